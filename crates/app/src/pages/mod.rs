//! What each page shows.
//!
//! Owns the composition of parts into pages, and what they say. Pages read the state and hand out actions; they
//! change nothing. What was typed or chosen they read out of an event through `platform`.

mod about;
mod banners;
mod caseload;
mod casemix;
mod cluster_choice;
mod decision;
mod glossary;
mod handlers;
mod home;
mod later;
mod leaflet;
mod lock;
mod method;
mod my_cluster;
mod own_cluster;
mod paragraph;
mod person;
mod practise;
mod qr;
mod question;
mod ratings;
mod result;
mod review;
mod settings;
mod term;
mod watch;
mod who;

pub(crate) use handlers::Handlers;
pub(crate) use later::{
    CasemixPage, Fetched, Later, LaterPages, Practising, Watching, fetch, fetch_casemix, fetch_practising,
    fetch_reading, fetch_watching, needs_later, shows_later, will_need_later,
};

pub(crate) use my_cluster::MONEY;

use crate::route::{PersonPage, Route};
use crate::state::{Obstacle, State};
use records::Step;
use ui::{BackLink, FormError, NavigationItem, Page, PageHeading, show};
use yew::prelude::*;

/// The page that the address means.
pub(crate) fn view(state: &State, handlers: &Handlers, fetched: Fetched<'_>) -> Html {
    let route = state.route;
    if route.is_for_readers() {
        return for_readers(state, handlers, fetched.reading);
    }
    let items = vec![
        item(Route::Assess(None), "Allocate", matches!(route, Route::Assess(_))),
        item(Route::Caseload, "Caseload", matches!(route, Route::Caseload | Route::Person(..))),
        item(Route::Casemix, "Casemix", route == Route::Casemix),
        item(Route::Practise(None), "Practise", matches!(route, Route::Practise(_))),
        item(Route::Method, "How it works", route == Route::Method),
        item(
            Route::Settings,
            "Settings",
            matches!(route, Route::Settings | Route::Service | Route::Lock | Route::Menu),
        ),
    ];
    let footer_items = vec![
        item(Route::About, "About, privacy and accessibility", route == Route::About),
        item(Route::MyCluster(None), "My care cluster", false),
        item(Route::Glossary(None), "Words we use", false),
        item(Route::Method, "How it works", false),
        item(Route::Settings, "Settings", false),
    ];
    let wide = matches!(route, Route::Caseload | Route::Casemix | Route::Method | Route::Person(_, PersonPage::Change))
        || matches!(state.step(), Some(Step::Ratings | Step::Result));
    html! {
        { show!(Page {
            items,
            footer_items,
            footer_line: concat!("Clusterwise ", env!("CARGO_PKG_VERSION")),
            on_skip: handlers.on_skip.clone(),
            wide,
            before: back(state),
            children: html! {
                <>
                { banners::view(state, handlers, fetched.later) }
                { fetched.watching.map(|watching| watching.banners(state, handlers)).unwrap_or_default() }
                { content(state, handlers, fetched) }
                </>
            },
        }) }
    }
}

fn item(target: Route, label: &'static str, current: bool) -> NavigationItem {
    NavigationItem::new(target.to_string(), label).current(current)
}

/// A page for the people whom clusters are about: no way leads from it to what staff do, but one small link, and nothing is
/// said above it that concerns what is kept in this browser.
fn for_readers(state: &State, handlers: &Handlers, reading: Later) -> Html {
    let is_glossary = matches!(state.route, Route::Glossary(_));
    html! {
        { show!(Page {
            home: Route::MyCluster(None).to_string(),
            independence: "Independent, not an NHS service",
            items: vec![
                item(Route::MyCluster(None), "My care cluster", !is_glossary),
                item(Route::Glossary(None), "Words we use", is_glossary),
            ],
            footer_items: vec![
                item(Route::About, "About, privacy and accessibility", false),
                item(Route::Home, "For staff", false),
            ],
            on_skip: handlers.on_skip.clone(),
            before: state.leaflet.map(|leaflet| show!(BackLink { href: leaflet.from.to_string() })).unwrap_or_default(),
            children: later::view(state, handlers, reading),
        }) }
    }
}

fn content(state: &State, handlers: &Handlers, fetched: Fetched<'_>) -> Html {
    let Fetched { later, casemix, counting, practising, .. } = fetched;
    match state.route {
        _ if state.is_locked() => later::view(state, handlers, later),
        Route::Home => home::view(state, handlers),
        Route::Assess(_) => assessment(state, handlers, later),
        Route::Casemix => later::casemix(state, handlers, casemix, counting),
        Route::Practise(_) => later::practising(state, handlers, practising),
        Route::Caseload
        | Route::Person(..)
        | Route::Method
        | Route::Settings
        | Route::Service
        | Route::Lock
        | Route::Menu
        | Route::About => later::view(state, handlers, later),
        Route::MyCluster(_) | Route::NoCluster | Route::Glossary(_) => Html::default(),
        Route::Unknown => html! {
            <>
                { show!(PageHeading { title: "Page not found" }) }
                <p>{ "If you typed the address, check that it is right." }</p>
                <p><a href={Route::Home.to_string()}>{ "Go to the first page" }</a></p>
            </>
        },
    }
}

fn assessment(state: &State, handlers: &Handlers, later: Later) -> Html {
    let Some(assessing) = &state.assessing else {
        if state.packs.awaits_reading() {
            return later::view(state, handlers, later);
        }
        return html! { { show!(PageHeading { title: "Allocate a cluster" }) } };
    };
    match assessing.form.step {
        Step::Who => who::view(state, assessing, handlers),
        Step::Ratings => ratings::view(state, assessing, handlers),
        Step::OwnCluster => own_cluster::view(state, assessing, handlers),
        Step::Result => later::view(state, handlers, later),
    }
}

fn back(state: &State) -> Html {
    let target = match (state.route, state.step()) {
        (Route::Assess(_), Some(Step::Ratings)) => Route::Assess(Some(Step::Who)),
        (Route::Assess(_), Some(Step::OwnCluster)) => Route::Assess(Some(Step::Ratings)),
        (Route::Assess(_), Some(Step::Result)) => Route::Assess(Some(Step::OwnCluster)),
        (Route::Person(_, PersonPage::Overview), _) => Route::Caseload,
        (Route::Person(id, _), _) => Route::Person(id, PersonPage::Overview),
        (Route::Service | Route::Lock | Route::Menu, _) if !state.is_locked() => Route::Settings,
        _ => return Html::default(),
    };
    html! { { show!(BackLink { href: target.to_string() }) } }
}

/// Who is assessed and which step this is. On the page only: an address or a title never says who.
fn step_caption(state: &State, number: u8) -> AttrValue {
    match state.assessed().filter(|_| number > 1) {
        Some(label) => format!("{label}. Step {number} of 4").into(),
        None => format!("Step {number} of 4").into(),
    }
}

/// The problems as the error summary wants them.
fn form_errors(obstacles: &[Obstacle]) -> Vec<FormError> {
    obstacles.iter().map(|obstacle| FormError::new(obstacle.target.clone(), obstacle.words.clone())).collect()
}

/// The words for the field with this id, if there is a problem with it.
fn error_at(obstacles: &[Obstacle], target: &str) -> Option<AttrValue> {
    obstacles.iter().find(|obstacle| obstacle.target == target).map(|obstacle| obstacle.words.clone().into())
}
