//! The second rule, to the letter: where exactly one cell of a row or column is hidden, another is hidden too.
//!
//! Owns the choice of the other cell. Does not know whether two are enough: that is for the witness to say.

use super::loss;
use super::mask::Mask;
use super::table::{Line, Table};

/// Hides until no line has exactly one hidden part, and none a hidden total among parts that are all shown.
///
/// It ends, because each turn hides something that was shown.
pub(super) fn close(table: &Table, mask: &mut Mask) {
    loop {
        let mut is_closed = true;
        for (place, line) in table.lines.iter().enumerate() {
            let hidden_parts = mask.hidden_parts(place);
            let is_open = hidden_parts == 1 || (hidden_parts == 0 && mask.has(line.total));
            if is_open && let Some(other) = another(table, mask, line) {
                mask.hide(table, other);
                is_closed = false;
            }
        }
        if is_closed {
            return;
        }
    }
}

/// The shown part of a line that is missed least; if there is none, its total.
fn another(table: &Table, mask: &Mask, line: &Line) -> Option<usize> {
    let shown = line.parts.iter().copied().filter(|part| !mask.has(*part));
    let part = shown.min_by_key(|part| (loss::of_count(table, mask, *part), *part));
    part.or_else(|| Some(line.total).filter(|total| !mask.has(*total)))
}
