//! What a service sets for itself: review periods, what counts as a reliable change, the four factors, and its own words on
//! the pages for the people it is there for.
//!
//! Owns what is typed about them on the settings page, what stands in its way, and the settings that come of it. What a
//! period does to an assessment is in `periods.rs` and `assessing/`.

use super::{Action, Obstacle, Question};
use allocation::{ClusterCode, ReviewPeriod};
use chrono::NaiveDate;
use outcomes::Factor;
use ratings::Scale;
use records::{Field, FourFactors, LocalPlace, LocalText, ReliableChange, ReviewOverride, Settings, free_text_of};

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
    /// Whose menu of help is written.
    pub(crate) menu: Option<ClusterCode>,
    /// Texts of the service's own as they were typed, each place at most once; each is as it is set until it is typed in.
    /// They are not about anyone, and stay for the whole visit: whoever looks at the page in between loses nothing.
    pub(crate) drafts: Vec<(LocalPlace, String)>,
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
    Menu(Option<ClusterCode>),
    LocalText(LocalPlace, String),
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

pub(crate) const MENU_CLUSTER: &str = "menu-cluster";

/// The id of the field for a text of the service's own. Of the menus, one is on the page at a time.
pub(crate) const fn text_field(place: LocalPlace) -> &'static str {
    match place {
        LocalPlace::Contact => "contact-text",
        LocalPlace::Complaints => "complaints-text",
        LocalPlace::Menu(_) => "menu-text",
    }
}

/// The id of the button that asks whether our words are to stand there again.
pub(crate) const fn reset_button(place: LocalPlace) -> &'static str {
    match place {
        LocalPlace::Contact => "contact-reset",
        LocalPlace::Complaints => "complaints-reset",
        LocalPlace::Menu(_) => "menu-reset",
    }
}

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
            PreferenceInput::Menu(cluster) => {
                self.menu = cluster;
                // The field is there for another cluster now.
                self.tried.clear();
            }
            PreferenceInput::LocalText(place, text) => {
                self.drop_draft(place);
                self.drafts.push((place, text));
            }
        }
    }

    fn drop_draft(&mut self, place: LocalPlace) {
        self.drafts.retain(|(other, _)| *other != place);
    }

    /// What is left of it when another page opens.
    pub(super) fn left(self) -> Self {
        Self { menu: self.menu, drafts: self.drafts, ..Self::default() }
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
    /// What the service says in its own words in one place.
    LocalText(LocalText),
    /// Our words again in this place.
    OurWords(LocalPlace),
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
            Self::LocalText(local) => {
                settings.local_texts.retain(|other| other.place != local.place);
                let place = settings.local_texts.partition_point(|other| other.place < local.place);
                settings.local_texts.insert(place, local);
            }
            Self::OurWords(place) => settings.local_texts.retain(|other| other.place != place),
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
            Self::LocalText(_) => {
                "Your text is saved in this browser, with today’s date. It stands on the page from now on."
            }
            Self::OurWords(_) => "Your text is deleted. The page says again what Clusterwise says.",
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
            SettingChange::LocalText(LocalText { place, .. }) | SettingChange::OurWords(place) => {
                self.drop_draft(*place);
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

    /// The text of a place as it was typed, or as it is set if nobody typed.
    pub(crate) fn text(&self, settings: &Settings, place: LocalPlace) -> String {
        let draft = self.drafts.iter().find(|(other, _)| *other == place).map(|(_, text)| text);
        let set = || settings.local_text(place).map(|set| &set.text);
        draft.or_else(set).cloned().unwrap_or_default()
    }

    /// What comes of saving the text of a place. Where everything was taken out of a text that is set, it is asked whether
    /// ours is to stand there again. The page calls it, which is fetched later.
    pub(crate) fn save_text(&self, settings: &Settings, place: LocalPlace, today: NaiveDate) -> Action {
        let wrong = match LocalText::new(place, &self.text(settings, place), today) {
            Ok(Some(local)) => return Action::PreferenceTried(Ok(SettingChange::LocalText(local))),
            Ok(None) if settings.local_text(place).is_some() => return Action::Ask(Question::OurWords(place)),
            Ok(None) => "Type your text. Until you save one, the page says only what Clusterwise says".to_owned(),
            Err(error) => error.to_string(),
        };
        Action::PreferenceTried(Err(vec![Obstacle::new(text_field(place), wrong)]))
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
