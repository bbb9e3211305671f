//! The paragraph for the patient record, from what was saved.
//!
//! Owns the way from an entry to the paragraph, and the box that it is copied from. The words are `ui`'s. A result is
//! said as it was kept: nothing is ranked again.

use super::Handlers;
use crate::state::{State, exceeds_national, is_discharge};
use allocation::{ClusterCode, Status};
use outcomes::{Comparison, ReliableThreshold};
use records::{Answer, Closing, Entry, Person, Settings, Suggested};
use ui::sentences::{self, ReliableRule};
use ui::{CopyBox, PatientRecord, ReviewRecord, show};
use yew::prelude::*;

/// The clusters that came first when the suggestion was shown; none when no rating was known. At a review those are the
/// closest to the ratings, whatever clauses they break.
pub(super) fn first_suggested(entry: &Entry) -> Vec<ClusterCode> {
    if entry.review.is_some() {
        return closest(entry).map(|ranked| ranked.code).collect();
    }
    let shares_first =
        |one: &Suggested, other: &Suggested| one.total == other.total && (one.broken == 0) == (other.broken == 0);
    let Some(first) = entry.suggested.first().filter(|_| entry.assessment.known() > 0) else { return Vec::new() };
    entry.suggested.iter().take_while(|other| shares_first(first, other)).map(|other| other.code).collect()
}

fn closest(entry: &Entry) -> impl Iterator<Item = &Suggested> {
    let most = entry.suggested.iter().map(|ranked| ranked.total).max().filter(|_| entry.assessment.known() > 0);
    entry.suggested.iter().filter(move |ranked| Some(ranked.total) == most)
}

/// Whether the clusters that came first broke a must clause.
pub(super) fn is_broken(entry: &Entry) -> bool {
    let first = if entry.review.is_some() { closest(entry).next() } else { entry.suggested.first() };
    first.is_some_and(|first| first.broken > 0)
}

/// The paragraph for the patient record. It holds no label.
pub(super) fn paragraph(person: &Person, entry: &Entry, settings: &Settings) -> String {
    let suggested = first_suggested(entry);
    let is_unchecked = entry.suggested.iter().any(|ranked| ranked.unchecked > 0 && suggested.contains(&ranked.code));
    let decided = entry.suggested.iter().find(|ranked| ranked.code == entry.decided);
    PatientRecord {
        date: entry.date,
        assessment_reason: entry.reason.name().to_ascii_lowercase(),
        assessment: entry.assessment,
        origin: entry.origin,
        facts: entry.facts,
        own: entry.own,
        suggested,
        suggested_broken: is_broken(entry),
        incomplete: sentences::incomplete(entry.assessment.known(), is_unchecked),
        review: review(person, entry, settings),
        decided: entry.decided,
        // Whether the clauses of the last cluster hold says nothing about a discharge from it.
        decided_clauses: decided
            .filter(|_| !is_discharge(entry))
            .and_then(|ranked| sentences::decided_clauses(ranked.code, ranked.broken, ranked.unchecked)),
        decision_reason: entry.decision_reason.clone(),
        next_review: (!is_discharge(entry)).then_some(entry.next_review),
        longer: longer(entry),
        closed: closing(person, entry).map(|closing| (closing.date, closing.outcome.name(), closing.reopened)),
        corrected: entry.correction.as_ref().map(|correction| (correction.date, correction.why.clone())),
        pack_id: entry.pack.id.clone(),
        pack_fingerprint: entry.pack.fingerprint.clone(),
        pack_status: status(entry),
    }
    .text()
}

/// The closing that an assessment says: of a discharge its own, of the last assessment the one that holds now.
pub(super) fn closing<'a>(person: &'a Person, entry: &Entry) -> Option<&'a Closing> {
    if is_discharge(entry) {
        return person.closings.iter().rev().find(|closing| closing.date == entry.date);
    }
    person.closed().filter(|_| person.latest().is_some_and(|latest| latest.id == entry.id))
}

fn review(person: &Person, entry: &Entry, settings: &Settings) -> Option<ReviewRecord> {
    let review = entry.review.as_ref()?;
    let entries = person.in_order();
    let place = entries.iter().position(|other| other.id == entry.id)?;
    let before = place.checked_sub(1).and_then(|place| entries.get(place));
    let change = before.map(|before| {
        let comparison = Comparison::new(&before.assessment, &entry.assessment);
        sentences::honos_change(&comparison, before.date, entry.date, &rule(settings))
    });
    Some(ReviewRecord {
        from: review.from,
        suggested: review.suggested,
        suggested_to: review.suggested_to.clone(),
        outcome: review.outcome,
        only_treatment: match review.only_treatment {
            Answer::NotYet => None,
            answer => Some(answer.given()),
        },
        what_changed: review.what_changed.clone(),
        change,
    })
}

/// A next review that is later than the national maximum is never passed over in silence.
pub(super) fn longer(entry: &Entry) -> Option<String> {
    exceeds_national(entry).map(|national| format!("That is longer than the national maximum of {national}."))
}

/// What counts as a reliable change here, and who says so.
pub(super) fn rule(settings: &Settings) -> ReliableRule {
    let local = settings.reliable_change.as_ref();
    let local = local.and_then(|local| {
        Some(ReliableRule { threshold: ReliableThreshold::new(local.points).ok()?, source: local.source.clone() })
    });
    local.unwrap_or_default()
}

/// The paragraph in a box with a button that copies it.
pub(super) fn copy_box(state: &State, handlers: &Handlers, id: &str, text: String) -> Html {
    let status = match &state.copied {
        Some((copied, true)) if *copied == text => "Copied",
        Some((copied, false)) if *copied == text => {
            "The browser did not allow it. Select the text above, then press Ctrl and C."
        }
        _ => "",
    };
    html! {
        { show!(CopyBox {
            id: id.to_owned(),
            heading: "For the patient record",
            text,
            status,
            on_copy: handlers.on_copy.clone(),
        }) }
    }
}

pub(super) const fn status(entry: &Entry) -> Status {
    if entry.pack.is_provisional { Status::Provisional } else { Status::Verified }
}
