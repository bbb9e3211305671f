//! Every operation, with every fault at every change that it makes: what was acknowledged stays, and what is
//! said to be done is done.

use crate::given::{
    self,
    vault::{Unlocked, Vault, contents, in_clear},
};
use records::{Entry, Label, Loaded, MemoryStore, Person, Records, Settings, Store, StoreFault, Unfinished};

type Tab<'a> = Records<&'a dyn Store>;

/// An operation, and whether it says that it succeeded.
type Operation = fn(&Tab<'_>, &Loaded) -> bool;

const OPERATIONS: [(&str, Operation); 19] = [
    ("save a new person", |tab, _| tab.save_person(&given::person(3)).is_ok()),
    ("save a person", |tab, before| {
        tab.save_person(&Person { label: Label::new("Red 9").unwrap(), ..before.people[0].clone() }).is_ok()
    }),
    ("finish an assessment", |tab, before| {
        let unfinished = before.unfinished.clone().unwrap();
        let mut person = before.people[0].clone();
        person.assessments.push(Entry { id: unfinished.entry, ..given::entry(0) });
        tab.finish(&person, unfinished.entry).is_ok()
    }),
    ("finish the assessment of someone new", |tab, before| {
        let unfinished = before.unfinished.clone().unwrap();
        let mut person = given::person(3);
        person.assessments.push(Entry { id: unfinished.entry, ..given::entry(0) });
        tab.finish(&person, unfinished.entry).is_ok()
    }),
    ("correct an assessment", |tab, before| {
        let mut person = before.people[0].clone();
        let entry = person.assessments.pop().unwrap();
        person.assessments.push(given::corrected(entry, "2026-04-01", "It was not hers", given::entry(60)));
        tab.save_person(&person).is_ok()
    }),
    ("finish the correction of a correction", |tab, before| {
        let unfinished = before.unfinished.clone().unwrap();
        let mut person = before.people[2].clone();
        let later = Entry { id: unfinished.entry, ..given::entry(0) };
        let entry = person.assessments.remove(1);
        person.assessments.insert(1, given::corrected(entry, "2026-04-01", "Again", later));
        tab.finish(&person, unfinished.entry).is_ok()
    }),
    ("finish a review that ends care", |tab, before| {
        let unfinished = before.unfinished.clone().unwrap();
        let mut person = before.people[0].clone();
        person.assessments.push(Entry { id: unfinished.entry, ..given::discharge(0) });
        person.closings.push(given::closing("2026-10-01", None));
        tab.finish(&person, unfinished.entry).is_ok()
    }),
    ("open a person again", |tab, before| {
        let mut person = before.people[2].clone();
        person.closings.last_mut().unwrap().reopened = Some(given::date("2026-11-01"));
        tab.save_person(&person).is_ok()
    }),
    ("set local review periods", |tab, before| {
        let local = given::local_settings();
        tab.save_settings(&Settings { revision: before.settings.revision, ..local }).is_ok()
    }),
    ("say something in the service's own words", |tab, before| {
        let worded = given::worded_settings();
        tab.save_settings(&Settings { revision: before.settings.revision, ..worded }).is_ok()
    }),
    ("save the unfinished one", |tab, before| {
        tab.save_unfinished(&Unfinished { is_shown: true, ..before.unfinished.clone().unwrap() }).is_ok()
    }),
    ("clear the unfinished one", |tab, before| tab.clear_unfinished(before.unfinished.as_ref().unwrap()).is_ok()),
    ("save the settings", |tab, before| {
        tab.save_settings(&Settings { shortcuts: true, ..before.settings.clone() }).is_ok()
    }),
    ("save a pack", |tab, _| {
        tab.save_pack(&records::LoadedPack { fingerprint: "00000000".to_owned(), ..given::pack() }).is_ok()
    }),
    ("save a pack in another layout", |tab, _| {
        tab.save_pack(&records::LoadedPack { text: "{}".to_owned(), ..given::pack() }).is_ok()
    }),
    ("remove a pack", |tab, _| tab.remove_pack(&given::pack().fingerprint).is_ok()),
    ("delete a person", |tab, before| tab.delete_person(&before.people[1]).is_ok()),
    ("delete something unreadable", |tab, before| tab.delete_unreadable(&before.unreadable[0].key).is_ok()),
    ("delete nothing", |tab, _| tab.remove_pack("99999999").is_ok()),
];

fn store() -> MemoryStore {
    let store = MemoryStore::default();
    let tab = Records::new(&store);
    tab.save_person(&given::person(1)).unwrap();
    tab.save_person(&given::person(2)).unwrap();
    tab.save_person(&given::full_person(5)).unwrap();
    tab.save_unfinished(&given::nearly_finished()).unwrap();
    tab.save_settings(&given::settings()).unwrap();
    tab.save_pack(&given::pack()).unwrap();
    store.write("clusterwise/v1/person/0000000000000000", "torn").unwrap();
    store.write("other/page", "not ours").unwrap();
    store
}

fn load(store: &MemoryStore) -> Loaded {
    assert_eq!(store.read("other/page"), Ok(Some("not ours".to_owned())));
    Records::new(store).load_all().unwrap()
}

#[test]
fn with_every_fault_at_every_change_it_is_done_or_nothing_has_happened() {
    let mut faults = 0;
    for (name, operation) in OPERATIONS {
        let (untroubled, before) = (store(), load(&store()));
        untroubled.fault_at(usize::MAX, StoreFault::Lost);
        assert!(operation(&Records::new(&untroubled), &before), "{name}");
        let changes = untroubled.changes();
        let after = load(&untroubled);
        assert_eq!(changes > 0, name == "delete nothing" || after != before, "{name}");
        for nth in 1..=changes {
            for fault in StoreFault::ALL {
                let troubled = store();
                troubled.fault_at(nth, fault);
                let is_done = operation(&Records::new(&troubled), &before);
                troubled.revive();
                let expected = if is_done { &after } else { &before };
                assert_eq!(&load(&troubled), expected, "{name}: {fault:?} at change {nth}, done: {is_done}");
                faults += 1;

                // Trying again does it.
                if !is_done {
                    assert!(operation(&Records::new(&troubled), &before), "{name} again");
                    assert_eq!(load(&troubled), after, "{name} again");
                }
            }
        }
    }
    assert!(faults >= 100, "only {faults} faults were tried");
}

#[test]
fn behind_a_lock_every_fault_at_every_change_comes_to_the_same() {
    let vault = Vault::new(1);
    let before = load(&store());
    let locked = store();
    vault.lock_up(&locked);
    let texts = contents(&locked);
    let locked = || {
        let store = MemoryStore::default();
        texts.iter().for_each(|(key, text)| store.write(key, text).unwrap());
        store
    };
    let load = |store: &MemoryStore| Unlocked::new(store, &vault).run(|records| records.load_all()).unwrap();
    assert_eq!(load(&locked()), before);
    for (name, operation) in OPERATIONS {
        let clear = store();
        clear.fault_at(usize::MAX, StoreFault::Lost);
        assert!(operation(&Records::new(&clear), &before), "{name}");
        let after = self::load(&clear);
        for nth in 1..=clear.changes() {
            for fault in StoreFault::ALL {
                let troubled = locked();
                troubled.fault_at(nth, fault);
                let tab = Unlocked::new(&troubled, &vault);
                let is_done = tab.run(|records| operation(records, &before));
                assert!(nth <= troubled.changes(), "{name}: there is a change more in clear");
                troubled.revive();
                assert_eq!(in_clear(&troubled), [], "{name}: {fault:?} at change {nth}");
                let expected = if is_done { &after } else { &before };
                assert_eq!(&load(&troubled), expected, "{name}: {fault:?} at change {nth}, done: {is_done}");
                if !is_done {
                    assert!(tab.run(|records| operation(records, &before)), "{name} again");
                    assert_eq!(load(&troubled), after, "{name} again");
                }
            }
        }
    }
}

#[test]
fn deleting_everything_deletes_what_it_can_and_says_if_something_is_left() {
    let before = load(&store());
    for nth in 1..=7 {
        for fault in StoreFault::ALL {
            let troubled = store();
            troubled.fault_at(nth, fault);
            assert!(Records::new(&troubled).delete_everything().is_err(), "{fault:?} at {nth}");
            troubled.revive();
            let left = load(&troubled);
            assert!(left.people.iter().all(|person| before.people.contains(person)));
            assert!(left.unfinished.is_none() || left.unfinished == before.unfinished);
            assert_eq!(Records::new(&troubled).delete_everything(), Ok(()));
            assert_eq!(load(&troubled), Loaded::default());
        }
    }
}
