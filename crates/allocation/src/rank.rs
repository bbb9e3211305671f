//! The ranking itself: integers in, an order out, the same on every machine.
//!
//! Owns the order of the clusters. It adds up rows of a pack's tables, all clusters at once, and takes no
//! branch on what was rated. Does not know why: reasons, shares and fit are made from the same tables in
//! files of their own.

use crate::pack::LANES;
use crate::{Case, ClusterCode, Fact, Pack, SuperClass};
use ratings::Scale;

/// Where one cluster stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The cluster.
    pub code: ClusterCode,
    /// Its points, in hundredths of a bit: zero or less.
    pub total: i32,
    /// How many of its must clauses are broken.
    pub broken: u8,
    /// How many of its must clauses depend on a rating that is not known.
    pub unchecked: u8,
}

impl Standing {
    /// Whether two clusters share a place: equal points, and both or neither with a broken clause.
    #[must_use]
    pub const fn ties_with(&self, other: &Self) -> bool {
        self.total == other.total && (self.broken == 0) == (other.broken == 0)
    }
}

/// All clusters in order: those of the gate first, then the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranking {
    standings: [Standing; ClusterCode::RANKED.len()],
    gated: usize,
}

impl Ranking {
    /// The ranked clusters, first to last: clusters with no broken clause before the others, then by points,
    /// then by code.
    #[must_use]
    pub fn ranked(&self) -> &[Standing] {
        self.standings.get(..self.gated).unwrap_or_default()
    }

    /// The clusters outside the super class that the clinician decided on, in the same order.
    #[must_use]
    pub fn outside(&self) -> &[Standing] {
        self.standings.get(self.gated..).unwrap_or_default()
    }

    /// The clusters that share the first place: one, or more in a tie.
    #[must_use]
    pub fn first(&self) -> &[Standing] {
        let ranked = self.ranked();
        let tied = ranked.iter().take_while(|standing| ranked.first().is_some_and(|first| first.ties_with(standing)));
        ranked.get(..tied.count()).unwrap_or_default()
    }
}

impl Pack {
    /// Ranks the clusters for a case. Allocates nothing; shows no reasons.
    ///
    /// ```
    /// use allocation::{Case, Pack};
    /// use ratings::{Assessment, Rating, Scale};
    /// let rated = Assessment::from_ratings([Rating::NoProblem; 18]).with(Scale::DepressedMood, Rating::Mild);
    /// let ranking = Pack::provisional().rank(&Case::from(rated));
    /// assert_eq!(ranking.ranked().len(), 20);
    /// assert_eq!(ranking.ranked()[0].code.code(), "01");
    /// ```
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "lanes, ratings, scales and places are within their arrays")]
    pub fn rank(&self, case: &Case) -> Ranking {
        let tables = self.tables();
        let mut totals = [0_i16; LANES];
        let mut hits = [0_u16; LANES];
        let mut unknown = [0_u16; LANES];
        for scale in Scale::ALL {
            let rating = case.assessment.rating(scale);
            let points = &tables.points[scale.index()][rating as usize];
            let hit = &tables.hits[scale.index()][rating as usize];
            for lane in 0..LANES {
                totals[lane] += points[lane];
                hits[lane] |= hit[lane];
            }
            if !rating.is_known() {
                for (bits, named) in unknown.iter_mut().zip(&tables.names[scale.index()]) {
                    *bits |= named;
                }
            }
        }
        for fact in Fact::ALL {
            if let Some(answer) = case.facts.get(fact) {
                for (total, points) in totals.iter_mut().zip(&tables.facts[fact as usize][usize::from(answer)]) {
                    *total += points;
                }
            }
        }

        let mut broken = [0_u16; LANES];
        let mut unchecked = [0_u16; LANES];
        for lane in 0..LANES {
            // A hit meets an `any` clause and breaks an `each` clause; without one, what is unknown decides.
            broken[lane] = (tables.each[lane] & hits[lane]) | (tables.any[lane] & !hits[lane] & !unknown[lane]);
            unchecked[lane] = !hits[lane] & unknown[lane];
        }

        let (outside, gated) = gate(case.origin);
        let mut keys = [i32::MAX; LANES];
        for (lane, key) in keys.iter_mut().enumerate().take(ClusterCode::RANKED.len()) {
            let points = i32::from(i16::MAX) - i32::from(totals[lane]);
            let is_broken = i32::from(broken[lane] != 0);
            // Lowest first: in the gate, unbroken, most points, lowest code. The lane makes every key its own.
            *key = (outside[lane] << 23) | (is_broken << 22) | (points << 5) | lane_number(lane);
        }
        let mut places = [0_i32; LANES];
        for key in keys {
            for lane in 0..LANES {
                places[lane] += i32::from(key < keys[lane]);
            }
        }

        let nobody = Standing { code: ClusterCode::VARIANCE, total: 0, broken: 0, unchecked: 0 };
        let mut standings = [nobody; ClusterCode::RANKED.len()];
        for (lane, code) in ClusterCode::RANKED.into_iter().enumerate() {
            standings[place(places[lane])] = Standing {
                code,
                total: i32::from(totals[lane]),
                broken: count(broken[lane]),
                unchecked: count(unchecked[lane]),
            };
        }
        Ranking { standings, gated }
    }
}

/// Which lanes are outside the gate (1) and how many are inside.
const fn gate(origin: Option<SuperClass>) -> ([i32; LANES], usize) {
    const NON_PSYCHOTIC: ([i32; LANES], usize) = gate_of(SuperClass::NonPsychotic);
    const PSYCHOTIC: ([i32; LANES], usize) = gate_of(SuperClass::Psychotic);
    const ORGANIC: ([i32; LANES], usize) = gate_of(SuperClass::Organic);
    match origin {
        None => ([0; LANES], ClusterCode::RANKED.len()),
        Some(SuperClass::NonPsychotic) => NON_PSYCHOTIC,
        Some(SuperClass::Psychotic) => PSYCHOTIC,
        Some(SuperClass::Organic) => ORGANIC,
    }
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler only, which would refuse it")]
const fn gate_of(origin: SuperClass) -> ([i32; LANES], usize) {
    let mut outside = [1; LANES];
    let mut gated = 0;
    let mut lane = 0;
    while lane < ClusterCode::RANKED.len() {
        if let Some(class) = ClusterCode::RANKED[lane].super_class()
            && class as u8 == origin as u8
        {
            outside[lane] = 0;
            gated += 1;
        }
        lane += 1;
    }
    (outside, gated)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a lane is below 24")]
const fn lane_number(lane: usize) -> i32 {
    lane as i32
}

/// A place counts how many of 24 distinct keys are lower, so that it is from 0 to 23; a ranked cluster's is
/// below 20, because the four spare lanes have the highest keys.
#[expect(clippy::cast_sign_loss, reason = "a count is not negative")]
const fn place(lower_keys: i32) -> usize {
    lower_keys as usize
}

#[expect(clippy::cast_possible_truncation, reason = "a word of 16 bits has at most 16 ones")]
const fn count(bits: u16) -> u8 {
    bits.count_ones() as u8
}
