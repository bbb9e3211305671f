//! Everyday words that people use for what clusters are about.
//!
//! Owns which clusters a word may be about: every one that it may, and never one alone unless no other is. The words are data
//! (`data/words.json`), written into `everyday/words.rs` by `cargo xtask codegen`.

mod words;

use allocation::ClusterCode;

/// The clusters that a word, or its first letters, may be about. The word is in small letters; of its first letters, four are
/// enough.
///
/// ```
/// use pathways::clusters_about;
/// let codes = |word| clusters_about(word).map(|cluster| cluster.code()).collect::<Vec<_>>();
/// assert_eq!(codes("dementia"), ["18", "19", "20", "21"]);
/// assert_eq!(codes("alzh"), ["18", "19", "20", "21"]);
/// assert!(codes("dem").is_empty() && codes("rheumatism").is_empty());
/// ```
pub fn clusters_about(word: &str) -> impl Iterator<Item = ClusterCode> {
    let fits = move |known: &str| known == word || (word.len() >= LEAST && known.starts_with(word));
    ClusterCode::ALL
        .into_iter()
        .filter(move |cluster| words::WORDS.iter().any(|(known, clusters)| fits(known) && clusters.contains(cluster)))
}

/// With fewer letters a word could be the beginning of too many.
const LEAST: usize = 4;
