//! A session, as one who takes part in it sees it: the order, how far she has come, and her codes.
//!
//! Owns the summary on paper. It names nobody, and certifies nothing.

use super::{choose, marks, words};
use crate::pages::{Handlers, qr};
use crate::state::{Action, Practice, PracticeInput, PracticePage, PracticeQuestion, Stage, State, VignetteStep};
use records::DoneSheet;
use training::{Marking, Session, Set, Vignette};
use ui::{
    Button, ButtonGroup, ButtonKind, CopyBox, Details, PageHeading, Table, TableColumn, TableRow, long_date, sentences,
    show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, practice: &Practice, set: &Set, address: &str, handlers: &Handlers) -> Html {
    let found = address.parse::<Session>().and_then(|session| Ok((session, session.vignettes(set)?)));
    let (session, vignettes) = match found {
        Ok(found) => found,
        Err(error) => {
            return html! {
                <>
                    { show!(PageHeading { title: "There is no such session" }) }
                    <p>{ sentences::capital(&error.to_string()) }{ "." }</p>
                    <p><a href={PracticePage::Choose.route().to_string()}>{ "Type the number of the session" }</a></p>
                </>
            };
        }
    };
    let done: Vec<(&Vignette, &DoneSheet)> =
        vignettes.iter().filter_map(|vignette| Some((*vignette, practice.done_in(session, &vignette.id)?))).collect();
    html! {
        <>
            { show!(PageHeading { title: format!("Session {session}") }) }
            <p>
                { format!("{}. ", choose::progress(practice, session)) }
                { format!("Set of vignettes: {}, version {:08x}. Everybody in the room needs the same.", set.title, set.fingerprint()) }
            </p>
            { begin(practice, session, done.len(), handlers) }
            <ol class="vignettes">
                { for vignettes.iter().map(|vignette| item(practice, session, vignette)) }
            </ol>
            { codes(state, set, &done, handlers) }
            { summary(practice, set, session, &done, handlers) }
        </>
    }
}

/// The button that goes on. Whoever comes to a computer where somebody else has practised begins anew.
fn begin(practice: &Practice, session: Session, done: usize, handlers: &Handlers) -> Html {
    let is_begun = done > 0 || practice.session() == Some(session);
    let next = practice.next_in(session);
    html! {
        <div class="no-print">
            if next.is_none() {
                <p>{ "You have done all of them. Give your codes to the one who leads the session." }</p>
            } else if !is_begun {
                <p>{ "Everybody in the session rates the same people in the same order. Nobody signs in: your computer draws a number \
                      by chance, which tells your codes from those of others and says nothing about you." }</p>
            }
            { show!(ButtonGroup {
                children: html! {
                    <>
                    if let Some(next) = next {
                        { show!(Button {
                            on_press: handlers.on(Action::Practise(PracticeInput::TakePart(session))),
                            children: html! { { format!("{} {}", if is_begun { "Go on with" } else { "Begin with" }, next.name) } },
                        }) }
                    }
                    if is_begun {
                        { show!(Button {
                            kind: ButtonKind::Secondary,
                            id: PracticeQuestion::SomebodyElse(session).asker(),
                            on_press: handlers.on(Action::Practise(PracticeInput::SomebodyElse(session))),
                            children: "Somebody else begins here",
                        }) }
                    }
                    </>
                },
            }) }
        </div>
    }
}

fn item(practice: &Practice, session: Session, vignette: &Vignette) -> Html {
    let is_done = practice.done_in(session, &vignette.id).is_some();
    let stage = practice.stage(&vignette.id);
    let tag = match stage {
        // It was done before, and not in this session.
        Stage::Done(_) if !is_done => Html::default(),
        Stage::Open(_) if is_done => words::stage_tag(stage),
        stage => words::stage_tag(stage),
    };
    html! {
        <li class="vignettes__item" key={vignette.id.clone()}>
            if is_done {
                <a class="vignettes__name" href={words::vignette_page(&vignette.id, VignetteStep::Marks)}>{ &vignette.name }</a>
            } else {
                <span class="vignettes__name">{ &vignette.name }</span>
            }
            { tag }
            <span class="vignettes__about">{ words::about(vignette) }</span>
        </li>
    }
}

/// All codes of the session, to be copied or scanned at once.
fn codes(state: &State, set: &Set, done: &[(&Vignette, &DoneSheet)], handlers: &Handlers) -> Html {
    let codes: Vec<_> = done.iter().filter_map(|(_, sheet)| marks::code_of(set, sheet)).collect();
    if codes.is_empty() {
        return Html::default();
    }
    let text: Vec<String> = codes.iter().map(ToString::to_string).collect();
    let text = text.join("\n");
    // Only with letters in capitals and digits it is a small one.
    let drawn: Vec<String> = codes.iter().map(|code| code.symbols()).collect();
    html! {
        <section class="result-code" aria-labelledby="result-codes-heading">
            { show!(CopyBox {
                id: "result-codes",
                heading: if codes.len() == 1 { "Your result code" } else { "Your result codes" },
                text: text.clone(),
                status: marks::copied(state, &text),
                on_copy: handlers.on_copy.clone(),
            }) }
            <p>
                if codes.len() == 1 {
                    { "Show it, read it out or paste it to the one who leads the session. It holds your ratings, your cluster and a \
                       number drawn by chance. It holds no name." }
                } else {
                    { "Show them, read them out or paste them to the one who leads the session. They hold your ratings, your clusters \
                       and a number drawn by chance. They hold no name." }
                }
            </p>
            { qr::code(&drawn.join(" "), "result-code__qr", "QR code of your result codes") }
        </section>
    }
}

fn summary(
    practice: &Practice,
    set: &Set,
    session: Session,
    done: &[(&Vignette, &DoneSheet)],
    handlers: &Handlers,
) -> Html {
    if done.is_empty() {
        return Html::default();
    }
    let rows = done.iter().map(|(vignette, sheet)| {
        let marking = Marking::new(vignette, &sheet.ratings, sheet.own);
        let cells = [
            vignette.name.clone(),
            marking.exact().to_string(),
            marking.within_range().to_string(),
            marking.within_one().to_string(),
            marks::cluster_words(marking.cluster).to_owned(),
        ];
        TableRow { key: vignette.id.clone().into(), cells: cells.map(|cell| html! { { cell } }).to_vec() }
    });
    html! {
        <section aria-labelledby="summary-title">
            <h2 class="nhsuk-heading-m" id="summary-title">{ "Summary of the session" }</h2>
            <p class="no-print">
                { "It tells how far you agree with the authors. Open it when the room has discussed: whoever has seen that says something \
                   else." }
            </p>
            { show!(Details {
                summary: "Show the summary",
                children: html! {
                    <>
                    <p>{ format!(
                        "Session {session}, {}. Set of vignettes: {}, version {:08x}. It is a summary of practice and certifies nothing.",
                        done.iter().map(|(_, sheet)| sheet.date).max().map(long_date).unwrap_or_default(), set.title, set.fingerprint(),
                    ) }</p>
                    { show!(Table {
                        id: "session-summary",
                        caption: "How many of 18 ratings agree with the authors’",
                        columns: vec![
                            TableColumn::words("Vignette"),
                            TableColumn::numbers("The same"),
                            TableColumn::numbers("Can be defended"),
                            TableColumn::numbers("The same or one apart"),
                            TableColumn::words("Cluster"),
                        ],
                        rows: rows.collect::<Vec<_>>(),
                    }) }
                    { words::how_far_to_rely_on(practice) }
                    <div class="no-print">
                        { show!(Button {
                            kind: ButtonKind::Secondary,
                            on_press: handlers.on(Action::Print),
                            children: "Print this summary",
                        }) }
                    </div>
                    </>
                },
            }) }
        </section>
    }
}
