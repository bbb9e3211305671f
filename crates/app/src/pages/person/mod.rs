//! The pages of one person.
//!
//! Owns what they share: the person who is not there, and the form of a page with its summary of problems. Each page
//! is in a file of its own.

mod change;
mod close;
mod entry;
mod overview;
mod wellbeing;

pub(super) use overview::colour;

use super::{Handlers, form_errors};
use crate::platform;
use crate::route::{PersonPage, Route};
use crate::state::{Action, CourseInput, Obstacle, State};
use records::{Person, PersonId};
use ui::{Button, ButtonGroup, ButtonKind, ButtonLink, DateField, ErrorSummary, PageHeading, show};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers, id: PersonId, page: PersonPage) -> Html {
    let Some(person) = state.person(id) else { return nobody() };
    match page {
        PersonPage::Overview => overview::view(state, handlers, person),
        PersonPage::Change => change::view(state, handlers, person),
        PersonPage::Wellbeing => wellbeing::view(state, handlers, person),
        PersonPage::Close => close::view(state, handlers, person),
        PersonPage::Reopen => close::reopen(state, handlers, person),
    }
}

fn nobody() -> Html {
    html! {
        <>
            { show!(PageHeading { title: "This person is not in this browser" }) }
            <p>
                { "They may have been deleted, or were assessed in another browser: Clusterwise keeps people only where they \
                   were entered." }
            </p>
            <p><a href={Route::Caseload.to_string()}>{ "Go to the caseload" }</a></p>
        </>
    }
}

/// A page that is filled in: the summary of problems, the heading with the label above it, the fields, and the buttons
/// to save and to leave it.
fn form(
    state: &State,
    handlers: &Handlers,
    person: &Person,
    title: &'static str,
    save: &'static str,
    fields: Html,
) -> Html {
    let Route::Person(_, page) = state.route else { return Html::default() };
    let (form, of, today) = (state.course.clone(), person.clone(), state.today);
    let on_press = handlers.dispatch.reform(move |()| {
        Action::CourseTried(form.apply(page, &of, today).map(|(person, change)| (Box::new(person), change)))
    });
    let buttons = html! {
        <>
            { show!(Button { on_press, children: save }) }
            { show!(ButtonLink {
                kind: ButtonKind::Secondary,
                href: Route::Person(person.id, PersonPage::Overview).to_string(),
                children: "Cancel",
            }) }
        </>
    };
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(&state.course.tried), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title, caption: AttrValue::from(person.label.to_string()) }) }
            { fields }
            { show!(ButtonGroup { children: buttons }) }
        </>
    }
}

/// The day of what is filled in.
fn date(state: &State, handlers: &Handlers, obstacles: &[Obstacle], legend: &'static str) -> Html {
    html! {
        { show!(DateField {
            id: "date",
            legend,
            error: super::error_at(obstacles, "date-day"),
            value: super::who::typed(&state.course.date),
            on_input: handlers.dispatch.reform(|(part, event): (_, InputEvent)| {
                Action::Course(CourseInput::Date(part, platform::text_of(&event)))
            }),
        }) }
    }
}
