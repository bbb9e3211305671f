//! Ids of people and of assessments.
//!
//! Owns how 80 random bits are written and read. The bits are passed in, because chance belongs to the
//! browser; nothing about a person can be worked out from them, so an id may stand in an address. The
//! letters are Crockford's 32, lower-case, without i, l, o and u: ids are hard to misread and spell no words.

use std::{fmt, str::FromStr};

/// How many random bytes make an id.
pub const ID_BYTES: usize = 10;

const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = ID_BYTES * 8 / 5;

/// Says which person a record is about, within this browser only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(Id);

/// Says which assessment is meant, from the first answer to the saved record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(Id);

impl PersonId {
    /// The id of random bytes.
    ///
    /// ```
    /// use records::PersonId;
    /// let id = PersonId::from_random([7; 10]);
    /// assert_eq!(id.to_string(), "0w3ge1r70w3ge1r7");
    /// assert_eq!("0w3ge1r70w3ge1r7".parse::<PersonId>(), Ok(id));
    /// ```
    #[must_use]
    pub const fn from_random(bytes: [u8; ID_BYTES]) -> Self {
        Self(Id(bytes))
    }
}

impl EntryId {
    /// The id of random bytes.
    #[must_use]
    pub const fn from_random(bytes: [u8; ID_BYTES]) -> Self {
        Self(Id(bytes))
    }
}

impl FromStr for PersonId {
    type Err = UnknownId;

    fn from_str(text: &str) -> Result<Self, UnknownId> {
        text.parse().map(Self)
    }
}

impl FromStr for EntryId {
    type Err = UnknownId;

    fn from_str(text: &str) -> Result<Self, UnknownId> {
        text.parse().map(Self)
    }
}

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Text that is no id. It does not hold the text: an address may have been typed by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownId;

impl fmt::Display for UnknownId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not an id that Clusterwise makes: choose the person from the caseload")
    }
}

impl std::error::Error for UnknownId {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Id([u8; ID_BYTES]);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = self.0.iter().fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
        (0..LENGTH).rev().try_for_each(|place| {
            let letter = LETTERS.get((bits >> (place * 5)) as usize & 31).copied().unwrap_or(b'0');
            fmt::Write::write_char(f, char::from(letter))
        })
    }
}

impl FromStr for Id {
    type Err = UnknownId;

    fn from_str(text: &str) -> Result<Self, UnknownId> {
        if text.len() != LENGTH {
            return Err(UnknownId);
        }
        let mut bits = 0_u128;
        for byte in text.bytes() {
            let value = LETTERS.iter().position(|letter| *letter == byte).ok_or(UnknownId)?;
            bits = (bits << 5) | value as u128;
        }
        let mut bytes = [0; ID_BYTES];
        for byte in bytes.iter_mut().rev() {
            *byte = (bits & 0xff) as u8;
            bits >>= 8;
        }
        Ok(Self(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_sixteen_of_the_32_letters_are_an_id() {
        for text in
            ["", "0", "0w3ge1r70w3ge1r", "0w3ge1r70w3ge1r77", "0W3GE1R70W3GE1R7", "0w3ge1r70w3ge1ri", "é0w3ge1r70w3ge1"]
        {
            assert_eq!(text.parse::<PersonId>(), Err(UnknownId), "{text}");
        }
    }

    proptest! {
        #[test]
        fn an_id_is_read_back_as_it_was_written(bytes: [u8; ID_BYTES]) {
            let id = EntryId::from_random(bytes);
            let text = id.to_string();
            prop_assert_eq!(text.len(), LENGTH);
            prop_assert!(text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
            prop_assert_eq!(text.parse(), Ok(id));
        }

        #[test]
        fn any_text_is_an_id_that_is_written_the_same_or_an_error(text in ".{0,20}|[0-9a-z]{16}") {
            if let Ok(id) = text.parse::<PersonId>() {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }
}
