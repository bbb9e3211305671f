//! Which set of vignettes is in use, and how a panel uses its own.
//!
//! Owns what is said about a set and the form that a file has. What is wrong with a file is shown as for rule packs: in the
//! summary above the page, each with its place and what to do.

use crate::pages::Handlers;
use crate::platform;
use crate::state::{Action, CONFIRM, OURS_AGAIN, PanelInput, Practice, PracticeInput, PracticePage, SET_FILE, State};
use allocation::Status;
use training::Set;
use ui::{
    BackLink, Button, ButtonKind, ConfirmPanel, CopyBox, Details, ErrorSummary, FileField, FormError,
    NotificationBanner, NotificationKind, PageHeading, SummaryList, SummaryRow, Table, TableColumn, TableRow, Tag,
    TagColour, WarningCallout, show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, practice: &Practice, handlers: &Handlers) -> Html {
    let panel = &practice.panel;
    let errors: Vec<FormError> =
        panel.problems.iter().map(|problem| FormError::new(SET_FILE, problem.to_string())).collect();
    html! {
        <>
            if panel.asks {
                { show!(ConfirmPanel {
                    id: CONFIRM,
                    question: "Go back to the set that comes with Clusterwise?",
                    consequence: "Your panel’s set is taken out of this browser. Keep its file: you need it to use the set again.",
                    confirm: "Yes, go back",
                    cancel: "No, keep it",
                    on_confirm: on(handlers, PanelInput::Ours(true)),
                    on_cancel: on(handlers, PanelInput::Ours(false)),
                }) }
            }
            { show!(BackLink { href: PracticePage::Choose.route().to_string(), label: "Practise" }) }
            { show!(ErrorSummary {
                errors,
                on_choose: handlers.on_go.clone(),
                description: "The set was not loaded. Nothing has changed. Correct the file, then choose it again.",
            }) }
            { show!(PageHeading { title: "The set of vignettes" }) }
            { in_use(practice, handlers) }
            { load(practice, handlers) }
            { form(state, handlers) }
        </>
    }
}

fn on<T: 'static>(handlers: &Handlers, input: PanelInput) -> Callback<T> {
    handlers.on(Action::Practise(PracticeInput::Panel(input)))
}

fn in_use(practice: &Practice, handlers: &Handlers) -> Html {
    let file = practice.sets.loaded.file.as_ref();
    html! {
        <section aria-labelledby="set-in-use">
            <h2 class="nhsuk-heading-m" id="set-in-use">{ "The set in use" }</h2>
            { match &practice.sets.in_use {
                Ok(set) => about(set, file.map(|file| file.name.as_str())),
                Err(problems) => html! {
                    { show!(NotificationBanner {
                        kind: NotificationKind::Problem,
                        id: "set-trouble",
                        heading: "The set in use cannot be read.",
                        children: html! {
                            <>
                            if let Some(why) = &practice.sets.unreadable {
                                <p>{ why }</p>
                            }
                            <p>{ "Nothing stands in for it. Load it again once it is mended, or go back to the set that comes with Clusterwise." }</p>
                            <ul>{ for problems.iter().map(|problem| html! { <li>{ problem.to_string() }</li> }) }</ul>
                            </>
                        },
                    }) }
                },
            } }
            if !practice.sets.is_built_in() {
                { show!(Button {
                    id: OURS_AGAIN,
                    kind: ButtonKind::Secondary,
                    on_press: on(handlers, PanelInput::AskOurs),
                    children: "Go back to the set that comes with Clusterwise",
                }) }
            }
        </section>
    }
}

fn about(set: &Set, file: Option<&str>) -> Html {
    let (label, colour) = match set.status {
        Status::Provisional => ("Provisional", TagColour::Orange),
        Status::Verified => ("Confirmed by a panel", TagColour::Green),
    };
    let mut rows = vec![
        SummaryRow::words("Name", set.title.clone()),
        SummaryRow::words("Id and version", format!("{}, {:08x}", set.id, set.fingerprint())),
        SummaryRow::new(
            "Status",
            html! { <>{ show!(Tag { label, colour }) }{ if set.status == Status::Verified { " as its file says" } else { "" } }</> },
        ),
        SummaryRow::words("Vignettes", set.vignettes().len().to_string()),
        SummaryRow::words("Where it comes from", set.provenance.clone()),
    ];
    if let Some(rights) = &set.rights {
        rows.push(SummaryRow::words("Rights", rights.clone()));
    }
    if let Some(file) = file {
        rows.push(SummaryRow::words("File", file.to_owned()));
    }
    html! {
        <>
            if set.status == Status::Provisional {
                { show!(WarningCallout {
                    heading: "These answers are provisional",
                    children: html! {
                        <p>{ "They are the authors’ own. No panel of local experts has confirmed them yet, and every page that shows one \
                              says so. A panel can go through them, change what it sees otherwise, and load its own set below." }</p>
                    },
                }) }
            }
            { show!(SummaryList { rows }) }
        </>
    }
}

fn load(practice: &Practice, handlers: &Handlers) -> Html {
    let problems = practice.panel.problems.len();
    let error = (problems > 0).then(|| {
        if problems == 1 {
            "The file has 1 mistake, which is named at the top of this page".to_owned()
        } else {
            format!("The file has {problems} mistakes, which are named at the top of this page")
        }
    });
    let dispatch = handlers.dispatch.clone();
    let on_change = Callback::from(move |event: Event| {
        platform::chosen_text(&event, dispatch.clone(), |file| {
            Action::Practise(PracticeInput::Panel(match file {
                Some((name, text)) => PanelInput::File { name, text },
                None => PanelInput::Unreadable,
            }))
        });
    });
    html! {
        <section aria-labelledby="load-set">
            <h2 class="nhsuk-heading-m" id="load-set">{ "Use your panel’s own set" }</h2>
            <p>{ "A set is a JSON file in the form of ours. It is checked in this browser, against the rule pack in use as well, and stays \
                  in it; nothing is sent. Never put a real person into a vignette." }</p>
            <p>{ "What you practised before stays as it is: it is listed as made with another set, and not counted with the new one. \
                  Result codes of another set, or of another version of it, are refused. So a room has to use one set: give everybody \
                  the same file." }</p>
            { show!(FileField {
                id: SET_FILE,
                label: "Set of vignettes",
                hint: "A .json file",
                accept: ".json,application/json",
                error: error.map(AttrValue::from),
                on_change,
            }) }
        </section>
    }
}

/// The fields of the file, each with what it holds.
const FIELDS: [(&str, &str); 14] = [
    ("id", "Of the set, and of each vignette: small letters, digits and hyphens. Never give it to another."),
    (
        "title, provenance, rights",
        "What the set is called, whose answers they are, and who may use it. “rights” may be left out.",
    ),
    ("status", "“provisional”, or “verified” once your panel has confirmed every answer."),
    ("name, subject", "A first name; then age, gender, ethnicity and setting. Nobody real."),
    ("text", "Paragraphs, 40 to 400 words in all. What it does not mention is absent, and rated 0."),
    ("answers", "For each of the 18 scales a rating from 0 to 4, or 9 where the text says that nobody could find out."),
    ("from, to", "The ratings that can be defended, if more than one. Three at most."),
    ("because", "The words of the text that the rating rests on, copied. Needed for everything but 0."),
    ("note", "What else there is to say about a rating. May be left out."),
    ("letters", "The letter of scale 8, the best first, then others that can be defended. Needed from a rating of 2."),
    (
        "origin, first_episode, acute_episode",
        "The super class; for psychosis also whether it is a first and an acute episode, if known.",
    ),
    (
        "cluster, why, alternatives",
        "The cluster and why; then others that can be defended. “between”: true means that neither is better.",
    ),
    ("trap", "The slip that the vignette invites: its kind, and a note on it."),
    (
        "breaks, not_first",
        "Why the cluster is right although a must clause is broken, or although it does not rank first. Only where that is so.",
    ),
];

fn form(state: &State, handlers: &Handlers) -> Html {
    let rows = FIELDS.map(|(field, words)| TableRow {
        key: field.into(),
        cells: vec![html! { <code>{ field }</code> }, html! { { words } }],
    });
    let status = match state.copied.as_ref().filter(|(copied, _)| copied == Set::AUTHORS) {
        None => "",
        Some((_, true)) => "Copied",
        Some((_, false)) => "Your browser does not allow copying. Select the text and copy it with the keyboard",
    };
    html! {
        <section aria-labelledby="form-of-sets">
            <h2 class="nhsuk-heading-m" id="form-of-sets">{ "The form of a set" }</h2>
            { show!(Table {
                id: "set-fields",
                caption: "What the file holds",
                columns: vec![TableColumn::words("Field"), TableColumn::words("What it is")],
                rows: rows.to_vec(),
            }) }
            { show!(Details {
                summary: "Our set as text: copy it, and change what your panel sees otherwise",
                children: html! {
                    <div class="set-text">
                        { show!(CopyBox {
                            id: "set-text",
                            heading: "The set that comes with Clusterwise",
                            text: Set::AUTHORS,
                            status,
                            on_copy: handlers.on_copy.clone(),
                        }) }
                    </div>
                },
            }) }
        </section>
    }
}
