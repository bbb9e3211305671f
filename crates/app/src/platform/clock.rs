//! Today.

use chrono::NaiveDate;

/// The date on the clock of this computer, where it stands.
pub(crate) fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    // JavaScript counts months from 0. A clock beyond the calendar is as good as none.
    NaiveDate::from_ymd_opt(year, now.get_month().saturating_add(1), now.get_date()).unwrap_or_default()
}
