#![doc = include_str!("../README.md")]
#![warn(clippy::float_arithmetic)]

mod comparison;
mod factor;
mod measure;
mod paired;
mod scale_change;
mod score;
mod student;
mod verdict;
mod wellbeing;

pub use comparison::{Comparison, LeftOut, MeasureChange, NotKnownAt};
pub use factor::{Factor, FactorMapping, MAPPED_SCALES};
pub use measure::{FEWEST_FOR_TOTAL, MEASURE_SOURCE, Measure};
pub use paired::{Interval, Paired};
pub use scale_change::{Band, SHIFT_SOURCE, ScaleChange, Shift};
pub use score::Score;
pub use student::StudentT;
pub use verdict::{Direction, NotAThreshold, RELIABLE_CHANGE_SOURCE, ReliableThreshold, Verdict};
pub use wellbeing::{ITEMS, ItemError, ItemProblem, NotATotal, Wellbeing, WellbeingChange, WellbeingScale};
