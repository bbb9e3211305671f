//! The words of the field, for staff and in plain words.

use super::Handlers;
use crate::state::State;
use pathways::TermId;
use ui::{PageHeading, show};
use yew::prelude::*;

pub(super) fn view(_state: &State, _handlers: &Handlers, _term: Option<TermId>) -> Html {
    html! { { show!(PageHeading { title: "Words we use" }) } }
}
