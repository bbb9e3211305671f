//! What has changed between the first and the last assessment of a spell of care.
//!
//! Owns which two are compared, and under which cluster: the one that the first assessment gave. Cluster 00 is left out,
//! because the people in it share no need. The arithmetic of one pair and of many is `outcomes`'.

use super::Rules;
use crate::group::ByCluster;
use crate::{Assessed, Day, Group, Share};
use allocation::ClusterCode;
use outcomes::{Comparison, Factor, Measure, Paired, Shift, Verdict, Wellbeing, WellbeingScale};
use ratings::Scale;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instrument {
    /// The HoNOS total or a subscale.
    Honos(Measure),
    /// One of the four factors, by the mapping that the service has set.
    Factor(Factor),
    /// A score of wellbeing.
    Wellbeing(WellbeingScale),
}

/// How many instruments there are.
const INSTRUMENTS: usize = 11;

impl Instrument {
    /// Every instrument: the HoNOS total and its subscales, the four factors, the scores of wellbeing.
    pub fn every() -> impl Iterator<Item = Self> {
        let honos = Measure::ALL.into_iter().map(Self::Honos);
        let factors = Factor::ALL.into_iter().map(Self::Factor);
        honos.chain(factors).chain(WellbeingScale::ALL.into_iter().map(Self::Wellbeing))
    }

    /// The word for it in a file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Honos(measure) => measure.id(),
            Self::Factor(Factor::PersonalWellbeing) => "factor-personal",
            Self::Factor(Factor::EmotionalWellbeing) => "factor-emotional",
            Self::Factor(Factor::SocialWellbeing) => "factor-social",
            Self::Factor(Factor::SevereDisturbance) => "factor-disturbance",
            Self::Wellbeing(WellbeingScale::Wemwbs) => "wemwbs",
            Self::Wellbeing(WellbeingScale::Swemwbs) => "swemwbs",
        }
    }

    /// The name to show.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Honos(measure) => measure.name(),
            Self::Factor(factor) => factor.name(),
            Self::Wellbeing(scale) => scale.name(),
        }
    }

    /// Whether a fall is better: of problems it is, of wellbeing a rise is.
    #[must_use]
    pub const fn is_better_lower(self) -> bool {
        !matches!(self, Self::Wellbeing(_))
    }

    /// How many units of [`PairCounts::pairs`] make a point: wellbeing is in hundredths.
    #[must_use]
    pub const fn units_a_point(self) -> u32 {
        match self {
            Self::Wellbeing(_) => 100,
            _ => 1,
        }
    }

    fn place(self) -> usize {
        Self::every().position(|other| other == self).unwrap_or_default()
    }
}

/// The pairs of one instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PairCounts {
    /// First and last values, added up. In points, or in hundredths of a point of wellbeing.
    pub pairs: Paired,
    /// Better by at least what counts as reliable. Only of the HoNOS total and of wellbeing, where that is defined.
    pub improved: u32,
    /// Worse by at least that.
    pub deteriorated: u32,
}

impl PairCounts {
    fn merge(&mut self, other: &Self) {
        self.pairs.merge(&other.pairs);
        self.improved += other.improved;
        self.deteriorated += other.deteriorated;
    }

    fn add(&mut self, first: i32, last: i32, verdict: Option<Verdict>) {
        self.pairs.add(first, last);
        self.improved += u32::from(verdict == Some(Verdict::Improved));
        self.deteriorated += u32::from(verdict == Some(Verdict::Deteriorated));
    }

    /// How many pairs.
    #[must_use]
    pub const fn count(&self) -> u32 {
        self.pairs.pairs()
    }

    /// Improved, of all pairs.
    #[must_use]
    pub const fn improved_share(&self) -> Share {
        Share { part: self.improved, whole: self.count() }
    }

    /// Deteriorated, of all pairs.
    #[must_use]
    pub const fn deteriorated_share(&self) -> Share {
        Share { part: self.deteriorated, whole: self.count() }
    }
}

/// The outcomes of spells whose last assessment is in the period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcomes {
    pairs: ByCluster<[PairCounts; INSTRUMENTS]>,
    not_comparable: ByCluster<u32>,
    shifts: [[u32; Shift::ALL.len()]; 12],
}

impl Outcomes {
    /// Adds the first and the last assessment of a spell.
    pub(super) fn add(&mut self, first: &Assessed, last: &Assessed, rules: &Rules) {
        let Some(cluster) = first.cluster.filter(|cluster| !cluster.is_variance()) else { return };
        let comparison = Comparison::new(&first.ratings, &last.ratings);
        if comparison.measure(Measure::Total).values().is_none() {
            *self.not_comparable.get_mut(cluster) += 1;
            return;
        }
        self.scores(cluster, &comparison, rules);
        for (counts, &scale) in self.shifts.iter_mut().zip(Measure::Total.scales()) {
            if let Some(shift) = comparison.scale(scale).shift() {
                let place = Shift::ALL.iter().position(|other| *other == shift);
                if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
                    *count += 1;
                }
            }
        }
    }

    /// Adds the total, and the subscales and factors of those who have one: scores add up to totals, so that scores of
    /// anybody else could be worked out from the difference.
    fn scores(&mut self, cluster: ClusterCode, comparison: &Comparison, rules: &Rules) {
        for measure in Measure::ALL {
            let verdict = (measure == Measure::Total).then(|| comparison.reliable_change(rules.reliable));
            if let Some((before, after)) = comparison.measure(measure).values() {
                self.pair(cluster, Instrument::Honos(measure), i32::from(before), i32::from(after), verdict);
            }
        }
        for factor in Factor::ALL {
            let values = rules.factors.as_ref().and_then(|mapping| mapping.values(factor, comparison));
            if let Some((before, after)) = values {
                self.pair(cluster, Instrument::Factor(factor), i32::from(before), i32::from(after), None);
            }
        }
    }

    /// Adds the scores of wellbeing of a spell: of each kind the first and the last, if there are two and the last is in
    /// the period.
    pub(super) fn add_wellbeing(
        &mut self,
        cluster: ClusterCode,
        scores: &[(Day, Wellbeing)],
        is_counted: impl Fn(Day) -> bool,
    ) {
        for scale in WellbeingScale::ALL {
            let mut of_kind = scores.iter().filter(|(_, score)| score.scale() == scale);
            let (Some((_, first)), Some((day, last))) = (of_kind.next(), of_kind.next_back()) else { continue };
            if let Some(change) = first.change_to(*last).filter(|_| is_counted(*day)) {
                let (before, after) = (i32::from(first.hundredths()), i32::from(last.hundredths()));
                self.pair(cluster, Instrument::Wellbeing(scale), before, after, Some(change.verdict()));
            }
        }
    }

    fn pair(&mut self, cluster: ClusterCode, of: Instrument, first: i32, last: i32, verdict: Option<Verdict>) {
        if let Some(counts) = self.pairs.get_mut(cluster).get_mut(of.place()) {
            counts.add(first, last, verdict);
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        for (mine, others) in self.pairs.pairs_mut(&other.pairs) {
            mine.iter_mut().zip(others).for_each(|(mine, other)| mine.merge(other));
        }
        self.not_comparable.pairs_mut(&other.not_comparable).for_each(|(mine, other)| *mine += other);
        for (mine, other) in self.shifts.iter_mut().flatten().zip(other.shifts.iter().flatten()) {
            *mine += other;
        }
    }

    /// The pairs of an instrument.
    #[must_use]
    pub fn pairs(&self, of: Instrument, group: Group) -> PairCounts {
        let mut all = PairCounts::default();
        let place = of.place();
        self.pairs.of(group).filter_map(|counts| counts.get(place)).for_each(|counts| all.merge(counts));
        all
    }

    /// Spells in which fewer than nine scales are known at both times, so that the totals cannot be compared.
    #[must_use]
    pub fn not_comparable(&self, group: Group) -> u32 {
        self.not_comparable.of(group).sum()
    }

    /// How often, in the pairs that have a total, a scale of the HoNOS stayed low or high, or went from one to the other. Only where it is known at both
    /// times; nothing for the six other scales.
    #[must_use]
    pub fn shifts(&self, scale: Scale, shift: Shift) -> u32 {
        let place = Shift::ALL.iter().position(|other| *other == shift);
        let scale = Measure::Total.scales().iter().position(|other| *other == scale);
        let counts = scale.and_then(|scale| self.shifts.get(scale));
        counts.zip(place).and_then(|(counts, place)| counts.get(place)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_instrument_has_a_place_and_a_word_of_its_own() {
        let mut ids: Vec<_> = Instrument::every().map(Instrument::id).collect();
        assert_eq!(ids.len(), INSTRUMENTS);
        assert!(Instrument::every().enumerate().all(|(place, instrument)| instrument.place() == place));
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), INSTRUMENTS);
    }
}
