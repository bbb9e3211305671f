//! The one component with a life of its own.
//!
//! Owns the loop: an action changes the state, effects are carried out, what comes of them are actions again,
//! and then the page is drawn and the focus moved. Knows no page and no rule.

use crate::pages::{self, Handlers};
use crate::platform::{self, Platform};
use crate::route::Route;
use crate::state::{Action, Effect, State, update};
use gloo_events::EventListener;
use std::collections::VecDeque;
use yew::prelude::*;

/// The app.
pub(crate) struct App {
    /// Taken while an action changes it, and there at all other times.
    state: Option<State>,
    handlers: Handlers,
    platform: Platform,
    focus: Option<String>,
    _listener: Option<EventListener>,
}

impl Component for App {
    type Message = Action;
    type Properties = ();

    fn create(context: &Context<Self>) -> Self {
        let dispatch = context.link().callback(|action: Action| action);
        let platform = Platform::new(dispatch.clone());
        let mut app = Self {
            state: Some(State::new(platform::today(), Route::parse(&platform::hash()))),
            handlers: Handlers::new(dispatch.clone()),
            _listener: platform::on_hash_change(dispatch.reform(Action::Routed)),
            platform,
            focus: None,
        };
        let loaded = app.platform.load();
        app.act(loaded);
        app
    }

    fn update(&mut self, _context: &Context<Self>, action: Action) -> bool {
        self.act(action);
        true
    }

    fn view(&self, _context: &Context<Self>) -> Html {
        self.state.as_ref().map(|state| pages::view(state, &self.handlers)).unwrap_or_default()
    }

    fn rendered(&mut self, _context: &Context<Self>, _first: bool) {
        if let Some(id) = self.focus.take() {
            platform::focus(&id);
        }
    }
}

impl App {
    /// Lets an action change the state, and every action that follows from it.
    fn act(&mut self, action: Action) {
        let mut actions = VecDeque::from([action]);
        while let Some(action) = actions.pop_front() {
            let Some(state) = self.state.take() else { return };
            // A page left open overnight knows what day it is.
            let (state, effects) = update(State { today: platform::today(), ..state }, action);
            self.state = Some(state);
            for effect in effects {
                if let Effect::Focus(id) = effect {
                    self.focus = Some(id);
                } else {
                    actions.extend(self.platform.run(effect));
                }
            }
        }
    }
}
