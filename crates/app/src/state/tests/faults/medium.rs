//! Two places that keep text, as one tab reaches them: each can let it down at any change.
//!
//! Owns which changes fail in which way, and what is torn by that. Knows no record.

use records::{MemoryStore, Store, StoreError, StoreFault};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A place, and under which keys half a text lies: with whether its second copy was good then.
#[derive(Debug, Default)]
pub(super) struct Medium {
    pub(super) store: MemoryStore,
    pub(super) torn: RefCell<BTreeMap<String, bool>>,
    /// The halves that were written; to write one again mends nothing.
    halves: RefCell<BTreeSet<String>>,
}

/// The faults of the changes to come; the next is the first.
#[derive(Debug, Default)]
struct Faults {
    planned: RefCell<Vec<(usize, StoreFault)>>,
    changes: Cell<usize>,
    is_dead: Rc<Cell<bool>>,
}

impl Faults {
    fn plan(&self, faults: &[(usize, StoreFault)]) {
        self.planned.replace(faults.to_vec());
        self.changes.set(0);
    }

    fn next(&self) -> Option<StoreFault> {
        self.changes.set(self.changes.get() + 1);
        if self.is_dead.get() {
            return Some(StoreFault::Death);
        }
        let planned = self.planned.borrow();
        let (_, fault) = planned.iter().find(|(nth, _)| *nth == self.changes.get())?;
        self.is_dead.set(*fault == StoreFault::Death);
        Some(*fault)
    }
}

/// A key, and the text that was to be kept under it; none is that it was to be removed.
pub(super) type Change = (String, Option<String>);

/// localStorage, as one tab reaches it.
#[derive(Clone, Debug)]
pub(super) struct Disk<'a>(Rc<Reach<'a>>);

#[derive(Debug)]
struct Reach<'a> {
    medium: &'a Medium,
    copies: &'a MemoryStore,
    faults: Faults,
    changed: RefCell<Vec<Change>>,
}

impl<'a> Disk<'a> {
    pub(super) fn new(medium: &'a Medium, copies: &'a MemoryStore) -> Self {
        Self(Rc::new(Reach { medium, copies, faults: Faults::default(), changed: RefCell::default() }))
    }

    pub(super) fn plan(&self, faults: &[(usize, StoreFault)]) {
        self.0.faults.plan(faults);
    }

    pub(super) fn is_dead(&self) -> bool {
        self.0.faults.is_dead.get()
    }

    /// What was changed since this was last asked.
    pub(super) fn take_changed(&self) -> Vec<Change> {
        self.0.changed.take()
    }

    /// Puts what could not be copied on that list again, but for what was changed once more.
    pub(super) fn note_again(&self, changes: Vec<Change>) {
        let mut changed = self.0.changed.borrow_mut();
        for change in changes {
            if changed.iter().all(|(key, _)| *key != change.0) {
                changed.push(change);
            }
        }
    }

    /// Only the last change of a key counts.
    fn note(&self, key: &str, text: Option<&str>) {
        let mut changed = self.0.changed.borrow_mut();
        changed.retain(|(other, _)| other != key);
        changed.push((key.to_owned(), text.map(str::to_owned)));
    }
}

impl Store for Disk<'_> {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.medium.store.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.note(key, Some(text));
        let Reach { medium, copies, faults, .. } = &*self.0;
        match faults.next() {
            None => {
                medium.store.write(key, text)?;
                if !medium.halves.borrow().contains(text) {
                    medium.torn.borrow_mut().remove(key);
                }
                Ok(())
            }
            Some(StoreFault::Refused(error)) => Err(error),
            Some(StoreFault::Lost) => Ok(()),
            Some(StoreFault::CutShort) => {
                let is_copied = medium.store.read(key) == copies.read(key);
                let half: String = text.chars().take(text.chars().count() / 2).collect();
                medium.store.write(key, &half)?;
                medium.torn.borrow_mut().entry(key.to_owned()).or_insert(is_copied);
                medium.halves.borrow_mut().insert(half);
                Ok(())
            }
            Some(StoreFault::Death) => Err(StoreError::Other),
        }
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.note(key, None);
        let Reach { medium, faults, .. } = &*self.0;
        match faults.next() {
            None => {
                // A half that is taken away again leaves nothing in its place.
                let is_half = medium.store.read(key)?.is_some_and(|text| medium.halves.borrow().contains(&text));
                if !is_half {
                    medium.torn.borrow_mut().remove(key);
                }
                medium.store.remove(key)
            }
            Some(StoreFault::Lost | StoreFault::CutShort) => Ok(()),
            Some(StoreFault::Refused(error)) => Err(error),
            Some(StoreFault::Death) => Err(StoreError::Other),
        }
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.0.medium.store.keys()
    }
}

/// IndexedDB, as one tab reaches it: a transaction is done in full or not at all.
#[derive(Debug)]
pub(super) struct Copies<'a> {
    store: &'a MemoryStore,
    faults: Faults,
}

impl<'a> Copies<'a> {
    /// The copies that go with a disk: the page that dies of the one is dead for the other.
    pub(super) fn new(store: &'a MemoryStore, disk: &Disk<'a>) -> Self {
        Self { store, faults: Faults { is_dead: disk.0.faults.is_dead.clone(), ..Faults::default() } }
    }

    pub(super) fn plan(&self, faults: &[(usize, StoreFault)]) {
        self.faults.plan(faults);
    }

    pub(super) fn all(&self) -> Vec<(String, String)> {
        contents(self.store)
    }

    pub(super) fn put(&self, copies: Vec<(String, Option<String>)>) -> Result<(), StoreError> {
        match self.faults.next() {
            None => {}
            Some(StoreFault::Lost | StoreFault::CutShort) => return Ok(()),
            Some(StoreFault::Refused(error)) => return Err(error),
            Some(StoreFault::Death) => return Err(StoreError::Other),
        }
        for (key, text) in copies {
            match text {
                Some(text) => self.store.write(&key, &text)?,
                None => self.store.remove(&key)?,
            }
        }
        Ok(())
    }
}

/// All that a store holds.
pub(super) fn contents(store: &MemoryStore) -> Vec<(String, String)> {
    store.keys().unwrap().into_iter().map(|key| (key.clone(), store.read(&key).unwrap().unwrap())).collect()
}
