//! The whole app but for the browser: real state, real records, a store in memory.

use super::*;
use crate::route::PersonPage;
use allocation::{ClusterCode, Fact, SuperClass};
use proptest::prelude::*;
use ratings::{OtherProblem, Rating, Scale};
use records::{Answer, AssessmentReason, EntryId, MemoryStore, Records, SaveError, Store, Who};
use std::collections::VecDeque;

mod corrections;
mod course;
mod faults;
mod lock;
mod menu;
mod practice;
mod reviews;
mod rooms;
mod settings;
mod tab;

pub(crate) use tab::entry;
use tab::{MODERATE, SEVERE, Tab, discharged};

#[test]
fn an_assessment_is_saved_to_its_person_and_leaves_nothing_unfinished() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    tab.accept();
    let state = tab.state();
    assert!(matches!(state.route, Route::Person(..)));
    assert_eq!(state.notice, Some(Notice::Saved));
    assert!(state.assessing.is_none());
    let entry = &state.people[0].assessments[0];
    assert_eq!(entry.own.unwrap().code(), "04");
    assert_eq!(entry.pack.id, "provisional-2013-14");
    assert!(entry.pack.is_provisional);
    assert_eq!(entry.suggested.len(), 8, "the non-psychotic clusters, as they were ranked");
    assert_eq!(Records::new(&store).load_all().unwrap().unfinished, None);
}

#[test]
fn the_suggestion_cannot_be_reached_before_the_own_cluster_is_given() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.act(Action::Routed(Route::Assess(Some(Step::Result))));
    assert_eq!(tab.state().step(), Some(Step::OwnCluster));
    assert!(!tab.form().is_shown);
    tab.act(Action::Continue);
    assert_eq!(tab.words(), ["Choose where the condition comes from, or “not decided”"]);
    assert_eq!(tab.focus.as_deref(), Some(ui::ERROR_SUMMARY_ID));
}

#[test]
fn the_own_cluster_stays_as_it_was_once_the_suggestion_was_shown() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    tab.act(Action::Routed(Route::Assess(Some(Step::OwnCluster))));
    tab.answer(Input::Own(Answer::Given(ClusterCode::C01)));
    tab.answer(Input::Origin(Answer::Given(SuperClass::Organic)));
    assert_eq!(tab.form().own, Answer::Given(ClusterCode::C04));
}

#[test]
fn a_decision_that_is_not_the_suggestion_needs_a_reason() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    let other = if tab.first_suggested() == ClusterCode::C08 { ClusterCode::C07 } else { ClusterCode::C08 };
    tab.answer(Input::Decision(Decision::Cluster(other)));
    tab.act(Action::Save);
    assert_eq!(tab.words(), ["Enter the reason for your decision"]);
    tab.answer(Input::DecisionReason("Ring 943 476 5919".to_owned()));
    assert!(tab.words()[0].contains("NHS number"), "{:?}", tab.words());
    tab.answer(Input::DecisionReason("Long history of self-harm. ".to_owned()));
    tab.act(Action::Save);
    assert_eq!(tab.state().people[0].assessments[0].decision_reason.as_deref(), Some("Long history of self-harm."));
}

#[test]
fn a_reason_typed_for_another_choice_is_not_kept_with_an_accepted_suggestion() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::VARIANCE)));
    tab.answer(Input::DecisionReason("Nothing fits".to_owned()));
    tab.accept();
    assert_eq!(tab.state().people[0].assessments[0].decision_reason, None);
}

#[test]
fn what_could_tell_who_someone_is_stays_on_the_screen_and_is_never_stored() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.act(Action::Routed(Route::Assess(None)));
    for secret in ["943 476 5919", "born 3/4/1985", "jo@example.org", "LS1 4AP"] {
        tab.answer(Input::Label(secret.to_owned()));
        tab.answer(Input::Team(secret.to_owned()));
        assert!(matches!(&tab.form().who, Who::New { label, .. } if label == secret), "still on the screen");
        for key in store.keys().unwrap() {
            assert!(!store.read(&key).unwrap().unwrap().contains(secret), "{secret}");
        }
    }
}

#[test]
fn someone_on_the_caseload_is_not_entered_twice() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    tab.accept();
    tab.act(Action::Routed(Route::Assess(None)));
    tab.answer(Input::Label(" blue  14".to_owned()));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    tab.act(Action::Continue);
    assert!(tab.words()[0].starts_with("Someone on the caseload has this label"), "{:?}", tab.words());
    let person = tab.state().people[0].id;
    tab.answer(Input::Who(WhoKind::Known));
    tab.answer(Input::Known(person.to_string()));
    tab.act(Action::Continue);
    assert_eq!(tab.state().step(), Some(Step::Ratings), "{:?}", tab.words());
}

#[test]
fn dates_are_refused_with_what_to_do() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.act(Action::Routed(Route::Assess(None)));
    let date = |tab: &mut Tab, day: &str, month: &str, year: &str| {
        tab.answer(Input::Date(ui::DatePart::Day, day.to_owned()));
        tab.answer(Input::Date(ui::DatePart::Month, month.to_owned()));
        tab.answer(Input::Date(ui::DatePart::Year, year.to_owned()));
        tab.act(Action::Continue);
        let of_date = tab.state().shown_obstacles().into_iter().find(|obstacle| obstacle.target == "date-day");
        of_date.map_or_else(String::new, |obstacle| obstacle.words)
    };
    let no_date = "Enter the date of the assessment as a day, a month and a year of four digits";
    for (day, month, year, words) in [
        ("31", "2", "2026", no_date),
        ("", "", "", no_date),
        ("1", "March", "2026", no_date),
        ("1", "3", "26", no_date),
        ("22", "11", "2026", "The date of the assessment must be today or in the past"),
        ("1", "3", "1926", "Check the year: the clustering tool was first used in 2009"),
        ("21", "11", "2026", ""),
        (" 01", "03", "2026 ", ""),
    ] {
        assert_eq!(date(&mut tab, day, month, year), words, "{day} {month} {year}");
    }
}

#[test]
fn someone_of_the_caseload_is_assessed_again_straight_after_being_saved() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    tab.accept();
    let person = tab.state().people[0].id;
    tab.act(Action::Assess(person));
    assert_eq!(tab.form().who, Who::Known(person));
    assert_eq!(tab.form().step, Step::Who);

    // Having looked at an empty form before makes no difference, and the next new form is for someone new again.
    tab.act(Action::Routed(Route::Person(person, PersonPage::Overview)));
    tab.act(Action::Assess(person));
    assert_eq!(tab.form().who, Who::Known(person));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    tab.act(Action::Ask(Question::DiscardUnfinished));
    tab.act(Action::Confirmed);
    tab.act(Action::Routed(Route::Assess(None)));
    assert!(matches!(tab.form().who, Who::New { .. }));
}

#[test]
fn answers_that_could_not_be_kept_are_never_given_to_someone_else() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    tab.accept();
    let person = tab.state().people[0].id;
    store.set_capacity(store.used());
    tab.act(Action::Routed(Route::Assess(None)));
    tab.answer(Input::Label("Green 2".to_owned()));
    assert_eq!(tab.state().assessing.as_ref().unwrap().trouble, Some(SaveError::Full));
    tab.act(Action::Assess(person));
    assert!(matches!(&tab.form().who, Who::New { label, .. } if label == "Green 2"));
}

#[test]
fn two_tabs_that_assess_the_same_person_keep_both_assessments() {
    let store = MemoryStore::default();
    let mut one = Tab::open(&store, "#/assess", 0);
    one.rate("Blue 14", Rating::Mild);
    one.give_own("04");
    one.accept();
    let person = one.state().people[0].id;
    // Both tabs assess her again; the second holds the unfinished one and the first writes her record.
    let mut two = Tab::open(&store, "#/caseload", 50);
    two.act(Action::Routed(Route::Assess(None)));
    two.answer(Input::Who(WhoKind::Known));
    two.answer(Input::Known(person.to_string()));
    two.answer(Input::Reason(AssessmentReason::Scheduled));
    two.act(Action::Continue);
    for scale in Scale::ALL {
        two.answer(Input::Rating(scale, Rating::NoProblem));
    }
    two.act(Action::Continue);
    two.give_own("01");
    let mut changed = one.state().person(person).unwrap().clone();
    let mut extra = changed.assessments[0].clone();
    extra.id = EntryId::from_random([99; records::ID_BYTES]);
    changed.assessments.push(extra);
    Records::new(&store).save_person(&changed).unwrap();

    two.answer(Input::Treatment(Answer::Given(true)));
    let from = one.state().people[0].assessments[0].decided;
    two.answer(Input::Decision(Decision::Cluster(from)));
    two.act(Action::Save);
    let assessing = two.state().assessing.as_ref().expect("nothing is lost: it is still on the screen");
    assert!(matches!(assessing.save_trouble, Some(SaveError::ChangedElsewhere { .. })), "{:?}", assessing.save_trouble);
    two.act(Action::SaveToNewer);
    assert_eq!(two.form().decided, None, "the review is of another assessment by now, and is looked at again");
    two.answer(Input::Treatment(Answer::Given(true)));
    two.answer(Input::Decision(Decision::Cluster(from)));
    two.act(Action::Save);
    let saved = Records::new(&store).load_all().unwrap().people;
    assert_eq!(saved[0].assessments.len(), 3);
}

#[test]
fn two_tabs_with_the_unfinished_assessment_are_told_and_can_choose() {
    for keep_this in [true, false] {
        let store = MemoryStore::default();
        let mut one = Tab::open(&store, "#/assess", 0);
        one.act(Action::Routed(Route::Assess(None)));
        one.answer(Input::Label("One".to_owned()));
        let mut two = Tab::open(&store, "#/assess", 50);
        two.answer(Input::Label("Two".to_owned()));
        one.answer(Input::Team("North".to_owned()));
        let trouble = one.state().assessing.as_ref().unwrap().trouble.clone();
        assert!(matches!(trouble, Some(SaveError::ChangedElsewhere { .. })), "{trouble:?}");
        one.act(if keep_this { Action::KeepThisUnfinished } else { Action::TakeOtherUnfinished });
        let kept = Records::new(&store).load_all().unwrap().unfinished.unwrap();
        let wanted = if keep_this { "One" } else { "Two" };
        assert!(matches!(&kept.who, Who::New { label, .. } if label == wanted));
        assert!(one.state().assessing.as_ref().unwrap().trouble.is_none());
    }
}

#[test]
fn an_assessment_that_another_tab_finished_becomes_one_of_its_own_if_it_is_kept() {
    let store = MemoryStore::default();
    let mut one = Tab::open(&store, "#/assess", 0);
    one.rate("Blue 14", Rating::Mild);
    one.give_own("04");
    let mut two = Tab::open(&store, "#/assess", 50);
    one.accept();
    two.answer(Input::Rating(Scale::Cognition, Rating::Severe));
    let trouble = two.state().assessing.as_ref().unwrap().trouble.clone();
    assert_eq!(trouble, Some(SaveError::DeletedElsewhere));
    two.act(Action::KeepThisUnfinished);
    assert_ne!(two.form().entry, one.state().people[0].assessments[0].id);
    assert!(two.state().assessing.as_ref().unwrap().trouble.is_none());
    assert!(Records::new(&store).load_all().unwrap().unfinished.is_some());
    // The person is on the caseload now, and is not entered a second time.
    two.answer(Input::Decision(Decision::Cluster(ClusterCode::VARIANCE)));
    two.answer(Input::DecisionReason("Nothing fits".to_owned()));
    two.act(Action::Save);
    assert_eq!(two.state().step(), Some(Step::Who), "{:?}", two.words());
    assert_eq!(Records::new(&store).load_all().unwrap().people.len(), 1);
}

#[test]
fn a_full_store_says_so_and_loses_nothing_on_the_screen() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    store.set_capacity(10);
    tab.accept();
    let assessing = tab.state().assessing.as_ref().expect("still on the screen");
    assert_eq!(assessing.save_trouble, Some(SaveError::Full));
    assert_eq!(tab.focus.as_deref(), Some(SAVE_TROUBLE));
    store.set_capacity(1_000_000);
    tab.act(Action::Save);
    assert_eq!(tab.state().people.len(), 1);
}

#[test]
fn a_rule_pack_that_is_gone_is_never_replaced_unasked() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/method", 0);
    let built_in = include_str!("../../../allocation/data/provisional-2013-14/pack.json");
    let text = built_in.replacen("provisional-2013-14", "our-trust", 1);
    tab.act(Action::PackFile { name: "ours.json".to_owned(), text });
    assert_eq!(tab.state().notice, Some(Notice::PackLoaded("our-trust".to_owned())));
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    assert_eq!(tab.form().pack.id, "our-trust");
    let fingerprint = tab.form().pack.fingerprint.clone();
    tab.act(Action::Ask(Question::RemovePack(fingerprint)));
    tab.act(Action::Confirmed);
    assert_eq!(tab.form().pack.id, "our-trust", "the assessment still says what it was begun with");
    let state = tab.state();
    assert!(state.assessing.as_ref().unwrap().allocation(&state.packs).is_none());
    tab.act(Action::UseCurrentPack);
    assert_eq!(tab.form().pack.id, "provisional-2013-14");
}

#[test]
fn what_needs_a_loaded_rule_pack_waits_until_it_is_read() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/method", 0);
    let built_in = include_str!("../../../allocation/data/provisional-2013-14/pack.json");
    let text = built_in.replacen("provisional-2013-14", "our-trust", 1);
    tab.act(Action::PackFile { name: "ours.json".to_owned(), text });

    // A new assessment begins with that pack or not at all.
    let mut new = Tab::open_first(&store, "#/assess", 1);
    assert!(new.state().assessing.is_none() && new.state().packs.awaits_reading());
    assert_eq!(new.state().packs.current().unwrap_err(), NoPack::NotYetRead);
    new.act(Action::PacksReadable(check));
    assert_eq!(new.form().pack.id, "our-trust");

    // One that was left at its result shows it as soon as it can be ranked, and only then counts as shown.
    new.rate("Blue 14", Rating::Mild);
    new.answer(Input::Origin(Answer::Given(SuperClass::NonPsychotic)));
    new.answer(Input::Own(Answer::Given(ClusterCode::C04)));
    let mut left = Tab::open_first(&store, "#/assess/result", 2);
    assert_eq!((left.state().step(), left.form().is_shown), (Some(Step::Result), false));
    left.act(Action::PacksReadable(check));
    assert_eq!((left.state().step(), left.form().is_shown), (Some(Step::Result), true));

    // Where no pack was loaded there is nothing to wait for.
    let empty = MemoryStore::default();
    assert!(!Tab::open_first(&empty, "#/assess", 3).state().packs.awaits_reading());
}

#[test]
fn a_broken_rule_pack_changes_nothing_and_says_what_is_wrong() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/method", 0);
    tab.act(Action::PackFile { name: "ours.json".to_owned(), text: "{".to_owned() });
    assert_eq!(tab.state().pack_problems.len(), 1);
    assert_eq!(tab.focus.as_deref(), Some(ui::ERROR_SUMMARY_ID));
    assert_eq!(tab.state().packs.current().unwrap().about().id, "provisional-2013-14");
    assert!(store.keys().unwrap().is_empty());
}

#[test]
fn nothing_is_deleted_before_it_is_confirmed() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    tab.accept();
    tab.act(Action::Ask(Question::DeleteEverything));
    tab.act(Action::Cancelled);
    tab.act(Action::Confirmed);
    assert_eq!(Records::new(&store).load_all().unwrap().people.len(), 1);
    tab.act(Action::Ask(Question::DeleteEverything));
    tab.act(Action::Confirmed);
    assert!(store.keys().unwrap().is_empty());
    assert!(tab.state().people.is_empty());
}

#[test]
fn someone_on_the_caseload_is_chosen_and_never_guessed() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Amber 2", Rating::Mild);
    tab.give_own("04");
    tab.accept();
    tab.act(Action::Routed(Route::Assess(None)));
    tab.answer(Input::Label("Typed".to_owned()));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    tab.answer(Input::Who(WhoKind::Known));
    tab.act(Action::Continue);
    assert_eq!(tab.words(), ["Choose a person from the caseload"]);
    let person = tab.state().people[0].id;
    tab.answer(Input::Known(person.to_string()));
    tab.act(Action::Continue);
    assert_eq!(tab.state().step(), Some(Step::Ratings));
    assert_eq!(tab.state().assessed().as_deref(), Some("Amber 2"));
    // What was typed for someone new is not lost by looking at the list.
    tab.answer(Input::Who(WhoKind::New));
    assert_eq!(tab.state().assessed().as_deref(), Some("Typed"));
}

#[test]
fn an_unfinished_assessment_of_somebody_else_comes_first_and_says_so() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Amber 2", Rating::Mild);
    tab.give_own("04");
    tab.accept();
    let amber = tab.state().people[0].id;
    tab.act(Action::Routed(Route::Assess(None)));
    tab.answer(Input::Label("Zed 1".to_owned()));
    tab.act(Action::Routed(Route::Person(amber, PersonPage::Overview)));
    tab.act(Action::Assess(amber));
    assert_eq!(tab.state().notice, Some(Notice::Unfinished));
    assert_eq!(tab.state().assessed().as_deref(), Some("Zed 1"));
    tab.act(Action::Ask(Question::DiscardUnfinished));
    tab.act(Action::Confirmed);
    tab.act(Action::Assess(amber));
    assert_eq!(tab.state().assessed().as_deref(), Some("Amber 2"));
    // Nothing was answered, so that leaving forgets who it was for.
    tab.act(Action::Routed(Route::Home));
    tab.act(Action::Routed(Route::Assess(None)));
    assert_eq!(tab.state().assessed(), None);
}

#[test]
fn a_decision_is_taken_back_when_what_it_was_made_on_changes() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C08)));
    tab.answer(Input::DecisionReason("Because of 08".to_owned()));
    tab.answer(Input::Rating(Scale::DepressedMood, Rating::NoProblem));
    assert_eq!((tab.form().decided, tab.form().decision_reason.as_str()), (None, ""));
    assert!(tab.state().assessing.as_ref().unwrap().is_undecided_again);
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C05)));
    assert_eq!(tab.form().decision_reason, "", "the reason was for another cluster");
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C08)));
    assert_eq!(tab.form().decision_reason, "Because of 08", "and is there again with it");
}

#[test]
fn an_own_cluster_given_in_a_second_tab_does_not_replace_the_one_before_the_suggestion() {
    let store = MemoryStore::default();
    let mut one = Tab::open(&store, "#/assess", 0);
    one.rate("Blue 14", Rating::Mild);
    let mut two = Tab::open(&store, "#/assess", 50);
    one.give_own("04");
    two.answer(Input::Origin(Answer::Given(SuperClass::NonPsychotic)));
    two.answer(Input::Own(Answer::Given(ClusterCode::C01)));
    two.act(Action::KeepThisUnfinished);
    assert!(two.form().is_shown);
    assert_eq!(two.form().own, Answer::Given(ClusterCode::C04));
}

#[test]
fn two_tabs_that_finish_the_same_assessment_can_open_it_or_keep_both() {
    for keeps_both in [true, false] {
        let store = MemoryStore::default();
        let mut one = Tab::open(&store, "#/assess", 0);
        one.rate("Blue 14", Rating::Mild);
        one.give_own("04");
        let mut two = Tab::open(&store, "#/assess", 50);
        one.accept();
        two.answer(Input::Decision(Decision::Cluster(ClusterCode::VARIANCE)));
        two.answer(Input::DecisionReason("Nothing fits".to_owned()));
        two.act(Action::Save);
        let trouble = two.state().assessing.as_ref().unwrap().save_trouble.clone();
        assert!(matches!(trouble, Some(SaveError::ChangedElsewhere { .. })), "{trouble:?}");
        two.act(if keeps_both { Action::SaveToNewer } else { Action::OpenSaved });
        if keeps_both {
            // She is in a cluster by now, so that this one is a review of it, and is looked at again.
            assert_eq!((two.state().step(), two.form().decided), (Some(Step::Result), None));
            two.answer(Input::Treatment(Answer::CannotSay));
            two.answer(Input::Decision(Decision::Cluster(ClusterCode::VARIANCE)));
            two.answer(Input::DecisionReason("Nothing fits".to_owned()));
            two.act(Action::Save);
        }
        assert!(two.state().assessing.is_none());
        assert!(matches!(two.state().route, Route::Person(..)));
        let people = Records::new(&store).load_all().unwrap().people;
        assert_eq!((people.len(), people[0].assessments.len()), (1, if keeps_both { 2 } else { 1 }));
    }
}

#[test]
fn a_step_that_another_tab_has_blocked_is_gone_back_to() {
    let store = MemoryStore::default();
    let mut one = Tab::open(&store, "#/assess", 0);
    one.rate("Blue 14", Rating::Mild);
    one.give_own("04");
    // Someone else was saved under the label in the meantime.
    let label = Label::new("blue 14").unwrap();
    let other = Person::new(PersonId::from_random([77; records::ID_BYTES]), label, None);
    Records::new(&store).save_person(&other).unwrap();
    one.act(Action::Refreshed(Records::new(&store).load_all().map(Box::new)));
    one.accept();
    assert_eq!(one.state().step(), Some(Step::Who));
    assert!(one.words()[0].starts_with("Someone on the caseload has this label"), "{:?}", one.words());
}

#[test]
fn nothing_is_suggested_when_nothing_is_known() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::NotKnown);
    tab.give_own("04");
    tab.answer(Input::Decision(Decision::Cluster(ClusterCode::C01)));
    tab.act(Action::Save);
    assert_eq!(tab.words(), ["Enter the reason for your decision"]);
}

#[test]
fn settings_that_cannot_be_read_leave_the_choice_of_a_pack_to_the_user() {
    let store = MemoryStore::default();
    store.write("clusterwise/v1/settings", "{").unwrap();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.act(Action::Routed(Route::Assess(None)));
    assert_eq!(tab.state().packs.current().unwrap_err(), NoPack::Unknown);
    assert!(tab.state().assessing.is_none());
    tab.act(Action::UsePack(None));
    assert!(tab.state().assessing.is_some(), "and the page goes on from there");
    assert_eq!(store.read("clusterwise/v1/settings").unwrap().as_deref(), Some("{"), "kept as it was");
}

#[test]
fn settings_changed_in_two_tabs_end_with_the_last_choice() {
    let store = MemoryStore::default();
    let mut one = Tab::open(&store, "#/settings", 0);
    let mut two = Tab::open(&store, "#/settings", 50);
    one.act(Action::SetShortcuts(false));
    two.act(Action::SetShortcuts(true));
    two.act(Action::SetShortcuts(false));
    one.act(Action::SetShortcuts(true));
    assert_eq!(one.state().notice, None);
    assert!(Records::new(&store).load_all().unwrap().settings.shortcuts);
}

#[test]
fn what_was_just_done_is_said_on_the_next_page_and_not_for_ever() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    tab.accept();
    assert_eq!(tab.state().notice, Some(Notice::Saved));
    tab.act(Action::Routed(Route::Caseload));
    assert_eq!(tab.state().notice, None);
}

#[test]
fn keys_go_from_scale_to_scale_and_to_the_letter_where_one_is_needed() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.act(Action::Routed(Route::Assess(None)));
    tab.answer(Input::Rating(Scale::OtherProblems, Rating::Moderate));
    tab.act(Action::NextAfter(Scale::OtherProblems));
    assert_eq!(tab.focus.as_deref(), Some("letter"));
    tab.act(Action::NextAfterLetter);
    assert_eq!(tab.focus.as_deref(), Some("rate-9"));
    tab.act(Action::BackFrom(Scale::Relationships));
    assert_eq!(tab.focus.as_deref(), Some("letter"));
    tab.act(Action::BackFromLetter);
    assert_eq!(tab.focus.as_deref(), Some("rate-8-3"), "the answer given");
    tab.act(Action::NextAfter(Scale::Vulnerability));
    assert_eq!(tab.focus.as_deref(), Some(CONTINUE));
    tab.act(Action::BackFrom(Scale::OveractiveBehaviour));
    assert_eq!(tab.focus.as_deref(), Some("rate-1"));
}

fn input() -> impl Strategy<Value = Input> {
    let rating = (proptest::sample::select(Scale::ALL.to_vec()), proptest::sample::select(Rating::ALL.to_vec()));
    let yes_no = prop_oneof![Just(Answer::CannotSay), Just(Answer::Given(true)), Just(Answer::Given(false))];
    prop_oneof![
        "[A-Za-z]{1,8}".prop_map(Input::Label),
        "[A-Za-z]{0,8}".prop_map(Input::Team),
        proptest::sample::select(AssessmentReason::ALL.to_vec()).prop_map(Input::Reason),
        rating.prop_map(|(scale, rating)| Input::Rating(scale, rating)),
        proptest::sample::select(OtherProblem::ALL.to_vec()).prop_map(Input::Letter),
        proptest::option::of(proptest::sample::select(SuperClass::ALL.to_vec()))
            .prop_map(|class| Input::Origin(class.into())),
        (proptest::sample::select(Fact::ALL.to_vec()), yes_no).prop_map(|(fact, answer)| Input::Fact(fact, answer)),
        proptest::sample::select(ClusterCode::ALL.to_vec()).prop_map(|code| Input::Own(Answer::Given(code))),
        proptest::sample::select(ClusterCode::ALL.to_vec()).prop_map(|code| Input::Decision(Decision::Cluster(code))),
        "[a-z ]{0,20}".prop_map(Input::DecisionReason),
        "[a-z ]{0,20}".prop_map(Input::WhatChanged),
        "[a-z ]{0,20}".prop_map(Input::CorrectionWhy),
        proptest::option::of(proptest::bool::ANY).prop_map(|answer| Input::Treatment(answer.into())),
    ]
}

proptest! {
    #[test]
    fn an_unfinished_assessment_survives_a_reload_after_any_answer(inputs in proptest::collection::vec(input(), 1..40)) {
        let store = MemoryStore::default();
        let mut tab = Tab::open(&store, "#/assess", 0);
        tab.act(Action::Routed(Route::Assess(None)));
        for input in inputs {
            // The reason is answered on the first page.
            if matches!(input, Input::Reason(_)) {
                tab.act(Action::Routed(Route::Assess(Some(Step::Who))));
            }
            tab.answer(input);
            tab.act(Action::Continue);
            let reloaded = Tab::open(&store, "#/assess", 50);
            prop_assert_eq!(reloaded.form(), tab.form());
        }
    }
}
