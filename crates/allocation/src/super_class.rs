//! The three super classes, by the origin of the presenting condition.
//!
//! Owns their ids and names. The national set has a fourth code for people whom no cluster fits; here that is
//! the absence of a super class.

use std::fmt;

/// Where the presenting condition comes from, as the clinician judges it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum SuperClass {
    /// Clusters 01 to 08.
    NonPsychotic,
    /// Clusters 10 to 17.
    Psychotic,
    /// Clusters 18 to 21.
    Organic,
}

impl SuperClass {
    /// All three, in the order of their clusters.
    pub const ALL: [Self; 3] = [Self::NonPsychotic, Self::Psychotic, Self::Organic];

    /// Reads an id.
    ///
    /// # Errors
    ///
    /// [`UnknownSuperClass`] for anything but the three ids.
    ///
    /// ```
    /// use allocation::SuperClass;
    /// assert_eq!(SuperClass::from_id("organic")?, SuperClass::Organic);
    /// assert_eq!(
    ///     SuperClass::from_id("neurotic").unwrap_err().to_string(),
    ///     "neurotic is not a super class: use non-psychotic, psychotic or organic",
    /// );
    /// # Ok::<(), allocation::UnknownSuperClass>(())
    /// ```
    pub fn from_id(id: &str) -> Result<Self, UnknownSuperClass> {
        Self::ALL.into_iter().find(|class| class.id() == id).ok_or_else(|| UnknownSuperClass(id.to_owned()))
    }

    /// The id used in rule packs and files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NonPsychotic => "non-psychotic",
            Self::Psychotic => "psychotic",
            Self::Organic => "organic",
        }
    }

    /// The name for the head of a list.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NonPsychotic => "Non-psychotic",
            Self::Psychotic => "Psychotic",
            Self::Organic => "Organic",
        }
    }
}

impl fmt::Display for SuperClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A word that names no super class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSuperClass(pub String);

impl fmt::Display for UnknownSuperClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a super class: use non-psychotic, psychotic or organic", self.0)
    }
}

impl std::error::Error for UnknownSuperClass {}
