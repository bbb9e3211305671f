//! The figures of a health check.

use crate::given::{
    self,
    vault::{Unlocked, Vault, contents},
};
use records::{Copies, Health, MemoryStore, Records, Room, Store, StoreError, StoreFault};

fn store() -> MemoryStore {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    records.save_person(&given::person(1)).unwrap();
    records.save_person(&given::full_person(5)).unwrap();
    records.save_unfinished(&given::unfinished()).unwrap();
    records.save_settings(&given::settings()).unwrap();
    records.save_pack(&given::pack()).unwrap();
    records.save_practice(&given::practice()).unwrap();
    store.write("clusterwise/v1/vignettes", "torn").unwrap();
    store.write("clusterwise/v1/person/0000000000000000", "torn").unwrap();
    store.write("clusterwise/v9/x", "").unwrap();
    store.write("other/page", "theirs").unwrap();
    store
}

#[test]
fn a_check_counts_everything_and_changes_nothing() {
    let store = store();
    store.fault_at(usize::MAX, StoreFault::Lost);
    let health = Records::new(&store).check().unwrap();
    let expected = Health {
        people: 2,
        assessments: 5,
        earlier_versions: 2,
        packs: 1,
        has_settings: true,
        has_unfinished: true,
        has_practice: true,
        has_vignettes: false,
        unreadable: 3,
        room: Records::new(&store).room_used().unwrap(),
        copies: None,
    };
    assert_eq!(health, expected);
    assert_eq!((health.room.used(), store.changes()), (store.used(), 0));
    assert!(!health.is_good());
    let nothing = Records::new(&MemoryStore::default()).check().unwrap();
    assert_eq!(nothing, Health { room: Room::default(), ..Health::default() });
    assert!(nothing.is_good());
    store.deny(true);
    assert_eq!(Records::new(&store).check(), Err(StoreError::Denied));
}

#[test]
fn a_finished_assessment_that_was_not_cleared_is_counted_as_it_is() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let unfinished = records.save_unfinished(&given::nearly_finished()).unwrap();
    let mut person = given::person(1);
    person.assessments = vec![records::Entry { id: unfinished.entry, ..given::entry(0) }];
    store.fault_at(2, StoreFault::Death);
    records.finish(&person, unfinished.entry).unwrap();
    store.revive();
    let before = contents(&store);
    assert!(records.check().unwrap().has_unfinished);
    assert_eq!(contents(&store), before);
}

#[test]
fn behind_a_lock_the_figures_are_the_same_but_for_the_room() {
    let (store, vault) = (store(), Vault::new(1));
    let clear = Records::new(&store).check().unwrap();
    vault.lock_up(&store);
    let locked = Unlocked::new(&store, &vault).run(|records| records.check()).unwrap();
    assert_eq!(Health { room: clear.room, ..locked }, clear);
    assert!(locked.room.people < clear.room.people && locked.room.lock > 0);
}

#[test]
fn second_copies_are_counted_by_what_they_are() {
    let health = Health::default().with_copies([
        (Some("a"), Some("a")),
        (Some("b"), Some("b")),
        (Some("b"), Some("a")),
        (Some("c"), None),
        (None, Some("d")),
        (None, None),
    ]);
    assert_eq!(health.copies, Some(Copies { same: 2, missing: 1, differ: 1, alone: 1 }));
    assert!(!health.is_good());
    assert!(Health::default().with_copies([(Some("a"), Some("a"))]).is_good());
}
