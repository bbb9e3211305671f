//! What rose and what fell since last time.
//!
//! Owns the comparison of two assessments for a review: the 13 current scales, and of them only those that are known
//! both times. The historical scales A to E have no place in it, because history does not fall.

use ratings::{Assessment, Period, Rating, Scale};

/// How the current ratings changed between two assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingChange {
    /// The scales that are rated higher now, in the order of the form.
    pub risen: Vec<Scale>,
    /// The scales that are rated lower now.
    pub fallen: Vec<Scale>,
    /// The current scales that are not known at one of the two times, or at both: they are not compared.
    pub left_out: Vec<Scale>,
    /// How many scales are compared: 0 to 13.
    pub compared: u8,
    /// The sum of last time's ratings over the compared scales: 0 to 52.
    pub then: u8,
    /// The sum of today's ratings over the compared scales: 0 to 52.
    pub now: u8,
}

impl RatingChange {
    /// How many scales are current: 1 to 13.
    pub const CURRENT: u8 = 13;

    /// Compares last time's ratings with today's.
    ///
    /// ```
    /// use allocation::RatingChange;
    /// use ratings::{Assessment, Rating, Scale};
    /// let before = Assessment::from_ratings([Rating::Mild; 18]).with(Scale::Cognition, Rating::NotKnown);
    /// let today = Assessment::from_ratings([Rating::Mild; 18]).with(Scale::DepressedMood, Rating::Minor);
    /// let change = RatingChange::between(&before, &today);
    /// assert_eq!(change.fallen, [Scale::DepressedMood]);
    /// assert_eq!(change.left_out, [Scale::Cognition], "not known is not 0");
    /// assert_eq!((change.compared, change.then, change.now), (12, 24, 23));
    /// assert_eq!(change.fell(), Some(true));
    /// ```
    #[must_use]
    pub fn between(before: &Assessment, today: &Assessment) -> Self {
        let mut change =
            Self { risen: Vec::new(), fallen: Vec::new(), left_out: Vec::new(), compared: 0, then: 0, now: 0 };
        for scale in current_scales() {
            let (Some(then), Some(now)) = (before.rating(scale).severity(), today.rating(scale).severity()) else {
                change.left_out.push(scale);
                continue;
            };
            change.compared += 1;
            change.then += then;
            change.now += now;
            if now > then {
                change.risen.push(scale);
            }
            if now < then {
                change.fallen.push(scale);
            }
        }
        change
    }

    /// Whether the ratings fell: today's sum is below last time's. `None` when no scale is known both times, because
    /// then nothing can be said.
    #[must_use]
    pub const fn fell(&self) -> Option<bool> {
        if self.compared == 0 { None } else { Some(self.now < self.then) }
    }
}

/// The scales that rate the last two weeks.
pub(super) fn current_scales() -> impl Iterator<Item = Scale> {
    Scale::ALL.into_iter().filter(|scale| scale.period() == Period::Current)
}

/// Whether every current scale is known and rated 0 or 1: at most "minor problem requiring no action".
pub(super) fn is_minor_at_most(today: &Assessment) -> bool {
    current_scales().all(|scale| matches!(today.rating(scale), Rating::NoProblem | Rating::Minor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn history_is_never_compared() {
        let before = Assessment::from_ratings([Rating::NoProblem; 18]).with(Scale::RepeatSelfHarm, Rating::Severe);
        let change = RatingChange::between(&before, &Assessment::from_ratings([Rating::NoProblem; 18]));
        assert_eq!((change.compared, change.fell()), (RatingChange::CURRENT, Some(false)));
        assert!(change.fallen.is_empty() && change.risen.is_empty() && change.left_out.is_empty());
    }

    #[test]
    fn nothing_known_is_no_fall() {
        let before = Assessment::from_ratings([Rating::Severe; 18]);
        let change = RatingChange::between(&before, &Assessment::from_ratings([Rating::NotKnown; 18]));
        assert_eq!((change.compared, change.then, change.now), (0, 0, 0));
        assert_eq!(change.fell(), None);
        assert_eq!(change.left_out.len(), 13);
    }

    #[test]
    fn the_largest_sums_fit() {
        let change = RatingChange::between(
            &Assessment::from_ratings([Rating::Severe; 18]),
            &Assessment::from_ratings([Rating::Severe; 18]),
        );
        assert_eq!((change.then, change.now), (52, 52));
    }
}
