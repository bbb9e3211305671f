//! Pairs of ratings, compared.
//!
//! Owns what is said about them: how many, how close, kappa and its interval. Does not know which pairs they are.

use crate::Interval;
use crate::interval::{FEWEST, jackknife};
use crate::kappa::Sums;

/// How close pairs of ratings are.
///
/// A pair with a side that is not known is in none of the figures but [`not_known`](Self::not_known): it is no number, and
/// neither near nor far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    compared: u32,
    exact: u32,
    within_one: u32,
    not_known: NotKnown,
    sheets: u32,
    kappa: Option<f64>,
    interval: Option<Interval>,
}

/// Pairs with a side that is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NotKnown {
    /// Both sides said so: they agree that nobody could find out.
    pub both: u32,
    /// One said so and the other gave a number.
    pub one: u32,
}

impl Compared {
    /// The fewest sheets that an interval is given for.
    pub const FEWEST_SHEETS: u32 = FEWEST as u32;

    /// How many pairs have both sides known.
    #[must_use]
    pub const fn compared(&self) -> u32 {
        self.compared
    }

    /// How many of these are the same.
    #[must_use]
    pub const fn exact(&self) -> u32 {
        self.exact
    }

    /// How many of these are the same or one apart.
    #[must_use]
    pub const fn within_one(&self) -> u32 {
        self.within_one
    }

    /// The pairs that were left out.
    #[must_use]
    pub const fn not_known(&self) -> NotKnown {
        self.not_known
    }

    /// How many sheets have anything that was compared.
    #[must_use]
    pub const fn sheets(&self) -> u32 {
        self.sheets
    }

    /// Cohen's kappa with quadratic weights, over the severities 0 to 4: 1 is full agreement, 0 what chance alone would
    /// give, and below that is worse than chance. Sources: Cohen 1968, Psychol Bull 70:213; Fleiss and Cohen 1973, Educ
    /// Psychol Meas 33:613.
    ///
    /// `None` where it would say nothing: nothing was compared, a side gave one severity throughout (as the answer to one
    /// scale of one vignette does), or raters are compared on one scale of one vignette only. Some programs print 0 there.
    #[must_use]
    pub const fn kappa(&self) -> Option<f64> {
        self.kappa
    }

    /// The 95 % confidence interval of [`kappa`](Self::kappa), by leaving out one sheet at a time (the jackknife) and
    /// Student's t. Never beyond -1 and 1.
    ///
    /// `None` with fewer than [`FEWEST_SHEETS`](Self::FEWEST_SHEETS), where kappa does not exist without one of the sheets,
    /// and where no sheet makes a difference, as when all agree in full: no width would claim a certainty that there is not.
    ///
    /// It takes each sheet to stand for itself. Several sheets of one person are alike, and so are those of one vignette, so
    /// it is too narrow with few people or few vignettes, and it says nothing about other vignettes than these.
    #[must_use]
    pub const fn interval(&self) -> Option<Interval> {
        self.interval
    }

    /// From what each sheet has to do with, where each pair was added in one order or in both.
    pub(super) fn new(parts: &[Part], orders: i64) -> Self {
        let all = parts.iter().fold(Part::default(), |sum, part| sum.plus(part));
        let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
        let kappa = all.whole.kappa();
        let without: Vec<Option<f64>> =
            parts.iter().filter(|part| part.lost.pairs > 0).map(|part| all.whole.minus(&part.lost).kappa()).collect();
        Self {
            compared: count(all.whole.pairs / orders),
            exact: count(all.whole.exact / orders),
            within_one: count(all.whole.within_one / orders),
            not_known: NotKnown { both: count(all.both_not_known), one: count(all.one_not_known) },
            sheets: u32::try_from(without.len()).unwrap_or(u32::MAX),
            kappa,
            interval: jackknife(kappa, without),
        }
    }
}

/// What a sheet has to do with.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Part {
    /// The sheet's share of all pairs: each pair is in that of one sheet.
    pub(super) whole: Sums,
    /// The pairs that would be lost without the sheet: a pair of two sheets is in that of both.
    pub(super) lost: Sums,
    pub(super) both_not_known: i64,
    pub(super) one_not_known: i64,
}

impl Part {
    pub(super) fn plus(&self, more: &Self) -> Self {
        Self {
            whole: self.whole.plus(&more.whole),
            lost: self.lost.plus(&more.lost),
            both_not_known: self.both_not_known + more.both_not_known,
            one_not_known: self.one_not_known + more.one_not_known,
        }
    }
}
