//! Must clauses at first allocation.

use crate::group::ByCluster;
use crate::{Assessed, Group, Must, Share};

/// How first allocations stand to the must clauses of the final cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstAllocations(ByCluster<Stand>);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Stand {
    met: u32,
    broken: u32,
    unchecked: u32,
}

impl FirstAllocations {
    pub(super) fn add(&mut self, assessed: &Assessed) {
        let (Some(cluster), Some(must)) = (assessed.cluster, assessed.must) else { return };
        let stand = self.0.get_mut(cluster);
        match must {
            Must::Met => stand.met += 1,
            Must::Broken => stand.broken += 1,
            Must::Unchecked => stand.unchecked += 1,
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        for (mine, other) in self.0.pairs_mut(&other.0) {
            mine.met += other.met;
            mine.broken += other.broken;
            mine.unchecked += other.unchecked;
        }
    }

    /// Those whose final cluster's must clauses are all met, of those that can be checked.
    #[must_use]
    pub fn met(&self, group: Group) -> Share {
        let mut share = Share::default();
        for stand in self.0.of(group) {
            share.part += stand.met;
            share.whole += stand.met + stand.broken;
        }
        share
    }

    /// Those that cannot be checked, because a rating is not known.
    #[must_use]
    pub fn unchecked(&self, group: Group) -> u32 {
        self.0.of(group).map(|stand| stand.unchecked).sum()
    }
}
