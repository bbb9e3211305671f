//! How actions change everything but the assessment.
//!
//! Owns what is read at the start, the settings, rule packs, deleting, copying, and where the focus goes when
//! a page opens.

use super::{
    Action, Assessing, CasemixView, CourseForm, Deletion, Effect, Lock, Notice, Offline, Persistence, Question,
    SettingChange, State, course, leaflet, lock, safety,
};
use crate::route::Route;
use records::{DeleteError, Key, Loaded, LoadedPack, SaveError, StoreError, Unreadable};

/// The id of the panel that asks before something is deleted.
pub(crate) const CONFIRM: &str = "confirm";

pub(super) fn update(state: &mut State, action: Action, effects: &mut Vec<Effect>) {
    match action {
        Action::Routed(route) => open(state, route, effects),
        Action::Locked => {
            lock::lock(state);
            open(state, state.route, effects);
        }
        Action::Loaded(result) => start(state, result, effects),
        Action::Refreshed(result) => take_in(state, &result),
        Action::GoTo(id) => effects.push(Effect::Focus(id)),
        Action::Skip => effects.push(Effect::Focus(ui::MAIN_ID.to_owned())),
        Action::Copy(text) => effects.push(Effect::Copy(text)),
        Action::Copied(text, worked) => state.copied = Some((text, worked)),
        Action::Ask(question) => {
            state.question = Some(question);
            effects.push(Effect::Focus(CONFIRM.to_owned()));
        }
        Action::Cancelled => {
            if let Some(question) = state.question.take() {
                effects.push(Effect::Focus(question.asker()));
            }
        }
        Action::Confirmed => confirmed(state, effects),
        Action::Deleted(question, result) => deleted(state, &question, &result, effects),
        Action::Course(input) => course::answer(state, input),
        Action::CourseTried(tried) => course::tried(state, tried, effects),
        Action::PersonChanged(change, result) => course::changed(state, change, result, effects),
        Action::Filter(filter) => state.filter = filter,
        Action::ShowCasemix(view) => {
            // The button that opens or ends the demonstration goes with it.
            if view.is_demonstration != state.casemix.is_demonstration {
                effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
            }
            state.casemix = view;
        }
        Action::ShowCasemixByKey(view) => {
            effects.push(Effect::FocusNow(ui::tab_id(view.tab.id())));
            state.casemix = view;
        }
        Action::Download(file) => effects.push(Effect::Download(file)),
        Action::Downloaded(true) => {
            state.notice = Some(Notice::Done(
                "The file was handed to your browser, which saves it where it saves downloads. It is not kept here.",
            ));
            effects.push(Effect::ScrollToTop);
        }
        Action::Downloaded(false) => {
            let words = "Your browser did not take the file. Nothing is lost: copy the text of the preview, or print the report";
            state.notice = Some(Notice::Trouble(words.to_owned()));
            effects.push(Effect::ScrollToTop);
        }
        Action::Print => effects.push(Effect::Print),
        Action::GiveLeaflet(cluster) => leaflet::give(state, cluster, effects),
        Action::LeafletDrawn => leaflet::drawn(state, effects),
        Action::SetShortcuts(shortcuts) => set(state, SettingChange::Shortcuts(shortcuts), effects),
        Action::Prefer(input) => state.preferences.answer(input),
        Action::PreferenceTried(Ok(change)) => hold(state, change, effects),
        Action::PreferenceTried(Err(obstacles)) => {
            state.preferences.tried = obstacles;
            effects.push(Effect::Focus(ui::ERROR_SUMMARY_ID.to_owned()));
        }
        Action::UsePack(pack) => {
            set(state, SettingChange::Pack(pack), effects);
            if matches!(state.route, Route::Assess(_)) && state.assessing.is_none() {
                effects.push(Effect::Draw);
            }
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
        Action::SettingsKept(_, Ok(settings)) => state.settings = *settings,
        Action::SettingsKept(change, Err(SaveError::ChangedElsewhere { current })) => {
            // Another tab has set something in the meantime: that stays, but for what was set here last.
            state.settings = *current;
            set(state, change, effects);
            // It may be a rule pack that this tab has not read.
            effects.push(Effect::Refresh);
        }
        Action::SettingsKept(_, Err(error)) => state.notice = Some(Notice::Trouble(error.to_string())),
        Action::PacksReadable(read) => state.packs.read_with(read),
        Action::PackFile { name, text } => load_pack(state, &name, text, effects),
        Action::PackFileUnreadable => {
            let words = "The file could not be opened. Choose it again, or save it again as a text file in UTF-8";
            state.notice = Some(Notice::Trouble(words.to_owned()));
        }
        Action::PackKept(pack, Ok(())) => use_loaded(state, *pack, effects),
        Action::PackKept(_, Err(error)) => state.notice = Some(Notice::Trouble(error.to_string())),
        Action::RoomMeasured(room) => state.room = room,
        Action::AskPersistence => effects.push(Effect::AskPersistence { request: true }),
        Action::Persistence(persistence) => {
            // The button that asked goes once there is nothing left to ask.
            if persistence == Persistence::Granted && state.persistence != persistence {
                effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
            }
            state.persistence = persistence;
        }
        Action::Do(task) => effects.push(Effect::Do(task)),
        Action::Lock(news) => lock::take_in(state, news, effects),
        Action::LockTried(tried) => lock::tried(state, tried, effects),
        Action::ShowPasscode(shows) => state.lock_form.shows = shows,
        Action::Safety(news) => safety::take_in(state, news, effects),
        Action::PracticeHere(practice) => state.practice = Some(practice),
        _ => {}
    }
}

/// Said once everything is deleted. What is open goes on, but cannot be opened again without the host.
pub(super) const EVERYTHING_DELETED: &str = "Everything that Clusterwise kept in this browser is deleted. So is the program: \
                                             to open another page, or this one again, you need the network.";

/// Opens a page: its title, its top, the focus on its heading, and what it needs from the store.
fn open(state: &mut State, route: Route, effects: &mut Vec<Effect>) {
    leaflet::left(state, route);
    state.route = route;
    state.question = None;
    state.copied = None;
    state.course = CourseForm::new(state.today);
    state.preferences = std::mem::take(&mut state.preferences).left();
    // The people of the demonstration are gone with it.
    state.casemix = CasemixView::default();
    if !std::mem::take(&mut state.is_notice_carried) {
        state.notice = None;
    }
    let is_locked = state.is_locked();
    state.lock_form.tried.clear();
    state.lock_form.shows = false;
    if is_locked || !matches!(route, Route::Assess(_)) {
        effects.push(Effect::SetTitle(if is_locked { "Locked - Clusterwise" } else { route.title() }));
    }
    effects.push(Effect::ScrollToTop);
    effects.push(Effect::Focus(route.focus()));
    if is_locked {
        return;
    }
    let is_behind = std::mem::take(&mut state.safety.is_behind);
    if is_behind
        || matches!(
            route,
            Route::Home
                | Route::Caseload
                | Route::Casemix
                | Route::Person(..)
                | Route::Settings
                | Route::Service
                | Route::Menu
        )
    {
        effects.push(Effect::Refresh);
    }
    if route == Route::Settings {
        effects.push(Effect::MeasureRoom);
        effects.push(Effect::AskPersistence { request: false });
    }
}

/// Takes in everything that is kept, and only then opens the page that the address means.
fn start(state: &mut State, result: Result<Box<Loaded>, StoreError>, effects: &mut Vec<Effect>) {
    if state.lock == Lock::Locked {
        // It was being put on or taken off when the page died, and is off.
        state.lock = Lock::Off;
    }
    take_in(state, &result);
    if let Ok(loaded) = result {
        let Loaded { unfinished, settings, unreadable, .. } = *loaded;
        let is_settings = |unreadable: &Unreadable| unreadable.key == Key::Settings.to_string();
        if unreadable.iter().any(is_settings) {
            state.packs.forget_choice();
        } else {
            state.packs.choose(settings.pack.clone());
        }
        state.settings = settings;
        state.assessing = unfinished.map(Assessing::new);
    }
    if state.assessing.is_some() {
        effects.push(Effect::Draw);
    }
    effects.push(Effect::Go(state.route));
}

fn take_in(state: &mut State, result: &Result<Box<Loaded>, StoreError>) {
    match result {
        Ok(loaded) => {
            state.people.clone_from(&loaded.people);
            state.unreadable.clone_from(&loaded.unreadable);
            state.storage_trouble = None;
            for pack in &loaded.packs {
                if !state.packs.has(&pack.fingerprint) {
                    state.packs.add(pack.clone());
                }
            }
            // One that was put back from its second copy is offered as at the start.
            if state.safety.has_mended(&Key::Unfinished) && !state.has_unfinished() {
                state.assessing = loaded.unfinished.clone().map(Assessing::new);
            }
            // Another tab may have set something since. What could not be kept here is not lost to what is older.
            if loaded.settings.revision > state.settings.revision {
                state.settings = loaded.settings.clone();
                state.packs.choose(state.settings.pack.clone());
            }
        }
        Err(error) => state.storage_trouble = Some(error.to_string()),
    }
}

/// Lets a setting hold that was chosen on a page of its own, and says so.
fn hold(state: &mut State, change: SettingChange, effects: &mut Vec<Effect>) {
    state.preferences.clear(&change);
    state.notice = Some(Notice::Done(change.words()));
    set(state, change, effects);
    effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
}

fn set(state: &mut State, change: SettingChange, effects: &mut Vec<Effect>) {
    // It holds for this visit even if it cannot be kept.
    state.settings = change.apply(state.settings.clone());
    state.packs.choose(state.settings.pack.clone());
    effects.push(Effect::SaveSettings(state.settings.clone(), change));
}

fn confirmed(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(question) = state.question.take() else { return };
    if state.is_keeping && matches!(question, Question::DeleteEverything | Question::DiscardUnfinished) {
        state.postponed = Some(question);
    } else {
        delete(state, question, effects);
    }
}

/// Deletes what was asked about.
pub(super) fn delete(state: &mut State, question: Question, effects: &mut Vec<Effect>) {
    let deletion = match &question {
        Question::DeleteEverything => Some(Deletion::Everything),
        Question::DeletePerson(id) => state.person(*id).map(|person| Deletion::Person(Box::new(person.clone()))),
        Question::DeleteAssessment { person, entry, is_sure: true } => {
            course::delete_assessment(state, *person, *entry, effects);
            None
        }
        Question::DeleteAssessment { person, entry, is_sure: false } => {
            state.question = Some(Question::DeleteAssessment { person: *person, entry: *entry, is_sure: true });
            effects.push(Effect::Focus(CONFIRM.to_owned()));
            None
        }
        Question::DeleteWellbeing(person, wellbeing) => {
            course::remove_wellbeing(state, *person, *wellbeing, effects);
            None
        }
        Question::DeleteUnreadable(key) => Some(Deletion::Unreadable(key.clone())),
        Question::DiscardUnfinished => {
            state.assessing.as_ref().map(|assessing| Deletion::Unfinished(Box::new(assessing.form.clone())))
        }
        Question::RemovePack(fingerprint) => Some(Deletion::Pack(fingerprint.clone())),
        Question::OurWords(place) => {
            hold(state, SettingChange::OurWords(*place), effects);
            None
        }
    };
    if let Some(deletion) = deletion {
        effects.push(Effect::Delete(question, deletion));
    }
}

fn deleted(state: &mut State, question: &Question, result: &Result<(), DeleteError>, effects: &mut Vec<Effect>) {
    if let Err(error) = result {
        state.notice = Some(Notice::Trouble(error.to_string()));
        // Some of it may be gone all the same.
        effects.push(Effect::Refresh);
        effects.push(Effect::MeasureRoom);
        effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        return;
    }
    match question {
        Question::DeleteEverything => {
            state.forget();
            // The program was deleted too.
            state.safety.offline = Offline::NotYet;
            state.say_on_next_page(Notice::Done(EVERYTHING_DELETED));
            // It may have been locked: the page behind the lock opens, with its own title.
            effects.push(Effect::Go(state.route));
        }
        // These are taken out of their person or of the settings, which is no deletion of a record.
        Question::DeleteAssessment { .. } | Question::DeleteWellbeing(..) | Question::OurWords(_) => {}
        Question::DeletePerson(id) => {
            state.people.retain(|person| person.id != *id);
            state.say_on_next_page(Notice::Done("The person and all their assessments are deleted."));
            effects.push(Effect::Go(Route::Caseload));
        }
        Question::DeleteUnreadable(key) => {
            state.unreadable.retain(|unreadable| unreadable.key != *key);
            state.notice = Some(Notice::Done("The unreadable record is deleted."));
            effects.push(Effect::MeasureRoom);
        }
        Question::DiscardUnfinished => {
            state.assessing = None;
            state.say_on_next_page(Notice::Done("The unfinished assessment is deleted."));
            effects.push(Effect::Go(Route::Home));
        }
        Question::RemovePack(fingerprint) => {
            state.packs.remove(fingerprint);
            state.notice = Some(Notice::Done("The rule pack is removed. Saved assessments keep their results."));
            if state.settings.pack.as_deref() == Some(fingerprint) {
                set(state, SettingChange::Pack(None), effects);
            }
        }
    }
    effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
}

fn load_pack(state: &mut State, file_name: &str, text: String, effects: &mut Vec<Effect>) {
    // What reads packs comes with the page that has the field for the file.
    let Some(read) = state.packs.try_read(file_name, &text) else { return };
    match read {
        Ok(pack) => {
            state.pack_problems.clear();
            let id = pack.about().id.clone();
            let pack = LoadedPack { id, fingerprint: pack.fingerprint(), file_name: file_name.to_owned(), text };
            effects.push(Effect::SavePack(Box::new(pack)));
        }
        Err(problems) => {
            state.pack_problems = problems;
            effects.push(Effect::Focus(ui::ERROR_SUMMARY_ID.to_owned()));
        }
    }
}

fn use_loaded(state: &mut State, pack: LoadedPack, effects: &mut Vec<Effect>) {
    let fingerprint = pack.fingerprint.clone();
    state.notice = Some(Notice::PackLoaded(pack.id.clone()));
    state.packs.add(pack);
    set(state, SettingChange::Pack(Some(fingerprint)), effects);
    effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
}
