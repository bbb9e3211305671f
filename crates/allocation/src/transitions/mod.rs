//! Which cluster leads where at a review.
//!
//! Owns the transition table of each cluster and what the tables say of themselves. The tables are data,
//! `data/transitions/transitions.json`, put through the checks of [`TransitionsFile::read`] and written as constants
//! by `cargo xtask codegen`; a test fails when they are stale. They are PROVISIONAL: recalled, not read in the
//! booklet, and every screen and text that uses one says so. Does not judge a review: it says what a move is called.

mod provisional;
mod read;

pub use read::{TransitionsFile, TransitionsRow};

use crate::{ClusterCode, ReviewOutcome, Status};
use provisional::PROVISIONAL;

/// What the transition tables say of themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TransitionsAbout {
    /// What a person calls them.
    pub title: &'static str,
    /// Where they come from.
    pub source: &'static str,
    /// Who may use them.
    pub rights: &'static str,
    /// Whether they were checked against the booklet.
    pub status: Status,
}

/// How one row of the data is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Provenance {
    /// Read in the named source.
    Sourced,
    /// From memory, and not checked.
    Recalled,
}

impl Provenance {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Sourced, Self::Recalled];

    /// The word in the file and on the screen.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sourced => "sourced",
            Self::Recalled => "recalled",
        }
    }
}

/// Where one cluster leads at a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transitions {
    /// The cluster.
    pub from: ClusterCode,
    /// The clusters that are a step up, in the order of the source.
    pub step_up: &'static [ClusterCode],
    /// The clusters that are a step down, in the order of the source: the likeliest first.
    pub step_down: &'static [ClusterCode],
    /// Whether discharge from the cluster is expected.
    pub expects_discharge: bool,
    /// How this row is known.
    pub provenance: Provenance,
}

impl Transitions {
    /// The table of a cluster. Cluster 00 has none: a need that no description fits leads nowhere in particular.
    ///
    /// ```
    /// use allocation::{ClusterCode, Transitions};
    /// let table = Transitions::of(ClusterCode::C03).unwrap();
    /// assert_eq!(table.step_up, [ClusterCode::C04, ClusterCode::C05]);
    /// assert_eq!(table.step_down, [ClusterCode::C02]);
    /// assert!(table.expects_discharge);
    /// assert_eq!(Transitions::of(ClusterCode::VARIANCE), None);
    /// ```
    #[must_use]
    pub fn of(from: ClusterCode) -> Option<&'static Self> {
        PROVISIONAL.1.iter().find(|table| table.from == from)
    }

    /// What the tables say of themselves. Shown wherever one of them is used.
    ///
    /// ```
    /// use allocation::{Status, Transitions};
    /// assert_eq!(Transitions::about().status, Status::Provisional);
    /// ```
    #[must_use]
    pub const fn about() -> &'static TransitionsAbout {
        &PROVISIONAL.0
    }
}

/// What a move from one cluster to another is called: to stay, a step up, a step down, or another change.
///
/// ```
/// use allocation::{ClusterCode, ReviewOutcome, change};
/// assert_eq!(change(ClusterCode::C03, ClusterCode::C03), ReviewOutcome::Stay);
/// assert_eq!(change(ClusterCode::C03, ClusterCode::C04), ReviewOutcome::StepUp);
/// assert_eq!(change(ClusterCode::C03, ClusterCode::C02), ReviewOutcome::StepDown);
/// assert_eq!(change(ClusterCode::C03, ClusterCode::C01), ReviewOutcome::OtherChange, "01 is not listed");
/// assert_eq!(change(ClusterCode::C03, ClusterCode::VARIANCE), ReviewOutcome::OtherChange);
/// ```
#[must_use]
pub fn change(from: ClusterCode, to: ClusterCode) -> ReviewOutcome {
    if from == to {
        return ReviewOutcome::Stay;
    }
    match Transitions::of(from) {
        Some(table) if table.step_up.contains(&to) => ReviewOutcome::StepUp,
        Some(table) if table.step_down.contains(&to) => ReviewOutcome::StepDown,
        _ => ReviewOutcome::OtherChange,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ranked_cluster_has_a_table_and_variance_has_none() {
        assert_eq!(PROVISIONAL.1.iter().map(|table| table.from).collect::<Vec<_>>(), ClusterCode::RANKED);
        assert_eq!(Transitions::of(ClusterCode::VARIANCE), None);
    }

    #[test]
    fn what_is_built_in_is_what_the_data_say() {
        let data = include_str!("../../data/transitions/transitions.json");
        let file = TransitionsFile::read("transitions.json", data).unwrap();
        let about = Transitions::about();
        assert_eq!((&*file.title, &*file.source, &*file.rights), (about.title, about.source, about.rights));
        assert_eq!(file.status, about.status);
        assert_eq!(file.rows.len(), PROVISIONAL.1.len());
        for (row, table) in file.rows.iter().zip(&PROVISIONAL.1) {
            assert_eq!((row.from, row.expects_discharge, row.provenance), {
                (table.from, table.expects_discharge, table.provenance)
            });
            assert_eq!((&row.step_up[..], &row.step_down[..]), (table.step_up, table.step_down), "{}", row.from);
        }
    }

    #[test]
    fn every_move_is_called_something_and_nothing_leads_to_or_from_variance() {
        for from in ClusterCode::ALL {
            for to in ClusterCode::ALL {
                let called = change(from, to);
                assert_eq!(called == ReviewOutcome::Stay, from == to, "{from} to {to}");
                assert_ne!(called, ReviewOutcome::Discharge);
                if from != to && (from.is_variance() || to.is_variance()) {
                    assert_eq!(called, ReviewOutcome::OtherChange, "{from} to {to}");
                }
            }
        }
    }
}
