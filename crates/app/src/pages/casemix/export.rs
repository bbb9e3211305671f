//! The file, shown exactly as it is written before it is saved.

use super::{Handlers, set};
use crate::counting::Figures;
use crate::state::{Action, Download, State};
use ::casemix::{FEWEST_IN_TEAM, File, Filter, Level};
use records::FIELDS;
use ui::{
    Button, ButtonGroup, ButtonKind, Details, FilePreview, HiddenFigures, RadioItem, Radios, Table, TableColumn,
    TableRow, number, show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers, figures: &Figures, file: Option<&File>) -> Html {
    html! {
        <>
            <h2 class="nhsuk-heading-m">{ "What may leave this browser" }</h2>
            <p>
                { "This is the only file that Clusterwise writes. Nobody is named in it: it has no label, no free text and no date \
                   finer than the quarter. Small numbers are hidden, and so is whatever they could be worked out from. It has \
                   the names of teams with " }{ FEWEST_IN_TEAM }{ " active people or more." }
            </p>
            { period(figures) }
            if let Some(file) = file {
                { written(state, handlers, figures, file) }
            } else {
                <p role="status">{ "Hiding small numbers" }</p>
            }
            { destinations() }
        </>
    }
}

/// Which quarter it is about, and why not another time.
fn period(figures: &Figures) -> Html {
    let about = format!(
        "It is about one quarter that is over, here {} ({}): people are counted on its last day, events are those of the \
         quarter. Choose an earlier one as the reporting date. What was recorded since then comes with the next file.",
        figures.quarter,
        figures.quarter.months()
    );
    html! {
        <>
            <p>{ about }</p>
            <p>
                { "Give out one file a quarter. Whoever has two files of the same quarter, saved before and after something was \
                   entered late or put right, may find out about that entry by comparing them." }
            </p>
        </>
    }
}

/// The rows that are written: those of the team and the super class that were chosen. A team that is not named in the file
/// is among the others.
pub(super) fn filter(state: &State, file: &File) -> Filter {
    let named = |team: &String| Level::Team(team.clone());
    let level = state.casemix.team.as_ref().map(named);
    let level = level.map(|level| if file.levels().contains(&level) { level } else { Level::Others });
    // With a single team there is no level but all teams.
    Filter { level: level.filter(|level| file.levels().contains(level)), class: state.casemix.class }
}

fn written(state: &State, handlers: &Handlers, figures: &Figures, file: &File) -> Html {
    let filter = filter(state, file);
    let is_json = state.casemix.is_json;
    let (ending, media) = if is_json { ("json", "application/json") } else { ("csv", "text/csv;charset=utf-8") };
    let text = if is_json { file.json(&filter) } else { file.csv(&filter) };
    let name = format!("{}.{ending}", file.name());
    let length = format!(
        "{} figures, {} kilobytes",
        number::count(u32::try_from(file.rows(&filter).count()).unwrap_or(u32::MAX)),
        number::count(u32::try_from(text.len().div_ceil(1000)).unwrap_or(u32::MAX))
    );
    let mut hidden = hidden(file, &filter);
    hidden.extend(pooled_teams(figures, file));
    let download = Action::Download(Download { name: name.clone(), media, text: text.clone() });
    html! {
        <>
            { pooled(state, &filter) }
            { show!(Radios {
                id: "casemix-format",
                legend: "Format",
                items: vec![RadioItem::new("csv", "CSV, for a spreadsheet"), RadioItem::new("json", "JSON, for a program")],
                value: Some(AttrValue::Static(ending)),
                inline: true,
                small: true,
                on_choose: format(state, handlers),
            }) }
            { show!(ButtonGroup {
                children: html! {
                    <>
                    { show!(Button { id: "save-file", on_press: handlers.on(download), children: format!("Save {name}") }) }
                    { show!(Button {
                        kind: ButtonKind::Secondary,
                        id: "print-report",
                        on_press: handlers.on(Action::Print),
                        children: "Print a one-page report",
                    }) }
                    </>
                },
            }) }
            { show!(FilePreview { id: "preview", name, length, text, hidden }) }
        </>
    }
}

fn pooled(state: &State, filter: &Filter) -> Html {
    match (&state.casemix.team, &filter.level) {
        (Some(team), Some(Level::Others)) => html! {
            <p>{ format!("{team} has fewer than {FEWEST_IN_TEAM} active people, or is counted with teams that have. In the file it is among the other teams.") }</p>
        },
        (Some(_), None) => html! { <p>{ "The file has no teams: there is only one, or they are too small." }</p> },
        _ => Html::default(),
    }
}

/// The teams that the file does not name, which stands in no file.
fn pooled_teams(figures: &Figures, file: &File) -> Option<HiddenFigures> {
    let is_named = |team: &String| file.levels().contains(&Level::Team(team.clone()));
    let pooled: Vec<String> = figures.teams.iter().filter(|team| !is_named(team)).cloned().collect();
    let words = format!(
        "teams that are counted together, because they have fewer than {FEWEST_IN_TEAM} active people, or stand in so that the \
         others are not alone: {}",
        pooled.join(", ")
    );
    let number = number::count(u32::try_from(pooled.len()).unwrap_or(u32::MAX)).into();
    let is_worth_saying = !pooled.is_empty() && figures.teams.len() > 1;
    is_worth_saying.then(|| HiddenFigures { rule: "other teams".into(), words: words.into(), number })
}

fn format(state: &State, handlers: &Handlers) -> Callback<AttrValue> {
    let [csv, json] = [false, true].map(|is_json| set::<AttrValue>(state, handlers, |view| view.is_json = is_json));
    Callback::from(move |chosen: AttrValue| if chosen == "json" { json.emit(chosen) } else { csv.emit(chosen) })
}

/// How many figures each rule hides.
pub(super) fn hidden(file: &File, filter: &Filter) -> Vec<HiddenFigures> {
    let hidden = file.hidden(filter).map(|(rule, figures)| HiddenFigures {
        rule: rule.id().into(),
        words: rule.words().into(),
        number: number::count(u32::try_from(figures).unwrap_or(u32::MAX)).into(),
    });
    hidden.to_vec()
}

/// Every field that is kept, and where it may go.
fn destinations() -> Html {
    let mut rows: Vec<TableRow> = Vec::new();
    for field in FIELDS {
        let cells = [field.record, field.field, field.destination.words()];
        let key = format!("{} {}", field.record, field.key);
        rows.push(TableRow { key: key.into(), cells: cells.map(|cell| html! { { cell } }).to_vec() });
    }
    html! {
        { show!(Details {
            summary: "Everything that is kept in this browser, and where it may go",
            children: show!(Table {
                id: "destinations",
                caption: "Where each field may go",
                columns: ["Record", "Field", "Where it may go"].map(TableColumn::words).to_vec(),
                rows,
            }),
        }) }
    }
}
