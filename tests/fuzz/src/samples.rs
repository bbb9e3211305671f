//! What targets begin with: the frozen samples of the records, and the data that is built in.

use crate::copies::HALVES;
use crate::practice::SET;
use crate::store::{contents, written};
use crate::texts::text;
use records::{
    Kept, Key, LoadedPack, LockRecord, MemoryStore, Person, Sealed, Store, StoreFault, clear_texts, put_lock_on,
    sealed_texts, take_lock_off,
};
use training::{ResultCode, Set, Sheet, Trainee};

/// Every frozen sample.
const RECORDS: [&str; 21] = [
    include_str!("../../../crates/records/tests/samples/lock-v1.json"),
    include_str!("../../../crates/records/tests/samples/pack-v1.json"),
    include_str!("../../../crates/records/tests/samples/person-plain-v2.json"),
    include_str!("../../../crates/records/tests/samples/person-v1.json"),
    include_str!("../../../crates/records/tests/samples/person-v2.json"),
    include_str!("../../../crates/records/tests/samples/practice-plain-v1.json"),
    include_str!("../../../crates/records/tests/samples/practice-v1.json"),
    include_str!("../../../crates/records/tests/samples/settings-plain-v2.json"),
    include_str!("../../../crates/records/tests/samples/settings-plain-v3.json"),
    include_str!("../../../crates/records/tests/samples/settings-v1.json"),
    include_str!("../../../crates/records/tests/samples/settings-v2.json"),
    include_str!("../../../crates/records/tests/samples/settings-v3.json"),
    include_str!("../../../crates/records/tests/samples/tries-v1.json"),
    include_str!("../../../crates/records/tests/samples/unfinished-correction-v2.json"),
    include_str!("../../../crates/records/tests/samples/unfinished-discharge-died-v2.json"),
    include_str!("../../../crates/records/tests/samples/unfinished-discharge-v2.json"),
    include_str!("../../../crates/records/tests/samples/unfinished-known-v1.json"),
    include_str!("../../../crates/records/tests/samples/unfinished-v1.json"),
    include_str!("../../../crates/records/tests/samples/unfinished-v2.json"),
    include_str!("../../../crates/records/tests/samples/vignettes-none-v1.json"),
    include_str!("../../../crates/records/tests/samples/vignettes-v1.json"),
];

const PACK: &str = include_str!("../../../crates/allocation/data/provisional-2013-14/pack.json");
const VIGNETTES: &str = include_str!("../../../crates/training/tests/sets/good.json");
const TRANSITIONS: &str = include_str!("../../../crates/allocation/data/transitions/transitions.json");

fn bytes(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.trim_end().as_bytes().to_vec()).collect()
}

/// Those that can be read as such a record.
pub(crate) fn of<T: Kept>() -> Vec<Vec<u8>> {
    bytes(&RECORDS.map(str::trim_end)).into_iter().filter(|bytes| T::from_text(&text(bytes)).is_ok()).collect()
}

pub(crate) fn packs() -> Vec<Vec<u8>> {
    bytes(&[PACK])
}

pub(crate) fn transitions() -> Vec<Vec<u8>> {
    bytes(&[TRANSITIONS])
}

pub(crate) fn sets() -> Vec<Vec<u8>> {
    bytes(&[VIGNETTES, Set::AUTHORS])
}

/// Codes alone, one a line, several in a line beside names, and nearly right.
pub(crate) fn codes() -> Vec<Vec<u8>> {
    let Some(set) = SET.as_ref() else { return Vec::new() };
    let sheets = set.vignettes().iter().zip(1..).map(|(vignette, number)| Sheet {
        trainee: Trainee::from_random(number % 3),
        vignette: vignette.id.clone(),
        assessment: vignette.assessment(),
        own: (number % 2 == 0).then_some(vignette.cluster),
    });
    let codes: Vec<String> =
        sheets.filter_map(|sheet| ResultCode::new(&sheet, set).ok()).map(|code| code.to_string()).collect();
    let (lines, line) = (codes.join("\n"), codes.join(" ").replace('-', " "));
    let chat = format!("[10:42] Back row: {}\n\nK7Q4-9XW2 {}9", codes.concat(), line.get(..23).unwrap_or_default());
    let mut all = bytes(&[&lines, &line, &chat, "K7Q4-9XW2-3MNP-8TRS-06VD"]);
    all.extend(codes.into_iter().map(String::into_bytes));
    all
}

pub(crate) fn sessions() -> Vec<Vec<u8>> {
    bytes(&["3-4821", " 24 – 9999", "0-1", "25-1", "3-0", "three"])
}

pub(crate) fn sealed() -> Vec<Vec<u8>> {
    let of = |body: &[u8]| Sealed { nonce: [9; 12], body: body.to_vec() }.to_text();
    let (short, long) = (of(&[7; 16]), of(&[200; 61]));
    bytes(&[&short, &long, "sealed-1:", "sealed-2:later", "sealed-1:abc"])
}

pub(crate) fn labels() -> Vec<Vec<u8>> {
    bytes(&["Blue 14", " Amber  7 ", "943 476 5919", "someone@example.org", "SW1A 1AA", "14/3/1956", "North 2, ward"])
}

pub(crate) fn keys() -> Vec<Vec<u8>> {
    bytes(&[
        "clusterwise/v1/person/0123456789abcdef",
        "clusterwise/v1/pack/0a1b2c3d",
        "clusterwise/v1/settings",
        "clusterwise/v1/unfinished",
        "clusterwise/v1/practice",
        "clusterwise/v1/vignettes",
        "clusterwise/v1/lock",
        "clusterwise/v1/tries",
        "clusterwise/v1/moving/v1/person/0123456789abcdef",
        "clusterwise/v2/settings",
        "other/page",
    ])
}

/// The place that a sample belongs in.
fn place(text: &str) -> Option<Key> {
    let person = Person::from_text(text).map(|person| person.key());
    person.or_else(|_| LoadedPack::from_text(text).map(|pack| pack.key())).ok().or_else(|| {
        [
            ("\"shortcuts\"", Key::Settings),
            ("\"step\"", Key::Unfinished),
            ("\"wrapped\"", Key::Lock),
            ("\"count\":5", Key::Tries),
            ("\"trainee\"", Key::Practice),
            ("\"file\"", Key::Vignettes),
        ]
        .into_iter()
        .find_map(|(part, key)| text.contains(part).then_some(key))
    })
}

/// The latest sample of each kind, where it belongs; of two in one place the later.
fn samples() -> Vec<(String, &'static str)> {
    RECORDS.iter().map(|text| text.trim_end()).filter_map(|text| Some((place(text)?.to_string(), text))).collect()
}

/// An encrypted text of the length of a clear one, which nothing opens.
fn closed(text: &str) -> String {
    Sealed { nonce: [9; 12], body: text.bytes().map(|byte| byte ^ 0x55).chain([7; 16]).collect() }.to_text()
}

/// Stores: each sample alone and as a copy alone, all of them in clear, behind a lock, and beside their second copies.
pub(crate) fn stores() -> Vec<Vec<u8>> {
    let samples = samples();
    let all: Vec<(&str, &str)> = samples.iter().map(|(key, text)| (key.as_str(), *text)).collect();
    let clear: Vec<_> = all.iter().copied().filter(|(key, _)| !key.ends_with("/lock")).collect();
    let sealed: Vec<_> =
        all.iter().map(|(key, text)| if is_lock(key) { (*text).to_owned() } else { closed(text) }).collect();
    let locked = all.iter().zip(&sealed).map(|((key, _), sealed)| (*key, sealed.as_str()));
    let mut stores: Vec<Vec<u8>> = all.iter().map(|entry| written([*entry])).collect();
    let halves = |first: &[u8], second: &[u8]| [first, &[HALVES as u8], second].concat();
    stores.extend(all.iter().map(|entry| halves(b"", &written([*entry]))));
    let (clear, locked, few) =
        (written(clear.iter().copied()), written(locked), written(clear.iter().copied().skip(3)));
    stores.extend([
        halves(&few, &clear),
        halves(&clear, &few),
        halves(b"", &locked),
        halves(&locked, b""),
        clear,
        locked,
    ]);
    stores
}

fn is_lock(key: &str) -> bool {
    *key == Key::Lock.to_string()
}

/// Stores in which the lock was being put on or taken off when the page died, at every third change.
pub(crate) fn moves() -> Vec<Vec<u8>> {
    let mut stores = Vec::new();
    let samples = samples();
    let Some((lock, lock_text)) = samples.iter().find_map(|(_, text)| Some((LockRecord::from_text(text).ok()?, *text)))
    else {
        return stores;
    };
    for (is_on, death) in (1..40).step_by(3).flat_map(|death| [(true, death), (false, death)]) {
        let store = MemoryStore::default();
        let clear = samples.iter().filter(|(key, _)| !is_lock(key));
        for (key, text) in clear.clone() {
            let _ = store.write(key, &if is_on { (*text).to_owned() } else { closed(text) });
        }
        if is_on {
            let texts = clear_texts(&store).unwrap_or_default();
            let texts: Vec<_> = texts.into_iter().map(|it| (it.clone(), closed(&it.text))).collect();
            store.fault_at(death, StoreFault::Death);
            let _ = put_lock_on(&store, &lock, &texts);
        } else {
            let _ = store.write(&Key::Lock.to_string(), lock_text);
            let texts = sealed_texts(&store).unwrap_or_default();
            let says =
                |key: &str| clear.clone().rfind(|(other, _)| other == key).map_or("", |(_, text)| text).to_owned();
            let texts: Vec<_> = texts.into_iter().map(|it| (it.clone(), says(&it.key))).collect();
            store.fault_at(death, StoreFault::Death);
            let _ = take_lock_off(&store, lock_text, &texts);
        }
        store.revive();
        let left = contents(&store);
        stores.push(written(left.iter().map(|(key, text)| (key.as_str(), text.as_str()))));
    }
    stores
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{entries, holding};
    use allocation::{Pack, TransitionsFile};
    use records::{Loss, Records, Settings, Tries, Unfinished, is_sealed, mend, settle};

    #[test]
    fn every_kind_of_record_is_among_them_and_can_be_read() {
        let counts = [
            of::<Person>().len(),
            of::<Unfinished>().len(),
            of::<Settings>().len(),
            of::<LoadedPack>().len(),
            of::<LockRecord>().len(),
            of::<Tries>().len(),
        ];
        assert_eq!(counts, [3, 6, 5, 1, 1, 1]);
        assert!(Pack::read("pack.json", &text(&packs()[0])).is_ok());
        assert!(TransitionsFile::read("transitions.json", &text(&super::transitions()[0])).is_ok());
        assert!(sets().iter().all(|set| Set::read("set.json", &text(set)).is_ok()));
        let set = Set::authors().unwrap();
        let read: Vec<usize> = super::codes()
            .iter()
            .map(|codes| training::read_codes(&text(codes), &set).iter().filter(|found| found.sheet.is_ok()).count())
            .collect();
        assert_eq!((read[0], read[1], read[3], read[4]), (24, 24, 0, 1));
        assert_eq!(sessions().iter().filter(|it| text(it).parse::<training::Session>().is_ok()).count(), 2);
        assert_eq!(sealed().iter().filter(|bytes| Sealed::from_text(&text(bytes)).is_ok()).count(), 2);
    }

    #[test]
    fn stores_are_in_clear_behind_a_lock_and_beside_copies_that_mend_them() {
        let all: Vec<_> = stores().iter().map(|bytes| entries(&text(bytes))).collect();
        let most = all.iter().map(|entries| Records::new(holding(entries)).load_all().unwrap().people.len()).max();
        assert_eq!(most, Some(1), "the samples are of one person");
        assert!(all.iter().any(|entries| entries.iter().filter(|(_, text)| is_sealed(text)).count() > 2));
        let mended = stores().into_iter().filter_map(|bytes| {
            let text = text(&bytes);
            let (store, copies) = text.split_once(HALVES)?;
            Some(mend(&holding(&entries(store)), &entries(copies), |_, text| Some(text.to_owned())).unwrap().restored)
        });
        assert!(mended.flatten().any(|(_, loss)| loss == Loss::Missing));
    }

    #[test]
    fn moves_are_stopped_before_and_after_what_decides_them() {
        let settled: Vec<_> = moves().iter().map(|bytes| settle(&holding(&entries(&text(bytes)))).unwrap()).collect();
        assert!(settled.iter().any(|it| it.moved > 0), "{settled:?}");
        assert!(settled.iter().any(|it| it.moved == 0 && it.dropped > 0), "{settled:?}");
    }
}
