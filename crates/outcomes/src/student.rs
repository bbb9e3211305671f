//! Student's t distribution, for intervals and tests of paired changes.
//!
//! Owns its probabilities and its quantiles, for whole degrees of freedom. Does not know what was measured. Written here
//! because a library of statistics costs a first visit more than the rest of this crate; a test compares every figure
//! with one. Logarithms and powers come from `libm` and not from the machine, so that every browser and every computer
//! gives the same digits.
//!
//! With ν degrees of freedom, P(|T| ≥ t) is the regularised incomplete beta function I(ν/2, 1/2) at x = ν / (ν + t²)
//! (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.27 and 26.7.1). It is worked out by its continued
//! fraction (26.5.8), in the order of Lentz.

#![expect(clippy::float_arithmetic, reason = "a distribution is not made of whole numbers")]

use std::f64::consts::PI;

/// How close the continued fraction and the quantile come, as a share of what they are: the last digits of an `f64`.
const CLOSE: f64 = 4.0 * f64::EPSILON;

/// Student's t distribution with so many degrees of freedom.
///
/// ```
/// use outcomes::StudentT;
/// let nine = StudentT::new(9).unwrap();
/// assert_eq!(format!("{:.3}", nine.quantile(0.975).unwrap()), "2.262"); // as every printed table has it
/// assert_eq!(format!("{:.4}", nine.two_sided(2.262)), "0.0500");
/// assert_eq!(nine.cdf(0.0), 0.5);
/// assert!(StudentT::new(0).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StudentT {
    freedom: u32,
}

impl StudentT {
    /// The distribution with `degrees_of_freedom`; `None` for 0, with which there is none.
    #[must_use]
    pub const fn new(degrees_of_freedom: u32) -> Option<Self> {
        if degrees_of_freedom == 0 { None } else { Some(Self { freedom: degrees_of_freedom }) }
    }

    /// The probability of a t at least as far from 0 as this one, on either side: 1 for 0, and falling towards 0.
    ///
    /// However small it is, thirteen digits are right up to 2,000 degrees of freedom, and ten up to a million.
    #[must_use]
    pub fn two_sided(self, t: f64) -> f64 {
        let freedom = f64::from(self.freedom);
        // The square is divided first, so that no t is too large to be squared but those whose probability is nothing.
        let square = t * (t / freedom);
        if square.is_infinite() {
            return 0.0;
        }
        let (inside, outside) = (1.0 / (1.0 + square), square / (1.0 + square));
        let half = freedom / 2.0;
        // What both ways have in common: x^(ν/2) (1 - x)^(1/2) / B(ν/2, 1/2), with B through the ratio of gammas.
        let common = libm::exp(-half * libm::log1p(square)) * outside.sqrt() * gamma_ratio(half) / PI.sqrt();
        // The fraction is quick on one side of the middle; on the other the rest is worked out and taken from the whole.
        if inside < (half + 1.0) / (half + 2.5) {
            common * fraction(half, 0.5, inside) / half
        } else {
            1.0 - common * fraction(0.5, half, outside) / 0.5
        }
    }

    /// The probability of a t below this one: 0 to 1.
    #[must_use]
    pub fn cdf(self, t: f64) -> f64 {
        let tail = self.two_sided(t) / 2.0;
        if t > 0.0 { 1.0 - tail } else { tail }
    }

    /// How dense the probability is at a t.
    fn density(self, t: f64) -> f64 {
        let freedom = f64::from(self.freedom);
        let power = libm::exp(-(freedom + 1.0) / 2.0 * libm::log1p(t * (t / freedom)));
        gamma_ratio(freedom / 2.0) / (PI * freedom).sqrt() * power
    }

    /// The t below which lies a share of all: -2.262 for 0.025 and 2.262 for 0.975 with 9 degrees of freedom.
    ///
    /// `None` for what is no share between 0 and 1, and for 0 and 1 themselves, which no finite t has.
    #[must_use]
    pub fn quantile(self, share: f64) -> Option<f64> {
        if !(share > 0.0 && share < 1.0) {
            return None;
        }
        let tail = share.min(1.0 - share);
        let t = self.beyond(2.0 * tail);
        Some(if share < 0.5 { -t } else { t })
    }

    /// The t, 0 or more, whose [`two_sided`](Self::two_sided) probability is `both`, which is above 0 and at most 1.
    ///
    /// Newton's steps, kept between a t that is too small and one that is too large: where a step leaves them, they are
    /// halved instead.
    fn beyond(self, both: f64) -> f64 {
        if both >= 1.0 {
            return 0.0;
        }
        let (mut low, mut high) = (0.0, f64::MAX);
        let mut t = self.guess(both);
        // Halving alone would be through after some two thousand steps; Newton is after a handful.
        for _ in 0..2_200 {
            let over = self.two_sided(t) - both;
            if over == 0.0 {
                return t;
            }
            if over > 0.0 {
                low = t;
            } else {
                high = t;
            }
            let step = over / (2.0 * self.density(t));
            let mut next = t + step;
            if !(low < next && next < high) {
                next = if high < f64::MAX { low + (high - low) / 2.0 } else { 2.0 * low.max(1.0) };
            }
            if (next - t).abs() <= CLOSE * t.abs() || next == low || next == high {
                return next;
            }
            t = next;
        }
        t
    }

    /// A t to begin with: the normal distribution's (Abramowitz and Stegun 26.2.22), bent towards Student's (26.7.5).
    fn guess(self, both: f64) -> f64 {
        let root = (-2.0 * libm::log(both / 2.0)).sqrt();
        let normal = root - (2.307_53 + 0.270_61 * root) / (1.0 + root * (0.992_29 + 0.044_81 * root));
        let bend = (normal * normal * normal + normal) / (4.0 * f64::from(self.freedom));
        (normal + bend).max(0.0)
    }
}

/// Γ(a + 1/2) / Γ(a), for a of 1/2 and more.
///
/// By its series for large a, whose first term left out is below 10⁻¹⁷ from 24 on, and for smaller ones by
/// Γ(a + 1) = a Γ(a), which leads up there. The difference of two logarithms of Γ would lose four digits at 1,000.
fn gamma_ratio(a: f64) -> f64 {
    let (mut a, mut factor) = (a, 1.0);
    while a < 24.0 {
        factor *= a / (a + 0.5);
        a += 1.0;
    }
    let inverse = 1.0 / a;
    let square = inverse * inverse;
    let series = 1.0 / 8.0
        - square * (1.0 / 192.0 - square * (1.0 / 640.0 - square * (17.0 / 14_336.0 - square * 31.0 / 18_432.0)));
    factor * a.sqrt() * libm::exp(-inverse * series)
}

/// The continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8).
fn fraction(a: f64, b: f64, x: f64) -> f64 {
    // Lentz: a term that comes out as 0 is replaced by next to nothing, so that it can be divided by.
    let nonzero = |value: f64| if value.abs() < f64::MIN_POSITIVE { f64::MIN_POSITIVE } else { value };
    let mut above = 1.0;
    let mut below = 1.0 / nonzero(1.0 - (a + b) * x / (a + 1.0));
    let mut product = below;
    let mut m = 1.0;
    // The number of terms grows with the root of a or b: some 60 for 1,000 pairs, well below this for any u32.
    while m < 1_000_000.0 {
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        below = 1.0 / nonzero(1.0 + even * below);
        above = nonzero(1.0 + even / above);
        product *= below * above;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        below = 1.0 / nonzero(1.0 + odd * below);
        above = nonzero(1.0 + odd / above);
        let factor = below * above;
        product *= factor;
        if (factor - 1.0).abs() < CLOSE {
            break;
        }
        m += 1.0;
    }
    product
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_of_gammas_is_known_where_it_can_be_written_down() {
        // Γ(1) / Γ(1/2) = 1 / √π, Γ(3/2) / Γ(1) = √π / 2, and ten steps of Γ(a + 1) = a Γ(a) on from there.
        let close = |ours: f64, known: f64| assert!((ours / known - 1.0).abs() < 4e-15, "{ours} {known}");
        close(gamma_ratio(0.5), 1.0 / PI.sqrt());
        close(gamma_ratio(1.0), PI.sqrt() / 2.0);
        close(
            gamma_ratio(11.0),
            PI.sqrt() / 2.0 * (1..=10).map(|k| (f64::from(k) + 0.5) / f64::from(k)).product::<f64>(),
        );
    }

    #[test]
    fn a_guess_is_near_enough_for_newton() {
        for freedom in [1, 2, 5, 30, 1_000, u32::MAX] {
            let student = StudentT { freedom };
            for both in [1.0, 0.5, 0.05, 0.001, 1e-12] {
                let t = student.beyond(both);
                assert!((student.two_sided(t) / both - 1.0).abs() < 1e-12, "{freedom} {both}: {t}");
            }
        }
    }
}
