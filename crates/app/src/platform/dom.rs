//! The document and the address bar.
//!
//! Owns focus, scrolling, title, hash and reading what was typed out of an event.

use crate::route::Route;
use crate::state::Action;
use gloo_events::EventListener;
use js_sys::Promise;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};
use yew::{Callback, Event, InputEvent, KeyboardEvent};

/// The element that the app is drawn into.
pub(crate) fn root() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id("app")
}

/// The location's hash.
pub(crate) fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The address of a page for somebody else: where this one came from, without anything that was asked of it.
pub(crate) fn address_of(route: Route) -> String {
    let here = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    format!("{}{route}", here.split(['?', '#']).next().unwrap_or_default())
}

/// The id of the field in which a key was pressed; empty if it has none.
pub(crate) fn field_of(event: &KeyboardEvent) -> String {
    event.target().and_then(|target| target.dyn_into::<Element>().ok()).map(|it| it.id()).unwrap_or_default()
}

/// From this width, in CSS pixels, there is room for two things beside each other.
const WIDE: f64 = 1024.0;

/// Whether there is room for two things beside each other.
pub(crate) fn is_wide() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width >= WIDE)
}

thread_local! {
    /// The hash of the page that was opened last.
    static OPENED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Listens for changes of the address until the listener is dropped. A change that was made here has opened its page
/// already, and is told to nobody.
pub(crate) fn on_hash_change(changed: Callback<Route>) -> Option<EventListener> {
    let window = web_sys::window()?;
    OPENED.set(hash());
    Some(EventListener::new(&window, "hashchange", move |_| {
        let here = hash();
        if OPENED.replace(here.clone()) != here {
            changed.emit(Route::parse(&here));
        }
    }))
}

/// Goes to a page, and opens it at once. The browser tells of the new address only later: if the page waited for that,
/// what is typed meanwhile would go to the page before, or the focus would be taken from who has begun to type.
pub(super) fn go(route: Route) -> Option<Action> {
    if Route::parse(&hash()) != route {
        let _ = web_sys::window()?.location().set_hash(&route.to_string());
        OPENED.set(hash());
    }
    Some(Action::Routed(route))
}

pub(super) fn set_title(title: &str) -> Option<Action> {
    web_sys::window()?.document()?.set_title(title);
    None
}

pub(super) fn scroll_to_top() -> Option<Action> {
    web_sys::window()?.scroll_to_with_x_and_y(0.0, 0.0);
    None
}

/// Opens the browser's dialogue for printing.
pub(super) fn print() -> Option<Action> {
    let _ = web_sys::window()?.print();
    None
}

/// Lets the browser draw and answer what waits, before work goes on.
pub(crate) async fn pause() {
    let waits = Promise::new(&mut |go_on, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback(&go_on);
        }
    });
    let _ = JsFuture::from(waits).await;
}

/// Moves the focus to the element with this id, and says whether it is on the page.
pub(crate) fn focus(id: &str) -> bool {
    move_focus(id, 1)
}

/// Moves the focus on to a field of the page that is read, and says whether it is there. Fields that are not on the screen
/// have a guessed height: a frame shows that they have come near it, the next one lays them out, and then the page moves,
/// which may bring others near.
pub(crate) fn focus_field(id: &str) -> bool {
    move_focus(id, 3)
}

fn move_focus(id: &str, frames: u8) -> bool {
    let element = web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return false };
    let is_focused = element.focus().is_ok();
    if is_focused {
        keep_in_view(element, frames);
    }
    is_focused
}

/// Brings what has the focus back into view in so many frames to come, or until something else has it.
fn keep_in_view(element: HtmlElement, frames: u8) {
    if frames == 0 {
        return;
    }
    let show = Closure::once_into_js(move || {
        if has_focus(&element) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&options);
            keep_in_view(element, frames.saturating_sub(1));
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(show.unchecked_ref());
    }
}

fn has_focus(element: &Element) -> bool {
    let focused = web_sys::window().and_then(|window| window.document()?.active_element());
    focused.as_ref() == Some(element)
}

/// What stands in the input or text area that the event came from.
pub(crate) fn text_of(event: &InputEvent) -> String {
    event.target().map(|target| value(&target)).unwrap_or_default()
}

/// What is chosen in the select that the event came from.
pub(crate) fn choice_of(event: &Event) -> String {
    event.target().map(|target| value(&target)).unwrap_or_default()
}

/// What is chosen in the select with this id.
pub(crate) fn chosen(id: &str) -> String {
    let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    element.map(|select| value(&select)).unwrap_or_default()
}

/// Whether the details with this id are open.
pub(crate) fn is_open(id: &str) -> bool {
    let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    element.is_some_and(|details| details.has_attribute("open"))
}

/// Takes what was typed out of the input with this id, and leaves it empty.
pub(crate) fn take_typed(id: &str) -> String {
    let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    let Some(input) = element.and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) else {
        return String::new();
    };
    let typed = input.value();
    input.set_value("");
    typed
}

fn value(target: &web_sys::EventTarget) -> String {
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        select.value()
    } else {
        String::new()
    }
}
