//! One tab of the app but for the browser, and what the tests do with it again and again.

use super::*;
use crate::state::course::CourseInput;
use records::{ClosingOutcome, Entry};

/// `severe-depression` of tests/golden: cluster 04 comes first.
pub(super) const SEVERE: [u8; 18] = [1, 2, 1, 1, 1, 0, 3, 3, 3, 2, 1, 3, 1, 0, 1, 1, 1, 2];
/// `moderate-depression` of tests/golden: cluster 03 comes first.
pub(super) const MODERATE: [u8; 18] = [1, 1, 0, 0, 0, 0, 3, 2, 2, 2, 1, 2, 0, 0, 1, 0, 0, 1];

/// A finished assessment that only says when it was and what was decided.
pub(crate) fn entry(mark: u8, date: &str, decided: ClusterCode) -> records::Entry {
    let date = date.parse().unwrap();
    records::Entry {
        id: EntryId::from_random([mark; records::ID_BYTES]),
        date,
        reason: AssessmentReason::Initial,
        assessment: ratings::Assessment::from_ratings([Rating::NotKnown; 18]),
        facts: allocation::Facts::default(),
        origin: None,
        own: None,
        pack: stamp(&allocation::Pack::provisional()),
        suggested: Vec::new(),
        decided,
        decision_reason: None,
        next_review: decided.review_period().after(date).unwrap(),
        review: None,
        correction: None,
    }
}

/// What chance draws for the practice.
const CHANCE: [u8; 8] = [1, 0, 0, 0, 2, 0, 0, 0];

/// Carries out an effect on the records of a store, as `platform` does.
pub(super) fn perform(store: &dyn Store, effect: Effect) -> Option<Action> {
    let records = Records::new(store);
    Some(match effect {
        Effect::Refresh => Action::Refreshed(records.load_all().map(Box::new)),
        Effect::SaveUnfinished(form) => Action::UnfinishedKept(records.save_unfinished(&form).map(Box::new)),
        Effect::Finish(person, entry) => Action::PersonKept(records.finish(&person, entry).map(Box::new)),
        Effect::ChangePerson(person, change) => {
            Action::PersonChanged(change, records.save_person(&person).map(Box::new))
        }
        Effect::SaveSettings(settings, change) => {
            Action::SettingsKept(change, records.save_settings(&settings).map(Box::new))
        }
        Effect::SavePack(pack) => Action::PackKept(pack.clone(), records.save_pack(&pack)),
        Effect::Delete(question, deletion) => {
            let result = match deletion {
                Deletion::Everything => records.delete_everything(),
                Deletion::Person(person) => records.delete_person(&person),
                Deletion::Unreadable(key) => records.delete_unreadable(&key),
                Deletion::Unfinished(form) => records.clear_unfinished(&form),
                Deletion::Pack(fingerprint) => records.remove_pack(&fingerprint),
            };
            Action::Deleted(question, result)
        }
        Effect::Practise(task) => Action::Practise(task.run(store, CHANCE)),
        Effect::MeasureRoom => Action::RoomMeasured(records.room_used().ok()),
        _ => return None,
    })
}

/// A tab: a state, and a store that may be shared with another tab.
pub(super) struct Tab<'a> {
    pub(super) state: Option<State>,
    pub(super) store: &'a MemoryStore,
    pub(super) focus: Option<String>,
    drawn: u8,
}

impl<'a> Tab<'a> {
    pub(super) fn open(store: &'a MemoryStore, hash: &str, drawn: u8) -> Self {
        let mut tab = Self::open_first(store, hash, drawn);
        tab.act(Action::PacksReadable(check));
        tab
    }

    /// The same, where nothing is here yet that is fetched later.
    pub(super) fn open_first(store: &'a MemoryStore, hash: &str, drawn: u8) -> Self {
        let today = "2026-11-21".parse().unwrap();
        let mut tab = Self { state: Some(State::new(today, Route::parse(hash))), store, focus: None, drawn };
        let loaded = Records::new(store).load_all().map(Box::new);
        tab.act(Action::Loaded(loaded));
        tab
    }

    pub(super) fn act(&mut self, action: Action) {
        let mut actions = VecDeque::from([action]);
        while let Some(action) = actions.pop_front() {
            let (state, effects) = update(self.state.take().unwrap(), action);
            self.state = Some(state);
            for effect in effects {
                actions.extend(self.run(effect));
            }
        }
    }

    pub(super) fn run(&mut self, effect: Effect) -> Option<Action> {
        match effect {
            Effect::Go(route) => Some(Action::Routed(route)),
            Effect::Draw => {
                self.drawn += 1;
                let bytes = [self.drawn; records::ID_BYTES];
                Some(Action::Begun { person: PersonId::from_random(bytes), entry: EntryId::from_random(bytes) })
            }
            Effect::Focus(id) | Effect::FocusNow(id) => {
                self.focus = Some(id);
                None
            }
            effect => perform(self.store, effect),
        }
    }

    pub(super) fn answer(&mut self, input: Input) {
        self.act(Action::Answered(input));
    }

    pub(super) fn state(&self) -> &State {
        self.state.as_ref().unwrap()
    }

    pub(super) fn form(&self) -> &records::Unfinished {
        &self.state().assessing.as_ref().unwrap().form
    }

    pub(super) fn words(&self) -> Vec<String> {
        self.state().shown_obstacles().into_iter().map(|obstacle| obstacle.words).collect()
    }

    /// Who and why, and every scale rated `rating`, up to the clinician's own cluster.
    pub(super) fn rate(&mut self, label: &str, rating: Rating) {
        self.act(Action::Routed(Route::Assess(None)));
        self.answer(Input::Label(label.to_owned()));
        self.answer(Input::Reason(AssessmentReason::Initial));
        self.act(Action::Continue);
        for scale in Scale::ALL {
            self.answer(Input::Rating(scale, rating));
        }
        self.answer(Input::Letter(OtherProblem::Anxiety));
        self.act(Action::Continue);
        assert_eq!(self.state().step(), Some(Step::OwnCluster), "{:?}", self.words());
    }

    pub(super) fn give_own(&mut self, code: &str) {
        self.answer(Input::Origin(Answer::Given(SuperClass::NonPsychotic)));
        self.answer(Input::Own(Answer::Given(ClusterCode::from_code(code).unwrap())));
        self.act(Action::Continue);
        assert_eq!(self.state().step(), Some(Step::Result), "{:?}", self.words());
    }

    pub(super) fn first_suggested(&self) -> ClusterCode {
        let state = self.state();
        state.assessing.as_ref().unwrap().allocation(&state.packs).unwrap().first()[0].code
    }

    pub(super) fn accept(&mut self) {
        self.answer(Input::Decision(Decision::Cluster(self.first_suggested())));
        self.act(Action::Save);
    }
}

impl Tab<'_> {
    pub(super) fn rate_all(&mut self, codes: [u8; 18]) {
        for (scale, code) in Scale::ALL.into_iter().zip(codes) {
            self.answer(Input::Rating(scale, Rating::from_form_code(code).unwrap()));
        }
        if self.form().ratings.needs_letter() {
            self.answer(Input::Letter(OtherProblem::Anxiety));
        }
        self.act(Action::Continue);
        assert_eq!(self.state().step(), Some(Step::OwnCluster), "{:?}", self.words());
    }

    pub(super) fn date(&mut self, date: &str) {
        let [year, month, day] = date.split('-').collect::<Vec<_>>()[..] else { panic!("{date}") };
        for (part, text) in [(ui::DatePart::Day, day), (ui::DatePart::Month, month), (ui::DatePart::Year, year)] {
            self.answer(Input::Date(part, text.to_owned()));
        }
    }

    pub(super) fn set(&mut self, preference: Preference) {
        let change = self.state().preferences.change(preference);
        self.act(Action::PreferenceTried(change));
    }

    pub(super) fn decide(&mut self, decision: Decision) {
        self.answer(Input::Decision(decision));
        if self.state().obstacles().iter().any(|obstacle| obstacle.target == "decision-reason") {
            self.answer(Input::DecisionReason("As agreed".to_owned()));
        }
        self.act(Action::Save);
    }

    /// Someone in cluster 04 since a day.
    pub(super) fn in_cluster_04<'a>(store: &'a MemoryStore, since: &str) -> (Tab<'a>, PersonId) {
        let mut tab = Tab::open(store, "#/assess", 0);
        tab.act(Action::Routed(Route::Assess(None)));
        tab.answer(Input::Label("Blue 14".to_owned()));
        tab.answer(Input::Reason(AssessmentReason::Initial));
        tab.date(since);
        tab.act(Action::Continue);
        tab.rate_all(SEVERE);
        tab.give_own("04");
        tab.decide(Decision::Cluster(ClusterCode::C04));
        let person = tab.state().people[0].id;
        (tab, person)
    }

    /// The review of a person up to its result.
    pub(super) fn review(&mut self, person: PersonId, date: &str, codes: [u8; 18], own: &str) -> allocation::Review {
        self.act(Action::Assess(person));
        self.answer(Input::Reason(AssessmentReason::Scheduled));
        self.date(date);
        self.act(Action::Continue);
        self.rate_all(codes);
        self.give_own(own);
        self.result()
    }

    pub(super) fn result(&self) -> allocation::Review {
        let state = self.state();
        let assessing = state.assessing.as_ref().unwrap();
        assessing.review(&assessing.allocation(&state.packs).unwrap(), &state.people).unwrap()
    }

    pub(super) fn entries(&self) -> Vec<Entry> {
        self.state().people[0].in_order().into_iter().cloned().collect()
    }
}

impl Tab<'_> {
    pub(super) fn go(&mut self, person: PersonId, page: PersonPage) {
        self.act(Action::Routed(Route::Person(person, page)));
    }

    pub(super) fn course(&mut self, input: CourseInput) {
        self.act(Action::Course(input));
    }

    pub(super) fn day(&mut self, date: &str) {
        let [year, month, day] = date.split('-').collect::<Vec<_>>()[..] else { panic!("{date}") };
        for (part, text) in [(ui::DatePart::Day, day), (ui::DatePart::Month, month), (ui::DatePart::Year, year)] {
            self.course(CourseInput::Date(part, text.to_owned()));
        }
    }

    pub(super) fn save_course(&mut self) {
        let Route::Person(person, page) = self.state().route else { panic!("{:?}", self.state().route) };
        let state = self.state();
        let tried = state.course.apply(page, state.person(person).unwrap(), state.today);
        self.act(Action::CourseTried(tried.map(|(person, change)| (Box::new(person), change))));
    }

    pub(super) fn tried(&self) -> Vec<&str> {
        self.state().course.tried.iter().map(|obstacle| obstacle.words.as_str()).collect()
    }

    pub(super) fn kept(&self) -> Person {
        Records::new(self.store).load_all().unwrap().people.remove(0)
    }
}

/// The review at which someone in cluster 04 is discharged.
pub(super) fn discharged(store: &MemoryStore) -> (Tab<'_>, PersonId, EntryId) {
    let (mut tab, person) = Tab::in_cluster_04(store, "2026-05-20");
    tab.review(person, "2026-10-01", [0; 18], "01");
    tab.answer(Input::Treatment(Answer::Given(false)));
    tab.answer(Input::Decision(Decision::Discharge { from: ClusterCode::C04 }));
    tab.answer(Input::DischargeOutcome(ClosingOutcome::Completed));
    tab.act(Action::Save);
    let entry = tab.entries()[1].id;
    assert!(tab.state().people[0].closed().is_some(), "{:?}", tab.words());
    (tab, person, entry)
}
