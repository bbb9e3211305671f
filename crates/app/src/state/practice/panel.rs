//! The change of the set of vignettes in use: a panel's own, or ours again.
//!
//! Owns what was wrong with the file that was chosen last. A file that is refused changes nothing. A set has to pass the checks
//! of its form, and then go together with the rule pack in use, as ours does. Does not know how either is checked.

use super::{Practice, PracticeWhat, Sets, room, storing};
use crate::state::{CONFIRM, Effect, Notice, State};
use allocation::Pack;
use allocation::document::DocumentProblem;
use records::{LoadedVignettes, SaveError, VignetteFile};
use training::Set;

/// The id of the field for the file.
pub(crate) const SET_FILE: &str = "set-file";

/// The button that asks for our set again.
pub(crate) const OURS_AGAIN: &str = "ours-again";

/// What is known of the change of the set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Panel {
    /// What is wrong with the file that was chosen last.
    pub(crate) problems: Vec<DocumentProblem>,
    /// Whether it is asked before our set is used again.
    pub(crate) asks: bool,
}

/// What is done where the set is changed.
#[derive(Clone, Debug)]
pub(crate) enum PanelInput {
    /// A file was read that should be a set.
    File {
        /// Its name.
        name: String,
        /// Its text.
        text: String,
    },
    /// A file could not be read at all.
    Unreadable,
    /// Ask before our set is used again.
    AskOurs,
    /// Use it, or do not.
    Ours(bool),
}

/// Takes an input in.
pub(super) fn answer(state: &mut State, input: &PanelInput, effects: &mut Vec<Effect>) {
    let pack = state.packs.current();
    let State { practice: Some(practice), notice, .. } = state else { return };
    match input {
        PanelInput::File { name, text } => {
            let Ok(pack) = pack else {
                *notice = Some(Notice::Trouble(NO_PACK.to_owned()));
                return;
            };
            match check(name, text, &pack) {
                Ok(()) => {
                    practice.panel = Panel::default();
                    use_file(practice, Some(VignetteFile { name: name.clone(), text: text.clone() }), effects);
                }
                Err(problems) => {
                    practice.panel.problems = problems;
                    effects.push(Effect::Focus(ui::ERROR_SUMMARY_ID.to_owned()));
                }
            }
        }
        PanelInput::Unreadable => {
            let words = "The file could not be opened. Choose it again, or save it again as a text file in UTF-8";
            *notice = Some(Notice::Trouble(words.to_owned()));
        }
        PanelInput::AskOurs => {
            practice.panel.asks = true;
            effects.push(Effect::Focus(CONFIRM.to_owned()));
        }
        PanelInput::Ours(false) => {
            practice.panel.asks = false;
            effects.push(Effect::Focus(OURS_AGAIN.to_owned()));
        }
        PanelInput::Ours(true) => {
            practice.panel = Panel::default();
            use_file(practice, None, effects);
        }
    }
}

const NO_PACK: &str = "The rule pack in use is not here, so that no set can be checked against it. Nothing has changed. Look under \
                       “How it works”, then choose the file again";

/// Everything that is wrong with a file: its form first, and only then how it goes together with the rule pack.
fn check(name: &str, text: &str, pack: &Pack) -> Result<(), Vec<DocumentProblem>> {
    let problems = Set::read(name, text)?.check(name, pack);
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Has a file kept. The set is in use once it is: what is only on this page would be gone with it, and with it the way to read
/// the codes of a room.
fn use_file(practice: &Practice, file: Option<VignetteFile>, effects: &mut Vec<Effect>) {
    let loaded = Box::new(LoadedVignettes { file, ..practice.sets.loaded.clone() });
    let what = if practice.sets.unreadable.is_some() {
        PracticeWhat::ReplaceSet(loaded)
    } else {
        PracticeWhat::KeepSet(loaded)
    };
    storing::run(what, effects);
}

/// It was kept, or could not be.
pub(super) fn kept(
    state: &mut State,
    result: &Result<Box<LoadedVignettes>, SaveError<LoadedVignettes>>,
    effects: &mut Vec<Effect>,
) {
    let State { practice: Some(practice), notice, .. } = state else { return };
    let said = match result {
        Ok(loaded) => {
            practice.sets = Sets::new((**loaded).clone());
            Notice::Done(match loaded.file {
                Some(_) => "The set is in use. It stays in this browser until you go back to ours.",
                None => "The set that comes with Clusterwise is in use again.",
            })
        }
        Err(error) => {
            if let SaveError::ChangedElsewhere { current } = error {
                practice.sets = Sets::new((**current).clone());
            }
            Notice::Trouble(error.to_string())
        }
    };
    *notice = Some(said);
    room::settle(practice);
    effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
}
