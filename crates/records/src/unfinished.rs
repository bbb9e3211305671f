//! The one assessment that is still being made.
//!
//! Owns everything that has been typed or chosen, as it was typed or chosen, so that a reload at any point
//! loses nothing. Nothing here is checked: an unfinished form may hold anything. It already carries the ids
//! that it will be saved under, so that saving twice cannot make two records of one assessment.

use crate::{Answer, AssessmentReason, ClosingOutcome, EntryId, PackStamp, PersonId, Revision};
use allocation::{ClusterCode, Facts, SuperClass};
use ratings::{Draft, Scale};

/// An assessment that is not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The revision that was read; saving returns the next.
    pub revision: Revision,
    /// The id that the finished assessment will have.
    pub entry: EntryId,
    /// Who is being assessed.
    pub who: Who,
    /// The day of the assessment, as typed.
    pub date: TypedDate,
    /// Why it is made.
    pub reason: Option<AssessmentReason>,
    /// The ratings so far.
    pub ratings: Draft,
    /// Whether this is within a first episode of psychosis.
    pub first_episode: Answer<bool>,
    /// Whether there is an acute episode now.
    pub acute_episode: Answer<bool>,
    /// The origin of the presenting condition; "cannot say" is "not decided".
    pub origin: Answer<SuperClass>,
    /// The clinician's own cluster; "cannot say" is "could not say".
    pub own: Answer<ClusterCode>,
    /// Whether the suggestion has been shown. From then on the clinician's own cluster is not changed.
    pub is_shown: bool,
    /// The decision so far.
    pub decided: Option<ClusterCode>,
    /// The reason for the decision, as typed.
    pub decision_reason: String,
    /// The page that was open.
    pub step: Step,
    /// The rule pack that the assessment is made with.
    pub pack: PackStamp,
    /// The finished assessment that this one will take the place of.
    pub corrects: Option<EntryId>,
    /// Why it is corrected, as typed.
    pub correction_why: String,
    /// Whether ratings have fallen only because of continuing treatment.
    pub only_treatment: Answer<bool>,
    /// What has changed, as typed.
    pub what_changed: String,
    /// `Some` if the decision is discharge; inside, how care ended, once that is chosen.
    pub discharge: Option<Option<ClosingOutcome>>,
    /// The cluster that someone without an assessment here is in, from another record; "cannot say" is none or not known.
    /// Asked only at a re-assessment.
    pub current: Answer<ClusterCode>,
    /// Last time's assessment, when the decision and what it rests on were answered: if it is another by now, they were
    /// answered about something else.
    pub against: Option<EntryId>,
    /// The scales whose ratings were taken over from last time's assessment, in the order in which they were.
    pub copied: Vec<Scale>,
}

impl Unfinished {
    /// An assessment that has only been begun.
    #[must_use]
    pub fn new(entry: EntryId, who: Who, pack: PackStamp) -> Self {
        Self {
            revision: Revision::NEVER_SAVED,
            entry,
            who,
            date: TypedDate::default(),
            reason: None,
            ratings: Draft::default(),
            first_episode: Answer::NotYet,
            acute_episode: Answer::NotYet,
            origin: Answer::NotYet,
            own: Answer::NotYet,
            is_shown: false,
            decided: None,
            decision_reason: String::new(),
            step: Step::Who,
            pack,
            corrects: None,
            correction_why: String::new(),
            only_treatment: Answer::NotYet,
            what_changed: String::new(),
            discharge: None,
            current: Answer::NotYet,
            against: None,
            copied: Vec::new(),
        }
    }

    /// The facts as the ranking wants them.
    #[must_use]
    pub fn facts(&self) -> Facts {
        Facts { first_episode: self.first_episode.given(), acute_episode: self.acute_episode.given() }
    }

    /// The person that the finished assessment will belong to.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        match self.who {
            Who::New { person, .. } | Who::Known(person) => person,
        }
    }
}

/// Who is being assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Someone who is not in the caseload yet.
    New {
        /// The id that the person will have.
        person: PersonId,
        /// The label as typed, not checked.
        label: String,
        /// The team as typed, not checked.
        team: String,
    },
    /// Someone of the caseload.
    Known(PersonId),
}

/// The three parts of a date as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDate {
    /// The day of the month.
    pub day: String,
    /// The month.
    pub month: String,
    /// The year.
    pub year: String,
}

/// The pages of an assessment, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Who and why.
    #[default]
    Who,
    /// The 18 ratings.
    Ratings,
    /// The origin of the condition, the facts and the clinician's own cluster.
    OwnCluster,
    /// The suggestion and the decision.
    Result,
}

impl Step {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Who, Self::Ratings, Self::OwnCluster, Self::Result];

    /// The word for it in an address and in storage.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Ratings => "ratings",
            Self::OwnCluster => "own-cluster",
            Self::Result => "result",
        }
    }

    /// The step with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.id() == id)
    }
}
