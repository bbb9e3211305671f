#![doc = include_str!("../README.md")]

mod count;
mod day;
mod group;
mod history;
mod period;
mod protect;

pub use count::{
    Agreement, Caseload, Compared, Completeness, Counts, FirstAllocations, Flow, Flows, Instrument, Median, Outcomes,
    PairCounts, Reviews, Rules, Share, Summary, Tally, Times,
};
pub use day::Day;
pub use group::Group;
pub use history::{Assessed, History, Must, Team};
pub use period::{Period, Quarter, Span};
pub use protect::{Rule, Shown};
