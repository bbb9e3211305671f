//! Reviews: when the next one is due, and what it comes to.
//!
//! Owns the periods between assessments and the result of a review. At a review the question is not which cluster
//! fits best today, but whether the need for this cluster's package has changed: the answer is to stay, to step up,
//! to step down, discharge, or another change, judged against the transitions of the current cluster. The rules stand
//! at [`Review`]. All of it is integer arithmetic on what was rated. Does not rank, does not know today's date (dates
//! are passed in), and does not decide: a clinician does.

mod change;
mod decision;
mod ground;
mod outcome;
mod period;
mod result;
mod timing;

pub use change::RatingChange;
pub use decision::{NeedsReason, ReviewDecision};
pub use ground::Ground;
pub use outcome::ReviewOutcome;
pub use period::ReviewPeriod;
pub use result::{Proposal, Review};
pub use timing::Timing;
