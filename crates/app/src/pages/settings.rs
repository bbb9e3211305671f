//! Settings, and what is kept in this browser.

mod factors;
mod local;
mod menu;
mod service;
mod storage;

pub(super) use menu::view as menu;
pub(super) use service::view as service;

use super::Handlers;
use crate::route::Route;
use crate::state::{Action, State};
use ui::{Checkbox, PageHeading, show};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            { show!(PageHeading { title: "Settings" }) }
            <h2 class="nhsuk-heading-m">{ "Rating" }</h2>
            { show!(Checkbox {
                id: "shortcuts",
                label: "Rate with the keys 0 to 4 and 9",
                hint: "They work only while a scale has the focus. Backspace goes back.",
                checked: state.settings.shortcuts,
                on_change: handlers.dispatch.reform(Action::SetShortcuts),
            }) }
            <h2 class="nhsuk-heading-m">{ "Your service" }</h2>
            <p>
                { "Review periods, what counts as a reliable change, and which scales make up the four factors: " }
                <a href={Route::Service.to_string()}>{ "what your service sets for itself" }</a>
            </p>
            <p>
                { "Menus of help, how to reach you, and who to complain to: " }
                <a href={Route::Menu.to_string()}>{ "your own text for service users" }</a>
            </p>
            { storage::view(state, handlers) }
        </>
    }
}
