//! The settings as they are kept.

use super::{Kept, ReadError, Revised, VERSION_2, added, cluster, not_blank, parse, required, revision, text, there};
use crate::{Key, ReliableChange, ReviewOverride, Revision, Settings, key::is_fingerprint};
use allocation::ReviewPeriod;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredSettingsV2 {
    version: u32,
    revision: u32,
    shortcuts: bool,
    #[serde(deserialize_with = "required")]
    pack: Option<String>,
    #[serde(default, deserialize_with = "there")]
    review_periods: Option<Vec<StoredOverrideV2>>,
    #[serde(default, deserialize_with = "there")]
    reliable_change: Option<Option<StoredReliableChangeV2>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredOverrideV2 {
    cluster: String,
    unit: String,
    count: u16,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredReliableChangeV2 {
    points: u8,
    source: String,
}

const DAYS: &str = "days";
const MONTHS: &str = "months";

impl Kept for Settings {
    fn key(&self) -> Key {
        Key::Settings
    }

    fn to_text(&self) -> String {
        let Self { revision, shortcuts, pack, review_periods, reliable_change } = self;
        text(&StoredSettingsV2 {
            version: VERSION_2,
            revision: revision.0,
            shortcuts: *shortcuts,
            pack: pack.clone(),
            review_periods: Some(review_periods.iter().map(StoredOverrideV2::from).collect()),
            reliable_change: Some(reliable_change.as_ref().map(|ReliableChange { points, source }| {
                StoredReliableChangeV2 { points: *points, source: source.clone() }
            })),
        })
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        let stored: StoredSettingsV2 = parse(text, VERSION_2)?;
        if stored.pack.as_deref().is_some_and(|pack| !is_fingerprint(pack)) {
            return Err(ReadError::Value("the rule pack that it names cannot exist"));
        }
        let mut review_periods: Vec<ReviewOverride> = Vec::new();
        for stored in added(stored.version, stored.review_periods)? {
            let period = stored.period()?;
            if review_periods.iter().any(|other| other.cluster == period.cluster) {
                return Err(ReadError::Value("it sets the review period of a cluster twice"));
            }
            review_periods.push(period);
        }
        Ok(Self {
            revision: revision(stored.revision)?,
            shortcuts: stored.shortcuts,
            pack: stored.pack,
            review_periods,
            reliable_change: added(stored.version, stored.reliable_change)?.map(reliable_change).transpose()?,
        })
    }
}

impl From<&ReviewOverride> for StoredOverrideV2 {
    fn from(ReviewOverride { cluster, period }: &ReviewOverride) -> Self {
        let (unit, count) = match *period {
            ReviewPeriod::Days(days) => (DAYS, days),
            ReviewPeriod::Months(months) => (MONTHS, months.into()),
        };
        Self { cluster: cluster.code().to_owned(), unit: unit.to_owned(), count }
    }
}

impl StoredOverrideV2 {
    fn period(&self) -> Result<ReviewOverride, ReadError> {
        let period = match self.unit.as_str() {
            DAYS => Some(ReviewPeriod::Days(self.count)),
            MONTHS => u8::try_from(self.count).ok().map(ReviewPeriod::Months),
            _ => None,
        };
        period
            .map(|period| cluster(&self.cluster).map(|cluster| ReviewOverride { cluster, period }))
            .transpose()?
            .filter(ReviewOverride::is_possible)
            .ok_or(ReadError::Value("a review period in it cannot be set"))
    }
}

fn reliable_change(stored: StoredReliableChangeV2) -> Result<ReliableChange, ReadError> {
    if stored.points == 0 || stored.points > ReliableChange::MOST_POINTS {
        return Err(ReadError::Value("its reliable change is out of range"));
    }
    let source = not_blank(stored.source, "its reliable change does not say where it comes from")?;
    Ok(ReliableChange { points: stored.points, source })
}

impl Revised for Settings {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn at(&self, revision: Revision) -> Self {
        Self { revision, ..self.clone() }
    }
}
