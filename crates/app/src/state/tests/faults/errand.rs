//! What a user comes for, as actions of the page.
//!
//! Owns what is pressed and typed, from what the page shows at that moment. Expects nothing: an errand that cannot be
//! done stops where it stops.

use super::page::Page;
use super::*;
use crate::state::course::{CourseInput, Measure};
use proptest::sample::select;
use records::{ClosingOutcome, LocalPlace};

/// What a user comes for. Numbers choose among what there is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Errand {
    Begin,
    Label(u8),
    Rate(u8, u8),
    RateAll(u8),
    GoOn,
    GiveOwn(u8),
    Decide(u8),
    Save,
    /// An assessment from where it stands to the end.
    Complete(u8),
    /// A review from beginning to end, at which care ends or not.
    Review(u8, bool),
    Correct(u8),
    Close(u8),
    Reopen(u8),
    Wellbeing(u8),
    DeleteWellbeing(u8),
    DeleteAssessment(u8),
    DeletePerson(u8),
    Discard,
    DeleteUnreadable,
    DeleteEverything,
    Shortcuts(bool),
    Period(u8),
    /// A text of the service's own, or Clusterwise's again.
    Words(u8, bool),
    LoadPack(bool),
    RemovePack,
    UsePack(bool),
    Open(u8),
    /// What is chosen where two tabs are at odds.
    Settle(bool),
    Reload,
    /// Not the user's: the browser forgets what it kept, but for the second copies.
    Cleared,
}

pub(super) fn any_errand() -> impl Strategy<Value = Errand> {
    use Errand::*;
    let n = any::<u8>;
    prop_oneof![
        2 => Just(Begin),
        2 => n().prop_map(Label),
        3 => (n(), n()).prop_map(|(scale, rating)| Rate(scale, rating)),
        1 => n().prop_map(RateAll),
        2 => Just(GoOn),
        1 => n().prop_map(GiveOwn),
        1 => n().prop_map(Decide),
        1 => Just(Save),
        6 => n().prop_map(Complete),
        3 => (n(), any::<bool>()).prop_map(|(who, ends)| Review(who, ends)),
        2 => n().prop_map(Correct),
        2 => n().prop_map(Close),
        1 => n().prop_map(Reopen),
        2 => n().prop_map(Wellbeing),
        1 => n().prop_map(DeleteWellbeing),
        1 => n().prop_map(DeleteAssessment),
        2 => n().prop_map(DeletePerson),
        2 => Just(Discard),
        1 => Just(DeleteUnreadable),
        1 => Just(DeleteEverything),
        1 => any::<bool>().prop_map(Shortcuts),
        1 => n().prop_map(Period),
        1 => (n(), any::<bool>()).prop_map(|(mark, ours)| Words(mark, ours)),
        1 => any::<bool>().prop_map(LoadPack),
        1 => Just(RemovePack),
        1 => any::<bool>().prop_map(UsePack),
        2 => n().prop_map(Open),
        3 => any::<bool>().prop_map(Settle),
        2 => Just(Reload),
        1 => Just(Cleared),
    ]
}

impl Page<'_> {
    /// Does what the user came for. A page that is loaded anew is the caller's business.
    pub(super) fn run_errand(&mut self, errand: Errand) {
        self.begin_errand();
        match errand {
            Errand::Begin => self.user(Action::Routed(Route::Assess(None))),
            Errand::Label(mark) => self.answer(Input::Label(format!("Typed {mark}"))),
            Errand::Rate(scale, rating) => {
                let (scale, rating) = (pick(&Scale::ALL, scale), pick(&Rating::ALL, rating));
                self.answer(Input::Rating(scale, rating));
                self.key(Action::NextAfter(scale));
            }
            Errand::RateAll(mark) => self.rate_all(mark),
            Errand::GoOn => self.user(Action::Continue),
            Errand::GiveOwn(mark) => self.give_own(mark),
            Errand::Decide(mark) => self.answer(Input::Decision(Decision::Cluster(pick(&ClusterCode::ALL, mark)))),
            Errand::Save => self.user(Action::Save),
            Errand::Complete(mark) => {
                self.user(Action::Routed(Route::Assess(None)));
                self.complete(mark, false);
            }
            Errand::Review(who, ends) => {
                let Some(person) = self.person(who) else { return };
                self.user(Action::Routed(Route::Person(person.id, PersonPage::Overview)));
                self.user(Action::Assess(person.id));
                self.complete(who, ends);
            }
            Errand::Correct(who) => {
                let Some(person) = self.person(who).filter(|person| !person.assessments.is_empty()) else { return };
                let entry = person.assessments[usize::from(who) / 2 % person.assessments.len()].id;
                self.user(Action::Routed(Route::Person(person.id, PersonPage::Overview)));
                self.user(Action::Correct(person.id, entry));
                self.complete(who, false);
            }
            Errand::Close(who) => {
                let inputs =
                    [CourseInput::Outcome(ClosingOutcome::Moved), CourseInput::Note("To the north".to_owned())];
                self.course(who, PersonPage::Close, inputs);
            }
            Errand::Reopen(who) => self.course(who, PersonPage::Reopen, []),
            Errand::Wellbeing(mark) => {
                let total = CourseInput::Total((14 + mark % 57).to_string());
                self.course(mark, PersonPage::Wellbeing, [CourseInput::Measure(Measure::Wemwbs), total]);
            }
            Errand::DeleteWellbeing(who) => {
                let found = self.person(who).and_then(|person| Some((person.id, *person.wellbeing.first()?)));
                let Some((person, wellbeing)) = found else { return };
                self.user(Action::Routed(Route::Person(person, PersonPage::Change)));
                self.confirm(Question::DeleteWellbeing(person, wellbeing));
            }
            Errand::DeleteAssessment(who) => {
                let found = self.person(who).and_then(|person| Some((person.id, person.latest()?.id)));
                let Some((person, entry)) = found else { return };
                self.user(Action::Routed(Route::Person(person, PersonPage::Overview)));
                self.confirm(Question::DeleteAssessment { person, entry, is_sure: false });
                self.user(Action::Confirmed);
            }
            Errand::DeletePerson(who) => {
                let Some(person) = self.person(who) else { return };
                self.user(Action::Routed(Route::Person(person.id, PersonPage::Overview)));
                self.confirm(Question::DeletePerson(person.id));
            }
            Errand::Discard if self.state().assessing.is_some() => self.confirm(Question::DiscardUnfinished),
            Errand::Discard => {}
            Errand::DeleteUnreadable => {
                self.user(Action::Routed(Route::Settings));
                let first = self.state().unreadable.first().map(|unreadable| unreadable.key.clone());
                if let Some(key) = first {
                    self.confirm(Question::DeleteUnreadable(key));
                }
            }
            Errand::DeleteEverything => {
                self.user(Action::Routed(Route::Settings));
                self.confirm(Question::DeleteEverything);
            }
            Errand::Shortcuts(on) => {
                self.user(Action::Routed(Route::Settings));
                self.user(Action::SetShortcuts(on));
            }
            Errand::Period(mark) => {
                self.user(Action::Routed(Route::Settings));
                self.user(Action::Prefer(PreferenceInput::Cluster(Some(pick(&ClusterCode::ALL, mark)))));
                self.user(Action::Prefer(PreferenceInput::Count((1 + mark % 12).to_string())));
                self.user(Action::Prefer(PreferenceInput::Unit(Unit::Months)));
                self.wait();
                let change = self.state().preferences.change(Preference::Period);
                self.user(Action::PreferenceTried(change));
            }
            Errand::Words(mark, is_ours) => {
                self.user(Action::Routed(Route::Menu));
                let menu = LocalPlace::Menu(pick(&ClusterCode::ALL, mark));
                let place = pick(&[LocalPlace::Contact, LocalPlace::Complaints, menu], mark);
                let text = if is_ours { String::new() } else { format!("Ask for number {mark}") };
                self.user(Action::Prefer(PreferenceInput::LocalText(place, text)));
                self.wait();
                let state = self.state();
                let save = state.preferences.save_text(&state.settings, place, state.today);
                self.user(save);
                if self.state().question.is_some() {
                    self.user(Action::Confirmed);
                }
            }
            Errand::LoadPack(is_spaced) => {
                self.user(Action::Routed(Route::Method));
                let text = BUILT_IN.replacen("provisional-2013-14", "our-trust", 1);
                let text = if is_spaced { format!("{text}\n") } else { text };
                self.user(Action::PackFile { name: "ours.json".to_owned(), text });
            }
            Errand::RemovePack => {
                self.user(Action::Routed(Route::Method));
                if let Some(fingerprint) = self.pack() {
                    self.confirm(Question::RemovePack(fingerprint));
                }
            }
            Errand::UsePack(loaded) => {
                self.user(Action::Routed(Route::Method));
                let pack = self.pack().filter(|_| loaded);
                self.user(Action::UsePack(pack));
            }
            Errand::Open(page) => {
                let person = self.person(page).map(|person| Route::Person(person.id, PersonPage::Overview));
                let pages = [Route::Home, Route::Caseload, Route::Settings, person.unwrap_or(Route::About)];
                self.user(Action::Routed(pick(&pages, page)));
            }
            Errand::Settle(keeps_this) => self.settle(keeps_this),
            Errand::Reload | Errand::Cleared => {}
        }
    }

    fn answer(&mut self, input: Input) {
        self.key(Action::Answered(input));
    }

    fn person(&mut self, who: u8) -> Option<Person> {
        self.wait();
        let people = &self.state().people;
        (!people.is_empty()).then(|| pick(people, who))
    }

    fn pack(&mut self) -> Option<String> {
        self.wait();
        Some(self.state().packs.loaded().next()?.0.fingerprint.clone())
    }

    fn confirm(&mut self, question: Question) {
        self.user(Action::Ask(question));
        self.user(Action::Confirmed);
    }

    fn course<const N: usize>(&mut self, who: u8, page: PersonPage, inputs: [CourseInput; N]) {
        let Some(Person { id, .. }) = self.person(who) else { return };
        self.user(Action::Routed(Route::Person(id, page)));
        for input in inputs {
            self.key(Action::Course(input));
        }
        self.wait();
        let state = self.state();
        let Some(person) = state.person(id) else { return };
        let tried = state.course.apply(page, person, state.today);
        self.user(Action::CourseTried(tried.map(|(person, change)| (Box::new(person), change))));
    }

    fn settle(&mut self, keeps_this: bool) {
        self.wait();
        let Some(assessing) = &self.state().assessing else { return };
        let is_at_odds =
            matches!(assessing.trouble, Some(SaveError::ChangedElsewhere { .. } | SaveError::DeletedElsewhere));
        if matches!(assessing.save_trouble, Some(SaveError::ChangedElsewhere { .. })) {
            self.user(if keeps_this { Action::SaveToNewer } else { Action::OpenSaved });
        } else if is_at_odds {
            self.user(if keeps_this { Action::KeepThisUnfinished } else { Action::TakeOtherUnfinished });
        }
    }

    fn rate_all(&mut self, mark: u8) {
        for (place, scale) in (0..).zip(Scale::ALL) {
            let rating = Rating::from_form_code(mark.wrapping_add(place) % 5).unwrap();
            self.answer(Input::Rating(scale, rating));
        }
        self.answer(Input::Letter(OtherProblem::Anxiety));
    }

    fn give_own(&mut self, mark: u8) {
        self.answer(Input::Origin(Answer::Given(SuperClass::NonPsychotic)));
        self.answer(Input::Own(Answer::Given(if mark.is_multiple_of(2) {
            ClusterCode::C04
        } else {
            ClusterCode::C05
        })));
    }

    /// Goes through the steps of the assessment that is open, from where it stands.
    fn complete(&mut self, mark: u8, ends: bool) {
        for _ in 0..5 {
            self.wait();
            let state = self.state();
            let Some(assessing) = state.assessing.as_ref() else { return };
            match state.step() {
                None => return,
                Some(Step::Who) => self.say_who(mark),
                Some(Step::Ratings) => {
                    if assessing.case().is_none() {
                        self.rate_all(mark);
                    }
                }
                Some(Step::OwnCluster) => self.give_own(mark),
                Some(Step::Result) => {
                    self.decide_on_result(mark, ends);
                    self.user(Action::Save);
                    self.wait();
                    return;
                }
            }
            let step = self.state().step();
            self.user(Action::Continue);
            self.wait();
            if self.is_dead() || self.state().step() == step {
                return;
            }
        }
    }

    fn say_who(&mut self, mark: u8) {
        let label = format!("Blue {mark}");
        if self.form().is_some_and(|form| matches!(&form.who, Who::New { label, .. } if label.is_empty())) {
            self.answer(Input::Label(label));
        }
        if self.form().is_some_and(|form| form.reason.is_none()) {
            self.answer(Input::Reason(AssessmentReason::Scheduled));
        }
        self.answer(Input::Current(Answer::CannotSay));
    }

    fn decide_on_result(&mut self, mark: u8, ends: bool) {
        let state = self.state();
        let Some(assessing) = &state.assessing else { return };
        let reviewed = assessing.reviewed(&state.people).map(|reviewed| reviewed.from).filter(|_| ends);
        let is_correction = assessing.form.corrects.is_some();
        self.answer(Input::Treatment(Answer::CannotSay));
        match reviewed {
            Some(from) => {
                self.answer(Input::Decision(Decision::Discharge { from }));
                self.answer(Input::DischargeOutcome(ClosingOutcome::Completed));
            }
            None => self.answer(Input::Decision(Decision::Cluster(pick(&ClusterCode::RANKED, mark)))),
        }
        self.answer(Input::DecisionReason("As agreed".to_owned()));
        if is_correction {
            self.answer(Input::CorrectionWhy("Typed wrongly".to_owned()));
        }
    }
}

const BUILT_IN: &str = include_str!("../../../../../allocation/data/provisional-2013-14/pack.json");

fn pick<T: Clone>(all: &[T], which: u8) -> T {
    all[usize::from(which) % all.len()].clone()
}

/// A change that goes wrong, and in which way.
pub(super) type Fault = (usize, records::StoreFault);

/// What goes wrong with the first copies: nothing, one change, or one that is cut short and then cannot be put back.
pub(super) fn any_faults() -> impl Strategy<Value = Vec<Fault>> {
    let one = (1..4_usize, select(records::StoreFault::ALL.to_vec()));
    let torn = (1..3_usize, select(records::StoreFault::ALL.to_vec()))
        .prop_map(|(nth, next)| vec![(nth, records::StoreFault::CutShort), (nth + 1, next)]);
    prop_oneof![3 => Just(Vec::new()), 3 => one.prop_map(|fault| vec![fault]), 2 => torn]
}
