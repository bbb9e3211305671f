//! What a figure counts, one click away from it.
//!
//! Accessibility: the browser's own details. Each says which figure it is about, because a page has many.

use crate::Part;
use yew::prelude::*;

/// What a figure counts.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Definition {
    /// The name of the figure.
    pub of: AttrValue,
    /// What it counts, in words.
    pub words: AttrValue,
    /// Its national code, when it has one.
    #[prop_or_default]
    pub code: Option<AttrValue>,
}

impl Part for Definition {
    fn html(&self) -> Html {
        html! {
            <details class="nhsuk-details definition">
                <summary class="nhsuk-details__summary">
                    <span class="nhsuk-details__summary-text">
                        { "What this counts: " }{ self.of.clone() }
                    </span>
                </summary>
                <div class="nhsuk-details__text">
                    <p>{ self.words.clone() }</p>
                    if let Some(code) = &self.code {
                        <p>{ "National code: " }<strong>{ code.clone() }</strong></p>
                    }
                </div>
            </details>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;

    #[test]
    fn it_says_which_figure_it_is_about_and_its_national_code_if_it_has_one() {
        let definition = |code: Option<AttrValue>| {
            rendered(Definition { of: "Clustered".into(), words: "People with a cluster.".into(), code })
        };
        let html = definition(Some("ACC33".into()));
        assert!(html.contains("What this counts: Clustered</span>"), "{html}");
        assert!(html.contains("<p>People with a cluster.</p><p>National code: <strong>ACC33</strong></p>"), "{html}");
        assert!(!definition(None).contains("National code"));
    }
}
