//! How the difficulty of a text is counted: published examples, and every rule where a text leaves a choice.

use pathways::readability::{Count, breaths, sentences, syllables, words};
use proptest::prelude::*;

fn count(sentences: usize, words: usize, syllables: usize) -> Count {
    Count { sentences, words, syllables }
}

/// Flesch's reading ease, which the published examples are scored by: 206.835 − 1.015 words per sentence − 84.6 syllables per
/// word, rounded as they are.
fn reading_ease(count: Count) -> String {
    let [sentences, words, syllables] = [count.sentences, count.words, count.syllables].map(|count| count as f64);
    format!("{:.1}", 206.835 - 1.015 * words / sentences - 84.6 * syllables / words)
}

#[test]
fn examples_have_the_counts_that_were_published_with_them() {
    // The three sentences of the article “Flesch–Kincaid readability tests” in the English Wikipedia, with the reading ease
    // that it gives: 116, 69 and 37.5. Of the third it says that it has 24 syllables and 13 words, and that its grade is 11.3.
    let cat = Count::of("The cat sat on the mat.");
    assert_eq!((cat, reading_ease(cat).as_str()), (count(1, 6, 6), "116.1"));
    let point = Count::of("This sentence, taken as a reading passage unto itself, is being used to prove a point.");
    assert_eq!((point, reading_ease(point).as_str()), (count(1, 16, 23), "69.0"));
    let platypus = Count::of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");
    assert_eq!((platypus, reading_ease(platypus).as_str()), (count(1, 13, 24), "37.5"));
    assert_eq!([cat, point, platypus].map(Count::grade), [Some(-145), Some(761), Some(1126)]);
}

#[test]
fn the_formula_is_that_of_kincaid() {
    // The lowest grade there can be, of which the same article says that it is −3.40.
    assert_eq!(Count::of("Go. Come. Eat.").grade(), Some(-340));
    // “Green Eggs and Ham”: 5.7 words per sentence, 1.02 syllables per word, grade −1.3. Ten thousand words of it.
    assert_eq!(count(10_000, 57_000, 58_140).grade(), Some(-133));
    // The example of the program flesch-kincaid by Titus Wormer, which counts 26 syllables in the sentence of the platypus.
    assert_eq!(count(1, 13, 26).grade(), Some(1308));
    assert_eq!(Count::of("").grade(), None);
}

#[test]
fn only_a_mark_that_ends_a_sentence_ends_one() {
    let one = [
        "Call us: we listen; day – or night – it is free.",
        "Ask Dr. Shah, Mrs. Lee or J. Smith, e.g. by post, i.e. on paper.",
        "It takes 2.5 hours at 9.30 a.m. on most days.",
        "Bring a friend, a book, etc. if you like.",
        "She said “no” and meant it (so did he).",
    ];
    for text in one {
        assert_eq!(sentences(text), [text]);
    }
    let two = [
        "Can I? Yes.",
        "“Can I?” Yes, you can!",
        "(You can.) Yes.",
        "Come at 9 a.m. Bring a book.",
        "It hurts… Tell us.",
    ];
    for text in two {
        assert_eq!(sentences(text).len(), 2, "{:?}", sentences(text));
    }
}

#[test]
fn numbers_to_call_are_not_read_as_prose() {
    assert_eq!(words("Call 116 123, 020 7946 0000 or text 85258."), ["Call", "or", "text"]);
    assert_eq!(Count::of("116 123."), count(0, 0, 0));
    // A single short number is read out, digit by digit.
    assert_eq!(Count::of("Section 117 is free."), count(1, 4, 8));
}

#[test]
fn what_is_written_as_one_word_is_one_word_with_all_its_syllables() {
    assert_eq!(
        words("Don’t rush: a day-to-day plan helps (if it's yours)."),
        ["Don’t", "rush", "a", "day-to-day", "plan", "helps", "if", "it's", "yours"]
    );
    assert_eq!(words("and/or yes–no — well"), ["and", "or", "yes", "no", "well"]);
    assert_eq!(
        ["day-to-day", "well-being", "A&E", "NHS", "GPs", "PALS", "BBC", "WHO"].map(syllables),
        [3, 3, 3, 3, 2, 1, 3, 5]
    );
}

#[test]
fn an_apostrophe_adds_a_syllable_only_where_one_is_heard() {
    let with =
        ["isn’t", "doesn’t", "couldn’t", "mustn’t", "haven’t", "nurse’s", "boss’s", "church’s", "it’ll", "would’ve"];
    assert_eq!(with.map(syllables), [2; 10]);
    let without =
        ["don’t", "can’t", "won’t", "aren’t", "weren’t", "team’s", "you’ll", "they’ve", "we’re", "I’m", "you’d"];
    assert_eq!(without.map(syllables), [1; 11]);
    assert_eq!(syllables("isn't"), syllables("isn’t"));
}

#[test]
fn a_list_is_read_item_by_item_and_its_first_words_are_no_sentence_of_their_own() {
    let list =
        "You can ask:\n- for a man or a woman;\n- where and when you meet\n- who comes with you.\nIt is your care.";
    assert_eq!(
        sentences(list),
        ["You can ask: for a man or a woman;", "where and when you meet", "who comes with you.", "It is your care."]
    );
    // What has to be held in mind at once is each item with the words before the list.
    assert_eq!(
        breaths(list),
        [
            "You can ask: for a man or a woman;",
            "You can ask: where and when you meet",
            "You can ask: who comes with you.",
            "It is your care."
        ]
    );
}

#[test]
fn a_text_is_not_easier_for_being_cut_into_an_enumeration() {
    let in_one = Count::of("You can get help with sleep, food, drink, and with all the forms.");
    let in_pieces = Count::of("You can get help with:\n- sleep;\n- food;\n- drink;\n- and with all the forms.");
    assert_eq!(in_pieces, in_one);
    // With a full stop each is a sentence, however short: that is what a full stop means.
    assert_eq!(Count::of("You sleep:\n- Badly.\n- Not at all.").sentences, 2);
}

proptest! {
    #[test]
    fn no_word_is_lost_between_sentences(parts in proptest::collection::vec("[a-z]{1,9}[.!?;:,]?( |\n|\n- )", 1..60)) {
        let text: String = parts.concat();
        let of_sentences: Vec<String> =
            sentences(&text).iter().flat_map(|sentence| words(sentence)).map(str::to_owned).collect();
        let without_bullets = text.replace("\n- ", "\n");
        prop_assert_eq!(&of_sentences, &words(&without_bullets));
        prop_assert_eq!(Count::of(&text).words, parts.len());
    }

    #[test]
    fn a_full_stop_less_never_makes_a_text_easier(counts in proptest::collection::vec(1..30usize, 2..9)) {
        let text = |stop: &str| {
            let sentences: Vec<String> = counts.iter().map(|count| vec!["care"; *count].join(" ")).collect();
            format!("{}.", sentences.join(stop))
        };
        prop_assert!(Count::of(&text("; ")).grade() >= Count::of(&text(". ")).grade());
    }

    #[test]
    fn a_word_of_any_letters_has_a_syllable(word in "\\PC{1,12}") {
        prop_assert!(syllables(&word) >= 1);
    }
}
