//! What a cluster means for staff: needs, likely course, and who said so.
//!
//! Owns the words. Review periods and transitions are `allocation`'s.

use allocation::ClusterCode;

/// What staff may expect of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// Which cluster.
    pub cluster: ClusterCode,
    /// The needs of people in it, in our words.
    pub needs: &'static str,
    /// How it usually goes on.
    pub course: &'static str,
    /// How long an episode of care usually takes, in words; none for variance.
    pub episode: Option<&'static str>,
    /// What the needs rest on.
    pub needs_source: &'static str,
    /// Whether the likely course and the time were only recalled, and are checked by nobody.
    pub is_recalled: bool,
}

impl Course {
    /// What staff may expect of a cluster.
    #[must_use]
    pub fn of(cluster: ClusterCode) -> &'static Self {
        crate::pages::course(cluster)
    }
}
