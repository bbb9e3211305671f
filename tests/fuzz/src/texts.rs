//! Bytes as text, and text with a mark in it.
//!
//! Owns the way by which a message is known to repeat nothing: a word that no message has is put into what is read. If the
//! message has it then, it came from there.

/// A word of no message.
const MARK: &str = "Quokka";

/// What the bytes say; what is no text becomes the sign for that.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The text with the mark in the first thing between quotes, and in a place that depends on the text.
pub(crate) fn marked(text: &str) -> [String; 2] {
    let value = text.find(":\"").map_or(0, |at| at + 2);
    let sum = text.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
    let place = text.char_indices().nth(sum % text.chars().count().max(1)).map_or(0, |(at, _)| at);
    [value, place].map(|at| {
        let (before, after) = text.split_at(at);
        [before, MARK, after].concat()
    })
}

/// Fails if the words have the mark.
pub(crate) fn tells_nothing(words: &str) {
    assert!(!words.contains(MARK), "a message repeats what it was given: {words}");
}
