//! Marks that a trainer can check by hand.

mod given;

use allocation::ClusterCode;
use given::{any_assessment, any_cluster, rated, set, set_of, set_with};
use proptest::prelude::*;
use ratings::{Assessment, OtherProblem, Rating, Scale};
use training::{ClusterMark, LetterMark, Marking, ScaleVerdict};

const ANSWER: &str = "012340912340012349";

#[test]
fn a_scale_is_marked_by_the_answer_and_its_range() {
    // The answer, its range, what was rated, the mark. No range for not known.
    let cases: [(u8, (u8, u8), u8, ScaleVerdict); 16] = [
        (2, (2, 2), 2, ScaleVerdict::Exact),
        (2, (1, 2), 1, ScaleVerdict::WithinRange),
        (2, (0, 2), 0, ScaleVerdict::WithinRange),
        (2, (1, 3), 3, ScaleVerdict::WithinRange),
        (2, (2, 2), 1, ScaleVerdict::OneAway),
        (2, (1, 2), 3, ScaleVerdict::OneAway),
        (2, (1, 2), 0, ScaleVerdict::FurtherOff),
        (1, (1, 3), 4, ScaleVerdict::FurtherOff),
        (0, (0, 0), 4, ScaleVerdict::FurtherOff),
        (0, (0, 0), 9, ScaleVerdict::CouldBeKnown),
        (4, (2, 4), 9, ScaleVerdict::CouldBeKnown),
        (9, (0, 0), 9, ScaleVerdict::Exact),
        (9, (0, 0), 0, ScaleVerdict::CouldNotBeKnown),
        (9, (0, 0), 1, ScaleVerdict::CouldNotBeKnown),
        (9, (0, 0), 4, ScaleVerdict::CouldNotBeKnown),
        (0, (0, 1), 0, ScaleVerdict::Exact),
    ];
    for (answer, range, rating, verdict) in cases {
        let digits = format!("0{answer}{}", "0".repeat(16));
        let set = set_with(&[("v", &digits)], |severity| if severity == answer { range } else { (severity, severity) });
        let rated = rated(&digits).with(Scale::SelfInjury, Rating::from_form_code(rating).unwrap());
        let mark = Marking::new(&set.vignettes()[0], &rated, None).scale(Scale::SelfInjury);
        assert_eq!(mark.verdict, verdict, "{answer} {range:?} {rating}");
        assert_eq!((mark.answer.form_code(), mark.rated.form_code()), (answer, rating));
    }
}

#[test]
fn counts_take_distance_and_range_apart() {
    // Every answer is 1, and 1 to 3 can be defended.
    let set = set_with(&[("v", "111111111111111111")], |_| (1, 3));
    let marking = Marking::new(&set.vignettes()[0], &rated("111123490111111111"), None);
    assert_eq!((marking.exact(), marking.within_range(), marking.within_one()), (13, 15, 15));
    // Further off first, then not known, then one away.
    let wanted = [Scale::DepressedMood, Scale::OtherProblems, Scale::Relationships];
    assert_eq!(marking.look_first(), wanted);
}

#[test]
fn what_is_worst_comes_first_and_the_order_of_the_form_decides_between_equals() {
    let set = set(&[("v", "000000000000000009")]);
    let marking = Marking::new(&set.vignettes()[0], &rated("120910204003000000"), None);
    let ids: Vec<&str> = marking.look_first().into_iter().map(Scale::id).collect();
    assert_eq!(ids, ["9", "12", "2", "7", "4", "E", "1", "5"]);
}

#[test]
fn the_letter_is_marked_only_where_there_is_one_to_compare() {
    let set = set(&[("with", "000000020000000000"), ("without", "000000000000000000")]);
    let mark = |vignette: usize, rating, letter| {
        let assessment = Assessment::new([Rating::NoProblem; 18], letter).with(Scale::OtherProblems, rating);
        Marking::new(&set.vignettes()[vignette], &assessment, None).letter
    };
    let (anxiety, sleep, eating) = (OtherProblem::Anxiety, OtherProblem::Sleep, OtherProblem::Eating);
    assert_eq!(mark(0, Rating::Mild, Some(anxiety)), LetterMark::Best);
    assert_eq!(mark(0, Rating::Severe, Some(sleep)), LetterMark::Defensible);
    assert_eq!(mark(0, Rating::Mild, Some(eating)), LetterMark::Other);
    assert_eq!(mark(0, Rating::Minor, None), LetterMark::Missing);
    assert_eq!(mark(0, Rating::NoProblem, None), LetterMark::NotAsked);
    assert_eq!(mark(0, Rating::NotKnown, None), LetterMark::NotAsked);
    assert_eq!(mark(1, Rating::Mild, Some(anxiety)), LetterMark::NotAsked);
}

#[test]
fn the_cluster_is_marked_by_what_the_authors_would_defend() {
    let set = set(&[("v", ANSWER)]);
    let mark = |own| Marking::new(&set.vignettes()[0], &rated(ANSWER), own).cluster;
    assert_eq!(mark(Some(ClusterCode::C04)), ClusterMark::Same);
    assert_eq!(mark(Some(ClusterCode::C03)), ClusterMark::Between);
    assert_eq!(mark(Some(ClusterCode::C05)), ClusterMark::Defensible);
    assert_eq!(mark(Some(ClusterCode::C08)), ClusterMark::SameClass);
    assert_eq!(mark(Some(ClusterCode::C12)), ClusterMark::Other);
    assert_eq!(mark(Some(ClusterCode::VARIANCE)), ClusterMark::Other);
    assert_eq!(mark(None), ClusterMark::CouldNotSay);
}

proptest! {
    #[test]
    fn the_authors_have_full_marks_and_nothing_to_look_at(place in 0..24_usize) {
        let set = set_of(24);
        let vignette = &set.vignettes()[place];
        let marking = Marking::new(vignette, &vignette.assessment(), Some(vignette.cluster));
        prop_assert_eq!((marking.exact(), marking.within_range(), marking.within_one()), (18, 18, 18));
        prop_assert_eq!(marking.cluster, ClusterMark::Same);
        prop_assert_eq!(marking.look_first(), []);
    }

    #[test]
    fn what_is_looked_at_is_what_is_outside_its_range(rated in any_assessment(), own in any_cluster()) {
        let set = set_with(&[("v", ANSWER)], |severity| (severity.saturating_sub(1), severity));
        let marking = Marking::new(&set.vignettes()[0], &rated, own);
        let mut looked_at = marking.look_first();
        looked_at.sort_unstable();
        let outside: Vec<Scale> =
            Scale::ALL.into_iter().filter(|scale| !marking.scale(*scale).verdict.is_within_range()).collect();
        prop_assert_eq!(&looked_at, &outside);
        prop_assert_eq!(marking.within_range() as usize, 18 - outside.len());
        prop_assert!(marking.exact() <= marking.within_range().min(marking.within_one()));
        for mark in marking.scales {
            let tolerated = set.vignettes()[0].answer(mark.scale).tolerance.allows(mark.rated);
            prop_assert_eq!(mark.verdict.is_within_range(), tolerated);
        }
    }
}
