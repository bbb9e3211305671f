#![doc = include_str!("../README.md")]

mod count;
mod day;
mod definition;
mod file;
mod group;
mod history;
mod must;
mod period;
mod protect;
pub mod synthetic;

pub use count::{
    Agreement, Caseload, Compared, Completeness, Counts, FirstAllocations, Flow, Flows, Instrument, Median, Outcomes,
    PairCounts, Reviews, Rules, Share, Summary, Tally, Times,
};
pub use day::Day;
pub use definition::Definition;
pub use file::{About, Decimal, Draft, FEWEST_IN_TEAM, File, Filter, Level, OTHER_TEAMS, PackName, Row, SCHEMA, Value};
pub use group::Group;
pub use history::{Assessed, History, Must, Team};
pub use period::{Period, Quarter, Span};
pub use protect::{Rule, Shown};
