//! The settings as they are kept.

use super::{
    Fields, Kept, Object, ReadError, Revised, VERSION_2, VERSION_3, VERSION_4, cluster, date, record, revision,
};
use crate::{
    FourFactors, Key, LocalPlace, LocalText, ReliableChange, ReviewOverride, Revision, Settings, key::is_fingerprint,
};
use ::ratings::Scale;
use allocation::ReviewPeriod;

const DAYS: &str = "days";
const MONTHS: &str = "months";

const CONTACT: &str = "contact";
const COMPLAINTS: &str = "complaints";
const MENU: &str = "menu-";

impl Kept for Settings {
    fn key(&self) -> Key {
        Key::Settings
    }

    fn to_text(&self) -> String {
        let Self { revision, shortcuts, pack, review_periods, reliable_change, four_factors, local_texts } = self;
        Object::new()
            .whole("version", VERSION_4)
            .whole("revision", revision.0)
            .flag("shortcuts", *shortcuts)
            .text_or_null("pack", pack.as_deref())
            .objects("review_periods", review_periods.iter().map(write_period))
            .object_or_null("reliable_change", reliable_change.as_ref().map(write_reliable_change))
            .object_or_null("four_factors", four_factors.as_ref().map(write_four_factors))
            .objects("local_texts", local_texts.iter().map(write_local_text))
            .end()
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        record(text, VERSION_4, |fields| {
            Ok(Self {
                revision: revision(fields)?,
                shortcuts: fields.flag("shortcuts")?,
                pack: pack(fields.text_or_null("pack")?)?,
                review_periods: fields.since(VERSION_2, review_periods)?,
                reliable_change: fields
                    .since(VERSION_2, |fields| fields.object_or_null("reliable_change", reliable_change))?,
                four_factors: fields.since(VERSION_3, |fields| fields.object_or_null("four_factors", four_factors))?,
                local_texts: fields.since(VERSION_4, local_texts)?,
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

/// By factor, because that is how a mapping is published: the ids of its scales.
fn write_four_factors(four_factors: &FourFactors) -> Object {
    let FourFactors { factors, source } = four_factors;
    let object = (0..).zip(FourFactors::IDS).fold(Object::new(), |object, (index, id)| {
        let scales = Scale::ALL.iter().zip(factors).filter(|(_, factor)| **factor == Some(index));
        object.texts(id, scales.map(|(scale, _)| scale.id()))
    });
    object.text("source", source)
}

fn four_factors(fields: &mut Fields) -> Result<FourFactors, ReadError> {
    let mut factors = [None; FourFactors::SCALES];
    for (index, id) in (0..).zip(FourFactors::IDS) {
        for scale in fields.texts(id)? {
            match factors.iter_mut().zip(Scale::ALL).find(|(_, mapped)| mapped.id() == scale) {
                Some((factor @ None, _)) => *factor = Some(index),
                Some(_) => return Err(ReadError::Value("a scale in it belongs to two factors")),
                None => return Err(ReadError::Value("a scale in it does not exist or belongs to no factor")),
            }
        }
    }
    let source = fields.not_blank("source", "its four factors do not say where they come from")?;
    let four_factors = FourFactors { factors, source };
    if four_factors.is_possible() { Ok(four_factors) } else { Err(ReadError::Value("its four factors have no scale")) }
}

fn write_local_text(local: &LocalText) -> Object {
    let LocalText { place, text, set } = local;
    let place = match place {
        LocalPlace::Contact => CONTACT.to_owned(),
        LocalPlace::Complaints => COMPLAINTS.to_owned(),
        LocalPlace::Menu(cluster) => [MENU, cluster.code()].concat(),
    };
    Object::new().text("place", &place).text("text", text).text("set", &set.to_string())
}

fn local_texts(fields: &mut Fields) -> Result<Vec<LocalText>, ReadError> {
    let mut texts: Vec<LocalText> = Vec::new();
    fields.each("local_texts", |fields| {
        let place = match fields.text("place")?.as_str() {
            CONTACT => LocalPlace::Contact,
            COMPLAINTS => LocalPlace::Complaints,
            place => match place.strip_prefix(MENU) {
                Some(code) => LocalPlace::Menu(cluster(code)?),
                None => return Err(ReadError::Value("a text of your service in it belongs nowhere")),
            },
        };
        let text = fields.text("text")?;
        let set = date(&fields.text("set")?, "the day of a text of your service is not a date")?;
        let text = LocalText { place, text, set };
        if !text.is_possible() {
            return Err(ReadError::Value("a text of your service in it is empty or too long"));
        }
        if texts.iter().any(|other| other.place == place) {
            return Err(ReadError::Value("it has two texts of your service for one place"));
        }
        texts.push(text);
        Ok(())
    })?;
    Ok(texts)
}

impl Revised for Settings {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn at(&self, revision: Revision) -> Self {
        Self { revision, ..self.clone() }
    }
}
