//! What is known of the safety of what is kept: the second copies, the health of the records, and the program itself.
//!
//! Owns what was told about them by whatever keeps watch, which is fetched after the first page is drawn. Does not know
//! how any of it is found out: `platform::keeping` does.

use super::{Effect, Notice, State};
use records::{Health, Key, Loss, Step};

/// What is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Safety {
    /// Whether there are second copies in this browser.
    pub(crate) copies: SecondCopies,
    /// Whether this browser cannot encrypt on this page, so that there can be no passcode.
    pub(crate) cannot_encrypt: bool,
    /// What was put back from its second copy when the page opened.
    pub(crate) mended: Vec<Mended>,
    /// What the last check of every record found.
    pub(crate) health: Option<Health>,
    /// Whether the page can be opened without a network.
    pub(crate) offline: Offline,
    /// Whether a newer version of the program is here and waits to be used.
    pub(crate) is_newer_here: bool,
    /// Whether something was put back that has not been read again yet.
    pub(crate) is_behind: bool,
    /// Whether the page locks itself within a minute.
    pub(crate) locks_soon: bool,
}

/// Whether there are second copies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum SecondCopies {
    /// Not known yet.
    #[default]
    Unasked,
    /// Every record has one, or gets one with its next change.
    Kept,
    /// This browser has no place for them: there are none.
    Unavailable,
    /// The place for them does not answer: there may be some.
    OutOfReach,
}

/// Whether the page can be opened without a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Offline {
    /// Not yet: the program is not all here.
    #[default]
    NotYet,
    /// All of the program is in this browser.
    Ready,
    /// This browser, or the address of the page, does not allow it.
    Unsupported,
}

/// A record that was put back from its second copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mended {
    /// Which record.
    pub(crate) key: Key,
    /// What was wrong with it.
    pub(crate) loss: Loss,
}

/// Something to do for whatever keeps watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Open the lock with this passcode.
    Unlock(super::Passcode),
    /// Change the lock.
    Lock(super::LockChange),
    /// Lock the page, in every tab.
    LockNow,
    /// Read every record and its second copy.
    CheckHealth,
    /// Use the newer version of the program.
    UseNewer,
}

/// What was found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SafetyNews {
    /// What keeps watch could not be loaded, and something was asked of it.
    OutOfReach,
    Copies(SecondCopies),
    CannotEncrypt,
    Mended(Vec<Mended>),
    Health(Option<Health>),
    Offline(Offline),
    Newer,
    /// The user has read what was mended.
    Read,
}

impl Safety {
    /// Whether this record was put back, and nobody has read so yet.
    pub(super) fn has_mended(&self, key: &Key) -> bool {
        self.mended.iter().any(|mended| mended.key == *key)
    }
}

pub(super) fn take_in(state: &mut State, news: SafetyNews, effects: &mut Vec<Effect>) {
    let safety = &mut state.safety;
    match news {
        SafetyNews::OutOfReach => {
            state.lock_form.is_busy = false;
            let words = "Nothing was changed: the part of Clusterwise that is needed for this could not be loaded. What you saved \
                         is still saved. Check that you are connected, then try again.";
            state.notice = Some(Notice::Trouble(words.to_owned()));
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
        SafetyNews::Copies(copies) => safety.copies = copies,
        SafetyNews::CannotEncrypt => safety.cannot_encrypt = true,
        SafetyNews::Mended(mended) => {
            safety.mended.extend(mended);
            // Behind a passcode that takes its time, and other actions wait: a digit would rate the scale before once more.
            let is_rating = state.step() == Some(Step::Ratings);
            state.safety.is_behind |= is_rating;
            if !is_rating {
                effects.push(Effect::Refresh);
            }
        }
        SafetyNews::Health(health) => safety.health = health,
        SafetyNews::Offline(offline) => safety.offline = offline,
        SafetyNews::Newer => safety.is_newer_here = true,
        SafetyNews::Read => safety.mended.clear(),
    }
}
