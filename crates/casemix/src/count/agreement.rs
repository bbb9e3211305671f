//! Whether the clinician's initial cluster, the suggestion and the final cluster agree.
//!
//! Owns the three comparisons and Cohen's kappa. Agreement is between two who judge the same assessment; the suggestion
//! is the one that was shown.

use crate::{Assessed, Share};
use allocation::ClusterCode;

const CLUSTERS: usize = ClusterCode::ALL.len();

/// The three comparisons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The initial cluster with the suggestion.
    pub initial_suggested: Compared,
    /// The initial cluster with the final one.
    pub initial_final: Compared,
    /// The final cluster with the suggestion.
    pub final_suggested: Compared,
}

impl Agreement {
    pub(super) fn add(&mut self, assessed: &Assessed) {
        let [first, ..] = assessed.suggested;
        // Whoever is discharged is decided to be in no cluster, whatever the record keeps as the last one.
        let last = assessed.cluster.filter(|_| !assessed.is_discharge);
        let among = |cluster: ClusterCode| assessed.suggested.contains(&Some(cluster));
        if let (Some(initial), Some(first)) = (assessed.initial, first) {
            self.initial_suggested.add(initial, first, among(initial));
        }
        if let (Some(last), Some(first)) = (last, first) {
            self.final_suggested.add(last, first, among(last));
        }
        if let (Some(initial), Some(last)) = (assessed.initial, last) {
            self.initial_final.add(initial, last, initial == last);
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.initial_suggested.merge(&other.initial_suggested);
        self.initial_final.merge(&other.initial_final);
        self.final_suggested.merge(&other.final_suggested);
    }
}

/// How often two agree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    compared: u32,
    equal: u32,
    among_three: u32,
    same_class: u32,
    among_three_and_same_class: u32,
    /// How often each cluster was given by the one and by the other, for the agreement that chance alone would give.
    given: [[u32; CLUSTERS]; 2],
}

impl Compared {
    #[expect(clippy::indexing_slicing, reason = "a cluster's place is below the number of clusters")]
    fn add(&mut self, one: ClusterCode, other: ClusterCode, is_among_three: bool) {
        self.compared += 1;
        self.equal += u32::from(one == other);
        self.among_three += u32::from(is_among_three);
        let is_same_class = one.super_class() == other.super_class();
        self.same_class += u32::from(is_same_class);
        self.among_three_and_same_class += u32::from(is_among_three && is_same_class);
        self.given[0][one as usize] += 1;
        self.given[1][other as usize] += 1;
    }

    fn merge(&mut self, other: &Self) {
        self.compared += other.compared;
        self.equal += other.equal;
        self.among_three += other.among_three;
        self.same_class += other.same_class;
        self.among_three_and_same_class += other.among_three_and_same_class;
        for (mine, other) in self.given.iter_mut().flatten().zip(other.given.iter().flatten()) {
            *mine += other;
        }
    }

    /// The assessments in which both are known.
    #[must_use]
    pub const fn compared(&self) -> u32 {
        self.compared
    }

    /// Both gave the same cluster.
    #[must_use]
    pub const fn equal(&self) -> Share {
        Share { part: self.equal, whole: self.compared }
    }

    /// The clinician's cluster is among the first three of the suggestion.
    #[must_use]
    pub const fn among_three(&self) -> Share {
        Share { part: self.among_three, whole: self.compared }
    }

    /// Both gave clusters of one super class, or both gave 00.
    #[must_use]
    pub const fn same_class(&self) -> Share {
        Share { part: self.same_class, whole: self.compared }
    }

    /// Both at once: among the first three, and of one super class.
    pub(crate) const fn among_three_and_same_class(&self) -> u32 {
        self.among_three_and_same_class
    }

    /// Cohen's kappa, unweighted, over the 21 clusters: 1 is full agreement, 0 is what chance alone would give. `None`
    /// when nothing was compared, or when both gave one and the same cluster throughout, so that chance alone agrees
    /// fully. Source: Cohen 1960, Educ Psychol Meas 20:37.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts of a browser are far below 2^53")]
    pub fn kappa(&self) -> Option<f64> {
        let [one, other] = &self.given;
        let count = i128::from(self.compared);
        let chance: i128 = one.iter().zip(other).map(|(one, other)| i128::from(*one) * i128::from(*other)).sum();
        let (above, room) = (count * i128::from(self.equal) - chance, count * count - chance);
        (room > 0).then(|| above as f64 / room as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(pairs: &[(ClusterCode, ClusterCode, u32)]) -> Compared {
        let mut compared = Compared::default();
        for (one, other, times) in pairs {
            (0..*times).for_each(|_| compared.add(*one, *other, one == other));
        }
        compared
    }

    #[test]
    fn kappa_is_that_of_the_textbook() {
        use ClusterCode::{C01, C02};
        // Two raters, yes and no: 20 and 15 agreed, 5 and 10 not. Observed 0.7; chance (25*30 + 25*20)/2500 = 0.5;
        // kappa 0.2/0.5. A common worked example, for instance in the article on Cohen's kappa in Wikipedia.
        let kappa = compared(&[(C01, C01, 20), (C01, C02, 5), (C02, C01, 10), (C02, C02, 15)]).kappa().unwrap();
        assert!((kappa - 0.4).abs() < 1e-12, "{kappa}");
    }

    #[test]
    fn kappa_of_nothing_or_of_one_cluster_only_does_not_exist() {
        use ClusterCode::{C01, C02};
        assert_eq!(compared(&[]).kappa(), None);
        assert_eq!(compared(&[(C01, C01, 9)]).kappa(), None);
        assert_eq!(compared(&[(C01, C01, 4), (C02, C02, 4)]).kappa(), Some(1.0));
        assert_eq!(compared(&[(C01, C02, 4), (C02, C01, 4)]).kappa(), Some(-1.0));
    }

    #[test]
    fn variance_agrees_in_class_with_itself_only() {
        use ClusterCode::{C00, C03, C05, C10};
        let compared = compared(&[(C00, C00, 1), (C00, C03, 1), (C03, C05, 1), (C03, C10, 1)]);
        assert_eq!(compared.same_class(), Share { part: 2, whole: 4 });
    }
}
