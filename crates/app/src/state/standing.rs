//! Where a person stands: in a cluster, closed, or open and not assessed since; and the clusters before that.
//!
//! Owns the order of assessments and closings. A person is in one cluster at a time: from the assessment that gave it to
//! the one that gave another, or to the day on which the care was closed. Care that is opened again has no cluster until
//! it is assessed, unless it was opened on the day on which it was closed: then the closing was taken back. Changes
//! nothing.

use super::assessing::is_discharge;
use allocation::ClusterCode;
use chrono::NaiveDate;
use records::{Closing, Entry, Person};

/// Where a person stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Standing<'a> {
    /// No assessment is kept, and the care is not closed.
    NotAssessed,
    /// In a cluster.
    In {
        /// The last assessment.
        latest: &'a Entry,
        /// The day since which the person is in its cluster.
        since: NaiveDate,
    },
    /// The care was opened again, and nobody was assessed since.
    Reopened {
        /// The day on which it was.
        on: NaiveDate,
        /// The last assessment before that, if one is kept.
        latest: Option<&'a Entry>,
    },
    /// The care is closed.
    Closed(&'a Closing),
}

/// A time in one cluster.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Span<'a> {
    /// The cluster.
    pub(crate) cluster: ClusterCode,
    /// The first day.
    pub(crate) from: NaiveDate,
    /// The day on which it ended; nothing while it lasts.
    pub(crate) until: Option<NaiveDate>,
    /// The closing that ended it, if it was not another cluster.
    pub(crate) closed: Option<&'a Closing>,
}

/// Where a person stands now.
pub(crate) fn standing(person: &Person) -> Standing<'_> {
    if let Some(closing) = person.closed() {
        return Standing::Closed(closing);
    }
    let last = spans(person).pop().filter(|span| span.until.is_none());
    let reopened = closings(person).last().and_then(|closing| closing.reopened);
    match (person.latest(), last, reopened) {
        (Some(latest), Some(span), _) => Standing::In { latest, since: span.from },
        (latest, None, Some(on)) => Standing::Reopened { on, latest },
        _ => Standing::NotAssessed,
    }
}

/// The clusters that a person was in, one after the other.
pub(crate) fn spans(person: &Person) -> Vec<Span<'_>> {
    let mut spans: Vec<Span<'_>> = Vec::new();
    let mut closings = closings(person).peekable();
    for entry in person.in_order() {
        while let Some(closing) = closings.next_if(|closing| is_before(closing, entry)) {
            close(&mut spans, closing);
        }
        if let Some(open) = spans.last_mut().filter(|span| span.until.is_none()) {
            if open.cluster == entry.decided {
                continue;
            }
            open.until = Some(entry.date);
        }
        spans.push(Span { cluster: entry.decided, from: entry.date, until: None, closed: None });
    }
    for closing in closings {
        close(&mut spans, closing);
    }
    spans
}

/// Whether the care was closed, and not taken back, between an assessment and a later one, or since it.
pub(crate) fn is_parted(person: &Person, before: &Entry, after: Option<&Entry>) -> bool {
    closings(person).any(|closing| !is_before(closing, before) && after.is_none_or(|after| is_before(closing, after)))
}

/// The closings that were not taken back.
fn closings(person: &Person) -> impl Iterator<Item = &Closing> {
    person.closings.iter().filter(|closing| closing.reopened != Some(closing.date))
}

/// Whether a closing came before an assessment. On one day the discharge comes before its closing, and what was assessed
/// after opening again comes after it.
fn is_before(closing: &Closing, entry: &Entry) -> bool {
    let is_reopened = closing.reopened.is_some_and(|day| day <= entry.date);
    closing.date < entry.date || (closing.date == entry.date && is_reopened && !is_discharge(entry))
}

fn close<'a>(spans: &mut [Span<'a>], closing: &'a Closing) {
    if let Some(open) = spans.last_mut().filter(|span| span.until.is_none()) {
        open.until = Some(closing.date);
        open.closed = Some(closing);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use records::{ClosingOutcome, Label, PersonId};

    /// Someone with assessments, each a day and a cluster, and closings, each a day and the day of opening again.
    fn person(assessments: &[(&str, ClusterCode)], closings: &[(&str, Option<&str>)]) -> Person {
        let mut person = Person::new(PersonId::from_random([1; 10]), Label::new("Blue 14").unwrap(), None);
        for (place, (date, decided)) in (0..).zip(assessments) {
            person.assessments.push(super::super::tests::entry(place, date, *decided));
        }
        person.closings.extend(closings.iter().map(|(date, reopened)| Closing {
            date: date.parse().unwrap(),
            outcome: ClosingOutcome::Completed,
            note: None,
            reopened: reopened.map(|day| day.parse().unwrap()),
        }));
        person
    }

    fn drawn(person: &Person) -> Vec<String> {
        let words = |span: &Span<'_>| {
            let until = span.until.map_or_else(|| "now".to_owned(), |day| day.to_string());
            let closed = if span.closed.is_some() { " closed" } else { "" };
            format!("{} {} {until}{closed}", span.cluster, span.from)
        };
        spans(person).iter().map(words).collect()
    }

    #[test]
    fn one_cluster_ends_where_the_next_begins_and_staying_is_one_span() {
        use ClusterCode::{C03, C04};
        let person = person(&[("2026-01-01", C04), ("2026-03-01", C04), ("2026-06-01", C03)], &[]);
        assert_eq!(drawn(&person), ["04 2026-01-01 2026-06-01", "03 2026-06-01 now"]);
        let Standing::In { latest, since } = standing(&person) else { panic!("{:?}", standing(&person)) };
        assert_eq!((latest.decided, since), (C03, "2026-06-01".parse().unwrap()));
    }

    #[test]
    fn closed_care_has_no_cluster_and_open_care_none_until_it_is_assessed() {
        use ClusterCode::C04;
        let closed = person(&[("2026-01-01", C04)], &[("2026-02-01", None)]);
        assert_eq!(drawn(&closed), ["04 2026-01-01 2026-02-01 closed"]);
        assert!(matches!(standing(&closed), Standing::Closed(_)));

        let reopened = person(&[("2026-01-01", C04)], &[("2026-02-01", Some("2026-03-01"))]);
        assert_eq!(drawn(&reopened), ["04 2026-01-01 2026-02-01 closed"]);
        assert!(matches!(standing(&reopened), Standing::Reopened { latest: Some(_), .. }));

        let again = person(&[("2026-01-01", C04), ("2026-04-01", C04)], &[("2026-02-01", Some("2026-03-01"))]);
        assert_eq!(drawn(&again), ["04 2026-01-01 2026-02-01 closed", "04 2026-04-01 now"]);
    }

    #[test]
    fn a_closing_that_was_taken_back_on_its_day_changes_nothing() {
        let person = person(&[("2026-01-01", ClusterCode::C04)], &[("2026-02-01", Some("2026-02-01"))]);
        assert_eq!(drawn(&person), ["04 2026-01-01 now"]);
        assert!(matches!(standing(&person), Standing::In { .. }));
    }

    #[test]
    fn what_is_assessed_on_the_day_of_closing_comes_before_it() {
        use ClusterCode::{C04, C05};
        let person = person(&[("2026-01-01", C04), ("2026-03-01", C05)], &[("2026-03-01", None)]);
        assert_eq!(drawn(&person), ["04 2026-01-01 2026-03-01", "05 2026-03-01 2026-03-01 closed"]);
    }

    #[test]
    fn without_an_assessment_there_is_no_cluster() {
        let person = person(&[], &[]);
        assert_eq!(standing(&person), Standing::NotAssessed);
        assert!(spans(&person).is_empty());
    }
}
