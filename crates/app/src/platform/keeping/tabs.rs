//! The other tabs of this page.
//!
//! Owns what they tell each other: that the lock was changed, and that all of them are to lock themselves. A page that locks
//! itself is loaded anew, so that nothing of what it showed is left in its memory; what is unfinished was kept at every answer.

use gloo_events::EventListener;
use records::Key;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, StorageEvent};

const CHANNEL: &str = "clusterwise";

/// The only thing that is ever said there.
const LOCK: &str = "lock";

/// Listens as long as it is kept.
pub(super) struct Listeners {
    _listeners: [EventListener; 2],
    _channel: BroadcastChannel,
}

/// Listens to the other tabs.
pub(super) fn listen() -> Option<Listeners> {
    let window = web_sys::window()?;
    let lock = Key::Lock.to_string();
    // Only other tabs' changes come as this event.
    let changed = EventListener::new(&window, "storage", move |event| {
        let changed = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        if changed.as_deref() == Some(&lock) {
            lock_this();
        }
    });
    let channel = BroadcastChannel::new(CHANNEL).ok()?;
    let told = EventListener::new(&channel, "message", |_| lock_this());
    Some(Listeners { _listeners: [changed, told], _channel: channel })
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
