//! Reading a vignette, and rating it on the same sheet as a person.

use crate::pages::Handlers;
use crate::pages::ratings::{Sheet, keys};
use crate::state::{Practice, State, VignetteStep};
use ui::{PageHeading, show};
use yew::prelude::*;

pub(super) fn view(state: &State, practice: &Practice, handlers: &Handlers) -> Html {
    let Some(attempt) = &practice.attempt else { return Html::default() };
    let Some(vignette) = practice.sets.vignette(&attempt.vignette) else { return Html::default() };
    let sheet = Sheet {
        draft: &attempt.ratings,
        shortcuts: state.settings.shortcuts,
        obstacles: attempt
            .tried
            .clone()
            .filter(|(step, _)| *step == VignetteStep::Ratings)
            .map(|it| it.1)
            .unwrap_or_default(),
        last: None,
        go_on: "Continue",
    };
    html! {
        <>
            { show!(PageHeading { title: format!("Practice: {}", vignette.name) }) }
            { for vignette.text.iter().map(|paragraph| html! { <p>{ paragraph }</p> }) }
            { keys(sheet.shortcuts) }
            { sheet.scales(handlers) }
            { sheet.progress(handlers) }
        </>
    }
}
