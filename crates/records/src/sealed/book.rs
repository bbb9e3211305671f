//! Which encrypted text is which clear one.
//!
//! Owns the pairs that are known, the latest few of each key. They are in memory only, and gone with the page.

use std::collections::BTreeMap;

/// How many pairs of a key are kept: what is there, what is to be there, what another tab wrote in between, and what its
/// second copy says.
const MOST: usize = 4;

/// What is known.
#[derive(Debug, Default)]
pub(super) struct Book {
    /// By key, the latest first.
    pairs: BTreeMap<String, Vec<Pair>>,
}

#[derive(Clone, Debug)]
struct Pair {
    /// As it is kept.
    kept: String,
    /// As it reads; `None` if it cannot be opened.
    plain: Option<String>,
}

impl Book {
    pub(super) fn learn(&mut self, key: &str, kept: String, plain: Option<String>) {
        let pairs = self.pairs.entry(key.to_owned()).or_default();
        pairs.retain(|pair| pair.kept != kept);
        pairs.insert(0, Pair { kept, plain });
        pairs.truncate(MOST);
    }

    /// What a text as it is kept reads: `None` if nobody has said, `Some(None)` if it cannot be opened.
    pub(super) fn plain(&self, key: &str, kept: &str) -> Option<Option<&str>> {
        let pair = self.pairs.get(key)?.iter().find(|pair| pair.kept == kept)?;
        Some(pair.plain.as_deref())
    }

    /// How a clear text is kept: the latest way.
    pub(super) fn kept(&self, key: &str, plain: &str) -> Option<&str> {
        let pair = self.pairs.get(key)?.iter().find(|pair| pair.plain.as_deref() == Some(plain))?;
        Some(&pair.kept)
    }

    /// Forgets what was kept in clear under a key.
    pub(super) fn forget_clear(&mut self, key: &str) {
        if let Some(pairs) = self.pairs.get_mut(key) {
            pairs.retain(|pair| pair.plain.as_ref() != Some(&pair.kept));
        }
    }

    pub(super) fn forget(&mut self) {
        self.pairs.clear();
    }
}
