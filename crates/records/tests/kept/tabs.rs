//! Two tabs, a full store, and a store that cannot be trusted.

use crate::given;
use records::{
    DeleteError, Kept, Label, LoadedPack, MemoryStore, Person, PersonId, ReadError, Records, Room, SaveError, Settings,
    Store, StoreError, StoreFault, Unfinished, Who,
};

#[test]
fn the_second_tab_to_save_a_person_is_given_what_is_there() {
    let store = MemoryStore::default();
    let (one, two) = (Records::new(&store), Records::new(&store));
    let read = one.save_person(&given::person(7)).unwrap();
    let by_one = Person { label: Label::new("Red 1").unwrap(), ..read.clone() };
    let by_two = Person { label: Label::new("Red 2").unwrap(), ..read.clone() };

    let saved = one.save_person(&by_one).unwrap();
    assert!(saved.revision > read.revision);
    let conflict = two.save_person(&by_two).unwrap_err();
    assert_eq!(conflict, SaveError::ChangedElsewhere { current: Box::new(saved.clone()) });
    assert_eq!(two.delete_person(&read), Err(DeleteError::ChangedElsewhere));
    assert_eq!(one.load_all().unwrap().people, std::slice::from_ref(&saved));

    // Having seen it, the second tab may decide to keep its own.
    let after = two.save_person(&Person { revision: saved.revision, ..by_two.clone() }).unwrap();
    assert_eq!(after.label, by_two.label);
}

#[test]
fn a_person_deleted_in_another_tab_is_not_brought_back() {
    let store = MemoryStore::default();
    let (one, two) = (Records::new(&store), Records::new(&store));
    let read = one.save_person(&given::person(7)).unwrap();
    assert_eq!(one.delete_person(&read), Ok(()));
    assert_eq!(two.save_person(&read), Err(SaveError::DeletedElsewhere));
    assert_eq!(two.delete_person(&read), Ok(()), "it is gone, as asked");
    assert_eq!(one.load_all().unwrap().people, []);
}

#[test]
fn saving_the_same_again_after_an_unclear_answer_is_no_conflict() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let saved = records.save_person(&given::person(7)).unwrap();
    assert_eq!(records.save_person(&given::person(7)), Ok(saved));
}

#[test]
fn two_tabs_with_one_unfinished_assessment_do_not_write_over_each_other() {
    let store = MemoryStore::default();
    let (one, two) = (Records::new(&store), Records::new(&store));
    let read = one.save_unfinished(&given::unfinished()).unwrap();
    let by_one = one.save_unfinished(&Unfinished { is_shown: true, ..read.clone() }).unwrap();
    assert_eq!(two.save_unfinished(&read), Err(SaveError::ChangedElsewhere { current: Box::new(by_one.clone()) }));
    assert_eq!(two.clear_unfinished(&read), Err(DeleteError::ChangedElsewhere));
    assert_eq!(one.clear_unfinished(&by_one), Ok(()));
    assert_eq!(two.save_unfinished(&read), Err(SaveError::DeletedElsewhere));
    let other = Unfinished::new(given::entry(1).id, Who::Known(PersonId::from_random([1; 10])), given::stamp());
    let other = one.save_unfinished(&other).unwrap();
    let begun = two.save_unfinished(&given::unfinished()).unwrap_err();
    assert_eq!(begun, SaveError::ChangedElsewhere { current: Box::new(other) });
}

#[test]
fn settings_and_packs_are_kept_as_carefully() {
    let store = MemoryStore::default();
    let (one, two) = (Records::new(&store), Records::new(&store));
    let read = one.save_settings(&given::settings()).unwrap();
    let changed = one.save_settings(&Settings { shortcuts: true, ..read.clone() }).unwrap();
    assert_eq!(two.save_settings(&read), Err(SaveError::ChangedElsewhere { current: Box::new(changed) }));

    let pack = given::pack();
    assert_eq!(one.save_pack(&pack), Ok(()));
    assert_eq!(two.save_pack(&pack), Ok(()), "it is there already");
    let tidied = LoadedPack { text: "{}".to_owned(), ..pack.clone() };
    assert_eq!(two.save_pack(&tidied), Ok(()), "the same rules in another layout");
    let other = LoadedPack { id: "another".to_owned(), ..pack.clone() };
    assert_eq!(two.save_pack(&other), Err(SaveError::ChangedElsewhere { current: Box::new(tidied.clone()) }));
    assert_eq!(one.load_all().unwrap().packs, [tidied]);
    assert_eq!(one.remove_pack(&pack.fingerprint), Ok(()));
    assert_eq!(one.load_all().unwrap().packs, []);
}

fn person_with(entry: records::Entry) -> Person {
    let mut person = given::person(1);
    person.assessments = vec![entry];
    person
}

#[test]
fn finishing_saves_the_person_and_clears_the_unfinished_one() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let unfinished = records.save_unfinished(&given::nearly_finished()).unwrap();
    let mut entry = given::entry(0);
    entry.id = unfinished.entry;
    let saved = records.finish(&person_with(entry), unfinished.entry).unwrap();
    assert_eq!(store.read("clusterwise/v1/unfinished"), Ok(None), "it is cleared at once");
    let loaded = records.load_all().unwrap();
    assert_eq!((loaded.people, loaded.unfinished), (vec![saved], None));
}

#[test]
fn finishing_leaves_another_unfinished_assessment_alone() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let unfinished = records.save_unfinished(&given::unfinished()).unwrap();
    let entry = given::entry(0);
    records.finish(&person_with(entry.clone()), entry.id).unwrap();
    assert_eq!(records.load_all().unwrap().unfinished, Some(unfinished));
}

#[test]
fn an_assessment_is_not_offered_again_when_the_page_died_before_clearing_it() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let unfinished = records.save_unfinished(&given::nearly_finished()).unwrap();
    let mut entry = given::entry(0);
    entry.id = unfinished.entry;
    store.fault_at(2, StoreFault::Death);
    let saved = records.finish(&person_with(entry), unfinished.entry).unwrap();
    store.revive();
    assert!(store.read("clusterwise/v1/unfinished").unwrap().is_some(), "or this proves nothing");

    // A new one may be begun even before anything is read again.
    let next = records.save_unfinished(&given::unfinished()).unwrap();
    assert_eq!(records.load_all().unwrap().unfinished, Some(next.clone()));
    records.clear_unfinished(&next).unwrap();

    store.write("clusterwise/v1/unfinished", &unfinished.to_text()).unwrap();
    let loaded = records.load_all().unwrap();
    assert_eq!((loaded.people, loaded.unfinished), (vec![saved], None));
    assert_eq!(store.read("clusterwise/v1/unfinished"), Ok(None), "it is cleared");
}

#[test]
fn a_correction_and_a_closing_in_two_tabs_do_not_lose_each_other() {
    let store = MemoryStore::default();
    let (one, two) = (Records::new(&store), Records::new(&store));
    let read = one.save_person(&given::person(7)).unwrap();
    let correct = |person: &Person| {
        let mut person = person.clone();
        let entry = person.assessments.pop().unwrap();
        person.assessments.push(given::corrected(entry, "2026-04-01", "It was not hers", given::entry(60)));
        person
    };
    let close = |person: &Person| {
        let mut person = person.clone();
        person.closings.push(given::closing("2026-04-01", None));
        person
    };
    let corrected = one.save_person(&correct(&read)).unwrap();
    assert_eq!(
        two.save_person(&close(&read)),
        Err(SaveError::ChangedElsewhere { current: Box::new(corrected.clone()) })
    );
    assert_eq!(one.load_all().unwrap().people, std::slice::from_ref(&corrected));

    // Done again on what is there now, both are kept.
    let closed = two.save_person(&close(&corrected)).unwrap();
    assert_eq!(
        one.save_person(&correct(&read)),
        Err(SaveError::ChangedElsewhere { current: Box::new(closed.clone()) })
    );
    assert_eq!(closed.assessments, corrected.assessments);
    assert!(closed.closed().is_some());
    assert!(closed.has_saved(read.assessments[1].id), "the version before the correction is kept");
}

#[test]
fn a_discharge_writes_the_assessment_and_the_closing_at_once() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let read = records.save_person(&given::person(1)).unwrap();
    let unfinished = records.save_unfinished(&given::discharging(None)).unwrap();
    let mut person = read.clone();
    person.assessments.push(records::Entry { id: unfinished.entry, ..given::discharge(0) });
    person.closings.push(given::closing("2026-10-01", None));
    store.fault_at(usize::MAX, StoreFault::Lost);
    let saved = records.finish(&person, unfinished.entry).unwrap();
    assert_eq!(store.changes(), 2, "one write of the person, and the unfinished one is cleared");
    let loaded = records.load_all().unwrap();
    assert_eq!((loaded.people, loaded.unfinished), (vec![saved], None));
}

#[test]
fn an_assessment_that_has_been_corrected_since_is_known_as_finished() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let unfinished = records.save_unfinished(&given::nearly_finished()).unwrap();
    let first = records::Entry { id: unfinished.entry, ..given::entry(0) };
    store.fault_at(2, StoreFault::Death);
    let saved = records.finish(&person_with(first.clone()), unfinished.entry).unwrap();
    store.revive();
    let second = given::corrected(first, "2026-04-02", "It was not hers", given::entry(60));
    let third = given::corrected(second, "2026-04-03", "It was", given::entry(61));
    let corrected = records.save_person(&Person { assessments: vec![third], ..saved }).unwrap();
    assert_eq!(corrected.entry(unfinished.entry), None);
    assert!(corrected.has_saved(unfinished.entry));
    assert!(store.read("clusterwise/v1/unfinished").unwrap().is_some(), "or this proves nothing");

    let next = records.save_unfinished(&given::unfinished()).unwrap();
    assert_eq!(records.load_all().unwrap().unfinished, Some(next.clone()), "a new one may be begun");
    records.clear_unfinished(&next).unwrap();

    store.write("clusterwise/v1/unfinished", &unfinished.to_text()).unwrap();
    let loaded = records.load_all().unwrap();
    assert_eq!((loaded.people, loaded.unfinished), (vec![corrected.clone()], None));
    assert_eq!(store.read("clusterwise/v1/unfinished"), Ok(None), "it is cleared");

    store.write("clusterwise/v1/unfinished", &unfinished.to_text()).unwrap();
    records.finish(&corrected, unfinished.entry).unwrap();
    assert_eq!(store.read("clusterwise/v1/unfinished"), Ok(None), "to finish it again clears it too");
}

#[test]
fn a_page_of_version_1_and_one_of_version_2_do_not_write_over_each_other() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let key = given::person(7).key().to_string();
    store.write(&key, include_str!("../samples/person-v1.json").trim_end()).unwrap();
    let read = records.load_all().unwrap().people.remove(0);

    // A tab with the page of version 1 saves meanwhile: the text is its own, at the next revision.
    let text = store.read(&key).unwrap().unwrap();
    store
        .write(&key, &text.replacen(r#""revision":1,"label":"Blue 7""#, r#""revision":2,"label":"Red 7""#, 1))
        .unwrap();
    let SaveError::ChangedElsewhere { current } = records.save_person(&read).unwrap_err() else { unreachable!() };
    assert_eq!(current.label.as_str(), "Red 7");
    let saved = records.save_person(&current).unwrap();
    assert_eq!(records.load_all().unwrap().people, [saved]);
}

#[test]
fn a_full_store_loses_nothing_and_takes_more_once_there_is_room() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let small = records.save_person(&given::person(1)).unwrap();
    let large = records.save_person(&given::person(2)).unwrap();
    store.set_capacity(store.used() + 10);
    let mut more = small.clone();
    more.assessments.push(given::entry(50));
    assert_eq!(records.save_person(&more), Err(SaveError::Full));
    assert_eq!(records.save_person(&given::person(3)), Err(SaveError::Full));
    assert_eq!(records.load_all().unwrap().people, [small, large.clone()]);

    records.delete_person(&large).unwrap();
    let saved = records.save_person(&more).unwrap();
    assert_eq!(records.load_all().unwrap().people, [saved]);
}

#[test]
fn a_record_that_could_not_be_read_again_is_not_written() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let saved = records.save_person(&given::person(7)).unwrap();
    let mut twice = saved.clone();
    twice.assessments.push(given::entry(107));
    let why = ReadError::Value("two assessments in it have the same id");
    assert_eq!(records.save_person(&twice), Err(SaveError::Contradiction(why)));
    assert_eq!(records.load_all().unwrap().people, [saved]);
}

/// A store that does something else than it is told at every write.
struct Faithless<'a> {
    store: &'a MemoryStore,
    instead: String,
}

impl Store for Faithless<'_> {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.store.read(key)
    }

    fn write(&self, key: &str, _: &str) -> Result<(), StoreError> {
        self.store.write(key, &self.instead)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.store.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.store.keys()
    }
}

#[test]
fn the_work_of_a_tab_that_wrote_at_the_same_moment_stays() {
    let store = MemoryStore::default();
    let read = Records::new(&store).save_person(&given::person(7)).unwrap();
    let elsewhere = MemoryStore::default();
    Records::new(&elsewhere).save_person(&given::person(7)).unwrap();
    let theirs = Person { label: Label::new("Theirs").unwrap(), ..read.clone() };
    let theirs = Records::new(&elsewhere).save_person(&theirs).unwrap();

    let racing = Records::new(Faithless { store: &store, instead: theirs.to_text() });
    let ours = Person { label: Label::new("Ours").unwrap(), ..read };
    assert_eq!(racing.save_person(&ours), Err(SaveError::ChangedElsewhere { current: Box::new(theirs.clone()) }));
    assert_eq!(Records::new(&store).load_all().unwrap().people, [theirs]);
}

#[test]
fn a_store_that_harms_every_write_is_said_to_be_harmful() {
    let store = MemoryStore::default();
    let read = Records::new(&store).save_person(&given::person(7)).unwrap();
    let harmful = Records::new(Faithless { store: &store, instead: "?".to_owned() });
    assert_eq!(harmful.save_person(&read), Err(SaveError::NotKept { is_earlier_safe: false }));
    assert_eq!(
        harmful.save_person(&given::person(8)),
        Err(SaveError::NotKept { is_earlier_safe: true }),
        "there was nothing to harm",
    );
}

#[test]
fn room_is_counted_by_kind_and_everything_of_ours_can_be_deleted() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    store.write("other/page", "é").unwrap();
    assert_eq!(records.room_used(), Ok(Room { others: 11, ..Room::default() }));
    records.save_person(&given::person(7)).unwrap();
    records.save_unfinished(&given::unfinished()).unwrap();
    records.save_settings(&given::settings()).unwrap();
    records.save_pack(&given::pack()).unwrap();
    store.write("clusterwise/v2/later", "?").unwrap();
    let room = records.room_used().unwrap();
    assert_eq!(room.used(), store.used());
    assert_eq!((room.unknown, room.others), (21, 11));
    assert!([room.people, room.unfinished, room.settings, room.packs].iter().all(|units| *units > 50));

    assert_eq!(records.delete_everything(), Ok(()));
    assert_eq!(store.keys().unwrap(), ["other/page"]);
    assert_eq!(records.room_used(), Ok(Room { others: 11, ..Room::default() }));
}
