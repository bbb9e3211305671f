//! What a person said about their own wellbeing, as a number.
//!
//! Owns the two scales and the totals that each can have. Does not know their questions, which are not ours to
//! print, nor what a change in a total means.

use chrono::NaiveDate;
use std::ops::RangeInclusive;

/// A total on a wellbeing scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wellbeing {
    /// The day on which the person filled it in.
    pub date: NaiveDate,
    /// The scale and the total.
    pub score: WellbeingScore,
}

/// A total, and the scale that it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WellbeingScore {
    /// The Warwick-Edinburgh Mental Wellbeing Scale, 14 questions: 14 to 70.
    Wemwbs(u8),
    /// The short scale of seven questions, as added up and not converted: 7 to 35.
    Swemwbs(u8),
}

impl WellbeingScore {
    /// The totals of the long scale.
    pub const WEMWBS: RangeInclusive<u8> = 14..=70;
    /// The totals of the short scale, as added up and not converted.
    pub const SWEMWBS: RangeInclusive<u8> = 7..=35;

    /// Whether the scale has such a total. No other is kept.
    ///
    /// ```
    /// use records::WellbeingScore;
    /// assert!(WellbeingScore::Wemwbs(70).is_possible());
    /// assert!(!WellbeingScore::Swemwbs(36).is_possible());
    /// ```
    #[must_use]
    pub fn is_possible(self) -> bool {
        match self {
            Self::Wemwbs(total) => Self::WEMWBS.contains(&total),
            Self::Swemwbs(total) => Self::SWEMWBS.contains(&total),
        }
    }
}
