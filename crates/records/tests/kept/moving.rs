//! Putting the lock on, taking it off and changing it: all or nothing, wherever it is stopped.

use crate::given::{
    self,
    vault::{Unlocked, Vault, contents, in_clear},
};
use records::{
    Clear, Closed, Kept, Key, Label, LockError, LockRecord, MemoryStore, Moved, Person, PersonId, Records, Store,
    StoreError, StoreFault, change_lock, clear_texts, is_locked, is_sealed, put_lock_on, settle, take_lock_off,
};

/// One of everything, in clear: what cannot be read too, and what another layout of keys has.
fn clear_store() -> MemoryStore {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    records.save_person(&given::person(1)).unwrap();
    records.save_unfinished(&given::unfinished()).unwrap();
    records.save_pack(&given::pack()).unwrap();
    for (key, text) in [
        ("clusterwise/v1/person/0000000000000000", "torn"),
        ("clusterwise/v1/person/1111111111111111", "sealed-1:but not really"),
        ("clusterwise/v2/later", ""),
        ("other/page", "theirs"),
    ] {
        store.write(key, text).unwrap();
    }
    store
}

fn locked_store(vault: &Vault) -> MemoryStore {
    let store = clear_store();
    vault.lock_up(&store);
    store
}

/// What the records say, with the key that goes with the lock that is there, and whether there is a lock.
///
/// Nothing may wait beside them, and behind a lock nothing may be in clear.
fn say(store: &MemoryStore, vault: &Vault) -> (bool, Vec<Clear>) {
    let is_locked = is_locked(store);
    let lock = store.read(&Key::Lock.to_string()).unwrap();
    assert_eq!(is_locked, lock.is_some(), "something waits: {:?}", store.keys());
    let mut texts = clear_texts(store).unwrap();
    if let Some(lock) = lock {
        assert_eq!(LockRecord::from_text(&lock).unwrap().id, vault.lock().id);
        assert_eq!(in_clear(store), []);
        for text in &mut texts {
            let closed = Closed { key: text.key.clone(), text: text.text.clone() };
            let plain = vault.open(&closed);
            assert!(plain.is_some(), "{} is lost", text.key);
            text.text = plain.unwrap();
        }
    }
    assert_eq!(store.read("other/page"), Ok(Some("theirs".to_owned())));
    (is_locked, texts)
}

/// What is done with a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Task {
    PutOn,
    TakeOff,
}

/// A task that is prepared, to be done on a store as it was before.
struct Prepared {
    task: Task,
    lock: LockRecord,
    before: Vec<(String, String)>,
    sealed: Vec<(Clear, String)>,
    opened: Vec<(Closed, String)>,
}

impl Task {
    const ALL: [Self; 2] = [Self::PutOn, Self::TakeOff];

    /// A store on which it can be done.
    fn store(self, vault: &Vault) -> MemoryStore {
        if self == Self::PutOn { clear_store() } else { locked_store(vault) }
    }

    fn prepare(self, store: &MemoryStore, vault: &Vault) -> Prepared {
        let (sealed, opened) = match self {
            Self::PutOn => (vault.seal_all(store), Vec::new()),
            Self::TakeOff => (Vec::new(), vault.open_all(store)),
        };
        Prepared { task: self, lock: vault.lock(), before: contents(store), sealed, opened }
    }

    fn prepared(self, vault: &Vault) -> Prepared {
        self.prepare(&self.store(vault), vault)
    }

    /// Prepares it and does it at once.
    fn run(self, store: &MemoryStore, vault: &Vault) -> Result<Moved, LockError> {
        self.prepare(store, vault).run(store)
    }

    /// Whether there is a lock once it is done.
    fn ends_locked(self) -> bool {
        self == Self::PutOn
    }
}

impl Prepared {
    fn store(&self) -> MemoryStore {
        let store = MemoryStore::default();
        for (key, text) in &self.before {
            store.write(key, text).unwrap();
        }
        store
    }

    fn run(&self, store: &impl Store) -> Result<Moved, LockError> {
        match self.task {
            Task::PutOn => put_lock_on(store, &self.lock, &self.sealed),
            Task::TakeOff => take_lock_off(store, &self.lock.to_text(), &self.opened),
        }
    }

    fn changes(&self) -> usize {
        let store = self.store();
        store.fault_at(usize::MAX, StoreFault::Lost);
        assert_eq!(self.run(&store), Ok(Moved::All));
        store.changes()
    }
}

#[test]
fn the_lock_is_put_on_and_taken_off_and_everything_is_as_it_was() {
    let vault = Vault::new(1);
    let store = clear_store();
    let before = contents(&store);
    assert!(!is_locked(&store));
    vault.lock_up(&store);
    assert_eq!(say(&store, &vault), (true, clear_texts(&clear_store()).unwrap()));
    let all: String = contents(&store).into_iter().map(|(_, text)| text).collect();
    assert!(!all.contains("Blue") && !all.contains("North") && !all.contains("torn"));
    assert_eq!(Task::TakeOff.run(&store, &vault), Ok(Moved::All));
    assert_eq!(contents(&store), before);
    assert_eq!(settle(&store), Ok(records::Settled::default()));
}

#[test]
fn stopped_at_any_write_by_any_fault_it_is_all_old_or_all_new() {
    let vault = Vault::new(1);
    let texts = clear_texts(&clear_store()).unwrap();
    let mut faults = 0;
    for prepared in Task::ALL.map(|task| task.prepared(&vault)) {
        let task = prepared.task;
        for nth in 1..=prepared.changes() {
            for fault in StoreFault::ALL {
                let store = prepared.store();
                store.fault_at(nth, fault);
                let done = prepared.run(&store);
                let is_dead = fault == StoreFault::Death;
                store.revive();
                if done == Ok(Moved::All) {
                    assert_eq!(say(&store, &vault).0, task.ends_locked(), "nothing waits any more");
                }
                let settled = settle(&store).unwrap();
                assert_eq!(settled.left, 0, "{task:?}: {fault:?} at {nth}");
                let (is_locked, now) = say(&store, &vault);
                assert_eq!(now, texts, "{task:?}: {fault:?} at {nth}: {done:?}");
                match done {
                    Ok(_) => assert_eq!(is_locked, task.ends_locked()),
                    Err(LockError::Unclear) => {}
                    Err(_) => assert_eq!(is_locked, !task.ends_locked(), "{task:?}: {fault:?} at {nth}: {done:?}"),
                }
                // One fault of a page that lives on is made up for at once, or nothing was done.
                assert!(is_dead || done != Ok(Moved::Rest), "{task:?}: {fault:?} at {nth}");
                assert_eq!(settle(&store), Ok(records::Settled::default()), "there is nothing left to do");
                faults += 1;
            }
        }
    }
    assert!(faults > 150, "only {faults} faults were tried");
}

#[test]
fn settling_can_be_stopped_at_any_write_too() {
    let vault = Vault::new(1);
    let texts = clear_texts(&clear_store()).unwrap();
    for prepared in Task::ALL.map(|task| task.prepared(&vault)) {
        let task = prepared.task;
        for nth in 1..=prepared.changes() {
            let died = || {
                let store = prepared.store();
                store.fault_at(nth, StoreFault::Death);
                let _ = prepared.run(&store);
                store.revive();
                store
            };
            let untroubled = died();
            untroubled.fault_at(usize::MAX, StoreFault::Lost);
            settle(&untroubled).unwrap();
            let is_locked = say(&untroubled, &vault).0;
            for again in 1..=untroubled.changes() {
                // Why it is refused makes no difference any more.
                for fault in &StoreFault::ALL[2..] {
                    let store = died();
                    store.fault_at(again, *fault);
                    let _ = settle(&store);
                    store.revive();
                    settle(&store).unwrap();
                    assert_eq!(
                        say(&store, &vault),
                        (is_locked, texts.clone()),
                        "{task:?}: {nth}, {fault:?} at {again}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_lock_that_was_only_half_written_when_the_page_died_is_none() {
    let vault = Vault::new(1);
    let commit = 1 + clear_texts(&clear_store()).unwrap().len();
    let store = clear_store();
    store.fault_at(commit, StoreFault::Death);
    let _ = Task::PutOn.run(&store, &vault);
    store.revive();
    let lock = vault.lock().to_text();
    for half in [&lock[..lock.len() / 2], ""] {
        store.write(&Key::Lock.to_string(), half).unwrap();
        assert!(settle(&store).unwrap().left == 0);
        assert_eq!(contents(&store), contents(&clear_store()));
    }
    let empty = MemoryStore::default();
    empty.write(&Key::Lock.to_string(), "{").unwrap();
    settle(&empty).unwrap();
    assert!(!is_locked(&empty), "it locks nothing");
}

#[test]
fn a_lock_that_is_not_kept_as_written_is_taken_away_at_once_although_something_is_encrypted_already() {
    let vault = Vault::new(1);
    let store = clear_store();
    let key = given::person(2).key().to_string();
    store.write(&key, &Vault::new(2).seal(&Clear { key: key.clone(), text: "{}".to_owned() })).unwrap();
    let before = contents(&store);
    store.fault_at(1 + clear_texts(&store).unwrap().len(), StoreFault::CutShort);
    assert_eq!(Task::PutOn.run(&store, &vault), Err(LockError::Failed));
    assert_eq!(contents(&store), before);
}

#[test]
fn a_damaged_lock_is_left_alone_as_long_as_anything_needs_it_and_so_is_what_waits() {
    let vault = Vault::new(1);
    let store = clear_store();
    // It dies when one record is in its place and the others are not.
    store.fault_at(clear_texts(&store).unwrap().len() + 3, StoreFault::Death);
    assert_eq!(Task::PutOn.run(&store, &vault), Ok(Moved::Rest));
    store.revive();
    let later = vault.lock().to_text().replacen("\"version\":1", "\"version\":2", 1);
    for damaged in ["{", later.as_str()] {
        store.write(&Key::Lock.to_string(), damaged).unwrap();
        let before = contents(&store);
        let settled = settle(&store).unwrap();
        assert!(settled.left > 3 && settled.moved == 0, "{settled:?}");
        assert_eq!(contents(&store), before);
        assert_eq!(Task::TakeOff.run(&store, &vault), Err(LockError::Failed));
        assert_eq!(contents(&store), before);
    }
    store.write(&Key::Lock.to_string(), &vault.lock().to_text()).unwrap();
    assert!(settle(&store).unwrap().moved > 3);
    assert_eq!(say(&store, &vault), (true, clear_texts(&clear_store()).unwrap()));

    // A later lock is left alone even if nothing is encrypted: its page may know why.
    let store = clear_store();
    store.write(&Key::Lock.to_string(), &later).unwrap();
    settle(&store).unwrap();
    assert_eq!(store.read(&Key::Lock.to_string()), Ok(Some(later)));
}

#[test]
fn in_whatever_room_there_is_it_is_all_or_nothing_at_once() {
    let vault = Vault::new(1);
    for prepared in Task::ALL.map(|task| task.prepared(&vault)) {
        let (task, used) = (prepared.task, prepared.store().used());
        let (mut refused, mut done) = (0, 0);
        for more in (0..used * 3).step_by(61) {
            let store = prepared.store();
            store.set_capacity(used + more);
            match prepared.run(&store) {
                Ok(moved) => {
                    assert_eq!(moved, Moved::All, "{task:?} with {more} more");
                    assert_eq!(say(&store, &vault).0, task.ends_locked());
                    done += 1;
                }
                Err(error) => {
                    assert_eq!(error, LockError::Full);
                    assert_eq!(contents(&store), prepared.before);
                    refused += 1;
                }
            }
        }
        assert!(refused > 5 && done > 5, "{task:?}: {refused} and {done}");
    }
    assert!(LockError::Full.to_string().starts_with("Nothing was changed: for this the browser needs room"));
}

#[test]
fn what_was_written_since_the_texts_were_prepared_is_not_lost() {
    let vault = Vault::new(1);
    let changes: [fn(&Records<&dyn Store>); 3] = [
        |records| drop(records.save_person(&given::person(9))),
        |records| {
            for person in records.load_all().unwrap().people {
                let _ = records.save_person(&person);
            }
        },
        |records| {
            if let Some(unfinished) = records.load_all().unwrap().unfinished {
                let _ = records.clear_unfinished(&unfinished);
            }
        },
    ];
    for change in changes {
        for task in Task::ALL {
            let prepared = task.prepared(&vault);
            let store = prepared.store();
            if task == Task::PutOn {
                change(&Records::new(&store));
            } else {
                Unlocked::new(&store, &vault).run(change);
            }
            let before = contents(&store);
            assert_ne!(before, prepared.before);
            store.fault_at(usize::MAX, StoreFault::Lost);
            assert_eq!(prepared.run(&store), Err(LockError::Changed), "{task:?}");
            assert_eq!((store.changes(), contents(&store)), (0, before));
            assert_eq!(task.run(&store, &vault), Ok(Moved::All), "prepared again, it works");
        }
    }
}

#[test]
fn the_room_that_the_largest_record_needs_in_clear_is_kept_free() {
    let vault = Vault::new(1);
    let store = MemoryStore::default();
    Records::new(&store).save_person(&given::full_person(5)).unwrap();
    vault.lock_up(&store);
    let prepared = Task::TakeOff.prepare(&store, &vault);
    let used = store.used();
    let mut least = None;
    for more in (0..used * 3).step_by(23) {
        let store = prepared.store();
        store.set_capacity(used + more);
        match prepared.run(&store) {
            Ok(moved) => {
                assert_eq!(moved, Moved::All, "with {more} more");
                least = least.or(Some(more));
            }
            Err(error) => {
                assert_eq!((error, contents(&store)), (LockError::Full, prepared.before.clone()));
                assert_eq!(least, None, "with less it was enough");
            }
        }
    }
    assert!(least > Some(0), "or this proves nothing");
}

/// Does something in another tab right after a change, or right before that which decides: before the others it was looked
/// that nothing has changed, and between a look and the change that follows nothing can be done about another tab.
struct Meddler<'a> {
    store: &'a MemoryStore,
    after: usize,
    changes: std::cell::Cell<usize>,
    meddle: &'a dyn Fn(),
}

impl<'a> Meddler<'a> {
    fn new(store: &'a MemoryStore, after: usize, meddle: &'a dyn Fn()) -> Self {
        Self { store, after, changes: std::cell::Cell::new(0), meddle }
    }

    fn change<T>(&self, key: &str, change: impl FnOnce() -> T) -> T {
        let is_deciding = self.after == 0 && key == Key::Lock.to_string();
        if is_deciding && self.changes.replace(1) == 0 {
            (self.meddle)();
        }
        let changed = change();
        if self.after > 0 {
            self.changes.set(self.changes.get() + 1);
            if self.changes.get() == self.after {
                (self.meddle)();
            }
        }
        changed
    }
}

impl Store for Meddler<'_> {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.store.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.change(key, || self.store.write(key, text))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.change(key, || self.store.remove(key))
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.store.keys()
    }
}

#[test]
fn a_tab_that_changes_or_deletes_someone_at_any_moment_meanwhile_has_its_way() {
    let vault = Vault::new(1);
    let id = PersonId::from_random([1; 10]);
    let mut kept = 0;
    for (task, is_deletion) in Task::ALL.into_iter().flat_map(|task| [(task, false), (task, true)]) {
        let prepared = task.prepared(&vault);
        for after in 0..=prepared.changes() {
            let store = prepared.store();
            // Both have read everything before it begins: one page is locked or clear as they are.
            let tab = Unlocked::new(&store, &vault);
            let person = tab.run(|records| records.load_all()).unwrap().people.remove(0);
            let renamed = Person { label: Label::new("Theirs").unwrap(), ..person.clone() };
            let result = std::cell::Cell::new(false);
            let meddle = || {
                let act = |records: &Records<&dyn Store>| {
                    if is_deletion {
                        records.delete_person(&person).is_ok()
                    } else {
                        records.save_person(&renamed).is_ok()
                    }
                };
                let clear = Records::new(&store as &dyn Store);
                result.set(if task == Task::PutOn { act(&clear) } else { tab.run(act) });
            };
            let done = prepared.run(&Meddler::new(&store, after, &meddle));
            settle(&store).unwrap();
            // What was saved in clear behind a lock is encrypted by a page that has the key.
            for clear in in_clear(&store) {
                if store.read(&Key::Lock.to_string()).unwrap().is_some() {
                    let tab = Unlocked::new(&store, &vault);
                    assert_eq!(tab.store().seal_in_place(&clear, &vault.seal(&clear)), Ok(true));
                }
            }
            let (is_locked, texts) = say(&store, &vault);
            let text = texts.iter().find(|it| it.key == Key::Person(id).to_string()).map(|it| it.text.clone());
            let now = text.map(|text| Person::from_text(&text).unwrap());
            let about = format!("{task:?} after change {after}: {done:?}, {}", result.get());
            if result.get() {
                let label = now.map(|person| person.label.to_string());
                assert_eq!(label.as_deref(), if is_deletion { None } else { Some("Theirs") }, "{about}");
                kept += 1;
            } else {
                assert_eq!(now, Some(person), "{about}");
            }
            let is_undecided = (1..=prepared.changes() / 3).contains(&after);
            assert!(!is_undecided || !result.get() || done == Err(LockError::Changed), "{about}");
            match done {
                Ok(_) => assert_eq!(is_locked, task.ends_locked(), "{about}"),
                Err(error) => {
                    assert_eq!(error, LockError::Changed, "{about}");
                    assert_eq!(is_locked, !task.ends_locked(), "{about}");
                }
            }
        }
    }
    assert!(kept > 20, "only {kept}");
}

#[test]
fn of_two_tabs_that_put_a_lock_on_one_has_it_and_the_other_is_told() {
    let (one, two) = (Vault::new(1), Vault::new(2));
    let [by_one, by_two] = [&one, &two].map(|vault| Task::PutOn.prepared(vault));
    let texts = clear_texts(&clear_store()).unwrap();
    for after in 1..=by_one.changes() {
        let store = clear_store();
        let other = std::cell::Cell::new(None);
        let meddle = || other.set(Some(by_two.run(&store)));
        let done = by_one.run(&Meddler::new(&store, after, &meddle));
        settle(&store).unwrap();
        let lock = LockRecord::from_text(&store.read(&Key::Lock.to_string()).unwrap().unwrap()).unwrap();
        let winner = if lock.id == one.lock().id { &one } else { &two };
        assert_eq!(done.is_ok(), lock.id == one.lock().id);
        assert_eq!(say(&store, winner), (true, texts.clone()), "after {after}: {done:?}, {:?}", other.get());
    }
}

#[test]
fn a_lock_is_not_put_on_over_another_nor_one_taken_off_that_is_not_there() {
    let (vault, other) = (Vault::new(1), Vault::new(2));
    let store = locked_store(&vault);
    let before = contents(&store);
    assert_eq!(Task::PutOn.run(&store, &other), Err(LockError::Changed));
    let as_other = take_lock_off(&store, &vault.other_passcode().to_text(), &vault.open_all(&store));
    assert_eq!(as_other, Err(LockError::Changed), "the passcode was changed since");
    assert_eq!(take_lock_off(&store, "{", &vault.open_all(&store)), Err(LockError::Changed));
    assert_eq!(contents(&store), before);
    let store = clear_store();
    assert_eq!(Task::TakeOff.run(&store, &vault), Err(LockError::Changed));
    assert_eq!(contents(&store), contents(&clear_store()));
}

#[test]
fn a_lock_that_could_not_be_read_again_is_not_put_on() {
    let vault = Vault::new(1);
    let store = clear_store();
    let sealed = vault.seal_all(&store);
    for lock in [
        LockRecord { rounds: LockRecord::LEAST_ROUNDS - 1, ..vault.lock() },
        LockRecord { wrapped: vec![0; 47], ..vault.lock() },
    ] {
        assert_eq!(put_lock_on(&store, &lock, &sealed), Err(LockError::Failed));
        assert_eq!(change_lock(&store, &vault.lock(), &lock), Err(LockError::Failed));
    }
    let in_clear: Vec<_> = sealed.iter().map(|(clear, _)| (clear.clone(), clear.text.clone())).collect();
    assert_eq!(put_lock_on(&store, &vault.lock(), &in_clear), Err(LockError::Failed), "nothing was encrypted");
    assert_eq!(contents(&store), contents(&clear_store()));
}

#[test]
fn the_passcode_is_changed_or_not_whatever_goes_wrong() {
    let vault = Vault::new(1);
    let (before, after) = (vault.lock(), vault.other_passcode());
    let lock = |store: &MemoryStore| store.read(&Key::Lock.to_string()).unwrap().unwrap();
    for fault in StoreFault::ALL {
        let store = locked_store(&vault);
        store.fault_at(1, fault);
        let changed = change_lock(&store, &before, &after);
        store.revive();
        assert!(changed.is_err() && changed != Err(LockError::Unclear), "{fault:?}");
        assert_eq!(lock(&store), before.to_text(), "{fault:?}");
        assert_eq!(change_lock(&store, &before, &after), Ok(()));
        assert_eq!(lock(&store), after.to_text());
        assert_eq!(change_lock(&store, &before, &after), Err(LockError::Changed), "another tab was first");
        assert_eq!(say(&store, &vault), (true, clear_texts(&clear_store()).unwrap()));
    }
    let store = locked_store(&vault);
    assert_eq!(change_lock(&store, &before, &Vault::new(2).lock()), Err(LockError::Changed), "another data key");
    assert_eq!(lock(&store), before.to_text());
}

#[test]
fn what_cannot_be_opened_stays_when_the_lock_is_taken_off_and_waits_for_none() {
    let vault = Vault::new(1);
    let store = locked_store(&vault);
    let key = given::person(1).key().to_string();
    let strange = Vault::new(2).seal(&Clear { key: key.clone(), text: "{}".to_owned() });
    store.write(&key, &strange).unwrap();
    assert_eq!(Task::TakeOff.run(&store, &vault), Ok(Moved::All));
    let left = store.read(&key).unwrap().unwrap();
    assert!(is_sealed(&left) && left.starts_with(&strange), "it is there to the last letter");
    assert_eq!(records::Sealing::of([left.as_str(), "{}"]), records::Sealing::Clear);
    assert_eq!(Closed { key, text: left.clone() }.given_up(), left, "no more than once");
    assert_eq!(Records::new(&store).load_all().unwrap().unreadable.len(), 4);

    // A lock that is put on after that takes it in like everything else.
    let before = contents(&store);
    let other = Vault::new(3);
    other.lock_up(&store);
    assert_eq!(take_lock_off(&store, &other.lock().to_text(), &other.open_all(&store)), Ok(Moved::All));
    assert_eq!(contents(&store), before);
}

#[test]
fn what_a_later_page_left_waiting_is_left_to_it() {
    let vault = Vault::new(1);
    let store = clear_store();
    let key = Key::Moving("v1/settings".to_owned()).to_string();
    store.write(&key, "2 whatever").unwrap();
    let before = contents(&store);
    assert!(is_locked(&store));
    assert_eq!(settle(&store).unwrap().left, 1);
    assert_eq!(Task::PutOn.run(&store, &vault), Err(LockError::Failed));
    assert_eq!(contents(&store), before);
    store.write(&key, "1 whatever").unwrap();
    assert_eq!(settle(&store).unwrap().dropped, 1, "of this form it would be cut short");
}

#[test]
fn a_browser_that_denies_everything_changes_nothing_and_says_so() {
    let vault = Vault::new(1);
    let store = locked_store(&vault);
    let closed = vault.open_all(&store);
    store.deny(true);
    assert_eq!(take_lock_off(&store, &vault.lock().to_text(), &closed), Err(LockError::Denied));
    assert_eq!(change_lock(&store, &vault.lock(), &vault.other_passcode()), Err(LockError::Denied));
    assert_eq!(settle(&store), Err(StoreError::Denied));
    assert!(!is_locked(&store));
    store.deny(false);
    assert!(is_locked(&store));
}
