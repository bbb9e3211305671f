//! A pack laid out for ranking.
//!
//! Owns the same rules as `rules.rs`, turned round: for each scale and rating one row with a lane a cluster,
//! so that ranking is eighteen additions of rows, which the compiler turns into vector instructions. The row
//! of "not known" is all zero: a rating that is not known takes no part, without a branch.

use super::{ClusterRules, Quantifier};
use crate::Fact;
use ratings::{Rating, Scale};

/// One lane a cluster: twenty, and four to spare, to fill whole vectors.
pub(crate) const LANES: usize = 24;

type Row<T> = [T; LANES];
type ByRating<T> = [[Row<T>; Rating::ALL.len()]; Scale::COUNT];

/// The tables of a pack.
#[derive(Clone, Debug)]
pub(crate) struct Tables {
    /// Points of a rating.
    pub(crate) points: ByRating<i16>,
    /// How far a rating's points are below the best of its row: zero or less.
    pub(crate) shortfall: ByRating<i16>,
    /// A bit a clause: an `any` clause that the rating meets, an `each` clause that it breaks.
    pub(crate) hits: ByRating<u16>,
    /// A bit a clause: the clauses that name the scale, for when it is not known.
    pub(crate) names: [Row<u16>; Scale::COUNT],
    /// A bit a clause: those that one scale inside the range meets.
    pub(crate) any: Row<u16>,
    /// A bit a clause: those that one scale outside the range breaks.
    pub(crate) each: Row<u16>,
    /// Points of a fact by answer: no, yes.
    pub(crate) facts: [[Row<i16>; 2]; Fact::COUNT],
}

impl Tables {
    /// Lays out the rules, given the points of a fact that disagrees. At most [`LANES`] clusters count; a pack
    /// has twenty.
    #[expect(clippy::indexing_slicing, reason = "lanes, severities and scales are within their arrays")]
    pub(super) fn build(clusters: &[ClusterRules], fact_points: i16) -> Self {
        let mut tables = Self {
            points: [[[0; LANES]; 6]; Scale::COUNT],
            shortfall: [[[0; LANES]; 6]; Scale::COUNT],
            hits: [[[0; LANES]; 6]; Scale::COUNT],
            names: [[0; LANES]; Scale::COUNT],
            any: [0; LANES],
            each: [0; LANES],
            facts: [[[0; LANES]; 2]; Fact::COUNT],
        };
        for (lane, rules) in clusters.iter().take(LANES).enumerate() {
            for scale in Scale::ALL {
                let row = rules.points(scale);
                let best = row.iter().copied().max().unwrap_or(0);
                for (severity, points) in row.iter().enumerate() {
                    tables.points[scale.index()][severity][lane] = *points;
                    tables.shortfall[scale.index()][severity][lane] = points - best;
                }
            }
            for (number, clause) in rules.must().iter().enumerate() {
                let bit = 1_u16 << number;
                let hit_inside = clause.quantifier == Quantifier::Any;
                if hit_inside {
                    tables.any[lane] |= bit;
                } else {
                    tables.each[lane] |= bit;
                }
                for scale in &clause.scales {
                    tables.names[scale.index()][lane] |= bit;
                    for rating in Rating::KNOWN {
                        if clause.includes(rating as u8) == hit_inside {
                            tables.hits[scale.index()][rating as usize][lane] |= bit;
                        }
                    }
                }
            }
            for fact in Fact::ALL {
                if let Some(expected) = rules.fact(fact) {
                    tables.facts[fact as usize][usize::from(!expected)][lane] = fact_points;
                }
            }
        }
        tables
    }
}
