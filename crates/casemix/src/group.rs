//! Which clusters a figure is about.
//!
//! Owns the axis of every table: the 21 clusters, their three super classes, and all of them. Cluster 00 has no super
//! class, so that it is counted among all and in no class.

use allocation::{ClusterCode, SuperClass};

/// One cluster, a super class, or all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// One cluster.
    Cluster(ClusterCode),
    /// The clusters of a super class.
    Class(SuperClass),
    /// Every cluster.
    All,
}

impl Group {
    /// Every group, in the order of a table: 00, each super class with its clusters before its total, and all.
    ///
    /// ```
    /// use casemix::Group;
    /// let ids: Vec<_> = Group::every().map(Group::id).collect();
    /// assert_eq!((ids.len(), ids[0], ids[9], ids[24]), (25, "00", "non-psychotic", "all"));
    /// ```
    pub fn every() -> impl Iterator<Item = Self> {
        let class = |class: SuperClass| {
            let members = ClusterCode::ALL.into_iter().filter(move |cluster| cluster.super_class() == Some(class));
            members.map(Self::Cluster).chain([Self::Class(class)])
        };
        [Self::Cluster(ClusterCode::VARIANCE)]
            .into_iter()
            .chain(SuperClass::ALL.into_iter().flat_map(class))
            .chain([Self::All])
    }

    /// Whether a cluster belongs to it.
    #[must_use]
    pub fn has(self, cluster: ClusterCode) -> bool {
        match self {
            Self::Cluster(only) => only == cluster,
            Self::Class(class) => cluster.super_class() == Some(class),
            Self::All => true,
        }
    }

    /// Its clusters.
    pub fn clusters(self) -> impl Iterator<Item = ClusterCode> {
        ClusterCode::ALL.into_iter().filter(move |cluster| self.has(*cluster))
    }

    /// The word for it in a file: a code of two digits, a super class, or `all`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cluster(cluster) => cluster.code(),
            Self::Class(class) => class.id(),
            Self::All => "all",
        }
    }
}

/// Something for each cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ByCluster<T>([T; ClusterCode::ALL.len()]);

impl<T: Default> Default for ByCluster<T> {
    fn default() -> Self {
        Self(std::array::from_fn(|_| T::default()))
    }
}

impl<T> ByCluster<T> {
    #[expect(clippy::indexing_slicing, reason = "a cluster's place is below the number of clusters")]
    pub(crate) const fn get(&self, cluster: ClusterCode) -> &T {
        &self.0[cluster as usize]
    }

    #[expect(clippy::indexing_slicing, reason = "a cluster's place is below the number of clusters")]
    pub(crate) const fn get_mut(&mut self, cluster: ClusterCode) -> &mut T {
        &mut self.0[cluster as usize]
    }

    /// All of them, with their clusters.
    pub(crate) fn of(&self, group: Group) -> impl Iterator<Item = &T> {
        group.clusters().map(|cluster| self.get(cluster))
    }

    /// Each with the same of the other.
    pub(crate) fn pairs_mut<'a>(&'a mut self, other: &'a Self) -> impl Iterator<Item = (&'a mut T, &'a T)> {
        self.0.iter_mut().zip(&other.0)
    }
}
