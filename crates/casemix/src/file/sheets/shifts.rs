//! Scales that were low or high, and stayed or changed.

use crate::Counts;
use crate::file::levels::Levels;
use crate::file::sheet::Sheet;
use outcomes::{Measure, Shift};

/// For each scale the four shifts, and those where it is not known at one of the times.
const UNKNOWNS: usize = Shift::ALL.len() + 1;

pub(super) fn sheet(levels: &Levels) -> Sheet {
    let scales = Measure::Total.scales();
    let mut sheet = Sheet::new(levels, |Counts { outcomes, .. }| {
        let of = |scale: &ratings::Scale| {
            let shifts = Shift::ALL.map(|shift| outcomes.shifts(*scale, shift));
            let not_known = outcomes.spells() - shifts.iter().sum::<u32>();
            shifts.into_iter().chain([not_known])
        };
        scales.iter().flat_map(of).chain([outcomes.spells()]).collect()
    });
    let spells = sheet.count(None, "spells_with_two_assessments", &[scales.len() * UNKNOWNS]);
    let large: Vec<usize> =
        sheet.levels().filter(|level| spells.get(*level).is_some_and(|counted| counted.is_large())).collect();
    large.iter().for_each(|level| sheet.known(*level, &[scales.len() * UNKNOWNS]));
    for (index, scale) in scales.iter().enumerate() {
        let first = index * UNKNOWNS;
        for (offset, shift) in Shift::ALL.into_iter().enumerate() {
            let measure = format!("scale_{}_{}", scale.id(), shift.code().to_ascii_lowercase());
            sheet.count(None, measure, &[first + offset]);
        }
        // Each spell is one of the five, so that they add up to the spells.
        let five: Vec<usize> = (first..first + UNKNOWNS).collect();
        large.iter().for_each(|level| sheet.known(*level, &five));
    }
    sheet
}
