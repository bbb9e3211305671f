//! What a group of people changed by: pairs of a first and a last value, added up.
//!
//! Owns the sums and the figures that follow from them: means, spread, the interval of the mean change, the paired t
//! test, the effect size. The sums are whole numbers, so that people may be added in any order and groups in any other,
//! to the same digit. Does not know what was measured, whether a fall is better, or how few people may be shown.

#![expect(clippy::float_arithmetic, reason = "means and spreads are shares of whole numbers")]

use crate::StudentT;

/// How much of the distribution an interval covers: 95 %, of which this lies below its upper end.
const UPPER_END: f64 = 0.975;

/// Pairs of a first and a last value, added up.
///
/// Values are in any unit that is a whole number: points of HoNOS, hundredths of a point of converted wellbeing. Means,
/// standard deviations and intervals are in that unit too, so those of hundredths are divided by 100 by whoever asked.
/// t, p and the effect size have no unit.
///
/// Fewer than four billion pairs of any `i32` are added up without loss.
///
/// ```
/// use outcomes::Paired;
///
/// // Five people before and after: they change by -4, -2, -6, 0 and -3, on average by -3.
/// let pairs = [(14, 10), (10, 8), (18, 12), (12, 12), (11, 8)];
/// let paired: Paired = pairs.into_iter().collect();
/// assert_eq!((paired.pairs(), paired.mean_first(), paired.mean_last()), (5, Some(13.0), Some(10.0)));
/// assert_eq!(paired.mean_change(), Some(-3.0));
/// // The changes lie -1, 1, -3, 3 and 0 from that: their squares add up to 20, and √(20 / 4) = √5 = 2.236.
/// assert_eq!(format!("{:.3}", paired.sd_change().unwrap()), "2.236");
/// // t = -3 / (√5 / √5) = -3 with 4 degrees of freedom.
/// assert_eq!((format!("{:.3}", paired.t().unwrap()), paired.degrees_of_freedom()), ("-3.000".to_owned(), Some(4)));
/// // 95 % of the distribution lie within 2.776, the standard error is 1.
/// let interval = paired.interval().unwrap();
/// assert_eq!(format!("{:.3} to {:.3}", interval.low, interval.high), "-5.776 to -0.224");
/// // First values lie 1, -3, 5, -1 and -2 from 13: 40 / 4 = 10, and -3 / √10 = -0.949.
/// assert_eq!(format!("{:.3}", paired.effect_size().unwrap()), "-0.949");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paired {
    pairs: u32,
    first: i64,
    last: i64,
    first_squares: u128,
    change_squares: u128,
}

/// The 95 % confidence interval of a mean change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

impl Paired {
    /// No pairs.
    #[must_use]
    pub const fn new() -> Self {
        Self { pairs: 0, first: 0, last: 0, first_squares: 0, change_squares: 0 }
    }

    /// Adds the first and the last value of one person.
    pub fn add(&mut self, first: i32, last: i32) {
        let (first, last) = (i64::from(first), i64::from(last));
        self.pairs += 1;
        self.first += first;
        self.last += last;
        self.first_squares += square(first.into());
        self.change_squares += square((last - first).into());
    }

    /// Adds all pairs of another group.
    pub fn merge(&mut self, other: &Self) {
        self.pairs += other.pairs;
        self.first += other.first;
        self.last += other.last;
        self.first_squares += other.first_squares;
        self.change_squares += other.change_squares;
    }

    /// How many pairs there are.
    #[must_use]
    pub const fn pairs(&self) -> u32 {
        self.pairs
    }

    /// The mean of the first values; `None` without a pair.
    #[must_use]
    pub fn mean_first(&self) -> Option<f64> {
        self.mean(self.first.into())
    }

    /// The mean of the last values; `None` without a pair.
    #[must_use]
    pub fn mean_last(&self) -> Option<f64> {
        self.mean(self.last.into())
    }

    /// The mean of last less first, below 0 where values fell; `None` without a pair.
    #[must_use]
    pub fn mean_change(&self) -> Option<f64> {
        self.mean(self.change())
    }

    /// The standard deviation of the first values, as of a sample (divided by one less than their number); `None` with
    /// fewer than two pairs. 0 where all began alike.
    #[must_use]
    pub fn sd_first(&self) -> Option<f64> {
        self.sd(self.first.into(), self.first_squares)
    }

    /// The standard deviation of the changes, as of a sample; `None` with fewer than two pairs. 0 where all changed
    /// alike.
    #[must_use]
    pub fn sd_change(&self) -> Option<f64> {
        self.sd(self.change(), self.change_squares)
    }

    /// One less than the number of pairs; `None` with fewer than two, where nothing is free to vary.
    #[must_use]
    pub fn degrees_of_freedom(&self) -> Option<u32> {
        self.pairs.checked_sub(1).filter(|freedom| *freedom > 0)
    }

    /// The 95 % confidence interval of the mean change, by Student's t.
    ///
    /// `None` with fewer than two pairs, and where all changed alike: an interval without width would claim a certainty
    /// that so few people cannot give.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        let (mean, error) = (self.mean_change()?, self.standard_error()?);
        let reach = self.student()?.quantile(UPPER_END)? * error;
        Some(Interval { low: mean - reach, high: mean + reach })
    }

    /// The t of the paired test: the mean change over its standard error. `None` as with [`interval`](Self::interval).
    #[must_use]
    pub fn t(&self) -> Option<f64> {
        Some(self.mean_change()? / self.standard_error()?)
    }

    /// The two-sided p of the paired t test, 0 to 1: how often chance alone would give a mean change at least as far
    /// from 0 if there were none. `None` as with [`interval`](Self::interval).
    #[must_use]
    pub fn p(&self) -> Option<f64> {
        Some(self.student()?.two_sided(self.t()?))
    }

    /// The mean change over the standard deviation of the first values, below 0 where values fell.
    ///
    /// `None` with fewer than two pairs, and where all began alike, because there is no spread to measure by.
    #[must_use]
    pub fn effect_size(&self) -> Option<f64> {
        let spread = self.sd_first().filter(|sd| *sd > 0.0)?;
        Some(self.mean_change()? / spread)
    }

    /// The sum of all changes.
    const fn change(&self) -> i128 {
        self.last as i128 - self.first as i128
    }

    fn mean(&self, sum: i128) -> Option<f64> {
        (self.pairs > 0).then(|| sum as f64 / f64::from(self.pairs))
    }

    /// From n, the sum and the sum of squares: √((n Σx² - (Σx)²) / (n (n - 1))). What is under the fraction line and
    /// over it is exact, so that nothing cancels and no spread is exactly 0.
    fn sd(&self, sum: i128, squares: u128) -> Option<f64> {
        let freedom = self.degrees_of_freedom()?;
        let over = u128::from(self.pairs) * squares - square(sum);
        Some((over as f64 / (f64::from(self.pairs) * f64::from(freedom))).sqrt())
    }

    /// The standard error of the mean change, above 0.
    fn standard_error(&self) -> Option<f64> {
        let spread = self.sd_change().filter(|sd| *sd > 0.0)?;
        Some(spread / f64::from(self.pairs).sqrt())
    }

    fn student(&self) -> Option<StudentT> {
        StudentT::new(self.degrees_of_freedom()?)
    }
}

impl Extend<(i32, i32)> for Paired {
    fn extend<T: IntoIterator<Item = (i32, i32)>>(&mut self, pairs: T) {
        for (first, last) in pairs {
            self.add(first, last);
        }
    }
}

impl FromIterator<(i32, i32)> for Paired {
    fn from_iter<T: IntoIterator<Item = (i32, i32)>>(pairs: T) -> Self {
        let mut paired = Self::new();
        paired.extend(pairs);
        paired
    }
}

/// A number times itself.
const fn square(value: i128) -> u128 {
    let size = value.unsigned_abs();
    size * size
}
