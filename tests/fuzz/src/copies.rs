//! Stores and their second copies.

use crate::store::{contents, entries, holding};
use crate::texts::text;
use records::{Key, MemoryStore, Mended, Records, Verdict, compare, mend, mend_lock, texts_to_compare};

/// What parts the store from its copies.
pub(crate) const HALVES: char = '\u{1d}';

/// Mends a store from its second copies. What is decided can be done, what was mended needs no mending, and nothing that is
/// whole is lost.
pub fn copies(bytes: &[u8]) {
    let text = text(bytes);
    let (originals, copies) = text.split_once(HALVES).unwrap_or((&text, ""));
    let (originals, copies) = (entries(originals), contents(&holding(&entries(copies))));
    let store = holding(&originals);
    for (name, copy) in &copies {
        let Some(key) = Key::parse(name) else { continue };
        let original = contents(&store).into_iter().find(|(key, _)| key == name).map(|(_, text)| text);
        for copy in [Some(copy.as_str()), None] {
            let can_be = match compare(&key, original.as_deref(), copy) {
                Verdict::Same => true,
                Verdict::Copy => original.is_some(),
                Verdict::Drop => original.is_none() && copy.is_some(),
                Verdict::Restore(_) => copy.is_some() && copy != original.as_deref(),
            };
            assert!(can_be, "{original:?} and {copy:?} of {name}");
        }
    }
    assert!(texts_to_compare(&store, &copies).is_ok());

    let mut copies = copies;
    let open = |_: &str, text: &str| Some(text.to_owned());
    let locks = mend_lock(&store, &copies).map(|mended| apply(&mut copies, mended));
    let mended = mend(&store, &copies, open).map(|mended| {
        for (key, _) in &mended.restored {
            assert!(is_worth_it(&store, key), "{key} was put back from what nobody can read");
        }
        apply(&mut copies, mended);
    });
    assert!(locks.is_ok() && mended.is_ok(), "a store that answers is mended");
    let after = contents(&store);
    assert_eq!(mend(&store, &copies, open), Ok(Mended::default()), "what was mended needs no mending");
    assert_eq!(contents(&store), after);
}

/// Does with the copies what is to be done.
fn apply(copies: &mut Vec<(String, String)>, mended: Mended) {
    assert_eq!(mended.failed, 0, "there is room");
    for (key, text) in mended.copies {
        copies.retain(|(other, _)| *other != key);
        copies.extend(text.map(|text| (key, text)));
    }
}

/// Whether what lies there can be read, here or by a later page.
fn is_worth_it(store: &MemoryStore, key: &Key) -> bool {
    let key = key.to_string();
    let alone = holding(&contents(store).into_iter().filter(|(other, _)| *other == key).collect());
    let loaded = Records::new(alone).load_all().unwrap_or_default();
    loaded.unreadable.iter().all(|it| it.why.starts_with("A later version"))
}
