//! The whole page: skip link, header, content, footer.
//!
//! Accessibility: the main element can take the focus (for the skip link) but is not a stop of the keyboard. The
//! heading of a page has the id [`PAGE_TITLE_ID`] and can take the focus too: the app moves it there when the page
//! changes, so that a screen reader says where it is.

use crate::Part;
use crate::show;
use crate::{Footer, Header, MAIN_ID, NavigationItem, SkipLink};
use yew::prelude::*;

/// The id of the page's heading.
pub const PAGE_TITLE_ID: &str = "page-title";

/// The whole page around its content.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Page {
    /// Where the name in the header leads.
    #[prop_or(AttrValue::Static("#/"))]
    pub home: AttrValue,
    /// What stands beside the name: that the tool is independent.
    #[prop_or(AttrValue::Static("Independent decision support, not an NHS service"))]
    pub independence: AttrValue,
    /// The ways through the app, in the header.
    pub items: Vec<NavigationItem>,
    /// The links in the footer.
    pub footer_items: Vec<NavigationItem>,
    /// A line at the very end, such as the version.
    #[prop_or_default]
    pub footer_line: AttrValue,
    /// Asks for the focus to go to the main element.
    pub on_skip: Callback<()>,
    /// Whether the content may use more of a very wide screen than text should: grids and rankings.
    #[prop_or_default]
    pub wide: bool,
    /// What stands before the content, such as a back link.
    #[prop_or_default]
    pub before: Html,
    /// The content.
    #[prop_or_default]
    pub children: Html,
}

impl Part for Page {
    fn html(&self) -> Html {
        let wide = self.wide.then_some("page__content--wide");
        html! {
            // nhsuk-frontend styles what its script would do only inside this class; Yew does it here.
            <div class="page nhsuk-frontend-supported">
                { show!(SkipLink { on_skip: self.on_skip.clone() }) }
                { show!(Header { home: self.home.clone(), independence: self.independence.clone(), items: self.items.clone() }) }
                <div class={classes!("page__content", wide)}>
                    <div class="nhsuk-width-container">
                        { self.before.clone() }
                        <main class="nhsuk-main-wrapper page__main" id={MAIN_ID} tabindex="-1">{ self.children.clone() }</main>
                    </div>
                </div>
                { show!(Footer { items: self.footer_items.clone(), line: self.footer_line.clone() }) }
            </div>
        }
    }
}

/// The one heading of the first level on a page.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PageHeading {
    /// The heading.
    pub title: AttrValue,
    /// A short line above it, read as part of it, such as "Step 2 of 4".
    #[prop_or_default]
    pub caption: Option<AttrValue>,
}

impl Part for PageHeading {
    fn html(&self) -> Html {
        html! {
            <h1 class="nhsuk-heading-l" id={PAGE_TITLE_ID} tabindex="-1">
                if let Some(caption) = &self.caption {
                    <span class="nhsuk-caption-l">{ caption.clone() }<span class="nhsuk-u-visually-hidden">{ ": " }</span></span>
                }
                { self.title.clone() }
            </h1>
        }
    }
}

/// A link to the page before: in a landmark of its own, because it stands outside the main element.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct BackLink {
    /// Where it leads, such as `#/assess/ratings`.
    pub href: AttrValue,
    /// Its words.
    #[prop_or(AttrValue::Static("Back"))]
    pub label: AttrValue,
}

impl Part for BackLink {
    fn html(&self) -> Html {
        html! {
            <nav aria-label="Back"><a class="nhsuk-back-link" href={self.href.clone()}>{ self.label.clone() }</a></nav>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn page() -> String {
        rendered(Page {
            home: "#/".into(),
            independence: "Independent, as it says here".into(),
            items: vec![
                NavigationItem::new("#/assess", "Allocate a cluster").current(true),
                NavigationItem::new("#/caseload", "Caseload"),
            ],
            footer_items: vec![NavigationItem::new("#/about", "About")],
            footer_line: AttrValue::default(),
            on_skip: Callback::noop(),
            wide: false,
            before: Html::default(),
            children: html! { { show!(PageHeading { title: "Rate the 18 scales", caption: "Step 2 of 4" }) } },
        })
    }

    #[test]
    fn the_skip_link_comes_first_and_leads_to_the_main_element() {
        let html = page();
        let places = ["nhsuk-skip-link", "nhsuk-header", "<main", "nhsuk-footer"].map(|part| html.find(part));
        assert!(places.is_sorted() && places[0].is_some(), "{html}");
        assert_eq!(tags(&html, "a", &[r##"href="#main-content""##]).len(), 1, "{html}");
        assert_eq!(tags(&html, "main", &[r#"id="main-content""#, r#"tabindex="-1""#]).len(), 1, "{html}");
    }

    #[test]
    fn the_heading_can_take_the_focus_and_only_the_page_that_is_shown_is_current() {
        let html = page();
        assert_eq!(tags(&html, "h1", &[r#"id="page-title""#, r#"tabindex="-1""#]).len(), 1, "{html}");
        let current = tags(&html, "a", &[r#"aria-current="page""#]);
        assert_eq!(current, tags(&html, "a", &[r##"href="#/assess""##]), "{html}");
    }

    #[test]
    fn the_header_says_that_the_tool_is_independent_and_shows_no_logo() {
        let html = page();
        assert!(html.contains("Independent, as it says here"), "{html}");
        assert!(!html.contains("<svg") && !html.contains("<img"), "{html}");
    }
}
