//! Which of two copies of a record is newer.
//!
//! Owns the counter that every record carries. It counts writes and knows nothing of time.

/// How many times a record has been written.
///
/// A record is only written over if the stored revision is the one that was read, so that two tabs cannot
/// write over each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub(crate) u32);

impl Revision {
    /// The revision of a record that is not in the browser yet.
    pub const NEVER_SAVED: Self = Self(0);

    /// The revision of a record that has been written once.
    pub(crate) const FIRST: Self = Self(1);

    /// Whether the record has been in the browser.
    #[must_use]
    pub const fn was_saved(self) -> bool {
        self.0 > 0
    }

    /// The revision after the next write; `None` after four thousand million of them.
    pub(crate) fn next(self) -> Option<Self> {
        self.0.checked_add(1).map(Self)
    }
}
