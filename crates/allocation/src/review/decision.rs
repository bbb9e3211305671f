//! What a decision at a review must answer for.
//!
//! Owns when a reason is asked for. It is asked for and recorded; it never stops a decision.

use super::{Review, ReviewOutcome};
use crate::{ClusterCode, Transitions, change};

/// What a clinician can decide at a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReviewDecision {
    /// A cluster: the current one, which is to stay, or another.
    Cluster(ClusterCode),
    /// Discharge.
    Discharge,
}

impl ReviewDecision {
    /// What the decision is called for somebody in cluster `from`.
    ///
    /// ```
    /// use allocation::{ClusterCode, ReviewDecision, ReviewOutcome};
    /// let decision = ReviewDecision::Cluster(ClusterCode::C04);
    /// assert_eq!(decision.outcome(ClusterCode::C03), ReviewOutcome::StepUp);
    /// assert_eq!(decision.outcome(ClusterCode::C04), ReviewOutcome::Stay);
    /// ```
    #[must_use]
    pub fn outcome(self, from: ClusterCode) -> ReviewOutcome {
        match self {
            Self::Cluster(to) => change(from, to),
            Self::Discharge => ReviewOutcome::Discharge,
        }
    }
}

/// Why a decision at a review has to be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NeedsReason {
    /// It is not what is suggested.
    NotSuggested,
    /// The move is not in the transition table of the current cluster, or there is no table: from or to cluster 00.
    OutsideTransitions,
    /// The move is to another super class.
    OtherSuperClass,
    /// Discharge, which the transition table of the current cluster does not expect.
    DischargeNotExpected,
}

impl NeedsReason {
    /// All four, in the order in which they are given.
    pub const ALL: [Self; 4] =
        [Self::NotSuggested, Self::OutsideTransitions, Self::OtherSuperClass, Self::DischargeNotExpected];

    /// The id by which worked cases name it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotSuggested => "not-suggested",
            Self::OutsideTransitions => "outside-transitions",
            Self::OtherSuperClass => "other-super-class",
            Self::DischargeNotExpected => "discharge-not-expected",
        }
    }
}

impl Review {
    /// Why a decision has to be explained; empty when it need not be.
    ///
    /// To stay needs a reason only when something else is suggested. Broken must clauses need none: at a review they
    /// are shown, not enforced.
    #[must_use]
    pub fn reasons_needed(&self, decision: ReviewDecision) -> Vec<NeedsReason> {
        let from = self.from;
        let is_unexpected = |table: &Transitions| !table.expects_discharge;
        let needs = |reason: &NeedsReason| match (reason, decision) {
            (NeedsReason::NotSuggested, _) => !self.suggests(decision),
            (NeedsReason::OutsideTransitions, ReviewDecision::Cluster(to)) => {
                change(from, to) == ReviewOutcome::OtherChange
            }
            (NeedsReason::OtherSuperClass, ReviewDecision::Cluster(to)) => is_other_super_class(from, to),
            (NeedsReason::DischargeNotExpected, ReviewDecision::Discharge) => {
                Transitions::of(from).is_some_and(is_unexpected)
            }
            _ => false,
        };
        NeedsReason::ALL.into_iter().filter(needs).collect()
    }

    /// Whether a decision is what is suggested.
    #[must_use]
    pub fn suggests(&self, decision: ReviewDecision) -> bool {
        match decision {
            ReviewDecision::Discharge => self.suggestion.outcome == ReviewOutcome::Discharge,
            ReviewDecision::Cluster(to) if to == self.from => self.suggestion.outcome == ReviewOutcome::Stay,
            ReviewDecision::Cluster(to) => self.suggestion.to.contains(&to),
        }
    }
}

/// Whether both clusters have a super class, and not the same. Cluster 00 has none.
pub(super) fn is_other_super_class(from: ClusterCode, to: ClusterCode) -> bool {
    matches!((from.super_class(), to.super_class()), (Some(from), Some(to)) if from != to)
}
