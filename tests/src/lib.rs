//! What the tests of the whole workspace share.

use std::collections::BTreeSet;

/// Why a row of `tests/golden` cannot be read and disputed by a clinician, if it cannot: its id, the sentence that says
/// why, and where the description is. `seen` holds the ids of the rows before.
pub fn complaint(seen: &mut BTreeSet<String>, id: &str, why: &str, source: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || !id.chars().all(is_plain) {
        return Some(format!("“{id}” is not an id"));
    }
    if !seen.insert(id.to_owned()) {
        return Some(format!("{id} is there twice"));
    }
    if why.len() <= 40 || !why.ends_with('.') {
        return Some(format!("{id}: say why in a sentence"));
    }
    source.is_empty().then(|| format!("{id}: where is the description?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_without_a_sentence_a_source_or_an_id_of_its_own_is_told() {
        let mut seen = BTreeSet::new();
        let why = "A sentence of more than forty characters that can be disputed.";
        assert_eq!(complaint(&mut seen, "grief", why, "FACTS"), None);
        for (id, why, source) in
            [("grief", why, "FACTS"), ("Grief", why, "FACTS"), ("new", "Short.", "FACTS"), ("newer", why, "")]
        {
            assert!(complaint(&mut seen, id, why, source).is_some(), "{id}");
        }
    }
}
