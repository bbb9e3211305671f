//! The page's footer: links that are wanted seldom, and what the tool is.
//!
//! Accessibility: the links stand under a visually hidden heading, so that they are found by heading as well.

use crate::NavigationItem;
use crate::Part;
use yew::prelude::*;

/// The page's footer.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Footer {
    /// The links.
    pub items: Vec<NavigationItem>,
    /// A line under the links, such as the version.
    #[prop_or_default]
    pub line: AttrValue,
}

impl Part for Footer {
    fn html(&self) -> Html {
        html! {
            <footer class="nhsuk-footer" role="contentinfo">
                <div class="nhsuk-width-container">
                    <div class="nhsuk-footer__meta">
                        <h2 class="nhsuk-u-visually-hidden">{ "About this tool" }</h2>
                        <ul class="nhsuk-footer__list">{ for self.items.iter().map(item) }</ul>
                        if !self.line.is_empty() {
                            <p class="nhsuk-body-s">{ self.line.clone() }</p>
                        }
                    </div>
                </div>
            </footer>
        }
    }
}

fn item(item: &NavigationItem) -> Html {
    html! {
        <li class="nhsuk-footer__list-item" key={item.href.to_string()}>
            <a class="nhsuk-footer__list-item-link" href={item.href.clone()} aria-current={item.current.then_some("page")}>
                { item.label.clone() }
            </a>
        </li>
    }
}
