//! Step 1: who is assessed, when and why.

use super::{Handlers, cluster_choice, error_at, form_errors, step_caption};
use crate::route::{PersonPage, Route};
use crate::state::{
    Action, Assessing, CONTINUE, CURRENT, Due, Input, Question, Standing, State, WHAT_CHANGED, WhoKind, standing,
};
use allocation::ClusterCode;
use records::{Answer, AssessmentReason, Entry, LONGEST_REASON, Label, Team, Who};
use ui::{
    Button, ButtonGroup, ButtonKind, DateField, ErrorSummary, InsetText, PageHeading, RadioItem, Radios, SelectField,
    SelectItem, TextArea, TextField, TypedDate, long_date, sentences, show,
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
            if form.corrects.is_some() {
                { correction(state, assessing.corrected(&state.people)) }
            } else {
                { who(state, assessing, handlers) }
                { now(state, assessing) }
            }
            { show!(DateField {
                id: "date",
                legend: "Date of the assessment",
                hint: "The day on which you rated the scales",
                error: error_at(&obstacles, "date-day"),
                value: typed(&form.date),
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
            { timing(state, assessing) }
            if assessing.asks_current(&state.people) {
                { current(state, assessing, handlers) }
            }
            if assessing.asks_what_changed(&state.people) {
                { show!(TextArea {
                    id: WHAT_CHANGED,
                    label: sentences::WHAT_CHANGED_QUESTION,
                    hint: "Write nothing that says who the person is. It goes into the paragraph for the patient record.",
                    error: error_at(&obstacles, WHAT_CHANGED),
                    value: form.what_changed.clone(),
                    max_characters: u16::try_from(LONGEST_REASON).ok(),
                    on_input: handlers.typed(Input::WhatChanged),
                }) }
            }
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
                            children: if form.corrects.is_some() { "Delete this correction" } else { "Delete this assessment" },
                        }) }
                    }
                    </>
                },
            }) }
        </>
    }
}

/// Which assessment is put right, if it is still there.
fn correction(state: &State, corrected: Option<&Entry>) -> Html {
    let label = state.assessed().unwrap_or_default();
    let words = match corrected {
        Some(entry) => html! {
            <>
            <p>{ format!("You are putting the assessment of {label} of {} right.", long_date(entry.date)) }</p>
            <p>{ "Go through the steps and change what was wrong. The version before is kept beside the new one, with the \
                  reason that you give at the end." }</p>
            </>
        },
        None => html! {
            <p id="person" tabindex="-1">{ "The assessment that you were putting right was changed or deleted since. \
                Copy what you need, then delete this correction and look at the person." }</p>
        },
    };
    html! { { show!(InsetText { children: words }) } }
}

/// Where the person of the caseload is now.
fn now(state: &State, assessing: &Assessing) -> Html {
    let Some(person) = assessing.known(&state.people) else { return Html::default() };
    let words = match standing(person) {
        Standing::NotAssessed => return Html::default(),
        Standing::In { latest, .. } => {
            let due = Due::new(latest.next_review, state.today).words();
            let (assessed, next) = (long_date(latest.date), long_date(latest.next_review));
            let cluster = sentences::cluster(latest.decided);
            html! { <p>{ format!("Now in cluster {cluster}, assessed on {assessed}. Next review by {next} ({due}).") }</p> }
        }
        Standing::Reopened { on, latest } => {
            let last = latest.map_or_else(String::new, |latest| format!(" The last cluster was {}.", latest.decided));
            let on = long_date(on);
            html! {
                <p>
                    { format!("The care was opened again on {on}, and the person is in no cluster: this is ranked as a first \
                               allocation.{last}") }
                </p>
            }
        }
        Standing::Closed(closing) => {
            let reopen = Route::Person(person.id, PersonPage::Reopen).to_string();
            html! {
                <p>
                    { sentences::care_closed(closing.date, closing.outcome.name()) }{ " " }
                    <a href={reopen}>{ "Open the care again" }</a>
                </p>
            }
        }
    };
    html! { { show!(InsetText { children: words }) } }
}

/// Which cluster someone who was assessed elsewhere is in: then this is a review of it.
fn current(state: &State, assessing: &Assessing, handlers: &Handlers) -> Html {
    const NONE: &str = "none";
    let first = [SelectItem::new("", "Choose"), SelectItem::new(NONE, "In none, or not known")];
    let clusters = ClusterCode::ALL.map(|code| cluster_choice::option(code, None));
    let value = match assessing.form.current {
        Answer::NotYet => "",
        Answer::CannotSay => NONE,
        Answer::Given(code) => code.code(),
    };
    let on_change = handlers.selected(|value| {
        Some(Input::Current(match (value.as_str(), ClusterCode::from_code(&value)) {
            (_, Ok(code)) => Answer::Given(code),
            (NONE, _) => Answer::CannotSay,
            _ => Answer::NotYet,
        }))
    });
    html! {
        { show!(SelectField {
            id: CURRENT,
            label: "Which cluster are they in now?",
            hint: "As the patient record says. Their earlier assessments are not in this browser.",
            error: error_at(&state.shown_obstacles(), CURRENT),
            items: first.into_iter().chain(clusters).collect::<Vec<_>>(),
            value,
            on_change,
        }) }
    }
}

/// Whether a scheduled review comes early, and what reason 10 means for someone who is here already.
fn timing(state: &State, assessing: &Assessing) -> Html {
    let form = &assessing.form;
    let words = match (form.reason, assessing.timing(&state.people)) {
        (Some(AssessmentReason::Scheduled), Some(timing)) => Some(sentences::timing(timing)),
        (Some(AssessmentReason::Initial), _) if assessing.reviewed(&state.people).is_some() => Some(
            "This person is in a cluster, so this is judged as a review of it. For a first allocation after a new referral, \
             close the care and open it again first."
                .to_owned(),
        ),
        _ => None,
    };
    words.map_or_else(Html::default, |words| {
        html! { <div role="status">{ show!(InsetText { children: html! { <p>{ words }</p> } }) }</div> }
    })
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

/// A date as it was typed.
pub(super) fn typed(date: &records::TypedDate) -> TypedDate {
    let records::TypedDate { day, month, year } = date.clone();
    TypedDate { day: day.into(), month: month.into(), year: year.into() }
}

/// Room for spaces at the ends, which are taken away: the message about length comes from the check.
fn longest(characters: usize) -> Option<u16> {
    u16::try_from(characters.saturating_mul(2)).ok()
}
