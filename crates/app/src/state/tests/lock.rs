//! The lock, as the state has it: what is there while it is shut, what opens it, and what is said.

use super::faults::assert_nothing_is_told;
use super::*;
use crate::state::course::{Change, CourseInput};
use crate::state::upkeep::EVERYTHING_DELETED;
use records::{DeleteError, Kept, Key, Loaded, LoadedPack, StoreError, Unfinished, Wellbeing, WellbeingScore};

const LOCKED: &str = "Locked - Clusterwise";

/// Does it, and everything that follows from it within the page.
fn act(state: State, action: Action) -> (State, Vec<Effect>) {
    let mut actions = VecDeque::from([action]);
    let (mut state, mut all) = (state, Vec::new());
    while let Some(action) = actions.pop_front() {
        let (next, effects) = update(state, action);
        state = next;
        for effect in effects {
            if let Effect::Go(route) = &effect {
                actions.push_back(Action::Routed(*route));
            }
            all.push(effect);
        }
    }
    (state, all)
}

fn fresh(hash: &str) -> State {
    State::new("2026-11-21".parse().unwrap(), Route::parse(hash))
}

fn locked(hash: &str) -> State {
    act(fresh(hash), Action::Locked).0
}

/// Someone, with an assessment that is unfinished.
fn loaded() -> Loaded {
    let store = MemoryStore::default();
    let (mut tab, person) = Tab::in_cluster_04(&store, "2026-05-20");
    tab.act(Action::Assess(person));
    tab.answer(Input::Reason(AssessmentReason::Scheduled));
    tab.act(Action::SetShortcuts(false));
    Records::new(&store).load_all().unwrap()
}

fn titles(effects: &[Effect]) -> Vec<&'static str> {
    let title = |effect: &Effect| if let Effect::SetTitle(title) = effect { Some(*title) } else { None };
    effects.iter().filter_map(title).collect()
}

fn focus(effects: &[Effect]) -> Option<&str> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::Focus(id) => Some(id.as_str()),
        _ => None,
    })
}

/// Every page, those of a person included.
fn routes(person: PersonId) -> Vec<Route> {
    let mut routes: Vec<Route> =
        ["", "#/caseload", "#/casemix", "#/method", "#/settings", "#/settings/lock", "#/about", "#/nowhere"]
            .into_iter()
            .map(Route::parse)
            .collect();
    routes.push(Route::Assess(None));
    routes.extend(Step::ALL.map(|step| Route::Assess(Some(step))));
    routes.extend(
        [PersonPage::Overview, PersonPage::Change, PersonPage::Wellbeing, PersonPage::Close, PersonPage::Reopen]
            .map(|page| Route::Person(person, page)),
    );
    routes
}

#[test]
fn on_no_page_that_is_locked_is_anything_of_the_records_in_the_state_or_the_title() {
    let loaded = loaded();
    let person = loaded.people[0].id;
    for route in routes(person) {
        let (state, effects) = act(fresh(&route.to_string()), Action::Locked);
        assert_nothing_is_told(&state);
        let (state, routed) = act(locked(""), Action::Routed(route));
        assert_nothing_is_told(&state);
        assert_eq!(state.route, route, "it is opened once the lock is");
        for effects in [effects, routed] {
            let title = if route == Route::About { "About - Clusterwise" } else { LOCKED };
            assert_eq!(titles(&effects), [title], "{route:?}");
            let is_harmless =
                |effect: &Effect| matches!(effect, Effect::SetTitle(_) | Effect::ScrollToTop | Effect::Focus(_));
            assert!(effects.iter().all(is_harmless), "{route:?}: {effects:?}");
        }
    }
}

#[test]
fn a_page_that_is_locked_later_forgets_what_it_had_read_and_what_was_typed() {
    let loaded = loaded();
    let person = loaded.people[0].id;
    let (state, _) = act(fresh("#/caseload"), Action::Loaded(Ok(Box::new(loaded))));
    let typed = CourseInput::Note("To the north team".to_owned());
    let (state, _) = act(state, Action::Routed(Route::Person(person, PersonPage::Close)));
    let (state, _) = act(state, Action::Course(typed));
    let (state, _) =
        act(state, Action::Filter(CaseloadFilter { search: "Blue".to_owned(), ..CaseloadFilter::default() }));
    let (state, _) = act(state, Action::Ask(Question::DeletePerson(person)));
    assert!(
        !state.people.is_empty() && state.assessing.is_some() && state.question.is_some(),
        "or this proves nothing"
    );
    let (state, effects) = act(state, Action::Locked);
    assert_nothing_is_told(&state);
    assert_eq!((titles(&effects), state.lock), (vec![LOCKED], Lock::Locked));
    let words = format!("{state:?}");
    assert!(!words.contains("Blue") && !words.contains("north"), "{words}");
    // What was asked about before cannot be confirmed now.
    let (state, effects) = act(state, Action::Confirmed);
    assert_eq!((effects, state.question), (vec![], None));
}

#[test]
fn while_it_is_locked_nothing_is_begun_answered_kept_shown_or_taken_in() {
    let loaded = loaded();
    let person = loaded.people[0].clone();
    let (id, entry) = (person.id, person.assessments[0].id);
    let unfinished: Unfinished = loaded.unfinished.clone().unwrap();
    let pack = LoadedPack {
        id: "our-trust".to_owned(),
        fingerprint: "0a1b2c3d".to_owned(),
        file_name: "ours.json".to_owned(),
        text: "{}".to_owned(),
    };
    let score = Wellbeing { date: person.assessments[0].date, score: WellbeingScore::Wemwbs(44) };
    let full = || Err(SaveError::Full);
    let actions = vec![
        Action::Refreshed(Ok(Box::new(loaded.clone()))),
        Action::Refreshed(Err(StoreError::Denied)),
        Action::Begun { person: id, entry },
        Action::Assess(id),
        Action::Correct(id, entry),
        Action::Answered(Input::Label("Blue 14".to_owned())),
        Action::Answered(Input::Rating(Scale::SelfInjury, Rating::Severe)),
        Action::PracticeHere(Practice::new()),
        Action::Practise(PracticeInput::KeepNow),
        Action::ShowLast(true),
        Action::SameAsLast(Scale::SelfInjury),
        Action::NextAfter(Scale::SelfInjury),
        Action::BackFrom(Scale::SelfInjury),
        Action::NextAfterLetter,
        Action::BackFromLetter,
        Action::Continue,
        Action::UnfinishedKept(Ok(Box::new(unfinished.clone()))),
        Action::UnfinishedKept(Err(SaveError::ChangedElsewhere { current: Box::new(unfinished) })),
        Action::KeepThisUnfinished,
        Action::TakeOtherUnfinished,
        Action::Save,
        Action::PersonKept(Ok(Box::new(person.clone()))),
        Action::PersonKept(full()),
        Action::SaveToNewer,
        Action::OpenSaved,
        Action::UseCurrentPack,
        Action::Compare(ClusterCode::C04),
        Action::ShowPanel("why".to_owned()),
        Action::ShowPanelByKey("why".to_owned()),
        Action::Copy("Blue 14 is in cluster 04".to_owned()),
        Action::Copied("Blue 14 is in cluster 04".to_owned(), true),
        Action::Ask(Question::DeletePerson(id)),
        Action::Ask(Question::DeleteAssessment { person: id, entry, is_sure: true }),
        Action::Ask(Question::DeleteWellbeing(id, score)),
        Action::Ask(Question::DeleteUnreadable(person.key().to_string())),
        Action::Ask(Question::DiscardUnfinished),
        Action::Ask(Question::RemovePack("0a1b2c3d".to_owned())),
        Action::Confirmed,
        Action::Course(CourseInput::Note("To the north team".to_owned())),
        Action::CourseTried(Ok((Box::new(person.clone()), Change::Closed))),
        Action::PersonChanged(Change::Closed, Ok(Box::new(person.clone()))),
        Action::PersonChanged(Change::Closed, full()),
        Action::Filter(CaseloadFilter { search: "Blue".to_owned(), ..CaseloadFilter::default() }),
        Action::ShowCasemix(CasemixView { is_demonstration: true, ..CasemixView::default() }),
        Action::ShowCasemixByKey(CasemixView::default()),
        Action::Downloaded(true),
        Action::Print,
        Action::SetShortcuts(false),
        Action::Prefer(PreferenceInput::Count("3".to_owned())),
        Action::PreferenceTried(Ok(SettingChange::Shortcuts(false))),
        Action::UsePack(Some("0a1b2c3d".to_owned())),
        Action::SettingsKept(SettingChange::Shortcuts(false), Ok(Box::new(loaded.settings.clone()))),
        Action::PackFile { name: "ours.json".to_owned(), text: "{".to_owned() },
        Action::PackFileUnreadable,
        Action::PackKept(Box::new(pack), Ok(())),
        Action::RoomMeasured(Some(Room::default())),
        Action::AskPersistence,
    ];
    let before = format!("{:?}", locked("#/caseload"));
    for action in actions {
        let what = format!("{action:?}");
        let (state, effects) = act(locked("#/caseload"), action);
        assert_eq!((effects, format!("{state:?}")), (vec![], before.clone()), "{what}");
    }
}

#[test]
fn a_page_that_shows_nothing_of_what_is_kept_can_be_printed_and_its_address_copied() {
    let copy = || Action::Copy("https://clusterwise.example/#/my-cluster/08".to_owned());
    for address in ["#/my-cluster/08", "#/about"] {
        let (state, effects) = act(locked(address), Action::Print);
        assert_eq!(effects, [Effect::Print], "{address}");
        let (_, effects) = act(state, copy());
        assert!(matches!(effects[..], [Effect::Copy(_)]), "{address}");
    }
    assert_eq!(act(locked("#/caseload"), copy()).1, []);
}

/// What the button does with what was typed.
fn passcode(typed: &str) -> Result<Task, Vec<Obstacle>> {
    given_passcode(typed.to_owned()).map(Task::Unlock)
}

#[test]
fn a_wrong_passcode_is_said_and_waited_for_and_the_right_one_opens_the_page_that_was_asked_for() {
    let loaded = loaded();
    let (state, effects) = act(locked("#/caseload"), Action::LockTried(passcode("")));
    assert_eq!((state.lock_form.tried[0].words.as_str(), state.lock_form.is_busy), ("Type the passcode", false));
    assert_eq!(focus(&effects), Some(ui::ERROR_SUMMARY_ID));

    let (state, effects) = act(state, Action::LockTried(passcode("not this one")));
    assert!(matches!(effects[..], [Effect::Do(Task::Unlock(_))]) && state.lock_form.tried.is_empty());
    let (state, effects) = act(state, Action::LockTried(passcode("nor this one")));
    assert_eq!((effects, state.lock_form.is_busy), (vec![], true), "one is tried at a time");
    let (state, effects) = act(state, Action::Lock(LockNews::Wrong));
    assert_eq!(
        (state.lock_form.tried[0].words.as_str(), focus(&effects)),
        ("This is not the passcode", Some(PASSCODE))
    );
    assert!(!state.lock_form.is_busy);
    let (state, _) = act(state, Action::Lock(LockNews::Wait(4)));
    assert_eq!((state.lock_form.wait, state.lock), (4, Lock::Locked));
    let (state, _) = act(state, Action::Lock(LockNews::Wait(0)));
    assert_nothing_is_told(&state);

    let (state, effects) = act(state, Action::Lock(LockNews::TooSoon(8)));
    assert_eq!((state.lock_form.wait, state.lock_form.tried.len(), focus(&effects)), (8, 1, Some(PASSCODE)));
    let (state, _) = act(state, Action::LockTried(passcode("the right one")));
    let (state, _) = act(state, Action::Lock(LockNews::Opened { minutes: 15 }));
    assert_eq!((state.lock, &state.lock_form), (Lock::Open { minutes: 15 }, &LockForm::default()));
    let (state, effects) = act(state, Action::Loaded(Ok(Box::new(loaded.clone()))));
    assert_eq!((titles(&effects), state.route), (vec!["Caseload - Clusterwise"], Route::Caseload));
    assert_eq!((&state.people, state.lock), (&loaded.people, Lock::Open { minutes: 15 }));
    assert_eq!(state.assessing.map(|assessing| assessing.form), loaded.unfinished);
}

#[test]
fn a_lock_that_was_being_taken_off_when_the_page_died_is_off() {
    let loaded = loaded();
    let (state, effects) = act(locked("#/settings"), Action::Loaded(Ok(Box::new(loaded.clone()))));
    assert_eq!((state.lock, &state.people), (Lock::Off, &loaded.people));
    assert_eq!(titles(&effects), ["Settings - Clusterwise"]);
}

#[test]
fn records_that_cannot_be_read_behind_an_open_lock_are_said_so() {
    let (state, _) = act(locked("#/caseload"), Action::Lock(LockNews::Opened { minutes: 0 }));
    let (state, _) = act(state, Action::Loaded(Err(StoreError::Denied)));
    assert_eq!(state.storage_trouble, Some(StoreError::Denied.to_string()));
}

#[test]
fn whoever_forgot_the_passcode_deletes_everything_and_begins_anew() {
    for hash in ["#/assess", "#/caseload", "#/about"] {
        let (state, effects) = act(locked(hash), Action::Ask(Question::DeleteEverything));
        assert_eq!((state.question.as_ref(), focus(&effects)), (Some(&Question::DeleteEverything), Some(CONFIRM)));
        let (state, effects) = act(state, Action::Cancelled);
        assert_eq!((state.question.as_ref(), focus(&effects)), (None, Some("delete-everything")));
        let (state, effects) = act(state, Action::Confirmed);
        assert_eq!(effects, [], "it is asked first");

        let (state, _) = act(state, Action::Ask(Question::DeleteEverything));
        let (state, effects) = act(state, Action::Confirmed);
        assert_eq!(effects, [Effect::Delete(Question::DeleteEverything, Deletion::Everything)]);

        let not_done = Action::Deleted(Question::DeleteEverything, Err(DeleteError::StillThere));
        let (state, _) = act(state, not_done);
        assert_eq!(state.notice, Some(Notice::Trouble(DeleteError::StillThere.to_string())));
        assert_eq!(state.lock, Lock::Locked);
        assert_nothing_is_told(&state);

        let (state, effects) = act(state, Action::Deleted(Question::DeleteEverything, Ok(())));
        let done = Notice::Done(EVERYTHING_DELETED);
        assert_eq!((state.lock, state.notice), (Lock::Off, Some(done)));
        match Route::parse(hash) {
            Route::Assess(_) => assert!(effects.contains(&Effect::Draw), "an assessment can be begun"),
            route => assert_eq!(titles(&effects), [route.title()], "it is not locked any more"),
        }
    }
}

#[test]
fn what_was_found_out_about_records_goes_with_them() {
    let mended = Mended { key: Key::Unfinished, loss: records::Loss::Missing };
    let (state, _) = act(fresh("#/settings"), Action::Safety(SafetyNews::Health(Some(records::Health::default()))));
    let (state, _) = act(state, Action::Safety(SafetyNews::Mended(vec![mended])));
    let (state, _) = act(state, Action::Safety(SafetyNews::Copies(SecondCopies::Kept)));
    let (state, _) = act(state, Action::Safety(SafetyNews::Offline(Offline::Ready)));
    let (state, _) = act(state, Action::Deleted(Question::DeleteEverything, Ok(())));
    assert_eq!(state.safety, Safety { copies: SecondCopies::Kept, ..Safety::default() });
}

#[test]
fn a_change_of_the_lock_is_said_when_it_is_done_and_why_when_it_is_not() {
    let put_on = LockChange::PutOn { passcode: Passcode::new("correct horse".to_owned()), minutes: 15 };
    let words = put_on.words();
    let (state, effects) = act(fresh("#/settings/lock"), Action::LockTried(Ok(Task::Lock(put_on))));
    assert!(matches!(effects[..], [Effect::Do(Task::Lock(_))]) && state.lock_form.is_busy);
    assert!(!format!("{state:?} {effects:?}").contains("horse"), "what is typed is in no message");

    let failed = Action::Lock(LockNews::Failed("Nothing was changed.".to_owned()));
    let (not_done, effects) = act(state.clone(), failed);
    assert_eq!(not_done.notice, Some(Notice::Trouble("Nothing was changed.".to_owned())));
    assert_eq!((not_done.lock, not_done.lock_form.is_busy), (Lock::Off, false));
    assert_eq!(focus(&effects), Some(ui::PAGE_TITLE_ID));

    let (out_of_reach, _) = act(state.clone(), Action::Safety(SafetyNews::OutOfReach));
    assert!(matches!(out_of_reach.notice, Some(Notice::Trouble(_))) && !out_of_reach.lock_form.is_busy);

    let (done, effects) = act(state, Action::Lock(LockNews::Changed(Lock::Open { minutes: 15 }, words)));
    assert_eq!((done.lock, done.notice), (Lock::Open { minutes: 15 }, Some(Notice::Done(words))));
    assert_eq!((done.lock_form, focus(&effects)), (LockForm::default(), Some(ui::PAGE_TITLE_ID)));
}

#[test]
fn a_new_passcode_is_long_enough_and_typed_twice() {
    for (typed, again, at) in [
        ("short", "short", Some(NEW_PASSCODE)),
        ("nine char", "nine char", Some(NEW_PASSCODE)),
        ("ten chars!", "ten chars?", Some(SAME_PASSCODE)),
        ("ten chars!", "ten chars!", None),
        // Characters are counted, and not bytes.
        ("äöüéèàçñø", "äöüéèàçñø", Some(NEW_PASSCODE)),
        ("äöüéèàçñøå", "äöüéèàçñøå", None),
    ] {
        let obstacles = new_passcode(typed.to_owned(), again).err().unwrap_or_default();
        assert_eq!(obstacles.first().map(|obstacle| obstacle.target.as_str()), at, "{typed}");
        assert!(obstacles.iter().all(|obstacle| !obstacle.words.contains(typed)), "{typed}");
    }
}
