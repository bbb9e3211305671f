//! The total and the subscales of one assessment.
//!
//! Owns when a sum can be given and what is said with it. A sum is of the known scales only and is never scaled up to
//! stand for the others.

use crate::Measure;
use ratings::{Assessment, Scale};

/// A measure of one assessment: the sum of what is known, and what is not.
///
/// ```
/// use outcomes::{Measure, Score};
/// use ratings::{Assessment, Rating, Scale};
///
/// let assessment = Assessment::from_ratings([Rating::Mild; 18]).with(Scale::Cognition, Rating::NotKnown);
/// let total = Score::of(Measure::Total, &assessment);
/// assert_eq!(total.value(), Some(22)); // eleven twos, and nothing in place of the twelfth
/// assert_eq!((total.known(), total.unknown()), (11, &[Scale::Cognition][..]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    measure: Measure,
    sum: u8,
    unknown: Vec<Scale>,
}

impl Score {
    /// Adds up the known scales of a measure.
    #[must_use]
    pub fn of(measure: Measure, assessment: &Assessment) -> Self {
        let mut score = Self { measure, sum: 0, unknown: Vec::new() };
        for &scale in measure.scales() {
            match assessment.rating(scale).severity() {
                Some(severity) => score.sum += severity,
                None => score.unknown.push(scale),
            }
        }
        score
    }

    /// What was added up.
    #[must_use]
    pub const fn measure(&self) -> Measure {
        self.measure
    }

    /// The sum of the known scales, 0 to [`Measure::highest`], or `None` when too few are known
    /// ([`Measure::fewest_known`]). Not pro-rated: with scales unknown it can only be too low, so say them with it.
    ///
    /// ```
    /// use outcomes::{Measure, Score};
    /// use ratings::{Assessment, Rating, Scale};
    ///
    /// let mut assessment = Assessment::from_ratings([Rating::Severe; 18]);
    /// for scale in [Scale::SelfInjury, Scale::Cognition, Scale::Occupation] {
    ///     assessment = assessment.with(scale, Rating::NotKnown);
    /// }
    /// assert_eq!(Score::of(Measure::Total, &assessment).value(), Some(36)); // 9 of 12 are enough
    /// let eight = assessment.with(Scale::DailyLiving, Rating::NotKnown);
    /// assert_eq!(Score::of(Measure::Total, &eight).value(), None); // 8 are not
    /// ```
    #[must_use]
    pub fn value(&self) -> Option<u8> {
        (self.known() >= self.measure.fewest_known()).then_some(self.sum)
    }

    /// How many of the measure's scales are known.
    #[must_use]
    pub fn known(&self) -> usize {
        self.measure.scales().len() - self.unknown.len()
    }

    /// The measure's scales that are not known, in the order of the form.
    #[must_use]
    pub fn unknown(&self) -> &[Scale] {
        &self.unknown
    }
}
