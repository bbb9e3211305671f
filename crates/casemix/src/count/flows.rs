//! How people move between clusters.
//!
//! Owns the from-to table with entry and discharge, and how changes stand to the care transitions, which are the
//! provisional ones of `allocation`. A change is from one cluster to another; staying is none.

use allocation::{ClusterCode, ReviewOutcome, Transitions, change};

const CLUSTERS: usize = ClusterCode::ALL.len();
const PLACES: usize = CLUSTERS + 1;

/// Where someone was, or went: a cluster, or outside of care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flow {
    /// In a cluster.
    In(ClusterCode),
    /// Not in care yet, or not any more.
    Outside,
}

impl Flow {
    /// Every place: the 21 clusters, and outside.
    pub fn every() -> impl Iterator<Item = Self> {
        ClusterCode::ALL.into_iter().map(Self::In).chain([Self::Outside])
    }

    const fn place(self) -> usize {
        match self {
            Self::In(cluster) => cluster as usize,
            Self::Outside => CLUSTERS,
        }
    }
}

/// How a change of cluster stands to the care transitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// In the transitions of the cluster before.
    Listed,
    /// Not in them.
    Unlisted,
    /// Cluster 00 has none.
    NoTable,
}

impl Protocol {
    pub(crate) fn of(from: ClusterCode, to: ClusterCode) -> Self {
        match change(from, to) {
            _ if Transitions::of(from).is_none() => Self::NoTable,
            ReviewOutcome::OtherChange => Self::Unlisted,
            _ => Self::Listed,
        }
    }
}

/// The moves in the period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flows {
    moves: [[u32; PLACES]; PLACES],
    /// Of the changes that are not listed, those with a recorded reason.
    reasoned: [[u32; CLUSTERS]; CLUSTERS],
}

impl Default for Flows {
    fn default() -> Self {
        Self { moves: [[0; PLACES]; PLACES], reasoned: [[0; CLUSTERS]; CLUSTERS] }
    }
}

impl Flows {
    #[expect(clippy::indexing_slicing, reason = "a place is below the number of places")]
    pub(super) fn add(&mut self, from: Flow, to: Flow, has_reason: bool) {
        self.moves[from.place()][to.place()] += 1;
        if let (Flow::In(from), Flow::In(to), true) = (from, to, has_reason) {
            self.reasoned[from as usize][to as usize] += 1;
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        for (mine, other) in self.moves.iter_mut().flatten().zip(other.moves.iter().flatten()) {
            *mine += other;
        }
        for (mine, other) in self.reasoned.iter_mut().flatten().zip(other.reasoned.iter().flatten()) {
            *mine += other;
        }
    }

    /// How many moved from one place to another.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a place is below the number of places")]
    pub const fn moved(&self, from: Flow, to: Flow) -> u32 {
        self.moves[from.place()][to.place()]
    }

    /// How many moved from one cluster to another with a recorded reason.
    #[expect(clippy::indexing_slicing, reason = "a cluster's place is below the number of clusters")]
    pub(crate) const fn reasoned(&self, from: ClusterCode, to: ClusterCode) -> u32 {
        self.reasoned[from as usize][to as usize]
    }

    /// How many left a place.
    #[must_use]
    pub fn left(&self, from: Flow) -> u32 {
        Flow::every().map(|to| self.moved(from, to)).sum()
    }

    /// How many came to a place.
    #[must_use]
    pub fn came(&self, to: Flow) -> u32 {
        Flow::every().map(|from| self.moved(from, to)).sum()
    }

    /// Changes from one cluster to another.
    #[must_use]
    pub fn changes(&self) -> u32 {
        self.listed() + self.unlisted_with_reason() + self.unlisted_without_reason() + self.without_table()
    }

    /// Changes that the care transitions of the cluster before list.
    #[must_use]
    pub fn listed(&self) -> u32 {
        self.standing(Protocol::Listed).map(|(moved, _)| moved).sum()
    }

    /// Changes that they do not list, with a recorded reason.
    #[must_use]
    pub fn unlisted_with_reason(&self) -> u32 {
        self.standing(Protocol::Unlisted).map(|(_, reasoned)| reasoned).sum()
    }

    /// Changes that they do not list, without a recorded reason.
    #[must_use]
    pub fn unlisted_without_reason(&self) -> u32 {
        self.standing(Protocol::Unlisted).map(|(moved, reasoned)| moved - reasoned).sum()
    }

    /// Changes from cluster 00, which has no care transitions.
    #[must_use]
    pub fn without_table(&self) -> u32 {
        self.standing(Protocol::NoTable).map(|(moved, _)| moved).sum()
    }

    fn standing(&self, protocol: Protocol) -> impl Iterator<Item = (u32, u32)> {
        let pairs = ClusterCode::ALL.into_iter().flat_map(|from| ClusterCode::ALL.map(|to| (from, to)));
        pairs
            .filter(move |(from, to)| from != to && Protocol::of(*from, *to) == protocol)
            .map(|(from, to)| (self.moved(Flow::In(from), Flow::In(to)), self.reasoned(from, to)))
    }
}
