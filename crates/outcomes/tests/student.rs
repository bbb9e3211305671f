//! Student's t against printed tables, against a library of statistics, and against what must hold of it.

#![expect(clippy::float_arithmetic, reason = "a distribution is not made of whole numbers")]

use outcomes::StudentT;
use proptest::prelude::*;
use statrs::distribution::{ContinuousCDF, StudentsT};

/// Percentage points of the t distribution to three decimals, as printed in the NIST/SEMATECH e-Handbook of Statistical
/// Methods, 1.3.6.7.2: degrees of freedom, then the t below which lie 90, 95, 97.5, 99, 99.5 and 99.9 % of all.
const PRINTED: [(u32, [&str; 6]); 14] = [
    (1, ["3.078", "6.314", "12.706", "31.821", "63.657", "318.309"]),
    (2, ["1.886", "2.920", "4.303", "6.965", "9.925", "22.327"]),
    (3, ["1.638", "2.353", "3.182", "4.541", "5.841", "10.215"]),
    (4, ["1.533", "2.132", "2.776", "3.747", "4.604", "7.173"]),
    (5, ["1.476", "2.015", "2.571", "3.365", "4.032", "5.893"]),
    (6, ["1.440", "1.943", "2.447", "3.143", "3.707", "5.208"]),
    (7, ["1.415", "1.895", "2.365", "2.998", "3.499", "4.785"]),
    (8, ["1.397", "1.860", "2.306", "2.896", "3.355", "4.501"]),
    (9, ["1.383", "1.833", "2.262", "2.821", "3.250", "4.297"]),
    (10, ["1.372", "1.812", "2.228", "2.764", "3.169", "4.144"]),
    (20, ["1.325", "1.725", "2.086", "2.528", "2.845", "3.552"]),
    (30, ["1.310", "1.697", "2.042", "2.457", "2.750", "3.385"]),
    (60, ["1.296", "1.671", "2.000", "2.390", "2.660", "3.232"]),
    (100, ["1.290", "1.660", "1.984", "2.364", "2.626", "3.174"]),
];
const SHARES: [f64; 6] = [0.90, 0.95, 0.975, 0.99, 0.995, 0.999];

fn close(ours: f64, theirs: f64, tolerance: f64) -> bool {
    (ours - theirs).abs() <= tolerance * theirs.abs()
}

#[test]
fn quantiles_are_those_of_the_printed_table() {
    for (freedom, row) in PRINTED {
        let student = StudentT::new(freedom).unwrap();
        let ours = SHARES.map(|share| format!("{:.3}", student.quantile(share).unwrap()));
        assert_eq!(ours, row, "{freedom} degrees of freedom");
    }
}

#[test]
fn with_one_or_two_degrees_of_freedom_it_is_a_formula() {
    // 1: P(|T| ≥ t) = 1 - 2/π arctan t = 2/π arctan(1/t). 2: 1 - t / √(2 + t²), written so that nothing cancels.
    let (one, two) = (StudentT::new(1).unwrap(), StudentT::new(2).unwrap());
    for t in [1e-8, 0.001, 0.5, 1.0, 2.0, 12.706, 1e3, 1e6, 1e9, 1e150] {
        let root = f64::hypot(t, 2.0_f64.sqrt());
        assert!(close(one.two_sided(t), 2.0 / std::f64::consts::PI * (1.0 / t).atan(), 1e-13), "{t}");
        assert!(close(two.two_sided(t), 2.0 / (root * (root + t)), 1e-13), "{t}");
    }
    assert!(close(one.quantile(0.75).unwrap(), 1.0, 1e-14));
}

/// To ten digits: the library's own last digits go at thousands of degrees of freedom, where its logarithms of Γ cancel.
#[test]
fn probabilities_and_quantiles_are_those_of_the_library() {
    let mut compared = 0;
    for freedom in (1..=120).chain((121..=2_000).step_by(37)).chain([1_999, 2_000]) {
        let (ours, theirs) = (StudentT::new(freedom).unwrap(), StudentsT::new(0.0, 1.0, f64::from(freedom)).unwrap());
        for tenth in -80..=80 {
            let t = f64::from(tenth) / 10.0;
            assert!(close(ours.cdf(t), theirs.cdf(t), 1e-10), "{freedom}, t {t}: {} {}", ours.cdf(t), theirs.cdf(t));
            let tails = 2.0 * theirs.cdf(-t.abs());
            assert!(close(ours.two_sided(t), tails, 1e-10), "{freedom}, t {t}: {} {tails}", ours.two_sided(t));
            compared += 1;
        }
        for share in [0.001, 0.005, 0.025, 0.1, 0.4, 0.6, 0.9, 0.975, 0.995, 0.999] {
            let (mine, library) = (ours.quantile(share).unwrap(), theirs.inverse_cdf(share));
            assert!(close(mine, library, 1e-8), "{freedom}, {share}: {mine} {library}");
        }
    }
    assert_eq!(compared, 161 * (120 + 51 + 2));
}

#[test]
fn what_is_no_share_has_no_quantile() {
    let student = StudentT::new(12).unwrap();
    for share in [0.0, 1.0, -0.1, 1.1, f64::NAN, f64::INFINITY] {
        assert_eq!(student.quantile(share), None, "{share}");
    }
    assert_eq!(student.quantile(0.5), Some(0.0));
}

#[test]
fn nothing_lies_beyond_infinity() {
    for freedom in [1, 2, 50, u32::MAX] {
        let student = StudentT::new(freedom).unwrap();
        assert_eq!(student.two_sided(0.0), 1.0);
        assert_eq!((student.two_sided(f64::INFINITY), student.two_sided(f64::NEG_INFINITY)), (0.0, 0.0));
        assert_eq!((student.cdf(f64::INFINITY), student.cdf(f64::NEG_INFINITY)), (1.0, 0.0));
    }
}

#[test]
fn with_very_many_degrees_of_freedom_it_is_all_but_the_normal_distribution() {
    // The normal distribution's 97.5 % point is z = 1.959963985, and Student's is (z³ + z) / 4ν further out (Abramowitz and
    // Stegun 26.7.5): 9.489096 / 4,000,000 for a million.
    let million = StudentT::new(1_000_000).unwrap();
    assert_eq!(format!("{:.8}", million.quantile(0.975).unwrap()), format!("{:.8}", 1.959_963_985 + 0.000_002_372));
}

proptest! {
    #[test]
    fn both_sides_are_alike(freedom in 1_u32..5_000, t in -50.0_f64..50.0) {
        let student = StudentT::new(freedom).unwrap();
        prop_assert_eq!(student.two_sided(t), student.two_sided(-t));
        prop_assert!((student.cdf(t) + student.cdf(-t) - 1.0).abs() < 1e-15);
    }

    #[test]
    fn further_out_is_rarer_and_more_people_make_it_rarer_still(
        freedom in 1_u32..5_000, t in 0.01_f64..30.0, further in 0.01_f64..10.0,
    ) {
        let (fewer, more) = (StudentT::new(freedom).unwrap(), StudentT::new(freedom + 10).unwrap());
        prop_assert!(fewer.two_sided(t + further) < fewer.two_sided(t));
        // One part in 10¹³ is the last digits.
        prop_assert!(more.two_sided(t) <= fewer.two_sided(t) * (1.0 + 1e-13));
    }

    #[test]
    fn a_quantile_and_its_probability_lead_to_each_other(freedom in 1_u32..5_000, share in 1e-9_f64..0.5) {
        let student = StudentT::new(freedom).unwrap();
        let (low, high) = (student.quantile(share).unwrap(), student.quantile(1.0 - share).unwrap());
        prop_assert!(low < high);
        prop_assert!((student.cdf(low) / share - 1.0).abs() < 1e-12);
        prop_assert!((student.two_sided(high) / (2.0 * share) - 1.0).abs() < 1e-6, "1 less a share loses its digits");
    }
}
