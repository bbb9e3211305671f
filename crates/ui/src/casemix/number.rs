//! Numbers in words and places along a drawing.
//!
//! Whole numbers all the way: writing a fraction takes five kilobytes of code.

/// What stands where there is no number, because there was nothing to work it out from.
pub const NONE: &str = "–";

/// A count with its thousands set apart.
///
/// ```
/// use ui::number::count;
/// assert_eq!([count(0), count(999), count(1_000), count(12_034_005)], ["0", "999", "1,000", "12,034,005"]);
/// ```
#[must_use]
pub fn count(number: u32) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{},{rest:03}", count(thousands)),
    }
}

/// Tenths as a number with one decimal.
///
/// ```
/// assert_eq!([0, 5, -32, 1230].map(ui::number::tenths), ["0.0", "0.5", "−3.2", "123.0"]);
/// ```
#[must_use]
pub fn tenths(tenths: i32) -> String {
    decimal(tenths, 1)
}

/// A count that may end in a half, given in tenths: a median of days.
///
/// ```
/// assert_eq!([0, 455, 460].map(ui::number::half), ["0", "45.5", "46"]);
/// ```
#[must_use]
pub fn half(tenths: u32) -> String {
    if tenths.is_multiple_of(10) { count(tenths / 10) } else { format!("{}.{}", count(tenths / 10), tenths % 10) }
}

/// A number with so many decimals (at most three), rounded half away from nought, with a true minus sign. What is no
/// number is a dash.
///
/// ```
/// use ui::number::rounded;
/// assert_eq!([rounded(-3.25, 1), rounded(-0.04, 1), rounded(0.5, 2)], ["−3.3", "0.0", "0.50"]);
/// assert_eq!([rounded(12.0, 0), rounded(f64::NAN, 1)], ["12", "–"]);
/// ```
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "a number too large for the screen is no number of ours")]
pub fn rounded(number: f64, decimals: u8) -> String {
    if !number.is_finite() {
        return NONE.to_owned();
    }
    let parts = f64::from(10_u16.pow(u32::from(decimals.min(3))));
    decimal((number * parts).round() as i32, decimals.min(3))
}

/// The same with its sign, for a change.
///
/// ```
/// use ui::number::signed;
/// assert_eq!([signed(-3.2, 1), signed(0.0, 1), signed(1.26, 1)], ["−3.2", "0.0", "+1.3"]);
/// ```
#[must_use]
pub fn signed(number: f64, decimals: u8) -> String {
    let words = rounded(number, decimals);
    let is_nought = words.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    if number > 0.0 && number.is_finite() && !is_nought { format!("+{words}") } else { words }
}

/// A probability to three decimals, and never as nought.
///
/// ```
/// use ui::number::probability;
/// assert_eq!([probability(0.0312), probability(0.0004), probability(1.0)], ["0.031", "under 0.001", "1.000"]);
/// ```
#[must_use]
pub fn probability(p: f64) -> String {
    if p < 0.001 { "under 0.001".to_owned() } else { rounded(p, 3) }
}

/// A share in per cent with one decimal, never rounded up to all or down to nothing; a dash of nothing.
///
/// ```
/// use ui::number::percent;
/// assert_eq!([percent(1, 3), percent(0, 3), percent(3, 3), percent(0, 0)], ["33.3%", "0.0%", "100.0%", "–"]);
/// assert_eq!([percent(1, 9_000), percent(8_999, 9_000)], ["under 0.1%", "over 99.9%"]);
/// ```
#[must_use]
pub fn percent(numerator: u32, denominator: u32) -> String {
    match thousandths(numerator, denominator) {
        _ if denominator == 0 => NONE.to_owned(),
        0 if numerator > 0 => "under 0.1%".to_owned(),
        1000 if numerator < denominator => "over 99.9%".to_owned(),
        parts => format!("{}.{}%", parts / 10, parts % 10),
    }
}

/// So much of a whole in thousandths, to the nearest, a half upwards; nothing of nothing, and never more than all.
pub(super) fn thousandths(part: u32, whole: u32) -> u16 {
    let (part, whole) = (u64::from(part.min(whole)), u64::from(whole));
    u16::try_from((part * 2000 + whole).checked_div(whole * 2).unwrap_or(0)).unwrap_or(1000)
}

/// A place along a drawing as an attribute: "12.5%".
pub(super) fn place(thousandths: u16) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

fn decimal(parts: i32, decimals: u8) -> String {
    let one = 10_u32.pow(u32::from(decimals));
    let (whole, rest) = (parts.unsigned_abs() / one, parts.unsigned_abs() % one);
    let sign = if parts < 0 { "−" } else { "" };
    if decimals == 0 {
        format!("{sign}{}", count(whole))
    } else {
        format!("{sign}{}.{rest:0width$}", count(whole), width = usize::from(decimals))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_never_more_than_its_whole() {
        let parts = [(0, 0), (5, 0), (1, 2), (1, 2000), (1, 2001), (7, 5), (u32::MAX, u32::MAX)];
        assert_eq!(parts.map(|(part, whole)| thousandths(part, whole)), [0, 0, 500, 1, 0, 1000, 1000]);
    }

    #[test]
    fn decimals_keep_their_noughts_and_what_rounds_to_nought_has_no_sign() {
        assert_eq!([rounded(1.005, 2), rounded(1234.0, 2)], ["1.00", "1,234.00"], "1.005 is a little less in binary");
        assert_eq!([rounded(-0.004, 2), signed(0.004, 2), signed(-0.5, 0)], ["0.00", "0.00", "−1"]);
        assert_eq!([signed(f64::INFINITY, 1), signed(f64::NAN, 1)], ["–", "–"]);
    }
}
