//! Closing, re-opening, wellbeing scores and deleting an assessment: the whole app but for the browser.

use super::*;
use crate::state::course::{Change, CourseInput, Measure};
use records::{ClosingOutcome, WellbeingScore};

fn someone(store: &MemoryStore) -> (Tab<'_>, PersonId) {
    let mut tab = Tab::open(store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.give_own("04");
    tab.accept();
    let person = tab.state().people[0].id;
    (tab, person)
}

#[test]
fn care_is_closed_with_a_day_and_an_outcome_and_opened_again_with_its_history() {
    let store = MemoryStore::default();
    let (mut tab, person) = someone(&store);
    tab.go(person, PersonPage::Close);
    tab.day("2026-11-20");
    tab.save_course();
    let day = "The last assessment was on 21 November 2026. Enter that day or a later one";
    assert_eq!(tab.tried(), [day, "Choose how the care ended"], "before the last assessment");
    assert_eq!(tab.focus.as_deref(), Some(ui::ERROR_SUMMARY_ID));
    tab.day("2026-11-21");
    tab.course(CourseInput::Outcome(ClosingOutcome::Moved));
    tab.course(CourseInput::Note("ring jo@example.org".to_owned()));
    tab.save_course();
    assert!(tab.tried()[0].contains("email"), "{:?}", tab.tried());
    tab.course(CourseInput::Note("To the north team".to_owned()));
    tab.save_course();
    assert_eq!(tab.state().notice, Some(Notice::Done(Change::Closed.words())));
    let kept = tab.kept();
    assert_eq!(kept.closed().unwrap().note.as_deref(), Some("To the north team"));
    assert_eq!(kept.assessments.len(), 1);

    tab.go(person, PersonPage::Reopen);
    tab.day("2026-11-20");
    tab.save_course();
    assert_eq!(tab.tried().len(), 1, "not before it was closed: {:?}", tab.tried());
    tab.day("2026-11-21");
    tab.save_course();
    let kept = tab.kept();
    assert_eq!(kept.closed(), None);
    assert_eq!(kept.closings.len(), 1, "the closing is kept");
    assert!(kept.closings[0].reopened.is_some());
    tab.act(Action::Assess(person));
    tab.answer(Input::Reason(AssessmentReason::Initial));
    tab.act(Action::Continue);
    assert_eq!(tab.state().step(), Some(Step::Ratings), "{:?}", tab.words());
}

#[test]
fn care_cannot_be_closed_twice_nor_opened_when_it_is_open() {
    let store = MemoryStore::default();
    let (mut tab, person) = someone(&store);
    tab.go(person, PersonPage::Reopen);
    tab.save_course();
    assert_eq!(tab.kept().closings, []);
    for _ in 0..2 {
        tab.go(person, PersonPage::Close);
        tab.course(CourseInput::Outcome(ClosingOutcome::Completed));
        tab.save_course();
    }
    assert_eq!(tab.kept().closings.len(), 1);
}

#[test]
fn wellbeing_is_entered_as_a_total_or_as_seven_numbers() {
    let store = MemoryStore::default();
    let (mut tab, person) = someone(&store);
    let save = |tab: &mut Tab<'_>, measure, total: &str, items: [&str; 7]| {
        tab.go(person, PersonPage::Wellbeing);
        tab.course(CourseInput::Measure(measure));
        tab.course(CourseInput::Total(total.to_owned()));
        for (place, item) in items.into_iter().enumerate() {
            tab.course(CourseInput::Item(place, item.to_owned()));
        }
        tab.save_course();
    };
    tab.go(person, PersonPage::Wellbeing);
    tab.save_course();
    assert_eq!(tab.tried(), ["Choose which numbers you have"]);
    for (measure, total) in
        [(Measure::Wemwbs, "13"), (Measure::Wemwbs, "71"), (Measure::Wemwbs, "x"), (Measure::SwemwbsTotal, "36")]
    {
        save(&mut tab, measure, total, [""; 7]);
        assert_eq!(tab.tried().len(), 1, "{measure:?} {total}");
        assert_eq!(tab.state().course.tried[0].target, TOTAL);
    }
    save(&mut tab, Measure::SwemwbsItems, "", ["3", "", "6", "x", "1", "5", "2"]);
    let targets: Vec<&str> = tab.state().course.tried.iter().map(|obstacle| obstacle.target.as_str()).collect();
    assert_eq!(targets, ["item-2", "item-3", "item-4"], "each at its own field: {:?}", tab.tried());
    assert_eq!(tab.kept().wellbeing, []);

    save(&mut tab, Measure::Wemwbs, " 44 ", [""; 7]);
    save(&mut tab, Measure::SwemwbsItems, "", ["3", "3", "3", "3", "3", "3", "4"]);
    let scores: Vec<WellbeingScore> = tab.kept().wellbeing.iter().map(|wellbeing| wellbeing.score).collect();
    assert_eq!(scores, [WellbeingScore::Wemwbs(44), WellbeingScore::Swemwbs(22)]);
    let first = tab.kept().wellbeing[0];
    tab.act(Action::Ask(Question::DeleteWellbeing(person, first)));
    assert_eq!(tab.kept().wellbeing.len(), 2, "it is asked first");
    tab.act(Action::Confirmed);
    assert_eq!(tab.kept().wellbeing.len(), 1);
    assert_eq!(tab.state().route, Route::Person(person, PersonPage::Change));
}

#[test]
fn an_assessment_is_deleted_only_when_it_was_asked_twice() {
    let store = MemoryStore::default();
    let (mut tab, person) = someone(&store);
    let entry = tab.kept().assessments[0].id;
    let ask = Question::DeleteAssessment { person, entry, is_sure: false };
    tab.act(Action::Ask(ask.clone()));
    tab.act(Action::Confirmed);
    assert_eq!(tab.state().question, Some(Question::DeleteAssessment { person, entry, is_sure: true }));
    assert_eq!(tab.kept().assessments.len(), 1);
    tab.act(Action::Cancelled);
    assert_eq!(tab.kept().assessments.len(), 1);
    tab.act(Action::Ask(ask));
    tab.act(Action::Confirmed);
    tab.act(Action::Confirmed);
    assert_eq!(tab.kept().assessments, []);
    assert_eq!(tab.state().notice, Some(Notice::Done(Change::AssessmentDeleted.words())));
}

#[test]
fn what_another_tab_changed_is_never_written_over() {
    let store = MemoryStore::default();
    let (mut one, person) = someone(&store);
    let mut two = Tab::open(&store, "#/caseload", 50);
    two.go(person, PersonPage::Wellbeing);
    two.course(CourseInput::Measure(Measure::Wemwbs));
    two.course(CourseInput::Total("44".to_owned()));
    one.go(person, PersonPage::Close);
    one.course(CourseInput::Outcome(ClosingOutcome::Completed));
    one.save_course();
    two.save_course();
    assert!(
        matches!(&two.state().notice, Some(Notice::Trouble(words)) if words.contains("another tab")),
        "{:?}",
        two.state().notice
    );
    assert_eq!(two.state().course.total, "44", "what was typed is still there");
    assert!(two.state().people[0].closed().is_some(), "and the other change is shown");
    two.save_course();
    let kept = one.kept();
    assert_eq!((kept.closings.len(), kept.wellbeing.len()), (1, 1));
}

#[test]
fn a_full_store_loses_neither_the_person_nor_what_was_typed() {
    let store = MemoryStore::default();
    let (mut tab, person) = someone(&store);
    tab.go(person, PersonPage::Close);
    tab.course(CourseInput::Outcome(ClosingOutcome::Completed));
    store.set_capacity(store.used());
    tab.save_course();
    assert!(matches!(tab.state().notice, Some(Notice::Trouble(_))));
    assert_eq!(tab.state().course.outcome, Some(ClosingOutcome::Completed));
    assert_eq!(tab.kept().closed(), None);
    store.set_capacity(1_000_000);
    tab.save_course();
    assert!(tab.kept().closed().is_some());
}
