//! A session, as the one who leads it sees it: how people join, their codes, and what the room made of the vignettes.
//!
//! Owns the order of these things on a screen and on a projector. Typing redraws the page at every key, so the parts that are
//! long and do not change are drawn only when a code comes or goes. The codes are in `codes.rs`, and what the room looks at in
//! `board.rs`.

use super::{board, codes, report};
use crate::pages::Handlers;
use crate::pages::banners::counted;
use crate::state::{Action, CONFIRM, Led, OpenRoom, Practice, PracticeInput, PracticePage, RoomInput, State};
use chrono::NaiveDate;
use std::rc::Rc;
use ui::{BackLink, Button, ButtonKind, ConfirmPanel, NotificationBanner, NotificationKind, PageHeading, show};
use yew::prelude::*;

pub(super) fn view(state: &State, practice: &Practice, handlers: &Handlers, address: &str) -> Html {
    let leading = &practice.leading;
    match &leading.led {
        Led::None => Html::default(),
        Led::Refused(words) => html! {
            <>
                { back() }
                { show!(PageHeading { title: "This session cannot be led" }) }
                <p>{ words }{ "." }</p>
                <p><a href={PracticePage::Lead.route().to_string()}>{ "Choose a session" }</a></p>
            </>
        },
        Led::Other(other) => html! {
            <>
                { back() }
                { show!(PageHeading { title: format!("Session {address}"), caption: "Practice" }) }
                { others(&other.session, other.codes.len(), address, handlers) }
            </>
        },
        Led::Open(open) => page(state, practice, open, handlers),
    }
}

fn back() -> Html {
    html! { { show!(BackLink { href: PracticePage::Lead.route().to_string(), label: "Lead a session" }) } }
}

/// A callback for something that is done where a session is led.
pub(super) fn on<T: 'static>(handlers: &Handlers, input: RoomInput) -> Callback<T> {
    handlers.on(Action::Practise(PracticeInput::Room(input)))
}

/// The codes of another session are here.
fn others(session: &str, codes: usize, this: &str, handlers: &Handlers) -> Html {
    let codes = counted(codes, "code", "codes");
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Important,
            id: "other-session",
            heading: format!("You still have {codes} of session {session} here."),
            children: html! {
                <>
                <p>{ "Only one session is kept at a time. Print the summary of that one first if you need it." }</p>
                <p><a href={PracticePage::Room(session.to_owned()).route().to_string()}>{ format!("Go to session {session}") }</a></p>
                { show!(Button {
                    kind: ButtonKind::Warning,
                    small: true,
                    on_press: on(handlers, RoomInput::LeadThis),
                    children: html! { { format!("Throw them away and lead session {this}") } },
                }) }
                </>
            },
        }) }
    }
}

fn page(state: &State, practice: &Practice, open: &Rc<OpenRoom>, handlers: &Handlers) -> Html {
    let leading = &practice.leading;
    let session = open.room.session();
    html! {
        <div class={classes!("room", leading.is_large.then_some("room--large"))}>
            if leading.asks {
                { question(open, handlers) }
            }
            if !leading.is_large {
                { back() }
            }
            { show!(PageHeading { title: format!("Session {session}"), caption: "Practice" }) }
            <div class="room__columns">
                if !leading.is_large {
                    { codes::view(open, leading, handlers) }
                }
                { board::view(open, leading, practice.sets.is_built_in(), handlers) }
            </div>
            <Still open={open.clone()} handlers={handlers.clone()} today={state.today} draw={report::view as Draw} />
        </div>
    }
}

fn question(open: &OpenRoom, handlers: &Handlers) -> Html {
    let codes = open.room.sheets().len().saturating_add(open.unread.len());
    html! {
        { show!(ConfirmPanel {
            id: CONFIRM,
            question: "Take all codes out of this session?",
            consequence: format!("The {codes} codes that you gathered are deleted from this browser. People still have theirs, and can give them to you again."),
            confirm: "Yes, take them out",
            cancel: "No, keep them",
            on_confirm: on(handlers, RoomInput::Empty(true)),
            on_cancel: on(handlers, RoomInput::Empty(false)),
        }) }
    }
}

/// Draws something of a session.
pub(super) type Draw = fn(&OpenRoom, &Handlers, NaiveDate) -> Html;

/// Something of a session that is drawn again only when the session has changed.
#[component]
pub(super) fn Still(props: &StillProps) -> Html {
    (props.draw)(&props.open, &props.handlers, props.today)
}

#[derive(Clone, Properties)]
pub(super) struct StillProps {
    pub(super) open: Rc<OpenRoom>,
    pub(super) handlers: Handlers,
    pub(super) today: NaiveDate,
    pub(super) draw: Draw,
}

impl PartialEq for StillProps {
    /// Handlers live as long as the app, and each place has one way to draw.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.open, &other.open) && self.today == other.today
    }
}
