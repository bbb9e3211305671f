//! The choice of a session to lead.

use crate::pages::banners::counted;
use crate::pages::{Handlers, error_at, term};
use crate::platform;
use crate::state::{Action, Leading, Practice, PracticeInput, PracticePage, RoomInput, SESSION, kept_room};
use pathways::TermId;
use training::Session;
use ui::{
    BackLink, Button, ButtonKind, ButtonLink, ErrorSummary, FormError, InsetText, PageHeading, SelectField, SelectItem,
    TextField, show,
};
use yew::prelude::*;

/// The id of the choice of how many vignettes.
const COUNT: &str = "session-count";

pub(super) fn view(practice: &Practice, handlers: &Handlers) -> Html {
    let leading = &practice.leading;
    let errors: Vec<FormError> =
        leading.tried.iter().map(|it| FormError::new(it.target.clone(), it.words.clone())).collect();
    html! {
        <>
            { show!(BackLink { href: PracticePage::Choose.route().to_string(), label: "Practise" }) }
            { show!(ErrorSummary { errors, on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Lead a session" }) }
            <p>
                { "Everybody in the room rates the same " }{ term::link(TermId::Vignette, "vignettes") }
                { ", which are made-up people, in the same order, on their own screen. Each ends with a " }
                { term::link(TermId::ResultCode, "result code") }
                { ". You collect the codes here, and see how far the room agrees and what to discuss first." }
            </p>
            <ul class="nhsuk-list nhsuk-list--bullet">
                <li>{ "Nothing needs to be installed, and nobody signs in." }</li>
                <li>{ "A code holds ratings and a number drawn by chance. It holds no name." }</li>
                <li>{ "Nothing is sent: codes come to you because people read them out, paste them or show them." }</li>
            </ul>
            { going_on(practice) }
            { draw(practice, leading, handlers) }
            { by_number(leading, handlers) }
        </>
    }
}

/// The session whose codes are here already.
fn going_on(practice: &Practice) -> Html {
    let Some(room) = kept_room(practice) else { return Html::default() };
    let codes = counted(room.codes.len(), "code", "codes");
    html! {
        { show!(InsetText {
            children: html! {
                <>
                <p>{ format!("You have {codes} of session {} here.", room.session) }</p>
                { show!(ButtonLink {
                    href: PracticePage::Room(room.session.clone()).route().to_string(),
                    kind: ButtonKind::Secondary,
                    children: "Go on with it",
                }) }
                </>
            },
        }) }
    }
}

fn draw(practice: &Practice, leading: &Leading, handlers: &Handlers) -> Html {
    let Some(set) = practice.sets.set() else { return Html::default() };
    let most = u8::try_from(set.vignettes().len()).unwrap_or(u8::MAX).min(Session::MOST);
    let count = leading.count.min(most);
    let item = |count: u8| SelectItem::new(count.to_string(), counted(usize::from(count), "vignette", "vignettes"));
    let on_change = handlers.dispatch.reform(move |event: Event| {
        let chosen = platform::choice_of(&event).parse().unwrap_or(count);
        Action::Practise(PracticeInput::Room(RoomInput::Count(chosen)))
    });
    let on_press = handlers.on(Action::Practise(PracticeInput::Room(RoomInput::Draw)));
    html! {
        <section aria-labelledby="draw">
            <h2 class="nhsuk-heading-m" id="draw">{ "A new session" }</h2>
            { show!(SelectField {
                id: COUNT,
                label: "How many vignettes",
                hint: "Most people need about ten minutes for one, and the room as long again to discuss it",
                items: (1..=most).map(item).collect::<Vec<_>>(),
                value: count.to_string(),
                on_change,
            }) }
            { show!(Button { on_press, children: "Draw a session" }) }
        </section>
    }
}

fn by_number(leading: &Leading, handlers: &Handlers) -> Html {
    let input = |input: RoomInput| Action::Practise(PracticeInput::Room(input));
    html! {
        <section aria-labelledby="by-number">
            <h2 class="nhsuk-heading-m" id="by-number">{ "A session that you have a number of" }</h2>
            { show!(TextField {
                id: SESSION,
                label: "Number of the session",
                hint: "For example 3-4821",
                width: 10,
                error: error_at(&leading.tried, SESSION),
                value: leading.number.clone(),
                on_input: handlers.dispatch.reform(move |event: InputEvent| input(RoomInput::Number(platform::text_of(&event)))),
            }) }
            { show!(Button {
                kind: ButtonKind::Secondary,
                on_press: handlers.on(input(RoomInput::OpenTyped)),
                children: "Open the session",
            }) }
        </section>
    }
}
