//! Running text in which terms of the glossary are marked, and the review period is left open.
//!
//! Owns the pieces that a text is made of. Does not know how they are drawn: a term may become a link, or just its words.

use crate::TermId;

/// A running text, piece by piece.
pub type Text = &'static [Span];

/// A piece of a running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Words as they are.
    Words(&'static str),
    /// Words that the glossary explains.
    Term(TermId, &'static str),
    /// The longest time between two reviews, as [`in_words`](crate::in_words) says it. A service may have set its own.
    Period,
}

/// The text without any marks, with this review period in words.
///
/// ```
/// use pathways::{Span, plain};
/// let text = [Span::Words("Your plan is looked at again at least "), Span::Period, Span::Words(".")];
/// assert_eq!(plain(&text, "every 6 months"), "Your plan is looked at again at least every 6 months.");
/// ```
#[must_use]
pub fn plain(text: &[Span], period: &str) -> String {
    text.iter()
        .map(|span| match span {
            Span::Words(words) | Span::Term(_, words) => words,
            Span::Period => period,
        })
        .collect()
}
