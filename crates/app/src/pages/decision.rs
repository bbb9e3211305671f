//! The decision: accept, choose another with a reason, or cluster 00; at a review also stay or discharge.

use super::{Handlers, cluster_choice, error_at, leaflet, paragraph};
use crate::platform;
use crate::state::{
    Action, Around, Assessing, CORRECTION_WHY, DISCHARGE_OUTCOME, Decision, Input, SAVE_TROUBLE, State, period,
};
use allocation::{Allocation, ClusterCode, Pack, Ranked, Review, ReviewDecision, ReviewOutcome, Verdict, change};
use records::{ClosingOutcome, LONGEST_REASON, Person, SaveError, Step};
use ui::{
    Button, ButtonGroup, ButtonKind, InsetText, NotificationBanner, NotificationKind, RadioItem, Radios, SelectField,
    SelectItem, TextArea, long_date, sentences, show,
};
use yew::prelude::*;

/// The value of the choice that opens the list of all the others.
const ANOTHER: &str = "another-cluster";

/// The value of the choice that ends the care.
const DISCHARGE: &str = "discharge";

/// What a decision is made on.
pub(super) struct Basis<'a> {
    pub(super) pack: &'a Pack,
    pub(super) allocation: &'a Allocation,
    /// What the review comes to, if this is one.
    pub(super) review: Option<&'a Review>,
}

pub(super) fn view(state: &State, assessing: &Assessing, basis: &Basis<'_>, handlers: &Handlers) -> Html {
    let Basis { pack, allocation, review } = *basis;
    let obstacles = state.shown_obstacles();
    let decision = assessing.decision();
    let needed = decision.map(|decision| assessing.reasons_needed(decision, allocation, state.around()));
    let needed = needed.unwrap_or_default();
    // Who is well fits no description, and need not be told.
    let is_discharge = review.is_some_and(|review| review.suggestion.outcome == ReviewOutcome::Discharge);
    html! {
        <section aria-labelledby="decision-title">
            <h2 class="nhsuk-heading-m" id="decision-title">{ "Your decision" }</h2>
            <p>{ sentences::DECISION_SUPPORT }</p>
            if let Some(words) = sentences::variance(allocation).filter(|_| !is_discharge) {
                { show!(InsetText { children: html! { <p>{ words }</p> } }) }
            }
            if assessing.is_undecided_again {
                { show!(InsetText {
                    children: html! { <p>{ "An answer, or what is kept of the person, has changed since you decided. Look at the suggestion again, then decide." }</p> },
                }) }
            }
            { choice(state, assessing, basis, handlers) }
            if let Some(Decision::Cluster(code)) = decision {
                { clauses(assessing, pack, code, review.is_some()) }
            }
            if !needed.is_empty() {
                if let Some(words) = review.and_then(|review| sentences::reasons_needed(&needed, review.from)) {
                    { show!(InsetText { children: html! { <p>{ words }</p> } }) }
                }
                { show!(TextArea {
                    id: "decision-reason",
                    label: why_words(decision),
                    hint: "Write nothing that says who the person is. It goes into the paragraph for the patient record.",
                    error: error_at(&obstacles, "decision-reason"),
                    value: assessing.form.decision_reason.clone(),
                    max_characters: u16::try_from(LONGEST_REASON).ok(),
                    on_input: handlers.typed(Input::DecisionReason),
                }) }
            }
            if let Some(Decision::Cluster(code)) = decision {
                { next_review(state, assessing, code) }
                { consequences(state, assessing, code) }
                { leaflet::give(handlers, code) }
            }
            if assessing.form.corrects.is_some() {
                { show!(TextArea {
                    id: CORRECTION_WHY,
                    label: "What was wrong with the assessment?",
                    hint: "The version before is kept beside the new one. Write nothing that says who the person is.",
                    error: error_at(&obstacles, CORRECTION_WHY),
                    value: assessing.form.correction_why.clone(),
                    max_characters: u16::try_from(LONGEST_REASON).ok(),
                    on_input: handlers.typed(Input::CorrectionWhy),
                }) }
            }
            { show!(Button { on_press: handlers.on(Action::Save), children: "Save the decision" }) }
            { trouble(state, assessing, handlers) }
        </section>
    }
}

fn why_words(decision: Option<Decision>) -> String {
    match decision {
        Some(Decision::Discharge { .. }) => "Why do you discharge the person?".to_owned(),
        Some(Decision::Cluster(code)) => format!("Why did you choose cluster {code}?"),
        None => String::new(),
    }
}

/// The clusters that stand as radios: at a review the present one and those that the review suggests or that lead, else
/// those that are suggested; then the clinician's own, and 00.
fn listed(assessing: &Assessing, basis: &Basis<'_>) -> Vec<ClusterCode> {
    let mut codes: Vec<ClusterCode> = Vec::new();
    match basis.review {
        Some(review) => {
            codes.push(review.from);
            codes.extend(review.suggestion.to.iter().chain(&review.lead));
        }
        None => codes.extend(basis.allocation.suggested().iter().map(|first| first.code)),
    }
    codes.extend(assessing.form.own.given());
    codes.push(ClusterCode::VARIANCE);
    let mut listed: Vec<ClusterCode> = Vec::new();
    for code in codes {
        if !listed.contains(&code) {
            listed.push(code);
        }
    }
    listed
}

fn choice(state: &State, assessing: &Assessing, basis: &Basis<'_>, handlers: &Handlers) -> Html {
    let obstacles = state.shown_obstacles();
    let listed = listed(assessing, basis);
    let decision = assessing.decision();
    let decided = match decision {
        Some(Decision::Cluster(code)) => Some(code),
        _ => None,
    };
    let mut items: Vec<RadioItem> = listed.iter().map(|code| item(*code, assessing, basis)).collect();
    let from = basis.review.map(|review| review.from);
    // A correction does not close the care: only what was a discharge can stay one.
    let was_discharge = assessing.was_discharge(&state.people);
    if let Some(review) = basis.review.filter(|_| assessing.form.corrects.is_none() || was_discharge) {
        items.push(discharge(state, assessing, review, handlers));
    }
    let others = ClusterCode::RANKED.into_iter().filter(|code| !listed.contains(code));
    let prompt = std::iter::once(SelectItem::new("", "Choose a cluster"));
    let options: Vec<SelectItem> = prompt.chain(others.map(|code| cluster_choice::option(code, from))).collect();
    let unlisted = decided.filter(|code| !listed.contains(code));
    let on_change = handlers.dispatch.reform(|event: Event| {
        let code = ClusterCode::from_code(&platform::choice_of(&event));
        Action::Answered(code.map_or(Input::DecisionOpen, |code| Input::Decision(Decision::Cluster(code))))
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
    let value = match (unlisted, decision) {
        (Some(_), _) => Some(AttrValue::Static(ANOTHER)),
        (None, Some(Decision::Cluster(code))) => Some(AttrValue::Static(code.code())),
        (None, Some(Decision::Discharge { .. })) => Some(AttrValue::Static(DISCHARGE)),
        (None, None) => assessing.is_open.then_some(AttrValue::Static(ANOTHER)),
    };
    let on_choose = handlers.answer(move |value: AttrValue| {
        Some(match (ClusterCode::from_code(&value), from) {
            (Ok(code), _) => Input::Decision(Decision::Cluster(code)),
            (Err(_), Some(from)) if value == DISCHARGE => Input::Decision(Decision::Discharge { from }),
            _ => Input::DecisionOpen,
        })
    });
    html! {
        { show!(Radios {
            id: "decision",
            legend: if from.is_some() { "What have you decided?" } else { "Which cluster have you decided on?" },
            error: error_at(&obstacles, "decision"),
            items,
            value,
            on_choose,
        }) }
    }
}

fn item(code: ClusterCode, assessing: &Assessing, basis: &Basis<'_>) -> RadioItem {
    let is_own = assessing.form.own.given() == Some(code);
    let Some(review) = basis.review else {
        let ranked = basis.allocation.suggested().iter().find(|first| first.code == code);
        let hint = match (ranked, is_own) {
            (Some(Ranked { broken: 0, .. }), true) => "The suggestion, and your own cluster",
            (Some(Ranked { broken: 0, .. }), false) => "The suggestion",
            (Some(_), true) => "The closest, and your own cluster, but it breaks a must clause",
            (Some(_), false) => "The closest, but it breaks a must clause",
            (None, true) => "Your own cluster",
            (None, false) => "A real need that no description fits",
        };
        return cluster_choice::radio(code).hint(hint);
    };
    let mut hints = vec![change(review.from, code).name()];
    if review.suggests(ReviewDecision::Cluster(code)) {
        hints.push("the suggestion");
    }
    if review.lead.contains(&code) {
        hints.push("closest to the ratings");
    }
    if is_own {
        hints.push("your own cluster");
    }
    cluster_choice::radio(code).hint(hints.join(", "))
}

/// The choice that ends the care, and the question how it ended.
fn discharge(state: &State, assessing: &Assessing, review: &Review, handlers: &Handlers) -> RadioItem {
    let suggested = if review.suggests(ReviewDecision::Discharge) { ", the suggestion" } else { "" };
    let item =
        RadioItem::new(DISCHARGE, "Discharge").hint(format!("Ends the care in cluster {}{suggested}", review.from));
    let (true, None) = (assessing.form.discharge.is_some(), assessing.form.corrects) else { return item };
    let prompt = std::iter::once(SelectItem::new("", "Choose how it ended"));
    let outcomes = ClosingOutcome::ALL.map(|outcome| SelectItem::new(outcome.id(), outcome.name()));
    let items: Vec<SelectItem> = prompt.chain(outcomes).collect();
    item.reveals(html! {
        { show!(SelectField {
            id: DISCHARGE_OUTCOME,
            label: "How does the care end?",
            error: error_at(&state.shown_obstacles(), DISCHARGE_OUTCOME),
            items,
            value: assessing.form.discharge.flatten().map_or("", ClosingOutcome::id),
            on_change: handlers.selected(|id| ClosingOutcome::from_id(&id).map(Input::DischargeOutcome)),
        }) }
    })
}

/// What the chosen cluster's must clauses say, whether it was ranked or not.
fn clauses(assessing: &Assessing, pack: &Pack, code: ClusterCode, is_review: bool) -> Html {
    let Some(case) = assessing.case() else { return Html::default() };
    let rulings = pack.rulings(&case, code);
    let has = |verdict: Verdict| rulings.iter().any(|ruling| ruling.verdict == verdict);
    let words = if has(Verdict::Broken) && is_review {
        "These ratings break a must clause of this cluster. Must clauses bind first allocations; at a review they are only \
         shown."
    } else if has(Verdict::Broken) {
        "These ratings break a must clause of this cluster. A first allocation should meet them all: say why this one does \
         not."
    } else if has(Verdict::Unchecked) {
        "A must clause of this cluster cannot be checked, because a rating is not known."
    } else {
        return Html::default();
    };
    html! { { show!(InsetText { children: html! { <p>{ words }</p> } }) } }
}

fn next_review(state: &State, assessing: &Assessing, code: ClusterCode) -> Html {
    let (Some(assessed), Some(due)) = (assessing.date(), assessing.next_review(code, state.around())) else {
        return Html::default();
    };
    let (local, national) = (period(&state.settings, code), code.review_period());
    let words = if national.after(assessed) == Some(due) {
        format!(": at most {national} after the assessment.")
    } else if national.after(assessed).is_some_and(|latest| due > latest) {
        let how = if local.after(assessed) == Some(due) {
            format!("{local} after the assessment, the local period")
        } else {
            "as it was agreed".to_owned()
        };
        format!(": {how}. That is longer than the national maximum of {national}.")
    } else if local.after(assessed) == Some(due) {
        format!(": {local} after the assessment, the local period. The national maximum is {national}.")
    } else {
        format!(", as it was agreed. The national maximum is {national}.")
    };
    html! { <p>{ "Next review by " }<strong>{ long_date(due) }</strong>{ words }</p> }
}

/// What a correction does beyond the assessment itself.
fn consequences(state: &State, assessing: &Assessing, code: ClusterCode) -> Html {
    let people = &state.people;
    let Some(corrected) = assessing.corrected(people) else { return Html::default() };
    let mut words = Vec::new();
    if assessing.was_discharge(people) {
        let closing = assessing.known(people).and_then(|person| paragraph::closing(person, corrected));
        let day = long_date(corrected.date);
        words.push(match closing.and_then(|closing| closing.reopened) {
            None => format!("The care was closed at this review. It is opened again as of {day}."),
            Some(reopened) => {
                format!("The care was closed at this review, and stays closed from {day} to {}.", long_date(reopened))
            }
        });
    }
    let next = assessing.neighbours(people).1.filter(|_| code != corrected.decided);
    if let Some((next, review)) = next.and_then(|next| Some((next, next.review.as_ref()?))) {
        words.push(format!(
            "The review of {} was made of cluster {}, and stays as it is. Correct it too if it is wrong now.",
            long_date(next.date),
            review.from
        ));
    }
    html! { { for words.into_iter().map(|words| html! { { show!(InsetText { children: html! { <p>{ words }</p> } }) } }) } }
}

/// The decision could not be saved: what happened, what is safe, and the ways on.
fn trouble(state: &State, assessing: &Assessing, handlers: &Handlers) -> Html {
    let Some(error) = &assessing.save_trouble else { return Html::default() };
    let person = assessing.finish(state.around());
    let text = person.as_ref().and_then(|person| {
        let entry = person.entry(assessing.form.entry)?;
        Some(paragraph::paragraph(person, entry, &state.settings))
    });
    html! {
        <div id={SAVE_TROUBLE} tabindex="-1">
            { show!(NotificationBanner {
                kind: NotificationKind::Problem,
                id: "save-title",
                heading: error.to_string(),
                children: html! {
                    <>
                    if let SaveError::ChangedElsewhere { current } = error {
                        { changed_elsewhere(state, assessing, current, handlers) }
                    }
                    </>
                },
            }) }
            if let Some(text) = text {
                { paragraph::copy_box(state, handlers, "unsaved-paragraph", text) }
            }
        </div>
    }
}

/// Another tab wrote the person: the ways on, and what each keeps.
fn changed_elsewhere(state: &State, assessing: &Assessing, current: &Person, handlers: &Handlers) -> Html {
    let is_saved_there = current.entry(assessing.form.entry).is_some();
    let is_gone = assessing.form.corrects.is_some_and(|corrects| current.entry(corrects).is_none());
    let there = Around { people: std::slice::from_ref(current), ..state.around() };
    let obstacles = assessing.obstacles(Step::Who, there);
    if !obstacles.is_empty() && !is_saved_there && !is_gone {
        return html! {
            <>
                <p>{ "It cannot be added to what the other tab saved as it stands:" }</p>
                <ul>{ for obstacles.iter().map(|obstacle| html! { <li>{ &obstacle.words }</li> }) }</ul>
                <p>{ "Copy what you need, or go back to the first step and change it there." }</p>
            </>
        };
    }
    let (words, add) = match assessing.form.corrects {
        Some(_) if !is_saved_there && is_gone => {
            return html! {
                <p>{ "The assessment that you put right was put right or deleted there. Copy what you need from this page, \
                      then look at the person and begin a new correction if one is still needed." }</p>
            };
        }
        Some(_) if !is_saved_there => (
            "The other tab saved something else for the same person. You can make this correction in what is there now: \
             both are kept.",
            "Make this correction in the newer record",
        ),
        _ if is_saved_there => (
            "The other tab saved this very assessment. You can open what it saved, or keep what is on this page as a second \
             assessment beside it.",
            "Keep this as a second assessment",
        ),
        _ => (
            "The other tab saved something for the same person. You can add this assessment to it: both are kept.",
            "Add this assessment to the newer record",
        ),
    };
    let buttons = html! {
        <>
            if is_saved_there {
                { show!(Button { on_press: handlers.on(Action::OpenSaved), children: "Open the saved one" }) }
            }
            if !is_saved_there || assessing.form.corrects.is_none() {
                { show!(Button {
                    kind: ButtonKind::Secondary,
                    on_press: handlers.on(Action::SaveToNewer),
                    children: add,
                }) }
            }
        </>
    };
    html! { <><p>{ words }</p>{ show!(ButtonGroup { children: buttons }) }</> }
}
