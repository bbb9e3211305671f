//! Hides more until nothing hidden can be worked out.
//!
//! Owns the order of things: the letter of the rule, a witness for each hidden count, and where there is none, what is
//! hidden next. Does not know how a witness is found.

use super::mask::Mask;
use super::table::{Sum, Table};
use super::witness::{Effort, Search};
use super::{lines, loss};
use std::rc::Rc;
use std::vec::IntoIter;

/// How many steps of the search are a slice: some milliseconds on a slow computer.
const SLICE: usize = 8_000;

/// A table of which more is hidden, a slice at a time, until nothing hidden can be worked out.
///
/// It ends: each turn finds a witness for a hidden count that had none, or hides something that was shown, and neither is
/// ever undone. A witness once found stays one, because whatever is hidden later only adds to what a reader must allow
/// for.
#[derive(Debug)]
pub(super) struct Hiding {
    table: Rc<Table>,
    mask: Mask,
    search: Search,
    has_witness: Vec<bool>,
    /// The efforts of this turn that are still to come, and the counts that are looked at with the present one.
    efforts: IntoIter<Effort>,
    effort: Effort,
    queue: IntoIter<usize>,
    /// Whether nothing was hidden in this turn.
    is_closed: bool,
}

impl Hiding {
    /// Begins with what is hidden for its own sake.
    pub(super) fn new(table: Table, mut mask: Mask) -> Self {
        lines::close(&table, &mut mask);
        let table = Rc::new(table);
        let search = Search::new(&table, &mask);
        let has_witness = vec![false; table.sums.len()];
        let mut hiding = Self {
            table,
            mask,
            search,
            has_witness,
            efforts: Vec::new().into_iter(),
            effort: Effort::Little,
            queue: Vec::new().into_iter(),
            is_closed: true,
        };
        hiding.begin_turn();
        hiding
    }

    /// Goes on for a slice. Answers whether there is more to do.
    pub(super) fn step(&mut self) -> bool {
        let enough = self.search.weighed() + SLICE;
        while self.search.weighed() < enough {
            if let Some(place) = self.queue.next() {
                self.look_at(place);
            } else if let Some(effort) = self.next_effort() {
                self.effort = effort;
                self.queue = self.open().into_iter();
            } else if !self.is_closed {
                self.begin_turn();
            } else {
                let open = self.open();
                let neighbour = open.first().and_then(|first| neighbour(&self.table, &self.mask, *first));
                let Some(neighbour) = neighbour else { return false };
                self.mask.hide(&self.table, neighbour);
                self.begin_turn();
            }
        }
        true
    }

    /// What is hidden, and which hidden counts still have no witness, in ascending order.
    ///
    /// None is left over but where a reader knows too much from elsewhere, or where the limit of 5 itself gives a count
    /// away among others of which nothing is shown.
    pub(super) fn finish(self) -> (Rc<Table>, Mask, Vec<usize>) {
        let open = self.open();
        (self.table, self.mask, open)
    }

    /// Holds what is hidden to the letter, and looks at all that have no witness once more.
    fn begin_turn(&mut self) {
        lines::close(&self.table, &mut self.mask);
        self.search.look(&self.mask);
        self.efforts = vec![Effort::Little, Effort::Much, Effort::Most].into_iter();
        self.queue = Vec::new().into_iter();
        self.is_closed = true;
    }

    /// The next effort of this turn. What was hidden for the sake of one count may be enough for another, so that the
    /// longest search comes only when nothing was hidden.
    fn next_effort(&mut self) -> Option<Effort> {
        self.efforts.next().filter(|effort| *effort != Effort::Most || self.is_closed)
    }

    fn look_at(&mut self, place: usize) {
        // The witness of another count may have been one for this.
        if self.has_witness.get(place) != Some(&false) {
            return;
        }
        let Some(way) = self.search.find(place, self.effort) else { return };
        if !way.is_free() {
            // A headline is given up only when nothing else was found in the longest search.
            if self.effort == Effort::Little || (self.effort == Effort::Much && way.is_dear()) {
                return;
            }
            way.counts.iter().for_each(|count| self.mask.hide(&self.table, *count));
            way.shares.iter().for_each(|share| self.mask.hide_share(*share));
            self.search.look(&self.mask);
            self.is_closed = false;
        }
        for changed in &way.changed {
            self.has_witness.get_mut(*changed).into_iter().for_each(|has| *has = true);
        }
    }

    fn open(&self) -> Vec<usize> {
        open(&self.table, &self.mask, &self.has_witness)
    }
}

/// The hidden counts that have no witness yet.
fn open(table: &Table, mask: &Mask, has_witness: &[bool]) -> Vec<usize> {
    // A sum of nothing is 0 by its name, not by anything that could be hidden.
    let is_open = |(place, sum): (usize, &Sum)| {
        let is_open =
            sum.is_figure && !sum.atoms.is_empty() && mask.has(place) && has_witness.get(place) == Some(&false);
        is_open.then_some(place)
    };
    table.sums.iter().enumerate().filter_map(is_open).collect()
}

/// The shown count that is missed least of those that count some of the same people.
fn neighbour(table: &Table, mask: &Mask, place: usize) -> Option<usize> {
    let atoms = table.sums.get(place).map(|sum| sum.atoms.as_slice()).unwrap_or_default();
    let places = atoms.iter().filter_map(|atom| table.sums_of.get(*atom)).flatten().copied();
    let shown = places.filter(|place| !mask.has(*place) && table.sums.get(*place).is_some_and(|sum| sum.is_figure));
    shown.min_by_key(|place| (loss::of_count(table, mask, *place), *place))
}
