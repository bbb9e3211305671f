//! Clusters, compared.
//!
//! Owns the counts of pairs of clusters. Does not know how the ratings went.

use super::Rated;
use crate::ClusterMark;
use allocation::ClusterCode;

/// How far clusters agree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clusters {
    /// How many pairs have a cluster on both sides.
    pub compared: u32,
    /// How many of these are the same.
    pub same: u32,
    /// How many of these are the authors' cluster or one that they would defend; `None` among raters, where the authors
    /// play no part.
    pub same_or_defensible: Option<u32>,
    /// How many of these are of the same super class, or both variance.
    pub same_class: u32,
    /// How many pairs were left out, because one could not say, or both.
    pub could_not_say: u32,
}

impl Clusters {
    /// Each sheet with the authors' cluster.
    pub(super) fn with_answers(sheets: &[Rated<'_>]) -> Self {
        let mut clusters = Self::default();
        let mut defensible = 0;
        for sheet in sheets {
            clusters.add(sheet.own, Some(sheet.vignette.cluster));
            defensible += u32::from(ClusterMark::new(sheet.vignette, sheet.own).is_defensible());
        }
        Self { same_or_defensible: Some(defensible), ..clusters }
    }

    /// Each two of the clusters that one vignette was given.
    pub(super) fn among_raters(vignettes: impl Iterator<Item = Vec<Option<ClusterCode>>>) -> Self {
        let mut clusters = Self::default();
        for given in vignettes {
            for (place, one) in given.iter().enumerate() {
                given.iter().skip(place + 1).for_each(|other| clusters.add(*one, *other));
            }
        }
        clusters
    }

    fn add(&mut self, one: Option<ClusterCode>, other: Option<ClusterCode>) {
        let (Some(one), Some(other)) = (one, other) else {
            self.could_not_say += 1;
            return;
        };
        self.compared += 1;
        self.same += u32::from(one == other);
        self.same_class += u32::from(one.super_class() == other.super_class());
    }
}
