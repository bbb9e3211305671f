//! What a room gave on one scale of one vignette.
//!
//! Owns how far apart that is. "Not known" is no number, and so has no distance: whoever said it counts as somebody who differs
//! a little from those who gave a number. Whole numbers throughout. Does not know the answer, or what is discussed first.

use crate::agreement::{Counts, counts, known};
use crate::{Rated, Vignette};
use ratings::{Rating, Scale};

/// The ratings of one scale of one vignette.
pub(super) struct Vote<'a> {
    /// The vignette.
    pub(super) vignette: &'a Vignette,
    counts: Counts,
}

/// "Not known" against a number weighs as much as one apart: as a person who differs, and never as a great distance, so
/// that a single one does not come before a room that is far apart. It goes into no figure of agreement.
const SQUARE_IF_NOT_KNOWN: i64 = 1;

impl<'a> Vote<'a> {
    /// One for each vignette, in the order of the sheets, of which those of one vignette stand together.
    pub(super) fn each(scale: Scale, sheets: &'a [Rated<'a>]) -> Vec<Self> {
        let of = |sheets: &'a [Rated<'a>]| {
            let counts = counts(sheets.iter().map(|sheet| sheet.assessment.rating(scale)));
            sheets.first().map(|sheet| Self { vignette: sheet.vignette, counts })
        };
        sheets.chunk_by(|one, other| one.vignette.id == other.vignette.id).filter_map(of).collect()
    }

    /// Each answer that was given, with how often.
    pub(super) fn given(&self) -> impl Iterator<Item = (Rating, i64)> + '_ {
        Rating::ALL.into_iter().zip(self.counts).filter(|(_, count)| *count > 0)
    }

    /// How many people rated.
    pub(super) fn sheets(&self) -> i64 {
        self.counts.iter().sum()
    }

    /// How many of them said "not known".
    pub(super) fn not_known(&self) -> i64 {
        self.sheets() - known(&self.counts).map(|(_, count)| count).sum::<i64>()
    }

    /// How far apart the two furthest ratings are: 0 to 4, those not known aside.
    pub(super) fn apart(&self) -> u8 {
        let severities = || known(&self.counts).filter(|(_, count)| *count > 0).map(|(severity, _)| severity);
        severities().max().zip(severities().min()).map_or(0, |(highest, lowest)| highest - lowest)
    }

    /// How many pairs of people there are.
    pub(super) fn pairs(&self) -> i64 {
        self.sheets() * (self.sheets() - 1) / 2
    }

    /// The squared distances of all pairs, added up.
    pub(super) fn between(&self) -> i64 {
        let of = |(place, (rating, count)): (usize, (Rating, i64))| -> i64 {
            self.given().skip(place + 1).map(|(other, others)| count * others * square(rating, other)).sum()
        };
        self.given().enumerate().map(of).sum()
    }
}

/// The square of how far apart two ratings are.
pub(super) fn square(one: Rating, other: Rating) -> i64 {
    match (one.severity(), other.severity()) {
        (Some(one), Some(other)) => i64::from(one.abs_diff(other)).pow(2),
        (None, None) => 0,
        _ => SQUARE_IF_NOT_KNOWN,
    }
}

/// The mean of what so many things add up to, in hundredths; 0 of nothing.
pub(super) fn hundredths(sum: i64, count: i64) -> i64 {
    100 * sum / count.max(1)
}

/// A count as it is handed out.
pub(super) fn number(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
