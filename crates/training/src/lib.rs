#![doc = include_str!("../README.md")]

mod learning;
mod set;
mod trap;
mod vignette;

pub use learning::{Destination, LearningBlock, LearningPage, LearningSection, NextStep, Question, Topic};
pub use set::Set;
pub use trap::{Trap, TrapKind};
pub use vignette::{Alternative, Answer, Subject, Tolerance, Vignette};
