//! A demonstration caseload: people who do not exist.
//!
//! Owns how it is made up. Nothing in it is from any person, service or published table: the mix by cluster is our own
//! sketch of a community service, because none was found in print, and times, moves and ratings are drawn so that every
//! figure has something to show. Whatever shows it says that it is synthetic.
//!
//! The same seed gives the same people on every machine, so only whole numbers of a fixed width are drawn. A casemix has
//! no calendar, so a review period of months is taken as so many days here (182 and 365), which is right to a day or two.
//!
//! Each history is made backwards, from where the person is now, so that the mix comes out as it was meant: `course`
//! makes days and clusters. Ratings (`rated`) and decisions (`judged`) follow forwards, each from the one before.

mod course;
mod dice;
mod judged;
mod mix;
mod rated;
#[cfg(test)]
mod tests;

use crate::{History, Team};
use allocation::Pack;
use course::Course;
use dice::Dice;

/// The synthetic people of some teams, in no order that means anything.
///
/// `people` counts everybody, those whose care was closed included; `teams` of 0 counts as 1. The teams differ in size:
/// of 300 people in three teams or more, the last has so few that a file pools it.
///
/// ```
/// use casemix::synthetic;
/// let caseload = synthetic::caseload(1, 300, 5);
/// assert_eq!(caseload.len(), 300);
/// assert_eq!(caseload, synthetic::caseload(1, 300, 5));
/// assert_ne!(caseload, synthetic::caseload(2, 300, 5));
/// ```
#[must_use]
pub fn caseload(seed: u64, people: usize, teams: usize) -> Vec<History> {
    make(seed, people, teams, None)
}

/// The same with exactly `each` assessments a person, at least one, however long ago the first was: to measure with.
///
/// ```
/// use casemix::synthetic;
/// let caseload = synthetic::caseload_of(1, 40, 2, 5);
/// assert!(caseload.iter().all(|history| history.assessed.len() == 5));
/// ```
#[must_use]
pub fn caseload_of(seed: u64, people: usize, teams: usize, each: usize) -> Vec<History> {
    make(seed, people, teams, Some(each.max(1)))
}

/// Names for so many teams: "Demonstration team A" and on, with numbers after the 26th.
///
/// ```
/// use casemix::synthetic;
/// assert_eq!(synthetic::team_names(2), ["Demonstration team A", "Demonstration team B"]);
/// assert_eq!(synthetic::team_names(27).last().unwrap(), "Demonstration team 27");
/// ```
#[must_use]
pub fn team_names(teams: usize) -> Vec<String> {
    let letters = ('A'..='Z').map(String::from).chain((27_usize..).map(|number| number.to_string()));
    letters.take(teams).map(|letter| format!("Demonstration team {letter}")).collect()
}

fn make(seed: u64, people: usize, teams: usize, each: Option<usize>) -> Vec<History> {
    let mut dice = Dice::new(seed);
    let pack = Pack::provisional();
    let standings = dice.shuffled(mix::people(people));
    let teams = dice.shuffled(mix::teams(people, teams));
    let mut caseload = Vec::with_capacity(people);
    for ((cluster, standing), team) in standings.into_iter().zip(teams) {
        let course = Course::to(cluster, standing, each, &mut dice);
        let wellbeing = judged::wellbeing(&course, &mut dice);
        let assessed = judged::assessed(&course, &pack, &mut dice);
        caseload.push(History { team: Team(team), assessed, is_open_again: course.is_open_again, wellbeing });
    }
    caseload
}
