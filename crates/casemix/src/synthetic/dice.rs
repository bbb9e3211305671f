//! Chance that comes out the same everywhere.
//!
//! Owns the draws. Only 32 bits are drawn at a time, because a `usize` is drawn otherwise in a browser.

use fastrand::Rng;

/// A generator of chance, from a seed.
pub(super) struct Dice(Rng);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(Rng::with_seed(seed))
    }

    /// A number from `low` to `high`, both included; `low` if `high` is lower.
    pub(super) fn between(&mut self, low: i32, high: i32) -> i32 {
        let width = u32::try_from(i64::from(high) - i64::from(low)).unwrap_or(0);
        low.wrapping_add_unsigned(self.0.u32(0..=width))
    }

    /// Whether something happens that does so in so many of a hundred.
    pub(super) fn percent(&mut self, percent: u32) -> bool {
        self.0.u32(0..100) < percent
    }

    /// The place of a weight, each as likely as it is heavy; 0 if none weighs anything.
    pub(super) fn weighted(&mut self, weights: &[u32]) -> usize {
        let mut drawn = self.0.u32(0..weights.iter().sum::<u32>().max(1));
        for (place, weight) in weights.iter().enumerate() {
            match drawn.checked_sub(*weight) {
                Some(rest) => drawn = rest,
                None => return place,
            }
        }
        0
    }

    /// One of several; `None` of none.
    pub(super) fn one_of<T: Copy>(&mut self, several: &[T]) -> Option<T> {
        several.get(self.below(several.len())).copied()
    }

    /// The same things in another order.
    pub(super) fn shuffled<T>(&mut self, mut things: Vec<T>) -> Vec<T> {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
        things
    }

    fn below(&mut self, end: usize) -> usize {
        let end = u32::try_from(end).unwrap_or(u32::MAX).max(1);
        usize::try_from(self.0.u32(0..end)).unwrap_or(0)
    }
}
