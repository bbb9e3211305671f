//! The form in which records are kept.
//!
//! Owns how each record is written and read: text written by an older page must be read for ever, so a form that
//! has landed is never changed. What a later version adds is asked for with `Fields::since`, which leaves the
//! earlier form as it was; frozen samples of every version prove it. Reading checks everything that the domain
//! relies on and takes nothing for granted; what is missing, unknown or doubled is an error, never a guess.
//! Labels are not checked again, so that a stricter check cannot make an old record unreadable.

mod closing;
mod entry;
mod error;
mod fields;
mod lock;
mod node;
mod object;
mod pack;
mod person;
mod practice;
mod ratings;
mod review;
mod settings;
mod tries;
mod unfinished;
mod vignettes;
mod wellbeing;

pub use error::ReadError;

use crate::{Answer, Key, Revision};
use allocation::ClusterCode;
use chrono::NaiveDate;
use fields::{Fields, record};
use object::Object;
use std::str::FromStr;

/// The first version of every record.
const VERSION_1: u32 = 1;
/// The version of people, settings and the unfinished assessment that has reviews, corrections, closings and
/// wellbeing totals.
const VERSION_2: u32 = 2;
/// The version of the settings that has the four factors.
const VERSION_3: u32 = 3;
/// The version of the settings that has what a service says in its own words.
const VERSION_4: u32 = 4;

/// A record that is kept under a key of its own.
pub trait Kept: Sized + Clone + PartialEq {
    /// The key.
    fn key(&self) -> Key;

    /// The text to keep, in the latest form.
    fn to_text(&self) -> String;

    /// Reads what was kept, whoever wrote it.
    ///
    /// # Errors
    ///
    /// [`ReadError`] for anything but a whole record of a version that this page knows.
    fn from_text(text: &str) -> Result<Self, ReadError>;
}

/// A record that is only written over if nobody else wrote in between.
pub trait Revised: Kept {
    /// The revision that was read.
    fn revision(&self) -> Revision;

    /// The same record at another revision.
    #[must_use]
    fn at(&self, revision: Revision) -> Self;
}

/// Reads a record and sees to it that it lies where it belongs.
pub(crate) fn read_at<T: Kept>(key: &Key, text: &str) -> Result<T, ReadError> {
    let record = T::from_text(text)?;
    if record.key() == *key { Ok(record) } else { Err(ReadError::Misplaced) }
}

/// A day, written as 2026-03-14.
fn date(text: &str, wrong: &'static str) -> Result<NaiveDate, ReadError> {
    // Only the ISO form of ten characters is ours. chrono's own reader takes more, and much code for it.
    let mut parts = text.split('-');
    let mut part = || parts.next().and_then(|part| part.parse::<u32>().ok());
    let (year, month, day) = (part(), part(), part());
    let date = year.and_then(|year| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month?, day?));
    date.filter(|date| text.len() == 10 && date.to_string() == text).ok_or(ReadError::Value(wrong))
}

/// An id of a person or of an assessment.
fn id<T: FromStr>(text: &str) -> Result<T, ReadError> {
    text.parse().map_err(|_| ReadError::Value("an id in it is none that Clusterwise makes"))
}

fn cluster(code: &str) -> Result<ClusterCode, ReadError> {
    ClusterCode::from_code(code).map_err(|_| ReadError::Value("a cluster code in it does not exist"))
}

fn revision(fields: &mut Fields) -> Result<Revision, ReadError> {
    match fields.whole("revision")? {
        0 | u32::MAX => Err(ReadError::Value("its revision number is out of range")),
        revision => Ok(Revision(revision)),
    }
}

const NOT_YET: &str = "not-yet";
const CANNOT_SAY: &str = "cannot-say";

/// An open answer: "not-yet", "cannot-say", or the answer.
fn answer_word<T>(answer: Answer<T>, word: impl Fn(T) -> &'static str) -> &'static str {
    match answer {
        Answer::NotYet => NOT_YET,
        Answer::CannotSay => CANNOT_SAY,
        Answer::Given(answer) => word(answer),
    }
}

fn answer<T>(text: &str, read: impl Fn(&str) -> Result<T, ReadError>) -> Result<Answer<T>, ReadError> {
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
