//! What stands above every page: what has just happened, what is wrong with the storage, and the question before
//! something is deleted.

use super::{Handlers, Later};
use crate::route::Route;
use crate::state::{Action, CONFIRM, NoPack, Notice, Question, State};
use records::SaveError;
use ui::{Button, ButtonGroup, ButtonKind, ButtonLink, ConfirmPanel, NotificationBanner, NotificationKind, show};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers, later: Later) -> Html {
    html! {
        <>
            { question(state, handlers, later) }
            { notice(state, handlers) }
            { storage(state) }
            { autosave(state, handlers) }
            { pack(state, handlers) }
        </>
    }
}

fn notice(state: &State, handlers: &Handlers) -> Html {
    let (kind, words) = match &state.notice {
        None => return Html::default(),
        Some(Notice::Saved) => (NotificationKind::Success, "The assessment is saved in this browser.".to_owned()),
        Some(Notice::Unfinished) => return unfinished(state, handlers),
        Some(Notice::Done(words)) => (NotificationKind::Success, (*words).to_owned()),
        Some(Notice::PackLoaded(id)) => {
            (NotificationKind::Success, format!("Rule pack {id} is loaded. New assessments use it."))
        }
        Some(Notice::Trouble(words)) => (NotificationKind::Problem, words.clone()),
    };
    html! { { show!(NotificationBanner { kind, heading: words }) } }
}

/// An assessment of somebody else was begun and comes first.
fn unfinished(state: &State, handlers: &Handlers) -> Html {
    let who = state.assessed().unwrap_or_else(|| "someone else".to_owned());
    let buttons = html! {
        <>
            { show!(ButtonLink { href: Route::Assess(None).to_string(), children: "Continue it" }) }
            { show!(Button {
                kind: ButtonKind::Secondary,
                on_press: handlers.on(Action::Ask(Question::DiscardUnfinished)),
                children: "Delete it",
            }) }
        </>
    };
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Important,
            heading: format!("You have an unfinished assessment of {who}. Finish it or delete it first."),
            children: html! { { show!(ButtonGroup { children: buttons }) } },
        }) }
    }
}

fn storage(state: &State) -> Html {
    if let Some(words) = &state.storage_trouble {
        return html! {
            { show!(NotificationBanner {
                kind: NotificationKind::Problem,
                id: "storage-title",
                heading: words.clone(),
                children: html! { <p>{ "You can use the page, but nothing you enter is kept. Copy the result before you leave it." }</p> },
            }) }
        };
    }
    let is_listed_here = matches!(state.route, Route::Settings);
    if state.unreadable.is_empty() || is_listed_here || !matches!(state.route, Route::Home | Route::Caseload) {
        return Html::default();
    }
    let heading = match state.unreadable.len() {
        1 => "1 record in this browser cannot be read".to_owned(),
        many => format!("{many} records in this browser cannot be read"),
    };
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Important,
            id: "unreadable-title",
            heading,
            children: html! {
                <>
                <p>{ if state.unreadable.len() == 1 { "It is kept as it is and nothing writes over it. " } else { "They are kept as they are and nothing writes over them. " } }
                    <a href={Route::Settings.to_string()}>{ "See what can be done in settings" }</a></p>
                </>
            },
        }) }
    }
}

/// The unfinished assessment could not be kept.
fn autosave(state: &State, handlers: &Handlers) -> Html {
    let trouble = state.assessing.as_ref().and_then(|assessing| assessing.trouble.as_ref());
    let (Some(error), Route::Assess(_)) = (trouble, state.route) else { return Html::default() };
    let is_settled_here = matches!(error, SaveError::ChangedElsewhere { .. } | SaveError::DeletedElsewhere);
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Problem,
            id: "autosave-title",
            heading: error.to_string(),
            children: html! {
                <>
                if is_settled_here {
                    { show!(ButtonGroup {
                        children: html! {
                            <>
                            { show!(Button {
                                small: true,
                                on_press: handlers.on(Action::KeepThisUnfinished),
                                children: "Keep what is on this page",
                            }) }
                            { show!(Button {
                                small: true,
                                kind: ButtonKind::Secondary,
                                on_press: handlers.on(Action::TakeOtherUnfinished),
                                children: html! { <>if matches!(error, SaveError::DeletedElsewhere) { { "Leave it deleted" } } else { { "Use the other one" } }</> },
                            }) }
                            </>
                        },
                    }) }
                } else if matches!(error, SaveError::Full | SaveError::Unreadable(_)) {
                    <p>
                        { "Your answers stay on this page while it is open. To make room, delete people whom you no longer see, or \
                           unreadable records: " }
                        <a href={Route::Settings.to_string()}>{ "settings" }</a>{ ". Then answer any question again to save." }
                    </p>
                }
                </>
            },
        }) }
    }
}

/// The rule pack that was chosen is not here, or not the one that the assessment was begun with.
fn pack(state: &State, handlers: &Handlers) -> Html {
    if let (Err(no_pack), Route::Assess(_) | Route::Home | Route::Method) = (state.packs.current(), state.route) {
        let heading = match no_pack {
            NoPack::Gone(fingerprint) => {
                format!("The rule pack that was chosen (version {fingerprint}) is not in this browser any more.")
            }
            NoPack::Unknown => {
                "The settings cannot be read, so that nobody knows which rule pack was chosen.".to_owned()
            }
            NoPack::NotYetRead => return Html::default(),
        };
        return html! {
            { show!(NotificationBanner {
                kind: NotificationKind::Problem,
                id: "pack-title",
                heading,
                children: html! {
                    <>
                    <p>{ "Saved assessments are safe. Load the pack again under “How it works”, or use the built-in one." }</p>
                    { show!(Button {
                        small: true,
                        kind: ButtonKind::Secondary,
                        on_press: handlers.on(Action::UsePack(None)),
                        children: "Use the built-in rule pack",
                    }) }
                    </>
                },
            }) }
        };
    }
    Html::default()
}

fn question(state: &State, handlers: &Handlers, later: Later) -> Html {
    let Some(question) = &state.question else { return Html::default() };
    let words = match (question, later) {
        (Question::DiscardUnfinished, _) => Some((
            "Delete the unfinished assessment?".to_owned(),
            "The answers given so far are deleted. Saved assessments are not touched.".to_owned(),
            "Yes, delete it",
        )),
        // Everything else is asked on a page that is here then.
        (_, later) => later.words(question, state),
    };
    let Some((ask, consequence, confirm)) = words else { return Html::default() };
    html! {
        { show!(ConfirmPanel {
            id: CONFIRM,
            question: ask,
            consequence,
            confirm,
            cancel: "No, keep it",
            // Where yes stood the first time, so that pressing twice in a row keeps the assessment.
            cancel_first: matches!(question, Question::DeleteAssessment { is_sure: true, .. }),
            on_confirm: handlers.on(Action::Confirmed),
            on_cancel: handlers.on(Action::Cancelled),
        }) }
    }
}

/// "1 person", "2 people".
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}
