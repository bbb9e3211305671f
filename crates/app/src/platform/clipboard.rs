//! The clipboard.
//!
//! Owns both ways to it: the modern one, which browsers give only to secure pages, and the old one, because
//! hospital intranets serve plain http.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlTextAreaElement, Navigator, Window};
use yew::Callback;

/// Puts text on the clipboard and says whether that worked.
pub(super) fn copy(text: String, done: Callback<bool>) {
    let Some(window) = web_sys::window() else { return done.emit(false) };
    if has_clipboard(&window.navigator()) {
        let writing = JsFuture::from(window.navigator().clipboard().write_text(&text));
        wasm_bindgen_futures::spawn_local(async move {
            let worked = writing.await.is_ok() || copy_the_old_way(&window, &text).is_some();
            done.emit(worked);
        });
    } else {
        done.emit(copy_the_old_way(&window, &text).is_some());
    }
}

fn has_clipboard(navigator: &Navigator) -> bool {
    js_sys::Reflect::get(navigator, &JsValue::from_str("clipboard")).is_ok_and(|clipboard| clipboard.is_object())
}

/// Selects the text in a text area of its own and asks the document to copy the selection.
fn copy_the_old_way(window: &Window, text: &str) -> Option<()> {
    let document = window.document()?;
    let focused = document.active_element();
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_read_only(true);
    document.body()?.append_child(&area).ok()?;
    area.select();
    let copied = document.dyn_into::<HtmlDocument>().ok().and_then(|document| document.exec_command("copy").ok());
    area.remove();
    if let Some(focused) = focused.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = focused.focus();
    }
    copied.filter(|copied| *copied).map(|_| ())
}
