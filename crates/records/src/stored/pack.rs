//! A loaded rule pack as it is kept.
//!
//! It has no revision: its key is the fingerprint of its rules, so a changed pack is another pack.

use super::{Kept, ReadError, VERSION_1, not_blank, parse, text};
use crate::{Key, LoadedPack, key::is_fingerprint};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredPackV1 {
    version: u32,
    id: String,
    fingerprint: String,
    file_name: String,
    text: String,
}

impl Kept for LoadedPack {
    fn key(&self) -> Key {
        Key::Pack(self.fingerprint.clone())
    }

    fn to_text(&self) -> String {
        let Self { id, fingerprint, file_name, text: rules } = self.clone();
        text(&StoredPackV1 { version: VERSION_1, id, fingerprint, file_name, text: rules })
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        let stored: StoredPackV1 = parse(text, VERSION_1)?;
        if !is_fingerprint(&stored.fingerprint) {
            return Err(ReadError::Value("its fingerprint cannot be one"));
        }
        Ok(Self {
            id: not_blank(stored.id, "it has no id")?,
            fingerprint: stored.fingerprint,
            file_name: stored.file_name,
            text: stored.text,
        })
    }
}
