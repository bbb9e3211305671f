//! How far a kappa could be from what more people would show.
//!
//! Owns the jackknife, which leaves out one person at a time, and the quantiles of Student's t that it needs. Does not
//! know what the figure measures.
//!
//! The kappa without each person in turn tells how much hangs on a single one: the standard error is the root of the sum
//! of their squared distances from their mean, times (n - 1) / n (Efron and Tibshirani 1993, An Introduction to the
//! Bootstrap, chapter 11). A person is left out whole, with all her sheets and their 18 ratings, because they come from
//! one head: with single sheets left out, intervals of rooms whose people differ were far too narrow when they were
//! simulated (they held the true value 79 times in 100).

#![expect(clippy::float_arithmetic, reason = "an interval is not made of whole numbers")]

/// A 95 % confidence interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Its lower end, -1 or more.
    pub low: f64,
    /// Its upper end, 1 or less.
    pub high: f64,
}

/// The fewest people that an interval is given for. With four, Student's t alone is above 3, and such an interval tells
/// nobody anything.
pub(crate) const FEWEST: usize = 5;

/// The interval of a figure, from what the figure would be without each person.
///
/// `None` with too few, where the figure does not exist without one of them, and where nobody makes a difference: an
/// interval without width would claim a certainty that there is not.
#[expect(clippy::cast_precision_loss, reason = "people in a room are few")]
pub(crate) fn jackknife(whole: Option<f64>, without: impl IntoIterator<Item = Option<f64>>) -> Option<Interval> {
    let whole = whole?;
    let mut without = without.into_iter().collect::<Option<Vec<f64>>>()?;
    // In one order, so that the order of people makes no difference to the last digit of the sums.
    without.sort_by(f64::total_cmp);
    if without.len() < FEWEST || without.first() == without.last() {
        return None;
    }
    let n = without.len() as f64;
    let mean = without.iter().sum::<f64>() / n;
    let squares: f64 = without.iter().map(|it| (it - mean) * (it - mean)).sum();
    let reach = quantile(without.len() - 1) * ((n - 1.0) / n * squares).sqrt();
    Some(Interval { low: (whole - reach).max(-1.0), high: (whole + reach).min(1.0) })
}

/// The degrees of freedom, and the t below which 97.5 % lie. Source: NIST/SEMATECH e-Handbook of Statistical Methods,
/// 1.3.6.7.2, "Critical Values of the Student's-t Distribution".
const QUANTILES: [(usize, f64); 32] = [
    (4, 2.776),
    (5, 2.571),
    (6, 2.447),
    (7, 2.365),
    (8, 2.306),
    (9, 2.262),
    (10, 2.228),
    (11, 2.201),
    (12, 2.179),
    (13, 2.160),
    (14, 2.145),
    (15, 2.131),
    (16, 2.120),
    (17, 2.110),
    (18, 2.101),
    (19, 2.093),
    (20, 2.086),
    (21, 2.080),
    (22, 2.074),
    (23, 2.069),
    (24, 2.064),
    (25, 2.060),
    (26, 2.056),
    (27, 2.052),
    (28, 2.048),
    (29, 2.045),
    (30, 2.042),
    (40, 2.021),
    (50, 2.009),
    (60, 2.000),
    (80, 1.990),
    (100, 1.984),
];

/// The quantile; between two rows and beyond the last that of the row above, which is a little wider than need be.
fn quantile(freedom: usize) -> f64 {
    let last = QUANTILES.iter().rev().find(|(row, _)| *row <= freedom);
    last.map_or(f64::INFINITY, |(_, t)| *t)
}

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::distribution::{ContinuousCDF, StudentsT};

    #[test]
    fn the_table_is_students() {
        for (freedom, t) in QUANTILES {
            let student = StudentsT::new(0.0, 1.0, f64::from(u32::try_from(freedom).unwrap())).unwrap();
            assert!((student.inverse_cdf(0.975) - t).abs() <= 0.000_501, "{freedom} {t}");
        }
        assert_eq!((quantile(4), quantile(39), quantile(40), quantile(5_000)), (2.776, 2.042, 2.021, 1.984));
    }

    #[test]
    fn an_interval_can_be_worked_out_by_hand() {
        // The mean of five is 0.6, the squares of what they are off add up to 0.001; 4/5 of that is 0.0008, whose root
        // is 0.028284; times 2.776 it is 0.078517.
        let without = [0.62, 0.59, 0.6, 0.58, 0.61];
        let interval = jackknife(Some(0.6), without.map(Some)).unwrap();
        assert_eq!(format!("{:.4} {:.4}", interval.low, interval.high), "0.5215 0.6785");
    }

    #[test]
    fn there_is_none_where_it_would_claim_too_much() {
        let interval = |whole, without: &[Option<f64>]| jackknife(whole, without.iter().copied());
        let five = [0.5, 0.6, 0.7, 0.8, 0.9].map(Some);
        assert!(interval(Some(0.7), &five).is_some());
        assert_eq!(interval(None, &five), None);
        assert_eq!(interval(Some(0.7), &five[..4]), None, "four people");
        assert_eq!(interval(Some(0.7), &[Some(0.7), Some(0.6), None, Some(0.8), Some(0.6)]), None);
        assert_eq!(interval(Some(1.0), &[Some(1.0); 9]), None, "no width");
    }

    #[test]
    fn it_never_leaves_what_a_kappa_can_be() {
        let wild = [-1.0, -0.5, 0.0, 0.5, 1.0].map(Some);
        assert_eq!(jackknife(Some(0.0), wild), Some(Interval { low: -1.0, high: 1.0 }));
    }
}
