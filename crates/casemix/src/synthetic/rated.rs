//! How synthetic people are rated.
//!
//! Owns the ratings: drawn from what the built-in rule pack expects of a cluster, a little worse at first, and at each
//! later assessment mostly those of the one before, with more falls than rises. Does not know days.

use super::dice::Dice;
use allocation::{Class, Clause, ClusterCode, ClusterRules, Pack, Quantifier, Verdict};
use ratings::{Assessment, Rating, Scale};

/// How severe each problem is, 0 to 4, whether or not it came to be known.
#[derive(Clone, Copy)]
pub(super) struct Severities([u8; Scale::COUNT]);

impl Severities {
    /// Those of someone new.
    pub(super) fn first(pack: &Pack, cluster: ClusterCode, dice: &mut Dice) -> Self {
        let mut severities = [0; Scale::COUNT];
        for (severity, scale) in severities.iter_mut().zip(Scale::ALL) {
            let (one, other) = (draw(pack, cluster, scale, dice), draw(pack, cluster, scale, dice));
            *severity = if dice.percent(35) { one.max(other) } else { one };
        }
        let mut rated = Self(severities);
        if dice.percent(80) {
            rated.meet_clauses(pack, cluster, dice);
        }
        rated
    }

    /// Those of the same person at the next assessment, in the cluster that she is in then.
    pub(super) fn next(self, pack: &Pack, cluster: ClusterCode, is_change: bool, dice: &mut Dice) -> Self {
        let afresh = if is_change { 45 } else { 14 };
        let mut rated = self;
        for (severity, scale) in rated.0.iter_mut().zip(Scale::ALL) {
            *severity = match dice.weighted(&[afresh, 19, 5, 100 - 24 - afresh]) {
                0 => draw(pack, cluster, scale, dice),
                1 => severity.saturating_sub(1),
                2 => (*severity + 1).min(4),
                _ => *severity,
            };
        }
        if is_change && dice.percent(70) {
            rated.meet_clauses(pack, cluster, dice);
        }
        rated
    }

    /// Moves what must be otherwise for the cluster's must clauses.
    fn meet_clauses(&mut self, pack: &Pack, cluster: ClusterCode, dice: &mut Dice) {
        for clause in pack.rules(cluster).map_or(&[][..], ClusterRules::must) {
            if clause.verdict(&self.all_known()) == Verdict::Broken {
                self.meet(clause, dice);
            }
        }
    }

    fn meet(&mut self, clause: &Clause, dice: &mut Dice) {
        let (from, to) = (i32::from(clause.from), i32::from(clause.to));
        let one = dice.one_of(&clause.scales);
        for scale in &clause.scales {
            let Some(severity) = self.0.get_mut(scale.index()) else { continue };
            let is_moved = match clause.quantifier {
                Quantifier::Any => Some(*scale) == one,
                Quantifier::Each => !clause.includes(*severity),
            };
            if is_moved {
                *severity = u8::try_from(dice.between(from, to)).unwrap_or(0);
            }
        }
    }

    fn all_known(self) -> Assessment {
        Assessment::from_ratings(self.0.map(rating))
    }

    /// As it is written down: one rating in fifty is not known, and now and then a whole page of them.
    pub(super) fn written(self, dice: &mut Dice) -> Assessment {
        let unknown = if dice.percent(3) { 35 } else { 2 };
        let mut assessment = self.all_known();
        for scale in Scale::ALL {
            if dice.percent(unknown) {
                assessment = assessment.with(scale, Rating::NotKnown);
            }
        }
        assessment
    }
}

/// A severity as the profile of the cluster has it. Cluster 00 has none: each scale is as in some other cluster, so that
/// no description fits.
fn draw(pack: &Pack, cluster: ClusterCode, scale: Scale, dice: &mut Dice) -> u8 {
    let profile = if cluster.is_variance() { dice.one_of(&ClusterCode::RANKED).unwrap_or(cluster) } else { cluster };
    let Some(rules) = pack.rules(profile) else { return 0 };
    let weights = rules.row(scale).map(|class| match class {
        Class::Expected => 40,
        Class::May => 8,
        Class::Unlikely => 1,
    });
    u8::try_from(dice.weighted(&weights)).unwrap_or(0)
}

fn rating(severity: u8) -> Rating {
    Rating::from_form_code(severity).unwrap_or(Rating::NotKnown)
}
