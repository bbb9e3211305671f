//! Reviews: the whole app but for the browser.

use super::*;
use allocation::{ReviewOutcome, Timing};
use ratings::Assessment;
use records::ClosingOutcome;

#[test]
fn a_review_begins_with_no_rating_and_copies_only_what_is_asked_for() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.act(Action::Assess(person));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    tab.act(Action::ShowLast(true));
    assert!(tab.form().ratings.is_empty(), "showing last time's ratings copies none");
    tab.act(Action::SameAsLast(Scale::OtherProblems));
    assert_eq!(tab.form().ratings.rating(Scale::OtherProblems), Some(Rating::Moderate));
    assert_eq!(tab.form().ratings.other_problem(), Some(OtherProblem::Anxiety), "the letter belongs to the rating");
    assert_eq!(tab.form().ratings.answered(), 1);
    assert_eq!(tab.focus.as_deref(), Some("rate-9"), "and the next scale has the focus");
}

#[test]
fn what_was_not_known_last_time_is_never_copied() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::NotKnown);
    tab.give_own("04");
    tab.decide(Decision::Cluster(ClusterCode::C04));
    tab.act(Action::Assess(tab.state().people[0].id));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    tab.act(Action::SameAsLast(Scale::Cognition));
    assert_eq!(tab.form().ratings.rating(Scale::Cognition), None);
}

#[test]
fn lower_ratings_suggest_to_stay_until_treatment_is_ruled_out() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    let review = tab.review(person, "2026-11-18", MODERATE, "03");
    assert_eq!(review.suggestion.outcome, ReviewOutcome::Stay);
    assert!(review.asks_treatment);
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C04)));
    tab.act(Action::Save);
    let wanted = "Choose whether the fall is only because of continuing treatment, or “I cannot say”";
    assert_eq!(tab.words(), [wanted], "staying is suggested, but the question is asked");
    for (answer, outcome) in [
        (Answer::Given(true), ReviewOutcome::Stay),
        (Answer::CannotSay, ReviewOutcome::Stay),
        (Answer::Given(false), ReviewOutcome::StepDown),
    ] {
        tab.answer(Input::Treatment(answer));
        assert_eq!(tab.result().suggestion.outcome, outcome, "{answer:?}");
        assert_eq!(tab.form().decided, None, "what is suggested has changed, so it is decided anew");
    }
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C03)));
    tab.act(Action::Save);
    let entry = tab.entries().pop().unwrap();
    assert_eq!((entry.decided, entry.decision_reason), (ClusterCode::C03, None), "a listed move as suggested");
    let review = entry.review.unwrap();
    assert_eq!((review.from, review.outcome), (ClusterCode::C04, ReviewOutcome::StepDown));
    assert_eq!((review.suggested, review.suggested_to), (ReviewOutcome::StepDown, vec![ClusterCode::C03]));
    assert_eq!(review.only_treatment, Answer::Given(false));
}

#[test]
fn a_move_outside_the_transitions_needs_a_reason_and_keeps_it() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.review(person, "2026-11-18", SEVERE, "04");
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C10)));
    tab.act(Action::Save);
    assert_eq!(tab.words(), ["Enter the reason for your decision"]);
    tab.answer(Input::DecisionReason("Voices since June".to_owned()));
    tab.act(Action::Save);
    let entry = tab.entries().pop().unwrap();
    assert_eq!(entry.decision_reason.as_deref(), Some("Voices since June"));
    assert_eq!(entry.review.unwrap().outcome, ReviewOutcome::OtherChange);
}

#[test]
fn a_broken_must_clause_asks_for_no_reason_at_a_review() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.review(person, "2026-11-18", [0; 18], "04");
    tab.answer(Input::Treatment(Answer::Given(true)));
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C04)));
    tab.act(Action::Save);
    assert_eq!(tab.words(), [""; 0]);
    assert_eq!(tab.entries().len(), 2, "it was saved: to stay is what is suggested");
}

#[test]
fn an_unscheduled_review_asks_what_has_changed() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.act(Action::Assess(person));
    for (reason, asks) in [
        (AssessmentReason::Initial, false),
        (AssessmentReason::Scheduled, false),
        (AssessmentReason::ChangeInNeed, true),
        (AssessmentReason::Other, true),
    ] {
        tab.answer(Input::Reason(reason));
        tab.act(Action::Routed(Route::Assess(Some(Step::Who))));
        tab.act(Action::Continue);
        let words = if asks { vec!["Enter what has changed since last time".to_owned()] } else { Vec::new() };
        assert_eq!(tab.words(), words, "{reason:?}");
    }
    tab.answer(Input::WhatChanged("write to jo@example.org".to_owned()));
    assert!(tab.words()[0].contains("email"), "{:?}", tab.words());
    for key in store.keys().unwrap() {
        assert!(!store.read(&key).unwrap().unwrap().contains("example.org"), "it is not stored");
    }
    tab.answer(Input::WhatChanged("Lost the flat".to_owned()));
    tab.act(Action::Routed(Route::Assess(Some(Step::Who))));
    tab.act(Action::Continue);
    assert_eq!(tab.state().step(), Some(Step::Ratings));
}

#[test]
fn a_review_is_not_before_the_last_assessment_nor_in_the_future() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.act(Action::Assess(person));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    for (date, words) in [
        ("2026-05-19", Some("The last assessment was on 20 May 2026. Enter that day or a later one")),
        ("2026-11-22", Some("The date of the assessment must be today or in the past")),
        ("2026-05-20", None),
        ("2026-11-21", None),
    ] {
        tab.act(Action::Routed(Route::Assess(Some(Step::Who))));
        tab.date(date);
        tab.act(Action::Continue);
        assert_eq!(tab.words().first().map(String::as_str), words, "{date}");
    }
}

#[test]
fn an_early_review_is_known_to_be_early() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.act(Action::Assess(person));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    // Due on 20 November 2026; a quarter of the time between is more than four weeks.
    for (date, is_early) in [("2026-10-22", true), ("2026-10-23", false), ("2026-11-20", false)] {
        tab.date(date);
        let timing = tab.state().assessing.as_ref().unwrap().timing(&tab.state().people).unwrap();
        assert_eq!(matches!(timing, Timing::Early { .. }), is_early, "{date}");
    }
    tab.date("2026-11-21");
    let timing = tab.state().assessing.as_ref().unwrap().timing(&tab.state().people).unwrap();
    assert!(matches!(timing, Timing::Overdue { .. }), "{timing:?}");
}

#[test]
fn whoever_is_in_a_cluster_is_reviewed_whatever_reason_is_given() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    for reason in AssessmentReason::ALL {
        tab.act(Action::Assess(person));
        tab.answer(Input::Reason(reason));
        let assessing = tab.state().assessing.as_ref().unwrap();
        let reviewed = assessing.reviewed(&tab.state().people).unwrap_or_else(|| panic!("{reason:?}"));
        assert_eq!(reviewed.from, ClusterCode::C04);
    }
}

#[test]
fn after_the_care_was_opened_again_there_is_no_cluster_to_review() {
    let store = MemoryStore::default();
    let (mut tab, person, _) = discharged(&store);
    let mut changed = Records::new(&store).load_all().unwrap().people.remove(0);
    changed.closings[0].reopened = Some("2026-11-01".parse().unwrap());
    Records::new(&store).save_person(&changed).unwrap();
    tab.act(Action::Refreshed(Records::new(&store).load_all().map(Box::new)));
    assert!(matches!(standing(&tab.state().people[0]), Standing::Reopened { .. }));
    tab.act(Action::Assess(person));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    tab.act(Action::Continue);
    tab.rate_all(MODERATE);
    tab.give_own("03");
    tab.decide(Decision::Cluster(ClusterCode::C03));
    assert_eq!(tab.entries().pop().unwrap().review, None, "a first allocation");
    // Put right, it is one still.
    let last = tab.entries().pop().unwrap().id;
    tab.act(Action::Correct(person, last));
    assert!(tab.state().assessing.as_ref().unwrap().reviewed(&tab.state().people).is_none());
    assert_eq!(tab.form().decided, Some(ClusterCode::C03));
}

#[test]
fn discharge_at_a_review_keeps_the_ratings_and_closes_the_care_in_one_write() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    let review = tab.review(person, "2026-11-18", [0; 18], "01");
    assert_eq!(review.suggestion.outcome, ReviewOutcome::Stay, "before treatment is ruled out");
    tab.answer(Input::Treatment(Answer::Given(false)));
    assert_eq!(tab.result().suggestion.outcome, ReviewOutcome::Discharge);
    tab.answer(Input::Decision(Decision::Discharge { from: ClusterCode::C04 }));
    tab.act(Action::Save);
    assert_eq!(tab.words(), ["Choose how the care ended"]);
    tab.answer(Input::DischargeOutcome(ClosingOutcome::Completed));
    tab.act(Action::Save);
    let kept = Records::new(&store).load_all().unwrap().people;
    let closing = kept[0].closed().unwrap();
    assert_eq!((closing.date.to_string().as_str(), closing.outcome), ("2026-11-18", ClosingOutcome::Completed));
    let entry = kept[0].latest().unwrap();
    assert_eq!((entry.decided, entry.review.as_ref().unwrap().outcome), (ClusterCode::C04, ReviewOutcome::Discharge));
    assert!(rows(&kept, &CaseloadFilter::default(), tab.state().today).is_empty(), "off the open caseload");

    tab.act(Action::Assess(person));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    tab.act(Action::Continue);
    let words = "This person’s care was closed on 18 November 2026. Re-open it on the person’s page first";
    assert_eq!(tab.words(), [words]);
}

#[test]
fn a_review_with_another_pack_compares_ratings_and_keeps_both_packs() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    let built_in = include_str!("../../../../allocation/data/provisional-2013-14/pack.json");
    let text = built_in.replacen("provisional-2013-14", "our-trust", 1);
    tab.act(Action::PackFile { name: "ours.json".to_owned(), text });
    tab.review(person, "2026-11-18", SEVERE, "04");
    tab.decide(Decision::Cluster(ClusterCode::C04));
    let packs: Vec<String> = tab.entries().into_iter().map(|entry| entry.pack.id).collect();
    assert_eq!(packs, ["provisional-2013-14", "our-trust"]);
}

#[test]
fn ratings_not_known_at_one_of_the_times_are_left_out_of_the_comparison() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    let mut codes = SEVERE;
    codes[6] = 9;
    let review = tab.review(person, "2026-11-18", codes, "04");
    let change = review.change.unwrap();
    assert_eq!(change.left_out, [Scale::DepressedMood]);
    assert_eq!((change.compared, change.then == change.now), (12, true), "9 was not added up, nor taken for 0");
    let before = Assessment::from_ratings(SEVERE.map(|code| Rating::from_form_code(code).unwrap()));
    assert_eq!(before.known(), 18);
}

#[test]
fn someone_clustered_elsewhere_is_reviewed_against_the_cluster_of_the_patient_record() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.act(Action::Routed(Route::Assess(None)));
    tab.answer(Input::Label("Blue 14".to_owned()));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    tab.act(Action::Continue);
    assert_eq!(tab.words(), ["Choose the cluster that they are in now, or “in none, or not known”"]);
    tab.answer(Input::Current(Answer::Given(ClusterCode::C04)));
    tab.act(Action::Continue);
    assert_eq!(Tab::open(&store, "#/assess", 50).form(), tab.form(), "and a reload keeps it");
    tab.rate_all(MODERATE);
    tab.give_own("03");
    assert_eq!(
        tab.result().suggestion.outcome,
        ReviewOutcome::Stay,
        "a fall cannot be seen, and is guarded all the same"
    );
    tab.answer(Input::Treatment(Answer::Given(false)));
    assert_eq!(tab.result().suggestion.outcome, ReviewOutcome::StepDown);
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C03)));
    tab.act(Action::Save);
    let review = tab.entries()[0].review.clone().unwrap();
    assert_eq!((review.from, review.outcome), (ClusterCode::C04, ReviewOutcome::StepDown));

    // Put right, it is still a review of the same cluster.
    let (person, entry) = (tab.state().people[0].id, tab.entries()[0].id);
    tab.act(Action::Correct(person, entry));
    assert_eq!(tab.form().current, Answer::Given(ClusterCode::C04));
}

#[test]
fn someone_assessed_before_and_in_no_known_cluster_is_allocated_for_the_first_time() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.act(Action::Routed(Route::Assess(None)));
    tab.answer(Input::Label("Blue 14".to_owned()));
    tab.answer(Input::Reason(AssessmentReason::ChangeInNeed));
    tab.answer(Input::Current(Answer::CannotSay));
    tab.act(Action::Continue);
    tab.rate_all(SEVERE);
    tab.give_own("04");
    tab.decide(Decision::Cluster(ClusterCode::C04));
    assert_eq!(tab.entries()[0].review, None);
}

#[test]
fn a_review_is_not_saved_against_an_assessment_that_nobody_looked_at() {
    let store = MemoryStore::default();
    let (mut one, person) = Tab::in_cluster_04(&store, "2026-05-20");
    one.review(person, "2026-11-18", MODERATE, "03");
    one.answer(Input::Treatment(Answer::Given(false)));
    one.answer(Input::Decision(Decision::Cluster(ClusterCode::C03)));
    // Another tab puts the assessment before right.
    let mut changed = Records::new(&store).load_all().unwrap().people.remove(0);
    changed.assessments[0].id = EntryId::from_random([99; records::ID_BYTES]);
    changed.assessments[0].decided = ClusterCode::C02;
    Records::new(&store).save_person(&changed).unwrap();
    one.act(Action::Save);
    one.act(Action::SaveToNewer);
    assert_eq!(one.state().step(), Some(Step::Result), "the result is shown again");
    let assessing = one.state().assessing.as_ref().expect("and nothing was saved");
    assert!(assessing.is_undecided_again);
    assert_eq!((one.form().decided, one.form().only_treatment), (None, Answer::NotYet));
    assert_eq!(one.result().from, ClusterCode::C02);
    assert_eq!(Records::new(&store).load_all().unwrap().people[0].assessments.len(), 1);
}

#[test]
fn a_decision_does_not_outlive_the_assessment_that_it_was_made_against() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-01-10");
    tab.review(person, "2026-06-10", SEVERE, "04");
    tab.decide(Decision::Cluster(ClusterCode::C05));
    let last = tab.entries()[1].id;
    tab.review(person, "2026-11-18", SEVERE, "04");
    tab.answer(Input::Decision(Decision::Discharge { from: ClusterCode::C05 }));
    tab.act(Action::Ask(Question::DeleteAssessment { person, entry: last, is_sure: true }));
    tab.act(Action::Confirmed);
    assert_eq!((tab.form().decided, tab.form().discharge), (None, None));
    let reloaded = Tab::open(&store, "#/assess", 50);
    assert_eq!(reloaded.form().decided, None, "and it is kept so");
}

#[test]
fn answers_about_one_person_are_not_given_to_another() {
    let store = MemoryStore::default();
    let (mut tab, blue) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.rate("Red 2", Rating::Mild);
    tab.give_own("04");
    tab.accept();
    let red = tab.state().people.iter().find(|person| person.id != blue).unwrap().id;
    tab.act(Action::Assess(blue));
    tab.answer(Input::Reason(AssessmentReason::ChangeInNeed));
    tab.answer(Input::WhatChanged("Lost her job".to_owned()));
    tab.act(Action::SameAsLast(Scale::Cognition));
    tab.answer(Input::Rating(Scale::DepressedMood, Rating::Severe));
    tab.answer(Input::Known(red.to_string()));
    let form = tab.form();
    assert_eq!(form.what_changed, "");
    assert_eq!(form.ratings.rating(Scale::Cognition), None, "it was copied from Blue 14");
    assert_eq!(form.ratings.rating(Scale::DepressedMood), Some(Rating::Severe), "it was rated");
    assert!(tab.state().assessing.as_ref().unwrap().is_uncopied);
}

#[test]
fn the_answer_about_treatment_is_asked_again_when_a_rating_changes() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.review(person, "2026-11-18", MODERATE, "03");
    tab.answer(Input::Treatment(Answer::Given(false)));
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::NoProblem));
    assert_eq!(tab.form().only_treatment, Answer::NotYet);
    tab.answer(Input::Treatment(Answer::Given(false)));
    tab.act(Action::SameAsLast(Scale::SelfInjury));
    assert_eq!(tab.form().only_treatment, Answer::NotYet);
}
