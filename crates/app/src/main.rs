//! Clusterwise in the browser.
//!
//! Owns the start: it installs the panic hook and draws the app. A page that is being read already is drawn only when all of it
//! is here, or not at all: its reader must not have to wait for what she can see. State and its changes are in `state`, the loop of
//! actions and effects in `session`, pages in `pages`, addresses in `route`, and everything that touches the browser
//! in `platform`.

mod app;
mod counting;
mod pages;
mod platform;
mod route;
mod session;
mod state;

use app::{App, Begin};
use platform::Early;

fn main() {
    platform::show_when_stopped();
    if Early::is_shown() {
        wasm_bindgen_futures::spawn_local(follow());
    } else {
        draw(Begin::default());
    }
}

/// Takes the place of the text that was shown first.
async fn follow() {
    match pages::fetch_reading().await {
        Ok(reading) => draw(Begin { early: Early::take(pages::MONEY), reading: Some(reading) }),
        // What is there can still be read. Another page says what is wrong, and offers to try again.
        Err(_) => platform::when_left(|| draw(Begin { early: Early::take(pages::MONEY), reading: None })),
    }
}

fn draw(begin: Begin) {
    if let Some(root) = platform::root() {
        yew::Renderer::<App>::with_root_and_props(root, begin).render();
    }
}
