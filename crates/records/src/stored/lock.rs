//! The lock as it is kept.

use super::{Fields, Kept, Object, ReadError, VERSION_1, record};
use crate::{Key, LockRecord, WRAPPED_BYTES};
use std::fmt::Write;

impl Kept for LockRecord {
    fn key(&self) -> Key {
        Key::Lock
    }

    fn to_text(&self) -> String {
        let Self { id, rounds, salt, nonce, wrapped, minutes } = self;
        Object::new()
            .whole("version", VERSION_1)
            .text("id", &hex(id))
            .whole("rounds", *rounds)
            .text("salt", &hex(salt))
            .text("nonce", &hex(nonce))
            .text("wrapped", &hex(wrapped))
            .whole("minutes", *minutes)
            .end()
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        record(text, VERSION_1, |fields| {
            let lock = Self {
                id: exactly(bytes(fields, "id")?)?,
                rounds: fields.whole("rounds")?,
                salt: exactly(bytes(fields, "salt")?)?,
                nonce: exactly(bytes(fields, "nonce")?)?,
                wrapped: bytes(fields, "wrapped")?,
                minutes: fields.whole("minutes")?,
            };
            if !(Self::LEAST_ROUNDS..=Self::MOST_ROUNDS).contains(&lock.rounds) {
                return Err(ReadError::Value("its number of rounds is out of range"));
            }
            if lock.wrapped.len() != WRAPPED_BYTES { Err(WRONG_LENGTH) } else { Ok(lock) }
        })
    }
}

const WRONG_LENGTH: ReadError = ReadError::Value("a part of it is too short or too long");

fn exactly<const LENGTH: usize>(bytes: Vec<u8>) -> Result<[u8; LENGTH], ReadError> {
    bytes.try_into().map_err(|_| WRONG_LENGTH)
}

fn bytes(fields: &mut Fields, name: &'static str) -> Result<Vec<u8>, ReadError> {
    let text = fields.text(name)?;
    let digits: Option<Vec<u8>> = text.bytes().map(digit).collect();
    let pairs = digits.as_deref().map(<[u8]>::as_chunks);
    match pairs {
        Some((pairs, [])) => Ok(pairs.iter().map(|[high, low]| high << 4 | low).collect()),
        _ => Err(ReadError::Value("a part of it is not in hexadecimal digits")),
    }
}

/// Only small letters, so that the same bytes are always the same text.
const fn digit(letter: u8) -> Option<u8> {
    match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    }
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
