//! Stores in which the lock was being put on or taken off when the page died.

use crate::store::{contents, entries, holding};
use crate::texts::text;
use records::{Key, MemoryStore, PREFIX, Settled, StoreFault, is_locked, settle};

/// The page dies at each of the first changes in turn.
const DEATHS: usize = 6;

/// Settles what is left over. To settle again does nothing, a page that dies in between makes no difference to what comes of
/// it, and nothing of other pages is touched.
pub fn moving(bytes: &[u8]) {
    let all = entries(&text(bytes));
    let settled = |store: &MemoryStore| {
        let settled = settle(store);
        assert!(settled.is_ok(), "a store that answers is settled");
        settled.unwrap_or_default()
    };
    let store = holding(&all);
    let before = contents(&store);
    let _ = is_locked(&store);
    let first = settled(&store);
    let after = contents(&store);
    keeps_its_keys(&before, &after);
    assert_eq!(settled(&store), Settled { moved: 0, dropped: 0, left: first.left }, "to settle again does nothing");
    assert_eq!(contents(&store), after);

    for death in 1..=DEATHS {
        let store = holding(&all);
        store.fault_at(death, StoreFault::Death);
        let _ = settle(&store);
        store.revive();
        let _ = settled(&store);
        assert_eq!(contents(&store), after, "the page died at change {death}");
    }
}

/// Nothing comes back that was deleted, and nothing goes but what waited and a lock that locks nothing. Of other pages
/// nothing changes.
fn keeps_its_keys(before: &[(String, String)], after: &[(String, String)]) {
    let may_go = |key: &str| matches!(Key::parse(key), Some(Key::Moving(_) | Key::Lock));
    for (key, _) in after {
        assert!(before.iter().any(|(other, _)| other == key), "{key} was not there");
    }
    for (key, text) in before {
        let now = after.iter().find(|(other, _)| other == key);
        assert!(now.is_some() || may_go(key), "{key} is gone");
        assert!(key.starts_with(PREFIX) || now.is_some_and(|(_, now)| now == text), "{key} is another page's");
    }
}
