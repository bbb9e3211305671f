//! Step 3: what the scores cannot hold, and the clinician's own cluster before any suggestion.

use super::{Handlers, cluster_choice, error_at, form_errors, step_caption};
use crate::state::{Assessing, CONTINUE, Input, Judgement, Obstacle, State, fact_field};
use allocation::{ClusterCode, Fact, SuperClass};
use records::Answer;
use ui::{Button, ErrorSummary, InsetText, PageHeading, RadioItem, Radios, sentences, show};
use yew::prelude::*;

/// The value of the answer that says nothing.
const CANNOT_SAY: &str = "cannot-say";
const YES: &str = "yes";
const NO: &str = "no";

pub(super) fn view(state: &State, assessing: &Assessing, handlers: &Handlers) -> Html {
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(state.summary()), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Your own cluster first", caption: step_caption(state, 3) }) }
            <p>
                { "Say what you would choose before you see the suggestion. It is recorded beside your decision, and it keeps the \
                   tool from leading you." }
            </p>
            { questions(&assessing.judgement(), assessing.form.is_shown, &state.shown_obstacles(), handlers) }
            { show!(Button {
                id: CONTINUE,
                on_press: handlers.on_continue.clone(),
                children: "See which clusters fit",
            }) }
        </>
    }
}

/// The questions. Once the suggestion was shown, the own cluster `is_fixed`.
pub(super) fn questions(judgement: &Judgement, is_fixed: bool, obstacles: &[Obstacle], handlers: &Handlers) -> Html {
    html! {
        <>
            { origin(judgement, obstacles, handlers) }
            if judgement.asks_facts() {
                { for Fact::ALL.into_iter().map(|fact| fact_question(judgement, fact, obstacles, handlers)) }
            }
            if judgement.origin.is_answered() {
                { own(judgement, is_fixed, obstacles, handlers) }
            }
        </>
    }
}

fn origin(judgement: &Judgement, obstacles: &[Obstacle], handlers: &Handlers) -> Html {
    let hint = |class: SuperClass| match class {
        SuperClass::NonPsychotic => "Clusters 01 to 08",
        SuperClass::Psychotic => "Clusters 10 to 17",
        SuperClass::Organic => "Clusters 18 to 21",
    };
    let mut items: Vec<RadioItem> =
        SuperClass::ALL.map(|class| RadioItem::new(class.id(), class.name()).hint(hint(class))).to_vec();
    items.push(RadioItem::new(CANNOT_SAY, "Not decided").hint("Clusters of all three are ranked together"));
    let on_choose = handlers
        .answer(|id: AttrValue| Some(Input::Origin(SuperClass::from_id(&id).map_or(Answer::CannotSay, Answer::Given))));
    html! {
        { show!(Radios {
            id: "origin",
            legend: "Where does the presenting condition come from?",
            hint: "Your judgement of its origin, not the symptoms of today",
            error: error_at(obstacles, "origin"),
            items,
            value: value(judgement.origin, |class| class.id()),
            on_choose,
        }) }
    }
}

fn fact_question(judgement: &Judgement, fact: Fact, obstacles: &[Obstacle], handlers: &Handlers) -> Html {
    let answer = match fact {
        Fact::FirstEpisode => judgement.first_episode,
        Fact::AcuteEpisode => judgement.acute_episode,
    };
    let items = vec![RadioItem::new(YES, "Yes"), RadioItem::new(NO, "No"), RadioItem::new(CANNOT_SAY, "Not known")];
    let on_choose = handlers.answer(move |id: AttrValue| {
        let answer = match id.as_str() {
            YES => Answer::Given(true),
            NO => Answer::Given(false),
            _ => Answer::CannotSay,
        };
        Some(Input::Fact(fact, answer))
    });
    html! {
        <key={fact.id()}>{ show!(Radios {
            id: fact_field(fact),
            legend: fact.question(),
            inline: true,
            items,
            error: error_at(obstacles, fact_field(fact)),
            value: value(answer, |yes| if yes { YES } else { NO }),
            on_choose,
        }) }</>
    }
}

fn own(judgement: &Judgement, is_fixed: bool, obstacles: &[Obstacle], handlers: &Handlers) -> Html {
    if is_fixed {
        let own = judgement.own.given().map_or_else(|| "you could not say".to_owned(), sentences::cluster);
        return html! {
            { show!(InsetText {
                children: html! {
                    <>
                    <p>{ format!("Your own cluster: {own}.") }</p>
                    <p>{ "It stays as you gave it before the suggestion was shown. Your decision may differ." }</p>
                    </>
                },
            }) }
        };
    }
    let mut items: Vec<RadioItem> = judgement.own_choices().into_iter().map(cluster_choice::radio).collect();
    items.push(RadioItem::new(CANNOT_SAY, "I cannot say"));
    let on_choose = handlers.answer(|code: AttrValue| {
        Some(Input::Own(ClusterCode::from_code(&code).map_or(Answer::CannotSay, Answer::Given)))
    });
    html! {
        { show!(Radios {
            id: "own",
            legend: "Which cluster would you choose?",
            small: true,
            error: error_at(obstacles, "own"),
            items,
            value: value(judgement.own, |code| code.code()),
            on_choose,
        }) }
    }
}

fn value<T>(answer: Answer<T>, id: impl Fn(T) -> &'static str) -> Option<AttrValue> {
    match answer {
        Answer::NotYet => None,
        Answer::CannotSay => Some(AttrValue::Static(CANNOT_SAY)),
        Answer::Given(given) => Some(AttrValue::Static(id(given))),
    }
}
