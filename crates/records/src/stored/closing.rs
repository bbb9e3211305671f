//! A closing as it is kept, inside its person.

use super::{ReadError, date, required};
use crate::{Closing, ClosingOutcome};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredClosingV2 {
    date: String,
    outcome: String,
    #[serde(deserialize_with = "required")]
    note: Option<String>,
    #[serde(deserialize_with = "required")]
    reopened: Option<String>,
}

impl From<&Closing> for StoredClosingV2 {
    fn from(Closing { date, outcome, note, reopened }: &Closing) -> Self {
        Self {
            date: date.to_string(),
            outcome: outcome.id().to_owned(),
            note: note.clone(),
            reopened: reopened.map(|reopened| reopened.to_string()),
        }
    }
}

/// Reads closings, of which each must be over before the next.
pub(super) fn closings(stored: Vec<StoredClosingV2>) -> Result<Vec<Closing>, ReadError> {
    let mut closings: Vec<Closing> = Vec::new();
    for StoredClosingV2 { date: closed, outcome, note, reopened } in stored {
        let wrong = "a date of a closing is not a date";
        let closing = Closing {
            date: date(&closed, wrong)?,
            outcome: outcome_of(&outcome)?,
            note,
            reopened: reopened.map(|reopened| date(&reopened, wrong)).transpose()?,
        };
        if closing.reopened.is_some_and(|reopened| reopened < closing.date) {
            return Err(ReadError::Value("it was opened again before it was closed"));
        }
        if closings.last().is_some_and(|last| last.reopened.is_none_or(|reopened| reopened > closing.date)) {
            return Err(ReadError::Value("it was closed again before it was opened again"));
        }
        closings.push(closing);
    }
    Ok(closings)
}

pub(super) fn outcome_of(id: &str) -> Result<ClosingOutcome, ReadError> {
    ClosingOutcome::from_id(id).ok_or(ReadError::Value("an outcome of a closing in it does not exist"))
}
