//! Practice, and the set of vignettes that it is about: kept like everything else, and read only by whoever practises.

use crate::given::{
    self,
    vault::{Unlocked, Vault, contents},
};
use proptest::prelude::*;
use records::{
    DeleteError, Kept, Key, LoadError, LoadedVignettes, Loss, MemoryStore, Practice, ReadError, Records, Revised,
    SaveError, Store, StoreError, Verdict, compare,
};

const TORN: &str = "{\"version\":1,";

#[test]
fn a_browser_in_which_nobody_has_practised_has_none_and_keeps_none() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    assert_eq!(records.load_practice(), Ok(Practice::default()));
    assert_eq!(records.load_vignettes(), Ok(LoadedVignettes::default()));
    assert!(contents(&store).is_empty());
}

#[test]
fn what_was_practised_is_read_again_and_is_no_part_of_what_is_about_people() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let practice = records.save_practice(&given::practice()).unwrap();
    let vignettes = records.save_vignettes(&given::vignettes()).unwrap();
    assert_eq!(records.load_practice(), Ok(practice));
    assert_eq!(records.load_vignettes(), Ok(vignettes));
    assert_eq!(records.load_all(), Ok(records::Loaded::default()));
}

#[test]
fn the_second_of_two_tabs_is_given_what_the_first_has_kept() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let practice = records.save_practice(&given::practice()).unwrap();
    let first = records.save_practice(&Practice { open: Vec::new(), ..practice.clone() }).unwrap();
    let second = records.save_practice(&Practice { done: Vec::new(), ..practice });
    assert_eq!(second, Err(SaveError::ChangedElsewhere { current: Box::new(first) }));
}

#[test]
fn practice_that_cannot_be_read_stays_until_somebody_says_otherwise() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let (practice, vignettes) = (Key::Practice.to_string(), Key::Vignettes.to_string());
    store.write(&practice, TORN).unwrap();
    store.write(&vignettes, TORN).unwrap();
    let why = ReadError::Damaged { at: 13 };
    assert_eq!(records.load_practice(), Err(LoadError::Unreadable(why)));
    assert_eq!(records.load_vignettes(), Err(LoadError::Unreadable(why)));
    assert_eq!(records.save_practice(&given::practice()), Err(SaveError::Unreadable(why)));
    assert_eq!(records.save_vignettes(&given::vignettes()), Err(SaveError::Unreadable(why)));
    // Nothing of the kind that is listed is deleted with the list.
    assert_eq!(records.delete_unreadable(&practice), Err(DeleteError::ChangedElsewhere));
    assert!(contents(&store).iter().all(|(_, text)| text == TORN));

    let new = records.replace_practice(&given::practice()).unwrap();
    assert_eq!(records.load_practice(), Ok(new.clone()));
    assert!(records.save_practice(&new).is_ok());
    let new = records.replace_vignettes(&LoadedVignettes::default()).unwrap();
    assert_eq!(records.load_vignettes(), Ok(new));
}

#[test]
fn practice_that_can_be_read_is_never_replaced() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let kept = records.save_practice(&given::practice()).unwrap();
    let current = Box::new(kept.clone());
    assert_eq!(records.replace_practice(&Practice::default()), Err(SaveError::ChangedElsewhere { current }));
    assert_eq!(records.load_practice(), Ok(kept));
    // Another tab has replaced and then lost it: there is nothing to spare.
    store.remove(&Key::Practice.to_string()).unwrap();
    assert!(records.replace_practice(&given::practice()).is_ok());
}

#[test]
fn without_room_what_cannot_be_read_stays_too() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    store.write(&Key::Practice.to_string(), TORN).unwrap();
    store.set_capacity(store.used());
    assert_eq!(records.replace_practice(&given::practice()), Err(SaveError::Full));
    assert_eq!(store.read(&Key::Practice.to_string()), Ok(Some(TORN.to_owned())));
    store.deny(true);
    assert_eq!(records.load_practice(), Err(LoadError::Store(StoreError::Denied)));
}

#[test]
fn behind_a_lock_practice_is_encrypted_and_replaced_like_anything_else() {
    let (store, vault) = (MemoryStore::default(), Vault::new(1));
    let kept = Records::new(&store).save_practice(&given::practice()).unwrap();
    vault.lock_up(&store);
    let text = store.read(&Key::Practice.to_string()).unwrap().unwrap();
    assert!(text.starts_with("sealed-1:"), "{text}");
    let tab = Unlocked::new(&store, &vault);
    assert_eq!(tab.run(|records| records.load_practice()), Ok(kept));
    store.write(&Key::Practice.to_string(), "sealed-1:nobody opens this").unwrap();
    let tab = Unlocked::new(&store, &vault);
    assert_eq!(tab.run(|records| records.load_practice()), Err(LoadError::Unreadable(ReadError::Sealed)));
    let new = tab.run(|records| records.replace_practice(&given::practice())).unwrap();
    assert_eq!(tab.run(|records| records.load_practice()), Ok(new));
    assert!(store.read(&Key::Practice.to_string()).unwrap().unwrap().starts_with("sealed-1:"));
}

#[test]
fn a_lost_or_damaged_practice_is_put_back_from_its_copy() {
    let store = MemoryStore::default();
    let records = Records::new(&store);
    let practice = records.save_practice(&given::practice()).unwrap();
    let later = records.save_practice(&Practice { open: Vec::new(), ..practice.clone() }).unwrap().to_text();
    let earlier = practice.to_text();
    let vignettes = records.save_vignettes(&given::vignettes()).unwrap().to_text();
    for (key, original, copy, verdict) in [
        (Key::Practice, None, earlier.as_str(), Verdict::Restore(Loss::Missing)),
        (Key::Practice, Some(TORN), earlier.as_str(), Verdict::Restore(Loss::Damaged)),
        (Key::Practice, Some(earlier.as_str()), later.as_str(), Verdict::Restore(Loss::Behind)),
        (Key::Practice, Some(later.as_str()), earlier.as_str(), Verdict::Copy),
        (Key::Practice, Some(later.as_str()), vignettes.as_str(), Verdict::Copy),
        (Key::Vignettes, None, vignettes.as_str(), Verdict::Restore(Loss::Missing)),
        (Key::Vignettes, Some(TORN), vignettes.as_str(), Verdict::Restore(Loss::Damaged)),
    ] {
        assert_eq!(compare(&key, original, Some(copy)), verdict, "{key}: {original:?}");
    }
}

#[test]
fn practice_that_contradicts_itself_is_an_error() {
    let text = Records::new(MemoryStore::default()).save_practice(&given::practice()).unwrap().to_text();
    for (from, to, wrong) in [
        (r#""id":"Our panel""#, r#""id":" ""#, "a sheet does not say which set it was made with"),
        (r#""vignette":"05""#, r#""vignette":"""#, "a sheet does not say which vignette it is of"),
        (r#""date":"2026-11-20""#, r#""date":"2026-11-31""#, "the day of a sheet is not a date"),
        (r#""trainee":32767"#, r#""trainee":32768"#, "the number of a trainee in it is out of range"),
        (r#""trainee":4821"#, r#""trainee":65535"#, "the number of a trainee in it is out of range"),
        (r#""session":"2-17""#, r#""session":"""#, "a session in it has no name"),
        (
            r#""set":{"id":"Our panel","fingerprint":4294967295}"#,
            r#""set":{"id":"authors","fingerprint":169552957}"#,
            "a vignette in it is open twice",
        ),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        assert_eq!(Practice::from_text(&changed), Err(ReadError::Value(wrong)), "{to}");
    }
}

#[test]
fn the_sheet_of_a_vignette_is_found_by_its_set_and_the_last_finished_counts() {
    let mut practice = given::practice();
    let again = records::DoneSheet { trainee: 5, ..practice.done[0].clone() };
    practice.done.push(again);
    let other = records::SetStamp { id: "another".to_owned(), ..given::set_stamp() };
    assert_eq!(practice.last_done(&given::set_stamp(), "05").map(|sheet| sheet.trainee), Some(5));
    assert_eq!(practice.last_done(&other, "05"), None);
    assert!(practice.open(&given::set_stamp(), "07").is_some_and(|sheet| sheet.own.is_answered()));
    assert_eq!(practice.open(&other, "07"), None);
}

proptest! {
    #[test]
    fn any_practice_is_the_same_at_another_revision(practice in given::any_practice()) {
        let saved = Records::new(MemoryStore::default()).save_practice(&practice).unwrap();
        prop_assert_eq!(saved.at(practice.revision()), practice);
    }
}
