//! The words of the field.
//!
//! Owns what a term is. The terms are data (`data/glossary.json`), written into `glossary/entries.rs` by
//! `cargo xtask codegen`, which refuses a text that names a term that is not there.

mod entries;

pub use entries::{GLOSSARY, TermId};

/// A term, in staff's words and in plain ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which term.
    pub id: TermId,
    /// The term as it is written in the middle of a sentence: "care pathway".
    pub term: &'static str,
    /// What it means, for staff.
    pub staff: &'static str,
    /// What it means, in plain words.
    pub plain: &'static str,
    /// Where the meaning comes from.
    pub source: &'static str,
    /// Terms to look at as well.
    pub see: &'static [TermId],
}

impl TermId {
    /// The term with this id, if there is one: an address that somebody typed may name any.
    ///
    /// ```
    /// use pathways::TermId;
    /// assert_eq!(TermId::from_id("care-plan").map(|term| term.entry().term), Some("care plan"));
    /// assert_eq!(TermId::from_id("care plan"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|term| term.id() == id)
    }

    /// What the term means.
    #[must_use]
    pub fn entry(self) -> &'static Entry {
        entries::of(self)
    }
}
