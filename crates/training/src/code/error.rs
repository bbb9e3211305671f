//! Why a code cannot be read, in words that a trainer can act on.
//!
//! Owns the words. At most one character of what was typed is in them.

use super::check::LENGTH;
use std::fmt;

/// Why a code cannot be read. Nothing is kept of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// It has so many characters, and too few.
    TooShort(usize),
    /// It has so many characters, and too many.
    TooLong(usize),
    /// It has a character that no code has.
    Character(char),
    /// Its characters do not go together.
    Mistyped,
    /// Nothing in it looks like a code with a slip in it. It has so many characters.
    Words(usize),
    /// It is from another set of vignettes, or another version of this one.
    OtherSet,
    /// It is from this set, and of a vignette that the set does not have.
    NoVignette,
    /// Its characters go together, and the ratings do not.
    Impossible,
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::TooShort(0) => write!(f, "there is no code here; type the {LENGTH} characters of a code"),
            Self::TooShort(characters) => write!(
                f,
                "this has {} and a code has {LENGTH}; look for what is missing",
                Characters(characters)
            ),
            Self::TooLong(characters) => write!(
                f,
                "this has {} and a code has {LENGTH}; look for what does not belong to it",
                Characters(characters)
            ),
            Self::Character('u' | 'U') => {
                f.write_str("a code never has the letter U; look whether it is a V, and type the code again")
            }
            Self::Character(character) if character.is_alphanumeric() || character.is_ascii_punctuation() => {
                write!(f, "“{character}” is never in a code, which has only digits and letters from A to Z; look at it again")
            }
            Self::Character(_) => f.write_str(
                "something that cannot be shown is among the characters; type the code by hand, without anything else",
            ),
            Self::Words(characters @ ..LENGTH) => Self::TooShort(characters).fmt(f),
            Self::Words(LENGTH) => Self::Mistyped.fmt(f),
            Self::Words(characters) => Self::TooLong(characters).fmt(f),
            Self::Mistyped => f.write_str(
                "a character is wrong, or two have changed places; compare the code with the trainee’s, group by group",
            ),
            Self::OtherSet => f.write_str(
                "the code is from another set of vignettes, or from another version of it; ask the trainee to load the page \
                 again and to open the set that you use",
            ),
            Self::NoVignette => f.write_str(
                "the code is of a vignette that this set does not have; ask the trainee to open the set that you use",
            ),
            Self::Impossible => f.write_str(
                "the code says something that nobody can rate; ask the trainee to open her marks and to show the code again",
            ),
        }
    }
}

impl std::error::Error for CodeError {}

/// So many characters, in words.
struct Characters(usize);

impl fmt::Display for Characters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} character{}", self.0, if self.0 == 1 { "" } else { "s" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_words_that_say_what_to_do() {
        let words = [
            (CodeError::TooShort(0), "there is no code here; type the 20 characters of a code"),
            (CodeError::TooShort(1), "this has 1 character and a code has 20; look for what is missing"),
            (CodeError::TooShort(19), "this has 19 characters and a code has 20; look for what is missing"),
            (CodeError::TooLong(21), "this has 21 characters and a code has 20; look for what does not belong to it"),
            (CodeError::Words(6), "this has 6 characters and a code has 20; look for what is missing"),
            (
                CodeError::Words(20),
                "a character is wrong, or two have changed places; compare the code with the trainee’s, group by group",
            ),
            (CodeError::Words(29), "this has 29 characters and a code has 20; look for what does not belong to it"),
            (
                CodeError::Character('U'),
                "a code never has the letter U; look whether it is a V, and type the code again",
            ),
            (
                CodeError::Character('!'),
                "“!” is never in a code, which has only digits and letters from A to Z; look at it again",
            ),
            (
                CodeError::Character('\u{202e}'),
                "something that cannot be shown is among the characters; type the code by hand, without anything else",
            ),
            (
                CodeError::Mistyped,
                "a character is wrong, or two have changed places; compare the code with the trainee’s, group by group",
            ),
            (
                CodeError::OtherSet,
                "the code is from another set of vignettes, or from another version of it; ask the trainee to load the page \
                 again and to open the set that you use",
            ),
            (
                CodeError::NoVignette,
                "the code is of a vignette that this set does not have; ask the trainee to open the set that you use",
            ),
            (
                CodeError::Impossible,
                "the code says something that nobody can rate; ask the trainee to open her marks and to show the code again",
            ),
        ];
        for (error, words) in words {
            assert_eq!(error.to_string(), words);
        }
    }
}
