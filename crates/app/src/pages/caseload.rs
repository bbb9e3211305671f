//! Everyone who was assessed in this browser, overdue first.

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
    let all = state.people.iter().filter(|person| person.closed().is_some() == state.filter.closed).count();
    html! {
        <>
            { show!(PageHeading { title: "Caseload" }) }
            if state.people.is_empty() {
                <p>{ "Nobody is here yet. People appear once an assessment is saved in this browser." }</p>
                { show!(ButtonLink { href: Route::Assess(None).to_string(), children: "Allocate a cluster" }) }
            } else {
                { filter(&state.filter, handlers) }
                <p role="status">{ format!("{} of {} shown", shown.len(), all) }</p>
                if !shown.is_empty() {
                    { table(&shown) }
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
            { show!(Checkbox {
                id: "due-only",
                label: "Only reviews overdue or due in four weeks",
                checked: filter.due_only,
                on_change: on_due,
            }) }
            { show!(Checkbox {
                id: "closed",
                label: "Show those whose care is closed instead",
                checked: filter.closed,
                on_change: on_closed,
            }) }
        </div>
    }
}

fn table(rows: &[CaseloadRow]) -> Html {
    let columns = ["Label", "Team", "Cluster", "Assessed", "Next review by", "Review"].map(TableColumn::words).to_vec();
    html! {
        { show!(Table {
            id: "caseload",
            caption: "People, those due longest first",
            columns,
            rows: rows.iter().map(table_row).collect::<Vec<_>>(),
        }) }
    }
}

fn table_row(row: &CaseloadRow) -> TableRow {
    let person = row.person;
    let team = person.team.as_ref().map_or_else(String::new, ToString::to_string);
    let cluster = match (standing(person), row.latest) {
        (Standing::Reopened { .. }, Some(last)) => format!("None since it was opened again (last {})", last.decided),
        (_, Some(latest)) => sentences::cluster(latest.decided),
        (_, None) => "Not assessed".to_owned(),
    };
    let assessed = row.latest.map_or_else(String::new, |latest| long_date(latest.date));
    let (date, due) = match (row.due, person.closed()) {
        (Some(due), _) => {
            let longer = row.latest.and_then(exceeds_national).map(|_| ", over the national maximum");
            (
                format!("{}{}", long_date(due.date), longer.unwrap_or_default()),
                html! { { show!(Tag { label: due.words(), colour: person::colour(due) }) } },
            )
        }
        (None, Some(closing)) => {
            let words = sentences::care_closed(closing.date, closing.outcome.name());
            (String::new(), html! { { words } })
        }
        (None, None) => Default::default(),
    };
    TableRow {
        key: person.id.to_string().into(),
        cells: vec![
            html! { <a href={Route::Person(person.id, PersonPage::Overview).to_string()}>{ person.label.to_string() }</a> },
            html! { { team } },
            html! { { cluster } },
            html! { { assessed } },
            html! { { date } },
            due,
        ],
    }
}
