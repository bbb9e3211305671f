//! What went wrong, in words, with what to do about it.

use std::fmt;

/// A sentence for the person at the terminal. It is the whole of the error: nothing is to be matched on.
#[derive(Debug)]
pub(crate) struct Problem(String);

impl Problem {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// For a file or folder that could not be read or written.
    pub(crate) fn with_file(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
