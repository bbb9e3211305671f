//! A person as they are kept.

use super::{
    Kept, ReadError, Revised, VERSION_2, added,
    closing::{StoredClosingV2, closings},
    entry::{self, StoredEntryV2},
    not_blank, parse, required, revision, text, there,
    wellbeing::StoredWellbeingV2,
};
use crate::{Key, Label, Person, Revision, Team};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredPersonV2 {
    version: u32,
    id: String,
    revision: u32,
    label: String,
    #[serde(deserialize_with = "required")]
    team: Option<String>,
    assessments: Vec<StoredEntryV2>,
    #[serde(default, deserialize_with = "there")]
    closings: Option<Vec<StoredClosingV2>>,
    #[serde(default, deserialize_with = "there")]
    wellbeing: Option<Vec<StoredWellbeingV2>>,
}

impl Kept for Person {
    fn key(&self) -> Key {
        Key::Person(self.id)
    }

    fn to_text(&self) -> String {
        let Self { id, revision, label, team, assessments, closings, wellbeing } = self;
        text(&StoredPersonV2 {
            version: VERSION_2,
            id: id.to_string(),
            revision: revision.0,
            label: label.to_string(),
            team: team.as_ref().map(Team::to_string),
            assessments: entry::write_all(assessments),
            closings: Some(closings.iter().map(StoredClosingV2::from).collect()),
            wellbeing: Some(wellbeing.iter().map(StoredWellbeingV2::from).collect()),
        })
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        let stored: StoredPersonV2 = parse(text, VERSION_2)?;
        let wellbeing = added(stored.version, stored.wellbeing)?.into_iter().map(StoredWellbeingV2::wellbeing);
        Ok(Self {
            id: super::id(&stored.id)?,
            revision: revision(stored.revision)?,
            label: Label::kept(not_blank(stored.label, "it has no label")?),
            team: stored.team.map(|team| not_blank(team, "its team has no name").map(Team::kept)).transpose()?,
            assessments: entry::read_all(stored.version, stored.assessments)?,
            closings: closings(added(stored.version, stored.closings)?)?,
            wellbeing: wellbeing.collect::<Result<_, _>>()?,
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
