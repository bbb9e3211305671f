//! The decision: accept, choose another with a reason, or cluster 00.

use super::{Handlers, cluster_choice, error_at, history};
use crate::platform;
use crate::state::{Action, Assessing, Input, SAVE_TROUBLE, State};
use allocation::{Allocation, ClusterCode, Pack, Ranked, Verdict};
use records::{LONGEST_REASON, SaveError};
use ui::{
    Button, ButtonGroup, ButtonKind, InsetText, NotificationBanner, NotificationKind, RadioItem, Radios, SelectField,
    SelectItem, TextArea, long_date, sentences, show,
};
use yew::prelude::*;

/// The value of the choice that opens the list of all the others.
const ANOTHER: &str = "another-cluster";

pub(super) fn view(
    state: &State,
    assessing: &Assessing,
    pack: &Pack,
    allocation: &Allocation,
    handlers: &Handlers,
) -> Html {
    let obstacles = state.shown_obstacles();
    let decided = assessing.form.decided;
    html! {
        <section aria-labelledby="decision-title">
            <h2 class="nhsuk-heading-m" id="decision-title">{ "Your decision" }</h2>
            <p>{ sentences::DECISION_SUPPORT }</p>
            if let Some(words) = sentences::variance(allocation) {
                { show!(InsetText { children: html! { <p>{ words }</p> } }) }
            }
            if assessing.is_undecided_again {
                { show!(InsetText {
                    children: html! { <p>{ "An answer has changed since you decided. Look at the suggestion again, then decide." }</p> },
                }) }
            }
            { choice(state, assessing, allocation, handlers) }
            if let Some(code) = decided {
                { clauses(assessing, pack, code) }
                if allocation.needs_reason(code) {
                    { show!(TextArea {
                        id: "decision-reason",
                        label: format!("Why did you choose cluster {code}?"),
                        hint: "Write nothing that says who the person is. It goes into the paragraph for the patient record.",
                        error: error_at(&obstacles, "decision-reason"),
                        value: assessing.form.decision_reason.clone(),
                        max_characters: u16::try_from(LONGEST_REASON).ok(),
                        on_input: handlers.typed(Input::DecisionReason),
                    }) }
                }
                { next_review(assessing, code) }
            }
            { show!(Button { on_press: handlers.on(Action::Save), children: "Save the decision" }) }
            { trouble(state, assessing, handlers) }
        </section>
    }
}

/// The clusters that stand as radios: those that are suggested, the clinician's own, and 00.
fn listed(assessing: &Assessing, allocation: &Allocation) -> Vec<ClusterCode> {
    let mut listed: Vec<ClusterCode> = allocation.suggested().iter().map(|first| first.code).collect();
    for code in assessing.form.own.given().into_iter().chain([ClusterCode::VARIANCE]) {
        if !listed.contains(&code) {
            listed.push(code);
        }
    }
    listed
}

fn choice(state: &State, assessing: &Assessing, allocation: &Allocation, handlers: &Handlers) -> Html {
    let obstacles = state.shown_obstacles();
    let listed = listed(assessing, allocation);
    let decided = assessing.form.decided;
    let mut items: Vec<RadioItem> = listed.iter().map(|code| item(*code, assessing, allocation)).collect();
    let others = ClusterCode::RANKED.into_iter().filter(|code| !listed.contains(code));
    let prompt = std::iter::once(SelectItem::new("", "Choose a cluster"));
    let options: Vec<SelectItem> = prompt.chain(others.map(cluster_choice::option)).collect();
    let unlisted = decided.filter(|code| !listed.contains(code));
    let on_change = handlers.dispatch.reform(|event: Event| {
        let code = ClusterCode::from_code(&platform::choice_of(&event));
        Action::Answered(code.map_or(Input::DecisionOpen, Input::Decision))
    });
    let select = html! {
        { show!(SelectField {
            id: "another",
            label: "Cluster",
            error: error_at(&obstacles, "another"),
            items: options,
            value: unlisted.map_or("", ClusterCode::code),
            on_change,
        }) }
    };
    items.push(RadioItem::new(ANOTHER, "Another cluster").reveals(select));
    let value = match (unlisted, decided) {
        (Some(_), _) => Some(AttrValue::Static(ANOTHER)),
        (None, Some(code)) => Some(AttrValue::Static(code.code())),
        (None, None) => assessing.is_open.then_some(AttrValue::Static(ANOTHER)),
    };
    let on_choose = handlers
        .answer(|value: AttrValue| Some(ClusterCode::from_code(&value).map_or(Input::DecisionOpen, Input::Decision)));
    html! {
        { show!(Radios {
            id: "decision",
            legend: "Which cluster have you decided on?",
            error: error_at(&obstacles, "decision"),
            items,
            value,
            on_choose,
        }) }
    }
}

fn item(code: ClusterCode, assessing: &Assessing, allocation: &Allocation) -> RadioItem {
    let suggested = allocation.suggested().iter().find(|first| first.code == code);
    let is_own = assessing.form.own.given() == Some(code);
    let hint = match (suggested, is_own) {
        (Some(Ranked { broken: 0, .. }), true) => "The suggestion, and your own cluster",
        (Some(Ranked { broken: 0, .. }), false) => "The suggestion",
        (Some(_), true) => "The closest, and your own cluster, but it breaks a must clause",
        (Some(_), false) => "The closest, but it breaks a must clause",
        (None, true) => "Your own cluster",
        (None, false) => "A real need that no description fits",
    };
    cluster_choice::radio(code).hint(hint)
}

/// What the chosen cluster's must clauses say, whether it was ranked or not.
fn clauses(assessing: &Assessing, pack: &Pack, code: ClusterCode) -> Html {
    let Some(case) = assessing.case() else { return Html::default() };
    let rulings = pack.rulings(&case, code);
    let has = |verdict: Verdict| rulings.iter().any(|ruling| ruling.verdict == verdict);
    let words = if has(Verdict::Broken) {
        "These ratings break a must clause of this cluster. A first allocation should meet them all: say why this one does \
         not."
    } else if has(Verdict::Unchecked) {
        "A must clause of this cluster cannot be checked, because a rating is not known."
    } else {
        return Html::default();
    };
    html! { { show!(InsetText { children: html! { <p>{ words }</p> } }) } }
}

fn next_review(assessing: &Assessing, code: ClusterCode) -> Html {
    let period = code.review_period();
    let date = assessing.date().and_then(|date| period.after(date));
    date.map_or_else(Html::default, |date| {
        html! {
            <p>
                { "Next review by " }<strong>{ long_date(date) }</strong>
                { format!(": at most {period} after the assessment.") }
            </p>
        }
    })
}

/// The decision could not be saved: what happened, what is safe, and the ways on.
fn trouble(state: &State, assessing: &Assessing, handlers: &Handlers) -> Html {
    let Some(error) = &assessing.save_trouble else { return Html::default() };
    let person = assessing.finish(&state.people, state.today, &state.packs);
    let text = person.as_ref().and_then(|person| person.entry(assessing.form.entry)).map(history::paragraph);
    html! {
        <div id={SAVE_TROUBLE} tabindex="-1">
            { show!(NotificationBanner {
                kind: NotificationKind::Problem,
                id: "save-title",
                heading: error.to_string(),
                children: html! {
                    <>
                    if let SaveError::ChangedElsewhere { current } = error {
                        { changed_elsewhere(current.entry(assessing.form.entry).is_some(), handlers) }
                    }
                    </>
                },
            }) }
            if let Some(text) = text {
                { history::copy_box(state, handlers, "unsaved-paragraph", text) }
            }
        </div>
    }
}

/// Another tab wrote the person: the ways on, and what each keeps.
fn changed_elsewhere(is_saved_there: bool, handlers: &Handlers) -> Html {
    let (words, add) = if is_saved_there {
        (
            "The other tab saved this very assessment. You can open what it saved, or keep what is on this page as a second \
             assessment beside it.",
            "Keep this as a second assessment",
        )
    } else {
        (
            "The other tab saved something for the same person. You can add this assessment to it: both are kept.",
            "Add this assessment to the newer record",
        )
    };
    let buttons = html! {
        <>
            if is_saved_there {
                { show!(Button { on_press: handlers.on(Action::OpenSaved), children: "Open the saved one" }) }
            }
            { show!(Button {
                kind: ButtonKind::Secondary,
                on_press: handlers.on(Action::SaveToNewer),
                children: add,
            }) }
        </>
    };
    html! { <><p>{ words }</p>{ show!(ButtonGroup { children: buttons }) }</> }
}
