//! On which scales a room differs within itself.
//!
//! Owns the order of what a room discusses while the answers are hidden. It goes by how far raters are from each other and how
//! many of them are, and by nothing else: where all agree a scale is left out, whether they are right or not, so that the list
//! gives no answer away.

use super::vote::{Vote, hundredths, number};
use crate::Rated;
use ratings::Scale;
use std::cmp::Reverse;

/// A scale on which two raters of one vignette differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differ {
    /// The scale.
    pub scale: Scale,
    /// The id of the vignette on which raters differ most here; of several, the first in the session's order.
    pub vignette: String,
    /// How far apart the two furthest ratings of that vignette are: 0 to 4, those not known aside.
    pub apart: u8,
    /// How many said "not known" of that vignette.
    pub not_known: u32,
    /// How many rated that vignette.
    pub sheets: u32,
    /// What the order goes by: the mean squared distance between raters of the same vignette, over all vignettes, in
    /// hundredths. 1 or more. "Not known" against a number is one apart here.
    pub weight: u32,
}

impl Differ {
    /// The scales, the one on which raters differ most before the others; those that weigh alike are in the order of the form.
    pub(super) fn most(sheets: &[Rated<'_>]) -> Vec<Self> {
        let mut scales: Vec<Self> = Scale::ALL.into_iter().filter_map(|scale| Self::of(scale, sheets)).collect();
        scales.sort_by_key(|differ| Reverse(differ.weight));
        scales
    }

    fn of(scale: Scale, sheets: &[Rated<'_>]) -> Option<Self> {
        let votes = Vote::each(scale, sheets);
        let (between, pairs) =
            votes.iter().fold((0, 0), |(between, pairs), vote| (between + vote.between(), pairs + vote.pairs()));
        // The first of the smallest, and so the first of those that differ most.
        let widest = votes.iter().min_by_key(|vote| Reverse(hundredths(vote.between(), vote.pairs())))?;
        (between > 0).then(|| Self {
            scale,
            vignette: widest.vignette.id.clone(),
            apart: widest.apart(),
            not_known: number(widest.not_known()),
            sheets: number(widest.sheets()),
            weight: number(hundredths(between, pairs)).max(1),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Set;
    use ratings::{Assessment, Rating};

    /// Where people differ who rated these vignettes so.
    fn differ(ratings: &[(&str, Assessment)]) -> Vec<Differ> {
        let set = Set::authors().unwrap();
        let rated =
            |(id, assessment)| Rated { vignette: set.vignette(id).unwrap(), assessment, own: None, rater: None };
        let sheets: Vec<_> = ratings.iter().map(|(id, assessment)| rated((id, assessment))).collect();
        Differ::most(&sheets)
    }

    /// On which scales people differ who rated Marek so: how far apart, how many said "not known", and the weight.
    fn most(ratings: &[Assessment]) -> Vec<(Scale, u8, u32, u32)> {
        let of_marek: Vec<_> = ratings.iter().map(|assessment| ("05", *assessment)).collect();
        let all = differ(&of_marek);
        assert!(all.iter().all(|it| it.vignette == "05" && it.sheets as usize == ratings.len()));
        all.into_iter().map(|it| (it.scale, it.apart, it.not_known, it.weight)).collect()
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
            [(Scale::DepressedMood, 3, 0, 600), (Scale::SelfInjury, 1, 0, 66), (Scale::Occupation, 0, 1, 66)]
        );
        assert_eq!(most(&[far, none, a_little]), most(&[none, a_little, far]), "whoever came first");
    }

    #[test]
    fn a_single_not_known_comes_after_a_room_that_is_split_by_one() {
        let none = Assessment::from_ratings([Rating::NoProblem; 18]);
        let split = none.with(Scale::Vulnerability, Rating::Minor);
        let silent = none.with(Scale::SelfInjury, Rating::NotKnown);
        assert_eq!(
            most(&[none, none, silent, split, split, split]),
            [(Scale::Vulnerability, 1, 0, 60), (Scale::SelfInjury, 0, 1, 33)]
        );
        let half = [none, none, none, silent, silent, silent];
        assert_eq!(most(&half), [(Scale::SelfInjury, 0, 3, 60)], "half of a room is as many, whatever they said");
    }

    #[test]
    fn each_scale_names_the_vignette_on_which_raters_differ_most_and_the_first_of_those_alike() {
        let none = Assessment::from_ratings([Rating::NoProblem; 18]);
        let (minor, mild) = (none.with(Scale::Engagement, Rating::Minor), none.with(Scale::Engagement, Rating::Mild));
        let named = |ratings: &[(&str, Assessment)]| {
            differ(ratings).into_iter().map(|it| (it.vignette, it.apart, it.sheets)).collect::<Vec<_>>()
        };
        let first = [("05", none), ("05", minor), ("05", none)];
        assert_eq!(named(&[&first[..], &[("02", none), ("02", mild)]].concat()), [("02".to_owned(), 2, 2)]);
        assert_eq!(named(&[&first[..2], &[("02", none), ("02", minor)]].concat()), [("05".to_owned(), 1, 2)]);
    }
}
