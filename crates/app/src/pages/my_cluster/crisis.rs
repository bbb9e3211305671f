//! Whom to call. It is the same on every page for readers, and at the top of each: nobody in need has to go through a long page
//! for it.

use allocation::ClusterCode;
use pathways::{Block, Page, Section, Topic};
use yew::prelude::*;

/// What to do in a crisis, at length.
pub(super) fn section() -> Option<&'static Section> {
    Page::of(ClusterCode::VARIANCE).sections.iter().find(|section| section.topic == Topic::Crisis)
}

/// The numbers that cannot wait, in short, under the heading of the whole.
pub(in crate::pages) fn now(heading: impl FnOnce(&'static str) -> Html) -> Html {
    let Some(section) = section() else { return Html::default() };
    let contacts = section.blocks().find_map(|block| if let Block::Contacts(all) = block { Some(*all) } else { None });
    let first = contacts.unwrap_or_default().iter().take(FIRST);
    html! {
        <div class="reading__now no-print">
            <p>{ heading(section.heading) }</p>
            <ul class="nhsuk-list">
                { for first.map(|contact| html! { <li>{ contact.name }{ ": " }<a href={contact.link}>{ contact.how }</a></li> }) }
            </ul>
        </div>
    }
}

/// How many ways to reach somebody that is. `early.js` of the chores draws as many.
const FIRST: usize = 3;
