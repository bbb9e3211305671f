//! What is wrong with a document, in words for the person who wrote it.
//!
//! Owns the shape of a message: the file, the place in it, what is wrong, what to do.

use std::fmt;

/// One mistake in a rule pack, in the data of the transitions or in a set of vignettes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentProblem {
    file: String,
    place: String,
    what: String,
    fix: String,
}

impl DocumentProblem {
    /// What is wrong at a place in a file, and what to do.
    pub fn new(file: &str, place: &str, what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { file: file.to_owned(), place: place.to_owned(), what: what.into(), fix: fix.into() }
    }

    /// A pack that took the id of the built-in one.
    #[must_use]
    pub fn built_in_id(file: &str) -> Self {
        Self::new(
            file,
            "id",
            "this id belongs to the rule pack that is built in, and the content is not the same",
            "give the pack an id of its own",
        )
    }

    /// The file's name.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Where in the file, empty for the file as a whole.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }
}

impl fmt::Display for DocumentProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if !self.place.is_empty() {
            write!(f, ", {}", self.place)?;
        }
        write!(f, ": {}; {}", self.what, self.fix)
    }
}

impl std::error::Error for DocumentProblem {}
