//! The pages that are fetched when one of them is first opened.
//!
//! Owns which pages those are, and what stands in their place until they are here. Does not know how they are
//! fetched: that is written by the `wasm-bindgen` command of the chores, which puts what only [`fetch`] leads to into
//! a file of its own.

use super::{Handlers, about, caseload, method, person, settings};
use crate::route::Route;
use crate::state::State;
use ui::{Button, PageHeading, show};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// How these pages are drawn, once they are here.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LaterPages {
    draw: fn(&State, &Handlers) -> Html,
}

/// How far they have come.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Later {
    /// Nobody has opened one yet.
    #[default]
    Unasked,
    /// They were asked for.
    Asked,
    /// They could not be had.
    Failed,
    /// They are here.
    Here(LaterPages),
}

/// Fetches them. Everything that only this function leads to is left out of a first visit.
#[wasm_split(later, fallible)]
pub(crate) fn fetch() -> Result<LaterPages, SplitLoaderError> {
    Ok(LaterPages { draw })
}

fn draw(state: &State, handlers: &Handlers) -> Html {
    match state.route {
        Route::Caseload => caseload::view(state, handlers),
        Route::Person(id, page) => person::view(state, handlers, id, page),
        Route::Method => method::view(state, handlers),
        Route::Settings => settings::view(state, handlers),
        Route::About => about::view(state),
        Route::Home | Route::Assess(_) | Route::Unknown => Html::default(),
    }
}

/// Whether the page of this address is one of them.
pub(crate) const fn is_later(route: Route) -> bool {
    matches!(route, Route::Caseload | Route::Person(..) | Route::Method | Route::Settings | Route::About)
}

pub(super) fn view(state: &State, handlers: &Handlers, later: Later) -> Html {
    match later {
        Later::Here(pages) => (pages.draw)(state, handlers),
        Later::Unasked | Later::Asked => show!(PageHeading { title: "Loading" }),
        Later::Failed => html! {
            <>
                { show!(PageHeading { title: "This page could not be loaded" }) }
                <p>
                    { "Check that you are connected, then try again. If that does not help, reload Clusterwise: it may have \
                       been renewed since you opened it. What you saved is still saved." }
                </p>
                { show!(Button { on_press: handlers.on_fetch.clone(), children: "Try again" }) }
            </>
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_first_visit_needs_is_not_fetched_later() {
        assert!([Route::Home, Route::Assess(None), Route::Unknown].into_iter().all(|route| !is_later(route)));
    }
}
