//! One tab as the browser has it: what `session.rs` and `platform/` do, but for the browser.
//!
//! Owns the order of actions, of effects that take their time and of what waits for them. What takes its time goes on when
//! the test says so, in any order.

use super::errand::Fault;
use super::ledger::Ledger;
use super::medium::{Copies, Disk, Medium};
use super::vault::Vault;
use super::*;
use crate::state::tests::tab::perform;
use records::{Kept, Needs, SealedStore, is_locked, is_sealed, mend, mend_lock, settle, texts_to_compare};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What all tabs have in common.
#[derive(Default)]
pub(super) struct Browser {
    pub(super) medium: Medium,
    pub(super) copies: MemoryStore,
    pub(super) ledger: RefCell<Ledger>,
    pub(super) vault: Vault,
    drawn: Cell<u16>,
}

impl Browser {
    /// A browser in which a passcode is set, and nothing else.
    pub(super) fn locked() -> Self {
        let browser = Self::default();
        records::put_lock_on(&browser.medium.store, &browser.vault.lock(), &[]).unwrap();
        browser
    }

    /// Everything is cleared underneath the pages, as someone does who clears the site's data; but for the second copies.
    pub(super) fn clear(&self) {
        let mut torn = self.medium.torn.borrow_mut();
        for (key, text) in super::medium::contents(&self.medium.store) {
            let is_copied = self.copies.read(&key) == Ok(Some(text));
            torn.entry(key).or_insert(is_copied);
        }
        self.medium.store.clear();
        self.ledger.borrow_mut().may_stray();
    }

    pub(super) fn check(&self) {
        self.ledger.borrow_mut().check(&self.medium, &self.vault);
    }
}

/// A tab.
pub(super) struct Page<'a> {
    browser: &'a Browser,
    disk: Disk<'a>,
    copies: Copies<'a>,
    state: Option<State>,
    waiting: VecDeque<Action>,
    held: u8,
    focus: Option<String>,
    open: Option<Rc<SealedStore<Disk<'a>>>>,
    jobs: Vec<Job>,
    /// What was said of failures, and is still to be found on the screen.
    unsaid: Vec<Failure>,
    timing: Vec<u8>,
    turn: usize,
    /// How many actions of the user came since an answer that is not kept yet.
    late: usize,
    /// The assessment in which something was answered last.
    typed: Option<EntryId>,
    /// Whether the people were read, and nothing has happened since.
    was_refreshed: bool,
}

/// Something that takes its time.
enum Job {
    Keep { effect: Effect, waits: bool, needs: Needs, since: usize },
    Delete { question: Question, deletion: Deletion, stage: Stage, since: usize },
    Follow,
}

/// How far a deletion is.
enum Stage {
    Copy,
    Record(Needs),
    Look(Result<(), DeleteError>),
}

/// How an effect went on.
enum Ran {
    Done(Option<Action>),
    Waits,
}

/// Where a failure has its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    Unfinished,
    Person,
    Other,
}

/// Whether an action says that something was not done.
pub(super) fn failure(action: &Action) -> Option<Failure> {
    match action {
        Action::UnfinishedKept(Err(_)) => Some(Failure::Unfinished),
        Action::PersonKept(Err(_)) => Some(Failure::Person),
        Action::PersonChanged(_, Err(_))
        | Action::SettingsKept(_, Err(_))
        | Action::PackKept(_, Err(_))
        | Action::Deleted(_, Err(_))
        | Action::Loaded(Err(_))
        | Action::Refreshed(Err(_)) => Some(Failure::Other),
        _ => None,
    }
}

impl<'a> Page<'a> {
    /// Opens a page, with the passcode if there is one, and looks after the second copies.
    pub(super) fn open(browser: &'a Browser, route: Route) -> Self {
        Self::open_with(browser, route, &[], &[])
    }

    /// The same, where changes that are made at the start go wrong.
    pub(super) fn open_with(browser: &'a Browser, route: Route, disk: &[Fault], copies: &[Fault]) -> Self {
        let (disk_faults, copies_faults) = (disk, copies);
        let disk = Disk::new(&browser.medium, &browser.copies);
        let mut page = Self {
            browser,
            copies: Copies::new(&browser.copies, &disk),
            disk,
            state: Some(State::new("2026-11-21".parse().unwrap(), route)),
            waiting: VecDeque::new(),
            held: 0,
            focus: None,
            open: None,
            jobs: Vec::new(),
            unsaid: Vec::new(),
            timing: vec![3],
            turn: 0,
            late: 0,
            typed: None,
            was_refreshed: false,
        };
        page.plan(disk_faults, copies_faults);
        page.start(disk_faults.is_empty() && copies_faults.is_empty());
        page
    }

    fn start(&mut self, goes_well: bool) {
        let torn = self.browser.medium.torn.borrow().clone();
        let was_locked = is_locked(&self.disk);
        let loaded = |disk: &Disk| Action::Loaded(Records::new(disk).load_all().map(Box::new));
        self.act(if was_locked { Action::Locked } else { loaded(&self.disk) });
        self.act(Action::PacksReadable(check));
        let settled = settle(&self.disk);
        let mended = mend_lock(&self.disk, &self.copies.all()).unwrap();
        self.disk.take_changed();
        let copied = self.copies.put(mended.copies);
        assert!(!goes_well || (settled.is_ok() && copied.is_ok()));
        self.act(Action::Safety(SafetyNews::Copies(SecondCopies::Kept)));
        if self.disk.read(&Key::Lock.to_string()).unwrap().is_some() {
            if !was_locked {
                self.act(Action::Locked);
            }
            assert_nothing_is_told(self.state());
            let vault = &self.browser.vault;
            let open = Rc::new(SealedStore::new(self.disk.clone(), vault.lock().id));
            self.open = Some(open.clone());
            let loaded = vault.again_and_again(&*open, |store| Records::new(store).load_all().map(Box::new));
            self.act(Action::Lock(LockNews::Opened { minutes: 15 }));
            self.act(Action::Loaded(loaded));
        } else if was_locked {
            self.act(loaded(&self.disk));
        }
        self.mend();
        self.follow();
        self.rest();
        let Browser { medium, vault, ledger, .. } = self.browser;
        ledger.borrow_mut().mended(&torn, goes_well, medium, vault);
        if goes_well {
            medium.torn.borrow_mut().retain(|key, _| medium.store.read(key) != Ok(None));
        }
    }

    fn mend(&mut self) {
        self.disk.take_changed();
        let found = self.copies.all();
        let mut opened = BTreeMap::new();
        for closed in texts_to_compare(&self.disk, &found).unwrap() {
            let text = self.browser.vault.open(&closed).unwrap_or_else(|| closed.text.clone());
            opened.insert((closed.key, closed.text), text);
        }
        let is_open = self.open.is_some();
        let open = |key: &str, text: &str| match (is_open, is_sealed(text)) {
            (true, true) => {
                let known = opened.get(&(key.to_owned(), text.to_owned())).cloned();
                known.or_else(|| self.open.as_ref()?.opened(key, text))
            }
            _ => Some(text.to_owned()),
        };
        let mended = mend(&self.disk, &found, open).unwrap();
        // No copy follows what was put back, nor what could not be and was taken away again.
        self.disk.take_changed();
        if self.copies.put(mended.copies).is_ok() && !mended.restored.is_empty() {
            let mended = mended.restored.into_iter().map(|(key, loss)| Mended { key, loss }).collect();
            self.act(Action::Safety(SafetyNews::Mended(mended)));
        }
    }

    pub(super) fn state(&self) -> &State {
        self.state.as_ref().unwrap()
    }

    pub(super) fn focus(&self) -> &str {
        self.focus.as_deref().unwrap_or_default()
    }

    pub(super) fn form(&self) -> Option<&records::Unfinished> {
        Some(&self.state().assessing.as_ref()?.form)
    }

    pub(super) fn plan(&self, disk: &[Fault], copies: &[Fault]) {
        self.disk.plan(disk);
        self.copies.plan(copies);
    }

    /// The user comes for something else.
    pub(super) fn begin_errand(&mut self) {
        self.was_refreshed = false;
    }

    /// What one press of a key comes to.
    pub(super) fn act_together<const N: usize>(&mut self, actions: [Action; N]) {
        let last = N - 1;
        for (place, action) in actions.into_iter().enumerate() {
            if place == last { self.key(action) } else { self.act(action) }
        }
    }

    /// How much of what takes its time goes on after each action, and in which order.
    pub(super) fn set_timing(&mut self, timing: &[u8]) {
        self.timing = timing.to_vec();
        self.turn = 0;
    }

    pub(super) fn is_dead(&self) -> bool {
        self.disk.is_dead()
    }

    /// Whether the lock that this page was opened with is gone: the browser tells it, and it is loaded anew.
    pub(super) fn is_locked_out(&self) -> bool {
        self.open.is_some() && !is_locked(&self.browser.medium.store)
    }

    /// Something that the user does once the page answers.
    pub(super) fn user(&mut self, action: Action) {
        self.wait();
        self.key(action);
    }

    /// Something that the user does without looking, and what goes on until they do the next.
    pub(super) fn key(&mut self, action: Action) {
        if self.state().assessing.as_ref().is_some_and(|assessing| assessing.has_more_to_keep) {
            self.late += 1;
        }
        self.act(action);
        for _ in 0..self.next_turn() % 3 {
            self.tick();
        }
    }

    /// The user waits until the page answers.
    pub(super) fn wait(&mut self) {
        for _ in 0..200 {
            if self.held == 0 || self.is_dead() {
                return;
            }
            self.tick();
        }
        panic!("the page does not answer any more");
    }

    /// Everything comes to an end, and everything that failed is said.
    pub(super) fn rest(&mut self) {
        for _ in 0..200 {
            if self.jobs.is_empty() || self.is_dead() {
                break;
            }
            self.tick();
        }
        if self.is_dead() {
            return;
        }
        assert!(self.jobs.is_empty() && self.held == 0 && self.waiting.is_empty(), "it does not come to an end");
        let state = self.state();
        let waits = |assessing: &Assessing| assessing.is_being_kept || assessing.has_more_to_keep;
        let waits = state.is_keeping || state.postponed.is_some() || state.assessing.as_ref().is_some_and(waits);
        assert!(!waits, "it waits for what does not come");
        if std::mem::take(&mut self.late) > 0 {
            self.browser.ledger.borrow_mut().counts.late += 1;
        }
    }

    /// Once everything has come to an end: what is on the screen is what is kept, unless it says otherwise.
    pub(super) fn check_screen(&self) {
        if self.is_dead() || self.is_locked_out() || !self.browser.medium.torn.borrow().is_empty() {
            return;
        }
        let loaded = super::ledger::load(&self.browser.medium.store, &self.browser.vault);
        if self.was_refreshed {
            assert_eq!(self.state().people, loaded.people);
        }
        let Some(assessing) = self.state().assessing.as_ref().filter(|assessing| assessing.trouble.is_none()) else {
            return;
        };
        let entry = assessing.form.entry;
        assert!(assessing.form.revision.was_saved() || self.typed != Some(entry), "neither kept nor said not to be");
        let is_ours = |kept: &records::Unfinished| (kept.entry, kept.revision) == (entry, assessing.form.revision);
        if let Some(kept) = loaded.unfinished.filter(is_ours) {
            // What it is about is looked up again; it is kept once something was answered that rests on it.
            let against = kept.against;
            assert_eq!(kept, records::Unfinished { against, ..assessing.storable() });
        }
    }

    fn next_turn(&mut self) -> usize {
        self.turn += 1;
        usize::from(self.timing[self.turn % self.timing.len()])
    }

    /// One of the things that take their time goes on.
    fn tick(&mut self) {
        let turn = self.next_turn();
        if self.jobs.is_empty() || self.is_dead() {
            return;
        }
        let job = self.jobs.remove(turn / 3 % self.jobs.len());
        match job {
            Job::Follow => self.follow_now(),
            Job::Keep { effect, waits, needs, since } => {
                self.fulfil(&needs);
                self.keep(effect, waits, since, true);
            }
            Job::Delete { question, deletion, stage, since } => self.delete(question, deletion, stage, since),
        }
        self.say();
    }

    fn act(&mut self, action: Action) {
        self.waiting.push_back(action);
        self.go_on();
        self.say();
    }

    fn go_on(&mut self) {
        while self.held == 0 && !self.is_dead() {
            let Some(action) = self.waiting.pop_front() else { break };
            self.was_refreshed = matches!(action, Action::Refreshed(Ok(_)));
            if let (Action::Answered(_), Some(form)) = (&action, self.form()) {
                self.typed = Some(form.entry);
            }
            if matches!(action, Action::UnfinishedKept(Ok(_))) {
                // It was tried again, and was kept.
                self.unsaid.retain(|failure| *failure != Failure::Unfinished);
            }
            let unsaid = failure(&action).filter(|_| is_to_be_said(self.state(), &action));
            self.unsaid.extend(unsaid);
            let (state, effects) = update(self.state.take().unwrap(), action);
            self.state = Some(state);
            for effect in effects {
                self.carry_out(effect);
            }
        }
    }

    /// Every failure has its words on the screen.
    fn say(&mut self) {
        if self.held > 0 || self.is_dead() {
            return;
        }
        let state = self.state.as_ref().unwrap();
        let assessing = state.assessing.as_ref();
        for failure in self.unsaid.drain(..) {
            let is_said = match failure {
                Failure::Unfinished => {
                    assessing.is_some_and(|assessing| assessing.trouble.is_some() || assessing.is_being_kept)
                }
                Failure::Person => assessing.is_some_and(|assessing| assessing.save_trouble.is_some()),
                Failure::Other => matches!(state.notice, Some(Notice::Trouble(_))) || state.storage_trouble.is_some(),
            };
            assert!(is_said, "{failure:?}: nothing is said of it: {:?}", state.notice);
        }
    }

    fn carry_out(&mut self, effect: Effect) {
        match self.run(effect) {
            Ran::Done(action) => self.waiting.extend(action),
            Ran::Waits => self.held += 1,
        }
    }

    fn run(&mut self, effect: Effect) -> Ran {
        let since = self.browser.ledger.borrow().now();
        match effect {
            Effect::Go(route) => Ran::Done(Some(Action::Routed(route))),
            Effect::SetTitle(title) => {
                assert!(title.ends_with("Clusterwise"));
                Ran::Done(None)
            }
            Effect::Draw => {
                self.browser.drawn.set(self.browser.drawn.get() + 1);
                let mut bytes = [0; records::ID_BYTES];
                bytes[..2].copy_from_slice(&self.browser.drawn.get().to_be_bytes());
                let (person, entry) = (PersonId::from_random(bytes), EntryId::from_random(bytes));
                Ran::Done(Some(Action::Begun { person, entry }))
            }
            Effect::Focus(id) | Effect::FocusNow(id) => {
                self.focus = Some(id);
                Ran::Done(None)
            }
            Effect::Delete(question, deletion) => {
                self.jobs.push(Job::Delete { question, deletion, stage: Stage::Copy, since });
                Ran::Waits
            }
            effect => {
                let waits = !matches!(effect, Effect::SaveUnfinished(_));
                self.keep(effect, waits, since, false)
            }
        }
    }

    /// Carries out an effect on the records, or makes a job of it.
    fn keep(&mut self, effect: Effect, waits: bool, since: usize, is_later: bool) -> Ran {
        let action = perform(&*self.store(), effect.clone());
        let needs = self.take_needs();
        if needs.is_empty() {
            let action = action.inspect(|action| {
                let mut ledger = self.browser.ledger.borrow_mut();
                ledger.look_at(&self.browser.medium);
                ledger.take_down(&effect, since, action);
            });
            self.follow();
            return match action {
                action if !is_later => Ran::Done(action),
                Some(action) if waits => self.resume(action),
                Some(action) => {
                    self.act(action);
                    Ran::Done(None)
                }
                None => Ran::Done(None),
            };
        }
        self.jobs.push(Job::Keep { effect, waits, needs, since });
        if waits { Ran::Waits } else { Ran::Done(None) }
    }

    /// What everything else waits for has come of an effect.
    fn resume(&mut self, action: Action) -> Ran {
        self.held -= 1;
        self.waiting.push_front(action);
        self.go_on();
        Ran::Done(None)
    }

    fn store(&self) -> Rc<dyn Store + 'a> {
        match &self.open {
            Some(open) => open.clone(),
            None => Rc::new(self.disk.clone()),
        }
    }

    fn take_needs(&self) -> Needs {
        self.open.as_ref().map(|open| open.take_needs()).unwrap_or_default()
    }

    fn fulfil(&self, needs: &Needs) {
        if let Some(open) = &self.open {
            self.browser.vault.fulfil(open, needs);
        }
    }

    fn follow(&mut self) {
        if !self.jobs.iter().any(|job| matches!(job, Job::Follow)) {
            self.jobs.push(Job::Follow);
        }
    }

    fn follow_now(&mut self) {
        let mut changes = self.disk.take_changed();
        changes.retain(|(key, _)| Key::parse(key).is_some_and(|key| key.is_record() || key == Key::Lock));
        let is_there = |(key, text): &&(String, Option<String>)| self.disk.read(key).as_ref() == Ok(text);
        let copies: Vec<_> = changes.iter().filter(is_there).cloned().collect();
        if !changes.is_empty() && self.copies.put(copies).is_err() {
            self.disk.note_again(changes);
        }
    }

    fn delete(&mut self, question: Question, deletion: Deletion, stage: Stage, since: usize) {
        let is_everything = deletion == Deletion::Everything;
        let key = key_of(&deletion);
        let next = match stage {
            Stage::Copy => {
                if self.browser.medium.torn.borrow().contains_key(&key) {
                    self.browser.ledger.borrow_mut().doubt(&deletion);
                }
                let is_forgotten =
                    if is_everything { self.forget_copies() } else { self.copies.put(vec![(key, None)]).is_ok() };
                if !is_forgotten {
                    self.take_down_deletion(&question, &deletion, since, Err(DeleteError::StillThere));
                    self.resume(Action::Deleted(question, Err(DeleteError::StillThere)));
                    return;
                }
                Stage::Record(Needs::default())
            }
            Stage::Record(needs) => {
                self.fulfil(&needs);
                let effect = Effect::Delete(question.clone(), deletion.clone());
                let action = perform(&*self.store(), effect);
                let needs = self.take_needs();
                let Some(Action::Deleted(_, result)) = action else { panic!("{action:?}") };
                if !needs.is_empty() {
                    Stage::Record(needs)
                } else {
                    if is_everything || result.is_ok() {
                        self.browser.ledger.borrow_mut().doubt(&deletion);
                    }
                    if is_everything && result.is_ok() {
                        self.open = None;
                        self.browser.ledger.borrow_mut().clear();
                    }
                    Stage::Look(result)
                }
            }
            Stage::Look(mut result) => {
                if is_everything && result.is_err() {
                    // What was not deleted after all gets its copies again.
                    let copied = |(key, text): (String, String)| (key, Some(text));
                    let all = super::medium::contents(&self.browser.medium.store).into_iter().map(copied).collect();
                    let _ = self.copies.put(all);
                }
                let is_gone = if is_everything {
                    // Another tab may have copied something in between.
                    result.is_err() || self.forget_copies()
                } else {
                    let now = self.disk.read(&key).unwrap();
                    self.copies.put(vec![(key.clone(), now)]).is_ok()
                        && self.copies.all().iter().all(|(copied, _)| *copied != key)
                };
                if !is_gone {
                    result = result.and(Err(DeleteError::StillThere));
                }
                self.take_down_deletion(&question, &deletion, since, result);
                self.resume(Action::Deleted(question, result));
                return;
            }
        };
        self.jobs.push(Job::Delete { question, deletion, stage: next, since });
    }

    /// Forgets every copy, and says whether none is left.
    fn forget_copies(&self) -> bool {
        let all = self.copies.all().into_iter().map(|(key, _)| (key, None)).collect();
        self.browser.medium.torn.borrow_mut().values_mut().for_each(|is_copied| *is_copied = false);
        self.copies.put(all).is_ok() && self.copies.all().is_empty()
    }

    fn take_down_deletion(
        &self,
        question: &Question,
        deletion: &Deletion,
        since: usize,
        result: Result<(), DeleteError>,
    ) {
        let effect = Effect::Delete(question.clone(), deletion.clone());
        self.browser.ledger.borrow_mut().take_down(&effect, since, &Action::Deleted(question.clone(), result));
    }
}

/// Whether words are due. A change of another tab's is taken in without any where nothing typed is at stake, and nobody
/// misses the last answer of an assessment that is finished or deleted.
fn is_to_be_said(state: &State, action: &Action) -> bool {
    match action {
        Action::SettingsKept(_, Err(SaveError::ChangedElsewhere { .. })) => false,
        Action::UnfinishedKept(Err(error)) => state.assessing.as_ref().is_some_and(|assessing| {
            assessing.is_being_kept && !(assessing.is_adopting && *error == SaveError::DeletedElsewhere)
        }),
        Action::PersonKept(_) => state.assessing.is_some(),
        _ => true,
    }
}

fn key_of(deletion: &Deletion) -> String {
    match deletion {
        Deletion::Everything => String::new(),
        Deletion::Person(person) => person.key().to_string(),
        Deletion::Unreadable(key) => key.clone(),
        Deletion::Unfinished(form) => form.key().to_string(),
        Deletion::Pack(fingerprint) => Key::Pack(fingerprint.clone()).to_string(),
    }
}

/// Nothing of the records is in the state.
pub(in crate::state::tests) fn assert_nothing_is_told(state: &State) {
    let fresh = State::new(state.today, state.route);
    assert!(state.people.is_empty() && state.unreadable.is_empty() && state.assessing.is_none());
    assert!(state.practice.is_none());
    assert_eq!(
        (&state.settings, &state.course, &state.preferences),
        (&fresh.settings, &fresh.course, &fresh.preferences)
    );
    assert!(state.packs.loaded().next().is_none() && state.packs.uses_built_in());
    assert_eq!((&state.question, &state.room, &state.safety.health), (&None, &None, &None));
    assert_eq!((state.to_assess, &state.copied, &state.filter), (None, &None, &fresh.filter));
}
