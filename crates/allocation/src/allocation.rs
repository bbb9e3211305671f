//! One allocation: the order, the figures beside it and what a decision must answer for.
//!
//! Owns the whole result of putting a case through a pack. Does not decide: a clinician does.

use crate::share::{self, POOR_FIT};
use crate::{Case, ClusterCode, Comparison, Completeness, Pack, Standing, SuperClass};

/// A ranked cluster with the figures shown beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    /// The cluster.
    pub code: ClusterCode,
    /// Its place from 1; clusters in a tie share one.
    pub place: usize,
    /// Its points, in hundredths of a bit: zero or less.
    pub total: i32,
    /// How the evidence divides between the ranked clusters, 0 to 1. Not the chance of being right.
    pub share: f64,
    /// How well the description fits the known ratings, 0 to 1; `None` when no rating is known.
    pub fit: Option<f64>,
    /// How many of its must clauses are broken.
    pub broken: u8,
    /// How many of its must clauses depend on a rating that is not known.
    pub unchecked: u8,
}

/// The result of one case with one pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocation {
    ranked: Vec<Ranked>,
    best_outside: Option<Ranked>,
    super_classes: [(SuperClass, f64); 3],
    comparison: Option<Comparison>,
    completeness: Completeness,
}

impl Allocation {
    /// Ranks a case with a pack, with figures and reasons.
    ///
    /// ```
    /// use allocation::{Allocation, Case, Pack};
    /// use ratings::{Assessment, Rating, Scale};
    /// let rated = Assessment::from_ratings([Rating::NoProblem; 18]).with(Scale::DepressedMood, Rating::Mild);
    /// let result = Allocation::new(&Pack::provisional(), &Case::from(rated));
    /// let first = &result.first()[0];
    /// assert_eq!((first.code.code(), first.broken), ("01", 0));
    /// assert!(!result.needs_reason(first.code));
    /// ```
    #[must_use]
    pub fn new(pack: &Pack, case: &Case) -> Self {
        let ranking = pack.rank(case);
        let fits = share::fits(pack, &case.assessment);
        let fit_of = |code: ClusterCode| {
            let lane = ClusterCode::RANKED.into_iter().position(|ranked| ranked == code)?;
            fits.and_then(|fits| fits.get(lane).copied())
        };
        let ranked = figures(ranking.ranked(), fit_of);
        let best_outside = figures(ranking.outside(), fit_of).into_iter().next();
        let everyone: Vec<_> = ranking.ranked().iter().chain(ranking.outside()).map(|s| (s.code, s.total)).collect();
        let comparison = match ranking.ranked() {
            [first, second, ..] => pack.compare(case, first.code, second.code),
            _ => None,
        };
        let completeness = pack.completeness(case, ranking.first().iter().map(|standing| standing.code));
        Self { ranked, best_outside, super_classes: share::by_super_class(&everyone), comparison, completeness }
    }

    /// The ranked clusters, first to last.
    #[must_use]
    pub fn ranked(&self) -> &[Ranked] {
        &self.ranked
    }

    /// The clusters that share the first place: one, or more in a tie.
    #[must_use]
    pub fn first(&self) -> &[Ranked] {
        let tied = self.ranked.iter().take_while(|ranked| ranked.place == 1).count();
        self.ranked.get(..tied).unwrap_or_default()
    }

    /// The clusters to suggest: those that share the first place, or none when no rating is known, because then
    /// nothing speaks for any of them.
    #[must_use]
    pub fn suggested(&self) -> &[Ranked] {
        if self.completeness.known == 0 { &[] } else { self.first() }
    }

    /// One ranked cluster.
    #[must_use]
    pub fn find(&self, code: ClusterCode) -> Option<&Ranked> {
        self.ranked.iter().find(|ranked| ranked.code == code)
    }

    /// The best cluster outside the super class that the clinician decided on. Its share is of those outside.
    #[must_use]
    pub const fn best_outside(&self) -> Option<&Ranked> {
        self.best_outside.as_ref()
    }

    /// How the evidence divides between the super classes, before any gate.
    #[must_use]
    pub const fn super_classes(&self) -> [(SuperClass, f64); 3] {
        self.super_classes
    }

    /// Why the first cluster stands before the second.
    #[must_use]
    pub const fn comparison(&self) -> Option<&Comparison> {
        self.comparison.as_ref()
    }

    /// Whether enough is known.
    #[must_use]
    pub const fn completeness(&self) -> &Completeness {
        &self.completeness
    }

    /// Whether every ranked cluster breaks a must clause.
    #[must_use]
    pub fn all_broken(&self) -> bool {
        self.ranked.iter().all(|ranked| ranked.broken > 0)
    }

    /// The best fit among the clusters that break no must clause.
    #[must_use]
    pub fn best_eligible_fit(&self) -> Option<f64> {
        let eligible = self.ranked.iter().filter(|ranked| ranked.broken == 0);
        eligible.filter_map(|ranked| ranked.fit).max_by(f64::total_cmp)
    }

    /// Whether the result itself says that no description may fit, so that cluster 00 is a fair choice: every
    /// ranked cluster breaks a must clause, or none that does not fits by 45 % or more.
    #[must_use]
    pub fn offers_variance(&self) -> bool {
        self.all_broken() || self.best_eligible_fit().is_some_and(|fit| fit < POOR_FIT)
    }

    /// Whether a decision for this cluster has to be explained: it is not suggested, or it breaks a must clause, or it is cluster 00 and the result does not offer that.
    #[must_use]
    pub fn needs_reason(&self, code: ClusterCode) -> bool {
        if code.is_variance() {
            return !self.offers_variance();
        }
        !self.suggested().iter().any(|first| first.code == code && first.broken == 0)
    }
}

/// Standings in order, each with its place, share and fit.
fn figures(standings: &[Standing], fit_of: impl Fn(ClusterCode) -> Option<f64>) -> Vec<Ranked> {
    let totals: Vec<i32> = standings.iter().map(|standing| standing.total).collect();
    let shares = share::shares(&totals);
    let mut place = 1;
    let mut previous: Option<&Standing> = None;
    let mut ranked = Vec::with_capacity(standings.len());
    for (index, (standing, share)) in standings.iter().zip(shares).enumerate() {
        if !previous.is_some_and(|previous| previous.ties_with(standing)) {
            place = index + 1;
        }
        previous = Some(standing);
        let Standing { code, total, broken, unchecked } = *standing;
        ranked.push(Ranked { code, place, total, share, fit: fit_of(code), broken, unchecked });
    }
    ranked
}
