//! An encrypted text.
//!
//! Owns its form: what marks it, and what is in it. Forms that have landed are never changed.

use super::packing::{pack, unpack};
use crate::{NONCE_BYTES, stored::ReadError};

/// What every encrypted text starts with, in whatever form. No clear text of ours does.
const ANY: &str = "sealed-";
const FORM_1: &str = "1:";
/// The form that is written.
const NEWEST: u32 = 1;
/// The tag that AES-GCM puts at the end.
const TAG_BYTES: usize = 16;

/// What is in an encrypted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The nonce, which no other text was encrypted with under the same key.
    pub nonce: [u8; NONCE_BYTES],
    /// The encrypted bytes of the clear text as UTF-8, and the tag of 16 bytes.
    pub body: Vec<u8>,
}

impl Sealed {
    /// The text to keep.
    #[must_use]
    pub fn to_text(&self) -> String {
        let bytes = [self.nonce.as_slice(), &self.body].concat();
        [ANY, FORM_1, &pack(&bytes)].concat()
    }

    /// Takes a text apart. Whether it can be opened only the key can tell.
    ///
    /// # Errors
    ///
    /// [`ReadError`] for anything that [`Sealed::to_text`] does not write.
    pub fn from_text(text: &str) -> Result<Self, ReadError> {
        let rest = text.strip_prefix(ANY).ok_or(ReadError::Damaged { at: 0 })?;
        let Some(packed) = rest.strip_prefix(FORM_1) else {
            let form = rest.split(':').next().and_then(|form| form.parse().ok());
            return Err(match form {
                Some(version) if version > u64::from(NEWEST) => ReadError::Later { version, newest: NEWEST },
                _ => ReadError::Sealed,
            });
        };
        let bytes = unpack(packed).ok_or(ReadError::Sealed)?;
        match bytes.split_first_chunk() {
            Some((nonce, body)) if body.len() >= TAG_BYTES => Ok(Self { nonce: *nonce, body: body.to_vec() }),
            _ => Err(ReadError::Sealed),
        }
    }
}

/// Whether the text is an encrypted one, in whatever form, damaged or not.
#[must_use]
pub fn is_sealed(text: &str) -> bool {
    text.starts_with(ANY)
}
