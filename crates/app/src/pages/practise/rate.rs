//! Reading a vignette, and rating it on the same sheet as a person.

use super::{vignette, words};
use crate::pages::ratings::{Sheet, keys};
use crate::pages::{Handlers, form_errors};
use crate::state::{Practice, State, TROUBLE};
use records::OpenSheet;
use training::Vignette;
use ui::{ErrorSummary, PageHeading, show};
use yew::prelude::*;

pub(super) fn view(
    state: &State,
    practice: &Practice,
    vignette: &Vignette,
    sheet: &OpenSheet,
    handlers: &Handlers,
) -> Html {
    let shortcuts = state.settings.shortcuts;
    let scales = Sheet {
        draft: &sheet.ratings,
        shortcuts,
        obstacles: practice.shown_obstacles(),
        last: None,
        go_on: "Continue",
        unsaved: practice.trouble.as_ref().map(|_| TROUBLE),
    };
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(practice.summary()), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading {
                title: format!("Read about {}, and rate", vignette.name),
                caption: caption(practice, &vignette.id, 1),
            }) }
            { vignette::beside(practice, vignette, shortcuts, html! {
                <>
                <p>
                    { "Everything that matters is in the text. What it does not mention is absent: rate it 0. What it says that \
                       nobody could find out is “not known”." }
                </p>
                { keys(shortcuts) }
                { scales.scales(handlers) }
                { scales.progress(handlers) }
                </>
            }, handlers) }
        </>
    }
}

/// Which session and which step this is.
pub(super) fn caption(practice: &Practice, vignette: &str, step: u8) -> String {
    let step = format!("Step {step} of 3");
    match words::place_in_session(practice, vignette) {
        Some(place) => format!("{place}. {step}"),
        None => step,
    }
}
