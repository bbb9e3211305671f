//! What was decided about a cluster when it was looked at again.
//!
//! Owns what a finished assessment says beyond a first one: which cluster was reviewed, what was suggested, and
//! what the clinician made of it. It is kept as it was shown and never worked out again: the care transition
//! tables may change, and nobody was told what a later table says.

use crate::Answer;
use allocation::{ClusterCode, ReviewOutcome};

/// The part of an assessment that only a re-assessment of someone who had a cluster here has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The cluster that was reviewed.
    pub from: ClusterCode,
    /// What was suggested, as it was shown.
    pub suggested: ReviewOutcome,
    /// The clusters that the suggestion named; empty for stay and discharge.
    pub suggested_to: Vec<ClusterCode>,
    /// What the clinician decided. The cluster is [`Entry::decided`](crate::Entry::decided): another than
    /// [`Review::from`] if the outcome is a move, the same if it is stay or discharge.
    pub outcome: ReviewOutcome,
    /// Whether ratings have fallen only because of continuing treatment; [`Answer::NotYet`] means not asked.
    pub only_treatment: Answer<bool>,
    /// What has changed, which is asked of a review before its time.
    pub what_changed: Option<String>,
}
