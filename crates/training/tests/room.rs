//! A room: which codes count, what it makes of them, and what it should discuss.

#![expect(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

mod given;

use allocation::ClusterCode;
use given::{any_sheet, rated, set, set_of, set_with, sheet};
use proptest::prelude::*;
use ratings::{Rating, Scale};
use std::rc::Rc;
use training::{
    Added, CodeError, DiscussReason, Refusal, ResultCode, Room, Session, SessionError, Set, Sheet, Trainee,
};

fn room(set: &Rc<Set>, count: u8) -> Room {
    Room::new(Rc::clone(set), Session::new(count, 4_821).unwrap()).unwrap()
}

fn code(set: &Set, sheet: &Sheet) -> String {
    ResultCode::new(sheet, set).unwrap().to_string()
}

#[test]
fn a_longer_session_with_the_same_seed_begins_with_the_same_vignettes() {
    let set = set_of(24);
    let order = |count| Session::new(count, 77).unwrap().order(&set).unwrap();
    for count in 1..=24 {
        assert_eq!(order(count), order(24)[..usize::from(count)]);
    }
}

#[test]
fn a_session_longer_than_the_set_is_refused_in_words() {
    let refused = Room::new(Rc::new(set_of(3)), Session::new(4, 1).unwrap()).unwrap_err();
    assert_eq!(refused, SessionError::SetTooSmall { asked: 4, has: 3 });
    assert_eq!(
        refused.to_string(),
        "the session has 4 vignettes and this set has 3; open the set that the trainer uses, or ask for a shorter session"
    );
}

#[test]
fn a_code_counts_once_and_the_last_of_a_trainee_counts() {
    let set = Rc::new(set_of(4));
    let mut room = room(&set, 4);
    let first = sheet(7, "v1", rated("012340123401234012"));
    let second = sheet(7, "v1", rated("112340123401234012"));
    let other = sheet(8, "v1", rated("012340123401234012"));
    assert_eq!(room.add(&code(&set, &first)), Ok(Added::New(first.clone())));
    assert_eq!(room.add(&code(&set, &first)), Ok(Added::Again(first.clone())));
    assert_eq!(room.add(&code(&set, &other)), Ok(Added::New(other.clone())));
    assert_eq!(room.add(&code(&set, &second)), Ok(Added::Replaced { now: second.clone(), before: first.clone() }));
    assert_eq!(room.sheets(), [second.clone(), other.clone()]);
    assert_eq!(room.trainees(), 2);
    assert_eq!(room.remove(second.trainee, "v0"), None);
    assert_eq!(room.remove(second.trainee, "v1"), Some(second));
    assert_eq!(room.put(first.clone()), Ok(Added::New(first.clone())));
    assert_eq!(room.sheets(), [first, other]);
}

#[test]
fn what_does_not_belong_is_refused_and_changes_nothing() {
    let set = Rc::new(set_of(24));
    let mut room = room(&set, 3);
    let inside: Vec<String> = room.vignettes().map(|vignette| vignette.id.clone()).collect();
    let outside = set.vignettes().iter().find(|vignette| !inside.contains(&vignette.id)).unwrap();
    let refused = room.add(&code(&set, &sheet(1, &outside.id, rated("012340123401234012")))).unwrap_err();
    assert_eq!(refused, Refusal::NotInSession { vignette: outside.id.clone() });
    assert_eq!(
        refused.to_string(),
        format!(
            "the code is of vignette {}, which is not in this session; ask the trainee which session she has open",
            outside.id
        )
    );
    let foreign = code(&set_of(23), &sheet(1, "v0", rated("012340123401234012")));
    assert_eq!(room.add(&foreign), Err(Refusal::Code(CodeError::OtherSet)));
    assert_eq!(room.add("K7Q4").unwrap_err().to_string(), CodeError::TooShort(4).to_string());
    assert_eq!(room.sheets(), []);
}

#[test]
fn a_pasted_text_adds_what_can_be_read_and_says_what_came_of_each() {
    let set = Rc::new(set_of(4));
    let mut room = room(&set, 4);
    let codes: Vec<String> =
        (0..3).map(|it| code(&set, &sheet(it, &format!("v{it}"), rated("012340123401234012")))).collect();
    let text = format!("Ana: {}\n{} {}\n{}\nK7Q4", codes[0], codes[1], codes[2], codes[0]);
    let taken = room.add_all(&text);
    let told: Vec<String> = taken
        .iter()
        .map(|taken| {
            let outcome = match &taken.outcome {
                Ok(Added::New(sheet)) => format!("{} is new", sheet.vignette),
                Ok(added) => format!("{} again", added.sheet().vignette),
                Err(refusal) => refusal.to_string(),
            };
            format!("{}: {outcome}", taken.place)
        })
        .collect();
    assert_eq!(
        told,
        [
            "line 1: v0 is new",
            "line 2, code 1: v1 is new",
            "line 2, code 2: v2 is new",
            "line 3: v0 again",
            "line 4: this has 4 characters and a code has 20; look for what is missing",
        ]
    );
    assert_eq!(room.sheets().len(), 3);
}

#[test]
fn results_count_each_answer_and_each_cluster() {
    let set = Rc::new(set_of(2));
    let mut room = room(&set, 2);
    for (trainee, (rating, own)) in (0..).zip([
        (Rating::Mild, Some(ClusterCode::C12)),
        (Rating::NotKnown, None),
        (Rating::Mild, Some(ClusterCode::C04)),
        (Rating::NoProblem, Some(ClusterCode::C12)),
    ]) {
        let ratings = rated("000000000000000000").with(Scale::Engagement, rating);
        room.put(Sheet { own, ..sheet(trainee, "v1", ratings) }).unwrap();
    }
    let results = room.results_of("v1").unwrap();
    assert_eq!(results.sheets, 4);
    assert_eq!(results.spread.of(Scale::Engagement), [1, 0, 2, 0, 0, 1]);
    assert_eq!(results.spread.of(Scale::Cognition), [4, 0, 0, 0, 0, 0]);
    assert_eq!(results.clusters, [(Some(ClusterCode::C04), 1), (Some(ClusterCode::C12), 2), (None, 1)]);
    assert_eq!(results.with_answers.overall().raters(), 4);
    assert_eq!(results.among_raters.scale(Scale::Engagement).compared(), 3);
    assert_eq!(room.results_of("v0").unwrap().sheets, 0);
    assert_eq!(room.results_of("v2"), None);
    assert_eq!(room.results(), results, "there is no other vignette with sheets");
}

/// What a room of these ratings of one vignette should discuss: scale, reason, outside, apart, weight.
fn discussed(
    answer: &str,
    range: impl Fn(u8) -> (u8, u8),
    rated_as: &[&str],
) -> Vec<(&'static str, DiscussReason, u32, u8, u32)> {
    let set = Rc::new(set_with(&[("v", answer)], range));
    let mut room = room(&set, 1);
    for (trainee, digits) in (0..).zip(rated_as) {
        room.put(sheet(trainee, "v", rated(digits))).unwrap();
    }
    let all = room.results().discuss;
    assert!(all.iter().all(|it| it.sheets as usize == rated_as.len() && it.vignette == "v"));
    all.iter().map(|it| (it.scale.id(), it.reason, it.outside, it.apart, it.weight)).collect()
}

#[test]
fn what_is_within_its_range_is_not_discussed() {
    let alike = |severity: u8| (severity.saturating_sub(1), (severity + 1).min(4));
    assert_eq!(discussed("222222222222222229", alike, &["111111111111111119", "333333333333333339"]), []);
    assert_eq!(discussed("222222222222222229", alike, &[]), []);
}

#[test]
fn where_most_are_outside_is_discussed_first_and_then_what_is_furthest_apart() {
    let alone = |severity| (severity, severity);
    let rated_as = ["210040009100000000", "220000009100000000", "200000009000000000", "210000000000000000"];
    // How many are outside, and then the mean of the squares between the six pairs, and that from the answer, in hundredths:
    // Scale 2 has 1, 2, 0 and 1: 8 over 6 pairs, and 2 over 4 sheets: 133 + 50.
    // Scale 5 has a 4 among three 0: 48 over 6, and 16 over 4: 800 + 400.
    // Scale 9 has three that say not known, one apart from the fourth and from the answer: 3 over 6, and 3 over 4.
    // Scale 10 has two 1 and two 0: 4 over 6, and 2 over 4: 66 + 50.
    assert_eq!(
        discussed("210000000000000000", alone, &rated_as),
        [
            ("9", DiscussReason::MostDiffer, 3, 0, 125),
            ("2", DiscussReason::WideSpread, 2, 2, 183),
            ("10", DiscussReason::SomeDiffer, 2, 1, 116),
            ("5", DiscussReason::WideSpread, 1, 4, 1_200),
        ]
    );
}

#[test]
fn a_single_not_known_comes_after_a_scale_on_which_most_of_the_room_is_outside() {
    let alone = |severity| (severity, severity);
    // Of six, four are one away from the answer on scale 2, and on scale 1 one says not known.
    let rated_as = ["910000000000000000", "010000000000000000", "010000000000000000", "010000000000000000"];
    let right = ["000000000000000000"; 2];
    assert_eq!(
        discussed("000000000000000000", alone, &[&rated_as[..], &right].concat()),
        [("2", DiscussReason::MostDiffer, 4, 1, 119), ("1", DiscussReason::SomeDiffer, 1, 0, 49)]
    );
    // With one outside each, it is no more than somebody who is one away, and less than somebody who is two away.
    let rated_as = ["912000000000000000", "000000000000000000"];
    assert_eq!(
        discussed("000000000000000000", alone, &rated_as),
        [
            ("3", DiscussReason::WideSpread, 1, 2, 600),
            ("1", DiscussReason::SomeDiffer, 1, 0, 150),
            ("2", DiscussReason::SomeDiffer, 1, 1, 150),
        ]
    );
}

#[test]
fn a_room_that_agrees_on_something_else_discusses_it_and_ties_are_in_the_order_of_the_form() {
    let alone = |severity| (severity, severity);
    let all_off = ["020000000002000000"; 3];
    assert_eq!(
        discussed("000000000000000000", alone, &all_off),
        [("2", DiscussReason::MostDiffer, 3, 0, 400), ("12", DiscussReason::MostDiffer, 3, 0, 400)]
    );
}

#[test]
fn one_person_is_never_most_of_a_room() {
    let alone = |severity| (severity, severity);
    assert_eq!(
        discussed("000000000000000000", alone, &["040000000000000000"]),
        [("2", DiscussReason::SomeDiffer, 1, 0, 1_600)]
    );
}

#[test]
fn not_known_where_the_text_tells_and_a_number_where_nobody_could_find_out_are_counted_apart() {
    let set = Rc::new(set(&[("v", "900000000000000000")]));
    let mut room = room(&set, 1);
    for (trainee, digits) in (0..).zip(["090000000000000000", "120000000000000000", "930000000000000000"]) {
        room.put(sheet(trainee, "v", rated(digits))).unwrap();
    }
    let counts: Vec<_> =
        room.results().discuss.iter().map(|it| (it.scale, it.outside, it.not_known, it.guessed, it.apart)).collect();
    assert_eq!(counts, [(Scale::SelfInjury, 3, 1, 0, 1), (Scale::OveractiveBehaviour, 2, 0, 2, 1)]);
}

#[test]
fn of_all_vignettes_each_scale_names_the_one_that_it_is_most_about() {
    let set = Rc::new(set(&[("v0", "000000000000000000"), ("v1", "000000000000000000")]));
    let mut room = room(&set, 2);
    let order: Vec<String> = room.vignettes().map(|vignette| vignette.id.clone()).collect();
    // Scale 1: of the first two are a little off, of the second one is far off. Scale 2: both alike.
    for (vignette, sheets) in order.iter().zip([
        ["110000000000000000", "100000000000000000", "000000000000000000"],
        ["410000000000000000", "000000000000000000", "000000000000000000"],
    ]) {
        for (trainee, digits) in (0..).zip(sheets) {
            room.put(sheet(trainee, vignette, rated(digits))).unwrap();
        }
    }
    let results = room.results();
    let discuss: Vec<_> = results
        .discuss
        .iter()
        .map(|it| (it.scale.id(), it.vignette.clone(), it.outside, it.sheets, it.apart))
        .collect();
    assert_eq!(discuss, [("1", order[0].clone(), 3, 6, 1), ("2", order[0].clone(), 2, 6, 1)]);
    let differ: Vec<_> =
        results.differ.iter().map(|it| (it.scale.id(), it.vignette.clone(), it.sheets, it.apart)).collect();
    assert_eq!(differ, [("1", order[1].clone(), 3, 4), ("2", order[0].clone(), 3, 1)]);
}

proptest! {
    #[test]
    fn the_order_in_which_codes_come_changes_nothing(
        sheets in prop::collection::vec(any_sheet(4), 0..12),
        seed: u64,
    ) {
        let set = Rc::new(set_of(4));
        // Of two sheets of one trainee and vignette the last counts, so that order does matter there.
        let mut sheets = sheets;
        sheets.sort_by_key(|sheet| (sheet.trainee, sheet.vignette.clone()));
        sheets.dedup_by_key(|sheet| (sheet.trainee, sheet.vignette.clone()));
        let mut moved = sheets.clone();
        moved.sort_by_key(|sheet| (u64::from(sheet.trainee.number()) + 7).wrapping_mul(seed | 1).rotate_left(17));
        let (mut one, mut other) = (room(&set, 4), room(&set, 4));
        sheets.into_iter().for_each(|sheet| { one.put(sheet).unwrap(); });
        moved.into_iter().for_each(|sheet| { other.put(sheet).unwrap(); });
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(one.results(), other.results());
    }

    #[test]
    fn what_is_discussed_is_what_somebody_has_outside_the_range(
        sheets in prop::collection::vec(any_sheet(4), 0..12),
    ) {
        let set = Rc::new(set_of(4));
        let mut room = room(&set, 4);
        sheets.into_iter().for_each(|sheet| { room.put(sheet).unwrap(); });
        let results = room.results();
        let discuss = &results.discuss;
        for scale in Scale::ALL {
            let outside = room.sheets().iter().filter(|sheet| {
                let answer = set.vignette(&sheet.vignette).unwrap().answer(scale);
                !answer.tolerance.allows(sheet.assessment.rating(scale))
            });
            let said = discuss.iter().find(|it| it.scale == scale).map_or(0, |it| it.outside);
            prop_assert_eq!(said as usize, outside.count());
        }
        let keys: Vec<_> =
            discuss.iter().map(|it| (std::cmp::Reverse((it.outside, it.weight)), it.scale)).collect();
        prop_assert!(keys.is_sorted());
        prop_assert!(discuss.iter().all(|it| it.not_known + it.guessed <= it.outside && it.outside <= it.sheets));
        prop_assert_eq!(results.can_differ, room.vignettes().any(|vignette| {
            room.sheets().iter().filter(|sheet| sheet.vignette == vignette.id).count() > 1
        }));
        for scale in Scale::ALL {
            prop_assert_eq!(results.spread.of(scale).iter().sum::<u32>() as usize, room.sheets().len());
        }
    }

    #[test]
    fn what_is_removed_is_gone(sheets in prop::collection::vec(any_sheet(4), 1..12)) {
        let set = Rc::new(set_of(4));
        let mut room = room(&set, 4);
        sheets.iter().for_each(|sheet| { room.put(sheet.clone()).unwrap(); });
        let left = room.sheets().to_vec();
        for sheet in &left {
            prop_assert_eq!(room.remove(sheet.trainee, &sheet.vignette), Some(sheet.clone()));
            prop_assert_eq!(room.remove(sheet.trainee, &sheet.vignette), None);
        }
        prop_assert_eq!(room.sheets().len(), 0);
        prop_assert_eq!(room.trainees(), 0);
    }
}

#[test]
fn a_room_of_one_is_no_room_that_agrees() {
    let set = Rc::new(set(&[("v", "012340123401234012")]));
    let mut room = room(&set, 1);
    room.put(sheet(Trainee::COUNT - 1, "v", rated("012340123401234012"))).unwrap();
    let results = room.results();
    assert_eq!(results.with_answers.overall().kappa(), Some(1.0));
    assert_eq!((results.among_raters.overall().compared(), results.among_raters.overall().kappa()), (0, None));
    assert!(!results.can_differ);
}
