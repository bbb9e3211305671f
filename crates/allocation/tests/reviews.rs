//! What must hold of every review: the calendar of the review periods, and the rules of the suggestion.
//!
//! Days are counted here by a calendar written out by hand, which shares nothing with the crate's.

#![expect(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

use allocation::{
    Allocation, Case, ClusterCode, Facts, Ground, NeedsReason, Pack, RatingChange, Review, ReviewDecision,
    ReviewOutcome, ReviewPeriod, SuperClass, Timing, Transitions, change,
};
use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;
use ratings::{Assessment, Rating, Scale};
use std::sync::LazyLock;

static PACK: LazyLock<Pack> = LazyLock::new(Pack::provisional);

/// A day as year, month and day.
type Day = (i32, u32, u32);

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

const fn length(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + is_leap(year) as u32,
        _ => 31,
    }
}

/// The next day.
const fn next((year, month, day): Day) -> Day {
    if day < length(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

fn plus_days(mut day: Day, days: u16) -> Day {
    for _ in 0..days {
        day = next(day);
    }
    day
}

/// So many months on, on the same day or the last one that the month has.
const fn plus_months((year, month, day): Day, months: u32) -> Day {
    let (year, month) = if month + months > 12 { (year + 1, month + months - 12) } else { (year, month + months) };
    let last = length(year, month);
    (year, month, if day < last { day } else { last })
}

fn date((year, month, day): Day) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn of(date: NaiveDate) -> Day {
    (date.year(), date.month(), date.day())
}

#[test]
fn every_period_from_every_day_of_a_plain_and_a_leap_year_ends_where_the_calendar_says() {
    let mut days = 0;
    let mut day = (2027, 1, 1);
    while day.0 < 2029 {
        for (period, due) in [
            (ReviewPeriod::Days(28), plus_days(day, 28)),
            (ReviewPeriod::Days(84), plus_days(day, 84)),
            (ReviewPeriod::Days(105), plus_days(day, 105)),
            (ReviewPeriod::Months(6), plus_months(day, 6)),
            (ReviewPeriod::Months(12), plus_months(day, 12)),
        ] {
            assert_eq!(period.after(date(day)).map(of), Some(due), "{period} after {day:?}");
            let due = date(due);
            assert!(!period.is_in_period(date(day), due), "{period} after {day:?}, on the day on which it is due");
            assert!(period.is_in_period(date(day), due.pred_opt().unwrap()), "{period} after {day:?}, the day before");
        }
        days += 1;
        day = next(day);
    }
    assert_eq!(days, 365 + 366);
}

#[test]
fn the_ends_of_months_and_the_leap_day_are_those_on_paper() {
    // Looked up in a printed calendar: 2028 is a leap year, 2027 and 2029 are not.
    for (from, period, due) in [
        ((2027, 8, 29), ReviewPeriod::Months(6), (2028, 2, 29)),
        ((2027, 8, 30), ReviewPeriod::Months(6), (2028, 2, 29)),
        ((2027, 8, 31), ReviewPeriod::Months(6), (2028, 2, 29)),
        ((2028, 8, 29), ReviewPeriod::Months(6), (2029, 2, 28)),
        ((2028, 8, 31), ReviewPeriod::Months(6), (2029, 2, 28)),
        ((2027, 10, 31), ReviewPeriod::Months(6), (2028, 4, 30)),
        ((2028, 2, 29), ReviewPeriod::Months(6), (2028, 8, 29)),
        ((2028, 2, 29), ReviewPeriod::Months(12), (2029, 2, 28)),
        ((2027, 2, 28), ReviewPeriod::Months(12), (2028, 2, 28)),
        ((2028, 2, 1), ReviewPeriod::Days(28), (2028, 2, 29)),
        ((2027, 2, 1), ReviewPeriod::Days(28), (2027, 3, 1)),
        ((2027, 12, 31), ReviewPeriod::Days(84), (2028, 3, 24)),
        ((2026, 12, 31), ReviewPeriod::Days(84), (2027, 3, 25)),
        ((2027, 12, 31), ReviewPeriod::Days(105), (2028, 4, 14)),
    ] {
        assert_eq!(period.after(date(from)).map(of), Some(due), "{period} after {from:?}");
    }
}

fn any_assessment() -> impl Strategy<Value = Assessment> {
    use Rating::{Mild, Minor, NoProblem, NotKnown};
    // Mostly low and mostly known as well as anything, because the rare cases of the rules are among low ratings.
    const CHOICES: [&[Rating]; 4] =
        [&[NoProblem, Minor], &[NoProblem, Minor, Minor, Mild], &Rating::KNOWN, &[NotKnown, NoProblem, Minor, Mild]];
    let ratings = |choice: &'static [Rating]| prop::collection::vec(prop::sample::select(choice), Scale::COUNT);
    let all = (0..=CHOICES.len()).prop_flat_map(move |index| ratings(CHOICES.get(index).unwrap_or(&&Rating::ALL[..])));
    all.prop_map(|ratings| Assessment::from_ratings(ratings.try_into().unwrap()))
}

fn any_case() -> impl Strategy<Value = Case> {
    let origin = prop_oneof![Just(None), prop::sample::select(&SuperClass::ALL[..]).prop_map(Some)];
    (any_assessment(), any::<Option<bool>>(), any::<Option<bool>>(), origin).prop_map(
        |(assessment, first_episode, acute_episode, origin)| Case {
            assessment,
            facts: Facts { first_episode, acute_episode },
            origin,
        },
    )
}

fn any_cluster() -> impl Strategy<Value = ClusterCode> {
    prop::sample::select(&ClusterCode::ALL[..])
}

fn any_period() -> impl Strategy<Value = ReviewPeriod> {
    prop_oneof![(1..=1096_u16).prop_map(ReviewPeriod::Days), (1..=36_u8).prop_map(ReviewPeriod::Months)]
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..200_000_i64).prop_map(|days| date((1900, 1, 1)) + chrono::Duration::days(days))
}

/// The sum of the current scales known both times, slowly.
fn sums(before: &Assessment, today: &Assessment) -> (u32, u32, usize) {
    let mut all = (0, 0, 0);
    for scale in &Scale::ALL[..13] {
        if let (Some(then), Some(now)) = (before.rating(*scale).severity(), today.rating(*scale).severity()) {
            all = (all.0 + u32::from(then), all.1 + u32::from(now), all.2 + 1);
        }
    }
    all
}

/// The clusters of the gate with the most points, slowly: nothing is asked of their clauses or of their place.
fn with_most_points(allocation: &Allocation) -> Vec<ClusterCode> {
    let mut first: Vec<(i32, ClusterCode)> = Vec::new();
    for ranked in allocation.ranked() {
        if first.iter().all(|(total, _)| *total <= ranked.total) {
            first.retain(|(total, _)| *total == ranked.total);
            first.push((ranked.total, ranked.code));
        }
    }
    let mut codes: Vec<ClusterCode> = first.into_iter().map(|(_, code)| code).collect();
    codes.sort();
    codes
}

/// Whether the comparison shows that no current scale fell, and misses none that was known, slowly.
fn shows_no_fall(before: Option<Assessment>, today: &Assessment) -> bool {
    let mut compared = 0;
    for scale in &Scale::ALL[..13] {
        let then = before.and_then(|before| before.rating(*scale).severity());
        match (then, today.rating(*scale).severity()) {
            (Some(then), Some(now)) if now >= then => compared += 1,
            (Some(_), _) => return false,
            (None, _) => {}
        }
    }
    compared > 0
}

/// Whether discharge has all that it needs of today's ratings, slowly.
fn is_well(today: &Assessment) -> bool {
    Scale::ALL.iter().enumerate().all(|(index, scale)| {
        let most = if index < 13 { 1 } else { 2 };
        today.rating(*scale).severity().is_some_and(|rated| rated <= most)
    })
}

/// Everything that the rules promise, with each answer to the question about treatment.
fn keeps_to_the_rules(case: &Case, before: Option<Assessment>, from: ClusterCode) {
    let today = case.assessment;
    let allocation = Allocation::new(&PACK, case);
    let review = |answer| Review::new(&allocation, from, before.as_ref(), &today, answer);
    let may_pass = shows_no_fall(before, &today);
    for answer in [None, Some(true), Some(false)] {
        let result = review(answer);
        let Review { suggestion, lead, grounds, asks_treatment, .. } = &result;
        assert_eq!(&result, &review(answer), "the same, asked again");
        assert!(!grounds.is_empty());
        assert_eq!(lead, &if today.known() == 0 { vec![] } else { with_most_points(&allocation) });

        // A move is to clusters that come first, and of one kind; to stay and discharge lead nowhere.
        let outcome = suggestion.outcome;
        assert_eq!(suggestion.to.is_empty(), matches!(outcome, ReviewOutcome::Stay | ReviewOutcome::Discharge));
        for to in &suggestion.to {
            // Only to a step up that breaks no clause may points not lead, and only where all that do break one.
            let by_clauses = outcome == ReviewOutcome::StepUp
                && allocation.find(*to).is_some_and(|ranked| (ranked.place, ranked.broken) == (1, 0))
                && lead.iter().all(|code| allocation.find(*code).is_some_and(|ranked| ranked.broken > 0));
            assert!(lead.contains(to) || by_clauses);
            assert_eq!(change(from, *to), outcome);
        }
        let is_guarded = outcome == ReviewOutcome::StepDown || (outcome == ReviewOutcome::OtherChange && !may_pass);
        if is_guarded {
            assert_eq!(answer, Some(false));
            for to in &suggestion.to {
                let ranked = allocation.find(*to).unwrap();
                assert_eq!((ranked.place, ranked.broken, ranked.unchecked), (1, 0, 0));
            }
        }
        // Without the confirmation nothing but a step up and a change that shows no fall moves anybody.
        if answer != Some(false) && !matches!(outcome, ReviewOutcome::Stay | ReviewOutcome::StepUp) {
            assert_eq!((outcome, may_pass), (ReviewOutcome::OtherChange, true));
            let change = result.change.as_ref().unwrap();
            assert!(change.fallen.is_empty() && change.no_longer_known.is_empty());
        }
        // No clause hides a step up, neither a broken one nor one that cannot be checked.
        if !lead.is_empty() && lead.iter().all(|code| change(from, *code) == ReviewOutcome::StepUp) {
            assert_eq!((outcome, &suggestion.to), (ReviewOutcome::StepUp, lead));
        }
        if outcome == ReviewOutcome::Discharge {
            assert_eq!(answer, Some(false));
            assert!(Transitions::of(from).unwrap().expects_discharge);
            let leads_up = lead.iter().any(|code| change(from, *code) == ReviewOutcome::StepUp);
            assert!(lead.contains(&from) || !leads_up);
            assert!(is_well(&today));
        }
        assert_eq!(grounds.contains(&Ground::HistoryWithholds), !result.unsettled.is_empty());
        assert!(!(grounds.contains(&Ground::HistoryWithholds) && is_well(&today)));
        let goes_by_clauses = grounds.iter().any(|ground| matches!(ground, Ground::LeadsUpByClauses(_)));
        if lead.contains(&from) || lead.is_empty() {
            let stays = matches!(outcome, ReviewOutcome::Stay | ReviewOutcome::Discharge);
            assert!(stays || (outcome == ReviewOutcome::StepUp && goes_by_clauses));
        }
        // Where no description may fit, nobody is moved to one but up, and never to one that its clauses speak against.
        if outcome == ReviewOutcome::OtherChange && from != ClusterCode::VARIANCE {
            assert!(!allocation.offers_variance());
            assert!(suggestion.to.iter().all(|to| allocation.find(*to).is_some_and(|ranked| ranked.broken == 0)));
        }

        // What does not hold or is not known is said: of each cluster that comes first, one way or the other.
        let is_variance_again = grounds.contains(&Ground::NoDescriptionFits);
        for ranked in lead.iter().filter_map(|code| allocation.find(*code)).filter(|_| !is_variance_again) {
            let shown = grounds.contains(&Ground::ClauseNotEnforced(ranked.code, ranked.broken));
            let withheld = grounds.contains(&Ground::ClauseBroken(ranked.code, ranked.broken));
            assert_eq!(shown || withheld, ranked.broken > 0);
            assert!(!(shown && withheld));
            if withheld {
                assert!(!suggestion.to.contains(&ranked.code));
            }
            let shown = grounds.contains(&Ground::ClauseNotChecked(ranked.code, ranked.unchecked));
            assert_eq!(shown, suggestion.to.contains(&ranked.code) && ranked.unchecked > 0, "{result:?}");
        }
        let is_outside = matches!((case.origin, from.super_class()), (Some(origin), Some(ours)) if origin != ours);
        assert_eq!(grounds.contains(&Ground::OutsideOrigin), is_outside && !lead.is_empty());

        // The question is asked exactly when its answer matters, and then the answer is among the grounds.
        assert_eq!(*asks_treatment, review(Some(false)).suggestion != review(None).suggestion);
        assert_eq!(&review(Some(true)).suggestion, &review(None).suggestion);
        let said = [Ground::TreatmentNotSaid, Ground::OnlyTreatment, Ground::NotOnlyTreatment];
        assert_eq!(grounds.iter().filter(|ground| said.contains(ground)).count(), usize::from(*asks_treatment));

        // What is suggested needs a reason only for what it is; whatever is not suggested needs one.
        for to in ClusterCode::ALL {
            let decision = ReviewDecision::Cluster(to);
            let needed = result.reasons_needed(decision);
            assert_eq!(needed.contains(&NeedsReason::NotSuggested), !result.suggests(decision));
            assert_eq!(
                needed.contains(&NeedsReason::OutsideTransitions),
                decision.outcome(from) == ReviewOutcome::OtherChange
            );
            let classes = [from, to].map(ClusterCode::super_class);
            let other = classes[0].is_some() && classes[1].is_some() && classes[0] != classes[1];
            assert_eq!(needed.contains(&NeedsReason::OtherSuperClass), other);
            assert!(!needed.contains(&NeedsReason::DischargeNotExpected));
        }
        let needed = result.reasons_needed(ReviewDecision::Discharge);
        assert_eq!(needed.contains(&NeedsReason::NotSuggested), outcome != ReviewOutcome::Discharge);
        let unexpected = Transitions::of(from).is_some_and(|table| !table.expects_discharge);
        assert_eq!(needed.contains(&NeedsReason::DischargeNotExpected), unexpected);
        assert!(needed.len() <= 2);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn a_review_is_never_due_before_the_assessment_and_the_boundary_is_strict(day in any_day(), period in any_period()) {
        let due = period.after(day).unwrap();
        prop_assert!(due > day);
        prop_assert!(!period.is_in_period(day, due));
        prop_assert!(period.is_in_period(day, due.pred_opt().unwrap()));
        prop_assert!(period.is_in_period(day, day));
        prop_assert!(!period.is_longer_than(period, day));
    }

    #[test]
    fn one_of_two_periods_is_longer_or_they_end_on_one_day(
        day in any_day(), one in any_period(), other in any_period()
    ) {
        let longer = [one.is_longer_than(other, day), other.is_longer_than(one, day)];
        prop_assert!(longer != [true, true]);
        prop_assert_eq!(longer == [false, false], one.after(day) == other.after(day));
    }

    #[test]
    fn a_review_is_early_then_near_then_overdue(day in any_day(), period in any_period(), at in -1200..2500_i64) {
        let due = period.after(day).unwrap();
        let at = due + chrono::Duration::days(at);
        let whole = due.signed_duration_since(day).num_days();
        let left = due.signed_duration_since(at).num_days();
        let timing = Timing::of(day, due, at);
        prop_assert_eq!(timing.due(), due);
        // Near: at most 28 days left, and at most a quarter of the whole.
        let near = (0..=28).contains(&left) && left * 4 <= whole;
        prop_assert_eq!(matches!(timing, Timing::Overdue { .. }), left < 0);
        prop_assert_eq!(matches!(timing, Timing::Near { .. }), near);
    }

    #[test]
    fn a_rating_that_is_not_known_is_never_counted(before in any_assessment(), today in any_assessment()) {
        let change = RatingChange::between(&before, &today);
        let (then, now, compared) = sums(&before, &today);
        prop_assert_eq!((u32::from(change.then), u32::from(change.now)), (then, now));
        prop_assert_eq!(usize::from(change.compared), compared);
        prop_assert_eq!(change.left_out.len() + compared, 13);
        let is_gone = |scale: &&Scale| before.rating(**scale).is_known() && !today.rating(**scale).is_known();
        let gone: Vec<Scale> = Scale::ALL[..13].iter().filter(is_gone).copied().collect();
        prop_assert_eq!(&change.no_longer_known, &gone);
        prop_assert!(now >= then || !change.fallen.is_empty());
        for scale in change.risen.iter().chain(&change.fallen) {
            prop_assert!(before.rating(*scale).is_known() && today.rating(*scale).is_known());
            prop_assert!(!change.left_out.contains(scale));
        }
        // What an unknown rating once was makes no difference.
        let mut hidden = before;
        for scale in today.unknown() {
            hidden = hidden.with(scale, Rating::Severe);
        }
        let hidden = RatingChange::between(&hidden, &today);
        prop_assert_eq!(RatingChange { left_out: vec![], no_longer_known: vec![], ..change },
            RatingChange { left_out: vec![], no_longer_known: vec![], ..hidden });
    }

    #[test]
    fn a_suggestion_keeps_to_the_rules(
        case in any_case(), before in prop::option::of(any_assessment()), from in any_cluster()
    ) {
        keeps_to_the_rules(&case, before, from);
    }

    #[test]
    fn a_suggestion_keeps_to_the_rules_when_little_changed(
        case in any_case(), turns in prop::collection::vec((0..18_usize, prop::sample::select(&Rating::ALL[..])), 0..6),
        from in any_cluster()
    ) {
        // Last time was nearly as today is: only so is a comparison without any fall more than a rarity.
        let turn = |before: Assessment, (at, rating): (usize, Rating)| before.with(Scale::ALL[at], rating);
        let before = turns.into_iter().fold(case.assessment, turn);
        keeps_to_the_rules(&case, Some(before), from);
    }

    #[test]
    fn a_rating_that_is_not_known_any_more_never_opens_a_move_that_is_no_step_up(
        case in any_case(), gone in prop::sample::subsequence(&Scale::ALL[..13], 1..=13), from in any_cluster()
    ) {
        let before = case.assessment;
        let today = gone.iter().fold(before, |today, scale| today.with(*scale, Rating::NotKnown));
        let allocation = Allocation::new(&PACK, &Case { assessment: today, ..case });
        let is_gone = gone.iter().any(|scale| before.rating(*scale).is_known());
        for answer in [None, Some(true)] {
            let outcome = Review::new(&allocation, from, Some(&before), &today, answer).suggestion.outcome;
            prop_assert!(!is_gone || matches!(outcome, ReviewOutcome::Stay | ReviewOutcome::StepUp));
        }
    }
}
