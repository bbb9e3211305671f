//! Step 1: who is assessed, when and why.

use super::{Handlers, error_at, form_errors, step_caption};
use crate::state::{Action, Assessing, CONTINUE, Input, Question, State, WhoKind};
use records::{AssessmentReason, Label, Team, Who};
use ui::{
    Button, ButtonGroup, ButtonKind, DateField, ErrorSummary, PageHeading, RadioItem, Radios, SelectField, SelectItem,
    TextField, TypedDate, show,
};
use yew::prelude::*;

const NEW: &str = "new";
const KNOWN: &str = "known";

pub(super) fn view(state: &State, assessing: &Assessing, handlers: &Handlers) -> Html {
    let obstacles = state.shown_obstacles();
    let form = &assessing.form;
    let on_date =
        handlers.answer(|(part, event): (_, InputEvent)| Some(Input::Date(part, crate::platform::text_of(&event))));
    let reasons = AssessmentReason::ALL
        .map(|reason| RadioItem::new(reason.code(), reason.name()).hint(format!("National code {}", reason.code())));
    let on_reason = handlers.answer(|code: AttrValue| AssessmentReason::from_code(&code).ok().map(Input::Reason));
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(state.summary()), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Who and why", caption: step_caption(state, 1) }) }
            { who(state, assessing, handlers) }
            { show!(DateField {
                id: "date",
                legend: "Date of the assessment",
                hint: "The day on which you rated the scales",
                error: error_at(&obstacles, "date-day"),
                value: typed(form),
                on_input: on_date,
            }) }
            { show!(Radios {
                id: "reason",
                legend: "Why is the assessment made?",
                error: error_at(&obstacles, "reason"),
                items: reasons.to_vec(),
                value: form.reason.map(|reason| AttrValue::Static(reason.code())),
                on_choose: on_reason,
            }) }
            { show!(ButtonGroup {
                children: html! {
                    <>
                    { show!(Button {
                        id: CONTINUE,
                        on_press: handlers.on_continue.clone(),
                        children: "Continue to the ratings",
                    }) }
                    if state.has_unfinished() {
                        { show!(Button {
                            kind: ButtonKind::Secondary,
                            id: Question::DiscardUnfinished.asker(),
                            on_press: handlers.on(Action::Ask(Question::DiscardUnfinished)),
                            children: "Delete this assessment",
                        }) }
                    }
                    </>
                },
            }) }
        </>
    }
}

fn who(state: &State, assessing: &Assessing, handlers: &Handlers) -> Html {
    let is_new = matches!(assessing.form.who, Who::New { .. }) && !assessing.picks_known;
    let fields = match &assessing.form.who {
        Who::New { label, team, .. } if is_new => new(state, label, team, handlers),
        Who::Known(id) if state.person(*id).is_some() => known(state, &id.to_string(), handlers),
        _ => known(state, "", handlers),
    };
    if state.people.is_empty() && is_new {
        return fields;
    }
    let new_item = RadioItem::new(NEW, "Someone who is not on the caseload yet");
    let known_item = RadioItem::new(KNOWN, "Someone on the caseload");
    let items =
        if is_new { vec![new_item.reveals(fields), known_item] } else { vec![new_item, known_item.reveals(fields)] };
    let on_choose =
        handlers.answer(|kind: AttrValue| Some(Input::Who(if kind == KNOWN { WhoKind::Known } else { WhoKind::New })));
    html! {
        { show!(Radios {
            id: "who",
            legend: "Who is assessed?",
            items,
            value: if is_new { NEW } else { KNOWN },
            on_choose,
        }) }
    }
}

fn new(state: &State, label: &str, team: &str, handlers: &Handlers) -> Html {
    let obstacles = state.shown_obstacles();
    html! {
        <>
            { show!(TextField {
                id: "label",
                label: "A label for the person",
                width: 20,
                hint: "Make one up that only you can tell, such as Blue 14. Never a name, a date of birth, an NHS number, an \
                      email address or a postcode.",
                error: error_at(&obstacles, "label"),
                value: label.to_owned(),
                max_length: longest(Label::LONGEST),
                on_input: handlers.typed(Input::Label),
            }) }
            { show!(TextField {
                id: "team",
                label: "Team (optional)",
                width: 20,
                error: error_at(&obstacles, "team"),
                value: team.to_owned(),
                max_length: longest(Team::LONGEST),
                on_input: handlers.typed(Input::Team),
            }) }
        </>
    }
}

fn known(state: &State, chosen: &str, handlers: &Handlers) -> Html {
    let prompt = std::iter::once(SelectItem::new("", "Choose a person"));
    let people = state.people.iter().map(|person| SelectItem::new(person.id.to_string(), person.label.to_string()));
    let items: Vec<SelectItem> = prompt.chain(people).collect();
    html! {
        { show!(SelectField {
            id: "person",
            label: "The person’s label",
            error: error_at(&state.shown_obstacles(), "person"),
            items,
            value: chosen.to_owned(),
            on_change: handlers.selected(|id| Some(Input::Known(id))),
        }) }
    }
}

fn typed(form: &records::Unfinished) -> TypedDate {
    TypedDate {
        day: form.date.day.clone().into(),
        month: form.date.month.clone().into(),
        year: form.date.year.clone().into(),
    }
}

/// Room for spaces at the ends, which are taken away: the message about length comes from the check.
fn longest(characters: usize) -> Option<u16> {
    u16::try_from(characters.saturating_mul(2)).ok()
}
