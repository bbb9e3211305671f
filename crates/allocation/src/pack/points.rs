//! Points: hundredths of a bit of evidence.
//!
//! Owns the one place where weights become integers, when a pack is built or loaded and never while ranking.
//! The logarithm is `libm`'s, written in Rust, so that every machine and browser gets the same points.
#![expect(clippy::float_arithmetic, reason = "weights become integers here, once")]

use super::{Class, Weights};

/// The points of the five severities in one row: `round(100 · log2(weight / Σ weights of the row))`, halves
/// away from zero.
pub(super) fn of_row(row: &[Class; 5], weights: Weights) -> [i16; 5] {
    let sum: f64 = row.iter().map(|class| weights.of(*class)).sum();
    row.map(|class| rounded(weights.of(class) / sum))
}

/// The points of a known fact that disagrees: `round(100 · log2(weight))`.
pub(super) fn of_fact(weight: f64) -> i16 {
    rounded(weight)
}

/// Weights are from 0.001 to 1, so that a row's points are from -1197 to 0, and eighteen rows and two facts
/// stay within 16 bits.
#[expect(clippy::cast_possible_truncation, reason = "at most 1197 away from zero, see above")]
fn rounded(probability: f64) -> i16 {
    libm::round(100.0 * libm::log2(probability)) as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEIGHTS: Weights = Weights { expected: 1.0, may: 0.3, unlikely: 0.05, fact: 0.1 };

    #[test]
    fn points_agree_with_a_sum_done_by_hand() {
        use Class::{Expected, May, Unlikely};
        // E m u u u: the weights add up to 1 + 0.3 + 3 × 0.05 = 1.45.
        // log2(1 / 1.45) = -0.5361, log2(0.3 / 1.45) = -2.2730, log2(0.05 / 1.45) = -4.8580.
        assert_eq!(of_row(&[Expected, May, Unlikely, Unlikely, Unlikely], WEIGHTS), [-54, -227, -486, -486, -486]);
    }

    #[test]
    fn a_fact_that_disagrees_costs_332_points() {
        assert_eq!(of_fact(0.1), -332);
    }

    #[test]
    fn the_heaviest_and_lightest_weights_stay_within_sixteen_bits() {
        let extreme = Weights { expected: 1.0, may: 0.5, unlikely: 0.001, fact: 0.001 };
        let worst =
            of_row(&[Class::Expected, Class::Expected, Class::Expected, Class::Expected, Class::Unlikely], extreme);
        let total = 18 * i32::from(worst[4]) + 2 * i32::from(of_fact(extreme.fact));
        assert_eq!(total, -23_540);
        assert!(total > i32::from(i16::MIN));
    }
}
