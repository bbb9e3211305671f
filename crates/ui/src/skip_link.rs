//! The link past the header to the page's content.
//!
//! Accessibility: it is the first thing the keyboard reaches and is seen only while it has the focus. The app routes
//! by the part of the address after `#`, so the link never changes the address: it calls back, and the app moves
//! the focus to [`MAIN_ID`].

use crate::Part;
use yew::prelude::*;

/// The id of the page's main element, where the skip link leads.
pub const MAIN_ID: &str = "main-content";

/// A link past the header.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SkipLink {
    /// Asks for the focus to go to [`MAIN_ID`].
    pub on_skip: Callback<()>,
}

impl Part for SkipLink {
    fn html(&self) -> Html {
        let on_skip = self.on_skip.clone();
        let onclick = move |event: MouseEvent| {
            event.prevent_default();
            on_skip.emit(());
        };
        html! { <a class="nhsuk-skip-link" href={format!("#{MAIN_ID}")} {onclick}>{ "Skip to main content" }</a> }
    }
}
