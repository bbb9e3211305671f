//! Settings, and what is kept in this browser.

mod factors;
mod local;
mod storage;

use super::{Handlers, form_errors};
use crate::state::{Action, State};
use ui::{Checkbox, ErrorSummary, PageHeading, show};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(&state.preferences.tried), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Settings" }) }
            <h2 class="nhsuk-heading-m">{ "Rating" }</h2>
            { show!(Checkbox {
                id: "shortcuts",
                label: "Rate with the keys 0 to 4 and 9",
                hint: "They work only while a scale has the focus. Backspace goes back.",
                checked: state.settings.shortcuts,
                on_change: handlers.dispatch.reform(Action::SetShortcuts),
            }) }
            { local::periods(state, handlers) }
            { local::reliable_change(state, handlers) }
            { factors::factors(state, handlers) }
            { storage::view(state, handlers) }
        </>
    }
}
