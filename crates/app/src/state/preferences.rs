//! What a service sets for itself: review periods, what counts as a reliable change, and the four factors.
//!
//! Owns what is typed about them on the settings page, what stands in its way, and the settings that come of it. What a
//! period does to an assessment is in `periods.rs` and `assessing/`.

use super::Obstacle;
use allocation::{ClusterCode, ReviewPeriod};
use outcomes::Factor;
use ratings::Scale;
use records::{Field, FourFactors, ReliableChange, ReviewOverride, Settings, free_text_of};

/// What is typed and chosen, and not set yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PreferenceForm {
    /// Whose period is set.
    pub(crate) cluster: Option<ClusterCode>,
    /// How long it is to be.
    pub(crate) count: String,
    /// In weeks or in months.
    pub(crate) unit: Option<Unit>,
    /// How many points of the HoNOS total are to count as a reliable change.
    pub(crate) points: String,
    /// Where that comes from.
    pub(crate) source: String,
    /// The factor of each HoNOS scale that was chosen here; all are as they are set until one is.
    pub(crate) factors: Option<Factors>,
    /// Where that comes from; it is as it is set until something is typed.
    pub(crate) factors_source: Option<String>,
    /// What stood in the way when it was tried last.
    pub(crate) tried: Vec<Obstacle>,
}

/// The factor of each of the twelve HoNOS scales, in the order of the form, if it belongs to one.
pub(crate) type Factors = [Option<Factor>; FourFactors::SCALES];

/// What a period is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Weeks,
    Months,
}

/// An answer on the settings page that is not set at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PreferenceInput {
    Cluster(Option<ClusterCode>),
    Count(String),
    Unit(Unit),
    Points(String),
    Source(String),
    Factors(Factors),
    FactorsSource(String),
}

/// A setting that is to hold from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Preference {
    /// The period that was typed.
    Period,
    /// The national period of this cluster again.
    NationalPeriod(ClusterCode),
    /// The reliable change that was typed.
    ReliableChange,
    /// The published reliable change again.
    PublishedChange,
    /// The four factors as they were chosen.
    FourFactors,
    /// No four factors again.
    NoFactors,
}

/// The ids of the fields.
pub(crate) const PERIOD_CLUSTER: &str = "period-cluster";
pub(crate) const PERIOD_COUNT: &str = "period-count";
pub(crate) const PERIOD_UNIT: &str = "period-unit";
pub(crate) const CHANGE_POINTS: &str = "change-points";
pub(crate) const CHANGE_SOURCE: &str = "change-source";
pub(crate) const FACTORS_SOURCE: &str = "factors-source";

/// The id of the field for the factor of a scale.
pub(crate) fn factor_field(scale: Scale) -> String {
    format!("factor-{scale}")
}

/// The factor of each scale as it is set.
fn factors_set(settings: &Settings) -> Factors {
    let place = |place: u8| Factor::ALL.get(usize::from(place)).copied();
    settings.four_factors.as_ref().map_or_else(Factors::default, |set| set.factors.map(|factor| factor.and_then(place)))
}

impl PreferenceForm {
    pub(super) fn answer(&mut self, input: PreferenceInput) {
        match input {
            PreferenceInput::Cluster(cluster) => self.cluster = cluster,
            PreferenceInput::Count(text) => self.count = text,
            PreferenceInput::Unit(unit) => self.unit = Some(unit),
            PreferenceInput::Points(text) => self.points = text,
            PreferenceInput::Source(text) => self.source = text,
            PreferenceInput::Factors(factors) => self.factors = Some(factors),
            PreferenceInput::FactorsSource(text) => self.factors_source = Some(text),
        }
    }

    fn period(&self) -> Result<ReviewOverride, Vec<Obstacle>> {
        let mut obstacles = Vec::new();
        if self.cluster.is_none() {
            obstacles.push(Obstacle::new(PERIOD_CLUSTER, "Choose a cluster"));
        }
        let count = self.count.trim().parse::<u8>().ok().filter(|count| *count > 0);
        let period = match (count, self.unit) {
            (_, None) => {
                obstacles.push(Obstacle::new(PERIOD_UNIT, "Choose weeks or months"));
                None
            }
            (Some(weeks), Some(Unit::Weeks)) => Some(ReviewPeriod::Days(u16::from(weeks) * 7)),
            (Some(months), Some(Unit::Months)) => Some(ReviewPeriod::Months(months)),
            (None, _) => None,
        };
        let local = period.zip(self.cluster).map(|(period, cluster)| ReviewOverride { cluster, period });
        let is_too_long = period.is_some_and(|period| !is_possible(period));
        if count.is_none() || is_too_long {
            let words = "Enter a whole number: 1 to 156 weeks, or 1 to 36 months";
            obstacles.insert(usize::from(self.cluster.is_none()), Obstacle::new(PERIOD_COUNT, words));
        }
        local.filter(|_| obstacles.is_empty()).ok_or(obstacles)
    }

    fn reliable_change(&self) -> Result<ReliableChange, Vec<Obstacle>> {
        let mut obstacles = Vec::new();
        let points = self.points.trim().parse::<u8>().ok();
        let points = points.filter(|points| (1..=ReliableChange::MOST_POINTS).contains(points));
        if points.is_none() {
            obstacles.push(Obstacle::new(CHANGE_POINTS, "Enter a whole number of points from 1 to 48"));
        }
        let lacking = "Enter where the number comes from, such as a paper and its year";
        let source = source(CHANGE_SOURCE, &self.source, lacking, &mut obstacles);
        points.zip(source).map(|(points, source)| ReliableChange { points, source }).ok_or(obstacles)
    }

    fn four_factors(&self) -> Result<FourFactors, Vec<Obstacle>> {
        let mut obstacles = Vec::new();
        let factors = self.factors.unwrap_or_default();
        if factors.iter().all(Option::is_none) {
            let first = factor_field(Scale::OveractiveBehaviour);
            obstacles.push(Obstacle::new(first, "Choose a factor for at least one scale"));
        }
        let lacking = "Enter where this comes from, such as a paper and its year";
        let typed = self.factors_source.as_deref().unwrap_or_default();
        let source = source(FACTORS_SOURCE, typed, lacking, &mut obstacles);
        let factors = factors.map(|factor| factor.and_then(|factor| u8::try_from(factor.index()).ok()));
        source.filter(|_| obstacles.is_empty()).map(|source| FourFactors { factors, source }).ok_or(obstacles)
    }
}

/// Where a setting comes from, or what is wrong with it.
fn source(target: &'static str, typed: &str, lacking: &'static str, obstacles: &mut Vec<Obstacle>) -> Option<String> {
    let wrong = match free_text_of(Field::Source, typed) {
        Ok(Some(source)) => return Some(source),
        Ok(None) => lacking.to_owned(),
        Err(error) => error.to_string(),
    };
    obstacles.push(Obstacle::new(target, wrong));
    None
}

fn is_possible(period: ReviewPeriod) -> bool {
    ReviewOverride { cluster: ClusterCode::VARIANCE, period }.is_possible()
}

/// One change of the settings: all that is written over what another tab has set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SettingChange {
    /// The rating keys, on or off.
    Shortcuts(bool),
    /// The rule pack for new assessments: the one with this fingerprint, or the built-in one.
    Pack(Option<String>),
    /// The review period of a cluster.
    Period(ReviewOverride),
    /// The national review period of a cluster again.
    NationalPeriod(ClusterCode),
    /// What counts as a reliable change; nothing is the published one.
    ReliableChange(Option<ReliableChange>),
    /// Which scale belongs to which of the four factors; nothing is that nobody has said so.
    FourFactors(Option<FourFactors>),
}

impl SettingChange {
    /// The settings with this change, and all else as it was.
    pub(super) fn apply(&self, mut settings: Settings) -> Settings {
        match self.clone() {
            Self::Shortcuts(shortcuts) => settings.shortcuts = shortcuts,
            Self::Pack(pack) => settings.pack = pack,
            Self::Period(local) => {
                settings.review_periods.retain(|other| other.cluster != local.cluster);
                let place = settings.review_periods.partition_point(|other| other.cluster < local.cluster);
                settings.review_periods.insert(place, local);
            }
            Self::NationalPeriod(cluster) => settings.review_periods.retain(|other| other.cluster != cluster),
            Self::ReliableChange(change) => settings.reliable_change = change,
            Self::FourFactors(factors) => settings.four_factors = factors,
        }
        settings
    }
}

impl SettingChange {
    /// What is said when it holds.
    pub(super) const fn words(&self) -> &'static str {
        match self {
            Self::Period(_) | Self::NationalPeriod(_) => {
                "The period holds from now on. Saved assessments keep their dates."
            }
            _ => "The setting holds from now on.",
        }
    }
}

impl PreferenceForm {
    /// Forgets what was typed for a setting that holds now.
    pub(super) fn clear(&mut self, change: &SettingChange) {
        self.tried.clear();
        match change {
            SettingChange::Period(_) => {
                self.cluster = None;
                self.count.clear();
                self.unit = None;
            }
            SettingChange::ReliableChange(_) => {
                self.points.clear();
                self.source.clear();
            }
            SettingChange::FourFactors(_) => {
                self.factors = None;
                self.factors_source = None;
            }
            _ => {}
        }
    }

    /// What is chosen and typed, and what is set wherever nothing was. The settings page calls it, which is fetched later.
    pub(crate) fn over(&self, settings: &Settings) -> Self {
        let set = settings.four_factors.as_ref();
        let source = self.factors_source.clone().or_else(|| set.map(|set| set.source.clone()));
        let factors = self.factors.unwrap_or_else(|| factors_set(settings));
        Self { factors: Some(factors), factors_source: source, ..self.clone() }
    }

    /// The change that is to hold, or what stands in its way. The settings page calls it, which is fetched later.
    pub(crate) fn change(&self, preference: Preference) -> Result<SettingChange, Vec<Obstacle>> {
        Ok(match preference {
            Preference::Period => SettingChange::Period(self.period()?),
            Preference::NationalPeriod(cluster) => SettingChange::NationalPeriod(cluster),
            Preference::ReliableChange => SettingChange::ReliableChange(Some(self.reliable_change()?)),
            Preference::PublishedChange => SettingChange::ReliableChange(None),
            Preference::FourFactors => SettingChange::FourFactors(Some(self.four_factors()?)),
            Preference::NoFactors => SettingChange::FourFactors(None),
        })
    }
}
