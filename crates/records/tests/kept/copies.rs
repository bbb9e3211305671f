//! A record and its second copy: every case, and what is done about it.

use crate::given::{self, vault::Vault};
use records::{
    Clear, Kept, Key, Loss, MemoryStore, Person, RestoreError, Revised, Sealing, Store, StoreError, StoreFault,
    Unfinished, Verdict, compare, lock_verdict, restore,
};

/// The person after so many writes.
fn person(writes: usize) -> String {
    let store = MemoryStore::default();
    let records = records::Records::new(&store);
    let mut person = given::person(7);
    for _ in 0..writes {
        person = records.save_person(&person).unwrap();
    }
    person.to_text()
}

const LATER: &str = "{\"version\":99}";
const DAMAGED: &str = "{\"version\":2,";

#[test]
fn of_a_record_and_its_copy_the_right_one_stays() {
    let (old, new) = (person(2), person(3));
    let other = old.replacen("Blue 7", "Red 7", 1);
    let misplaced = given::person(8).to_text();
    let (old, new, other, misplaced) = (old.as_str(), new.as_str(), other.as_str(), misplaced.as_str());
    let behind = Verdict::Restore(Loss::Behind);
    let damaged = Verdict::Restore(Loss::Damaged);
    let missing = Verdict::Restore(Loss::Missing);
    let locked = "sealed-1:nobody opens this";
    for (original, copy, verdict) in [
        // What is there is right.
        (Some(old), Some(old), Verdict::Same),
        (Some(new), Some(old), Verdict::Copy),
        (Some(old), Some(other), Verdict::Copy),
        (Some(old), None, Verdict::Copy),
        (Some(old), Some(DAMAGED), Verdict::Copy),
        (Some(old), Some(misplaced), Verdict::Copy),
        (Some(old), Some(LATER), Verdict::Copy),
        (Some(old), Some(locked), Verdict::Copy),
        // The browser died before it had written the last change.
        (Some(old), Some(new), behind),
        // Another page knows what it says.
        (Some(LATER), Some(LATER), Verdict::Same),
        (Some(LATER), Some(old), Verdict::Copy),
        (Some(LATER), Some(DAMAGED), Verdict::Copy),
        (Some(LATER), None, Verdict::Copy),
        // It is damaged.
        (Some(DAMAGED), Some(old), damaged),
        (Some(misplaced), Some(old), damaged),
        (Some(locked), Some(old), damaged),
        (Some(""), Some(old), damaged),
        (Some(DAMAGED), Some(DAMAGED), Verdict::Same),
        (Some(DAMAGED), Some("x"), Verdict::Same),
        (Some(DAMAGED), Some(LATER), Verdict::Same),
        (Some(DAMAGED), None, Verdict::Same),
        // It is gone.
        (None, Some(old), missing),
        (None, Some(LATER), missing),
        (None, Some(DAMAGED), Verdict::Drop),
        (None, Some(misplaced), Verdict::Drop),
        (None, Some(locked), Verdict::Same),
        (None, None, Verdict::Same),
    ] {
        assert_eq!(compare(&given::person(7).key(), original, copy), verdict, "{original:?}, {copy:?}");
    }
}

#[test]
fn an_unfinished_assessment_is_only_behind_itself() {
    let mut earlier = Unfinished::from_text(include_str!("../samples/unfinished-v2.json")).unwrap();
    let text = earlier.to_text();
    let later = text.replacen("\"revision\":1", "\"revision\":30", 1);
    assert_ne!(later, text);
    assert_eq!(compare(&Key::Unfinished, Some(&text), Some(&later)), Verdict::Restore(Loss::Behind));
    earlier.entry = given::entry(9).id;
    let another = earlier.to_text();
    assert_eq!(
        compare(&Key::Unfinished, Some(&another), Some(&later)),
        Verdict::Copy,
        "that one was finished or cleared"
    );
    assert_eq!(compare(&Key::Unfinished, None, Some(&later)), Verdict::Restore(Loss::Missing));
}

#[test]
fn settings_have_a_revision_too_and_packs_have_none() {
    let older = include_str!("../samples/settings-v3.json").trim_end();
    let newer = older.replacen("\"revision\":1", "\"revision\":2", 1);
    assert_eq!(compare(&Key::Settings, Some(older), Some(&newer)), Verdict::Restore(Loss::Behind));
    assert_eq!(compare(&Key::Settings, Some(&newer), Some(older)), Verdict::Copy);

    let pack = given::pack();
    let tidied = records::LoadedPack { text: "{}".to_owned(), ..pack.clone() };
    assert_eq!(compare(&pack.key(), Some(&pack.to_text()), Some(&tidied.to_text())), Verdict::Copy);
    assert_eq!(compare(&pack.key(), Some("?"), Some(&tidied.to_text())), Verdict::Restore(Loss::Damaged));
    assert_eq!(compare(&pack.key(), None, Some(&tidied.to_text())), Verdict::Restore(Loss::Missing));
    let waiting = Key::Moving("v1/settings".to_owned());
    assert_eq!(compare(&waiting, None, Some(older)), Verdict::Drop, "that is no record");
}

#[test]
fn the_lock_is_put_back_when_something_needs_it_and_its_copy_is_dropped_when_nothing_does() {
    let (one, two) = (Vault::new(1).lock().to_text(), Vault::new(1).other_passcode().to_text());
    let (one, two) = (one.as_str(), two.as_str());
    let [missing, damaged] = [Loss::Missing, Loss::Damaged].map(Verdict::Restore);
    use Sealing::{Clear, None as Nothing, Sealed};
    for (original, copy, originals, copies, verdict) in [
        (Some(one), Some(one), Sealed, Sealed, Verdict::Same),
        (Some(one), Some(two), Sealed, Sealed, Verdict::Copy),
        (Some(one), None, Nothing, Nothing, Verdict::Copy),
        (Some(one), Some(DAMAGED), Clear, Clear, Verdict::Copy),
        (Some(LATER), Some(one), Sealed, Sealed, Verdict::Copy),
        // It is gone.
        (None, Some(one), Sealed, Sealed, missing),
        (None, Some(one), Sealed, Nothing, missing),
        (None, Some(one), Nothing, Sealed, missing),
        (None, Some(LATER), Sealed, Clear, missing),
        (None, Some(DAMAGED), Sealed, Sealed, Verdict::Same),
        // So is everything but what was written since.
        (None, Some(one), Clear, Sealed, missing),
        // It was taken off.
        (None, Some(one), Clear, Clear, Verdict::Drop),
        (None, Some(one), Nothing, Clear, Verdict::Drop),
        (None, Some(one), Nothing, Nothing, Verdict::Drop),
        (None, Some(DAMAGED), Clear, Clear, Verdict::Drop),
        // It is damaged.
        (Some(DAMAGED), Some(one), Sealed, Sealed, damaged),
        (Some(DAMAGED), Some(LATER), Nothing, Sealed, damaged),
        (Some(DAMAGED), Some(one), Clear, Clear, Verdict::Same),
        (Some(DAMAGED), Some("x"), Sealed, Sealed, Verdict::Same),
        (Some(DAMAGED), None, Sealed, Sealed, Verdict::Same),
        (None, None, Sealed, Sealed, Verdict::Same),
    ] {
        let found = lock_verdict(original, copy, originals, copies);
        assert_eq!(found, verdict, "{original:?}, {copy:?}, {originals:?}, {copies:?}");
    }
}

#[test]
fn what_texts_are_like_is_said_by_those_that_a_lock_could_open() {
    let sealed = Vault::new(1).seal(&Clear { key: "k".to_owned(), text: "t".to_owned() });
    assert_eq!(Sealing::of([]), Sealing::None);
    assert_eq!(Sealing::of(["{}", ""]), Sealing::Clear);
    assert_eq!(Sealing::of(["{}", &sealed, "{}"]), Sealing::Sealed);
    assert_eq!(Sealing::of(["sealed-2:x"]), Sealing::Sealed, "a later page may open it");
    assert_eq!(Sealing::of(["sealed-1:cut sho"]), Sealing::Clear);
}

#[test]
fn a_record_is_put_back_and_read_back_or_is_as_it_was() {
    let key = given::person(7).key();
    let (copy, at) = (person(3), key.to_string());
    for before in [None, Some(DAMAGED.to_owned()), Some(person(2))] {
        let store = || {
            let store = MemoryStore::default();
            before.iter().for_each(|text| store.write(&at, text).unwrap());
            store
        };
        for fault in StoreFault::ALL {
            let store = store();
            store.fault_at(1, fault);
            let put = restore(&store, &key, &copy, before.as_deref());
            store.revive();
            assert!(put.is_err(), "{fault:?}");
            assert_eq!(store.read(&at), Ok(before.clone()), "{fault:?}");
        }
        let store = store();
        assert_eq!(restore(&store, &key, &copy, Some("something else")), Err(RestoreError::Changed));
        assert_eq!(store.read(&at), Ok(before.clone()));
        assert_eq!(restore(&store, &key, &copy, before.as_deref()), Ok(()));
        assert_eq!(store.read(&at), Ok(Some(copy.clone())));
        let read = Person::from_text(&copy).unwrap();
        assert_eq!(records::Records::new(&store).load_all().unwrap().people[0].revision(), read.revision());
    }
    let full = MemoryStore::with_capacity(10);
    let error = restore(&full, &key, &copy, None).unwrap_err();
    assert_eq!(error, RestoreError::Store(StoreError::Full));
    assert_eq!(
        error.to_string(),
        "Not repaired yet; the second copy is safe. There is no room left in this browser. Make room on the settings page.",
    );
}

#[test]
fn a_store_that_is_emptied_underneath_is_put_back_from_its_copies_the_lock_first() {
    let (store, vault) = (MemoryStore::default(), Vault::new(1));
    let records = records::Records::new(&store);
    let saved = records.save_person(&given::person(7)).unwrap();
    vault.lock_up(&store);
    let copies = given::vault::contents(&store);
    store.clear();
    assert_eq!(store.used(), 0);
    let sealing = Sealing::of(copies.iter().filter(|(key, _)| *key != Key::Lock.to_string()).map(|it| it.1.as_str()));
    let lock = vault.lock().to_text();
    assert_eq!(lock_verdict(None, Some(&lock), Sealing::None, sealing), Verdict::Restore(Loss::Missing));
    for (key, text) in &copies {
        restore(&store, &Key::parse(key).unwrap(), text, None).unwrap();
    }
    let tab = given::vault::Unlocked::new(&store, &vault);
    assert_eq!(tab.run(|records| records.load_all()).unwrap().people, [saved]);
}
