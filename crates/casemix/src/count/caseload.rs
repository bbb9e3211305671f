//! Who is there on the reporting date.

use crate::group::ByCluster;
use crate::{Day, Group, History, Share};

/// The people on the reporting date, by cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caseload {
    without: u32,
    in_period: ByCluster<u32>,
    past: ByCluster<u32>,
}

impl Caseload {
    pub(super) fn add(&mut self, history: &History) {
        let Some(latest) = history.assessed.last() else { return };
        match latest.cluster.filter(|_| latest.closed.is_none()) {
            Some(cluster) if latest.due > Day::REPORTING => *self.in_period.get_mut(cluster) += 1,
            Some(cluster) => *self.past.get_mut(cluster) += 1,
            None if latest.closed.is_none() || history.is_open_again => self.without += 1,
            None => {}
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.without += other.without;
        for (mine, others) in [(&mut self.in_period, &other.in_period), (&mut self.past, &other.past)] {
            mine.pairs_mut(others).for_each(|(mine, other)| *mine += other);
        }
    }

    /// Active people: the latest cluster assignment is not closed.
    #[must_use]
    pub fn active(&self) -> u32 {
        self.without + self.clustered(Group::All)
    }

    /// Active people who have no cluster now: none was allocated, or care was opened again and nobody was assessed.
    #[must_use]
    pub const fn without_cluster(&self) -> u32 {
        self.without
    }

    /// ACC33: active people whose current cluster is in the group.
    #[must_use]
    pub fn clustered(&self, group: Group) -> u32 {
        self.in_period(group) + self.past_period(group)
    }

    /// ACC36: of those, the people whose latest assessment is still in the maximum review period.
    #[must_use]
    pub fn in_period(&self, group: Group) -> u32 {
        self.in_period.of(group).sum()
    }

    /// Of those, the people whose maximum review period has ended.
    #[must_use]
    pub fn past_period(&self, group: Group) -> u32 {
        self.past.of(group).sum()
    }

    /// ACC37: ACC36 of ACC33.
    #[must_use]
    pub fn in_period_share(&self, group: Group) -> Share {
        Share { part: self.in_period(group), whole: self.clustered(group) }
    }

    /// Of active people, those with a current cluster.
    #[must_use]
    pub fn clustered_share(&self) -> Share {
        Share { part: self.clustered(Group::All), whole: self.active() }
    }
}
