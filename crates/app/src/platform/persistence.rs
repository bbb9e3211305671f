//! Whether the browser promises to keep the records when it runs short of room.

use crate::state::Persistence;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;
use yew::Callback;

/// Asks for the promise (`request`), or only whether it was given.
pub(super) fn ask(request: bool, done: Callback<Persistence>) {
    let Some(manager) = manager() else { return done.emit(Persistence::Unsupported) };
    let asked: Result<Promise, JsValue> = if request { manager.persist() } else { manager.persisted() };
    let Ok(promise) = asked else { return done.emit(Persistence::Unsupported) };
    wasm_bindgen_futures::spawn_local(async move {
        let answer = JsFuture::from(promise).await.ok().and_then(|answer| answer.as_bool());
        done.emit(match (answer, request) {
            (Some(true), _) => Persistence::Granted,
            (Some(false), true) => Persistence::Refused,
            (Some(false), false) => Persistence::Unasked,
            (None, _) => Persistence::Unsupported,
        });
    });
}

/// Browsers give it only to secure pages.
fn manager() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    let there = js_sys::Reflect::get(&navigator, &JsValue::from_str("storage")).ok()?;
    there.is_object().then(|| navigator.storage())
}
