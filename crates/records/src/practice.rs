//! What was practised on vignettes: made-up people, and nobody else.
//!
//! Owns the sheets of a trainee and the codes that a trainer gathered. It is kept apart from all that is about people: no
//! person, no casemix and no export knows it. Does not know the vignettes: a finished sheet has the answers that it was
//! marked against, so that a set that has changed since changes no result.

use crate::{Answer, Revision};
use allocation::{ClusterCode, SuperClass};
use chrono::NaiveDate;
use ratings::{Assessment, Draft};

/// All practice in this browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Practice {
    /// The revision that was read; saving returns the next.
    pub revision: Revision,
    /// Vignettes that are not finished, in the order in which they were begun.
    pub open: Vec<OpenSheet>,
    /// Those that are, in the order in which they were finished.
    pub done: Vec<DoneSheet>,
    /// The session that is taken part in.
    pub session: Option<PracticeSession>,
    /// The session whose codes are gathered here.
    pub room: Option<PracticeRoom>,
}

/// Which set of vignettes it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetStamp {
    /// The id that the set gives itself.
    pub id: String,
    /// Its version.
    pub fingerprint: u32,
}

/// A vignette that is not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSheet {
    /// The set.
    pub set: SetStamp,
    /// The vignette's id in the set.
    pub vignette: String,
    /// The ratings so far.
    pub ratings: Draft,
    /// The origin of the presenting condition.
    pub origin: Answer<SuperClass>,
    /// Whether this is within a first episode of psychosis.
    pub first_episode: Answer<bool>,
    /// Whether there is an acute episode now.
    pub acute_episode: Answer<bool>,
    /// The trainee's own cluster.
    pub own: Answer<ClusterCode>,
}

/// A finished vignette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneSheet {
    /// The set.
    pub set: SetStamp,
    /// The vignette's id in the set.
    pub vignette: String,
    /// The day on which it was finished.
    pub date: NaiveDate,
    /// The session that it was part of, as it is written.
    pub session: Option<String>,
    /// The trainee's ratings.
    pub ratings: Assessment,
    /// The origin as the trainee saw it.
    pub origin: Option<SuperClass>,
    /// Whether the trainee saw a first episode of psychosis.
    pub first_episode: Option<bool>,
    /// Whether the trainee saw an acute episode.
    pub acute_episode: Option<bool>,
    /// The trainee's own cluster; `None` means could not say.
    pub own: Option<ClusterCode>,
    /// The ratings that it was marked against.
    pub answer: Assessment,
    /// The cluster that it was marked against.
    pub cluster: ClusterCode,
}

/// A session that is taken part in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeSession {
    /// The session as it is written: `3-4821`.
    pub session: String,
    /// A number drawn by chance, that tells two trainees of a room apart: 0 to 1023. It names nobody.
    pub trainee: u16,
}

/// A session whose codes are gathered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeRoom {
    /// The session as it is written.
    pub session: String,
    /// The codes that were taken in, in their order.
    pub codes: Vec<String>,
}
