//! A store in memory, for tests.
//!
//! Owns a copy of how localStorage behaves, its limit included, and the ways in which a store can let one
//! down. Public, because the app tests its own pages against it. Two `Records` on one store are two tabs.

use crate::{Store, StoreError, room::units};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

/// A store that keeps text in memory.
#[derive(Debug)]
pub struct MemoryStore {
    texts: RefCell<BTreeMap<String, String>>,
    capacity: Cell<usize>,
    is_denied: Cell<bool>,
    changes: Cell<usize>,
    fault: Cell<Option<(usize, StoreFault)>>,
    is_dead: Cell<bool>,
}

/// What can go wrong with a change, which is a write or a removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StoreFault {
    /// The change is refused and nothing happens.
    Refused(StoreError),
    /// The store says that the change is made, and nothing happens.
    Lost,
    /// Half of the text is written, and the store says that all is well. A removal is lost.
    CutShort,
    /// The page dies: neither this nor any later change happens, until [`MemoryStore::revive`].
    Death,
}

impl StoreFault {
    /// One of each.
    pub const ALL: [Self; 6] = [
        Self::Refused(StoreError::Full),
        Self::Refused(StoreError::Denied),
        Self::Refused(StoreError::Other),
        Self::Lost,
        Self::CutShort,
        Self::Death,
    ];
}

impl Default for MemoryStore {
    /// As much room as a browser gives.
    fn default() -> Self {
        Self::with_capacity(crate::Room::LIMIT)
    }
}

impl MemoryStore {
    /// A store with room for so many UTF-16 units, keys and values together.
    #[must_use]
    pub const fn with_capacity(units: usize) -> Self {
        Self {
            texts: RefCell::new(BTreeMap::new()),
            capacity: Cell::new(units),
            is_denied: Cell::new(false),
            changes: Cell::new(0),
            fault: Cell::new(None),
            is_dead: Cell::new(false),
        }
    }

    /// Changes the room that there is. What is there stays, even if it no longer fits.
    pub fn set_capacity(&self, units: usize) {
        self.capacity.set(units);
    }

    /// Lets nobody read or write, as a browser does that is told to block a site's data.
    pub fn deny(&self, is_denied: bool) {
        self.is_denied.set(is_denied);
    }

    /// Lets the change go wrong that comes as the `nth` from now on; the next change is the first.
    pub fn fault_at(&self, nth: usize, fault: StoreFault) {
        self.changes.set(0);
        self.fault.set(Some((nth, fault)));
    }

    /// Ends every fault, as opening the page anew does.
    pub fn revive(&self) {
        self.fault.set(None);
        self.is_dead.set(false);
    }

    /// Empties the store underneath its pages, as someone does who clears the site's data. No change is counted.
    pub fn clear(&self) {
        self.texts.borrow_mut().clear();
    }

    /// How many changes were asked for since the start or since [`MemoryStore::fault_at`].
    #[must_use]
    pub fn changes(&self) -> usize {
        self.changes.get()
    }

    /// The room that is used, in UTF-16 units.
    #[must_use]
    pub fn used(&self) -> usize {
        self.texts.borrow().iter().map(|(key, text)| units(key) + units(text)).sum()
    }

    fn allow(&self) -> Result<(), StoreError> {
        if self.is_denied.get() { Err(StoreError::Denied) } else { Ok(()) }
    }

    /// Counts a change and says what is to go wrong with it.
    fn next_fault(&self) -> Option<StoreFault> {
        self.changes.set(self.changes.get() + 1);
        match self.fault.get() {
            _ if self.is_dead.get() => Some(StoreFault::Death),
            Some((nth, fault)) if nth == self.changes.get() => {
                self.is_dead.set(fault == StoreFault::Death);
                Some(fault)
            }
            _ => None,
        }
    }

    fn insert(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let before = self.texts.borrow().get(key).map_or(0, |before| units(key) + units(before));
        if self.used() - before + units(key) + units(text) > self.capacity.get() {
            return Err(StoreError::Full);
        }
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }
}

impl Store for MemoryStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.allow()?;
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.allow()?;
        match self.next_fault() {
            None => self.insert(key, text),
            Some(StoreFault::Refused(error)) => Err(error),
            Some(StoreFault::Lost) => Ok(()),
            Some(StoreFault::CutShort) => {
                let half: String = text.chars().take(text.chars().count() / 2).collect();
                self.insert(key, &half)
            }
            Some(StoreFault::Death) => Err(StoreError::Other),
        }
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.allow()?;
        match self.next_fault() {
            None => {
                self.texts.borrow_mut().remove(key);
                Ok(())
            }
            Some(StoreFault::Lost | StoreFault::CutShort) => Ok(()),
            Some(StoreFault::Refused(error)) => Err(error),
            Some(StoreFault::Death) => Err(StoreError::Other),
        }
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.allow()?;
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_store_keeps_what_it_has() {
        let store = MemoryStore::with_capacity(5);
        assert_eq!(store.write("k", "1234"), Ok(()));
        assert_eq!(store.write("k", "12345"), Err(StoreError::Full));
        assert_eq!(store.write("l", ""), Err(StoreError::Full));
        assert_eq!(store.read("k"), Ok(Some("1234".to_owned())));
        assert_eq!(store.write("k", "👩👩"), Ok(()), "two units each");
    }

    #[test]
    fn only_the_chosen_change_goes_wrong() {
        let store = MemoryStore::default();
        store.fault_at(2, StoreFault::Lost);
        for key in ["a", "b", "c"] {
            assert_eq!(store.write(key, "text"), Ok(()));
        }
        assert_eq!(store.keys().unwrap(), ["a", "c"]);
    }

    #[test]
    fn after_its_death_a_page_changes_nothing() {
        let store = MemoryStore::default();
        store.write("a", "text").unwrap();
        store.fault_at(1, StoreFault::Death);
        assert!(store.write("b", "text").is_err());
        assert!(store.remove("a").is_err());
        store.revive();
        assert_eq!(store.keys().unwrap(), ["a"]);
        assert_eq!(store.remove("a"), Ok(()));
    }
}
