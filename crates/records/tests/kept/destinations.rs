//! Every field of the stored text has a destination, and what may be counted holds nothing that may not.

use crate::{
    given,
    samples::{
        LOCKS, PEOPLE, PRACTICES, Read, SAMPLES, SETTINGS, TRIES, UNFINISHED, VIGNETTES, paths, saved_person,
        saved_practice, saved_settings, saved_unfinished, saved_vignettes,
    },
};
use proptest::prelude::*;
use ratings::Scale;
use records::{Destination, FIELDS, Kept, Person};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The object at a place of a record, as the declarations call it. Places in lists stand as `*`.
fn name_of(place: &str, whole: &'static str) -> &'static str {
    match (whole, place) {
        (whole, "") => whole,
        ("A person", "/assessments/*") => "An assessment",
        ("A person", "/assessments/*/suggested/*") => "A line of a suggestion",
        ("A person", "/assessments/*/pack") | ("The unfinished assessment", "/pack") => {
            "The rule pack of an assessment"
        }
        ("A person", "/assessments/*/review") => "A review",
        ("A person", "/assessments/*/correction") => "A correction",
        ("A person", "/closings/*") => "The end of care",
        ("A person", "/wellbeing/*") => "A wellbeing total",
        ("The unfinished assessment", "/new") => "Someone new in the unfinished assessment",
        ("The unfinished assessment", "/date") => "The day of the unfinished assessment",
        ("The settings", "/review_periods/*") => "A review period of your service",
        ("The settings", "/four_factors") => "The four factors",
        ("The settings", "/local_texts/*") => "Your service’s own text",
        ("The settings", "/reliable_change") => "What counts as a reliable change",
        ("Your practice on vignettes", "/open/*") => "A vignette that is not finished",
        ("Your practice on vignettes", "/done/*") => "A finished vignette",
        ("Your practice on vignettes", "/open/*/set" | "/done/*/set") => "The set of vignettes of a sheet",
        ("Your practice on vignettes", "/room") => "A session whose result codes you gather",
        ("A set of vignettes that you loaded", "/file") => "The file of a set of vignettes",
        _ => "an object that is not declared",
    }
}

/// The fields of each record in a text, by the names of the declarations.
fn fields_of(text: &str, whole: &'static str) -> BTreeSet<(&'static str, String)> {
    let value: Value = serde_json::from_str(text).unwrap();
    let mut fields = BTreeSet::new();
    for path in paths(&value, "") {
        let Some(object) = value.pointer(&path).and_then(Value::as_object) else { continue };
        let is_place = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let parts: Vec<_> = path.split('/').map(|part| if is_place(part) { "*" } else { part }).collect();
        let place = parts.join("/");
        if parts.last() == Some(&"ratings") {
            // Its names are data: they say which scale.
            assert!(object.keys().all(|id| Scale::from_id(id).is_ok()), "{place}");
            continue;
        }
        fields.extend(object.keys().map(|key| (name_of(&place, whole), key.clone())));
    }
    fields
}

fn declared() -> BTreeMap<(&'static str, String), Destination> {
    FIELDS.iter().map(|declared| ((declared.record, declared.key.to_owned()), declared.destination)).collect()
}

fn whole(text: &str) -> &'static str {
    let kinds: [(Read, _); 7] = [
        (PEOPLE, "A person"),
        (UNFINISHED, "The unfinished assessment"),
        (SETTINGS, "The settings"),
        (PRACTICES, "Your practice on vignettes"),
        (VIGNETTES, "A set of vignettes that you loaded"),
        (LOCKS, "The lock"),
        (TRIES, "Wrong passcodes"),
    ];
    kinds.into_iter().find(|(read, _)| read(text).is_ok()).map_or("A rule pack that you loaded", |(_, name)| name)
}

#[test]
fn every_field_in_the_samples_is_declared_and_every_declared_field_is_in_them() {
    let in_samples: BTreeSet<_> = SAMPLES.iter().flat_map(|(sample, _)| fields_of(sample, whole(sample))).collect();
    let declared: BTreeSet<_> = declared().into_keys().collect();
    assert_eq!(in_samples, declared);
}

#[test]
fn no_field_is_declared_twice_and_the_fields_of_a_record_stand_together() {
    assert_eq!(declared().len(), FIELDS.len());
    let mut records: Vec<_> = FIELDS.iter().map(|declared| declared.record).collect();
    records.dedup();
    let unique: BTreeSet<_> = records.iter().collect();
    assert_eq!(unique.len(), records.len(), "{records:?}");
}

#[test]
fn what_tells_who_someone_is_and_what_was_written_about_them_is_never_counted() {
    let declared = declared();
    let of = |record: &'static str, key: &str| declared[&(record, key.to_owned())];
    for (record, key) in [
        ("A person", "label"),
        ("A review", "what_changed"),
        ("A correction", "why"),
        ("The end of care", "note"),
        ("Someone new in the unfinished assessment", "label"),
        ("The unfinished assessment", "decision_reason"),
        ("What counts as a reliable change", "source"),
        ("The four factors", "source"),
        ("The settings", "local_texts"),
        ("Your service’s own text", "text"),
    ] {
        assert_eq!(of(record, key), Destination::Screen, "{record}: {key}");
    }
    for (record, key) in [("A person", "id"), ("An assessment", "id"), ("The unfinished assessment", "person")] {
        assert_eq!(of(record, key), Destination::Never, "{record}: {key}");
    }
    assert_eq!(of("An assessment", "decision_reason"), Destination::Presence);
    assert!(FIELDS.iter().all(|field| !field.record.contains("unfinished") || field.destination != Destination::Count));
}

#[test]
fn what_may_be_counted_of_a_person_is_what_was_decided_in_order_of_date() {
    let mut person = given::full_person(7);
    person.assessments.reverse();
    person.wellbeing.reverse();
    let counted = person.counted();
    assert_eq!(counted.team, person.team.as_ref());
    let days: Vec<_> = counted.assessments.iter().map(|entry| entry.date.to_string()).collect();
    assert_eq!(days, ["2025-12-01", "2026-03-14", "2026-10-01"]);
    let entry = &person.assessments[1];
    let [_, step_up, discharge] = &counted.assessments[..] else { panic!("{} assessments", counted.assessments.len()) };
    assert_eq!((step_up.assessment, step_up.own, step_up.decided), (entry.assessment, entry.own, entry.decided));
    assert_eq!(step_up.suggested.iter().map(|line| line.code.code()).collect::<Vec<_>>(), ["03", "04"]);
    assert_eq!((step_up.suggested[1].broken, step_up.suggested[0].unchecked), (1, 1));
    assert_eq!((step_up.pack.id, step_up.pack.fingerprint), ("provisional-2013-14", "0a1b2c3d"));
    assert!(step_up.pack.is_provisional && step_up.has_decision_reason);
    let review = step_up.review.as_ref().unwrap();
    assert_eq!((review.from.code(), review.suggested.id(), review.outcome.id()), ("03", "step-up", "step-up"));
    assert_eq!(review.suggested_to.len(), 2);
    assert_eq!(discharge.review.as_ref().unwrap().outcome.id(), "discharge");
    assert!(!counted.assessments[0].has_decision_reason && counted.assessments[0].review.is_none());
    let closings: Vec<_> = counted.closings.iter().map(|closing| (closing.date, closing.reopened)).collect();
    assert_eq!(closings, [(given::date("2025-12-20"), Some(given::date("2026-03-14"))), (discharge.date, None)]);
    assert_eq!(counted.wellbeing.iter().map(|total| total.date).collect::<Vec<_>>(), [step_up.date, discharge.date]);
    assert_eq!(counted.wellbeing[0].score, person.wellbeing[1].score);
    let all = format!("{counted:?}");
    for typed in ["Blue 7", "More help", "Lost the job", "recovery", "another person", "0w3ge1r7"] {
        assert!(person.to_text().contains(typed) && !all.contains(typed), "{typed}");
    }
}

#[test]
fn of_two_assessments_on_one_day_the_one_saved_first_is_counted_first() {
    let first = given::entry(1);
    let second = records::Entry { own: None, ..given::entry(2) };
    let person = Person { assessments: vec![first, second], ..given::person(7) };
    let own: Vec<_> = person.counted().assessments.iter().map(|entry| entry.own.is_some()).collect();
    assert_eq!(own, [true, false]);
}

proptest! {
    #[test]
    fn every_field_of_any_record_is_declared(
        person in given::any_person(),
        unfinished in given::any_unfinished(),
        settings in given::any_settings(),
        practice in given::any_practice(),
        vignettes in given::any_vignettes(),
    ) {
        let declared = declared();
        for (text, whole) in [
            (saved_person(&person).to_text(), "A person"),
            (saved_unfinished(&unfinished).to_text(), "The unfinished assessment"),
            (saved_settings(&settings).to_text(), "The settings"),
            (saved_practice(&practice).to_text(), "Your practice on vignettes"),
            (saved_vignettes(&vignettes).to_text(), "A set of vignettes that you loaded"),
        ] {
            for field in fields_of(&text, whole) {
                prop_assert!(declared.contains_key(&field), "{:?}", field);
            }
        }
    }

    /// All that may be counted of people who differ only in what may not is the same.
    #[test]
    fn what_may_not_be_counted_cannot_be_told_from_what_may(person in given::any_person()) {
        let mut other = person.clone();
        other.id = records::PersonId::from_random([0; 10]);
        other.label = records::Label::new("Someone else").unwrap();
        for (mark, entry) in (0..).zip(&mut other.assessments) {
            entry.id = records::EntryId::from_random([mark; 10]);
            entry.reason = records::AssessmentReason::Other;
            entry.facts = allocation::Facts::default();
            entry.origin = None;
            entry.decision_reason = entry.decision_reason.take().map(|_| "Something else".to_owned());
            entry.next_review = entry.date;
            entry.correction = None;
            for line in &mut entry.suggested {
                line.total = 0;
            }
            if let Some(review) = &mut entry.review {
                review.only_treatment = records::Answer::NotYet;
                review.what_changed = None;
            }
        }
        for closing in &mut other.closings {
            closing.outcome = records::ClosingOutcome::Other;
            closing.note = None;
        }
        prop_assert_eq!(other.counted(), person.counted());
    }
}

/// Practice is about nobody, and yet nothing of it is ever counted: it must not be taken for work with people.
#[test]
fn nothing_of_practice_is_counted() {
    let of_practice = FIELDS.iter().skip_while(|field| field.record != "Your practice on vignettes");
    let of_practice: Vec<_> = of_practice.take_while(|field| field.record != "The lock").collect();
    assert_eq!(of_practice.len(), 35);
    let is_counted =
        |field: &&&records::Declared| matches!(field.destination, Destination::Count | Destination::Presence);
    assert_eq!(of_practice.iter().find(is_counted), None);
}

#[test]
fn of_settings_only_numbers_are_counted() {
    let settings = given::worded_settings();
    let counted = settings.counted();
    assert_eq!(counted.reliable_change.as_ref().unwrap().points, 7);
    assert_eq!(counted.four_factors.as_ref().unwrap().factors[6..10], [Some(1), None, Some(2), Some(2)]);
    let all = format!("{counted:?}");
    for typed in ["audit", "Made up", "Blue House", "listening", "Ffôn", "A group"] {
        assert!(settings.to_text().contains(typed) && !all.contains(typed), "{all}");
    }
}
