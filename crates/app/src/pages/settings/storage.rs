//! What is kept in this browser: how much, whether it is whole, who can read it, and how it is deleted.

use crate::pages::Handlers;
use crate::pages::banners::counted;
use crate::route::Route;
use crate::state::{Action, Lock, Offline, Persistence, Question, SecondCopies, State, Task};
use records::{Health, Room};
use ui::{Button, ButtonKind, RowAction, SummaryList, SummaryRow, show};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            <h2 class="nhsuk-heading-m">{ "What is kept in this browser" }</h2>
            <p>
                { "Clusterwise keeps everything in this browser, on this computer, and nowhere else. Clearing the browser’s data \
                   clears it all. Keep nothing here that is not in the patient record as well." }
            </p>
            { room(state) }
            { persistence(state, handlers) }
            { lock(state) }
            { health(state, handlers) }
            { unreadable(state, handlers) }
            <h2 class="nhsuk-heading-m">{ "Delete everything" }</h2>
            <p>
                { "Deletes every person, assessment, rule pack and setting that Clusterwise keeps in this browser, and what you \
                   practised, their second copies, the passcode, and the files of the program that are kept for when there is no network." }
            </p>
            { show!(Button {
                kind: ButtonKind::Warning,
                id: Question::DeleteEverything.asker(),
                on_press: handlers.on(Action::Ask(Question::DeleteEverything)),
                children: "Delete everything",
            }) }
        </>
    }
}

fn lock(state: &State) -> Html {
    let (words, link) = match state.lock {
        Lock::Off | Lock::Locked => {
            ("It is not encrypted: anyone who can use this browser can read it. ", "Lock it with a passcode")
        }
        Lock::Open { .. } => ("It is encrypted, and the passcode opens it. ", "Change or remove the passcode"),
    };
    html! {
        <>
            <h2 class="nhsuk-heading-m">{ "Lock" }</h2>
            <p>{ words }<a href={Route::Lock.to_string()}>{ link }</a></p>
        </>
    }
}

/// Whether what is kept is whole, twice, and to be had without a network.
fn health(state: &State, handlers: &Handlers) -> Html {
    let safety = &state.safety;
    let copies = match safety.copies {
        SecondCopies::Unasked => "Not known yet",
        SecondCopies::Kept => "Kept in this browser’s IndexedDB. It mends a record that is damaged or missing.",
        SecondCopies::Unavailable => "None: this browser has no place for it. Everything works without it.",
        SecondCopies::OutOfReach => {
            "Out of reach: the browser’s IndexedDB does not answer. Everything works without it, but nothing can be deleted while it \
             may hold a copy. Close every tab of Clusterwise, or the browser, and open it again."
        }
    };
    let offline = match safety.offline {
        Offline::Ready => "Yes: all of Clusterwise is in this browser",
        Offline::NotYet => "Not yet: open the page once more while you are connected",
        Offline::Unsupported => {
            "No: this browser, or the address of the page, does not allow it. It does where the address begins with https."
        }
    };
    let mut rows =
        vec![SummaryRow::words("Second copy", copies), SummaryRow::words("Works without a network", offline)];
    if let Some(health) = &safety.health {
        rows.extend(figures(health));
    }
    html! {
        <>
            <h2 class="nhsuk-heading-m" id="health">{ "Is everything whole?" }</h2>
            { show!(SummaryList { rows }) }
            <p role="status">{ verdict(safety.health.as_ref()) }</p>
            { show!(Button {
                kind: ButtonKind::Secondary,
                id: "check-health",
                on_press: handlers.on(Action::Do(Task::CheckHealth)),
                children: "Check every record",
            }) }
        </>
    }
}

/// What the check of every record found.
fn figures(health: &Health) -> Vec<SummaryRow> {
    let mut rows = vec![
        SummaryRow::words(
            "Records read",
            format!(
                "{}, {}, {}",
                counted(health.people, "person", "people"),
                counted(health.assessments, "assessment", "assessments"),
                counted(health.earlier_versions, "earlier version", "earlier versions"),
            ),
        ),
        SummaryRow::words("Records that cannot be read", health.unreadable.to_string()),
    ];
    if let Some(copies) = health.copies {
        rows.push(SummaryRow::words(
            "Second copies",
            format!(
                "{} the same as the record, {} missing, {} different, {} without a record",
                copies.same, copies.missing, copies.differ, copies.alone
            ),
        ));
    }
    rows
}

/// The same in a sentence.
fn verdict(health: Option<&Health>) -> &'static str {
    match health {
        None => "",
        Some(health) if health.is_good() => {
            "Every record can be read, and every second copy is the same as its record."
        }
        Some(health) if health.unreadable > 0 => {
            "Some records cannot be read. They are kept as they are, and listed below or, if they are about practice, on its page. If a second copy can help, it does so when \
             the page is opened again."
        }
        Some(_) => {
            "Every record can be read. Some second copies are not up to date: they are made so when the page is opened again."
        }
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
        SummaryRow::words("Practice on vignettes", size(room.practice)),
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
