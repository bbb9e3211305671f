//! The browser.
//!
//! Owns every call to it: storage, clock, chance, clipboard, files, focus, address and title. Carries out
//! effects and hands back what came of them as actions. Decides nothing.

mod clipboard;
mod clock;
mod dom;
mod download;
mod file;
mod local_store;
mod persistence;
mod random;
mod stopped;

pub(crate) use clock::today;
pub(crate) use dom::{choice_of, focus, hash, on_hash_change, pause, root, text_of};
pub(crate) use file::chosen_file;
pub(crate) use stopped::show_when_stopped;

use crate::state::{Action, Deletion, Effect};
use local_store::LocalStore;
use records::{EntryId, PersonId, Records};
use yew::Callback;

/// The way to the browser.
#[derive(Debug)]
pub(crate) struct Platform {
    records: Records<LocalStore>,
    dispatch: Callback<Action>,
}

impl Platform {
    /// A way to the browser that hands back what takes its time through `dispatch`.
    pub(crate) const fn new(dispatch: Callback<Action>) -> Self {
        Self { records: Records::new(LocalStore), dispatch }
    }

    /// Reads everything that is kept.
    pub(crate) fn load(&self) -> Action {
        Action::Loaded(self.records.load_all().map(Box::new))
    }

    /// Carries out an effect, and hands back what came of it if that is known at once. Focus is the
    /// session's business: it knows when the page is drawn.
    pub(crate) fn run(&self, effect: Effect) -> Option<Action> {
        match effect {
            Effect::Go(route) => dom::go(route),
            Effect::SetTitle(title) => dom::set_title(title),
            Effect::ScrollToTop => dom::scroll_to_top(),
            Effect::Focus(_) | Effect::FocusNow(_) => None,
            Effect::Draw => Some(Action::Begun {
                person: PersonId::from_random(random::bytes()),
                entry: EntryId::from_random(random::bytes()),
            }),
            Effect::Refresh => Some(Action::Refreshed(self.records.load_all().map(Box::new))),
            Effect::SaveUnfinished(unfinished) => {
                Some(Action::UnfinishedKept(self.records.save_unfinished(&unfinished).map(Box::new)))
            }
            Effect::Finish(person, entry) => {
                Some(Action::PersonKept(self.records.finish(&person, entry).map(Box::new)))
            }
            Effect::ChangePerson(person, change) => {
                Some(Action::PersonChanged(change, self.records.save_person(&person).map(Box::new)))
            }
            Effect::SaveSettings(settings, change) => {
                Some(Action::SettingsKept(change, self.records.save_settings(&settings)))
            }
            Effect::SavePack(pack) => {
                let result = self.records.save_pack(&pack);
                Some(Action::PackKept(pack, result))
            }
            Effect::Delete(question, deletion) => {
                let result = match deletion {
                    Deletion::Everything => self.records.delete_everything(),
                    Deletion::Person(person) => self.records.delete_person(&person),
                    Deletion::Unreadable(key) => self.records.delete_unreadable(&key),
                    Deletion::Unfinished(unfinished) => self.records.clear_unfinished(&unfinished),
                    Deletion::Pack(fingerprint) => self.records.remove_pack(&fingerprint),
                };
                Some(Action::Deleted(question, result))
            }
            Effect::Copy(text) => {
                let copied = text.clone();
                clipboard::copy(text, self.dispatch.reform(move |worked| Action::Copied(copied.clone(), worked)));
                None
            }
            Effect::Download(file) => Some(Action::Downloaded(download::download(&file))),
            Effect::Print => dom::print(),
            Effect::MeasureRoom => Some(Action::RoomMeasured(self.records.room_used().ok())),
            Effect::AskPersistence { request } => {
                persistence::ask(request, self.dispatch.reform(Action::Persistence));
                None
            }
        }
    }
}
