//! What the app was told that is saved: it must be there.
//!
//! Owns the account of it, over all tabs. What the app was told is not done must not have changed anything.

use super::medium::{Medium, contents};
use super::vault::Vault;
use super::*;
use records::{Loaded, LoadedPack, SealedStore, Settings, Unfinished, is_locked, is_sealed};
use std::collections::{BTreeMap, BTreeSet};

/// A record.
#[derive(Clone, Debug, PartialEq)]
enum Record {
    Person(Box<Person>),
    Unfinished(Box<Unfinished>),
    Settings(Settings),
    Pack(LoadedPack),
}

/// The account.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    records: BTreeMap<String, Record>,
    /// What may be gone, because the app said that it could not be deleted in full.
    unsure: BTreeSet<String>,
    is_unfinished_torn: bool,
    /// Whether an assessment was finished of which half a text or a copy was left: it may come back if the person has lost
    /// it meanwhile.
    is_stray: bool,
    /// The ids of what was deleted, and when.
    gone: BTreeMap<String, usize>,
    /// When everything was deleted last.
    cleared: usize,
    now: usize,
    pub(super) counts: Counts,
}

/// How often what happened.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts {
    pub(super) saved: usize,
    pub(super) failed: usize,
    pub(super) deleted: usize,
    pub(super) restored: usize,
    pub(super) deaths: usize,
    pub(super) torn: usize,
    /// Answers that were kept only after further actions.
    pub(super) late: usize,
}

impl Ledger {
    /// Which moment this is.
    pub(super) const fn now(&self) -> usize {
        self.now
    }

    /// Nobody knows whose the unfinished assessment was that lies there torn.
    pub(super) fn look_at(&mut self, medium: &Medium) {
        self.is_unfinished_torn = medium.torn.borrow().contains_key(&Key::Unfinished.to_string());
    }

    /// Takes down what came of an operation that was asked for at `since`.
    pub(super) fn take_down(&mut self, effect: &Effect, since: usize, action: &Action) {
        self.now += 1;
        let is_failure = super::page::failure(action).is_some();
        self.counts.failed += usize::from(is_failure);
        match (effect, action) {
            (_, Action::UnfinishedKept(Ok(form))) => {
                self.came_not_back(&form.entry.to_string(), since);
                self.save(form.key(), Record::Unfinished(form.clone()));
            }
            (Effect::Finish(_, entry), Action::PersonKept(Ok(person))) => {
                self.came_not_back(&person.id.to_string(), since);
                self.save(person.key(), Record::Person(person.clone()));
                if self.unfinished().is_some_and(|form| form.entry == *entry) && person.has_saved(*entry) {
                    self.records.remove(&Key::Unfinished.to_string());
                    self.is_stray |= self.is_unfinished_torn;
                }
            }
            (_, Action::PersonChanged(_, Ok(person))) => {
                self.came_not_back(&person.id.to_string(), since);
                self.save(person.key(), Record::Person(person.clone()));
            }
            (_, Action::SettingsKept(_, Ok(settings))) => {
                self.came_not_back("settings", since);
                self.save(settings.key(), Record::Settings((**settings).clone()));
            }
            (_, Action::PackKept(pack, Ok(()))) => {
                self.came_not_back(&pack.fingerprint, since);
                self.save(pack.key(), Record::Pack((**pack).clone()));
            }
            (Effect::Delete(_, deletion), Action::Deleted(_, Ok(()))) => self.delete(deletion),
            _ => {}
        }
    }

    /// This deletion is on its way, or the app says that it is not done: the record may be gone from the store.
    pub(super) fn doubt(&mut self, deletion: &Deletion) {
        match deletion {
            Deletion::Everything => {
                self.unsure.extend(self.records.keys().cloned());
            }
            Deletion::Person(person) => self.unsure.extend([person.key().to_string()]),
            Deletion::Unreadable(key) => self.unsure.extend([key.clone()]),
            Deletion::Unfinished(form) => self.unsure.extend([form.key().to_string()]),
            Deletion::Pack(fingerprint) => self.unsure.extend([Key::Pack(fingerprint.clone()).to_string()]),
        }
    }

    /// The second copy of an assessment that is finished may not be gone, and that of its person not there.
    pub(super) const fn may_stray(&mut self) {
        self.is_stray = true;
    }

    /// Everything is gone from the store, because the user said so.
    pub(super) const fn clear(&mut self) {
        self.cleared = self.now;
    }

    fn save(&mut self, key: Key, record: Record) {
        self.unsure.remove(&key.to_string());
        self.records.insert(key.to_string(), record);
        self.counts.saved += 1;
    }

    fn delete(&mut self, deletion: &Deletion) {
        self.counts.deleted += 1;
        let (key, id) = match deletion {
            Deletion::Everything => {
                // Another tab may have saved something since.
                let Self { records, unsure, .. } = self;
                records.retain(|key, _| !unsure.contains(key));
                return;
            }
            Deletion::Person(person) => (person.key().to_string(), person.id.to_string()),
            Deletion::Unfinished(form) => (form.key().to_string(), form.entry.to_string()),
            Deletion::Pack(fingerprint) => (Key::Pack(fingerprint.clone()).to_string(), fingerprint.clone()),
            // What cannot be read is nobody's: the last that could be is gone with it.
            Deletion::Unreadable(key) => (key.clone(), String::new()),
        };
        if self.unsure.remove(&key) {
            self.records.remove(&key);
        }
        self.gone.insert(id, self.now);
    }

    /// What was asked for before it was deleted does not come after that.
    fn came_not_back(&self, id: &str, since: usize) {
        let gone = self.gone.get(id).copied().unwrap_or_default().max(self.cleared);
        assert!(since >= gone, "{id} was deleted, and has come back");
    }

    fn unfinished(&self) -> Option<&Unfinished> {
        match self.records.get(&Key::Unfinished.to_string()) {
            Some(Record::Unfinished(form)) => Some(form),
            _ => None,
        }
    }

    /// Whether all of it is there, and nothing else. `torn` are records that the app said may be damaged.
    pub(super) fn check(&mut self, medium: &Medium, vault: &Vault) {
        let torn = medium.torn.borrow();
        let found = read(&medium.store, vault);
        let finished = self.unfinished().is_some_and(|form| {
            let person = found.get(&Key::Person(form.person()).to_string());
            matches!(person, Some(Record::Person(person)) if person.has_saved(form.entry))
        });
        if finished {
            self.records.remove(&Key::Unfinished.to_string());
        }
        let mut strays = Vec::new();
        let keys: BTreeSet<&String> = self.records.keys().chain(found.keys()).collect();
        for key in keys {
            let (expected, found) = (self.records.get(key), found.get(key));
            if expected == found || torn.contains_key(key) || (found.is_none() && self.unsure.contains(key)) {
                continue;
            }
            if *key == Key::Unfinished.to_string() && expected.is_none() && std::mem::take(&mut self.is_stray) {
                strays.extend(found.cloned());
                continue;
            }
            // Whose person is torn cannot be known to be finished.
            if *key == Key::Unfinished.to_string() && !torn.is_empty() {
                continue;
            }
            panic!("{key}: what is said to be saved is\n{expected:#?}\nand there is\n{found:#?}");
        }
        for stray in strays {
            self.records.insert(Key::Unfinished.to_string(), stray);
        }
        if is_locked(&medium.store) {
            let in_clear = |clear: &records::Clear| !is_sealed(&clear.text) && !torn.contains_key(&clear.key);
            let clear: Vec<_> = records::clear_texts(&medium.store).unwrap().into_iter().filter(in_clear).collect();
            assert_eq!(clear, [], "behind a lock nothing is in clear");
        }
    }

    /// After a start: what was torn is put back as it was, if it had a good second copy then and nothing went wrong again.
    /// What had none is as it may be.
    pub(super) fn mended(&mut self, before: &BTreeMap<String, bool>, goes_well: bool, medium: &Medium, vault: &Vault) {
        let found = read(&medium.store, vault);
        for (key, was_copied) in before {
            let (expected, found) = (self.records.get(key), found.get(key).cloned());
            if *was_copied && !self.unsure.contains(key) {
                if expected.is_some() && goes_well {
                    assert_eq!(found.as_ref(), expected, "{key} had a good second copy");
                    self.counts.restored += 1;
                }
            } else if goes_well || !medium.torn.borrow().contains_key(key) {
                match found {
                    Some(found) => self.records.insert(key.clone(), found),
                    None => self.records.remove(key),
                };
            }
        }
    }
}

/// All that a new tab would read, by key.
fn read(store: &MemoryStore, vault: &Vault) -> BTreeMap<String, Record> {
    let Loaded { people, unfinished, settings, packs, .. } = load(store, vault);
    let mut records = BTreeMap::new();
    for person in people {
        records.insert(person.key().to_string(), Record::Person(Box::new(person)));
    }
    for pack in packs {
        records.insert(pack.key().to_string(), Record::Pack(pack));
    }
    if let Some(form) = unfinished {
        records.insert(form.key().to_string(), Record::Unfinished(Box::new(form)));
    }
    if settings.revision.was_saved() {
        records.insert(settings.key().to_string(), Record::Settings(settings));
    }
    records
}

/// What a new tab would read. Nothing is changed by it.
pub(super) fn load(store: &MemoryStore, vault: &Vault) -> Loaded {
    let same = MemoryStore::default();
    for (key, text) in contents(store) {
        same.write(&key, &text).unwrap();
    }
    if !is_locked(&same) {
        return Records::new(&same).load_all().unwrap();
    }
    let sealed = SealedStore::new(&same, vault.lock().id);
    vault.again_and_again(&sealed, |store| Records::new(store).load_all().unwrap())
}

impl Counts {
    pub(super) fn add(&mut self, other: &Self) {
        let Self { saved, failed, deleted, restored, deaths, torn, late } = other;
        self.saved += saved;
        self.failed += failed;
        self.deleted += deleted;
        self.restored += restored;
        self.deaths += deaths;
        self.torn += torn;
        self.late += late;
    }
}
