//! Rows put together to people.
//!
//! Owns the order of a person's rows, and which closings hold. Names of people end here.

use crate::calendar;
use crate::columns::Row;
use allocation::{Allocation, Case, ClusterCode, Pack};
use casemix::{Assessed, Day, History, Must, Team};
use chrono::NaiveDate;
use ratings::Assessment;
use std::collections::{BTreeMap, BTreeSet};

/// What a person is with who is with no team.
const NO_TEAM: &str = "No team";

/// Everybody who was assessed by the reporting date.
pub(crate) struct Histories {
    pub(crate) people: Vec<History>,
    /// The names of the teams, by [`Team`].
    pub(crate) teams: Vec<String>,
}

impl Histories {
    /// Puts rows together. Of two rows of a person on one day, the later line is the later assessment.
    pub(crate) fn new(rows: Vec<Row>, at: NaiveDate, pack: &Pack) -> Self {
        let mut people: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        for row in rows.iter().filter(|row| row.date <= at) {
            people.entry(&row.person).or_default().push(row);
        }
        // Sorting keeps the order of lines on one day.
        people.values_mut().for_each(|rows| rows.sort_by_key(|row| row.date));
        let teams: BTreeSet<&str> = people.values().filter_map(|rows| team(rows)).collect();
        let teams: Vec<&str> = teams.into_iter().collect();
        let people = people.values().filter_map(|rows| {
            let team = Team(teams.binary_search(&team(rows)?).ok()?);
            Some(History { team, assessed: assessed(rows, at, pack), is_open_again: false, wellbeing: Vec::new() })
        });
        Self { people: people.collect(), teams: teams.iter().map(ToString::to_string).collect() }
    }
}

/// The team of the latest row: a person is with one team.
fn team<'a>(rows: &[&'a Row]) -> Option<&'a str> {
    rows.last().map(|row| if row.team.is_empty() { NO_TEAM } else { &row.team })
}

fn assessed(rows: &[&Row], at: NaiveDate, pack: &Pack) -> Vec<Assessed> {
    let nexts = rows.iter().skip(1).map(|row| Some(*row)).chain([None]);
    rows.iter().zip(nexts).map(|(row, next)| of_row(row, closed(row, next, at), at, pack)).collect()
}

/// The closing of the assignment that a row gave, as far as it holds on the reporting date.
///
/// A closing after the next assessment is void, because that assessment took the place of the assignment. So is one on the
/// day of the next assessment or on the day before it, unless that is a first allocation: systems that end an assignment
/// where the next begins do not mean the end of care. Nor do those that print the end of a spell on each of its rows.
fn closed(row: &Row, next: Option<&Row>, at: NaiveDate) -> Option<NaiveDate> {
    let closed = row.closed.filter(|closed| *closed <= at)?;
    let Some(next) = next else { return Some(closed) };
    let is_next_day = closed.succ_opt() == Some(next.date) || closed == next.date;
    let is_succession = is_next_day && (!next.is_first || next.closed == Some(closed));
    (closed <= next.date && !is_succession).then_some(closed)
}

fn of_row(row: &Row, closed: Option<NaiveDate>, at: NaiveDate, pack: &Pack) -> Assessed {
    let due = row.cluster.map_or(Some(row.date), |cluster| cluster.review_period().after(row.date));
    Assessed {
        is_discharge: false,
        day: calendar::day(row.date, at),
        due: due.map_or(Day(i32::MAX), |due| calendar::day(due, at)),
        is_first: row.is_first,
        ratings: row.ratings,
        initial: row.initial,
        suggested: suggested(row.ratings, pack),
        cluster: row.cluster,
        must: row.cluster.and_then(|cluster| Must::of(pack, &row.ratings, cluster)),
        has_reason: false,
        closed: closed.map(|closed| calendar::day(closed, at)),
    }
}

/// The first three clusters for some ratings; none if nothing is known.
fn suggested(ratings: Assessment, pack: &Pack) -> [Option<ClusterCode>; 3] {
    let result = Allocation::new(pack, &Case::from(ratings));
    let is_known = result.completeness().known > 0;
    let mut clusters = result.ranked().iter().map(|ranked| ranked.code).filter(|_| is_known);
    [clusters.next(), clusters.next(), clusters.next()]
}
