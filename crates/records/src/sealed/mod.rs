//! Records behind a lock.
//!
//! Owns the form of an encrypted text, and a store that reads and writes such texts as if they were clear. Encrypts
//! nothing itself: a browser does that in its own time, and this crate does nothing that takes time. An operation that
//! comes to a text which is not decrypted or encrypted yet fails without harm and says what it needs; whoever has the key
//! makes up for it, and the operation is run again from its beginning. So whatever is written is written in one go, with
//! all the care of [`Records`](crate::Records), and under a lock nothing is kept in clear.

mod book;
mod packing;
mod store;
mod text;

pub use store::{Needs, SealedStore};
pub use text::{Sealed, is_sealed};

use crate::{Key, PREFIX, stored::ReadError};

/// A text in clear, and the key that it is kept under or is to be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clear {
    /// The key: the additional data of the encryption, so that a text only opens where it belongs.
    pub key: String,
    /// The text.
    pub text: String,
}

/// An encrypted text, and the key that it is kept under.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Closed {
    /// The key: the additional data of the encryption.
    pub key: String,
    /// The text, as [`Sealed`] writes it.
    pub text: String,
}

impl Closed {
    /// The text marked as one that no lock opens any more: what [`take_lock_off`](crate::take_lock_off) leaves of a text that
    /// could not be opened. Nothing waits for it from then on, and it is kept until the user deletes it.
    #[must_use]
    pub fn given_up(&self) -> String {
        if is_openable(&self.text) { [&self.text, "!"].concat() } else { self.text.clone() }
    }
}

/// Whether a lock might open the text: it is whole, or a later page's.
pub(crate) fn is_openable(text: &str) -> bool {
    matches!(Sealed::from_text(text), Ok(_) | Err(ReadError::Later { .. }))
}

/// Whether what is kept under the key is encrypted where there is a lock: all of ours but the lock itself and what belongs
/// to it, whether this page knows it or not.
pub(crate) fn is_sealable(key: &str) -> bool {
    key.starts_with(PREFIX) && Key::parse(key).is_none_or(|key| key.is_record())
}
