//! A block after disclosure control.
//!
//! Owns what each figure became. The true counts are gone: nothing here can give them away.

use super::mask::Mask;
use super::round::{LEAST, nearest_five, per_cent};
use super::table::{CountId, ShareId, Table};
use super::{Rule, Shown};

/// What each count and each proportion of a block became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Protected {
    counts: Vec<Shown>,
    shares: Vec<Shown>,
    open: Vec<CountId>,
}

impl Protected {
    /// A count, to the nearest 5 if it is shown. A count of another block is hidden.
    pub(crate) fn count(&self, count: CountId) -> Shown {
        self.counts.get(count.0).copied().unwrap_or(Shown::Hidden(Rule::Secondary))
    }

    /// A proportion, in whole per cent if it is shown. A proportion of another block is hidden.
    pub(crate) fn share(&self, share: ShareId) -> Shown {
        self.shares.get(share.0).copied().unwrap_or(Shown::Hidden(Rule::Secondary))
    }

    /// The hidden counts that a reader may work out all the same, because he knows too much from elsewhere
    /// ([`Block::known`](super::Block::known)): such a block must not be written.
    pub(crate) fn open(&self) -> &[CountId] {
        &self.open
    }

    /// Rounds what is shown, and says of the rest by which rule it is hidden.
    pub(super) fn new(table: &Table, mask: &Mask, open: &[usize]) -> Self {
        let truth = |place: usize| table.sums.get(place).map_or(0, |sum| sum.truth);
        let counts = table.sums.iter().enumerate().map(|(place, sum)| match mask.has(place) || !sum.is_figure {
            true => Shown::Hidden(rule(sum.truth)),
            false => value(nearest_five(sum.truth)),
        });
        let shares = table.shares.iter().enumerate().map(|(place, share)| {
            let (numerator, denominator) = (truth(share.numerator), truth(share.denominator));
            match mask.has_share(place) || denominator == 0 {
                true => Shown::Hidden(rule(numerator.min(denominator))),
                false => value(per_cent(numerator, denominator)),
            }
        });
        Self { counts: counts.collect(), shares: shares.collect(), open: open.iter().copied().map(CountId).collect() }
    }
}

/// The rule by which a figure is hidden, by the least count that is in it.
const fn rule(least: u64) -> Rule {
    if least < LEAST { Rule::SmallCount } else { Rule::Secondary }
}

fn value(value: u64) -> Shown {
    Shown::Value(u32::try_from(value).unwrap_or(u32::MAX))
}
