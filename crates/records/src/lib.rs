#![doc = include_str!("../README.md")]

mod answer;
mod entry;
mod id;
mod identifier;
mod key;
mod label;
mod pack;
mod person;
mod reason;
mod revision;
mod settings;
mod store;
mod unfinished;

pub use answer::Answer;
pub use entry::{Entry, PackStamp, Suggested};
pub use id::{EntryId, ID_BYTES, PersonId, UnknownId};
pub use identifier::Identifier;
pub use key::{Key, PREFIX};
pub use label::{Fault, Field, LONGEST_REASON, Label, Team, TextError, free_text};
pub use pack::LoadedPack;
pub use person::Person;
pub use reason::{AssessmentReason, UnknownReason};
pub use revision::Revision;
pub use settings::Settings;
pub use store::{Store, StoreError};
pub use unfinished::{Step, TypedDate, Unfinished, Who};
