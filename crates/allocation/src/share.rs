//! Shares and fit: figures for display beside the order.
//!
//! Owns the one place where points become fractions again. Nothing here has a say in the order. A share is
//! how the evidence divides between the descriptions, not the chance of being right; every screen says so.
//! The powers are `libm`'s, so that every machine shows the same figures.
#![expect(clippy::float_arithmetic, reason = "fractions for display, never for ranking")]

use crate::pack::LANES;
use crate::{ClusterCode, Pack, SuperClass};
use ratings::{Assessment, Scale};

/// A ranked cluster with a fit below this is a poor description.
pub const POOR_FIT: f64 = 0.45;

/// How the evidence divides between totals: `2^(total/100)` over the sum of the same. They add up to 1.
pub(crate) fn shares(totals: &[i32]) -> Vec<f64> {
    // Taking the best total out of every power first changes no share and keeps the largest power at 1.
    let best = totals.iter().copied().max().unwrap_or(0);
    let powers: Vec<f64> = totals.iter().map(|total| power(total - best)).collect();
    let sum: f64 = powers.iter().sum();
    powers.into_iter().map(|power| power / sum).collect()
}

/// The shares of every cluster, before any gate, summed by super class.
pub(crate) fn by_super_class(all: &[(ClusterCode, i32)]) -> [(SuperClass, f64); 3] {
    let totals: Vec<i32> = all.iter().map(|(_, total)| *total).collect();
    let shares = shares(&totals);
    SuperClass::ALL.map(|class| {
        let of_class = all.iter().zip(&shares).filter(|((code, _), _)| code.super_class() == Some(class));
        (class, of_class.map(|(_, share)| share).sum())
    })
}

/// How well each cluster describes the known ratings, by lane: the geometric mean over them of weight / best
/// weight of the row, from 0 to 1. `None` when nothing is known.
#[expect(clippy::indexing_slicing, reason = "lanes, ratings and scales are within their arrays")]
pub(crate) fn fits(pack: &Pack, assessment: &Assessment) -> Option<[f64; LANES]> {
    let known = u16::try_from(assessment.known()).ok().filter(|known| *known > 0)?;
    let mut shortfalls = [0_i32; LANES];
    for scale in Scale::ALL {
        let row = &pack.tables().shortfall[scale.index()][assessment.rating(scale) as usize];
        for lane in 0..LANES {
            shortfalls[lane] += i32::from(row[lane]);
        }
    }
    Some(shortfalls.map(|shortfall| libm::exp2(f64::from(shortfall) / 100.0 / f64::from(known))))
}

fn power(points: i32) -> f64 {
    libm::exp2(f64::from(points) / 100.0)
}
