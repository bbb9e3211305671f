//! Finished assessments as they are kept, inside their person.
//!
//! Owns how versions of an assessment follow one another: each stands straight before the one that corrects it.
//! In the domain the later holds the earlier; here they are a list, so that text does not become a deeper nest
//! with every correction.

use super::{Fields, Object, ReadError, VERSION_2, cluster, date, ratings, review};
use crate::{AssessmentReason, Correction, Entry, EntryId, PackStamp, Suggested};
use ::ratings::Draft;
use allocation::{ClusterCode, Facts, SuperClass};

pub(super) fn write_all(entries: &[Entry]) -> impl Iterator<Item = Object> {
    entries.iter().flat_map(|entry| {
        let mut versions = Vec::new();
        for version in entry.versions() {
            versions.insert(0, write(version));
        }
        versions
    })
}

fn write(entry: &Entry) -> Object {
    let Entry {
        id,
        date,
        reason,
        assessment,
        facts: Facts { first_episode, acute_episode },
        origin,
        own,
        pack,
        suggested,
        decided,
        decision_reason,
        next_review,
        review,
        correction,
    } = entry;
    let object =
        Object::new().text("id", &id.to_string()).text("date", &date.to_string()).text("reason", reason.code());
    ratings::put(object, &Draft::from(*assessment))
        .flag_or_null("first_episode", *first_episode)
        .flag_or_null("acute_episode", *acute_episode)
        .text_or_null("origin", origin.map(SuperClass::id))
        .text_or_null("own", own.map(ClusterCode::code))
        .object_or_null("pack", Some(write_stamp(pack)))
        .objects("suggested", suggested.iter().map(write_suggested))
        .text("decided", decided.code())
        .text_or_null("decision_reason", decision_reason.as_deref())
        .text("next_review", &next_review.to_string())
        .object_or_null("review", review.as_ref().map(review::write))
        .object_or_null(
            "correction",
            correction.as_ref().map(|correction| {
                // The version before stands in the list.
                let Correction { date, why, before: _ } = &**correction;
                Object::new().text("date", &date.to_string()).text("why", why)
            }),
        )
}

pub(super) fn read_all(fields: &mut Fields) -> Result<Vec<Entry>, ReadError> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut ids: Vec<EntryId> = Vec::new();
    fields.each("assessments", |fields| {
        let mut entry = read(fields)?;
        if ids.contains(&entry.id) {
            return Err(ReadError::Value("two assessments in it have the same id"));
        }
        ids.push(entry.id);
        entry.correction = fields.since(VERSION_2, |fields| {
            fields.object_or_null("correction", |fields| {
                let before = entries.pop().ok_or(ReadError::Value("a correction in it corrects nothing"))?;
                if before.versions().count() > Correction::MOST {
                    return Err(ReadError::Value("an assessment in it was corrected too many times"));
                }
                Ok(Box::new(Correction {
                    date: date(&fields.text("date")?, "the date of a correction is not a date")?,
                    why: fields.not_blank("why", "a correction in it does not say why")?,
                    before,
                }))
            })
        })?;
        entries.push(entry);
        Ok(())
    })?;
    Ok(entries)
}

/// Reads an assessment without the versions before it.
fn read(fields: &mut Fields) -> Result<Entry, ReadError> {
    let decided = cluster(&fields.text("decided")?)?;
    Ok(Entry {
        id: super::id(&fields.text("id")?)?,
        date: date(&fields.text("date")?, "the date of an assessment is not a date")?,
        reason: reason(&fields.text("reason")?)?,
        assessment: ratings::assessment(fields)?,
        facts: Facts {
            first_episode: fields.flag_or_null("first_episode")?,
            acute_episode: fields.flag_or_null("acute_episode")?,
        },
        origin: fields.text_or_null("origin")?.as_deref().map(super_class).transpose()?,
        own: fields.text_or_null("own")?.as_deref().map(cluster).transpose()?,
        pack: stamp(fields)?,
        suggested: suggested(fields)?,
        decided,
        decision_reason: fields.text_or_null("decision_reason")?,
        next_review: date(&fields.text("next_review")?, "the date of a next review is not a date")?,
        review: fields
            .since(VERSION_2, |fields| fields.object_or_null("review", |fields| review::read(fields, decided)))?,
        correction: None,
    })
}

pub(super) fn write_stamp(stamp: &PackStamp) -> Object {
    let PackStamp { id, fingerprint, is_provisional } = stamp;
    Object::new().text("id", id).text("fingerprint", fingerprint).flag("provisional", *is_provisional)
}

pub(super) fn stamp(fields: &mut Fields) -> Result<PackStamp, ReadError> {
    let wrong = "an assessment does not say which rule pack it was made with";
    fields.object("pack", |fields| {
        Ok(PackStamp {
            id: fields.not_blank("id", wrong)?,
            fingerprint: fields.not_blank("fingerprint", wrong)?,
            is_provisional: fields.flag("provisional")?,
        })
    })
}

fn write_suggested(suggested: &Suggested) -> Object {
    let Suggested { code, total, broken, unchecked } = *suggested;
    Object::new().text("code", code.code()).whole("total", total).whole("broken", broken).whole("unchecked", unchecked)
}

fn suggested(fields: &mut Fields) -> Result<Vec<Suggested>, ReadError> {
    let mut lines: Vec<Suggested> = Vec::new();
    fields.each("suggested", |fields| {
        let line = Suggested {
            code: cluster(&fields.text("code")?)?,
            total: fields.whole("total")?,
            broken: fields.whole("broken")?,
            unchecked: fields.whole("unchecked")?,
        };
        if lines.iter().any(|other| other.code == line.code) {
            return Err(ReadError::Value("a suggestion has a cluster twice"));
        }
        lines.push(line);
        Ok(())
    })?;
    Ok(lines)
}

pub(super) fn reason(code: &str) -> Result<AssessmentReason, ReadError> {
    AssessmentReason::from_code(code).map_err(|_| ReadError::Value("a reason for assessment in it does not exist"))
}

pub(super) fn super_class(id: &str) -> Result<SuperClass, ReadError> {
    SuperClass::from_id(id).map_err(|_| ReadError::Value("an origin of the condition in it does not exist"))
}
