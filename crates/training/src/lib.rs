#![doc = include_str!("../README.md")]

mod set;
mod trap;
mod vignette;

pub use set::Set;
pub use trap::{Trap, TrapKind};
pub use vignette::{Alternative, Answer, Subject, Tolerance, Vignette};
