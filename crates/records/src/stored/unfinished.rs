//! The unfinished assessment as it is kept.

use super::{
    Kept, ReadError, Revised, VERSION_2, added,
    answer::{NOT_YET, is_yes, read_answer, write_answer, yes_or_no},
    closing::outcome_of,
    cluster,
    entry::{StoredPackStampV1, reason, super_class},
    parse,
    ratings::StoredRatingsV1,
    required, revision, text, there,
};
use crate::{Answer, ClosingOutcome, Key, Revision, Step, TypedDate, Unfinished, Who};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredUnfinishedV2 {
    version: u32,
    revision: u32,
    entry: String,
    person: String,
    /// What was typed about someone new; nothing for someone of the caseload.
    #[serde(deserialize_with = "required")]
    new: Option<StoredNewV1>,
    date: StoredTypedDateV1,
    #[serde(deserialize_with = "required")]
    reason: Option<String>,
    ratings: StoredRatingsV1,
    #[serde(deserialize_with = "required")]
    other_problem: Option<char>,
    first_episode: String,
    acute_episode: String,
    origin: String,
    own: String,
    shown: bool,
    #[serde(deserialize_with = "required")]
    decided: Option<String>,
    decision_reason: String,
    step: String,
    pack: StoredPackStampV1,
    #[serde(default, deserialize_with = "there")]
    corrects: Option<Option<String>>,
    #[serde(default, deserialize_with = "there")]
    correction_why: Option<String>,
    #[serde(default, deserialize_with = "there")]
    only_treatment: Option<String>,
    #[serde(default, deserialize_with = "there")]
    what_changed: Option<String>,
    /// `null` if the decision is not to discharge, "not-yet" if it is and nobody has said how care ended.
    #[serde(default, deserialize_with = "there")]
    discharge: Option<Option<String>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredNewV1 {
    label: String,
    team: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredTypedDateV1 {
    day: String,
    month: String,
    year: String,
}

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
        } = self;
        let (person, new) = match who {
            Who::Known(person) => (person, None),
            Who::New { person, label, team } => {
                (person, Some(StoredNewV1 { label: label.clone(), team: team.clone() }))
            }
        };
        text(&StoredUnfinishedV2 {
            version: VERSION_2,
            revision: revision.0,
            entry: entry.to_string(),
            person: person.to_string(),
            new,
            date: StoredTypedDateV1 { day: day.clone(), month: month.clone(), year: year.clone() },
            reason: reason.map(|reason| reason.code().to_owned()),
            ratings: StoredRatingsV1::of_draft(ratings),
            other_problem: ratings.other_problem().map(ratings::OtherProblem::letter),
            first_episode: write_answer(*first_episode, yes_or_no),
            acute_episode: write_answer(*acute_episode, yes_or_no),
            origin: write_answer(*origin, allocation::SuperClass::id),
            own: write_answer(*own, allocation::ClusterCode::code),
            shown: *is_shown,
            decided: decided.map(|decided| decided.code().to_owned()),
            decision_reason: decision_reason.clone(),
            step: step.id().to_owned(),
            pack: pack.into(),
            corrects: Some(corrects.map(|corrects| corrects.to_string())),
            correction_why: Some(correction_why.clone()),
            only_treatment: Some(write_answer(*only_treatment, yes_or_no)),
            what_changed: Some(what_changed.clone()),
            discharge: Some(discharge.map(|outcome| outcome.map_or(NOT_YET, ClosingOutcome::id).to_owned())),
        })
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        let stored: StoredUnfinishedV2 = parse(text, VERSION_2)?;
        let version = stored.version;
        let person = super::id(&stored.person)?;
        let StoredTypedDateV1 { day, month, year } = stored.date;
        Ok(Self {
            revision: revision(stored.revision)?,
            entry: super::id(&stored.entry)?,
            who: match stored.new {
                None => Who::Known(person),
                Some(StoredNewV1 { label, team }) => Who::New { person, label, team },
            },
            date: TypedDate { day, month, year },
            reason: stored.reason.as_deref().map(reason).transpose()?,
            ratings: stored.ratings.draft(stored.other_problem)?,
            first_episode: read_answer(&stored.first_episode, is_yes)?,
            acute_episode: read_answer(&stored.acute_episode, is_yes)?,
            origin: read_answer(&stored.origin, super_class)?,
            own: read_answer(&stored.own, cluster)?,
            is_shown: stored.shown,
            decided: stored.decided.as_deref().map(cluster).transpose()?,
            decision_reason: stored.decision_reason,
            step: Step::from_id(&stored.step).ok_or(ReadError::Value("the page that it was on does not exist"))?,
            pack: stored.pack.stamp()?,
            corrects: added(version, stored.corrects)?.as_deref().map(super::id).transpose()?,
            correction_why: added(version, stored.correction_why)?,
            only_treatment: added(version, stored.only_treatment.as_deref().map(treatment).transpose()?)?,
            what_changed: added(version, stored.what_changed)?,
            discharge: added(version, stored.discharge)?.as_deref().map(discharge).transpose()?,
        })
    }
}

fn treatment(text: &str) -> Result<Answer<bool>, ReadError> {
    read_answer(text, is_yes)
}

fn discharge(text: &str) -> Result<Option<ClosingOutcome>, ReadError> {
    if text == NOT_YET { Ok(None) } else { outcome_of(text).map(Some) }
}

impl Revised for Unfinished {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn at(&self, revision: Revision) -> Self {
        Self { revision, ..self.clone() }
    }
}
