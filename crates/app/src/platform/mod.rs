//! The browser.
//!
//! Owns every call to it: storage, clock, chance, clipboard, files, focus, address and title. Carries out
//! effects and hands back what came of them as actions. Decides nothing.

mod camera;
mod clipboard;
mod clock;
mod dom;
mod download;
mod early;
mod file;
mod keeping;
mod local_store;
mod persistence;
mod place;
mod random;
mod speech;
mod stopped;
mod worker;

pub(crate) use camera::{BeginCamera, Camera, NoCamera, Seen, begin as begin_camera};
pub(crate) use clock::today;
pub(crate) use dom::{
    address_of, choice_of, chosen, field_of, focus, focus_field, hash, is_open, is_wide, on_hash_change, pause, root,
    take_typed, text_of,
};
pub(crate) use early::{Early, was_open, when_left};
pub(crate) use file::{chosen_file, chosen_text};
pub(crate) use keeping::watch;
pub(crate) use local_store::LocalStore;
pub(crate) use place::Place;
pub(crate) use speech::Speaker;
pub(crate) use stopped::show_when_stopped;

use crate::state::{Action, Deletion, Effect, SafetyNews};
use records::{EntryId, PersonId, Records, Store, is_locked};
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;

/// The way to the browser.
pub(crate) struct Platform {
    store: LocalStore,
    keeper: RefCell<Option<Rc<dyn Keeper>>>,
    /// What waits for it.
    held: RefCell<Vec<Effect>>,
    answers: Answers,
}

/// The ways back from what takes its time.
#[derive(Clone)]
pub(crate) struct Answers {
    /// Something happened.
    pub(crate) dispatch: Callback<Action>,
    /// What everything else waits for has come of an effect.
    pub(crate) resume: Callback<Action>,
}

/// How an effect went on.
pub(crate) enum Ran {
    /// This came of it; or nothing does, or later.
    Done(Option<Action>),
    /// What comes of it is handed back later, and no other action may come before.
    Waits,
}

/// What keeps watch over the records, once it is here: it encrypts them, and has a second copy of each.
pub(crate) trait Keeper {
    /// Carries out an effect on the records.
    fn keep(self: Rc<Self>, effect: Effect) -> Ran;
}

/// How it begins.
pub(crate) type Watch = fn(LocalStore, Answers) -> Rc<dyn Keeper>;

impl Platform {
    /// A way to the browser that hands back what takes its time.
    pub(crate) fn new(answers: Answers) -> Self {
        Self { store: LocalStore::default(), keeper: RefCell::default(), held: RefCell::default(), answers }
    }

    /// Reads everything that is kept, if it is not behind a passcode.
    pub(crate) fn load(&self) -> Action {
        if is_locked(&self.store) {
            return Action::Locked;
        }
        Action::Loaded(Records::new(&self.store).load_all().map(Box::new))
    }

    /// Something has come that keeps watch over the records: it does what has waited for it.
    pub(crate) fn watch(&self, begin: Watch) {
        let keeper = begin(self.store.clone(), self.answers.clone());
        self.keeper.replace(Some(keeper.clone()));
        for effect in self.held.take() {
            keeper.clone().keep(effect);
        }
    }

    /// Nothing has come, and what has waited for it cannot be done.
    pub(crate) fn give_up_watch(&self) {
        for effect in self.held.take() {
            let way = if waits(&effect) { &self.answers.resume } else { &self.answers.dispatch };
            way.emit(Action::Safety(SafetyNews::OutOfReach));
        }
    }

    /// Whether anything waits for what keeps watch.
    pub(crate) fn awaits_watch(&self) -> bool {
        !self.held.borrow().is_empty()
    }

    /// Carries out an effect, and hands back what came of it if that is known at once. Focus is the
    /// session's business: it knows when the page is drawn.
    pub(crate) fn run(&self, effect: Effect) -> Ran {
        let action = match effect {
            Effect::Go(route) => dom::go(route),
            Effect::SetTitle(title) => dom::set_title(title),
            Effect::ScrollToTop => dom::scroll_to_top(),
            Effect::Focus(_) | Effect::FocusNow(_) => None,
            Effect::Draw => Some(Action::Begun {
                person: PersonId::from_random(random::bytes()),
                entry: EntryId::from_random(random::bytes()),
            }),
            Effect::Copy(text) => {
                let copied = text.clone();
                let dispatch = &self.answers.dispatch;
                clipboard::copy(text, dispatch.reform(move |worked| Action::Copied(copied.clone(), worked)));
                None
            }
            Effect::Download(file) => Some(Action::Downloaded(download::download(&file))),
            Effect::Print => dom::print(),
            Effect::AskPersistence { request } => {
                persistence::ask(request, self.answers.dispatch.reform(Action::Persistence));
                None
            }
            effect => {
                let keeper = self.keeper.borrow().clone();
                return match keeper {
                    Some(keeper) => keeper.keep(effect),
                    // What is deleted has a second copy that would be put back.
                    None if matches!(effect, Effect::Delete(..) | Effect::Do(_)) => {
                        let ran = if waits(&effect) { Ran::Waits } else { Ran::Done(None) };
                        self.held.borrow_mut().push(effect);
                        ran
                    }
                    // Another tab has put a lock on.
                    None if is_locked(&self.store) => Ran::Done(Some(Action::Locked)),
                    None => Ran::Done(perform(&self.store, effect)),
                };
            }
        };
        Ran::Done(action)
    }
}

/// Whether other actions wait for what comes of an effect that needs what keeps watch.
const fn waits(effect: &Effect) -> bool {
    matches!(effect, Effect::Delete(..))
}

/// Carries out an effect on the records of a store.
fn perform(store: &dyn Store, effect: Effect) -> Option<Action> {
    let records = Records::new(store);
    Some(match effect {
        Effect::Refresh => Action::Refreshed(records.load_all().map(Box::new)),
        Effect::SaveUnfinished(unfinished) => {
            Action::UnfinishedKept(records.save_unfinished(&unfinished).map(Box::new))
        }
        Effect::Finish(person, entry) => Action::PersonKept(records.finish(&person, entry).map(Box::new)),
        Effect::ChangePerson(person, change) => {
            Action::PersonChanged(change, records.save_person(&person).map(Box::new))
        }
        Effect::SaveSettings(settings, change) => {
            Action::SettingsKept(change, records.save_settings(&settings).map(Box::new))
        }
        Effect::SavePack(pack) => {
            let result = records.save_pack(&pack);
            Action::PackKept(pack, result)
        }
        Effect::Delete(question, deletion) => {
            let result = match deletion {
                Deletion::Everything => records.delete_everything(),
                Deletion::Person(person) => records.delete_person(&person),
                Deletion::Unreadable(key) => records.delete_unreadable(&key),
                Deletion::Unfinished(unfinished) => records.clear_unfinished(&unfinished),
                Deletion::Pack(fingerprint) => records.remove_pack(&fingerprint),
            };
            Action::Deleted(question, result)
        }
        Effect::Practise(task) => Action::Practise(task.run(store, random::bytes())),
        Effect::MeasureRoom => Action::RoomMeasured(records.room_used().ok()),
        _ => return None,
    })
}
