//! Words that several pages of the practice have in common.

use crate::state::{Practice, PracticePage, Stage, VignetteStep};
use allocation::Status;
use training::{Session, Vignette};
use ui::{InsetText, Tag, TagColour, show};
use yew::prelude::*;

/// The address of a vignette.
pub(super) fn vignette_page(id: &str, step: VignetteStep) -> String {
    PracticePage::Vignette(id.to_owned(), step).route().to_string()
}

/// The address of a session.
pub(super) fn session_page(session: Session) -> String {
    PracticePage::Session(session.to_string()).route().to_string()
}

/// Who a vignette is about, without the name.
pub(super) fn about(vignette: &Vignette) -> String {
    let subject = &vignette.subject;
    format!("{}, {}, {}, {}", subject.age, subject.gender, subject.ethnicity, subject.setting)
}

/// How far it has come: a word in a tag.
pub(super) fn stage_tag(stage: Stage<'_>) -> Html {
    match stage {
        Stage::New => Html::default(),
        Stage::Open(_) => html! { { show!(Tag { label: "Begun", colour: TagColour::Orange }) } },
        Stage::Done(_) => html! { { show!(Tag { label: "Done", colour: TagColour::Green }) } },
    }
}

/// The session that the vignette is practised in, and its place there: "Session 3-4821: 2 of 3".
pub(super) fn place_in_session(practice: &Practice, vignette: &str) -> Option<String> {
    let session = practice.session()?;
    let vignettes = session.vignettes(practice.sets.set()?).ok()?;
    let place = vignettes.iter().position(|other| other.id == vignette)?;
    Some(format!("Session {session}: {} of {}", place.saturating_add(1), vignettes.len()))
}

/// How far the answers can be relied on. It stands wherever marks are.
pub(super) fn how_far_to_rely_on(practice: &Practice) -> Html {
    let Some(set) = practice.sets.set() else { return Html::default() };
    let status = match set.status {
        Status::Provisional => {
            "These answers are the authors’ own. They are provisional until a panel of local experts has confirmed them. Where \
             you disagree, talk about it: you may be right."
        }
        Status::Verified => "A panel of local experts has confirmed these answers. Where you disagree, talk about it.",
    };
    html! {
        { show!(InsetText {
            children: html! { <p>{ status }if !practice.sets.is_built_in() { { format!(" The set is “{}”.", set.title) } }</p> },
        }) }
    }
}
