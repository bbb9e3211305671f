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

/// The key of a record.
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
            _ => text.strip_prefix(PERSON).and_then(|id| id.parse().ok()).map(Self::Person).or_else(|| {
                text.strip_prefix(PACK)
                    .filter(|fingerprint| is_fingerprint(fingerprint))
                    .map(|it| Self::Pack(it.to_owned()))
            }),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(id) => write!(f, "{PERSON}{id}"),
            Self::Settings => f.write_str(SETTINGS),
            Self::Unfinished => f.write_str(UNFINISHED),
            Self::Pack(fingerprint) => write!(f, "{PACK}{fingerprint}"),
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
        fn any_text_is_a_key_that_is_spelt_the_same_or_none(text in ".{0,40}|clusterwise/v1/(person|pack)/[0-9a-z/]{0,20}") {
            if let Some(key) = Key::parse(&text) {
                prop_assert_eq!(key.to_string(), text);
            }
        }
    }
}
