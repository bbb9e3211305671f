//! What one person made of one vignette, and the number that she goes by.
//!
//! Owns no name and no way to one: a number is drawn by chance, and forgotten with the session.

use super::symbols::letter;
use crate::{Rated, Set};
use allocation::ClusterCode;
use ratings::Assessment;
use std::fmt;

/// The number of a trainee in a session, shown as three characters: those that all her codes have in the same place.
///
/// It tells apart two people with the same ratings, and lets a code that comes twice count once. Of 20 people in a room
/// two have the same number once in 170 rooms.
///
/// ```
/// use training::Trainee;
/// let trainee = Trainee::from_random(0xdead_beef);
/// assert_eq!((trainee.number(), trainee.to_string().as_str()), (16_111, "FQF"));
/// assert_eq!(Trainee::new(16_111), Some(trainee));
/// assert_eq!(Trainee::new(Trainee::COUNT), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Trainee(u16);

impl Trainee {
    /// How many numbers there are: three characters of 32.
    pub const COUNT: u16 = 1 << 15;

    /// The trainee with a number below [`COUNT`](Self::COUNT); `None` for others.
    #[must_use]
    pub const fn new(number: u16) -> Option<Self> {
        if number < Self::COUNT { Some(Self(number)) } else { None }
    }

    /// A trainee from any random number, each as likely as any other.
    #[must_use]
    pub const fn from_random(random: u32) -> Self {
        Self((random % Self::COUNT as u32) as u16)
    }

    /// The number, below [`COUNT`](Self::COUNT).
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Trainee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        [10, 5, 0].into_iter().try_for_each(|bits| write!(f, "{}", letter((self.0 >> bits & 31) as u8)))
    }
}

/// What one person made of one vignette. It has no name in it, and nothing but what the code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Whose it is.
    pub trainee: Trainee,
    /// The id of the vignette.
    pub vignette: String,
    /// The 18 ratings and the letter of scale 8.
    pub assessment: Assessment,
    /// The cluster chosen before any marking; `None` for somebody who could not say.
    pub own: Option<ClusterCode>,
}

impl Sheet {
    /// The sheet with its vignette; `None` if the set does not have it.
    ///
    /// ```
    /// use training::{Agreement, Set, Sheet, Trainee};
    /// let set = Set::authors().unwrap();
    /// let marek = set.vignette("05").unwrap();
    /// let sheet = Sheet {
    ///     trainee: Trainee::from_random(1),
    ///     vignette: marek.id.clone(),
    ///     assessment: marek.assessment(),
    ///     own: None,
    /// };
    /// let agreement = Agreement::with_answers(&[sheet.rated(&set).unwrap()]);
    /// assert_eq!(agreement.overall().exact(), 18);
    /// ```
    #[must_use]
    pub fn rated<'a>(&'a self, set: &'a Set) -> Option<Rated<'a>> {
        let vignette = set.vignette(&self.vignette)?;
        Some(Rated { vignette, assessment: &self.assessment, own: self.own, rater: Some(self.trainee) })
    }
}
