//! What was suggested and decided for synthetic people.
//!
//! Owns the initial cluster, the suggestion and the reasons. The suggestion is a real one: the built-in rule pack ranks
//! the synthetic ratings.

use super::course::{Course, Visit};
use super::dice::Dice;
use super::rated::Severities;
use crate::{Assessed, Day, Must};
use allocation::{Allocation, Case, ClusterCode, Fact, Facts, Pack, ReviewOutcome, change};
use outcomes::{Wellbeing, WellbeingScale};
use ratings::Assessment;

/// The assessments of a course.
pub(super) fn assessed(course: &Course, pack: &Pack, dice: &mut Dice) -> Vec<Assessed> {
    let mut before: Option<(ClusterCode, Severities)> = None;
    let mut assessed = Vec::with_capacity(course.visits.len());
    for visit in &course.visits {
        // Someone without a cluster is rated like someone whom no description fits.
        let cluster = visit.cluster.unwrap_or(ClusterCode::VARIANCE);
        let severities = match before.filter(|_| !visit.is_first) {
            Some((from, severities)) => severities.next(pack, cluster, from != cluster, dice),
            None => Severities::first(pack, cluster, dice),
        };
        let from = before.map(|(from, _)| from).filter(|_| !visit.is_first);
        assessed.push(judge(visit, from, severities.written(dice), pack, dice));
        before = Some((cluster, severities));
    }
    assessed
}

fn judge(visit: &Visit, from: Option<ClusterCode>, ratings: Assessment, pack: &Pack, dice: &mut Dice) -> Assessed {
    let &Visit { day, due, is_first, cluster, closed } = visit;
    let result = Allocation::new(pack, &case(ratings, cluster, pack, dice));
    let mut suggested = [None; 3];
    if result.completeness().known > 0 {
        for (slot, ranked) in suggested.iter_mut().zip(result.ranked()) {
            *slot = Some(ranked.code);
        }
    }
    let [first, second, _] = suggested;
    let initial = match dice.weighted(&[62, 24, 10, 4]) {
        0 => first,
        1 => cluster.or(first),
        2 => second,
        _ => None,
    };
    let is_unlisted = cluster
        .zip(from)
        .is_some_and(|(cluster, from)| cluster != from && change(from, cluster) == ReviewOutcome::OtherChange);
    let is_unlike = cluster.is_some_and(|cluster| result.needs_reason(cluster));
    let has_reason = (is_unlisted || is_unlike) && dice.percent(75);
    let must = cluster.and_then(|cluster| Must::of(pack, &ratings, cluster));
    Assessed { day, due, is_first, ratings, initial, suggested, is_discharge: false, cluster, must, has_reason, closed }
}

/// What is put through the pack: the facts are those of the cluster, the origin is mostly decided.
fn case(assessment: Assessment, cluster: Option<ClusterCode>, pack: &Pack, dice: &mut Dice) -> Case {
    let rules = cluster.and_then(|cluster| pack.rules(cluster));
    let fact = |fact| rules.and_then(|rules| rules.fact(fact));
    let facts = Facts { first_episode: fact(Fact::FirstEpisode), acute_episode: fact(Fact::AcuteEpisode) };
    let origin = cluster.and_then(ClusterCode::super_class).filter(|_| dice.percent(85));
    Case { assessment, facts, origin }
}

/// Scores of wellbeing at the first and the last assessment, of one person in three.
pub(super) fn wellbeing(course: &Course, dice: &mut Dice) -> Vec<(Day, Wellbeing)> {
    let [first, rest @ ..] = course.visits.as_slice() else { return Vec::new() };
    if !dice.percent(35) {
        return Vec::new();
    }
    let (scale, lowest, highest, worse, better) = if dice.percent(80) {
        (WellbeingScale::Swemwbs, 12, 26, 3, 7)
    } else {
        (WellbeingScale::Wemwbs, 28, 52, 6, 14)
    };
    let total = dice.between(lowest, highest);
    let later = total + dice.between(-worse, better);
    let score = |day, total: i32| {
        let total = total.clamp(scale.lowest().into(), scale.highest().into());
        Some((day, Wellbeing::from_total(scale, u8::try_from(total).ok()?).ok()?))
    };
    let last = rest.last().and_then(|last| score(last.day, later));
    score(first.day, total).into_iter().chain(last).collect()
}
