//! The page's footer: links that are wanted seldom, and what the tool is.
//!
//! Accessibility: the links stand under a visually hidden heading, so that they are found by heading as well.

use crate::NavigationItem;
use yew::prelude::*;

/// The properties of [`Footer`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FooterProps {
    /// The links.
    pub items: Vec<NavigationItem>,
    /// A line under the links, such as the version.
    #[prop_or_default]
    pub line: AttrValue,
}

/// The page's footer.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    html! {
        <footer class="nhsuk-footer" role="contentinfo">
            <div class="nhsuk-width-container">
                <div class="nhsuk-footer__meta">
                    <h2 class="nhsuk-u-visually-hidden">{ "About this tool" }</h2>
                    <ul class="nhsuk-footer__list">{ for props.items.iter().map(item) }</ul>
                    if !props.line.is_empty() {
                        <p class="nhsuk-body-s">{ props.line.clone() }</p>
                    }
                </div>
            </div>
        </footer>
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
