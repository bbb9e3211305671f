//! Bytes as text that takes little room.
//!
//! Owns the packing: a browser counts UTF-16 units, and a unit holds 15 bits. The units used are those from 3400 to B3FF
//! in hexadecimal, every one a whole letter, so that any browser keeps them as they are. The count of bytes stands before
//! them: a text that was cut short is known to be, and no two texts are the same bytes.

const FIRST: u32 = 0x3400;
const BITS: usize = 15;
const LEAST_BITS: u32 = (1 << BITS) - 1;
/// The units of the count.
const COUNT_UNITS: usize = 2;

/// Packs bytes, of which there must be fewer than 2 to the power of 30: two hundred times what a browser has room for.
pub(super) fn pack(bytes: &[u8]) -> String {
    let count = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let mut text = String::with_capacity((COUNT_UNITS + units_of(bytes.len())) * 3);
    text.extend([letter(count >> BITS), letter(count)]);
    let (mut waiting, mut held) = (0_u32, 0);
    for byte in bytes {
        waiting = waiting << 8 | u32::from(*byte);
        held += 8;
        if held >= BITS {
            held -= BITS;
            text.push(letter(waiting >> held));
            waiting &= (1 << held) - 1;
        }
    }
    if held > 0 {
        text.push(letter(waiting << (BITS - held)));
    }
    text
}

/// The bytes of a text that [`pack`] made; `None` for any other.
pub(super) fn unpack(text: &str) -> Option<Vec<u8>> {
    let mut values = text.chars().map(value);
    let (high, low) = (values.next()??, values.next()??);
    let count = (high << BITS | low) as usize;
    // A letter of it has three bytes. Asked before anything is made room for: the count is anyone's.
    if text.len() != (COUNT_UNITS + units_of(count)) * 3 {
        return None;
    }
    let mut bytes = Vec::with_capacity(count);
    let (mut waiting, mut held) = (0_u32, 0);
    for value in values {
        waiting = waiting << BITS | value?;
        held += BITS;
        while held >= 8 && bytes.len() < count {
            held -= 8;
            bytes.push((waiting >> held) as u8);
            waiting &= (1 << held) - 1;
        }
    }
    // What is left over of the last unit says nothing.
    (bytes.len() == count && waiting == 0).then_some(bytes)
}

/// How many units so many bytes need.
const fn units_of(bytes: usize) -> usize {
    (bytes * 8).div_ceil(BITS)
}

fn letter(value: u32) -> char {
    char::from_u32(FIRST + (value & LEAST_BITS)).unwrap_or('\u{3400}')
}

fn value(letter: char) -> Option<u32> {
    u32::from(letter).checked_sub(FIRST).filter(|value| *value <= LEAST_BITS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};

    #[test]
    fn the_packing_is_frozen() {
        assert_eq!(pack(&[]), "\u{3400}\u{3400}");
        assert_eq!(pack(&[0xff]), "\u{3400}\u{3401}\u{b380}");
        assert_eq!(pack(&[0xff, 0xff]), "\u{3400}\u{3402}\u{b3ff}\u{7400}");
        assert_eq!(pack(b"Blue 14"), "\u{3400}\u{3407}\u{5536}\u{5159}\u{5806}\u{4740}");
    }

    #[test]
    fn what_is_not_packed_is_none() {
        for text in ["", "\u{3400}", "\u{3400}\u{3401}", "\u{3400}\u{3401}\u{b381}", "\u{b3ff}\u{b3ff}", "ab", "{}"] {
            assert_eq!(unpack(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_packed_into_eight_fifteenths_of_their_count_and_unpacked(bytes in vec(any::<u8>(), 0..200)) {
            let text = pack(&bytes);
            prop_assert_eq!(text.encode_utf16().count(), 2 + (bytes.len() * 8).div_ceil(15));
            let is_ours = text.chars().all(|letter| (0x3400..=0xb3ff).contains(&u32::from(letter)));
            prop_assert!(is_ours, "{text}");
            prop_assert_eq!(unpack(&text), Some(bytes));
        }

        #[test]
        fn any_text_is_the_packing_of_its_bytes_or_none(
            text in prop_oneof![
                ".{0,20}",
                "\u{3400}[\u{3400}-\u{3420}][\u{3400}-\u{b3ff}]{0,20}",
                "\u{3400}[\u{3400}-\u{3403}][\u{3400}-\u{b3ff}]{0,1}[\u{3400}\u{7400}\u{b300}]",
            ],
        ) {
            if let Some(bytes) = unpack(&text) {
                prop_assert_eq!(pack(&bytes), text);
            }
        }

        #[test]
        fn a_packed_text_that_is_cut_short_or_has_more_is_none(bytes in vec(any::<u8>(), 0..60), at: prop::sample::Index) {
            let text = pack(&bytes);
            let letters = text.chars().count();
            let cut: String = text.chars().take(at.index(letters)).collect();
            prop_assert_eq!(unpack(&cut), None);
            let more = text + "\u{3400}";
            prop_assert_eq!(unpack(&more), None);
        }
    }
}
