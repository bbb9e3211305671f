//! Putting back what is lost, from the second copies.
//!
//! Owns the walk over all records and all copies. What is right where two differ is [`compare`](crate::compare)'s business, and
//! where the copies are is the app's: it gives them, and does with them what comes of it.

use crate::{
    Closed, Kept, Key, Loss, Person, Sealing, Store, StoreError, Unfinished, Verdict, clear_texts, compare, is_sealed,
    lock_verdict, restore, settle,
};
use std::collections::BTreeMap;

/// What came of comparing every record with its second copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// What the copies are to be: a text under its key, or none.
    pub copies: Vec<(String, Option<String>)>,
    /// The records that were put back, and what had happened to them.
    pub restored: Vec<(Key, Loss)>,
    /// How many should have been put back and could not: the browser refused. The next start tries again.
    pub failed: usize,
}

/// The encrypted texts that have to be opened before [`mend`] can compare them: those of records that differ from their copies.
///
/// # Errors
///
/// [`StoreError`] where the browser refuses to look.
pub fn texts_to_compare(store: &impl Store, copies: &[(String, String)]) -> Result<Vec<Closed>, StoreError> {
    let mut closed = Vec::new();
    for (key, (original, copy)) in pairs(store, copies)? {
        if original != copy {
            let sealed = [original, copy].into_iter().flatten().filter(|text| is_sealed(text));
            closed.extend(sealed.map(|text| Closed { key: key.clone(), text }));
        }
    }
    Ok(closed)
}

/// Compares every record with its second copy, and puts back what is damaged, missing or behind. `open` says what a text
/// says under its key: an encrypted one that cannot be opened is given back as it is, and none says that nobody knows yet.
/// Nothing is done then.
///
/// # Errors
///
/// [`StoreError`] where the browser refuses to look.
pub fn mend(
    store: &impl Store,
    copies: &[(String, String)],
    open: impl Fn(&str, &str) -> Option<String>,
) -> Result<Mended, StoreError> {
    let mut mended = Mended::default();
    let pairs = pairs(store, copies)?;
    // The page died, or another tab is at it, before the copy of an assessment went that has been finished: that is no loss.
    let is_finished = |unfinished: &str| {
        let Ok(Unfinished { entry, .. }) = Unfinished::from_text(unfinished) else { return false };
        let people = pairs.iter().filter_map(|(key, (original, _))| open(key, original.as_ref()?));
        people.filter_map(|text| Person::from_text(&text).ok()).any(|person| person.has_saved(entry))
    };
    for (name, (original, copy)) in &pairs {
        let Some(key) = Key::parse(name).filter(|_| original != copy) else { continue };
        let read = |text: &Option<String>| text.as_ref().map(|text| open(name, text));
        let (said, copied) = (read(original), read(copy));
        let (Some(said), Some(copied)) = (known(said), known(copied)) else { continue };
        match compare(&key, said.as_deref(), copied.as_deref()) {
            Verdict::Copy => mended.copies.push((name.clone(), original.clone())),
            // They say the same, and are kept differently.
            Verdict::Same if said == copied => mended.copies.push((name.clone(), original.clone())),
            Verdict::Same => {}
            Verdict::Drop => mended.copies.push((name.clone(), None)),
            Verdict::Restore(Loss::Missing) if key == Key::Unfinished && copied.as_deref().is_some_and(is_finished) => {
                mended.copies.push((name.clone(), None));
            }
            Verdict::Restore(loss) => {
                let put = restore(store, &key, copy.as_deref().unwrap_or_default(), original.as_deref());
                if put.is_ok() {
                    mended.restored.push((key, loss));
                } else {
                    mended.failed += 1;
                }
            }
        }
    }
    Ok(mended)
}

/// Compares the lock with its second copy, and puts it back if it is needed: without it, nothing that is encrypted can be read.
/// To be called after [`settle`](crate::settle) and before [`mend`].
///
/// # Errors
///
/// [`StoreError`] where the browser refuses to look.
pub fn mend_lock(store: &impl Store, copies: &[(String, String)]) -> Result<Mended, StoreError> {
    let name = Key::Lock.to_string();
    let original = store.read(&name)?;
    let copy = copies.iter().find(|(key, _)| *key == name).map(|(_, text)| text.as_str());
    let originals = clear_texts(store)?;
    let is_in_clear = |key: &str| originals.iter().any(|it| it.key == key && !is_sealed(&it.text));
    let depends = |key: &str| Key::parse(key).is_some_and(|key| key.is_record()) && !is_in_clear(key);
    let verdict = lock_verdict(
        original.as_deref(),
        copy,
        Sealing::of(originals.iter().map(|it| it.text.as_str())),
        Sealing::of(copies.iter().filter(|(key, _)| depends(key)).map(|(_, text)| text.as_str())),
    );
    let mut mended = Mended::default();
    match verdict {
        Verdict::Same => {}
        Verdict::Copy => mended.copies.push((name, original)),
        Verdict::Drop => mended.copies.push((name, None)),
        Verdict::Restore(loss) => {
            if restore(store, &Key::Lock, copy.unwrap_or_default(), original.as_deref()).is_ok() {
                settle(store)?;
                mended.restored.push((Key::Lock, loss));
            } else {
                mended.failed += 1;
            }
        }
    }
    Ok(mended)
}

/// What is kept under a key, and its copy.
type Pair = (Option<String>, Option<String>);

/// Every record and every copy of one, by key.
fn pairs(store: &impl Store, copies: &[(String, String)]) -> Result<BTreeMap<String, Pair>, StoreError> {
    let is_record = |key: &str| Key::parse(key).is_some_and(|key| key.is_record());
    let mut pairs = BTreeMap::<String, Pair>::new();
    for it in clear_texts(store)? {
        if is_record(&it.key) {
            pairs.entry(it.key).or_default().0 = Some(it.text);
        }
    }
    for (key, text) in copies {
        if is_record(key) {
            pairs.entry(key.clone()).or_default().1 = Some(text.clone());
        }
    }
    Ok(pairs)
}

/// Flattens what may not be there and may not be known: none is not known.
fn known(text: Option<Option<String>>) -> Option<Option<String>> {
    match text {
        None => Some(None),
        Some(said) => said.map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kept, Label, MemoryStore, Person, PersonId, Records};

    fn saved(store: &MemoryStore, mark: u8) -> Person {
        let person = Person::new(PersonId::from_random([mark; 10]), Label::new(&format!("Blue {mark}")).unwrap(), None);
        Records::new(store).save_person(&person).unwrap()
    }

    fn finished(person: &Person, id: crate::EntryId) -> Person {
        let date = "2026-05-20".parse().unwrap();
        let decided = allocation::ClusterCode::C04;
        let entry = crate::Entry {
            id,
            date,
            reason: crate::AssessmentReason::Initial,
            assessment: ratings::Assessment::from_ratings([ratings::Rating::NotKnown; 18]),
            facts: allocation::Facts::default(),
            origin: None,
            own: None,
            pack: crate::PackStamp { id: "p".to_owned(), fingerprint: "0a".to_owned(), is_provisional: true },
            suggested: Vec::new(),
            decided,
            decision_reason: None,
            next_review: decided.review_period().after(date).unwrap(),
            review: None,
            correction: None,
        };
        Person { assessments: vec![entry], ..person.clone() }
    }

    fn copies(store: &MemoryStore) -> Vec<(String, String)> {
        store.keys().unwrap().into_iter().map(|key| (key.clone(), store.read(&key).unwrap().unwrap())).collect()
    }

    fn clear(_: &str, text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn what_was_cleared_damaged_or_is_behind_is_put_back_and_what_has_no_copy_gets_one() {
        let store = MemoryStore::default();
        let [missing, damaged, behind] = [1, 2, 3].map(|mark| saved(&store, mark));
        let before = store.read(&behind.key().to_string()).unwrap().unwrap();
        let renamed = Records::new(&store)
            .save_person(&Person { label: Label::new("Green 3").unwrap(), ..behind.clone() })
            .unwrap();
        let kept = copies(&store);
        store.remove(&missing.key().to_string()).unwrap();
        store.write(&damaged.key().to_string(), "{\"version\":2,").unwrap();
        store.write(&behind.key().to_string(), &before).unwrap();
        let new = saved(&store, 4);

        let mended = mend(&store, &kept, clear).unwrap();
        let restored = [(missing.key(), Loss::Missing), (damaged.key(), Loss::Damaged), (behind.key(), Loss::Behind)];
        assert_eq!(mended.restored, restored);
        assert_eq!(mended.copies, [(new.key().to_string(), Some(new.to_text()))]);
        assert_eq!(mended.failed, 0);
        assert_eq!(Records::new(&store).load_all().unwrap().people, [missing, damaged, new, renamed]);
    }

    #[test]
    fn an_assessment_that_was_finished_is_not_put_back_as_unfinished() {
        let store = MemoryStore::default();
        let records = Records::new(&store);
        let person = saved(&store, 1);
        let entry = crate::EntryId::from_random([9; 10]);
        let stamp = crate::PackStamp { id: "p".to_owned(), fingerprint: "0a".to_owned(), is_provisional: true };
        let unfinished = Unfinished::new(entry, crate::Who::Known(person.id), stamp);
        records.save_unfinished(&unfinished).unwrap();
        let kept = copies(&store);
        store.remove(&Key::Unfinished.to_string()).unwrap();
        let lost = mend(&store, &kept, clear).unwrap();
        assert_eq!(lost.restored, [(Key::Unfinished, Loss::Missing)], "it is lost while nobody has it");

        let assessed = finished(&person, entry);
        records.finish(&assessed, entry).unwrap();
        let mended = mend(&store, &kept, clear).unwrap();
        assert_eq!(mended.restored, []);
        assert!(mended.copies.contains(&(Key::Unfinished.to_string(), None)), "{:?}", mended.copies);
        assert_eq!(records.load_all().unwrap().unfinished, None);
    }

    #[test]
    fn what_nobody_has_opened_yet_is_left_alone() {
        let store = MemoryStore::default();
        let person = saved(&store, 1);
        let kept = copies(&store);
        store.remove(&person.key().to_string()).unwrap();
        assert_eq!(mend(&store, &kept, |_, _| None), Ok(Mended::default()));
        assert_eq!(store.keys().unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_store_without_room_puts_nothing_back_and_says_so() {
        let store = MemoryStore::default();
        let person = saved(&store, 1);
        let kept = copies(&store);
        store.remove(&person.key().to_string()).unwrap();
        store.set_capacity(10);
        assert_eq!(mend(&store, &kept, clear).unwrap().failed, 1);
        store.set_capacity(100_000);
        assert_eq!(mend(&store, &kept, clear).unwrap().restored, [(person.key(), Loss::Missing)]);
    }
}
