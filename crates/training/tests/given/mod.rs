//! Sets, sheets and answers to test with.

#![allow(dead_code, reason = "each test file uses some of it")]
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail the test"
)]

use allocation::ClusterCode;
use proptest::prelude::*;
use ratings::{Assessment, OtherProblem, Rating, Scale};
use std::fmt::Write;
use training::{Set, Sheet, Trainee};

/// A vignette of a test: its id and the authors' ratings in the order of the form, each a digit, 9 for not known.
pub(crate) type Given<'a> = (&'a str, &'a str);

/// Ratings as they are written: 18 digits, 9 for not known.
pub(crate) fn rated(digits: &str) -> Assessment {
    let ratings: Vec<Rating> =
        digits.bytes().map(|digit| Rating::from_form_code(digit - b'0').expect("a digit of the form")).collect();
    Assessment::from_ratings(ratings.try_into().expect("18 digits"))
}

/// A set of these vignettes, all of cluster 04 with 03 as a neighbour and 05 as one that can be defended; scale 8 with
/// the letters B and H where it has a problem. Each known answer has the range that `range` gives.
pub(crate) fn set_with(vignettes: &[Given], range: impl Fn(u8) -> (u8, u8)) -> Set {
    let text = "word ".repeat(40);
    let mut all = String::new();
    for (id, digits) in vignettes {
        let mut answers = String::new();
        for (scale, rating) in Scale::ALL.into_iter().zip(rated(digits).ratings()) {
            let code = rating.form_code();
            let (from, to) = rating.severity().map_or((0, 0), &range);
            let bounds = if rating.is_known() { format!(r#""from": {from}, "to": {to}, "#) } else { String::new() };
            write!(answers, r#""{scale}": {{"rating": {code}, {bounds}"because": "word word"}},"#)
                .expect("a text grows");
        }
        let has_letter = rated(digits).rating(Scale::OtherProblems).severity().is_some_and(|severity| severity > 0);
        let letters = if has_letter { r#""letters": ["B", "H"],"# } else { "" };
        write!(
            all,
            r#"{{"id": "{id}", "name": "{id}", "subject": {{"age": 40, "gender": "-", "ethnicity": "-", "setting": "-"}},
            "text": ["{text}"], "answers": {{{}}}, {letters} "origin": "non-psychotic", "cluster": "04", "why": "-",
            "alternatives": [{{"cluster": "03", "why": "-", "between": true}}, {{"cluster": "05", "why": "-"}}],
            "trap": {{"kind": "elation", "note": "-"}}}},"#,
            answers.trim_end_matches(','),
        )
        .expect("a text grows");
    }
    let all = all.trim_end_matches(',');
    let text = format!(
        r#"{{"id": "given", "title": "Given", "status": "provisional", "provenance": "Made for a test.", "vignettes": [{all}]}}"#
    );
    Set::read("given.json", &text).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A set in which only the answers themselves can be defended.
pub(crate) fn set(vignettes: &[Given]) -> Set {
    set_with(vignettes, |rating| (rating, rating))
}

/// A set of so many vignettes whose answers vary.
pub(crate) fn set_of(count: usize) -> Set {
    let ids: Vec<String> = (0..count).map(|place| format!("v{place}")).collect();
    let digits: Vec<String> = (0..count)
        .map(|place| {
            (0..18)
                .map(|scale| {
                    ["0", "1", "2", "3", "4", "9"][(place * 3 + scale * (place + 2) + scale / 4 + scale / 7) % 6]
                })
                .collect()
        })
        .collect();
    let given: Vec<Given> = ids.iter().zip(&digits).map(|(id, digits)| (id.as_str(), digits.as_str())).collect();
    set(&given)
}

/// A sheet without a cluster.
pub(crate) fn sheet(trainee: u16, vignette: &str, assessment: Assessment) -> Sheet {
    let trainee = Trainee::new(trainee).expect("a trainee's number");
    Sheet { trainee, vignette: vignette.to_owned(), assessment, own: None }
}

/// Any ratings, with a letter where there can be one, and sometimes none where there should be.
pub(crate) fn any_assessment() -> impl Strategy<Value = Assessment> {
    let ratings = prop::collection::vec(prop::sample::select(Rating::ALL.to_vec()), Scale::COUNT);
    let letter = prop::option::of(prop::sample::select(OtherProblem::ALL.to_vec()));
    (ratings, letter).prop_map(|(ratings, letter)| {
        let ratings: [Rating; Scale::COUNT] = ratings.try_into().expect("18 ratings");
        let takes_letter = matches!(ratings[Scale::OtherProblems.index()].severity(), Some(1..));
        Assessment::new(ratings, letter.filter(|_| takes_letter))
    })
}

/// Any cluster, or none.
pub(crate) fn any_cluster() -> impl Strategy<Value = Option<ClusterCode>> {
    prop::option::of(prop::sample::select(ClusterCode::ALL.to_vec()))
}

/// Any sheet of a vignette of [`set_of`] so many.
pub(crate) fn any_sheet(vignettes: usize) -> impl Strategy<Value = Sheet> {
    (0..Trainee::COUNT, 0..vignettes, any_assessment(), any_cluster()).prop_map(|(trainee, place, assessment, own)| {
        Sheet {
            trainee: Trainee::new(trainee).expect("a trainee's number"),
            vignette: format!("v{place}"),
            assessment,
            own,
        }
    })
}
