//! How many wrong passcodes were typed in a row.
//!
//! Owns the count and what it costs: each wrong passcode makes the next one wait longer, and a reload does not start
//! anew. It slows down whoever tries by hand; that guessing with a machine is slow as well is the work of the rounds.

use crate::{Kept, Key, Store, StoreError};

/// How many wrong passcodes were typed since the last right one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tries {
    /// The count.
    pub count: u32,
}

impl Tries {
    /// The longest wait, in seconds.
    pub const LONGEST_WAIT: u32 = 300;
    /// What is taken for the count where it cannot be read: more than enough for the longest wait.
    pub const MANY: Self = Self { count: 100 };

    /// The count that is kept. What cannot be read is many, never none.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser refuses to look.
    pub fn read(store: &impl Store) -> Result<Self, StoreError> {
        let text = store.read(&Key::Tries.to_string())?;
        Ok(text.map_or(Self::default(), |text| Self::from_text(&text).unwrap_or(Self::MANY)))
    }

    /// Counts a wrong passcode. To be called before a passcode is tried, so that closing the page in between saves nobody
    /// a wait.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the count could not be kept. Then wait as long as for [`Tries::MANY`].
    pub fn add_one(store: &impl Store) -> Result<Self, StoreError> {
        let Self { count } = Self::read(store)?;
        let tries = Self { count: count.saturating_add(1) };
        store.write(&Key::Tries.to_string(), &tries.to_text())?;
        if Self::read(store)? == tries { Ok(tries) } else { Err(StoreError::Other) }
    }

    /// Forgets the count: the right passcode was typed.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser refuses. The next try waits longer than it should, and no harm is done.
    pub fn forget(store: &impl Store) -> Result<(), StoreError> {
        store.remove(&Key::Tries.to_string())
    }

    /// How many seconds to wait before the next passcode is tried: none at first, then 1, 2, 4 and so on up to
    /// [`Tries::LONGEST_WAIT`].
    ///
    /// ```
    /// use records::Tries;
    /// let waits = [0, 1, 2, 3, 4, 9, 10, 400].map(|count| Tries { count }.wait());
    /// assert_eq!(waits, [0, 1, 2, 4, 8, 256, 300, 300]);
    /// ```
    #[must_use]
    pub fn wait(self) -> u32 {
        match self.count.checked_sub(1) {
            None => 0,
            Some(doublings) => 1_u32.checked_shl(doublings).map_or(Self::LONGEST_WAIT, |it| it.min(Self::LONGEST_WAIT)),
        }
    }
}
