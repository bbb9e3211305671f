//! When the program stops.
//!
//! Owns the panic hook. After a panic a WebAssembly instance is dead, so it only shows a message that already
//! stands in `index.html` and puts the page out of reach. It tells nobody what the panic said: that may hold
//! something typed.

/// Shows the message when the program stops.
pub(crate) fn show_when_stopped() {
    yew::set_custom_panic_hook(Box::new(|_| {
        show();
    }));
}

fn show() -> Option<()> {
    let document = web_sys::window()?.document()?;
    if let Some(app) = document.get_element_by_id("app") {
        let _ = app.set_attribute("inert", "");
        let _ = app.set_attribute("hidden", "");
    }
    document.get_element_by_id("stopped")?.remove_attribute("hidden").ok()
}
