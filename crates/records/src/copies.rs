//! What to do when a record and its second copy differ.
//!
//! Owns the decision, and the one write by which a record is put back. Does not know where the second copies are: the app
//! keeps them in another store of the browser. The record is the truth; the copy is for when it is lost, damaged, or
//! behind because the browser died before it had written everything to disk.
//!
//! A record that is deleted must lose its copy first: a copy without a record is taken for a loss.

use crate::{
    Kept, Key, LoadedPack, LoadedVignettes, LockRecord, Person, Practice, Revised, Revision, Settings, Store,
    StoreError, Tries, Unfinished,
    sealed::{is_openable, is_sealed},
    stored::{ReadError, read_at},
};
use std::fmt;

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing.
    Same,
    /// Put the record in the place of its copy.
    Copy,
    /// Delete the copy.
    Drop,
    /// Put the copy in the place of the record, and say so.
    Restore(Loss),
}

/// What happened to the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Loss {
    /// It is not there.
    Missing,
    /// It cannot be read.
    Damaged,
    /// It is there as it was before its last change.
    Behind,
}

/// What texts are like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sealing {
    /// There are none.
    #[default]
    None,
    /// None is encrypted, or none of those that are could be opened by a lock.
    Clear,
    /// At least one is encrypted.
    Sealed,
}

impl Sealing {
    /// What the records' texts are like, as they are kept. The lock is not one of them.
    #[must_use]
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        texts.into_iter().fold(Self::None, |so_far, text| match so_far {
            Self::Sealed => Self::Sealed,
            _ if is_openable(text) => Self::Sealed,
            _ => Self::Clear,
        })
    }
}

/// How a text reads.
enum Reading {
    /// A whole record; the revision, if it has one, and of an unfinished assessment the id.
    Whole(Option<(Revision, String)>),
    /// A later page wrote it.
    Later,
    /// Neither.
    Damaged,
}

/// What to do about a record and its copy, from what they say in clear. A text that cannot be opened is given as it is kept.
///
/// [`Verdict::Same`] is about what they say. Where one is encrypted and the other is not, or both differently, the record
/// must be put in the place of the copy all the same.
#[must_use]
pub fn compare(key: &Key, original: Option<&str>, copy: Option<&str>) -> Verdict {
    let read = |text: &str| read(key, text);
    match (original, copy) {
        (None, None) => Verdict::Same,
        (Some(original), Some(copy)) if original == copy => Verdict::Same,
        (Some(original), copy) => match (read(original), copy.map(read)) {
            (Reading::Whole(Some((now, what))), Some(Reading::Whole(Some((then, of))))) if then > now && of == what => {
                Verdict::Restore(Loss::Behind)
            }
            (Reading::Whole(_) | Reading::Later, _) => Verdict::Copy,
            (Reading::Damaged, Some(Reading::Whole(_))) => Verdict::Restore(Loss::Damaged),
            // Nothing better is known. A copy that only a later page can read is left for it to judge.
            (Reading::Damaged, _) => Verdict::Same,
        },
        (None, Some(copy)) => match read(copy) {
            Reading::Whole(_) | Reading::Later => Verdict::Restore(Loss::Missing),
            // It may be opened yet, should the lock come back.
            Reading::Damaged if is_sealed(copy) => Verdict::Same,
            // It is of use to nobody, and may be about someone who was deleted.
            Reading::Damaged => Verdict::Drop,
        },
    }
}

/// What to do about the lock and its copy. Without the lock everything that is encrypted is lost; a lock without anything
/// encrypted is of no use. `originals` is what the records are like, `copies` what the copies are like of records that are not
/// there in clear: nothing depends on the others.
///
/// To be asked before any record is compared, and after [`settle`](crate::settle), which is to be called again when the lock
/// was restored.
#[must_use]
pub fn lock_verdict(original: Option<&str>, copy: Option<&str>, originals: Sealing, copies: Sealing) -> Verdict {
    if original == copy {
        return Verdict::Same;
    }
    let is_needed = originals == Sealing::Sealed || copies == Sealing::Sealed;
    let read = |text| read(&Key::Lock, text);
    match (original.map(read), copy.map(read)) {
        (Some(Reading::Whole(_) | Reading::Later), _) => Verdict::Copy,
        (Some(Reading::Damaged), Some(Reading::Whole(_) | Reading::Later)) if is_needed => {
            Verdict::Restore(Loss::Damaged)
        }
        (None, Some(Reading::Whole(_) | Reading::Later)) if is_needed => Verdict::Restore(Loss::Missing),
        (None, Some(_)) if !is_needed => Verdict::Drop,
        _ => Verdict::Same,
    }
}

/// Why a record was not put back from its copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RestoreError {
    /// Something else is there by now: compare again.
    Changed,
    /// The browser gave an error. What was there is still there.
    Store(StoreError),
    /// The browser did not keep what was written. The copy is still there.
    NotKept,
}

impl From<StoreError> for RestoreError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl fmt::Display for RestoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed => f.write_str("Not repaired: it was changed in another tab or window meanwhile."),
            Self::Store(error) => write!(f, "Not repaired yet; the second copy is safe. {error}"),
            Self::NotKept => f.write_str(
                "Not repaired: the browser did not keep what was written. The second copy is safe. Reload the page to try again.",
            ),
        }
    }
}

impl std::error::Error for RestoreError {}

/// Puts the copy in the place of the record, as both are kept, and reads it back.
///
/// # Errors
///
/// [`RestoreError`]. The copy is untouched.
pub fn restore(store: &impl Store, key: &Key, text: &str, expected_original: Option<&str>) -> Result<(), RestoreError> {
    let key = key.to_string();
    if store.read(&key)?.as_deref() != expected_original {
        return Err(RestoreError::Changed);
    }
    let written = store.write(&key, text);
    let now = store.read(&key)?;
    if now.as_deref() == Some(text) {
        return Ok(());
    }
    if now.as_deref() != expected_original {
        match expected_original {
            Some(original) => store.write(&key, original)?,
            None => store.remove(&key)?,
        }
    }
    Err(written.err().map_or(RestoreError::NotKept, RestoreError::Store))
}

fn read(key: &Key, text: &str) -> Reading {
    fn revised<T: Revised>(key: &Key, text: &str, of: impl Fn(&T) -> String) -> Result<Reading, ReadError> {
        read_at::<T>(key, text).map(|record| Reading::Whole(Some((record.revision(), of(&record)))))
    }
    fn kept<T: Kept>(key: &Key, text: &str) -> Result<Reading, ReadError> {
        read_at::<T>(key, text).map(|_| Reading::Whole(None))
    }
    let reading = match key {
        Key::Person(_) => revised::<Person>(key, text, |_| String::new()),
        Key::Settings => revised::<Settings>(key, text, |_| String::new()),
        Key::Unfinished => revised(key, text, |unfinished: &Unfinished| unfinished.entry.to_string()),
        Key::Pack(_) => kept::<LoadedPack>(key, text),
        Key::Practice => revised::<Practice>(key, text, |_| String::new()),
        Key::Vignettes => revised::<LoadedVignettes>(key, text, |_| String::new()),
        Key::Lock => kept::<LockRecord>(key, text),
        Key::Tries => kept::<Tries>(key, text),
        Key::Moving(_) => Err(ReadError::UnknownKey),
    };
    match reading {
        Ok(reading) => reading,
        Err(ReadError::Later { .. }) => Reading::Later,
        Err(_) => Reading::Damaged,
    }
}
