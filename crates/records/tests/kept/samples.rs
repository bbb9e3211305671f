//! Text that older pages have written, frozen. A sample is never edited: someone's browser holds one like it.

use crate::given;
use proptest::prelude::*;
use records::{
    ClosingOutcome, Kept, LoadedPack, LoadedVignettes, LockRecord, MemoryStore, Person, Practice, ReadError, Records,
    Revised, Settings, Tries, Unfinished,
};
use serde_json::{Map, Value, json};
use std::fmt::Debug;

pub(crate) const PERSON_1: &str = include_str!("../samples/person-v1.json");
const UNFINISHED_1: &str = include_str!("../samples/unfinished-v1.json");
const NEARLY_FINISHED_1: &str = include_str!("../samples/unfinished-known-v1.json");
const SETTINGS_1: &str = include_str!("../samples/settings-v1.json");
const PACK_1: &str = include_str!("../samples/pack-v1.json");

pub(crate) const PERSON_2: &str = include_str!("../samples/person-v2.json");
pub(crate) const PLAIN_PERSON_2: &str = include_str!("../samples/person-plain-v2.json");
const UNFINISHED_2: &str = include_str!("../samples/unfinished-v2.json");
const CORRECTING_2: &str = include_str!("../samples/unfinished-correction-v2.json");
const DISCHARGING_2: &str = include_str!("../samples/unfinished-discharge-v2.json");
pub(crate) const DISCHARGED_2: &str = include_str!("../samples/unfinished-discharge-died-v2.json");
pub(crate) const SETTINGS_2: &str = include_str!("../samples/settings-v2.json");
const PLAIN_SETTINGS_2: &str = include_str!("../samples/settings-plain-v2.json");

pub(crate) const SETTINGS_3: &str = include_str!("../samples/settings-v3.json");
const PLAIN_SETTINGS_3: &str = include_str!("../samples/settings-plain-v3.json");

pub(crate) const SETTINGS_4: &str = include_str!("../samples/settings-v4.json");
const PLAIN_SETTINGS_4: &str = include_str!("../samples/settings-plain-v4.json");

const PRACTICE_1: &str = include_str!("../samples/practice-v1.json");
const PLAIN_PRACTICE_1: &str = include_str!("../samples/practice-plain-v1.json");
const VIGNETTES_1: &str = include_str!("../samples/vignettes-v1.json");
const NO_VIGNETTES_1: &str = include_str!("../samples/vignettes-none-v1.json");

const LOCK_1: &str = include_str!("../samples/lock-v1.json");
const TRIES_1: &str = include_str!("../samples/tries-v1.json");

/// The record as given, after one write.
fn saved<T>(save: impl FnOnce(&Records<&MemoryStore>) -> T) -> T {
    save(&Records::new(&MemoryStore::default()))
}

pub(crate) fn saved_person(person: &Person) -> Person {
    saved(|records| records.save_person(person).unwrap())
}

pub(crate) fn saved_unfinished(unfinished: &Unfinished) -> Unfinished {
    saved(|records| records.save_unfinished(unfinished).unwrap())
}

pub(crate) fn saved_settings(settings: &Settings) -> Settings {
    saved(|records| records.save_settings(settings).unwrap())
}

pub(crate) fn saved_practice(practice: &Practice) -> Practice {
    saved(|records| records.save_practice(practice).unwrap())
}

pub(crate) fn saved_vignettes(vignettes: &LoadedVignettes) -> LoadedVignettes {
    saved(|records| records.save_vignettes(vignettes).unwrap())
}

fn check<T: Kept + Debug>(sample: &str, expected: &T) {
    let sample = sample.trim_end();
    assert_eq!(expected.to_text(), sample, "what is written has changed");
    let read = T::from_text(sample).unwrap();
    assert_eq!(&read, expected, "what is read has changed");
    assert_eq!(read.to_text(), sample);
}

#[test]
fn samples_of_the_latest_version_are_read_and_written_to_the_same_bytes() {
    check(PERSON_2, &saved_person(&given::full_person(7)));
    check(PLAIN_PERSON_2, &saved_person(&given::person(7)));
    check(UNFINISHED_2, &saved_unfinished(&given::unfinished()));
    check(CORRECTING_2, &saved_unfinished(&given::correcting()));
    check(DISCHARGING_2, &saved_unfinished(&given::discharging(None)));
    check(DISCHARGED_2, &saved_unfinished(&given::discharging(Some(ClosingOutcome::Died))));
    check(SETTINGS_4, &saved_settings(&given::worded_settings()));
    check(PLAIN_SETTINGS_4, &saved_settings(&given::settings()));
    check(PACK_1, &given::pack());
    check(PRACTICE_1, &saved_practice(&given::practice()));
    check(PLAIN_PRACTICE_1, &saved_practice(&Practice::default()));
    check(VIGNETTES_1, &saved_vignettes(&given::vignettes()));
    check(NO_VIGNETTES_1, &saved_vignettes(&LoadedVignettes::default()));
    check(LOCK_1, &given::lock());
    check(TRIES_1, &Tries { count: 5 });
}

/// A sample of an earlier version is read, and the next save writes the latest.
fn check_earlier<T: Revised + Debug>(
    sample: &str,
    expected: &T,
    latest: u32,
    save: impl FnOnce(&Records<&MemoryStore>, &T),
) {
    let read = T::from_text(sample).unwrap();
    assert_eq!(&read, expected, "what is read has changed");
    let store = MemoryStore::default();
    let key = expected.key().to_string();
    records::Store::write(&store, &key, sample.trim_end()).unwrap();
    save(&Records::new(&store), &read);
    let text = records::Store::read(&store, &key).unwrap().unwrap();
    assert!(text.starts_with(&format!("{{\"version\":{latest},")), "{text}");
    let again = T::from_text(&text).unwrap();
    assert!(again.revision() > read.revision());
    assert_eq!(again.at(read.revision()), read);
}

#[test]
fn samples_of_earlier_versions_are_read_and_saved_as_the_latest() {
    let save_unfinished = |records: &Records<&MemoryStore>, read: &Unfinished| {
        records.save_unfinished(read).unwrap();
    };
    let save_settings = |records: &Records<&MemoryStore>, read: &Settings| {
        records.save_settings(read).unwrap();
    };
    check_earlier(PERSON_1, &saved_person(&given::person(7)), 2, |records, read| {
        records.save_person(read).unwrap();
    });
    check_earlier(UNFINISHED_1, &saved_unfinished(&given::unfinished()), 2, save_unfinished);
    check_earlier(NEARLY_FINISHED_1, &saved_unfinished(&given::nearly_finished()), 2, save_unfinished);
    check_earlier(SETTINGS_1, &saved_settings(&given::settings()), 4, save_settings);
    check_earlier(PLAIN_SETTINGS_2, &saved_settings(&given::settings()), 4, save_settings);
    check_earlier(SETTINGS_2, &saved_settings(&given::local_settings()), 4, save_settings);
    check_earlier(PLAIN_SETTINGS_3, &saved_settings(&given::settings()), 4, save_settings);
    check_earlier(SETTINGS_3, &saved_settings(&given::mapped_settings()), 4, save_settings);
}

/// Every way to a value inside, the outermost first.
pub(crate) fn paths(value: &Value, here: &str) -> Vec<String> {
    let inside: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (format!("{here}/{name}"), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (format!("{here}/{at}"), value)).collect(),
        _ => Vec::new(),
    };
    let deeper = inside.iter().flat_map(|(path, value)| paths(value, path));
    [here.to_owned()].into_iter().chain(deeper).collect()
}

/// Reads a text as the kind of record that its sample is.
pub(crate) type Read = fn(&str) -> Result<(), ReadError>;

pub(crate) const PEOPLE: Read = |text| Person::from_text(text).map(drop);
pub(crate) const UNFINISHED: Read = |text| Unfinished::from_text(text).map(drop);
pub(crate) const SETTINGS: Read = |text| Settings::from_text(text).map(drop);
const PACKS: Read = |text| LoadedPack::from_text(text).map(drop);

pub(crate) const PRACTICES: Read = |text| Practice::from_text(text).map(drop);
pub(crate) const VIGNETTES: Read = |text| LoadedVignettes::from_text(text).map(drop);
pub(crate) const LOCKS: Read = |text| LockRecord::from_text(text).map(drop);
pub(crate) const TRIES: Read = |text| Tries::from_text(text).map(drop);

pub(crate) const SAMPLES: [(&str, Read); 23] = [
    (PERSON_1, PEOPLE),
    (UNFINISHED_1, UNFINISHED),
    (NEARLY_FINISHED_1, UNFINISHED),
    (SETTINGS_1, SETTINGS),
    (PACK_1, PACKS),
    (PERSON_2, PEOPLE),
    (PLAIN_PERSON_2, PEOPLE),
    (UNFINISHED_2, UNFINISHED),
    (CORRECTING_2, UNFINISHED),
    (DISCHARGING_2, UNFINISHED),
    (DISCHARGED_2, UNFINISHED),
    (SETTINGS_2, SETTINGS),
    (PLAIN_SETTINGS_2, SETTINGS),
    (SETTINGS_3, SETTINGS),
    (PLAIN_SETTINGS_3, SETTINGS),
    (SETTINGS_4, SETTINGS),
    (PLAIN_SETTINGS_4, SETTINGS),
    (PRACTICE_1, PRACTICES),
    (PLAIN_PRACTICE_1, PRACTICES),
    (VIGNETTES_1, VIGNETTES),
    (NO_VIGNETTES_1, VIGNETTES),
    (LOCK_1, LOCKS),
    (TRIES_1, TRIES),
];

/// The latest version of the kind of record that a text is of.
fn newest(text: &str) -> u32 {
    match text {
        PACK_1 | LOCK_1 | TRIES_1 | PRACTICE_1 | PLAIN_PRACTICE_1 | VIGNETTES_1 | NO_VIGNETTES_1 => 1,
        _ if text.contains("\"shortcuts\"") => 4,
        _ => 2,
    }
}

/// Calls with each object of each sample: the whole, the way to the object, and its fields.
fn each_object(mut check: impl FnMut(&Value, &str, &Map<String, Value>, Read)) {
    for (sample, read) in SAMPLES {
        let whole: Value = serde_json::from_str(sample).unwrap();
        for path in paths(&whole, "") {
            if let Some(fields) = whole.pointer(&path).and_then(Value::as_object) {
                check(&whole, &path, fields, read);
            }
        }
    }
}

/// The whole with one object in it changed.
fn changed(whole: &Value, path: &str, change: impl FnOnce(&mut Map<String, Value>)) -> String {
    let mut whole = whole.clone();
    change(whole.pointer_mut(path).unwrap().as_object_mut().unwrap());
    whole.to_string()
}

#[test]
fn a_field_that_is_missing_is_an_error_at_every_depth() {
    let mut tried = 0;
    each_object(|whole, path, fields, read| {
        for name in fields.keys() {
            let without = changed(whole, path, |fields| {
                fields.remove(name);
            });
            // In an unfinished assessment a scale without a rating is not an error but an open question;
            // only the letter of scale 8 cannot stay without it.
            let is_open =
                (path == "/ratings" || (path.starts_with("/open/") && path.ends_with("/ratings"))) && name != "8";
            assert_eq!(read(&without).is_ok(), is_open, "{path} without {name}");
            tried += 1;
        }
    });
    assert!(tried > 500, "only {tried} fields were tried");
}

#[test]
fn a_field_that_is_unknown_renamed_or_there_twice_is_an_error_at_every_depth() {
    each_object(|whole, path, fields, read| {
        let more = changed(whole, path, |fields| {
            fields.insert("surprise".to_owned(), json!(0));
        });
        assert!(matches!(read(&more), Err(ReadError::Shape { .. })), "{path} with more");
        for (name, value) in fields {
            let renamed = changed(whole, path, |fields| {
                fields.remove(name);
                fields.insert(format!("{name}s"), value.clone());
            });
            assert!(read(&renamed).is_err(), "{path} with {name} renamed");
            let marked = changed(whole, path, |fields| {
                fields.insert("!".to_owned(), value.clone());
            });
            let twice = marked.replacen("\"!\":", &format!("{}:", json!(name)), 1);
            assert!(matches!(read(&twice), Err(ReadError::Shape { .. })), "{path} with {name} twice");
        }
    });
}

#[test]
fn a_value_of_another_kind_is_an_error_and_the_words_repeat_nothing() {
    const OPTIONAL: [&str; 24] = [
        "session",
        "trainee",
        "room",
        "file",
        "team",
        "other_problem",
        "first_episode",
        "acute_episode",
        "origin",
        "own",
        "decision_reason",
        "new",
        "reason",
        "decided",
        "pack",
        "review",
        "correction",
        "what_changed",
        "note",
        "reopened",
        "reliable_change",
        "four_factors",
        "corrects",
        "against",
    ];
    for (sample, read) in SAMPLES {
        let whole: Value = serde_json::from_str(sample).unwrap();
        for path in paths(&whole, "") {
            for other in
                [json!("Secret 5"), json!(-98_765_432), json!(1.5), json!(["Secret 5"]), json!({"Secret 5": 0})]
            {
                let mut changed = whole.clone();
                *changed.pointer_mut(&path).unwrap() = other;
                if let Err(error) = read(&changed.to_string()) {
                    let words = error.to_string();
                    assert!(
                        !["Secret", "98765432", "Blue", "North", "authors", "panel"]
                            .iter()
                            .any(|it| words.contains(it)),
                        "{path}: {words}"
                    );
                }
            }
            let mut nothing = whole.clone();
            *nothing.pointer_mut(&path).unwrap() = Value::Null;
            let is_optional = whole.pointer(&path).is_some_and(Value::is_null)
                || path.ends_with("/discharge")
                || OPTIONAL.iter().any(|name| path.ends_with(&format!("/{name}")));
            assert!(is_optional || read(&nothing.to_string()).is_err(), "{path} is null");
        }
    }
}

#[test]
fn a_later_version_says_so_and_no_version_says_that() {
    for (sample, read) in SAMPLES {
        let own = &sample[..r#"{"version":1"#.len()];
        let with = |version: &str| read(&sample.replacen(&own[1..], version, 1));
        let newest = newest(sample);
        let later = ReadError::Later { version: 5, newest };
        assert_eq!(with(r#""version":5,"new_in_5":[1.5, 123456789012345678901234567890]"#), Err(later));
        let next = ReadError::Later { version: (newest + 1).into(), newest };
        assert_eq!(with(&format!("\"version\":{}", newest + 1)), Err(next));
        assert_eq!(with(r#""version":4294967297"#), Err(ReadError::Later { version: 4_294_967_297, newest }));
        for none in [r#""version":0"#, r#""version":-1"#, r#""version":"1""#, r#""version":1.0"#, r#""edition":1"#] {
            assert_eq!(with(none), Err(ReadError::NoVersion), "{none}");
        }
    }
    for text in ["[]", "[1]", "1", "null", "{}"] {
        assert_eq!(Person::from_text(text), Err(ReadError::NoVersion), "{text}");
    }
    let words = |version, newest| ReadError::Later { version, newest }.to_string();
    assert_eq!(
        words(3, 2),
        "A later version of Clusterwise wrote it: it is in form 3, and this page reads form 2. It is kept as it is. Reload \
         this page to get the latest version.",
    );
    assert!(words(2, 1).contains("it is in form 2, and this page reads form 1."), "as for a rule pack");
}

#[test]
fn a_part_is_unknown_in_the_versions_before_it_and_needed_since() {
    for (sample, read) in SAMPLES {
        let whole: Value = serde_json::from_str(sample).unwrap();
        let own = u32::try_from(whole["version"].as_u64().unwrap()).unwrap();
        for version in (1..=newest(sample)).filter(|version| *version != own) {
            let as_other = changed(&whole, "", |fields| {
                fields.insert("version".to_owned(), json!(version));
            });
            assert!(matches!(read(&as_other), Err(ReadError::Shape { .. })), "as {version}: {sample}");
        }
    }
    for (earlier, later, read, parts) in [
        (PERSON_1, PLAIN_PERSON_2, PEOPLE, 6),
        (UNFINISHED_1, UNFINISHED_2, UNFINISHED, 8),
        (SETTINGS_1, PLAIN_SETTINGS_2, SETTINGS, 2),
        (PLAIN_SETTINGS_2, PLAIN_SETTINGS_3, SETTINGS, 1),
        (PLAIN_SETTINGS_3, PLAIN_SETTINGS_4, SETTINGS, 1),
    ] {
        let (earlier, later): (Value, Value) =
            (serde_json::from_str(earlier).unwrap(), serde_json::from_str(later).unwrap());
        let mut added = 0;
        for path in paths(&earlier, "") {
            let Some(fields) = later.pointer(&path).and_then(Value::as_object) else { continue };
            for (name, value) in fields.iter().filter(|(name, _)| earlier.pointer(&format!("{path}/{name}")).is_none())
            {
                let with = changed(&earlier, &path, |fields| {
                    fields.insert(name.clone(), value.clone());
                });
                assert!(matches!(read(&with), Err(ReadError::Shape { .. })), "{path} with {name}");
                added += 1;
            }
        }
        assert_eq!(added, parts, "{later}");
    }
}

proptest! {
    #[test]
    fn any_person_is_read_back_as_saved(person in given::any_person()) {
        let saved = saved(|records| records.save_person(&person)).unwrap();
        prop_assert_eq!(&Person { revision: person.revision, ..saved.clone() }, &person);
        prop_assert_eq!(Person::from_text(&saved.to_text()), Ok(saved));
    }

    #[test]
    fn any_unfinished_assessment_is_read_back_as_saved(unfinished in given::any_unfinished()) {
        let saved = saved(|records| records.save_unfinished(&unfinished)).unwrap();
        prop_assert_eq!(&Unfinished { revision: unfinished.revision, ..saved.clone() }, &unfinished);
        prop_assert_eq!(Unfinished::from_text(&saved.to_text()), Ok(saved));
    }

    #[test]
    fn any_settings_are_read_back_as_saved(settings in given::any_settings()) {
        let saved = saved(|records| records.save_settings(&settings)).unwrap();
        prop_assert_eq!(&Settings { revision: settings.revision, ..saved.clone() }, &settings);
        prop_assert_eq!(Settings::from_text(&saved.to_text()), Ok(saved));
    }

    #[test]
    fn any_practice_is_read_back_as_saved(practice in given::any_practice()) {
        let saved = saved(|records| records.save_practice(&practice)).unwrap();
        prop_assert_eq!(&Practice { revision: practice.revision, ..saved.clone() }, &practice);
        prop_assert_eq!(Practice::from_text(&saved.to_text()), Ok(saved));
    }

    #[test]
    fn any_loaded_set_of_vignettes_is_read_back_as_saved(vignettes in given::any_vignettes()) {
        let saved = saved(|records| records.save_vignettes(&vignettes)).unwrap();
        prop_assert_eq!(&LoadedVignettes { revision: vignettes.revision, ..saved.clone() }, &vignettes);
        prop_assert_eq!(LoadedVignettes::from_text(&saved.to_text()), Ok(saved));
    }

    #[test]
    fn what_is_written_is_json_that_others_can_read(person in given::any_person(), settings in given::any_settings()) {
        for (text, version) in [(person.to_text(), 2), (settings.to_text(), 4)] {
            let value: Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(&value["version"], &json!(version));
        }
    }
}
