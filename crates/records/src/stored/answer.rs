//! How an open answer is written: "not-yet", "cannot-say", or the answer.

use super::ReadError;
use crate::Answer;

pub(super) const NOT_YET: &str = "not-yet";
const CANNOT_SAY: &str = "cannot-say";

pub(super) fn write_answer<T>(answer: Answer<T>, word: impl Fn(T) -> &'static str) -> String {
    match answer {
        Answer::NotYet => NOT_YET.to_owned(),
        Answer::CannotSay => CANNOT_SAY.to_owned(),
        Answer::Given(answer) => word(answer).to_owned(),
    }
}

pub(super) fn read_answer<T>(text: &str, read: impl Fn(&str) -> Result<T, ReadError>) -> Result<Answer<T>, ReadError> {
    match text {
        NOT_YET => Ok(Answer::NotYet),
        CANNOT_SAY => Ok(Answer::CannotSay),
        text => read(text).map(Answer::Given),
    }
}

pub(super) const fn yes_or_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}

pub(super) fn is_yes(text: &str) -> Result<bool, ReadError> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(ReadError::Value("an answer in it is neither yes nor no")),
    }
}
