//! From what is kept of a person to what is counted of her.
//!
//! Owns the order of assessments and closings up to a reporting date, and the subtraction that turns dates into days.
//! Reads only the fields that `records` declares to be counted, so that no label, id or free text can get here.

use allocation::ReviewOutcome;
use casemix::{Assessed, Day, History, Must, Team};
use chrono::NaiveDate;
use outcomes::Wellbeing;
use records::{CountedClosing, CountedEntry, CountedPerson, CountedReview, CountedSuggested, WellbeingScore};

/// The history of a person up to a reporting date; nothing if she was not assessed by then.
pub(super) fn history(person: &CountedPerson<'_>, team: Team, at: NaiveDate) -> Option<History> {
    let entries: Vec<&CountedEntry<'_>> = person.assessments.iter().filter(|entry| entry.date <= at).collect();
    // A closing that was taken back on its day never was one.
    let closings: Vec<&CountedClosing> = person.closings.iter().filter(|closing| closing.date <= at).collect();
    let closings: Vec<&CountedClosing> =
        closings.into_iter().filter(|closing| closing.reopened != Some(closing.date)).collect();
    let last = entries.last()?;
    // Whoever is closed is closed, be it that an assessment was given a later day than the closing.
    let is_closed = |closing: &&CountedClosing| closing.reopened.is_none_or(|day| day > at);
    let closed_now = closings.last().copied().filter(is_closed).map(|closing| closing.date.max(last.date));
    let assessed = entries.iter().enumerate().map(|(place, entry)| {
        let next = entries.get(place + 1);
        let closed = closings
            .iter()
            .find(|closing| !is_before(closing, entry) && next.is_none_or(|next| is_before(closing, next)))
            .map(|closing| closing.date)
            .or(closed_now.filter(|_| next.is_none()));
        of_entry(entry, closed, at)
    });
    let assessed = assessed.collect();
    let reopened = closings.last().filter(|closing| !is_before(closing, last)).and_then(|closing| closing.reopened);
    let scores = person.wellbeing.iter().filter(|kept| kept.date <= at);
    let wellbeing = scores.filter_map(|kept| Some((day(kept.date, at), score(kept.score)?))).collect();
    Some(History { team, assessed, is_open_again: reopened.is_some_and(|day| day <= at), wellbeing })
}

fn of_entry(entry: &CountedEntry<'_>, closed: Option<NaiveDate>, at: NaiveDate) -> Assessed {
    let due = entry.decided.review_period().after(entry.date);
    let line = entry.suggested.iter().find(|line| line.code == entry.decided);
    Assessed {
        day: day(entry.date, at),
        due: due.map_or(Day(i32::MAX), |due| day(due, at)),
        is_first: entry.review.is_none(),
        ratings: entry.assessment,
        initial: entry.own,
        suggested: suggested(entry),
        is_discharge: is_discharge(entry),
        cluster: Some(entry.decided),
        must: (!entry.decided.is_variance()).then_some(match line {
            Some(CountedSuggested { broken: 1.., .. }) => Must::Broken,
            Some(CountedSuggested { unchecked: 0, .. }) => Must::Met,
            // What was not ranked that day is not ranked now, with rules that may be others.
            Some(_) | None => Must::Unchecked,
        }),
        has_reason: entry.has_decision_reason,
        closed: closed.map(|closed| day(closed, at)),
    }
}

/// The first three clusters of the suggestion as it was shown. At a review that is what was suggested, and then the
/// ranking; discharge is no cluster, so that nothing can be compared with it.
fn suggested(entry: &CountedEntry<'_>) -> [Option<allocation::ClusterCode>; 3] {
    let mut clusters = match &entry.review {
        None => Vec::new(),
        Some(CountedReview { suggested: ReviewOutcome::Discharge, .. }) => return [None; 3],
        Some(CountedReview { suggested: ReviewOutcome::Stay, from, .. }) => vec![*from],
        Some(review) => review.suggested_to.to_vec(),
    };
    for line in &entry.suggested {
        if !clusters.contains(&line.code) {
            clusters.push(line.code);
        }
    }
    let mut clusters = clusters.into_iter();
    [clusters.next(), clusters.next(), clusters.next()]
}

/// Whether a closing came before an assessment. On one day the discharge comes before its closing, and what was assessed
/// after opening again comes after it.
fn is_before(closing: &CountedClosing, entry: &CountedEntry<'_>) -> bool {
    let is_reopened = closing.reopened.is_some_and(|day| day <= entry.date);
    closing.date < entry.date || (closing.date == entry.date && is_reopened && !is_discharge(entry))
}

fn is_discharge(entry: &CountedEntry<'_>) -> bool {
    entry.review.as_ref().is_some_and(|review| review.outcome == ReviewOutcome::Discharge)
}

/// Days from the reporting date, beyond any calendar if they do not fit.
fn day(date: NaiveDate, at: NaiveDate) -> Day {
    Day(i32::try_from(date.signed_duration_since(at).num_days()).unwrap_or(i32::MAX))
}

fn score(score: WellbeingScore) -> Option<Wellbeing> {
    let (scale, total) = match score {
        WellbeingScore::Wemwbs(total) => (outcomes::WellbeingScale::Wemwbs, total),
        WellbeingScore::Swemwbs(total) => (outcomes::WellbeingScale::Swemwbs, total),
    };
    Wellbeing::from_total(scale, total).ok()
}
