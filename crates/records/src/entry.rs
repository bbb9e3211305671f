//! One finished assessment, as it was saved.
//!
//! Owns everything that was on the screen when the clinician decided: the ratings, the suggestion of the day
//! and the rule pack that made it. The suggestion is kept, never worked out again, so that a later pack
//! cannot change what someone was told.

use crate::{AssessmentReason, Correction, EntryId, Review};
use allocation::{ClusterCode, Facts, SuperClass};
use chrono::NaiveDate;
use ratings::Assessment;

/// A finished assessment and the decision that was made on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which assessment this is.
    pub id: EntryId,
    /// The day of the assessment.
    pub date: NaiveDate,
    /// Why it was made.
    pub reason: AssessmentReason,
    /// The 18 ratings.
    pub assessment: Assessment,
    /// What the scores cannot hold.
    pub facts: Facts,
    /// The origin of the presenting condition; `None` means that the clinician had not decided.
    pub origin: Option<SuperClass>,
    /// The clinician's own cluster, given before the suggestion was shown; `None` means could not say.
    pub own: Option<ClusterCode>,
    /// The rule pack that made the suggestion.
    pub pack: PackStamp,
    /// The suggestion as it was shown, best first.
    pub suggested: Vec<Suggested>,
    /// The cluster that the clinician decided on.
    pub decided: ClusterCode,
    /// Why the clinician decided otherwise than suggested.
    pub decision_reason: Option<String>,
    /// The day by which the next review is due.
    pub next_review: NaiveDate,
    /// What was decided about the cluster that the person had; `None` for a first assessment.
    pub review: Option<Review>,
    /// What this version corrects; `None` if it is the first.
    pub correction: Option<Box<Correction>>,
}

impl Entry {
    /// This version and those that it corrected, the latest first.
    pub fn versions(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |version| version.correction.as_ref().map(|correction| &correction.before))
    }
}

/// Which rule pack made a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackStamp {
    /// The id that the pack gives itself.
    pub id: String,
    /// The fingerprint of its rules: two packs with one id can differ.
    pub fingerprint: String,
    /// Whether the pack was provisional, which is said wherever the suggestion is shown.
    pub is_provisional: bool,
}

/// One line of a suggestion as it was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// The cluster.
    pub code: ClusterCode,
    /// Its points.
    pub total: i32,
    /// How many of its must clauses were broken.
    pub broken: u8,
    /// How many of its must clauses could not be checked.
    pub unchecked: u8,
}
