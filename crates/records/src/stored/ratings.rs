//! Ratings as they are kept: an object from the id of a scale to its form code, and the letter of scale 8.
//!
//! Owns both. Keyed by id, so that the order of scales in a program means nothing; 9 is "not known", as on paper,
//! and a scale that is not there has not been answered.

use super::{Fields, Object, ReadError, node::Node};
use ratings::{Assessment, Draft, OtherProblem, Rating, Scale};

const RATINGS: &str = "ratings";
const LETTER: &str = "other_problem";

/// Puts the ratings that there are.
pub(super) fn put(object: Object, draft: &Draft) -> Object {
    let rated = Scale::ALL.into_iter().filter_map(|scale| Some((scale.id(), draft.rating(scale)?.form_code())));
    let ratings = rated.fold(Object::new(), |ratings, (id, code)| ratings.whole(id, code));
    let mut letter = [0; 4];
    let letter = draft.other_problem().map(|problem| &*problem.letter().encode_utf8(&mut letter));
    object.object_or_null(RATINGS, Some(ratings)).text_or_null(LETTER, letter)
}

pub(super) fn draft(fields: &mut Fields) -> Result<Draft, ReadError> {
    let mut draft = Draft::default();
    for (id, code) in fields.pairs(RATINGS)? {
        let scale = Scale::ALL.into_iter().find(|scale| scale.id() == id);
        let rating = match code {
            Node::Whole(code) => u8::try_from(code).ok().and_then(|code| Rating::from_form_code(code).ok()),
            _ => None,
        };
        match (scale, rating) {
            (Some(scale), Some(rating)) if draft.rating(scale).is_none() => draft.rate(scale, rating),
            _ => return Err(ReadError::Shape { part: RATINGS }),
        }
    }
    if let Some(letter) = fields.text_or_null(LETTER)? {
        draft.name_other_problem(problem(&letter)?);
        if draft.other_problem().is_none() {
            return Err(ReadError::Value("it names a kind of problem on scale 8, and scale 8 has no problem"));
        }
    }
    Ok(draft)
}

pub(super) fn assessment(fields: &mut Fields) -> Result<Assessment, ReadError> {
    let draft = draft(fields)?;
    // Not `Draft::finish`: older records may lack the letter of scale 8, and are finished all the same.
    if draft.answered() < Scale::COUNT {
        return Err(ReadError::Value("a finished assessment lacks a rating"));
    }
    let ratings = Scale::ALL.map(|scale| draft.rating(scale).unwrap_or(Rating::NotKnown));
    Ok(Assessment::new(ratings, draft.other_problem()))
}

/// Upper-case letters only: what is written is read, and nothing else.
fn problem(text: &str) -> Result<OtherProblem, ReadError> {
    let mut letters = text.chars();
    letters
        .next()
        .filter(|_| letters.next().is_none())
        .and_then(|letter| OtherProblem::from_letter(letter).ok().filter(|problem| problem.letter() == letter))
        .ok_or(ReadError::Value("its kind of problem on scale 8 does not exist"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stored::record;

    fn read<T>(
        ratings: &str,
        letter: &str,
        read: impl FnOnce(&mut Fields) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        let text = format!("{{\"version\":1,\"ratings\":{ratings},\"other_problem\":{letter}}}");
        record(&text, 1, read)
    }

    #[test]
    fn nine_is_not_known_and_a_missing_scale_is_not_answered() {
        let draft = read(r#"{"A":9,"7":0}"#, "null", draft).unwrap();
        assert_eq!(draft.rating(Scale::AgitatedBehaviour), Some(Rating::NotKnown));
        assert_eq!(draft.rating(Scale::DepressedMood), Some(Rating::NoProblem));
        assert_eq!(draft.answered(), 2);
    }

    #[test]
    fn a_finished_assessment_lacks_no_rating() {
        let lacking = read(r#"{"A":9}"#, "null", assessment);
        assert_eq!(lacking, Err(ReadError::Value("a finished assessment lacks a rating")));
    }

    #[test]
    fn anything_else_is_an_error() {
        for json in [
            r#"{"7":0,"7":0}"#,
            r#"{"7":5}"#,
            r#"{"7":-1}"#,
            r#"{"7":256}"#,
            r#"{"7":1.0}"#,
            r#"{"7":null}"#,
            r#"{"7":"0"}"#,
            r#"{"14":0}"#,
            r#"{"a":0}"#,
            r#"{"07":0}"#,
            "[0]",
            "null",
        ] {
            assert_eq!(read(json, "null", draft), Err(ReadError::Shape { part: RATINGS }), "{json}");
        }
    }

    #[test]
    fn a_letter_needs_a_problem_on_scale_8() {
        let with = |ratings, letter| read(ratings, letter, draft).map(|draft| draft.other_problem());
        assert_eq!(with(r#"{"8":1}"#, r#""G""#), Ok(Some(OtherProblem::Eating)));
        for letter in [r#""g""#, r#""K""#, r#""""#, r#""GG""#, "7"] {
            assert!(with(r#"{"8":1}"#, letter).is_err(), "{letter}");
        }
        for ratings in [r#"{"8":0}"#, r#"{"8":9}"#, "{}"] {
            assert!(with(ratings, r#""G""#).is_err(), "{ratings}");
        }
    }
}
