//! Pairs of ratings, compared.
//!
//! Owns what is said about them: how many, how close, kappa and its interval. Does not know which pairs they are.

use crate::Interval;
use crate::interval::{FEWEST, jackknife};
use crate::kappa::Sums;
use std::collections::BTreeMap;

/// How close pairs of ratings are.
///
/// A pair with a side that is not known is in none of the figures but [`not_known`](Self::not_known): it is no number,
/// and neither near nor far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    compared: u32,
    exact: u32,
    within_one: u32,
    not_known: NotKnown,
    raters: u32,
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
    /// The fewest people that an interval is given for; the fewest sheets where they are all of one person.
    pub const FEWEST_RATERS: u32 = FEWEST as u32;

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

    /// How many people have anything that was compared; how many sheets where they are all of one person.
    #[must_use]
    pub const fn raters(&self) -> u32 {
        self.raters
    }

    /// Cohen's kappa with quadratic weights, over the severities 0 to 4: 1 is full agreement, 0 what chance alone would
    /// give, and below that is worse than chance. Sources: Cohen 1968, Psychol Bull 70:213; Fleiss and Cohen 1973, Educ
    /// Psychol Meas 33:613.
    ///
    /// `None` where it would say nothing: nothing was compared, a side gave one severity throughout (as the answer to
    /// one scale of one vignette does), or raters are compared on one scale of one vignette only. Some programs print 0
    /// there.
    #[must_use]
    pub const fn kappa(&self) -> Option<f64> {
        self.kappa
    }

    /// The 95 % confidence interval of [`kappa`](Self::kappa), by leaving out one person at a time (the jackknife) and
    /// Student's t. Never beyond -1 and 1.
    ///
    /// `None` with fewer than [`FEWEST_RATERS`](Self::FEWEST_RATERS), where kappa does not exist without one of them,
    /// and where nobody makes a difference, as when all agree in full: no width would claim a certainty that there is
    /// not.
    ///
    /// It says how far the figure could be from that of many more such people who rate these vignettes, and nothing
    /// about other vignettes. Where all sheets are of one person, one sheet is left out at a time: the more her ratings
    /// change from one to the next by practice, and not by chance, the less it tells.
    #[must_use]
    pub const fn interval(&self) -> Option<Interval> {
        self.interval
    }

    /// `orders` is 2 if each pair was added in both.
    pub(super) fn new(tally: &Tally, orders: i64) -> Self {
        let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
        let kappa = tally.whole.kappa();
        let without: Vec<Option<f64>> =
            tally.lost.values().filter(|lost| lost.pairs > 0).map(|lost| tally.whole.minus(lost).kappa()).collect();
        Self {
            compared: count(tally.whole.pairs / orders),
            exact: count(tally.whole.exact / orders),
            within_one: count(tally.whole.within_one / orders),
            not_known: NotKnown { both: count(tally.both_not_known), one: count(tally.one_not_known) },
            raters: u32::try_from(without.len()).unwrap_or(u32::MAX),
            kappa,
            interval: jackknife(kappa, without),
        }
    }
}

/// What is added up to be compared.
#[derive(Default)]
pub(super) struct Tally {
    /// All pairs.
    whole: Sums,
    /// What would be lost of them without each unit: who is left out at a time. A pair of two units is lost with
    /// either.
    lost: BTreeMap<usize, Sums>,
    pub(super) both_not_known: i64,
    pub(super) one_not_known: i64,
}

impl Tally {
    /// Adds pairs, and what would be lost of them without each unit.
    pub(super) fn add_sums(&mut self, whole: &Sums, lost: impl IntoIterator<Item = (usize, Sums)>) {
        self.whole = self.whole.plus(whole);
        for (unit, lost) in lost {
            let sum = self.lost.entry(unit).or_default();
            *sum = sum.plus(&lost);
        }
    }

    /// Adds all that was added to another.
    pub(super) fn add(&mut self, more: &Self) {
        self.add_sums(&more.whole, more.lost.iter().map(|(unit, lost)| (*unit, *lost)));
        self.both_not_known += more.both_not_known;
        self.one_not_known += more.one_not_known;
    }
}
