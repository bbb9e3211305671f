//! What is said above every page by what keeps watch: a newer version, records that were put back, and the lock that is near.
//!
//! It comes with what finds these things out, after the first page is drawn.

use super::Handlers;
use super::banners::counted;
use crate::route::Route;
use crate::state::{Action, Lock, LockNews, Mended, SafetyNews, State, Task};
use records::{Key, Loss};
use ui::{Button, ButtonKind, NotificationBanner, NotificationKind, show};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            { lock_now(state, handlers) }
            { locks_soon(state, handlers) }
            if !state.is_locked() {
                { mended(state, handlers) }
                { newer(state, handlers) }
                { clock(state) }
            }
        </>
    }
}

/// Whoever leaves the computer can lock the page from wherever they are in it.
fn lock_now(state: &State, handlers: &Handlers) -> Html {
    if !matches!(state.lock, Lock::Open { .. }) {
        return Html::default();
    }
    html! {
        <p class="nhsuk-body-s no-print">
            { "Unlocked. " }
            { show!(Button { kind: ButtonKind::Link, id: "lock", on_press: handlers.on(Action::Do(Task::LockNow)), children: "Lock now" }) }
        </p>
    }
}

/// The page locks itself within a minute.
fn locks_soon(state: &State, handlers: &Handlers) -> Html {
    if !state.safety.locks_soon {
        return Html::default();
    }
    html! {
        <div class="stays-in-sight">
        { show!(NotificationBanner {
            kind: NotificationKind::Problem,
            id: "lock-soon-title",
            heading: "Nobody has used this page for a while: it locks itself within a minute",
            children: html! { <><p>{ "Move the mouse or press any key to stay. What is typed on this page and not saved goes when it locks; an unfinished \
                                    assessment stays." }</p>
                { show!(Button {
                    small: true,
                    kind: ButtonKind::Secondary,
                    id: "stay",
                    on_press: handlers.on(Action::Lock(LockNews::Soon(false))),
                    children: "Stay",
                }) }
                </> },
        }) }
        </div>
    }
}

/// Records were put back from their second copies.
fn mended(state: &State, handlers: &Handlers) -> Html {
    let mended = &state.safety.mended;
    if mended.is_empty() {
        return Html::default();
    }
    let heading = match mended.len() {
        1 => "A record was lost or damaged in this browser, and was put back from its second copy".to_owned(),
        many => {
            format!("{many} records were lost or damaged in this browser, and were put back from their second copies")
        }
    };
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Important,
            id: "mended-title",
            heading,
            children: html! {
                <>
                <ul class="nhsuk-list nhsuk-list--bullet">
                    { for mended.iter().map(|mended| html! { <li>{ which(state, mended) }</li> }) }
                </ul>
                <p>{ "Look whether they are as you left them. If this happens again, tell your IT support: something clears or changes what this \
                      browser keeps." }</p>
                { show!(Button {
                    small: true,
                    kind: ButtonKind::Secondary,
                    on_press: handlers.on(Action::Safety(SafetyNews::Read)),
                    children: "I have read this",
                }) }
                </>
            },
        }) }
    }
}

/// Which record it was, and what was wrong with it.
fn which(state: &State, Mended { key, loss }: &Mended) -> String {
    let which = match key {
        Key::Person(id) => match state.person(*id) {
            Some(person) => {
                format!("{}, with {}", person.label, counted(person.assessments.len(), "assessment", "assessments"))
            }
            None => "a person".to_owned(),
        },
        Key::Unfinished => "the unfinished assessment".to_owned(),
        Key::Settings => "the settings".to_owned(),
        Key::Pack(_) => "a rule pack".to_owned(),
        Key::Practice => "your practice on vignettes".to_owned(),
        Key::Vignettes => "the set of vignettes that you loaded".to_owned(),
        _ => "the record of the lock".to_owned(),
    };
    let what = match loss {
        Loss::Missing => "was missing",
        Loss::Damaged => "was damaged",
        Loss::Behind => "lacked the last change",
    };
    format!("{which}: {what}")
}

/// A newer version of the program is here. It is not offered while someone is assessed.
fn newer(state: &State, handlers: &Handlers) -> Html {
    if !state.safety.is_newer_here || matches!(state.route, Route::Assess(_)) {
        return Html::default();
    }
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Important,
            id: "newer-title",
            heading: "There is a newer version of Clusterwise",
            children: html! {
                <>
                <p>{ "It is used only when you say so. What is kept in this browser stays as it is." }</p>
                { show!(Button {
                    small: true,
                    id: "use-newer",
                    on_press: handlers.on(Action::Do(Task::UseNewer)),
                    children: "Use the newer version",
                }) }
                </>
            },
        }) }
    }
}

/// An assessment is dated after today: then today is probably wrong, and every date that is worked out from it.
fn clock(state: &State) -> Html {
    let newest = state.people.iter().filter_map(|person| person.latest()).map(|entry| entry.date).max();
    let Some(newest) = newest.filter(|newest| *newest > state.today) else { return Html::default() };
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Important,
            id: "clock-title",
            heading: format!("This computer says that today is {}. Is that right?", ui::long_date(state.today)),
            children: html! {
                <p>
                    { format!("The newest assessment here is of {}. Nothing is lost, but while the clock is wrong, reviews that are due are not shown \
                               as due, and an assessment that you make now gets a wrong date. Set the clock, then reload the page.", ui::long_date(newest)) }
                </p>
            },
        }) }
    }
}
