//! The four factors by which the Department of Health asks for HoNOS scores, and which scale belongs to which.
//!
//! Owns the names of the factors and the shape of a mapping. No mapping is built in, because no source for one could be
//! checked: a service that has one enters it and names its source, and both are kept elsewhere, side by side.

use crate::Comparison;
use ratings::Scale;

/// How many scales a mapping is about: the twelve of HoNOS, scales 1 to 12.
pub const MAPPED_SCALES: usize = 12;

/// One of the four factors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factor {
    /// Personal well-being.
    PersonalWellbeing,
    /// Emotional well-being.
    EmotionalWellbeing,
    /// Social well-being.
    SocialWellbeing,
    /// Severe disturbance.
    SevereDisturbance,
}

impl Factor {
    /// How many factors there are.
    pub const COUNT: usize = 4;

    /// All four, in the order in which the Department names them.
    pub const ALL: [Self; Self::COUNT] =
        [Self::PersonalWellbeing, Self::EmotionalWellbeing, Self::SocialWellbeing, Self::SevereDisturbance];

    /// A word for ids.
    ///
    /// ```
    /// use outcomes::Factor;
    /// assert_eq!(Factor::ALL.map(Factor::id), ["personal", "emotional", "social", "disturbance"]);
    /// ```
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::PersonalWellbeing => "personal",
            Self::EmotionalWellbeing => "emotional",
            Self::SocialWellbeing => "social",
            Self::SevereDisturbance => "disturbance",
        }
    }

    /// What it is called on the screen.
    ///
    /// ```
    /// use outcomes::Factor;
    /// assert_eq!(Factor::PersonalWellbeing.name(), "Personal well-being");
    /// assert_eq!(Factor::SevereDisturbance.name(), "Severe disturbance");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PersonalWellbeing => "Personal well-being",
            Self::EmotionalWellbeing => "Emotional well-being",
            Self::SocialWellbeing => "Social well-being",
            Self::SevereDisturbance => "Severe disturbance",
        }
    }

    /// The factor of an id; `None` for a word that is none.
    ///
    /// ```
    /// use outcomes::Factor;
    /// assert_eq!(Factor::from_id("social"), Some(Factor::SocialWellbeing));
    /// assert_eq!(Factor::from_id("Social"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|factor| factor.id() == id)
    }

    /// Its place in [`Factor::ALL`], from 0 to 3.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// For each of the twelve HoNOS scales, the factor that it belongs to, if any.
///
/// [`FactorMapping::default`] puts no scale anywhere, so that no factor has a score: what belongs where is for a service
/// to enter, with its source.
///
/// ```
/// use outcomes::{Comparison, Factor, FactorMapping};
/// use ratings::{Assessment, Rating, Scale};
///
/// // Only to show how it works: no such mapping is published.
/// let mut factors = [None; 12];
/// factors[Scale::Relationships.index()] = Some(Factor::SocialWellbeing);
/// factors[Scale::Occupation.index()] = Some(Factor::SocialWellbeing);
/// let mapping = FactorMapping::new(factors);
///
/// let before = Assessment::from_ratings([Rating::Moderate; 18]);
/// let after = before.with(Scale::Occupation, Rating::Mild);
/// let comparison = Comparison::new(&before, &after);
/// assert_eq!(mapping.values(Factor::SocialWellbeing, &comparison), Some((6, 5)));
/// assert_eq!(mapping.values(Factor::PersonalWellbeing, &comparison), None); // no scale belongs to it
///
/// let unsure = Comparison::new(&before, &after.with(Scale::Relationships, Rating::NotKnown));
/// assert_eq!(mapping.values(Factor::SocialWellbeing, &unsure), None); // one of its scales is not known
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FactorMapping([Option<Factor>; MAPPED_SCALES]);

impl FactorMapping {
    /// A mapping, as the factors of scales 1 to 12 in the order of the form.
    #[must_use]
    pub const fn new(factors: [Option<Factor>; MAPPED_SCALES]) -> Self {
        Self(factors)
    }

    /// The factors of scales 1 to 12, in the order of the form.
    #[must_use]
    pub const fn factors(&self) -> &[Option<Factor>; MAPPED_SCALES] {
        &self.0
    }

    /// The factor of a scale; `None` if it belongs to none, as scale 13 and A to E always do.
    #[must_use]
    pub fn of(&self, scale: Scale) -> Option<Factor> {
        self.0.get(scale.index()).copied().flatten()
    }

    /// The scales that belong to a factor, in the order of the form.
    pub fn scales(&self, factor: Factor) -> impl Iterator<Item = Scale> + '_ {
        Scale::ALL.into_iter().filter(move |scale| self.of(*scale) == Some(factor))
    }

    /// Whether no scale belongs to any factor, so that there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The earlier and the later sum of a factor's scales, each 0 to 4 times their number.
    ///
    /// `None` if no scale belongs to it, or if any one of its scales is not known at either time. The total does with
    /// nine of twelve; a factor has few scales, each weighs much, and no fewer than all of them will do.
    #[must_use]
    pub fn values(&self, factor: Factor, comparison: &Comparison) -> Option<(u8, u8)> {
        let mut sums = None;
        for scale in self.scales(factor) {
            let before = comparison.before().rating(scale).severity()?;
            let after = comparison.after().rating(scale).severity()?;
            let (first, last) = sums.unwrap_or((0, 0));
            sums = Some((first + before, last + after));
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratings::{Assessment, Rating};

    #[test]
    fn every_factor_is_found_by_its_id_and_knows_its_place() {
        for (index, factor) in Factor::ALL.into_iter().enumerate() {
            assert_eq!(factor.index(), index);
            assert_eq!(Factor::from_id(factor.id()), Some(factor));
        }
    }

    #[test]
    fn nothing_is_mapped_until_a_service_says_so() {
        let mapping = FactorMapping::default();
        let same = Assessment::from_ratings([Rating::Mild; 18]);
        assert!(mapping.is_empty());
        for factor in Factor::ALL {
            assert_eq!(mapping.values(factor, &Comparison::new(&same, &same)), None);
        }
    }

    #[test]
    fn the_highest_score_is_four_for_each_of_the_twelve_scales_and_the_further_six_are_never_in_it() {
        let mapping = FactorMapping::new([Some(Factor::SocialWellbeing); MAPPED_SCALES]);
        let (least, most) = ([Rating::NoProblem; 18], [Rating::Severe; 18]);
        let comparison = Comparison::new(&Assessment::from_ratings(most), &Assessment::from_ratings(least));
        assert_eq!(mapping.values(Factor::SocialWellbeing, &comparison), Some((48, 0)));
        assert_eq!(mapping.scales(Factor::SocialWellbeing).filter(|scale| !scale.is_honos()).count(), 0);
        assert_eq!(mapping.of(Scale::Engagement), None);
    }

    #[test]
    fn one_scale_not_known_at_one_time_leaves_its_factor_without_a_score_and_no_other() {
        let mut factors = [Some(Factor::EmotionalWellbeing); MAPPED_SCALES];
        factors[Scale::Cognition.index()] = Some(Factor::PersonalWellbeing);
        let mapping = FactorMapping::new(factors);
        let known = Assessment::from_ratings([Rating::Minor; 18]);
        let unknown = known.with(Scale::Cognition, Rating::NotKnown);
        for (before, after) in [(known, unknown), (unknown, known), (unknown, unknown)] {
            let comparison = Comparison::new(&before, &after);
            assert_eq!(mapping.values(Factor::PersonalWellbeing, &comparison), None);
            assert_eq!(mapping.values(Factor::EmotionalWellbeing, &comparison), Some((11, 11)));
        }
    }
}
