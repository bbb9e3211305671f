//! The counts of a block and how they hang together.
//!
//! Owns what is published of whom: sums over groups that do not overlap (atoms), shares of two sums, and lines of sums
//! that add up. A reader knows all of this but the numbers. Does not know what is hidden.

/// A count of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CountId(pub(super) usize);

/// A proportion of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ShareId(pub(super) usize);

/// A sum of atoms.
#[derive(Clone, Debug, Default)]
pub(super) struct Sum {
    /// The atoms, in ascending order, each once.
    pub(super) atoms: Vec<usize>,
    /// What they add up to.
    pub(super) truth: u64,
    /// Whether it stands in the file.
    pub(super) is_figure: bool,
    /// Whether a reader knows it exactly if it is shown.
    pub(super) is_pinned: bool,
    /// Whether it is one of those that a file is made for.
    pub(super) is_headline: bool,
    /// Whether a reader knows it exactly in any case.
    pub(super) is_known: bool,
    /// The shares that it is a part of.
    pub(super) shares: Vec<usize>,
    /// The lines that it is a part of, and those that it is the total of.
    pub(super) part_of: Vec<usize>,
    pub(super) total_of: Vec<usize>,
}

/// A proportion, by the places of its sums.
#[derive(Clone, Copy, Debug)]
pub(super) struct Share {
    pub(super) numerator: usize,
    pub(super) denominator: usize,
}

/// A row or a column, by the places of its sums: the parts add up to the total.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Without those that are no sum of anything: there is nobody whom they could hide.
    pub(super) parts: Vec<usize>,
    pub(super) total: usize,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// The true counts of the atoms: what a reader does not know.
    pub(super) atoms: Vec<u32>,
    /// For each atom the sums that it is in.
    pub(super) sums_of: Vec<Vec<usize>>,
    pub(super) sums: Vec<Sum>,
    pub(super) shares: Vec<Share>,
    pub(super) lines: Vec<Line>,
}
