//! The component that draws the session, and draws it again when it has changed.
//!
//! Owns the listener to the address bar, the callbacks that live as long as the app, the pages that are fetched later, and
//! the figures of the casemix while its page is open. Everything else is the session's or a page's.

use crate::counting::Counting;
use crate::pages::{self, CasemixPage, Fetched, Handlers, Later, LaterPages, Practising, Watching};
use crate::platform::{self, Early};
use crate::route::Route;
use crate::session::Session;
use crate::state::{Action, State};
use gloo_events::EventListener;
use std::rc::Rc;
use yew::prelude::*;

/// What the app begins with.
#[derive(Clone, Default, Properties)]
pub(crate) struct Begin {
    /// Where the reader was of a text that was shown before.
    pub(crate) early: Option<Early>,
    /// The pages for readers, if they were fetched before anything was drawn.
    pub(crate) reading: Option<LaterPages>,
}

impl PartialEq for Begin {
    /// The app begins once.
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

/// The app.
pub(crate) struct App {
    session: Rc<Session>,
    handlers: Handlers,
    later: Later,
    casemix: Later<CasemixPage>,
    reading: Later,
    practising: Later<Practising>,
    watching: Later<Watching>,
    counting: Counting,
    /// Whether the next slice of the casemix waits for its turn.
    is_pausing: bool,
    /// From which page what keeps watch was asked for last.
    watched_from: Option<Route>,
    /// Whether the visit began on a page for readers, and is still there.
    is_reading: bool,
    /// Whether the later pages were asked for before a page needed them, which is done once.
    was_ahead: bool,
    _listener: Option<EventListener>,
}

/// What the app itself is told.
pub(crate) enum Message {
    /// The session has changed.
    Changed,
    /// Fetch what is fetched later and could not be had, once more.
    Fetch,
    /// The later pages are here, or could not be had.
    Fetched(Option<LaterPages>),
    /// The casemix is here, or could not be had.
    FetchedCasemix(Option<CasemixPage>),
    /// The pages for the people whom clusters are about are here, or could not be had.
    FetchedReading(Option<LaterPages>),
    /// The practice is here, or could not be had.
    FetchedPractising(Option<Practising>),
    /// What keeps watch over the records is here, or could not be had.
    FetchedWatching(Option<Watching>),
    /// Count the next slice of the casemix.
    Count,
}

impl Component for App {
    type Message = Message;
    type Properties = Begin;

    fn create(context: &Context<Self>) -> Self {
        let redraw = context.link().callback(|()| Message::Changed);
        let session = Session::begin(redraw, context.props().early.is_some());
        let dispatch = session.dispatch();
        Self {
            handlers: Handlers::new(dispatch.clone(), context.link().callback(|()| Message::Fetch)),
            later: Later::Unasked,
            casemix: Later::Unasked,
            reading: context.props().reading.map_or(Later::Unasked, Later::Here),
            practising: Later::Unasked,
            watching: Later::Unasked,
            counting: Counting::default(),
            is_pausing: false,
            watched_from: None,
            is_reading: false,
            was_ahead: false,
            _listener: platform::on_hash_change(dispatch.reform(Action::Routed)),
            session,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Changed => {
                let (is_needed, is_near) =
                    self.asked(|state| (pages::needs_later(state), pages::will_need_later(state))).unwrap_or_default();
                let is_ahead = is_near && !self.was_ahead;
                if (is_needed || is_ahead) && matches!(self.later, Later::Unasked) {
                    self.was_ahead |= is_ahead;
                    self.fetch(context);
                }
                if self.is_casemix() && matches!(self.casemix, Later::Unasked) {
                    self.fetch_casemix(context);
                }
                if self.is_for_readers() && matches!(self.reading, Later::Unasked) {
                    self.fetch_reading(context);
                }
                if self.is_practice() && matches!(self.practising, Later::Unasked) {
                    self.fetch_practising(context);
                }
                self.begin_practice();
                self.count(context);
                if self.watched_from.is_some() {
                    self.fetch_watching(context);
                }
            }
            Message::Fetch if self.is_casemix() => self.fetch_casemix(context),
            Message::Fetch if self.is_for_readers() => self.fetch_reading(context),
            Message::Fetch if self.is_practice() => self.fetch_practising(context),
            Message::Fetch => self.fetch(context),
            Message::Fetched(pages) => {
                let is_open = self.asked(pages::shows_later).unwrap_or_default();
                self.later = come(pages, self.asked(pages::needs_later).unwrap_or_default());
                if let Some(read) = pages.and_then(|pages| pages.read_pack) {
                    self.handlers.dispatch.emit(Action::PacksReadable(read));
                }
                if is_open {
                    self.focus_heading();
                }
            }
            Message::FetchedCasemix(page) => {
                self.casemix = come(page, self.is_casemix());
                if self.is_casemix() {
                    self.focus_heading();
                }
                self.count(context);
            }
            Message::FetchedReading(pages) => {
                self.reading = come(pages, self.is_for_readers());
                if self.is_for_readers() {
                    self.focus_heading();
                }
            }
            Message::FetchedPractising(practising) => {
                self.practising = come(practising, self.is_practice());
                self.begin_practice();
            }
            Message::FetchedWatching(watching) => {
                self.watching = come(watching, false);
                match watching {
                    Some(watching) => self.session.watch(watching.begin),
                    None => self.session.give_up_watch(),
                }
            }
            Message::Count => {
                self.is_pausing = false;
                self.count(context);
            }
        }
        true
    }

    fn view(&self, _context: &Context<Self>) -> Html {
        let state = self.session.state();
        let watching = if let Later::Here(watching) = self.watching { Some(watching) } else { None };
        let fetched = Fetched {
            later: self.later,
            casemix: self.casemix,
            counting: &self.counting,
            reading: self.reading,
            practising: self.practising,
            watching,
        };
        state.as_ref().map(|state| pages::view(state, &self.handlers, fetched)).unwrap_or_default()
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if let Some(early) = context.props().early.as_ref().filter(|_| first) {
            early.put_back();
        }
        self.session.was_drawn();
        if first {
            self.fetch_watching(context);
        }
    }
}

impl App {
    fn asked<T>(&self, question: impl Fn(&State) -> T) -> Option<T> {
        self.session.state().as_ref().map(question)
    }

    fn is_casemix(&self) -> bool {
        self.asked(|state| state.route == Route::Casemix).unwrap_or_default()
    }

    fn is_for_readers(&self) -> bool {
        self.asked(|state| state.route.is_for_readers()).unwrap_or_default()
    }

    fn is_practice(&self) -> bool {
        self.asked(|state| matches!(state.route, Route::Practise(_))).unwrap_or_default()
    }

    /// Begins the practice, once it is here and nobody has to give a passcode first.
    fn begin_practice(&self) {
        let is_open = |state: &State| state.practice.is_none() && !state.is_locked();
        if let (Later::Here(practising), true, true) =
            (self.practising, self.is_practice(), self.asked(is_open).unwrap_or_default())
        {
            self.handlers.dispatch.emit(Action::PracticeHere((practising.begin)()));
            self.focus_heading();
        }
    }

    /// Until something came, the focus was on the heading that stood in for the page's.
    fn focus_heading(&self) {
        if let Some(id) = self.asked(|state| state.route.focus()) {
            self.handlers.on_go.emit(id.into());
        }
    }

    fn fetch(&mut self, context: &Context<Self>) {
        if !matches!(self.later, Later::Asked | Later::Here(_)) {
            self.later = Later::Asked;
            context.link().send_future(async { Message::Fetched(pages::fetch().await.ok()) });
        }
    }

    fn fetch_casemix(&mut self, context: &Context<Self>) {
        if !matches!(self.casemix, Later::Asked | Later::Here(_)) {
            self.casemix = Later::Asked;
            context.link().send_future(async { Message::FetchedCasemix(pages::fetch_casemix().await.ok()) });
        }
    }

    fn fetch_reading(&mut self, context: &Context<Self>) {
        if !matches!(self.reading, Later::Asked | Later::Here(_)) {
            self.reading = Later::Asked;
            context.link().send_future(async { Message::FetchedReading(pages::fetch_reading().await.ok()) });
        }
    }

    fn fetch_practising(&mut self, context: &Context<Self>) {
        if !matches!(self.practising, Later::Asked | Later::Here(_)) {
            self.practising = Later::Asked;
            context.link().send_future(async { Message::FetchedPractising(pages::fetch_practising().await.ok()) });
        }
    }

    /// What keeps watch is fetched after the first page is drawn. It keeps things in the browser, so whoever only reads what a
    /// cluster means does without it. If it could not be had, it is asked for again from the next page,
    /// and when something waits for it.
    fn fetch_watching(&mut self, context: &Context<Self>) {
        let route = self.asked(|state| state.route);
        // Whoever reads what a cluster means, and then how that is kept private, leaves no trace by either.
        self.is_reading =
            self.is_for_readers() || (self.is_reading && matches!(route, Some(Route::About | Route::Unknown)));
        if self.is_reading {
            // It is asked for from the next page.
            self.watched_from = route;
            return;
        }
        if matches!(self.watching, Later::Unasked) && (self.watched_from != route || self.session.awaits_watch()) {
            self.watched_from = route;
            self.watching = Later::Asked;
            context.link().send_future(async { Message::FetchedWatching(pages::fetch_watching().await.ok()) });
        }
    }

    /// Counts the next slice of the casemix while its page is open, and forgets the figures when it is not.
    fn count(&mut self, context: &Context<Self>) {
        let Later::Here(page) = self.casemix else { return };
        if !self.is_casemix() {
            self.counting = Counting::default();
            return;
        }
        if self.is_pausing {
            return;
        }
        let state = self.session.state();
        let has_more = state.as_ref().is_some_and(|state| page.count(state, &mut self.counting));
        drop(state);
        if has_more {
            self.is_pausing = true;
            context.link().send_future(async {
                platform::pause().await;
                Message::Count
            });
        }
    }
}

/// What came of asking. What nobody has missed yet is tried again when a page needs it.
fn come<T>(pages: Option<T>, is_needed: bool) -> Later<T> {
    match pages {
        Some(pages) => Later::Here(pages),
        None if is_needed => Later::Failed,
        None => Later::Unasked,
    }
}
