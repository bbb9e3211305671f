//! Ratings as they are kept: an object from the id of a scale to its form code.
//!
//! Owns the object. Keyed by id, so that the order of scales in a program means nothing; 9 is "not known", as
//! on paper, and a scale that is not there has not been answered.

use super::ReadError;
use ratings::{Assessment, Draft, OtherProblem, Rating, Scale};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, Visitor},
};
use std::fmt;

/// The form code of each scale that has one, in the order of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StoredRatingsV1([Option<Rating>; Scale::COUNT]);

impl StoredRatingsV1 {
    pub(super) fn of_draft(draft: &Draft) -> Self {
        Self(Scale::ALL.map(|scale| draft.rating(scale)))
    }

    pub(super) fn of_assessment(assessment: &Assessment) -> Self {
        Self(assessment.ratings().map(Some))
    }

    pub(super) fn draft(&self, other_problem: Option<char>) -> Result<Draft, ReadError> {
        let mut draft = Draft::default();
        for (scale, rating) in Scale::ALL.into_iter().zip(self.0) {
            if let Some(rating) = rating {
                draft.rate(scale, rating);
            }
        }
        if let Some(letter) = other_problem {
            draft.name_other_problem(problem(letter)?);
            if draft.other_problem().is_none() {
                return Err(ReadError::Value("it names a kind of problem on scale 8, and scale 8 has no problem"));
            }
        }
        Ok(draft)
    }

    pub(super) fn assessment(&self, other_problem: Option<char>) -> Result<Assessment, ReadError> {
        let draft = self.draft(other_problem)?;
        // Not `Draft::finish`: older records may lack the letter of scale 8, and are finished all the same.
        if draft.answered() < Scale::COUNT {
            return Err(ReadError::Value("a finished assessment lacks a rating"));
        }
        Ok(Assessment::new(self.0.map(|rating| rating.unwrap_or(Rating::NotKnown)), draft.other_problem()))
    }
}

/// Upper-case letters only: what is written is read, and nothing else.
fn problem(letter: char) -> Result<OtherProblem, ReadError> {
    OtherProblem::from_letter(letter)
        .ok()
        .filter(|problem| problem.letter() == letter)
        .ok_or(ReadError::Value("its kind of problem on scale 8 does not exist"))
}

impl Serialize for StoredRatingsV1 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rated = Scale::ALL.into_iter().zip(self.0);
        serializer.collect_map(rated.filter_map(|(scale, rating)| Some((scale.id(), rating?.form_code()))))
    }
}

impl<'de> Deserialize<'de> for StoredRatingsV1 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Ratings)
    }
}

struct Ratings;

impl<'de> Visitor<'de> for Ratings {
    type Value = StoredRatingsV1;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("form codes by scale")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<StoredRatingsV1, A::Error> {
        let mut ratings = [None; Scale::COUNT];
        while let Some((id, code)) = map.next_entry::<String, u8>()? {
            let scale =
                Scale::ALL.into_iter().find(|scale| scale.id() == id).ok_or_else(|| A::Error::custom("scale"))?;
            let rating = Rating::from_form_code(code).map_err(|_| A::Error::custom("code"))?;
            match ratings.get_mut(scale.index()) {
                Some(answer @ None) => *answer = Some(rating),
                _ => return Err(A::Error::custom("scale twice")),
            }
        }
        Ok(StoredRatingsV1(ratings))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Option<StoredRatingsV1> {
        serde_json::from_str(json).ok()
    }

    #[test]
    fn nine_is_not_known_and_a_missing_scale_is_not_answered() {
        let draft = read(r#"{"A":9,"7":0}"#).unwrap().draft(None).unwrap();
        assert_eq!(draft.rating(Scale::AgitatedBehaviour), Some(Rating::NotKnown));
        assert_eq!(draft.rating(Scale::DepressedMood), Some(Rating::NoProblem));
        assert_eq!(draft.answered(), 2);
    }

    #[test]
    fn a_finished_assessment_lacks_no_rating() {
        let draft = read(r#"{"A":9}"#).unwrap();
        assert_eq!(draft.assessment(None), Err(ReadError::Value("a finished assessment lacks a rating")));
    }

    #[test]
    fn anything_else_is_an_error() {
        for json in [
            r#"{"7":0,"7":0}"#,
            r#"{"7":5}"#,
            r#"{"7":-1}"#,
            r#"{"7":null}"#,
            r#"{"7":"0"}"#,
            r#"{"14":0}"#,
            r#"{"a":0}"#,
            r#"{"07":0}"#,
            "[0]",
            "null",
        ] {
            assert_eq!(read(json), None, "{json}");
        }
    }

    #[test]
    fn a_letter_needs_a_problem_on_scale_8() {
        let with = |json: &str, letter| read(json).unwrap().draft(Some(letter)).map(|draft| draft.other_problem());
        assert_eq!(with(r#"{"8":1}"#, 'G'), Ok(Some(OtherProblem::Eating)));
        assert!(with(r#"{"8":1}"#, 'g').is_err());
        assert!(with(r#"{"8":1}"#, 'K').is_err());
        assert!(with(r#"{"8":0}"#, 'G').is_err());
        assert!(with(r#"{"8":9}"#, 'G').is_err());
        assert!(with("{}", 'G').is_err());
    }
}
