//! What a review can come to.
//!
//! Owns the five kinds of outcome and their names. Does not know which cluster leads where: the transitions do.

/// What a review comes to, as suggested or as decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewOutcome {
    /// The person stays in the cluster.
    Stay,
    /// To a cluster that is listed as a step up.
    StepUp,
    /// To a cluster that is listed as a step down.
    StepDown,
    /// The person leaves the service.
    Discharge,
    /// To a cluster that is listed as neither, or from or to cluster 00.
    OtherChange,
}

impl ReviewOutcome {
    /// All five, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Stay, Self::StepUp, Self::StepDown, Self::Discharge, Self::OtherChange];

    /// The id that is kept and read again.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Stay => "stay",
            Self::StepUp => "step-up",
            Self::StepDown => "step-down",
            Self::Discharge => "discharge",
            Self::OtherChange => "other-change",
        }
    }

    /// The outcome with this id.
    ///
    /// ```
    /// use allocation::ReviewOutcome;
    /// assert_eq!(ReviewOutcome::from_id("step-up"), Some(ReviewOutcome::StepUp));
    /// assert_eq!(ReviewOutcome::from_id("sideways"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.id() == id)
    }

    /// The words for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stay => "Stay",
            Self::StepUp => "Step up",
            Self::StepDown => "Step down",
            Self::Discharge => "Discharge",
            Self::OtherChange => "Other change",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_is_found_by_its_id() {
        for outcome in ReviewOutcome::ALL {
            assert_eq!(ReviewOutcome::from_id(outcome.id()), Some(outcome));
        }
    }
}
