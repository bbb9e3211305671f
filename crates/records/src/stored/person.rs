//! A person as they are kept.

use super::{Kept, Object, ReadError, Revised, VERSION_2, closing, entry, record, revision, wellbeing};
use crate::{Key, Label, Person, Revision, Team};

impl Kept for Person {
    fn key(&self) -> Key {
        Key::Person(self.id)
    }

    fn to_text(&self) -> String {
        let Self { id, revision, label, team, assessments, closings, wellbeing } = self;
        Object::new()
            .whole("version", VERSION_2)
            .text("id", &id.to_string())
            .whole("revision", revision.0)
            .text("label", label.as_str())
            .text_or_null("team", team.as_ref().map(Team::as_str))
            .objects("assessments", entry::write_all(assessments))
            .objects("closings", closings.iter().map(closing::write))
            .objects("wellbeing", wellbeing.iter().map(wellbeing::write))
            .end()
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        record(text, VERSION_2, |fields| {
            let no_team = "its team has no name";
            Ok(Self {
                id: super::id(&fields.text("id")?)?,
                revision: revision(fields)?,
                label: Label::kept(fields.not_blank("label", "it has no label")?),
                team: fields.not_blank_or_null("team", no_team)?.map(Team::kept),
                assessments: entry::read_all(fields)?,
                closings: fields.since(VERSION_2, closing::read_all)?,
                wellbeing: fields.since(VERSION_2, wellbeing::read_all)?,
            })
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
