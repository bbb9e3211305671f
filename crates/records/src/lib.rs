#![doc = include_str!("../README.md")]

mod answer;
mod closing;
mod copies;
mod correction;
mod destination;
mod entry;
mod error;
mod health;
mod id;
mod identifier;
mod key;
mod label;
mod local_text;
mod lock;
mod memory;
mod mending;
mod moving;
mod order;
mod pack;
mod person;
mod practice;
mod reason;
mod records;
mod review;
mod revision;
mod room;
mod sealed;
mod settings;
mod store;
mod stored;
mod tries;
mod unfinished;
mod vignettes;
mod wellbeing;

pub use answer::Answer;
pub use closing::{Closing, ClosingOutcome};
pub use copies::{Loss, RestoreError, Sealing, Verdict, compare, lock_verdict, restore};
pub use correction::Correction;
pub use destination::{
    CountedClosing, CountedEntry, CountedFourFactors, CountedPackStamp, CountedPerson, CountedReliableChange,
    CountedReview, CountedSettings, CountedSuggested, CountedWellbeing, Declared, Destination, FIELDS,
};
pub use entry::{Entry, PackStamp, Suggested};
pub use error::{DeleteError, LoadError, SaveError};
pub use health::{Copies, Health};
pub use id::{EntryId, ID_BYTES, PersonId, UnknownId};
pub use identifier::Identifier;
pub use key::{Key, PREFIX};
pub use label::{Fault, Field, LONGEST_REASON, Label, Team, TextError, free_text, free_text_of};
pub use local_text::{LocalPlace, LocalText};
pub use lock::{LOCK_ID_BYTES, LockRecord, NONCE_BYTES, SALT_BYTES, WRAPPED_BYTES};
pub use memory::{MemoryStore, StoreFault};
pub use mending::{Mended, mend, mend_lock, texts_to_compare};
pub use moving::{
    LockError, Moved, Settled, change_lock, clear_texts, is_locked, put_lock_on, sealed_texts, settle, take_lock_off,
};
pub use pack::LoadedPack;
pub use person::Person;
pub use practice::{DoneSheet, OpenSheet, Practice, PracticeRoom, SetStamp};
pub use reason::{AssessmentReason, UnknownReason};
pub use records::{Loaded, Records, Unreadable};
pub use review::Review;
pub use revision::Revision;
pub use room::Room;
pub use sealed::{Clear, Closed, Needs, Sealed, SealedStore, is_sealed};
pub use settings::{FourFactors, ReliableChange, ReviewOverride, Settings};
pub use store::{Store, StoreError};
pub use stored::{Kept, ReadError, Revised};
pub use tries::Tries;
pub use unfinished::{Step, TypedDate, Unfinished, Who};
pub use vignettes::{LoadedVignettes, VignetteFile};
pub use wellbeing::{Wellbeing, WellbeingScore};
