//! Ratings that are not known.

use crate::{Assessed, Share};
use ratings::Scale;

/// How many ratings are not known, by scale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completeness {
    assessments: u32,
    not_known: [u32; Scale::COUNT],
}

impl Completeness {
    pub(super) fn add(&mut self, assessed: &Assessed) {
        self.assessments += 1;
        for (count, rating) in self.not_known.iter_mut().zip(assessed.ratings.ratings()) {
            *count += u32::from(!rating.is_known());
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.assessments += other.assessments;
        for (mine, other) in self.not_known.iter_mut().zip(other.not_known) {
            *mine += other;
        }
    }

    /// The assessments in the period.
    #[must_use]
    pub const fn assessments(&self) -> u32 {
        self.assessments
    }

    /// The assessments in which a scale is not known.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a scale's index is below Scale::COUNT")]
    pub const fn not_known(&self, scale: Scale) -> Share {
        Share { part: self.not_known[scale.index()], whole: self.assessments }
    }
}
