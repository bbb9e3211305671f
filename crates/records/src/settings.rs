//! What a clinician has set on the settings page.
//!
//! Owns the choices and what they may be. Does not know what they do.

use crate::{LocalPlace, LocalText, Revision};
use allocation::{ClusterCode, ReviewPeriod};

/// The settings of this browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The revision that was read; saving returns the next.
    pub revision: Revision,
    /// Whether the keys 0 to 4, 9 and Backspace rate the focused scale.
    pub shortcuts: bool,
    /// The fingerprint of the rule pack to use; `None` is the built-in one.
    pub pack: Option<String>,
    /// The clusters that are reviewed after another time here than nationally, each once.
    pub review_periods: Vec<ReviewOverride>,
    /// The least change of a total that counts as reliable; `None` is the built-in 8 points (Parabiaghi and others,
    /// 2005).
    pub reliable_change: Option<ReliableChange>,
    /// Which scale belongs to which of the four factors; `None` is that nobody has said so. No mapping is built in.
    pub four_factors: Option<FourFactors>,
    /// What the service says in its own words on the pages of "My care cluster", each place at most once; our words stand
    /// where there is none.
    pub local_texts: Vec<LocalText>,
}

impl Settings {
    /// What the service says here in its own words; `None` is that ours stand here.
    #[must_use]
    pub fn local_text(&self, place: LocalPlace) -> Option<&LocalText> {
        self.local_texts.iter().find(|text| text.place == place)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            revision: Revision::NEVER_SAVED,
            shortcuts: true,
            pack: None,
            review_periods: Vec::new(),
            reliable_change: None,
            four_factors: None,
            local_texts: Vec::new(),
        }
    }
}

/// The time between reviews of a cluster, as agreed locally.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReviewOverride {
    /// The cluster.
    pub cluster: ClusterCode,
    /// The time: 1 to 1096 days or 1 to 36 months.
    pub period: ReviewPeriod,
}

impl ReviewOverride {
    /// The most days that may be set: three years, one of them a leap year.
    pub const MOST_DAYS: u16 = 1096;
    /// The most months that may be set: three years.
    pub const MOST_MONTHS: u8 = 36;

    /// Whether the time is one that may be set. No other is kept.
    #[must_use]
    pub const fn is_possible(&self) -> bool {
        match self.period {
            ReviewPeriod::Days(days) => 1 <= days && days <= Self::MOST_DAYS,
            ReviewPeriod::Months(months) => 1 <= months && months <= Self::MOST_MONTHS,
        }
    }
}

/// The least change of a total that counts as reliable, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReliableChange {
    /// The points: 1 to 48.
    pub points: u8,
    /// Where the figure comes from, never blank.
    pub source: String,
}

impl ReliableChange {
    /// The most points there are: twelve scales of four.
    pub const MOST_POINTS: u8 = 48;
}

/// Which of the twelve HoNOS scales belong to which of the Department of Health's four factors, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FourFactors {
    /// Of scales 1 to 12, in the order of the form, the factor by its place in [`FourFactors::IDS`]; `None` is a scale
    /// that belongs to none.
    pub factors: [Option<u8>; Self::SCALES],
    /// Where the mapping comes from, never blank.
    pub source: String,
}

impl FourFactors {
    /// How many scales there are to map: the twelve of HoNOS.
    pub const SCALES: usize = 12;

    /// The factors as they are kept: personal, emotional and social well-being, and severe disturbance.
    pub const IDS: [&str; 4] = ["personal", "emotional", "social", "disturbance"];

    /// Whether at least one scale belongs to a factor, and none to one that does not exist. No other mapping is kept.
    ///
    /// ```
    /// use records::FourFactors;
    /// let with = |first| FourFactors {
    ///     factors: [first, None, None, None, None, None, None, None, None, None, None, None],
    ///     source: "Our own analysis, 2026".to_owned(),
    /// };
    /// assert!(with(Some(3)).is_possible());
    /// assert!(!with(Some(4)).is_possible());
    /// assert!(!with(None).is_possible());
    /// ```
    #[must_use]
    pub fn is_possible(&self) -> bool {
        let exists = |factor: &u8| usize::from(*factor) < Self::IDS.len();
        self.factors.iter().any(Option::is_some) && self.factors.iter().flatten().all(exists)
    }
}
