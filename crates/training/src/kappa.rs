//! Pairs of severities, added up, and the weighted kappa that follows from the sums.
//!
//! Owns the sums, which are whole numbers, so that pairs may be added in any order and taken away again, and the one
//! division at the end. Does not know who rated what, and never sees "not known".
//!
//! Kappa is 1 less what two raters disagree over what they would by chance, each disagreement weighed by the square of
//! its distance (Cohen 1968, Psychol Bull 70:213; with these weights it is the intraclass correlation of Fleiss and
//! Cohen 1973, Educ Psychol Meas 33:613). Over n pairs (x, y) the squared distances add up to Σx² + Σy² - 2Σxy, and
//! those of all x with all y, which is what chance would give, to Σx² + Σy² - 2ΣxΣy/n. So no table of counts is needed:
//!
//! κ = 2 (n Σxy - Σx Σy) / (n (Σx² + Σy²) - 2 Σx Σy)

#![expect(clippy::float_arithmetic, reason = "a kappa is a fraction of whole numbers")]

/// Pairs of severities, added up. A pair is of one side and the other: rater and answer, or rater and rater.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sums {
    pub(crate) pairs: i64,
    pub(crate) exact: i64,
    pub(crate) within_one: i64,
    /// How many different things were rated: a scale of a vignette is one.
    pub(crate) subjects: i64,
    one: i64,
    other: i64,
    one_squares: i64,
    other_squares: i64,
    products: i64,
}

impl Sums {
    /// Adds the same pair so many times.
    pub(crate) fn add(&mut self, one: u8, other: u8, times: i64) {
        self.pairs += times;
        self.exact += if one == other { times } else { 0 };
        self.within_one += if one.abs_diff(other) <= 1 { times } else { 0 };
        let (one, other) = (i64::from(one), i64::from(other));
        self.one += times * one;
        self.other += times * other;
        self.one_squares += times * one * one;
        self.other_squares += times * other * other;
        self.products += times * one * other;
    }

    /// All pairs of both.
    pub(crate) fn plus(&self, more: &Self) -> Self {
        self.with(more, 1)
    }

    /// Without pairs that were added before.
    pub(crate) fn minus(&self, fewer: &Self) -> Self {
        self.with(fewer, -1)
    }

    fn with(&self, others: &Self, times: i64) -> Self {
        Self {
            pairs: self.pairs + times * others.pairs,
            exact: self.exact + times * others.exact,
            within_one: self.within_one + times * others.within_one,
            subjects: self.subjects + times * others.subjects,
            one: self.one + times * others.one,
            other: self.other + times * others.other,
            one_squares: self.one_squares + times * others.one_squares,
            other_squares: self.other_squares + times * others.other_squares,
            products: self.products + times * others.products,
        }
    }

    /// Cohen's kappa with quadratic weights: 1 is full agreement, 0 what chance alone would give, below 0 worse than
    /// that.
    ///
    /// `None` where it says nothing. If either side gave one severity throughout, it is 0 by its making however close
    /// the two are, or cannot be worked out where both did; if only one thing was rated by several, it is -1 over one
    /// less than their number, whatever they rated.
    #[expect(clippy::cast_precision_loss, reason = "both stay far below 2^53 in any room")]
    pub(crate) fn kappa(&self) -> Option<f64> {
        let n = i128::from(self.pairs);
        let (one, other) = (i128::from(self.one), i128::from(self.other));
        let (one_squares, other_squares) = (i128::from(self.one_squares), i128::from(self.other_squares));
        let varies = n * one_squares > one * one && n * other_squares > other * other;
        if !varies || self.subjects < 2 {
            return None;
        }
        let above = 2 * (n * i128::from(self.products) - one * other);
        let below = n * (one_squares + other_squares) - 2 * one * other;
        Some(above as f64 / below as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Each pair is of a thing of its own.
    fn kappa(pairs: impl IntoIterator<Item = (u8, u8)>) -> Option<f64> {
        let mut sums = Sums::default();
        for (one, other) in pairs {
            sums.add(one, other, 1);
            sums.subjects += 1;
        }
        sums.kappa()
    }

    fn close(ours: Option<f64>, known: f64, half_a_digit: f64) {
        let ours = ours.expect("kappa exists");
        assert!((ours - known).abs() <= half_a_digit, "{ours}, and the source has {known}");
    }

    #[test]
    fn kappa_is_scikit_learns_in_its_example_of_weights() {
        // scikit-learn's own test of `cohen_kappa_score` (sklearn/metrics/tests/test_classification.py,
        // test_cohen_kappa): of 100, 46, 40 and 10 agreed, and four that the one puts into the second category the
        // other puts into the first. It has 0.9541 with quadratic weights. Read in a copy of the file, not in
        // scikit-learn's repository.
        let pairs = [vec![(0, 0); 46], vec![(1, 0); 4], vec![(1, 1); 40], vec![(2, 2); 10]].concat();
        close(kappa(pairs), 0.9541, 0.000_05);
    }

    #[test]
    fn kappa_is_that_of_the_r_package_irr_for_its_data_of_anxiety() {
        // `kappa2(anxiety[, 2:3], "squared")` of the R package irr is 0.2520325, as statsmodels keeps it beside the
        // data (statsmodels/stats/tests/test_inter_rater.py). Neither rater gave a 5, and irr closes the gap, so their
        // 6 is a 5.
        let second =
            [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4].map(|it| if it == 6 { 5 } else { it });
        let third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2].map(|it| if it == 6 { 5 } else { it });
        close(kappa(second.into_iter().zip(third)), 0.252_032_5, 0.000_000_05);
    }

    #[test]
    fn kappa_is_scikit_learns_for_a_handful_of_severities() {
        // Three pairs each, over the severities 0 to 4, worked out with scikit-learn by the authors of ms-text-regress
        // (in their test of `qwk`).
        close(kappa([(0, 1), (4, 4), (3, 2)]), 0.85, 1e-12);
        close(kappa([(0, 4), (4, 0), (4, 0)]), -0.8, 1e-12);
        close(kappa([(0, 2), (1, 1)]), -1.0 / 3.0, 1e-12);
    }

    #[test]
    fn kappa_of_all_pairs_of_raters_is_fishers_intraclass_correlation() {
        // Shrout and Fleiss 1979 (Psychol Bull 86:420), table 2: six people, each rated by four. Table 3 has the mean
        // squares 11.24 between people (5 degrees of freedom) and 6.26 within (18). Fisher's correlation over all
        // pairs, each in both orders, is (4 B / (B + W) - 1) / 3 of the sums of squares, as far as rounded means tell
        // them. The paper's own ICC(1,1), 0.17, sets the degrees of freedom off and is larger.
        let rated = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
        let mut sums = Sums { subjects: 6, ..Sums::default() };
        for person in rated {
            for (place, one) in person.iter().enumerate() {
                for (_, other) in person.iter().enumerate().filter(|(other, _)| *other != place) {
                    sums.add(*one, *other, 1);
                }
            }
        }
        let (between, within) = (5.0 * 11.24, 18.0 * 6.26);
        close(sums.kappa(), (4.0 * between / (between + within) - 1.0) / 3.0, 0.000_5);
    }

    #[test]
    fn kappa_says_nothing_where_a_side_does_not_vary() {
        assert_eq!(kappa([]), None);
        assert_eq!(kappa([(2, 2); 9]), None);
        assert_eq!(kappa([(2, 2), (2, 3), (2, 1)]), None);
        assert_eq!(kappa([(2, 2), (3, 2), (1, 2)]), None);
        assert_eq!(kappa([(0, 0), (4, 4)]), Some(1.0));
        assert_eq!(kappa([(0, 4), (4, 0)]), Some(-1.0));
    }

    fn any_pairs() -> impl Strategy<Value = Vec<(u8, u8)>> {
        proptest::collection::vec((0..5_u8, 0..5_u8), 0..60)
    }

    /// Cohen's definition: the table, what chance would put into it, and the squares of the distances.
    fn by_the_table(pairs: &[(u8, u8)]) -> f64 {
        let n = f64::from(u32::try_from(pairs.len()).unwrap());
        let count = |counts: &dyn Fn(&(u8, u8)) -> bool| {
            f64::from(u32::try_from(pairs.iter().filter(|pair| counts(pair)).count()).unwrap())
        };
        let (mut observed, mut expected) = (0.0, 0.0);
        for one in 0..5_u8 {
            for other in 0..5_u8 {
                let weight = f64::from(one.abs_diff(other)).powi(2) / 16.0;
                observed += weight * count(&|pair| *pair == (one, other)) / n;
                expected += weight * count(&|pair| pair.0 == one) / n * count(&|pair| pair.1 == other) / n;
            }
        }
        1.0 - observed / expected
    }

    /// Fleiss and Cohen 1973: the correlation from the sums of squares between things, of raters, and left over.
    fn by_analysis_of_variance(pairs: &[(u8, u8)]) -> f64 {
        let n = f64::from(u32::try_from(pairs.len()).unwrap());
        let values = || pairs.iter().map(|(one, other)| (f64::from(*one), f64::from(*other)));
        let mean = values().map(|(one, other)| one + other).sum::<f64>() / (2.0 * n);
        let total: f64 = values().map(|(one, other)| (one - mean).powi(2) + (other - mean).powi(2)).sum();
        let things: f64 = values().map(|(one, other)| 2.0 * ((one + other) / 2.0 - mean).powi(2)).sum();
        let apart = values().map(|(one, other)| one - other).sum::<f64>() / n;
        let raters = n * apart * apart / 2.0;
        let rest = total - things - raters;
        (things - rest) / (things + rest + 2.0 * raters)
    }

    proptest! {
        #[test]
        fn kappa_is_what_the_definition_and_the_analysis_of_variance_give(pairs in any_pairs()) {
            if let Some(kappa) = kappa(pairs.iter().copied()) {
                prop_assert!((kappa - by_the_table(&pairs)).abs() < 1e-9);
                prop_assert!((kappa - by_analysis_of_variance(&pairs)).abs() < 1e-9);
            }
        }

        #[test]
        fn kappa_is_between_its_ends_and_the_same_from_either_side(pairs in any_pairs()) {
            let other_way = kappa(pairs.iter().map(|(one, other)| (*other, *one)));
            let kappa = kappa(pairs);
            prop_assert_eq!(kappa, other_way);
            prop_assert!(kappa.is_none_or(|kappa| (-1.0..=1.0).contains(&kappa)));
        }

        #[test]
        fn kappa_of_a_rater_with_herself_is_exactly_1(rated in proptest::collection::vec(0..5_u8, 0..60)) {
            let varies = rated.iter().any(|it| Some(it) != rated.first());
            prop_assert_eq!(kappa(rated.into_iter().map(|it| (it, it))), varies.then_some(1.0));
        }

        #[test]
        fn what_is_taken_away_was_never_there(pairs in any_pairs(), more in any_pairs()) {
            let sum = |pairs: &[(u8, u8)]| {
                pairs.iter().fold(Sums::default(), |mut sums, (one, other)| { sums.add(*one, *other, 1); sums })
            };
            prop_assert_eq!(sum(&pairs).plus(&sum(&more)).minus(&sum(&more)), sum(&pairs));
        }
    }
}
