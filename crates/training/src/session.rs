//! Which vignettes a room works on, and in which order.
//!
//! Owns the two numbers that a trainer reads out, and the order that follows from them: the same in every browser,
//! because it is drawn with a generator whose version is pinned, 32 bits at a time. Does not know who takes part, nor
//! when.

use crate::{Set, Vignette};
use fastrand::Rng;
use std::fmt;
use std::str::FromStr;

/// So many vignettes, shuffled with a seed; written `3-4821`.
///
/// ```
/// use training::Session;
/// let session: Session = "3-4821".parse()?;
/// assert_eq!((session.count(), session.seed()), (3, 4821));
/// assert_eq!(" 3 – 4821 ".parse(), Ok(session)); // as a phone writes it
/// assert_eq!("3 4821".parse(), Ok(session)); // and as its keys for numbers do
/// assert_eq!(session.to_string(), "3-4821");
/// assert_eq!(
///     "three".parse::<Session>().unwrap_err().to_string(),
///     "a session is two numbers with a hyphen between them, such as 3-4821; copy it as the trainer shows it",
/// );
/// # Ok::<(), training::SessionError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Session {
    count: u8,
    seed: u16,
}

impl Session {
    /// The most vignettes of a session.
    pub const MOST: u8 = 24;

    /// The largest seed. The smallest is 1.
    pub const LAST_SEED: u16 = 9_999;

    /// The session of 1 to [`MOST`](Self::MOST) vignettes with a seed of 1 to [`LAST_SEED`](Self::LAST_SEED).
    ///
    /// # Errors
    ///
    /// [`SessionError::Count`] and [`SessionError::Seed`] for other numbers.
    ///
    /// ```
    /// use training::Session;
    /// assert_eq!(Session::new(24, 9_999).unwrap().to_string(), "24-9999");
    /// assert_eq!(
    ///     Session::new(25, 1).unwrap_err().to_string(),
    ///     "a session has 1 to 24 vignettes; the number before the hyphen says how many",
    /// );
    /// assert_eq!(Session::new(3, 0).unwrap_err().to_string(), "the number after the hyphen goes from 1 to 9999; look at it again");
    /// ```
    pub fn new(count: u8, seed: u16) -> Result<Self, SessionError> {
        if !(1..=Self::MOST).contains(&count) {
            return Err(SessionError::Count);
        }
        if !(1..=Self::LAST_SEED).contains(&seed) {
            return Err(SessionError::Seed);
        }
        Ok(Self { count, seed })
    }

    /// A session of so many vignettes, with a seed from any random number.
    ///
    /// # Errors
    ///
    /// [`SessionError::Count`] for a number of vignettes that no session has.
    ///
    /// ```
    /// use training::Session;
    /// assert_eq!(Session::from_random(5, 0xdead_beef).unwrap().to_string(), "5-2190");
    /// ```
    pub fn from_random(count: u8, random: u32) -> Result<Self, SessionError> {
        let seed = 1 + random % u32::from(Self::LAST_SEED);
        Self::new(count, u16::try_from(seed).unwrap_or(Self::LAST_SEED))
    }

    /// How many vignettes: 1 to [`MOST`](Self::MOST).
    #[must_use]
    pub const fn count(self) -> u8 {
        self.count
    }

    /// What they are shuffled with: 1 to [`LAST_SEED`](Self::LAST_SEED).
    #[must_use]
    pub const fn seed(self) -> u16 {
        self.seed
    }

    /// The places of the vignettes in [`Set::vignettes`], in the order in which the room reads them.
    ///
    /// A session of more vignettes with the same seed begins with the same ones. Another set of the same size has the
    /// same places, which are other vignettes.
    ///
    /// # Errors
    ///
    /// [`SessionError::SetTooSmall`] if the set has fewer vignettes than the session: none is left out without a word.
    ///
    /// ```
    /// use training::{Session, Set};
    /// let set = Set::authors().unwrap();
    /// assert_eq!(Session::new(1, 4821).unwrap().order(&set).unwrap().len(), 1);
    /// ```
    pub fn order(self, set: &Set) -> Result<Vec<usize>, SessionError> {
        let has = set.vignettes().len();
        if usize::from(self.count) > has {
            return Err(SessionError::SetTooSmall { asked: self.count, has });
        }
        let mut order = shuffled(has, self.seed);
        order.truncate(usize::from(self.count));
        Ok(order)
    }

    /// The vignettes, in the order in which the room reads them.
    ///
    /// # Errors
    ///
    /// As [`order`](Self::order).
    pub fn vignettes(self, set: &Set) -> Result<Vec<&Vignette>, SessionError> {
        Ok(self.order(set)?.into_iter().filter_map(|place| set.vignettes().get(place)).collect())
    }
}

/// All places, shuffled. Another way to shuffle would give rooms that are in the middle of a session other vignettes.
fn shuffled(count: usize, seed: u16) -> Vec<usize> {
    let mut rng = Rng::with_seed(u64::from(seed));
    let mut places: Vec<usize> = (0..count).collect();
    for last in (1..count).rev() {
        // A set has 64 vignettes at most. A usize would be drawn otherwise in a browser.
        let end = u32::try_from(last + 1).unwrap_or(u32::MAX);
        places.swap(last, usize::try_from(rng.u32(0..end)).unwrap_or(0));
    }
    places
}

impl fmt::Display for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.count, self.seed)
    }
}

impl FromStr for Session {
    type Err = SessionError;

    fn from_str(text: &str) -> Result<Self, SessionError> {
        let dash = |c: char| c == '-' || ('\u{2010}'..='\u{2015}').contains(&c) || c == '\u{2212}';
        // The keys for numbers of a phone have no hyphen.
        let parts = text.split_once(dash).or_else(|| text.trim().split_once(char::is_whitespace));
        let (count, seed) = parts.ok_or(SessionError::NotASession)?;
        let number = |text: &str, too_large: SessionError| match text.trim() {
            // A parser would take a sign before it.
            digits if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                Err(SessionError::NotASession)
            }
            digits => digits.parse::<u16>().map_err(|_| too_large),
        };
        let (count, seed) = (number(count, SessionError::Count)?, number(seed, SessionError::Seed)?);
        Self::new(u8::try_from(count).map_err(|_| SessionError::Count)?, seed)
    }
}

/// Why there is no such session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionError {
    /// It is not of the form of one.
    NotASession,
    /// No session has so many vignettes.
    Count,
    /// No session has such a seed.
    Seed,
    /// The set has fewer vignettes.
    SetTooSmall {
        /// How many the session has.
        asked: u8,
        /// How many the set has.
        has: usize,
    },
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotASession => f.write_str(
                "a session is two numbers with a hyphen between them, such as 3-4821; copy it as the trainer shows it",
            ),
            Self::Count => {
                write!(f, "a session has 1 to {} vignettes; the number before the hyphen says how many", Session::MOST)
            }
            Self::Seed => {
                write!(f, "the number after the hyphen goes from 1 to {}; look at it again", Session::LAST_SEED)
            }
            Self::SetTooSmall { asked, has } => write!(
                f,
                "the session has {asked} vignettes and this set has {has}; open the set that the trainer uses, or ask for a \
                 shorter session"
            ),
        }
    }
}

impl std::error::Error for SessionError {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn what_a_seed_gives_is_frozen() {
        // Rooms in two browsers, and tomorrow's version of this page, have to get the same.
        assert_eq!(shuffled(24, 4_821)[..8], [13, 16, 3, 10, 9, 2, 23, 14]);
        assert_eq!(shuffled(24, 1)[..8], [18, 0, 8, 1, 11, 19, 23, 10]);
        assert_eq!(shuffled(3, 9_999), [1, 2, 0]);
    }

    #[test]
    fn every_vignette_comes_first_about_as_often() {
        let mut firsts = [0; 24];
        (1..=Session::LAST_SEED).for_each(|seed| firsts[shuffled(24, seed)[0]] += 1);
        // 9999 / 24 is 417; four standard deviations are 80.
        assert!(firsts.iter().all(|count| (337..=497).contains(count)), "{firsts:?}");
    }

    #[test]
    fn what_is_no_session_is_told_apart() {
        for (text, error) in [
            ("", SessionError::NotASession),
            ("3", SessionError::NotASession),
            ("-", SessionError::NotASession),
            ("3-", SessionError::NotASession),
            ("+3-7", SessionError::NotASession),
            ("3--7", SessionError::NotASession),
            ("3-7-1", SessionError::NotASession),
            ("3 7 1", SessionError::NotASession),
            ("34821", SessionError::NotASession),
            ("3-1e3", SessionError::NotASession),
            ("0-7", SessionError::Count),
            ("25-7", SessionError::Count),
            ("300-7", SessionError::Count),
            ("99999999999-7", SessionError::Count),
            ("3-0", SessionError::Seed),
            ("3-10000", SessionError::Seed),
            ("3-99999999999", SessionError::Seed),
        ] {
            assert_eq!(text.parse::<Session>(), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_session_is_read_as_it_is_written(count in 1..=Session::MOST, seed in 1..=Session::LAST_SEED) {
            let session = Session::new(count, seed).unwrap();
            prop_assert_eq!(session.to_string().parse(), Ok(session));
        }

        #[test]
        fn every_place_comes_once(count in 0..=64_usize, seed in 1..=Session::LAST_SEED) {
            let places = shuffled(count, seed);
            prop_assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), count);
            prop_assert!(places.iter().all(|place| *place < count));
        }

        #[test]
        fn any_random_number_gives_a_session(count in 1..=Session::MOST, random: u32) {
            prop_assert!(Session::from_random(count, random).is_ok());
        }
    }
}
