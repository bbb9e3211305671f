//! Values that cannot be: each is an error with words of its own, at each edge of what can be.

use crate::{
    given,
    samples::{
        DISCHARGED_2, PEOPLE, PERSON_1, PERSON_2, PLAIN_PERSON_2, Read, SETTINGS, SETTINGS_2, SETTINGS_3, SETTINGS_4,
        UNFINISHED, saved_person,
    },
};
use records::{Correction, Kept, Person, ReadError};

/// Changes a sample in one place, and sees what is said to be wrong.
fn check_values(sample: &str, read: Read, cases: &[(&str, &str, &'static str)]) {
    for (from, to, wrong) in cases {
        assert!(sample.contains(from), "{from}");
        assert_eq!(read(&sample.replacen(from, to, 1)), Err(ReadError::Value(wrong)), "{from} to {to}");
    }
}

#[test]
fn values_that_cannot_be_are_named() {
    for sample in [PERSON_1, PLAIN_PERSON_2] {
        check_values(
            sample,
            PEOPLE,
            &[
                ("2026-03-14", "2026-02-30", "the date of an assessment is not a date"),
                ("2026-03-14", "2026-3-14", "the date of an assessment is not a date"),
                ("2026-03-14", "+2026-03-14", "the date of an assessment is not a date"),
                ("2026-09-14", "tomorrow", "the date of a next review is not a date"),
                (r#""own":"04""#, r#""own":"09""#, "a cluster code in it does not exist"),
                (r#""own":"04""#, r#""own":"4""#, "a cluster code in it does not exist"),
                (r#""reason":"10""#, r#""reason":"13""#, "a reason for assessment in it does not exist"),
                (
                    r#""origin":"non-psychotic""#,
                    r#""origin":"Organic""#,
                    "an origin of the condition in it does not exist",
                ),
                (r#""code":"03""#, r#""code":"04""#, "a suggestion has a cluster twice"),
                (r#""other_problem":"G""#, r#""other_problem":"K""#, "its kind of problem on scale 8 does not exist"),
                (r#""id":"0w3ge1r70w3ge1r7""#, r#""id":"blue""#, "an id in it is none that Clusterwise makes"),
                (r#""revision":1"#, r#""revision":0"#, "its revision number is out of range"),
                (r#""revision":1"#, r#""revision":4294967295"#, "its revision number is out of range"),
                (r#""label":"Blue 7""#, r#""label":" ""#, "it has no label"),
                (r#""team":"North 2""#, r#""team":"""#, "its team has no name"),
            ],
        );
    }
}

#[test]
fn what_cannot_be_of_reviews_closings_and_wellbeing_is_named() {
    let cluster = "what a review decided does not go with its cluster";
    check_values(
        PERSON_2,
        PEOPLE,
        &[
            (r#""from":"03""#, r#""from":"04""#, cluster),
            (r#""outcome":"step-up""#, r#""outcome":"stay""#, cluster),
            (r#""outcome":"step-up""#, r#""outcome":"discharge""#, cluster),
            (r#""outcome":"discharge""#, r#""outcome":"other-change""#, cluster),
            (r#""outcome":"step-up""#, r#""outcome":"up""#, "an outcome of a review in it does not exist"),
            (r#""suggested":"step-up""#, r#""suggested":"Stay""#, "an outcome of a review in it does not exist"),
            (
                r#""suggested":"step-up""#,
                r#""suggested":"discharge""#,
                "a review suggests another cluster and not to move",
            ),
            (r#""suggested_to":["04""#, r#""suggested_to":["09""#, "a cluster code in it does not exist"),
            (r#""only_treatment":"no""#, r#""only_treatment":"No""#, "an answer in it is neither yes nor no"),
            (r#""date":"2026-03-20""#, r#""date":"2026-03-32""#, "the date of a correction is not a date"),
            ("A rating of another person.", " \\t", "a correction in it does not say why"),
            (
                r#""correction":null"#,
                r#""correction":{"date":"2026-03-20","why":"x"}"#,
                "a correction in it corrects nothing",
            ),
            ("1850m2ga1850m2ga", "1850m2ga1850m2g", "an id in it is none that Clusterwise makes"),
            (r#""date":"2025-12-20""#, r#""date":"2025-12-0""#, "a date of a closing is not a date"),
            (r#""reopened":"2026-03-14""#, r#""reopened":"14 March""#, "a date of a closing is not a date"),
            (r#""reopened":"2026-03-14""#, r#""reopened":"2025-12-19""#, "it was opened again before it was closed"),
            (r#""reopened":"2026-03-14""#, r#""reopened":null"#, "it was closed twice without being opened in between"),
            (
                r#""reopened":"2026-03-14""#,
                r#""reopened":"2026-10-02""#,
                "it was closed twice without being opened in between",
            ),
            (r#""outcome":"moved""#, r#""outcome":"Moved""#, "an outcome of a closing in it does not exist"),
            (r#""total":38"#, r#""total":13"#, "a wellbeing total in it is none that its scale has"),
            (r#""total":38"#, r#""total":71"#, "a wellbeing total in it is none that its scale has"),
            (r#""total":24"#, r#""total":6"#, "a wellbeing total in it is none that its scale has"),
            (r#""total":24"#, r#""total":36"#, "a wellbeing total in it is none that its scale has"),
            (r#""scale":"wemwbs""#, r#""scale":"gad-7""#, "a wellbeing scale in it does not exist"),
        ],
    );
}

#[test]
fn what_cannot_be_of_a_text_of_the_service_is_named() {
    let (length, nowhere) =
        ("a text of your service in it is empty or too long", "a text of your service in it belongs nowhere");
    check_values(
        SETTINGS_4,
        SETTINGS,
        &[
            ("menu-08", "menu-09", "a cluster code in it does not exist"),
            ("menu-08", "menu-", "a cluster code in it does not exist"),
            ("menu-08", "menu", nowhere),
            ("menu-08", "08", nowhere),
            ("menu-08", "Contact", nowhere),
            ("menu-08", "menu-00", "it has two texts of your service for one place"),
            (r#""complaints""#, r#""contact""#, "it has two texts of your service for one place"),
            ("2027-01-02", "2027-02-29", "the day of a text of your service is not a date"),
            ("2027-01-02", "", "the day of a text of your service is not a date"),
            ("Ffôn, a call a week", "", length),
            ("Ffôn, a call a week", r" \n\t", length),
        ],
    );
    for (text, most) in [("Ffôn, a call a week", 600), (r#"Ask for \"listening\" at the desk."#, 300)] {
        for letter in ["a", "é", "👩"] {
            let with = |count| SETTINGS_4.replacen(text, &letter.repeat(count), 1);
            assert_eq!(SETTINGS(&with(most)), Ok(()), "{most} times {letter}");
            assert_eq!(SETTINGS(&with(most + 1)), Err(ReadError::Value(length)), "{most} times {letter} and one");
        }
    }
}

#[test]
fn what_cannot_be_of_settings_and_of_an_unfinished_assessment_is_named() {
    let length = "a review period in it is too short or too long";
    check_values(
        SETTINGS_2,
        SETTINGS,
        &[
            (r#""count":6"#, r#""count":0"#, length),
            (r#""count":6"#, r#""count":37"#, length),
            (r#""count":84"#, r#""count":0"#, length),
            (r#""count":84"#, r#""count":1097"#, length),
            (r#""unit":"days""#, r#""unit":"weeks""#, "a review period in it is neither in days nor in months"),
            (r#""cluster":"02""#, r#""cluster":"10""#, "it sets the review period of a cluster twice"),
            (r#""cluster":"02""#, r#""cluster":"09""#, "a cluster code in it does not exist"),
            (r#""points":7"#, r#""points":0"#, "its reliable change is out of range"),
            (r#""points":7"#, r#""points":49"#, "its reliable change is out of range"),
            ("Our own audit, 2025", "", "its reliable change does not say where it comes from"),
            (r#""pack":"0a1b2c3d""#, r#""pack":"0A""#, "the rule pack that it names cannot exist"),
        ],
    );
    let two = "a scale in it belongs to two factors";
    let none = "a scale in it does not exist or belongs to no factor";
    let source = "its four factors do not say where they come from";
    check_values(
        SETTINGS_3,
        SETTINGS,
        &[
            (r#""social":["9""#, r#""social":["7""#, two),
            (r#""social":["9","10"]"#, r#""social":["9","9"]"#, two),
            (r#""personal":["12"]"#, r#""personal":["13"]"#, none),
            (r#""personal":["12"]"#, r#""personal":["A"]"#, none),
            (r#""personal":["12"]"#, r#""personal":["012"]"#, none),
            (r#""personal":["12"]"#, r#""personal":[""]"#, none),
            (r#"Made up, for a \"test\""#, " ", source),
        ],
    );
    let nowhere = r#""personal":[],"emotional":[],"social":[],"disturbance":[],"source":"x"}}"#;
    let (before, _) = SETTINGS_3.split_once(r#""personal""#).unwrap();
    assert_eq!(SETTINGS(&format!("{before}{nowhere}")), Err(ReadError::Value("its four factors have no scale")));
    for edge in [r#""count":36"#, r#""count":1"#] {
        assert_eq!(SETTINGS(&SETTINGS_2.replacen(r#""count":6"#, edge, 1)), Ok(()));
    }
    for edge in [r#""count":1096"#, r#""count":1"#] {
        assert_eq!(SETTINGS(&SETTINGS_2.replacen(r#""count":84"#, edge, 1)), Ok(()));
    }
    check_values(
        DISCHARGED_2,
        UNFINISHED,
        &[
            (r#""discharge":"died""#, r#""discharge":"cannot-say""#, "an outcome of a closing in it does not exist"),
            (r#""corrects":null"#, r#""corrects":"""#, "an id in it is none that Clusterwise makes"),
            (r#""only_treatment":"cannot-say""#, r#""only_treatment":"""#, "an answer in it is neither yes nor no"),
            (r#""step":"result""#, r#""step":"done""#, "the page that it was on does not exist"),
        ],
    );
}

#[test]
fn care_may_end_and_begin_again_on_one_day() {
    let text = PERSON_2.replacen(r#""reopened":"2026-03-14""#, r#""reopened":"2026-10-01""#, 1);
    let person = Person::from_text(&text.replacen(r#""date":"2025-12-20""#, r#""date":"2026-10-01""#, 1)).unwrap();
    assert!(person.closings.iter().all(|closing| closing.date == given::date("2026-10-01")));
    assert!(person.closed().is_some());
}

#[test]
fn no_two_versions_of_assessments_have_one_id() {
    let why = Err(ReadError::Value("two assessments in it have the same id"));
    let mut twice = saved_person(&given::full_person(7));
    twice.assessments.push(given::entry(11));
    assert_eq!(Person::from_text(&twice.to_text()), why, "of two assessments");
    twice.assessments.pop();
    twice.assessments.push(given::entry(8));
    assert_eq!(Person::from_text(&twice.to_text()), why, "of one and the first version of another");
    twice.assessments.pop();
    let last = twice.assessments.pop().unwrap();
    twice.assessments.push(given::corrected(last.clone(), "2026-10-02", "Why not", last));
    assert_eq!(Person::from_text(&twice.to_text()), why, "of two versions of one");
}

#[test]
fn an_assessment_is_corrected_so_many_times_and_no_more() {
    let mut person = given::full_person(7);
    let mut entry = given::entry(0);
    for mark in 1..=Correction::MOST {
        let later = given::entry(100 + u8::try_from(mark).unwrap());
        entry = given::corrected(entry, "2026-10-02", "Again", later);
    }
    person.assessments = vec![entry.clone()];
    let person = saved_person(&person);
    assert_eq!(Person::from_text(&person.to_text()).as_ref(), Ok(&person));
    assert_eq!(person.assessments[0].versions().count(), Correction::MOST + 1);

    let more = given::corrected(entry, "2026-10-02", "Again", given::entry(200));
    let text = Person { assessments: vec![more], ..person }.to_text();
    assert_eq!(Person::from_text(&text), Err(ReadError::Value("an assessment in it was corrected too many times")));
}

#[test]
fn a_label_that_would_be_refused_today_is_still_read() {
    for sample in [PERSON_1, PERSON_2] {
        let old = sample.replacen("Blue 7", "943 476 5919", 1);
        assert_eq!(Person::from_text(&old).unwrap().label.as_str(), "943 476 5919");
    }
}
