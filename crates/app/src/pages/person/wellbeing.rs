//! Recording a wellbeing score: WEMWBS or SWEMWBS, as numbers.
//!
//! The words of the items are the University of Warwick's and are not here: the numbers come from its licensed form.

use super::{date, form};
use crate::pages::{Handlers, error_at};
use crate::platform;
use crate::route::PersonPage;
use crate::state::{Action, CourseInput, Measure, Obstacle, State, TOTAL, item_field};
use records::Person;
use ui::{RadioItem, Radios, TextField, show};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers, person: &Person) -> Html {
    let obstacles = state.course.obstacles(PersonPage::Wellbeing, person, state.today);
    let item = |measure: Measure| {
        let (label, hint) = match measure {
            Measure::Wemwbs => ("The total of the 14 items (WEMWBS)", "From 14 to 70"),
            Measure::SwemwbsTotal => (
                "The raw total of the 7 items (SWEMWBS)",
                "From 7 to 35, before any conversion: it is converted here by the published table",
            ),
            Measure::SwemwbsItems => {
                ("The seven numbers of the short form (SWEMWBS)", "Each from 1 to 5. Only their total is kept")
            }
        };
        let item = RadioItem::new(measure.id(), label).hint(hint);
        if state.course.measure == Some(measure) {
            item.reveals(numbers(state, handlers, measure, &obstacles))
        } else {
            item
        }
    };
    let on_choose = handlers.dispatch.reform(|id: AttrValue| {
        let measure = Measure::ALL.into_iter().find(|measure| measure.id() == id.as_str());
        Action::Course(CourseInput::Measure(measure.unwrap_or(Measure::Wemwbs)))
    });
    let fields = html! {
        <>
            <p>
                { "The Warwick-Edinburgh Mental Wellbeing Scale is filled in by the person. Use the licensed form of the \
                   University of Warwick and enter its numbers here: its questions are not ours to show. A higher score is \
                   better." }
            </p>
            { date(state, handlers, &obstacles, "When was the form filled in?") }
            { show!(Radios {
                id: "measure",
                legend: "Which numbers do you have?",
                error: error_at(&obstacles, "measure"),
                items: Measure::ALL.map(item).to_vec(),
                value: state.course.measure.map(|measure| AttrValue::Static(measure.id())),
                on_choose,
            }) }
        </>
    };
    form(state, handlers, person, "Record a wellbeing score", "Save the score", fields)
}

fn numbers(state: &State, handlers: &Handlers, measure: Measure, obstacles: &[Obstacle]) -> Html {
    if measure != Measure::SwemwbsItems {
        return number(
            TOTAL.to_owned(),
            "Total".to_owned(),
            &state.course.total,
            obstacles,
            handlers,
            CourseInput::Total,
        );
    }
    let item = |(place, typed): (usize, &String)| {
        let number_of = place.saturating_add(1);
        let input = move |text| CourseInput::Item(place, text);
        number(item_field(number_of), format!("Item {number_of}"), typed, obstacles, handlers, input)
    };
    html! { <div class="item-fields">{ for state.course.items.iter().enumerate().map(item) }</div> }
}

fn number(
    id: String,
    label: String,
    typed: &str,
    obstacles: &[Obstacle],
    handlers: &Handlers,
    input: impl Fn(String) -> CourseInput + 'static,
) -> Html {
    html! {
        { show!(TextField {
            error: error_at(obstacles, &id),
            id,
            label,
            width: 3,
            value: typed.to_owned(),
            on_input: handlers.dispatch.reform(move |event: InputEvent| Action::Course(input(platform::text_of(&event)))),
        }) }
    }
}
