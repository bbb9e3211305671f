//! What is lost when a figure is hidden.
//!
//! Owns the order in which figures are given up. It looks at rounded numbers only, so that the choice tells a reader as
//! little as can be. Does not know why something has to be hidden.

use super::mask::Mask;
use super::round::nearest_five;
use super::table::{Sum, Table};

/// How many times the people of a headline weigh: more than all other figures in its way together.
pub(super) const HEADLINE: u64 = 1000;

/// The loss of a count: the people it counts, as it is shown, once for itself and once for each other figure that
/// would have to be hidden in its lines.
pub(super) fn of_count(table: &Table, mask: &Mask, place: usize) -> u64 {
    let Some(sum) = table.sums.get(place) else { return 0 };
    let as_part = sum.part_of.iter().filter(|line| mask.hidden_parts(**line) == 0).count();
    let as_total = sum.total_of.iter().map(|line| 2_usize.saturating_sub(mask.hidden_parts(*line))).sum::<usize>();
    let others = u64::try_from(as_part + as_total).unwrap_or(u64::MAX);
    weighed(sum).saturating_mul(others.saturating_add(1))
}

/// The loss of a proportion: the people of its numerator.
pub(super) fn of_share(table: &Table, place: usize) -> u64 {
    let sum = table.shares.get(place).and_then(|share| table.sums.get(share.numerator));
    sum.map_or(0, weighed)
}

fn weighed(sum: &Sum) -> u64 {
    let weight = if sum.is_headline { HEADLINE } else { 1 };
    nearest_five(sum.truth).saturating_mul(weight)
}
