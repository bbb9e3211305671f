//! The way from a clinician's page to the page that is given to the person.
//!
//! The leaflet says what a cluster means and nothing about anybody: only the cluster goes along.

use super::Handlers;
use crate::route::Route;
use crate::state::Action;
use allocation::ClusterCode;
use ui::{Button, ButtonGroup, ButtonKind, show};
use yew::prelude::*;

/// Prints the leaflet of a cluster, or opens it to be looked at.
pub(super) fn give(handlers: &Handlers, cluster: ClusterCode) -> Html {
    html! {
        <div class="leaflet-door no-print">
            <h2 class="nhsuk-heading-s">{ "Give this page to the person" }</h2>
            <p>{ format!("Two printed sides about cluster {cluster} in plain words: what it means, what help there may be, and how to be heard. \
                          Nothing about the person is on it. No service user, carer or clinician has reviewed these words yet, and menus of \
                          help differ: read it before you give it, and set ") }
                <a href={Route::Menu.to_string()}>{ "your service’s own text" }</a>{ "." }</p>
            { show!(ButtonGroup {
                children: html! {
                    <>
                    { show!(Button {
                        kind: ButtonKind::Secondary,
                        id: "give-leaflet",
                        on_press: handlers.on(Action::GiveLeaflet(cluster)),
                        children: "Print the leaflet",
                    }) }
                    <a href={Route::MyCluster(Some(cluster)).to_string()}>{ "Look at it first" }</a>
                    </>
                },
            }) }
        </div>
    }
}
