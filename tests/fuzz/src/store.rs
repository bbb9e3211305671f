//! Whole stores: any texts under any names.
//!
//! Owns the form in which one is written in the bytes: entries parted by the separator of records (1E), the name from the
//! text by the separator of units (1F).

use crate::texts::{marked, tells_nothing, text};
use records::{Key, LOCK_ID_BYTES, Loaded, MemoryStore, PREFIX, Records, SealedStore, Store};

const ENTRIES: char = '\u{1e}';
const PARTS: char = '\u{1f}';

/// What is kept, by name.
type Contents = Vec<(String, String)>;

/// A whole store. What can be read is read, everything else is listed; nothing changes but what was finished; what is listed
/// can be deleted, and nothing else is. The same behind a lock whose key opens nothing.
pub fn store(bytes: &[u8]) {
    let all = entries(&text(bytes));
    in_clear(&all);
    behind_a_lock(&all);
    says_nothing_of(&all);
}

/// No message says anything of what is kept.
fn says_nothing_of(entries: &Contents) {
    for place in [0, 1] {
        let with_mark = |(key, text): &(String, String)| {
            let [first, second] = marked(text);
            (key.clone(), if place == 0 { first } else { second })
        };
        let loaded = Records::new(holding(&entries.iter().map(with_mark).collect())).load_all().unwrap_or_default();
        loaded.unreadable.iter().for_each(|unreadable| tells_nothing(&unreadable.why));
    }
}

/// The entries of a store, as they are written in the bytes.
pub(crate) fn entries(text: &str) -> Contents {
    let parts = text.split(ENTRIES).filter_map(|entry| entry.split_once(PARTS));
    parts.map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
}

/// The bytes for such entries.
pub(crate) fn written<'a>(entries: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let entries: Vec<String> = entries.into_iter().map(|(key, text)| format!("{key}{PARTS}{text}")).collect();
    entries.join(&ENTRIES.to_string()).into_bytes()
}

/// A store that holds them. Of two with one name the later is kept.
pub(crate) fn holding(entries: &Contents) -> MemoryStore {
    let store = MemoryStore::with_capacity(usize::MAX);
    for (key, text) in entries {
        assert_eq!(store.write(key, text), Ok(()));
    }
    store
}

/// Everything that a store holds, in order.
pub(crate) fn contents(store: &MemoryStore) -> Contents {
    let mut all = Contents::new();
    for key in store.keys().unwrap_or_default() {
        let text = store.read(&key).ok().flatten();
        all.extend(text.map(|text| (key, text)));
    }
    all.sort();
    all
}

/// All but the unfinished assessment, which is cleared where it is finished.
fn without_unfinished(contents: &Contents) -> Vec<&(String, String)> {
    let unfinished = Key::Unfinished.to_string();
    contents.iter().filter(|(key, _)| *key != unfinished).collect()
}

/// Whether it is read with everything else, or listed with that.
fn is_loaded(key: &str) -> bool {
    let is_practice = |key: &Key| matches!(key, Key::Practice | Key::Vignettes);
    key.starts_with(PREFIX) && Key::parse(key).is_none_or(|key| key.is_record() && !is_practice(&key))
}

fn in_clear(entries: &Contents) {
    let store = holding(entries);
    let before = contents(&store);
    let records = Records::new(&store);
    let Ok(loaded) = records.load_all() else { return assert_eq!(before, [], "a store that answers is read") };
    let after = contents(&store);
    assert_eq!(without_unfinished(&after), without_unfinished(&before), "to read changes nothing");
    assert!(after == before || loaded.unfinished.is_none(), "an unfinished assessment is gone and still offered");
    let kept = after.iter().filter(|(key, _)| is_loaded(key)).count();
    let saved = usize::from(loaded.settings.revision.was_saved()) + usize::from(loaded.unfinished.is_some());
    assert_eq!(
        loaded.people.len() + loaded.packs.len() + saved + loaded.unreadable.len(),
        kept,
        "each is read or listed"
    );

    let unread = usize::from(records.load_practice().is_err()) + usize::from(records.load_vignettes().is_err());
    let unreadable = loaded.unreadable.len() + unread;
    assert!(
        records.check().is_ok_and(|health| health.unreadable == unreadable && health.people == loaded.people.len())
    );
    for person in &loaded.people {
        let again = records.save_person(person);
        assert!(again.is_ok_and(|again| again.label == person.label), "who was read can be saved");
    }
    for unreadable in &loaded.unreadable {
        assert_eq!(records.delete_unreadable(&unreadable.key), Ok(()));
    }
    assert!(records.load_all().is_ok_and(|now| now.unreadable.is_empty() && now.people.len() == loaded.people.len()));

    assert_eq!(records.delete_everything(), Ok(()));
    let others: Vec<_> = before.into_iter().filter(|(key, _)| !key.starts_with(PREFIX)).collect();
    assert_eq!(contents(&store), others, "all of ours is deleted, and nothing of other pages");
}

/// Nothing of what is encrypted can be opened. Operations are asked again until they need nothing more.
fn behind_a_lock(entries: &Contents) {
    let store = holding(entries);
    let before = contents(&store);
    let sealed = SealedStore::new(&store, [7; LOCK_ID_BYTES]);
    let mut loaded = Loaded::default();
    for round in 0.. {
        assert!(round <= entries.len() + 1, "it needs something new for ever");
        let now = Records::new(&sealed).load_all();
        let needs = sealed.take_needs();
        if needs.is_empty() {
            loaded = now.unwrap_or_default();
            break;
        }
        for it in needs.to_open {
            sealed.learn_opened(&it.key, &it.text, None);
        }
        for it in needs.to_seal {
            sealed.learn_sealed(&it.key, &it.text, it.text.clone());
        }
    }
    assert_eq!(without_unfinished(&contents(&store)), without_unfinished(&before), "to read changes nothing");
    let listed = loaded.unreadable.len() + loaded.people.len() + loaded.packs.len();
    assert!(listed <= before.len(), "something is listed that is not there");
}
