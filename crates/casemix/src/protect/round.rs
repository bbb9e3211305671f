//! Rounding, and what a rounded number still tells.
//!
//! Owns the arithmetic of the rule: the limit, the nearest 5, the whole per cent. Does not know what is hidden.

/// The least count that is shown.
pub(super) const LEAST: u64 = 5;

/// Whether a count is too small to be shown, and so many people too few to say anything of.
pub(crate) const fn is_small(count: u32) -> bool {
    (count as u64) < LEAST
}

/// The nearest multiple of 5. A whole number is never half way between two of them.
pub(super) const fn nearest_five(count: u64) -> u64 {
    count.saturating_add(2) / 5 * 5
}

/// The least and the greatest count that is shown as this one is. `count` is at least [`LEAST`].
pub(super) const fn shown_alike(count: u64) -> (u64, u64) {
    let rounded = nearest_five(count);
    let least = rounded.saturating_sub(2);
    (if least < LEAST { LEAST } else { least }, rounded.saturating_add(2))
}

/// The whole per cent, half up. The denominator is not 0.
pub(super) const fn per_cent(numerator: u64, denominator: u64) -> u64 {
    (200 * numerator + denominator) / (2 * denominator)
}

/// Whether [`per_cent`] comes to this, without dividing. The denominator is not 0.
pub(super) const fn is_per_cent(shown: u64, numerator: u64, denominator: u64) -> bool {
    let (halves, least) = (200 * numerator + denominator, 2 * shown * denominator);
    least <= halves && halves < least + 2 * denominator
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_goes_to_the_nearest_multiple_of_5() {
        let cases = [(5, 5), (7, 5), (8, 10), (12, 10), (13, 15), (33, 35), (32, 30), (100, 100)];
        for (count, rounded) in cases {
            assert_eq!(nearest_five(count), rounded, "{count}");
        }
    }

    #[test]
    fn the_counts_that_are_shown_alike_are_those_that_round_alike_and_none_under_5() {
        for count in LEAST..200 {
            let alike: Vec<u64> = (LEAST..300).filter(|other| nearest_five(*other) == nearest_five(count)).collect();
            assert_eq!(shown_alike(count), (alike[0], alike[alike.len() - 1]), "{count}");
        }
    }

    #[test]
    fn half_a_per_cent_goes_up() {
        // 1 of 200 is exactly 0.5 %, 5 of 8 exactly 62.5 %, 29 of 200 exactly 14.5 %.
        let cases = [(1, 200, 1), (1, 201, 0), (5, 8, 63), (29, 200, 15), (5, 6, 83), (7, 7, 100), (0, 9, 0)];
        for (numerator, denominator, rounded) in cases {
            assert_eq!(per_cent(numerator, denominator), rounded, "{numerator} of {denominator}");
        }
    }

    #[test]
    fn a_per_cent_is_recognised_without_dividing() {
        for (numerator, denominator) in (0..60).flat_map(|of| (1..60).map(move |to| (of, to))) {
            let shown = (0..6_000).filter(|shown| is_per_cent(*shown, numerator, denominator)).collect::<Vec<_>>();
            assert_eq!(shown, [per_cent(numerator, denominator)], "{numerator} of {denominator}");
        }
    }
}
