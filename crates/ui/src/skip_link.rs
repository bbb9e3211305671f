//! The link past the header to the page's content.
//!
//! Accessibility: it is the first thing the keyboard reaches and is seen only while it has the focus. The app routes
//! by the part of the address after `#`, so the link never changes the address: it calls back, and the app moves
//! the focus to [`MAIN_ID`].

use yew::prelude::*;

/// The id of the page's main element, where the skip link leads.
pub const MAIN_ID: &str = "main-content";

/// The properties of [`SkipLink`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SkipLinkProps {
    /// Asks for the focus to go to [`MAIN_ID`].
    pub on_skip: Callback<()>,
}

/// A link past the header.
#[component]
pub fn SkipLink(props: &SkipLinkProps) -> Html {
    let on_skip = props.on_skip.clone();
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        on_skip.emit(());
    };
    html! { <a class="nhsuk-skip-link" href={format!("#{MAIN_ID}")} {onclick}>{ "Skip to main content" }</a> }
}
