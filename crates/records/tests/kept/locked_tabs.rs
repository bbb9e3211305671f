//! A store behind a lock does what a clear one does, and holds nothing in clear.

use crate::given::{
    self,
    vault::{Unlocked, Vault, contents, in_clear},
};
use records::{
    Clear, Closed, DeleteError, Kept, Key, Label, MemoryStore, Moved, Person, ReadError, Records, SaveError, Store,
    StoreError, StoreFault, is_sealed, take_lock_off,
};

/// A locked store with someone in it, the person as saved, and the key.
fn locked() -> (MemoryStore, Person, Vault) {
    let (store, vault) = (MemoryStore::default(), Vault::new(1));
    let person = Records::new(&store).save_person(&given::person(7)).unwrap();
    vault.lock_up(&store);
    (store, person, vault)
}

fn renamed(person: &Person, label: &str) -> Person {
    Person { label: Label::new(label).unwrap(), ..person.clone() }
}

#[test]
fn what_is_saved_behind_a_lock_is_read_by_another_tab_and_is_nowhere_in_clear() {
    let (store, person, vault) = locked();
    let (one, two) = (Unlocked::new(&store, &vault), Unlocked::new(&store, &vault));
    let saved = one.run(|records| records.save_person(&renamed(&person, "Purple 31"))).unwrap();
    assert_eq!(two.run(|records| records.load_all()).unwrap().people, [saved]);
    let raw = contents(&store);
    assert_eq!(raw.len(), 2);
    for (key, text) in raw {
        assert_eq!(is_sealed(&text), key != Key::Lock.to_string());
        assert!(!text.contains("Purple") && !text.contains("Blue"));
    }
}

#[test]
fn an_operation_that_lacks_something_changes_nothing_and_says_what_it_needs() {
    let (store, person, vault) = locked();
    let before = contents(&store);
    let tab = Unlocked::new(&store, &vault);
    let records = Records::new(tab.store());
    let key = person.key().to_string();
    store.fault_at(usize::MAX, StoreFault::Lost);

    assert_eq!(records.save_person(&person), Err(SaveError::Failed));
    assert_eq!(records.delete_person(&person), Err(DeleteError::StillThere));
    let needs = tab.store().take_needs();
    let closed = Closed { key: key.clone(), text: store.read(&key).unwrap().unwrap() };
    assert_eq!((needs.to_open, needs.to_seal), (vec![closed.clone()], vec![]), "once, although both need it");
    assert!(tab.store().take_needs().is_empty(), "it is said once");

    let plain = vault.open(&closed).unwrap();
    tab.store().learn_opened(&key, &closed.text, Some(plain.clone()));
    assert_eq!(tab.store().opened(&key, &closed.text), Some(plain));
    assert_eq!(records.save_person(&person), Err(SaveError::Failed));
    let needs = tab.store().take_needs();
    let next = r#""revision":2"#;
    assert!(needs.to_open.is_empty() && needs.to_seal.len() == 1 && needs.to_seal[0].text.contains(next));
    assert_eq!((store.changes(), contents(&store)), (0, before));

    let clear = &needs.to_seal[0];
    tab.store().learn_sealed(&clear.key, &clear.text, vault.seal(clear));
    let saved = records.save_person(&person).unwrap();
    assert!(saved.revision > person.revision && tab.store().take_needs().is_empty());

    tab.store().forget();
    assert_eq!(tab.store().opened(&key, &store.read(&key).unwrap().unwrap()), None);
    assert_eq!(tab.store().opened(&key, "{}"), Some("{}".to_owned()), "clear text says itself");
}

#[test]
fn a_half_read_caseload_clears_no_unfinished_assessment_and_a_whole_one_does() {
    let store = MemoryStore::default();
    let vault = Vault::new(1);
    let clear = Records::new(&store);
    let unfinished = clear.save_unfinished(&given::nearly_finished()).unwrap();
    let mut person = given::person(1);
    person.assessments = vec![records::Entry { id: unfinished.entry, ..given::entry(0) }];
    store.fault_at(2, StoreFault::Death);
    clear.finish(&person, unfinished.entry).unwrap();
    store.revive();
    vault.lock_up(&store);
    let before = contents(&store);
    assert_eq!(before.len(), 3, "or this proves nothing");

    // Each of the two alone is not enough to clear anything.
    for known in [person.key(), unfinished.key()] {
        let tab = Unlocked::new(&store, &vault);
        let closed = records::sealed_texts(&store).unwrap().into_iter().find(|it| it.key == known.to_string()).unwrap();
        tab.store().learn_opened(&closed.key, &closed.text, vault.open(&closed));
        let _ = Records::new(tab.store()).load_all();
        assert!(!tab.store().take_needs().is_empty());
        assert_eq!(contents(&store), before, "{known}");
    }
    let tab = Unlocked::new(&store, &vault);
    let loaded = tab.run(|records| records.load_all()).unwrap();
    assert_eq!((loaded.people.len(), loaded.unfinished, loaded.unreadable), (1, None, vec![]));
    assert_eq!(store.read(&Key::Unfinished.to_string()), Ok(None));
}

#[test]
fn finishing_clears_the_unfinished_one_although_it_was_never_opened_here() {
    let (store, person, vault) = locked();
    let one = Unlocked::new(&store, &vault);
    let unfinished = one.run(|records| records.save_unfinished(&given::nearly_finished())).unwrap();
    let mut person = person;
    person.assessments.push(records::Entry { id: unfinished.entry, ..given::entry(0) });
    let two = Unlocked::new(&store, &vault);
    two.run(|records| records.finish(&person, unfinished.entry)).unwrap();
    assert_eq!(store.read(&Key::Unfinished.to_string()), Ok(None));
    let revision = one.run(|records| records.load_all()).unwrap().people[0].revision;
    assert_eq!(revision.cmp(&person.revision), std::cmp::Ordering::Greater);
}

#[test]
fn records_that_were_exchanged_do_not_open() {
    let (store, _, vault) = locked();
    let tab = Unlocked::new(&store, &vault);
    tab.run(|records| records.save_person(&given::person(8))).unwrap();
    let keys = [7, 8].map(|mark| given::person(mark).key().to_string());
    let texts = keys.clone().map(|key| store.read(&key).unwrap().unwrap());
    store.write(&keys[0], &texts[1]).unwrap();
    store.write(&keys[1], &texts[0]).unwrap();
    let tab = Unlocked::new(&store, &vault);
    let loaded = tab.run(|records| records.load_all()).unwrap();
    assert_eq!(loaded.people, []);
    let listed: Vec<_> = loaded.unreadable.iter().map(|it| (it.key.clone(), it.why.clone())).collect();
    assert_eq!(listed, keys.map(|key| (key, ReadError::Sealed.to_string())));
    assert_eq!(
        listed[0].1,
        "It is locked with a passcode. If one was set in another tab or window, reload this page. Otherwise it is damaged, \
         or the passcode is one that is no longer in use. It is kept as it is. Delete it if you no longer need it.",
    );

    // Nothing is written over them; the user may delete them.
    let other = tab.run(|records| records.save_person(&given::person(7)));
    assert_eq!(other, Err(SaveError::Unreadable(ReadError::Sealed)));
    assert_eq!(tab.run(|records| records.delete_unreadable(&listed[0].0)), Ok(()));
    assert_eq!(tab.run(|records| records.load_all()).unwrap().unreadable.len(), 1);
}

#[test]
fn a_changed_letter_anywhere_is_found_out() {
    let (store, person, vault) = locked();
    let key = person.key().to_string();
    let text: Vec<char> = store.read(&key).unwrap().unwrap().chars().collect();
    for place in (0..text.len()).step_by(37).chain([text.len() - 1]) {
        let mut changed = text.clone();
        changed[place] = char::from_u32(u32::from(changed[place]) ^ 1).unwrap();
        store.write(&key, &changed.iter().collect::<String>()).unwrap();
        let loaded = Unlocked::new(&store, &vault).run(|records| records.load_all()).unwrap();
        assert_eq!((loaded.people.len(), loaded.unreadable.len()), (0, 1), "at {place}");
    }
}

#[test]
fn what_an_older_page_writes_in_clear_beside_is_read_saved_encrypted_and_found() {
    let (store, person, vault) = locked();
    let old_page = Records::new(&store);
    let refused = old_page.save_person(&person);
    assert_eq!(refused, Err(SaveError::Unreadable(ReadError::Sealed)), "it does not write over what is locked");
    let theirs = old_page.save_person(&given::person(8)).unwrap();
    let clear = in_clear(&store);
    let tab = Unlocked::new(&store, &vault);
    assert_eq!(tab.store().in_clear(), Ok(clear.clone()));
    assert_eq!(clear, [Clear { key: theirs.key().to_string(), text: theirs.to_text() }]);
    assert!(tab.run(|records| records.load_all()).unwrap().people.contains(&theirs));

    let saved = tab.run(|records| records.save_person(&theirs)).unwrap();
    assert_eq!(in_clear(&store), []);
    assert_eq!(tab.store().seal_in_place(&clear[0], &vault.seal(&clear[0])), Ok(false), "it has changed since");
    assert!(tab.run(|records| records.load_all()).unwrap().people.contains(&saved));
}

#[test]
fn a_clear_text_is_encrypted_in_its_place_or_stays_whatever_goes_wrong() {
    for fault in StoreFault::ALL {
        let (store, _, vault) = locked();
        let theirs = Records::new(&store).save_person(&given::person(8)).unwrap();
        let clear = in_clear(&store).remove(0);
        let tab = Unlocked::new(&store, &vault);
        store.fault_at(1, fault);
        assert!(tab.store().seal_in_place(&clear, &vault.seal(&clear)).is_err(), "{fault:?}");
        store.revive();
        assert_eq!(in_clear(&store), std::slice::from_ref(&clear), "{fault:?}");
        assert_eq!(tab.store().seal_in_place(&clear, &vault.seal(&clear)), Ok(true));
        assert_eq!(in_clear(&store), []);
        assert!(tab.run(|records| records.load_all()).unwrap().people.contains(&theirs));
    }
}

#[test]
fn a_clear_record_is_put_back_in_clear_when_its_encrypted_one_is_not_kept() {
    let (store, _, vault) = locked();
    let theirs = Records::new(&store).save_person(&given::person(8)).unwrap();
    let tab = Unlocked::new(&store, &vault);
    store.fault_at(1, StoreFault::CutShort);
    let result = tab.run(|records| records.save_person(&theirs));
    assert_eq!(result, Err(SaveError::NotKept { is_earlier_safe: true }));
    assert_eq!(in_clear(&store).len(), 1);
}

#[test]
fn a_pack_that_was_once_in_clear_is_not_written_in_clear_again() {
    let (store, _, vault) = locked();
    Records::new(&store).save_pack(&given::pack()).unwrap();
    let tab = Unlocked::new(&store, &vault);
    let other = records::LoadedPack { text: "{}".to_owned(), ..given::pack() };
    for pack in [&other, &given::pack()] {
        tab.run(|records| records.save_pack(pack)).unwrap();
        assert_eq!(in_clear(&store), []);
    }
    store.write(&given::pack().key().to_string(), &given::pack().to_text()).unwrap();
    tab.run(|records| records.remove_pack(&given::pack().fingerprint)).unwrap();
    tab.run(|records| records.save_pack(&given::pack())).unwrap();
    assert_eq!(in_clear(&store), []);
}

#[test]
fn a_tab_whose_lock_was_taken_off_or_replaced_writes_nothing_that_nobody_could_read() {
    let (store, person, vault) = locked();
    let tab = Unlocked::new(&store, &vault);
    tab.run(|records| records.load_all()).unwrap();
    let off = take_lock_off(&store, &vault.lock().to_text(), &vault.open_all(&store));
    assert_eq!(off, Ok(Moved::All));
    let before = contents(&store);
    assert_eq!(tab.run(|records| records.load_all()).unwrap().people, std::slice::from_ref(&person), "it is in clear");
    assert_eq!(tab.run(|records| records.save_person(&person)), Err(SaveError::LockChanged));
    assert_eq!(tab.run(|records| records.save_unfinished(&given::unfinished())), Err(SaveError::LockChanged));
    assert_eq!(contents(&store), before);

    let other = Vault::new(2);
    other.lock_up(&store);
    let before = contents(&store);
    assert_eq!(tab.run(|records| records.save_person(&person)), Err(SaveError::LockChanged));
    assert_eq!(tab.run(|records| records.delete_person(&person)), Err(DeleteError::LockChanged));
    let listed = tab.run(|records| records.load_all()).unwrap().unreadable;
    assert_eq!(listed[0].why, StoreError::LockChanged.to_string());
    assert_eq!(
        tab.store().seal_in_place(&Clear { key: String::new(), text: String::new() }, ""),
        Err(StoreError::LockChanged)
    );
    assert_eq!(contents(&store), before);
    assert_eq!(
        SaveError::<Person>::LockChanged.to_string(),
        "Not saved: the passcode was changed or removed in another tab or window. Everything saved before is safe, and what \
         you typed is still on this page. Copy what you need, then reload the page.",
    );
}

#[test]
fn a_tab_goes_on_when_only_the_passcode_was_changed() {
    let (store, person, vault) = locked();
    let tab = Unlocked::new(&store, &vault);
    assert_eq!(records::change_lock(&store, &vault.lock(), &vault.other_passcode()), Ok(()));
    assert!(tab.run(|records| records.save_person(&person)).is_ok());
}

#[test]
fn the_room_behind_a_lock_is_counted_as_it_is_and_takes_about_half() {
    let (store, _, vault) = locked();
    let tab = Unlocked::new(&store, &vault);
    let (locked, used) = (tab.run(|records| records.room_used()).unwrap(), store.used());
    assert_eq!(locked.used(), used);
    assert!(locked.lock > 100 && locked.people > 100);
    take_lock_off(&store, &vault.lock().to_text(), &vault.open_all(&store)).unwrap();
    let clear = Records::new(&store).room_used().unwrap();
    assert!(locked.people * 100 < clear.people * 60, "{} of {}", locked.people, clear.people);
    assert_eq!(clear.lock, 0);
}

#[test]
fn everything_of_ours_can_be_deleted_behind_a_lock_the_lock_included() {
    let (store, _, vault) = locked();
    store.write("other/page", "theirs").unwrap();
    store.write(&Key::Tries.to_string(), "?").unwrap();
    store.write(&Key::Moving("v1/settings".to_owned()).to_string(), "?").unwrap();
    let clear = Records::new(&store);
    assert_eq!(clear.load_all().unwrap().unreadable.len(), 1, "the person, and nothing of the lock");
    for key in [Key::Lock, Key::Tries, Key::Moving("v1/settings".to_owned())] {
        assert_eq!(clear.delete_unreadable(&key.to_string()), Err(DeleteError::ChangedElsewhere));
    }
    let tab = Unlocked::new(&store, &vault);
    assert_eq!(tab.run(|records| records.delete_everything()), Ok(()));
    assert_eq!(store.keys().unwrap(), ["other/page"]);
}
