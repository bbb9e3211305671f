//! What keeps watch over the records: the lock, the second copies, and the tabs beside this one.
//!
//! Owns the order of what takes its time. It is fetched after the first page is drawn, so that a first visit does not wait for
//! it. Every change of a record stays one synchronous run of `records`, with all of its checks: behind a passcode the run is
//! tried, what it could not do without is opened or sealed, and it is run again. Does not know what is in a record, nor
//! what any of it looks like.

mod copies;
mod deleting;
mod idle;
mod lock;
mod mending;
mod sealing;
mod tabs;
mod vault;

use super::local_store::LocalStore;
use super::{Answers, Keeper, Ran, perform, worker};
use crate::state::{Action, Effect, LockNews, SafetyNews, SecondCopies, Task};
use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use idle::Idle;
use records::{Health, Key, LOCK_ID_BYTES, Records, SealedStore, Store, Tries, clear_texts, is_locked, settle};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;
use std::rc::Rc;
use tabs::Heard;
use vault::Vault;
use wasm_bindgen_futures::spawn_local;

/// Begins to keep watch.
pub(crate) fn watch(store: LocalStore, answers: Answers) -> Rc<dyn Keeper> {
    // Before anything that waits for it can be tried.
    let tries = Tries::read(&store).unwrap_or(Tries::MANY);
    let keeping = Rc::new(Keeping {
        store,
        answers,
        open: RefCell::default(),
        copies: Cell::default(),
        is_copying: Cell::new(false),
        left: Cell::new(tries.wait()),
        waited_for: Cell::new(tries),
        idle: RefCell::default(),
        _tabs: RefCell::default(),
    });
    let hears = Rc::downgrade(&keeping);
    keeping._tabs.replace(tabs::listen(move |heard| {
        if let Some(keeping) = hears.upgrade() {
            keeping.hear(heard);
        }
    }));
    if !vault::is_available() {
        keeping.tell_safety(SafetyNews::CannotEncrypt);
    }
    keeping.clone().spawn(|keeping| async move { keeping.begin().await });
    keeping.clone().spawn(|keeping| async move {
        let dispatch = &keeping.answers.dispatch;
        let offline = worker::register(dispatch.reform(|()| Action::Safety(SafetyNews::Newer))).await;
        keeping.tell_safety(SafetyNews::Offline(offline));
    });
    keeping
}

/// What keeps watch.
struct Keeping {
    store: LocalStore,
    answers: Answers,
    /// The open lock, if there is one and it is open.
    open: RefCell<Option<Open>>,
    /// Whether there is a place for second copies.
    copies: Cell<SecondCopies>,
    is_copying: Cell<bool>,
    /// How many seconds are left before another passcode can be tried.
    left: Cell<u32>,
    /// How many wrong ones that wait is for: another tab may count more.
    waited_for: Cell<Tries>,
    idle: RefCell<Option<Idle>>,
    _tabs: RefCell<Vec<EventListener>>,
}

/// A lock that was opened.
#[derive(Clone)]
struct Open {
    id: [u8; LOCK_ID_BYTES],
    vault: Vault,
    store: Rc<SealedStore<LocalStore>>,
}

impl Keeper for Keeping {
    fn keep(self: Rc<Self>, effect: Effect) -> Ran {
        match effect {
            Effect::Do(task) => {
                self.spawn(|keeping| async move { keeping.carry_out(task).await });
                Ran::Done(None)
            }
            Effect::Delete(question, deletion) => {
                self.spawn(|keeping| async move {
                    let action = keeping.delete(question, deletion).await;
                    keeping.answers.resume.emit(action);
                });
                Ran::Waits
            }
            effect => self.run(effect),
        }
    }
}

impl Keeping {
    fn spawn<F: Future<Output = ()> + 'static>(self: Rc<Self>, work: impl FnOnce(Rc<Self>) -> F) {
        spawn_local(work(self));
    }

    /// Ends what was interrupted, looks after the lock, and then after everything else.
    async fn begin(self: Rc<Self>) {
        let was_locked = is_locked(&self.store);
        let _ = settle(&self.store);
        self.mend_lock().await;
        if self.has_lock() {
            // The page may have been opened before another tab put it on.
            self.tell(Action::Locked);
            self.scrub().await;
            self.wait(self.waited_for.get()).await;
        } else {
            if was_locked {
                // It was being put on or taken off when the page died.
                self.tell(Action::Loaded(Records::new(&self.store).load_all().map(Box::new)));
            }
            self.mend().await;
            self.follow();
        }
    }

    /// Another tab has done something, or this one comes back as it was left. What another passcode opens is no other lock.
    fn hear(&self, heard: Heard) {
        let open = self.open.borrow().as_ref().map(|open| open.id);
        match (heard, open) {
            (Heard::Lock, _) => tabs::lock_this(),
            (Heard::LockChanged, Some(id)) if self.lock().is_some_and(|lock| lock.id == id) => {
                let minutes = self.lock().map_or(0, |lock| lock.minutes);
                self.idle.replace(Idle::watch(minutes, self.answers.dispatch.clone()));
                self.tell_lock(LockNews::Opened { minutes });
            }
            (Heard::LockChanged, _) => tabs::lock_this(),
            (Heard::Cleared, Some(_)) => tabs::lock_this(),
            (Heard::CameBack, _) if self.has_lock() => tabs::lock_this(),
            (Heard::Cleared | Heard::CameBack, _) => {}
        }
    }

    fn tell(&self, action: Action) {
        self.answers.dispatch.emit(action);
    }

    fn tell_lock(&self, news: LockNews) {
        self.tell(Action::Lock(news));
    }

    fn tell_safety(&self, news: SafetyNews) {
        self.tell(Action::Safety(news));
    }

    /// Counts down the seconds until a passcode can be tried.
    async fn wait(&self, tries: Tries) {
        self.waited_for.set(tries);
        for left in (0..=tries.wait()).rev() {
            self.left.set(left);
            self.tell_lock(LockNews::Wait(left));
            if left > 0 {
                TimeoutFuture::new(1000).await;
            }
        }
    }

    async fn carry_out(self: Rc<Self>, task: Task) {
        match task {
            Task::Unlock(passcode) => self.unlock(passcode).await,
            Task::Lock(change) => self.change_lock(change).await,
            Task::LockNow => tabs::lock_all(),
            Task::CheckHealth => {
                let health = self.check().await;
                self.tell_safety(SafetyNews::Health(health));
            }
            Task::UseNewer => {
                if !worker::use_newer().await {
                    self.tell_safety(SafetyNews::OutOfReach);
                }
            }
        }
    }

    /// Reads every record, and compares it with its second copy.
    async fn check(&self) -> Option<Health> {
        let health = self.again_and_again(|store| Records::new(store).check()).await.ok()?;
        let Ok(copies) = copies::all().await else { return Some(health) };
        let originals = clear_texts(&self.store).ok()?;
        let mut pairs = BTreeMap::<&str, (Option<&str>, Option<&str>)>::new();
        for it in originals.iter().filter(|it| mending::is_copied(&it.key)) {
            pairs.entry(&it.key).or_default().0 = Some(&it.text);
        }
        for (key, text) in copies.iter().filter(|(key, _)| *key != Key::Lock.to_string()) {
            pairs.entry(key).or_default().1 = Some(text);
        }
        Some(health.with_copies(pairs.into_values()))
    }

    /// Whether there is a lock that this tab has not opened.
    fn is_shut(&self) -> bool {
        self.open.borrow().is_none() && self.has_lock()
    }

    /// Carries out an effect on the records, in as many runs as it takes. Nothing is written in clear behind a lock.
    fn run(self: Rc<Self>, effect: Effect) -> Ran {
        if self.is_shut() {
            return Ran::Done(Some(Action::Locked));
        }
        let store = self.records_store();
        let action = perform(&*store, effect.clone());
        if self.take_needs().is_none_or(|needs| needs.is_empty()) {
            self.follow();
            return Ran::Done(action);
        }
        // Whoever types does not wait until it is kept.
        let waits = !matches!(effect, Effect::SaveUnfinished(_) | Effect::Practise(_));
        self.spawn(|keeping| async move {
            let action = keeping.again_and_again(|store| perform(store, effect.clone())).await;
            keeping.clone().follow();
            let answer = if waits { &keeping.answers.resume } else { &keeping.answers.dispatch };
            if let Some(action) = action {
                answer.emit(action);
            }
        });
        if waits { Ran::Waits } else { Ran::Done(None) }
    }

    /// What the records are kept in: behind the lock, if there is one.
    fn records_store(&self) -> Rc<dyn Store> {
        match &*self.open.borrow() {
            Some(open) => open.store.clone(),
            None => Rc::new(self.store.clone()),
        }
    }
}
