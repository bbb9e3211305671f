//! How practice is kept in this browser, and read again.
//!
//! Owns when it is kept: at every answer, one at a time, and what is answered meanwhile is kept after that. What cannot be
//! read is never written over unless somebody says so. What two tabs have kept is put together by `merge.rs`.

use super::merge::{Prefer, merge};
use super::{Chance, Practice, PracticeInput, PracticeTask, PracticeWhat, Sets};
use crate::state::Effect;
use records::{LoadError, LoadedVignettes, Records, Revision, SaveError, Store};

/// Reads what is kept.
pub(super) fn read(effects: &mut Vec<Effect>) {
    run(PracticeWhat::Read, effects);
}

/// Keeps what was answered. What is being kept already is waited for.
pub(super) fn keep(practice: &mut Practice, effects: &mut Vec<Effect>) {
    let Some(kept) = &practice.kept else { return };
    if practice.is_keeping {
        practice.has_more_to_keep = true;
    } else {
        practice.is_keeping = true;
        run(PracticeWhat::Keep(kept.clone()), effects);
    }
}

/// Puts what is on the page in the place of practice that cannot be read.
pub(super) fn replace(practice: &mut Practice, effects: &mut Vec<Effect>) {
    if let Some(kept) = practice.kept.as_ref().filter(|_| !practice.is_keeping) {
        practice.is_keeping = true;
        run(PracticeWhat::Replace(kept.clone()), effects);
    }
}

/// Does something with the records, as soon as it is its turn.
pub(super) fn run(what: PracticeWhat, effects: &mut Vec<Effect>) {
    effects.push(Effect::Practise(PracticeTask { what, run: perform }));
}

fn perform(store: &dyn Store, chance: Chance, what: &PracticeWhat) -> PracticeInput {
    let records = Records::new(store);
    match what {
        PracticeWhat::Read => PracticeInput::Read {
            practice: records.load_practice().map(Box::new),
            vignettes: records.load_vignettes().map(Box::new),
            chance,
        },
        PracticeWhat::Keep(practice) => PracticeInput::Kept(records.save_practice(practice).map(Box::new), chance),
        PracticeWhat::Replace(practice) => {
            PracticeInput::Kept(records.replace_practice(practice).map(Box::new), chance)
        }
        PracticeWhat::KeepSet(vignettes) => PracticeInput::SetKept(records.save_vignettes(vignettes).map(Box::new)),
        PracticeWhat::ReplaceSet(vignettes) => {
            PracticeInput::SetKept(records.replace_vignettes(vignettes).map(Box::new))
        }
    }
}

/// What is kept was read.
pub(super) fn take_in(
    practice: &mut Practice,
    read: &Result<Box<records::Practice>, LoadError>,
    vignettes: &Result<Box<LoadedVignettes>, LoadError>,
    effects: &mut Vec<Effect>,
) {
    match vignettes {
        Ok(loaded) if practice.sets.loaded != **loaded || practice.sets.unreadable.is_some() => {
            practice.sets = Sets::new((**loaded).clone());
        }
        Ok(_) => {}
        Err(error) => practice.sets = Sets::unreadable(error.to_string()),
    }
    match read {
        // What is being kept says what is there now.
        Ok(_) | Err(_) if practice.is_keeping => {}
        Ok(theirs) if practice.kept.is_some() => meet(practice, theirs, effects),
        Ok(first) => {
            practice.base = first.clone();
            practice.kept = Some(first.clone());
        }
        Err(error) => {
            practice.trouble = Some(match *error {
                LoadError::Store(error) => error.into(),
                LoadError::Unreadable(why) => SaveError::Unreadable(why),
            });
            // Whoever wants to can practise on this page all the same.
            practice.kept.get_or_insert_default();
        }
    }
}

/// It was kept, or could not be.
pub(super) fn kept(
    practice: &mut Practice,
    result: &Result<Box<records::Practice>, SaveError<records::Practice>>,
    effects: &mut Vec<Effect>,
) {
    practice.is_keeping = false;
    let has_more = std::mem::take(&mut practice.has_more_to_keep);
    match result {
        Ok(stored) => {
            practice.trouble = None;
            if let Some(kept) = &mut practice.kept {
                kept.revision = stored.revision;
            }
            practice.base = stored.clone();
            if has_more {
                keep(practice, effects);
            }
        }
        Err(SaveError::ChangedElsewhere { current }) => meet(practice, current, effects),
        Err(error) => {
            practice.trouble = Some(error.clone());
            if has_more {
                keep(practice, effects);
            }
        }
    }
}

/// Puts what is on this page together with what is kept by now, and keeps it if that is more.
fn meet(practice: &mut Practice, theirs: &records::Practice, effects: &mut Vec<Effect>) {
    let Some(ours) = &practice.kept else { return };
    match merge(&practice.base, ours, theirs, None) {
        Some(both) => take_over(practice, theirs, both, effects),
        None => practice.trouble = Some(SaveError::ChangedElsewhere { current: Box::new(theirs.clone()) }),
    }
}

/// Two tabs have answered the same vignette: somebody has chosen.
pub(super) fn settle(practice: &mut Practice, prefer: Prefer, effects: &mut Vec<Effect>) {
    let Some(ours) = &practice.kept else { return };
    match practice.trouble.take() {
        Some(SaveError::ChangedElsewhere { current }) => {
            if let Some(both) = merge(&practice.base, ours, &current, Some(prefer)) {
                take_over(practice, &current, both, effects);
            }
        }
        Some(SaveError::DeletedElsewhere) if prefer == Prefer::Ours => {
            let mut ours = ours.clone();
            ours.revision = Revision::NEVER_SAVED;
            practice.kept = Some(ours);
            keep(practice, effects);
        }
        Some(SaveError::DeletedElsewhere) => {
            *practice.base = records::Practice::default();
            practice.kept = Some(Box::default());
        }
        other => practice.trouble = other,
    }
}

fn take_over(practice: &mut Practice, theirs: &records::Practice, both: records::Practice, effects: &mut Vec<Effect>) {
    practice.trouble = None;
    *practice.base = theirs.clone();
    let is_more = both != *theirs;
    practice.kept = Some(Box::new(both));
    if is_more {
        keep(practice, effects);
    }
}
