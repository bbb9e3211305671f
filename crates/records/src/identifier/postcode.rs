//! Postcodes of the United Kingdom.
//!
//! Owns their form and the list of areas, so that a bed or a room is not taken for one: "A1 2BC" is in no
//! area. Source: Royal Mail's programmers' guide to the postcode address file.

use super::plain::{Gap, Part};

/// The 124 areas that a postcode can begin with.
const AREAS: [&str; 124] = [
    "AB", "AL", "B", "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH", "CM", "CO", "CR",
    "CT", "CV", "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E", "EC", "EH", "EN", "EX", "FK", "FY",
    "G", "GL", "GU", "GY", "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX", "IG", "IM", "IP", "IV", "JE", "KA", "KT",
    "KW", "KY", "L", "LA", "LD", "LE", "LL", "LN", "LS", "LU", "M", "ME", "MK", "ML", "N", "NE", "NG", "NN", "NP",
    "NR", "NW", "OL", "OX", "PA", "PE", "PH", "PL", "PO", "PR", "RG", "RH", "RM", "S", "SA", "SE", "SG", "SK", "SL",
    "SM", "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW", "UB", "W",
    "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE",
];

pub(super) fn is_in(parts: &[Part<'_>]) -> bool {
    let words = words(parts);
    words.iter().any(|word| word.is_postcode())
        || words.windows(2).any(|pair| match pair {
            [first, second] => {
                matches!(second.gap, Gap::Space | Gap::Mark)
                    && is_postcode(&first.text, &second.text)
                    && !is_ward_and_ordinal(&first.text, &second.text)
            }
            _ => false,
        })
}

/// Numbers and words that touch, put together: "SW1A" is three parts and one word.
struct Word {
    gap: Gap,
    text: String,
}

impl Word {
    fn is_postcode(&self) -> bool {
        self.text
            .len()
            .checked_sub(3)
            .and_then(|place| self.text.split_at_checked(place))
            .is_some_and(|(outward, inward)| is_postcode(outward, inward))
    }
}

fn words(parts: &[Part<'_>]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for part in parts {
        match words.last_mut() {
            Some(word) if part.gap.is_empty() => word.text.push_str(part.text),
            _ => words.push(Word { gap: part.gap(), text: part.text.to_owned() }),
        }
    }
    words
}

fn is_postcode(outward: &str, inward: &str) -> bool {
    let (outward, inward) = (outward.to_ascii_uppercase(), inward.to_ascii_uppercase());
    is_inward(&inward) && (is_outward(&outward) || (outward == "GIR" && inward == "0AA"))
}

/// An area, then one digit, two digits, or a digit and a letter.
fn is_outward(text: &str) -> bool {
    let area = text.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let (area, district) = text.split_at(text.len() - area.len());
    let letters = if area.len() == 1 { "ABCDEFGHJKPSTUW" } else { "ABEHMNPRVWXY" };
    let mut district = district.chars();
    AREAS.binary_search(&area).is_ok()
        && district.next().is_some_and(|first| first.is_ascii_digit())
        && district.next().is_none_or(|second| second.is_ascii_digit() || letters.contains(second))
        && district.next().is_none()
}

/// A digit and two letters, of which some are not used.
fn is_inward(text: &str) -> bool {
    let mut letters = text.chars();
    let is_letter = |letter: char| letter.is_ascii_uppercase() && !"CIKMOV".contains(letter);
    letters.next().is_some_and(|digit| digit.is_ascii_digit())
        && letters.next().is_some_and(is_letter)
        && letters.next().is_some_and(is_letter)
        && letters.next().is_none()
}

/// "B1 2nd" is a ward and a place in a row; "B1 2ND" and "b1 2nd" are postcodes in one case.
fn is_ward_and_ordinal(outward: &str, inward: &str) -> bool {
    let is_ordinal = matches!(
        inward.as_bytes(),
        [b'1', b's', b't'] | [b'2', b'n', b'd'] | [b'3', b'r', b'd'] | [b'0' | b'4'..=b'9', b't', b'h']
    );
    is_ordinal && !outward.bytes().any(|letter| letter.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Identifier;
    use proptest::prelude::*;

    fn check(text: &str, expected: bool) {
        assert_eq!(Identifier::Postcode.is_in(text), expected, "{text}");
    }

    #[test]
    fn a_postcode_of_every_form_is_found() {
        for text in [
            "M1 1AE",
            "B33 8TH",
            "CR2 6XH",
            "DN55 1PT",
            "W1A 0AX",
            "EC1A 1BB",
            "GIR 0AA",
            "sw1a 1aa",
            "SW1A1AA",
            "sW1a  1aA",
            "near LS1 4DY, top floor",
            "(LS14DY)",
            "LS1-4DY",
            "ＬＳ１ ４ＤＹ",
            "LS1\u{A0}4DY",
            "b1 2nd",
        ] {
            check(text, true);
        }
    }

    #[test]
    fn beds_rooms_and_half_a_postcode_are_let_be() {
        for text in [
            "Blue 14",
            "Ward 3 bed 12",
            "Oak 7B",
            "LS1",
            "4DY",
            "A1 2BC",
            "Ward B1 2nd",
            "E7 9am",
            "Team A 2026-03",
            "X1 2AB",
            "LS1, 4DY",
            "LS123 4DY",
            "LS1 4DYX",
            "xLS1 4DY",
            "LS1 4CK",
        ] {
            check(text, false);
        }
    }

    #[test]
    fn the_areas_are_in_order() {
        assert!(AREAS.is_sorted());
    }

    proptest! {
        #[test]
        fn every_postcode_is_found_in_either_case_with_or_without_the_space(
            area in proptest::sample::select(AREAS.to_vec()),
            (district, inward) in ("[0-9]{1,2}", "[0-9][ABD-HJLNP-UW-Z]{2}"),
            gap in "|[ -]",
            is_lower: bool,
        ) {
            let mut text = format!("{area}{district}{gap}{inward}");
            if is_lower {
                text.make_ascii_lowercase();
            }
            let text = format!("near {text}.");
            prop_assert!(Identifier::Postcode.is_in(&text), "{}", text);
        }
    }
}
