#![doc = include_str!("../README.md")]

mod day;
mod history;
mod period;

pub use day::Day;
pub use history::{Assessed, History, Must, Team};
pub use period::{Period, Quarter, Span};
