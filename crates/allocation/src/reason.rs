//! Why one cluster stands before another.
//!
//! Owns the evidence, scale by scale, as data. Does not know how it is said: one module of the interface turns
//! it into sentences. The lines add up to the difference of the two totals, so that nothing is left out.

use crate::{Case, Class, Clause, ClusterCode, Fact, Pack, Verdict};
use ratings::{Rating, Scale};

/// What the points of a reason are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// A known rating, and what each of the two clusters says of it.
    Rating {
        /// The scale.
        scale: Scale,
        /// The rating; always known.
        rating: Rating,
        /// What the first cluster says of it.
        first: Class,
        /// What the second cluster says of it.
        second: Class,
    },
    /// A known fact, and what each of the two clusters says of it, if it names it.
    Fact {
        /// The fact.
        fact: Fact,
        /// The answer.
        answer: bool,
        /// What the first cluster expects.
        first: Option<bool>,
        /// What the second cluster expects.
        second: Option<bool>,
    },
}

/// One line of the difference between two clusters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it rests on.
    pub evidence: Evidence,
    /// Points for the first cluster over the second; negative where it speaks for the second.
    pub points: i32,
}

/// A must clause of one cluster and what the ratings say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The clause.
    pub clause: Clause,
    /// What the ratings say of it.
    pub verdict: Verdict,
}

/// Two clusters side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The first cluster.
    pub first: ClusterCode,
    /// The second cluster.
    pub second: ClusterCode,
    /// The difference line by line, largest first whichever way it speaks; equal lines in the order of the
    /// form. Lines without a difference are left out.
    pub reasons: Vec<Reason>,
    /// The first cluster's must clauses.
    pub first_rulings: Vec<Ruling>,
    /// The second cluster's must clauses.
    pub second_rulings: Vec<Ruling>,
}

/// Adds a line behind those that are as large or larger. Lines come in the order of the form.
fn add(reasons: &mut Vec<Reason>, reason: Reason) {
    let place = reasons.partition_point(|other| other.points.abs() >= reason.points.abs());
    reasons.insert(place, reason);
}

impl Pack {
    /// Compares two clusters for a case. `None` where the pack has no rules for one of them (variance).
    #[must_use]
    pub fn compare(&self, case: &Case, first: ClusterCode, second: ClusterCode) -> Option<Comparison> {
        let (one, two) = (self.rules(first)?, self.rules(second)?);
        let mut reasons = Vec::with_capacity(Scale::COUNT + Fact::COUNT);
        for scale in Scale::ALL {
            let rating = case.assessment.rating(scale);
            let Some(severity) = rating.severity().map(usize::from) else { continue };
            let points = |row: &[i16; 5]| i32::from(row.get(severity).copied().unwrap_or(0));
            let class = |row: &[Class; 5]| row.get(severity).copied().unwrap_or(Class::Unlikely);
            let difference = points(one.points(scale)) - points(two.points(scale));
            if difference != 0 {
                let (first, second) = (class(one.row(scale)), class(two.row(scale)));
                let evidence = Evidence::Rating { scale, rating, first, second };
                add(&mut reasons, Reason { evidence, points: difference });
            }
        }
        for fact in Fact::ALL {
            let Some(answer) = case.facts.get(fact) else { continue };
            let (first, second) = (one.fact(fact), two.fact(fact));
            let points = |expected: Option<bool>| {
                if expected.is_some_and(|expected| expected != answer) { self.fact_points() } else { 0 }
            };
            let difference = points(first) - points(second);
            if difference != 0 {
                let evidence = Evidence::Fact { fact, answer, first, second };
                add(&mut reasons, Reason { evidence, points: difference });
            }
        }
        let (first_rulings, second_rulings) = (self.rulings(case, first), self.rulings(case, second));
        Some(Comparison { first, second, reasons, first_rulings, second_rulings })
    }

    /// Every must clause of a cluster with its verdict.
    #[must_use]
    pub fn rulings(&self, case: &Case, code: ClusterCode) -> Vec<Ruling> {
        let clauses = self.rules(code).map_or(&[][..], |rules| rules.must());
        let ruling = |clause: &Clause| Ruling { clause: clause.clone(), verdict: clause.verdict(&case.assessment) };
        clauses.iter().map(ruling).collect()
    }
}
