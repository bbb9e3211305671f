//! What a service sets for itself.

use super::{factors, local};
use crate::pages::{Handlers, form_errors};
use crate::route::Route;
use crate::state::State;
use ui::{ErrorSummary, PageHeading, show};
use yew::prelude::*;

pub(in crate::pages) fn view(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(&state.preferences.tried), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "What your service sets for itself" }) }
            <p>
                { "What people read about the help that you offer is set on a page of its own: " }
                <a href={Route::Menu.to_string()}>{ "your own text for service users" }</a>
            </p>
            { local::periods(state, handlers) }
            { local::reliable_change(state, handlers) }
            { factors::factors(state, handlers) }
        </>
    }
}
