//! What is added up: the HoNOS total and its four subscales.
//!
//! Owns which scales belong to which, how far each can go, and how many scales must be known. Scale 13 and the
//! historical scales A to E are not HoNOS and are in none of them.

use ratings::Scale;

/// How many of the twelve scales must be known for a total, and at both times for the change of one.
///
/// Source: NHS England counts an adult HoNOS as recorded when at least 9 of the 12 scales have a rating from 0 to 4
/// (mental health monthly statistics, measure AMH04).
pub const FEWEST_FOR_TOTAL: usize = 9;

/// Where the total and the subscales are from.
pub const MEASURE_SOURCE: &str = "HoNOS total: the sum of scales 1 to 12 (Health Qual Life Outcomes 2017, doi \
                                  10.1186/s12955-017-0701-1). Subscales: Int J Ment Health Syst 2011; 5: 20, table 1.";

/// A sum of HoNOS ratings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Scales 1 to 12, 0 to 48.
    Total,
    /// Scales 1 to 3, 0 to 12.
    Behaviour,
    /// Scales 4 and 5, 0 to 8.
    Impairment,
    /// Scales 6 to 8, 0 to 12.
    Symptoms,
    /// Scales 9 to 12, 0 to 16.
    Social,
}

impl Measure {
    /// The total, then the subscales in the order of their scales.
    pub const ALL: [Self; 5] = [Self::Total, Self::Behaviour, Self::Impairment, Self::Symptoms, Self::Social];

    /// The four subscales. Each of the twelve scales is in exactly one.
    pub const SUBSCALES: [Self; 4] = [Self::Behaviour, Self::Impairment, Self::Symptoms, Self::Social];

    /// A word for ids: "total", "behaviour", "impairment", "symptoms" or "social".
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::Behaviour => "behaviour",
            Self::Impairment => "impairment",
            Self::Symptoms => "symptoms",
            Self::Social => "social",
        }
    }

    /// What it is called on the screen.
    ///
    /// ```
    /// use outcomes::Measure;
    /// assert_eq!(Measure::Total.name(), "HoNOS total");
    /// assert_eq!(Measure::Symptoms.name(), "Symptoms");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Total => "HoNOS total",
            Self::Behaviour => "Behaviour",
            Self::Impairment => "Impairment",
            Self::Symptoms => "Symptoms",
            Self::Social => "Social",
        }
    }

    /// The scales that are added up, in the order of the form.
    ///
    /// ```
    /// use outcomes::Measure;
    /// use ratings::Scale;
    /// assert_eq!(Measure::Impairment.scales(), [Scale::Cognition, Scale::PhysicalIllness]);
    /// assert!(Measure::Total.scales().iter().all(|scale| scale.is_honos()));
    /// ```
    #[must_use]
    pub const fn scales(self) -> &'static [Scale] {
        match self {
            Self::Total => &[
                Scale::OveractiveBehaviour,
                Scale::SelfInjury,
                Scale::DrinkingOrDrugs,
                Scale::Cognition,
                Scale::PhysicalIllness,
                Scale::Hallucinations,
                Scale::DepressedMood,
                Scale::OtherProblems,
                Scale::Relationships,
                Scale::DailyLiving,
                Scale::LivingConditions,
                Scale::Occupation,
            ],
            Self::Behaviour => &[Scale::OveractiveBehaviour, Scale::SelfInjury, Scale::DrinkingOrDrugs],
            Self::Impairment => &[Scale::Cognition, Scale::PhysicalIllness],
            Self::Symptoms => &[Scale::Hallucinations, Scale::DepressedMood, Scale::OtherProblems],
            Self::Social => &[Scale::Relationships, Scale::DailyLiving, Scale::LivingConditions, Scale::Occupation],
        }
    }

    /// The highest that it can be, when every scale of it is known: 48 for the total.
    #[must_use]
    pub const fn highest(self) -> u8 {
        match self {
            Self::Total => 48,
            Self::Behaviour | Self::Symptoms => 12,
            Self::Impairment => 8,
            Self::Social => 16,
        }
    }

    /// How many of its scales must be known: 9 of 12 for the total ([`FEWEST_FOR_TOTAL`]), 1 for a subscale.
    #[must_use]
    pub const fn fewest_known(self) -> usize {
        match self {
            Self::Total => FEWEST_FOR_TOTAL,
            _ => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_the_twelve_honos_scales_and_the_subscales_share_them_out() {
        let honos: Vec<Scale> = Scale::ALL.into_iter().filter(|scale| scale.is_honos()).collect();
        assert_eq!(Measure::Total.scales(), honos);
        assert_eq!(Measure::SUBSCALES.map(Measure::scales).concat(), honos);
    }

    #[test]
    fn the_highest_is_four_a_scale() {
        for measure in Measure::ALL {
            assert_eq!(usize::from(measure.highest()), 4 * measure.scales().len(), "{}", measure.id());
        }
    }
}
