//! What two tabs have made of the same practice.
//!
//! Owns putting both together: sheets of different vignettes never get into each other's way, and nothing that was finished
//! is lost. Where both tabs have answered the same vignette otherwise, somebody has to choose.

use records::{DoneSheet, OpenSheet, Practice, PracticeRoom};

/// Whose answers are kept where both tabs have answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Prefer {
    /// What is on this page.
    Ours,
    /// What the other tab has kept.
    Theirs,
}

/// What both tabs have made of what they began with; none if both have answered the same vignette otherwise, and nobody has
/// said what to prefer. It has the revision of what is kept.
pub(super) fn merge(base: &Practice, ours: &Practice, theirs: &Practice, prefer: Option<Prefer>) -> Option<Practice> {
    // Whoever has begun a session last goes on with it: what was finished in the other keeps its name.
    let taking_part = |practice: &Practice| (practice.session.clone(), practice.trainee);
    let part = of_three(&taking_part(base), &taking_part(ours), &taking_part(theirs));
    let (session, trainee) = part.unwrap_or_else(|| taking_part(ours));
    Some(Practice {
        revision: theirs.revision,
        open: open(base, ours, theirs, prefer)?,
        done: done(base, ours, theirs),
        session,
        trainee,
        room: room(base, ours, theirs, prefer)?,
    })
}

/// What one of the two has changed; none if both have.
fn of_three<T: Clone + PartialEq>(base: &T, ours: &T, theirs: &T) -> Option<T> {
    if ours == base || ours == theirs {
        Some(theirs.clone())
    } else if theirs == base {
        Some(ours.clone())
    } else {
        None
    }
}

fn preferred<T: Clone>(ours: &T, theirs: &T, prefer: Option<Prefer>) -> Option<T> {
    match prefer? {
        Prefer::Ours => Some(ours.clone()),
        Prefer::Theirs => Some(theirs.clone()),
    }
}

fn open(base: &Practice, ours: &Practice, theirs: &Practice, prefer: Option<Prefer>) -> Option<Vec<OpenSheet>> {
    let new = ours.open.iter().filter(|sheet| theirs.open(&sheet.set, &sheet.vignette).is_none());
    let mut sheets = Vec::new();
    for OpenSheet { set, vignette, .. } in theirs.open.iter().chain(new) {
        let [base, ours, theirs] = [base, ours, theirs].map(|practice| practice.open(set, vignette));
        let sheet = of_three(&base, &ours, &theirs).or_else(|| preferred(&ours, &theirs, prefer))?;
        sheets.extend(sheet.cloned());
    }
    Some(sheets)
}

/// All that either has finished, but for what one of them has deleted.
fn done(base: &Practice, ours: &Practice, theirs: &Practice) -> Vec<DoneSheet> {
    let deleted = without(&base.done, &ours.done);
    let new = without(&without(&ours.done, &base.done), &without(&theirs.done, &base.done));
    without(&theirs.done, &deleted).into_iter().chain(new).collect()
}

/// Those of a list that are not in another, each as often as it is there more often.
fn without(sheets: &[DoneSheet], others: &[DoneSheet]) -> Vec<DoneSheet> {
    let mut left = sheets.to_vec();
    for other in others {
        if let Some(place) = left.iter().position(|sheet| sheet == other) {
            left.remove(place);
        }
    }
    left
}

/// Codes that were gathered in two tabs for one session are all of that session.
#[expect(clippy::option_option, reason = "the outer one says whether somebody has to choose")]
fn room(base: &Practice, ours: &Practice, theirs: &Practice, prefer: Option<Prefer>) -> Option<Option<PracticeRoom>> {
    let both = || match (&ours.room, &theirs.room) {
        (Some(ours), Some(theirs)) if ours.session == theirs.session => {
            let new = ours.codes.iter().filter(|code| !theirs.codes.contains(code));
            let codes = theirs.codes.iter().chain(new).cloned().collect();
            Some(Some(PracticeRoom { session: theirs.session.clone(), codes }))
        }
        (ours, theirs) => preferred(ours, theirs, prefer),
    };
    of_three(&base.room, &ours.room, &theirs.room).or_else(both)
}
