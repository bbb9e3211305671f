//! When a synthetic person was assessed, and in which cluster she then was.
//!
//! Owns days, moves, closings and returns. They are made backwards: where she is now, then the assessment before that.
//! Most moves are those that the care transitions list, most reviews are in time. Does not know ratings.

use super::dice::Dice;
use super::mix::Standing;
use crate::Day;
use allocation::{ClusterCode, ReviewPeriod, Transitions};

/// One assessment.
pub(super) struct Visit {
    pub(super) day: Day,
    pub(super) due: Day,
    pub(super) is_first: bool,
    pub(super) cluster: Option<ClusterCode>,
    pub(super) closed: Option<Day>,
}

/// All assessments of a person, the earliest first.
pub(super) struct Course {
    pub(super) visits: Vec<Visit>,
    pub(super) is_open_again: bool,
}

impl Course {
    /// A course that led to a cluster: with so many assessments, or with as many as there is room for in about two years.
    pub(super) fn to(cluster: ClusterCode, standing: Standing, each: Option<usize>, dice: &mut Dice) -> Self {
        let period = days(cluster);
        let (day, closed) = match standing {
            // Four of five are in their review period.
            Standing::InCare if dice.percent(82) => (-dice.between(0, period - 1), None),
            Standing::InCare => (-dice.between(period, period + 90), None),
            Standing::Closed | Standing::OpenAgain => {
                let closed = -dice.between(0, 400);
                (closed - dice.between(7, period), Some(Day(closed)))
            }
            Standing::Undecided => (-dice.between(0, 60), None),
        };
        let now = Some(cluster).filter(|_| standing != Standing::Undecided);
        let due = if now.is_some() { day + period } else { day };
        let last = Visit { day: Day(day), due: Day(due), is_first: false, cluster: now, closed };
        let mut course = Self { visits: vec![last], is_open_again: standing == Standing::OpenAgain };
        let start = day.min(-start(period, now.is_none(), dice));
        course.go_back(cluster, start, each, dice);
        course.visits.reverse();
        course
    }

    /// Adds assessments before the last, the latest first, until there are enough or none fits after `start`.
    fn go_back(&mut self, mut cluster: ClusterCode, start: i32, each: Option<usize>, dice: &mut Dice) {
        let mut later_day = self.visits.last().map_or(0, |last| last.day.0);
        loop {
            // Nobody stays in a crisis for long.
            let moves = if days(cluster) <= 28 { 75 } else { 20 };
            let from = if dice.percent(moves) { before(cluster, dice) } else { cluster };
            let period = days(from);
            let is_return = dice.percent(5);
            let closed = is_return.then(|| later_day - dice.between(14, 200));
            let day = match closed {
                Some(closed) => closed - dice.between(7, period),
                // A change of need is met when it comes, a review when it is due.
                None if from != cluster => later_day - dice.between(7, period - 1),
                None if dice.percent(82) => later_day - dice.between(period * 2 / 5, period - 1),
                None => later_day - dice.between(period, period + period / 3),
            };
            let is_enough = each.map_or(day < start, |each| self.visits.len() >= each);
            if is_enough {
                break;
            }
            if let Some(later) = self.visits.last_mut() {
                later.is_first = is_return;
            }
            let (due, closed) = (Day(day + period), closed.map(Day));
            self.visits.push(Visit { day: Day(day), due, is_first: false, cluster: Some(from), closed });
            (cluster, later_day) = (from, day);
        }
        if let Some(first) = self.visits.last_mut() {
            first.is_first = true;
        }
    }
}

/// How many days ago care may have begun, at most: long for needs that last, short for those that pass.
fn start(period: i32, is_undecided: bool, dice: &mut Dice) -> i32 {
    match period {
        _ if is_undecided => 0,
        ..106 => dice.between(20, 260),
        106..183 => dice.between(90, 760),
        _ => dice.between(300, 900),
    }
}

/// A maximum review period in days, months taken as a twelfth of a year.
const fn days(cluster: ClusterCode) -> i32 {
    match cluster.review_period() {
        ReviewPeriod::Days(days) => days as i32,
        ReviewPeriod::Months(months) => months as i32 * 365 / 12,
    }
}

/// The cluster from which someone came to a cluster.
fn before(to: ClusterCode, dice: &mut Dice) -> ClusterCode {
    let leads = |from: &ClusterCode| {
        Transitions::of(*from).is_some_and(|table| table.step_up.contains(&to) || table.step_down.contains(&to))
    };
    let is_near = |from: &ClusterCode| *from != to && from.super_class() == to.super_class() && !leads(from);
    let is_listed = dice.percent(88);
    let every = ClusterCode::ALL.into_iter();
    let several: Vec<_> = if is_listed { every.filter(leads).collect() } else { every.filter(is_near).collect() };
    dice.one_of(&several).unwrap_or(to)
}
