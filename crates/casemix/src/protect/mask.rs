//! What is hidden, and what a reader can tell of each count by itself.
//!
//! Owns the state of a table while it is protected. It only ever grows: what is hidden stays hidden. Does not know why
//! something is hidden.

use super::round::{LEAST, shown_alike};
use super::table::Table;

/// What is hidden of a table so far.
#[derive(Clone, Debug)]
pub(super) struct Mask {
    /// For each sum whether it is hidden.
    sums: Vec<bool>,
    /// For each share whether it is hidden.
    shares: Vec<bool>,
    /// For each sum the least and the greatest number that a reader can think of, from what is shown in its place alone.
    ranges: Vec<(u64, u64)>,
    /// For each line how many of its parts are hidden.
    hidden_parts: Vec<usize>,
}

impl Mask {
    /// Nothing is hidden yet.
    pub(super) fn new(table: &Table) -> Self {
        let ranges = table.sums.iter().map(|sum| match sum.is_known || sum.is_pinned {
            true => (sum.truth, sum.truth),
            false => shown_alike(sum.truth),
        });
        Self {
            sums: vec![false; table.sums.len()],
            shares: vec![false; table.shares.len()],
            ranges: ranges.collect(),
            hidden_parts: vec![0; table.lines.len()],
        }
    }

    /// Hides a count, and the proportions that are made with it.
    ///
    /// A reader who knows the rule knows on which side of the limit it is.
    pub(super) fn hide(&mut self, table: &Table, place: usize) {
        let (Some(sum), Some(is_hidden)) = (table.sums.get(place), self.sums.get_mut(place)) else { return };
        if *is_hidden {
            return;
        }
        *is_hidden = true;
        if let Some(range) = self.ranges.get_mut(place).filter(|_| !sum.is_known) {
            *range = if sum.truth < LEAST { (0, LEAST - 1) } else { (LEAST, u64::MAX) };
        }
        for line in &sum.part_of {
            self.hidden_parts.get_mut(*line).into_iter().for_each(|parts| *parts += 1);
        }
        for share in &sum.shares {
            self.hide_share(*share);
        }
    }

    /// Hides a proportion.
    pub(super) fn hide_share(&mut self, place: usize) {
        self.shares.get_mut(place).into_iter().for_each(|is_hidden| *is_hidden = true);
    }

    /// Whether a count is hidden. What is not in the table is.
    pub(super) fn has(&self, place: usize) -> bool {
        self.sums.get(place).is_none_or(|is_hidden| *is_hidden)
    }

    /// Whether a proportion is hidden. What is not in the table is.
    pub(super) fn has_share(&self, place: usize) -> bool {
        self.shares.get(place).is_none_or(|is_hidden| *is_hidden)
    }

    /// The least and the greatest number that a sum can have.
    pub(super) fn range(&self, place: usize) -> (u64, u64) {
        self.ranges.get(place).copied().unwrap_or((0, u64::MAX))
    }

    /// How many parts of a line are hidden.
    pub(super) fn hidden_parts(&self, line: usize) -> usize {
        self.hidden_parts.get(line).copied().unwrap_or(0)
    }
}
