//! Dates of a table as days of a casemix.
//!
//! Owns the way from a date to a day and to the period that ends with the reporting date.

use casemix::{Day, Period, Quarter, Span};
use chrono::{Datelike, Months, NaiveDate};

/// What to do about text that is no date. It does not repeat the text, which may be anything.
pub(crate) const NOT_A_DATE: &str = "this is not a date: write it like 2026-12-31";

/// Reads a date of four, two and two digits, and nothing else.
pub(crate) fn date(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    // What is read may lack zeros or carry a sign.
    (date.to_string() == text).then_some(date)
}

/// Days from the reporting date. Any two dates of four digits a year are fewer days apart than an `i32` holds.
pub(crate) fn day(date: NaiveDate, at: NaiveDate) -> Day {
    Day(i32::try_from(date.signed_duration_since(at).num_days()).unwrap_or(i32::MAX))
}

/// The period that ends with the reporting date: it begins on the day after the one before ended.
pub(crate) fn period(at: NaiveDate, span: Span) -> Period {
    let number = |number: u32| u8::try_from(number).unwrap_or(0);
    let quarter = Quarter::of_month(u16::try_from(at.year()).unwrap_or(0), number(at.month()));
    let next = at.succ_opt().unwrap_or(at);
    let is_whole = next.day() == 1 && at.month().is_multiple_of(3);
    let first = next.checked_sub_months(Months::new(span.months().into())).unwrap_or(at);
    Period { quarter, is_whole, span, first: day(first, at) }
}
