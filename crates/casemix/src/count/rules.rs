//! What a service may set for its own figures.

use outcomes::{FactorMapping, ReliableThreshold};

/// What outcomes are judged by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// The least change of the HoNOS total that counts as reliable.
    pub reliable: ReliableThreshold,
    /// Which scale belongs to which of the four factors; without it there is no four-factor view.
    pub factors: Option<FactorMapping>,
}
