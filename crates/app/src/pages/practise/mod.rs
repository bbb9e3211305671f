//! Practice on vignettes.
//!
//! Owns which page an address opens. Every page says that it is practice.

mod choose;
mod rate;

use super::Handlers;
use crate::state::{Practice, PracticePage, State, VignetteStep};
use ui::{PageHeading, show};
use yew::prelude::*;

pub(super) fn view(state: &State, practice: &Practice, handlers: &Handlers) -> Html {
    match &practice.page {
        PracticePage::Choose => choose::view(practice),
        PracticePage::Vignette(_, VignetteStep::Ratings) => rate::view(state, practice, handlers),
        _ => html! { { show!(PageHeading { title: "Page not found" }) } },
    }
}
