//! Text as a person reads it, and its parts.
//!
//! Owns which characters count as a digit, which cannot be seen, and how text falls apart into numbers and
//! words. Full-width letters become ordinary ones and digits of every script become 0 to 9, because a number
//! says as much in any of them.

/// The zero of every set of ten decimal digits in Unicode, in order; one to nine follow each. Source: Unicode
/// Character Database, general category Nd.
const ZEROS: [u32; 66] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
    0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x11066, 0x110F0,
    0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50,
    0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950,
    0x1FBF0,
];

/// The text with ordinary digits and letters, and without what cannot be seen. Case stays.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .filter(|letter| !is_invisible(*letter))
        .map(|letter| digit(letter).unwrap_or_else(|| narrow(letter)))
        .collect()
}

fn digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    let before = ZEROS.partition_point(|zero| *zero <= code);
    let zero = before.checked_sub(1).and_then(|index| ZEROS.get(index))?;
    char::from_digit(code - zero, 10)
}

/// The ordinary form of a full-width letter or mark.
fn narrow(letter: char) -> char {
    match u32::from(letter) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(letter),
        _ => letter,
    }
}

/// Characters that take no room: joiners, marks of direction, variation selectors.
const fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// A number or a word, and what stands between it and the part before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part<'a> {
    pub(super) gap: &'a str,
    pub(super) text: &'a str,
}

impl<'a> Part<'a> {
    /// All numbers and words of plain text, in order. Between "3" and "rd" in "3rd" there is an empty gap.
    pub(super) fn all(plain: &'a str) -> Vec<Self> {
        let mut parts = Vec::new();
        let mut rest = plain;
        while let Some(start) = rest.find(char::is_alphanumeric) {
            let (gap, from) = rest.split_at(start);
            let is_number = from.starts_with(|letter: char| letter.is_ascii_digit());
            let is_over = |letter: char| !letter.is_alphanumeric() || letter.is_ascii_digit() != is_number;
            let (text, after) = from.split_at(from.find(is_over).unwrap_or(from.len()));
            parts.push(Self { gap, text });
            rest = after;
        }
        parts
    }

    /// The value of a number of up to nine digits.
    pub(super) fn number(&self) -> Option<u32> {
        if self.is_number() && self.text.len() < 10 { self.text.parse().ok() } else { None }
    }

    pub(super) fn is_number(&self) -> bool {
        self.text.starts_with(|letter: char| letter.is_ascii_digit())
    }

    /// What separates it from the part before.
    pub(super) fn gap(&self) -> Gap {
        let gap = self.gap.trim();
        if self.gap.is_empty() {
            Gap::None
        } else if gap.is_empty() {
            Gap::Space
        } else if matches!(gap.trim_matches(['\'', '\u{2018}', '\u{2019}']), "/" | "\\" | "-" | "." | "_" | "|" | "·")
            || gap.chars().all(|mark| matches!(mark, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2044}' | '\u{2215}'))
        {
            Gap::Mark
        } else {
            Gap::Other
        }
    }
}

/// What stands between two parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing.
    None,
    /// Only space.
    Space,
    /// A mark that dates and numbers are written with, such as a hyphen, a dot or a stroke.
    Mark,
    /// Anything else, such as a comma.
    Other,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_are_read() {
        assert!(ZEROS.is_sorted());
        assert_eq!(plain("٩４३߄7᠖𝟓๙1９"), "9434765919");
        for zero in ZEROS {
            for value in 0..10 {
                let letter = char::from_u32(zero + value).unwrap();
                assert_eq!(digit(letter), char::from_digit(value, 10), "{letter}");
            }
        }
        assert_eq!(digit('a'), None);
        assert_eq!(digit('/'), None);
    }

    #[test]
    fn wide_letters_become_ordinary_and_unseen_ones_go() {
        assert_eq!(plain("Ａ＠ｂ．ｃ\u{200B}o\u{AD}m"), "A@b.com");
    }

    #[test]
    fn text_falls_apart_into_numbers_and_words() {
        let parts = |text: &'static str| Part::all(text).iter().map(|part| (part.gap, part.text)).collect::<Vec<_>>();
        assert_eq!(parts("Apr 3rd-85!"), [("", "Apr"), (" ", "3"), ("", "rd"), ("-", "85")]);
        assert_eq!(parts("  "), []);
    }
}
