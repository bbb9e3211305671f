//! Which scales a room should discuss first, and why.
//!
//! Owns the order. Only scales on which somebody is outside the authors' range are worth the room's time. Among those the
//! order goes by how many are: each person counts once, whether a number is outside, "not known" was said where the text
//! tells, or a number given where nobody could find out. Then it goes by how far raters are from each other and from the
//! answer, in squares, so that one who is three away weighs more than three who are one away. Whole numbers throughout.
//! Does not know how a reason is worded.

use super::vote::{Vote, hundredths, number, square};
use crate::Rated;
use ratings::Scale;
use std::cmp::Reverse;

/// A scale to discuss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discuss {
    /// The scale.
    pub scale: Scale,
    /// Why.
    pub reason: DiscussReason,
    /// The id of the vignette on which most are outside here; of several the one that weighs most, and then the first in
    /// the session's order.
    pub vignette: String,
    /// How many sheets have a rating that the authors would not defend: 1 or more. What the order goes by first; every
    /// sheet has a rating of each scale, so that it is the share as well.
    pub outside: u32,
    /// How many of these say "not known" where the text tells.
    pub not_known: u32,
    /// How many of these give a number where nobody could find out.
    pub guessed: u32,
    /// How many sheets there are.
    pub sheets: u32,
    /// How far apart the two furthest ratings of that vignette are: 0 to 4, those not known aside.
    pub apart: u8,
    /// What the order goes by among those with as many outside: the mean squared distance between raters and that from
    /// the answer, added up, in hundredths. "Not known" against a number is one apart here.
    pub weight: u32,
}

/// Why a scale is to be discussed: the first of these that holds. The others may hold as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DiscussReason {
    /// More than half of the room is outside the range. Never where no two rated the same vignette: one is no room.
    MostDiffer,
    /// Two raters of the vignette that is named are two or more apart.
    WideSpread,
    /// Some are outside the range.
    SomeDiffer,
}

impl Discuss {
    /// The scales to discuss, the first before the others; those that are alike are in the order of the form.
    pub(super) fn first(sheets: &[Rated<'_>]) -> Vec<Self> {
        let mut scales: Vec<Self> = Scale::ALL.into_iter().filter_map(|scale| Self::of(scale, sheets)).collect();
        scales.sort_by_key(|discuss| Reverse((discuss.outside, discuss.weight)));
        scales
    }

    fn of(scale: Scale, sheets: &[Rated<'_>]) -> Option<Self> {
        let votes: Vec<(Vote<'_>, Sums)> = Vote::each(scale, sheets)
            .into_iter()
            .map(|vote| {
                let sums = Sums::of(&vote, scale);
                (vote, sums)
            })
            .collect();
        let sums = votes.iter().fold(Sums::default(), |all, (_, sums)| all.plus(sums));
        if sums.outside() == 0 {
            return None;
        }
        // The first of the smallest, and so the first of those that are most.
        let (most, _) = votes.iter().min_by_key(|(_, sums)| Reverse((sums.outside(), sums.weight())))?;
        let apart = most.apart();
        let reason = if sums.pairs > 0 && 2 * sums.outside() > sums.sheets {
            DiscussReason::MostDiffer
        } else if apart >= 2 {
            DiscussReason::WideSpread
        } else {
            DiscussReason::SomeDiffer
        };
        Some(Self {
            scale,
            reason,
            vignette: most.vignette.id.clone(),
            outside: number(sums.outside()),
            not_known: number(sums.not_known),
            guessed: number(sums.guessed),
            sheets: number(sums.sheets),
            apart,
            weight: number(sums.weight()),
        })
    }
}

/// What is added up for a scale, vignette by vignette.
#[derive(Default)]
struct Sums {
    sheets: i64,
    /// Numbers outside the range.
    beyond: i64,
    not_known: i64,
    guessed: i64,
    from_answer: i64,
    pairs: i64,
    between: i64,
}

impl Sums {
    /// The ratings of one vignette.
    fn of(vote: &Vote<'_>, scale: Scale) -> Self {
        let answer = vote.vignette.answer(scale);
        let mut sums = Self { sheets: vote.sheets(), pairs: vote.pairs(), between: vote.between(), ..Self::default() };
        for (rating, count) in vote.given() {
            sums.from_answer += count * square(rating, answer.rating);
            if !answer.tolerance.allows(rating) {
                match (rating.is_known(), answer.rating.is_known()) {
                    (false, _) => sums.not_known += count,
                    (true, false) => sums.guessed += count,
                    (true, true) => sums.beyond += count,
                }
            }
        }
        sums
    }

    const fn plus(&self, more: &Self) -> Self {
        Self {
            sheets: self.sheets + more.sheets,
            beyond: self.beyond + more.beyond,
            not_known: self.not_known + more.not_known,
            guessed: self.guessed + more.guessed,
            from_answer: self.from_answer + more.from_answer,
            pairs: self.pairs + more.pairs,
            between: self.between + more.between,
        }
    }

    const fn outside(&self) -> i64 {
        self.beyond + self.not_known + self.guessed
    }

    fn weight(&self) -> i64 {
        hundredths(self.between, self.pairs) + hundredths(self.from_answer, self.sheets)
    }
}
