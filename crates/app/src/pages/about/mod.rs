//! What the tool is and is not, what happens to what is typed, for whom it was tested, and what can go wrong.
//!
//! Owns the order of the page, its contents list and its sources. Each of its parts is a file of its own. One page, so
//! that it can be read, searched and printed as a whole.

mod accessibility;
mod hazard_log;
mod hazards;
mod privacy;
mod purpose;

use super::Handlers;
use crate::route::Route;
use crate::state::State;
use ui::{PageHeading, show};
use yew::prelude::*;

/// The id and the heading of each part, in the order of the page.
const PARTS: [(&str, &str); 5] = [
    ("purpose", "Intended use and limits"),
    ("privacy", "Privacy notice"),
    ("accessibility", "Accessibility statement"),
    ("hazards", "Hazard log"),
    ("sources", "Sources and rights"),
];

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    let parts = [purpose::view(state), privacy::view(), accessibility::view(), hazard_log::view(), sources()];
    html! {
        <>
            { show!(PageHeading { title: "About Clusterwise" }) }
            <nav aria-labelledby="contents">
                <h2 class="nhsuk-heading-s" id="contents">{ "On this page" }</h2>
                <ul class="nhsuk-list nhsuk-list--bullet">
                    { for PARTS.into_iter().map(|(id, heading)| entry(id, heading, handlers)) }
                </ul>
            </nav>
            { for PARTS.into_iter().zip(parts).map(|((id, heading), part)| section(id, heading, part)) }
        </>
    }
}

/// An address says which page it is and not which part, so the link moves the focus. Opened in another tab it leads to
/// the page.
fn entry(id: &'static str, heading: &'static str, handlers: &Handlers) -> Html {
    let onclick = handlers.on_go.reform(move |event: MouseEvent| {
        event.prevent_default();
        AttrValue::Static(id)
    });
    html! { <li><a href={Route::About.to_string()} {onclick}>{ heading }</a></li> }
}

fn section(id: &'static str, heading: &'static str, part: Html) -> Html {
    html! {
        <section aria-labelledby={id}>
            <h2 class="nhsuk-heading-m" {id} tabindex="-1">{ heading }</h2>
            { part }
        </section>
    }
}

fn sources() -> Html {
    html! {
        <p>
            { "Names and codes of scales and clusters, and the labels of the ratings 0 to 4, are those of the NHS Data Dictionary. \
               The HoNOS glossary is copyright of the Royal College of Psychiatrists and is not shown here: rate with the \
               official glossary beside you. The styles are those of nhsuk-frontend (MIT licence). Clusterwise is open source \
               under the MIT licence." }
        </p>
    }
}

/// Lines with a dot before each.
fn bullets(lines: impl IntoIterator<Item = Html>) -> Html {
    html! {
        <ul class="nhsuk-list nhsuk-list--bullet">
            { for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }
        </ul>
    }
}

/// The same, of plain words.
fn list(lines: &[&'static str]) -> Html {
    bullets(lines.iter().map(|line| html! { { *line } }))
}

/// A heading within a part.
fn heading(words: &'static str) -> Html {
    html! { <h3 class="nhsuk-heading-s">{ words }</h3> }
}
