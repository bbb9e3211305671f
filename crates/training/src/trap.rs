//! What a vignette is there to teach: the slip that many raters make in it.
//!
//! Owns the kinds of slips. Does not know what was rated.

/// A slip that a vignette invites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TrapKind {
    /// One problem is rated on two scales.
    DoubleCounting,
    /// Scale 8 is rated for something that is not the worst of its kinds, or with the wrong letter.
    Scale8Letter,
    /// What was long ago is rated as of now, or what is of now as history.
    HistoricalOrCurrent,
    /// What nobody could find out is rated 0.
    NineIsNotZero,
    /// Elation is rated anywhere but on scale 1.
    Elation,
    /// Ratings are low because treatment works, and the cluster is chosen as if it were not needed.
    LowThroughTreatment,
    /// The reason for a problem is rated, and not what it does to the person.
    CauseNotEffect,
}

impl TrapKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::DoubleCounting,
        Self::Scale8Letter,
        Self::HistoricalOrCurrent,
        Self::NineIsNotZero,
        Self::Elation,
        Self::LowThroughTreatment,
        Self::CauseNotEffect,
    ];

    /// The word in the file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::DoubleCounting => "double-counting",
            Self::Scale8Letter => "scale-8-letter",
            Self::HistoricalOrCurrent => "historical-or-current",
            Self::NineIsNotZero => "nine-is-not-zero",
            Self::Elation => "elation",
            Self::LowThroughTreatment => "low-through-treatment",
            Self::CauseNotEffect => "cause-not-effect",
        }
    }

    /// What a person calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DoubleCounting => "Counting one problem twice",
            Self::Scale8Letter => "The letter of scale 8",
            Self::HistoricalOrCurrent => "Now, or over time",
            Self::NineIsNotZero => "Not known is not 0",
            Self::Elation => "Elation belongs to scale 1",
            Self::LowThroughTreatment => "Low because treatment works",
            Self::CauseNotEffect => "The effect, not the cause",
        }
    }

    /// The kind with this word in the file.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// The slip that one vignette invites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trap {
    /// Its kind.
    pub kind: TrapKind,
    /// What happens in this vignette, and how to tell.
    pub note: String,
}
