//! Days without a calendar.
//!
//! Owns the distance of a day from the reporting date. A casemix never sees a date: whoever has dates subtracts them,
//! with the calendar that review periods in months need.

/// A day, counted from the reporting date: 0 is that date, -1 the day before it, 1 the day after.
///
/// ```
/// use casemix::Day;
/// assert_eq!(Day(-3).days_since(Day(-10)), 7);
/// assert!(Day::REPORTING < Day(1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

impl Day {
    /// The reporting date.
    pub const REPORTING: Self = Self(0);

    /// How many days lie between an earlier day and this one; 0 if the other is not earlier.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> u32 {
        u32::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0)
    }
}
