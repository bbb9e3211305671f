//! Words that are heard and not seen.
//!
//! Accessibility: a polite status that is always on the page, because a region that appears together with its words
//! is often not announced.

use yew::prelude::*;

/// The properties of [`LiveRegion`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LiveRegionProps {
    /// What is to be heard; empty for nothing.
    pub words: AttrValue,
}

/// Words that are heard and not seen.
#[component]
pub fn LiveRegion(props: &LiveRegionProps) -> Html {
    html! { <div class="nhsuk-u-visually-hidden" role="status" aria-live="polite">{ props.words.clone() }</div> }
}
