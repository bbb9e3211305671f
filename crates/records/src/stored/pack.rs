//! A loaded rule pack as it is kept.
//!
//! It has no revision: its key is the fingerprint of its rules, so a changed pack is another pack.

use super::{Kept, Object, ReadError, VERSION_1, record};
use crate::{Key, LoadedPack, key::is_fingerprint};

impl Kept for LoadedPack {
    fn key(&self) -> Key {
        Key::Pack(self.fingerprint.clone())
    }

    fn to_text(&self) -> String {
        let Self { id, fingerprint, file_name, text } = self;
        Object::new()
            .whole("version", VERSION_1)
            .text("id", id)
            .text("fingerprint", fingerprint)
            .text("file_name", file_name)
            .text("text", text)
            .end()
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        record(text, VERSION_1, |fields| {
            let pack = Self {
                id: fields.not_blank("id", "it has no id")?,
                fingerprint: fields.text("fingerprint")?,
                file_name: fields.text("file_name")?,
                text: fields.text("text")?,
            };
            if is_fingerprint(&pack.fingerprint) {
                Ok(pack)
            } else {
                Err(ReadError::Value("its fingerprint cannot be one"))
            }
        })
    }
}
