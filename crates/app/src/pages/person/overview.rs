//! One person: where they are now, and every assessment.

use super::{Handlers, history};
use crate::route::Route;
use crate::state::{Action, Due, Question, State};
use records::{Entry, Person, PersonId};
use ui::{
    Button, ButtonGroup, ButtonKind, Details, PageHeading, SummaryList, SummaryRow, Table, TableColumn, TableRow, Tag,
    TagColour, long_date, sentences, show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers, id: PersonId) -> Html {
    let Some(person) = state.person(id) else {
        return html! {
            <>
                { show!(PageHeading { title: "This person is not in this browser" }) }
                <p>
                    { "They may have been deleted, or were assessed in another browser: Clusterwise keeps people only where they \
                       were entered." }
                </p>
                <p><a href={Route::Caseload.to_string()}>{ "Go to the caseload" }</a></p>
            </>
        };
    };
    let entries = latest_first(person);
    html! {
        <>
            { show!(PageHeading {
                title: person.label.to_string(),
                caption: person.team.as_ref().map(|team| AttrValue::from(team.to_string())),
            }) }
            { now(state, person) }
            { show!(ButtonGroup {
                children: html! {
                    <>
                    { show!(Button {
                        kind: ButtonKind::Secondary,
                        on_press: handlers.on(Action::Assess(id)),
                        children: "Assess again",
                    }) }
                    { show!(Button {
                        kind: ButtonKind::Secondary,
                        id: "delete-person",
                        on_press: handlers.on(Action::Ask(Question::DeletePerson(id))),
                        children: "Delete this person",
                    }) }
                    </>
                },
            }) }
            if let Some(latest) = person.latest() {
                { history::copy_box(state, handlers, "paragraph", history::paragraph(latest)) }
            }
            if !entries.is_empty() {
                { overview(&entries) }
                { for entries.iter().enumerate().map(|(index, entry)| one(state, handlers, entry, index == 0)) }
            }
        </>
    }
}

/// The assessments, latest first; of two on one day, the one saved last.
fn latest_first(person: &Person) -> Vec<&Entry> {
    let mut entries: Vec<&Entry> = Vec::new();
    for entry in &person.assessments {
        let place = entries.partition_point(|other| other.date > entry.date);
        entries.insert(place, entry);
    }
    entries
}

fn now(state: &State, person: &Person) -> Html {
    let Some(latest) = person.latest() else { return html! { <p>{ "No assessment has been saved yet." }</p> } };
    let due = Due::new(latest.next_review, state.today);
    let rows = vec![
        SummaryRow::words("Cluster", sentences::cluster(latest.decided)),
        SummaryRow::words("Assessed", long_date(latest.date)),
        SummaryRow::new(
            "Next review by",
            html! { <>{ long_date(latest.next_review) }{ " " }{ show!(Tag { label: due.words(), colour: colour(due) }) }</> },
        ),
    ];
    html! { { show!(SummaryList { rows }) } }
}

/// The colour of a due date; the words say the same.
pub(super) fn colour(due: Due) -> TagColour {
    if due.is_overdue() {
        TagColour::Red
    } else if due.is_near() {
        TagColour::Orange
    } else {
        TagColour::Grey
    }
}

fn overview(entries: &[&Entry]) -> Html {
    let columns =
        ["Date", "Why", "Own", "Suggested", "Decided", "Next review", "Rule pack"].map(TableColumn::words).to_vec();
    let row = |entry: &&Entry| {
        let suggested: Vec<&str> = history::first_suggested(entry).into_iter().map(|code| code.code()).collect();
        let own = entry.own.map_or("-", |own| own.code());
        TableRow {
            key: entry.id.to_string().into(),
            cells: vec![
                html! { { long_date(entry.date) } },
                html! { { entry.reason.name() } },
                html! { { own } },
                html! { { if suggested.is_empty() { "-".to_owned() } else { suggested.join(" or ") } } },
                html! { <strong>{ entry.decided.code() }</strong> },
                html! { { long_date(entry.next_review) } },
                html! { { pack(entry) } },
            ],
        }
    };
    html! { { show!(Table {
        id: "history",
        caption: "Assessments so far",
        columns,
        rows: entries.iter().map(row).collect::<Vec<_>>(),
    }) } }
}

/// The pack of a suggestion, and that it is provisional if it is: said wherever a suggestion stands.
fn pack(entry: &Entry) -> String {
    let provisional = if entry.pack.is_provisional { ", provisional" } else { "" };
    format!("{}{provisional}", entry.pack.id)
}

fn one(state: &State, handlers: &Handlers, entry: &Entry, is_latest: bool) -> Html {
    html! {
        <key={entry.id.to_string()}>{ show!(Details {
            summary: format!("Assessment of {}", long_date(entry.date)),
            children: html! {
                <>
                { history::entry(entry) }
                if !is_latest {
                    { history::copy_box(state, handlers, &format!("paragraph-{}", entry.id), history::paragraph(entry)) }
                }
                </>
            },
        }) }</>
    }
}
