//! The unfinished assessment as it is kept.

use super::{
    Fields, Kept, NOT_YET, Object, ReadError, Revised, VERSION_2, answer, answer_word, closing, cluster,
    entry::{reason, stamp, super_class, write_stamp},
    is_yes, ratings, record, revision, yes_or_no,
};
use crate::{ClosingOutcome, EntryId, Key, Revision, Step, TypedDate, Unfinished, Who};
use ::ratings::Scale;
use allocation::{ClusterCode, SuperClass};

impl Kept for Unfinished {
    fn key(&self) -> Key {
        Key::Unfinished
    }

    fn to_text(&self) -> String {
        let Self {
            revision,
            entry,
            who,
            date: TypedDate { day, month, year },
            reason,
            ratings,
            first_episode,
            acute_episode,
            origin,
            own,
            is_shown,
            decided,
            decision_reason,
            step,
            pack,
            corrects,
            correction_why,
            only_treatment,
            what_changed,
            discharge,
            current,
            against,
            copied,
        } = self;
        // What was typed about someone new; nothing for someone of the caseload.
        let (person, new) = match who {
            Who::Known(person) => (person, None),
            Who::New { person, label, team } => (person, Some(Object::new().text("label", label).text("team", team))),
        };
        let object = Object::new()
            .whole("version", VERSION_2)
            .whole("revision", revision.0)
            .text("entry", &entry.to_string())
            .text("person", &person.to_string())
            .object_or_null("new", new)
            .object_or_null("date", Some(Object::new().text("day", day).text("month", month).text("year", year)))
            .text_or_null("reason", reason.map(|reason| reason.code()));
        ratings::put(object, ratings)
            .text("first_episode", answer_word(*first_episode, yes_or_no))
            .text("acute_episode", answer_word(*acute_episode, yes_or_no))
            .text("origin", answer_word(*origin, SuperClass::id))
            .text("own", answer_word(*own, ClusterCode::code))
            .flag("shown", *is_shown)
            .text_or_null("decided", decided.map(ClusterCode::code))
            .text("decision_reason", decision_reason)
            .text("step", step.id())
            .object_or_null("pack", Some(write_stamp(pack)))
            .text_or_null("corrects", corrects.map(|corrects| corrects.to_string()).as_deref())
            .text("correction_why", correction_why)
            .text("only_treatment", answer_word(*only_treatment, yes_or_no))
            .text("what_changed", what_changed)
            // `null` if the decision is not to discharge, "not-yet" if it is and how care ended is not chosen.
            .text_or_null("discharge", discharge.map(|outcome| outcome.map_or(NOT_YET, ClosingOutcome::id)))
            .text("current", answer_word(*current, ClusterCode::code))
            .text_or_null("against", against.map(|against| against.to_string()).as_deref())
            .texts("copied", copied.iter().map(|scale| scale.id()))
            .end()
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        record(text, VERSION_2, |fields| {
            Ok(Self {
                revision: revision(fields)?,
                entry: super::id(&fields.text("entry")?)?,
                who: who(fields)?,
                date: fields.object("date", typed_date)?,
                reason: fields.text_or_null("reason")?.as_deref().map(reason).transpose()?,
                ratings: ratings::draft(fields)?,
                first_episode: answer(&fields.text("first_episode")?, is_yes)?,
                acute_episode: answer(&fields.text("acute_episode")?, is_yes)?,
                origin: answer(&fields.text("origin")?, super_class)?,
                own: answer(&fields.text("own")?, cluster)?,
                is_shown: fields.flag("shown")?,
                decided: fields.text_or_null("decided")?.as_deref().map(cluster).transpose()?,
                decision_reason: fields.text("decision_reason")?,
                step: step(&fields.text("step")?)?,
                pack: stamp(fields)?,
                corrects: fields.since(VERSION_2, |fields| entry_or_null(fields, "corrects"))?,
                correction_why: fields.since(VERSION_2, |fields| fields.text("correction_why"))?,
                only_treatment: fields.since(VERSION_2, |fields| answer(&fields.text("only_treatment")?, is_yes))?,
                what_changed: fields.since(VERSION_2, |fields| fields.text("what_changed"))?,
                discharge: fields.since(VERSION_2, discharge)?,
                current: fields.since(VERSION_2, |fields| answer(&fields.text("current")?, cluster))?,
                against: fields.since(VERSION_2, |fields| entry_or_null(fields, "against"))?,
                copied: fields.since(VERSION_2, copied)?,
            })
        })
    }
}

fn who(fields: &mut Fields) -> Result<Who, ReadError> {
    let person = super::id(&fields.text("person")?)?;
    let new = fields.object_or_null("new", |fields| {
        Ok(Who::New { person, label: fields.text("label")?, team: fields.text("team")? })
    })?;
    Ok(new.unwrap_or(Who::Known(person)))
}

fn typed_date(fields: &mut Fields) -> Result<TypedDate, ReadError> {
    Ok(TypedDate { day: fields.text("day")?, month: fields.text("month")?, year: fields.text("year")? })
}

fn step(id: &str) -> Result<Step, ReadError> {
    Step::from_id(id).ok_or(ReadError::Value("the page that it was on does not exist"))
}

fn entry_or_null(fields: &mut Fields, name: &'static str) -> Result<Option<EntryId>, ReadError> {
    fields.text_or_null(name)?.as_deref().map(super::id).transpose()
}

fn copied(fields: &mut Fields) -> Result<Vec<Scale>, ReadError> {
    let mut copied = Vec::new();
    for id in fields.texts("copied")? {
        let scale = Scale::from_id(&id).map_err(|_| ReadError::Value("a scale in it does not exist"))?;
        if copied.contains(&scale) {
            return Err(ReadError::Value("it copies a scale twice"));
        }
        copied.push(scale);
    }
    Ok(copied)
}

fn discharge(fields: &mut Fields) -> Result<Option<Option<ClosingOutcome>>, ReadError> {
    Ok(match fields.text_or_null("discharge")? {
        None => None,
        Some(word) if word == NOT_YET => Some(None),
        Some(id) => Some(Some(closing::outcome(&id)?)),
    })
}

impl Revised for Unfinished {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn at(&self, revision: Revision) -> Self {
        Self { revision, ..self.clone() }
    }
}
