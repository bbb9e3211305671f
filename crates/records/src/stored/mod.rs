//! The form in which records are kept.
//!
//! Owns the `Stored…V1` types, which mirror the domain's and are never edited once landed: text written by an
//! older page must be read for ever. A change to a record is a new type, `Stored…V2`, beside the old one, and
//! a branch on the version, which is read before anything else. Reading checks everything that the domain
//! relies on and takes nothing for granted; what is missing, unknown or doubled is an error, never a guess.
//! Labels are not checked again, so that a stricter check cannot make an old record unreadable.

mod answer;
mod closing;
mod entry;
mod error;
mod pack;
mod person;
mod ratings;
mod review;
mod settings;
mod unfinished;
mod wellbeing;

pub use error::ReadError;

use crate::{Key, Revision};
use allocation::ClusterCode;
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use std::str::FromStr;

/// The first version of every record. Version 2 has the parts that are read with [`added`].
const VERSION_1: u32 = 1;
/// The version with reviews, corrections, closings, wellbeing and local settings of reviews.
const VERSION_2: u32 = 2;

/// A record that is kept under a key of its own.
pub trait Kept: Sized + Clone + PartialEq {
    /// The key.
    fn key(&self) -> Key;

    /// The text to keep.
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

/// Reads the version first, then the rest. `newest` is the latest version that there is of this record.
fn parse<T: DeserializeOwned>(text: &str, newest: u32) -> Result<T, ReadError> {
    #[derive(Deserialize)]
    struct Versioned {
        version: u64,
    }
    let wrong = |error: serde_json::Error| ReadError::of(&error, text);
    match serde_json::from_str::<Versioned>(text) {
        Ok(Versioned { version: 0 }) => Err(ReadError::NoVersion),
        Ok(Versioned { version }) if version > u64::from(newest) => Err(ReadError::Later { version, newest }),
        Ok(_) => serde_json::from_str(text).map_err(wrong),
        Err(error) if error.is_data() => Err(ReadError::NoVersion),
        Err(error) => Err(wrong(error)),
    }
}

/// Writes a stored form. These types have no part that JSON cannot hold; were there one, the empty text would
/// not pass the reading that comes before every write.
fn text<T: serde::Serialize>(stored: &T) -> String {
    serde_json::to_string(stored).unwrap_or_default()
}

/// An optional field that must be there all the same: `null` says "none", a missing field says nothing.
fn required<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

/// A part that version 1 had not. Missing is read as `None`, and [`added`] decides whether it may be.
fn there<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// What a part that version 1 had not says: in version 1 nothing, and it must not be there; in version 2 it must.
fn added<T: Default>(version: u32, part: Option<T>) -> Result<T, ReadError> {
    match part {
        Some(part) if version >= VERSION_2 => Ok(part),
        None if version < VERSION_2 => Ok(T::default()),
        _ => Err(ReadError::Value("a part of it is missing, or is of a later form than the rest")),
    }
}

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

fn revision(stored: u32) -> Result<Revision, ReadError> {
    match stored {
        0 | u32::MAX => Err(ReadError::Value("its revision number is out of range")),
        revision => Ok(Revision(revision)),
    }
}

/// Text that must not be blank.
fn not_blank(text: String, wrong: &'static str) -> Result<String, ReadError> {
    if text.trim().is_empty() { Err(ReadError::Value(wrong)) } else { Ok(text) }
}
