#![doc = include_str!("../README.md")]
#![warn(clippy::float_arithmetic)]

mod agreement;
mod code;
mod interval;
mod kappa;
mod learning;
mod marking;
mod room;
mod session;
mod set;
mod trap;
mod vignette;

pub use agreement::{Agreement, Clusters, Compared, NotKnown, Rated};
pub use code::{CodeError, Found, ResultCode, Sheet, Trainee, read_code, read_codes};
pub use interval::Interval;
pub use learning::{Destination, LearningBlock, LearningPage, LearningSection, NextStep, Question, Topic};
pub use marking::{ClusterMark, LetterMark, Marking, ScaleMark, ScaleVerdict};
pub use room::{Added, Differ, Discuss, DiscussReason, Refusal, Results, Room, Spread, Taken};
pub use session::{Session, SessionError};
pub use set::Set;
pub use trap::{Trap, TrapKind};
pub use vignette::{Alternative, Answer, Subject, Tolerance, Vignette};
