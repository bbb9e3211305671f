//! Better, worse, and whether a change is larger than chance and the error of measuring would make it.
//!
//! Owns the threshold of a reliable change of the HoNOS total. Does not know what was measured: who asks says whether a
//! fall is better (HoNOS) or a rise (wellbeing).

use std::fmt;

/// Where the built-in threshold is from: 9,817 people rated in ten community services in Lombardy, 4,759 of them twice.
/// Jacobson and Truax's method with Cronbach's alpha gave 8 points for all, 7 for those with severe illness.
pub const RELIABLE_CHANGE_SOURCE: &str = "Parabiaghi A, Barbato A, D’Avanzo B, Erlicher A, Lora A. Assessing reliable \
                                          and clinically significant change on Health of the Nation Outcome Scales: \
                                          method for displaying longitudinal data. Aust N Z J Psychiatry 2005; 39: 719 \
                                          (doi 10.1080/j.1440-1614.2005.01656.x)";

/// Which way a figure went, in words that mean the same for every scale and score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To fewer problems, or to more wellbeing.
    Better,
    /// To more problems, or to less wellbeing.
    Worse,
    /// Nowhere.
    Same,
}

impl Direction {
    /// Which way a HoNOS figure went: a fall is better.
    ///
    /// ```
    /// use outcomes::Direction;
    /// assert_eq!(Direction::of_problems(-3), Direction::Better);
    /// assert_eq!(Direction::of_problems(3), Direction::Worse);
    /// ```
    #[must_use]
    pub const fn of_problems(change: i8) -> Self {
        match change {
            i8::MIN..=-1 => Self::Better,
            0 => Self::Same,
            1..=i8::MAX => Self::Worse,
        }
    }

    /// Which way a score of wellbeing went: a rise is better.
    ///
    /// ```
    /// use outcomes::Direction;
    /// assert_eq!(Direction::of_wellbeing(300), Direction::Better);
    /// assert_eq!(Direction::of_wellbeing(-300), Direction::Worse);
    /// ```
    #[must_use]
    pub const fn of_wellbeing(change: i16) -> Self {
        match change {
            i16::MIN..=-1 => Self::Worse,
            0 => Self::Same,
            1..=i16::MAX => Self::Better,
        }
    }
}

/// What a change of the total, or of a score of wellbeing, comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Better by at least the threshold.
    Improved,
    /// Worse by at least the threshold.
    Deteriorated,
    /// By less than the threshold either way.
    Unchanged,
    /// Too few scales are known at both times to say. Never of a score of wellbeing.
    NotEnoughKnown,
}

impl Verdict {
    /// Reads a change that went some way, and was or was not as large as the threshold.
    pub(crate) const fn new(direction: Direction, is_reliable: bool) -> Self {
        match direction {
            Direction::Better if is_reliable => Self::Improved,
            Direction::Worse if is_reliable => Self::Deteriorated,
            _ => Self::Unchanged,
        }
    }
}

/// How many points of the HoNOS total are a reliable change: 1 to 48.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReliableThreshold(u8);

impl ReliableThreshold {
    /// The built-in threshold: 8 points ([`RELIABLE_CHANGE_SOURCE`]).
    pub const BUILT_IN: Self = Self(8);

    /// A threshold of somebody else's choice, who then names the source.
    ///
    /// # Errors
    ///
    /// [`NotAThreshold`] for anything but 1 to 48, in words for the person who typed it.
    ///
    /// ```
    /// use outcomes::ReliableThreshold;
    /// assert_eq!(ReliableThreshold::new(8)?, ReliableThreshold::BUILT_IN);
    /// assert_eq!(
    ///     ReliableThreshold::new(49).unwrap_err().to_string(),
    ///     "49 points cannot be a reliable change of the HoNOS total: use 1 to 48",
    /// );
    /// # Ok::<(), outcomes::NotAThreshold>(())
    /// ```
    pub const fn new(points: u8) -> Result<Self, NotAThreshold> {
        match points {
            1..=48 => Ok(Self(points)),
            other => Err(NotAThreshold(other)),
        }
    }

    /// The points, 1 to 48.
    #[must_use]
    pub const fn points(self) -> u8 {
        self.0
    }
}

impl Default for ReliableThreshold {
    fn default() -> Self {
        Self::BUILT_IN
    }
}

/// A number that is no threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAThreshold(pub u8);

impl fmt::Display for NotAThreshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} points cannot be a reliable change of the HoNOS total: use 1 to 48", self.0)
    }
}

impl std::error::Error for NotAThreshold {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_a_threshold_within_the_total_or_an_error() {
        for points in 0..=u8::MAX {
            match ReliableThreshold::new(points) {
                Ok(threshold) => assert!((1..=48).contains(&threshold.points()) && threshold.points() == points),
                Err(NotAThreshold(wrong)) => assert!(wrong == points && !(1..=48).contains(&points)),
            }
        }
    }
}
