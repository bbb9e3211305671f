//! localStorage as a store of records.
//!
//! Owns the translation of the browser's errors, and the list of what was changed and has yet to be copied. Knows nothing
//! of what is kept.

use gloo_storage::{LocalStorage, Storage as _};
use records::{Store, StoreError};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

/// A key, and the text that it was to have; none if it was to be removed.
pub(super) type Change = (String, Option<String>);

/// The localStorage of this page's origin.
#[derive(Clone, Debug, Default)]
pub(crate) struct LocalStore {
    changed: Rc<RefCell<Vec<Change>>>,
}

impl LocalStore {
    /// What was to be changed since this was last asked, each key once.
    pub(super) fn take_changed(&self) -> Vec<Change> {
        self.changed.take()
    }

    /// Puts changes that could not be copied on that list again, but for what was changed once more.
    pub(super) fn note_again(&self, changes: impl IntoIterator<Item = Change>) {
        let mut changed = self.changed.borrow_mut();
        for change in changes {
            if changed.iter().all(|(key, _)| *key != change.0) {
                changed.push(change);
            }
        }
    }

    /// Only the last change of a key counts: what is there now could be what one before had meant, by chance.
    fn note(&self, key: &str, text: Option<&str>) {
        let mut changed = self.changed.borrow_mut();
        changed.retain(|(other, _)| other != key);
        changed.push((key.to_owned(), text.map(str::to_owned)));
    }
}

impl Store for LocalStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        storage()?.get_item(key).map_err(|error| translate(&error))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.note(key, Some(text));
        storage()?.set_item(key, text).map_err(|error| translate(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.note(key, None);
        storage()?.remove_item(key).map_err(|error| translate(&error))
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let storage = storage()?;
        let count = storage.length().map_err(|error| translate(&error))?;
        (0..count).filter_map(|index| storage.key(index).map_err(|error| translate(&error)).transpose()).collect()
    }
}

/// The browser's storage. Asked for first in the way that can say no: gloo's would throw.
fn storage() -> Result<Storage, StoreError> {
    let window = web_sys::window().ok_or(StoreError::Other)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        Ok(None) => Err(StoreError::Denied),
        Err(error) => Err(translate(&error)),
    }
}

fn translate(error: &JsValue) -> StoreError {
    let Some(exception) = error.dyn_ref::<DomException>() else { return StoreError::Other };
    match exception.name().as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StoreError::Full,
        "SecurityError" => StoreError::Denied,
        _ => StoreError::Other,
    }
}
