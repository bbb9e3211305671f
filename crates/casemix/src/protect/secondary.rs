//! Hides more until nothing hidden can be worked out.
//!
//! Owns the order of things: the letter of the rule, a witness for each hidden count, and where there is none, what is
//! hidden next. Does not know how a witness is found.

use super::mask::Mask;
use super::table::{Sum, Table};
use super::witness::{Effort, Search};
use super::{lines, loss};

/// Hides more, and answers which hidden counts still have no witness, in ascending order.
///
/// None is left over but where a reader knows too much from elsewhere, or where the limit of 5 itself gives a count away
/// among others of which nothing is shown.
///
/// It ends: each turn finds a witness for a hidden count that had none, or hides something that was shown, and neither is
/// ever undone. A witness once found stays one, because whatever is hidden later only adds to what a reader must allow
/// for.
pub(super) fn hide(table: &Table, mask: &mut Mask) -> Vec<usize> {
    let mut search = Search::new(table, mask);
    let mut has_witness = vec![false; table.sums.len()];
    loop {
        lines::close(table, mask);
        search.look(mask);
        let mut is_closed = true;
        for effort in [Effort::Little, Effort::Much] {
            for place in open(table, mask, &has_witness) {
                // The witness of another count may have been one for this.
                let has_one = has_witness.get(place) != Some(&false);
                let Some(way) = (!has_one).then(|| search.find(place, effort)).flatten() else { continue };
                if !way.is_free() {
                    if effort == Effort::Little {
                        continue;
                    }
                    way.counts.iter().for_each(|count| mask.hide(table, *count));
                    way.shares.iter().for_each(|share| mask.hide_share(*share));
                    search.look(mask);
                    is_closed = false;
                }
                for changed in &way.changed {
                    has_witness.get_mut(*changed).into_iter().for_each(|has| *has = true);
                }
            }
        }
        if !is_closed {
            continue;
        }
        let open = open(table, mask, &has_witness);
        match open.first().and_then(|first| neighbour(table, mask, *first)) {
            Some(neighbour) => mask.hide(table, neighbour),
            None => return open,
        }
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
