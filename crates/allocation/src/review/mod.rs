//! Reviews: when the next one is due, and what it can come to.
//!
//! Owns the periods between assessments and the kinds of outcome. Does not know today's date: dates are passed in.

mod outcome;
mod period;

pub use outcome::ReviewOutcome;
pub use period::ReviewPeriod;
