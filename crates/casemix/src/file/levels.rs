//! Whose figures are in the file.
//!
//! Owns the pooling of small teams. Every person is in exactly one of the parts, so that the parts add up to all teams;
//! with a single part there is only the level of all teams.

use super::Level;
use crate::{Counts, Summary};

/// The fewest active people with whom a team is named in a file.
pub const FEWEST_IN_TEAM: u32 = 10;

/// What teams that are too small are called together.
pub const OTHER_TEAMS: &str = "Other teams";

/// Names that levels have.
const TAKEN: [&str; 2] = ["All teams", OTHER_TEAMS];

/// The parts, and all of them together.
pub(super) struct Levels {
    /// The parts that add up to all.
    pub(super) parts: Vec<(Level, Counts)>,
    /// All teams.
    pub(super) all: Counts,
}

impl Levels {
    /// Teams with too few active people are pooled. If the pool is too small itself, the smallest team joins it.
    pub(super) fn pooled(summary: &Summary, names: &[String]) -> Self {
        let mut shown: Vec<(Level, Counts)> = Vec::new();
        let mut pool: Vec<Counts> = Vec::new();
        for (level, counts) in named(summary, names) {
            let place = shown.partition_point(|(_, other)| other.caseload.active() >= counts.caseload.active());
            shown.insert(place, (level, counts));
        }
        // A team that is called like a level would stand for it: it is not named either.
        let is_taken = |level: &Level| TAKEN.iter().any(|taken| level.to_string().trim().eq_ignore_ascii_case(taken));
        let taken = shown.extract_if(.., |(level, _)| is_taken(level));
        pool.extend(taken.map(|(_, counts)| counts));
        let is_small = |counts: &Counts| counts.caseload.active() < FEWEST_IN_TEAM;
        // The smallest is last.
        while let Some((_, smallest)) = shown.last() {
            if !is_small(smallest) && (pool.is_empty() || !is_small(&Counts::together(&pool))) {
                break;
            }
            pool.extend(shown.pop().map(|(_, counts)| counts));
        }
        // By name: the order of size would tell more than the rounded counts do.
        shown.sort_by(|(one, _), (other, _)| one.cmp(other));
        if !pool.is_empty() {
            shown.push((Level::Others, Counts::together(&pool)));
        }
        Self::of(shown, summary)
    }

    /// Each team by itself, however small.
    pub(super) fn each(summary: &Summary, names: &[String]) -> Self {
        Self::of(named(summary, names).collect(), summary)
    }

    fn of(parts: Vec<(Level, Counts)>, summary: &Summary) -> Self {
        let parts = if parts.len() < 2 { vec![(Level::All, summary.all.clone())] } else { parts };
        Self { parts, all: summary.all.clone() }
    }

    /// Whether there is nothing but all teams.
    pub(super) fn is_single(&self) -> bool {
        self.parts.len() == 1
    }

    /// Each level with its counts and the parts that it is made of: all teams first, then each part.
    pub(super) fn every(&self) -> impl Iterator<Item = (&Level, &Counts, std::ops::Range<usize>)> {
        let all = (&Level::All, &self.all, 0..self.parts.len());
        let parts = self.parts.iter().enumerate().map(|(place, (level, counts))| (level, counts, place..place + 1));
        [all].into_iter().chain(parts.filter(|_| !self.is_single()))
    }
}

/// The teams that anybody is with.
fn named<'a>(summary: &'a Summary, names: &'a [String]) -> impl Iterator<Item = (Level, Counts)> + 'a {
    let empty = Counts::default();
    let teams = summary.teams.iter().zip(names);
    teams.filter(move |(counts, _)| **counts != empty).map(|(counts, name)| (Level::Team(name.clone()), counts.clone()))
}
