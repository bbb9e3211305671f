//! What a pack says of one cluster.
//!
//! Owns a cluster's profile, must clauses, facts and which rows were checked. Does not rank.

use super::{Class, Clause};
use crate::{ClusterCode, Fact};
use ratings::Scale;

/// The rules of one cluster.
#[derive(Clone, Debug, PartialEq)]
pub struct ClusterRules {
    pub(super) code: ClusterCode,
    pub(super) profile: [[Class; 5]; Scale::COUNT],
    pub(super) points: [[i16; 5]; Scale::COUNT],
    pub(super) must: Vec<Clause>,
    pub(super) facts: [Option<bool>; Fact::COUNT],
    pub(super) verified: [bool; Scale::COUNT],
}

impl ClusterRules {
    /// The most must clauses that a cluster can have.
    pub const MOST_CLAUSES: usize = 16;

    /// Which cluster the rules are of.
    #[must_use]
    pub const fn code(&self) -> ClusterCode {
        self.code
    }

    /// The profile row of a scale: the class of each severity from 0 to 4.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a scale's index is below Scale::COUNT")]
    pub const fn row(&self, scale: Scale) -> &[Class; 5] {
        &self.profile[scale.index()]
    }

    /// The points row of a scale, in hundredths of a bit: those of each severity from 0 to 4.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a scale's index is below Scale::COUNT")]
    pub const fn points(&self, scale: Scale) -> &[i16; 5] {
        &self.points[scale.index()]
    }

    /// The clauses that must hold when a person first comes to the cluster.
    #[must_use]
    pub fn must(&self) -> &[Clause] {
        &self.must
    }

    /// What the cluster says of a fact, if it names it.
    #[must_use]
    pub const fn fact(&self, fact: Fact) -> Option<bool> {
        match fact {
            Fact::FirstEpisode => self.facts[0],
            Fact::AcuteEpisode => self.facts[1],
        }
    }

    /// Whether the row of a scale was checked against the official grid.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a scale's index is below Scale::COUNT")]
    pub const fn is_verified(&self, scale: Scale) -> bool {
        self.verified[scale.index()]
    }
}
