//! Records, each by itself.

use crate::texts::{marked, tells_nothing, text};
use records::{Kept, LoadedPack, LoadedVignettes, LockRecord, Person, Practice, Settings, Tries, Unfinished};

/// A person.
pub fn person(bytes: &[u8]) {
    is_read_or_refused::<Person>(bytes);
}

/// An unfinished assessment.
pub fn unfinished(bytes: &[u8]) {
    is_read_or_refused::<Unfinished>(bytes);
}

/// The settings.
pub fn settings(bytes: &[u8]) {
    is_read_or_refused::<Settings>(bytes);
}

/// A rule pack as it is kept.
pub fn loaded_pack(bytes: &[u8]) {
    is_read_or_refused::<LoadedPack>(bytes);
}

/// What was practised.
pub fn practice(bytes: &[u8]) {
    is_read_or_refused::<Practice>(bytes);
}

/// A set of vignettes as it is kept.
pub fn loaded_vignettes(bytes: &[u8]) {
    is_read_or_refused::<LoadedVignettes>(bytes);
}

/// The lock.
pub fn lock(bytes: &[u8]) {
    is_read_or_refused::<LockRecord>(bytes);
}

/// How many wrong passcodes were typed.
pub fn tries(bytes: &[u8]) {
    is_read_or_refused::<Tries>(bytes);
}

/// What is read is the same after it was written and read again; what is refused is refused without a word of it.
fn is_read_or_refused<T: Kept>(bytes: &[u8]) {
    let text = text(bytes);
    if let Ok(record) = T::from_text(&text) {
        let written = record.to_text();
        assert!(T::from_text(&written).is_ok_and(|again| again == record), "{written} is not what was read");
    }
    for marked in marked(&text) {
        if let Err(why) = T::from_text(&marked) {
            tells_nothing(&why.to_string());
        }
    }
}
