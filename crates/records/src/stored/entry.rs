//! A finished assessment as it is kept, inside its person.

use super::{
    ReadError, added, cluster, date, not_blank, ratings::StoredRatingsV1, required, review::StoredReviewV2, there,
};
use crate::{AssessmentReason, Correction, Entry, PackStamp, Suggested};
use allocation::{ClusterCode, Facts, SuperClass};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredEntryV2 {
    id: String,
    date: String,
    reason: String,
    ratings: StoredRatingsV1,
    #[serde(deserialize_with = "required")]
    other_problem: Option<char>,
    #[serde(deserialize_with = "required")]
    first_episode: Option<bool>,
    #[serde(deserialize_with = "required")]
    acute_episode: Option<bool>,
    #[serde(deserialize_with = "required")]
    origin: Option<String>,
    #[serde(deserialize_with = "required")]
    own: Option<String>,
    pack: StoredPackStampV1,
    suggested: Vec<StoredSuggestedV1>,
    decided: String,
    #[serde(deserialize_with = "required")]
    decision_reason: Option<String>,
    next_review: String,
    #[serde(default, deserialize_with = "there")]
    review: Option<Option<StoredReviewV2>>,
    /// Says that this version corrects the one before it in the list.
    #[serde(default, deserialize_with = "there")]
    correction: Option<Option<StoredCorrectionV2>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredCorrectionV2 {
    date: String,
    why: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredPackStampV1 {
    id: String,
    fingerprint: String,
    provisional: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredSuggestedV1 {
    code: String,
    total: i32,
    broken: u8,
    unchecked: u8,
}

impl From<&Entry> for StoredEntryV2 {
    fn from(entry: &Entry) -> Self {
        // Taken apart by name, so that a new field does not compile until it has a place here.
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
        Self {
            id: id.to_string(),
            date: date.to_string(),
            reason: reason.code().to_owned(),
            ratings: StoredRatingsV1::of_assessment(assessment),
            other_problem: assessment.other_problem().map(ratings::OtherProblem::letter),
            first_episode: *first_episode,
            acute_episode: *acute_episode,
            origin: origin.map(|origin| origin.id().to_owned()),
            own: own.map(|own| own.code().to_owned()),
            pack: pack.into(),
            suggested: suggested.iter().map(StoredSuggestedV1::from).collect(),
            decided: decided.code().to_owned(),
            decision_reason: decision_reason.clone(),
            next_review: next_review.to_string(),
            review: Some(review.as_ref().map(StoredReviewV2::from)),
            correction: Some(correction.as_ref().map(|correction| {
                let Correction { date, why, before: _ } = &**correction;
                StoredCorrectionV2 { date: date.to_string(), why: why.clone() }
            })),
        }
    }
}

/// Writes assessments with their earlier versions, each version straight before the one that corrects it: a list
/// and not a nest, so that the depth of the text does not grow.
pub(super) fn write_all(entries: &[Entry]) -> Vec<StoredEntryV2> {
    let mut stored = Vec::new();
    for entry in entries {
        let place = stored.len();
        for version in entry.versions() {
            stored.insert(place, version.into());
        }
    }
    stored
}

/// Reads assessments that [`write_all`] wrote, or version 1 did.
pub(super) fn read_all(version: u32, stored: Vec<StoredEntryV2>) -> Result<Vec<Entry>, ReadError> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut ids = BTreeSet::new();
    for mut one in stored {
        let correction = added(version, one.correction.take())?;
        let mut entry = one.entry(version)?;
        if !ids.insert(entry.id) {
            return Err(ReadError::Value("two assessments in it have the same id"));
        }
        if let Some(StoredCorrectionV2 { date: corrected, why }) = correction {
            let before = entries.pop().ok_or(ReadError::Value("a correction in it corrects nothing"))?;
            if before.versions().count() > Correction::MOST {
                return Err(ReadError::Value("an assessment in it was corrected too many times"));
            }
            entry.correction = Some(Box::new(Correction {
                date: date(&corrected, "the date of a correction is not a date")?,
                why: not_blank(why, "a correction in it does not say why")?,
                before,
            }));
        }
        entries.push(entry);
    }
    Ok(entries)
}

impl StoredEntryV2 {
    /// Reads the assessment, without the versions before it.
    fn entry(self, version: u32) -> Result<Entry, ReadError> {
        let suggested = self.suggested.iter().map(StoredSuggestedV1::suggested).collect::<Result<Vec<_>, _>>()?;
        let is_twice = |code: ClusterCode| suggested.iter().filter(|line| line.code == code).count() > 1;
        if suggested.iter().any(|line| is_twice(line.code)) {
            return Err(ReadError::Value("a suggestion has a cluster twice"));
        }
        let decided = cluster(&self.decided)?;
        Ok(Entry {
            id: super::id(&self.id)?,
            date: date(&self.date, "the date of an assessment is not a date")?,
            reason: reason(&self.reason)?,
            assessment: self.ratings.assessment(self.other_problem)?,
            facts: Facts { first_episode: self.first_episode, acute_episode: self.acute_episode },
            origin: self.origin.as_deref().map(super_class).transpose()?,
            own: self.own.as_deref().map(cluster).transpose()?,
            pack: self.pack.stamp()?,
            suggested,
            decided,
            decision_reason: self.decision_reason,
            next_review: date(&self.next_review, "the date of a next review is not a date")?,
            review: added(version, self.review)?.map(|review| review.review(decided)).transpose()?,
            correction: None,
        })
    }
}

impl From<&PackStamp> for StoredPackStampV1 {
    fn from(PackStamp { id, fingerprint, is_provisional }: &PackStamp) -> Self {
        Self { id: id.clone(), fingerprint: fingerprint.clone(), provisional: *is_provisional }
    }
}

impl StoredPackStampV1 {
    pub(super) fn stamp(self) -> Result<PackStamp, ReadError> {
        let wrong = "an assessment does not say which rule pack it was made with";
        Ok(PackStamp {
            id: not_blank(self.id, wrong)?,
            fingerprint: not_blank(self.fingerprint, wrong)?,
            is_provisional: self.provisional,
        })
    }
}

impl From<&Suggested> for StoredSuggestedV1 {
    fn from(&Suggested { code, total, broken, unchecked }: &Suggested) -> Self {
        Self { code: code.code().to_owned(), total, broken, unchecked }
    }
}

impl StoredSuggestedV1 {
    fn suggested(&self) -> Result<Suggested, ReadError> {
        Ok(Suggested { code: cluster(&self.code)?, total: self.total, broken: self.broken, unchecked: self.unchecked })
    }
}

pub(super) fn reason(code: &str) -> Result<AssessmentReason, ReadError> {
    AssessmentReason::from_code(code).map_err(|_| ReadError::Value("a reason for assessment in it does not exist"))
}

pub(super) fn super_class(id: &str) -> Result<SuperClass, ReadError> {
    SuperClass::from_id(id).map_err(|_| ReadError::Value("an origin of the condition in it does not exist"))
}
