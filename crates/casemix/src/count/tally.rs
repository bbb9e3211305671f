//! From histories to counts.
//!
//! Owns the walk through one history: where a spell of care begins and ends, and which events are in the period. People
//! can be added a few at a time, so that a page stays responsive.

use super::{Agreement, Caseload, Completeness, FirstAllocations, Flow, Flows, Outcomes, Rules, Times};
use crate::{Assessed, Day, History, Period};
use allocation::ClusterCode;

/// Everything that is counted of one team, or of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Who is there on the reporting date.
    pub caseload: Caseload,
    /// First allocations and must clauses.
    pub first: FirstAllocations,
    /// Initial cluster, suggestion and final cluster.
    pub agreement: Agreement,
    /// Time in clusters and between assessments.
    pub times: Times,
    /// Moves between clusters.
    pub flows: Flows,
    /// Ratings that are not known.
    pub completeness: Completeness,
    /// Change from the first to the last assessment.
    pub outcomes: Outcomes,
}

impl Counts {
    fn merge(&mut self, other: &Self) {
        self.caseload.merge(&other.caseload);
        self.first.merge(&other.first);
        self.agreement.merge(&other.agreement);
        self.times.merge(&other.times);
        self.flows.merge(&other.flows);
        self.completeness.merge(&other.completeness);
        self.outcomes.merge(&other.outcomes);
    }

    /// The counts of several teams together.
    #[must_use]
    pub fn together<'a>(teams: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut all = Self::default();
        teams.into_iter().for_each(|team| all.merge(team));
        all
    }

    fn add(&mut self, history: &History, period: &Period, rules: &Rules) {
        self.caseload.add(history);
        let mut walk = Walk { counts: self, period, rules, place: None };
        let mut rest = history.assessed.as_slice();
        let mut parted = Day(i32::MIN);
        while !rest.is_empty() {
            let length = rest.iter().position(|assessed| assessed.closed.is_some()).map_or(rest.len(), |last| last + 1);
            let (spell, later) = rest.split_at(length);
            walk.spell(spell);
            let closed = spell.last().and_then(|last| last.closed);
            let until = closed.unwrap_or(Day::REPORTING);
            let from = spell.first().map_or(parted, |first| parted.max(Day(first.day.0.saturating_sub(AHEAD))));
            walk.wellbeing(spell, history.wellbeing.iter().filter(|(day, _)| from < *day && *day <= until).copied());
            parted = until;
            rest = later;
        }
    }
}

/// How many days before the first assessment of a spell a score of wellbeing belongs to it: a questionnaire is often
/// filled in before the appointment.
const AHEAD: i32 = 29;

/// The way through one history.
struct Walk<'a> {
    counts: &'a mut Counts,
    period: &'a Period,
    rules: &'a Rules,
    /// The cluster that the person is in, and since when.
    place: Option<(ClusterCode, Day)>,
}

impl Walk<'_> {
    /// Assessments without a closing between them.
    fn spell(&mut self, spell: &[Assessed]) {
        let mut before: Option<&Assessed> = None;
        for assessed in spell {
            if self.period.has(assessed.day) {
                self.event(assessed);
            }
            // Without a cluster nobody went anywhere.
            if let Some(cluster) = assessed.cluster {
                self.go(cluster, assessed.day, assessed.has_reason);
            }
            let earlier = before.replace(assessed).filter(|_| self.period.has(assessed.day));
            let earlier = earlier.filter(|earlier| earlier.day < assessed.day);
            if let Some((earlier, cluster)) = earlier.and_then(|earlier| Some((earlier, earlier.cluster?))) {
                let days = assessed.day.days_since(earlier.day);
                self.counts.times.review(cluster, days, assessed.day < earlier.due);
            }
        }
        if let [first, .., last] = spell
            && self.period.has(last.day)
            && first.day < last.day
        {
            self.counts.outcomes.add(first, last, self.rules);
        }
        let Some(last) = spell.last() else { return };
        match (last.closed, self.place) {
            (Some(closed), _) => self.leave(closed),
            (None, Some((cluster, since))) if last.cluster.is_some() => {
                self.counts.times.run(cluster, Day::REPORTING.days_since(since));
            }
            (None, _) => {}
        }
    }

    /// What is counted of an assessment by itself.
    fn event(&mut self, assessed: &Assessed) {
        self.counts.completeness.add(assessed);
        self.counts.agreement.add(assessed);
        if assessed.is_first {
            self.counts.first.add(assessed, self.place.is_none());
        }
    }

    /// Goes to the cluster that an assessment gives.
    fn go(&mut self, to: ClusterCode, day: Day, has_reason: bool) {
        match self.place {
            Some((from, _)) if from == to => return,
            Some((from, since)) if self.period.has(day) => {
                self.counts.times.end(from, day.days_since(since));
                self.counts.flows.add(Flow::In(from), Flow::In(to), has_reason);
            }
            None if self.period.has(day) => self.counts.flows.add(Flow::Outside, Flow::In(to), false),
            _ => {}
        }
        self.place = Some((to, day));
    }

    /// Leaves care.
    fn leave(&mut self, day: Day) {
        if let Some((from, since)) = self.place.take().filter(|_| self.period.has(day)) {
            self.counts.times.end(from, day.days_since(since));
            self.counts.flows.add(Flow::In(from), Flow::Outside, false);
        }
    }

    fn wellbeing(&mut self, spell: &[Assessed], scores: impl Iterator<Item = (Day, ::outcomes::Wellbeing)>) {
        if let Some(cluster) = spell.first().and_then(|first| first.cluster).filter(|cluster| !cluster.is_variance()) {
            let scores: Vec<_> = scores.collect();
            self.counts.outcomes.add_wellbeing(cluster, &scores, |day| self.period.has(day));
        }
    }
}

/// Counts that are being made.
#[derive(Clone, Debug)]
pub struct Tally {
    period: Period,
    rules: Rules,
    teams: Vec<Counts>,
}

impl Tally {
    /// Begins with nobody.
    #[must_use]
    pub const fn new(period: Period, rules: Rules) -> Self {
        Self { period, rules, teams: Vec::new() }
    }

    /// Adds one person.
    pub fn add(&mut self, history: &History) {
        let place = history.team.0;
        if place >= self.teams.len() {
            self.teams.resize_with(place + 1, Counts::default);
        }
        if let Some(team) = self.teams.get_mut(place) {
            team.add(history, &self.period, &self.rules);
        }
    }

    /// The figures, once everybody was added.
    #[must_use]
    pub fn finish(self) -> Summary {
        Summary { all: Counts::together(&self.teams), period: self.period, rules: self.rules, teams: self.teams }
    }
}

/// The figures of one reporting date and period. They are as they are: nothing is rounded or hidden, so they are for the
/// screen only. What may leave is the file's business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// When they are from.
    pub period: Period,
    /// What outcomes were judged by.
    pub rules: Rules,
    /// All teams together.
    pub all: Counts,
    /// Each team, by [`Team`](crate::Team).
    pub teams: Vec<Counts>,
}
