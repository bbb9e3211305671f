//! Reporting dates and quarters on the calendar.
//!
//! Owns the way from a date to the period that ends with it. What the casemix knows of it are days and the quarter.

use casemix::{Day, Period, Quarter, Span};
use chrono::{Datelike, Months, NaiveDate};

/// The period that ends with a reporting date.
pub(crate) fn period(at: NaiveDate, span: Span) -> Period {
    let quarter = quarter(at);
    let next = at.succ_opt().unwrap_or(at);
    let first = next.checked_sub_months(Months::new(span.months().into())).unwrap_or(at);
    let days = first.signed_duration_since(at).num_days();
    Period {
        quarter,
        is_whole: last_day(quarter) == Some(at),
        span,
        first: Day(i32::try_from(days).unwrap_or(i32::MIN)),
    }
}

/// The quarter that a date lies in.
pub(crate) fn quarter(date: NaiveDate) -> Quarter {
    Quarter::of_month(u16::try_from(date.year()).unwrap_or(0), u8::try_from(date.month()).unwrap_or(0))
}

/// The last day of a quarter.
pub(crate) fn last_day(quarter: Quarter) -> Option<NaiveDate> {
    let (year, month) = quarter.last_month();
    let first = NaiveDate::from_ymd_opt(year.into(), month.into(), 1)?;
    first.checked_add_months(Months::new(1))?.pred_opt()
}

/// The quarter that ended last: today's, if today is its last day.
pub(crate) fn last_whole_quarter(today: NaiveDate) -> Quarter {
    let quarter = quarter(today);
    if last_day(quarter) == Some(today) { quarter } else { quarter.before() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_quarter_ends_on_the_last_day_of_its_last_month() {
        for (day, name, last) in [
            ("2026-11-22", "2026/27 Q3", "2026-12-31"),
            ("2028-01-01", "2027/28 Q4", "2028-03-31"),
            ("2026-04-01", "2026/27 Q1", "2026-06-30"),
            ("2026-09-30", "2026/27 Q2", "2026-09-30"),
        ] {
            let quarter = quarter(date(day));
            assert_eq!((quarter.to_string().as_str(), last_day(quarter)), (name, Some(date(last))), "{day}");
        }
    }

    #[test]
    fn the_last_whole_quarter_has_ended() {
        for (today, name) in [
            ("2026-11-22", "2026/27 Q2"),
            ("2026-12-30", "2026/27 Q2"),
            ("2026-12-31", "2026/27 Q3"),
            ("2027-01-01", "2026/27 Q3"),
        ] {
            assert_eq!(last_whole_quarter(date(today)).to_string(), name, "{today}");
        }
    }

    #[test]
    fn a_period_begins_on_the_day_after_the_one_before_ended() {
        for (at, span, first, is_whole) in [
            ("2026-06-30", Span::Quarter, "2026-04-01", true),
            ("2026-09-30", Span::Year, "2025-10-01", true),
            ("2027-03-31", Span::Quarter, "2027-01-01", true),
            ("2026-11-22", Span::Year, "2025-11-23", false),
        ] {
            let period = period(date(at), span);
            let days = i64::from(period.first.0);
            assert_eq!(date(at) + chrono::Duration::days(days), date(first), "{at}");
            assert_eq!(period.is_whole, is_whole, "{at}");
        }
    }
}
