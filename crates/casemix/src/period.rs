//! The reporting date and the period before it, as a quarter.
//!
//! Owns quarters of the financial year (April to March) and their names: the finest time that may stand in a file. Does
//! not know the day in the quarter, only whether the quarter had ended.

use crate::Day;
use std::fmt;

/// A quarter of a financial year, which begins in April.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    /// The calendar year in which the financial year begins.
    year: u16,
    /// 1 to 4; the first begins in April.
    number: u8,
}

impl Quarter {
    /// The quarter that a month (1 to 12) of a calendar year lies in. Months beyond the year count as its nearest.
    ///
    /// ```
    /// use casemix::Quarter;
    /// assert_eq!(Quarter::of_month(2026, 4).to_string(), "2026/27 Q1");
    /// assert_eq!(Quarter::of_month(2027, 3).to_string(), "2026/27 Q4");
    /// assert_eq!(Quarter::of_month(1999, 12).to_string(), "1999/00 Q3");
    /// ```
    #[must_use]
    pub const fn of_month(year: u16, month: u8) -> Self {
        match month {
            0..=3 => Self { year: year.saturating_sub(1), number: 4 },
            4..=6 => Self { year, number: 1 },
            7..=9 => Self { year, number: 2 },
            _ => Self { year, number: 3 },
        }
    }

    /// The quarter before this one.
    #[must_use]
    pub const fn before(self) -> Self {
        match self.number {
            1 => Self { year: self.year.saturating_sub(1), number: 4 },
            number => Self { year: self.year, number: number - 1 },
        }
    }

    /// The calendar year and the month (1 to 12) in which it ends.
    ///
    /// ```
    /// use casemix::Quarter;
    /// assert_eq!(Quarter::of_month(2027, 1).last_month(), (2027, 3));
    /// assert_eq!(Quarter::of_month(2026, 8).last_month(), (2026, 9));
    /// ```
    #[must_use]
    pub const fn last_month(self) -> (u16, u8) {
        match self.number {
            4 => (self.year.saturating_add(1), 3),
            number => (self.year, 3 + 3 * number),
        }
    }

    /// Its months in words: "July to September 2026".
    #[must_use]
    pub fn months(self) -> String {
        let (year, _) = self.last_month();
        let months = match self.number {
            1 => "April to June",
            2 => "July to September",
            3 => "October to December",
            _ => "January to March",
        };
        format!("{months} {year}")
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let next = self.year.saturating_add(1) % 100;
        write!(f, "{}/{next:02} Q{}", self.year, self.number)
    }
}

/// How long before the reporting date events are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Span {
    /// Three months.
    Quarter,
    /// Twelve months.
    #[default]
    Year,
}

impl Span {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Year, Self::Quarter];

    /// How many months.
    #[must_use]
    pub const fn months(self) -> u8 {
        match self {
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// When the figures are from. People are counted on the reporting date, events in the period that ends with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The quarter that the reporting date lies in.
    pub quarter: Quarter,
    /// Whether the reporting date is the quarter's last day.
    pub is_whole: bool,
    /// How long the period is.
    pub span: Span,
    /// The first day of the period.
    pub first: Day,
}

impl Period {
    /// Whether something that happened on this day is counted.
    #[must_use]
    pub fn has(&self, day: Day) -> bool {
        self.first <= day && day <= Day::REPORTING
    }
}
