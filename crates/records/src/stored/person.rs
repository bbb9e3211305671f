//! A person as they are kept.

use super::{Kept, ReadError, Revised, VERSION, entry::StoredEntryV1, not_blank, parse, required, revision, text};
use crate::{Entry, Key, Label, Person, Revision, Team};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredPersonV1 {
    version: u32,
    id: String,
    revision: u32,
    label: String,
    #[serde(deserialize_with = "required")]
    team: Option<String>,
    assessments: Vec<StoredEntryV1>,
}

impl Kept for Person {
    fn key(&self) -> Key {
        Key::Person(self.id)
    }

    fn to_text(&self) -> String {
        let Self { id, revision, label, team, assessments } = self;
        text(&StoredPersonV1 {
            version: VERSION,
            id: id.to_string(),
            revision: revision.0,
            label: label.to_string(),
            team: team.as_ref().map(Team::to_string),
            assessments: assessments.iter().map(StoredEntryV1::from).collect(),
        })
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        let stored: StoredPersonV1 = parse(text)?;
        let assessments =
            stored.assessments.into_iter().map(StoredEntryV1::entry).collect::<Result<Vec<Entry>, _>>()?;
        let ids: BTreeSet<_> = assessments.iter().map(|entry| entry.id).collect();
        if ids.len() < assessments.len() {
            return Err(ReadError::Value("two assessments in it have the same id"));
        }
        Ok(Self {
            id: super::id(&stored.id)?,
            revision: revision(stored.revision)?,
            label: Label::kept(not_blank(stored.label, "it has no label")?),
            team: stored.team.map(|team| not_blank(team, "its team has no name").map(Team::kept)).transpose()?,
            assessments,
        })
    }
}

impl Revised for Person {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn at(&self, revision: Revision) -> Self {
        Self { revision, ..self.clone() }
    }
}
