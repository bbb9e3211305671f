//! Who is on the caseload and when they are due.
//!
//! Owns the order (overdue first), the filter and the words for a due date. Reads people; changes nothing.

use super::{CaseloadFilter, Standing, standing};
use chrono::{Months, NaiveDate};
use records::{Entry, Person};
use std::cmp::Ordering;

/// One line of the caseload.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct CaseloadRow<'a> {
    /// The person.
    pub(crate) person: &'a Person,
    /// The latest assessment, if there is one.
    pub(crate) latest: Option<&'a Entry>,
    /// When the next review is due; never, once the care is closed.
    pub(crate) due: Option<Due>,
}

impl CaseloadRow<'_> {
    /// The day that the order goes by.
    fn day(&self) -> NaiveDate {
        self.due.map_or(NaiveDate::MAX, |due| due.date)
    }
}

/// How a review date stands to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    /// The day by which the review is due.
    pub(crate) date: NaiveDate,
    today: NaiveDate,
}

impl Due {
    /// How a date stands to today.
    pub(crate) const fn new(date: NaiveDate, today: NaiveDate) -> Self {
        Self { date, today }
    }

    /// Whether the day has passed.
    pub(crate) fn is_overdue(self) -> bool {
        self.date < self.today
    }

    /// Whether the day has come: nationally, the day on which a period ends is no longer within it.
    pub(crate) fn is_reached(self) -> bool {
        self.date <= self.today
    }

    /// Whether the day is today, has passed, or comes within four weeks.
    pub(crate) fn is_near(self) -> bool {
        self.date.signed_duration_since(self.today).num_days() <= 28
    }

    /// "due in 9 days", "due today", "3 weeks overdue".
    pub(crate) fn words(self) -> String {
        match self.date.cmp(&self.today) {
            Ordering::Equal => "due today".to_owned(),
            Ordering::Greater => format!("due in {}", span(self.today, self.date)),
            Ordering::Less => format!("{} overdue", span(self.date, self.today)),
        }
    }
}

/// The time between two days in the largest unit that a person would use for it, never rounded up.
fn span(from: NaiveDate, to: NaiveDate) -> String {
    let days = to.signed_duration_since(from).num_days();
    let (count, unit) = match days {
        ..14 => (days, "day"),
        14..61 => (days / 7, "week"),
        _ => (whole_months(from, to), "month"),
    };
    if count == 1 { format!("{count} {unit}") } else { format!("{count} {unit}s") }
}

/// How many calendar months fit between two days, as review periods are counted.
fn whole_months(from: NaiveDate, to: NaiveDate) -> i64 {
    let fits = |months: &u32| from.checked_add_months(Months::new(*months)).is_some_and(|day| day <= to);
    (1..).take_while(fits).last().map_or(0, i64::from)
}

/// The people that the filter lets through: those due longest first, those never assessed last.
pub(crate) fn rows<'a>(people: &'a [Person], filter: &CaseloadFilter, today: NaiveDate) -> Vec<CaseloadRow<'a>> {
    let wanted = filter.search.trim().to_ascii_lowercase();
    let shown = people
        .iter()
        .map(|person| {
            let latest = person.latest();
            let due = match standing(person) {
                Standing::In { latest, .. } => Some(latest.next_review),
                // Nobody knows which cluster fits now: an assessment is due since that day.
                Standing::Reopened { on, .. } => Some(on),
                Standing::NotAssessed | Standing::Closed(_) => None,
            };
            CaseloadRow { person, latest, due: due.map(|date| Due::new(date, today)) }
        })
        .filter(|row| row.person.closed().is_some() == filter.closed)
        .filter(|row| {
            let team = row.person.team.as_ref().map(|team| team.as_str().to_ascii_lowercase()).unwrap_or_default();
            row.person.label.as_str().to_ascii_lowercase().contains(&wanted) || team.contains(&wanted)
        })
        .filter(|row| {
            filter.super_class.is_none()
                || row.latest.and_then(|entry| entry.decided.super_class()) == filter.super_class
        })
        .filter(|row| !filter.due_only || filter.closed || row.due.is_some_and(Due::is_near));
    // People come by label, so that those due on one day stay in that order.
    let mut rows: Vec<CaseloadRow> = Vec::new();
    for row in shown {
        let place = rows.partition_point(|other| other.day() <= row.day());
        rows.insert(place, row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn due_dates_are_said_as_a_person_would() {
        let today: NaiveDate = "2026-11-21".parse().unwrap();
        for (date, words) in [
            ("2026-11-21", "due today"),
            ("2026-11-22", "due in 1 day"),
            ("2026-11-30", "due in 9 days"),
            ("2026-12-04", "due in 13 days"),
            ("2026-12-05", "due in 2 weeks"),
            ("2027-01-20", "due in 8 weeks"),
            ("2027-01-21", "due in 2 months"),
            ("2027-05-21", "due in 6 months"),
            ("2027-05-20", "due in 5 months"),
            ("2027-11-21", "due in 12 months"),
            ("2026-11-20", "1 day overdue"),
            ("2026-10-31", "3 weeks overdue"),
            ("2025-10-21", "13 months overdue"),
        ] {
            let due = Due::new(date.parse().unwrap(), today);
            assert_eq!(due.words(), words, "{date}");
            assert_eq!(due.is_overdue(), words.ends_with("overdue"), "{date}");
        }
    }
}
