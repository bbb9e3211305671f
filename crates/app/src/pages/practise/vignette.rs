//! The text of a vignette beside what is answered about it.
//!
//! Owns where it stands: in a pane of its own beside the questions where there is room for both, else above them, from where
//! a button, or the key T, brings it back without leaving the place. The key can be turned off with the rating keys.

use crate::pages::Handlers;
use crate::platform;
use crate::state::{Action, Practice, PracticeInput, TEXT_AGAIN, TEXT_BUTTON, TEXT_PANE};
use training::Vignette;
use ui::{Button, ButtonKind, show};
use yew::prelude::*;

/// The text of the vignette, and the questions about it.
pub(super) fn beside(
    practice: &Practice,
    vignette: &Vignette,
    shortcuts: bool,
    questions: Html,
    handlers: &Handlers,
) -> Html {
    let is_again = practice.text_again.is_some();
    html! {
        <div class="vignette" onkeydown={shortcuts.then(|| keys(is_again, handlers))}>
            <div class="vignette__pane" id={TEXT_PANE} role="region" tabindex="0" aria-label={label(vignette)}>
                <h2 class="vignette__name">{ &vignette.name }</h2>
                <p class="vignette__subject">{ super::words::about(vignette) }</p>
                { text(vignette) }
            </div>
            <div class="vignette__questions">
                if shortcuts {
                    <p class="vignette__key nhsuk-body-s">
                        <kbd>{ "T" }</kbd>{ " goes to the text from any question, and back again." }
                    </p>
                }
                { questions }
            </div>
            { again(vignette, is_again, handlers) }
        </div>
    }
}

/// What brings the text back, at the lower edge of a narrow window. The button stays where it is, so that whoever presses it
/// loses neither the focus nor the place.
fn again(vignette: &Vignette, is_again: bool, handlers: &Handlers) -> Html {
    html! {
        <div class="vignette__again no-print">
            { show!(Button {
                id: TEXT_BUTTON,
                small: true,
                kind: ButtonKind::Secondary,
                on_press: handlers.on(Action::Practise(toggled(is_again, String::new(), false))),
                children: if is_again { "Hide the text" } else { "Read the text again" },
            }) }
            if is_again {
                <div class="vignette__sheet" id={TEXT_AGAIN} role="region" tabindex="0" aria-label={format!("{}, again", label(vignette))}>
                    { text(vignette) }
                </div>
            }
        </div>
    }
}

fn label(vignette: &Vignette) -> String {
    format!("The text about {}", vignette.name)
}

/// Its paragraphs.
pub(super) fn text(vignette: &Vignette) -> Html {
    html! { <div class="vignette__text">{ for vignette.text.iter().map(|paragraph| html! { <p>{ paragraph }</p> }) }</div> }
}

fn toggled(is_again: bool, from: String, is_wide: bool) -> PracticeInput {
    if is_again { PracticeInput::HideText } else { PracticeInput::ShowText { from, is_wide } }
}

/// T goes to the text and back; Escape goes back.
fn keys(is_again: bool, handlers: &Handlers) -> Callback<KeyboardEvent> {
    let dispatch = handlers.dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let is_key = match event.key().as_str() {
            "t" | "T" => true,
            "Escape" => is_again,
            _ => false,
        };
        if is_key && !event.ctrl_key() && !event.alt_key() && !event.meta_key() {
            event.prevent_default();
            dispatch.emit(Action::Practise(toggled(is_again, platform::field_of(&event), platform::is_wide())));
        }
    })
}
