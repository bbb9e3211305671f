//! A figure as it may stand in a file.
//!
//! Owns the two things that can become of a count or a proportion, and what a file says of the second. Does not know
//! which becomes what.

use std::fmt;

/// A count or a proportion after disclosure control.
///
/// ```
/// use casemix::{Rule, Shown};
/// assert_eq!(Shown::Value(35).to_string(), "35");
/// assert_eq!(Shown::Hidden(Rule::SmallCount).to_string(), "*");
/// assert_eq!(Shown::Hidden(Rule::SmallCount).value(), None, "hidden is not 0");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shown {
    /// A count to the nearest 5, from 5; or a proportion in whole per cent.
    Value(u32),
    /// A `*`.
    Hidden(Rule),
}

impl Shown {
    /// The number that is shown, if one is.
    #[must_use]
    pub const fn value(self) -> Option<u32> {
        match self {
            Self::Value(value) => Some(value),
            Self::Hidden(_) => None,
        }
    }

    /// The rule by which it is hidden, if it is.
    #[must_use]
    pub const fn rule(self) -> Option<Rule> {
        match self {
            Self::Value(_) => None,
            Self::Hidden(rule) => Some(rule),
        }
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => value.fmt(f),
            Self::Hidden(_) => f.write_str("*"),
        }
    }
}

/// Why a figure is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// It is a count under 5, or a proportion of which one of the two counts is.
    SmallCount,
    /// It is larger, but with it something hidden could be worked out.
    Secondary,
}

impl Rule {
    /// Both.
    pub const ALL: [Self; 2] = [Self::SmallCount, Self::Secondary];

    /// The id by which the file names it.
    ///
    /// ```
    /// use casemix::Rule;
    /// assert_eq!(Rule::ALL.map(Rule::id), ["small-count", "secondary"]);
    /// ```
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::SmallCount => "small-count",
            Self::Secondary => "secondary",
        }
    }

    /// The reason in words, for the preview and for the file.
    ///
    /// ```
    /// use casemix::Rule;
    /// assert_eq!(Rule::SmallCount.words(), "fewer than 5, or a proportion of fewer than 5; 0 is hidden as well");
    /// assert_eq!(Rule::Secondary.words(), "5 or more, but a number that is hidden could be worked out from it");
    /// ```
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::SmallCount => "fewer than 5, or a proportion of fewer than 5; 0 is hidden as well",
            Self::Secondary => "5 or more, but a number that is hidden could be worked out from it",
        }
    }
}
