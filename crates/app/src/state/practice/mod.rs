//! Practice on vignettes.
//!
//! Owns everything on the pages of the practice, and how what happens changes it. It is apart from everything that is about
//! people: what is answered on a page of the practice never reaches an assessment, and the other way round. The program
//! knows of all this only [`Practice`] and a function that changes it, and both come with the part that is fetched when
//! the first of these pages is opened: a first visit does without.

mod address;
mod attempt;
mod merge;
mod panel;
mod room;
mod sets;
mod storing;
mod taking_part;

pub(crate) use address::{PracticePage, VignetteStep};
pub(crate) use attempt::{Attempt, Stage, judgement};
pub(crate) use merge::Prefer;
pub(crate) use panel::{OURS_AGAIN, Panel, PanelInput, SET_FILE};
pub(crate) use room::{
    CAMERA, CODES, EMPTY, Leading, Led, OpenRoom, RoomInput, SESSION, Said, Shown, kept as kept_room, people,
};
pub(crate) use sets::Sets;
pub(crate) use taking_part::{SESSION_NUMBER, TakingPart};

use super::{Action, CONFIRM, Effect, State};
use crate::route::Route;
use records::{LoadError, LoadedVignettes, SaveError, Store};
use std::fmt;
use training::Session;

/// What is practised, as far as it is known.
#[derive(Clone, Debug)]
pub(crate) struct Practice {
    /// How what happens changes it.
    pub(crate) change: ChangePractice,
    /// The page that is open.
    pub(crate) page: PracticePage,
    /// What is kept in this browser, with what was answered since; none before it is read.
    pub(crate) kept: Option<Box<records::Practice>>,
    /// What is kept as it was read or written last: what another tab has kept since is told from it.
    base: Box<records::Practice>,
    /// Whether it is just being kept: behind a passcode that takes its time.
    is_keeping: bool,
    /// Whether something was answered meanwhile.
    has_more_to_keep: bool,
    /// Why something could not be read or kept.
    pub(crate) trouble: Option<SaveError<records::Practice>>,
    /// What came of trying once more to keep it.
    pub(crate) news: Option<News>,
    /// Numbers drawn by chance, which are others each time that something was kept.
    chance: Chance,
    /// The set of vignettes in use.
    pub(crate) sets: Sets,
    /// The vignette whose page is open.
    pub(crate) attempt: Option<Attempt>,
    /// The field to go back to, while the text of a vignette is read again.
    pub(crate) text_again: Option<String>,
    /// What is typed to take part in a session.
    pub(crate) taking_part: TakingPart,
    /// What is asked before it is done.
    pub(crate) question: Option<PracticeQuestion>,
    /// The session that is led.
    pub(crate) leading: Leading,
    /// The change of the set.
    pub(crate) panel: Panel,
}

impl Practice {
    /// The practice before anything is read.
    pub(crate) fn new() -> Box<Self> {
        Box::new(Self {
            change,
            page: PracticePage::Choose,
            kept: None,
            base: Box::default(),
            is_keeping: false,
            has_more_to_keep: false,
            trouble: None,
            news: None,
            chance: Chance::default(),
            sets: Sets::built_in(),
            attempt: None,
            text_again: None,
            taking_part: TakingPart::default(),
            question: None,
            leading: Leading::default(),
            panel: Panel::default(),
        })
    }
}

/// The id of the words that say what could not be read or kept.
pub(crate) const TROUBLE: &str = "practice-trouble";

/// The id of the text of a vignette beside the questions, or above them.
pub(crate) const TEXT_PANE: &str = "vignette-text";

/// The id of the same text where it was brought back.
pub(crate) const TEXT_AGAIN: &str = "vignette-again";

/// The id of the button that brings it back.
pub(crate) const TEXT_BUTTON: &str = "vignette-button";

/// How what happens changes the practice: a function of the part that is fetched later.
pub(crate) type ChangePractice = fn(&mut State, Happening<'_>, &mut Vec<Effect>);

/// Numbers drawn by chance.
pub(crate) type Chance = [u32; 2];

/// What happens to the practice.
pub(crate) enum Happening<'a> {
    /// An action, before anything else has taken it in.
    Did(&'a Action),
    /// One of its pages is open now.
    Opened,
}

/// What came of trying once more to keep what is on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum News {
    /// It is being tried.
    Tried,
    /// It is kept.
    Saved,
}

/// Something that cannot be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PracticeQuestion {
    /// Delete all sheets.
    DeletePractice,
    /// Put what is on the page in the place of practice that cannot be read.
    ReplaceUnreadable,
    /// Begin this session anew for somebody else, without what was begun in it.
    SomebodyElse(Session),
}

impl PracticeQuestion {
    /// The id of the button that asks it.
    pub(crate) const fn asker(self) -> &'static str {
        match self {
            Self::DeletePractice => "delete-practice",
            Self::ReplaceUnreadable => "replace-practice",
            Self::SomebodyElse(_) => "somebody-else",
        }
    }
}

/// What is done on the pages of the practice, and what comes of it.
#[derive(Clone, Debug)]
pub(crate) enum PracticeInput {
    /// What is kept was read, or could not be.
    Read {
        practice: Result<Box<records::Practice>, LoadError>,
        vignettes: Result<Box<LoadedVignettes>, LoadError>,
        chance: Chance,
    },
    /// It was kept, or could not be.
    Kept(Result<Box<records::Practice>, SaveError<records::Practice>>, Chance),
    /// Which set is in use was kept, or could not be.
    SetKept(Result<Box<LoadedVignettes>, SaveError<LoadedVignettes>>),
    /// Try once more to keep what is on the page.
    KeepNow,
    /// Two tabs have answered the same vignette: keep this one's answers, or the other's.
    Settle(Prefer),
    /// Read the text of a vignette again, from the field with this id. Where there is room it is in sight anyway.
    ShowText { from: String, is_wide: bool },
    /// Go back to the field.
    HideText,
    /// Show the marks of a vignette of the session.
    ShowMarks,
    /// Practise a vignette again.
    Again(String),
    /// The number of a session is typed.
    Number(String),
    /// Open the session whose number is typed.
    OpenTyped,
    /// A session of one's own is to have so many vignettes.
    Count(u8),
    /// Draw a session of so many vignettes.
    Draw(u8),
    /// Begin a session or go on with it.
    TakePart(Session),
    /// Begin a session anew, because somebody else sits here now.
    SomebodyElse(Session),
    /// Ask before doing something that cannot be undone.
    Ask(PracticeQuestion),
    /// Do it, or do not.
    Answer(bool),
    /// Something where a session is led.
    Room(RoomInput),
    /// Something where the set is changed.
    Panel(PanelInput),
}

/// Something for the records that only the part of the practice knows how to do.
#[derive(Clone)]
pub(crate) struct PracticeTask {
    what: PracticeWhat,
    run: fn(&dyn Store, Chance, &PracticeWhat) -> PracticeInput,
}

impl PracticeTask {
    /// What it does.
    #[cfg(test)]
    pub(in crate::state) const fn what(&self) -> &PracticeWhat {
        &self.what
    }

    /// Does it, with numbers that were drawn by chance.
    pub(crate) fn run(&self, store: &dyn Store, chance: [u8; 8]) -> PracticeInput {
        let [a, b, c, d, e, f, g, h] = chance;
        (self.run)(store, [u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h])], &self.what)
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
    /// Put the practice in the place of what cannot be read.
    Replace(Box<records::Practice>),
    /// Keep which set is in use.
    KeepSet(Box<LoadedVignettes>),
    /// Put this in the place of a set that cannot be read.
    ReplaceSet(Box<LoadedVignettes>),
}

/// Changes the practice.
fn change(state: &mut State, happening: Happening<'_>, effects: &mut Vec<Effect>) {
    let State { practice: Some(practice), route, today, .. } = state else { return };
    match happening {
        Happening::Opened => {
            practice.page = PracticePage::of(*route);
            practice.question = None;
            practice.news = None;
            practice.text_again = None;
            practice.taking_part.tried.clear();
            practice.open_step();
            effects.push(Effect::SetTitle(practice.page.title(practice.step())));
            practice.panel = Panel::default();
            room::opened(practice);
            // Another tab may have kept something since.
            storing::read(effects);
        }
        Happening::Did(Action::Practise(PracticeInput::Panel(input))) => panel::answer(state, input, effects),
        Happening::Did(Action::Practise(PracticeInput::SetKept(result))) => panel::kept(state, result, effects),
        Happening::Did(Action::Practise(input)) => answer(practice, input, effects),
        // What is answered elsewhere is about a person.
        Happening::Did(action) if matches!(route, Route::Practise(_)) => {
            attempt::update(practice, action, *today, effects);
        }
        Happening::Did(_) => {}
    }
}

fn answer(practice: &mut Practice, input: &PracticeInput, effects: &mut Vec<Effect>) {
    match input {
        PracticeInput::Read { practice: read, vignettes, chance } => {
            practice.chance = *chance;
            let is_first = practice.kept.is_none();
            storing::take_in(practice, read, vignettes, effects);
            if is_first {
                practice.open_step();
            }
            room::settle(practice);
            effects.push(Effect::SetTitle(practice.page.title(practice.step())));
        }
        PracticeInput::Kept(result, chance) => {
            practice.chance = *chance;
            storing::kept(practice, result, effects);
            // The button that was pressed goes with the words.
            let was_tried = practice.news.take() == Some(News::Tried);
            if was_tried && practice.trouble.is_none() {
                practice.news = Some(News::Saved);
                effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
            }
            // Another tab may have gathered for the same session.
            room::settle(practice);
        }
        PracticeInput::Room(input) => room::answer(practice, input, effects),
        // These concern what is around the practice as well.
        PracticeInput::Panel(_) | PracticeInput::SetKept(_) => {}
        PracticeInput::KeepNow => {
            practice.news = Some(News::Tried);
            storing::keep(practice, effects);
        }
        PracticeInput::Settle(prefer) => {
            storing::settle(practice, *prefer, effects);
            room::settle(practice);
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
        PracticeInput::ShowText { from, is_wide } => {
            let text = if *is_wide { TEXT_PANE } else { TEXT_AGAIN };
            practice.text_again = Some(from.clone());
            // Whoever pressed the button stays on it.
            if !from.is_empty() {
                effects.push(Effect::Focus(text.to_owned()));
            }
        }
        PracticeInput::HideText => {
            let from = practice.text_again.take().filter(|from| !from.is_empty());
            effects.push(Effect::FocusNow(from.unwrap_or_else(|| TEXT_BUTTON.to_owned())));
        }
        PracticeInput::ShowMarks => {
            if let Some(attempt) = &mut practice.attempt {
                attempt.shows_marks = true;
            }
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
        PracticeInput::Again(vignette) => attempt::again(practice, vignette, effects),
        PracticeInput::Number(number) => practice.taking_part.number.clone_from(number),
        PracticeInput::OpenTyped => taking_part::open_typed(practice, effects),
        PracticeInput::Count(count) => practice.taking_part.count = *count,
        PracticeInput::Draw(count) => taking_part::draw(practice, *count, effects),
        PracticeInput::TakePart(session) => taking_part::take_part(practice, *session, false, effects),
        PracticeInput::SomebodyElse(session) if taking_part::is_somebodys(practice, *session) => {
            answer(practice, &PracticeInput::Ask(PracticeQuestion::SomebodyElse(*session)), effects);
        }
        PracticeInput::SomebodyElse(session) => taking_part::take_part(practice, *session, true, effects),
        PracticeInput::Ask(question) => {
            practice.question = Some(*question);
            effects.push(Effect::Focus(CONFIRM.to_owned()));
        }
        PracticeInput::Answer(is_sure) => {
            let Some(question) = practice.question.take() else { return };
            if *is_sure {
                effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
            } else {
                effects.push(Effect::Focus(question.asker().to_owned()));
                return;
            }
            match question {
                PracticeQuestion::SomebodyElse(session) => taking_part::take_part(practice, session, true, effects),
                PracticeQuestion::ReplaceUnreadable => storing::replace(practice, effects),
                PracticeQuestion::DeletePractice => {
                    if let Some(kept) = &mut practice.kept {
                        kept.open.clear();
                        kept.done.clear();
                        kept.session = None;
                        kept.trainee = None;
                    }
                    storing::keep(practice, effects);
                }
            }
        }
    }
}
