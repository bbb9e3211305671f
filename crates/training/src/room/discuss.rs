//! Which scales a room should discuss first, and why.
//!
//! Owns the order. Only scales on which somebody is outside the authors' range are worth the room's time; among those
//! the order goes by how far raters are from each other and from the answer, in squares, so that one who is three away
//! weighs more than three who are one away. Whole numbers throughout. Does not know how a reason is worded.

use crate::Rated;
use crate::agreement::{Counts, counts, known};
use ratings::{Rating, Scale};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A scale to discuss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discuss {
    /// The scale.
    pub scale: Scale,
    /// Why.
    pub reason: DiscussReason,
    /// How many sheets have a rating that the authors would not defend: 1 or more.
    pub outside: u32,
    /// How many of these say "not known" where the text tells, or give a number where nobody could find out.
    pub not_known: u32,
    /// How many sheets there are.
    pub sheets: u32,
    /// How far apart the two furthest ratings of one vignette are: 0 to 4, those not known aside.
    pub apart: u8,
    /// What the order goes by: the mean squared distance between raters and that from the answer, added up, in
    /// hundredths.
    pub weight: u32,
}

/// Why a scale is to be discussed: the first of these that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DiscussReason {
    /// At least half of those outside the range disagree with the authors on whether it could be known.
    NotKnown,
    /// More than half of the room is outside the range.
    MostDiffer,
    /// Two raters of one vignette are two or more apart.
    WideSpread,
    /// Some are outside the range.
    SomeDiffer,
}

/// "Not known" against a number counts as two apart here, and nowhere else: without a place among the distances it
/// would have none in the order. It goes into no figure of agreement.
const APART_IF_NOT_KNOWN: i64 = 4;

impl Discuss {
    /// The scales to discuss, the first before the others; those that weigh alike are in the order of the form.
    pub(super) fn first(sheets: &[Rated<'_>]) -> Vec<Self> {
        let mut vignettes: BTreeMap<&str, Vec<&Rated<'_>>> = BTreeMap::new();
        for sheet in sheets {
            vignettes.entry(&sheet.vignette.id).or_default().push(sheet);
        }
        let mut scales: Vec<Self> =
            Scale::ALL.into_iter().filter_map(|scale| Sums::of(scale, vignettes.values()).judge(scale)).collect();
        scales.sort_by_key(|discuss| Reverse(discuss.weight));
        scales
    }
}

/// What is added up for a scale, vignette by vignette.
#[derive(Default)]
struct Sums {
    sheets: i64,
    outside: i64,
    not_known: i64,
    apart: u8,
    from_answer: i64,
    pairs: i64,
    between: i64,
}

impl Sums {
    fn of<'a>(scale: Scale, vignettes: impl Iterator<Item = &'a Vec<&'a Rated<'a>>>) -> Self {
        let mut sums = Self::default();
        for sheets in vignettes {
            let counts = counts(sheets.iter().map(|sheet| sheet.assessment.rating(scale)));
            if let Some(first) = sheets.first() {
                sums.add(&counts, first, scale);
            }
        }
        sums
    }

    /// Adds the ratings of one vignette.
    fn add(&mut self, counts: &Counts, any: &Rated<'_>, scale: Scale) {
        let answer = any.vignette.answer(scale);
        let ratings = || Rating::ALL.into_iter().zip(counts.iter().copied()).filter(|(_, count)| *count > 0);
        let sheets: i64 = counts.iter().sum();
        self.sheets += sheets;
        self.pairs += sheets * (sheets - 1) / 2;
        for (place, (rating, count)) in ratings().enumerate() {
            self.from_answer += count * square(rating, answer.rating);
            if !answer.tolerance.allows(rating) {
                self.outside += count;
                self.not_known += if rating.is_known() == answer.rating.is_known() { 0 } else { count };
            }
            for (other, others) in ratings().skip(place + 1) {
                self.between += count * others * square(rating, other);
            }
        }
        let severities = || known(counts).filter(|(_, count)| *count > 0).map(|(severity, _)| severity);
        if let (Some(lowest), Some(highest)) = (severities().min(), severities().max()) {
            self.apart = self.apart.max(highest - lowest);
        }
    }

    fn judge(&self, scale: Scale) -> Option<Discuss> {
        if self.outside == 0 {
            return None;
        }
        let reason = if 2 * self.not_known >= self.outside {
            DiscussReason::NotKnown
        } else if 2 * self.outside > self.sheets {
            DiscussReason::MostDiffer
        } else if self.apart >= 2 {
            DiscussReason::WideSpread
        } else {
            DiscussReason::SomeDiffer
        };
        let hundredths = |sum: i64, count: i64| 100 * sum / count.max(1);
        let number = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        Some(Discuss {
            scale,
            reason,
            outside: number(self.outside),
            not_known: number(self.not_known),
            sheets: number(self.sheets),
            apart: self.apart,
            weight: number(hundredths(self.between, self.pairs) + hundredths(self.from_answer, self.sheets)),
        })
    }
}

/// The square of how far apart two ratings are.
pub(super) fn square(one: Rating, other: Rating) -> i64 {
    match (one.severity(), other.severity()) {
        (Some(one), Some(other)) => i64::from(one.abs_diff(other)).pow(2),
        (None, None) => 0,
        _ => APART_IF_NOT_KNOWN,
    }
}
