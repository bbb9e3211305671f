//! Must clauses at first allocation.

use crate::group::ByCluster;
use crate::{Assessed, Group, Must, Share};
use allocation::ClusterCode;

/// How first allocations stand to the must clauses of the final cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstAllocations {
    /// Those that are an entry too: nearly all.
    entries: ByCluster<Stand>,
    others: ByCluster<Stand>,
}

/// How some first allocations stand to the must clauses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stand {
    pub(crate) met: u32,
    pub(crate) broken: u32,
    pub(crate) unchecked: u32,
}

impl Stand {
    const fn merge(&mut self, other: &Self) {
        self.met += other.met;
        self.broken += other.broken;
        self.unchecked += other.unchecked;
    }

    /// All of them.
    pub(crate) const fn all(self) -> u32 {
        self.met + self.broken + self.unchecked
    }
}

impl FirstAllocations {
    pub(super) fn add(&mut self, assessed: &Assessed, is_entry: bool) {
        let (Some(cluster), Some(must)) = (assessed.cluster, assessed.must) else { return };
        let stand = if is_entry { self.entries.get_mut(cluster) } else { self.others.get_mut(cluster) };
        match must {
            Must::Met => stand.met += 1,
            Must::Broken => stand.broken += 1,
            Must::Unchecked => stand.unchecked += 1,
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.entries.pairs_mut(&other.entries).for_each(|(mine, other)| mine.merge(other));
        self.others.pairs_mut(&other.others).for_each(|(mine, other)| mine.merge(other));
    }

    /// Those of a cluster that are an entry too, and those that are not.
    pub(crate) const fn of(&self, cluster: ClusterCode) -> [Stand; 2] {
        [*self.entries.get(cluster), *self.others.get(cluster)]
    }

    fn together(&self, group: Group) -> Stand {
        let mut all = Stand::default();
        self.entries.of(group).chain(self.others.of(group)).for_each(|stand| all.merge(stand));
        all
    }

    /// Those whose final cluster's must clauses are all met, of those that can be checked.
    #[must_use]
    pub fn met(&self, group: Group) -> Share {
        let Stand { met, broken, .. } = self.together(group);
        Share { part: met, whole: met + broken }
    }

    /// Those that cannot be checked, because a rating is not known.
    #[must_use]
    pub fn unchecked(&self, group: Group) -> u32 {
        self.together(group).unchecked
    }
}
