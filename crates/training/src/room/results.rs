//! What a room made of one vignette, or of all of a session.
//!
//! Owns the counts for the dot plot and which figures there are. Does not know how they are drawn.

use super::{Differ, Discuss};
use crate::agreement::{Counts, counts};
use crate::{Agreement, Rated};
use allocation::ClusterCode;
use ratings::{Rating, Scale};

/// What a room made of one vignette, or of all of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// How many sheets there are.
    pub sheets: usize,
    /// How often each answer was given.
    pub spread: Spread,
    /// How often each cluster was chosen, in the order of their codes; those who could not say come last. Clusters that
    /// nobody chose are not there.
    pub clusters: Vec<(Option<ClusterCode>, u32)>,
    /// How far the room agrees with the authors.
    pub with_answers: Agreement,
    /// How far the room agrees with itself.
    pub among_raters: Agreement,
    /// Whether any two people rated the same vignette: without, there is nobody to differ from.
    pub can_differ: bool,
    /// Where the room differs within itself, the most before the others. Says nothing about the answers.
    pub differ: Vec<Differ>,
    /// What to discuss first; empty if every rating is one that the authors would defend.
    pub discuss: Vec<Discuss>,
}

/// How often each answer was given, scale by scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread([[u32; Rating::ALL.len()]; Scale::COUNT]);

impl Spread {
    /// The counts of a scale, in the order of [`Rating::ALL`]: 0 to 4, then not known.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a scale's index is below Scale::COUNT")]
    pub const fn of(&self, scale: Scale) -> [u32; Rating::ALL.len()] {
        self.0[scale.index()]
    }
}

impl Results {
    /// Of sheets of which those of one vignette stand together, each of another person.
    pub(super) fn new(sheets: Vec<Rated<'_>>) -> Self {
        let number = |counts: Counts| counts.map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        let of = |scale| number(counts(sheets.iter().map(|sheet| sheet.assessment.rating(scale))));
        let chosen = ClusterCode::ALL.into_iter().map(Some).chain([None]).map(|cluster| {
            let count = sheets.iter().filter(|sheet| sheet.own == cluster).count();
            (cluster, u32::try_from(count).unwrap_or(u32::MAX))
        });
        Self {
            sheets: sheets.len(),
            spread: Spread(Scale::ALL.map(of)),
            clusters: chosen.filter(|(_, count)| *count > 0).collect(),
            with_answers: Agreement::with_answers(&sheets),
            among_raters: Agreement::among_raters(&sheets),
            can_differ: sheets
                .windows(2)
                .any(|two| matches!(two, [one, other] if one.vignette.id == other.vignette.id)),
            differ: Differ::most(&sheets),
            discuss: Discuss::first(&sheets),
        }
    }
}
