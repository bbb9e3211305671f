//! What is known of one person when it is counted.
//!
//! Owns the shape of what goes in. There is no field that could hold a name, a label, an id, a date or free text. Does
//! not know where it comes from: the app makes it of its records, the example of a table of assessments.

use crate::Day;
use allocation::ClusterCode;
use outcomes::Wellbeing;
use ratings::Assessment;

/// Which team, by its place in the list of teams; that list is all that knows the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Team(pub usize);

/// One person, up to the reporting date: nothing that came later is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// The team that the person is with.
    pub team: Team,
    /// The assessments, the earliest first; of two on one day, the one that was saved first comes first.
    pub assessed: Vec<Assessed>,
    /// Whether care was opened again after the last assessment's closing, and nobody was assessed since.
    pub is_open_again: bool,
    /// The scores of wellbeing, the earliest first.
    pub wellbeing: Vec<(Day, Wellbeing)>,
}

/// One assessment and what was decided on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessed {
    /// The day of the assessment, not after [`Day::REPORTING`].
    pub day: Day,
    /// The day on which the national maximum review period of [`Assessed::cluster`] ends, counted by the calendar. The
    /// assessment is in its period on every day before this one. Without a cluster it does not matter.
    pub due: Day,
    /// Whether it is a first allocation and not a review of a cluster that the person had.
    pub is_first: bool,
    /// The 18 ratings.
    pub ratings: Assessment,
    /// The initial cluster: the clinician's own, before the suggestion was seen. `None` if she could not say.
    pub initial: Option<ClusterCode>,
    /// The first three clusters of the suggestion as it was shown, best first.
    pub suggested: [Option<ClusterCode>; 3],
    /// Whether it was decided to end care; then the final cluster is the one that is left.
    pub is_discharge: bool,
    /// The final cluster; `None` if none was allocated (code 09 is a blank place marker and counts as none).
    pub cluster: Option<ClusterCode>,
    /// How the ratings stand to the must clauses of the final cluster; `None` for cluster 00 and for no cluster.
    pub must: Option<Must>,
    /// Whether a reason was recorded for deciding otherwise than suggested, or than the care transitions say.
    pub has_reason: bool,
    /// The day on which the assignment that this assessment gave was closed, not after [`Day::REPORTING`], and before
    /// any later assessment.
    pub closed: Option<Day>,
}

/// How ratings stand to the must clauses of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Must {
    /// All are met.
    Met,
    /// At least one is broken.
    Broken,
    /// None is known to be broken, but at least one cannot be checked, because a rating is not known.
    Unchecked,
}
