//! NHS numbers.
//!
//! Owns the modulus 11 check and what "however spaced" means: anything that is not a letter or a digit may
//! stand between the digits, as often as it likes. The ten digits must begin and end where a run of digits
//! does, so that longer numbers are not searched for accidents.

use super::{date, plain::Part};

pub(super) fn is_in(parts: &[Part<'_>]) -> bool {
    let dates = date::dates_in_numbers(parts);
    (0..parts.len()).any(|start| {
        let mut digits = String::new();
        for (end, part) in parts.iter().enumerate().skip(start) {
            if !part.is_number() {
                return false;
            }
            digits.push_str(part.text);
            if digits.len() >= 10 {
                return is_valid(&digits)
                    && !is_in_a_list(parts, start, end)
                    && !dates.iter().any(|date| start < date + 3 && *date <= end);
            }
        }
        false
    })
}

/// Whether ten single digits are part of a longer list of single digits, such as the 18 ratings.
fn is_in_a_list(parts: &[Part<'_>], start: usize, end: usize) -> bool {
    let is_single = |index: Option<usize>| {
        index.and_then(|index| parts.get(index)).is_some_and(|part| part.is_number() && part.text.len() == 1)
    };
    end - start == 9 && (is_single(start.checked_sub(1)) || is_single(Some(end + 1)))
}

/// Whether ten digits pass the check: the first nine, weighted 10 down to 2, and the tenth make a multiple
/// of 11. A check digit of ten does not exist. Source: NHS Data Dictionary, NHS number.
fn is_valid(digits: &str) -> bool {
    digits.len() == 10
        && digits
            .chars()
            .filter_map(|digit| digit.to_digit(10))
            .zip((1..=10).rev())
            .map(|(digit, weight)| digit * weight)
            .sum::<u32>()
            % 11
            == 0
}

#[cfg(test)]
mod tests {
    use crate::{Identifier, Label, Team, free_text};
    use proptest::prelude::*;

    fn check(text: &str, expected: bool) {
        assert_eq!(Identifier::NhsNumber.is_in(text), expected, "{text}");
    }

    #[test]
    fn an_nhs_number_is_found_however_it_is_spaced() {
        for text in [
            "9434765919",
            "943 476 5919",
            "943-476-5919",
            "943.476.5919",
            "943 – 476 – 5919",
            "9 4 3 4 7 6 5 9 1 9",
            "94 34 76 59 19",
            "(943)476/5919",
            "943_476_5919",
            "943\u{200B}476\u{A0}5919",
            "943\t476\n5919",
            "NHS9434765919",
            "x9434765919y",
            "ward 3 943 476 5919",
            "Bed 4 9434765919",
            "9434765919 3",
            "９４３４７６５９１９",
            "٩٤٣٤٧٦٥٩١٩",
            "Seen 12/03/2026, 943 476 5919",
        ] {
            check(text, true);
        }
    }

    #[test]
    fn ten_digits_that_fail_the_check_and_other_numbers_are_let_be() {
        for text in [
            "9434765918",
            "943 476 591",
            "Blue 14",
            "Ward 3 bed 12",
            "943 a 476 b 5919",
            // Eleven digits in one run, of which ten would pass.
            "19434765919",
            "94347659190",
            // Eighteen ratings in a row.
            "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
            // The date and the number of sessions after it would pass together.
            "Seen 12/03/2026, 28 times",
        ] {
            check(text, false);
        }
        assert!(super::is_valid("1203202628"), "or the last one proves nothing");
    }

    #[test]
    fn a_check_digit_of_ten_does_not_exist() {
        // 10 * 1 + 2 * 1 leaves 1, which would ask for a check digit of ten.
        for last in 0..10 {
            check(&format!("100000001{last}"), false);
        }
    }

    /// A valid number: nine digits and their check digit, where there is one.
    fn valid() -> impl Strategy<Value = String> {
        proptest::collection::vec(0_u32..10, 9).prop_filter_map("no check digit", |digits| {
            let sum: u32 = digits.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
            let last = (11 - sum % 11) % 11;
            (last < 10).then(|| digits.iter().chain([&last]).map(u32::to_string).collect())
        })
    }

    proptest! {
        #[test]
        fn every_valid_number_is_found_in_any_spacing_and_inside_any_words(
            number in valid(),
            gaps in proptest::collection::vec("[ \u{A0}._–-]{0,3}", 10),
            (before, after) in ("([A-Za-z ]{0,12}[A-Za-z])?", "([a-zé][A-Za-z0-9 ]{0,12})?"),
        ) {
            let spaced: String = number.chars().zip(&gaps).flat_map(|(digit, gap)| [gap.clone(), digit.to_string()]).collect();
            let text = format!("{before}{spaced}{after}");
            prop_assert!(Label::new(&text).is_err() && Team::optional(&text).is_err(), "{}", text);
            // What is both is refused as a date.
            prop_assume!(!Identifier::FullDate.is_in(&text));
            prop_assert!(Identifier::NhsNumber.is_in(&text) && free_text(&text).is_err(), "{}", text);
        }

        #[test]
        fn a_number_with_one_digit_wrong_is_let_be(number in valid(), place in 0_usize..10, by in 1_u8..10) {
            let mut bytes = number.into_bytes();
            bytes[place] = b'0' + (bytes[place] - b'0' + by) % 10;
            let wrong = String::from_utf8(bytes).unwrap();
            // Modulus 11 finds every single wrong digit.
            prop_assert!(!Identifier::NhsNumber.is_in(&wrong));
        }
    }
}
