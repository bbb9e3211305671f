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

use crate::{Key, PREFIX};

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

/// Whether what is kept under the key is encrypted where there is a lock: all of ours but the lock itself and what belongs
/// to it, whether this page knows it or not.
pub(crate) fn is_sealable(key: &str) -> bool {
    key.starts_with(PREFIX) && Key::parse(key).is_none_or(|key| key.is_record())
}
