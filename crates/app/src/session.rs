//! One visit: the state, and the loop of actions and effects.
//!
//! Owns the order of things. An action changes the state before the event that brought it is over, and focus that
//! moves between fields of one page moves then too. Yew may draw later, in its own time: if the state or the focus
//! waited for that, a digit that comes sooner would rate the scale before once more, and every rating after it would
//! be one scale off. Knows no page and no rule.

use crate::platform::{self, Answers, Platform, Ran, Watch};
use crate::route::Route;
use crate::state::{Action, Effect, State, update};
use std::cell::{Cell, Ref, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};
use yew::Callback;

/// One visit.
pub(crate) struct Session {
    /// Taken while an action changes it, and there at all other times.
    state: RefCell<Option<State>>,
    platform: Platform,
    /// Actions that came while another was at work.
    waiting: RefCell<VecDeque<Action>>,
    is_acting: Cell<bool>,
    /// How many effects the others wait for.
    held: Cell<u8>,
    /// Whether the next action is one that the others have waited for.
    is_resumed: Cell<bool>,
    /// What is to have the focus once the page is drawn.
    focus: RefCell<Option<String>>,
    /// Whether somebody is reading already what the first page is drawn in place of, and is not to be sent to its top.
    is_read: Cell<bool>,
    redraw: Callback<()>,
}

impl Session {
    /// Begins a visit with what is kept in this browser. Where the first page is read already, neither focus nor page move.
    pub(crate) fn begin(redraw: Callback<()>, is_read: bool) -> Rc<Self> {
        let session = Rc::new_cyclic(|session| Self {
            state: RefCell::new(Some(State::new(platform::today(), Route::parse(&platform::hash())))),
            platform: Platform::new(Answers { dispatch: dispatch(session.clone()), resume: resume(session.clone()) }),
            waiting: RefCell::default(),
            is_acting: Cell::new(false),
            held: Cell::new(0),
            is_resumed: Cell::new(false),
            focus: RefCell::default(),
            is_read: Cell::new(is_read),
            redraw,
        });
        session.act(session.platform.load());
        session.is_read.set(false);
        session
    }

    /// A callback for actions.
    pub(crate) fn dispatch(self: &Rc<Self>) -> Callback<Action> {
        dispatch(Rc::downgrade(self))
    }

    /// The state, to be drawn.
    pub(crate) fn state(&self) -> Ref<'_, Option<State>> {
        self.state.borrow()
    }

    /// The page was drawn: what waits for the focus can have it.
    pub(crate) fn was_drawn(&self) {
        if let Some(id) = self.focus.take() {
            platform::focus(&id);
        }
    }

    /// Something has come that keeps watch over the records.
    pub(crate) fn watch(&self, begin: Watch) {
        self.platform.watch(begin);
    }

    /// Nothing has come.
    pub(crate) fn give_up_watch(&self) {
        self.platform.give_up_watch();
    }

    /// Whether anything waits for what keeps watch.
    pub(crate) fn awaits_watch(&self) -> bool {
        self.platform.awaits_watch()
    }

    /// Lets an action change the state, and every action that follows from it.
    fn act(&self, action: Action) {
        self.waiting.borrow_mut().push_back(action);
        self.go_on();
    }

    /// Lets the actions that wait change the state.
    fn go_on(&self) {
        if self.is_acting.replace(true) {
            return;
        }
        let mut has_acted = false;
        while let Some(action) = self.next() {
            has_acted = true;
            let is_resumed = self.is_resumed.take();
            let Some(state) = self.state.take() else { break };
            // A page left open overnight knows what day it is.
            let (state, effects) = update(State { today: platform::today(), ..state }, action);
            // Whoever has gone to another page during the wait stays there.
            let stays = is_resumed && Route::parse(&platform::hash()) != state.route;
            self.state.replace(Some(state));
            for effect in effects.into_iter().filter(|effect| !(stays && matches!(effect, Effect::Go(_)))) {
                self.carry_out(effect);
            }
        }
        self.is_acting.set(false);
        // Where all wait for something, a field is not to be drawn with its text of before.
        if has_acted {
            self.redraw.emit(());
        }
    }

    fn next(&self) -> Option<Action> {
        if self.held.get() > 0 { None } else { self.waiting.borrow_mut().pop_front() }
    }

    fn carry_out(&self, effect: Effect) {
        match effect {
            Effect::Focus(_) | Effect::ScrollToTop if self.is_read.get() => {}
            Effect::Focus(id) => drop(self.focus.replace(Some(id))),
            Effect::FocusNow(id) => {
                let waits = if platform::focus_field(&id) { None } else { Some(id) };
                self.focus.replace(waits);
            }
            effect => match self.platform.run(effect) {
                Ran::Done(action) => self.waiting.borrow_mut().extend(action),
                Ran::Waits => self.held.set(self.held.get().saturating_add(1)),
            },
        }
    }
}

fn dispatch(session: Weak<Session>) -> Callback<Action> {
    Callback::from(move |action| {
        if let Some(session) = session.upgrade() {
            session.act(action);
        }
    })
}

/// A callback for what the others wait for.
fn resume(session: Weak<Session>) -> Callback<Action> {
    Callback::from(move |action| {
        if let Some(session) = session.upgrade() {
            session.held.set(session.held.get().saturating_sub(1));
            session.waiting.borrow_mut().push_front(action);
            session.is_resumed.set(true);
            session.go_on();
        }
    })
}
