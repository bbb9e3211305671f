//! How long people stay in a cluster, and how long it takes until they are assessed again.
//!
//! Owns medians of days. A time under a cluster belongs to the cluster in which it was spent.

use crate::group::ByCluster;
use crate::{Group, Share};
use allocation::ClusterCode;

/// Days on the same cluster, and days between assessments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    ended: ByCluster<Vec<u32>>,
    running: ByCluster<Vec<u32>>,
    between: ByCluster<Vec<u32>>,
    in_time: ByCluster<u32>,
}

/// Re-assessments of a group, and how long after the assessment before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reviews {
    /// Those made before the maximum review period had ended, of all.
    pub in_time: Share,
    /// The median of days since the assessment before; `None` without any.
    pub median: Option<Median>,
}

/// A median of whole days, which may lie half-way between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Median {
    halves: u32,
}

impl Median {
    /// The median of some days; `None` of none.
    fn of(mut days: Vec<u32>) -> Option<Self> {
        let middle = days.len() / 2;
        let is_even = days.len().is_multiple_of(2);
        if days.is_empty() {
            return None;
        }
        let (lower, upper, _) = days.select_nth_unstable(middle);
        let below = if is_even { lower.iter().copied().max()? } else { *upper };
        Some(Self { halves: below + *upper })
    }

    /// The median in whole days, a half rounded up.
    #[must_use]
    pub const fn days(self) -> u32 {
        self.halves.div_ceil(2)
    }
}

impl Times {
    pub(super) fn end(&mut self, cluster: ClusterCode, days: u32) {
        self.ended.get_mut(cluster).push(days);
    }

    pub(super) fn run(&mut self, cluster: ClusterCode, days: u32) {
        self.running.get_mut(cluster).push(days);
    }

    pub(super) fn review(&mut self, cluster: ClusterCode, days: u32, is_in_time: bool) {
        self.between.get_mut(cluster).push(days);
        *self.in_time.get_mut(cluster) += u32::from(is_in_time);
    }

    pub(super) fn merge(&mut self, other: &Self) {
        let lists =
            [(&mut self.ended, &other.ended), (&mut self.running, &other.running), (&mut self.between, &other.between)];
        for (mine, others) in lists {
            mine.pairs_mut(others).for_each(|(mine, other)| mine.extend(other));
        }
        self.in_time.pairs_mut(&other.in_time).for_each(|(mine, other)| *mine += other);
    }

    /// Episodes that ended in the period: how many, and the median of their days on the same cluster, whatever reviews
    /// took place.
    #[must_use]
    pub fn ended(&self, group: Group) -> (u32, Option<Median>) {
        counted(&self.ended, group)
    }

    /// Episodes that last on the reporting date: how many, and the median of their days so far.
    #[must_use]
    pub fn running(&self, group: Group) -> (u32, Option<Median>) {
        counted(&self.running, group)
    }

    /// Re-assessments in the period.
    #[must_use]
    pub fn reviews(&self, group: Group) -> Reviews {
        let (whole, median) = counted(&self.between, group);
        Reviews { in_time: Share { part: self.in_time.of(group).sum(), whole }, median }
    }
}

fn counted(lists: &ByCluster<Vec<u32>>, group: Group) -> (u32, Option<Median>) {
    let days: Vec<u32> = lists.of(group).flatten().copied().collect();
    (u32::try_from(days.len()).unwrap_or(u32::MAX), Median::of(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_the_middle_or_half_way_between_the_two() {
        for (days, halves, whole) in [
            (vec![7], 14, 7),
            (vec![9, 1], 10, 5),
            (vec![3, 2], 5, 3),
            (vec![5, 1, 90], 10, 5),
            (vec![4, 4, 1, 9], 8, 4),
        ] {
            let median = Median::of(days.clone()).unwrap();
            assert_eq!((median.halves, median.days()), (halves, whole), "{days:?}");
        }
        assert_eq!(Median::of(Vec::new()), None);
    }
}
