//! The change on one scale between two assessments.
//!
//! Owns the low and high bands and the four ways between them. A change needs both ratings: a scale that is not known at
//! one of the times has no change, no band and no shift.

use crate::Direction;
use ratings::{Rating, Scale};

/// Where the bands and the four shifts are from.
pub const SHIFT_SOURCE: &str = "Crawford and others 2017 (PMC5451653): 0 to 2 low, 3 and 4 high";

/// How severe a known rating is, in two bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Band {
    /// 0 to 2.
    Low,
    /// 3 or 4.
    High,
}

impl Band {
    /// The band of a rating; one that is not known is in none.
    ///
    /// ```
    /// use outcomes::Band;
    /// use ratings::Rating;
    /// assert_eq!(Band::of(Rating::Mild), Some(Band::Low));
    /// assert_eq!(Band::of(Rating::Moderate), Some(Band::High));
    /// assert_eq!(Band::of(Rating::NotKnown), None);
    /// ```
    #[must_use]
    pub const fn of(rating: Rating) -> Option<Self> {
        match rating {
            Rating::NoProblem | Rating::Minor | Rating::Mild => Some(Self::Low),
            Rating::Moderate | Rating::Severe => Some(Self::High),
            Rating::NotKnown => None,
        }
    }
}

/// Between which bands a scale went. The first letter is the earlier assessment, the second the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shift {
    /// LL: low and still low.
    StayedLow,
    /// HL: from high to low, which is better.
    HighToLow,
    /// LH: from low to high, which is worse.
    LowToHigh,
    /// HH: high and still high.
    StayedHigh,
}

impl Shift {
    /// All four.
    pub const ALL: [Self; 4] = [Self::StayedLow, Self::HighToLow, Self::LowToHigh, Self::StayedHigh];

    /// The shift from one band to another.
    ///
    /// ```
    /// use outcomes::{Band, Direction, Shift};
    /// let shift = Shift::between(Band::High, Band::Low);
    /// assert_eq!((shift.code(), shift.direction()), ("HL", Direction::Better));
    /// ```
    #[must_use]
    pub const fn between(before: Band, after: Band) -> Self {
        match (before, after) {
            (Band::Low, Band::Low) => Self::StayedLow,
            (Band::High, Band::Low) => Self::HighToLow,
            (Band::Low, Band::High) => Self::LowToHigh,
            (Band::High, Band::High) => Self::StayedHigh,
        }
    }

    /// The two letters that teams report: "LL", "HL", "LH" or "HH", the earlier band first.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::StayedLow => "LL",
            Self::HighToLow => "HL",
            Self::LowToHigh => "LH",
            Self::StayedHigh => "HH",
        }
    }

    /// Whether the band changed for better or for worse.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::HighToLow => Direction::Better,
            Self::LowToHigh => Direction::Worse,
            Self::StayedLow | Self::StayedHigh => Direction::Same,
        }
    }
}

/// One scale at two times. Any of the 18, in or out of HoNOS.
///
/// ```
/// use outcomes::{ScaleChange, Shift};
/// use ratings::{Rating, Scale};
///
/// let mood = ScaleChange { scale: Scale::DepressedMood, before: Rating::Severe, after: Rating::Minor };
/// assert_eq!((mood.change(), mood.shift()), (Some(-3), Some(Shift::HighToLow)));
/// let lost = ScaleChange { after: Rating::NotKnown, ..mood };
/// assert_eq!((lost.change(), lost.shift()), (None, None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScaleChange {
    /// The scale.
    pub scale: Scale,
    /// Its rating at the earlier assessment.
    pub before: Rating,
    /// Its rating at the later assessment.
    pub after: Rating,
}

impl ScaleChange {
    /// The later severity less the earlier, -4 to 4, a fall being better; `None` unless both are known.
    #[must_use]
    pub fn change(&self) -> Option<i8> {
        Some(self.after.severity()?.cast_signed() - self.before.severity()?.cast_signed())
    }

    /// Which way it went; `None` unless both are known.
    #[must_use]
    pub fn direction(&self) -> Option<Direction> {
        self.change().map(Direction::of_problems)
    }

    /// Between which bands it went; `None` unless both are known.
    #[must_use]
    pub fn shift(&self) -> Option<Shift> {
        Some(Shift::between(Band::of(self.before)?, Band::of(self.after)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(before: u8, after: u8) -> ScaleChange {
        let rating = |code| Rating::from_form_code(code).unwrap();
        ScaleChange { scale: Scale::DepressedMood, before: rating(before), after: rating(after) }
    }

    /// The R package honos calls low to high "HL" and an improvement. It is the other way round.
    #[test]
    fn high_to_low_is_hl_and_better_and_low_to_high_is_lh_and_worse() {
        for high in [3, 4] {
            for low in [0, 1, 2] {
                let fall = change(high, low).shift().unwrap();
                assert_eq!((fall.code(), fall.direction()), ("HL", Direction::Better), "{high} to {low}");
                let rise = change(low, high).shift().unwrap();
                assert_eq!((rise.code(), rise.direction()), ("LH", Direction::Worse), "{low} to {high}");
            }
        }
    }

    #[test]
    fn within_a_band_there_is_no_shift_though_there_may_be_a_change() {
        // 4 to 3 is a fall of one, and still high; 0 to 2 is a rise of two, and still low.
        assert_eq!((change(4, 3).change(), change(4, 3).shift()), (Some(-1), Some(Shift::StayedHigh)));
        assert_eq!((change(0, 2).change(), change(0, 2).shift()), (Some(2), Some(Shift::StayedLow)));
        assert_eq!(change(4, 3).direction(), Some(Direction::Better));
        assert_eq!(Shift::StayedHigh.direction(), Direction::Same);
    }

    #[test]
    fn with_a_rating_not_known_at_either_time_there_is_nothing_to_say() {
        for known in 0..=4 {
            for pair in [change(9, known), change(known, 9), change(9, 9)] {
                assert_eq!((pair.change(), pair.direction(), pair.shift()), (None, None, None), "{pair:?}");
            }
        }
    }
}
