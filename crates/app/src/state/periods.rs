//! Which review period holds here, and what counts as a reliable change.
//!
//! Owns the choice between what a service has set and the national or published value. Changes nothing.

use allocation::{ClusterCode, ReviewPeriod};
use chrono::NaiveDate;
use records::{ReviewOverride, Settings};

/// The review period of a cluster here: the local one, or the national maximum.
pub(crate) fn period(settings: &Settings, cluster: ClusterCode) -> ReviewPeriod {
    let local = settings.review_periods.iter().find(|local| local.cluster == cluster);
    local.map_or(cluster.review_period(), |local| local.period)
}

/// Whether a local period is longer than the national maximum, counted from `date`.
pub(crate) fn exceeds_national(local: ReviewOverride, date: NaiveDate) -> bool {
    local.period.is_longer_than(local.cluster.review_period(), date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_local_period_goes_before_the_national_one_and_says_when_it_is_longer() {
        let today = "2026-11-21".parse().unwrap();
        let six = ReviewOverride { cluster: ClusterCode::C10, period: ReviewPeriod::Months(6) };
        let settings = Settings { review_periods: vec![six], ..Settings::default() };
        assert_eq!(period(&settings, ClusterCode::C10), ReviewPeriod::Months(6));
        assert_eq!(period(&settings, ClusterCode::C11), ReviewPeriod::Months(12), "others keep the national one");
        assert!(!exceeds_national(six, today));
        for (cluster, local, exceeds) in [
            (ClusterCode::C14, ReviewPeriod::Days(28), false),
            (ClusterCode::C14, ReviewPeriod::Days(29), true),
            (ClusterCode::C14, ReviewPeriod::Months(1), true),
            (ClusterCode::C03, ReviewPeriod::Days(180), false),
            (ClusterCode::C03, ReviewPeriod::Months(7), true),
        ] {
            assert_eq!(
                exceeds_national(ReviewOverride { cluster, period: local }, today),
                exceeds,
                "{cluster} {local}"
            );
        }
    }
}
