//! What makes an assessment a review: someone who has a cluster here, and last time's assessment.
//!
//! Owns the search for last time. A first allocation, and one that is made anew after a new referral (reason 10), is
//! no review. What a review comes to is `allocation`'s business.

use super::{Around, Assessing, Decision};
use crate::state::period;
use allocation::{Allocation, ClusterCode, NeedsReason, Review, ReviewDecision, Timing};
use chrono::NaiveDate;
use records::{AssessmentReason, Closing, Entry, Person, Who};

/// The cluster that is reviewed, and the assessment that gave it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Reviewed<'a> {
    /// The cluster that the person is in.
    pub(crate) from: ClusterCode,
    /// Last time's assessment.
    pub(crate) before: &'a Entry,
}

impl Assessing {
    /// The person of the caseload whom it is about.
    pub(crate) fn known<'a>(&self, people: &'a [Person]) -> Option<&'a Person> {
        match self.form.who {
            Who::Known(id) if !self.picks_known => people.iter().find(|person| person.id == id),
            _ => None,
        }
    }

    /// The assessment that this one corrects.
    pub(crate) fn corrected<'a>(&self, people: &'a [Person]) -> Option<&'a Entry> {
        self.known(people)?.entry(self.form.corrects?)
    }

    /// The assessments of the person on either side of this one: last time's, and for a correction the next.
    pub(crate) fn neighbours<'a>(&self, people: &'a [Person]) -> (Option<&'a Entry>, Option<&'a Entry>) {
        let Some(person) = self.known(people) else { return (None, None) };
        let entries = person.in_order();
        let Some(corrects) = self.form.corrects else { return (entries.last().copied(), None) };
        let place = entries.iter().position(|entry| entry.id == corrects);
        let at = |place: Option<usize>| place.and_then(|place| entries.get(place).copied());
        (at(place.and_then(|place| place.checked_sub(1))), at(place.and_then(|place| place.checked_add(1))))
    }

    /// What is reviewed, if this is a review.
    pub(crate) fn reviewed<'a>(&self, people: &'a [Person]) -> Option<Reviewed<'a>> {
        let before = self.neighbours(people).0?;
        let is_review = self.form.reason.is_some_and(|reason| reason != AssessmentReason::Initial);
        is_review.then_some(Reviewed { from: before.decided, before })
    }

    /// The closing that keeps the person from being assessed.
    pub(crate) fn closed<'a>(&self, people: &'a [Person]) -> Option<&'a Closing> {
        if self.form.corrects.is_some() { None } else { self.known(people)?.closed() }
    }

    /// How the date of a review stands to the day by which it was due.
    pub(crate) fn timing(&self, people: &[Person]) -> Option<Timing> {
        let before = self.reviewed(people)?.before;
        Some(Timing::of(before.date, before.next_review, self.date()?))
    }

    /// Whether it is asked what has changed: this is a review, and no scheduled one.
    pub(crate) fn asks_what_changed(&self, people: &[Person]) -> bool {
        self.form.reason != Some(AssessmentReason::Scheduled) && self.reviewed(people).is_some()
    }

    /// What the review comes to, if this is one.
    pub(crate) fn review(&self, allocation: &Allocation, people: &[Person]) -> Option<Review> {
        let Reviewed { from, before } = self.reviewed(people)?;
        let now = self.case()?.assessment;
        Some(Review::new(allocation, from, Some(&before.assessment), &now, self.form.only_treatment.given()))
    }

    /// Why a decision has to be explained; nothing if it need not be.
    pub(crate) fn reasons_needed(
        &self,
        decision: Decision,
        allocation: &Allocation,
        around: Around<'_>,
    ) -> Vec<NeedsReason> {
        match (self.review(allocation, around.people), decision) {
            (Some(review), Decision::Cluster(code)) => review.reasons_needed(ReviewDecision::Cluster(code)),
            (Some(review), Decision::Discharge { .. }) => review.reasons_needed(ReviewDecision::Discharge),
            (None, decision) if allocation.needs_reason(decision.cluster()) => vec![NeedsReason::NotSuggested],
            (None, _) => Vec::new(),
        }
    }

    /// The day by which the next review is due after this assessment and a decision for `cluster`.
    pub(crate) fn next_review(&self, cluster: ClusterCode, around: Around<'_>) -> Option<NaiveDate> {
        period(around.settings, cluster).after(self.date()?)
    }
}
