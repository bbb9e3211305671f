//! Why kept text cannot be read.
//!
//! Owns the words. They say where in the text the trouble is, never what stands there: it is someone's record.

use std::fmt;

/// Why a record cannot be read. It stays where it is until the user deletes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReadError {
    /// It is encrypted, and no passcode that is in use opens it.
    Sealed,
    /// It is no whole JSON text.
    Damaged {
        /// How many bytes could be read.
        at: usize,
    },
    /// Something is missing, unknown, doubled or of the wrong kind.
    Shape {
        /// The part, by its name in the form, which is ours and holds nothing of the record.
        part: &'static str,
    },
    /// It does not say which version it is.
    NoVersion,
    /// It was written by a later Clusterwise.
    Later {
        /// The version that it gives.
        version: u64,
        /// The latest version that this page reads of such a record.
        newest: u32,
    },
    /// A value in it cannot be.
    Value(&'static str),
    /// It says that it belongs under another key.
    Misplaced,
    /// The key is none that this Clusterwise writes.
    UnknownKey,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const KEPT: &str = "It is kept as it is. Delete it if you no longer need it.";
        match self {
            Self::Sealed => write!(
                f,
                "It is locked with a passcode. If one was set in another tab or window, reload this page. Otherwise it is \
                 damaged, or the passcode is one that is no longer in use. {KEPT}",
            ),
            Self::Damaged { at } => write!(f, "It is damaged or cut short after {at} characters. {KEPT}"),
            Self::Shape { part } => {
                write!(f, "A part of it is missing, repeated, unknown or of the wrong kind, at \"{part}\". {KEPT}")
            }
            Self::NoVersion => write!(f, "It does not say which version of Clusterwise wrote it. {KEPT}"),
            Self::Later { version, newest } => write!(
                f,
                "A later version of Clusterwise wrote it: it is in form {version}, and this page reads form {newest}. It \
                 is kept as it is. Reload this page to get the latest version.",
            ),
            Self::Value(wrong) => write!(f, "It contradicts itself: {wrong}. {KEPT}"),
            Self::Misplaced => write!(f, "It is in the place of another record. {KEPT}"),
            Self::UnknownKey => {
                write!(f, "This version of Clusterwise keeps nothing in this place; a later version may. {KEPT}")
            }
        }
    }
}

impl std::error::Error for ReadError {}

impl ReadError {
    /// Takes only the place: the message of a JSON error repeats what it found.
    pub(super) fn damaged(error: &serde_json::Error, text: &str) -> Self {
        let lines_before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
        Self::Damaged { at: lines_before.map(str::len).sum::<usize>() + error.column() }
    }
}
