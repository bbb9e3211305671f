//! The 18 scales of the clustering tool.
//!
//! Owns their ids, names, periods and codes, from the NHS Data Dictionary (names, periods) and the Mental
//! Health Services Data Set (SNOMED CT codes). Does not know what was rated on them.

use std::fmt;

/// One scale of the clustering tool.
///
/// Scales 1 to 12 are the Health of the Nation Outcome Scales for working-age adults; 13 is the further
/// current scale; A to E are historical.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Scale {
    /// 1: overactive, aggressive, disruptive or agitated behaviour.
    OveractiveBehaviour,
    /// 2: non-accidental self-injury.
    SelfInjury,
    /// 3: problem drinking or drug-taking.
    DrinkingOrDrugs,
    /// 4: cognitive problems.
    Cognition,
    /// 5: physical illness or disability problems.
    PhysicalIllness,
    /// 6: problems associated with hallucinations and delusions.
    Hallucinations,
    /// 7: problems with depressed mood.
    DepressedMood,
    /// 8: other mental and behavioural problems.
    OtherProblems,
    /// 9: problems with relationships.
    Relationships,
    /// 10: problems with activities of daily living.
    DailyLiving,
    /// 11: problems with living conditions.
    LivingConditions,
    /// 12: problems with occupation and activities.
    Occupation,
    /// 13: strong unreasonable beliefs (not psychotic in origin).
    UnreasonableBeliefs,
    /// A: agitated behaviour or expansive mood.
    AgitatedBehaviour,
    /// B: repeat self-harm.
    RepeatSelfHarm,
    /// C: safeguarding other children and vulnerable adults.
    Safeguarding,
    /// D: engagement.
    Engagement,
    /// E: vulnerability.
    Vulnerability,
}

/// The time that a scale is rated over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// The worst of the two weeks before the rating.
    Current,
    /// Problems that come and go or cannot be foreseen, still a concern and relevant to the care plan even
    /// if not seen in the last two weeks.
    Historical,
}

impl Scale {
    /// How many scales there are.
    pub const COUNT: usize = 18;

    /// All scales, in the order in which they are rated.
    pub const ALL: [Self; Self::COUNT] = [
        Self::OveractiveBehaviour,
        Self::SelfInjury,
        Self::DrinkingOrDrugs,
        Self::Cognition,
        Self::PhysicalIllness,
        Self::Hallucinations,
        Self::DepressedMood,
        Self::OtherProblems,
        Self::Relationships,
        Self::DailyLiving,
        Self::LivingConditions,
        Self::Occupation,
        Self::UnreasonableBeliefs,
        Self::AgitatedBehaviour,
        Self::RepeatSelfHarm,
        Self::Safeguarding,
        Self::Engagement,
        Self::Vulnerability,
    ];

    /// Reads the id printed on the form: 1 to 13, or A to E in either case.
    ///
    /// # Errors
    ///
    /// [`UnknownScale`] for anything else.
    ///
    /// ```
    /// use ratings::Scale;
    /// assert_eq!("7".parse::<Scale>()?, Scale::DepressedMood);
    /// assert_eq!(
    ///     "14".parse::<Scale>().unwrap_err().to_string(),
    ///     "there is no scale 14: the scales are 1 to 13 and A to E",
    /// );
    /// # Ok::<(), ratings::UnknownScale>(())
    /// ```
    pub fn from_id(id: &str) -> Result<Self, UnknownScale> {
        Self::ALL
            .into_iter()
            .find(|scale| scale.id().eq_ignore_ascii_case(id))
            .ok_or_else(|| UnknownScale(id.to_owned()))
    }

    /// Its place in [`Scale::ALL`], from 0 to 17.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The id on the form: "1" to "13", "A" to "E".
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OveractiveBehaviour => "1",
            Self::SelfInjury => "2",
            Self::DrinkingOrDrugs => "3",
            Self::Cognition => "4",
            Self::PhysicalIllness => "5",
            Self::Hallucinations => "6",
            Self::DepressedMood => "7",
            Self::OtherProblems => "8",
            Self::Relationships => "9",
            Self::DailyLiving => "10",
            Self::LivingConditions => "11",
            Self::Occupation => "12",
            Self::UnreasonableBeliefs => "13",
            Self::AgitatedBehaviour => "A",
            Self::RepeatSelfHarm => "B",
            Self::Safeguarding => "C",
            Self::Engagement => "D",
            Self::Vulnerability => "E",
        }
    }

    /// The name in the NHS Data Dictionary.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OveractiveBehaviour => "Overactive, aggressive, disruptive or agitated behaviour",
            Self::SelfInjury => "Non-accidental self-injury",
            Self::DrinkingOrDrugs => "Problem drinking or drug-taking",
            Self::Cognition => "Cognitive problems",
            Self::PhysicalIllness => "Physical illness or disability problems",
            Self::Hallucinations => "Problems associated with hallucinations and delusions",
            Self::DepressedMood => "Problems with depressed mood",
            Self::OtherProblems => "Other mental and behavioural problems",
            Self::Relationships => "Problems with relationships",
            Self::DailyLiving => "Problems with activities of daily living",
            Self::LivingConditions => "Problems with living conditions",
            Self::Occupation => "Problems with occupation and activities",
            Self::UnreasonableBeliefs => "Strong unreasonable beliefs (not psychotic in origin)",
            Self::AgitatedBehaviour => "Agitated behaviour or expansive mood",
            Self::RepeatSelfHarm => "Repeat self-harm",
            Self::Safeguarding => "Safeguarding other children and vulnerable adults",
            Self::Engagement => "Engagement",
            Self::Vulnerability => "Vulnerability",
        }
    }

    /// The SNOMED CT code of the observable.
    #[must_use]
    pub const fn snomed_ct(self) -> &'static str {
        match self {
            Self::OveractiveBehaviour => "979641000000103",
            Self::SelfInjury => "979651000000100",
            Self::DrinkingOrDrugs => "979661000000102",
            Self::Cognition => "979671000000109",
            Self::PhysicalIllness => "979681000000106",
            Self::Hallucinations => "979691000000108",
            Self::DepressedMood => "979701000000108",
            Self::OtherProblems => "979711000000105",
            Self::Relationships => "979721000000104",
            Self::DailyLiving => "979731000000102",
            Self::LivingConditions => "979741000000106",
            Self::Occupation => "979751000000109",
            Self::UnreasonableBeliefs => "985071000000105",
            Self::AgitatedBehaviour => "985081000000107",
            Self::RepeatSelfHarm => "985111000000104",
            Self::Safeguarding => "985121000000105",
            Self::Engagement => "985131000000107",
            Self::Vulnerability => "985141000000103",
        }
    }

    /// Whether the scale is one of the twelve of HoNOS.
    #[must_use]
    pub const fn is_honos(self) -> bool {
        (self as u8) < (Self::UnreasonableBeliefs as u8)
    }

    /// Whether it is rated over the last two weeks or over the person's history.
    #[must_use]
    pub const fn period(self) -> Period {
        if (self as u8) < (Self::AgitatedBehaviour as u8) { Period::Current } else { Period::Historical }
    }
}

impl std::str::FromStr for Scale {
    type Err = UnknownScale;

    fn from_str(id: &str) -> Result<Self, UnknownScale> {
        Self::from_id(id)
    }
}

impl fmt::Display for Scale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// An id that no scale has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownScale(pub String);

impl fmt::Display for UnknownScale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no scale {}: the scales are 1 to 13 and A to E", self.0)
    }
}

impl std::error::Error for UnknownScale {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scale_is_found_by_its_id_and_knows_its_place() {
        for (index, scale) in Scale::ALL.into_iter().enumerate() {
            assert_eq!(scale.index(), index);
            assert_eq!(Scale::from_id(scale.id()), Ok(scale));
        }
    }

    #[test]
    fn twelve_scales_are_honos_and_five_are_historical() {
        assert_eq!(Scale::ALL.into_iter().filter(|scale| scale.is_honos()).count(), 12);
        let historical: String =
            Scale::ALL.into_iter().filter(|scale| scale.period() == Period::Historical).map(Scale::id).collect();
        assert_eq!(historical, "ABCDE");
    }

    #[test]
    fn no_two_scales_share_a_snomed_code() {
        let mut codes = Scale::ALL.map(Scale::snomed_ct);
        codes.sort_unstable();
        assert!(codes.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
