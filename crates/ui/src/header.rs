//! The page's header: the name, that the tool is independent, and the ways through it.
//!
//! Accessibility: the item of the page that is shown carries `aria-current="page"`. The items wrap on a narrow screen
//! instead of hiding behind a menu. There is no NHS logo: the tool is not the NHS's and says so beside its name.

use crate::Part;
use yew::prelude::*;

/// One way through the app, in the header or the footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavigationItem {
    /// Where it leads, such as `#/caseload`.
    pub href: AttrValue,
    /// Its words.
    pub label: AttrValue,
    /// Whether it leads to the page that is shown, or to what that page is part of.
    pub current: bool,
}

impl NavigationItem {
    /// An item that leads to another page than the one shown.
    #[must_use]
    pub fn new(href: impl Into<AttrValue>, label: impl Into<AttrValue>) -> Self {
        Self { href: href.into(), label: label.into(), current: false }
    }

    /// The same item, for the page that is shown or not.
    #[must_use]
    pub fn current(self, current: bool) -> Self {
        Self { current, ..self }
    }
}

/// The page's header.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Header {
    /// Where the name leads, such as `#/`.
    pub home: AttrValue,
    /// What stands beside it: that the tool is independent.
    pub independence: AttrValue,
    /// The ways through the app.
    pub items: Vec<NavigationItem>,
}

impl Part for Header {
    fn html(&self) -> Html {
        html! {
            <header class="nhsuk-header" role="banner">
                <div class="nhsuk-header__container nhsuk-width-container">
                    <div class="nhsuk-header__service">
                        <a class="nhsuk-header__service-name" href={self.home.clone()}>{ "Clusterwise" }</a>
                    </div>
                    <p class="header__independence">{ self.independence.clone() }</p>
                </div>
                <nav class="nhsuk-header__navigation" aria-label="Menu">
                    <div class="nhsuk-header__navigation-container nhsuk-width-container">
                        <ul class="nhsuk-header__navigation-list">{ for self.items.iter().map(item) }</ul>
                    </div>
                </nav>
            </header>
        }
    }
}

fn item(item: &NavigationItem) -> Html {
    let class =
        classes!("nhsuk-header__navigation-item", item.current.then_some("nhsuk-header__navigation-item--current"));
    html! {
        <li {class} key={item.href.to_string()}>
            <a class="nhsuk-header__navigation-link" href={item.href.clone()} aria-current={item.current.then_some("page")}>
                { item.label.clone() }
            </a>
        </li>
    }
}
