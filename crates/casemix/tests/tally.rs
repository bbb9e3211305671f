//! What one history adds to the figures, edge by edge.

use allocation::ClusterCode::{self, C00, C03, C04, C05, C10, C11, C18};
use allocation::SuperClass;
use casemix::{
    Assessed, Counts, Day, Flow, Group, History, Instrument, Must, Period, Quarter, Rules, Share, Span, Summary, Tally,
    Team, synthetic,
};
use outcomes::{Measure, Wellbeing, WellbeingScale};
use proptest::prelude::*;
use ratings::{Assessment, Rating, Scale};

/// A year that begins on day -364.
fn period() -> Period {
    Period { quarter: Quarter::of_month(2026, 9), is_whole: true, span: Span::Year, first: Day(-364) }
}

fn assessed(day: i32, cluster: Option<ClusterCode>) -> Assessed {
    Assessed {
        day: Day(day),
        due: Day(day + 182),
        is_first: false,
        ratings: Assessment::from_ratings([Rating::Mild; 18]),
        initial: None,
        suggested: [None; 3],
        is_discharge: false,
        cluster,
        must: None,
        has_reason: false,
        closed: None,
    }
}

fn history(assessed: Vec<Assessed>) -> History {
    History { team: Team(0), assessed, is_open_again: false, wellbeing: Vec::new() }
}

fn summary(people: &[History]) -> Summary {
    let mut tally = Tally::new(period(), Rules::default());
    people.iter().for_each(|history| tally.add(history));
    tally.finish()
}

fn counts(assessed: Vec<Assessed>) -> Counts {
    summary(&[history(assessed)]).all
}

fn pairs(counts: &Counts) -> u32 {
    counts.outcomes.pairs(Instrument::Honos(Measure::Total), Group::All).count()
        + counts.outcomes.not_comparable(Group::All)
}

fn closed(mut assessed: Assessed, day: i32) -> Assessed {
    assessed.closed = Some(Day(day));
    assessed
}

#[test]
fn a_period_ends_on_the_day_it_ends_and_the_day_before_is_in_it() {
    for (due, in_period) in [(-1, 0), (0, 0), (1, 1)] {
        let counts = counts(vec![Assessed { due: Day(due), ..assessed(-100, Some(C04)) }]);
        assert_eq!(counts.caseload.in_period(Group::All), in_period, "due on day {due}");
        assert_eq!(counts.caseload.in_period_share(Group::Cluster(C04)), Share { part: in_period, whole: 1 });
    }
}

#[test]
fn only_the_latest_assessment_says_where_somebody_is() {
    let counts = counts(vec![assessed(-300, Some(C04)), assessed(-10, Some(C05))]);
    assert_eq!(counts.caseload.clustered(Group::Cluster(C04)), 0);
    assert_eq!(counts.caseload.clustered(Group::Cluster(C05)), 1);
    assert_eq!(counts.caseload.clustered(Group::Class(SuperClass::NonPsychotic)), 1);
}

#[test]
fn without_a_cluster_somebody_is_active_and_counted_in_none() {
    let counts = counts(vec![assessed(-300, Some(C04)), assessed(-10, None)]);
    assert_eq!((counts.caseload.active(), counts.caseload.clustered(Group::All)), (1, 0));
    assert_eq!(counts.caseload.clustered_share(), Share { part: 0, whole: 1 });
    assert_eq!(counts.times.running(Group::All).0, 0);
    assert_eq!(counts.flows.changes(), 0, "a place marker is no cluster to change to");
}

#[test]
fn a_place_marker_between_two_assessments_tears_nothing() {
    let counts = counts(vec![assessed(-300, Some(C04)), assessed(-200, None), assessed(-100, Some(C04))]);
    assert_eq!(counts.flows.came(Flow::In(C04)), 1);
    assert_eq!(counts.times.running(Group::Cluster(C04)).1.unwrap().days(), 300);
    let left = self::counts(vec![assessed(-300, Some(C04)), closed(assessed(-200, None), -100)]);
    assert_eq!(left.flows.moved(Flow::In(C04), Flow::Outside), 1);
}

#[test]
fn closed_is_not_active_and_open_again_is_active_without_a_cluster() {
    let one = history(vec![closed(assessed(-100, Some(C04)), 0)]);
    assert_eq!(summary(std::slice::from_ref(&one)).all.caseload.active(), 0);
    let again = History { is_open_again: true, ..one };
    let caseload = summary(&[again]).all.caseload;
    assert_eq!((caseload.active(), caseload.without_cluster()), (1, 1));
}

#[test]
fn variance_is_among_all_and_in_no_super_class() {
    let caseload = counts(vec![assessed(-10, Some(C00))]).caseload;
    assert_eq!(caseload.clustered(Group::All), 1);
    assert_eq!(SuperClass::ALL.map(|class| caseload.clustered(Group::Class(class))), [0, 0, 0]);
}

#[test]
fn a_spell_ends_with_a_closing_and_what_follows_is_an_entry() {
    let counts = counts(vec![closed(assessed(-300, Some(C04)), -200), assessed(-100, Some(C04))]);
    assert_eq!(counts.flows.moved(Flow::Outside, Flow::In(C04)), 2);
    assert_eq!(counts.flows.moved(Flow::In(C04), Flow::Outside), 1);
    assert_eq!(counts.flows.changes(), 0);
    assert_eq!(counts.times.reviews(Group::All).in_time.whole, 0, "nothing was reviewed across the closing");
    let (ended, median) = counts.times.ended(Group::Cluster(C04));
    assert_eq!((ended, median.unwrap().days()), (1, 100));
    assert_eq!(counts.times.running(Group::Cluster(C04)).1.unwrap().days(), 100);
}

#[test]
fn staying_is_one_episode_whatever_reviews_took_place() {
    let counts = counts(vec![assessed(-300, Some(C04)), assessed(-200, Some(C04)), assessed(-50, Some(C03))]);
    let (ended, median) = counts.times.ended(Group::Cluster(C04));
    assert_eq!((ended, median.unwrap().days()), (1, 250));
    let reviews = counts.times.reviews(Group::Cluster(C04));
    assert_eq!((reviews.in_time, reviews.median.unwrap().days()), (Share { part: 2, whole: 2 }, 125));
    assert_eq!(counts.flows.moved(Flow::In(C04), Flow::In(C03)), 1);
}

#[test]
fn a_review_on_the_day_on_which_the_period_ends_is_late() {
    for (day, in_time) in [(-119, 1), (-118, 0), (-117, 0)] {
        let counts = counts(vec![assessed(-300, Some(C04)), assessed(day, Some(C04))]);
        assert_eq!(counts.times.reviews(Group::All).in_time, Share { part: in_time, whole: 1 }, "on day {day}");
    }
}

#[test]
fn events_count_from_the_first_day_of_the_period() {
    for (day, events) in [(-365, 0), (-364, 1), (0, 1)] {
        let first = Assessed { is_first: true, must: Some(Must::Met), ..assessed(day, Some(C04)) };
        let counts = counts(vec![first]);
        assert_eq!(counts.completeness.assessments(), events, "on day {day}");
        assert_eq!(counts.first.met(Group::All).whole, events);
        assert_eq!(counts.flows.moved(Flow::Outside, Flow::In(C04)), events);
        assert_eq!(counts.caseload.clustered(Group::All), 1, "people are counted whenever they came");
    }
}

#[test]
fn changes_stand_to_the_transitions_of_the_cluster_before() {
    let with_reason = |day, cluster| Assessed { has_reason: true, ..assessed(day, Some(cluster)) };
    // 04 to 05 is a step up, 10 to 18 is not listed, and 00 has no transitions.
    let people = [
        history(vec![assessed(-300, Some(C04)), with_reason(-100, C05)]),
        history(vec![assessed(-300, Some(C10)), with_reason(-100, C18)]),
        history(vec![assessed(-300, Some(C10)), assessed(-100, Some(C18))]),
        history(vec![assessed(-300, Some(C00)), assessed(-100, Some(C11))]),
    ];
    let flows = summary(&people).all.flows;
    assert_eq!(
        [flows.listed(), flows.unlisted_with_reason(), flows.unlisted_without_reason(), flows.without_table()],
        [1, 1, 1, 1]
    );
    assert_eq!(flows.changes(), 4);
    assert_eq!((flows.left(Flow::In(C10)), flows.came(Flow::In(C18))), (2, 2));
}

#[test]
fn must_clauses_are_counted_at_first_allocation_only_and_apart_where_they_cannot_be_checked() {
    let first = |must| Assessed { is_first: true, must, ..assessed(-20, Some(C04)) };
    let review = Assessed { must: Some(Must::Broken), ..assessed(-10, Some(C04)) };
    let people = [
        history(vec![first(Some(Must::Met)), review]),
        history(vec![first(Some(Must::Broken))]),
        history(vec![first(Some(Must::Unchecked))]),
        history(vec![Assessed { is_first: true, ..assessed(-5, Some(C00)) }]),
    ];
    let first = summary(&people).all.first;
    assert_eq!((first.met(Group::All), first.unchecked(Group::All)), (Share { part: 1, whole: 2 }, 1));
}

#[test]
fn agreement_compares_what_is_there() {
    let all = Assessed { initial: Some(C04), suggested: [Some(C05), Some(C04), Some(C03)], ..assessed(-10, Some(C05)) };
    let unsaid = Assessed { initial: None, ..all.clone() };
    let discharge = Assessed { suggested: [None; 3], ..all.clone() };
    let discharged = Assessed { is_discharge: true, ..all.clone() };
    let people = [all, unsaid, discharge, discharged].map(|assessed| history(vec![assessed]));
    let agreement = summary(&people).all.agreement;
    assert_eq!(agreement.initial_suggested.equal(), Share { part: 0, whole: 2 });
    assert_eq!(agreement.initial_suggested.among_three(), Share { part: 2, whole: 2 });
    assert_eq!(agreement.initial_final.equal(), Share { part: 0, whole: 2 });
    assert_eq!(agreement.final_suggested.equal(), Share { part: 2, whole: 2 });
    assert_eq!(agreement.initial_final.same_class(), Share { part: 2, whole: 2 });
}

#[test]
fn an_outcome_is_of_the_first_and_the_last_of_a_spell_under_the_cluster_of_the_first() {
    let rated = |day, cluster, rating| Assessed {
        ratings: Assessment::from_ratings([rating; 18]),
        ..assessed(day, Some(cluster))
    };
    let counts = counts(vec![
        rated(-700, C05, Rating::Severe),
        rated(-300, C04, Rating::NoProblem),
        closed(rated(-100, C03, Rating::Minor), -90),
        rated(-50, C03, Rating::Severe),
    ]);
    let total = |group| counts.outcomes.pairs(Instrument::Honos(Measure::Total), group);
    // Twelve fours, then twelve ones; the assessment between and the spell with a single one do not count.
    let pairs = total(Group::Cluster(C05));
    assert_eq!((pairs.count(), pairs.improved), (1, 1));
    assert_eq!(pairs.pairs.mean_change(), Some(-36.0));
    assert_eq!(total(Group::All).count(), 1);
}

#[test]
fn a_pair_counts_when_its_last_assessment_is_in_the_period_and_variance_never() {
    let old = counts(vec![assessed(-700, Some(C04)), assessed(-400, Some(C04))]);
    assert_eq!(pairs(&old), 0);
    let variance = counts(vec![assessed(-300, Some(C00)), assessed(-10, Some(C00))]);
    assert_eq!(pairs(&variance), 0);
    let one_day = counts(vec![assessed(-10, Some(C04)), assessed(-10, Some(C04))]);
    assert_eq!(pairs(&one_day), 0, "what is put right on the same day is no outcome");
    assert_eq!(one_day.times.reviews(Group::All).in_time.whole, 0, "and no review");
}

#[test]
fn totals_with_too_few_scales_known_both_times_are_counted_apart() {
    let mut few = Assessment::from_ratings([Rating::Mild; 18]);
    for scale in [Scale::SelfInjury, Scale::Cognition, Scale::Occupation, Scale::DailyLiving] {
        few = few.with(scale, Rating::NotKnown);
    }
    let counts = counts(vec![assessed(-300, Some(C04)), Assessed { ratings: few, ..assessed(-10, Some(C04)) }]);
    assert_eq!(counts.outcomes.not_comparable(Group::Cluster(C04)), 1);
    assert_eq!(counts.outcomes.pairs(Instrument::Honos(Measure::Total), Group::All).count(), 0);
    assert_eq!(counts.completeness.not_known(Scale::Cognition), Share { part: 1, whole: 2 });
}

#[test]
fn wellbeing_belongs_to_the_spell_in_which_it_was_taken() {
    let score = |total| Wellbeing::from_total(WellbeingScale::Wemwbs, total).unwrap();
    let people = History {
        wellbeing: vec![
            // Too long before the first assessment, then a few days before it.
            (Day(-500), score(20)),
            (Day(-310), score(30)),
            (Day(-250), score(45)),
            // Out of care.
            (Day(-150), score(20)),
            (Day(-104), score(40)),
            (Day(-10), score(38)),
        ],
        ..history(vec![closed(assessed(-300, Some(C04)), -200), assessed(-100, Some(C05))])
    };
    let outcomes = summary(&[people]).all.outcomes;
    let of = |cluster| outcomes.pairs(Instrument::Wellbeing(WellbeingScale::Wemwbs), Group::Cluster(cluster));
    assert_eq!((of(C04).count(), of(C04).improved, of(C04).pairs.mean_change()), (1, 1, Some(1500.0)));
    assert_eq!((of(C05).count(), of(C05).deteriorated, of(C05).pairs.mean_change()), (1, 0, Some(-200.0)));
}

proptest! {
    #[test]
    fn all_teams_are_the_teams_together_in_whatever_order_people_come(seed in 0_u64..200, turn in 0_usize..50) {
        let mut people = synthetic::caseload(seed, 50, 3);
        let one = summary(&people);
        people.rotate_left(turn);
        let other = summary(&people);
        // The times of an episode are kept in the order in which people come; all that is said of them is a median.
        for (one, other) in [(&one.all, &other.all), (&Counts::together(&one.teams), &one.all)] {
            prop_assert_eq!(&one.caseload, &other.caseload);
            prop_assert_eq!(&one.first, &other.first);
            prop_assert_eq!(&one.flows, &other.flows);
            prop_assert_eq!(&one.agreement, &other.agreement);
            prop_assert_eq!(&one.completeness, &other.completeness);
            prop_assert_eq!(&one.outcomes, &other.outcomes);
            for group in Group::every() {
                prop_assert_eq!(one.times.ended(group), other.times.ended(group));
                prop_assert_eq!(one.times.running(group), other.times.running(group));
                prop_assert_eq!(one.times.reviews(group), other.times.reviews(group));
            }
        }
    }

    #[test]
    fn figures_that_count_the_same_agree(seed in 0_u64..200) {
        let summary = summary(&synthetic::caseload(seed, 80, 2));
        let counts = &summary.all;
        for group in Group::every() {
            prop_assert_eq!(counts.times.running(group).0, counts.caseload.clustered(group));
            if let Group::Cluster(cluster) = group {
                prop_assert_eq!(counts.times.ended(group).0, counts.flows.left(Flow::In(cluster)));
            }
        }
        let by_class: u32 = SuperClass::ALL.map(|class| counts.caseload.clustered(Group::Class(class))).iter().sum();
        prop_assert_eq!(by_class + counts.caseload.clustered(Group::Cluster(C00)), counts.caseload.clustered(Group::All));
    }
}
