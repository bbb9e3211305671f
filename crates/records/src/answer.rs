//! An answer to a question that may be left open.
//!
//! Owns the difference between "not asked yet", "asked, and the answer is that it cannot be said", and an
//! answer. An `Option` has room for two of the three.

/// What has been answered so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Answer<T> {
    /// Nothing has been answered.
    #[default]
    NotYet,
    /// Answered: not known, not decided, or could not say.
    CannotSay,
    /// Answered.
    Given(T),
}

impl<T> Answer<T> {
    /// Whether anything was answered, "cannot say" included.
    ///
    /// ```
    /// use records::Answer;
    /// assert!(!Answer::<bool>::NotYet.is_answered());
    /// assert!(Answer::<bool>::CannotSay.is_answered());
    /// assert!(Answer::Given(false).is_answered());
    /// ```
    pub const fn is_answered(&self) -> bool {
        !matches!(self, Self::NotYet)
    }

    /// The answer for the ranking, where "cannot say" and "not yet" both take no part.
    pub fn given(self) -> Option<T> {
        match self {
            Self::Given(answer) => Some(answer),
            Self::NotYet | Self::CannotSay => None,
        }
    }
}

impl<T> From<Option<T>> for Answer<T> {
    /// A finished answer: `None` is "cannot say".
    fn from(answer: Option<T>) -> Self {
        answer.map_or(Self::CannotSay, Self::Given)
    }
}
