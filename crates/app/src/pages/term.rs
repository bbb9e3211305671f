//! The words of the field on pages for staff: where one first appears, it leads to what it means.
//!
//! Owns the links. What a word means is said once, in the glossary. No link stands inside a button, a heading that takes the
//! focus, or the question of a field. Only pages that are fetched later have such links, and the names of the terms come with
//! them.

use crate::route::Route;
use pathways::TermId;
use yew::prelude::*;

/// A word that leads to its meaning.
pub(super) fn link(term: TermId, words: &'static str) -> Html {
    html! { <a href={Route::from(term).to_string()}>{ words }</a> }
}

/// The words of a figure or a table that has no room for links.
pub(super) fn explained(terms: &[(TermId, &'static str)]) -> Html {
    let last = terms.len().saturating_sub(1);
    html! {
        <p class="nhsuk-body-s no-print">
            { "What the words mean: " }
            { for terms.iter().enumerate().map(|(place, (term, words))| html! {
                <>{ link(*term, words) }{ if place == last { "." } else { ", " } }</>
            }) }
        </p>
    }
}
