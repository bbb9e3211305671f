//! The pack that is built in, as constants.
//!
//! Owns the shape of the constants. The tables beside this file are written by `cargo xtask codegen` from
//! `data/`, after the checks of `read.rs`, and are never edited by hand; a test fails when they are stale.

mod provisional_2013_14;

pub(super) use provisional_2013_14::PROVISIONAL_2013_14;

use super::{About, Class, Clause, ClusterRules, Pack, Quantifier, Status, Weights};
use crate::{ClusterCode, Fact};
use ratings::Scale;

/// A whole pack.
pub(super) struct PackTable {
    id: &'static str,
    title: &'static str,
    status: Status,
    provenance: &'static str,
    rights: Option<&'static str>,
    weights: Weights,
    clusters: &'static [ClusterTable],
}

/// The rules of one cluster. Points are there already, so that no logarithm is taken at run time.
struct ClusterTable {
    code: ClusterCode,
    profile: [[Class; 5]; Scale::COUNT],
    points: [[i16; 5]; Scale::COUNT],
    must: &'static [ClauseTable],
    facts: [Option<bool>; Fact::COUNT],
    verified: [bool; Scale::COUNT],
}

/// One must clause: quantifier, scales, from, to.
struct ClauseTable(Quantifier, &'static [Scale], u8, u8);

impl PackTable {
    pub(super) fn to_pack(&self) -> Pack {
        let about = About {
            id: self.id.to_owned(),
            title: self.title.to_owned(),
            status: self.status,
            provenance: self.provenance.to_owned(),
            rights: self.rights.map(str::to_owned),
        };
        Pack::assemble(about, self.weights, self.clusters.iter().map(ClusterTable::to_rules).collect())
    }
}

impl ClusterTable {
    fn to_rules(&self) -> ClusterRules {
        let clause = |&ClauseTable(quantifier, scales, from, to): &ClauseTable| Clause {
            quantifier,
            scales: scales.to_vec(),
            from,
            to,
        };
        ClusterRules {
            code: self.code,
            profile: self.profile,
            points: self.points,
            must: self.must.iter().map(clause).collect(),
            facts: self.facts,
            verified: self.verified,
        }
    }
}
