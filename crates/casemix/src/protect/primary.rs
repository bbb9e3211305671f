//! The first rule: a count under 5 is hidden, and so is every proportion that is made with it.
//!
//! Owns the limit of 5 as a reason to hide. Does not know what could be worked out from the rest.

use super::mask::Mask;
use super::round::LEAST;
use super::table::Table;

/// Hides every count under 5, zero included, and the proportions of which it is a part.
pub(super) fn hide(table: &Table, mask: &mut Mask) {
    for (place, sum) in table.sums.iter().enumerate() {
        if sum.is_figure && sum.truth < LEAST {
            mask.hide(table, place);
        }
    }
}
