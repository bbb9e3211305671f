//! A finished set of ratings.
//!
//! Owns the 18 answers and scale 8's letter. Does not know who was rated, when, or which cluster follows.

use crate::{OtherProblem, Rating, Scale};

/// Every scale answered, each with a severity or "not known".
///
/// ```
/// use ratings::{Assessment, Rating, Scale};
/// let assessment = Assessment::from_ratings([Rating::NotKnown; Scale::COUNT]);
/// assert_eq!(assessment.known(), 0);
/// assert_eq!(assessment.unknown().count(), 18);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Assessment {
    ratings: [Rating; Scale::COUNT],
    other_problem: Option<OtherProblem>,
}

impl Assessment {
    /// An assessment from ratings in the order of [`Scale::ALL`], where the kind of problem on scale 8 was
    /// not taken down (older records and other systems often lack it).
    #[must_use]
    pub const fn from_ratings(ratings: [Rating; Scale::COUNT]) -> Self {
        Self::new(ratings, None)
    }

    /// An assessment from ratings in the order of [`Scale::ALL`] and the kind of problem on scale 8.
    #[must_use]
    pub const fn new(ratings: [Rating; Scale::COUNT], other_problem: Option<OtherProblem>) -> Self {
        Self { ratings, other_problem }
    }

    /// The answer to a scale.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a scale's index is below Scale::COUNT")]
    pub const fn rating(&self, scale: Scale) -> Rating {
        self.ratings[scale.index()]
    }

    /// All answers, in the order of [`Scale::ALL`].
    #[must_use]
    pub const fn ratings(&self) -> [Rating; Scale::COUNT] {
        self.ratings
    }

    /// The kind of problem rated on scale 8, where one was taken down.
    #[must_use]
    pub const fn other_problem(&self) -> Option<OtherProblem> {
        self.other_problem
    }

    /// How many scales have a severity: 0 to 18.
    #[must_use]
    pub fn known(&self) -> usize {
        self.ratings.iter().filter(|rating| rating.is_known()).count()
    }

    /// The scales that are not known, in the order of the form.
    pub fn unknown(&self) -> impl Iterator<Item = Scale> + '_ {
        Scale::ALL.into_iter().filter(|scale| !self.rating(*scale).is_known())
    }

    /// The same assessment with one scale answered otherwise.
    #[must_use]
    pub fn with(mut self, scale: Scale, rating: Rating) -> Self {
        if let Some(answer) = self.ratings.get_mut(scale.index()) {
            *answer = rating;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn not_known_is_counted_as_neither_zero_nor_nine() {
        let assessment = Assessment::from_ratings([Rating::NoProblem; 18]).with(Scale::Engagement, Rating::NotKnown);
        assert_eq!(assessment.known(), 17);
        assert_eq!(assessment.unknown().collect::<Vec<_>>(), [Scale::Engagement]);
        assert_eq!(assessment.rating(Scale::Engagement).severity(), None);
    }
}
