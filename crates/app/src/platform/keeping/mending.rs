//! Second copies: kept up, and put back where a record is damaged, missing or behind.
//!
//! Owns when that is done. What is right when the two differ is decided by `records::mend`; the database is in `copies.rs`.

use super::{Keeping, copies};
use crate::platform::local_store::LocalStore;
use crate::state::{Mended, SafetyNews, SecondCopies};
use gloo_timers::future::TimeoutFuture;
use records::{Closed, Key, Loss, SealedStore, Store, clear_texts, is_sealed, mend, mend_lock, texts_to_compare};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What encrypted texts say, by the key that they are kept under and as they are kept.
type Opened = BTreeMap<(String, String), String>;

impl Keeping {
    /// Copies what was changed since this was last done. Changes that come meanwhile are copied after that.
    pub(super) fn follow(self: Rc<Self>) {
        if self.copies.get() != SecondCopies::Kept || self.is_copying.replace(true) {
            return;
        }
        self.spawn(|keeping| async move {
            loop {
                let mut changes = keeping.store.take_changed();
                changes.retain(|(key, _)| is_copied(key));
                if changes.is_empty() {
                    break;
                }
                if copies::follow(&keeping.store, &changes).await.is_err() {
                    // With the next change it is tried again.
                    keeping.store.note_again(changes);
                    break;
                }
            }
            keeping.is_copying.set(false);
        });
    }

    /// Looks whether there is a place for copies, and puts the lock back if it was lost.
    pub(super) async fn mend_lock(&self) {
        let mut restored = Vec::new();
        let revised = copies::revise(|found| {
            let mended = self.unfollowed(|| mend_lock(&self.store, found).unwrap_or_default());
            restored = mended.restored;
            mended.copies
        });
        let place = match revised.await {
            Ok(()) => SecondCopies::Kept,
            Err(_) if copies::are_possible() => SecondCopies::OutOfReach,
            Err(_) => SecondCopies::Unavailable,
        };
        self.copies.set(place);
        self.tell_safety(SafetyNews::Copies(place));
        self.tell_mended(restored);
    }

    /// Waits until it is known whether there are second copies. Whoever deletes must not come before that.
    pub(super) async fn until_known(&self) {
        while self.copies.get() == SecondCopies::Unasked {
            TimeoutFuture::new(10).await;
        }
    }

    /// Compares every record with its second copy, puts back what is lost, and copies what has none.
    pub(super) async fn mend(&self) {
        if self.copies.get() != SecondCopies::Kept {
            return;
        }
        self.store.take_changed();
        let opened = self.texts_opened().await;
        let mut restored = Vec::new();
        let revised = copies::revise(|found| {
            let open = |key: &str, text: &str| match &opened {
                Some((opened, store)) if is_sealed(text) => {
                    let known = opened.get(&(key.to_owned(), text.to_owned())).cloned();
                    known.or_else(|| store.opened(key, text))
                }
                _ => Some(text.to_owned()),
            };
            let mended = self.unfollowed(|| mend(&self.store, found, open).unwrap_or_default());
            restored = mended.restored;
            mended.copies
        });
        if revised.await.is_ok() {
            self.tell_mended(restored);
        }
    }

    /// Mends, and lets no copy follow what that changes: where something could not be put back and was taken away again, the
    /// copy is all there is.
    fn unfollowed<T>(&self, mend: impl FnOnce() -> T) -> T {
        let changed = self.store.take_changed();
        let mended = mend();
        self.store.take_changed();
        self.store.note_again(changed);
        mended
    }

    fn tell_mended(&self, restored: Vec<(Key, Loss)>) {
        if !restored.is_empty() {
            let mended = restored.into_iter().map(|(key, loss)| Mended { key, loss }).collect();
            self.tell_safety(SafetyNews::Mended(mended));
        }
    }

    /// What the encrypted texts say that have to be compared; none without a lock.
    async fn texts_opened(&self) -> Option<(Opened, Rc<SealedStore<LocalStore>>)> {
        let open = self.open.borrow().clone()?;
        let found = copies::all().await.unwrap_or_default();
        let closed = texts_to_compare(&self.store, &found).unwrap_or_default();
        let opened = open.vault.unseal_all(closed).await.unwrap_or_default().into_iter();
        // One that cannot be opened is compared as it is, and found damaged.
        let opened = opened.map(|(Closed { key, text }, said)| {
            let said = said.unwrap_or_else(|| text.clone());
            ((key, text), said)
        });
        Some((opened.collect(), open.store))
    }

    /// Puts encrypted texts in the place of copies in clear: the page died after the lock was put on and before that was done.
    pub(super) async fn scrub(&self) {
        self.copy(|text| !is_sealed(text)).await;
    }

    /// Makes every copy what its record is now, after the lock was changed.
    pub(super) async fn copy_everything(&self) -> bool {
        self.store.take_changed();
        self.copy(|_| true).await
    }

    /// Copies every record whose copy is missing or such that it should go, and says whether that could be done.
    async fn copy(&self, should_go: impl Fn(&str) -> bool) -> bool {
        if self.copies.get() == SecondCopies::Unavailable {
            return true;
        }
        let revised = copies::revise(|found| {
            let found: BTreeMap<&str, &str> = found.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
            let originals = clear_texts(&self.store).unwrap_or_default();
            // The copy of a lock that was taken off goes at the next start: until then it can still open what another tab, which
            // has not noticed, encrypted at that moment.
            let lock = self.store.read(&Key::Lock.to_string()).ok().flatten();
            let lock = lock.map(|text| (Key::Lock.to_string(), Some(text)));
            let records = originals.into_iter().filter(|it| is_copied(&it.key)).map(|it| (it.key, Some(it.text)));
            records.chain(lock).filter(|(key, _)| found.get(key.as_str()).is_none_or(|copy| should_go(copy))).collect()
        });
        revised.await.is_ok()
    }
}

/// Whether what is kept under this key has a second copy.
pub(super) fn is_copied(key: &str) -> bool {
    Key::parse(key).is_some_and(|key| key.is_record() || key == Key::Lock)
}
