//! The 32 characters that codes are made of.
//!
//! Owns Douglas Crockford's alphabet for people: no I, L, O and U, and whoever types an I or an L for a 1, or an O for
//! a 0, is understood. Does not know what a code says.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The character of a symbol, 0 to 31.
#[expect(clippy::indexing_slicing, reason = "the last five bits are below 32")]
pub(super) const fn letter(symbol: u8) -> char {
    ALPHABET[(symbol & 31) as usize] as char
}

/// The symbol that a character stands for, in either case.
pub(super) fn symbol(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    let place = ALPHABET.iter().position(|letter| char::from(*letter) == upper)?;
    u8::try_from(place).ok()
}

/// Whether a character is there for the eye only, or came along unseen: spaces, hyphens and dashes of any kind, and the
/// marks without width that are copied from web pages and chats.
pub(super) const fn is_ignored(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}' | '\u{2060}' | '\u{2212}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_symbol_comes_back_in_either_case() {
        for value in 0..32 {
            assert_eq!(symbol(letter(value)), Some(value));
            assert_eq!(symbol(letter(value).to_ascii_lowercase()), Some(value));
            assert!(!is_ignored(letter(value)));
        }
    }

    #[test]
    fn what_looks_alike_is_taken_for_it_and_what_does_not_is_refused() {
        assert_eq!(['I', 'l', 'i', 'L', 'o', 'O'].map(symbol), [Some(1), Some(1), Some(1), Some(1), Some(0), Some(0)]);
        assert_eq!(['U', 'u', '!', 'É', '１', '-'].map(symbol), [None; 6]);
    }
}
