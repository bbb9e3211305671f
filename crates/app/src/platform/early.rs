//! The text that was shown before the program was here (`www/my-cluster.js`), and how its reader is left where she is.
//!
//! Owns what has to be the same before and after: how far she had scrolled, what had the focus, and whether she had opened
//! what is about money. Does not know the text.

use super::dom::{is_open, root};
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Document, FocusOptions, HtmlElement};

/// What says that the text is there.
const MARK: &str = "data-early";

/// Where a reader was.
#[derive(Clone, Debug)]
pub(crate) struct Early {
    scrolled: f64,
    /// A selector for what had the focus, if it was something of the text.
    focused: Option<String>,
    /// The details that were open.
    open: Option<&'static str>,
}

impl Early {
    /// Whether there is such a text.
    pub(crate) fn is_shown() -> bool {
        root().is_some_and(|root| root.has_attribute(MARK))
    }

    /// Notes where its reader is, right before the page itself is drawn in its place.
    pub(crate) fn take(details: &'static str) -> Option<Self> {
        let (window, root) = (web_sys::window()?, root()?);
        root.remove_attribute(MARK).ok()?;
        let scrolled = window.scroll_y().unwrap_or_default();
        let focused = window.document()?.active_element().filter(|element| root.contains(Some(element)));
        let selector = |name: &str, value: &str| format!("#app [{name}=\"{value}\"]");
        let focused = focused.and_then(|element| {
            let name = ["id", "href"].into_iter().find(|name| element.has_attribute(name));
            match name {
                Some(name) => Some(selector(name, &element.get_attribute(name)?)),
                None => Some(format!("#app main {}", element.tag_name())),
            }
        });
        Some(Self { scrolled, focused, open: is_open(details).then_some(details) })
    }

    /// Leaves the reader there, once the page is drawn.
    pub(crate) fn put_back(&self) -> Option<()> {
        let (window, document) = (web_sys::window()?, web_sys::window()?.document()?);
        if let Some(details) = self.open.and_then(|id| document.get_element_by_id(id)) {
            let _ = details.set_attribute("open", "");
        }
        if let Some(element) = self.focused.as_ref().and_then(|selector| find(&document, selector)) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
        window.scroll_to_with_x_and_y(0.0, self.scrolled);
        Some(())
    }
}

fn find(document: &Document, selector: &str) -> Option<HtmlElement> {
    document.query_selector(selector).ok()??.dyn_into().ok()
}

/// Calls once the reader goes to another page.
pub(crate) fn when_left(go_on: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::once(&window, "hashchange", move |_| go_on()).forget();
    }
}
