//! How likely a rating is in a cluster, in three classes.
//!
//! Owns the classes and what they weigh. The weights are the pack's; nothing here prefers one.

/// What a cluster's profile says of one rating on one scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// People in the cluster are expected to have this rating.
    Expected,
    /// People in the cluster may have this rating.
    May,
    /// People in the cluster are unlikely to have this rating.
    Unlikely,
}

impl Class {
    /// All three, most likely first.
    pub const ALL: [Self; 3] = [Self::Expected, Self::May, Self::Unlikely];

    /// The letter in a profile row.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Expected => 'E',
            Self::May => 'm',
            Self::Unlikely => 'u',
        }
    }

    /// The class of a letter in a profile row.
    #[must_use]
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.letter() == letter)
    }

    /// The word for the class.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Expected => "expected",
            Self::May => "may",
            Self::Unlikely => "unlikely",
        }
    }
}

/// What each class weighs, and what a fact that disagrees does: each from 0.001 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// An expected rating.
    pub expected: f64,
    /// A rating that may occur.
    pub may: f64,
    /// An unlikely rating.
    pub unlikely: f64,
    /// A known fact that disagrees with the cluster's.
    pub fact: f64,
}

impl Weights {
    /// The weight of one class.
    #[must_use]
    pub const fn of(&self, class: Class) -> f64 {
        match class {
            Class::Expected => self.expected,
            Class::May => self.may,
            Class::Unlikely => self.unlikely,
        }
    }
}
