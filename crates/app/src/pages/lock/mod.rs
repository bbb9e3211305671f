//! The lock: what stands in the place of every page while it is shut, and the page where a passcode is set.
//!
//! A shut page shows nothing of what is kept, not even how much it is.

mod change;

pub(super) use change::view as change;

use super::{Handlers, error_at, form_errors};
use crate::platform;
use crate::route::Route;
use crate::state::{
    Action, LockForm, NEW_PASSCODE, Obstacle, PASSCODE, Question, SAME_PASSCODE, State, Task, given_passcode, too_soon,
};
use ui::{Button, ButtonKind, Checkbox, Details, ErrorSummary, PageHeading, PasscodeField, show};
use yew::prelude::*;

/// What stands in the place of a page while the lock is shut.
pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    let form = &state.lock_form;
    let wait = form.wait;
    let open = handlers.dispatch.reform(move |()| Action::LockTried(waited(wait).and_then(|()| opened(PASSCODE))));
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(&form.tried), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Clusterwise is locked" }) }
            <p>{ "What is kept in this browser is encrypted. The passcode opens it." }</p>
            // What was typed at one address is not there at another.
            <div key={state.route.to_string()}>
            { fields(html! {
                <>
                { passcode(form, PASSCODE, "Passcode", false, &open) }
                { shows(form, handlers) }
                { waiting(form) }
                { show!(Button { id: "unlock", on_press: open, children: "Unlock" }) }
                </>
            }) }
            </div>
            { show!(Details {
                summary: "I have forgotten the passcode",
                children: html! {
                    <>
                    <p>
                        { "Nobody can open what is kept here without it: there is no other key, and nobody to ask for one. What is in the \
                           patient record is not affected." }
                    </p>
                    <p>{ "To use Clusterwise in this browser again, delete everything and begin anew." }</p>
                    { show!(Button {
                        kind: ButtonKind::Warning,
                        id: Question::DeleteEverything.asker(),
                        on_press: handlers.on(Action::Ask(Question::DeleteEverything)),
                        children: "Delete everything",
                    }) }
                    </>
                },
            }) }
            <p><a href={Route::About.to_string()}>{ "About, privacy and accessibility" }</a></p>
        </>
    }
}

/// What is tried with the passcode in a field, or what stands in the way.
fn opened(field: &str) -> Result<Task, Vec<Obstacle>> {
    given_passcode(platform::take_typed(field)).map(Task::Unlock)
}

/// Whether another passcode can be tried by now.
fn waited(seconds: u32) -> Result<(), Vec<Obstacle>> {
    if seconds == 0 { Ok(()) } else { Err(vec![too_soon(seconds)]) }
}

/// Fields that belong together, as a password manager wants them. Nothing is ever sent off.
fn fields(children: Html) -> Html {
    html! { <form onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>{ children }</form> }
}

/// A field for a passcode.
fn passcode(form: &LockForm, id: &'static str, label: &'static str, is_new: bool, on_enter: &Callback<()>) -> Html {
    let hint = match id {
        NEW_PASSCODE => {
            Some("At least 10 characters. Three words that have nothing to do with each other are easy to remember.")
        }
        SAME_PASSCODE => Some("So that a slip of the finger does not lock you out."),
        _ => None,
    };
    html! {
        { show!(PasscodeField {
            id,
            label,
            hint: hint.map(AttrValue::Static),
            error: error_at(&form.tried, id),
            is_new,
            shows: form.shows,
            on_enter: on_enter.clone(),
        }) }
    }
}

/// Whether what is typed is to be seen.
fn shows(form: &LockForm, handlers: &Handlers) -> Html {
    html! {
        { show!(Checkbox {
            id: "show-passcode",
            label: "Show what I type",
            checked: form.shows,
            on_change: handlers.dispatch.reform(Action::ShowPasscode),
        }) }
    }
}

/// What is being done, or waited for. It is said once, and not at every second.
fn waiting(form: &LockForm) -> Html {
    html! {
        <>
            <p role="status">
                if form.is_busy { { "Working: this takes a moment." } }
                else if form.wait > 0 { { "After a wrong passcode there is a pause. It is longer each time." } }
            </p>
            if form.wait > 0 && !form.is_busy {
                <p aria-hidden="true">{ format!("Try again in {} s", form.wait) }</p>
            }
        </>
    }
}
