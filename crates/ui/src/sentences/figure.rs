//! Figures: shares and fits.

use allocation::Ranked;

/// A fraction from 0 to 1 in whole per cent, never rounded up to all or down to nothing.
///
/// ```
/// use ui::sentences::percent;
/// assert_eq!([percent(0.0), percent(0.614), percent(1.0)], ["0%", "61%", "100%"]);
/// assert_eq!([percent(0.004), percent(0.997)], ["under 1%", "over 99%"]);
/// ```
#[must_use]
pub fn percent(fraction: f64) -> String {
    match parts_of(fraction, 100) {
        0 if fraction > 0.0 => "under 1%".to_owned(),
        100 if fraction < 1.0 => "over 99%".to_owned(),
        whole => format!("{whole}%"),
    }
}

/// A fraction from 0 to 1 as so many parts of a whole, to the nearest. Whole numbers, because writing a fraction
/// takes five kilobytes of code.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to the number of parts")]
pub(crate) fn parts_of(fraction: f64, parts: u16) -> u16 {
    (fraction.clamp(0.0, 1.0) * f64::from(parts)).round() as u16
}

/// The fit of a cluster; without a known rating there is none.
#[must_use]
pub fn fit(ranked: &Ranked) -> String {
    ranked.fit.map_or_else(|| "none".to_owned(), percent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use allocation::ClusterCode;

    #[test]
    fn without_a_known_rating_there_is_no_fit() {
        let of = |fit| Ranked { code: ClusterCode::C04, place: 1, total: 0, share: 0.5, fit, broken: 0, unchecked: 0 };
        assert_eq!([None, Some(0.61)].map(|known| fit(&of(known))), ["none", "61%"]);
    }
}
