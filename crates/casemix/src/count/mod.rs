//! What is counted.
//!
//! Owns the counts of one team, which can be added to those of another, and how a history becomes counts. All of it is
//! whole numbers, so that the order of people changes nothing. Knows no names of teams and nothing of disclosure.

mod agreement;
mod caseload;
mod completeness;
mod first;
mod flows;
mod outcomes;
mod rules;
mod share;
mod tally;
mod times;

pub use agreement::{Agreement, Compared};
pub use caseload::Caseload;
pub use completeness::Completeness;
pub use first::FirstAllocations;
pub(crate) use first::Stand;
pub(crate) use flows::Protocol;
pub use flows::{Flow, Flows};
pub use outcomes::{Instrument, Outcomes, PairCounts};
pub use rules::Rules;
pub use share::Share;
pub use tally::{Counts, Summary, Tally};
pub use times::{Median, Reviews, Times};
