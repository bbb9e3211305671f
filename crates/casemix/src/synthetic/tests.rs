//! That the demonstration caseload is as it was meant, and could be anybody's.

use super::mix::SKETCH;
use super::*;
use crate::{Assessed, Day, Must};
use allocation::{ClusterCode, ReviewOutcome, ReviewPeriod, SuperClass, change};
use outcomes::{Comparison, Measure, WellbeingScale};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Demonstrations with several seeds.
static SEVERAL: LazyLock<Vec<Vec<History>>> = LazyLock::new(|| (1..=6).map(|seed| caseload(seed, 300, 5)).collect());

fn is_active(history: &History) -> bool {
    history.assessed.last().is_some_and(|last| last.closed.is_none()) || history.is_open_again
}

/// The cluster that a person is in on the reporting date.
fn current(history: &History) -> Option<ClusterCode> {
    history.assessed.last().filter(|last| last.closed.is_none()).and_then(|last| last.cluster)
}

/// Each assessment but the first with the one before it, where care was not closed between them.
fn reviews(history: &History) -> impl Iterator<Item = (&Assessed, &Assessed)> {
    let pairs = history.assessed.windows(2).map(|pair| (&pair[0], &pair[1]));
    pairs.filter(|(earlier, _)| earlier.closed.is_none())
}

/// So many of a hundred, both ends included.
#[track_caller]
fn is_share(what: &str, part: usize, whole: usize, low: usize, high: usize) {
    assert!(whole > 0 && (low * whole..=high * whole).contains(&(100 * part)), "{what}: {part} of {whole}");
}

#[test]
fn the_same_seed_gives_the_same_people_and_another_seed_others() {
    assert_eq!(caseload(7, 300, 5), caseload(7, 300, 5));
    assert_ne!(caseload(7, 300, 5), caseload(8, 300, 5));
}

#[test]
fn the_mix_on_the_reporting_date_is_that_of_the_sketch() {
    for people in &*SEVERAL {
        let clustered: Vec<_> = people.iter().filter_map(current).collect();
        for (cluster, percent) in SKETCH {
            let count = clustered.iter().filter(|current| **current == cluster).count();
            let off = (100 * count).abs_diff(percent as usize * clustered.len());
            assert!(off <= 2 * clustered.len(), "{cluster}: {count} of {}, not {percent} %", clustered.len());
        }
        assert!(ClusterCode::RANKED.iter().filter(|cluster| clustered.contains(cluster)).count() >= 18);
    }
}

#[test]
fn every_history_is_in_order_and_ends_by_the_reporting_date() {
    let people = SEVERAL.iter().flatten().cloned().chain(caseload_of(3, 500, 4, 5)).chain(caseload_of(4, 100, 1, 1));
    for history in people {
        let assessed = &history.assessed;
        assert!(assessed.first().is_some_and(|first| first.is_first));
        assert!(assessed.is_sorted_by(|one, other| one.day < other.day), "{assessed:?}");
        for (place, this) in assessed.iter().enumerate() {
            let next = assessed.get(place + 1);
            assert!(this.day <= Day::REPORTING);
            if let Some(closed) = this.closed {
                assert!(this.day < closed && closed <= Day::REPORTING);
                assert!(next.is_none_or(|next| closed < next.day && next.is_first), "{assessed:?}");
            } else {
                assert!(next.is_none_or(|next| !next.is_first), "a review is no first allocation: {assessed:?}");
            }
        }
        if history.is_open_again {
            assert!(assessed.last().is_some_and(|last| last.closed.is_some()));
        }
        assert!(history.wellbeing.len() <= 2 && history.wellbeing.is_sorted_by_key(|(day, _)| *day));
        for (day, _) in &history.wellbeing {
            assert!(assessed.iter().any(|assessed| assessed.day == *day));
        }
    }
}

#[test]
fn review_periods_are_the_national_ones_with_months_as_days() {
    for assessed in SEVERAL.iter().flatten().flat_map(|history| &history.assessed) {
        let Some(cluster) = assessed.cluster else { continue };
        let expected = match cluster.review_period() {
            ReviewPeriod::Days(days) => u32::from(days),
            ReviewPeriod::Months(6) => 182,
            ReviewPeriod::Months(12) => 365,
            ReviewPeriod::Months(other) => panic!("{other} months"),
        };
        assert_eq!(assessed.due.days_since(assessed.day), expected, "{cluster}");
    }
}

#[test]
fn what_was_suggested_and_decided_fits_the_ratings() {
    let pack = Pack::provisional();
    for assessed in SEVERAL.iter().flatten().flat_map(|history| &history.assessed) {
        assert_eq!(assessed.must, assessed.cluster.and_then(|cluster| Must::of(&pack, &assessed.ratings, cluster)));
        let suggested: BTreeSet<_> = assessed.suggested.iter().flatten().collect();
        assert_eq!(suggested.len(), if assessed.ratings.known() == 0 { 0 } else { 3 });
        assert!(!suggested.contains(&ClusterCode::VARIANCE));
    }
}

#[test]
fn most_things_go_as_they_should_and_some_do_not() {
    for people in &*SEVERAL {
        let active = people.iter().filter(|history| is_active(history)).count();
        is_share("active", active, people.len(), 80, 95);
        let clustered: Vec<_> = people.iter().filter(|history| current(history).is_some()).collect();
        is_share("clustered", clustered.len(), active, 90, 98);
        let in_period = clustered.iter().filter(|history| history.assessed.last().unwrap().due > Day::REPORTING);
        is_share("in period", in_period.count(), clustered.len(), 72, 92);

        let all: Vec<_> = people.iter().flat_map(|history| &history.assessed).collect();
        assert!((600..1_800).contains(&all.len()), "{} assessments", all.len());
        let unknown: usize = all.iter().map(|assessed| 18 - assessed.ratings.known()).sum();
        is_share("not known", unknown, 18 * all.len(), 1, 6);
        let equal =
            all.iter().filter(|assessed| assessed.initial.is_some() && assessed.initial == assessed.suggested[0]);
        is_share("initial as suggested", equal.count(), all.len(), 55, 85);
        let kept =
            all.iter().filter(|assessed| assessed.cluster.is_some() && assessed.cluster == assessed.suggested[0]);
        is_share("decided as suggested", kept.count(), all.len(), 35, 90);

        let reviews: Vec<_> = people.iter().flat_map(reviews).collect();
        let in_time = reviews.iter().filter(|(earlier, later)| earlier.due > later.day).count();
        is_share("in time", in_time, reviews.len(), 75, 95);
        let moves: Vec<_> = reviews.iter().filter_map(|(earlier, later)| earlier.cluster.zip(later.cluster)).collect();
        let changes: Vec<_> = moves.iter().filter(|(from, to)| from != to).collect();
        is_share("changes", changes.len(), moves.len(), 8, 35);
        let listed = changes.iter().filter(|(from, to)| change(*from, *to) != ReviewOutcome::OtherChange).count();
        is_share("along the transitions", listed, changes.len(), 65, 97);
        let returns = people.iter().flat_map(|history| history.assessed.iter().skip(1)).filter(|later| later.is_first);
        assert!((5..120).contains(&returns.count()));

        let first: Vec<_> = all.iter().filter(|assessed| assessed.is_first).filter_map(|first| first.must).collect();
        let met = first.iter().filter(|must| **must == Must::Met).count();
        is_share("must clauses met", met, first.len(), 70, 98);
    }
}

#[test]
fn people_get_a_little_better() {
    for people in &*SEVERAL {
        let pairs = people.iter().filter_map(|history| match history.assessed.as_slice() {
            [first, .., last] => Comparison::new(&first.ratings, &last.ratings).measure(Measure::Total).values(),
            _ => None,
        });
        let paired: outcomes::Paired = pairs.map(|(first, last)| (first.into(), last.into())).collect();
        let (n, mean) = (paired.pairs(), paired.mean_change().unwrap());
        assert!(n > 150 && (-5.0..-0.5).contains(&mean), "{n} pairs, mean change {mean}");
        let kinds = |scale| {
            people.iter().flat_map(|history| &history.wellbeing).filter(move |(_, score)| score.scale() == scale)
        };
        assert!(kinds(WellbeingScale::Swemwbs).count() > 60 && kinds(WellbeingScale::Wemwbs).count() > 5);
    }
}

#[test]
fn each_super_class_and_each_team_has_people() {
    for people in &*SEVERAL {
        for class in SuperClass::ALL {
            let count =
                people.iter().filter_map(current).filter(|cluster| cluster.super_class() == Some(class)).count();
            assert!(count >= 30, "{class}: {count}");
        }
        let active = |team| people.iter().filter(|history| history.team == Team(team) && is_active(history)).count();
        assert!((0..4).all(|team| active(team) >= 20));
        assert!((1..10).contains(&active(4)), "the last team is pooled");
    }
}

#[test]
fn nobody_and_no_teams_are_no_trouble() {
    assert_eq!(caseload(1, 0, 5), []);
    assert!(caseload(1, 10, 0).iter().all(|history| history.team == Team(0)));
    assert_eq!(caseload_of(1, 3, 2, 0).iter().map(|history| history.assessed.len()).collect::<Vec<_>>(), [1, 1, 1]);
    assert_eq!(team_names(0), [""; 0]);
}
