//! What was wrong with a finished assessment, and what it said before.
//!
//! Owns the link from a version to the one before it. Nothing that was saved is lost by putting it right: the
//! earlier version is kept inside the later one, with the ratings, the suggestion and the decision that it had.

use crate::Entry;
use chrono::NaiveDate;

/// Why an assessment replaced an earlier version of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The day on which it was corrected.
    pub date: NaiveDate,
    /// Why, in the clinician's words; never blank.
    pub why: String,
    /// The version before, which has an id of its own. Its own correction holds the version before that.
    pub before: Entry,
}

impl Correction {
    /// The most corrections that one assessment may have. There must be some limit, or a text could be kept that
    /// takes more memory to read than there is.
    pub const MOST: usize = 50;
}
