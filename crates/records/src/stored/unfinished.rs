//! The unfinished assessment as it is kept.
//!
//! Owns how an open answer is written: "not-yet", "cannot-say", or the answer.

use super::{
    Kept, ReadError, Revised, VERSION, cluster,
    entry::{StoredPackStampV1, reason, super_class},
    parse,
    ratings::StoredRatingsV1,
    required, revision, text,
};
use crate::{Answer, Key, Revision, Step, TypedDate, Unfinished, Who};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredUnfinishedV1 {
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

const NOT_YET: &str = "not-yet";
const CANNOT_SAY: &str = "cannot-say";

fn write_answer<T>(answer: Answer<T>, word: impl Fn(T) -> &'static str) -> String {
    match answer {
        Answer::NotYet => NOT_YET.to_owned(),
        Answer::CannotSay => CANNOT_SAY.to_owned(),
        Answer::Given(answer) => word(answer).to_owned(),
    }
}

fn read_answer<T>(text: &str, read: impl Fn(&str) -> Result<T, ReadError>) -> Result<Answer<T>, ReadError> {
    match text {
        NOT_YET => Ok(Answer::NotYet),
        CANNOT_SAY => Ok(Answer::CannotSay),
        text => read(text).map(Answer::Given),
    }
}

const fn yes_or_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}

fn is_yes(text: &str) -> Result<bool, ReadError> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(ReadError::Value("an answer in it is neither yes nor no")),
    }
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
        } = self;
        let (person, new) = match who {
            Who::Known(person) => (person, None),
            Who::New { person, label, team } => {
                (person, Some(StoredNewV1 { label: label.clone(), team: team.clone() }))
            }
        };
        text(&StoredUnfinishedV1 {
            version: VERSION,
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
        })
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        let stored: StoredUnfinishedV1 = parse(text)?;
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
        })
    }
}

impl Revised for Unfinished {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn at(&self, revision: Revision) -> Self {
        Self { revision, ..self.clone() }
    }
}
