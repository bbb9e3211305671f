//! The text that was shown before the program was here (`www/my-cluster.js`), and how its reader is left where she is.
//!
//! Owns what would be lost when the page itself takes the place of the text: what had the focus, and whether she had opened
//! what is about money. How far she had scrolled stays by itself, if nothing scrolls. Does not know the text.

use super::dom::{is_open, root};
use gloo_events::EventListener;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Document, FocusOptions, HtmlElement};

/// What says that the text is there.
const MARK: &str = "data-early";

thread_local! {
    /// Whether the details were open that the page now has to draw open.
    static WAS_OPEN: Cell<bool> = const { Cell::new(false) };
}

/// Where a reader was.
#[derive(Clone, Debug)]
pub(crate) struct Early {
    /// A selector for what had the focus, if it was something of the text.
    focused: Option<String>,
}

impl Early {
    /// Whether there is such a text.
    pub(crate) fn is_shown() -> bool {
        root().is_some_and(|root| root.has_attribute(MARK))
    }

    /// Notes where its reader is, right before the page itself is drawn in its place.
    pub(crate) fn take(details: &str) -> Option<Self> {
        let root = root()?;
        root.remove_attribute(MARK).ok()?;
        WAS_OPEN.set(is_open(details));
        let focused = web_sys::window()?.document()?.active_element().filter(|element| root.contains(Some(element)));
        let focused = focused.map(|element| {
            let named = ["id", "href"].into_iter().find_map(|name| Some((name, element.get_attribute(name)?)));
            named.map_or_else(
                || format!("#app main {}", element.tag_name()),
                |(name, value)| format!("#app [{name}=\"{value}\"]"),
            )
        });
        Some(Self { focused })
    }

    /// Leaves the reader there, once the page is drawn.
    pub(crate) fn put_back(&self) {
        let document = web_sys::window().and_then(|window| window.document());
        let element = document.zip(self.focused.as_ref()).and_then(|(document, selector)| find(&document, selector));
        if let Some(element) = element {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    }
}

/// Whether the details that the page is about to draw were open in the text. It is drawn so once.
pub(crate) fn was_open() -> bool {
    WAS_OPEN.take()
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
