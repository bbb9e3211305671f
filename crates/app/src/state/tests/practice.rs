//! Practice: kept at every answer, apart from work with people, in two tabs, and where the store is full or damaged.

use super::*;
use crate::state::practice::PracticeWhat;
use records::Key;

const VIGNETTE: &str = "#/practise/vignette/05";
const OWN: &str = "#/practise/vignette/05/cluster";
const MARKS: &str = "#/practise/vignette/05/marks";

/// A tab whose practice has come.
fn open<'a>(store: &'a MemoryStore, hash: &str) -> Tab<'a> {
    let mut tab = Tab::open(store, hash, 0);
    tab.act(Action::PracticeHere(Practice::new()));
    tab
}

impl Tab<'_> {
    fn practice(&self) -> &Practice {
        self.state().practice.as_deref().unwrap()
    }

    fn practise(&mut self, input: PracticeInput) {
        self.act(Action::Practise(input));
    }

    fn route(&mut self, hash: &str) {
        self.act(Action::Routed(Route::parse(hash)));
    }

    fn rated(&self, scale: Scale) -> Option<Rating> {
        self.practice().sheet().unwrap().1.ratings.rating(scale)
    }

    fn rate_vignette(&mut self) {
        for scale in Scale::ALL {
            self.answer(Input::Rating(scale, Rating::Mild));
        }
        self.answer(Input::Letter(OtherProblem::Anxiety));
    }

    /// From the open ratings to the marks.
    fn finish_vignette(&mut self) {
        self.rate_vignette();
        self.act(Action::Continue);
        self.answer(Input::Origin(Answer::Given(SuperClass::NonPsychotic)));
        self.answer(Input::Own(Answer::Given(ClusterCode::C03)));
        self.act(Action::Continue);
        assert_eq!(self.practice().step(), Some(VignetteStep::Marks), "{:?}", self.practice().summary());
    }
}

fn kept(store: &MemoryStore) -> records::Practice {
    Records::new(store).load_practice().unwrap()
}

#[test]
fn every_answer_is_kept_at_once_and_found_again() {
    let store = MemoryStore::default();
    let mut tab = open(&store, VIGNETTE);
    assert_eq!(kept(&store), records::Practice::default(), "opening a vignette keeps nothing");
    tab.answer(Input::Rating(Scale::DepressedMood, Rating::Moderate));
    assert_eq!(kept(&store).open.len(), 1);
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
    let again = open(&store, VIGNETTE);
    assert_eq!(again.rated(Scale::DepressedMood), Some(Rating::Moderate));
    assert_eq!(again.rated(Scale::SelfInjury), Some(Rating::Minor));
    tab.route("#/practise/vignette/06");
    assert_eq!(tab.rated(Scale::DepressedMood), None, "another vignette has a sheet of its own");
    tab.answer(Input::Rating(Scale::DepressedMood, Rating::Severe));
    assert_eq!(kept(&store).open.iter().map(|sheet| sheet.vignette.as_str()).collect::<Vec<_>>(), ["05", "06"]);
}

#[test]
fn practice_and_work_with_people_never_touch_each_other() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/assess", 0);
    tab.rate("Blue 14", Rating::Mild);
    tab.act(Action::PracticeHere(Practice::new()));
    let form = tab.form().clone();
    tab.route(VIGNETTE);
    tab.answer(Input::Rating(Scale::DepressedMood, Rating::Severe));
    tab.answer(Input::Label("Red 2".to_owned()));
    tab.answer(Input::Origin(Answer::Given(SuperClass::Organic)));
    tab.act(Action::Continue);
    assert_eq!(*tab.form(), form);
    assert_eq!(Records::new(&store).load_all().unwrap().unfinished, Some(form));

    let practised = kept(&store);
    tab.route("#/assess/ratings");
    tab.answer(Input::Rating(Scale::DepressedMood, Rating::Minor));
    assert_eq!(tab.form().ratings.rating(Scale::DepressedMood), Some(Rating::Minor));
    assert_eq!(kept(&store), practised);
    tab.route(VIGNETTE);
    assert_eq!(tab.rated(Scale::DepressedMood), Some(Rating::Severe));
}

#[test]
fn no_step_is_skipped_and_the_last_rating_opens_none_by_itself() {
    let store = MemoryStore::default();
    let mut tab = open(&store, MARKS);
    assert_eq!(tab.practice().step(), Some(VignetteStep::Ratings));
    tab.act(Action::Continue);
    assert_eq!(tab.practice().summary().len(), 18);
    assert_eq!(tab.focus.as_deref(), Some(ui::ERROR_SUMMARY_ID));
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
    assert_eq!((tab.practice().summary().len(), tab.practice().shown_obstacles().len()), (18, 17));
    tab.rate_vignette();
    assert_eq!(tab.practice().step(), Some(VignetteStep::Ratings));
    tab.act(Action::Continue);
    assert_eq!(tab.practice().step(), Some(VignetteStep::OwnCluster));
    assert!(tab.practice().summary().is_empty());
    tab.route(MARKS);
    assert_eq!(tab.practice().step(), Some(VignetteStep::OwnCluster));
    tab.act(Action::Continue);
    assert_eq!(tab.practice().summary().len(), 1);
}

#[test]
fn keys_go_from_field_to_field_as_in_real_work() {
    let store = MemoryStore::default();
    let mut tab = open(&store, VIGNETTE);
    tab.answer(Input::Rating(Scale::OtherProblems, Rating::Mild));
    tab.act(Action::NextAfter(Scale::OtherProblems));
    assert_eq!(tab.focus.as_deref(), Some(ui::LETTER_FIELD_ID));
    tab.act(Action::NextAfterLetter);
    assert_eq!(tab.focus, Some(ui::rating_field_id(Scale::Relationships)));
    tab.act(Action::BackFrom(Scale::SelfInjury));
    assert_eq!(tab.focus, Some(ui::rating_field_id(Scale::ALL[0])));
}

#[test]
fn once_the_marks_are_shown_the_answers_are_fixed_and_a_new_sheet_can_be_begun() {
    let store = MemoryStore::default();
    let mut tab = open(&store, VIGNETTE);
    tab.finish_vignette();
    let finished = kept(&store);
    assert_eq!((finished.open.len(), finished.done.len()), (0, 1));
    assert_eq!((finished.done[0].own, finished.done[0].session.as_deref()), (Some(ClusterCode::C03), None));
    assert_eq!(Some(finished.done[0].trainee), finished.trainee);
    for hash in [MARKS, OWN, VIGNETTE] {
        tab.route(hash);
        tab.answer(Input::Rating(Scale::DepressedMood, Rating::Severe));
        tab.act(Action::Continue);
        assert_eq!(kept(&store), finished, "{hash}");
    }
    tab.practise(PracticeInput::Again("05".to_owned()));
    assert_eq!(tab.practice().step(), Some(VignetteStep::Ratings));
    assert_eq!(tab.rated(Scale::DepressedMood), None);
    tab.finish_vignette();
    assert_eq!(kept(&store).done.len(), 2);
}

#[test]
fn sheets_of_a_session_say_so_and_a_sheet_that_is_not_of_it_does_not() {
    let store = MemoryStore::default();
    let mut tab = open(&store, "#/practise");
    tab.practise(PracticeInput::Number("nothing".to_owned()));
    tab.practise(PracticeInput::OpenTyped);
    assert_eq!(tab.practice().taking_part.tried[0].target, SESSION_NUMBER);
    tab.practise(PracticeInput::Number(" 2 - 17 ".to_owned()));
    tab.practise(PracticeInput::OpenTyped);
    assert_eq!(tab.practice().page, PracticePage::Session("2-17".to_owned()));
    let session = "2-17".parse().unwrap();
    let order: Vec<String> = session_vignettes(&tab, session).into_iter().map(|vignette| vignette.id.clone()).collect();

    tab.practise(PracticeInput::TakePart(session));
    assert_eq!(tab.practice().page, PracticePage::Vignette(order[0].clone(), VignetteStep::Ratings));
    tab.finish_vignette();
    let other = ["05", "06", "07"].into_iter().find(|id| !order.contains(&(*id).to_owned())).unwrap();
    tab.route(&format!("#/practise/vignette/{other}"));
    tab.finish_vignette();
    assert_eq!(tab.practice().next_in(session).map(|vignette| &vignette.id), Some(&order[1]));
    tab.practise(PracticeInput::TakePart(session));
    assert_eq!(tab.practice().page, PracticePage::Vignette(order[1].clone(), VignetteStep::Ratings));
    tab.finish_vignette();
    let sessions = |store: &MemoryStore| -> Vec<Option<String>> {
        kept(store).done.into_iter().map(|sheet| sheet.session).collect()
    };
    assert_eq!(sessions(&store), [Some("2-17".to_owned()), None, Some("2-17".to_owned())]);
    assert_eq!(tab.practice().next_in(session), None);
    // A vignette that was finished before is rated anew for another session.
    let whole: training::Session = "24-1".parse().unwrap();
    tab.practise(PracticeInput::TakePart(whole));
    assert!(tab.practice().sheet().is_some());
}

fn session_vignettes<'a>(tab: &'a Tab<'_>, session: training::Session) -> Vec<&'a training::Vignette> {
    session.vignettes(tab.practice().sets.set().unwrap()).unwrap()
}

#[test]
fn what_is_practised_again_after_the_marks_is_not_the_sessions() {
    let store = MemoryStore::default();
    let mut tab = open(&store, "#/practise/session/2-17");
    let session = "2-17".parse().unwrap();
    tab.practise(PracticeInput::TakePart(session));
    tab.finish_vignette();
    let first = kept(&store).done.remove(0);
    let vignette = first.vignette.clone();
    tab.practise(PracticeInput::Again(vignette.clone()));
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::Severe));
    tab.finish_vignette();
    assert_eq!(kept(&store).done[1].session, None);
    assert_eq!(tab.practice().done_in(session, &vignette), Some(&first), "its code and its summary stay");
    assert_eq!(tab.practice().next_in(session).map(|next| next.id != vignette), Some(true));
}

#[test]
fn somebody_else_on_the_same_computer_begins_with_nothing_and_what_was_begun_goes_only_after_a_question() {
    let store = MemoryStore::default();
    let mut tab = open(&store, "#/practise/session/2-17");
    let session = "2-17".parse().unwrap();
    tab.practise(PracticeInput::TakePart(session));
    tab.finish_vignette();
    let first = kept(&store);
    assert!(tab.practice().hides_marks(&first.done[0]), "a room discusses first");
    tab.practise(PracticeInput::ShowMarks);
    assert!(!tab.practice().hides_marks(&first.done[0]));
    // What is finished is asked about: its code may not have been handed in.
    tab.route("#/practise/session/2-17");
    tab.practise(PracticeInput::SomebodyElse(session));
    assert_eq!(tab.practice().question, Some(PracticeQuestion::SomebodyElse(session)));
    tab.practise(PracticeInput::Answer(false));
    tab.practise(PracticeInput::TakePart(session));
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
    let begun = kept(&store);
    tab.route("#/practise/session/2-17");
    tab.practise(PracticeInput::SomebodyElse(session));
    assert_eq!(tab.focus.as_deref(), Some(CONFIRM));
    tab.practise(PracticeInput::Answer(false));
    assert_eq!(kept(&store), begun);
    tab.practise(PracticeInput::SomebodyElse(session));
    tab.practise(PracticeInput::Answer(true));
    let after = kept(&store);
    assert_eq!(after.done, first.done);
    // The first vignette again, on a sheet that is empty.
    assert_eq!(after.open.iter().map(|sheet| sheet.ratings.answered()).collect::<Vec<_>>(), [0]);
    assert_eq!(tab.practice().page, PracticePage::Vignette(first.done[0].vignette.clone(), VignetteStep::Ratings));
}

#[test]
fn other_vignettes_of_another_tab_are_put_together_with_these() {
    let store = MemoryStore::default();
    let mut one = open(&store, VIGNETTE);
    let mut two = open(&store, "#/practise/vignette/06");
    one.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
    two.answer(Input::Rating(Scale::SelfInjury, Rating::Mild));
    one.answer(Input::Rating(Scale::DepressedMood, Rating::Mild));
    assert!(one.practice().trouble.is_none() && two.practice().trouble.is_none());
    assert_eq!(kept(&store).open.len(), 2);
    one.finish_vignette();
    two.finish_vignette();
    assert_eq!(kept(&store).done.len(), 2);
}

#[test]
fn of_the_same_vignette_in_two_tabs_somebody_chooses_and_nothing_is_lost_before() {
    for (prefer, rating) in [(Prefer::Ours, Rating::Severe), (Prefer::Theirs, Rating::Minor)] {
        let store = MemoryStore::default();
        let mut one = open(&store, VIGNETTE);
        let mut two = open(&store, VIGNETTE);
        one.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
        two.answer(Input::Rating(Scale::SelfInjury, Rating::Severe));
        assert!(matches!(two.practice().trouble, Some(SaveError::ChangedElsewhere { .. })));
        assert_eq!(two.rated(Scale::SelfInjury), Some(Rating::Severe), "it stays on the page");
        let first = kept(&store);
        two.answer(Input::Rating(Scale::DepressedMood, Rating::Mild));
        assert_eq!(kept(&store), first, "nothing is written over");
        two.practise(PracticeInput::Settle(prefer));
        assert!(two.practice().trouble.is_none());
        assert_eq!(two.rated(Scale::SelfInjury), Some(rating));
        assert_eq!(kept(&store).open[0].ratings.rating(Scale::SelfInjury), Some(rating));
    }
}

#[test]
fn what_another_tab_has_deleted_can_be_kept_or_left() {
    for prefer in [Prefer::Ours, Prefer::Theirs] {
        let store = MemoryStore::default();
        let mut tab = open(&store, VIGNETTE);
        tab.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
        store.remove(&Key::Practice.to_string()).unwrap();
        tab.answer(Input::Rating(Scale::SelfInjury, Rating::Mild));
        assert_eq!(tab.practice().trouble, Some(SaveError::DeletedElsewhere));
        tab.practise(PracticeInput::Settle(prefer));
        assert_eq!(tab.practice().trouble, None);
        assert_eq!(kept(&store).open.len(), usize::from(prefer == Prefer::Ours));
        assert_eq!(tab.rated(Scale::SelfInjury), (prefer == Prefer::Ours).then_some(Rating::Mild));
    }
}

#[test]
fn where_there_is_no_room_the_answers_stay_on_the_page_until_there_is() {
    let store = MemoryStore::default();
    let mut tab = open(&store, VIGNETTE);
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
    let before = kept(&store);
    store.set_capacity(store.used());
    tab.answer(Input::Rating(Scale::DepressedMood, Rating::Mild));
    assert_eq!(tab.practice().trouble, Some(SaveError::Full));
    tab.route("#/practise/results");
    tab.route(VIGNETTE);
    assert_eq!(tab.rated(Scale::DepressedMood), Some(Rating::Mild));
    assert_eq!(kept(&store), before);
    store.set_capacity(1_000_000);
    tab.practise(PracticeInput::KeepNow);
    assert_eq!((&tab.practice().trouble, tab.practice().news), (&None, Some(News::Saved)));
    assert_eq!(tab.focus.as_deref(), Some(ui::PAGE_TITLE_ID), "the button goes with the words");
    assert_eq!(kept(&store).open[0].ratings.rating(Scale::DepressedMood), Some(Rating::Mild));
}

#[test]
fn practice_that_cannot_be_read_is_not_written_over_until_somebody_says_so() {
    let store = MemoryStore::default();
    let key = Key::Practice.to_string();
    store.write(&key, "torn").unwrap();
    let mut tab = open(&store, VIGNETTE);
    assert!(matches!(tab.practice().trouble, Some(SaveError::Unreadable(_))));
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
    assert_eq!(store.read(&key), Ok(Some("torn".to_owned())));
    tab.practise(PracticeInput::Ask(PracticeQuestion::ReplaceUnreadable));
    assert_eq!(tab.focus.as_deref(), Some(CONFIRM));
    tab.practise(PracticeInput::Answer(false));
    assert_eq!(store.read(&key), Ok(Some("torn".to_owned())));
    tab.practise(PracticeInput::Ask(PracticeQuestion::ReplaceUnreadable));
    tab.practise(PracticeInput::Answer(true));
    assert_eq!(tab.practice().trouble, None);
    assert_eq!(kept(&store).open[0].ratings.rating(Scale::SelfInjury), Some(Rating::Minor));
}

#[test]
fn vignettes_that_cannot_be_read_have_nothing_stand_in_for_them() {
    let store = MemoryStore::default();
    store.write(&Key::Vignettes.to_string(), "torn").unwrap();
    let tab = open(&store, VIGNETTE);
    assert!(tab.practice().sets.set().is_none() && tab.practice().sets.unreadable.is_some());
    assert_eq!(tab.practice().sheet(), None);
}

#[test]
fn a_browser_that_denies_its_store_is_told_and_the_page_goes_on() {
    let store = MemoryStore::default();
    store.deny(true);
    let mut tab = open(&store, VIGNETTE);
    assert_eq!(tab.practice().trouble, Some(SaveError::Denied));
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
    assert!(tab.practice().sets.set().is_none() || tab.rated(Scale::SelfInjury) == Some(Rating::Minor));
}

#[test]
fn practice_is_deleted_after_a_question_and_the_codes_of_a_room_stay() {
    let store = MemoryStore::default();
    let room = records::PracticeRoom { session: "3-4821".to_owned(), codes: vec!["A".to_owned()] };
    let practice = records::Practice { room: Some(room.clone()), ..records::Practice::default() };
    Records::new(&store).save_practice(&practice).unwrap();
    let mut tab = open(&store, VIGNETTE);
    tab.finish_vignette();
    tab.route("#/practise/results");
    tab.practise(PracticeInput::Ask(PracticeQuestion::DeletePractice));
    tab.practise(PracticeInput::Answer(false));
    assert_eq!(kept(&store).done.len(), 1);
    assert_eq!(tab.focus.as_deref(), Some(PracticeQuestion::DeletePractice.asker()));
    tab.practise(PracticeInput::Ask(PracticeQuestion::DeletePractice));
    tab.practise(PracticeInput::Answer(true));
    let left = kept(&store);
    assert_eq!((left.done.len(), left.trainee, left.room), (0, None, Some(room)));
}

#[test]
fn behind_a_lock_nothing_of_it_is_told() {
    let store = MemoryStore::default();
    let mut tab = open(&store, VIGNETTE);
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::Minor));
    tab.act(Action::Locked);
    assert!(tab.state().practice.is_none());
    tab.answer(Input::Rating(Scale::SelfInjury, Rating::Severe));
    assert_eq!(kept(&store).open[0].ratings.rating(Scale::SelfInjury), Some(Rating::Minor));
}

/// A tab behind a lock: what is kept takes its time, and keys do not wait for it.
struct Slow<'a> {
    state: Option<State>,
    store: &'a MemoryStore,
    waiting: VecDeque<PracticeTask>,
    most_at_once: usize,
}

impl Slow<'_> {
    fn act(&mut self, action: Action) {
        let mut actions = VecDeque::from([action]);
        while let Some(action) = actions.pop_front() {
            let (state, effects) = update(self.state.take().unwrap(), action);
            self.state = Some(state);
            for effect in effects {
                match effect {
                    Effect::Practise(task) => self.waiting.push_back(task),
                    Effect::Go(route) => actions.push_back(Action::Routed(route)),
                    _ => {}
                }
            }
        }
        let writes = self.waiting.iter().filter(|task| matches!(task.what(), PracticeWhat::Keep(_))).count();
        self.most_at_once = self.most_at_once.max(writes);
    }

    /// The store has done one thing that it was asked for.
    fn work(&mut self) -> bool {
        let Some(task) = self.waiting.pop_front() else { return false };
        let input = task.run(self.store, [0; 8]);
        self.act(Action::Practise(input));
        true
    }
}

proptest! {
    #[test]
    fn however_slowly_it_is_kept_every_answer_is_kept_in_the_end_and_one_at_a_time(
        answers in proptest::collection::vec((0..18_usize, 0..5_u8, 0..3_usize), 1..40),
    ) {
        let store = MemoryStore::default();
        let today = "2026-11-22".parse().unwrap();
        let mut slow = Slow {
            state: Some(State::new(today, Route::parse(VIGNETTE))),
            store: &store,
            waiting: VecDeque::new(),
            most_at_once: 0,
        };
        slow.act(Action::Loaded(Records::new(&store).load_all().map(Box::new)));
        slow.act(Action::PracticeHere(Practice::new()));
        while slow.work() {}
        let mut expected = ratings::Draft::default();
        for (scale, code, works) in answers {
            let (scale, rating) = (Scale::ALL[scale], Rating::from_form_code(code).unwrap());
            expected.rate(scale, rating);
            slow.act(Action::Answered(Input::Rating(scale, rating)));
            for _ in 0..works {
                slow.work();
            }
        }
        while slow.work() {}
        prop_assert_eq!(slow.most_at_once, 1);
        prop_assert_eq!(&kept(&store).open[0].ratings, &expected);
    }
}

/// Something that somebody does in one of two tabs.
#[derive(Clone, Debug)]
enum Errand {
    Open(u8),
    Rate(usize, u8),
    Finish,
    Again,
    Session(u8),
    Settle(Prefer),
    NoRoom,
    Room,
}

fn any_errand() -> impl Strategy<Value = (bool, Errand)> {
    let errand = prop_oneof![
        3 => (1..4_u8).prop_map(Errand::Open),
        6 => (0..18_usize, 0..5_u8).prop_map(|(scale, code)| Errand::Rate(scale, code)),
        3 => Just(Errand::Finish),
        1 => Just(Errand::Again),
        1 => (2..5_u8).prop_map(Errand::Session),
        2 => prop_oneof![Just(Prefer::Ours), Just(Prefer::Theirs)].prop_map(Errand::Settle),
        1 => Just(Errand::NoRoom),
        2 => Just(Errand::Room),
    ];
    (any::<bool>(), errand)
}

fn run(tab: &mut Tab<'_>, store: &MemoryStore, errand: &Errand) {
    match errand {
        Errand::Open(vignette) => tab.route(&format!("#/practise/vignette/0{vignette}")),
        Errand::Rate(scale, code) => {
            tab.answer(Input::Rating(Scale::ALL[*scale], Rating::from_form_code(*code).unwrap()));
        }
        Errand::Finish => {
            tab.rate_vignette();
            tab.act(Action::Continue);
            tab.answer(Input::Origin(Answer::CannotSay));
            for fact in [Fact::FirstEpisode, Fact::AcuteEpisode] {
                tab.answer(Input::Fact(fact, Answer::Given(false)));
            }
            tab.answer(Input::Own(Answer::CannotSay));
            tab.act(Action::Continue);
        }
        Errand::Again => {
            if let PracticePage::Vignette(id, _) = tab.practice().page.clone() {
                tab.practise(PracticeInput::Again(id));
            }
        }
        Errand::Session(count) => {
            let session = training::Session::new(*count, 17).unwrap();
            tab.practise(PracticeInput::TakePart(session));
        }
        Errand::Settle(prefer) => tab.practise(PracticeInput::Settle(*prefer)),
        Errand::NoRoom => store.set_capacity(store.used()),
        Errand::Room => store.set_capacity(1_000_000),
    }
}

proptest! {
    #[test]
    fn whatever_is_done_in_two_tabs_nothing_finished_is_lost_and_nobody_is_touched(
        errands in proptest::collection::vec(any_errand(), 1..40),
    ) {
        let store = MemoryStore::default();
        let mut tab = Tab::open(&store, "#/assess", 0);
        tab.rate("Blue 14", Rating::Mild);
        let people = Records::new(&store).load_all().unwrap();
        let (mut one, mut two) = (open(&store, VIGNETTE), open(&store, VIGNETTE));
        let mut most = 0;
        for (is_second, errand) in &errands {
            let tab = if *is_second { &mut two } else { &mut one };
            run(tab, &store, errand);
            if tab.practice().trouble.is_none() {
                // Until something is kept or read, a page does not know what another tab has kept.
                tab.practise(PracticeInput::KeepNow);
            }
            let practice = tab.practice();
            let on_page = practice.kept.as_deref().unwrap();
            let now = kept(&store);
            if practice.trouble.is_none() {
                prop_assert_eq!(on_page, &now, "after {:?}", errand);
            }
            prop_assert!(now.done.len() >= most, "after {:?}", errand);
            most = now.done.len();
        }
        prop_assert_eq!(Records::new(&store).load_all().unwrap(), people);
    }
}
