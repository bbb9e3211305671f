//! Settings, and what is kept in this browser.

mod factors;
mod local;

use super::banners::counted;
use super::{Handlers, form_errors};
use crate::state::{Action, Persistence, Question, State};
use records::Room;
use ui::{Button, ButtonKind, Checkbox, ErrorSummary, PageHeading, RowAction, SummaryList, SummaryRow, show};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(&state.preferences.tried), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Settings" }) }
            <h2 class="nhsuk-heading-m">{ "Rating" }</h2>
            { show!(Checkbox {
                id: "shortcuts",
                label: "Rate with the keys 0 to 4 and 9",
                hint: "They work only while a scale has the focus. Backspace goes back.",
                checked: state.settings.shortcuts,
                on_change: handlers.dispatch.reform(Action::SetShortcuts),
            }) }
            { local::periods(state, handlers) }
            { local::reliable_change(state, handlers) }
            { factors::factors(state, handlers) }
            <h2 class="nhsuk-heading-m">{ "What is kept in this browser" }</h2>
            <p>
                { "Clusterwise keeps everything in this browser, on this computer, and nowhere else. Clearing the browser’s data \
                   clears it all. Anyone who can use this browser can read it. Keep nothing here that is not in the patient \
                   record as well." }
            </p>
            { room(state) }
            { persistence(state, handlers) }
            { unreadable(state, handlers) }
            <h2 class="nhsuk-heading-m">{ "Delete everything" }</h2>
            <p>{ "Deletes every person, assessment, rule pack and setting that Clusterwise keeps in this browser." }</p>
            { show!(Button {
                kind: ButtonKind::Warning,
                id: Question::DeleteEverything.asker(),
                on_press: handlers.on(Action::Ask(Question::DeleteEverything)),
                children: "Delete everything",
            }) }
        </>
    }
}

fn room(state: &State) -> Html {
    let Some(room) = state.room else { return Html::default() };
    let assessments = state.people.iter().map(|person| person.assessments.len()).sum::<usize>();
    let mut rows = vec![
        SummaryRow::words(
            "People",
            format!(
                "{}, {} ({})",
                counted(state.people.len(), "person", "people"),
                counted(assessments, "assessment", "assessments"),
                size(room.people),
            ),
        ),
        SummaryRow::words("Unfinished assessment", size(room.unfinished)),
        SummaryRow::words("Rule packs", size(room.packs)),
        SummaryRow::words("Settings", size(room.settings)),
    ];
    if room.unknown > 0 {
        rows.push(SummaryRow::words("Unknown, from another version", size(room.unknown)));
    }
    if room.others > 0 {
        rows.push(SummaryRow::words("Other pages of this address", size(room.others)));
    }
    rows.push(SummaryRow::words(
        "Room used",
        format!("{} of about {} ({})", size(room.used()), size(Room::LIMIT), part(room.used())),
    ));
    html! { { show!(SummaryList { rows }) } }
}

/// Thousands of characters: what a browser counts its room in.
fn size(units: usize) -> String {
    match units {
        0 => "nothing".to_owned(),
        1..1000 => "less than 1 thousand characters".to_owned(),
        1000..1_000_000 => format!("{} thousand characters", units / 1000),
        _ => format!("{}.{} million characters", units / 1_000_000, units / 100_000 % 10),
    }
}

/// How much of the room that is.
fn part(units: usize) -> String {
    match units.saturating_mul(100) / Room::LIMIT {
        0 => "under 1%".to_owned(),
        percent => format!("{percent}%"),
    }
}

fn persistence(state: &State, handlers: &Handlers) -> Html {
    let words = match state.persistence {
        Persistence::Unasked => "This browser may clear what is kept here when the computer runs short of room.",
        Persistence::Granted => "The browser has promised not to clear what is kept here when it runs short of room.",
        Persistence::Refused => {
            "The browser was asked and did not promise. It may clear what is kept here when the computer runs short of room."
        }
        Persistence::Unsupported => "This browser cannot be asked to keep it when the computer runs short of room.",
    };
    let can_ask = matches!(state.persistence, Persistence::Unasked | Persistence::Refused);
    html! {
        <>
            <p role="status">{ words }</p>
            if can_ask {
                { show!(Button {
                    kind: ButtonKind::Secondary,
                    on_press: handlers.on(Action::AskPersistence),
                    children: "Ask the browser to keep it",
                }) }
            }
        </>
    }
}

fn unreadable(state: &State, handlers: &Handlers) -> Html {
    if state.unreadable.is_empty() {
        return Html::default();
    }
    let row = |(index, record): (usize, &records::Unreadable)| {
        let action = RowAction {
            words: "Delete".into(),
            about: format!("unreadable record {}", index.saturating_add(1)).into(),
            on_press: handlers.on(Action::Ask(Question::DeleteUnreadable(record.key.clone()))),
        };
        let value = html! {
            <>
                <p>{ &record.why }</p>
                <p class="nhsuk-body-s">{ format!("Kept as it is under {}, {} bytes.", record.key, record.bytes) }</p>
            </>
        };
        SummaryRow::new(format!("Record {}", index.saturating_add(1)), value).action(action)
    };
    html! {
        <>
            <h2 class="nhsuk-heading-m" id="unreadable">{ "Records that cannot be read" }</h2>
            <p>{ "They are kept as they are. Nothing is written over them; only you can delete them." }</p>
            { show!(SummaryList { rows: state.unreadable.iter().enumerate().map(row).collect::<Vec<_>>() }) }
        </>
    }
}
