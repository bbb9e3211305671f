//! What is written beside a record while the lock is put on or taken off.
//!
//! Owns its form: `1`, `+` or `-`, the id of the lock, a check sum of the text that it takes the place of, and the text
//! itself. The check sum tells whether that text is still there; it is of use only as long as the text lies beside it.

use crate::{Key, LOCK_ID_BYTES, PREFIX};
use std::fmt::Write;

/// The first letter of every form that this page knows. What a later one wrote is left to it.
const FORM: &str = "1";
/// The id of the lock and the check sum, in hexadecimal digits.
const DIGITS: usize = 16;

/// Whether the lock is put on or taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// Put on.
    On,
    /// Taken off.
    Off,
}

/// A text that waits to be moved into its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shadow<'a> {
    direction: Direction,
    /// The id of the lock that is put on or taken off.
    lock: u64,
    /// The check sum of the text that it takes the place of.
    replaces: u64,
    /// The text.
    pub(super) to: &'a str,
}

impl<'a> Shadow<'a> {
    pub(super) fn new(direction: Direction, lock: [u8; LOCK_ID_BYTES], from: &str, to: &'a str) -> Self {
        Self { direction, lock: u64::from_be_bytes(lock), replaces: check_sum(from), to }
    }

    pub(super) fn to_text(self) -> String {
        let Self { direction, lock, replaces, to } = self;
        let sign = if direction == Direction::On { '+' } else { '-' };
        let mut text = String::with_capacity(to.len() + 3 + 2 * DIGITS);
        let _ = write!(text, "{FORM}{sign}{lock:016x}{replaces:016x}:{to}");
        text
    }

    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let rest = text.strip_prefix(FORM)?;
        let (direction, rest) = match rest.strip_prefix('+') {
            Some(rest) => (Direction::On, rest),
            None => (Direction::Off, rest.strip_prefix('-')?),
        };
        let (lock, rest) = rest.split_at_checked(DIGITS)?;
        let (replaces, rest) = rest.split_at_checked(DIGITS)?;
        let number = |digits: &str| {
            let is_ours = digits.bytes().all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it));
            u64::from_str_radix(digits, 16).ok().filter(|_| is_ours)
        };
        Some(Self { direction, lock: number(lock)?, replaces: number(replaces)?, to: rest.strip_prefix(':')? })
    }

    /// Whether it is to be moved: the lock that is put on is there, or the one that is taken off is not.
    pub(super) fn is_decided(&self, lock: Option<[u8; LOCK_ID_BYTES]>) -> bool {
        let is_there = lock.map(u64::from_be_bytes) == Some(self.lock);
        is_there == (self.direction == Direction::On)
    }

    /// Whether what lies in its place is what it takes the place of, or the beginning of itself, because an earlier move
    /// was cut short.
    pub(super) fn is_due(&self, now: &str) -> bool {
        check_sum(now) == self.replaces || self.to.starts_with(now)
    }
}

/// Whether the form is one that this page knows, if perhaps damaged.
pub(super) fn is_known(text: &str) -> bool {
    text.is_empty() || text.starts_with(FORM)
}

/// The key beside a key of ours.
pub(super) fn key(key: &str) -> Option<String> {
    key.strip_prefix(PREFIX).map(|rest| Key::Moving(rest.to_owned()).to_string())
}

/// The key that a text is to be moved to.
pub(super) fn place(rest: &str) -> String {
    [PREFIX, rest].concat()
}

/// The key of what only takes up room: that beside the keys beside, where nothing is ever moved.
pub(super) fn ballast_key() -> String {
    Key::Moving(Key::Moving(String::new()).to_string().split_off(PREFIX.len())).to_string()
}

/// A text that takes up so much room.
pub(super) fn ballast(units: usize) -> String {
    FORM.repeat(units)
}

/// FNV-1a.
fn check_sum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_form_is_frozen() {
        let shadow = Shadow::new(Direction::Off, [0, 1, 2, 3, 4, 5, 6, 255], "", "{}");
        assert_eq!(shadow.to_text(), "1-00010203040506ffcbf29ce484222325:{}");
        assert_eq!(check_sum("foobar"), 0x8594_4171_f739_67e8, "as its authors have it");
        assert_eq!(key("clusterwise/v2/x").unwrap(), "clusterwise/v1/moving/v2/x");
        assert_eq!(place("v2/x"), "clusterwise/v2/x");
        assert_eq!(ballast_key(), "clusterwise/v1/moving/v1/moving/");
    }

    #[test]
    fn it_is_decided_by_its_own_lock_and_by_no_other() {
        let decided = |direction| {
            [Some([7; 8]), Some([8; 8]), None].map(|lock| Shadow::new(direction, [7; 8], "from", "to").is_decided(lock))
        };
        assert_eq!(decided(Direction::On), [true, false, false]);
        assert_eq!(decided(Direction::Off), [false, true, true]);
    }

    proptest! {
        #[test]
        fn any_text_is_one_that_is_written_the_same_or_none(
            text in prop_oneof![".{0,50}", "1[+-][0-9a-f]{32}:.{0,9}", "1[+-][0-9A-F+-]{32}:x", "1[+-][0-9a-fé]{15,17}[0-9a-f]{16}:x"],
        ) {
            match Shadow::parse(&text) {
                Some(shadow) => prop_assert_eq!(shadow.to_text(), text),
                None => {
                    let whole = format!("1+{:032x}:{text}", 7);
                    prop_assert_eq!(Shadow::parse(&whole).map(|shadow| shadow.to), Some(text.as_str()));
                }
            }
        }

        #[test]
        fn one_that_is_cut_short_is_none_or_of_a_shorter_text(to in ".{0,9}", at: prop::sample::Index) {
            let whole = Shadow::new(Direction::On, [7; 8], "from", &to).to_text();
            let letters: Vec<char> = whole.chars().collect();
            let cut: String = letters[..at.index(letters.len())].iter().collect();
            prop_assert!(is_known(&cut));
            prop_assert!(Shadow::parse(&cut).is_none_or(|shadow| shadow.to.len() < to.len()));
        }
    }
}
