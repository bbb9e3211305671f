//! The count of wrong passcodes as it is kept.

use super::{Kept, Object, ReadError, VERSION_1, record};
use crate::{Key, Tries};

impl Kept for Tries {
    fn key(&self) -> Key {
        Key::Tries
    }

    fn to_text(&self) -> String {
        let Self { count } = self;
        Object::new().whole("version", VERSION_1).whole("count", *count).end()
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        record(text, VERSION_1, |fields| Ok(Self { count: fields.whole("count")? }))
    }
}
