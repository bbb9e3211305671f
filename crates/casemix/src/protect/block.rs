//! Counts that are protected together, because a reader can add them up.
//!
//! Owns how a block is put together. Figures that have atoms in common belong in one block. Does not know the rule.

use super::protected::Protected;
use super::secondary::Hiding;
use super::table::{CountId, Line, Share, ShareId, Sum, Table};
use super::{mask::Mask, primary};
use std::collections::BTreeMap;

/// Counts, proportions and lines over the same people or events.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    table: Table,
    /// The place of each set of atoms, so that no set is in the table twice.
    places: BTreeMap<Vec<usize>, usize>,
}

/// A block of which is being hidden, a slice at a time, so that a page stays responsive.
#[derive(Debug)]
pub(crate) struct Protecting(Hiding);

impl Protecting {
    /// Goes on for a slice. Answers whether there is more to do.
    pub(crate) fn step(&mut self) -> bool {
        self.0.step()
    }

    /// Rounds what is shown, once there is no more to do.
    pub(crate) fn finish(self) -> Protected {
        let (table, mask, open) = self.0.finish();
        Protected::new(&table, &mask, &open)
    }
}

impl Block {
    /// A block over disjoint groups of people or events: for each how many there are.
    pub(crate) fn new(atoms: Vec<u32>) -> Self {
        let sums_of = vec![Vec::new(); atoms.len()];
        Self { table: Table { atoms, sums_of, ..Table::default() }, places: BTreeMap::new() }
    }

    /// A count in the file: the sum of some atoms, each counted once. The same set of atoms is the same count. Atoms that
    /// the block does not have count nobody.
    pub(crate) fn count(&mut self, atoms: impl IntoIterator<Item = usize>) -> CountId {
        let place = self.place(atoms);
        self.change(place, |sum| sum.is_figure = true);
        CountId(place)
    }

    /// A row or a column of the file: the parts add up to the total.
    pub(crate) fn line(&mut self, parts: Vec<CountId>, total: CountId) {
        let Table { sums, lines, .. } = &mut self.table;
        let is_of_people = |place: &usize| sums.get(*place).is_some_and(|sum| !sum.atoms.is_empty());
        let mut parts: Vec<usize> = parts.into_iter().map(|part| part.0).filter(is_of_people).collect();
        parts.sort_unstable();
        parts.dedup();
        let line = lines.len();
        for part in &parts {
            sums.get_mut(*part).into_iter().for_each(|sum| sum.part_of.push(line));
        }
        sums.get_mut(total.0).into_iter().for_each(|sum| sum.total_of.push(line));
        lines.push(Line { parts, total: total.0 });
    }

    /// A proportion in the file.
    pub(crate) fn share(&mut self, numerator: CountId, denominator: CountId) -> ShareId {
        let share = self.table.shares.len();
        self.table.shares.push(Share { numerator: numerator.0, denominator: denominator.0 });
        self.change(numerator.0, |sum| sum.shares.push(share));
        self.change(denominator.0, |sum| sum.shares.push(share));
        ShareId(share)
    }

    /// Says that the file is made for this count and the proportions of it: others are hidden first.
    pub(crate) fn headline(&mut self, count: CountId) {
        self.change(count.0, |sum| sum.is_headline = true);
    }

    /// Says that other figures over this count's people are in the file, a mean or a test: whoever has these is taken to
    /// know the count exactly, if it is shown.
    pub(crate) fn pin(&mut self, count: CountId) {
        self.change(count.0, |sum| sum.is_pinned = true);
    }

    /// Says that a reader knows this sum exactly although it is no figure of the file.
    pub(crate) fn known(&mut self, atoms: impl IntoIterator<Item = usize>) {
        let place = self.place(atoms);
        self.change(place, |sum| sum.is_known = true);
    }

    /// Hides what is small, and begins to hide what would give it away.
    pub(crate) fn begin(self) -> Protecting {
        let mut mask = Mask::new(&self.table);
        primary::hide(&self.table, &mut mask);
        Protecting(Hiding::new(self.table, mask))
    }

    /// Hides and rounds, all at once.
    #[cfg(test)]
    pub(crate) fn protect(self) -> Protected {
        let mut protecting = self.begin();
        while protecting.step() {}
        protecting.finish()
    }

    /// The place of a set of atoms in the table, where it is put if it is not there yet.
    fn place(&mut self, atoms: impl IntoIterator<Item = usize>) -> usize {
        let Table { atoms: counts, sums_of, sums, .. } = &mut self.table;
        let mut atoms: Vec<usize> = atoms.into_iter().filter(|atom| *atom < counts.len()).collect();
        atoms.sort_unstable();
        atoms.dedup();
        *self.places.entry(atoms).or_insert_with_key(|atoms| {
            let place = sums.len();
            let truth = atoms.iter().filter_map(|atom| counts.get(*atom)).map(|count| u64::from(*count)).sum();
            for atom in atoms {
                sums_of.get_mut(*atom).into_iter().for_each(|of| of.push(place));
            }
            sums.push(Sum { atoms: atoms.clone(), truth, ..Sum::default() });
            place
        })
    }

    fn change(&mut self, place: usize, change: impl FnMut(&mut Sum)) {
        self.table.sums.get_mut(place).into_iter().for_each(change);
    }
}
