//! Full dates, any of which may be a date of birth.
//!
//! Owns the ways in which a day, a month and a year are written together in England. A month and a year, or
//! a day and a month, are let be: "Team A 2026-03" is a good label. Three numbers are only a date if there is
//! such a day in the calendar.

use super::plain::{Gap, Part};
use chrono::NaiveDate;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

pub(super) fn is_in(parts: &[Part<'_>]) -> bool {
    parts.iter().any(is_unspaced)
        || parts.windows(3).any(|window| matches!(window, [a, b, c] if is_in_numbers(a, b, c)))
        || is_in_words(parts)
}

/// Where in the parts a date begins that is written in numbers, with marks between them and the year in full.
pub(super) fn dates_in_numbers(parts: &[Part<'_>]) -> Vec<usize> {
    let is_sure = |window: &[Part<'_>]| match window {
        [a, b, c] => {
            b.gap() == Gap::Mark
                && c.gap() == Gap::Mark
                && (a.text.len() == 4 || c.text.len() == 4)
                && is_in_numbers(a, b, c)
        }
        _ => false,
    };
    parts.windows(3).enumerate().filter(|(_, window)| is_sure(window)).map(|(start, _)| start).collect()
}

/// 3/4/1985, 03-04-85, 1985-04-03, 03 04 85, and 4/23/1985 as it is written in America.
fn is_in_numbers(a: &Part<'_>, b: &Part<'_>, c: &Part<'_>) -> bool {
    let (Some(first), Some(second), Some(third)) = (a.number(), b.number(), c.number()) else { return false };
    let gaps = (b.gap(), c.gap());
    match (a.text.len(), b.text.len(), c.text.len()) {
        (4, 1..=2, 1..=2) => gaps.0 == gaps.1 && is_day(third, second, Year::Full(first)),
        (1..=2, 1..=2, 4) => {
            let year = Year::Full(third);
            is_day(first, second, year) || is_day(second, first, year)
        }
        (1..=2, 1..=2, 2) => {
            let is_padded = a.text.len() == 2 && b.text.len() == 2;
            let is_backwards = is_padded && is_day(third, second, Year::Short(first));
            match gaps {
                (Gap::Mark, Gap::Mark) => is_day(first, second, Year::Short(third)) || is_backwards,
                (Gap::Space, Gap::Space) => is_padded && is_day(first, second, Year::Short(third)),
                _ => false,
            }
        }
        _ => false,
    }
}

/// 03041985, 19850403 and 030485.
fn is_unspaced(part: &Part<'_>) -> bool {
    let Some(number) = part.number() else { return false };
    match part.text.len() {
        8 => {
            is_day(number / 1_000_000, number / 10_000 % 100, Year::Full(number % 10_000))
                || is_day(number % 100, number / 100 % 100, Year::Full(number / 10_000))
        }
        6 => is_day(number / 10_000, number / 100 % 100, Year::Short(number % 100)),
        _ => false,
    }
}

/// 3 April 1985, 3rd of Apr '85, April 3, 1985 and 1985 April 3.
fn is_in_words(parts: &[Part<'_>]) -> bool {
    let is_filler = |part: &Part<'_>| {
        let word = part.text.to_ascii_lowercase();
        matches!(word.as_str(), "of" | "the")
            || (part.gap.is_empty() && matches!(word.as_str(), "st" | "nd" | "rd" | "th"))
    };
    let parts: Vec<&Part<'_>> = parts.iter().filter(|part| !is_filler(part)).collect();
    parts.windows(3).any(|window| match window {
        [a, b, c] => match (month(a), month(b)) {
            (_, Some(month)) => is_day_and_year(a, month, c) || (a.text.len() == 4 && is_day_and_year(c, month, a)),
            (Some(month), None) => is_day_and_year(b, month, c),
            (None, None) => false,
        },
        _ => false,
    })
}

fn is_day_and_year(day: &Part<'_>, month: u32, year: &Part<'_>) -> bool {
    let (Some(number), Some(in_year)) = (day.number(), year.number()) else { return false };
    let in_year = match year.text.len() {
        2 => Year::Short(in_year),
        4 => Year::Full(in_year),
        _ => return false,
    };
    day.text.len() <= 2 && is_day(number, month, in_year)
}

/// The month that a word names, in full or by its first three letters or more; "rdapr" of "3rdapr" too.
fn month(part: &Part<'_>) -> Option<u32> {
    let word = part.text.to_ascii_lowercase();
    let named =
        |word: &str| (word.len() >= 3).then(|| MONTHS.iter().position(|month| month.starts_with(word))).flatten();
    let index = named(&word).or_else(|| {
        ["st", "nd", "rd", "th"].into_iter().find_map(|ending| word.strip_prefix(ending).and_then(named))
    })?;
    u32::try_from(index).ok().map(|index| index + 1)
}

#[derive(Clone, Copy)]
enum Year {
    /// Four digits.
    Full(u32),
    /// Two digits, of this century or the last.
    Short(u32),
}

/// Whether the calendar has the day, in a year in which someone living may have been born or seen.
fn is_day(day: u32, month: u32, year: Year) -> bool {
    let exists = |year: u32| i32::try_from(year).is_ok_and(|year| NaiveDate::from_ymd_opt(year, month, day).is_some());
    match year {
        Year::Full(year) => (1850..=2150).contains(&year) && exists(year),
        Year::Short(year) => exists(1900 + year) || exists(2000 + year),
    }
}

#[cfg(test)]
mod tests {
    use crate::Identifier;
    use chrono::{Datelike, NaiveDate};
    use proptest::prelude::*;

    fn check(text: &str, expected: bool) {
        assert_eq!(Identifier::FullDate.is_in(text), expected, "{text}");
    }

    #[test]
    fn a_full_date_is_found_in_every_way_of_writing_it() {
        for text in [
            "3/4/1985",
            "03-04-85",
            "03.04.1985",
            "3 / 4 / 1985",
            "3/4/'85",
            "03 04 85",
            "3 4 1985",
            "4/23/1985",
            "1985-04-03",
            "1985/4/3",
            "85-04-03",
            "29/2/2000",
            "29/2/00",
            "3 April 1985",
            "3rd of April 1985",
            "the 3rd April, 1985",
            "Apr 3rd 85",
            "APRIL 3, 1985",
            "3-Apr-85",
            "3apr1985",
            "3rdApr85",
            "1 Sept 1985",
            "1985 Apr 3",
            "03041985",
            "19850403",
            "030485",
            "DOB03/04/1985x",
            "born 3 April 1985 ward 2",
            "bed 1 3/4/1985",
            "３/４/１９８５",
            "03\u{2010}04\u{2010}1985",
        ] {
            check(text, true);
        }
    }

    #[test]
    fn what_is_not_a_whole_date_is_let_be() {
        for text in [
            "Blue 14",
            "Ward 3 bed 12",
            "Team A 2026-03",
            "Team A 2026-03 7",
            "April 1985",
            "3 April",
            "May 14",
            "Bay 3, bed 4, 12",
            "3 4 12",
            "31/2/1985",
            "32/1/85",
            "29/2/2001",
            "3/4/9985",
            "Oak 7B",
            "123456",
            "99999999",
            "1234567",
            "1.2",
            "beds 3,4,12",
            "Maya 3 12",
        ] {
            check(text, false);
        }
    }

    proptest! {
        #[test]
        fn every_day_of_a_lifetime_is_found(days in 0_i32..73_000) {
            let date = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + chrono::Days::new(u64::try_from(days).unwrap());
            let (day, month, year) = (date.day(), date.month(), date.year());
            let name = super::MONTHS[date.month0() as usize];
            for text in [
                format!("{day}/{month}/{year}"),
                format!("{day:02}-{month:02}-{:02}", year % 100),
                format!("{day}.{month}.{:02}", year % 100),
                format!("{year}-{month:02}-{day:02}"),
                format!("{day:02}{month:02}{year}"),
                format!("{year}{month:02}{day:02}"),
                format!("{day} {name} {year}"),
                format!("{} {day} {:02}", &name[..3], year % 100),
            ] {
                prop_assert!(Identifier::FullDate.is_in(&text), "{}", text);
                let inside = format!("blue{text}x");
                // "bluejan" is no month; every other way of writing holds inside a word too.
                prop_assert!(Identifier::FullDate.is_in(&inside) || text.starts_with(&name[..3]), "{}", inside);
            }
        }
    }
}
