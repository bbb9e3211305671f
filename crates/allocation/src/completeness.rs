//! Whether enough is known to rely on a result.
//!
//! Owns the two tests of completeness. It never fills anything in: it says what is missing.

use crate::{Case, ClusterCode, Pack};
use ratings::Scale;

/// What is known, and what is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// How many of the 18 scales are known.
    pub known: usize,
    /// The scales that are not known and stand in a must clause of the first cluster, or of one that shares
    /// the first place.
    pub missing_in_clauses: Vec<Scale>,
}

impl Completeness {
    /// The fewest known ratings of a complete result.
    pub const FEWEST_KNOWN: usize = 15;

    /// Whether the result may stand without a warning.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.known >= Self::FEWEST_KNOWN && self.missing_in_clauses.is_empty()
    }
}

impl Pack {
    /// How complete a case is for the clusters that came first.
    #[must_use]
    pub fn completeness(&self, case: &Case, first: impl Iterator<Item = ClusterCode> + Clone) -> Completeness {
        let in_clause = |scale: Scale| {
            let rules = first.clone().filter_map(|code| self.rules(code));
            rules.flat_map(|rules| rules.must()).any(|clause| clause.scales.contains(&scale))
        };
        let missing_in_clauses = case.assessment.unknown().filter(|scale| in_clause(*scale)).collect();
        Completeness { known: case.assessment.known(), missing_in_clauses }
    }
}
