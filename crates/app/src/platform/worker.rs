//! The service worker, which keeps the program in this browser.
//!
//! Owns its registration and what is said to it. What it keeps, and which edition a page gets, is its own business:
//! `www/worker.js`. A page that is being worked on has none: it would show yesterday's program.

use crate::state::Offline;
use gloo_events::EventListener;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    MessageChannel, MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration, VisibilityState, Window,
};
use yew::Callback;

/// Where it lies, beside the page.
const SCRIPT: &str = "worker.js";

/// The policy that the page's content security policy allows, and the only thing that it lets through is [`SCRIPT`].
const TRUSTED: &str = "clusterwise";

/// How long it may take to answer, in milliseconds.
const PATIENCE: i32 = 10_000;

/// Has the program kept in this browser, and says whether it is, once that is known. `on_newer` is called when a newer
/// edition is here and waits to be used. To be called once a page.
pub(super) async fn register(on_newer: Callback<()>) -> Offline {
    let Some(container) = container() else { return Offline::Unsupported };
    let told = on_newer.clone();
    EventListener::new(&container, "message", move |event| {
        let message = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
        if message.is_some_and(|message| word(&message, "type").as_deref() == Some("newer")) {
            told.emit(());
        }
    })
    .forget();
    let Some(registration) = ask_to_register(&container).await else { return Offline::NotYet };
    look_again_when_shown(registration);
    // Never answers if a file could not be fetched: then it is tried again when the page is next opened.
    if let Ok(ready) = container.ready() {
        let _ = JsFuture::from(ready).await;
    }
    // Caches can be emptied: by another page of the same host, or by a browser that is short of room.
    let editions = tell("keep").await.and_then(read);
    if editions.is_some_and(|editions| editions.in_use != editions.newest) {
        on_newer.emit(());
    }
    offline().await
}

/// Whether the page can be opened without a network.
pub(super) async fn offline() -> Offline {
    match container() {
        None => Offline::Unsupported,
        Some(_) if editions().await.is_some_and(|editions| editions.is_whole) => Offline::Ready,
        Some(_) => Offline::NotYet,
    }
}

/// Puts the newest edition in use and loads the page again. If that cannot be done it says so (`false`), and nothing has
/// changed.
pub(super) async fn use_newer() -> bool {
    let is_used = tell("use").await.and_then(read).is_some_and(|editions| editions.in_use == editions.newest);
    is_used && web_sys::window().is_some_and(|window| window.location().reload().is_ok())
}

/// Deletes the program from this browser, and says whether none of it is left. The page that is open goes on; the next one
/// that is opened is kept again.
pub(super) async fn forget() -> bool {
    let Some(container) = container() else { return true };
    // First, so that nothing is kept meanwhile.
    if let Some(registration) = registered(&container).await
        && let Ok(unregistered) = registration.unregister()
    {
        let _ = JsFuture::from(unregistered).await;
    }
    for name in caches().await.unwrap_or_default() {
        if let Some(deleted) = cache_storage().map(|storage| storage.delete(&name)) {
            let _ = JsFuture::from(deleted).await;
        }
    }
    registered(&container).await.is_none() && caches().await.is_some_and(|names| names.is_empty())
}

/// Which edition is in use, and which is the newest that is here.
struct Editions {
    in_use: String,
    newest: String,
    /// Whether the newest is here as a whole.
    is_whole: bool,
}

/// Both, if there is a worker that works.
async fn editions() -> Option<Editions> {
    read(tell("which").await?)
}

fn read(answer: JsValue) -> Option<Editions> {
    let is_whole = Reflect::get(&answer, &JsValue::from_str("isWhole")).ok()?.as_bool()?;
    Some(Editions { in_use: word(&answer, "inUse")?, newest: word(&answer, "newest")?, is_whole })
}

/// Where workers are registered. Browsers give it only to secure pages, and some not to private windows.
fn container() -> Option<ServiceWorkerContainer> {
    let window = web_sys::window().filter(|window| !cfg!(debug_assertions) && window.is_secure_context())?;
    let navigator = window.navigator();
    let there = Reflect::get(&navigator, &JsValue::from_str("serviceWorker")).ok()?;
    there.is_object().then(|| navigator.service_worker())
}

async fn ask_to_register(container: &ServiceWorkerContainer) -> Option<ServiceWorkerRegistration> {
    let window = web_sys::window()?;
    let options = Object::new();
    // The browser asks the host for the worker itself each time, whatever it has in its cache.
    Reflect::set(&options, &JsValue::from_str("updateViaCache"), &JsValue::from_str("none")).ok()?;
    let address = trusted(&window)?;
    // web-sys's own takes no address that is trusted.
    let registered = call(container, "register", &Array::of2(&address, &options))?;
    let registration = JsFuture::from(registered.dyn_into::<Promise>().ok()?).await.ok()?;
    registration.dyn_into().ok()
}

/// The address of the worker, in the form that the page's policy demands. Browsers without such a policy take the text.
fn trusted(window: &Window) -> Option<JsValue> {
    let address = JsValue::from_str(SCRIPT);
    let types = Reflect::get(window, &JsValue::from_str("trustedTypes")).ok()?;
    if !types.is_object() {
        return Some(address);
    }
    let lets_through = Closure::once_into_js(|asked: JsValue| if asked == SCRIPT { asked } else { JsValue::UNDEFINED });
    let rules = Object::new();
    Reflect::set(&rules, &JsValue::from_str("createScriptURL"), &lets_through).ok()?;
    let policy = call(&types, "createPolicy", &Array::of2(&JsValue::from_str(TRUSTED), &rules))?;
    call(&policy, "createScriptURL", &Array::of1(&address))
}

/// The registration for this folder; one for a folder above is somebody else's.
async fn registered(container: &ServiceWorkerContainer) -> Option<ServiceWorkerRegistration> {
    let registration = JsFuture::from(container.get_registration()).await.ok()?;
    let registration: ServiceWorkerRegistration = registration.dyn_into().ok()?;
    (registration.scope() == scope()?).then_some(registration)
}

/// Asks whether there is a newer edition when the page is shown again: a tab may stay open for weeks.
fn look_again_when_shown(registration: ServiceWorkerRegistration) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    EventListener::new(&document.clone(), "visibilitychange", move |_| {
        if document.visibility_state() == VisibilityState::Visible
            && let Ok(asked) = registration.update()
        {
            // Without a network it fails, and nothing is lost.
            spawn_local(async move { drop(JsFuture::from(asked).await) });
        }
    })
    .forget();
}

/// Tells the worker something, and gives its answer. None if there is no worker, or if it does not answer.
async fn tell(what: &str) -> Option<JsValue> {
    // One that is just being replaced by a newer one may never answer.
    match tell_once(what).await {
        None => tell_once(what).await,
        answer => answer,
    }
}

async fn tell_once(what: &str) -> Option<JsValue> {
    let registration = registered(&container()?).await?;
    // The newest, which may wait until the one before has nothing to do: both know which edition is in use.
    let worker = registration.waiting().or_else(|| registration.active())?;
    let channel = MessageChannel::new().ok()?;
    let answer = Promise::new(&mut |answered, _| channel.port1().set_onmessage(Some(&answered)));
    let enough = Promise::new(&mut |given_up, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&given_up, PATIENCE);
        }
    });
    let message = Object::new();
    Reflect::set(&message, &JsValue::from_str("type"), &JsValue::from_str(what)).ok()?;
    worker.post_message_with_transferable(&message, &Array::of1(&channel.port2())).ok()?;
    let event = JsFuture::from(Promise::race(&Array::of2(&answer, &enough))).await.ok()?;
    channel.port1().close();
    event.dyn_ref::<MessageEvent>().map(MessageEvent::data)
}

/// The names of the caches that the worker of this folder made.
async fn caches() -> Option<Vec<String>> {
    let prefix = format!("clusterwise {} ", scope()?);
    let names = JsFuture::from(cache_storage()?.keys()).await.ok()?;
    let names = Array::from(&names).to_vec();
    let names = names.iter().filter_map(JsValue::as_string);
    Some(names.filter(|name| name.starts_with(&prefix)).collect())
}

fn cache_storage() -> Option<web_sys::CacheStorage> {
    web_sys::window()?.caches().ok()
}

/// The address of the folder that the page is in.
fn scope() -> Option<String> {
    folder(&web_sys::window()?.location().href().ok()?)
}

fn folder(address: &str) -> Option<String> {
    let page = address.split(['#', '?']).next()?;
    page.rsplit_once('/').map(|(folder, _)| format!("{folder}/"))
}

/// A text that is a field of an object.
fn word(object: &JsValue, field: &str) -> Option<String> {
    Reflect::get(object, &JsValue::from_str(field)).ok()?.as_string()
}

fn call(object: &JsValue, method: &str, arguments: &Array) -> Option<JsValue> {
    let method: Function = Reflect::get(object, &JsValue::from_str(method)).ok()?.dyn_into().ok()?;
    Reflect::apply(&method, object, arguments).ok()
}

#[cfg(test)]
mod tests {
    use super::folder;

    #[test]
    fn the_folder_is_what_comes_before_the_page_and_its_hash() {
        let check = |address: &str, expected: &str| assert_eq!(folder(address).as_deref(), Some(expected), "{address}");
        check("https://trust.example/", "https://trust.example/");
        check("https://trust.example/#/person/a/b", "https://trust.example/");
        check("https://trust.example/tools/index.html?from=a/b#/caseload", "https://trust.example/tools/");
    }
}
