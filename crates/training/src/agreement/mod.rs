//! How far ratings of vignettes agree: with the authors' answers, or with each other.
//!
//! Owns which pairs are compared, and who is left out at a time when an interval is made: a person, with all her
//! sheets, or a sheet where sheets are not told apart by a person. Does not know more of people than that, in what
//! order they came, or how a figure is worded. Everything is counted in whole numbers, so that the order of sheets
//! never makes a difference, not even to the last digit.

mod clusters;
mod compared;

pub use clusters::Clusters;
pub use compared::{Compared, NotKnown};

use crate::kappa::Sums;
use crate::{Trainee, Vignette};
use allocation::ClusterCode;
use compared::Tally;
use ratings::{Assessment, Rating, Scale};
use std::collections::BTreeMap;

/// One sheet: what one person made of one vignette.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rated<'a> {
    /// What was read.
    pub vignette: &'a Vignette,
    /// The 18 ratings.
    pub assessment: &'a Assessment,
    /// The cluster chosen before any marking; `None` for somebody who could not say.
    pub own: Option<ClusterCode>,
    /// Whose it is: what one person rates hangs together, so that an interval leaves all of it out at once. `None`
    /// where all sheets are of the same person; then each stands for itself.
    pub rater: Option<Trainee>,
}

/// How far ratings agree, scale by scale and all in all.
///
/// ```
/// use ratings::{Rating, Scale};
/// use training::{Agreement, Rated, Set};
///
/// let set = Set::authors().unwrap();
/// let marek = set.vignette("05").unwrap();
/// let one = marek.assessment().with(Scale::DepressedMood, Rating::Moderate); // two more than the answer
/// let other = marek.assessment().with(Scale::Occupation, Rating::NotKnown);
/// let sheets = [&one, &other].map(|assessment| Rated {
///     vignette: marek,
///     assessment,
///     own: Some(marek.cluster),
///     rater: None,
/// });
///
/// let agreement = Agreement::with_answers(&sheets);
/// let overall = agreement.overall();
/// // Twice 18 pairs, and one of them has a side that is not known: it is in no figure.
/// assert_eq!((overall.compared(), overall.not_known().one), (35, 1));
/// assert_eq!((overall.exact(), overall.within_one()), (34, 34));
/// assert_eq!(format!("{:.2}", overall.kappa().unwrap()), "0.86");
/// assert_eq!(overall.interval(), None); // there is none for so few
///
/// // One scale of one vignette has one answer. A kappa would be 0 whatever anybody rated, so there is none.
/// assert_eq!(agreement.scale(Scale::DepressedMood).kappa(), None);
/// assert_eq!(agreement.scale(Scale::DepressedMood).exact(), 1);
/// assert_eq!((agreement.clusters().same, agreement.clusters().compared), (2, 2));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    scales: [Compared; Scale::COUNT],
    overall: Compared,
    clusters: Clusters,
}

/// The counts of the six answers, in the order of [`Rating::ALL`].
pub(crate) type Counts = [i64; Rating::ALL.len()];

impl Agreement {
    /// Each sheet with the authors' answer to its vignette.
    ///
    /// For one person over time as well as for a room. A person's sheets of the same vignette all count.
    #[must_use]
    pub fn with_answers(sheets: &[Rated<'_>]) -> Self {
        let units = units(sheets);
        let tally = |scale| {
            let mut tally = Tally::default();
            for (sheet, unit) in sheets.iter().zip(&units) {
                tally.add_pair(*unit, sheet.assessment.rating(scale), sheet.vignette.answer(scale).rating);
            }
            tally
        };
        Self::new(Scale::ALL.map(tally), 1, Clusters::with_answers(sheets))
    }

    /// Each two sheets of the same vignette with each other; the authors' answers play no part.
    ///
    /// Raters can change places, so each pair is added in both orders, which makes kappa Fisher's intraclass
    /// correlation of squared distances (with two raters, Scott's pi with quadratic weights). A vignette that more
    /// people rated has more pairs, and counts for more. [`Compared::compared`] counts each pair once.
    #[must_use]
    pub fn among_raters(sheets: &[Rated<'_>]) -> Self {
        let mut vignettes: BTreeMap<&str, Vec<(&Rated<'_>, usize)>> = BTreeMap::new();
        for (sheet, unit) in sheets.iter().zip(units(sheets)) {
            vignettes.entry(&sheet.vignette.id).or_default().push((sheet, unit));
        }
        let tally = |scale| {
            let mut tally = Tally::default();
            for sheets in vignettes.values() {
                let ratings: Vec<(usize, Rating)> =
                    sheets.iter().map(|(sheet, unit)| (*unit, sheet.assessment.rating(scale))).collect();
                tally.add_all_pairs(&ratings);
            }
            tally
        };
        let clusters = vignettes.values().map(|sheets| sheets.iter().map(|(sheet, _)| sheet.own).collect());
        Self::new(Scale::ALL.map(tally), 2, Clusters::among_raters(clusters))
    }

    /// `orders` is 2 if each pair is there in both.
    fn new(scales: [Tally; Scale::COUNT], orders: i64, clusters: Clusters) -> Self {
        let mut overall = Tally::default();
        scales.iter().for_each(|scale| overall.add(scale));
        let compared = |tally: Tally| Compared::new(&tally, orders);
        Self { scales: scales.map(compared), overall: compared(overall), clusters }
    }

    /// One scale.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a scale's index is below Scale::COUNT")]
    pub const fn scale(&self, scale: Scale) -> &Compared {
        &self.scales[scale.index()]
    }

    /// All 18 scales put together.
    ///
    /// Its kappa is above most of those of single scales: that some scales are 0 for nearly everybody, and others not,
    /// is among the things that raters agree on here.
    #[must_use]
    pub const fn overall(&self) -> &Compared {
        &self.overall
    }

    /// The clusters.
    #[must_use]
    pub const fn clusters(&self) -> &Clusters {
        &self.clusters
    }
}

/// How often each of the six answers was given.
pub(crate) fn counts(ratings: impl IntoIterator<Item = Rating>) -> Counts {
    let mut counts = Counts::default();
    for rating in ratings {
        if let Some(count) = counts.get_mut(rating as usize) {
            *count += 1;
        }
    }
    counts
}

/// Each severity with how often it was given.
pub(crate) fn known(counts: &Counts) -> impl Iterator<Item = (u8, i64)> + '_ {
    Rating::KNOWN.into_iter().filter_map(Rating::severity).zip(counts.iter().copied())
}

/// Who is left out at a time, sheet by sheet: a number for each person, and for each sheet that is not said to be
/// anybody's.
fn units(sheets: &[Rated<'_>]) -> Vec<usize> {
    let mut people: BTreeMap<Trainee, usize> = BTreeMap::new();
    let unit = |(place, sheet): (usize, &Rated<'_>)| match sheet.rater {
        Some(rater) => *people.entry(rater).or_insert(place),
        None => place,
    };
    sheets.iter().enumerate().map(unit).collect()
}

/// All pairs of several ratings of one scale of one vignette, each in both orders. The counts of the six answers tell
/// how often each pair comes up, so that nobody walks through all of them.
fn all_pairs(counts: &Counts) -> Sums {
    let mut sums = Sums::default();
    for (severity, count) in known(counts) {
        for (other, others) in known(counts) {
            sums.add(severity, other, count * (others - i64::from(other == severity)));
        }
    }
    sums.subjects = i64::from(sums.pairs > 0);
    sums
}

impl Tally {
    /// Adds a unit's rating and the answer.
    fn add_pair(&mut self, unit: usize, rated: Rating, answer: Rating) {
        match (rated.severity(), answer.severity()) {
            (Some(rated), Some(answer)) => {
                let mut sums = Sums::default();
                sums.add(rated, answer, 1);
                sums.subjects = 1;
                self.add_sums(&sums, [(unit, sums)]);
            }
            (None, None) => self.both_not_known += 1,
            _ => self.one_not_known += 1,
        }
    }

    /// Adds each two of the ratings of one scale of one vignette.
    fn add_all_pairs(&mut self, ratings: &[(usize, Rating)]) {
        let mut of_units: BTreeMap<usize, Vec<Rating>> = BTreeMap::new();
        for (unit, rating) in ratings {
            of_units.entry(*unit).or_default().push(*rating);
        }
        let all = counts(ratings.iter().map(|(_, rating)| *rating));
        let whole = all_pairs(&all);
        let lost = of_units.into_iter().map(|(unit, ratings)| {
            let mut without = all;
            without.iter_mut().zip(counts(ratings)).for_each(|(all, own)| *all -= own);
            (unit, whole.minus(&all_pairs(&without)))
        });
        self.add_sums(&whole, lost);
        let number: i64 = known(&all).map(|(_, count)| count).sum();
        let unknown = all.iter().sum::<i64>() - number;
        self.both_not_known += unknown * (unknown - 1) / 2;
        self.one_not_known += unknown * number;
    }
}
