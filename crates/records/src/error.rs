//! Why something was not saved or not deleted.
//!
//! Owns the words: what happened, what is still safe, what to do. They hold nothing of any record.

use crate::{StoreError, stored::ReadError};
use std::fmt;

/// Why a record was not saved. `T` is the kind of record.
///
/// ```
/// use records::SaveError;
/// assert_eq!(
///     SaveError::<records::Person>::Full.to_string(),
///     "Not saved: there is no room left in this browser. Everything saved before is safe, and what you typed is still on \
///      this page. Make room on the settings page, then save again.",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError<T = crate::Person> {
    /// There is no room. What was there is still there.
    Full,
    /// The browser lets this page keep nothing. What was there is still there.
    Denied,
    /// The browser gave another error. What was there is still there.
    Failed,
    /// The passcode was changed or removed in another tab. What was there is still there.
    LockChanged,
    /// Another tab has written the record since it was read.
    ChangedElsewhere {
        /// What is there now.
        current: Box<T>,
    },
    /// Another tab has deleted the record since it was read.
    DeletedElsewhere,
    /// What lies in this place cannot be read, and is never written over.
    Unreadable(ReadError),
    /// The record contradicts itself and could not be read again. Nothing was written.
    Contradiction(ReadError),
    /// The browser said that it saved the record, and reading it back gave something else.
    NotKept {
        /// Whether the copy that was saved before is certain to be there still.
        is_earlier_safe: bool,
    },
}

impl<T> From<StoreError> for SaveError<T> {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Full,
            StoreError::Denied => Self::Denied,
            StoreError::Other | StoreError::NotYet => Self::Failed,
            StoreError::LockChanged => Self::LockChanged,
        }
    }
}

impl<T> fmt::Display for SaveError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SAFE: &str = "Everything saved before is safe, and what you typed is still on this page.";
        match self {
            Self::Full => write!(
                f,
                "Not saved: there is no room left in this browser. {SAFE} Make room on the settings page, then save again.",
            ),
            Self::Denied => write!(
                f,
                "Not saved: this browser does not let the page keep anything. {SAFE} Copy what you need, then open the page \
                 in an ordinary window, or ask your IT support to allow this site to store data.",
            ),
            Self::Failed => write!(f, "Not saved: the browser's storage gave an error. {SAFE} Save again."),
            Self::LockChanged => write!(
                f,
                "Not saved: the passcode was changed or removed in another tab or window. {SAFE} Copy what you need, then \
                 reload the page.",
            ),
            Self::ChangedElsewhere { .. } => write!(
                f,
                "Not saved: this was changed in another tab or window after you opened it here. The other change is safe, and \
                 what you typed is still on this page. Look at the other change, then decide what to keep.",
            ),
            Self::DeletedElsewhere => write!(
                f,
                "Not saved: this was deleted or finished in another tab or window. What you typed is still on this page. Copy \
                 what you need before you leave it.",
            ),
            Self::Unreadable(why) => write!(
                f,
                "Not saved: something that cannot be read is kept in this place, and it is never written over. {why} What \
                 you typed is still on this page.",
            ),
            Self::Contradiction(why) => {
                let why = match why {
                    ReadError::Value(wrong) => wrong,
                    _ => "it could not be read back",
                };
                write!(f, "Not saved, because it would be unreadable: {why}. {SAFE} Correct it, then save again.")
            }
            Self::NotKept { is_earlier_safe: true } => {
                write!(f, "Not saved: the browser did not keep what was written. {SAFE} Save again.")
            }
            Self::NotKept { is_earlier_safe: false } => write!(
                f,
                "The browser did not keep what was written as it was written, and the copy saved before may be damaged. What \
                 you typed is still on this page. Copy what you need, then save again.",
            ),
        }
    }
}

impl<T: fmt::Debug> std::error::Error for SaveError<T> {}

/// Why something was not deleted. It is still there, and so is everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeleteError {
    /// The browser lets this page change nothing.
    Denied,
    /// The browser gave an error, or said that it deleted and did not.
    StillThere,
    /// Another tab has written it since it was read.
    ChangedElsewhere,
    /// The passcode was changed or removed in another tab.
    LockChanged,
    /// It cannot be read, so it must be deleted as unreadable.
    Unreadable(ReadError),
    /// The key is not one of Clusterwise's.
    NotOurs,
}

impl From<StoreError> for DeleteError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Denied => Self::Denied,
            StoreError::LockChanged => Self::LockChanged,
            StoreError::Full | StoreError::Other | StoreError::NotYet => Self::StillThere,
        }
    }
}

impl fmt::Display for DeleteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Denied => f.write_str(
                "Not deleted: this browser does not let the page change anything. Clear this site's data in the browser's own \
                 settings, or ask your IT support.",
            ),
            Self::StillThere => f.write_str(
                "Not deleted: the browser still holds some of it. Try again, or clear this site's data in the browser's own \
                 settings.",
            ),
            Self::ChangedElsewhere => f.write_str(
                "Not deleted: this was changed in another tab or window after you opened it here. Reload this page to see the \
                 change, then decide whether to delete it.",
            ),
            Self::LockChanged => f.write_str(
                "Not deleted: the passcode was changed or removed in another tab or window. Reload this page, then try again.",
            ),
            Self::Unreadable(why) => write!(f, "Not deleted: it cannot be read any more. {why}"),
            Self::NotOurs => f.write_str("Not deleted: it belongs to another page of this address, not to Clusterwise."),
        }
    }
}

impl std::error::Error for DeleteError {}

/// Why what is kept could not be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The browser gave an error.
    Store(StoreError),
    /// Something is there and cannot be read. It is kept as it is.
    Unreadable(ReadError),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Unreadable(why) => why.fmt(f),
        }
    }
}

impl std::error::Error for LoadError {}

impl From<StoreError> for LoadError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl<T> From<LoadError> for SaveError<T> {
    fn from(error: LoadError) -> Self {
        match error {
            LoadError::Store(error) => error.into(),
            LoadError::Unreadable(why) => Self::Unreadable(why),
        }
    }
}

impl From<LoadError> for DeleteError {
    fn from(error: LoadError) -> Self {
        match error {
            LoadError::Store(error) => error.into(),
            LoadError::Unreadable(why) => Self::Unreadable(why),
        }
    }
}
