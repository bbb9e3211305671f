//! One person: where they are now, what can be done, and every assessment.

use super::{close, entry};
use crate::pages::{Handlers, paragraph};
use crate::route::{PersonPage, Route};
use crate::state::{Action, Due, Question, State, exceeds_national};
use chrono::NaiveDate;
use outcomes::Comparison;
use records::{Entry, Person, ReviewOverride};
use ui::{
    Button, ButtonGroup, ButtonKind, ButtonLink, Details, InsetText, PageHeading, SummaryList, SummaryRow, Table,
    TableColumn, TableRow, Tag, TagColour, long_date, sentences, show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers, person: &Person) -> Html {
    let mut entries = person.in_order();
    entries.reverse();
    html! {
        <>
            { show!(PageHeading {
                title: person.label.to_string(),
                caption: person.team.as_ref().map(|team| AttrValue::from(team.to_string())),
            }) }
            { closed(person) }
            { now(state, person) }
            { actions(handlers, person) }
            if let Some(latest) = person.latest() {
                { paragraph::copy_box(state, handlers, "paragraph", paragraph::paragraph(person, latest, &state.settings)) }
            }
            if !entries.is_empty() {
                { overview(&entries) }
                { for entries.iter().enumerate().map(|(index, entry)| one(state, handlers, person, entry, index == 0)) }
            }
            { show!(Button {
                kind: ButtonKind::Secondary,
                id: "delete-person",
                on_press: handlers.on(Action::Ask(Question::DeletePerson(person.id))),
                children: "Delete this person",
            }) }
        </>
    }
}

fn closed(person: &Person) -> Html {
    let Some(closing) = person.closed() else { return Html::default() };
    html! {
        { show!(InsetText {
            children: html! {
                <>
                <p>{ close::words(closing) }</p>
                if let Some(note) = &closing.note {
                    <p>{ note }</p>
                }
                </>
            },
        }) }
    }
}

/// What can be done. Someone whose care is closed is not assessed before it is opened again.
fn actions(handlers: &Handlers, person: &Person) -> Html {
    let link = |page: PersonPage, words: &'static str| {
        html! {
            { show!(ButtonLink {
                kind: ButtonKind::Secondary,
                href: Route::Person(person.id, page).to_string(),
                children: words,
            }) }
        }
    };
    let assess = if person.assessments.is_empty() { "Assess" } else { "Start a review" };
    let buttons = html! {
        <>
            if person.closed().is_some() {
                { link(PersonPage::Reopen, "Open the care again") }
            } else {
                { show!(Button { on_press: handlers.on(Action::Assess(person.id)), children: assess }) }
            }
            { link(PersonPage::Change, "Change over time") }
            { link(PersonPage::Wellbeing, "Record a wellbeing score") }
            if person.closed().is_none() {
                { link(PersonPage::Close, "Close the care") }
            }
        </>
    };
    html! { { show!(ButtonGroup { children: buttons }) } }
}

fn now(state: &State, person: &Person) -> Html {
    let Some(latest) = person.latest() else { return html! { <p>{ "No assessment is kept." }</p> } };
    let mut rows = vec![
        SummaryRow::words(
            if person.closed().is_some() { "Last cluster" } else { "Cluster" },
            sentences::cluster(latest.decided),
        ),
        SummaryRow::words("In it since", long_date(since(person, latest))),
        SummaryRow::words("Last assessed", long_date(latest.date)),
    ];
    if let Some(change) = change(state, person) {
        rows.push(SummaryRow::words("Change since the time before", change));
    }
    if person.closed().is_none() {
        let due = Due::new(latest.next_review, state.today);
        let local = state.settings.review_periods.iter().find(|local| local.cluster == latest.decided);
        rows.push(SummaryRow::new(
            "Next review by",
            html! {
                <>
                { long_date(latest.next_review) }{ " " }{ show!(Tag { label: due.words(), colour: colour(due) }) }
                if let Some(words) = local.and_then(|local| longer(*local, latest.date)) {
                    <p class="nhsuk-body-s">{ words }</p>
                }
                </>
            },
        ));
    }
    html! { { show!(SummaryList { rows }) } }
}

/// A local period that is longer than the national maximum is never passed over in silence.
fn longer(local: ReviewOverride, date: NaiveDate) -> Option<String> {
    exceeds_national(local, date).then(|| {
        format!(
            "The local period of {} is longer than the national maximum of {}.",
            local.period,
            local.cluster.review_period()
        )
    })
}

/// The first of the assessments in a row that gave the present cluster.
fn since(person: &Person, latest: &Entry) -> NaiveDate {
    let mut since = latest.date;
    for entry in person.in_order().into_iter().rev() {
        if entry.decided != latest.decided {
            break;
        }
        since = entry.date;
    }
    since
}

/// What has changed between the last two assessments, in one sentence.
fn change(state: &State, person: &Person) -> Option<String> {
    let entries = person.in_order();
    let [.., before, latest] = &entries[..] else { return None };
    let comparison = Comparison::new(&before.assessment, &latest.assessment);
    Some(sentences::honos_change(&comparison, before.date, latest.date, &paragraph::rule(&state.settings)))
}

/// The colour of a due date; the words say the same.
pub(in crate::pages) fn colour(due: Due) -> TagColour {
    if due.is_overdue() {
        TagColour::Red
    } else if due.is_near() {
        TagColour::Orange
    } else {
        TagColour::Grey
    }
}

fn overview(entries: &[&Entry]) -> Html {
    let columns = ["Date", "Why", "Own", "Closest", "Decided", "Result", "Rule pack"].map(TableColumn::words).to_vec();
    let row = |entry: &&Entry| {
        let suggested: Vec<&str> = paragraph::first_suggested(entry).into_iter().map(|code| code.code()).collect();
        let own = entry.own.map_or("-", |own| own.code());
        TableRow {
            key: entry.id.to_string().into(),
            cells: vec![
                html! { { long_date(entry.date) } },
                html! { { entry.reason.name() } },
                html! { { own } },
                html! { { if suggested.is_empty() { "-".to_owned() } else { suggested.join(" or ") } } },
                html! { <strong>{ entry.decided.code() }</strong> },
                html! { { entry.review.as_ref().map_or("First allocation", |review| review.outcome.name()) } },
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

fn one(state: &State, handlers: &Handlers, person: &Person, entry: &Entry, is_latest: bool) -> Html {
    let corrected = if entry.correction.is_some() { " (corrected)" } else { "" };
    let day = long_date(entry.date);
    let (about, id) = (format!(" the assessment of {day}"), entry.id);
    let buttons = html! {
        <>
            { show!(Button {
                kind: ButtonKind::Secondary,
                small: true,
                hidden: about.clone(),
                on_press: handlers.on(Action::Correct(person.id, id)),
                children: "Correct",
            }) }
            { show!(Button {
                kind: ButtonKind::Secondary,
                small: true,
                hidden: about,
                on_press: handlers.on(Action::Ask(Question::DeleteAssessment { person: person.id, entry: id, is_sure: false })),
                children: "Delete",
            }) }
        </>
    };
    html! {
        <key={id.to_string()}>{ show!(Details {
            summary: format!("Assessment of {day}{corrected}"),
            children: html! {
                <>
                { entry::view(entry) }
                { entry::earlier(entry) }
                if !is_latest {
                    { paragraph::copy_box(
                        state,
                        handlers,
                        &format!("paragraph-{id}"),
                        paragraph::paragraph(person, entry, &state.settings),
                    ) }
                }
                { show!(ButtonGroup { children: buttons }) }
                </>
            },
        }) }</>
    }
}
