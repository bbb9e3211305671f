//! The lock: opened, put on, changed and taken off.
//!
//! Owns what is done in which order. What is written, and how that survives an interruption, is in `records::moving`; keys are in
//! `vault.rs`.

use super::idle::Idle;
use super::vault::{self, NoCrypto, Vault};
use super::{Keeping, Open};
use crate::state::{Action, Lock, LockChange, LockNews, Passcode};
use records::{
    Kept, Key, LockError, LockRecord, Moved, Records, SealedStore, Store, Tries, change_lock, clear_texts, put_lock_on,
    sealed_texts, take_lock_off,
};
use std::rc::Rc;

const NO_CRYPTO: &str = "Nothing was changed: this browser cannot encrypt on this page. It can where the address begins with https. What \
                         you saved is still saved. Ask whoever gave you the address.";

const NO_LOCK: &str = "Nothing was changed: the record of the lock is not there any more, or cannot be read. Reload the page: if there is a \
                       second copy, it is put back. What is encrypted is still there, and nothing opens it without that record.";

const NOT_MOVED: &str = "The change is made, but the browser’s storage gave an error before every record was moved. Nothing is lost. Reload the \
                         page: it goes on with the rest then.";

const NOT_COPIED: &str = "The change is made, but the browser did not let the page change the second copies: they are still as they were \
                          before, and so may still be readable. Close every tab of Clusterwise and open it again: then it is tried \
                          once more. If this comes again, clear this site’s data in the browser’s own settings.";

/// How often a change is prepared again because another tab wrote in between.
const TRIES: usize = 5;

impl Keeping {
    /// Whether there is a lock, readable or not.
    pub(super) fn has_lock(&self) -> bool {
        self.store.read(&Key::Lock.to_string()).is_ok_and(|text| text.is_some())
    }

    /// The record of the lock, if there is one that can be read.
    pub(super) fn lock(&self) -> Option<LockRecord> {
        LockRecord::from_text(&self.store.read(&Key::Lock.to_string()).ok()??).ok()
    }

    /// Tries a passcode, and reads what is behind it.
    pub(super) async fn unlock(self: Rc<Self>, passcode: Passcode) {
        match self.opened_by(&passcode).await {
            Err(refused) => self.refuse(refused).await,
            Ok((lock, vault)) => {
                self.begin_open(vault, &lock);
                self.seal_the_rest().await;
                let loaded = self.again_and_again(|store| Records::new(store).load_all().map(Box::new)).await;
                self.tell_lock(LockNews::Opened { minutes: lock.minutes });
                self.tell(Action::Loaded(loaded));
                self.mend().await;
                self.seal_the_rest().await;
                self.clone().follow();
            }
        }
    }

    /// Says why something was not done, and lets the next passcode wait if it was that.
    async fn refuse(&self, refused: Refused) {
        match refused {
            Refused::WrongPasscode(tries) => {
                self.tell_lock(LockNews::Wrong);
                self.wait(tries).await;
            }
            Refused::TooSoon => self.tell_lock(LockNews::TooSoon(self.left.get())),
            Refused::TriedElsewhere(tries) => {
                self.tell_lock(LockNews::TooSoon(tries.wait()));
                self.wait(tries).await;
            }
            Refused::Because(words) => self.tell_lock(LockNews::Failed(words)),
        }
    }

    fn begin_open(&self, vault: Vault, lock: &LockRecord) {
        let store = Rc::new(SealedStore::new(self.store.clone(), lock.id));
        self.open.replace(Some(Open { id: lock.id, vault, store }));
        self.idle.replace(Idle::watch(lock.minutes, self.answers.dispatch.clone()));
    }

    /// Seals what lies in clear behind the lock, because an older page wrote it. What cannot be sealed now is at the next start.
    async fn seal_the_rest(&self) {
        let Some(open) = self.open.borrow().clone() else { return };
        let in_clear = open.store.in_clear().unwrap_or_default();
        for (clear, sealed) in open.vault.seal_all(in_clear).await.unwrap_or_default() {
            let _ = open.store.seal_in_place(&clear, &sealed);
        }
    }

    pub(super) async fn change_lock(self: Rc<Self>, change: LockChange) {
        let words = change.words();
        let changed = match change {
            LockChange::PutOn { passcode, minutes } => self.put_on(&passcode, minutes).await,
            LockChange::TakeOff { passcode } => self.take_off(&passcode).await,
            LockChange::Change { old, new } => self.change_passcode(&old, &new).await,
            LockChange::Minutes(minutes) => self.set_minutes(minutes),
        };
        match changed {
            Ok((lock, moved)) => {
                let is_copied = self.copy_everything().await;
                self.tell_lock(LockNews::Changed(lock, words));
                if moved == Moved::Rest {
                    self.tell_lock(LockNews::Failed(NOT_MOVED.to_owned()));
                } else if !is_copied {
                    self.tell_lock(LockNews::Failed(NOT_COPIED.to_owned()));
                }
            }
            Err(refused) => self.refuse(refused).await,
        }
    }

    async fn put_on(&self, passcode: &Passcode, minutes: u16) -> Result<(Lock, Moved), Refused> {
        if !vault::is_available() {
            return Err(NoCrypto.into());
        }
        let (vault, lock) = Vault::create(passcode, minutes).await?;
        for _ in 0..TRIES {
            let sealed = vault.seal_all(clear_texts(&self.store).map_err(LockError::from)?).await?;
            match put_lock_on(&self.store, &lock, &sealed) {
                Err(LockError::Changed) => {}
                Err(error) => return Err(error.into()),
                Ok(moved) => {
                    self.begin_open(vault, &lock);
                    return Ok((Lock::Open { minutes }, moved));
                }
            }
        }
        Err(LockError::Changed.into())
    }

    async fn take_off(&self, passcode: &Passcode) -> Result<(Lock, Moved), Refused> {
        let (before, vault) = self.opened_by(passcode).await?;
        let before = before.to_text();
        for _ in 0..TRIES {
            let opened = vault.unseal_all(sealed_texts(&self.store).map_err(LockError::from)?).await?.into_iter();
            // What cannot be opened is damaged, and stays listed as that.
            let clear: Vec<_> = opened
                .map(|(closed, text)| {
                    let text = text.unwrap_or_else(|| closed.given_up());
                    (closed, text)
                })
                .collect();
            match take_lock_off(&self.store, &before, &clear) {
                Err(LockError::Changed) => {}
                Err(error) => return Err(error.into()),
                Ok(moved) => {
                    self.open.replace(None);
                    self.idle.replace(None);
                    return Ok((Lock::Off, moved));
                }
            }
        }
        Err(LockError::Changed.into())
    }

    async fn change_passcode(&self, old: &Passcode, new: &Passcode) -> Result<(Lock, Moved), Refused> {
        let (before, tries) = self.tried()?;
        let after = Vault::rewrap(old, new, &before).await?.ok_or(Refused::WrongPasscode(tries))?;
        self.was_right();
        change_lock(&self.store, &before, &after)?;
        Ok((Lock::Open { minutes: after.minutes }, Moved::All))
    }

    fn set_minutes(&self, minutes: u16) -> Result<(Lock, Moved), Refused> {
        let before = self.lock().ok_or(Refused::Because(NO_LOCK.to_owned()))?;
        let after = LockRecord { minutes, ..before.clone() };
        change_lock(&self.store, &before, &after)?;
        self.idle.replace(Idle::watch(minutes, self.answers.dispatch.clone()));
        Ok((Lock::Open { minutes }, Moved::All))
    }

    /// The lock, and its vault if this is its passcode.
    async fn opened_by(&self, passcode: &Passcode) -> Result<(LockRecord, Vault), Refused> {
        let (lock, tries) = self.tried()?;
        let vault = Vault::open(passcode, &lock).await?.ok_or(Refused::WrongPasscode(tries))?;
        self.was_right();
        Ok((lock, vault))
    }

    /// The lock, and how often a passcode was tried with the one that is tried now. It is counted before it is tried, so that
    /// whoever closes the page in between gains nothing.
    fn tried(&self) -> Result<(LockRecord, Tries), Refused> {
        let tries = Tries::read(&self.store).unwrap_or(Tries::MANY);
        if self.left.get() > 0 {
            return Err(Refused::TooSoon);
        }
        if tries > self.waited_for.get() {
            return Err(Refused::TriedElsewhere(tries));
        }
        let lock = self.lock().ok_or(Refused::Because(NO_LOCK.to_owned()))?;
        Ok((lock, Tries::add_one(&self.store).unwrap_or(Tries::MANY)))
    }

    /// The passcode was right. A count that cannot be forgotten makes the next try wait, and does no other harm.
    fn was_right(&self) {
        let _ = Tries::forget(&self.store);
    }
}

/// Why a change of the lock was not made.
enum Refused {
    /// It has been tried so often by now.
    WrongPasscode(Tries),
    /// The wait after the last wrong one is not over.
    TooSoon,
    /// So many wrong ones were tried by now, in another tab too.
    TriedElsewhere(Tries),
    Because(String),
}

impl From<NoCrypto> for Refused {
    fn from(_: NoCrypto) -> Self {
        Self::Because(NO_CRYPTO.to_owned())
    }
}

impl From<LockError> for Refused {
    fn from(error: LockError) -> Self {
        Self::Because(error.to_string())
    }
}
