//! A store whose texts are encrypted.
//!
//! Owns the rule that under a lock no record is written in clear, and none under a lock that is not there any more.

use super::{Clear, Closed, Sealed, book::Book, is_sealable, is_sealed};
use crate::{LOCK_ID_BYTES, Store, StoreError, moving};
use std::cell::RefCell;

/// A store that reads and writes encrypted texts as if they were clear, as far as it was told which is which.
///
/// Texts that an older page wrote in clear beside this one are read as they are.
#[derive(Debug)]
pub struct SealedStore<S> {
    store: S,
    lock: [u8; LOCK_ID_BYTES],
    book: RefCell<Book>,
    needs: RefCell<Needs>,
}

/// What operations could not do without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// What must be decrypted, each once, to be told with [`SealedStore::learn_opened`].
    pub to_open: Vec<Closed>,
    /// What must be encrypted, each once, to be told with [`SealedStore::learn_sealed`].
    pub to_seal: Vec<Clear>,
}

impl Needs {
    /// Whether the operations had all that they needed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.to_open.is_empty() && self.to_seal.is_empty()
    }
}

impl<S: Store> SealedStore<S> {
    /// A store of which nothing is known yet, under the lock with this [`id`](crate::LockRecord::id).
    pub fn new(store: S, lock: [u8; LOCK_ID_BYTES]) -> Self {
        Self { store, lock, book: RefCell::default(), needs: RefCell::default() }
    }

    /// What the last operations could not do without. If there is anything, what came of them says nothing, whether it is
    /// a success or an error: make up for it, then run them again.
    #[must_use]
    pub fn take_needs(&self) -> Needs {
        self.needs.take()
    }

    /// Teaches what an encrypted text says; `None` if it cannot be opened.
    pub fn learn_opened(&self, key: &str, sealed: &str, plain: Option<String>) {
        self.book.borrow_mut().learn(key, sealed.to_owned(), plain);
    }

    /// Teaches how a clear text is to be kept.
    pub fn learn_sealed(&self, key: &str, plain: &str, sealed: String) {
        self.book.borrow_mut().learn(key, sealed, Some(plain.to_owned()));
    }

    /// What a text says, as far as it is known: a clear text says itself.
    #[must_use]
    pub fn opened(&self, key: &str, text: &str) -> Option<String> {
        if !is_sealed(text) {
            return Some(text.to_owned());
        }
        self.book.borrow().plain(key, text).flatten().map(str::to_owned)
    }

    /// Forgets every text.
    pub fn forget(&self) {
        self.book.borrow_mut().forget();
        self.needs.take();
    }

    /// The texts that are in clear although there is a lock: an older page wrote them.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser refuses to look.
    pub fn in_clear(&self) -> Result<Vec<Clear>, StoreError> {
        let mut texts = moving::clear_texts(&self.store)?;
        texts.retain(|clear| !is_sealed(&clear.text));
        Ok(texts)
    }

    /// Puts an encrypted text in the place of its clear one, and says whether it did: not if something else is there by
    /// now.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; the clear text is still there.
    pub fn seal_in_place(&self, clear: &Clear, sealed: &str) -> Result<bool, StoreError> {
        self.check_lock()?;
        let Clear { key, text } = clear;
        if self.store.read(key)?.as_ref() != Some(text) {
            return Ok(false);
        }
        let written = self.store.write(key, sealed);
        if self.store.read(key)?.as_deref() == Some(sealed) {
            self.learn_sealed(key, text, sealed.to_owned());
            return Ok(true);
        }
        self.store.write(key, text)?;
        Err(written.err().unwrap_or(StoreError::Other))
    }

    /// Whether the lock is still the one that this store was opened with. What is written under another can never be read.
    fn check_lock(&self) -> Result<(), StoreError> {
        if moving::lock_id(&self.store)? == Some(self.lock) { Ok(()) } else { Err(StoreError::LockChanged) }
    }

    fn need<T: PartialEq>(list: &mut Vec<T>, item: T) -> StoreError {
        if !list.contains(&item) {
            list.push(item);
        }
        StoreError::NotYet
    }
}

impl<S: Store> Store for SealedStore<S> {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        let Some(text) = self.store.read(key)? else {
            self.book.borrow_mut().forget_clear(key);
            return Ok(None);
        };
        if !is_sealable(key) {
            return Ok(Some(text));
        }
        if !is_sealed(&text) {
            // Known, so that it can be put back as it was if a write goes wrong; but no longer than until one goes well.
            self.book.borrow_mut().learn(key, text.clone(), Some(text.clone()));
            return Ok(Some(text));
        }
        let known = self.book.borrow().plain(key, &text).map(|plain| plain.map(str::to_owned));
        match known {
            Some(Some(plain)) => {
                self.book.borrow_mut().forget_clear(key);
                return Ok(Some(plain));
            }
            _ => self.check_lock()?,
        }
        // It is given as it is, so that it is listed as what cannot be read.
        if known.is_some() || Sealed::from_text(&text).is_err() {
            return Ok(Some(text));
        }
        Err(Self::need(&mut self.needs.borrow_mut().to_open, Closed { key: key.to_owned(), text }))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        if !is_sealable(key) {
            return self.store.write(key, text);
        }
        self.check_lock()?;
        let kept = self.book.borrow().kept(key, text).map(str::to_owned);
        match kept {
            Some(kept) => self.store.write(key, &kept),
            None => {
                let clear = Clear { key: key.to_owned(), text: text.to_owned() };
                Err(Self::need(&mut self.needs.borrow_mut().to_seal, clear))
            }
        }
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.store.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.store.keys()
    }

    fn units(&self, key: &str) -> Result<usize, StoreError> {
        self.store.units(key)
    }
}
