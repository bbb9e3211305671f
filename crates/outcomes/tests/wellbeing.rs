//! The scores of wellbeing: every total, every answer, every change.

#![expect(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

use outcomes::{Direction, ItemProblem, Verdict, Wellbeing, WellbeingScale};

/// The published conversion, as it is printed: raw total and metric score.
const CONVERSION: [(u8, &str); 29] = [
    (7, "7.00"),
    (8, "9.51"),
    (9, "11.25"),
    (10, "12.40"),
    (11, "13.33"),
    (12, "14.08"),
    (13, "14.75"),
    (14, "15.32"),
    (15, "15.84"),
    (16, "16.36"),
    (17, "16.88"),
    (18, "17.43"),
    (19, "17.98"),
    (20, "18.59"),
    (21, "19.25"),
    (22, "19.98"),
    (23, "20.73"),
    (24, "21.54"),
    (25, "22.35"),
    (26, "23.21"),
    (27, "24.11"),
    (28, "25.03"),
    (29, "26.02"),
    (30, "27.03"),
    (31, "28.13"),
    (32, "29.31"),
    (33, "30.70"),
    (34, "32.55"),
    (35, "35.00"),
];

fn swemwbs(raw: u8) -> Wellbeing {
    Wellbeing::from_total(WellbeingScale::Swemwbs, raw).unwrap()
}

fn wemwbs(total: u8) -> Wellbeing {
    Wellbeing::from_total(WellbeingScale::Wemwbs, total).unwrap()
}

#[test]
fn every_raw_total_has_its_published_metric_score() {
    for (raw, metric) in CONVERSION {
        let hundredths = swemwbs(raw).hundredths();
        assert_eq!(format!("{}.{:02}", hundredths / 100, hundredths % 100), metric, "raw {raw}");
    }
}

#[test]
fn every_byte_is_a_total_of_its_form_or_an_error() {
    for scale in WellbeingScale::ALL {
        for total in 0..=u8::MAX {
            let possible = match scale {
                WellbeingScale::Wemwbs => (14..=70).contains(&total),
                WellbeingScale::Swemwbs => (7..=35).contains(&total),
            };
            match Wellbeing::from_total(scale, total) {
                Ok(score) => assert!(possible && score.total() == total && score.scale() == scale),
                Err(error) => {
                    assert!(!possible && error.total == total);
                    assert!(error.to_string().starts_with(&format!("{total} is not a ")), "{error}");
                }
            }
        }
    }
}

#[test]
fn a_raw_total_out_of_range_says_which_total_is_meant() {
    assert_eq!(
        Wellbeing::from_total(WellbeingScale::Swemwbs, 6).unwrap_err().to_string(),
        "6 is not a raw SWEMWBS total: use 7 to 35, the sum of all 7 answers before conversion"
    );
}

#[test]
fn seven_answers_are_added_up_and_converted() {
    // 1+2+3+4+5+5+5 = 25, which converts to 22.35.
    let score = Wellbeing::from_items([1, 2, 3, 4, 5, 5, 5].map(Some)).unwrap();
    assert_eq!((score.scale(), score.total(), score.hundredths()), (WellbeingScale::Swemwbs, 25, 2235));
    assert_eq!(Wellbeing::from_items([Some(1); 7]).unwrap(), swemwbs(7));
    assert_eq!(Wellbeing::from_items([Some(5); 7]).unwrap(), swemwbs(35));
}

#[test]
fn a_missing_or_impossible_answer_is_named_by_its_number_and_never_filled_in() {
    for place in 0..7_u8 {
        for (answer, problem) in [
            (None, ItemProblem::Missing),
            (Some(0), ItemProblem::OutOfRange(0)),
            (Some(6), ItemProblem::OutOfRange(6)),
            (Some(255), ItemProblem::OutOfRange(255)),
        ] {
            let mut items = [Some(3); 7];
            items[usize::from(place)] = answer;
            let errors = Wellbeing::from_items(items).unwrap_err();
            assert_eq!(errors.len(), 1);
            assert_eq!((errors[0].item, errors[0].problem), (place + 1, problem));
            assert!(errors[0].to_string().contains(&format!("item {}", place + 1)));
        }
    }
    assert_eq!(Wellbeing::from_items([None; 7]).unwrap_err().len(), 7);
    assert_eq!(Wellbeing::from_items([Some(255); 7]).unwrap_err().len(), 7, "and nothing overflows");
}

// 30 to 39 is a rise of 9.00; 30 to 38 of 8.00.
#[test]
fn nine_points_of_wemwbs_are_reliable_and_eight_are_not() {
    let verdict = |before, after| wemwbs(before).change_to(wemwbs(after)).unwrap().verdict();
    assert_eq!(verdict(30, 39), Verdict::Improved);
    assert_eq!(verdict(30, 38), Verdict::Unchanged);
    assert_eq!(verdict(39, 30), Verdict::Deteriorated);
    assert_eq!(verdict(38, 30), Verdict::Unchanged);
}

// Raw 20 to 24 is 18.59 to 21.54: 2.95, not reliable though the raw total rose by 4.
// Raw 33 to 34 is 30.70 to 32.55: 1.85. Raw 33 to 35 is 30.70 to 35.00: 4.30, reliable though the raw total rose by 2.
#[test]
fn three_points_of_swemwbs_are_of_the_converted_score_and_not_of_the_raw_total() {
    let change = |before, after| swemwbs(before).change_to(swemwbs(after)).unwrap();
    assert_eq!((change(20, 24).hundredths(), change(20, 24).verdict()), (295, Verdict::Unchanged));
    assert_eq!((change(33, 34).hundredths(), change(33, 34).verdict()), (185, Verdict::Unchanged));
    assert_eq!((change(33, 35).hundredths(), change(33, 35).verdict()), (430, Verdict::Improved));
    assert_eq!((change(35, 33).hundredths(), change(35, 33).verdict()), (-430, Verdict::Deteriorated));
    assert_eq!(change(20, 24).direction(), Direction::Better);
}

#[test]
fn the_two_forms_are_not_compared_with_each_other() {
    assert_eq!(wemwbs(30).change_to(swemwbs(30)), None);
    assert_eq!(swemwbs(30).change_to(wemwbs(30)), None);
}

#[test]
fn every_change_is_the_opposite_of_its_reverse() {
    for scale in WellbeingScale::ALL {
        let scores: Vec<Wellbeing> =
            (scale.lowest()..=scale.highest()).map(|total| Wellbeing::from_total(scale, total).unwrap()).collect();
        for before in &scores {
            for after in &scores {
                let there = before.change_to(*after).unwrap();
                let back = after.change_to(*before).unwrap();
                assert_eq!(there.hundredths(), -back.hundredths());
                assert_eq!(there.verdict() == Verdict::Improved, back.verdict() == Verdict::Deteriorated);
                assert_ne!(there.verdict(), Verdict::NotEnoughKnown);
            }
        }
    }
}
