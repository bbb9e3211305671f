//! How a suggestion is made, and the rule pack as a grid.

use super::{Handlers, term};
use crate::platform;
use crate::route::Route;
use crate::state::{Action, Question, State};
use allocation::{ClusterRules, Fact, Pack, Status, SuperClass};
use pathways::TermId;
use std::rc::Rc;
use ui::{
    Button, ButtonGroup, ButtonKind, ClusterGrid, Details, ErrorSummary, FileField, FormError, PageHeading,
    SummaryList, SummaryRow, Tag, TagColour, WarningCallout, sentences, show,
};
use yew::prelude::*;

/// The id of the pack that is built in. No other pack can have it.
const BUILT_IN: &str = "provisional-2013-14";

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    let errors: Vec<FormError> =
        state.pack_problems.iter().map(|problem| FormError::new("pack-file", problem.to_string())).collect();
    html! {
        <>
            { show!(ErrorSummary {
                errors,
                on_choose: handlers.on_go.clone(),
                description: "The rule pack was not loaded. Nothing has changed. Correct the file, then choose it again.",
            }) }
            { show!(PageHeading { title: "How it works" }) }
            { explanation() }
            if let Ok(pack) = state.packs.current() {
                { pack_in_use(&pack) }
                { grids(&pack) }
            }
            { load(state, handlers) }
        </>
    }
}

fn explanation() -> Html {
    html! {
        <>
            <ol class="nhsuk-list nhsuk-list--number">
                <li>{ "For each cluster and scale, the " }{ term::link(TermId::RulePack, "rule pack") }{ " says which ratings are expected, may occur or are unlikely. \
                       Each is worth points: hundredths of a bit of evidence, as whole numbers. A rating that is not known \
                       takes no part." }</li>
                <li>{ "Whether this is a first episode of psychosis and whether there is an acute episode now count against \
                       clusters that say otherwise, where you know the answer." }</li>
                <li>{ term::link(TermId::MustClause, "Must clauses") }{ " are conditions on the ratings. A clause is met, broken, or cannot be checked because a rating \
                       is not known. Clusters that break none come first, whatever their points." }</li>
                <li>{ "Then the most points come first. Equal points are a tie and are shown as one." }</li>
                <li>{ "If you decided on the origin of the condition, only the clusters of that " }{ term::link(TermId::SuperClass, "super class") }{ " are ranked, and \
                       the closest cluster outside it is still named." }</li>
                <li>{ "Cluster 00 is never ranked. The result says so when no description may fit: every cluster breaks a must \
                       clause, or no cluster that meets its must clauses has a fit of 45% or more." }</li>
            </ol>
            <p>
                { sentences::SHARE }{ " " }{ sentences::FIT }{ " How both are worked out: " }
                { term::link(TermId::Share, "share") }{ ", " }{ term::link(TermId::Fit, "fit") }{ "." }
            </p>
            <h2 class="nhsuk-heading-m">{ "At a review" }</h2>
            <p>
                { "A review does not ask which cluster fits best today, but whether the need for the present cluster’s package \
                   has changed. So the suggestion is to stay, to " }{ term::link(TermId::StepUp, "step up") }{ ", to " }
                { term::link(TermId::StepDown, "step down") }{ ", to discharge, or another change, judged by the table of " }
                { term::link(TermId::CareTransition, "care transitions") }{ " of the present cluster." }
            </p>
            <ul class="nhsuk-list nhsuk-list--bullet">
                <li>{ "A step up is suggested when a cluster that the table lists as one has the most points. Must clauses bind \
                       first allocations: at a review a broken one is shown and stops no step up. Where all that have the most points \
                       break one, a listed step up that breaks none and is next is suggested." }</li>
                <li>{ "A step down is suggested only when the lower cluster has the most points, its must clauses all hold, \
                       and you have said that the fall is not only because of continuing treatment. Otherwise the suggestion \
                       is to stay. The same holds for a move that the table does not list, unless no rating has fallen and \
                       none that was known last time is missing; and where no description may fit, none is suggested." }</li>
                <li>{ "Discharge is suggested only where the table expects it, all 13 current scales are known and rated 0 or \
                       1, scales A to E are known and no higher than 2, and you have given the same answer. That rule is this \
                       tool’s own." }</li>
                <li>{ "A move outside the table, to another super class, or against the suggestion asks for a reason and keeps \
                       it." }</li>
                <li>{ "Changes are counted only over scales known both times. A rating that is not known is never 0." }</li>
            </ul>
            <p>{ sentences::transitions_note() }</p>
            <p>{ "The same ratings give the same order on every computer. " }{ sentences::DECISION_SUPPORT }</p>
        </>
    }
}

fn pack_in_use(pack: &Pack) -> Html {
    let about = pack.about();
    let (verified, cells) = pack.verified_cells();
    let (label, colour) = match about.status {
        Status::Provisional => ("Provisional", TagColour::Orange),
        Status::Verified => ("Verified", TagColour::Green),
    };
    let mut rows = vec![
        SummaryRow::words("Name", about.title.clone()),
        SummaryRow::words("Id and version", format!("{}, {}", about.id, pack.fingerprint())),
        SummaryRow::new("Status", html! { { show!(Tag { label, colour }) } }),
        SummaryRow::words("Cells checked against the official grid", format!("{verified} of {cells}")),
        SummaryRow::words("Where it comes from", about.provenance.clone()),
    ];
    if let Some(rights) = &about.rights {
        rows.push(SummaryRow::words("Rights", rights.clone()));
    }
    html! {
        <section aria-labelledby="pack-in-use">
            <h2 class="nhsuk-heading-m" id="pack-in-use">{ "The rule pack in use" }</h2>
            if about.status == Status::Provisional {
                { show!(WarningCallout { heading: "These rules are provisional", children: provisional(pack) }) }
            }
            { show!(SummaryList { rows }) }
        </section>
    }
}

/// What provisional means for this pack.
fn provisional(pack: &Pack) -> Html {
    let words = if pack.about().id == BUILT_IN {
        "They were reconstructed from published descriptions of the clusters. They are not the official grid of the clustering \
         booklet, and every suggestion made with them says so. A service can load its own transcription below."
    } else {
        "Not all of them were checked against the official grid of the clustering booklet, and every suggestion made with \
         them says so."
    };
    html! { <p>{ words }{ " " }{ term::link(TermId::Provisional, "What provisional means") }</p> }
}

fn grids(pack: &Rc<Pack>) -> Html {
    let of = |class: SuperClass| {
        let rules = pack.clusters().iter().filter(move |rules| rules.code().super_class() == Some(class));
        html! {
            <>
                <h3 class="nhsuk-heading-s">{ class.name() }</h3>
                { for rules.map(|rules| grid(pack, rules)) }
            </>
        }
    };
    html! {
        <section aria-labelledby="grids">
            <h2 class="nhsuk-heading-m" id="grids">{ "Cluster by cluster" }</h2>
            { for SuperClass::ALL.into_iter().map(of) }
        </section>
    }
}

fn grid(pack: &Rc<Pack>, rules: &ClusterRules) -> Html {
    let facts =
        Fact::ALL.into_iter().filter_map(|fact| rules.fact(fact).map(|answer| sentences::fact_words(fact, answer)));
    html! {
        <key={rules.code().code()}>{ show!(Details {
            summary: sentences::cluster(rules.code()),
            children: html! {
                <>
                { show!(ClusterGrid { pack: pack.clone(), code: rules.code() }) }
                <h4 class="nhsuk-heading-xs">{ "Must clauses" }</h4>
                <ul class="nhsuk-list nhsuk-list--bullet">
                    { for rules.must().iter().map(|clause| html! { <li>{ sentences::clause(clause) }</li> }) }
                    { for facts.map(|fact| html! { <li>{ format!("Expected: {}", fact.to_ascii_lowercase()) }</li> }) }
                </ul>
                </>
            },
        }) }</>
    }
}

fn load(state: &State, handlers: &Handlers) -> Html {
    let dispatch = handlers.dispatch.clone();
    let on_change = Callback::from(move |event: Event| platform::chosen_file(&event, dispatch.clone()));
    let error = match state.pack_problems.len() {
        0 => None,
        1 => Some(AttrValue::from("The file has 1 mistake: see the top of the page")),
        many => Some(AttrValue::from(format!("The file has {many} mistakes: see the top of the page"))),
    };
    html! {
        <section aria-labelledby="load">
            <h2 class="nhsuk-heading-m" id="load">{ "Use your own rule pack" }</h2>
            <p>
                { "A pack is a JSON file in the form of the built-in one. It is checked in this browser and stays in it; nothing is \
                   sent. Assessments that are saved already keep their pack’s name, version and result." }
            </p>
            { show!(FileField {
                id: "pack-file",
                label: "Rule pack",
                hint: "A .json file",
                accept: ".json,application/json",
                error,
                on_change,
            }) }
            { loaded(state, handlers) }
        </section>
    }
}

fn loaded(state: &State, handlers: &Handlers) -> Html {
    let use_button = |pack: Option<String>, id: String| {
        html! {
            { show!(Button {
                small: true,
                kind: ButtonKind::Secondary,
                hidden: format!(" {id}"),
                on_press: handlers.on(Action::UsePack(pack)),
                children: "Use",
            }) }
        }
    };
    if state.packs.loaded().next().is_none() {
        return Html::default();
    }
    let mut rows = vec![SummaryRow::new(
        "Built in",
        if state.packs.uses_built_in() {
            html! { { "In use" } }
        } else {
            use_button(None, "the built-in pack".to_owned())
        },
    )];
    for (kept, pack) in state.packs.loaded() {
        let in_use = state.packs.uses(&kept.fingerprint);
        let remove = handlers.on(Action::Ask(Question::RemovePack(kept.fingerprint.clone())));
        let value = html! {
            <>
                <p>{ format!("{}, version {}", kept.file_name, kept.fingerprint) }{ if in_use { ", in use" } else { "" } }</p>
                if let Err(problems) = pack {
                    <p>{ "It does not pass the checks of this version of Clusterwise:" }</p>
                    <ul>{ for problems.iter().map(|problem| html! { <li>{ problem.to_string() }</li> }) }</ul>
                }
                { show!(ButtonGroup {
                    children: html! {
                        <>
                        if !in_use && pack.is_ok() {
                            { use_button(Some(kept.fingerprint.clone()), kept.id.clone()) }
                        }
                        { show!(Button {
                            small: true,
                            kind: ButtonKind::Secondary,
                            hidden: format!(" {}", kept.id),
                            on_press: remove,
                            children: "Remove",
                        }) }
                        </>
                    },
                }) }
            </>
        };
        rows.push(SummaryRow::new(kept.id.clone(), value));
    }
    html! {
        <>
            <h3 class="nhsuk-heading-s">{ "Packs in this browser" }</h3>
            { show!(SummaryList { rows }) }
            <p><a href={Route::Assess(None).to_string()}>{ "Allocate a cluster" }</a></p>
        </>
    }
}
