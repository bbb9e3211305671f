//! How far ratings of vignettes agree: with the authors' answers, or with each other.
//!
//! Owns which pairs are compared, and that one sheet, one person's rating of one vignette, is what is left out at a time when
//! an interval is made. Does not know who the raters are, in what order they came, or how a figure is worded. Everything is
//! counted in whole numbers, so that the order of sheets never makes a difference, not even to the last digit.

mod clusters;
mod compared;

pub use clusters::Clusters;
pub use compared::{Compared, NotKnown};

use crate::Vignette;
use crate::kappa::Sums;
use allocation::ClusterCode;
use compared::Part;
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
/// let sheets = [&one, &other].map(|assessment| Rated { vignette: marek, assessment, own: Some(marek.cluster) });
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
        let pair = |sheet: &Rated<'_>, scale| (sheet.assessment.rating(scale), sheet.vignette.answer(scale).rating);
        let parts = |scale| sheets.iter().map(move |sheet| Part::of(pair(sheet, scale))).collect();
        Self::new(parts, 1, Clusters::with_answers(sheets))
    }

    /// Each two sheets of the same vignette with each other; the authors' answers play no part.
    ///
    /// Raters can change places, so each pair is added in both orders, which makes kappa Fisher's intraclass correlation of
    /// squared distances (with two raters, Scott's pi with quadratic weights). A vignette that more people rated has more
    /// pairs, and counts for more. [`Compared::compared`] counts each pair once.
    #[must_use]
    pub fn among_raters(sheets: &[Rated<'_>]) -> Self {
        let mut vignettes: BTreeMap<&str, Vec<&Rated<'_>>> = BTreeMap::new();
        for sheet in sheets {
            vignettes.entry(&sheet.vignette.id).or_default().push(sheet);
        }
        let parts = |scale| {
            let of = |sheets: &Vec<&Rated<'_>>| {
                let ratings: Vec<Rating> = sheets.iter().map(|sheet| sheet.assessment.rating(scale)).collect();
                Part::among(&ratings)
            };
            vignettes.values().flat_map(of).collect()
        };
        Self::new(parts, 2, Clusters::among_raters(vignettes.values()))
    }

    /// `parts` gives, for a scale, what each sheet has to do with; for every scale in the same order of sheets. `orders` is
    /// 2 if each pair is in both orders.
    fn new(parts: impl Fn(Scale) -> Vec<Part>, orders: i64, clusters: Clusters) -> Self {
        let scales = Scale::ALL.map(parts);
        let mut overall: Vec<Part> = Vec::new();
        for parts in &scales {
            overall.resize(parts.len(), Part::default());
            overall.iter_mut().zip(parts).for_each(|(sum, part)| *sum = sum.plus(part));
        }
        let compared = |parts: Vec<Part>| Compared::new(&parts, orders);
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
    /// Its kappa is above most of those of single scales: that some scales are 0 for nearly everybody, and others not, is
    /// among the things that raters agree on here.
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

impl Part {
    /// A sheet's rating and the answer.
    fn of((rated, answer): (Rating, Rating)) -> Self {
        let mut part = Self::default();
        match (rated.severity(), answer.severity()) {
            (Some(rated), Some(answer)) => {
                part.lost.add(rated, answer, 1);
                part.lost.subjects = 1;
            }
            (None, None) => part.both_not_known = 1,
            _ => part.one_not_known = 1,
        }
        part.whole = part.lost;
        part
    }

    /// What each of several ratings of one scale of one vignette has to do with.
    ///
    /// The counts of the six answers tell how often each pair comes up, so nobody walks through all pairs.
    fn among(ratings: &[Rating]) -> Vec<Self> {
        let counts = counts(ratings.iter().copied());
        let number: i64 = known(&counts).map(|(_, count)| count).sum();
        let unknown = counts.iter().sum::<i64>() - number;
        // With others: each pair in both orders.
        let with_others = |severity: u8| {
            let mut sums = Sums::default();
            for (other, count) in known(&counts) {
                let others = count - i64::from(other == severity);
                sums.add(severity, other, others);
                sums.add(other, severity, others);
            }
            // Without this one of two, nothing of the vignette is compared.
            sums.subjects = i64::from(number == 2);
            sums
        };
        let part = |rating: &Rating| match rating.severity() {
            Some(severity) => Self { lost: with_others(severity), ..Self::default() },
            None => Self::default(),
        };
        let mut parts: Vec<Self> = ratings.iter().map(part).collect();
        // What holds for the vignette as a whole is kept once, with whichever sheet is first: only the sum is looked at.
        if let Some(first) = parts.first_mut() {
            for (severity, count) in known(&counts) {
                for (other, others) in known(&counts) {
                    first.whole.add(severity, other, count * (others - i64::from(other == severity)));
                }
            }
            first.whole.subjects = i64::from(number > 1);
            first.both_not_known = unknown * (unknown - 1) / 2;
            first.one_not_known = unknown * number;
        }
        parts
    }
}
