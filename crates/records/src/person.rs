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
