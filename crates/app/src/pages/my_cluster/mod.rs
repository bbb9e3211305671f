//! What a cluster means, for the person it is about.

use super::Handlers;
use crate::state::State;
use ui::{PageHeading, show};
use yew::prelude::*;

pub(super) fn view(_state: &State, _handlers: &Handlers) -> Html {
    html! { { show!(PageHeading { title: "My care cluster" }) } }
}
