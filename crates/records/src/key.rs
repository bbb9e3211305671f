//! The keys that records are kept under.
//!
//! Owns their spelling. A key that starts like ours but is none of these is never taken for a record: it may
//! be a later version's.

use crate::PersonId;
use std::fmt;

/// What every key of Clusterwise starts with. Other pages of the same origin have other keys.
pub const PREFIX: &str = "clusterwise/";

const PERSON: &str = "clusterwise/v1/person/";
const PACK: &str = "clusterwise/v1/pack/";
const SETTINGS: &str = "clusterwise/v1/settings";
const UNFINISHED: &str = "clusterwise/v1/unfinished";
const PRACTICE: &str = "clusterwise/v1/practice";
const VIGNETTES: &str = "clusterwise/v1/vignettes";
const LOCK: &str = "clusterwise/v1/lock";
const TRIES: &str = "clusterwise/v1/tries";
const MOVING: &str = "clusterwise/v1/moving/";

/// The key of a record, or of what belongs to the lock.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A person.
    Person(PersonId),
    /// The settings.
    Settings,
    /// The unfinished assessment.
    Unfinished,
    /// The rule pack with this fingerprint.
    Pack(String),
    /// What was practised on vignettes.
    Practice,
    /// The set of vignettes that was loaded.
    Vignettes,
    /// The lock: with it there, all records are encrypted.
    Lock,
    /// How many wrong passcodes were typed.
    Tries,
    /// A text that waits to be moved to `clusterwise/` and this, while the lock is put on or taken off.
    Moving(String),
}

impl Key {
    /// The key that is spelt so, if there is one.
    ///
    /// ```
    /// use records::Key;
    /// assert_eq!(Key::parse("clusterwise/v1/settings"), Some(Key::Settings));
    /// assert_eq!(Key::parse("clusterwise/v2/settings"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            SETTINGS => Some(Self::Settings),
            UNFINISHED => Some(Self::Unfinished),
            PRACTICE => Some(Self::Practice),
            VIGNETTES => Some(Self::Vignettes),
            LOCK => Some(Self::Lock),
            TRIES => Some(Self::Tries),
            _ => text.strip_prefix(PERSON).and_then(|id| id.parse().ok()).map(Self::Person).or_else(|| {
                if let Some(rest) = text.strip_prefix(MOVING) {
                    return Some(Self::Moving(rest.to_owned()));
                }
                text.strip_prefix(PACK)
                    .filter(|fingerprint| is_fingerprint(fingerprint))
                    .map(|it| Self::Pack(it.to_owned()))
            }),
        }
    }

    /// Whether a record lies there, which is encrypted if there is a lock, and has a second copy.
    #[must_use]
    pub const fn is_record(&self) -> bool {
        !matches!(self, Self::Lock | Self::Tries | Self::Moving(_))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(id) => write!(f, "{PERSON}{id}"),
            Self::Settings => f.write_str(SETTINGS),
            Self::Unfinished => f.write_str(UNFINISHED),
            Self::Pack(fingerprint) => write!(f, "{PACK}{fingerprint}"),
            Self::Practice => f.write_str(PRACTICE),
            Self::Vignettes => f.write_str(VIGNETTES),
            Self::Lock => f.write_str(LOCK),
            Self::Tries => f.write_str(TRIES),
            Self::Moving(rest) => write!(f, "{MOVING}{rest}"),
        }
    }
}

/// Whether the text can be the fingerprint of a pack: lower-case letters and digits.
pub(crate) fn is_fingerprint(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keys_are_spelt_as_the_readme_says() {
        let person = PersonId::from_random([7; 10]);
        for (key, text) in [
            (Key::Person(person), "clusterwise/v1/person/0w3ge1r70w3ge1r7"),
            (Key::Settings, "clusterwise/v1/settings"),
            (Key::Unfinished, "clusterwise/v1/unfinished"),
            (Key::Pack("0a1b2c3d".to_owned()), "clusterwise/v1/pack/0a1b2c3d"),
            (Key::Practice, "clusterwise/v1/practice"),
            (Key::Vignettes, "clusterwise/v1/vignettes"),
            (Key::Lock, "clusterwise/v1/lock"),
            (Key::Tries, "clusterwise/v1/tries"),
            (Key::Moving("v1/settings".to_owned()), "clusterwise/v1/moving/v1/settings"),
        ] {
            assert_eq!(key.to_string(), text);
            assert_eq!(Key::parse(text), Some(key));
        }
    }

    #[test]
    fn a_key_that_only_looks_like_ours_is_not_taken_for_one() {
        for text in [
            "clusterwise/v1/person/",
            "clusterwise/v1/person/blue-14",
            "clusterwise/v1/pack/",
            "clusterwise/v1/pack/0A1B",
            "clusterwise/v1/settings/",
            "clusterwise/v2/unfinished",
            "clusterwise",
            "",
        ] {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_key_that_is_spelt_the_same_or_none(text in ".{0,40}|clusterwise/v1/(person|pack|moving)/[0-9a-z/]{0,20}") {
            if let Some(key) = Key::parse(&text) {
                prop_assert_eq!(key.to_string(), text);
            }
        }
    }
}
