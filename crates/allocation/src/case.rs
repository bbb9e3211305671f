//! What is ranked: everything that is known of one person, and nothing that names her.

use crate::{Facts, SuperClass};
use ratings::Assessment;

/// The inputs of one allocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// The 18 ratings.
    pub assessment: Assessment,
    /// What the scores cannot hold.
    pub facts: Facts,
    /// The origin of the presenting condition, if the clinician has decided it: then only that super class is
    /// ranked.
    pub origin: Option<SuperClass>,
}

impl From<Assessment> for Case {
    /// A case of which only the ratings are known.
    fn from(assessment: Assessment) -> Self {
        Self { assessment, facts: Facts::default(), origin: None }
    }
}
