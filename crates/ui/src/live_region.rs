//! Words that are heard and not seen.
//!
//! Accessibility: a polite status that is always on the page, because a region that appears together with its words
//! is often not announced.

use crate::Part;
use yew::prelude::*;

/// Words that are heard and not seen.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LiveRegion {
    /// What is to be heard; empty for nothing.
    pub words: AttrValue,
}

impl Part for LiveRegion {
    fn html(&self) -> Html {
        html! { <div class="nhsuk-u-visually-hidden" role="status" aria-live="polite">{ self.words.clone() }</div> }
    }
}
