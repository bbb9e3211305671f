//! Whether a review comes early, when it is near, or late.
//!
//! Owns what "near" means: people are not clustered again without cause long before the maximum period ends, so a
//! scheduled review that is early says so. The nearness is ours, the national rules give no number.

use chrono::NaiveDate;

/// When a review takes place, against the day on which it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timing {
    /// Before the review is near.
    Early {
        /// The day on which it is due.
        due: NaiveDate,
    },
    /// Within the last quarter of the time between the two, 28 days at most, and up to the day itself.
    Near {
        /// The day on which it is due.
        due: NaiveDate,
    },
    /// After the day on which it was due.
    Overdue {
        /// The day on which it was due.
        due: NaiveDate,
    },
}

impl Timing {
    /// The most days before the due day that count as near.
    pub const NEAR: i64 = 28;

    /// The timing of a review on `date`, for a previous assessment on `previous` and a review due on `due`.
    ///
    /// ```
    /// use allocation::Timing;
    /// use chrono::NaiveDate;
    /// let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    /// let (previous, due) = (date("2026-09-04"), date("2027-03-04"));
    /// assert_eq!(Timing::of(previous, due, date("2027-02-03")), Timing::Early { due });
    /// assert_eq!(Timing::of(previous, due, date("2027-02-04")), Timing::Near { due });
    /// assert_eq!(Timing::of(previous, due, due), Timing::Near { due });
    /// assert_eq!(Timing::of(previous, due, date("2027-03-05")), Timing::Overdue { due });
    /// ```
    #[must_use]
    pub fn of(previous: NaiveDate, due: NaiveDate, date: NaiveDate) -> Self {
        let near = (days(previous, due) / 4).min(Self::NEAR);
        match days(date, due) {
            ..0 => Self::Overdue { due },
            left if left <= near => Self::Near { due },
            _ => Self::Early { due },
        }
    }

    /// The day on which the review is due.
    #[must_use]
    pub const fn due(self) -> NaiveDate {
        match self {
            Self::Early { due } | Self::Near { due } | Self::Overdue { due } => due,
        }
    }
}

/// Whole days from one date to another; negative when the second is earlier.
fn days(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn near_is_a_quarter_of_a_short_period_and_four_weeks_of_a_long_one() {
        for (previous, due, first_near_day) in [
            // 28 days: a quarter is 7.
            ("2027-01-01", "2027-01-29", "2027-01-22"),
            // 84 days: a quarter is 21.
            ("2027-01-01", "2027-03-26", "2027-03-05"),
            // 105 days: a quarter is 26.25, in whole days 26.
            ("2027-01-01", "2027-04-16", "2027-03-21"),
            // Six months and twelve: 28.
            ("2027-01-31", "2027-07-31", "2027-07-03"),
            ("2027-03-01", "2028-03-01", "2028-02-02"),
        ] {
            let (previous, due, near) = (date(previous), date(due), date(first_near_day));
            assert_eq!(Timing::of(previous, due, near), Timing::Near { due }, "{near}");
            assert_eq!(Timing::of(previous, due, near.pred_opt().unwrap()), Timing::Early { due }, "before {near}");
            assert_eq!(Timing::of(previous, due, due.succ_opt().unwrap()), Timing::Overdue { due });
        }
    }
}
