//! What every term of the glossary has to be: found by its id, explained twice, and easy to read in plain words.

use pathways::readability::{Count, sentences, words};
use pathways::{GLOSSARY, TermId};

#[test]
fn a_term_is_found_by_its_id_and_has_both_meanings() {
    assert_eq!(GLOSSARY.each_ref().map(|entry| entry.id), TermId::ALL);
    for term in TermId::ALL {
        assert_eq!(TermId::from_id(term.id()), Some(term));
        let entry = term.entry();
        assert_eq!(entry.id, term);
        for words in [entry.staff, entry.plain] {
            assert!(words.ends_with(['.', '?', '!']), "{}: {words}", term.id());
        }
        assert!(!entry.source.is_empty() && !entry.see.contains(&term), "{}", term.id());
    }
}

#[test]
fn terms_are_in_the_order_of_the_alphabet() {
    let terms = GLOSSARY.each_ref().map(|entry| entry.term.to_lowercase());
    assert!(terms.is_sorted(), "{terms:?}");
}

#[test]
fn plain_words_are_plain() {
    let too_long: Vec<String> = GLOSSARY
        .iter()
        .flat_map(|entry| sentences(entry.plain))
        .filter(|sentence| words(sentence).len() > 25)
        .collect();
    assert_eq!(too_long, [""; 0]);
    let plain: String = GLOSSARY.iter().map(|entry| format!("{}\n", entry.plain)).collect();
    assert!(Count::of(&plain).grade().is_some_and(|grade| grade <= 600), "{:?}", Count::of(&plain).grade());
}
