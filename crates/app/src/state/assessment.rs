//! How actions change the assessment that is being made.
//!
//! Owns the flow: begin, answer, go on, decide, save. Every answer is kept at once. It leaves what is not
//! about an assessment to `upkeep.rs`.

use super::{Action, Assessing, Effect, Input, Notice, State, WhoKind, stamp};
use crate::route::Route;
use chrono::{Datelike, NaiveDate};
use ratings::{Draft, Scale};
use records::{EntryId, Person, PersonId, Revision, SaveError, Step, TypedDate, Unfinished, Who};
use ui::DatePart;

/// The id of the button that goes on.
pub(crate) const CONTINUE: &str = "continue";

/// The id of the words that say why a decision was not saved.
pub(crate) const SAVE_TROUBLE: &str = "save-trouble";

pub(super) fn update(state: &mut State, action: &Action, effects: &mut Vec<Effect>) {
    match action {
        Action::Routed(route) => route_to(state, *route, effects),
        Action::Begun { person, entry } => begin(state, *person, *entry, effects),
        Action::Assess(person) => assess(state, *person, effects),
        Action::Answered(input) => {
            answer(state, input);
            keep(state, effects);
        }
        Action::NextAfter(scale) => effects.push(Effect::FocusNow(after(state, *scale))),
        Action::BackFrom(scale) => effects.push(Effect::FocusNow(before(state, *scale))),
        Action::NextAfterLetter => effects.push(Effect::FocusNow(field(state, Scale::Relationships))),
        Action::BackFromLetter => effects.push(Effect::FocusNow(field(state, Scale::OtherProblems))),
        Action::Continue => go_on(state, effects),
        Action::UnfinishedKept(result) => kept(state, result),
        Action::KeepThisUnfinished => settle(state, true, effects),
        Action::TakeOtherUnfinished => settle(state, false, effects),
        Action::Save => save(state, effects),
        Action::PersonKept(result) => saved(state, result, effects),
        Action::SaveToNewer => save_to_newer(state, effects),
        Action::UseCurrentPack => {
            if let (Some(assessing), Ok(pack)) = (&mut state.assessing, state.packs.current()) {
                assessing.form.pack = stamp(&pack);
            }
            keep(state, effects);
        }
        Action::Compare(code) => {
            if let Some(assessing) = &mut state.assessing {
                assessing.compared = Some(*code);
            }
        }
        Action::ShowPanel(panel) => show_panel(state, panel),
        Action::ShowPanelByKey(panel) => {
            show_panel(state, panel);
            effects.push(Effect::Focus(ui::tab_id(panel)));
        }
        _ => {}
    }
}

/// Opens a page. An assessment opens at the step asked for, or where it was left, and never beyond what is
/// done.
fn route_to(state: &mut State, route: Route, effects: &mut Vec<Effect>) {
    let Route::Assess(wanted) = route else { return };
    if state.assessing.is_none() {
        effects.push(Effect::Draw);
        return;
    }
    open_step(state, wanted, effects);
}

fn open_step(state: &mut State, wanted: Option<Step>, effects: &mut Vec<Effect>) {
    let Some(assessing) = &mut state.assessing else { return };
    let furthest = assessing.furthest(&state.people, state.today, &state.packs);
    let step = wanted.unwrap_or(assessing.form.step).min(furthest);
    let moved = assessing.form.step != step;
    assessing.form.step = step;
    assessing.tried = false;
    assessing.save_trouble = None;
    let shown_now = step == Step::Result && !assessing.form.is_shown;
    if shown_now {
        assessing.form.is_shown = true;
    }
    effects.push(Effect::SetTitle(Route::Assess(Some(step)).title()));
    if (moved || shown_now) && assessing.form.revision.was_saved() {
        keep(state, effects);
    }
}

fn begin(state: &mut State, person: PersonId, entry: EntryId, effects: &mut Vec<Effect>) {
    state.spare = Some(person);
    if let Some(assessing) = &mut state.assessing {
        if std::mem::take(&mut assessing.is_orphan) {
            assessing.form.entry = entry;
            assessing.form.revision = Revision::NEVER_SAVED;
            if let Who::New { person: old, .. } = &mut assessing.form.who {
                *old = person;
            }
            keep(state, effects);
        }
        return;
    }
    let Ok(pack) = state.packs.current() else { return };
    let who = match state.to_assess.take() {
        Some(known) => Who::Known(known),
        None => Who::New { person, label: String::new(), team: String::new() },
    };
    let mut form = Unfinished::new(entry, who, stamp(&pack));
    form.date = typed(state.today);
    state.assessing = Some(Assessing::new(form));
    if let Route::Assess(wanted) = state.route {
        open_step(state, wanted, effects);
    }
}

/// Someone of the caseload is to be assessed: an assessment that was begun goes on first.
fn assess(state: &mut State, person: PersonId, effects: &mut Vec<Effect>) {
    if !state.has_unfinished() {
        state.assessing = None;
        state.to_assess = Some(person);
    }
    effects.push(Effect::Go(Route::Assess(Some(Step::Who))));
}

fn answer(state: &mut State, input: &Input) {
    let (spare, first) = (state.spare, state.people.first().map(|person| person.id));
    let Some(assessing) = &mut state.assessing else { return };
    let form = &mut assessing.form;
    match input {
        Input::Who(kind) => choose_who(form, *kind, spare, first),
        Input::Known(id) => {
            if let Ok(id) = id.parse() {
                form.who = Who::Known(id);
            }
        }
        Input::Label(text) => {
            if let Who::New { label, .. } = &mut form.who {
                label.clone_from(text);
            }
        }
        Input::Team(text) => {
            if let Who::New { team, .. } = &mut form.who {
                team.clone_from(text);
            }
        }
        Input::Date(part, text) => {
            let slot = match part {
                DatePart::Day => &mut form.date.day,
                DatePart::Month => &mut form.date.month,
                DatePart::Year => &mut form.date.year,
            };
            slot.clone_from(text);
        }
        Input::Reason(reason) => form.reason = Some(*reason),
        Input::Rating(scale, rating) => form.ratings.rate(*scale, *rating),
        Input::Letter(letter) => form.ratings.name_other_problem(*letter),
        Input::Origin(origin) => assessing.set_origin(*origin),
        Input::Fact(fact, answer) => match fact {
            allocation::Fact::FirstEpisode => form.first_episode = *answer,
            allocation::Fact::AcuteEpisode => form.acute_episode = *answer,
        },
        // Once the suggestion was shown, the clinician's own cluster is a record of what came before it.
        Input::Own(own) if !form.is_shown => form.own = *own,
        Input::Own(_) => {}
        Input::Decision(code) => {
            form.decided = Some(*code);
            assessing.is_open = false;
        }
        Input::DecisionOpen => {
            form.decided = None;
            assessing.is_open = true;
        }
        Input::DecisionReason(text) => form.decision_reason.clone_from(text),
    }
}

fn choose_who(form: &mut Unfinished, kind: WhoKind, spare: Option<PersonId>, first: Option<PersonId>) {
    match (kind, &form.who) {
        (WhoKind::New, Who::Known(_)) => {
            if let Some(person) = spare {
                form.who = Who::New { person, label: String::new(), team: String::new() };
            }
        }
        (WhoKind::Known, Who::New { .. }) => {
            if let Some(first) = first {
                form.who = Who::Known(first);
            }
        }
        _ => {}
    }
}

/// Keeps what has been answered.
fn keep(state: &State, effects: &mut Vec<Effect>) {
    if let Some(assessing) = &state.assessing {
        effects.push(Effect::SaveUnfinished(Box::new(assessing.storable())));
    }
}

fn kept(state: &mut State, result: &Result<Box<Unfinished>, SaveError<Unfinished>>) {
    let Some(assessing) = &mut state.assessing else { return };
    match result {
        Ok(stored) => {
            assessing.form.revision = stored.revision;
            assessing.trouble = None;
        }
        Err(error) => assessing.trouble = Some(error.clone()),
    }
}

/// Two tabs hold the unfinished assessment: keep this one, or take the other.
fn settle(state: &mut State, keep_this: bool, effects: &mut Vec<Effect>) {
    let Some(assessing) = &mut state.assessing else { return };
    match (assessing.trouble.take(), keep_this) {
        (Some(SaveError::ChangedElsewhere { current }), true) => {
            assessing.form.revision = current.revision;
            keep(state, effects);
        }
        (Some(SaveError::ChangedElsewhere { current }), false) => {
            *assessing = Assessing::new(*current);
            effects.push(Effect::Go(Route::Assess(None)));
        }
        (Some(SaveError::DeletedElsewhere), true) => {
            // The other tab may have finished it: from here on this is another assessment.
            assessing.is_orphan = true;
            effects.push(Effect::Draw);
        }
        (Some(SaveError::DeletedElsewhere), false) => {
            state.assessing = None;
            effects.push(Effect::Go(Route::Home));
        }
        (other, _) => assessing.trouble = other,
    }
}

/// The step is done: on to the next, or back to what is missing.
fn go_on(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(step) = state.step() else { return };
    if !state.obstacles().is_empty() {
        if let Some(assessing) = &mut state.assessing {
            assessing.tried = true;
        }
        effects.push(Effect::Focus(ui::ERROR_SUMMARY_ID.to_owned()));
        return;
    }
    let next = match step {
        Step::Who => Step::Ratings,
        Step::Ratings => Step::OwnCluster,
        Step::OwnCluster | Step::Result => Step::Result,
    };
    keep(state, effects);
    effects.push(Effect::Go(Route::Assess(Some(next))));
}

fn save(state: &mut State, effects: &mut Vec<Effect>) {
    if !state.obstacles().is_empty() {
        go_on(state, effects);
        return;
    }
    let Some(assessing) = &state.assessing else { return };
    if let Some(person) = assessing.finish(&state.people, state.today, &state.packs) {
        effects.push(Effect::Finish(Box::new(person), assessing.form.entry));
    }
}

fn saved(state: &mut State, result: &Result<Box<Person>, SaveError<Person>>, effects: &mut Vec<Effect>) {
    match result {
        Ok(person) => {
            state.put((**person).clone());
            state.assessing = None;
            state.notice = Some(Notice::Saved);
            effects.push(Effect::Go(Route::Person(person.id)));
        }
        Err(error) => {
            if let Some(assessing) = &mut state.assessing {
                assessing.save_trouble = Some(error.clone());
            }
            effects.push(Effect::Focus(SAVE_TROUBLE.to_owned()));
        }
    }
}

/// Another tab wrote the person in the meantime: add the assessment to what is there now.
fn save_to_newer(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(assessing) = &mut state.assessing else { return };
    let Some(SaveError::ChangedElsewhere { current }) = assessing.save_trouble.take() else { return };
    state.put(*current);
    save(state, effects);
}

fn show_panel(state: &mut State, panel: &str) {
    if let Some(assessing) = &mut state.assessing {
        panel.clone_into(&mut assessing.panel);
    }
}

/// The field after a scale that was rated with a key: scale 8's letter where one is needed, then the next
/// scale, and after the last the button.
fn after(state: &State, scale: Scale) -> String {
    let needs_letter = |draft: Draft| draft.needs_letter() && draft.other_problem().is_none();
    if scale == Scale::OtherProblems && draft(state).is_some_and(needs_letter) {
        return ui::LETTER_FIELD_ID.to_owned();
    }
    let next = scale.index().checked_add(1).and_then(|index| Scale::ALL.get(index));
    next.map_or_else(|| CONTINUE.to_owned(), |next| field(state, *next))
}

/// The field before a scale: scale 8's letter where there is one, else the scale before.
fn before(state: &State, scale: Scale) -> String {
    if scale == Scale::Relationships
        && let Some(draft) = draft(state).filter(Draft::takes_letter)
    {
        return ui::letter_focus_id(draft.other_problem());
    }
    let previous = scale.index().checked_sub(1).and_then(|index| Scale::ALL.get(index));
    field(state, previous.copied().unwrap_or(scale))
}

/// The radio of a scale that takes the focus: its answer, or its first.
fn field(state: &State, scale: Scale) -> String {
    ui::rating_focus_id(scale, draft(state).and_then(|draft| draft.rating(scale)))
}

fn draft(state: &State) -> Option<Draft> {
    state.assessing.as_ref().map(|assessing| assessing.form.ratings)
}

fn typed(date: NaiveDate) -> TypedDate {
    TypedDate { day: date.day().to_string(), month: date.month().to_string(), year: date.year().to_string() }
}
