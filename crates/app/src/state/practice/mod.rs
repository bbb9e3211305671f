//! Practice on vignettes.
//!
//! Owns everything on the pages of the practice, and how what happens changes it. It is apart from everything that is about
//! people: what is answered on a page of the practice never reaches an assessment, and the other way round. The program
//! knows of all this only [`Practice`] and a function that changes it, and both come with the part that is fetched when
//! the first of these pages is opened: a first visit does without.

mod address;
mod attempt;
mod sets;

pub(crate) use address::{PracticePage, VignetteStep};
pub(crate) use attempt::Attempt;
pub(crate) use sets::{SetInUse, Sets};

use super::{Action, Effect, State};
use records::{LoadedVignettes, SaveError, Store};
use std::fmt;

/// What is practised, as far as it is known.
#[derive(Clone, Debug)]
pub(crate) struct Practice {
    /// How what happens changes it.
    pub(crate) change: ChangePractice,
    /// The page that is open.
    pub(crate) page: PracticePage,
    /// What is kept in this browser, once it is read.
    pub(crate) kept: Option<Box<records::Practice>>,
    /// Why something could not be read or kept.
    pub(crate) trouble: Option<String>,
    /// The set of vignettes in use.
    pub(crate) sets: Sets,
    /// The vignette that is open.
    pub(crate) attempt: Option<Attempt>,
}

impl Practice {
    /// The practice before anything is read.
    pub(crate) fn new() -> Box<Self> {
        Box::new(Self {
            change,
            page: PracticePage::Choose,
            kept: None,
            trouble: None,
            sets: Sets::built_in(),
            attempt: None,
        })
    }
}

/// How what happens changes the practice: a function of the part that is fetched later.
pub(crate) type ChangePractice = fn(&mut State, Happening<'_>, &mut Vec<Effect>);

/// What happens to the practice.
pub(crate) enum Happening<'a> {
    /// An action, before anything else has taken it in.
    Did(&'a Action),
    /// One of its pages is open now.
    Opened,
}

/// What is done on the pages of the practice, and what comes of it.
#[derive(Clone, Debug)]
pub(crate) enum PracticeInput {
    /// What is kept was read, or could not be.
    Read(Result<(Box<records::Practice>, Box<LoadedVignettes>), String>),
    /// It was kept, or could not be.
    Kept(Result<Box<records::Practice>, SaveError<records::Practice>>),
}

/// Something for the records that only the part of the practice knows how to do.
#[derive(Clone)]
pub(crate) struct PracticeTask {
    what: PracticeWhat,
    run: fn(&dyn Store, &PracticeWhat) -> PracticeInput,
}

impl PracticeTask {
    /// Does it.
    pub(crate) fn run(&self, store: &dyn Store) -> PracticeInput {
        (self.run)(store, &self.what)
    }
}

impl fmt::Debug for PracticeTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.what.fmt(f)
    }
}

impl PartialEq for PracticeTask {
    fn eq(&self, other: &Self) -> bool {
        // There is one way to do each.
        self.what == other.what
    }
}

/// What there is to do with the records.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PracticeWhat {
    /// Read everything that is kept.
    Read,
    /// Keep the practice.
    Keep(Box<records::Practice>),
}

/// Changes the practice.
fn change(state: &mut State, happening: Happening<'_>, effects: &mut Vec<Effect>) {
    let State { practice: Some(practice), route, .. } = state else { return };
    match happening {
        Happening::Opened => {
            practice.page = PracticePage::of(*route);
            if let PracticePage::Vignette(id, _) = &practice.page
                && practice.attempt.as_ref().is_none_or(|attempt| attempt.vignette != *id)
            {
                practice.attempt = Some(Attempt::new(id.clone()));
            }
            effects.push(Effect::SetTitle("Practise - Clusterwise"));
        }
        Happening::Did(Action::Answered(input)) => {
            if let Some(attempt) = &mut practice.attempt {
                attempt.answer(input);
            }
        }
        Happening::Did(_) => {}
    }
}
