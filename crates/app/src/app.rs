//! The component that draws the session, and draws it again when it has changed.
//!
//! Owns the listener to the address bar and the callbacks that live as long as the app. Everything else is the
//! session's or a page's.

use crate::pages::{self, Handlers};
use crate::platform;
use crate::session::Session;
use crate::state::Action;
use gloo_events::EventListener;
use std::rc::Rc;
use yew::prelude::*;

/// The app.
pub(crate) struct App {
    session: Rc<Session>,
    handlers: Handlers,
    _listener: Option<EventListener>,
}

impl Component for App {
    type Message = ();
    type Properties = ();

    fn create(context: &Context<Self>) -> Self {
        let session = Session::begin(context.link().callback(|()| ()));
        let dispatch = session.dispatch();
        Self {
            handlers: Handlers::new(dispatch.clone()),
            _listener: platform::on_hash_change(dispatch.reform(Action::Routed)),
            session,
        }
    }

    fn update(&mut self, _context: &Context<Self>, (): ()) -> bool {
        true
    }

    fn view(&self, _context: &Context<Self>) -> Html {
        self.session.state().as_ref().map(|state| pages::view(state, &self.handlers)).unwrap_or_default()
    }

    fn rendered(&mut self, _context: &Context<Self>, _first: bool) {
        self.session.was_drawn();
    }
}
