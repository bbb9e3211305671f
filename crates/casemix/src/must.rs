//! Whether the must clauses of a cluster hold.
//!
//! Owns how the verdicts on several clauses come to one. The clauses and their verdicts are `allocation`'s.

use crate::Must;
use allocation::{ClusterCode, Pack, Verdict};
use ratings::Assessment;

impl Must {
    /// How ratings stand to the must clauses that a rule pack has for a cluster. One broken clause is enough, whatever
    /// else is not known. `None` for cluster 00, which has no rules.
    ///
    /// ```
    /// use allocation::{ClusterCode, Pack};
    /// use casemix::Must;
    /// use ratings::{Assessment, Rating, Scale};
    /// let pack = Pack::provisional();
    /// // Cluster 03 must have 2 or 3 on scale 7 or 8, neither above 3, and at most 1 on scale 6.
    /// let low = Assessment::from_ratings([Rating::NoProblem; 18]).with(Scale::DepressedMood, Rating::Mild);
    /// let must = |rated| Must::of(&pack, &rated, ClusterCode::C03);
    /// assert_eq!(must(low), Some(Must::Met));
    /// assert_eq!(must(low.with(Scale::Hallucinations, Rating::NotKnown)), Some(Must::Unchecked));
    /// let voices = low.with(Scale::Hallucinations, Rating::Mild);
    /// assert_eq!(must(voices.with(Scale::OtherProblems, Rating::NotKnown)), Some(Must::Broken));
    /// assert_eq!(Must::of(&pack, &low, ClusterCode::VARIANCE), None);
    /// ```
    #[must_use]
    pub fn of(pack: &Pack, ratings: &Assessment, cluster: ClusterCode) -> Option<Self> {
        let mut must = Self::Met;
        for clause in pack.rules(cluster)?.must() {
            match clause.verdict(ratings) {
                Verdict::Met => {}
                Verdict::Unchecked => must = Self::Unchecked,
                Verdict::Broken => return Some(Self::Broken),
            }
        }
        Some(must)
    }
}
