//! The pages, and parts of pages, that are fetched when they are first needed.
//!
//! Owns which those are, and what stands in their place until they are here. Does not know how they are
//! fetched: that is written by the `wasm-bindgen` command of the chores, which puts what only [`fetch`] leads to into
//! a file of its own.

use super::review::{self, Reviewing};
use super::{Handlers, about, caseload, casemix, lock, method, paragraph, person, settings, watch};
use crate::counting::Counting;
use crate::platform::{self, Watch};
use crate::route::Route;
use crate::state::{Assessing, State};
use records::{Entry, Person, Settings, Step};
use ui::{Button, NotificationBanner, NotificationKind, PageHeading, show};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// How they are drawn, once they are here.
#[derive(Clone, Copy)]
pub(crate) struct LaterPages {
    draw: fn(&State, &Handlers) -> Html,
    review: fn(&State, &Assessing, &Reviewing, &Handlers) -> Html,
    paragraph: fn(&Person, &Entry, &Settings) -> String,
}

/// How far they have come.
#[derive(Clone, Copy)]
pub(crate) enum Later<T = LaterPages> {
    /// Nobody has opened one yet.
    Unasked,
    /// They were asked for.
    Asked,
    /// They could not be had.
    Failed,
    /// They are here.
    Here(T),
}

/// How the casemix is counted and drawn, once it is here. It is a file of its own: it is larger than all the others
/// together, and few who assess ever look at it.
#[derive(Clone, Copy)]
pub(crate) struct CasemixPage {
    draw: fn(&State, &Handlers, &Counting) -> Html,
    count: fn(&mut Counting, &State) -> bool,
}

impl CasemixPage {
    /// Counts the next slice, and says whether there is more.
    pub(crate) fn count(self, state: &State, counting: &mut Counting) -> bool {
        (self.count)(counting, state)
    }
}

/// What keeps watch over the records, and says what it found, once it is here.
#[derive(Clone, Copy)]
pub(crate) struct Watching {
    /// How it begins.
    pub(crate) begin: Watch,
    banners: fn(&State, &Handlers) -> Html,
}

impl Watching {
    /// What it has to say above a page.
    pub(super) fn banners(self, state: &State, handlers: &Handlers) -> Html {
        (self.banners)(state, handlers)
    }
}

/// What was fetched so far, and what it has counted.
#[derive(Clone, Copy)]
pub(crate) struct Fetched<'a> {
    /// The pages that follow an assessment.
    pub(crate) later: Later,
    /// The casemix.
    pub(crate) casemix: Later<CasemixPage>,
    /// Its figures.
    pub(crate) counting: &'a Counting,
    /// What keeps watch.
    pub(crate) watching: Option<Watching>,
}

impl Later {
    /// Whether they are here.
    pub(super) const fn is_here(self) -> bool {
        matches!(self, Self::Here(_))
    }

    /// The paragraph for the patient record, if the words for it are here.
    pub(super) fn paragraph(self, person: &Person, entry: &Entry, settings: &Settings) -> Option<String> {
        match self {
            Self::Here(pages) => Some((pages.paragraph)(person, entry, settings)),
            Self::Unasked | Self::Asked | Self::Failed => None,
        }
    }
}

/// Fetches them. Everything that only this function leads to is left out of a first visit.
#[wasm_split(later, fallible)]
pub(crate) fn fetch() -> Result<LaterPages, SplitLoaderError> {
    Ok(LaterPages { draw, review: review::view, paragraph: paragraph::paragraph })
}

/// Fetches the casemix.
#[wasm_split(casemix, fallible)]
pub(crate) fn fetch_casemix() -> Result<CasemixPage, SplitLoaderError> {
    Ok(CasemixPage { draw: casemix::view, count: Counting::step })
}

/// Fetches what keeps watch.
#[wasm_split(keeping, fallible)]
pub(crate) fn fetch_watching() -> Result<Watching, SplitLoaderError> {
    Ok(Watching { begin: platform::watch, banners: watch::view })
}

fn draw(state: &State, handlers: &Handlers) -> Html {
    match state.route {
        _ if state.is_locked() => lock::view(state, handlers),
        Route::Lock => lock::change(state, handlers),
        Route::Caseload => caseload::view(state, handlers),
        Route::Person(id, page) => person::view(state, handlers, id, page),
        Route::Method => method::view(state, handlers),
        Route::Settings => settings::view(state, handlers),
        Route::About => about::view(state, handlers),
        Route::Casemix | Route::Home | Route::Assess(_) | Route::Unknown => Html::default(),
    }
}

/// Whether the page of this address is among them.
pub(crate) const fn is_later(route: Route) -> bool {
    matches!(route, Route::Caseload | Route::Person(..) | Route::Method | Route::Settings | Route::Lock | Route::About)
}

/// Whether something on the page that is open now is among them.
pub(crate) fn needs_later(state: &State) -> bool {
    let is_review = || state.assessing.as_ref().is_some_and(|assessing| assessing.reviewed(&state.people).is_some());
    is_later(state.route) || state.is_locked() || (state.step() == Some(Step::Result) && is_review())
}

/// Whether a page that needs them comes next: an assessment that is saved leads to its person. They are fetched while
/// the scales are rated, so that a network that fails then is not missed.
pub(crate) fn will_need_later(state: &State) -> bool {
    state.step().is_some_and(|step| step != Step::Who)
}

/// The page of this address, or what stands in its place.
pub(super) fn view(state: &State, handlers: &Handlers, later: Later) -> Html {
    page(later, handlers, |pages| (pages.draw)(state, handlers))
}

/// The casemix, or what stands in its place.
pub(super) fn casemix(state: &State, handlers: &Handlers, later: Later<CasemixPage>, counting: &Counting) -> Html {
    page(later, handlers, |page| (page.draw)(state, handlers, counting))
}

fn page<T>(later: Later<T>, handlers: &Handlers, draw: impl FnOnce(T) -> Html) -> Html {
    match later {
        Later::Here(pages) => draw(pages),
        Later::Unasked | Later::Asked => show!(PageHeading { title: "Loading" }),
        Later::Failed => html! {
            <>
                { show!(PageHeading { title: "This page could not be loaded" }) }
                <p>{ FAILED }</p>
                { again(handlers) }
            </>
        },
    }
}

/// What a review comes to, or what stands in its place.
pub(super) fn review(
    later: Later,
    state: &State,
    assessing: &Assessing,
    reviewing: &Reviewing,
    handlers: &Handlers,
) -> Html {
    match later {
        Later::Here(pages) => (pages.review)(state, assessing, reviewing, handlers),
        Later::Unasked | Later::Asked => html! { <p role="status">{ "Loading what the review comes to" }</p> },
        Later::Failed => html! {
            { show!(NotificationBanner {
                kind: NotificationKind::Problem,
                id: "later-title",
                heading: "What the review comes to could not be loaded",
                children: html! { <><p>{ FAILED }</p>{ again(handlers) }</> },
            }) }
        },
    }
}

const FAILED: &str = "Check that you are connected, then try again. If that does not help, reload Clusterwise: it may have \
                      been renewed since you opened it. What you saved is still saved, and so are your answers.";

fn again(handlers: &Handlers) -> Html {
    html! { { show!(Button { on_press: handlers.on_fetch.clone(), children: "Try again" }) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_first_visit_needs_is_not_fetched_later() {
        assert!([Route::Home, Route::Assess(None), Route::Unknown].into_iter().all(|route| !is_later(route)));
    }
}
