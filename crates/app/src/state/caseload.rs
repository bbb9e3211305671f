//! Who is on the caseload and when they are due.
//!
//! Owns the order (overdue first), the filter and the words for a due date. Reads people; changes nothing.

use super::CaseloadFilter;
use chrono::NaiveDate;
use records::{Entry, Person};

/// One line of the caseload.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct CaseloadRow<'a> {
    /// The person.
    pub(crate) person: &'a Person,
    /// The latest assessment, if there is one.
    pub(crate) latest: Option<&'a Entry>,
    /// When the next review is due.
    pub(crate) due: Option<Due>,
}

/// How a review date stands to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    /// The day by which the review is due.
    pub(crate) date: NaiveDate,
    /// Days from today; negative when overdue.
    pub(crate) days: i64,
}

impl Due {
    /// How a date stands to today.
    pub(crate) fn new(date: NaiveDate, today: NaiveDate) -> Self {
        Self { date, days: date.signed_duration_since(today).num_days() }
    }

    /// Whether the day has passed.
    pub(crate) const fn is_overdue(self) -> bool {
        self.days < 0
    }

    /// Whether the day is today, has passed, or comes within four weeks.
    pub(crate) const fn is_near(self) -> bool {
        self.days <= 28
    }

    /// "due in 9 days", "due today", "3 weeks overdue".
    pub(crate) fn words(self) -> String {
        match self.days {
            0 => "due today".to_owned(),
            days if days > 0 => format!("due in {}", span(days.unsigned_abs())),
            days => format!("{} overdue", span(days.unsigned_abs())),
        }
    }
}

/// A length of time in the largest unit that a person would use for it, never rounded up.
fn span(days: u64) -> String {
    let (count, unit) = match days {
        0..14 => (days, "day"),
        14..61 => (days / 7, "week"),
        _ => (days * 12 / 365, "month"),
    };
    if count == 1 { format!("{count} {unit}") } else { format!("{count} {unit}s") }
}

/// The people that the filter lets through: those due longest first, those never assessed last.
pub(crate) fn rows<'a>(people: &'a [Person], filter: &CaseloadFilter, today: NaiveDate) -> Vec<CaseloadRow<'a>> {
    let wanted = filter.search.trim().to_lowercase();
    let mut rows: Vec<CaseloadRow> = people
        .iter()
        .map(|person| {
            let latest = person.latest();
            CaseloadRow { person, latest, due: latest.map(|entry| Due::new(entry.next_review, today)) }
        })
        .filter(|row| {
            let team = row.person.team.as_ref().map(|team| team.as_str().to_lowercase()).unwrap_or_default();
            row.person.label.as_str().to_lowercase().contains(&wanted) || team.contains(&wanted)
        })
        .filter(|row| {
            filter.super_class.is_none()
                || row.latest.and_then(|entry| entry.decided.super_class()) == filter.super_class
        })
        .filter(|row| !filter.due_only || row.due.is_some_and(Due::is_near))
        .collect();
    rows.sort_unstable_by(|a, b| {
        let day = |row: &CaseloadRow| row.due.map_or(NaiveDate::MAX, |due| due.date);
        day(a).cmp(&day(b)).then_with(|| (&a.person.label, a.person.id).cmp(&(&b.person.label, b.person.id)))
    });
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn due_dates_are_said_as_a_person_would() {
        for (days, words) in [
            (0, "due today"),
            (1, "due in 1 day"),
            (9, "due in 9 days"),
            (13, "due in 13 days"),
            (14, "due in 2 weeks"),
            (60, "due in 8 weeks"),
            (61, "due in 2 months"),
            (182, "due in 5 months"),
            (365, "due in 12 months"),
            (-1, "1 day overdue"),
            (-21, "3 weeks overdue"),
            (-400, "13 months overdue"),
        ] {
            let due = Due { date: NaiveDate::MIN, days };
            assert_eq!(due.words(), words, "{days}");
            assert_eq!(due.is_overdue(), days < 0);
        }
    }
}
