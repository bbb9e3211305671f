//! The way from answers to a record.
//!
//! Owns what a finished assessment holds, where it goes among the others, and what of an unfinished one may be kept.

use super::review::is_discharge;
use super::{Around, Assessing, Decision};
use allocation::{Ranked, ReviewOutcome, change};
use ratings::Draft;
use records::{
    Answer, Closing, Correction, Entry, Fault, Label, Person, Review, Step, Suggested, Team, TextError, Unfinished,
    Who, free_text,
};

impl Assessing {
    /// The person with this assessment added or put right, ready to be saved; `None` while anything is in the way.
    pub(crate) fn finish(&self, around: Around<'_>) -> Option<Person> {
        if Step::ALL.into_iter().any(|step| !self.obstacles(step, around).is_empty()) {
            return None;
        }
        let mut person = match &self.form.who {
            Who::New { person, label, team } => {
                Person::new(*person, Label::new(label).ok()?, Team::optional(team).ok()?)
            }
            Who::Known(id) => around.people.iter().find(|person| person.id == *id)?.clone(),
        };
        let entry = self.entry(around)?;
        match self.form.corrects {
            None => {
                if let Some(Some(outcome)) = self.form.discharge {
                    person.closings.push(Closing { date: entry.date, outcome, note: None, reopened: None });
                }
                person.assessments.push(entry);
            }
            Some(corrects) => {
                let place = person.assessments.iter_mut().find(|other| other.id == corrects)?;
                let why = free_text(&self.form.correction_why).ok()??;
                let before = std::mem::replace(place, entry.clone());
                correct_closing(&mut person.closings, &before, &entry);
                let place = person.assessments.iter_mut().find(|other| other.id == entry.id)?;
                place.correction = Some(Box::new(Correction { date: around.today, why, before }));
            }
        }
        Some(person)
    }

    fn entry(&self, around: Around<'_>) -> Option<Entry> {
        let (form, case) = (&self.form, self.case()?);
        let (date, decision, result) = (self.date()?, self.decision()?, self.allocation(around.packs)?);
        let suggested = |ranked: &Ranked| Suggested {
            code: ranked.code,
            total: ranked.total,
            broken: ranked.broken,
            unchecked: ranked.unchecked,
        };
        let needs_reason = !self.reasons_needed(decision, &result, around).is_empty();
        let review = self.review(&result, around.people).map(|review| Review {
            from: review.from,
            suggested: review.suggestion.outcome,
            suggested_to: review.suggestion.to.clone(),
            outcome: match decision {
                Decision::Cluster(code) => change(review.from, code),
                Decision::Discharge { .. } => ReviewOutcome::Discharge,
            },
            only_treatment: if review.asks_treatment { form.only_treatment } else { Answer::NotYet },
            what_changed: free_text(&form.what_changed)
                .ok()
                .flatten()
                .filter(|_| self.asks_what_changed(around.people)),
        });
        Some(Entry {
            id: form.entry,
            date,
            reason: form.reason?,
            assessment: case.assessment,
            facts: case.facts,
            origin: case.origin,
            own: form.own.given(),
            pack: form.pack.clone(),
            suggested: result.ranked().iter().map(suggested).collect(),
            decided: decision.cluster(),
            decision_reason: if needs_reason { free_text(&form.decision_reason).ok()? } else { None },
            next_review: self.next_review(decision.cluster(), around)?,
            review,
            correction: None,
        })
    }

    /// Takes over everything of a finished assessment, to put it right. The suggestion had been seen, so that the
    /// clinician's own cluster stays as it was. The decision is asked anew if it was made of another cluster than the one
    /// that is kept before it by now.
    pub(crate) fn copy(&mut self, entry: &Entry, people: &[Person]) {
        let form = &mut self.form;
        form.corrects = Some(entry.id);
        form.date = crate::state::typed(entry.date);
        form.reason = Some(entry.reason);
        form.ratings = Draft::from(entry.assessment);
        form.origin = entry.origin.into();
        form.own = entry.own.into();
        form.is_shown = true;
        form.pack = entry.pack.clone();
        if let Some(review) = &entry.review {
            form.current = Answer::Given(review.from);
            form.what_changed = review.what_changed.clone().unwrap_or_default();
        }
        if self.judgement().asks_facts() {
            self.form.first_episode = entry.facts.first_episode.into();
            self.form.acute_episode = entry.facts.acute_episode.into();
        }
        self.rebase(people);
        let from = self.reviewed(people).map(|reviewed| reviewed.from);
        if from != entry.review.as_ref().map(|review| review.from) {
            self.is_undecided_again = true;
            return;
        }
        self.form.decided = Some(entry.decided);
        self.form.decision_reason = entry.decision_reason.clone().unwrap_or_default();
        if let Some(review) = &entry.review {
            self.form.only_treatment = review.only_treatment;
            self.form.discharge = is_discharge(entry).then_some(None);
        }
    }

    /// What may be kept of the form: text that could tell who someone is stays on the screen and is not stored.
    pub(crate) fn storable(&self) -> Unfinished {
        let mut form = self.form.clone();
        if let Who::New { label, team, .. } = &mut form.who {
            forget_identifiers(label, |text| Label::new(text).err());
            forget_identifiers(team, |text| Team::optional(text).err());
        }
        for text in [&mut form.decision_reason, &mut form.what_changed, &mut form.correction_why] {
            forget_identifiers(text, |text| free_text(text).err());
        }
        form
    }
}

/// The closing that came of a discharge goes with it: to another day, or, if it was no discharge, to be opened again on
/// the day on which it was closed.
fn correct_closing(closings: &mut [Closing], before: &Entry, now: &Entry) {
    if !is_discharge(before) {
        return;
    }
    let Some(closing) = closings.iter_mut().rev().find(|closing| closing.date == before.date) else { return };
    if is_discharge(now) {
        closing.date = now.date;
    } else if closing.reopened.is_none() {
        closing.reopened = Some(closing.date);
    }
}

fn forget_identifiers(text: &mut String, check: impl Fn(&str) -> Option<TextError>) {
    if check(text).is_some_and(|error| matches!(error.fault, Fault::Holds(_))) {
        text.clear();
    }
}
