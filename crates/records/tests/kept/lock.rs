//! The lock and the wrong passcodes as they are kept, and any text that is none.

use crate::given::{
    self,
    vault::{Unlocked, Vault},
};
use proptest::{collection::vec, prelude::*};
use records::{
    Clear, Closed, Kept, Key, LockRecord, MemoryStore, ReadError, Records, Sealed, Store, StoreError, StoreFault,
    Tries, is_sealed,
};

#[test]
fn a_lock_with_too_few_rounds_or_too_many_is_none() {
    let with = |rounds| LockRecord::from_text(&LockRecord { rounds, ..given::lock() }.to_text());
    let wrong = ReadError::Value("its number of rounds is out of range");
    for rounds in [0, 1, 599_999, 60_000_001, u32::MAX] {
        assert_eq!(with(rounds), Err(wrong), "{rounds}");
    }
    for rounds in [600_000, 60_000_000] {
        assert_eq!(with(rounds).unwrap().rounds, rounds);
    }
}

#[test]
fn a_lock_of_which_a_part_has_another_length_or_other_letters_is_none() {
    let text = given::lock().to_text();
    let salt = "ab".repeat(16);
    for other in ["ab".repeat(15), "ab".repeat(17), "a".repeat(31), "AB".repeat(16), "aé".repeat(16), String::new()] {
        assert!(LockRecord::from_text(&text.replacen(&salt, &other, 1)).is_err(), "{other}");
    }
    for length in [0, 47, 49] {
        assert!(LockRecord::from_text(&LockRecord { wrapped: vec![1; length], ..given::lock() }.to_text()).is_err());
    }
}

#[test]
fn every_wrong_passcode_makes_the_next_wait_longer_and_a_reload_does_not_help() {
    let store = MemoryStore::default();
    let mut waits = vec![Tries::read(&store).unwrap().wait()];
    for _ in 0..11 {
        let counted = Tries::add_one(&store).unwrap();
        assert_eq!(Tries::read(&store), Ok(counted));
        waits.push(counted.wait());
    }
    assert_eq!(waits, [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    assert_eq!(Tries::forget(&store), Ok(()));
    assert_eq!(Tries::read(&store), Ok(Tries::default()));
    assert_eq!(store.keys().unwrap(), [""; 0]);
    assert_eq!(Tries { count: u32::MAX }.wait(), 300);
}

#[test]
fn a_count_that_cannot_be_read_is_many_and_counts_on() {
    let store = MemoryStore::default();
    for text in
        ["", "0", "{}", "{\"version\":1,\"count\":-1}", "{\"version\":1,\"count\":4294967296}", "{\"version\":2}"]
    {
        store.write(&Key::Tries.to_string(), text).unwrap();
        assert_eq!(Tries::read(&store), Ok(Tries::MANY), "{text}");
        let more = Tries::add_one(&store).unwrap();
        assert!(more > Tries::MANY && more.wait() == Tries::LONGEST_WAIT);
    }
    store.write(&Key::Tries.to_string(), &Tries { count: u32::MAX }.to_text()).unwrap();
    assert_eq!(Tries::add_one(&store), Ok(Tries { count: u32::MAX }));
    store.deny(true);
    assert_eq!(Tries::read(&store), Err(StoreError::Denied));
}

#[test]
fn a_count_that_was_not_kept_is_an_error() {
    for fault in StoreFault::ALL {
        let store = MemoryStore::default();
        Tries::add_one(&store).unwrap();
        store.fault_at(1, fault);
        assert!(Tries::add_one(&store).is_err(), "{fault:?}");
        assert!(Tries::read(&store).unwrap().count >= 1, "it is never less than it was");
    }
}

#[test]
fn an_encrypted_text_of_a_later_form_says_so_and_is_left_alone() {
    let later = ReadError::Later { version: 2, newest: 1 };
    assert_eq!(Sealed::from_text("sealed-2:anything"), Err(later));
    assert!(is_sealed("sealed-2:anything"));
    let (store, vault) = (MemoryStore::default(), Vault::new(1));
    vault.lock_up(&store);
    let key = Key::Settings.to_string();
    store.write(&key, "sealed-2:anything").unwrap();
    let tab = Unlocked::new(&store, &vault);
    assert_eq!(tab.run(|records| records.load_all()).unwrap().unreadable.len(), 1);
    assert!(tab.run(|records| records.save_settings(&given::settings())).is_err());
    assert_eq!(Closed { key: key.clone(), text: "sealed-2:anything".to_owned() }.given_up(), "sealed-2:anything!");
    assert_eq!(store.read(&key).unwrap().unwrap(), "sealed-2:anything");
    for text in ["sealed-1:", "sealed-0:x", "sealed-", "sealed-99999999999999999999:", "sealed-1:\u{3400}\u{3400}"] {
        assert_eq!(Sealed::from_text(text), Err(ReadError::Sealed), "{text}");
    }
    assert_eq!(Sealed::from_text("{}"), Err(ReadError::Damaged { at: 0 }));
}

#[test]
fn the_form_of_an_encrypted_text_is_frozen() {
    let sample = include_str!("../samples/sealed-v1.txt").trim_end();
    let clear = Clear { key: given::pack().key().to_string(), text: given::pack().to_text() };
    assert_eq!(Vault::new(1).seal(&clear), sample);
    let closed = Closed { key: clear.key, text: sample.to_owned() };
    assert_eq!(Vault::new(1).open(&closed), Some(clear.text));
    assert_eq!(Vault::new(2).open(&closed), None, "under another key");
}

/// An encrypted text or a lock, with a piece of it exchanged for something else.
fn nearly_right() -> impl Strategy<Value = String> {
    let sealed =
        (any::<[u8; 12]>(), vec(any::<u8>(), 0..40)).prop_map(|(nonce, body)| Sealed { nonce, body }.to_text());
    let whole = prop_oneof![sealed, Just(given::lock().to_text()), Just(Tries { count: 5 }.to_text())];
    (whole, any::<(prop::sample::Index, prop::sample::Index)>(), "[\u{3400}-\u{b3ff}]{0,3}|[{}\",:0-9a-f-]{0,4}|.{0,3}")
        .prop_map(|(text, (from, to), piece)| {
            let letters: Vec<char> = text.chars().collect();
            let (from, to) = (from.index(letters.len()), to.index(letters.len()));
            let (from, to) = (from.min(to), from.max(to).min(from.min(to) + 6));
            letters[..from].iter().copied().chain(piece.chars()).chain(letters[to..].iter().copied()).collect()
        })
}

proptest! {
    #[test]
    fn any_bytes_are_an_encrypted_text_that_is_read_back(nonce: [u8; 12], body in vec(any::<u8>(), 16..200)) {
        let sealed = Sealed { nonce, body };
        let text = sealed.to_text();
        prop_assert!(is_sealed(&text) && serde_json::from_str::<serde_json::Value>(&text).is_err());
        prop_assert_eq!(Sealed::from_text(&text), Ok(sealed));
    }

    #[test]
    fn any_lock_is_read_back(
        id: [u8; 8],
        rounds in LockRecord::LEAST_ROUNDS..=LockRecord::MOST_ROUNDS,
        salt: [u8; 16],
        nonce: [u8; 12],
        wrapped in vec(any::<u8>(), 48),
        minutes: u16,
    ) {
        let lock = LockRecord { id, rounds, salt, nonce, wrapped, minutes };
        prop_assert_eq!(LockRecord::from_text(&lock.to_text()), Ok(lock));
    }

    #[test]
    fn any_text_is_what_is_written_the_same_or_an_error(text in prop_oneof![".*", nearly_right()]) {
        if let Ok(sealed) = Sealed::from_text(&text) {
            prop_assert_eq!(sealed.to_text(), text.clone());
        }
        if let Ok(lock) = LockRecord::from_text(&text) {
            prop_assert_eq!(LockRecord::from_text(&lock.to_text()), Ok(lock));
        }
        let _ = Tries::from_text(&text);
    }

    /// Behind a lock whatever lies there is read or listed, and is still there afterwards.
    #[test]
    fn any_texts_behind_a_lock_are_read_or_listed_and_kept(
        texts in vec((0..5_usize, prop_oneof![".{0,9}", nearly_right()]), 1..6),
        is_lock_whole: bool,
    ) {
        let (store, vault) = (MemoryStore::default(), Vault::new(1));
        Records::new(&store).save_person(&given::person(7)).unwrap();
        vault.lock_up(&store);
        for (key, text) in &texts {
            let keys = [Key::Settings, Key::Unfinished, Key::Tries, given::pack().key(), Key::Lock];
            let key = &keys[*key];
            if *key != Key::Lock || !is_lock_whole {
                store.write(&key.to_string(), text).unwrap();
            }
        }
        records::settle(&store).unwrap();
        let before = given::vault::contents(&store);
        let tab = Unlocked::new(&store, &vault);
        let loaded = tab.run(|records| records.load_all()).unwrap();
        prop_assert!(!is_lock_whole || loaded.people.len() == 1);
        prop_assert_eq!(given::vault::contents(&store), before);
    }
}
