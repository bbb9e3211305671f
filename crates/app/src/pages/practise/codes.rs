//! The result codes of a session that is led: where they are typed, pasted or scanned, and the list of them.
//!
//! Owns what is said of codes that were not taken, at the field that they are still in. Does not know what a code says.

use super::room::{Draw, Still, on};
use super::scan;
use crate::pages::Handlers;
use crate::pages::banners::counted;
use crate::platform;
use crate::state::{Action, CODES, EMPTY, Leading, OpenRoom, PracticeInput, RoomInput, Said, people};
use chrono::NaiveDate;
use std::rc::Rc;
use training::{ResultCode, Sheet, Vignette};
use ui::{Button, ButtonGroup, ButtonKind, Details, InsetText, TextArea, sentences, show};
use yew::prelude::*;

/// Where codes are typed, pasted or scanned.
pub(super) fn view(open: &Rc<OpenRoom>, leading: &Leading, handlers: &Handlers) -> Html {
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
            let rest = if said.took_others { "The other codes count" } else { "What you have gathered is as it was" };
            Some(format!("{}. {rest}: mend it and press Enter.", sentences::capital(words)).into())
        }
        several => {
            let codes = counted(several.len(), "code was", "codes were");
            let are = if several.len() == 1 { "is" } else { "are" };
            Some(format!("{codes} not taken and {are} still in the field. Mend and press Enter, or delete.").into())
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
