//! Files that the user chooses.
//!
//! Owns reading one. Nothing is sent anywhere: the file's text comes back as an action.

use crate::state::Action;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;
use yew::{Callback, Event};

/// Reads the file that was chosen in the input that the event came from, and makes a rule pack of it.
pub(crate) fn chosen_file(event: &Event, dispatch: Callback<Action>) {
    chosen_text(event, dispatch, |file| match file {
        Some((name, text)) => Action::PackFile { name, text },
        None => Action::PackFileUnreadable,
    });
}

/// Reads the file that was chosen in the input that the event came from, and hands its name and its text on; nothing if it is
/// no text. The input is emptied, so that the same file can be chosen again once it is mended.
pub(crate) fn chosen_text(
    event: &Event,
    dispatch: Callback<Action>,
    action: impl Fn(Option<(String, String)>) -> Action + 'static,
) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some((input, file)) = input.and_then(|input| Some((input.clone(), input.files()?.get(0)?))) else { return };
    wasm_bindgen_futures::spawn_local(async move {
        let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
        input.set_value("");
        dispatch.emit(action(text.map(|text| (file.name(), text))));
    });
}
