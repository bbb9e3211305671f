//! A review as it is kept, inside its assessment.

use super::{Fields, Object, ReadError, answer, answer_word, cluster, is_yes, yes_or_no};
use crate::Review;
use allocation::{ClusterCode, ReviewOutcome};

pub(super) fn write(review: &Review) -> Object {
    // Taken apart by name, here and in every record, so that a new field does not compile until it has a place.
    let Review { from, suggested, suggested_to, outcome, only_treatment, what_changed } = review;
    Object::new()
        .text("from", from.code())
        .text("suggested", suggested.id())
        .texts("suggested_to", suggested_to.iter().map(|code| code.code()))
        .text("outcome", outcome.id())
        .text("only_treatment", answer_word(*only_treatment, yes_or_no))
        .text_or_null("what_changed", what_changed.as_deref())
}

/// Reads a review that ended with the cluster `decided`. Whether the care transition tables of today list the move
/// is not asked.
pub(super) fn read(fields: &mut Fields, decided: ClusterCode) -> Result<Review, ReadError> {
    let review = Review {
        from: cluster(&fields.text("from")?)?,
        suggested: outcome(&fields.text("suggested")?)?,
        suggested_to: fields.texts("suggested_to")?.iter().map(|code| cluster(code)).collect::<Result<_, _>>()?,
        outcome: outcome(&fields.text("outcome")?)?,
        only_treatment: answer(&fields.text("only_treatment")?, is_yes)?,
        what_changed: fields.text_or_null("what_changed")?,
    };
    if keeps_cluster(review.outcome) != (review.from == decided) {
        return Err(ReadError::Value("what a review decided does not go with its cluster"));
    }
    if keeps_cluster(review.suggested) && !review.suggested_to.is_empty() {
        return Err(ReadError::Value("a review suggests another cluster and not to move"));
    }
    Ok(review)
}

const fn keeps_cluster(outcome: ReviewOutcome) -> bool {
    matches!(outcome, ReviewOutcome::Stay | ReviewOutcome::Discharge)
}

fn outcome(id: &str) -> Result<ReviewOutcome, ReadError> {
    ReviewOutcome::from_id(id).ok_or(ReadError::Value("an outcome of a review in it does not exist"))
}
