//! A person, and all that was ever decided about them here.
//!
//! Owns the label and the assessments. Does not know a name, a date of birth or an NHS number, and cannot.

use crate::{Entry, EntryId, Label, PersonId, Revision, Team};

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
    /// The finished assessments, in the order in which they were saved.
    pub assessments: Vec<Entry>,
}

impl Person {
    /// A person without an assessment, never saved.
    #[must_use]
    pub const fn new(id: PersonId, label: Label, team: Option<Team>) -> Self {
        Self { id, revision: Revision::NEVER_SAVED, label, team, assessments: Vec::new() }
    }

    /// The assessment with this id.
    #[must_use]
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.assessments.iter().find(|entry| entry.id == id)
    }

    /// The assessment with the latest date; of two on one day, the one saved last.
    #[must_use]
    pub fn latest(&self) -> Option<&Entry> {
        self.assessments.iter().max_by_key(|entry| entry.date)
    }
}
