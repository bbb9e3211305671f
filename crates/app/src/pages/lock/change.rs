//! Where a passcode is set, changed and removed.
//!
//! What a forgotten passcode costs is said before it is set.

use super::{fields, passcode, shows, waited, waiting};
use crate::pages::{Handlers, form_errors};
use crate::platform;
use crate::state::{
    Action, Lock, LockChange, NEW_PASSCODE, Obstacle, PASSCODE, SAME_PASSCODE, State, Task, given_passcode,
    new_passcode,
};
use ui::{Button, ButtonKind, ErrorSummary, PageHeading, SelectField, SelectItem, WarningCallout, show};
use yew::prelude::*;

/// After how many minutes without use it may lock itself; 0 is never.
const MINUTES: [(u16, &str); 7] = [
    (1, "1 minute"),
    (2, "2 minutes"),
    (5, "5 minutes"),
    (10, "10 minutes"),
    (20, "20 minutes"),
    (60, "1 hour"),
    (0, "Never: only when I lock it, or close the page"),
];

/// What it is set to at first.
const FIRST: u16 = 10;

const MINUTES_FIELD: &str = "lock-minutes";

pub(in crate::pages) fn view(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(&state.lock_form.tried), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Lock with a passcode" }) }
            { match state.lock {
                Lock::Open { minutes } => open(state, handlers, minutes),
                Lock::Off | Lock::Locked => off(state, handlers),
            } }
        </>
    }
}

/// There is no passcode yet.
fn off(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            <p>
                { "With a passcode, everything that Clusterwise keeps in this browser is encrypted. Whoever opens the page needs the passcode, \
                   and the page locks itself when nobody uses it. Use it on a computer that others use too." }
            </p>
            if state.safety.cannot_encrypt {
                <p>
                    { "On this page no passcode can be set: the browser does not encrypt here. It does where the address begins with https. Ask \
                       whoever gave you the address." }
                </p>
            } else {
                { set_form(state, handlers) }
            }
        </>
    }
}

/// Where the first passcode is set.
fn set_form(state: &State, handlers: &Handlers) -> Html {
    let form = &state.lock_form;
    let set = handlers.dispatch.reform(|()| Action::LockTried(put_on()));
    html! {
        <>
            <h2 class="nhsuk-heading-m">{ "Set a passcode" }</h2>
            { show!(WarningCallout {
                heading: "A forgotten passcode cannot be replaced",
                children: html! {
                    <p>
                        { "Without it, what is kept here can be opened by nobody, and all that is left is to delete it. Keep nothing here that is \
                           not in the patient record as well." }
                    </p>
                },
            }) }
            { fields(html! {
                <>
                { passcode(form, NEW_PASSCODE, "New passcode", true, &set) }
                { passcode(form, SAME_PASSCODE, "The same once more", true, &set) }
                { shows(form, handlers) }
                { minutes_field(FIRST, Callback::noop()) }
                <p>{ "Other tabs of Clusterwise lock themselves at once. If you have typed something there, save it first." }</p>
                { waiting(form) }
                { show!(Button { id: "set-passcode", on_press: set, children: "Set the passcode" }) }
                </>
            }) }
            <h2 class="nhsuk-heading-m">{ "What it does not do" }</h2>
            <ul class="nhsuk-list nhsuk-list--bullet">
                <li>{ "It does not protect the page while it is open and unlocked: lock it when you leave it." }</li>
                <li>{ "What was kept before you set it may stay in the browser’s own files for a time, in clear. Encryption of the whole disk, \
                       which your organisation can turn on, covers that." }</li>
                <li>{ "It does not hide how many people there are from someone who can read the browser’s files." }</li>
            </ul>
        </>
    }
}

/// There is one, and it was given.
fn open(state: &State, handlers: &Handlers, minutes: u16) -> Html {
    let form = &state.lock_form;
    let wait = form.wait;
    let change = handlers.dispatch.reform(move |()| Action::LockTried(waited(wait).and_then(|()| changed())));
    let remove = handlers.dispatch.reform(move |()| Action::LockTried(waited(wait).and_then(|()| taken_off())));
    let on_minutes = handlers.dispatch.reform(|event: Event| {
        let minutes = platform::choice_of(&event).parse().unwrap_or(FIRST);
        Action::LockTried(Ok(Task::Lock(LockChange::Minutes(minutes))))
    });
    html! {
        <>
            <p>{ "What Clusterwise keeps in this browser is encrypted." }</p>
            { minutes_field(minutes, on_minutes) }
            <h2 class="nhsuk-heading-m">{ "Change or remove the passcode" }</h2>
            { fields(html! {
                <>
                { passcode(form, PASSCODE, "Present passcode", false, &Callback::noop()) }
                { passcode(form, NEW_PASSCODE, "New passcode", true, &change) }
                { passcode(form, SAME_PASSCODE, "The same once more", true, &change) }
                { shows(form, handlers) }
                { waiting(form) }
                { show!(Button { id: "change-passcode", on_press: change, children: "Change the passcode" }) }
                <p>{ "To remove the passcode, type only the present one. Then everything is kept in clear again." }</p>
                { show!(Button { kind: ButtonKind::Warning, id: "remove-passcode", on_press: remove, children: "Remove the passcode" }) }
                </>
            }) }
        </>
    }
}

fn minutes_field(minutes: u16, on_change: Callback<Event>) -> Html {
    html! {
        { show!(SelectField {
            id: MINUTES_FIELD,
            label: "Lock it after how long without use?",
            hint: "The page says so a minute before. An unfinished assessment is kept; what is typed elsewhere and not saved is not.",
            items: MINUTES.map(|(minutes, words)| SelectItem::new(minutes.to_string(), words)).to_vec(),
            value: minutes.to_string(),
            on_change,
        }) }
    }
}

fn put_on() -> Result<Task, Vec<Obstacle>> {
    let minutes = platform::chosen(MINUTES_FIELD).parse().unwrap_or(FIRST);
    let passcode = new_passcode(platform::take_typed(NEW_PASSCODE), &platform::take_typed(SAME_PASSCODE))?;
    Ok(Task::Lock(LockChange::PutOn { passcode, minutes }))
}

fn changed() -> Result<Task, Vec<Obstacle>> {
    let (new, again) = (platform::take_typed(NEW_PASSCODE), platform::take_typed(SAME_PASSCODE));
    let old = given_passcode(platform::take_typed(PASSCODE))?;
    Ok(Task::Lock(LockChange::Change { old, new: new_passcode(new, &again)? }))
}

fn taken_off() -> Result<Task, Vec<Obstacle>> {
    let passcode = given_passcode(platform::take_typed(PASSCODE))?;
    Ok(Task::Lock(LockChange::TakeOff { passcode }))
}
