//! How actions change the assessment that is being made.
//!
//! Owns the flow: begin, answer, go on, decide, save. Every answer is kept at once. It leaves what is not
//! about an assessment to `upkeep.rs`.

use super::{Action, Assessing, Effect, Input, Notice, State, WhoKind, part_of, stamp, typed, upkeep};
use crate::route::{PersonPage, Route};
use ratings::{Draft, Scale};
use records::{Answer, EntryId, Person, PersonId, Revision, SaveError, Step, Unfinished, Who};

/// The id of the button that goes on.
pub(crate) const CONTINUE: &str = "continue";

/// The id of the words that say why a decision was not saved.
pub(crate) const SAVE_TROUBLE: &str = "save-trouble";

pub(super) fn update(state: &mut State, action: &Action, effects: &mut Vec<Effect>) {
    match action {
        Action::Routed(route) => route_to(state, *route, effects),
        Action::Begun { person, entry } => begin(state, *person, *entry, effects),
        Action::Assess(person) => assess(state, *person, None, effects),
        Action::Correct(person, entry) => assess(state, *person, Some(*entry), effects),
        Action::Answered(input) => {
            answer(state, input);
            keep(state, effects);
        }
        Action::ShowLast(shows) => {
            if let Some(assessing) = &mut state.assessing {
                assessing.shows_last = *shows;
            }
        }
        Action::SameAsLast(scale) => {
            same_as_last(state, *scale);
            keep(state, effects);
            let next = after(draft(state), *scale);
            // Scale 8's letter may have yet to be drawn, and would push the next scale away.
            effects.push(if *scale == Scale::OtherProblems { Effect::Focus(next) } else { Effect::FocusNow(next) });
        }
        Action::NextAfter(scale) => effects.push(Effect::FocusNow(after(draft(state), *scale))),
        Action::BackFrom(scale) => effects.push(Effect::FocusNow(before(draft(state), *scale))),
        Action::NextAfterLetter => effects.push(Effect::FocusNow(field(draft(state), Scale::Relationships))),
        Action::BackFromLetter => effects.push(Effect::FocusNow(field(draft(state), Scale::OtherProblems))),
        Action::Continue => go_on(state, effects),
        Action::UnfinishedKept(result) => kept(state, result, effects),
        Action::KeepThisUnfinished => settle(state, true, effects),
        Action::TakeOtherUnfinished => settle(state, false, effects),
        Action::Save => save(state, effects),
        Action::PersonKept(result) => saved(state, result, effects),
        Action::SaveToNewer => save_to_newer(state, effects),
        Action::OpenSaved => open_saved(state, effects),
        Action::UseCurrentPack => {
            if let (Some(assessing), Ok(pack)) = (&mut state.assessing, state.packs.current()) {
                assessing.form.pack = stamp(&pack);
                assessing.undecide();
            }
            effects.push(Effect::Go(Route::Assess(None)));
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
    let Route::Assess(wanted) = route else {
        leave(state);
        return;
    };
    if state.assessing.is_none() {
        effects.push(Effect::Draw);
        return;
    }
    open_step(state, wanted, effects);
}

/// The packs that were loaded are read by now: an assessment can begin that waited for one, or show the suggestion.
pub(super) fn packs_came(state: &mut State, effects: &mut Vec<Effect>) {
    if matches!(state.route, Route::Assess(_)) {
        route_to(state, state.route, effects);
    }
}

/// Leaves the assessment. One in which nothing was answered is forgotten: the next begins anew.
fn leave(state: &mut State) {
    state.to_assess = None;
    if !state.has_unfinished() {
        state.assessing = None;
    }
}

fn open_step(state: &mut State, wanted: Option<Step>, effects: &mut Vec<Effect>) {
    let Some(furthest) = state.assessing.as_ref().map(|assessing| assessing.furthest(state.around())) else { return };
    let Some(assessing) = &mut state.assessing else { return };
    let step = wanted.unwrap_or(assessing.form.step).min(furthest);
    let moved = assessing.form.step != step;
    assessing.form.step = step;
    assessing.tried.take_if(|(tried, _)| *tried != step);
    assessing.save_trouble = None;
    let has_pack = state.packs.of(&assessing.form.pack).is_some();
    let shown_now = step == Step::Result && has_pack && !assessing.form.is_shown;
    if shown_now {
        assessing.form.is_shown = true;
    }
    effects.push(Effect::SetTitle(Route::Assess(Some(step)).title()));
    if (moved || shown_now) && assessing.has_answers() {
        keep(state, effects);
    }
}

fn begin(state: &mut State, person: PersonId, entry: EntryId, effects: &mut Vec<Effect>) {
    state.spare = Some(person);
    if let Some(assessing) = &mut state.assessing {
        if std::mem::take(&mut assessing.is_orphan) {
            assessing.form.entry = entry;
            assessing.form.revision = Revision::NEVER_SAVED;
            // What is being kept is the one that it was.
            assessing.is_being_kept = false;
            if let Who::New { person: old, .. } = &mut assessing.form.who {
                *old = person;
            }
            let is_rebased = assessing.rebase(&state.people);
            let saves_next = std::mem::take(&mut assessing.saves_next);
            keep(state, effects);
            if saves_next {
                save_if_about_the_same(state, is_rebased, effects);
            }
        }
        return;
    }
    let Ok(pack) = state.packs.current() else { return };
    let (who, corrects) = match state.to_assess.take() {
        Some((known, corrects)) => (Who::Known(known), corrects),
        None => (Who::New { person, label: String::new(), team: String::new() }, None),
    };
    let mut form = Unfinished::new(entry, who, stamp(&pack));
    form.date = typed(state.today);
    let mut assessing = Assessing::new(form);
    let corrected = corrects.and_then(|corrects| assessing.known(&state.people)?.entry(corrects));
    if let Some(corrected) = corrected {
        assessing.copy(corrected, &state.people);
    }
    state.assessing = Some(assessing);
    if let Route::Assess(wanted) = state.route {
        open_step(state, wanted, effects);
    }
}

/// Someone of the caseload is to be assessed, or an assessment of theirs put right. An unfinished assessment of
/// somebody else, or of another kind, comes first, and says so.
fn assess(state: &mut State, person: PersonId, corrects: Option<EntryId>, effects: &mut Vec<Effect>) {
    let unfinished = state.assessing.as_ref().filter(|_| state.has_unfinished());
    match unfinished.map(|assessing| (assessing.form.person(), assessing.form.corrects)) {
        Some(other) if other != (person, corrects) => {
            state.notice = Some(Notice::Unfinished);
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
        Some(_) => effects.push(Effect::Go(Route::Assess(None))),
        None => {
            state.assessing = None;
            state.to_assess = Some((person, corrects));
            effects.push(Effect::Go(Route::Assess(Some(Step::Who))));
        }
    }
}

fn answer(state: &mut State, input: &Input) {
    let spare = state.spare;
    let Some(assessing) = &mut state.assessing else { return };
    let changes_suggestion = matches!(
        input,
        Input::Rating(..)
            | Input::Origin(_)
            | Input::Fact(..)
            | Input::Reason(_)
            | Input::Who(_)
            | Input::Known(_)
            | Input::Treatment(_)
            | Input::Current(_)
    );
    if changes_suggestion {
        assessing.undecide();
        // Why the ratings fell was said of these ratings.
        assessing.form.only_treatment = Answer::NotYet;
    }
    let form = &mut assessing.form;
    match input {
        Input::Who(kind) => choose_who(assessing, *kind, spare),
        Input::Known(id) => choose_known(assessing, id.parse().ok()),
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
        Input::Date(part, text) => part_of(&mut form.date, *part).clone_from(text),
        Input::Reason(reason) => form.reason = Some(*reason),
        Input::Rating(scale, rating) => {
            form.copied.retain(|copied| copied != scale);
            form.ratings.rate(*scale, *rating);
        }
        Input::Letter(letter) => form.ratings.name_other_problem(*letter),
        Input::Origin(origin) => assessing.set_origin(*origin),
        Input::Fact(fact, answer) => match fact {
            allocation::Fact::FirstEpisode => form.first_episode = *answer,
            allocation::Fact::AcuteEpisode => form.acute_episode = *answer,
        },
        // Once the suggestion was shown, the clinician's own cluster is a record of what came before it.
        Input::Own(own) if !form.is_shown => form.own = *own,
        Input::Own(_) => {}
        Input::Decision(decision) => {
            assessing.decide(Some(*decision));
            assessing.is_open = false;
        }
        Input::DecisionOpen => {
            assessing.decide(None);
            assessing.is_open = true;
        }
        Input::DecisionReason(text) => form.decision_reason.clone_from(text),
        Input::Current(cluster) => form.current = *cluster,
        Input::WhatChanged(text) => form.what_changed.clone_from(text),
        Input::Treatment(answer) => form.only_treatment = *answer,
        Input::DischargeOutcome(outcome) => form.discharge = Some(Some(*outcome)),
        Input::CorrectionWhy(text) => form.correction_why.clone_from(text),
    }
}

/// Rates a scale as it was rated last time, scale 8 with its letter. What was not known then is not copied: it is asked
/// anew.
fn same_as_last(state: &mut State, scale: Scale) {
    let State { people, assessing: Some(assessing), .. } = state else { return };
    let Some(before) = assessing.reviewed(people).and_then(|reviewed| Some(reviewed.before?.assessment)) else {
        return;
    };
    let rating = before.rating(scale);
    if rating.is_known() {
        assessing.undecide();
        assessing.form.only_treatment = Answer::NotYet;
        assessing.form.copied.retain(|copied| *copied != scale);
        assessing.form.copied.push(scale);
        assessing.form.ratings.rate(scale, rating);
        if let (Scale::OtherProblems, Some(problem)) = (scale, before.other_problem()) {
            assessing.form.ratings.name_other_problem(problem);
        }
    }
}

/// Keeps what was answered about last time's assessment with that one.
pub(super) fn rebase(state: &mut State, effects: &mut Vec<Effect>) {
    let State { people, assessing: Some(assessing), .. } = state else { return };
    if assessing.rebase(people) && assessing.has_answers() {
        keep(state, effects);
    }
}

/// Someone new, or someone on the caseload of whom it is yet to be said who. What was typed for someone new waits.
fn choose_who(assessing: &mut Assessing, kind: WhoKind, spare: Option<PersonId>) {
    assessing.picks_known = kind == WhoKind::Known && matches!(assessing.form.who, Who::New { .. });
    if let (WhoKind::New, Who::Known(_)) = (kind, &assessing.form.who) {
        let fresh = || spare.map(|person| Who::New { person, label: String::new(), team: String::new() });
        if let Some(new) = assessing.set_aside.take().or_else(fresh) {
            assessing.form.who = new;
            forget_last_time(assessing);
        }
    }
}

fn choose_known(assessing: &mut Assessing, chosen: Option<PersonId>) {
    assessing.picks_known = chosen.is_none();
    let Some(person) = chosen else { return };
    let before = std::mem::replace(&mut assessing.form.who, Who::Known(person));
    match before {
        Who::New { .. } => assessing.set_aside = Some(before),
        Who::Known(other) if other != person => forget_last_time(assessing),
        Who::Known(_) => {}
    }
}

/// Takes back what was answered about somebody else: what had changed, and what was copied from her last assessment.
fn forget_last_time(assessing: &mut Assessing) {
    let form = &mut assessing.form;
    assessing.is_uncopied |= !form.copied.is_empty();
    for scale in form.copied.drain(..) {
        form.ratings.clear(scale);
    }
    form.what_changed.clear();
    form.current = Answer::NotYet;
    assessing.shows_last = false;
}

/// Keeps what has been answered. What is being kept already is waited for, even if it is of another assessment: what is kept
/// next is kept over it.
fn keep(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(assessing) = &mut state.assessing else { return };
    if std::mem::replace(&mut state.is_keeping, true) {
        assessing.has_more_to_keep = true;
        return;
    }
    assessing.is_being_kept = true;
    effects.push(Effect::SaveUnfinished(Box::new(assessing.storable())));
}

fn kept(state: &mut State, result: &Result<Box<Unfinished>, SaveError<Unfinished>>, effects: &mut Vec<Effect>) {
    state.is_keeping = false;
    let has_more = state.assessing.as_mut().is_some_and(|assessing| {
        // It says nothing about an assessment that was begun since.
        if std::mem::take(&mut assessing.is_being_kept) {
            take_in_kept(assessing, result, effects);
        }
        std::mem::take(&mut assessing.has_more_to_keep) && !assessing.is_orphan
    });
    if has_more {
        keep(state, effects);
    } else if let Some(question) = state.postponed.take() {
        upkeep::delete(state, question, effects);
    }
}

fn take_in_kept(
    assessing: &mut Assessing,
    result: &Result<Box<Unfinished>, SaveError<Unfinished>>,
    effects: &mut Vec<Effect>,
) {
    match result {
        Ok(stored) => {
            assessing.form.revision = stored.revision;
            assessing.trouble = None;
        }
        // The other tab finished its own copy of it, and this one goes on as another.
        Err(SaveError::DeletedElsewhere) if std::mem::take(&mut assessing.is_adopting) => {
            assessing.is_orphan = true;
            effects.push(Effect::Draw);
        }
        Err(error) => assessing.trouble = Some(error.clone()),
    }
}

/// Two tabs hold the unfinished assessment: keep this one, or take the other.
fn settle(state: &mut State, keep_this: bool, effects: &mut Vec<Effect>) {
    let Some(assessing) = &mut state.assessing else { return };
    match (assessing.trouble.take(), keep_this) {
        (Some(SaveError::ChangedElsewhere { current }), true) => {
            if current.entry == assessing.form.entry && current.is_shown {
                // The other tab has shown the suggestion: what came before it stays what it was.
                assessing.form.is_shown = true;
                assessing.form.own = current.own;
            }
            assessing.form.revision = current.revision;
            keep(state, effects);
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
        (Some(SaveError::ChangedElsewhere { current }), false) => {
            *assessing = Assessing::new(*current);
            effects.push(Effect::Go(Route::Assess(None)));
        }
        (Some(SaveError::DeletedElsewhere), true) => {
            // The other tab may have finished it: from here on this is another assessment.
            // The person may be on the caseload by now, and is not to be entered twice.
            assessing.is_orphan = true;
            effects.push(Effect::Refresh);
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
    if is_blocked(state, step, effects) {
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

/// Whether something stands in the way of a step. If so, it is shown.
fn is_blocked(state: &mut State, step: Step, effects: &mut Vec<Effect>) -> bool {
    let Some(obstacles) = state.assessing.as_ref().map(|assessing| assessing.obstacles(step, state.around())) else {
        return true;
    };
    let Some(assessing) = &mut state.assessing else { return true };
    if obstacles.is_empty() {
        assessing.tried = None;
        return false;
    }
    assessing.tried = Some((step, obstacles));
    if assessing.form.step != step {
        effects.push(Effect::Go(Route::Assess(Some(step))));
    }
    effects.push(Effect::Focus(ui::ERROR_SUMMARY_ID.to_owned()));
    true
}

/// Saves the decision. An earlier step can be in the way by now: another tab may have taken the label.
fn save(state: &mut State, effects: &mut Vec<Effect>) {
    if Step::ALL.into_iter().any(|step| is_blocked(state, step, effects)) {
        return;
    }
    let Some(assessing) = &state.assessing else { return };
    match assessing.finish(state.around()) {
        Some(person) => effects.push(Effect::Finish(Box::new(person), assessing.form.entry)),
        None => {
            let words = "This cannot be saved as it stands. Copy what you need, then go through the steps again.";
            state.notice = Some(Notice::Trouble(words.to_owned()));
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
    }
}

fn saved(state: &mut State, result: &Result<Box<Person>, SaveError<Person>>, effects: &mut Vec<Effect>) {
    match result {
        Ok(person) => {
            state.put((**person).clone());
            state.assessing = None;
            state.say_on_next_page(Notice::Saved);
            effects.push(Effect::Go(Route::Person(person.id, PersonPage::Overview)));
        }
        Err(error) => {
            if let Some(assessing) = &mut state.assessing {
                assessing.save_trouble = Some(error.clone());
            }
            effects.push(Effect::Focus(SAVE_TROUBLE.to_owned()));
        }
    }
}

/// Another tab wrote the person in the meantime: add the assessment to what is there now. If that holds the very
/// same assessment, because both tabs had it unfinished, this one becomes another.
fn save_to_newer(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(assessing) = &mut state.assessing else { return };
    let Some(SaveError::ChangedElsewhere { current }) = assessing.save_trouble.take() else { return };
    if current.entry(assessing.form.entry).is_some() {
        assessing.form.who = Who::Known(current.id);
        assessing.is_orphan = true;
        assessing.saves_next = true;
        effects.push(Effect::Draw);
        state.put(*current);
    } else {
        state.put(*current);
        let State { people, assessing: Some(assessing), .. } = state else { return };
        let is_rebased = assessing.rebase(people);
        save_if_about_the_same(state, is_rebased, effects);
    }
}

/// Saves, unless last time's assessment is another by now: then the result has changed and is looked at first.
fn save_if_about_the_same(state: &mut State, is_rebased: bool, effects: &mut Vec<Effect>) {
    if is_rebased {
        if let Some(assessing) = &mut state.assessing {
            assessing.is_adopting = true;
        }
        keep(state, effects);
        effects.push(Effect::Go(Route::Assess(Some(Step::Result))));
    } else {
        save(state, effects);
    }
}

/// Another tab saved this very assessment: that one stays, and what is on the screen goes.
fn open_saved(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(assessing) = &mut state.assessing else { return };
    let Some(SaveError::ChangedElsewhere { current }) = assessing.save_trouble.take() else { return };
    effects.push(Effect::Go(Route::Person(current.id, PersonPage::Overview)));
    state.put(*current);
    state.assessing = None;
}

fn show_panel(state: &mut State, panel: &str) {
    if let Some(assessing) = &mut state.assessing {
        panel.clone_into(&mut assessing.panel);
    }
}

/// The field after a scale that was rated with a key: scale 8's letter where one is needed, then the next
/// scale, and after the last the button.
pub(super) fn after(draft: Option<&Draft>, scale: Scale) -> String {
    let needs_letter = |draft: &&Draft| draft.needs_letter() && draft.other_problem().is_none();
    if scale == Scale::OtherProblems && draft.filter(needs_letter).is_some() {
        return ui::LETTER_FIELD_ID.to_owned();
    }
    let next = scale.index().checked_add(1).and_then(|index| Scale::ALL.get(index));
    next.map_or_else(|| CONTINUE.to_owned(), |next| field(draft, *next))
}

/// The field before a scale: scale 8's letter where there is one, else the scale before.
pub(super) fn before(draft: Option<&Draft>, scale: Scale) -> String {
    if scale == Scale::Relationships
        && let Some(draft) = draft.filter(|draft| draft.takes_letter())
    {
        return ui::letter_focus_id(draft.other_problem());
    }
    let previous = scale.index().checked_sub(1).and_then(|index| Scale::ALL.get(index));
    field(draft, previous.copied().unwrap_or(scale))
}

/// The radio of a scale that takes the focus: its answer, or its first.
pub(super) fn field(draft: Option<&Draft>, scale: Scale) -> String {
    ui::rating_focus_id(scale, draft.and_then(|draft| draft.rating(scale)))
}

fn draft(state: &State) -> Option<&Draft> {
    state.assessing.as_ref().map(|assessing| &assessing.form.ratings)
}
