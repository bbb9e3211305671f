//! Closing someone's care, and opening it again.
//!
//! Closing deletes nothing: the person leaves the caseload of open care and is found under closed care.

use super::{date, form};
use crate::pages::{Handlers, error_at};
use crate::platform;
use crate::route::PersonPage;
use crate::state::{Action, CourseInput, State};
use records::{ClosingOutcome, LONGEST_REASON, Person};
use ui::{RadioItem, Radios, TextArea, sentences, show};
use yew::prelude::*;

/// Closing.
pub(super) fn view(state: &State, handlers: &Handlers, person: &Person) -> Html {
    if let Some(closing) = person.closed() {
        return html! { <>{ heading(person, "Close the care") }<p>{ sentences::care_closed(closing.date, closing.outcome.name()) }</p></> };
    }
    let obstacles = state.course.obstacles(PersonPage::Close, person, state.today);
    let items: Vec<RadioItem> =
        ClosingOutcome::ALL.map(|outcome| RadioItem::new(outcome.id(), outcome.name())).to_vec();
    let on_choose = handlers.dispatch.reform(|id: AttrValue| {
        Action::Course(CourseInput::Outcome(ClosingOutcome::from_id(&id).unwrap_or(ClosingOutcome::Other)))
    });
    let cluster = person.latest().map(|entry| sentences::cluster(entry.decided));
    let fields = html! {
        <>
            if let Some(cluster) = cluster {
                <p>{ format!("This ends the assignment to cluster {cluster}. If the care ends at a review, start the review \
                              instead and decide on discharge there: then the ratings at the end are kept too.") }</p>
            }
            <p>{ "Nothing is deleted, and the care can be opened again." }</p>
            { date(state, handlers, &obstacles, "When did the care end?") }
            { show!(Radios {
                id: "outcome",
                legend: "How did it end?",
                hint: "This tool’s own list. It has no national codes.",
                error: error_at(&obstacles, "outcome"),
                items,
                value: state.course.outcome.map(|outcome| AttrValue::Static(outcome.id())),
                on_choose,
            }) }
            { show!(TextArea {
                id: "note",
                label: "A note (optional)",
                hint: "Write nothing that says who the person is.",
                error: error_at(&obstacles, "note"),
                value: state.course.note.clone(),
                max_characters: u16::try_from(LONGEST_REASON).ok(),
                on_input: handlers.dispatch.reform(|event: InputEvent| {
                    Action::Course(CourseInput::Note(platform::text_of(&event)))
                }),
            }) }
        </>
    };
    form(state, handlers, person, "Close the care", "Close the care", fields)
}

/// Opening again.
pub(super) fn reopen(state: &State, handlers: &Handlers, person: &Person) -> Html {
    let Some(closing) = person.closed() else {
        return html! { <>{ heading(person, "Open the care again") }<p>{ "The care of this person is open." }</p></> };
    };
    let obstacles = state.course.obstacles(PersonPage::Reopen, person, state.today);
    let fields = html! {
        <>
            <p>{ sentences::care_closed(closing.date, closing.outcome.name()) }</p>
            <p>
                { "Everything that came before is kept, the closing too. The person has no cluster until they are assessed: for \
                   someone who was referred anew, make an initial assessment next. If the care was closed by mistake, enter \
                   the day on which it was closed: then the cluster goes on as if it had not been." }
            </p>
            { date(state, handlers, &obstacles, "When was it opened again?") }
        </>
    };
    form(state, handlers, person, "Open the care again", "Open the care again", fields)
}

fn heading(person: &Person, title: &'static str) -> Html {
    html! { { show!(ui::PageHeading { title, caption: AttrValue::from(person.label.to_string()) }) } }
}
