//! A review as it is kept, inside its assessment.

use super::{
    ReadError,
    answer::{is_yes, read_answer, write_answer, yes_or_no},
    cluster, required,
};
use crate::Review;
use allocation::{ClusterCode, ReviewOutcome};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredReviewV2 {
    from: String,
    suggested: String,
    suggested_to: Vec<String>,
    outcome: String,
    only_treatment: String,
    #[serde(deserialize_with = "required")]
    what_changed: Option<String>,
}

impl From<&Review> for StoredReviewV2 {
    fn from(review: &Review) -> Self {
        let Review { from, suggested, suggested_to, outcome, only_treatment, what_changed } = review;
        Self {
            from: from.code().to_owned(),
            suggested: suggested.id().to_owned(),
            suggested_to: suggested_to.iter().map(|code| code.code().to_owned()).collect(),
            outcome: outcome.id().to_owned(),
            only_treatment: write_answer(*only_treatment, yes_or_no),
            what_changed: what_changed.clone(),
        }
    }
}

impl StoredReviewV2 {
    /// Reads a review that ended with the cluster `decided`. Whether the care transition tables of today allow
    /// the move is not asked.
    pub(super) fn review(self, decided: ClusterCode) -> Result<Review, ReadError> {
        let (from, suggested, outcome) = (cluster(&self.from)?, of_id(&self.suggested)?, of_id(&self.outcome)?);
        if keeps_cluster(outcome) != (from == decided) {
            return Err(ReadError::Value("what a review decided does not go with the cluster"));
        }
        if keeps_cluster(suggested) && !self.suggested_to.is_empty() {
            return Err(ReadError::Value("a review suggests to stay and to move at once"));
        }
        Ok(Review {
            from,
            suggested,
            suggested_to: self.suggested_to.iter().map(|code| cluster(code)).collect::<Result<_, _>>()?,
            outcome,
            only_treatment: read_answer(&self.only_treatment, is_yes)?,
            what_changed: self.what_changed,
        })
    }
}

const fn keeps_cluster(outcome: ReviewOutcome) -> bool {
    matches!(outcome, ReviewOutcome::Stay | ReviewOutcome::Discharge)
}

fn of_id(id: &str) -> Result<ReviewOutcome, ReadError> {
    ReviewOutcome::from_id(id).ok_or(ReadError::Value("an outcome of a review in it does not exist"))
}
