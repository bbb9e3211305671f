//! What holds for any two assessments.

use outcomes::{Comparison, Direction, Measure, NotKnownAt, ReliableThreshold, Score, Shift, Verdict};
use proptest::prelude::*;
use ratings::{Assessment, Rating, Scale};

fn assessments() -> impl Strategy<Value = Assessment> {
    // Not known is one answer of six at first, so that both enough and too few are known often.
    proptest::array::uniform18(proptest::sample::select(Rating::ALL.to_vec())).prop_map(Assessment::from_ratings)
}

fn thresholds() -> impl Strategy<Value = ReliableThreshold> {
    (1..=48_u8).prop_map(|points| ReliableThreshold::new(points).unwrap_or_default())
}

const fn opposite(direction: Direction) -> Direction {
    match direction {
        Direction::Better => Direction::Worse,
        Direction::Worse => Direction::Better,
        Direction::Same => Direction::Same,
    }
}

proptest! {
    #[test]
    fn the_way_back_is_the_opposite_of_the_way_there(
        before in assessments(), after in assessments(), threshold in thresholds(),
    ) {
        let (there, back) = (Comparison::new(&before, &after), Comparison::new(&after, &before));
        for measure in Measure::ALL {
            let (there, back) = (there.measure(measure), back.measure(measure));
            prop_assert_eq!(there.change(), back.change().map(|change| -change));
            prop_assert_eq!(there.direction(), back.direction().map(opposite));
            prop_assert_eq!(there.compared(), back.compared());
        }
        for (there, back) in there.scales().zip(back.scales()) {
            prop_assert_eq!(there.change(), back.change().map(|change| -change));
            prop_assert_eq!(there.shift() == Some(Shift::HighToLow), back.shift() == Some(Shift::LowToHigh));
            prop_assert_eq!(there.shift() == Some(Shift::StayedHigh), back.shift() == Some(Shift::StayedHigh));
        }
        let expected = match there.reliable_change(threshold) {
            Verdict::Improved => Verdict::Deteriorated,
            Verdict::Deteriorated => Verdict::Improved,
            same => same,
        };
        prop_assert_eq!(back.reliable_change(threshold), expected);
    }

    #[test]
    fn every_value_is_within_the_range_of_the_scales_it_is_over(before in assessments(), after in assessments()) {
        let comparison = Comparison::new(&before, &after);
        for measure in Measure::ALL {
            let score = Score::of(measure, &before);
            prop_assert_eq!(score.known() + score.unknown().len(), measure.scales().len());
            prop_assert_eq!(score.value().is_some(), score.known() >= measure.fewest_known());
            if let Some(value) = score.value() {
                prop_assert!(usize::from(value) <= 4 * score.known() && value <= measure.highest());
            }
            let change = comparison.measure(measure);
            prop_assert_eq!(change.compared() + change.left_out().len(), measure.scales().len());
            prop_assert_eq!(change.values().is_some(), change.compared() >= measure.fewest_known());
            if let Some((earlier, later)) = change.values() {
                prop_assert!(usize::from(earlier.max(later)) <= 4 * change.compared());
            }
        }
    }

    /// Whatever a scale is rated at one time, it counts for nothing while it is not known at the other.
    #[test]
    fn not_known_is_read_as_no_number(
        before in assessments(), after in assessments(), scale in proptest::sample::select(Scale::ALL.to_vec()),
    ) {
        let unknown = before.with(scale, Rating::NotKnown);
        let neither = Comparison::new(&unknown, &after.with(scale, Rating::NotKnown));
        for rating in Rating::ALL {
            let comparison = Comparison::new(&unknown, &after.with(scale, rating));
            for measure in Measure::ALL {
                prop_assert_eq!(comparison.measure(measure).values(), neither.measure(measure).values());
            }
            prop_assert_eq!(comparison.scale(scale).change(), None);
            prop_assert_eq!(comparison.scale(scale).shift(), None);
        }
        for measure in Measure::ALL.into_iter().filter(|measure| measure.scales().contains(&scale)) {
            prop_assert!(Score::of(measure, &unknown).unknown().contains(&scale));
            let left_out = neither.measure(measure);
            let left = left_out.left_out().iter().find(|left| left.scale == scale);
            prop_assert_eq!(left.map(|left| left.not_known), Some(NotKnownAt::Both));
        }
    }

    #[test]
    fn the_subscales_add_up_to_the_total(before in assessments(), after in assessments()) {
        let comparison = Comparison::new(&before, &after);
        if let Some(total) = comparison.measure(Measure::Total).values() {
            let parts = Measure::SUBSCALES.map(|measure| comparison.measure(measure).values().unwrap_or((0, 0)));
            prop_assert_eq!(parts.iter().fold((0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1)), total);
        }
    }
}
