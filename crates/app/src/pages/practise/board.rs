//! What a room looks at: how to join, and what it made of the vignettes.
//!
//! Owns what of it is shown. The answers stay hidden until they are asked for, because a room should discuss first.

use super::discuss::{self, About};
use super::figures::{self, With};
use super::plot;
use super::room::on;
use crate::pages::banners::counted;
use crate::pages::{Handlers, qr, term};
use crate::platform;
use crate::state::{Action, Leading, OpenRoom, PracticeInput, PracticePage, RoomInput, Shown, people};
use pathways::TermId;
use std::rc::Rc;
use training::{Results, Session, Set, Vignette};
use ui::{Button, ButtonGroup, ButtonKind, Details, InsetText, SelectField, SelectItem, sentences, show};
use yew::prelude::*;

/// What the room is to see.
pub(super) fn view(open: &Rc<OpenRoom>, leading: &Leading, is_built_in: bool, handlers: &Handlers) -> Html {
    let vignette = match &leading.shown {
        Shown::Vignette(id) => open.room.set().vignette(id),
        Shown::Join | Shown::All => None,
    };
    let content = match (&leading.shown, vignette) {
        (Shown::Join, _) => join(open.room.session(), open.room.set(), is_built_in),
        (Shown::All, _) => all(open, leading, handlers),
        (Shown::Vignette(_), Some(vignette)) => one(open, vignette, leading, handlers),
        (Shown::Vignette(_), None) => Html::default(),
    };
    // Without codes there is no summary, and the sheet for the wall is what the room sees.
    let has_summary = !open.room.sheets().is_empty();
    let (words, pressed) =
        if leading.is_large { ("Back to the codes", false) } else { ("Large, for the projector", true) };
    html! {
        <section class={classes!("room__board", has_summary.then_some("no-print"))} aria-label="What the room sees">
            <div class="room__choice no-print">
                { choice(open, leading, handlers) }
                { show!(ButtonGroup {
                    children: html! {
                        <>
                        { show!(Button {
                            kind: ButtonKind::Secondary,
                            small: true,
                            on_press: on(handlers, RoomInput::ShowLarge(pressed)),
                            children: words,
                        }) }
                        { show!(Button {
                            kind: ButtonKind::Secondary,
                            small: true,
                            on_press: handlers.on(Action::Print),
                            children: if has_summary { "Print the summary, with the answers" } else { "Print this" },
                        }) }
                        </>
                    },
                }) }
            </div>
            { content }
        </section>
    }
}

const JOIN: &str = "join";
const ALL: &str = "all";

fn choice(open: &OpenRoom, leading: &Leading, handlers: &Handlers) -> Html {
    let mut items = vec![SelectItem::new(JOIN, "How to join")];
    if open.room.session().count() > 1 {
        items.push(SelectItem::new(ALL, "All vignettes together"));
    }
    for (place, (vignette, results)) in open.room.vignettes().zip(&open.each).enumerate() {
        let codes = counted(results.sheets, "code", "codes");
        items
            .push(SelectItem::new(format!("v-{}", vignette.id), format!("{}. {} ({codes})", place + 1, vignette.name)));
    }
    let value = match &leading.shown {
        Shown::Join => JOIN.to_owned(),
        Shown::All => ALL.to_owned(),
        Shown::Vignette(id) => format!("v-{id}"),
    };
    let on_change = handlers.dispatch.reform(|event: Event| {
        let shown = match platform::choice_of(&event) {
            chosen if chosen == JOIN => Shown::Join,
            chosen if chosen == ALL => Shown::All,
            chosen => Shown::Vignette(chosen.strip_prefix("v-").unwrap_or_default().to_owned()),
        };
        Action::Practise(PracticeInput::Room(RoomInput::Show(shown)))
    });
    html! { { show!(SelectField { id: "shown", label: "Show the room", items, value, on_change }) } }
}

/// How people join. Where a panel's own set is in use, everybody needs its file.
fn join(session: Session, set: &Set, is_built_in: bool) -> Html {
    let address = platform::address_of(PracticePage::Session(session.to_string()).route());
    html! {
        <div class="room__join">
            <div>
                <h2 class="nhsuk-heading-m">{ "Join the session" }</h2>
                if !is_built_in {
                    { show!(InsetText {
                        children: html! {
                            <p>{ format!(
                                "This room uses a set of its own, “{}”. First open Practise, then “The set of vignettes”, and load \
                                 the file that you were given. Codes of another set are refused.",
                                set.title,
                            ) }</p>
                        },
                    }) }
                }
                <ol class="nhsuk-list nhsuk-list--number">
                    <li>{ "Point the camera of your phone at the code, or type the address:" }
                        <br /><a class="room__address" href={address.clone()}>{ &address }</a></li>
                    <li>{ "Or open Practise, then “Take part in a session”, and type the number:" }
                        <br /><strong class="room__number">{ session.to_string() }</strong></li>
                    <li>{ "Rate each vignette on your own. At the end of each you get a result code, without a name in it. Give it, \
                           and wait for the discussion before you read your marks." }</li>
                </ol>
                <p class="nhsuk-body-s">{ format!("Everybody needs the same set: {}, version {:08x}.", set.title, set.fingerprint()) }</p>
            </div>
            { qr::code(&address, "room__qr", "QR code of the address of this session") }
        </div>
    }
}

/// All vignettes together.
fn all(open: &OpenRoom, leading: &Leading, handlers: &Handlers) -> Html {
    let results = &open.all;
    if results.sheets == 0 {
        return nothing_yet();
    }
    let has_answers = leading.has_answers;
    let gathered = counted(results.sheets, "code", "codes");
    html! {
        <>
            <h2 class="nhsuk-heading-m">{ "All vignettes together" }</h2>
            <p>{ format!("{gathered} from {}.", people(open.room.trainees())) }{ hidden(has_answers) }</p>
            { reveal(has_answers, "answers", handlers) }
            { discuss(results, About::All(open.room.set()), open.room.trainees(), leading) }
            if has_answers {
                <h3 class="nhsuk-heading-s">{ "With the authors’ answers" }</h3>
                <p>{ figures::overall(&results.with_answers, With::Answers, false) }{ " " }{ figures::cluster_words(results.with_answers.clusters()) }</p>
            }
            <h3 class="nhsuk-heading-s">{ "With each other" }</h3>
            <p>{ figures::overall(&results.among_raters, With::EachOther, false) }</p>
            <p class="nhsuk-body-s">
                if has_answers {
                    { plot::whose(open.room.set()) }{ " " }
                }
                { figures::KAPPA }
            </p>
            { term::explained(&[(TermId::WeightedKappa, "weighted kappa"), (TermId::ResultCode, "code")]) }
            if has_answers && !leading.is_large {
                { show!(Details {
                    summary: "Scale by scale, with the authors’ answers",
                    children: figures::figures("figures-answers", "Agreement with the authors’ answers", &results.with_answers, open.rated()),
                }) }
            }
            if !leading.is_large {
                { show!(Details {
                    summary: "Scale by scale, with each other",
                    children: figures::figures("figures-raters", "Agreement with each other", &results.among_raters, open.rated()),
                }) }
            }
        </>
    }
}

const fn hidden(has_answers: bool) -> &'static str {
    if has_answers { "" } else { " Discuss first: the authors’ answers are hidden." }
}

/// The button that shows the answers, and hides them again.
fn reveal(has_answers: bool, what: &str, handlers: &Handlers) -> Html {
    let does = if has_answers { "Hide" } else { "Show" };
    html! {
        { show!(Button {
            kind: if has_answers { ButtonKind::Secondary } else { ButtonKind::Primary },
            small: true,
            on_press: on(handlers, RoomInput::ShowAnswers(!has_answers)),
            children: html! { { format!("{does} the {what}") } },
        }) }
    }
}

fn nothing_yet() -> Html {
    html! { <p>{ "No codes yet. What the room made of it is shown here as soon as there are some." }</p> }
}

/// One vignette.
fn one(open: &OpenRoom, vignette: &Vignette, leading: &Leading, handlers: &Handlers) -> Html {
    let Some(results) = open.results_of(&vignette.id).filter(|results| results.sheets > 0) else {
        return nothing_yet();
    };
    let has_answers = leading.has_answers;
    html! {
        <>
            <h2 class="nhsuk-heading-m">{ &vignette.name }</h2>
            <p>{ format!("{}.", people(results.sheets)) }{ hidden(has_answers) }</p>
            { reveal(has_answers, "answer", handlers) }
            <div class="room__one">
                <div>{ discuss(results, About::One(vignette), results.sheets, leading) }</div>
                { plot::spread("spread", vignette, results, has_answers) }
            </div>
            if has_answers {
                <p class="nhsuk-body-s">{ plot::whose(open.room.set()) }</p>
                <h3 class="nhsuk-heading-s">{ "Agreement" }</h3>
                <p><strong>{ "With the authors’ answers: " }</strong>{ figures::overall(&results.with_answers, With::Answers, true) }</p>
            }
            <p><strong>{ "With each other: " }</strong>{ figures::overall(&results.among_raters, With::EachOther, true) }</p>
            if has_answers && !leading.is_large {
                { show!(Details {
                    summary: "Scale by scale",
                    children: figures::figures("figures-answers", "Agreement with the authors’ answers", &results.with_answers, 1),
                }) }
            }
            { plot::clusters("clusters", results, has_answers.then_some(vignette)) }
            if has_answers {
                <p><strong>{ format!("{}. ", sentences::cluster(vignette.cluster)) }</strong>{ &vignette.why }</p>
                { for vignette.alternatives.iter().map(|other| html! {
                    <p><strong>{ format!("{}. ", sentences::cluster(other.cluster)) }</strong>{ &other.why }</p>
                }) }
            }
            { show!(Details {
                summary: "Read the vignette again",
                children: vignette.text.iter().map(|paragraph| html! { <p>{ paragraph }</p> }).collect::<Html>(),
            }) }
        </>
    }
}

/// How many scales are named at first: more is no order any longer.
const FIRST: usize = 5;

/// What so many people have to discuss. While the answers are hidden, only where the room differs within itself: whether it is
/// right is not said, neither by what is in the list nor by its order.
fn discuss(results: &Results, about: About<'_>, people: usize, leading: &Leading) -> Html {
    let too_few = discuss::too_few(results, people);
    let (items, none): (Vec<Html>, _) = if leading.has_answers {
        let items = results.discuss.iter().map(|it| discuss::discuss(it, about));
        (items.collect(), Some("Nothing stands out: every rating is one that the authors would defend."))
    } else {
        let items = results.differ.iter().map(|it| discuss::differ(it, about));
        (items.collect(), too_few.is_none().then_some(AGREES))
    };
    html! {
        <>
            <h3 class="nhsuk-heading-s">{ "Discuss first" }</h3>
            if let Some(words) = too_few {
                <p>{ words }</p>
            }
            if items.is_empty() {
                if let Some(words) = none {
                    <p>{ words }</p>
                }
            } else {
                <ol class="nhsuk-list nhsuk-list--number room__discuss">{ for items.iter().take(FIRST).cloned() }</ol>
                { after(items.get(FIRST..).unwrap_or_default(), leading.is_large) }
            }
        </>
    }
}

/// The scales after those that are named at first. A projector only says how many there are.
fn after(items: &[Html], is_large: bool) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let words = format!("And {} after that", counted(items.len(), "scale", "scales"));
    if is_large {
        return html! { <p class="nhsuk-body-s">{ words }{ "." }</p> };
    }
    let start = (FIRST + 1).to_string();
    html! {
        { show!(Details {
            summary: words,
            children: html! {
                <ol class="nhsuk-list nhsuk-list--number" {start}>{ for items.iter().cloned() }</ol>
            },
        }) }
    }
}

const AGREES: &str =
    "All ratings are the same, on every scale. Show the answer to see whether the authors see it so too.";
