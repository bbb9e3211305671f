//! What stands in the way of each step, in words.
//!
//! Owns the checks and what they say, each at the input that mends it. Changes nothing.

use super::{Around, Assessing, Decision};
use chrono::Datelike;
use ratings::{Draft, Problem};
use records::{Fault, Field, Label, Step, Team, TextError, Who, free_text_of};
use ui::long_date;

/// Something that keeps a step from being done: where it can be mended, and the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Obstacle {
    /// The id of the input that mends it.
    pub(crate) target: String,
    /// What is wrong and what to do.
    pub(crate) words: String,
}

impl Obstacle {
    pub(crate) fn new(target: impl Into<String>, words: impl Into<String>) -> Self {
        Self { target: target.into(), words: words.into() }
    }
}

impl Assessing {
    /// What stands in the way of finishing a step, in the order of the page.
    pub(crate) fn obstacles(&self, step: Step, around: Around<'_>) -> Vec<Obstacle> {
        match step {
            Step::Who => self.who_obstacles(around),
            Step::Ratings => rating_obstacles(&self.form.ratings),
            Step::OwnCluster => self.judgement().obstacles(),
            Step::Result => self.decision_obstacles(around),
        }
    }

    /// What is wrong with a text that says who someone is: told at once, because such a text is not kept.
    pub(crate) fn refused(&self) -> Vec<Obstacle> {
        let mut refused = Vec::new();
        let mut add = |target: &str, error: Option<TextError>| {
            if let Some(error) = error.filter(|error| matches!(error.fault, Fault::Holds(_))) {
                refused.push(Obstacle::new(target, error.to_string()));
            }
        };
        if let (Who::New { label, team, .. }, false) = (&self.form.who, self.picks_known) {
            add("label", Label::new(label).err());
            add("team", Team::optional(team).err());
        }
        add(WHAT_CHANGED, free_text_of(Field::WhatChanged, &self.form.what_changed).err());
        add("decision-reason", free_text_of(Field::Reason, &self.form.decision_reason).err());
        add(CORRECTION_WHY, free_text_of(Field::Correction, &self.form.correction_why).err());
        refused
    }

    fn who_obstacles(&self, around: Around<'_>) -> Vec<Obstacle> {
        let people = around.people;
        let mut obstacles = Vec::new();
        match &self.form.who {
            _ if self.picks_known => obstacles.push(Obstacle::new(PERSON, NOBODY)),
            Who::New { label, team, .. } => {
                match Label::new(label) {
                    Err(error) => obstacles.push(Obstacle::new("label", error.to_string())),
                    Ok(label) if people.iter().any(|person| same_label(&person.label, &label)) => {
                        let words = "Someone on the caseload has this label. Choose “someone on the caseload”, or make up \
                                     another label";
                        obstacles.push(Obstacle::new("label", words));
                    }
                    Ok(_) => {}
                }
                if let Err(error) = Team::optional(team) {
                    obstacles.push(Obstacle::new("team", error.to_string()));
                }
            }
            Who::Known(id) => {
                if !people.iter().any(|person| person.id == *id) {
                    obstacles.push(Obstacle::new(PERSON, NOBODY));
                } else if self.form.corrects.is_some() && self.corrected(people).is_none() {
                    let words = "The assessment that you put right was changed or deleted since. Copy what you need, \
                                 then delete this correction and begin again";
                    obstacles.push(Obstacle::new(PERSON, words));
                } else if let Some(closing) = self.closed(people) {
                    let words = format!(
                        "This person’s care was closed on {}. Re-open it on the person’s page first",
                        long_date(closing.date)
                    );
                    obstacles.push(Obstacle::new(PERSON, words));
                }
            }
        }
        if let Some(words) = self.date_fault(around) {
            obstacles.push(Obstacle::new("date-day", words));
        }
        if self.form.reason.is_none() {
            obstacles.push(Obstacle::new("reason", "Choose why the assessment is made"));
        }
        if self.asks_current(people) && !self.form.current.is_answered() {
            obstacles
                .push(Obstacle::new(CURRENT, "Choose the cluster that they are in now, or “in none, or not known”"));
        }
        if self.asks_what_changed(people) {
            obstacles.extend(text_obstacle(
                WHAT_CHANGED,
                Field::WhatChanged,
                &self.form.what_changed,
                "Enter what has changed since last time",
            ));
        }
        obstacles
    }

    fn date_fault(&self, around: Around<'_>) -> Option<String> {
        let Some(date) = self.date() else {
            return Some("Enter the date of the assessment as a day, a month and a year of four digits".to_owned());
        };
        if date > around.today {
            return Some("The date of the assessment must be today or in the past".to_owned());
        }
        if date.year() < crate::state::EARLIEST_YEAR {
            return Some("Check the year: the clustering tool was first used in 2009".to_owned());
        }
        let (before, after) = self.neighbours(around.people);
        if let Some(before) = before.filter(|before| date < before.date) {
            let day = long_date(before.date);
            return Some(format!("The last assessment was on {day}. Enter that day or a later one"));
        }
        if let Some(after) = after.filter(|after| date > after.date) {
            let day = long_date(after.date);
            return Some(format!("The next assessment was on {day}. Enter that day or an earlier one"));
        }
        let (opened, closed) = self.open_time(around.people);
        if let Some(opened) = opened.filter(|opened| date < *opened) {
            let day = long_date(opened);
            return Some(format!("The person’s care was re-opened on {day}. Enter that day or a later one"));
        }
        if let Some(closed) = closed.filter(|closed| date > *closed) {
            let day = long_date(closed);
            return Some(format!("The person’s care was closed on {day}. Enter that day or an earlier one"));
        }
        None
    }

    fn decision_obstacles(&self, around: Around<'_>) -> Vec<Obstacle> {
        let Some(result) = self.allocation(around.packs) else {
            return vec![Obstacle::new("pack", "Load the rule pack again, or go on with the one that is in use now")];
        };
        let mut obstacles = Vec::new();
        let asks_treatment = self.review(&result, around.people).is_some_and(|review| review.asks_treatment);
        if asks_treatment && !self.form.only_treatment.is_answered() {
            let words = "Choose whether the fall is only because of continuing treatment, or “I cannot say”";
            obstacles.push(Obstacle::new(TREATMENT, words));
        }
        let Some(decision) = self.decision() else {
            let target = if self.is_open { "another" } else { "decision" };
            let words = if self.reviewed(around.people).is_some() {
                "Choose what you decide on"
            } else {
                "Choose the cluster that you decide on"
            };
            obstacles.push(Obstacle::new(target, words));
            return obstacles;
        };
        if self.form.corrects.is_none()
            && matches!(decision, Decision::Discharge { .. })
            && self.form.discharge == Some(None)
        {
            obstacles.push(Obstacle::new(DISCHARGE_OUTCOME, "Choose how the care ended"));
        }
        if !self.reasons_needed(decision, &result, around).is_empty() {
            let words = "Enter the reason for your decision";
            obstacles.extend(text_obstacle("decision-reason", Field::Reason, &self.form.decision_reason, words));
        }
        if self.form.corrects.is_some() {
            let words = "Enter what was wrong with the assessment";
            obstacles.extend(text_obstacle(CORRECTION_WHY, Field::Correction, &self.form.correction_why, words));
        }
        obstacles
    }
}

/// What is wrong with a text that has to be given.
fn text_obstacle(target: &str, field: Field, typed: &str, missing: &str) -> Option<Obstacle> {
    match free_text_of(field, typed) {
        Ok(Some(_)) => None,
        Ok(None) => Some(Obstacle::new(target, missing)),
        Err(error) => Some(Obstacle::new(target, error.to_string())),
    }
}

/// The id of the field for the person, which is also where it is said that they cannot be assessed.
const PERSON: &str = "person";

/// The id of the question which cluster someone who was assessed elsewhere is in.
pub(crate) const CURRENT: &str = "current";

/// The id of the question what has changed since last time.
pub(crate) const WHAT_CHANGED: &str = "what-changed";

/// The id of the question whether a fall is only because of treatment.
pub(crate) const TREATMENT: &str = "treatment";

/// The id of the question how the care ended.
pub(crate) const DISCHARGE_OUTCOME: &str = "discharge-outcome";

/// The id of the question what was wrong with the assessment that is put right.
pub(crate) const CORRECTION_WHY: &str = "correction-why";

const NOBODY: &str = "Choose a person from the caseload";

/// What stands in the way of finishing the ratings, in the order of the page.
pub(crate) fn rating_obstacles(ratings: &Draft) -> Vec<Obstacle> {
    ratings.problems().into_iter().map(rating_obstacle).collect()
}

fn rating_obstacle(problem: Problem) -> Obstacle {
    let target = match problem {
        Problem::Unrated(scale) => ui::rating_field_id(scale),
        Problem::NoLetter => ui::LETTER_FIELD_ID.to_owned(),
    };
    Obstacle::new(target, problem.to_string())
}

fn same_label(one: &Label, two: &Label) -> bool {
    one.as_str().eq_ignore_ascii_case(two.as_str())
}
