//! The pages of a vignette that was finished: its answers are fixed.

use super::{rate, vignette, words};
use crate::pages::Handlers;
use crate::state::{Action, Practice, PracticeInput, VignetteStep};
use training::Vignette;
use ui::{Button, ButtonGroup, ButtonKind, ButtonLink, PageHeading, show};
use yew::prelude::*;

pub(super) fn view(practice: &Practice, vignette: &Vignette, step: VignetteStep, handlers: &Handlers) -> Html {
    let number = if step == VignetteStep::Ratings { 1 } else { 2 };
    // Whoever begins again gets the marks at once.
    let waits = practice.session().is_some_and(|session| practice.done_in(session, &vignette.id).is_some());
    html! {
        <>
            { show!(PageHeading {
                title: format!("You have finished {}", vignette.name),
                caption: rate::caption(practice, &vignette.id, number),
            }) }
            if waits {
                <p>{ "Your answers are fixed. Your code and, when the room has discussed it, your marks are on the next page." }</p>
            } else {
                <p>{ "Your answers are fixed. To answer again, begin a new sheet: the old one stays in your results." }</p>
            }
            { show!(ButtonGroup {
                children: html! {
                    <>
                    { show!(ButtonLink {
                        href: words::vignette_page(&vignette.id, VignetteStep::Marks),
                        children: if waits { "See your code" } else { "See your marks" },
                    }) }
                    if !waits {
                        { again(vignette, handlers) }
                    }
                    </>
                },
            }) }
            <h2 class="nhsuk-heading-m">{ "The text" }</h2>
            { vignette::text(vignette) }
        </>
    }
}

/// The button that begins a new sheet.
pub(super) fn again(vignette: &Vignette, handlers: &Handlers) -> Html {
    html! {
        { show!(Button {
            kind: ButtonKind::Secondary,
            on_press: handlers.on(Action::Practise(PracticeInput::Again(vignette.id.clone()))),
            children: "Practise it again",
        }) }
    }
}
