//! The own cluster of a vignette, before any answer is shown.

use super::{rate, vignette};
use crate::pages::{Handlers, form_errors, own_cluster};
use crate::state::{CONTINUE, Practice, State, judgement};
use records::OpenSheet;
use training::Vignette;
use ui::{Button, ErrorSummary, PageHeading, show};
use yew::prelude::*;

pub(super) fn view(
    state: &State,
    practice: &Practice,
    vignette: &Vignette,
    sheet: &OpenSheet,
    handlers: &Handlers,
) -> Html {
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(practice.summary()), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Your own cluster first", caption: rate::caption(practice, &vignette.id, 2) }) }
            { vignette::beside(practice, vignette, state.settings.shortcuts, html! {
                <>
                <p>{ "Say what you would choose before you see the answers and the suggestion. Your answers are fixed then." }</p>
                { own_cluster::questions(&judgement(sheet), false, &practice.shown_obstacles(), handlers) }
                { show!(Button {
                    id: CONTINUE,
                    on_press: handlers.on_continue.clone(),
                    children: "Show my marks",
                }) }
                </>
            }, handlers) }
        </>
    }
}
