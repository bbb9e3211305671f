//! Whatever is under our keys, it is read or listed, and it is still there afterwards.

use crate::given;
use proptest::{collection::btree_map, prelude::*};
use records::{DeleteError, Kept, MemoryStore, ReadError, Records, SaveError, Store, StoreError};

/// Text that is nearly right: a whole record, with a piece of it exchanged for something else.
fn nearly_right() -> impl Strategy<Value = String> {
    let whole = prop_oneof![
        given::any_person().prop_map(|person| person.to_text()),
        given::any_unfinished().prop_map(|unfinished| unfinished.to_text()),
        given::any_settings().prop_map(|settings| settings.to_text()),
        given::any_practice().prop_map(|practice| practice.to_text()),
        Just(given::vignettes().to_text()),
        Just(given::pack().to_text()),
    ];
    (whole, any::<(prop::sample::Index, prop::sample::Index)>(), "[\\[\\]{}\",:0-9a-z]{0,4}|.{0,4}").prop_map(
        |(text, (from, to), piece)| {
            let letters: Vec<char> = text.replacen(r#""revision":0"#, r#""revision":1"#, 1).chars().collect();
            let (from, to) = (from.index(letters.len()), to.index(letters.len()));
            let (from, to) = (from.min(to), from.max(to).min(from.min(to) + 8));
            letters[..from].iter().copied().chain(piece.chars()).chain(letters[to..].iter().copied()).collect()
        },
    )
}

fn any_key() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("clusterwise/v1/settings".to_owned()),
        Just("clusterwise/v1/unfinished".to_owned()),
        "clusterwise/v1/person/[0-9a-hjkmnp-tv-z]{16}",
        "clusterwise/v1/pack/[0-9a-f]{8}",
        "clusterwise/.{0,12}",
        "[a-z]{1,8}",
    ]
}

fn contents(store: &MemoryStore) -> Vec<(String, String)> {
    store.keys().unwrap().into_iter().map(|key| (key.clone(), store.read(&key).unwrap().unwrap())).collect()
}

proptest! {
    #[test]
    fn any_text_under_any_key_is_read_or_listed_and_kept(
        texts in btree_map(any_key(), prop_oneof![".*", nearly_right()], 0..6),
    ) {
        let store = MemoryStore::default();
        for (key, text) in &texts {
            store.write(key, text).unwrap();
        }
        let records = Records::new(&store);
        let loaded = records.load_all().unwrap();
        prop_assert_eq!(contents(&store), texts.clone().into_iter().collect::<Vec<_>>());

        let ours = texts.keys().filter(|key| key.starts_with("clusterwise/")).count();
        let has_settings = usize::from(loaded.settings.revision.was_saved());
        let read = loaded.people.len() + loaded.packs.len() + usize::from(loaded.unfinished.is_some()) + has_settings;
        prop_assert_eq!(read + loaded.unreadable.len(), ours);

        for unreadable in &loaded.unreadable {
            prop_assert_eq!(unreadable.bytes, texts[&unreadable.key].len());
            prop_assert_eq!(records.delete_unreadable(&unreadable.key), Ok(()));
        }
        prop_assert_eq!(records.load_all().unwrap(), records::Loaded { unreadable: Vec::new(), ..loaded });
    }

    #[test]
    fn any_text_is_a_record_or_an_error(text in prop_oneof![".*", nearly_right()]) {
        let _ = (
            records::Person::from_text(&text),
            records::Unfinished::from_text(&text),
            records::Settings::from_text(&text),
            records::LoadedPack::from_text(&text),
            records::Practice::from_text(&text),
            records::LoadedVignettes::from_text(&text),
        );
    }
}

#[test]
fn what_cannot_be_read_is_never_written_over_nor_deleted_with_the_rest() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let (person, pack) = (given::person(7), given::pack());
    for key in [person.key(), pack.key(), given::unfinished().key(), given::settings().key()] {
        store.write(&key.to_string(), "{\"version\":1").unwrap();
    }
    let before = contents(&store);
    let why = ReadError::Damaged { at: 12 };
    assert_eq!(records.save_person(&person), Err(SaveError::Unreadable(why)));
    assert_eq!(records.finish(&person, given::entry(107).id), Err(SaveError::Unreadable(why)));
    assert_eq!(records.save_unfinished(&given::unfinished()), Err(SaveError::Unreadable(why)));
    assert_eq!(records.save_settings(&given::settings()), Err(SaveError::Unreadable(why)));
    assert_eq!(records.save_pack(&pack), Err(SaveError::Unreadable(why)));
    assert_eq!(records.delete_person(&person), Err(DeleteError::Unreadable(why)));
    assert_eq!(records.clear_unfinished(&given::unfinished()), Err(DeleteError::Unreadable(why)));
    assert_eq!(records.remove_pack(&pack.fingerprint), Err(DeleteError::Unreadable(why)));
    assert_eq!(contents(&store), before);
    assert_eq!(
        SaveError::<()>::Unreadable(why).to_string(),
        "Not saved: something that cannot be read is kept in this place, and it is never written over. It is damaged or cut \
         short after 12 characters. It is kept as it is. Delete it if you no longer need it. What you typed is still on this \
         page.",
    );
}

#[test]
fn a_record_in_the_place_of_another_is_listed() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    records.save_person(&given::person(7)).unwrap();
    let text = store.read(&given::person(7).key().to_string()).unwrap().unwrap();
    store.write(&given::person(8).key().to_string(), &text).unwrap();
    store.write(&given::pack().key().to_string(), &text).unwrap();
    store.write("clusterwise/v2/person/x", &text).unwrap();
    let loaded = records.load_all().unwrap();
    assert_eq!(loaded.people.len(), 1);
    let listed: Vec<_> = loaded.unreadable.iter().map(|it| (it.key.as_str(), it.why.clone())).collect();
    assert_eq!(listed.len(), 3);
    assert!(listed.contains(&(&given::person(8).key().to_string(), ReadError::Misplaced.to_string())));
    assert!(listed.contains(&("clusterwise/v2/person/x", ReadError::UnknownKey.to_string())));
}

#[test]
fn only_what_cannot_be_read_is_deleted_as_unreadable() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let person = records.save_person(&given::person(7)).unwrap();
    store.write("other/page", "{").unwrap();
    let before = contents(&store);
    assert_eq!(records.delete_unreadable(&person.key().to_string()), Err(DeleteError::ChangedElsewhere));
    assert_eq!(records.delete_unreadable("other/page"), Err(DeleteError::NotOurs));
    assert_eq!(records.delete_unreadable("clusterwise/v1/pack/00000000"), Ok(()), "nothing is there");
    assert_eq!(contents(&store), before);
}

#[test]
fn a_browser_that_denies_everything_says_so() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    store.deny(true);
    assert_eq!(records.load_all(), Err(StoreError::Denied));
    assert_eq!(records.room_used(), Err(StoreError::Denied));
    assert_eq!(records.save_person(&given::person(7)), Err(SaveError::Denied));
    assert_eq!(records.delete_person(&given::person(7)), Err(DeleteError::Denied));
    assert_eq!(records.delete_everything(), Err(DeleteError::Denied));
}
