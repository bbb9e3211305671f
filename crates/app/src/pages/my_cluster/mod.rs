//! What a cluster means, for the person it is about.
//!
//! Owns which of the pages is drawn. The words of a cluster are `pathways`'; `www/my-cluster.js`, which is made of the same
//! data, shows them before the program is here, with the same classes, so that nothing moves when this page comes.

mod crisis;
mod finder;
mod leaflet;
mod words;

pub(crate) use leaflet::MONEY;

pub(super) use crisis::now;

use super::Handlers;
use crate::platform;
use crate::route::Route;
use crate::state::{Action, State, period};
use allocation::ClusterCode;
use finder::Finder;
use leaflet::Leaflet;
use pathways::{Page, in_words};
use records::LocalPlace;
use ui::{PageHeading, long_date, show};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    match state.route {
        Route::MyCluster(Some(cluster)) => of(state, handlers, cluster),
        route => choice(route == Route::NoCluster),
    }
}

/// The number of a cluster as people say it.
fn number(cluster: ClusterCode) -> &'static str {
    cluster.code().strip_prefix('0').unwrap_or(cluster.code())
}

fn of(state: &State, handlers: &Handlers, cluster: ClusterCode) -> Html {
    let text = |place| state.settings.local_text(place).cloned();
    let address = platform::address_of(Route::MyCluster(Some(cluster)));
    let copied = state.copied.as_ref().filter(|(copied, _)| *copied == address).map(|(_, worked)| *worked);
    html! {
        <Leaflet
            key={cluster.code()}
            page={Page::of(cluster)}
            period={in_words(period(&state.settings, cluster))}
            menu={text(LocalPlace::Menu(cluster))}
            contact={text(LocalPlace::Contact)}
            complaints={text(LocalPlace::Complaints)}
            today={long_date(state.today)}
            {address}
            {copied}
            on_print={handlers.on(Action::Print)}
            on_copy={handlers.on_copy.clone()}
            on_go={handlers.on_go.clone()}
            on_drawn={handlers.on(Action::LeafletDrawn)}
        />
    }
}

/// The choice of a cluster.
fn choice(is_unknown: bool) -> Html {
    html! {
        <div class="reading">
            { show!(PageHeading { title: "My care cluster" }) }
            { now(|heading| html! { <strong>{ heading }</strong> }) }
            if is_unknown {
                { finder::no_such() }
            }
            <p class="nhsuk-body-l">
                { "A care cluster is a group of people who need much the same kind of help. Staff use it to plan what help may \
                   fit you." }
            </p>
            <p>{ "Your letter may say which one is yours. If you do not know, ask your team." }</p>
            <Finder />
            if let Some(section) = crisis::section() {
                <section class="reading__crisis" aria-labelledby="crisis-title">
                    <h2 class="nhsuk-heading-m" id="crisis-title">{ section.heading }</h2>
                    { words::drawn(section.blocks(), "") }
                </section>
            }
        </div>
    }
}
