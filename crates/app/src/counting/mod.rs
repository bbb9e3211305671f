//! The figures of the casemix, counted a few people at a time.
//!
//! Owns what is counted next and what has been counted. It is no state: it can be made again from the state at any time,
//! and is, whenever people, settings or the reporting date change. Only the casemix page leads here, which is fetched
//! later; the app keeps what has been counted and asks for the next slice once the browser has had its turn.

mod dates;
mod history;

pub(crate) use dates::{last_day, last_whole_quarter};

use crate::state::{CasemixView, State};
use casemix::{About, Draft, File, History, PackName, Quarter, Rules, Span, Summary, Tally, Team, synthetic};
use chrono::NaiveDate;
use outcomes::{Factor, FactorMapping, ReliableThreshold};
use records::{CountedSettings, Person};
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// How many people are counted before the browser has its turn. A task should not take longer than 50 ms on a slow
/// computer; so many take a tenth of that on a quick one.
const SLICE: usize = 250;

/// What people without a team are called.
const NO_TEAM: &str = "No team";

/// The demonstration: always the same people.
const SEED: u64 = 2013;
const DEMONSTRATION_PEOPLE: usize = 300;
const DEMONSTRATION_TEAMS: usize = 5;

/// Figures that are being counted, or have been.
#[derive(Debug, Default)]
pub(crate) struct Counting {
    /// What it was made of.
    of: Option<Key>,
    work: Option<Box<Work>>,
    /// The figures on the screen, once they are counted.
    pub(crate) figures: Option<Figures>,
    /// The file, once it is made.
    pub(crate) file: Option<File>,
}

/// What is shown.
#[derive(Debug)]
pub(crate) struct Figures {
    /// The counts.
    pub(crate) summary: Summary,
    /// The names of the teams, by their place.
    pub(crate) teams: Vec<String>,
    /// The reporting date.
    pub(crate) at: NaiveDate,
    /// The quarter that the file is about.
    pub(crate) quarter: Quarter,
}

/// What the figures depend on.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    people: u64,
    settings: CountedSettings,
    at: NaiveDate,
    quarter: Quarter,
    span: Span,
    is_demonstration: bool,
}

#[derive(Debug)]
struct Work {
    teams: Vec<String>,
    /// The people of the demonstration; nobody otherwise.
    made_up: Vec<History>,
    screen: Pass,
    file: Pass,
    draft: Option<Draft>,
}

/// One way through everybody, for one reporting date.
#[derive(Debug)]
struct Pass {
    at: NaiveDate,
    next: usize,
    tally: Option<Tally>,
}

impl Counting {
    /// Counts the next slice, beginning anew if anything has changed. Says whether there is more.
    pub(crate) fn step(&mut self, state: &State) -> bool {
        let key = Key::new(state);
        if self.of.as_ref() != Some(&key) {
            *self = Self { work: Some(Box::new(Work::new(state, &key))), of: Some(key), ..Self::default() };
            return true;
        }
        let Some(mut work) = self.work.take() else { return false };
        let Some(key) = &self.of else { return false };
        if let Some(draft) = &mut work.draft {
            if !draft.step() {
                self.file = work.draft.take().map(Draft::finish);
                return false;
            }
        } else if work.screen.tally.is_some() {
            if !work.screen.step(state, key, &work.teams, &work.made_up)
                && let Some(tally) = work.screen.tally.take()
            {
                let (summary, teams) = (tally.finish(), work.teams.clone());
                self.figures = Some(Figures { summary, teams, at: key.at, quarter: key.quarter });
            }
        } else if !work.file.step(state, key, &work.teams, &work.made_up)
            && let Some(tally) = work.file.tally.take()
        {
            work.draft = Some(Draft::new(&tally.finish(), &work.teams, about(state, key)));
        }
        self.work = Some(work);
        true
    }
}

impl Key {
    fn new(state: &State) -> Self {
        let CasemixView { quarters_ago, span, is_demonstration, .. } = &state.casemix;
        let mut quarter = last_whole_quarter(state.today);
        (0..quarters_ago.unwrap_or_default()).for_each(|_| quarter = quarter.before());
        let end = last_day(quarter).unwrap_or(state.today);
        // The demonstration has no dates: its last day is the end of the quarter.
        let at = if quarters_ago.is_some() || *is_demonstration { end } else { state.today };
        let mut people = DefaultHasher::new();
        for person in &state.people {
            (person.id, person.revision).hash(&mut people);
        }
        Self {
            people: people.finish(),
            settings: state.settings.counted(),
            at,
            quarter,
            span: *span,
            is_demonstration: *is_demonstration,
        }
    }

    fn rules(&self) -> Rules {
        let points = self.settings.reliable_change.as_ref().map(|change| change.points);
        let factor = |place: Option<u8>| Factor::ALL.get(usize::from(place?)).copied();
        Rules {
            reliable: points.and_then(|points| ReliableThreshold::new(points).ok()).unwrap_or_default(),
            factors: self.settings.four_factors.as_ref().map(|set| FactorMapping::new(set.factors.map(factor))),
        }
    }
}

impl Work {
    fn new(state: &State, key: &Key) -> Self {
        let teams =
            if key.is_demonstration { synthetic::team_names(DEMONSTRATION_TEAMS) } else { teams(&state.people) };
        let pass = |at, span| {
            let tally = Tally::new(dates::period(at, span), key.rules());
            Pass { at, next: 0, tally: Some(tally) }
        };
        let end = last_day(key.quarter).unwrap_or(key.at);
        // A file is always about one quarter, so that no event is in two files.
        let made_up = if key.is_demonstration {
            synthetic::caseload(SEED, DEMONSTRATION_PEOPLE, DEMONSTRATION_TEAMS)
        } else {
            Vec::new()
        };
        Self { teams, made_up, screen: pass(key.at, key.span), file: pass(end, Span::Quarter), draft: None }
    }
}

impl Pass {
    /// Counts the next few people, and says whether there are more.
    fn step(&mut self, state: &State, key: &Key, teams: &[String], made_up: &[History]) -> bool {
        let Some(tally) = &mut self.tally else { return false };
        if key.is_demonstration {
            made_up.iter().for_each(|history| tally.add(history));
            return false;
        }
        let people = state.people.get(self.next..).unwrap_or_default();
        for person in people.iter().take(SLICE) {
            let name = team_name(person);
            let team = Team(teams.partition_point(|team| team.as_str() < name));
            if let Some(history) = history::history(&person.counted(), team, self.at) {
                tally.add(&history);
            }
        }
        self.next += SLICE;
        people.len() > SLICE
    }
}

/// The names of everybody's teams, in order.
fn teams(people: &[Person]) -> Vec<String> {
    let mut teams: Vec<String> = Vec::new();
    for person in people {
        let name = team_name(person);
        let place = teams.partition_point(|team| team.as_str() < name);
        if teams.get(place).is_none_or(|team| team != name) {
            teams.insert(place, name.to_owned());
        }
    }
    teams
}

fn team_name(person: &Person) -> &str {
    person.team.as_ref().map_or(NO_TEAM, records::Team::as_str)
}

/// What the file says of itself.
fn about(state: &State, key: &Key) -> About {
    let mut packs: Vec<PackName> = Vec::new();
    let mut name = |id: &str, is_provisional| {
        let pack = PackName { id: id.to_owned(), is_provisional };
        if !packs.contains(&pack) {
            packs.push(pack);
        }
    };
    if key.is_demonstration {
        let pack = allocation::Pack::provisional();
        name(&pack.about().id, true);
    } else {
        let end = last_day(key.quarter).unwrap_or(key.at);
        for person in &state.people {
            for entry in person.counted().assessments.iter().filter(|entry| entry.date <= end) {
                name(entry.pack.id, entry.pack.is_provisional);
            }
        }
    }
    About { packs, has_own_threshold: key.settings.reliable_change.is_some(), is_synthetic: key.is_demonstration }
}

#[cfg(test)]
mod tests;
