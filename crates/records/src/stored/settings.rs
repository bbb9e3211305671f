//! The settings as they are kept.

use super::{Fields, Kept, Object, ReadError, Revised, VERSION_2, cluster, record, revision};
use crate::{Key, ReliableChange, ReviewOverride, Revision, Settings, key::is_fingerprint};
use allocation::ReviewPeriod;

const DAYS: &str = "days";
const MONTHS: &str = "months";

impl Kept for Settings {
    fn key(&self) -> Key {
        Key::Settings
    }

    fn to_text(&self) -> String {
        let Self { revision, shortcuts, pack, review_periods, reliable_change } = self;
        Object::new()
            .whole("version", VERSION_2)
            .whole("revision", revision.0)
            .flag("shortcuts", *shortcuts)
            .text_or_null("pack", pack.as_deref())
            .objects("review_periods", review_periods.iter().map(write_period))
            .object_or_null("reliable_change", reliable_change.as_ref().map(write_reliable_change))
            .end()
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        record(text, VERSION_2, |fields| {
            Ok(Self {
                revision: revision(fields)?,
                shortcuts: fields.flag("shortcuts")?,
                pack: pack(fields.text_or_null("pack")?)?,
                review_periods: fields.since(VERSION_2, review_periods)?,
                reliable_change: fields
                    .since(VERSION_2, |fields| fields.object_or_null("reliable_change", reliable_change))?,
            })
        })
    }
}

fn pack(fingerprint: Option<String>) -> Result<Option<String>, ReadError> {
    match fingerprint {
        Some(fingerprint) if !is_fingerprint(&fingerprint) => {
            Err(ReadError::Value("the rule pack that it names cannot exist"))
        }
        fingerprint => Ok(fingerprint),
    }
}

fn write_period(period: &ReviewOverride) -> Object {
    let ReviewOverride { cluster, period } = period;
    let (unit, count) = match *period {
        ReviewPeriod::Days(days) => (DAYS, days),
        ReviewPeriod::Months(months) => (MONTHS, months.into()),
    };
    Object::new().text("cluster", cluster.code()).text("unit", unit).whole("count", count)
}

fn review_periods(fields: &mut Fields) -> Result<Vec<ReviewOverride>, ReadError> {
    let mut periods: Vec<ReviewOverride> = Vec::new();
    fields.each("review_periods", |fields| {
        let cluster = cluster(&fields.text("cluster")?)?;
        let period = match fields.text("unit")?.as_str() {
            DAYS => ReviewPeriod::Days(fields.whole("count")?),
            MONTHS => ReviewPeriod::Months(fields.whole("count")?),
            _ => return Err(ReadError::Value("a review period in it is neither in days nor in months")),
        };
        let period = ReviewOverride { cluster, period };
        if !period.is_possible() {
            return Err(ReadError::Value("a review period in it is too short or too long"));
        }
        if periods.iter().any(|other| other.cluster == cluster) {
            return Err(ReadError::Value("it sets the review period of a cluster twice"));
        }
        periods.push(period);
        Ok(())
    })?;
    Ok(periods)
}

fn write_reliable_change(reliable_change: &ReliableChange) -> Object {
    let ReliableChange { points, source } = reliable_change;
    Object::new().whole("points", *points).text("source", source)
}

fn reliable_change(fields: &mut Fields) -> Result<ReliableChange, ReadError> {
    let points = fields.whole("points")?;
    if points == 0 || points > ReliableChange::MOST_POINTS {
        return Err(ReadError::Value("its reliable change is out of range"));
    }
    let source = fields.not_blank("source", "its reliable change does not say where it comes from")?;
    Ok(ReliableChange { points, source })
}

impl Revised for Settings {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn at(&self, revision: Revision) -> Self {
        Self { revision, ..self.clone() }
    }
}
