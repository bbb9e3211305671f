//! The assessment that is being made.
//!
//! Owns the answers on the screen and what follows from them. The order is part of the design: the clinician's own
//! cluster is asked for before the suggestion is shown, and from then on it is kept as it was, because it is the measure
//! of agreement. What stands in the way of a step is in `obstacles.rs`, what makes it a review in `review.rs`, the
//! decision in `decision.rs`, and the way to a record in `record.rs`. Does not save anything.

mod decision;
mod judgement;
mod obstacles;
mod record;
mod review;

pub(crate) use decision::Decision;
pub(crate) use judgement::{Judgement, fact_field};
pub(crate) use obstacles::{
    CORRECTION_WHY, CURRENT, DISCHARGE_OUTCOME, Obstacle, TREATMENT, WHAT_CHANGED, rating_obstacles,
};
pub(crate) use review::is_discharge;

use super::Packs;
use allocation::{Allocation, Case, ClusterCode, SuperClass};
use chrono::NaiveDate;
use records::{Answer, Person, SaveError, Settings, Step, TypedDate, Unfinished, Who};

/// The assessment on the screen.
#[derive(Clone, Debug)]
pub(crate) struct Assessing {
    /// What has been answered.
    pub(crate) form: Unfinished,
    /// The step that was tried last, and what stood in its way then. The summary of problems keeps to it until the
    /// next try, so that it is not read out again at every answer.
    pub(crate) tried: Option<(Step, Vec<Obstacle>)>,
    /// Whether it is someone on the caseload, and not yet who.
    pub(crate) picks_known: bool,
    /// The new person as typed, while someone on the caseload is chosen instead.
    pub(crate) set_aside: Option<Who>,
    /// Whether last time's ratings are shown beside the scales.
    pub(crate) shows_last: bool,
    /// Whether ratings that were copied from somebody else's last assessment were taken back.
    pub(crate) is_uncopied: bool,
    /// Reasons typed for other decisions than the present one.
    pub(crate) reasons: Vec<(Decision, String)>,
    /// Whether a decision was taken back because an answer changed.
    pub(crate) is_undecided_again: bool,
    /// Whether "another cluster" was chosen and not yet which.
    pub(crate) is_open: bool,
    /// Whether an earlier answer is just being kept: behind a passcode that takes its time.
    pub(crate) is_being_kept: bool,
    /// Whether something was answered meanwhile.
    pub(crate) has_more_to_keep: bool,
    /// Why it was not kept, when it was not.
    pub(crate) trouble: Option<SaveError<Unfinished>>,
    /// Why the finished assessment was not kept, when it was not.
    pub(crate) save_trouble: Option<SaveError<Person>>,
    /// Whether it needs ids of its own, because another tab finished or deleted the one it was.
    pub(crate) is_orphan: bool,
    /// Whether it goes on beside what another tab saved: that the unfinished one is gone from there is no news then.
    pub(crate) is_adopting: bool,
    /// Whether the decision is to be saved as soon as it has them.
    pub(crate) saves_next: bool,
    /// Which cluster is shown beside the first.
    pub(crate) compared: Option<ClusterCode>,
    /// Which of the result's panels is shown.
    pub(crate) panel: String,
}

/// The first panel of a result.
pub(crate) const WHY: &str = "why";

/// What an assessment is judged by, besides its own answers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Around<'a> {
    /// Everyone on the caseload.
    pub(crate) people: &'a [Person],
    /// Today's date.
    pub(crate) today: NaiveDate,
    /// The rule packs at hand.
    pub(crate) packs: &'a Packs,
    /// The settings.
    pub(crate) settings: &'a Settings,
}

impl Assessing {
    /// An assessment as it was left, or one that has only been begun.
    pub(crate) fn new(form: Unfinished) -> Self {
        Self {
            form,
            tried: None,
            picks_known: false,
            set_aside: None,
            shows_last: false,
            is_uncopied: false,
            reasons: Vec::new(),
            is_undecided_again: false,
            is_open: false,
            is_being_kept: false,
            has_more_to_keep: false,
            trouble: None,
            save_trouble: None,
            is_orphan: false,
            is_adopting: false,
            saves_next: false,
            compared: None,
            panel: WHY.to_owned(),
        }
    }

    /// Whether anything was answered: it is kept, or is being kept.
    pub(crate) fn has_answers(&self) -> bool {
        self.form.revision.was_saved() || self.is_being_kept || self.has_more_to_keep
    }

    /// The last step that can be opened: the one after the last that has nothing in its way.
    pub(crate) fn furthest(&self, around: Around<'_>) -> Step {
        let is_blocked = |step: &Step| !self.obstacles(*step, around).is_empty();
        [Step::Who, Step::Ratings, Step::OwnCluster].into_iter().find(is_blocked).unwrap_or(Step::Result)
    }

    /// The date as typed, if it is one.
    pub(crate) fn date(&self) -> Option<NaiveDate> {
        date_of(&self.form.date)
    }

    /// What is ranked, once every scale has an answer.
    pub(crate) fn case(&self) -> Option<Case> {
        let assessment = self.form.ratings.finish().ok()?;
        Some(Case { assessment, facts: self.form.facts(), origin: self.form.origin.given() })
    }

    /// The suggestion of the ratings, if everything that it needs is here.
    pub(crate) fn allocation(&self, packs: &Packs) -> Option<Allocation> {
        Some(Allocation::new(packs.of(&self.form.pack)?.as_ref(), &self.case()?))
    }

    /// What was judged beside the ratings.
    pub(crate) const fn judgement(&self) -> Judgement {
        let Unfinished { origin, first_episode, acute_episode, own, .. } = self.form;
        Judgement { origin, first_episode, acute_episode, own }
    }

    /// Answers where the condition comes from. What no longer goes with it is taken back.
    pub(crate) fn set_origin(&mut self, origin: Answer<SuperClass>) {
        let mut judgement = self.judgement();
        judgement.set_origin(origin, self.form.is_shown);
        let Judgement { origin, first_episode, acute_episode, own } = judgement;
        self.form.origin = origin;
        self.form.first_episode = first_episode;
        self.form.acute_episode = acute_episode;
        self.form.own = own;
    }
}

/// What was typed as a day, a month and a year of four digits, if it is a date.
pub(crate) fn date_of(typed: &TypedDate) -> Option<NaiveDate> {
    let year = typed.year.trim().parse().ok().filter(|_| typed.year.trim().len() == 4)?;
    NaiveDate::from_ymd_opt(year, typed.month.trim().parse().ok()?, typed.day.trim().parse().ok()?)
}
