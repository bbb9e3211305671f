//! Clusterwise in the browser.
//!
//! Owns the start: it installs the panic hook and draws the app. State and its changes are in `state`, the loop of
//! actions and effects in `session`, pages in `pages`, addresses in `route`, and everything that touches the browser
//! in `platform`.

mod app;
mod counting;
mod pages;
mod platform;
mod route;
mod session;
mod state;

fn main() {
    platform::show_when_stopped();
    if let Some(root) = platform::root() {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
