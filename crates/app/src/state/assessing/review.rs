//! What makes an assessment a review: someone who is in a cluster, and last time's assessment if it is here.
//!
//! Owns the search for last time. Someone who is assessed here for the first time may be in a cluster by another record:
//! then that is asked. A first allocation, also one after the care was closed and opened again, is no review. What a
//! review comes to is `allocation`'s business.

use super::{Around, Assessing, Decision};
use crate::state::{is_parted, period};
use allocation::{Allocation, ClusterCode, NeedsReason, Review, ReviewDecision, ReviewOutcome, Timing};
use chrono::NaiveDate;
use records::{Answer, AssessmentReason, Closing, Entry, Person, Who};

/// The cluster that is reviewed, and the assessment that gave it if it is here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Reviewed<'a> {
    /// The cluster that the person is in.
    pub(crate) from: ClusterCode,
    /// Last time's assessment.
    pub(crate) before: Option<&'a Entry>,
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

    /// Whether the assessment that this one corrects was a discharge.
    pub(crate) fn was_discharge(&self, people: &[Person]) -> bool {
        self.corrected(people).is_some_and(is_discharge)
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

    /// The days between which the care is open around this assessment, where it was opened again or closed. The closing
    /// that came of the discharge that is put right moves with it.
    pub(crate) fn open_time(&self, people: &[Person]) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let Some(person) = self.known(people) else { return (None, None) };
        let Some(corrected) = self.corrected(people) else {
            return (person.closings.last().and_then(|closing| closing.reopened), None);
        };
        let (mut opened, mut closed) = (None, None);
        for closing in &person.closings {
            let is_own = is_discharge(corrected) && closing.date == corrected.date;
            if is_own {
                closed = closed.or(closing.reopened);
            } else if closing.date < corrected.date || closing.reopened.is_some_and(|day| day <= corrected.date) {
                opened = closing.reopened;
            } else {
                closed = closed.or(Some(closing.date));
            }
        }
        (opened, closed)
    }

    /// Last time's assessment, unless the care was closed since: then there is no cluster to review.
    pub(crate) fn last_time<'a>(&self, people: &'a [Person]) -> Option<&'a Entry> {
        let person = self.known(people)?;
        let before = self.neighbours(people).0?;
        (!is_parted(person, before, self.corrected(people))).then_some(before)
    }

    /// What is reviewed, if this is a review. Whoever is in a cluster is reviewed, whatever reason is given: what protects
    /// from a step down must not hang on a code.
    pub(crate) fn reviewed<'a>(&self, people: &'a [Person]) -> Option<Reviewed<'a>> {
        match self.last_time(people) {
            Some(before) => Some(Reviewed { from: before.decided, before: Some(before) }),
            None if self.asks_current(people) => self.form.current.given().map(|from| Reviewed { from, before: None }),
            None => None,
        }
    }

    /// Whether it is asked which cluster the person is in: they were assessed before, and not here.
    pub(crate) fn asks_current(&self, people: &[Person]) -> bool {
        let is_again = self.form.reason.is_some_and(|reason| reason != AssessmentReason::Initial);
        is_again && !self.picks_known && self.neighbours(people).0.is_none()
    }

    /// Sees to it that the decision, and what it rests on, is about the assessment that is last time's now. Another tab may
    /// have put that right, taken it out or added one, and so may this one; then they are asked anew. Says whether they were
    /// about another.
    pub(crate) fn rebase(&mut self, people: &[Person]) -> bool {
        let now = self.reviewed(people).and_then(|reviewed| Some(reviewed.before?.id));
        let is_other = std::mem::replace(&mut self.form.against, now) != now;
        let is_answered = self.form.decided.is_some() || self.form.only_treatment.is_answered();
        if is_other && is_answered {
            self.undecide();
            self.form.only_treatment = Answer::NotYet;
        }
        is_other && is_answered
    }

    /// The closing that keeps the person from being assessed.
    pub(crate) fn closed<'a>(&self, people: &'a [Person]) -> Option<&'a Closing> {
        if self.form.corrects.is_some() { None } else { self.known(people)?.closed() }
    }

    /// How the date of a review stands to the day by which it was due.
    pub(crate) fn timing(&self, people: &[Person]) -> Option<Timing> {
        let before = self.reviewed(people)?.before?;
        Some(Timing::of(before.date, before.next_review, self.date()?))
    }

    /// Whether it is asked what has changed: this is a review, and no scheduled one.
    pub(crate) fn asks_what_changed(&self, people: &[Person]) -> bool {
        let is_unscheduled = matches!(self.form.reason, Some(AssessmentReason::ChangeInNeed | AssessmentReason::Other));
        is_unscheduled && self.reviewed(people).is_some()
    }

    /// What the review comes to, if this is one.
    pub(crate) fn review(&self, allocation: &Allocation, people: &[Person]) -> Option<Review> {
        let Reviewed { from, before } = self.reviewed(people)?;
        let now = self.case()?.assessment;
        Some(Review::new(
            allocation,
            from,
            before.map(|before| &before.assessment),
            &now,
            self.form.only_treatment.given(),
        ))
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

    /// The day by which the next review is due after this assessment and a decision for `cluster`. What was agreed stays
    /// agreed, whatever the settings say by now: a correction changes it only with the day or the cluster.
    pub(crate) fn next_review(&self, cluster: ClusterCode, around: Around<'_>) -> Option<NaiveDate> {
        let date = self.date()?;
        let agreed =
            self.corrected(around.people).filter(|corrected| (corrected.date, corrected.decided) == (date, cluster));
        agreed.map(|corrected| corrected.next_review).or_else(|| period(around.settings, cluster).after(date))
    }
}

/// Whether an assessment was the review at which the care ended.
pub(crate) fn is_discharge(entry: &Entry) -> bool {
    entry.review.as_ref().is_some_and(|review| review.outcome == ReviewOutcome::Discharge)
}
