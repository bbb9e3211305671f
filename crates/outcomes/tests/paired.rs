//! Groups of pairs: a published example, what cannot be said, and what must hold of any group.

#![expect(clippy::float_arithmetic, reason = "means and spreads are shares of whole numbers")]

use outcomes::{Interval, Paired};
use proptest::prelude::*;
use statrs::distribution::{ContinuousCDF, StudentsT};
use statrs::statistics::Statistics;

fn paired(pairs: &[(i32, i32)]) -> Paired {
    pairs.iter().copied().collect()
}

/// Hours of extra sleep of ten people under two drugs, in tenths of an hour: the example with which "Student" himself
/// brought in the test (The probable error of a mean, Biometrika 1908; 6: 1–25, section IX). He gives 0.75, 2.33 and
/// 1.58 as means and 1.17 as the spread of the differences, divided by n; divided by n - 1 it is 1.23.
const SLEEP: [(i32, i32); 10] =
    [(7, 19), (-16, 8), (-2, 11), (-12, 1), (-1, -1), (34, 44), (37, 55), (8, 16), (0, 46), (20, 34)];

#[test]
fn the_example_of_student_himself() {
    let sleep = paired(&SLEEP);
    assert_eq!((sleep.pairs(), sleep.degrees_of_freedom()), (10, Some(9)));
    assert_eq!((sleep.mean_first(), sleep.mean_last(), sleep.mean_change()), (Some(7.5), Some(23.3), Some(15.8)));
    // Differences 12, 24, 13, 13, 0, 10, 18, 8, 46, 14: their squares are 3,858, less 158² / 10 is 1,361.6; over 9.
    assert_eq!(sleep.sd_change(), Some((1_361.6_f64 / 9.0).sqrt()));
    // t = 15.8 / (12.29996 / √10) = 4.0621; R's documentation of `sleep` has p = 0.002833, interval 0.70 to 2.46 hours.
    assert_eq!(format!("{:.4}", sleep.t().unwrap()), "4.0621");
    assert_eq!(format!("{:.6}", sleep.p().unwrap()), "0.002833");
    let Interval { low, high } = sleep.interval().unwrap();
    assert_eq!(format!("{low:.4} {high:.4}"), "7.0011 24.5989");
    // Squares of the first add up to 3,443, less 75² / 10 is 2,880.5; over 9 is 320.06, the root 17.8901.
    assert_eq!(format!("{:.4}", sleep.sd_first().unwrap()), "17.8901");
    assert_eq!(format!("{:.4}", sleep.effect_size().unwrap()), "0.8832");
}

#[test]
fn nobody_and_one_person_have_no_spread() {
    let nobody = Paired::new();
    assert_eq!((nobody.pairs(), nobody.mean_first(), nobody.mean_last(), nobody.mean_change()), (0, None, None, None));
    let one = paired(&[(20, 12)]);
    assert_eq!((one.mean_first(), one.mean_last(), one.mean_change()), (Some(20.0), Some(12.0), Some(-8.0)));
    for group in [nobody, one] {
        assert_eq!((group.sd_first(), group.sd_change(), group.degrees_of_freedom()), (None, None, None));
        assert_eq!((group.interval(), group.t(), group.p(), group.effect_size()), (None, None, None, None));
    }
}

#[test]
fn where_all_change_alike_there_is_no_test_but_an_effect() {
    let alike = paired(&[(20, 17), (10, 7), (15, 12)]);
    assert_eq!((alike.mean_change(), alike.sd_change()), (Some(-3.0), Some(0.0)));
    assert_eq!((alike.interval(), alike.t(), alike.p()), (None, None, None));
    // First values lie 5, -5 and 0 from 15: 50 / 2 = 25, the root 5.
    assert_eq!(alike.effect_size(), Some(-0.6));
}

#[test]
fn where_all_begin_alike_there_is_a_test_but_no_effect() {
    let alike = paired(&[(20, 17), (20, 16), (20, 18)]);
    assert_eq!((alike.sd_first(), alike.effect_size()), (Some(0.0), None));
    assert!(alike.interval().is_some() && alike.t().is_some() && alike.p().is_some());
}

#[test]
fn the_furthest_values_are_added_up_without_loss() {
    let furthest = paired(&[(i32::MIN, i32::MAX), (i32::MAX, i32::MIN), (i32::MIN, i32::MAX), (i32::MAX, i32::MIN)]);
    assert_eq!((furthest.mean_first(), furthest.mean_change()), (Some(-0.5), Some(0.0)));
    // Each change is 2³² - 1 from the mean of 0: 4 (2³² - 1)² / 3.
    let expected = (4.0 / 3.0_f64).sqrt() * f64::from(u32::MAX);
    assert!((furthest.sd_change().unwrap() / expected - 1.0).abs() < 1e-15);
}

fn groups() -> impl Strategy<Value = Vec<(i32, i32)>> {
    proptest::collection::vec((0..=48_i32, 0..=48_i32), 0..60)
}

proptest! {
    #[test]
    fn groups_add_up_in_any_order(pairs in groups(), cut in any::<proptest::sample::Index>(), turned in any::<bool>()) {
        let (one, other) = pairs.split_at(cut.index(pairs.len() + 1));
        let (mut one, mut other) = (paired(one), paired(other));
        if turned {
            std::mem::swap(&mut one, &mut other);
        }
        one.merge(&other);
        prop_assert_eq!(one, paired(&pairs));
        let backwards: Vec<_> = pairs.iter().rev().copied().collect();
        prop_assert_eq!(one, paired(&backwards));
    }

    #[test]
    fn where_values_begin_does_not_matter(pairs in groups(), by in -10_000..10_000_i32) {
        let (here, there) = (paired(&pairs), pairs.iter().map(|(first, last)| (first + by, last + by)).collect::<Paired>());
        prop_assert_eq!(here.mean_change(), there.mean_change());
        prop_assert_eq!((here.sd_first(), here.sd_change()), (there.sd_first(), there.sd_change()));
        prop_assert_eq!((here.interval(), here.t()), (there.interval(), there.t()));
        prop_assert_eq!((here.p(), here.effect_size()), (there.p(), there.effect_size()));
    }

    #[test]
    fn the_unit_does_not_matter_to_what_has_none(pairs in groups()) {
        let (points, hundredths) =
            (paired(&pairs), pairs.iter().map(|(first, last)| (first * 100, last * 100)).collect::<Paired>());
        let is_same = |one: Option<f64>, other: Option<f64>| match (one, other) {
            (Some(one), Some(other)) => (one - other).abs() <= 1e-12 * one.abs(),
            (one, other) => one == other,
        };
        prop_assert!(is_same(points.t(), hundredths.t()) && is_same(points.effect_size(), hundredths.effect_size()));
        prop_assert!(is_same(points.mean_change().map(|mean| mean * 100.0), hundredths.mean_change()));
    }

    #[test]
    fn the_other_way_round_only_the_sign_changes(pairs in groups()) {
        let (there, back) = (paired(&pairs), pairs.iter().map(|(first, last)| (*last, *first)).collect::<Paired>());
        prop_assert_eq!(there.mean_change(), back.mean_change().map(|mean| 0.0 - mean));
        prop_assert_eq!(there.t(), back.t().map(|t| 0.0 - t));
        prop_assert_eq!((there.sd_change(), there.p()), (back.sd_change(), back.p()));
        let turned = back.interval().map(|Interval { low, high }| Interval { low: 0.0 - high, high: 0.0 - low });
        prop_assert_eq!(there.interval(), turned);
    }

    /// An interval leaves out 0 exactly when p is below 0.05: they are two views of one thing.
    #[test]
    fn the_interval_and_the_test_say_the_same(pairs in groups()) {
        let group = paired(&pairs);
        if let (Some(Interval { low, high }), Some(p)) = (group.interval(), group.p()) {
            prop_assert!(low < high && (0.0..=1.0).contains(&p));
            prop_assert_eq!(low > 0.0 || high < 0.0, p < 0.05, "{} to {}, p {}", low, high, p);
        }
    }

    #[test]
    fn every_figure_is_the_librarys(pairs in proptest::collection::vec((0..=48_i32, 0..=48_i32), 2..60)) {
        let group = paired(&pairs);
        let n = f64::from(group.pairs());
        let first: Vec<f64> = pairs.iter().map(|(first, _)| f64::from(*first)).collect();
        let change: Vec<f64> = pairs.iter().map(|(first, last)| f64::from(last - first)).collect();
        let close = |ours: f64, theirs: f64| (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1e-3);
        prop_assert!(close(group.mean_first().unwrap(), first.clone().mean()));
        prop_assert!(close(group.mean_change().unwrap(), change.clone().mean()));
        prop_assert!(close(group.sd_first().unwrap(), first.std_dev()));
        let sd = change.clone().std_dev();
        prop_assert!(close(group.sd_change().unwrap(), sd));
        if let (Some(t), Some(p), Some(interval)) = (group.t(), group.p(), group.interval()) {
            let student = StudentsT::new(0.0, 1.0, n - 1.0).unwrap();
            let expected = change.clone().mean() / (sd / n.sqrt());
            prop_assert!(close(t, expected));
            prop_assert!(close(p, 2.0 * student.cdf(-expected.abs())));
            let reach = student.inverse_cdf(0.975) * sd / n.sqrt();
            prop_assert!(close(interval.high - interval.low, 2.0 * reach));
        } else {
            prop_assert_eq!(group.sd_change(), Some(0.0));
        }
    }
}
