//! Putting the lock on, taking it off and changing it.
//!
//! Owns what makes these safe against a page that dies, a full store and another tab. Everything is first written beside
//! what is there, under keys of its own; then one write decides: the lock is written or removed. From then on what was
//! written beside is moved into its place, now or at the next start, for which no passcode is needed. Before it, what was
//! written beside is thrown away. Encrypts nothing: the texts are given.

use crate::{
    Clear, Closed, Kept, Key, LOCK_ID_BYTES, LockRecord, Store, StoreError,
    order::put_in_order,
    room::units,
    sealed::{is_openable, is_sealable, is_sealed},
    stored::ReadError,
};
use std::fmt;

mod shadow;

use shadow::{Direction, Shadow, ballast_key};

/// Why the lock was not put on, taken off or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LockError {
    /// Something was written since the texts were prepared. Everything is as it was; prepare again.
    Changed,
    /// There is not enough room to keep everything twice for a moment. Everything is as it was.
    Full,
    /// The browser lets this page change nothing. Everything is as it was.
    Denied,
    /// The browser gave another error, or did not keep what was written. Everything is as it was.
    Failed,
    /// The browser gave an error in the one moment that decides. Everything is as it was, or everything is as asked: the
    /// next start knows.
    Unclear,
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Changed => {
                "Nothing was changed: something was saved in another tab or window at the same moment. It is safe. Try again."
            }
            Self::Full => {
                "Nothing was changed: for this the browser needs room to keep everything twice for a moment, and there is not \
                 enough. Everything saved before is safe. Make room on the settings page, then try again."
            }
            Self::Denied => {
                "Nothing was changed: this browser does not let the page keep anything. Everything saved before is safe. Ask \
                 your IT support to allow this site to store data."
            }
            Self::Failed => {
                "Nothing was changed: the browser's storage gave an error. Everything saved before is safe. Try again."
            }
            Self::Unclear => {
                "The browser's storage gave an error. Everything saved before is safe. Reload the page: it is as it was, or as \
                 you asked, and the settings page says which."
            }
        })
    }
}

impl std::error::Error for LockError {}

impl From<StoreError> for LockError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::Full,
            StoreError::Denied => Self::Denied,
            StoreError::LockChanged => Self::Changed,
            StoreError::Other | StoreError::NotYet => Self::Failed,
        }
    }
}

/// How far it got once it was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moved {
    /// Everything is in its place.
    All,
    /// It holds, but something is not in its place yet. The next [`settle`] moves it: reload the page.
    Rest,
}

/// What [`settle`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Settled {
    /// How many texts were moved into their place.
    pub moved: usize,
    /// How many were thrown away, because what is there is right.
    pub dropped: usize,
    /// How many still wait: the browser gave an error, or the lock must be repaired first.
    pub left: usize,
}

/// Whether records cannot be read as they are: there is a lock, or one was being put on or taken off when the page died, so
/// that [`settle`] must come first.
///
/// A browser that refuses to look has no lock: reading the records says what is wrong.
#[must_use]
pub fn is_locked(store: &impl Store) -> bool {
    let is_of_lock = |key: &String| matches!(Key::parse(key), Some(Key::Lock | Key::Moving(_)));
    store.keys().is_ok_and(|keys| keys.iter().any(is_of_lock))
}

/// Everything that is encrypted when a lock is put on: each value of ours as it is kept, in order of the keys, whether it
/// can be read or not.
///
/// # Errors
///
/// [`StoreError`] where the browser refuses to look.
pub fn clear_texts(store: &impl Store) -> Result<Vec<Clear>, StoreError> {
    let mut texts = Vec::new();
    for key in store.keys()? {
        if is_sealable(&key)
            && let Some(text) = store.read(&key)?
        {
            put_in_order(&mut texts, Clear { key, text }, |one, other| one.key < other.key);
        }
    }
    Ok(texts)
}

/// Everything that is decrypted when a lock is taken off, in order of the keys.
///
/// # Errors
///
/// [`StoreError`] where the browser refuses to look.
pub fn sealed_texts(store: &impl Store) -> Result<Vec<Closed>, StoreError> {
    let texts = clear_texts(store)?.into_iter().filter(|it| is_sealed(&it.text));
    Ok(texts.map(|Clear { key, text }| Closed { key, text }).collect())
}

/// Puts a lock on: `sealed` is all that [`clear_texts`] gave, each with its encrypted text.
///
/// # Errors
///
/// [`LockError`], [`LockError::Changed`] if the store holds anything else by now, or a lock.
pub fn put_lock_on(store: &impl Store, lock: &LockRecord, sealed: &[(Clear, String)]) -> Result<Moved, LockError> {
    let text = lock.to_text();
    // A lock that could not be read again would lose everything.
    if LockRecord::from_text(&text).as_ref() != Ok(lock) || !sealed.iter().all(|(_, sealed)| is_sealed(sealed)) {
        return Err(LockError::Failed);
    }
    let is_as_prepared = || {
        let are_same = clear_texts(store)?.iter().eq(in_order(sealed.iter().map(|(clear, _)| clear)));
        Ok(are_same && store.read(&Key::Lock.to_string())?.is_none())
    };
    let shadows =
        sealed.iter().map(|(clear, to)| (clear.key.as_str(), Shadow::new(Direction::On, lock.id, &clear.text, to)));
    prepare(store, &is_as_prepared, shadows.collect(), 0)?;
    let written = store.write(&Key::Lock.to_string(), &text);
    match store.read(&Key::Lock.to_string()) {
        Ok(Some(now)) if now == text => Ok(rest(store)),
        Ok(now) => {
            let is_of_another_tab = now.as_ref().is_some_and(|now| !text.starts_with(now));
            if is_of_another_tab {
                return Err(give_up(store, LockError::Changed));
            }
            let _ = store.remove(&Key::Lock.to_string());
            Err(give_up(store, written.err().map_or(LockError::Failed, LockError::from)))
        }
        Err(_) => Err(LockError::Unclear),
    }
}

/// Takes the lock off: `clear` is all that [`sealed_texts`] gave, each with what it says. What cannot be opened is given as
/// [`Closed::given_up`], and is still there afterwards, for the user to delete.
///
/// # Errors
///
/// [`LockError`], [`LockError::Changed`] if the store holds anything else by now, or another lock.
pub fn take_lock_off(
    store: &impl Store,
    lock_text_before: &str,
    clear: &[(Closed, String)],
) -> Result<Moved, LockError> {
    let lock = LockRecord::from_text(lock_text_before).map_err(|_| LockError::Changed)?;
    let is_as_prepared = || {
        let is_there = store.read(&Key::Lock.to_string())?.as_deref() == Some(lock_text_before);
        Ok(is_there && sealed_texts(store)?.iter().eq(in_order(clear.iter().map(|(closed, _)| closed))))
    };
    let moving = || clear.iter().filter(|(closed, to)| closed.text != *to);
    let shadows =
        moving().map(|(closed, to)| (closed.key.as_str(), Shadow::new(Direction::Off, lock.id, &closed.text, to)));
    let growth = moving().map(|(closed, to)| units(to).saturating_sub(units(&closed.text))).max();
    prepare(store, &is_as_prepared, shadows.collect(), growth.unwrap_or_default())?;
    let removed = store.remove(&Key::Lock.to_string());
    match store.read(&Key::Lock.to_string()) {
        // A tab that wrote in the moment before has encrypted it, and only this lock opens it.
        Ok(None) if !sealed_texts(store).is_ok_and(|now| now.iter().eq(in_order(clear.iter().map(|it| &it.0)))) => {
            let _ = store.write(&Key::Lock.to_string(), lock_text_before);
            let is_back = lock_id(store) == Ok(Some(lock.id));
            if is_back { Err(give_up(store, LockError::Changed)) } else { Err(LockError::Unclear) }
        }
        Ok(None) => Ok(rest(store)),
        Ok(Some(now)) if now == lock_text_before => {
            Err(give_up(store, removed.err().map_or(LockError::Failed, LockError::from)))
        }
        Ok(Some(_)) => Err(give_up(store, LockError::Changed)),
        Err(_) => Err(LockError::Unclear),
    }
}

/// Changes the lock to another of the same data key: another passcode, or other minutes. No record is touched.
///
/// # Errors
///
/// [`LockError`], [`LockError::Changed`] if another lock is there by now, or `after` is not about the same data key.
pub fn change_lock(store: &impl Store, before: &LockRecord, after: &LockRecord) -> Result<(), LockError> {
    let (key, text, text_before) = (Key::Lock.to_string(), after.to_text(), before.to_text());
    if LockRecord::from_text(&text).as_ref() != Ok(after) {
        return Err(LockError::Failed);
    }
    if after.id != before.id || store.read(&key)?.as_ref() != Some(&text_before) {
        return Err(LockError::Changed);
    }
    let written = store.write(&key, &text);
    match store.read(&key) {
        Ok(Some(now)) if now == text => Ok(()),
        Ok(Some(now)) if now == text_before => Err(written.err().map_or(LockError::Failed, LockError::from)),
        Ok(_) => {
            let put = store.write(&key, &text_before);
            let is_back = put.is_ok() && store.read(&key).is_ok_and(|now| now == Some(text_before));
            Err(if is_back { LockError::Failed } else { LockError::Unclear })
        }
        Err(_) => Err(LockError::Unclear),
    }
}

/// Brings to its end what was begun: moves into its place what was decided, and throws away what was not.
///
/// To be called at every start where [`is_locked`], before anything is read, and again after a lost lock was restored. It
/// may be called at any time, and stopped at any write.
///
/// # Errors
///
/// [`StoreError`] where the browser refuses to look.
pub fn settle(store: &impl Store) -> Result<Settled, StoreError> {
    let mut settled = Settled::default();
    let keys = waiting(store)?;
    let lock = match store.read(&Key::Lock.to_string())? {
        None => None,
        Some(text) => match LockRecord::from_text(&text) {
            Ok(lock) => Some(lock.id),
            Err(why) if can_do_without(store, why)? && gone(store, &Key::Lock.to_string()) => None,
            // Which of them were decided only the lock can tell.
            Err(_) => return Ok(Settled { left: keys.len(), ..settled }),
        },
    };
    let mut left = keys;
    // What went wrong once may go well the next time: to leave it to the next start is for what goes on going wrong.
    for _ in 0..3 {
        left.retain(|(key, rest)| match settle_one(store, lock, key, rest) {
            Some(true) => {
                settled.moved += 1;
                false
            }
            Some(false) => {
                settled.dropped += 1;
                false
            }
            None => true,
        });
    }
    settled.left = left.len();
    Ok(settled)
}

/// The id of the lock that is there, if it can be read.
pub(crate) fn lock_id(store: &impl Store) -> Result<Option<[u8; LOCK_ID_BYTES]>, StoreError> {
    let text = store.read(&Key::Lock.to_string())?;
    Ok(text.and_then(|text| LockRecord::from_text(&text).ok()).map(|lock| lock.id))
}

/// Whether nothing depends on a lock that cannot be read: no record needs it. It was being put on, or it locks nothing any
/// more. Should the second copies be encrypted, its own copy is put back for them.
fn can_do_without(store: &impl Store, why: ReadError) -> Result<bool, StoreError> {
    let texts = clear_texts(store)?;
    let is_later = matches!(why, ReadError::Later { .. });
    Ok(!is_later && !texts.iter().any(|it| is_openable(&it.text)))
}

/// What is written beside the records: the keys, and where each belongs.
fn waiting(store: &impl Store) -> Result<Vec<(String, String)>, StoreError> {
    let mut keys = Vec::new();
    for key in store.keys()? {
        if let Some(Key::Moving(rest)) = Key::parse(&key) {
            put_in_order(&mut keys, (key, rest), |one, other| one < other);
        }
    }
    Ok(keys)
}

/// Writes everything beside what is there, and sees to it that nothing has changed meanwhile. If that fails, nothing is
/// left of it.
fn prepare(
    store: &impl Store,
    is_as_prepared: &dyn Fn() -> Result<bool, StoreError>,
    shadows: Vec<(&str, Shadow<'_>)>,
    growth: usize,
) -> Result<(), LockError> {
    if settle(store)?.left > 0 {
        return Err(LockError::Failed);
    }
    if !is_as_prepared()? {
        return Err(LockError::Changed);
    }
    let texts = shadows.iter().filter_map(|(key, shadow)| Some((shadow::key(key)?, shadow.to_text())));
    // What is there grows when it is decrypted. The room for the one that grows most is kept free until then.
    let ballast = (growth > 0).then(|| (ballast_key(), shadow::ballast(growth)));
    let texts: Vec<_> = texts.chain(ballast).collect();
    let write = || {
        for (key, text) in &texts {
            store.write(key, text)?;
        }
        for (key, text) in &texts {
            if store.read(key)?.as_ref() != Some(text) {
                return Err(LockError::Failed);
            }
        }
        if is_as_prepared()? { Ok(()) } else { Err(LockError::Changed) }
    };
    write().inspect_err(|_| {
        for (key, _) in &texts {
            let _ = store.remove(key);
        }
    })
}

/// Throws away what was written beside: it was not decided, and says why.
fn give_up(store: &impl Store, why: LockError) -> LockError {
    // What cannot be thrown away now is at the next start.
    let _ = settle(store);
    why
}

/// Moves what was decided.
fn rest(store: &impl Store) -> Moved {
    match settle(store) {
        Ok(Settled { left: 0, .. }) => Moved::All,
        _ => Moved::Rest,
    }
}

/// Moves one text into its place or throws it away, and says whether it was moved; `None` if it still waits.
fn settle_one(store: &impl Store, lock: Option<[u8; LOCK_ID_BYTES]>, key: &str, rest: &str) -> Option<bool> {
    let Some(text) = store.read(key).ok()? else { return Some(false) };
    if !shadow::is_known(&text) {
        return None;
    }
    let place = shadow::place(rest);
    let shadow = Shadow::parse(&text).filter(|shadow| shadow.is_decided(lock) && is_sealable(&place));
    let is_moved = match shadow {
        Some(shadow) => {
            let now = store.read(&place).ok()?;
            // Anything else has been written or deleted since, and is newer.
            let is_due = now.is_some_and(|now| now != shadow.to && shadow.is_due(&now));
            if is_due {
                let _ = store.write(&place, shadow.to);
                if store.read(&place).ok()?.as_deref() != Some(shadow.to) {
                    return None;
                }
            }
            is_due
        }
        None => false,
    };
    gone(store, key).then_some(is_moved)
}

/// Removes a key and says whether it is gone.
fn gone(store: &impl Store, key: &str) -> bool {
    let _ = store.remove(key);
    store.read(key) == Ok(None)
}

fn in_order<'a, T: Ord>(items: impl Iterator<Item = &'a T>) -> Vec<&'a T> {
    let mut all = Vec::new();
    for item in items {
        put_in_order(&mut all, item, |one, other| one < other);
    }
    all
}
