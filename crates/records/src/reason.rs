//! Why an assessment was made.
//!
//! Owns the four reasons of the national data set and their codes. Does not know what is due when.

use std::fmt;

/// The reason for an assessment with the clustering tool. Source: NHS Data Dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AssessmentReason {
    /// 10: initial assessment.
    Initial,
    /// 11: scheduled re-assessment.
    Scheduled,
    /// 12: re-assessment following significant unanticipated change in need.
    ChangeInNeed,
    /// 97: other.
    Other,
}

impl AssessmentReason {
    /// All four, in the order of their codes.
    pub const ALL: [Self; 4] = [Self::Initial, Self::Scheduled, Self::ChangeInNeed, Self::Other];

    /// Reads a national code.
    ///
    /// # Errors
    ///
    /// [`UnknownReason`] for anything but the four codes.
    ///
    /// ```
    /// use records::AssessmentReason;
    /// assert_eq!(AssessmentReason::from_code("11")?.name(), "Scheduled re-assessment");
    /// assert_eq!(
    ///     AssessmentReason::from_code("13").unwrap_err().to_string(),
    ///     "there is no reason for assessment 13: use 10, 11, 12 or 97",
    /// );
    /// # Ok::<(), records::UnknownReason>(())
    /// ```
    pub fn from_code(code: &str) -> Result<Self, UnknownReason> {
        Self::ALL.into_iter().find(|reason| reason.code() == code).ok_or_else(|| UnknownReason(code.to_owned()))
    }

    /// The national code of two digits.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Initial => "10",
            Self::Scheduled => "11",
            Self::ChangeInNeed => "12",
            Self::Other => "97",
        }
    }

    /// The name to show.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Initial => "Initial assessment",
            Self::Scheduled => "Scheduled re-assessment",
            Self::ChangeInNeed => "Re-assessment following significant unanticipated change in need",
            Self::Other => "Other",
        }
    }
}

/// A code that no reason has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownReason(pub String);

impl fmt::Display for UnknownReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no reason for assessment {}: use 10, 11, 12 or 97", self.0)
    }
}

impl std::error::Error for UnknownReason {}
