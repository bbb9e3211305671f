//! The other tabs of this page.
//!
//! Owns what they tell each other: that the lock was changed, and that all of them are to lock themselves. A page that locks
//! itself is loaded anew, so that nothing of what it showed is left in its memory; what is unfinished was kept at every answer.

use gloo_events::EventListener;
use records::Key;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, PageTransitionEvent, StorageEvent};

const CHANNEL: &str = "clusterwise";

/// The only thing that is ever said there.
const LOCK: &str = "lock";

/// What this tab is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// All tabs are to lock themselves.
    Lock,
    /// Another tab put the lock on, took it off or changed it.
    LockChanged,
    /// Another page of the same address emptied the store.
    Cleared,
    /// The browser shows the page as it was when it was left.
    CameBack,
}

/// Listens as long as the listeners are kept.
pub(super) fn listen(hear: impl Fn(Heard) + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let hear = Rc::new(hear);
    let (lock, to_store, to_page) = (Key::Lock.to_string(), hear.clone(), hear.clone());
    // Only other tabs' changes come as this event.
    let store = EventListener::new(&window, "storage", move |event| {
        match event.dyn_ref::<StorageEvent>().map(StorageEvent::key) {
            Some(Some(key)) if key == lock => to_store(Heard::LockChanged),
            Some(None) => to_store(Heard::Cleared),
            _ => {}
        }
    });
    let page = EventListener::new(&window, "pageshow", move |event| {
        if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
            to_page(Heard::CameBack);
        }
    });
    let mut listeners = vec![store, page];
    if let Ok(channel) = BroadcastChannel::new(CHANNEL) {
        listeners.push(EventListener::new(&channel, "message", move |_| hear(Heard::Lock)));
    }
    listeners
}

/// Locks this tab and all others.
pub(super) fn lock_all() {
    if let Ok(channel) = BroadcastChannel::new(CHANNEL) {
        let _ = channel.post_message(&JsValue::from_str(LOCK));
        channel.close();
    }
    lock_this();
}

/// Locks this tab.
pub(super) fn lock_this() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}
