//! Two assessments of one person, compared.
//!
//! Owns the one rule of every comparison: only scales that are known at both times take part, and those left out are
//! named. Does not know dates or who comes first: the caller says which is the earlier one.

use crate::{Direction, Measure, ReliableThreshold, ScaleChange, Verdict};
use ratings::{Assessment, Scale};

/// Two assessments, compared.
///
/// ```
/// use outcomes::{Comparison, Measure, ReliableThreshold, Verdict};
/// use ratings::{Assessment, Rating, Scale};
///
/// let before = Assessment::from_ratings([Rating::Mild; 18]).with(Scale::Hallucinations, Rating::NotKnown);
/// let after = Assessment::from_ratings([Rating::Minor; 18]);
/// let comparison = Comparison::new(&before, &after);
///
/// let total = comparison.measure(Measure::Total);
/// assert_eq!(total.values(), Some((22, 11))); // over the eleven scales known both times
/// assert_eq!(total.change(), Some(-11));
/// assert_eq!(total.left_out()[0].scale, Scale::Hallucinations);
/// assert_eq!(comparison.reliable_change(ReliableThreshold::BUILT_IN), Verdict::Improved);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    before: Assessment,
    after: Assessment,
}

impl Comparison {
    /// Compares an earlier assessment with a later one.
    #[must_use]
    pub const fn new(before: &Assessment, after: &Assessment) -> Self {
        Self { before: *before, after: *after }
    }

    /// The earlier assessment.
    #[must_use]
    pub const fn before(&self) -> &Assessment {
        &self.before
    }

    /// The later assessment.
    #[must_use]
    pub const fn after(&self) -> &Assessment {
        &self.after
    }

    /// The change of a measure, over the scales known at both times.
    #[must_use]
    pub fn measure(&self, measure: Measure) -> MeasureChange {
        let mut change = MeasureChange { measure, before: 0, after: 0, left_out: Vec::new() };
        for &scale in measure.scales() {
            match (self.before.rating(scale).severity(), self.after.rating(scale).severity()) {
                (Some(before), Some(after)) => {
                    change.before += before;
                    change.after += after;
                }
                (None, Some(_)) => change.left_out.push(LeftOut { scale, not_known: NotKnownAt::Before }),
                (Some(_), None) => change.left_out.push(LeftOut { scale, not_known: NotKnownAt::After }),
                (None, None) => change.left_out.push(LeftOut { scale, not_known: NotKnownAt::Both }),
            }
        }
        change
    }

    /// The change on one scale: any of the 18.
    #[must_use]
    pub const fn scale(&self, scale: Scale) -> ScaleChange {
        ScaleChange { scale, before: self.before.rating(scale), after: self.after.rating(scale) }
    }

    /// The change on every scale, in the order of the form.
    pub fn scales(&self) -> impl Iterator<Item = ScaleChange> + '_ {
        Scale::ALL.into_iter().map(|scale| self.scale(scale))
    }

    /// What the change of the total comes to: improved when it fell by the threshold or more, deteriorated when it rose
    /// by as much, [`Verdict::NotEnoughKnown`] when fewer than nine scales are known at both times.
    ///
    /// The threshold was found for twelve scales and is not scaled down where fewer are compared. A scale that is left out
    /// may have gone either way, so say with the verdict how many were compared.
    #[must_use]
    pub fn reliable_change(&self, threshold: ReliableThreshold) -> Verdict {
        self.measure(Measure::Total).change().map_or(Verdict::NotEnoughKnown, |change| {
            Verdict::new(Direction::of_problems(change), change.unsigned_abs() >= threshold.points())
        })
    }
}

/// At which of two times a scale was not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotKnownAt {
    /// At the earlier assessment only.
    Before,
    /// At the later assessment only.
    After,
    /// At both.
    Both,
}

/// A scale that takes no part in a comparison, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LeftOut {
    /// The scale.
    pub scale: Scale,
    /// When it was not known.
    pub not_known: NotKnownAt,
}

/// A measure at two times, over the scales known at both.
///
/// Its values may be lower than the [`Score`](crate::Score) of either assessment, which is over what is known at that
/// time alone: never put one beside the other without saying over how many scales each is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureChange {
    measure: Measure,
    before: u8,
    after: u8,
    left_out: Vec<LeftOut>,
}

impl MeasureChange {
    /// What was added up.
    #[must_use]
    pub const fn measure(&self) -> Measure {
        self.measure
    }

    /// The earlier and the later sum over the same scales, each 0 to [`Measure::highest`]; `None` when fewer scales than
    /// [`Measure::fewest_known`] are known at both times.
    #[must_use]
    pub fn values(&self) -> Option<(u8, u8)> {
        (self.compared() >= self.measure.fewest_known()).then_some((self.before, self.after))
    }

    /// The later sum less the earlier, -48 to 48, a fall being better; `None` as with [`values`](Self::values).
    #[must_use]
    pub fn change(&self) -> Option<i8> {
        self.values().map(|(before, after)| after.cast_signed() - before.cast_signed())
    }

    /// Which way it went; `None` as with [`values`](Self::values). This says nothing of whether a change is reliable.
    #[must_use]
    pub fn direction(&self) -> Option<Direction> {
        self.change().map(Direction::of_problems)
    }

    /// How many of the measure's scales are known at both times.
    #[must_use]
    pub fn compared(&self) -> usize {
        self.measure.scales().len() - self.left_out.len()
    }

    /// The measure's scales that take no part, in the order of the form.
    #[must_use]
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }
}
