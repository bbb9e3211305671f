//! That what is shown is about nobody.
//!
//! Accessibility: words, in a box with an edge of its own kind. It is printed too, unlike other banners.

use crate::Part;
use yew::prelude::*;

/// What the demonstration caseload is, on the screen, on paper and wherever else its figures go.
pub const DEMONSTRATION: &str = "Synthetic demonstration caseload: no real person";

/// That what is shown is about nobody.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DemonstrationBanner {
    /// What more there is to say, such as the button that ends the demonstration.
    #[prop_or_default]
    pub children: Html,
}

impl Part for DemonstrationBanner {
    fn html(&self) -> Html {
        html! {
            <div class="demonstration" role="note">
                <p class="demonstration__words"><strong>{ DEMONSTRATION }</strong></p>
                { self.children.clone() }
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;

    #[test]
    fn it_says_that_nobody_is_real_and_is_printed() {
        let html = rendered(DemonstrationBanner { children: html! { <p>{ "300 people." }</p> } });
        assert!(html.contains("no real person</strong></p><p>300 people.</p>"), "{html}");
        assert!(!html.contains("nhsuk-notification-banner") && !html.contains("no-print"), "{html}");
    }
}
