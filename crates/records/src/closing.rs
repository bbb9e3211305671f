//! When care under a cluster ended, and how.
//!
//! Owns the ways in which it can end; they are this tool's own and no national codes. Does not know the
//! assessments: a person may be closed with or without a last review.

use chrono::NaiveDate;

/// The end of care under a cluster. A closing that was undone is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The day on which care ended.
    pub date: NaiveDate,
    /// How it ended.
    pub outcome: ClosingOutcome,
    /// Anything else that was typed.
    pub note: Option<String>,
    /// The day on which the person was opened again, not before [`Closing::date`].
    pub reopened: Option<NaiveDate>,
}

/// How care ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClosingOutcome {
    /// The care that was planned is complete.
    Completed,
    /// Another service or team has taken over.
    Moved,
    /// The person wanted no more.
    OwnChoice,
    /// The person could not be reached any more.
    LostContact,
    /// The person has died.
    Died,
    /// Something else.
    Other,
}

impl ClosingOutcome {
    /// All six, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Completed, Self::Moved, Self::OwnChoice, Self::LostContact, Self::Died, Self::Other];

    /// The word for it in storage and in forms.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Moved => "moved",
            Self::OwnChoice => "own-choice",
            Self::LostContact => "lost-contact",
            Self::Died => "died",
            Self::Other => "other",
        }
    }

    /// The outcome with this id.
    ///
    /// ```
    /// use records::ClosingOutcome;
    /// assert_eq!(ClosingOutcome::from_id("own-choice"), Some(ClosingOutcome::OwnChoice));
    /// assert_eq!(ClosingOutcome::from_id("Own choice"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.id() == id)
    }

    /// The name to show.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Completed => "Care completed",
            Self::Moved => "Moved to another service or team",
            Self::OwnChoice => "The person ended it",
            Self::LostContact => "Lost contact",
            Self::Died => "Died",
            Self::Other => "Other",
        }
    }
}
