//! The pages, and parts of pages, that are fetched when they are first needed.
//!
//! Owns which those are, and what stands in their place until they are here. Does not know how they are
//! fetched: that is written by the `wasm-bindgen` command of the chores, which puts what only [`fetch`] leads to into
//! a file of its own.

use super::question::Words;
use super::{
    Handlers, about, caseload, casemix, glossary, lock, method, my_cluster, person, practise, question, result,
    settings, watch,
};
use crate::counting::Counting;
use crate::platform::{self, Watch};
use crate::route::{Route, Word};
use crate::state::{Practice, Question, ReadPack, State, check};
use records::Step;
use ui::{Button, PageHeading, show};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// How they are drawn, once they are here.
#[derive(Clone, Copy)]
pub(crate) struct LaterPages {
    draw: fn(&State, &Handlers) -> Html,
    /// What one of them asks before it deletes something.
    words: fn(&Question, &State) -> Words,
    /// How a rule pack is read, which comes with those that rank.
    pub(crate) read_pack: Option<ReadPack>,
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

impl Later {
    /// What is asked, if it is a page of these that asks.
    pub(super) fn words(self, question: &Question, state: &State) -> Option<Words> {
        if let Self::Here(pages) = self { Some((pages.words)(question, state)) } else { None }
    }
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

/// How vignettes are practised, once it is here.
#[derive(Clone, Copy)]
pub(crate) struct Practising {
    /// What is practised, before anything is read.
    pub(crate) begin: fn() -> Box<Practice>,
    draw: fn(&State, &Practice, &Handlers) -> Html,
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
    /// The pages for the people whom clusters are about.
    pub(crate) reading: Later,
    /// The practice.
    pub(crate) practising: Later<Practising>,
    /// What keeps watch.
    pub(crate) watching: Option<Watching>,
}

/// Fetches them. Everything that only this function leads to is left out of a first visit.
#[wasm_split(later, fallible)]
pub(crate) fn fetch() -> Result<LaterPages, SplitLoaderError> {
    Ok(LaterPages { draw, words: question::words, read_pack: Some(check) })
}

/// Fetches the casemix.
#[wasm_split(casemix, fallible)]
pub(crate) fn fetch_casemix() -> Result<CasemixPage, SplitLoaderError> {
    Ok(CasemixPage { draw: casemix::view, count: Counting::step })
}

/// Fetches the pages for the people whom clusters are about: nothing else is needed to read one.
#[wasm_split(reading, fallible)]
pub(crate) fn fetch_reading() -> Result<LaterPages, SplitLoaderError> {
    Ok(LaterPages { draw: draw_reading, words: |_, _| Words::default(), read_pack: None })
}

/// Fetches the practice.
#[wasm_split(practising, fallible)]
pub(crate) fn fetch_practising() -> Result<Practising, SplitLoaderError> {
    Ok(Practising { begin: Practice::new, draw: practise::view })
}

/// Fetches what keeps watch.
#[wasm_split(keeping, fallible)]
pub(crate) fn fetch_watching() -> Result<Watching, SplitLoaderError> {
    Ok(Watching { begin: platform::watch, banners: watch::view })
}

fn draw(state: &State, handlers: &Handlers) -> Html {
    match state.route {
        _ if state.is_locked() => lock::view(state, handlers),
        Route::Service => settings::service(state, handlers),
        Route::Lock => lock::change(state, handlers),
        Route::Menu => settings::menu(state, handlers),
        Route::Caseload => caseload::view(state, handlers),
        Route::Person(id, page) => person::view(state, handlers, id, page),
        Route::Method => method::view(state, handlers),
        Route::Settings => settings::view(state, handlers),
        Route::About => about::view(state, handlers),
        Route::Assess(_) => state.assessing.as_ref().map(|it| result::view(state, it, handlers)).unwrap_or_default(),
        Route::Casemix
        | Route::Home
        | Route::MyCluster(_)
        | Route::NoCluster
        | Route::Glossary(_)
        | Route::Practise(_)
        | Route::Unknown => Html::default(),
    }
}

fn draw_reading(state: &State, handlers: &Handlers) -> Html {
    match state.route {
        Route::Glossary(word) => glossary::view(state, handlers, word.and_then(Word::term)),
        _ => my_cluster::view(state, handlers),
    }
}

/// Whether the page of this address is among them.
const fn is_later(route: Route) -> bool {
    matches!(
        route,
        Route::Caseload
            | Route::Person(..)
            | Route::Method
            | Route::Settings
            | Route::Service
            | Route::Lock
            | Route::Menu
            | Route::About
    )
}

/// Whether the page that is open now is among them.
pub(crate) fn shows_later(state: &State) -> bool {
    is_later(state.route) || state.is_locked() || state.step() == Some(Step::Result)
}

/// Whether they are needed now: for the page that is open, or because a rule pack that was loaded is to be read.
pub(crate) fn needs_later(state: &State) -> bool {
    shows_later(state) || state.packs.awaits_reading()
}

/// Whether a page that needs them comes next: ratings lead to a result. They are fetched while the scales are rated, so that a
/// network that fails then is not missed.
pub(crate) fn will_need_later(state: &State) -> bool {
    state.step().is_some_and(|step| step != Step::Who)
}

/// The page of this address, or what stands in its place.
pub(super) fn view(state: &State, handlers: &Handlers, later: Later) -> Html {
    page(later, handlers, state.route, |pages| (pages.draw)(state, handlers))
}

/// The casemix, or what stands in its place.
pub(super) fn casemix(state: &State, handlers: &Handlers, later: Later<CasemixPage>, counting: &Counting) -> Html {
    page(later, handlers, state.route, |page| (page.draw)(state, handlers, counting))
}

/// A page of the practice, or what stands in its place.
pub(super) fn practising(state: &State, handlers: &Handlers, later: Later<Practising>) -> Html {
    // It is begun as soon as it is here.
    let later = if state.practice.is_none() && matches!(later, Later::Here(_)) { Later::Asked } else { later };
    page(later, handlers, state.route, |page| {
        state.practice.as_ref().map(|practice| (page.draw)(state, practice, handlers)).unwrap_or_default()
    })
}

fn page<T>(later: Later<T>, handlers: &Handlers, route: Route, draw: impl FnOnce(T) -> Html) -> Html {
    match later {
        Later::Here(pages) => draw(pages),
        Later::Unasked | Later::Asked => stand_in(false, handlers, route),
        Later::Failed => stand_in(true, handlers, route),
    }
}

fn stand_in(has_failed: bool, handlers: &Handlers, route: Route) -> Html {
    html! {
        <>
            if let Route::MyCluster(Some(_)) = route {
                // `www/my-cluster.js` draws here what it can; the heading is hidden then.
                <div id="early" />
            }
            { show!(PageHeading { title: if has_failed { "This page could not be loaded" } else { "Loading" } }) }
            if has_failed {
                <p>{ FAILED }</p>
                if route.is_for_readers() {
                    <p>
                        { "If you need help now: call " }<a href="tel:999">{ "999" }</a>{ " if a life is in danger, " }
                        <a href="tel:111">{ "111" }</a>{ " and choose 2 for NHS mental health help, or " }
                        <a href="tel:116123">{ "116 123" }</a>{ " to talk to Samaritans." }
                    </p>
                }
                { again(handlers) }
            }
        </>
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
