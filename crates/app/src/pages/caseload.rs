//! Everyone who was assessed in this browser, overdue first.

use super::banners::counted;
use super::{Handlers, person};
use crate::platform;
use crate::route::{PersonPage, Route};
use crate::state::{Action, CaseloadFilter, CaseloadRow, Standing, State, exceeds_national, rows, standing};
use allocation::SuperClass;
use ui::{
    ButtonLink, Checkbox, PageHeading, SelectField, SelectItem, Table, TableColumn, TableRow, Tag, TextField,
    long_date, sentences, show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    let shown = rows(&state.people, &state.filter, state.today);
    html! {
        <>
            { show!(PageHeading { title: "Caseload" }) }
            if state.people.is_empty() {
                <p>{ "Nobody is here yet. People appear once an assessment is saved in this browser." }</p>
                { show!(ButtonLink { href: Route::Assess(None).to_string(), children: "Allocate a cluster" }) }
            } else {
                { filter(&state.filter, handlers) }
                <p role="status">{ status(state, shown.len()) }</p>
                if !shown.is_empty() {
                    { table(&shown, state.filter.closed) }
                }
            }
        </>
    }
}

fn filter(filter: &CaseloadFilter, handlers: &Handlers) -> Html {
    let change = |change: fn(&mut CaseloadFilter, String)| {
        let filter = filter.clone();
        move |text: String| {
            let mut filter = filter.clone();
            change(&mut filter, text);
            Action::Filter(filter)
        }
    };
    let search = change(|filter, text| filter.search = text);
    let class = change(|filter, id| filter.super_class = SuperClass::from_id(&id).ok());
    let due = filter.clone();
    let on_search = handlers.dispatch.reform(move |event: InputEvent| search(platform::text_of(&event)));
    let on_class = handlers.dispatch.reform(move |event: Event| class(platform::choice_of(&event)));
    let on_due = handlers.dispatch.reform(move |due_only| Action::Filter(CaseloadFilter { due_only, ..due.clone() }));
    let open = filter.clone();
    let on_closed = handlers.dispatch.reform(move |closed| Action::Filter(CaseloadFilter { closed, ..open.clone() }));
    let every = std::iter::once(SelectItem::new("", "All clusters"));
    let items: Vec<SelectItem> =
        every.chain(SuperClass::ALL.map(|class| SelectItem::new(class.id(), class.name()))).collect();
    html! {
        <div class="caseload-filter" role="search">
            { show!(TextField {
                id: "search",
                label: "Search by label or team",
                width: 20,
                value: filter.search.clone(),
                on_input: on_search,
            }) }
            { show!(SelectField {
                id: "super-class",
                label: "Clusters",
                items,
                value: filter.super_class.map_or("", SuperClass::id),
                on_change: on_class,
            }) }
            if !filter.closed {
                { show!(Checkbox {
                    id: "due-only",
                    label: "Only reviews overdue or due in four weeks",
                    checked: filter.due_only,
                    on_change: on_due,
                }) }
            }
            { show!(Checkbox {
                id: "closed",
                label: "Show those whose care is closed instead",
                checked: filter.closed,
                on_change: on_closed,
            }) }
        </div>
    }
}

/// How many are shown, and how many are in the other list.
fn status(state: &State, shown: usize) -> String {
    let closed = state.people.iter().filter(|person| person.closed().is_some()).count();
    let open = state.people.len().saturating_sub(closed);
    let (all, others) = if state.filter.closed { (closed, 0) } else { (open, closed) };
    match others {
        0 => format!("{shown} of {all} shown"),
        _ => format!("{shown} of {all} shown. The care of {} is closed.", counted(others, "person", "people")),
    }
}

fn table(rows: &[CaseloadRow], is_closed: bool) -> Html {
    let (caption, heads) = if is_closed {
        ("People whose care is closed", ["Label", "Team", "Last cluster", "Assessed", "Closed", "How it ended"])
    } else {
        ("People, those due longest first", ["Label", "Team", "Cluster", "Assessed", "Next review by", "Review"])
    };
    html! {
        { show!(Table {
            id: "caseload",
            caption,
            columns: heads.map(TableColumn::words).to_vec(),
            rows: rows.iter().map(table_row).collect::<Vec<_>>(),
        }) }
    }
}

fn table_row(row: &CaseloadRow) -> TableRow {
    let person = row.person;
    let team = person.team.as_ref().map_or_else(String::new, ToString::to_string);
    let (mut date, mut last) = (row.due.map_or_else(String::new, |due| long_date(due.date)), Html::default());
    if let Some(due) = row.due {
        last = html! { { show!(Tag { label: due.words(), colour: person::colour(due) }) } };
    }
    let cluster = match standing(person) {
        Standing::NotAssessed => "Not assessed".to_owned(),
        Standing::In { latest, .. } => {
            if exceeds_national(latest).is_some() {
                date.push_str(", over the national maximum");
            }
            sentences::cluster(latest.decided)
        }
        Standing::Reopened { latest, .. } => {
            let last = latest.map_or_else(String::new, |latest| format!(" (last {})", latest.decided));
            format!("None since it was opened again{last}")
        }
        Standing::Closed(closing) => {
            date = long_date(closing.date);
            last = html! { { closing.outcome.name() } };
            row.latest.map_or_else(|| "Not assessed".to_owned(), |latest| sentences::cluster(latest.decided))
        }
    };
    TableRow {
        key: person.id.to_string().into(),
        cells: vec![
            html! { <a href={Route::Person(person.id, PersonPage::Overview).to_string()}>{ person.label.to_string() }</a> },
            html! { { team } },
            html! { { cluster } },
            html! { { row.latest.map_or_else(String::new, |latest| long_date(latest.date)) } },
            html! { { date } },
            last,
        ],
    }
}
