//! The course of one person's care after an assessment is saved: closing, re-opening, wellbeing scores, taking an
//! assessment out, and which two assessments are compared.
//!
//! Owns what is typed on the pages of one person, what stands in its way, and the person that comes of it. Every
//! change is one write of the whole person, so that it is kept in full or not at all. Assessments themselves are made
//! and put right in `assessing/`.

use super::assessing::{date_of, is_discharge};
use super::{Effect, Notice, Obstacle, State};
use crate::route::{PersonPage, Route};
use chrono::{Datelike, NaiveDate};
use outcomes::{ItemError, WellbeingScale};
use records::{
    Closing, ClosingOutcome, EntryId, Field, Person, PersonId, SaveError, TypedDate, Wellbeing, WellbeingScore,
    free_text_of,
};
use ui::{DatePart, long_date};

/// What is typed and chosen on the pages of one person. It is kept nowhere until it is saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CourseForm {
    /// The day of the closing, re-opening or score.
    pub(crate) date: TypedDate,
    /// How the care ended.
    pub(crate) outcome: Option<ClosingOutcome>,
    /// A note on it.
    pub(crate) note: String,
    /// In which form a wellbeing score is given.
    pub(crate) measure: Option<Measure>,
    /// The total of a wellbeing score.
    pub(crate) total: String,
    /// The seven numbers of a SWEMWBS form.
    pub(crate) items: [String; 7],
    /// The assessment that changes are counted from; nothing is the one before the last.
    pub(crate) compare_from: Option<EntryId>,
    /// The assessment that they are counted to; nothing is the last.
    pub(crate) compare_to: Option<EntryId>,
    /// What stood in the way when saving was tried last.
    pub(crate) tried: Vec<Obstacle>,
}

/// In which form a wellbeing score is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    /// The total of the 14 items.
    Wemwbs,
    /// The raw total of the 7 items.
    SwemwbsTotal,
    /// The seven numbers themselves.
    SwemwbsItems,
}

impl Measure {
    /// All three, in the order of the page.
    pub(crate) const ALL: [Self; 3] = [Self::Wemwbs, Self::SwemwbsTotal, Self::SwemwbsItems];

    /// The word for it as the value of a choice.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Wemwbs => "wemwbs",
            Self::SwemwbsTotal => "swemwbs-total",
            Self::SwemwbsItems => "swemwbs-items",
        }
    }
}

/// An answer on the pages of one person.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum CourseInput {
    Date(DatePart, String),
    Outcome(ClosingOutcome),
    Note(String),
    Measure(Measure),
    Total(String),
    Item(usize, String),
    CompareFrom(Option<EntryId>),
    CompareTo(Option<EntryId>),
}

/// A change of a saved person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Closed,
    Reopened,
    WellbeingAdded,
    WellbeingRemoved,
    AssessmentDeleted,
}

impl Change {
    /// What is said when it is done.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Closed => "The care is closed. Nothing is deleted.",
            Self::Reopened => "The care is open again. What came before is kept.",
            Self::WellbeingAdded => "The score is saved in this browser.",
            Self::WellbeingRemoved => "The score is deleted.",
            Self::AssessmentDeleted => "The assessment is deleted.",
        }
    }
}

/// The id of the first input of the date.
const DATE: &str = "date-day";

/// The id of the field for a total.
pub(crate) const TOTAL: &str = "total";

/// The id of the field for one of the seven numbers, counted from 1 as on the form.
pub(crate) fn item_field(item: impl std::fmt::Display) -> String {
    format!("item-{item}")
}

impl CourseForm {
    /// Nothing typed yet, for today.
    pub(crate) fn new(today: NaiveDate) -> Self {
        Self { date: super::typed(today), ..Self::default() }
    }

    fn answer(&mut self, input: CourseInput) {
        match input {
            CourseInput::Date(part, text) => *super::part_of(&mut self.date, part) = text,
            CourseInput::Outcome(outcome) => self.outcome = Some(outcome),
            CourseInput::Note(text) => self.note = text,
            CourseInput::Measure(measure) => self.measure = Some(measure),
            CourseInput::Total(text) => self.total = text,
            CourseInput::Item(place, text) => {
                if let Some(item) = self.items.get_mut(place) {
                    *item = text;
                }
            }
            CourseInput::CompareFrom(entry) => self.compare_from = entry,
            CourseInput::CompareTo(entry) => self.compare_to = entry,
        }
    }

    /// The person as the page would have them, or what stands in the way. The pages call it, which are fetched later.
    pub(crate) fn apply(
        &self,
        page: PersonPage,
        person: &Person,
        today: NaiveDate,
    ) -> Result<(Person, Change), Vec<Obstacle>> {
        let mut person = person.clone();
        let mut obstacles = Vec::new();
        let change = match page {
            PersonPage::Close if person.closed().is_some() => {
                return Err(vec![Obstacle::new(DATE, "The care is closed already")]);
            }
            PersonPage::Reopen if person.closed().is_none() => {
                return Err(vec![Obstacle::new(DATE, "The care is open already")]);
            }
            PersonPage::Close => {
                let assessed = person.latest().map(|entry| (entry.date, "The last assessment was"));
                let reopened = person.closings.last().and_then(|closing| closing.reopened);
                let reopened = reopened.map(|day| (day, "The person’s care was opened again"));
                let earliest = assessed.into_iter().chain(reopened).max_by_key(|(day, _)| *day);
                let date = self.day(earliest, today, &mut obstacles);
                if self.outcome.is_none() {
                    obstacles.push(Obstacle::new("outcome", "Choose how the care ended"));
                }
                let note =
                    free_text_of(Field::Note, &self.note).map_err(|error| Obstacle::new("note", error.to_string()));
                match (date, self.outcome, note) {
                    (Some(date), Some(outcome), Ok(note)) => {
                        person.closings.push(Closing { date, outcome, note, reopened: None });
                    }
                    (_, _, Err(obstacle)) => obstacles.push(obstacle),
                    _ => {}
                }
                Change::Closed
            }
            PersonPage::Reopen => {
                let closed = person.closings.last_mut().filter(|closing| closing.reopened.is_none());
                let earliest = closed.as_ref().map(|closing| (closing.date, "The person’s care was closed"));
                let date = self.day(earliest, today, &mut obstacles);
                if let Some(closing) = closed {
                    closing.reopened = date;
                }
                Change::Reopened
            }
            PersonPage::Wellbeing => {
                let date = self.day(None, today, &mut obstacles);
                let score = self.score(&mut obstacles);
                if let (Some(score), Some(date)) = (score, date) {
                    person.wellbeing.push(Wellbeing { date, score });
                }
                Change::WellbeingAdded
            }
            PersonPage::Overview | PersonPage::Change => return Err(obstacles),
        };
        if obstacles.is_empty() { Ok((person, change)) } else { Err(obstacles) }
    }

    /// The day that was typed, if it can be: not before `earliest`, of which the words say what happened then.
    fn day(
        &self,
        earliest: Option<(NaiveDate, &'static str)>,
        today: NaiveDate,
        obstacles: &mut Vec<Obstacle>,
    ) -> Option<NaiveDate> {
        let words = match date_of(&self.date) {
            None => "Enter a day, a month and a year of four digits".to_owned(),
            Some(date) if date > today => "The date must be today or in the past".to_owned(),
            Some(date) if date.year() < super::EARLIEST_YEAR => "Check the year: it must be 2009 or later".to_owned(),
            Some(date) => match earliest.filter(|(earliest, _)| date < *earliest) {
                Some((earliest, what)) => format!("{what} on {}. Enter that day or a later one", long_date(earliest)),
                None => return Some(date),
            },
        };
        obstacles.push(Obstacle::new(DATE, words));
        None
    }

    /// The score that was typed, if it can be one.
    fn score(&self, obstacles: &mut Vec<Obstacle>) -> Option<WellbeingScore> {
        let Some(measure) = self.measure else {
            obstacles.push(Obstacle::new("measure", "Choose which numbers you have"));
            return None;
        };
        let total = |scale: WellbeingScale| match self.total.trim().parse() {
            Ok(total) => outcomes::Wellbeing::from_total(scale, total).map_err(|error| error.to_string()),
            Err(_) => Err(format!("Enter the total as a whole number from {} to {}", scale.lowest(), scale.highest())),
        };
        let score = match measure {
            Measure::Wemwbs => total(WellbeingScale::Wemwbs),
            Measure::SwemwbsTotal => total(WellbeingScale::Swemwbs),
            Measure::SwemwbsItems => {
                // What is no number is missing: the words at its field ask for one.
                let items = self.items.each_ref().map(|typed| typed.trim().parse().ok());
                return match outcomes::Wellbeing::from_items(items) {
                    Ok(score) => Some(WellbeingScore::Swemwbs(score.total())),
                    Err(errors) => {
                        let at = |error: &ItemError| Obstacle::new(item_field(error.item), error.to_string());
                        obstacles.extend(errors.iter().map(at));
                        None
                    }
                };
            }
        };
        match score {
            Ok(score) if measure == Measure::Wemwbs => Some(WellbeingScore::Wemwbs(score.total())),
            Ok(score) => Some(WellbeingScore::Swemwbs(score.total())),
            Err(words) => {
                obstacles.push(Obstacle::new(TOTAL, words));
                None
            }
        }
    }

    /// What stood in the way and still does, and at once a note that says who someone is.
    pub(crate) fn obstacles(&self, page: PersonPage, person: &Person, today: NaiveDate) -> Vec<Obstacle> {
        let now = self.apply(page, person, today).err().unwrap_or_default();
        let was_tried = |obstacle: &Obstacle| self.tried.iter().any(|tried| tried.target == obstacle.target);
        now.into_iter().filter(was_tried).collect()
    }
}

/// An answer on a page of one person.
pub(super) fn answer(state: &mut State, input: CourseInput) {
    state.course.answer(input);
}

/// The page's form is done: the change is kept, or what stands in its way is shown.
pub(super) fn tried(state: &mut State, tried: Result<(Box<Person>, Change), Vec<Obstacle>>, effects: &mut Vec<Effect>) {
    match tried {
        Ok((person, change)) => {
            state.course.tried.clear();
            effects.push(Effect::ChangePerson(person, change));
        }
        Err(obstacles) => {
            state.course.tried = obstacles;
            effects.push(Effect::Focus(ui::ERROR_SUMMARY_ID.to_owned()));
        }
    }
}

/// Takes a wellbeing score out.
pub(super) fn remove_wellbeing(state: &State, id: PersonId, wellbeing: Wellbeing, effects: &mut Vec<Effect>) {
    let Some(mut person) = state.person(id).cloned() else { return };
    if let Some(place) = person.wellbeing.iter().position(|other| *other == wellbeing) {
        person.wellbeing.remove(place);
        effects.push(Effect::ChangePerson(Box::new(person), Change::WellbeingRemoved));
    }
}

/// Takes an assessment out, with its earlier versions.
pub(super) fn delete_assessment(state: &State, id: PersonId, entry: EntryId, effects: &mut Vec<Effect>) {
    if let Some(person) = state.person(id).and_then(|person| without(person, entry)) {
        effects.push(Effect::ChangePerson(Box::new(person), Change::AssessmentDeleted));
    }
}

/// A person without an assessment. The closing that came of a discharge is taken back with it.
pub(crate) fn without(person: &Person, entry: EntryId) -> Option<Person> {
    let removed = person.entry(entry)?;
    let mut left = person.clone();
    left.assessments.retain(|other| other.id != entry);
    if is_discharge(removed) {
        let own = left.closings.iter_mut().rev().find(|closing| closing.date == removed.date);
        if let Some(closing) = own.filter(|closing| closing.reopened.is_none()) {
            closing.reopened = Some(closing.date);
        }
    }
    Some(left)
}

/// The change was kept, or not. What another tab wrote is shown, and what was typed stays.
pub(super) fn changed(
    state: &mut State,
    change: Change,
    result: Result<Box<Person>, SaveError<Person>>,
    effects: &mut Vec<Effect>,
) {
    match result {
        Ok(person) => {
            let id = person.id;
            state.put(*person);
            state.say_on_next_page(Notice::Done(change.words()));
            let page = match change {
                Change::WellbeingAdded | Change::WellbeingRemoved => PersonPage::Change,
                Change::Closed | Change::Reopened | Change::AssessmentDeleted => PersonPage::Overview,
            };
            effects.push(Effect::Go(Route::Person(id, page)));
        }
        Err(error) => {
            state.notice = Some(Notice::Trouble(error.to_string()));
            if let SaveError::ChangedElsewhere { current } = error {
                state.put(*current);
            }
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
    }
}
