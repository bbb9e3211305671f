//! A session, as the one who leads it sees it: how people join, their codes, and what the room made of the vignettes.
//!
//! Owns the order of these things on a screen and on a projector. The answers stay hidden until they are asked for, because a
//! room should discuss first. Typing redraws the page at every key, so the parts that are long and do not change are drawn
//! only when a code comes or goes.

use super::{plot, report, scan};
use crate::pages::banners::counted;
use crate::pages::{Handlers, qr, term};
use crate::platform;
use crate::state::{
    Action, CODES, CONFIRM, EMPTY, Leading, Led, OpenRoom, Practice, PracticeInput, PracticePage, RoomInput, Said,
    Shown, State, people,
};
use chrono::NaiveDate;
use pathways::TermId;
use std::rc::Rc;
use training::{ResultCode, Results, Session, Set, Sheet, Vignette};
use ui::{
    BackLink, Button, ButtonGroup, ButtonKind, ConfirmPanel, Details, InsetText, NotificationBanner, NotificationKind,
    PageHeading, SelectField, SelectItem, TextArea, sentences, show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, practice: &Practice, handlers: &Handlers, address: &str) -> Html {
    let leading = &practice.leading;
    match &leading.led {
        Led::None => Html::default(),
        Led::Refused(words) => html! {
            <>
                { back() }
                { show!(PageHeading { title: "This session cannot be led" }) }
                <p>{ words }{ "." }</p>
                <p><a href={PracticePage::Lead.route().to_string()}>{ "Choose a session" }</a></p>
            </>
        },
        Led::Other(other) => html! {
            <>
                { back() }
                { show!(PageHeading { title: format!("Session {address}"), caption: "Practice" }) }
                { others(&other.session, other.codes.len(), address, handlers) }
            </>
        },
        Led::Open(open) => page(state, practice, open, handlers),
    }
}

fn back() -> Html {
    html! { { show!(BackLink { href: PracticePage::Lead.route().to_string(), label: "Lead a session" }) } }
}

fn on<T: 'static>(handlers: &Handlers, input: RoomInput) -> Callback<T> {
    handlers.on(Action::Practise(PracticeInput::Room(input)))
}

/// The codes of another session are here.
fn others(session: &str, codes: usize, this: &str, handlers: &Handlers) -> Html {
    let codes = counted(codes, "code", "codes");
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Important,
            id: "other-session",
            heading: format!("You still have {codes} of session {session} here."),
            children: html! {
                <>
                <p>{ "Only one session is kept at a time. Print the summary of that one first if you need it." }</p>
                <p><a href={PracticePage::Room(session.to_owned()).route().to_string()}>{ format!("Go to session {session}") }</a></p>
                { show!(Button {
                    kind: ButtonKind::Warning,
                    small: true,
                    on_press: on(handlers, RoomInput::LeadThis),
                    children: html! { { format!("Throw them away and lead session {this}") } },
                }) }
                </>
            },
        }) }
    }
}

fn page(state: &State, practice: &Practice, open: &Rc<OpenRoom>, handlers: &Handlers) -> Html {
    let leading = &practice.leading;
    let session = open.room.session();
    html! {
        <div class={classes!("room", leading.is_large.then_some("room--large"))}>
            if leading.asks {
                { question(open, handlers) }
            }
            if !leading.is_large {
                { back() }
            }
            { show!(PageHeading { title: format!("Session {session}"), caption: "Practice" }) }
            <div class="room__columns">
                if !leading.is_large {
                    { codes(open, leading, handlers) }
                }
                { board(open, leading, practice.sets.is_built_in(), handlers) }
            </div>
            <Still open={open.clone()} handlers={handlers.clone()} today={state.today} draw={report::view as Draw} />
        </div>
    }
}

fn question(open: &OpenRoom, handlers: &Handlers) -> Html {
    let codes = open.room.sheets().len().saturating_add(open.unread.len());
    html! {
        { show!(ConfirmPanel {
            id: CONFIRM,
            question: "Take all codes out of this session?",
            consequence: format!("The {codes} codes that you gathered are deleted from this browser. People still have theirs, and can give them to you again."),
            confirm: "Yes, take them out",
            cancel: "No, keep them",
            on_confirm: on(handlers, RoomInput::Empty(true)),
            on_cancel: on(handlers, RoomInput::Empty(false)),
        }) }
    }
}

/// Where codes are typed, pasted or scanned.
fn codes(open: &Rc<OpenRoom>, leading: &Leading, handlers: &Handlers) -> Html {
    let add: Callback<()> = on(handlers, RoomInput::Add);
    let on_enter = {
        let add = add.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
                event.prevent_default();
                add.emit(());
            }
        })
    };
    let on_input = handlers
        .dispatch
        .reform(|event: InputEvent| Action::Practise(PracticeInput::Room(RoomInput::Typed(platform::text_of(&event)))));
    let gathered = open.room.sheets().len();
    html! {
        <section class="room__codes no-print" aria-labelledby="codes-title">
            <h2 class="nhsuk-heading-m" id="codes-title">{ "Collect the result codes" }</h2>
            <div onkeydown={on_enter}>
                { show!(TextArea {
                    id: CODES,
                    label: "Result codes",
                    hint: "Type, paste or scan one or several, then press Enter. Capital letters, spaces and hyphens do not matter.",
                    rows: 3_u8,
                    error: refused(&leading.said),
                    value: leading.typed.clone(),
                    on_input,
                }) }
            </div>
            { refusals(&leading.said) }
            { show!(ButtonGroup {
                children: html! {
                    <>
                    { show!(Button { on_press: add, children: "Add" }) }
                    if !leading.scans {
                        { show!(Button {
                            kind: ButtonKind::Secondary,
                            on_press: on(handlers, RoomInput::Scan(true)),
                            children: "Scan with the camera",
                        }) }
                    }
                    </>
                },
            }) }
            <div class="room__said" role="status">
                <p key={leading.said.time}>{ &leading.said.words }</p>
            </div>
            if !leading.earlier.is_empty() {
                { show!(Button {
                    kind: ButtonKind::Secondary,
                    small: true,
                    on_press: on(handlers, RoomInput::PutBack),
                    children: "Put the earlier one back",
                }) }
            }
            <p>
                <strong class="room__count">{ counted(gathered, "code", "codes") }</strong>
                { format!(" from {}", people(open.room.trainees())) }
            </p>
            if leading.scans {
                { scan::view(handlers) }
            }
            if !open.unread.is_empty() {
                { show!(InsetText {
                    children: html! {
                        <p>{ unread(open.unread.len()) }</p>
                    },
                }) }
            }
            if gathered > 0 || !open.unread.is_empty() {
                <Still open={open.clone()} handlers={handlers.clone()} today={NaiveDate::MIN} draw={gathered_codes as Draw} />
                { show!(Button {
                    id: EMPTY,
                    small: true,
                    kind: ButtonKind::Secondary,
                    on_press: on(handlers, RoomInput::AskEmpty),
                    children: "Take all codes out",
                }) }
            }
        </section>
    }
}

/// Codes that cannot be read with the set in use.
fn unread(count: usize) -> String {
    let stay = "until you take all codes out, and count again with the set that they are of";
    if count == 1 {
        format!(
            "1 code that you gathered before cannot be read with the set of vignettes in use now, and is not counted. It stays here {stay}."
        )
    } else {
        format!(
            "{count} codes that you gathered before cannot be read with the set of vignettes in use now, and are not counted. They stay here {stay}."
        )
    }
}

/// What stands over the field when something was not taken.
fn refused(said: &Said) -> Option<AttrValue> {
    match said.refused.as_slice() {
        [] => None,
        [(None, words)] => {
            Some(format!("{}. Nothing else has changed: mend it and press Enter.", sentences::capital(words)).into())
        }
        several => {
            let codes = counted(several.len(), "code was", "codes were");
            Some(format!("{codes} not taken and still in the field. Mend and press Enter, or delete.").into())
        }
    }
}

/// Which were not taken, and why, if there are several.
fn refusals(said: &Said) -> Html {
    if matches!(said.refused.as_slice(), [] | [(None, _)]) {
        return Html::default();
    }
    html! {
        <ul class="nhsuk-list nhsuk-list--bullet room__refused" id="codes-refused">
            { for said.refused.iter().map(|(place, words)| match place {
                Some(place) => html! { <li><strong>{ sentences::capital(place) }</strong>{ ": " }{ words }</li> },
                None => html! { <li>{ sentences::capital(words) }</li> },
            }) }
        </ul>
    }
}

/// Every code, so that one can be taken out.
fn gathered_codes(open: &OpenRoom, handlers: &Handlers, _today: NaiveDate) -> Html {
    let row = |sheet: &Sheet| {
        let code = ResultCode::new(sheet, open.room.set()).map(|code| code.to_string()).unwrap_or_default();
        let remove = on(handlers, RoomInput::Remove(sheet.trainee, sheet.vignette.clone()));
        html! {
            <li class="room__code" key={code.clone()}>
                <code>{ &code }</code>
                { show!(Button {
                    kind: ButtonKind::Link,
                    hidden: format!(" {code}"),
                    on_press: remove,
                    children: "Take out",
                }) }
            </li>
        }
    };
    let of = |vignette: &Vignette| {
        let mut sheets = open.room.sheets().iter().filter(|sheet| sheet.vignette == vignette.id).peekable();
        if sheets.peek().is_none() {
            return Html::default();
        }
        html! {
            <>
                <h3 class="nhsuk-heading-xs">{ &vignette.name }</h3>
                <ul class="room__list">{ for sheets.map(row) }</ul>
            </>
        }
    };
    html! {
        { show!(Details { summary: "See the codes, or take one out", children: open.room.vignettes().map(of).collect::<Html>() }) }
    }
}

/// What the room is to see.
fn board(open: &Rc<OpenRoom>, leading: &Leading, is_built_in: bool, handlers: &Handlers) -> Html {
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
    let (words, pressed) =
        if leading.is_large { ("Back to the codes", false) } else { ("Large, for the projector", true) };
    html! {
        <section class="room__board no-print" aria-label="What the room sees">
            <div class="room__choice">
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
                        if !open.room.sheets().is_empty() {
                            { show!(Button {
                                kind: ButtonKind::Secondary,
                                small: true,
                                on_press: handlers.on(Action::Print),
                                children: "Print the summary",
                            }) }
                        }
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
            { discuss(results, None, has_answers) }
            if has_answers {
                <h3 class="nhsuk-heading-s">{ "With the authors’ answers" }</h3>
                <p>{ plot::overall(&results.with_answers, false) }{ " " }{ plot::cluster_words(results.with_answers.clusters()) }</p>
            }
            <h3 class="nhsuk-heading-s">{ "With each other" }</h3>
            <p>{ plot::overall(&results.among_raters, false) }</p>
            <p class="nhsuk-body-s">
                if has_answers {
                    { plot::whose(open.room.set()) }{ " " }
                }
                { plot::KAPPA }
            </p>
            { term::explained(&[(TermId::WeightedKappa, "weighted kappa"), (TermId::ResultCode, "code")]) }
            if has_answers && !leading.is_large {
                { show!(Details {
                    summary: "Scale by scale, with the authors’ answers",
                    children: plot::figures("figures-answers", "Agreement with the authors’ answers", &results.with_answers, open.each.len()),
                }) }
            }
            if !leading.is_large {
                { show!(Details {
                    summary: "Scale by scale, with each other",
                    children: plot::figures("figures-raters", "Agreement with each other", &results.among_raters, open.each.len()),
                }) }
            }
            { plot::clusters("clusters", results, None) }
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
                <div>{ discuss(results, Some(vignette), has_answers) }</div>
                { plot::spread("spread", vignette, results, has_answers) }
            </div>
            if has_answers {
                <p class="nhsuk-body-s">{ plot::whose(open.room.set()) }</p>
                <h3 class="nhsuk-heading-s">{ "Agreement" }</h3>
                <p><strong>{ "With the authors’ answers: " }</strong>{ plot::overall(&results.with_answers, true) }</p>
            }
            <p><strong>{ "With each other: " }</strong>{ plot::overall(&results.among_raters, true) }</p>
            if has_answers && !leading.is_large {
                { show!(Details {
                    summary: "Scale by scale",
                    children: plot::figures("figures-answers", "Agreement with the authors’ answers", &results.with_answers, 1),
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

/// How many scales are named at most: more is no order any longer.
const FIRST: usize = 5;

/// What to discuss. While the answers are hidden, only where the room differs within itself: whether it is right is not said,
/// neither by what is in the list nor by its order.
fn discuss(results: &Results, vignette: Option<&Vignette>, has_answers: bool) -> Html {
    let (items, count, none): (Html, _, _) = if has_answers {
        let items = results.discuss.iter().take(FIRST).map(|it| plot::discuss(it, vignette));
        (
            items.collect(),
            results.discuss.len(),
            "Nothing stands out: every rating is one that the authors would defend.",
        )
    } else {
        let items = results.differ.iter().take(FIRST).map(plot::differ);
        (items.collect(), results.differ.len(), AGREES)
    };
    html! {
        <>
            <h3 class="nhsuk-heading-s">{ "Discuss first" }</h3>
            if count == 0 {
                <p>{ none }</p>
            } else {
                <ol class="nhsuk-list nhsuk-list--number room__discuss">{ items }</ol>
                if let Some(more @ 1..) = count.checked_sub(FIRST) {
                    <p class="nhsuk-body-s">{ format!("And {} after that.", counted(more, "scale", "scales")) }</p>
                }
            }
        </>
    }
}

const AGREES: &str =
    "All ratings are the same, on every scale. Show the answer to see whether the authors see it so too.";

/// Draws something of a session.
type Draw = fn(&OpenRoom, &Handlers, NaiveDate) -> Html;

/// Something of a session that is drawn again only when the session has changed.
#[component]
fn Still(props: &StillProps) -> Html {
    (props.draw)(&props.open, &props.handlers, props.today)
}

#[derive(Clone, Properties)]
struct StillProps {
    open: Rc<OpenRoom>,
    handlers: Handlers,
    today: NaiveDate,
    draw: Draw,
}

impl PartialEq for StillProps {
    /// Handlers live as long as the app, and each place has one way to draw.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.open, &other.open) && self.today == other.today
    }
}
