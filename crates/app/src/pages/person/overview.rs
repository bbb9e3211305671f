//! One person: where they are now, what can be done, and every assessment.

use super::entry;
use crate::pages::{Handlers, leaflet, paragraph};
use crate::route::{PersonPage, Route};
use crate::state::{Action, Due, Question, Standing, State, is_discharge, period, standing};
use allocation::ReviewOutcome;
use outcomes::Comparison;
use records::{AssessmentReason, Entry, Person};
use ui::{
    Button, ButtonGroup, ButtonKind, ButtonLink, ClusterCourse, Details, InsetText, PageHeading, SummaryList,
    SummaryRow, Table, TableColumn, TableRow, Tag, TagColour, long_date, sentences, show,
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
            { cluster(state, handlers, person) }
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

/// What the cluster means: for staff, and as a leaflet for the person.
fn cluster(state: &State, handlers: &Handlers, person: &Person) -> Html {
    let Standing::In { latest, .. } = standing(person) else { return Html::default() };
    let code = latest.decided;
    html! {
        { show!(Details {
            summary: format!("What cluster {code} means, and a leaflet for the person"),
            children: html! {
                <>
                { show!(ClusterCourse { code, period: period(&state.settings, code) }) }
                { leaflet::give(handlers, code) }
                </>
            },
        }) }
    }
}

fn closed(person: &Person) -> Html {
    let Some(closing) = person.closed() else { return Html::default() };
    html! {
        { show!(InsetText {
            children: html! {
                <>
                <p>{ sentences::care_closed(closing.date, closing.outcome.name()) }</p>
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
    let assess = match standing(person) {
        Standing::In { .. } => "Start a review",
        _ => "Assess",
    };
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
    let mut rows = Vec::new();
    match standing(person) {
        Standing::NotAssessed => return html! { <p>{ "No assessment is kept." }</p> },
        Standing::In { latest, since } => {
            rows.push(SummaryRow::words("Cluster", sentences::cluster(latest.decided)));
            rows.push(SummaryRow::words("In it since", long_date(since)));
            rows.push(SummaryRow::words("Last assessed", long_date(latest.date)));
            rows.extend(change(state, person).map(|change| SummaryRow::words("Change since the time before", change)));
            rows.push(next_review(state, latest));
        }
        Standing::Reopened { on, latest } => {
            rows.push(SummaryRow::words("Care opened again", long_date(on)));
            rows.push(SummaryRow::words("Cluster", "None until the person is assessed"));
            rows.extend(latest.map(|latest| SummaryRow::words("Last cluster", sentences::cluster(latest.decided))));
        }
        Standing::Closed(_) => {
            let latest = person.latest();
            rows.extend(latest.map(|latest| SummaryRow::words("Last cluster", sentences::cluster(latest.decided))));
            rows.extend(latest.map(|latest| SummaryRow::words("Last assessed", long_date(latest.date))));
            rows.extend(change(state, person).map(|change| SummaryRow::words("Change since the time before", change)));
        }
    }
    html! { { show!(SummaryList { rows }) } }
}

fn next_review(state: &State, latest: &Entry) -> SummaryRow {
    let due = Due::new(latest.next_review, state.today);
    SummaryRow::new(
        "Next review by",
        html! {
            <>
            { long_date(latest.next_review) }{ " " }{ show!(Tag { label: due.words(), colour: colour(due) }) }
            if let Some(words) = paragraph::longer(latest) {
                <p class="nhsuk-body-s">{ words }</p>
            }
            </>
        },
    )
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
    if due.is_reached() {
        TagColour::Red
    } else if due.is_near() {
        TagColour::Orange
    } else {
        TagColour::Grey
    }
}

fn overview(entries: &[&Entry]) -> Html {
    let columns = ["Date", "Decided", "Result", "Why", "Own", "Closest", "Rule pack"].map(TableColumn::words).to_vec();
    let row = |(index, entry): (usize, &&Entry)| {
        let before = entries.get(index.saturating_add(1)).copied();
        let suggested: Vec<&str> = paragraph::first_suggested(entry).into_iter().map(|code| code.code()).collect();
        let own = entry.own.map_or("-", |own| own.code());
        TableRow {
            key: entry.id.to_string().into(),
            cells: vec![
                html! { <>{ long_date(entry.date) }if entry.correction.is_some() { { " (corrected)" } }</> },
                html! { <strong>{ if is_discharge(entry) { "Discharge" } else { entry.decided.code() } }</strong> },
                result(entry, before),
                html! { { entry.reason.name() } },
                html! { { own } },
                html! { { if suggested.is_empty() { "-".to_owned() } else { suggested.join(" or ") } } },
                html! { { pack(entry) } },
            ],
        }
    };
    html! { { show!(Table {
        id: "history",
        caption: "Assessments so far",
        columns,
        rows: entries.iter().enumerate().map(row).collect::<Vec<_>>(),
    }) } }
}

/// What was decided of which cluster, and whether the assessment before it gives another one by now.
fn result(entry: &Entry, before: Option<&Entry>) -> Html {
    let Some(review) = &entry.review else {
        let is_first = entry.reason == AssessmentReason::Initial;
        return html! { { if is_first { "First allocation" } else { "Not kept as a review" } } };
    };
    let word = if review.outcome == ReviewOutcome::Stay { "in" } else { "from" };
    let words = format!("{} {word} {}", review.outcome.name(), review.from);
    let other = before.filter(|before| before.decided != review.from);
    html! {
        <>
            { words }
            if let Some(before) = other {
                { format!(". The assessment before it was corrected or deleted since: the one that is kept gives {}", before.decided) }
            }
        </>
    }
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
    let question = Question::DeleteAssessment { person: person.id, entry: id, is_sure: false };
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
                id: question.asker(),
                on_press: handlers.on(Action::Ask(question)),
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
