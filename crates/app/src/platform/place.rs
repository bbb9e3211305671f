//! Where a reader left a page to look up a word, so that she comes back to that place.
//!
//! Owns how far she had scrolled, which link she followed, and whether what is about money was open. It is in the memory of the
//! page alone, and nothing is stored. Does not know what was read.

use super::dom::{hash, is_open};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, Window};

/// The links that a place is left by.
const LINKS: &str = "a[href^='#/glossary/']";

/// The id that such a link gets when its reader is back at it: the focus goes by ids.
const LINK_ID: &str = "followed";

thread_local! {
    /// The place that was left last.
    static LEFT: RefCell<Option<Place>> = const { RefCell::new(None) };
}

/// A place on a page.
pub(crate) struct Place {
    page: String,
    /// How far the page was scrolled, in CSS pixels.
    top: f64,
    /// A selector for the link.
    link: String,
    /// Whether the details were open.
    pub(crate) is_open: bool,
    /// How many pages history had when a word was last looked at. It has as many after going back, and more after a link.
    history: Option<u32>,
}

impl Place {
    /// Notes the place that a click leaves, if it is on a link to a word.
    pub(crate) fn leave(click: &Event, details: &str) {
        if let Some(place) = Self::of(click, details) {
            LEFT.set(Some(place));
        }
    }

    /// Notes that its reader is looking at a word.
    pub(crate) fn look_up() {
        LEFT.with_borrow_mut(|left| {
            if let Some(place) = left {
                place.history = history();
            }
        });
    }

    /// The place that was left, if its reader has gone back to its page. It is told once.
    pub(crate) fn take() -> Option<Self> {
        let is_back = |place: &Self| place.page == hash() && place.history.is_some() && place.history == history();
        LEFT.take().filter(is_back)
    }

    /// Scrolls there, once the page is drawn, and answers with the id of the link, if it is still there.
    pub(crate) fn go_back(&self) -> Option<&'static str> {
        let window = web_sys::window()?;
        let link = window.document()?.query_selector(&self.link).ok()??;
        link.set_id(LINK_ID);
        window.scroll_to_with_x_and_y(0.0, self.top);
        Some(LINK_ID)
    }

    fn of(click: &Event, details: &str) -> Option<Self> {
        let link = click.target()?.dyn_into::<Element>().ok()?.closest(LINKS).ok()??;
        let part = link.closest("section").ok()?;
        let part = part.map_or_else(|| ".reading > p".to_owned(), |part| format!("#{}", part.id()));
        let link = format!("{part} a[href='{}']", link.get_attribute("href")?);
        let top = web_sys::window()?.scroll_y().ok()?;
        Some(Self { page: hash(), top, link, is_open: is_open(details), history: None })
    }
}

fn history() -> Option<u32> {
    web_sys::window().as_ref().map(Window::history)?.ok()?.length().ok()
}
