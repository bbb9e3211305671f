//! What the suggestion says about a vignette: from the authors' ratings, and from the trainee's.
//!
//! Owns the two beside each other. The rule pack is the one in use, and where it is not here nothing stands in for it.

use crate::route::Route;
use crate::state::State;
use allocation::{Allocation, Case, Facts, Pack, Status, SuperClass};
use records::DoneSheet;
use std::rc::Rc;
use training::Vignette;
use ui::{Details, Reasons, SuggestionBanner, Tag, TagColour, sentences, show};
use yew::prelude::*;

pub(super) fn view(state: &State, vignette: &Vignette, sheet: &DoneSheet) -> Html {
    let Ok(pack) = state.packs.current() else {
        return html! {
            <section aria-labelledby="suggested-title">
                { title() }
                <p>
                    { "The rule pack in use is not here, so that nothing can be suggested. " }
                    <a href={Route::Method.to_string()}>{ "See how it works" }</a>
                </p>
            </section>
        };
    };
    let authors = vignette.case();
    let own = Case {
        assessment: sheet.ratings,
        facts: Facts { first_episode: sheet.first_episode, acute_episode: sheet.acute_episode },
        origin: sheet.origin,
    };
    let (from_authors, from_own) = (Rc::new(Allocation::new(&pack, &authors)), Allocation::new(&pack, &own));
    html! {
        <section aria-labelledby="suggested-title">
            { title() }
            <p>{ "From the authors’ ratings:" }</p>
            // The words about an origin are for who said it.
            { show!(SuggestionBanner { allocation: from_authors.clone(), pack: pack.clone(), origin: None }) }
            if let Some(words) = &vignette.not_first {
                <p>{ words }</p>
            }
            if let Some(words) = &vignette.breaks {
                <p>{ words }</p>
            }
            { why(&pack, &from_authors, &authors, "Why, from the authors’ ratings") }
            <h2 class="nhsuk-heading-s">{ "From your ratings" }</h2>
            <p>{ judged("You said", own.origin, own.facts) }{ " " }{ judged("The authors", authors.origin, authors.facts) }</p>
            <p>
                if pack.about().status == Status::Provisional {
                    { show!(Tag { label: "Provisional", colour: TagColour::Orange }) }{ " " }
                }
                <strong>{ sentences::suggestion(&from_own) }</strong>
            </p>
            <p class="nhsuk-body-s">{ sentences::pack(&pack) }{ " " }{ sentences::DECISION_SUPPORT }</p>
            { why(&pack, &from_own, &own, "Why, from your ratings") }
        </section>
    }
}

/// What was judged beside the ratings: it decides which clusters are ranked.
fn judged(who: &str, origin: Option<SuperClass>, facts: Facts) -> String {
    let origin = origin.map_or("not decided", SuperClass::name).to_ascii_lowercase();
    let fact = |answer: Option<bool>, what: &str| {
        answer.map(|yes| format!(", {what}: {}", if yes { "yes" } else { "no" })).unwrap_or_default()
    };
    let first = fact(facts.first_episode, "first episode of psychosis");
    format!("{who}: origin {origin}{first}{}.", fact(facts.acute_episode, "acute episode"))
}

fn title() -> Html {
    html! { <h2 class="nhsuk-heading-m" id="suggested-title">{ "What the suggestion says" }</h2> }
}

/// What speaks for the first cluster and what for the second; on paper only where it was opened.
fn why(pack: &Rc<Pack>, allocation: &Allocation, case: &Case, summary: &'static str) -> Html {
    let ranked = allocation.ranked();
    let [first, second, ..] = ranked else { return Html::default() };
    let comparison = allocation.comparison().cloned().or_else(|| pack.compare(case, first.code, second.code));
    let Some(comparison) = comparison else { return Html::default() };
    html! {
                    { show!(Details {
                summary,
                children: html! {
                    <>
                    <p>{ sentences::order(first, second) }</p>
                    { show!(Reasons { comparison: Rc::new(comparison), assessment: case.assessment }) }
                    </>
                },
            }) }
    }
}
