//! How long may pass between two assessments.
//!
//! Owns calendar arithmetic on review periods. Does not know today's date: dates are passed in.

use chrono::{Days, Months, NaiveDate};
use std::fmt;

/// A length of time between two assessments.
///
/// Weeks are counted as days, months as calendar months, as the national statistics do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReviewPeriod {
    /// So many days.
    Days(u16),
    /// So many calendar months.
    Months(u8),
}

impl ReviewPeriod {
    /// The day on which the period after `date` ends: the last day of a shorter month when the day does not
    /// exist there. `None` only beyond the last date that can be written.
    ///
    /// ```
    /// use allocation::ReviewPeriod;
    /// use chrono::NaiveDate;
    /// let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    /// assert_eq!(ReviewPeriod::Months(6).after(date("2026-08-31")), Some(date("2027-02-28")));
    /// assert_eq!(ReviewPeriod::Days(28).after(date("2028-02-01")), Some(date("2028-02-29")));
    /// ```
    #[must_use]
    pub const fn after(self, date: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => date.checked_add_days(Days::new(days as u64)),
            Self::Months(months) => date.checked_add_months(Months::new(months as u32)),
        }
    }

    /// Whether an assessment made on `assessed` is still within its period on the day `at`: the period ends later
    /// than that day, strictly, as the national statistics count it.
    ///
    /// ```
    /// use allocation::ReviewPeriod;
    /// use chrono::NaiveDate;
    /// let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    /// let period = ReviewPeriod::Days(28);
    /// assert!(period.is_in_period(date("2027-01-01"), date("2027-01-28")));
    /// assert!(!period.is_in_period(date("2027-01-01"), date("2027-01-29")), "not on the day on which it is due");
    /// ```
    #[must_use]
    pub fn is_in_period(self, assessed: NaiveDate, at: NaiveDate) -> bool {
        // A period that ends after the last date that can be written ends later than any day.
        self.after(assessed).is_none_or(|due| due > at)
    }

    /// Whether this period ends later than another that begins on the same day. The day matters: 6 months are from
    /// 181 to 184 days.
    ///
    /// ```
    /// use allocation::ReviewPeriod;
    /// use chrono::NaiveDate;
    /// let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    /// let (days, months) = (ReviewPeriod::Days(182), ReviewPeriod::Months(6));
    /// assert!(days.is_longer_than(months, date("2026-09-01")), "to 2 March, and not to 1 March");
    /// assert!(!days.is_longer_than(months, date("2026-03-01")), "to 30 August, and not to 1 September");
    /// ```
    #[must_use]
    pub fn is_longer_than(self, other: Self, from: NaiveDate) -> bool {
        match (self.after(from), other.after(from)) {
            (Some(ours), Some(others)) => ours > others,
            (ours, others) => ours.is_none() && others.is_some(),
        }
    }
}

impl fmt::Display for ReviewPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Days(days) if days % 7 == 0 => write!(f, "{} weeks", days / 7),
            Self::Days(days) => write!(f, "{days} days"),
            Self::Months(months) => write!(f, "{months} months"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_end_on_the_last_day_there_is() {
        for (from, period, to) in [
            ("2027-08-31", ReviewPeriod::Months(6), "2028-02-29"),
            ("2026-08-30", ReviewPeriod::Months(6), "2027-02-28"),
            ("2026-03-31", ReviewPeriod::Months(6), "2026-09-30"),
            ("2028-02-29", ReviewPeriod::Months(12), "2029-02-28"),
            ("2026-11-21", ReviewPeriod::Months(12), "2027-11-21"),
            ("2026-12-01", ReviewPeriod::Days(84), "2027-02-23"),
            ("2026-12-01", ReviewPeriod::Days(105), "2027-03-16"),
        ] {
            let from: NaiveDate = from.parse().unwrap();
            assert_eq!(period.after(from), to.parse().ok(), "{period} after {from}");
        }
        assert_eq!(ReviewPeriod::Months(6).after(NaiveDate::MAX), None);
    }
}
