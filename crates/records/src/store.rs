//! What this crate asks of the browser.
//!
//! Owns the trait between the records and localStorage. Implemented with gloo-storage by the app and in
//! memory for tests; nothing else in this crate knows where text is kept.

use crate::room::units;
use std::fmt;

/// A place that keeps text under keys, as localStorage does: a write is done or not done, never half done.
pub trait Store {
    /// The text under a key.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser refuses to look. A key without text is `None`, not an error.
    fn read(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Keeps the text under the key in the place of what was there.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser refuses; what was there is still there.
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Removes the key and its text. A key that is not there is no error.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser refuses; what was there is still there.
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// All keys, those of other pages of the same origin included, in any order.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser refuses to look.
    fn keys(&self) -> Result<Vec<String>, StoreError>;

    /// The room that a key takes with its text, in UTF-16 units, as they are kept.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser refuses to look.
    fn units(&self, key: &str) -> Result<usize, StoreError> {
        Ok(self.read(key)?.map_or(0, |text| units(key) + units(&text)))
    }
}

impl<S: Store + ?Sized> Store for &S {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        (**self).read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        (**self).write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        (**self).remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        (**self).keys()
    }

    fn units(&self, key: &str) -> Result<usize, StoreError> {
        (**self).units(key)
    }
}

/// Why the browser did not do as it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StoreError {
    /// There is no room for the text.
    Full,
    /// The browser lets this page keep nothing: a private window, a policy, or a setting.
    Denied,
    /// Anything else.
    Other,
    /// The text has not been decrypted or encrypted yet. Nobody is shown this: whoever asked makes up for it and asks again.
    NotYet,
    /// The lock that the store was opened with is not there any more.
    LockChanged,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "There is no room left in this browser. Make room on the settings page.",
            Self::Denied => {
                "This browser does not let the page keep or read anything. Open the page in an ordinary window, or ask \
                 your IT support to allow this site to store data."
            }
            Self::Other | Self::NotYet => "The browser's storage gave an error. Reload the page and try again.",
            Self::LockChanged => "The passcode was changed or removed in another tab or window. Reload the page.",
        })
    }
}

impl std::error::Error for StoreError {}
