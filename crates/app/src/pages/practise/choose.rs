//! What to practise.

use super::words;
use crate::pages::{Handlers, error_at, form_errors, term};
use crate::platform;
use crate::state::{Action, Practice, PracticeInput, PracticePage, SESSION_NUMBER, Stage, VignetteStep};
use pathways::TermId;
use training::{Session, Set, TrapKind, Vignette};
use ui::{
    Button, ButtonKind, ButtonLink, ErrorSummary, InsetText, PageHeading, SelectField, SelectItem, TextField, show,
};
use yew::prelude::*;

pub(super) fn view(practice: &Practice, set: &Set, handlers: &Handlers) -> Html {
    let vignettes = set.vignettes();
    let is_open = |vignette: &&Vignette| matches!(practice.stage(&vignette.id), Stage::Open(_));
    let is_new = |vignette: &&Vignette| practice.stage(&vignette.id) == Stage::New;
    // Whoever begins does so with what is mild and clear.
    let is_beginner = vignettes.iter().all(|vignette| practice.stage(&vignette.id) == Stage::New);
    let easiest = || vignettes.iter().min_by_key(|vignette| vignette.cluster).filter(|_| is_beginner);
    let next =
        vignettes.iter().find(is_open).or_else(easiest).or_else(|| vignettes.iter().find(is_new)).or(vignettes.first());
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(&practice.taking_part.tried), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Practise" }) }
            <p>
                { "Read a " }{ term::link(TermId::Vignette, "vignette") }
                { ": a text about a person who does not exist. Rate the 18 scales and choose a cluster. You see at once where you \
                   agree with the authors, and which words of the text each rating rests on." }
            </p>
            { words::how_far_to_rely_on(practice) }
            if let Some(next) = next {
                { show!(ButtonLink {
                    href: words::vignette_page(&next.id, VignetteStep::Ratings),
                    children: html! { { begin_words(practice.stage(&next.id), next) } },
                }) }
            }
            { session(practice, handlers) }
            { list(practice, vignettes) }
            { own_session(practice, vignettes.len(), handlers) }
            { more(practice) }
        </>
    }
}

/// The vignettes in which one kind of slip waits. Whoever comes here has just read about it.
pub(super) fn of_kind(practice: &Practice, set: &Set, kind: TrapKind) -> Html {
    let vignettes: Vec<&Vignette> = set.vignettes().iter().filter(|vignette| vignette.trap.kind == kind).collect();
    html! {
        <>
            { show!(PageHeading { title: kind.name(), caption: "Practise" }) }
            if vignettes.is_empty() {
                <p>{ "The set in use has no vignette of this kind." }</p>
            } else {
                <p>{ "In each of these, this is the slip that is easily made." }</p>
                { items(practice, &vignettes) }
            }
            <p><a href={PracticePage::Choose.route().to_string()}>{ "All vignettes" }</a></p>
        </>
    }
}

fn begin_words(stage: Stage<'_>, vignette: &Vignette) -> String {
    match stage {
        Stage::New => format!("Begin with {}", vignette.name),
        Stage::Open(_) => format!("Go on with {}", vignette.name),
        Stage::Done(_) => format!("Look at {} again", vignette.name),
    }
}

fn session(practice: &Practice, handlers: &Handlers) -> Html {
    let input = |input: PracticeInput| Action::Practise(input);
    html! {
        <section aria-labelledby="session-title">
            <h2 class="nhsuk-heading-m" id="session-title">{ "Take part in a session" }</h2>
            if let Some(session) = practice.session() {
                { show!(InsetText {
                    children: html! {
                        <p>
                            { format!("You take part in session {session}: {}. ", progress(practice, session)) }
                            <a href={words::session_page(session)}>{ "Go to the session" }</a>
                        </p>
                    },
                }) }
            }
            { show!(TextField {
                id: SESSION_NUMBER,
                label: "Number of the session",
                hint: "As your trainer shows it, for example 3-4821",
                width: 10,
                error: error_at(&practice.taking_part.tried, SESSION_NUMBER),
                value: practice.taking_part.number.clone(),
                on_input: handlers.dispatch.reform(move |event: InputEvent| input(PracticeInput::Number(platform::text_of(&event)))),
            }) }
            { show!(Button {
                kind: ButtonKind::Secondary,
                on_press: handlers.on(input(PracticeInput::OpenTyped)),
                children: "Open the session",
            }) }
        </section>
    }
}

/// "1 of 3 done".
pub(super) fn progress(practice: &Practice, session: Session) -> String {
    let vignettes = practice.sets.set().and_then(|set| session.vignettes(set).ok()).unwrap_or_default();
    let done = vignettes.iter().filter(|vignette| practice.done_in(session, &vignette.id).is_some()).count();
    format!("{done} of {} done", vignettes.len())
}

fn list(practice: &Practice, vignettes: &[Vignette]) -> Html {
    let heading =
        if vignettes.len() == 1 { "The vignette".to_owned() } else { format!("All {} vignettes", vignettes.len()) };
    html! {
        <section aria-labelledby="vignettes-title">
            <h2 class="nhsuk-heading-m" id="vignettes-title">{ heading }</h2>
            { items(practice, &vignettes.iter().collect::<Vec<_>>()) }
        </section>
    }
}

fn items(practice: &Practice, vignettes: &[&Vignette]) -> Html {
    html! {
            <ul class="vignettes">
                { for vignettes.iter().map(|vignette| html! {
                    <li class="vignettes__item" key={vignette.id.clone()}>
                        <a class="vignettes__name" href={words::vignette_page(&vignette.id, step(practice.stage(&vignette.id)))}>
                            { &vignette.name }
                        </a>
                        { words::stage_tag(practice.stage(&vignette.id)) }
                        <span class="vignettes__about">{ words::about(vignette) }</span>
                    </li>
                }) }
            </ul>
    }
}

const fn step(stage: Stage<'_>) -> VignetteStep {
    match stage {
        Stage::Done(_) => VignetteStep::Marks,
        Stage::New | Stage::Open(_) => VignetteStep::Ratings,
    }
}

/// The id of the choice of how many vignettes a session of one's own has.
const COUNT: &str = "own-session";

fn own_session(practice: &Practice, has: usize, handlers: &Handlers) -> Html {
    let most = u8::try_from(has).unwrap_or(u8::MAX).min(Session::MOST);
    if most < 2 {
        return Html::default();
    }
    let count = practice.taking_part.count.clamp(2, most);
    let on_change = handlers.dispatch.reform(move |event: Event| {
        Action::Practise(PracticeInput::Count(platform::choice_of(&event).parse().unwrap_or(count)))
    });
    html! {
        <section aria-labelledby="own-session-title">
            <h2 class="nhsuk-heading-m" id="own-session-title">{ "Draw some for yourself" }</h2>
            { show!(SelectField {
                id: COUNT,
                label: "How many vignettes, in an order drawn by chance",
                items: (2..=most).map(|count| SelectItem::new(count.to_string(), count.to_string())).collect::<Vec<_>>(),
                value: count.to_string(),
                on_change,
            }) }
            { show!(Button {
                kind: ButtonKind::Secondary,
                on_press: handlers.on(Action::Practise(PracticeInput::Draw(count))),
                children: "Draw them",
            }) }
        </section>
    }
}

fn more(practice: &Practice) -> Html {
    let link = |page: PracticePage, words: &'static str, about: String| {
        html! { <li><a href={page.route().to_string()}>{ words }</a>{ about }</li> }
    };
    let title = practice.sets.set().map(|set| set.title.clone()).unwrap_or_default();
    html! {
        <section aria-labelledby="more-title">
            <h2 class="nhsuk-heading-m" id="more-title">{ "More" }</h2>
            <ul class="nhsuk-list nhsuk-list--bullet">
                { link(PracticePage::Results, "Your practice so far", ": how your agreement has changed".to_owned()) }
                { link(PracticePage::Learn(None), "Learn", ": how to rate and choose, one screen each".to_owned()) }
                { link(PracticePage::Lead, "Lead a session", ": for trainers".to_owned()) }
                { link(PracticePage::Sets, "The set of vignettes", format!(": “{title}”, or one of your own panel")) }
            </ul>
        </section>
    }
}
