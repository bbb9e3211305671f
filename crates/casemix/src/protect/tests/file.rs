//! A file as a reader has it: what is added up from what, and what is shown.

use crate::protect::protected::Protected;
use crate::protect::{Block, CountId, ShareId};
use crate::{Rule, Shown};

/// What a block is made of, and the truth.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    pub(super) atoms: Vec<u32>,
    /// For each count its atoms.
    pub(super) counts: Vec<Vec<usize>>,
    /// Parts and total, by the numbers of the counts.
    pub(super) lines: Vec<(Vec<usize>, usize)>,
    /// Numerator and denominator.
    pub(super) shares: Vec<(usize, usize)>,
    pub(super) pinned: Vec<usize>,
    pub(super) known: Vec<Vec<usize>>,
}

impl Plan {
    pub(super) fn count(&mut self, mut atoms: Vec<usize>) -> usize {
        atoms.sort_unstable();
        self.counts.iter().position(|count| *count == atoms).unwrap_or_else(|| {
            self.counts.push(atoms);
            self.counts.len() - 1
        })
    }

    pub(super) fn truth(&self, count: usize) -> u32 {
        self.sum(&self.counts[count])
    }

    pub(super) fn sum(&self, atoms: &[usize]) -> u32 {
        atoms.iter().map(|atom| self.atoms[*atom]).sum()
    }

    pub(super) fn block(&self) -> (Block, Vec<CountId>, Vec<ShareId>) {
        let mut block = Block::new(self.atoms.clone());
        let ids: Vec<_> = self.counts.iter().map(|atoms| block.count(atoms.iter().copied())).collect();
        for (parts, total) in &self.lines {
            block.line(parts.iter().map(|part| ids[*part]).collect(), ids[*total]);
        }
        let shares = self.shares.iter().map(|(part, whole)| block.share(ids[*part], ids[*whole])).collect();
        self.pinned.iter().for_each(|count| block.pin(ids[*count]));
        self.known.iter().for_each(|atoms| block.known(atoms.iter().copied()));
        (block, ids, shares)
    }

    pub(super) fn publish(&self) -> File {
        let (block, ids, shares) = self.block();
        let protected: Protected = block.protect();
        let open = protected.open();
        File {
            counts: ids.iter().map(|id| protected.count(*id)).collect(),
            shares: shares.iter().map(|id| protected.share(*id)).collect(),
            open: ids.iter().map(|id| open.contains(id)).collect(),
            plan: self.clone(),
        }
    }
}

/// What is published.
#[derive(Clone, Debug)]
pub(super) struct File {
    /// How it is made is known to everybody; the truth in it is used only for what a reader is taken to know exactly, and
    /// to compare with.
    pub(super) plan: Plan,
    pub(super) counts: Vec<Shown>,
    pub(super) shares: Vec<Shown>,
    pub(super) open: Vec<bool>,
}

/// More people than any test has.
pub(super) const MANY: u32 = 1_000_000;

impl File {
    /// What a reader can say of each sum by itself: its atoms, the least and the greatest it can be.
    pub(super) fn ranges(&self) -> Vec<(&[usize], u32, u32)> {
        let shown = self.counts.iter().enumerate().map(|(count, shown)| {
            let atoms = self.plan.counts[count].as_slice();
            let truth = self.plan.truth(count);
            match shown {
                Shown::Hidden(Rule::SmallCount) => (atoms, 0, 4),
                Shown::Hidden(Rule::Secondary) => (atoms, 5, MANY),
                Shown::Value(_) if self.plan.pinned.contains(&count) => (atoms, truth, truth),
                Shown::Value(5) => (atoms, 5, 7),
                Shown::Value(value) => (atoms, value - 2, value + 2),
            }
        });
        let known = self.plan.known.iter().map(|atoms| (atoms.as_slice(), self.plan.sum(atoms), self.plan.sum(atoms)));
        shown.chain(known).collect()
    }

    /// Whether two counts can make the per cent that is shown: by comparing fractions of 200, not by dividing.
    pub(super) fn allows(shown: Shown, part: u32, whole: u32) -> bool {
        let Shown::Value(per_cent) = shown else { return true };
        let (part, whole, per_cent) = (i64::from(part), i64::from(whole), i64::from(per_cent));
        (2 * per_cent - 1) * whole <= 200 * part && 200 * part < (2 * per_cent + 1) * whole
    }

    pub(super) fn hidden(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.counts.len()).filter(|count| self.counts[*count].value().is_none())
    }

    pub(super) fn secondary(&self) -> Vec<usize> {
        (0..self.counts.len()).filter(|count| self.counts[*count] == Shown::Hidden(Rule::Secondary)).collect()
    }
}
