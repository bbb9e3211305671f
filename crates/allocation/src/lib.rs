#![doc = include_str!("../README.md")]
#![warn(clippy::float_arithmetic)]

mod allocation;
mod case;
mod cluster;
mod completeness;
pub mod document;
mod fact;
mod pack;
mod rank;
mod reason;
mod review;
mod share;
mod steadiness;
mod super_class;
mod transitions;

pub use allocation::{Allocation, Ranked};
pub use case::Case;
pub use cluster::{ClusterCode, UnknownCluster};
pub use completeness::Completeness;
pub use document::DocumentProblem;
pub use fact::{Fact, Facts};
pub use pack::{About, Class, Clause, ClusterRules, Pack, Quantifier, Status, Verdict, Weights};
pub use rank::{Ranking, Standing};
pub use reason::{Comparison, Evidence, Reason, Ruling};
pub use review::{
    Ground, NeedsReason, Proposal, RatingChange, Review, ReviewDecision, ReviewOutcome, ReviewPeriod, Timing,
};
pub use share::POOR_FIT;
pub use steadiness::Tipping;
pub use super_class::{SuperClass, UnknownSuperClass};
pub use transitions::{Provenance, Transitions, TransitionsAbout, TransitionsFile, TransitionsRow, change};
