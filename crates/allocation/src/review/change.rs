//! What rose and what fell since last time.
//!
//! Owns the comparison of two assessments for a review: the 13 current scales, and of them only those that are known
//! both times. The historical scales A to E have no place in it, because history does not fall; whether they stand in
//! the way of discharge is a question about today only.

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
    /// Of these, the scales that were known last time and are not known today: they may have fallen, and nobody can say.
    pub no_longer_known: Vec<Scale>,
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
    /// assert_eq!(change.no_longer_known, [], "it was not known last time either");
    /// assert_eq!((change.compared, change.then, change.now), (12, 24, 23));
    /// ```
    #[must_use]
    pub fn between(before: &Assessment, today: &Assessment) -> Self {
        let mut change = Self {
            risen: Vec::new(),
            fallen: Vec::new(),
            left_out: Vec::new(),
            no_longer_known: Vec::new(),
            compared: 0,
            then: 0,
            now: 0,
        };
        for scale in scales_of(Period::Current) {
            let (Some(then), Some(now)) = (before.rating(scale).severity(), today.rating(scale).severity()) else {
                change.left_out.push(scale);
                if before.rating(scale).is_known() {
                    change.no_longer_known.push(scale);
                }
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
}

/// The scales that rate the last two weeks, or those that rate what is longer ago.
fn scales_of(period: Period) -> impl Iterator<Item = Scale> {
    Scale::ALL.into_iter().filter(move |scale| scale.period() == period)
}

/// Whether every current scale is known and rated 0 or 1: at most "minor problem requiring no action".
pub(super) fn is_minor_at_most(today: &Assessment) -> bool {
    scales_of(Period::Current).all(|scale| matches!(today.rating(scale), Rating::NoProblem | Rating::Minor))
}

/// The historical scales that stand in the way of discharge: rated above 2, or not known, because not known is not 0.
pub(super) fn unsettled(today: &Assessment) -> Vec<Scale> {
    let is_settled = |scale: &Scale| today.rating(*scale).severity().is_some_and(|rated| rated <= 2);
    scales_of(Period::Historical).filter(|scale| !is_settled(scale)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn history_is_never_compared() {
        let before = Assessment::from_ratings([Rating::NoProblem; 18]).with(Scale::RepeatSelfHarm, Rating::Severe);
        let change = RatingChange::between(&before, &Assessment::from_ratings([Rating::NoProblem; 18]));
        assert_eq!(change.compared, RatingChange::CURRENT);
        assert!(change.fallen.is_empty() && change.risen.is_empty() && change.left_out.is_empty());
    }

    #[test]
    fn nothing_known_is_no_fall_and_is_told_apart_from_what_was_never_known() {
        let nothing = Assessment::from_ratings([Rating::NotKnown; 18]);
        let before = Assessment::from_ratings([Rating::Severe; 18]).with(Scale::Cognition, Rating::NotKnown);
        let change = RatingChange::between(&before, &nothing);
        assert_eq!((change.compared, change.then, change.now), (0, 0, 0));
        assert!(change.fallen.is_empty());
        assert_eq!((change.left_out.len(), change.no_longer_known.len()), (13, 12));
        assert!(!change.no_longer_known.contains(&Scale::Cognition));
        assert_eq!(RatingChange::between(&nothing, &before).no_longer_known, []);
    }

    #[test]
    fn history_withholds_discharge_above_2_and_where_it_is_not_known() {
        for (rating, withholds) in [
            (Rating::NoProblem, false),
            (Rating::Minor, false),
            (Rating::Mild, false),
            (Rating::Moderate, true),
            (Rating::Severe, true),
            (Rating::NotKnown, true),
        ] {
            let today = Assessment::from_ratings([Rating::NotKnown; 18]);
            let today = Scale::ALL[13..].iter().fold(today, |today, scale| today.with(*scale, rating));
            assert_eq!(unsettled(&today), if withholds { &Scale::ALL[13..] } else { &[] }, "{rating:?}");
        }
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
