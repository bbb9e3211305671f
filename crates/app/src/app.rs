//! The component that draws the session, and draws it again when it has changed.
//!
//! Owns the listener to the address bar, the callbacks that live as long as the app, and the pages that are fetched
//! later. Everything else is the session's or a page's.

use crate::pages::{self, Handlers, Later, LaterPages};
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
    later: Later,
    _listener: Option<EventListener>,
}

/// What the app itself is told.
pub(crate) enum Message {
    /// The session has changed.
    Changed,
    /// Fetch the pages that are fetched later, again if they were not to be had.
    Fetch,
    /// They are here, or could not be had.
    Fetched(Option<LaterPages>),
}

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(context: &Context<Self>) -> Self {
        let session = Session::begin(context.link().callback(|()| Message::Changed));
        let dispatch = session.dispatch();
        Self {
            handlers: Handlers::new(dispatch.clone(), context.link().callback(|()| Message::Fetch)),
            later: Later::default(),
            _listener: platform::on_hash_change(dispatch.reform(Action::Routed)),
            session,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Changed => {
                let is_needed = self.session.state().as_ref().is_some_and(|state| pages::is_later(state.route));
                if is_needed && matches!(self.later, Later::Unasked) {
                    self.fetch(context);
                }
            }
            Message::Fetch => self.fetch(context),
            Message::Fetched(pages) => {
                self.later = pages.map_or(Later::Failed, Later::Here);
                // Until now the focus was on the heading that stood in for the page's.
                self.handlers.on_go.emit(ui::PAGE_TITLE_ID.into());
            }
        }
        true
    }

    fn view(&self, _context: &Context<Self>) -> Html {
        let state = self.session.state();
        state.as_ref().map(|state| pages::view(state, &self.handlers, self.later)).unwrap_or_default()
    }

    fn rendered(&mut self, _context: &Context<Self>, _first: bool) {
        self.session.was_drawn();
    }
}

impl App {
    fn fetch(&mut self, context: &Context<Self>) {
        if !matches!(self.later, Later::Asked | Later::Here(_)) {
            self.later = Later::Asked;
            context.link().send_future(async { Message::Fetched(pages::fetch().await.ok()) });
        }
    }
}
