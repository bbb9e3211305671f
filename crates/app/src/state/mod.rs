//! What the app knows, and how it changes.
//!
//! Owns one [`State`] and one pure [`update`]: an action goes in, the new state and what is to be done come
//! out. Nothing here touches the browser, the clock or chance, so all of it is tested on the host. What can be
//! computed (the suggestion, what is due, what is missing) is computed and not stored.

mod action;
mod assessing;
mod assessment;
mod caseload;
mod casemix;
mod course;
mod leaflet;
mod lock;
mod packs;
mod periods;
mod practice;
mod preferences;
mod safety;
mod standing;
mod upkeep;

pub(crate) use action::{Action, CaseloadFilter, Deletion, Effect, Input, Persistence, Question, WhoKind};
pub(crate) use assessing::{
    Around, Assessing, CORRECTION_WHY, CURRENT, DISCHARGE_OUTCOME, Decision, Judgement, Obstacle, TREATMENT,
    WHAT_CHANGED, WHY, fact_field, is_discharge, rating_obstacles,
};
pub(crate) use assessment::{CONTINUE, SAVE_TROUBLE};
pub(crate) use caseload::{CaseloadRow, Due, rows};
pub(crate) use casemix::{CasemixTab, CasemixView, Download};
pub(crate) use course::{Change, CourseForm, CourseInput, Measure, TOTAL, item_field, without};
pub(crate) use leaflet::Leaflet;
pub(crate) use lock::{
    Lock, LockChange, LockForm, LockNews, NEW_PASSCODE, PASSCODE, Passcode, SAME_PASSCODE, given_passcode,
    new_passcode, too_soon,
};
pub(crate) use packs::{NoPack, Packs, ReadPack, check, stamp};
pub(crate) use periods::{exceeds_national, may_exceed_national, period};
pub(crate) use practice::{
    CAMERA, CODES, EMPTY, Happening, Leading, Led, News, OURS_AGAIN, OpenRoom, PanelInput, Practice, PracticeInput,
    PracticePage, PracticeQuestion, PracticeTask, Prefer, RoomInput, SESSION, SESSION_NUMBER, SET_FILE, Said, Shown,
    Stage, TEXT_AGAIN, TEXT_BUTTON, TEXT_PANE, TROUBLE, VignetteStep, judgement, kept_room, people,
};
pub(crate) use preferences::{
    CHANGE_POINTS, CHANGE_SOURCE, FACTORS_SOURCE, MENU_CLUSTER, PERIOD_CLUSTER, PERIOD_COUNT, PERIOD_UNIT, Preference,
    PreferenceForm, PreferenceInput, SettingChange, Unit, factor_field, reset_button, text_field,
};
pub(crate) use safety::{Mended, Offline, Safety, SafetyNews, SecondCopies, Task};
pub(crate) use standing::{Span, Standing, is_parted, spans, standing};
pub(crate) use upkeep::CONFIRM;

use crate::route::Route;
use allocation::DocumentProblem;
use chrono::{Datelike, NaiveDate};
use records::{EntryId, Label, Person, PersonId, Room, Settings, Step, TypedDate, Unreadable, Who};
use ui::DatePart;

/// Everything the app knows.
#[derive(Clone, Debug)]
pub(crate) struct State {
    /// Today's date, as the browser's clock says.
    pub(crate) today: NaiveDate,
    /// The page that is shown.
    pub(crate) route: Route,
    /// Everyone on the caseload, by label.
    pub(crate) people: Vec<Person>,
    /// Records that cannot be read; they are kept as they are.
    pub(crate) unreadable: Vec<Unreadable>,
    /// Why the browser's storage cannot be used at all, if it cannot.
    pub(crate) storage_trouble: Option<String>,
    /// The settings.
    pub(crate) settings: Settings,
    /// The rule packs.
    pub(crate) packs: Packs,
    /// What is wrong with the rule pack that was chosen last, and its file.
    pub(crate) pack_problems: Vec<DocumentProblem>,
    /// The assessment that is being made.
    pub(crate) assessing: Option<Assessing>,
    /// Whether an answer is just being kept, be it of this assessment or of the one before it.
    pub(crate) is_keeping: bool,
    /// What is to be deleted as soon as that is over: or it would be there again.
    pub(crate) postponed: Option<Question>,
    /// Who of the caseload is to be assessed, and which assessment is to be put right, once ids are drawn.
    pub(crate) to_assess: Option<(PersonId, Option<EntryId>)>,
    /// What is typed on the pages of one person.
    pub(crate) course: CourseForm,
    /// What is typed on the settings page.
    pub(crate) preferences: PreferenceForm,
    /// A random id for someone new, not used yet.
    pub(crate) spare: Option<PersonId>,
    /// What has just happened.
    pub(crate) notice: Option<Notice>,
    /// Whether the notice is for the page that opens next.
    pub(crate) is_notice_carried: bool,
    /// What is asked before it is done.
    pub(crate) question: Option<Question>,
    /// Which people of the caseload are shown.
    pub(crate) filter: CaseloadFilter,
    /// What is shown of the casemix.
    pub(crate) casemix: CasemixView,
    /// The text that was copied last on this page, and whether that worked.
    pub(crate) copied: Option<(String, bool)>,
    /// How much room is used, when it was last measured.
    pub(crate) room: Option<Room>,
    /// Whether the browser promised to keep the records.
    pub(crate) persistence: Persistence,
    /// Whether what is kept is behind a passcode.
    pub(crate) lock: Lock,
    /// What is typed and said on the page of the lock.
    pub(crate) lock_form: LockForm,
    /// What is known of the safety of what is kept.
    pub(crate) safety: Safety,
    /// The leaflet that was asked for on a clinician's page, while it is open.
    pub(crate) leaflet: Option<Leaflet>,
    /// What is practised on vignettes, once one of its pages was opened.
    pub(crate) practice: Option<Box<Practice>>,
}

/// What has just happened, to be said at the top of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// The assessment was saved.
    Saved,
    /// Someone is to be assessed, and an assessment of somebody else is unfinished.
    Unfinished,
    /// Something was done: deleted, closed, set.
    Done(&'static str),
    /// A rule pack was loaded and is in use.
    PackLoaded(String),
    /// Something could not be kept or deleted.
    Trouble(String),
}

impl State {
    /// The state before anything is read.
    pub(crate) fn new(today: NaiveDate, route: Route) -> Self {
        Self {
            today,
            route,
            people: Vec::new(),
            unreadable: Vec::new(),
            storage_trouble: None,
            settings: Settings::default(),
            packs: Packs::built_in(),
            pack_problems: Vec::new(),
            assessing: None,
            is_keeping: false,
            postponed: None,
            to_assess: None,
            course: CourseForm::new(today),
            preferences: PreferenceForm::default(),
            spare: None,
            notice: None,
            is_notice_carried: false,
            question: None,
            filter: CaseloadFilter::default(),
            casemix: CasemixView::default(),
            copied: None,
            room: None,
            persistence: Persistence::Unasked,
            lock: Lock::Off,
            lock_form: LockForm::default(),
            safety: Safety::default(),
            leaflet: None,
            practice: None,
        }
    }

    /// Forgets everything that was read, typed or found out about the records.
    fn forget(&mut self) {
        let safety =
            Safety { mended: Vec::new(), health: None, is_behind: false, locks_soon: false, ..self.safety.clone() };
        let packs = self.packs.emptied();
        *self = Self { persistence: self.persistence, safety, packs, ..Self::new(self.today, self.route) };
    }

    /// One person of the caseload.
    pub(crate) fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// Says something at the top of the page that opens next.
    fn say_on_next_page(&mut self, notice: Notice) {
        self.notice = Some(notice);
        self.is_notice_carried = true;
    }

    /// Who the assessment is about, as far as that can be said.
    pub(crate) fn assessed(&self) -> Option<String> {
        match &self.assessing.as_ref()?.form.who {
            Who::New { label, .. } => Label::new(label).ok().map(|label| label.to_string()),
            Who::Known(id) => self.person(*id).map(|person| person.label.to_string()),
        }
    }

    /// Puts a person in her place among the others, instead of her earlier version if there was one.
    fn put(&mut self, person: Person) {
        self.people.retain(|other| other.id != person.id);
        let before = |other: &Person| (&other.label, other.id) < (&person.label, person.id);
        let place = self.people.partition_point(before);
        self.people.insert(place, person);
    }

    /// The step of the assessment that is shown on the current page.
    pub(crate) fn step(&self) -> Option<Step> {
        let assessing = self.assessing.as_ref()?;
        matches!(self.route, Route::Assess(_)).then_some(assessing.form.step)
    }

    /// What an assessment is judged by.
    pub(crate) fn around(&self) -> Around<'_> {
        Around { people: &self.people, today: self.today, packs: &self.packs, settings: &self.settings }
    }

    /// What stands in the way of the current step.
    pub(crate) fn obstacles(&self) -> Vec<Obstacle> {
        let (Some(assessing), Some(step)) = (&self.assessing, self.step()) else { return Vec::new() };
        assessing.obstacles(step, self.around())
    }

    /// What stood in the way when the current step was last tried: for the summary.
    pub(crate) fn summary(&self) -> &[Obstacle] {
        let tried = self.assessing.as_ref().and_then(|assessing| assessing.tried.as_ref());
        tried.filter(|(step, _)| Some(*step) == self.step()).map_or(&[], |(_, obstacles)| obstacles)
    }

    /// What stands in the way of the current step and is to be shown at its field: what still does of what did when
    /// the step was tried, and at once what says who someone is.
    pub(crate) fn shown_obstacles(&self) -> Vec<Obstacle> {
        let Some(assessing) = &self.assessing else { return Vec::new() };
        let was_tried = |obstacle: &Obstacle| self.summary().iter().any(|tried| tried.target == obstacle.target);
        let mut shown = assessing.refused();
        let still = self.obstacles().into_iter().filter(|obstacle| was_tried(obstacle) && !shown.contains(obstacle));
        let still: Vec<Obstacle> = still.collect();
        shown.extend(still);
        shown
    }

    /// Whether an action answers something about a vignette, and so nothing about a person.
    fn practises(&self, action: &Action) -> bool {
        matches!(self.route, Route::Practise(_))
            && matches!(
                action,
                Action::Answered(_)
                    | Action::NextAfter(_)
                    | Action::BackFrom(_)
                    | Action::NextAfterLetter
                    | Action::BackFromLetter
                    | Action::SameAsLast(_)
                    | Action::Continue
            )
    }

    /// Whether anything of an assessment was answered: it was kept, or could not be kept and is only on this page.
    pub(crate) fn has_unfinished(&self) -> bool {
        let has_answers = |assessing: &Assessing| assessing.has_answers() || assessing.trouble.is_some();
        self.assessing.as_ref().is_some_and(has_answers)
    }
}

/// The clustering tool was first used nationally in 2009 (booklet of 23 June 2009).
const EARLIEST_YEAR: i32 = 2009;

/// A date as it would have been typed.
fn typed(date: NaiveDate) -> TypedDate {
    TypedDate { day: date.day().to_string(), month: date.month().to_string(), year: date.year().to_string() }
}

/// One part of a date that is typed.
fn part_of(date: &mut TypedDate, part: DatePart) -> &mut String {
    match part {
        DatePart::Day => &mut date.day,
        DatePart::Month => &mut date.month,
        DatePart::Year => &mut date.year,
    }
}

/// What an action makes of the state, and what is to be done about it.
pub(crate) fn update(mut state: State, action: Action) -> (State, Vec<Effect>) {
    let mut effects = Vec::new();
    if state.lock == Lock::Locked {
        if !lock::holds_up(&action, state.route) {
            upkeep::update(&mut state, action, &mut effects);
        }
        return (state, effects);
    }
    let is_practice = state.practises(&action);
    let change = state.practice.as_ref().map(|practice| practice.change);
    if let Some(change) = change {
        change(&mut state, Happening::Did(&action), &mut effects);
    }
    if !is_practice {
        assessment::update(&mut state, &action, &mut effects);
    }
    let is_opening = matches!(action, Action::Routed(Route::Practise(_)) | Action::PracticeHere(_));
    let awaited_packs = state.packs.awaits_reading();
    upkeep::update(&mut state, action, &mut effects);
    if awaited_packs && !state.packs.awaits_reading() {
        assessment::packs_came(&mut state, &mut effects);
    }
    if let Some(practice) = state.practice.as_ref().filter(|_| is_opening) {
        (practice.change)(&mut state, Happening::Opened, &mut effects);
    }
    assessment::rebase(&mut state, &mut effects);
    (state, effects)
}

#[cfg(test)]
pub(crate) mod tests;
