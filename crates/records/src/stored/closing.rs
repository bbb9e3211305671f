//! Closings as they are kept, inside their person.

use super::{Fields, Object, ReadError, date};
use crate::{Closing, ClosingOutcome};

pub(super) fn write(closing: &Closing) -> Object {
    let Closing { date, outcome, note, reopened } = closing;
    Object::new()
        .text("date", &date.to_string())
        .text("outcome", outcome.id())
        .text_or_null("note", note.as_deref())
        .text_or_null("reopened", reopened.map(|reopened| reopened.to_string()).as_deref())
}

/// Reads closings, each of which must have been undone before the next.
pub(super) fn read_all(fields: &mut Fields) -> Result<Vec<Closing>, ReadError> {
    let mut closings: Vec<Closing> = Vec::new();
    fields.each("closings", |fields| {
        let wrong = "a date of a closing is not a date";
        let closing = Closing {
            date: date(&fields.text("date")?, wrong)?,
            outcome: outcome(&fields.text("outcome")?)?,
            note: fields.text_or_null("note")?,
            reopened: fields.text_or_null("reopened")?.map(|reopened| date(&reopened, wrong)).transpose()?,
        };
        if closing.reopened.is_some_and(|reopened| reopened < closing.date) {
            return Err(ReadError::Value("it was opened again before it was closed"));
        }
        if closings.last().is_some_and(|last| last.reopened.is_none_or(|reopened| reopened > closing.date)) {
            return Err(ReadError::Value("it was closed twice without being opened in between"));
        }
        closings.push(closing);
        Ok(())
    })?;
    Ok(closings)
}

pub(super) fn outcome(id: &str) -> Result<ClosingOutcome, ReadError> {
    ClosingOutcome::from_id(id).ok_or(ReadError::Value("an outcome of a closing in it does not exist"))
}
