//! The text that a service puts on the pages of the clusters.

use super::super::Handlers;
use crate::state::State;
use ui::{PageHeading, show};
use yew::prelude::*;

pub(in crate::pages) fn view(_state: &State, _handlers: &Handlers) -> Html {
    html! { { show!(PageHeading { title: "Your own text for service users" }) } }
}
