#![doc = include_str!("../README.md")]
#![warn(clippy::float_arithmetic)]

mod assessment;
mod draft;
mod letter;
mod rating;
mod scale;

pub use assessment::Assessment;
pub use draft::{Draft, Problem};
pub use letter::{OtherProblem, UnknownLetter};
pub use rating::{Rating, UnknownCode};
pub use scale::{Period, Scale, UnknownScale};
