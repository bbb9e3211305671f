//! Practice on vignettes.
//!
//! Owns which page an address opens. Every page says that it is practice.

mod board;
mod choose;
mod codes;
mod discuss;
mod done;
mod figures;
mod lead;
mod learn;
mod mark;
mod marks;
mod own;
mod plot;
mod rate;
mod report;
mod results;
mod room;
#[cfg(test)]
mod rooms;
mod scan;
mod session;
mod sets;
mod suggested;
mod vignette;
mod words;

use super::Handlers;
use crate::state::{Practice, PracticePage, Stage, State, VignetteStep};
use training::{Set, TrapKind};
use ui::{PageHeading, show};
use yew::prelude::*;

pub(super) fn view(state: &State, practice: &Practice, handlers: &Handlers) -> Html {
    html! {
        <>
            // What can be learned is no practice.
            if !matches!(practice.page, PracticePage::Learn(_)) {
                { mark::view(practice, handlers) }
            }
            { page(state, practice, handlers) }
        </>
    }
}

fn page(state: &State, practice: &Practice, handlers: &Handlers) -> Html {
    match &practice.page {
        PracticePage::Lead => lead::view(practice, handlers),
        PracticePage::Room(session) => room::view(state, practice, handlers, session),
        PracticePage::Sets => sets::view(state, practice, handlers),
        PracticePage::Learn(topic) => learn::view(topic.as_deref(), handlers),
        PracticePage::Unknown => not_found(),
        PracticePage::Choose
        | PracticePage::Kind(_)
        | PracticePage::Vignette(..)
        | PracticePage::Session(_)
        | PracticePage::Results => own_practice(state, practice, handlers),
    }
}

/// The pages that need what is kept, and a set.
fn own_practice(state: &State, practice: &Practice, handlers: &Handlers) -> Html {
    if practice.kept.is_none() {
        return html! { { show!(PageHeading { title: "Loading" }) } };
    }
    let Some(set) = practice.sets.set() else {
        return html! {
            <>
                { show!(PageHeading { title: "Practise" }) }
                { mark::no_set() }
            </>
        };
    };
    match &practice.page {
        PracticePage::Session(session) => session::view(state, practice, set, session, handlers),
        PracticePage::Results => results::view(practice, set, handlers),
        PracticePage::Vignette(id, _) => vignette_page(state, practice, set, id, handlers),
        PracticePage::Kind(kind) => {
            TrapKind::from_id(kind).map_or_else(not_found, |kind| choose::of_kind(practice, set, kind))
        }
        _ => choose::view(practice, set, handlers),
    }
}

/// The step of a vignette that is shown: never beyond what is done.
fn vignette_page(state: &State, practice: &Practice, set: &Set, id: &str, handlers: &Handlers) -> Html {
    let (Some(vignette), Some(step)) = (set.vignette(id), practice.step()) else { return not_found() };
    match (practice.stage(id), practice.sheet(), step) {
        (Stage::Done(sheet), _, VignetteStep::Marks) => marks::view(state, practice, vignette, sheet, handlers),
        (Stage::Done(_), _, step) => done::view(practice, vignette, step, handlers),
        (_, Some((_, sheet)), VignetteStep::OwnCluster) => own::view(state, practice, vignette, &sheet, handlers),
        (_, Some((_, sheet)), _) => rate::view(state, practice, vignette, &sheet, handlers),
        (_, None, _) => not_found(),
    }
}

fn not_found() -> Html {
    html! {
        <>
            { show!(PageHeading { title: "Page not found" }) }
            <p>{ "There is no such page, or the set of vignettes in use has no such vignette." }</p>
            <p><a href={PracticePage::Choose.route().to_string()}>{ "Choose what to practise" }</a></p>
        </>
    }
}
