//! The lock: whether what is kept is behind a passcode, and the form that opens, sets and changes it.
//!
//! Owns what may happen while it is locked, and what stands in the way of a passcode. What is typed as one is in the state
//! only from the press of a button until it was used. Does not know how anything is encrypted: `platform::keeping` does.

use super::{Action, Effect, Notice, Obstacle, Question, State, Task};
use crate::route::Route;
use std::collections::BTreeSet;
use std::fmt;

/// Whether what is kept is behind a passcode.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Lock {
    /// There is no passcode.
    #[default]
    Off,
    /// Nothing can be read before the passcode is given.
    Locked,
    /// It was given: for this visit, or until nobody has used the page for so many minutes (0: until it is locked by hand).
    Open {
        /// After how many minutes without use it locks itself.
        minutes: u16,
    },
}

/// What was typed as a passcode. Neither `Debug` nor any message shows it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Passcode(String);

impl Passcode {
    /// The fewest characters of a passcode: whoever has the files of the browser can try as many as they like.
    pub(crate) const SHORTEST: usize = 10;

    /// The fewest characters of it that differ.
    const FEWEST_DIFFERENT: usize = 5;

    /// What was typed.
    pub(crate) const fn new(typed: String) -> Self {
        Self(typed)
    }

    /// Its text, for whoever makes a key of it.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passcode")
    }
}

/// What is to become of the lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LockChange {
    /// Encrypt what is kept.
    PutOn { passcode: Passcode, minutes: u16 },
    /// Another passcode.
    Change { old: Passcode, new: Passcode },
    /// Keep everything in clear again.
    TakeOff { passcode: Passcode },
    /// Lock after so many minutes without use.
    Minutes(u16),
}

impl LockChange {
    /// What is said when it is done.
    pub(crate) const fn words(&self) -> &'static str {
        match self {
            Self::PutOn { .. } => "The passcode is set. What Clusterwise keeps in this browser is encrypted now.",
            Self::Change { .. } => {
                "The passcode is changed. From now on only the new one opens Clusterwise in this browser."
            }
            Self::TakeOff { .. } => {
                "The passcode is removed. What Clusterwise keeps in this browser is not encrypted any more."
            }
            Self::Minutes(_) => "The time after which Clusterwise locks itself is changed.",
        }
    }
}

/// What is typed and said on the page of the lock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LockForm {
    /// What stood in the way when it was tried last.
    pub(crate) tried: Vec<Obstacle>,
    /// Whether what is typed as a passcode is to be seen.
    pub(crate) shows: bool,
    /// Whether a passcode is being checked or set.
    pub(crate) is_busy: bool,
    /// How many seconds to wait before another passcode can be tried.
    pub(crate) wait: u32,
}

/// The ids of the fields.
pub(crate) const PASSCODE: &str = "passcode";
pub(crate) const NEW_PASSCODE: &str = "new-passcode";
pub(crate) const SAME_PASSCODE: &str = "same-passcode";

/// The passcode that was typed to be the new one, and once more.
///
/// # Errors
///
/// What stands in the way.
pub(crate) fn new_passcode(typed: String, again: &str) -> Result<Passcode, Vec<Obstacle>> {
    if typed.chars().count() < Passcode::SHORTEST {
        let words = format!("Choose a passcode of at least {} characters", Passcode::SHORTEST);
        return Err(vec![Obstacle::new(NEW_PASSCODE, words)]);
    }
    let is_repeated = typed.chars().collect::<BTreeSet<_>>().len() < Passcode::FEWEST_DIFFERENT;
    if is_repeated || typed.chars().all(|character| character.is_ascii_digit()) {
        let words = "Choose a passcode that is harder to guess: not only digits, and not the same few characters again and again";
        return Err(vec![Obstacle::new(NEW_PASSCODE, words)]);
    }
    if typed != again {
        return Err(vec![Obstacle::new(SAME_PASSCODE, "This is not the same as the passcode above: type both again")]);
    }
    Ok(Passcode::new(typed))
}

/// The passcode that was typed to open the lock.
///
/// # Errors
///
/// What stands in the way.
pub(crate) fn given_passcode(typed: String) -> Result<Passcode, Vec<Obstacle>> {
    if typed.is_empty() { Err(vec![Obstacle::new(PASSCODE, "Type the passcode")]) } else { Ok(Passcode::new(typed)) }
}

/// Another passcode cannot be tried before so many seconds have passed.
pub(crate) fn too_soon(seconds: u32) -> Obstacle {
    let words = match seconds {
        1 => "Wait one more second, then try again".to_owned(),
        _ => format!("Wait {seconds} more seconds, then try again"),
    };
    Obstacle::new(PASSCODE, words)
}

/// What came of a passcode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LockNews {
    /// Another passcode can be tried in so many seconds.
    Wait(u32),
    /// The passcode was not the right one.
    Wrong,
    /// It was not tried: another can be in so many seconds.
    TooSoon(u32),
    /// It was, and what is kept is being read.
    Opened { minutes: u16 },
    /// A change is made: how the lock is now, and what is said.
    Changed(Lock, &'static str),
    /// Something else went wrong, in words.
    Failed(String),
    /// The page locks itself in a minute, unless somebody uses it; or somebody did.
    Soon(bool),
}

/// Whether the page of this address shows nothing of what is kept.
const fn is_public(route: Route) -> bool {
    matches!(route, Route::About) || route.is_for_readers()
}

impl State {
    /// Whether the page that is open stands behind the lock.
    pub(crate) fn is_locked(&self) -> bool {
        self.lock == Lock::Locked && !is_public(self.route)
    }
}

/// The page is locked: nothing of what is kept is in the state any more, should anything have been.
pub(super) fn lock(state: &mut State) {
    state.forget();
    state.lock = Lock::Locked;
}

/// Whether an action comes to nothing while it is locked: nothing is kept then, and nothing begun.
pub(super) const fn holds_up(action: &Action, route: Route) -> bool {
    // A page that shows nothing of what is kept can be printed, and its address copied.
    let is_harmless = matches!(action, Action::Print | Action::Copy(_) | Action::Copied(..)) && is_public(route);
    !is_harmless
        && !matches!(
            action,
            Action::Routed(_)
                | Action::Loaded(_)
                | Action::PacksReadable(_)
                | Action::Lock(_)
                | Action::LockTried(_)
                | Action::ShowPasscode(_)
                | Action::Safety(_)
                | Action::Do(_)
                | Action::Ask(Question::DeleteEverything)
                | Action::Confirmed
                | Action::Cancelled
                | Action::Deleted(..)
                | Action::GoTo(_)
                | Action::Skip
        )
}

/// The way of news about the lock into the state.
pub(super) fn take_in(state: &mut State, news: LockNews, effects: &mut Vec<Effect>) {
    match news {
        LockNews::Wait(seconds) => state.lock_form.wait = seconds,
        LockNews::Wrong => {
            state.lock_form.is_busy = false;
            state.lock_form.tried = vec![Obstacle::new(PASSCODE, "This is not the passcode")];
            effects.push(Effect::Focus(PASSCODE.to_owned()));
        }
        LockNews::TooSoon(seconds) => {
            state.lock_form.is_busy = false;
            state.lock_form.wait = seconds;
            state.lock_form.tried = vec![too_soon(seconds)];
            effects.push(Effect::Focus(PASSCODE.to_owned()));
        }
        LockNews::Opened { minutes } => {
            state.lock = Lock::Open { minutes };
            state.lock_form = LockForm::default();
        }
        LockNews::Changed(lock, words) => {
            state.lock = lock;
            state.lock_form = LockForm::default();
            state.notice = Some(Notice::Done(words));
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
        LockNews::Failed(words) => {
            state.lock_form.is_busy = false;
            state.notice = Some(Notice::Trouble(words));
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
        LockNews::Soon(soon) => state.safety.locks_soon = soon,
    }
}

/// A passcode or a change of the lock is to be tried, or something stands in its way.
pub(super) fn tried(state: &mut State, tried: Result<Task, Vec<Obstacle>>, effects: &mut Vec<Effect>) {
    // What was typed has been taken out of its field: what is typed next is hidden again.
    state.lock_form.shows = false;
    // What was done before is no news any more.
    state.notice = None;
    match tried {
        Ok(_) if state.lock_form.is_busy => {}
        Ok(task) => {
            state.lock_form.tried.clear();
            state.lock_form.is_busy = true;
            effects.push(Effect::Do(task));
        }
        Err(obstacles) => {
            state.lock_form.tried = obstacles;
            effects.push(Effect::Focus(ui::ERROR_SUMMARY_ID.to_owned()));
        }
    }
}
