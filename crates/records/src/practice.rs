//! What was practised on vignettes: made-up people, and nobody else.
//!
//! Owns the sheets of a trainee and the codes that a trainer gathered. It is kept apart from all that is about people: no
//! person, no casemix and no export knows it. Does not know the vignettes: a sheet says which set it was made with, and
//! whoever has that set marks it.

use crate::{Answer, Revision};
use allocation::{ClusterCode, SuperClass};
use chrono::NaiveDate;
use ratings::{Assessment, Draft};

/// All practice in this browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Practice {
    /// The revision that was read; saving returns the next.
    pub revision: Revision,
    /// Vignettes that are not finished, in the order in which they were begun; of one set, each once.
    pub open: Vec<OpenSheet>,
    /// Those that are, in the order in which they were finished.
    pub done: Vec<DoneSheet>,
    /// The session that is taken part in, as it is written: `3-4821`.
    pub session: Option<String>,
    /// A number drawn by chance, below [`TRAINEES`](Self::TRAINEES), that tells two trainees of a room apart. It names
    /// nobody, and every session has another.
    pub trainee: Option<u16>,
    /// The session whose codes are gathered here.
    pub room: Option<PracticeRoom>,
}

impl Practice {
    /// How many numbers of trainees there are: from 0, 15 bits.
    pub const TRAINEES: u16 = 1 << 15;

    /// The sheet of a vignette that is not finished.
    #[must_use]
    pub fn open(&self, set: &SetStamp, vignette: &str) -> Option<&OpenSheet> {
        self.open.iter().find(|sheet| sheet.is_of(set, vignette))
    }

    /// The sheet of a vignette that was finished last.
    #[must_use]
    pub fn last_done(&self, set: &SetStamp, vignette: &str) -> Option<&DoneSheet> {
        self.done.iter().rev().find(|sheet| sheet.set == *set && sheet.vignette == vignette)
    }
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

impl OpenSheet {
    /// The sheet of a vignette that nobody has begun to rate.
    #[must_use]
    pub fn new(set: SetStamp, vignette: String) -> Self {
        Self {
            set,
            vignette,
            ratings: Draft::default(),
            origin: Answer::NotYet,
            first_episode: Answer::NotYet,
            acute_episode: Answer::NotYet,
            own: Answer::NotYet,
        }
    }

    /// Whether it is the sheet of this vignette of this set.
    #[must_use]
    pub fn is_of(&self, set: &SetStamp, vignette: &str) -> bool {
        self.set == *set && self.vignette == vignette
    }
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
    /// The number that the trainee had then: it is part of the result code.
    pub trainee: u16,
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
}

/// A session whose codes are gathered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeRoom {
    /// The session as it is written.
    pub session: String,
    /// The codes that were taken in, in their order.
    pub codes: Vec<String>,
}
