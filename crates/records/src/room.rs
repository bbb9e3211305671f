//! How much of the browser's room is used, and by what.
//!
//! Owns the counting. A browser counts UTF-16 units, keys and values together.

use crate::{Key, PREFIX};

/// The room that is used, in UTF-16 units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Room {
    /// By people and their assessments, readable or not.
    pub people: usize,
    /// By the unfinished assessment.
    pub unfinished: usize,
    /// By the settings.
    pub settings: usize,
    /// By rule packs that were loaded.
    pub packs: usize,
    /// By practice on vignettes, and by a set of them that was loaded.
    pub practice: usize,
    /// By the lock, and by what waits while it is put on or taken off.
    pub lock: usize,
    /// By what starts like Clusterwise's keys and is none of them.
    pub unknown: usize,
    /// By other pages of the same address, which share the room.
    pub others: usize,
}

impl Room {
    /// What a browser gives to one address. Measured in Chromium.
    pub const LIMIT: usize = 5_242_880;

    /// What Clusterwise uses.
    #[must_use]
    pub const fn ours(&self) -> usize {
        self.people + self.unfinished + self.settings + self.packs + self.practice + self.lock + self.unknown
    }

    /// What is used of the limit, by whomever.
    #[must_use]
    pub const fn used(&self) -> usize {
        self.ours() + self.others
    }

    /// What is left. Browsers differ: this is never a promise.
    #[must_use]
    pub const fn left(&self) -> usize {
        Self::LIMIT.saturating_sub(self.used())
    }

    pub(crate) fn count(&mut self, key: &str, units: usize) {
        let kind = match Key::parse(key) {
            Some(Key::Person(_)) => &mut self.people,
            Some(Key::Unfinished) => &mut self.unfinished,
            Some(Key::Settings) => &mut self.settings,
            Some(Key::Pack(_)) => &mut self.packs,
            Some(Key::Practice | Key::Vignettes) => &mut self.practice,
            Some(Key::Lock | Key::Tries | Key::Moving(_)) => &mut self.lock,
            None if key.starts_with(PREFIX) => &mut self.unknown,
            None => &mut self.others,
        };
        *kind += units;
    }
}

/// How many UTF-16 units the text takes.
pub(crate) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_values_are_counted_in_utf_16_units() {
        let mut room = Room::default();
        for (key, text) in [
            ("clusterwise/v1/settings", "é👩"),
            ("clusterwise/v1/practice", "12"),
            ("clusterwise/v1/vignettes", "1"),
            ("clusterwise/v1/lock", "1"),
            ("clusterwise/v1/moving/v1/settings", "12"),
            ("clusterwise/v9/x", ""),
            ("other", "abc"),
        ] {
            room.count(key, units(key) + units(text));
        }
        let expected =
            Room { settings: 23 + 3, practice: 25 + 25, lock: 20 + 35, unknown: 16, others: 8, ..Room::default() };
        assert_eq!(room, expected);
        assert_eq!((room.ours(), room.used(), room.left()), (147, 155, Room::LIMIT - 155));
    }
}
