//! A person, and all that was ever decided about them here.
//!
//! Owns the label, the assessments, the closings and the wellbeing totals. Does not know a name, a date of birth or an NHS number, and cannot.

use crate::{Closing, Entry, EntryId, Label, PersonId, Revision, Team, Wellbeing, order::put_in_order};

/// One person of the caseload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Which person this is, within this browser only.
    pub id: PersonId,
    /// The revision that was read; [`Revision::NEVER_SAVED`] before the first save. Saving returns the next.
    pub revision: Revision,
    /// What the clinician calls the person here.
    pub label: Label,
    /// The team, where one was given.
    pub team: Option<Team>,
    /// The finished assessments, in the order in which they were saved. A corrected one stands where the version
    /// before it stood, which it holds.
    pub assessments: Vec<Entry>,
    /// The times that care ended, the earliest first. Only the last may be without a day of re-opening.
    pub closings: Vec<Closing>,
    /// The wellbeing totals, in the order in which they were saved.
    pub wellbeing: Vec<Wellbeing>,
}

impl Person {
    /// A person without an assessment, never saved.
    #[must_use]
    pub const fn new(id: PersonId, label: Label, team: Option<Team>) -> Self {
        Self {
            id,
            revision: Revision::NEVER_SAVED,
            label,
            team,
            assessments: Vec::new(),
            closings: Vec::new(),
            wellbeing: Vec::new(),
        }
    }

    /// The assessment with this id, unless it has been corrected since: that one has another id.
    #[must_use]
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.assessments.iter().find(|entry| entry.id == id)
    }

    /// Whether an assessment with this id was saved, be it that it has been corrected since.
    #[must_use]
    pub fn has_saved(&self, id: EntryId) -> bool {
        self.assessments.iter().flat_map(Entry::versions).any(|version| version.id == id)
    }

    /// The assessment with the latest date; of two on one day, the one saved last.
    #[must_use]
    pub fn latest(&self) -> Option<&Entry> {
        self.assessments.iter().max_by_key(|entry| entry.date)
    }

    /// The assessments by date, oldest first; of two on one day, the one saved first comes first.
    #[must_use]
    pub fn in_order(&self) -> Vec<&Entry> {
        let mut entries = Vec::new();
        for entry in &self.assessments {
            put_in_order(&mut entries, entry, |one: &&Entry, other| one.date <= other.date);
        }
        entries
    }

    /// The closing that holds now: the last one, unless the person was opened again.
    #[must_use]
    pub fn closed(&self) -> Option<&Closing> {
        self.closings.last().filter(|closing| closing.reopened.is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AssessmentReason, ClosingOutcome, Correction, PackStamp};
    use allocation::{ClusterCode, Facts};
    use chrono::NaiveDate;
    use ratings::{Assessment, Rating, Scale};

    fn entry(mark: u8, date: &str) -> Entry {
        Entry {
            id: EntryId::from_random([mark; 10]),
            date: date.parse().unwrap(),
            reason: AssessmentReason::Other,
            assessment: Assessment::from_ratings([Rating::NotKnown; Scale::COUNT]),
            facts: Facts::default(),
            origin: None,
            own: None,
            pack: PackStamp { id: "a".to_owned(), fingerprint: "b".to_owned(), is_provisional: true },
            suggested: Vec::new(),
            decided: ClusterCode::C03,
            decision_reason: None,
            next_review: date.parse().unwrap(),
            review: None,
            correction: None,
        }
    }

    fn person(assessments: Vec<Entry>) -> Person {
        let person = Person::new(PersonId::from_random([1; 10]), Label::new("Blue 1").unwrap(), None);
        Person { assessments, ..person }
    }

    #[test]
    fn assessments_are_in_order_of_date_and_then_of_saving() {
        let person = person(vec![
            entry(1, "2026-03-14"),
            entry(2, "2026-01-01"),
            entry(3, "2026-03-14"),
            entry(4, "2026-02-01"),
        ]);
        let order: Vec<_> = person.in_order().iter().map(|entry| entry.id).collect();
        assert_eq!(order, [2, 4, 1, 3].map(|mark| EntryId::from_random([mark; 10])));
        assert_eq!(person.latest(), person.in_order().last().copied());
    }

    #[test]
    fn an_earlier_version_is_saved_but_no_assessment_of_its_own() {
        let before = entry(1, "2026-03-14");
        let mut after = entry(2, "2026-03-14");
        let correction = Correction { date: before.date, why: "Why not".to_owned(), before };
        after.correction = Some(Box::new(correction));
        let person = person(vec![after]);
        let [first, second, other] = [1, 2, 3].map(|mark| EntryId::from_random([mark; 10]));
        assert_eq!([first, second, other].map(|id| person.has_saved(id)), [true, true, false]);
        assert_eq!(person.entry(first), None);
        assert!(person.entry(second).is_some());
        assert_eq!(person.in_order().len(), 1);
    }

    #[test]
    fn a_person_is_closed_until_opened_again() {
        let closing = |reopened: Option<NaiveDate>| Closing {
            date: "2026-03-14".parse().unwrap(),
            outcome: ClosingOutcome::Completed,
            note: None,
            reopened,
        };
        let again = Some("2026-03-20".parse().unwrap());
        for (closings, is_closed) in [
            (vec![], false),
            (vec![closing(None)], true),
            (vec![closing(again)], false),
            (vec![closing(again), closing(None)], true),
        ] {
            let person = Person { closings, ..person(Vec::new()) };
            assert_eq!(person.closed().is_some(), is_closed, "{:?}", person.closings);
        }
    }
}
