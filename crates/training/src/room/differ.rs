//! On which scales a room differs within itself.
//!
//! Owns the order of what a room discusses while the answers are hidden. It goes by how far raters are from each other, and by
//! nothing else: where all agree a scale is left out, whether they are right or not, so that the list gives no answer away.

use super::discuss::square;
use crate::Rated;
use crate::agreement::{Counts, counts, known};
use ratings::{Rating, Scale};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A scale on which two raters of one vignette differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Differ {
    /// The scale.
    pub scale: Scale,
    /// How far apart the two furthest ratings of one vignette are: 0 to 4, those not known aside.
    pub apart: u8,
    /// Whether of one vignette some gave a number and some said "not known".
    pub is_half_known: bool,
    /// What the order goes by: the mean squared distance between raters, in hundredths. 1 or more.
    pub weight: u32,
}

impl Differ {
    /// The scales, the one on which raters differ most before the others; those that weigh alike are in the order of the form.
    pub(super) fn most(sheets: &[Rated<'_>]) -> Vec<Self> {
        let mut vignettes: BTreeMap<&str, Vec<&Rated<'_>>> = BTreeMap::new();
        for sheet in sheets {
            vignettes.entry(&sheet.vignette.id).or_default().push(sheet);
        }
        let mut scales: Vec<Self> = Scale::ALL.into_iter().filter_map(|scale| of(scale, vignettes.values())).collect();
        scales.sort_by_key(|differ| Reverse(differ.weight));
        scales
    }
}

fn of<'a>(scale: Scale, vignettes: impl Iterator<Item = &'a Vec<&'a Rated<'a>>>) -> Option<Differ> {
    let (mut apart, mut is_half_known, mut between, mut pairs) = (0, false, 0, 0);
    for sheets in vignettes {
        let counts = counts(sheets.iter().map(|sheet| sheet.assessment.rating(scale)));
        let severities = || known(&counts).filter(|(_, count)| *count > 0).map(|(severity, _)| severity);
        let (lowest, highest) = (severities().min(), severities().max());
        apart = apart.max(highest.zip(lowest).map_or(0, |(highest, lowest)| highest - lowest));
        is_half_known |= lowest.is_some() && counts.last().is_some_and(|unknown| *unknown > 0);
        let sheets: i64 = counts.iter().sum();
        pairs += sheets * (sheets - 1) / 2;
        between += distances(&counts);
    }
    let weight = u32::try_from(100 * between / pairs.max(1)).unwrap_or(u32::MAX);
    (between > 0).then_some(Differ { scale, apart, is_half_known, weight: weight.max(1) })
}

/// The squared distances of all pairs, added up.
fn distances(counts: &Counts) -> i64 {
    let ratings = || Rating::ALL.into_iter().zip(counts.iter().copied()).filter(|(_, count)| *count > 0);
    let of = |(place, (rating, count)): (usize, (Rating, i64))| -> i64 {
        ratings().skip(place + 1).map(|(other, others)| count * others * square(rating, other)).sum()
    };
    ratings().enumerate().map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Set;
    use ratings::Assessment;

    /// On which scales people differ who rated Marek so.
    fn most(ratings: &[Assessment]) -> Vec<(Scale, u8, bool, u32)> {
        let set = Set::authors().unwrap();
        let vignette = set.vignette("05").unwrap();
        let rated = |assessment| Rated { vignette, assessment, own: None, rater: None };
        let sheets: Vec<_> = ratings.iter().map(rated).collect();
        let of = |it: Differ| (it.scale, it.apart, it.is_half_known, it.weight);
        Differ::most(&sheets).into_iter().map(of).collect()
    }

    #[test]
    fn a_room_that_agrees_has_nothing_to_differ_on_be_it_right_or_wrong() {
        assert_eq!(most(&[Assessment::from_ratings([Rating::Severe; 18]); 5]), []);
        assert_eq!(most(&[Assessment::from_ratings([Rating::NotKnown; 18]); 5]), []);
        assert_eq!(most(&[]), []);
    }

    #[test]
    fn the_order_goes_by_how_far_raters_are_apart() {
        let none = Assessment::from_ratings([Rating::NoProblem; 18]);
        let a_little = none.with(Scale::SelfInjury, Rating::Minor);
        let far = a_little.with(Scale::DepressedMood, Rating::Moderate).with(Scale::Occupation, Rating::NotKnown);
        assert_eq!(
            most(&[none, a_little, far]),
            [
                (Scale::DepressedMood, 3, false, 600),
                (Scale::Occupation, 0, true, 266),
                (Scale::SelfInjury, 1, false, 66),
            ]
        );
        assert_eq!(most(&[far, none, a_little]), most(&[none, a_little, far]), "whoever came first");
    }
}
