//! Assessments that are put right or taken out: the whole app but for the browser.

use super::*;
use allocation::ReviewOutcome;
use records::ClosingOutcome;

#[test]
fn a_correction_keeps_the_version_before_and_says_what_was_wrong() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    let before = tab.entries()[0].clone();
    tab.act(Action::Correct(person, before.id));
    assert_eq!(tab.form().ratings.finish().unwrap(), before.assessment);
    assert_eq!((tab.form().own, tab.form().decided), (Answer::Given(ClusterCode::C04), Some(ClusterCode::C04)));
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
    tab.act(Action::Routed(Route::Assess(Some(Step::Result))));
    assert_eq!(tab.state().step(), Some(Step::Result), "{:?}", tab.words());
    tab.decide(Decision::Cluster(ClusterCode::C04));
    assert_eq!(tab.words(), ["Enter what was wrong with the assessment"]);
    tab.answer(Input::CorrectionWhy("Scale 2 was 1".to_owned()));
    tab.act(Action::Save);
    let entries = tab.entries();
    let [now] = &entries[..] else { panic!("a correction adds no assessment: {entries:?}") };
    assert_eq!(now.assessment.rating(Scale::SelfInjury), Rating::Minor);
    let correction = now.correction.as_ref().unwrap();
    assert_eq!((correction.why.as_str(), &correction.before), ("Scale 2 was 1", &before));
    assert_ne!(now.id, before.id);
    assert_eq!(Records::new(&store).load_all().unwrap().unfinished, None);
}

#[test]
fn a_correction_stays_between_its_neighbours_and_is_reviewed_against_the_one_before() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-01-10");
    for date in ["2026-06-10", "2026-11-18"] {
        tab.review(person, date, SEVERE, "04");
        tab.decide(Decision::Cluster(ClusterCode::C04));
    }
    let middle = tab.entries()[1].clone();
    tab.act(Action::Correct(person, middle.id));
    for (date, words) in [
        ("2026-01-09", Some("The last assessment was on 10 January 2026. Enter that day or a later one")),
        ("2026-11-19", Some("The next assessment was on 18 November 2026. Enter that day or an earlier one")),
        ("2026-06-11", None),
    ] {
        tab.act(Action::Routed(Route::Assess(Some(Step::Who))));
        tab.date(date);
        tab.act(Action::Continue);
        assert_eq!(tab.words().first().map(String::as_str), words, "{date}");
    }
    let state = tab.state();
    let reviewed = state.assessing.as_ref().unwrap().reviewed(&state.people).unwrap();
    assert_eq!(reviewed.before.unwrap().date.to_string(), "2026-01-10");
}

#[test]
fn an_assessment_that_another_tab_deleted_cannot_be_put_right() {
    let store = MemoryStore::default();
    let (mut one, person) = Tab::in_cluster_04(&store, "2026-05-20");
    let entry = one.entries()[0].id;
    one.act(Action::Correct(person, entry));
    one.answer(Input::CorrectionWhy("Wrong day".to_owned()));
    let mut changed = Records::new(&store).load_all().unwrap().people.remove(0);
    changed.assessments.clear();
    Records::new(&store).save_person(&changed).unwrap();
    one.act(Action::Refreshed(Records::new(&store).load_all().map(Box::new)));
    one.act(Action::Save);
    assert!(
        one.words()[0].starts_with("The assessment that you put right was changed or deleted"),
        "{:?}",
        one.words()
    );
    assert!(Records::new(&store).load_all().unwrap().unfinished.is_some(), "and nothing typed is lost");
}

#[test]
fn an_unfinished_review_of_the_same_person_comes_before_a_correction() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    let entry = tab.entries()[0].id;
    tab.act(Action::Assess(person));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    tab.act(Action::Routed(Route::Person(person, PersonPage::Overview)));
    tab.act(Action::Correct(person, entry));
    assert_eq!(tab.state().notice, Some(Notice::Unfinished));
    assert_eq!(tab.form().corrects, None);
}

#[test]
fn an_unfinished_correction_is_there_after_a_reload() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    let entry = tab.entries()[0].id;
    tab.act(Action::Correct(person, entry));
    tab.answer(Input::CorrectionWhy("Wrong day".to_owned()));
    let reloaded = Tab::open(&store, "#/assess", 50);
    assert_eq!(reloaded.form(), tab.form());
    assert_eq!(reloaded.form().corrects, Some(entry));
}

#[test]
fn a_corrected_discharge_can_stay_one_and_its_closing_moves_with_it() {
    let store = MemoryStore::default();
    let (mut tab, person, entry) = discharged(&store);
    tab.act(Action::Correct(person, entry));
    tab.answer(Input::Rating(Scale::DepressedMood, Rating::Minor));
    assert_eq!(tab.form().discharge, None, "the decision is asked anew");
    assert!(tab.state().assessing.as_ref().unwrap().was_discharge(&tab.state().people), "and can be the same");
    tab.date("2026-10-03");
    tab.answer(Input::Treatment(Answer::Given(false)));
    tab.answer(Input::Decision(Decision::Discharge { from: ClusterCode::C04 }));
    tab.answer(Input::CorrectionWhy("It was two days later".to_owned()));
    tab.act(Action::Save);
    let person = &tab.state().people[0];
    let closing = person.closed().expect("still closed");
    assert_eq!((person.closings.len(), closing.date.to_string().as_str()), (1, "2026-10-03"));
    assert_eq!(person.latest().unwrap().review.as_ref().unwrap().outcome, ReviewOutcome::Discharge);
}

#[test]
fn a_discharge_corrected_to_a_cluster_takes_its_closing_back() {
    let store = MemoryStore::default();
    let (mut tab, person, entry) = discharged(&store);
    tab.act(Action::Correct(person, entry));
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C04)));
    tab.answer(Input::DecisionReason("It was another person who left".to_owned()));
    tab.answer(Input::CorrectionWhy("Mixed up".to_owned()));
    tab.act(Action::Save);
    assert_eq!(tab.words(), [""; 0]);
    let person = &tab.state().people[0];
    assert_eq!((person.closed(), person.closings.len()), (None, 1), "the closing is kept, and taken back");
    let Standing::In { latest, since } = standing(person) else { panic!("{:?}", standing(person)) };
    assert_eq!((latest.decided, since.to_string().as_str()), (ClusterCode::C04, "2026-05-20"));
}

#[test]
fn a_deleted_discharge_takes_its_closing_back_as_the_question_says() {
    let store = MemoryStore::default();
    let (mut tab, person, entry) = discharged(&store);
    tab.act(Action::Ask(Question::DeleteAssessment { person, entry, is_sure: false }));
    tab.act(Action::Confirmed);
    tab.act(Action::Confirmed);
    let person = &tab.state().people[0];
    assert!(matches!(standing(person), Standing::In { .. }), "{:?}", standing(person));
}

#[test]
fn a_review_whose_earlier_assessment_was_deleted_stays_a_review_when_it_is_put_right() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.review(person, "2026-11-18", SEVERE, "04");
    tab.decide(Decision::Cluster(ClusterCode::C04));
    let [first, second] = [tab.entries()[0].id, tab.entries()[1].id];
    tab.act(Action::Ask(Question::DeleteAssessment { person, entry: first, is_sure: true }));
    tab.act(Action::Confirmed);
    tab.act(Action::Correct(person, second));
    assert_eq!(tab.result().from, ClusterCode::C04);
    tab.answer(Input::CorrectionWhy("Only looked at again".to_owned()));
    tab.act(Action::Save);
    assert_eq!(tab.entries()[0].review.as_ref().unwrap().from, ClusterCode::C04);
}

#[test]
fn a_review_of_a_cluster_that_was_corrected_since_is_decided_anew_when_it_is_put_right() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.review(person, "2026-11-18", SEVERE, "04");
    tab.decide(Decision::Cluster(ClusterCode::C04));
    let [first, second] = [tab.entries()[0].id, tab.entries()[1].id];
    tab.act(Action::Correct(person, first));
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C05)));
    tab.answer(Input::DecisionReason("It was 05".to_owned()));
    tab.answer(Input::CorrectionWhy("Typed the wrong one".to_owned()));
    tab.act(Action::Save);
    assert_eq!(tab.entries()[1].review.as_ref().unwrap().from, ClusterCode::C04, "the review stays as it was");
    tab.act(Action::Correct(person, second));
    assert_eq!(tab.result().from, ClusterCode::C05);
    assert_eq!(tab.form().decided, None, "it was decided of another cluster");
}

#[test]
fn a_correction_stays_within_the_time_in_which_the_care_was_open() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    let entry = tab.entries()[0].id;
    let mut changed = Records::new(&store).load_all().unwrap().people.remove(0);
    let closing = |date: &str, reopened: Option<&str>| records::Closing {
        date: date.parse().unwrap(),
        outcome: ClosingOutcome::Moved,
        note: None,
        reopened: reopened.map(|day| day.parse().unwrap()),
    };
    changed.closings = vec![closing("2026-03-01", Some("2026-04-01")), closing("2026-06-20", None)];
    Records::new(&store).save_person(&changed).unwrap();
    tab.act(Action::Refreshed(Records::new(&store).load_all().map(Box::new)));
    tab.act(Action::Correct(person, entry));
    for (date, words) in [
        ("2026-03-31", Some("The person’s care was re-opened on 1 April 2026. Enter that day or a later one")),
        ("2026-06-21", Some("The person’s care was closed on 20 June 2026. Enter that day or an earlier one")),
        ("2026-04-01", None),
        ("2026-06-20", None),
    ] {
        tab.act(Action::Routed(Route::Assess(Some(Step::Who))));
        tab.date(date);
        tab.act(Action::Continue);
        assert_eq!(tab.words().first().map(String::as_str), words, "{date}");
    }
}

#[test]
fn a_correction_keeps_the_agreed_review_date_unless_the_day_or_the_cluster_changes() {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    let agreed = tab.entries()[0].next_review;
    tab.act(Action::Prefer(PreferenceInput::Cluster(Some(ClusterCode::C04))));
    tab.act(Action::Prefer(PreferenceInput::Count("3".to_owned())));
    tab.act(Action::Prefer(PreferenceInput::Unit(Unit::Months)));
    tab.set(Preference::Period);
    for (date, next_review) in [("2026-05-20", agreed.to_string()), ("2026-05-21", "2026-08-21".to_owned())] {
        tab.act(Action::Correct(person, tab.entries()[0].id));
        tab.date(date);
        tab.answer(Input::CorrectionWhy("As typed".to_owned()));
        tab.act(Action::Save);
        assert_eq!(tab.entries()[0].next_review.to_string(), next_review, "{date}: {:?}", tab.words());
    }
}
