//! Which review period holds here, and what counts as a reliable change.
//!
//! Owns the choice between what a service has set and the national or published value. Changes nothing.

use allocation::{ClusterCode, ReviewPeriod};
use chrono::{Months, NaiveDate};
use records::{Entry, ReviewOverride, Settings};

/// The review period of a cluster here: the local one, or the national maximum.
pub(crate) fn period(settings: &Settings, cluster: ClusterCode) -> ReviewPeriod {
    let local = settings.review_periods.iter().find(|local| local.cluster == cluster);
    local.map_or(cluster.review_period(), |local| local.period)
}

/// The national maximum, if the next review of an assessment is later than that.
pub(crate) fn exceeds_national(entry: &Entry) -> Option<ReviewPeriod> {
    let national = entry.decided.review_period();
    national.after(entry.date).is_some_and(|latest| entry.next_review > latest).then_some(national)
}

/// Whether a local period is longer than the national maximum from any day: months and weeks differ with the day.
pub(crate) fn may_exceed_national(local: ReviewOverride) -> bool {
    // The days from which a number of months is shortest are the last of long months; leap years come every four.
    let ends =
        (0..48).filter_map(|months| NaiveDate::from_ymd_opt(2027, 1, 31)?.checked_add_months(Months::new(months)));
    ends.into_iter().any(|day| local.period.is_longer_than(local.cluster.review_period(), day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_local_period_goes_before_the_national_one_and_says_when_it_is_longer() {
        let six = ReviewOverride { cluster: ClusterCode::C10, period: ReviewPeriod::Months(6) };
        let settings = Settings { review_periods: vec![six], ..Settings::default() };
        assert_eq!(period(&settings, ClusterCode::C10), ReviewPeriod::Months(6));
        assert_eq!(period(&settings, ClusterCode::C11), ReviewPeriod::Months(12), "others keep the national one");
        assert!(!may_exceed_national(six));
        for (cluster, local, exceeds) in [
            (ClusterCode::C14, ReviewPeriod::Days(28), false),
            (ClusterCode::C14, ReviewPeriod::Days(29), true),
            (ClusterCode::C14, ReviewPeriod::Months(1), true),
            (ClusterCode::C03, ReviewPeriod::Days(180), false),
            (ClusterCode::C03, ReviewPeriod::Days(182), true),
            (ClusterCode::C03, ReviewPeriod::Months(6), false),
            (ClusterCode::C03, ReviewPeriod::Months(7), true),
        ] {
            assert_eq!(may_exceed_national(ReviewOverride { cluster, period: local }), exceeds, "{cluster} {local}");
        }
    }

    #[test]
    fn a_saved_date_is_held_against_the_national_maximum_whatever_the_settings_say() {
        let mut entry = super::super::tests::entry(1, "2026-08-31", ClusterCode::C04);
        assert_eq!((entry.next_review.to_string().as_str(), exceeds_national(&entry)), ("2027-02-28", None));
        entry.next_review = "2027-03-01".parse().unwrap();
        assert_eq!(exceeds_national(&entry), Some(ReviewPeriod::Months(6)));
    }
}
