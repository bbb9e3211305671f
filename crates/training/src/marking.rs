//! One person's ratings of a vignette, held against the authors' answer.
//!
//! Owns the marks: per scale, for the letter of scale 8, for the cluster. Does not know how a mark is worded, nor who
//! was marked. "Not known" is never a distance here: whoever says it where the text tells, or gives a number where
//! nobody could find out, has a mark of her own.

use crate::{Answer, Tolerance, Vignette};
use allocation::ClusterCode;
use ratings::{Assessment, OtherProblem, Rating, Scale};
use std::cmp::Reverse;

/// The marks of one vignette.
///
/// ```
/// use allocation::ClusterCode;
/// use ratings::{Rating, Scale};
/// use training::{ClusterMark, Marking, ScaleVerdict, Set};
///
/// let set = Set::authors().unwrap();
/// let marek = set.vignette("05").unwrap();
/// // Somebody rates as the authors do, but finds his mood worse and his living conditions hard to tell.
/// let rated =
///     marek.assessment().with(Scale::DepressedMood, Rating::Moderate).with(Scale::LivingConditions, Rating::NotKnown);
/// let marking = Marking::new(marek, &rated, Some(ClusterCode::C02));
///
/// assert_eq!((marking.exact(), marking.within_range(), marking.within_one()), (16, 16, 16));
/// assert_eq!(marking.scale(Scale::DepressedMood).verdict, ScaleVerdict::FurtherOff); // 3, and the answer is 1
/// assert_eq!(marking.look_first(), [Scale::DepressedMood, Scale::LivingConditions]);
/// assert_eq!(marking.cluster, ClusterMark::Defensible);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marking {
    /// Each scale, in the order of the form.
    pub scales: [ScaleMark; Scale::COUNT],
    /// The letter of scale 8.
    pub letter: LetterMark,
    /// The cluster.
    pub cluster: ClusterMark,
}

/// The mark of one scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScaleMark {
    /// The scale.
    pub scale: Scale,
    /// What was rated.
    pub rated: Rating,
    /// What the authors answer.
    pub answer: Rating,
    /// How the two go together.
    pub verdict: ScaleVerdict,
}

/// How a rating goes together with the authors' answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScaleVerdict {
    /// The same; also where both say "not known".
    Exact,
    /// Another, and the authors' range has it too.
    WithinRange,
    /// One away from the answer, and outside the range.
    OneAway,
    /// Two or more away, and outside the range.
    FurtherOff,
    /// "Not known", although the text tells.
    CouldBeKnown,
    /// A number, although the text says that nobody could find out.
    CouldNotBeKnown,
}

/// How the letter of scale 8 goes together with the authors'.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LetterMark {
    /// The one that the authors would choose.
    Best,
    /// Another that can be defended.
    Defensible,
    /// One that cannot.
    Other,
    /// None, although scale 8 was rated 1 or more and the authors name one.
    Missing,
    /// There is no letter to compare: the authors name none, or scale 8 was rated 0 or "not known", whose own mark says
    /// what there is to say.
    NotAsked,
}

/// How the cluster goes together with the authors'.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClusterMark {
    /// The same.
    Same,
    /// The other of two that the person sits between: neither is better.
    Between,
    /// Another that can be defended.
    Defensible,
    /// One that cannot, of the same super class.
    SameClass,
    /// One that cannot, of another super class; also variance.
    Other,
    /// No cluster was given.
    CouldNotSay,
}

impl Marking {
    /// Holds ratings and a cluster against the answer. `own` is `None` for somebody who could not say.
    #[must_use]
    pub fn new(vignette: &Vignette, assessment: &Assessment, own: Option<ClusterCode>) -> Self {
        Self {
            scales: Scale::ALL.map(|scale| ScaleMark::new(scale, assessment.rating(scale), vignette.answer(scale))),
            letter: LetterMark::new(&vignette.letters, assessment),
            cluster: ClusterMark::new(vignette, own),
        }
    }

    /// The mark of a scale.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a scale's index is below Scale::COUNT")]
    pub const fn scale(&self, scale: Scale) -> ScaleMark {
        self.scales[scale.index()]
    }

    /// How many scales have the authors' rating, "not known" included: 0 to 18.
    #[must_use]
    pub fn exact(&self) -> u32 {
        self.count(|mark| mark.verdict == ScaleVerdict::Exact)
    }

    /// How many scales have a rating that the authors would defend: 0 to 18, never fewer than [`exact`](Self::exact).
    #[must_use]
    pub fn within_range(&self) -> u32 {
        self.count(|mark| mark.verdict.is_within_range())
    }

    /// How many scales are at most one away from the authors' rating, or say "not known" as they do: 0 to 18.
    ///
    /// By distance alone: a range may reach further than one, or not so far.
    #[must_use]
    pub fn within_one(&self) -> u32 {
        self.count(|mark| mark.rated == mark.answer || mark.distance() == Some(1))
    }

    fn count(&self, counts: impl Fn(&ScaleMark) -> bool) -> u32 {
        self.scales.iter().map(|mark| u32::from(counts(mark))).sum()
    }

    /// The scales outside their range, those to look at first before the others; none if all are within.
    ///
    /// Furthest away comes first, down to two; then "not known" against a number, which is a slip of another kind and
    /// not a distance; then one away. Those alike are in the order of the form.
    #[must_use]
    pub fn look_first(&self) -> Vec<Scale> {
        let mut outside: Vec<&ScaleMark> = self.scales.iter().filter(|mark| !mark.verdict.is_within_range()).collect();
        outside.sort_by_key(|mark| Reverse(mark.urgency()));
        outside.iter().map(|mark| mark.scale).collect()
    }
}

impl ScaleMark {
    fn new(scale: Scale, rated: Rating, answer: &Answer) -> Self {
        let verdict = match (rated.severity(), answer.rating.severity(), answer.tolerance) {
            _ if rated == answer.rating => ScaleVerdict::Exact,
            _ if answer.tolerance.allows(rated) => ScaleVerdict::WithinRange,
            (None, ..) => ScaleVerdict::CouldBeKnown,
            (_, None, _) | (.., Tolerance::NotKnown) => ScaleVerdict::CouldNotBeKnown,
            (Some(one), Some(other), _) if one.abs_diff(other) == 1 => ScaleVerdict::OneAway,
            _ => ScaleVerdict::FurtherOff,
        };
        Self { scale, rated, answer: answer.rating, verdict }
    }

    /// How far the rating is from the answer: 0 to 4, or `None` where either is not known.
    ///
    /// ```
    /// use ratings::{Rating, Scale};
    /// use training::{Marking, Set};
    /// let set = Set::authors().unwrap();
    /// let marek = set.vignette("05").unwrap();
    /// let rated = marek.assessment().with(Scale::Cognition, Rating::Moderate);
    /// assert_eq!(Marking::new(marek, &rated, None).scale(Scale::Cognition).distance(), Some(3));
    /// ```
    #[must_use]
    pub fn distance(&self) -> Option<u8> {
        Some(self.rated.severity()?.abs_diff(self.answer.severity()?))
    }

    /// What the scales to look at first are ordered by: 2 to 4 for a distance, and in whole steps below that.
    fn urgency(&self) -> u8 {
        match self.distance() {
            Some(distance @ 2..) => distance,
            None => 1,
            Some(_) => 0,
        }
    }
}

impl ScaleVerdict {
    /// Whether the authors would defend the rating.
    ///
    /// ```
    /// use training::ScaleVerdict;
    /// assert!(ScaleVerdict::WithinRange.is_within_range());
    /// assert!(!ScaleVerdict::OneAway.is_within_range());
    /// ```
    #[must_use]
    pub const fn is_within_range(self) -> bool {
        matches!(self, Self::Exact | Self::WithinRange)
    }
}

impl LetterMark {
    fn new(letters: &[OtherProblem], assessment: &Assessment) -> Self {
        let Some(best) = letters.first() else { return Self::NotAsked };
        match (assessment.other_problem(), assessment.rating(Scale::OtherProblems).severity()) {
            (_, None | Some(0)) => Self::NotAsked,
            (None, _) => Self::Missing,
            (Some(letter), _) if letter == *best => Self::Best,
            (Some(letter), _) if letters.contains(&letter) => Self::Defensible,
            _ => Self::Other,
        }
    }
}

impl ClusterMark {
    pub(crate) fn new(vignette: &Vignette, own: Option<ClusterCode>) -> Self {
        let Some(own) = own else { return Self::CouldNotSay };
        match vignette.alternative(own) {
            _ if own == vignette.cluster => Self::Same,
            Some(other) if other.is_between => Self::Between,
            Some(_) => Self::Defensible,
            None if own.super_class() == vignette.cluster.super_class() => Self::SameClass,
            None => Self::Other,
        }
    }

    /// Whether the cluster is the authors' or one that they would defend.
    ///
    /// ```
    /// use training::ClusterMark;
    /// assert!(ClusterMark::Between.is_defensible());
    /// assert!(!ClusterMark::SameClass.is_defensible());
    /// ```
    #[must_use]
    pub const fn is_defensible(self) -> bool {
        matches!(self, Self::Same | Self::Between | Self::Defensible)
    }
}
