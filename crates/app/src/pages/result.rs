//! Step 4: the suggestion, why, how sure it is, and the decision.

use super::decision::Basis;
use super::review::Reviewing;
use super::{Handlers, decision, form_errors, review, step_caption, term};
use crate::state::{Action, Assessing, State, WHY, period};
use allocation::{Allocation, Case, ClusterCode, Comparison, Pack};
use pathways::TermId;
use std::rc::Rc;
use ui::{
    Button, ButtonGroup, ClusterCourse, ClusterGrid, ErrorSummary, PageHeading, Ranking, Reasons, Steadiness,
    SuggestionBanner, SummaryList, SummaryRow, Tab, Tabs, WarningCallout, sentences, show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, assessing: &Assessing, handlers: &Handlers) -> Html {
    let Some(case) = assessing.case() else { return Html::default() };
    let Some(pack) = state.packs.of(&assessing.form.pack) else { return missing_pack(state, assessing, handlers) };
    let allocation = Rc::new(Allocation::new(&pack, &case));
    let review = assessing.review(&allocation, &state.people).map(Rc::new);
    let basis = Basis { pack: &pack, allocation: &allocation, review: review.as_deref() };
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(state.summary()), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Suggestion and decision", caption: step_caption(state, 4) }) }
            if let Some(review) = review.clone() {
                { review::view(state, assessing, &Reviewing { review, allocation: allocation.clone(), pack: pack.clone() }, handlers) }
            } else {
                { show!(SuggestionBanner { allocation: allocation.clone(), pack: pack.clone(), origin: case.origin }) }
            }
            { agreement(assessing, &allocation) }
            { ranking(assessing, &allocation, handlers) }
            { panels(state, assessing, &case, &pack, &allocation, handlers) }
            { decision::view(state, assessing, &basis, handlers) }
        </>
    }
}

/// The clinician's own cluster beside the suggestion.
fn agreement(assessing: &Assessing, allocation: &Allocation) -> Html {
    let own = assessing.form.own.given();
    let words = match own {
        None => "You could not say before.".to_owned(),
        Some(own) if own.is_variance() => format!("{}. It is never ranked.", sentences::cluster(own)),
        Some(own) => {
            let place = allocation.find(own).map_or_else(String::new, |ranked| {
                if ranked.place == 1 {
                    " It ranks first here too.".to_owned()
                } else {
                    format!(" It ranks {} here, with a fit of {}.", ordinal(ranked.place), sentences::fit(ranked))
                }
            });
            format!("{}.{place}", sentences::cluster(own))
        }
    };
    let classes = allocation
        .super_classes()
        .map(|(class, share)| format!("{} {}", class.name().to_ascii_lowercase(), sentences::percent(share)))
        .join(", ");
    let rows = vec![
        SummaryRow::words("Your own cluster", words),
        SummaryRow::words("Evidence by super class", format!("{classes} (shares of all twenty clusters)")),
    ];
    html! { { show!(SummaryList { rows }) } }
}

/// 2nd, 3rd, 4th: there are twenty places.
fn ordinal(place: usize) -> String {
    match place {
        1 => "1st".to_owned(),
        2 => "2nd".to_owned(),
        3 => "3rd".to_owned(),
        _ => format!("{place}th"),
    }
}

fn ranking(assessing: &Assessing, allocation: &Allocation, handlers: &Handlers) -> Html {
    let on_show = handlers.dispatch.reform(Action::Compare);
    html! {
        <section aria-labelledby="ranking-title">
            <h2 class="nhsuk-heading-m" id="ranking-title">{ "Which clusters fit" }</h2>
            { show!(Ranking {
                ranked: allocation.ranked().to_vec(),
                selected: shown(assessing, allocation),
                on_show,
            }) }
            { term::explained(&[
                (TermId::Fit, "fit"),
                (TermId::Share, "share"),
                (TermId::MustClause, "must clause"),
                (TermId::SuperClass, "super class"),
                (TermId::Provisional, "provisional"),
            ]) }
        </section>
    }
}

/// The cluster whose grid is shown: the one asked for, or the first.
fn shown(assessing: &Assessing, allocation: &Allocation) -> Option<ClusterCode> {
    let asked = assessing.compared.filter(|code| allocation.find(*code).is_some());
    asked.or_else(|| allocation.ranked().first().map(|first| first.code))
}

fn panels(
    state: &State,
    assessing: &Assessing,
    case: &Case,
    pack: &Rc<Pack>,
    allocation: &Allocation,
    handlers: &Handlers,
) -> Html {
    let Some(first) = allocation.ranked().first().map(|first| first.code) else { return Html::default() };
    let shown = shown(assessing, allocation).unwrap_or(first);
    let comparison = if shown == first { allocation.comparison().cloned() } else { pack.compare(case, first, shown) };
    let why = comparison.map_or_else(Html::default, |comparison| {
        html! {
            <>
                <h2 class="nhsuk-heading-s">{ order(allocation, &comparison) }</h2>
                { show!(Reasons { comparison: Rc::new(comparison), assessment: case.assessment }) }
            </>
        }
    });
    let tippings: Rc<[_]> = pack.tipping(case).into();
    let course = html! {
        <>
            <h2 class="nhsuk-heading-s">{ sentences::cluster(shown) }</h2>
            { show!(ClusterCourse { code: shown, period: period(&state.settings, shown) }) }
        </>
    };
    let tabs = vec![
        Tab { id: WHY.into(), label: "Why".into(), panel: why },
        Tab {
            id: "grid".into(),
            label: "Grid".into(),
            panel: html! { { show!(ClusterGrid { pack: pack.clone(), code: shown, assessment: case.assessment }) } },
        },
        Tab {
            id: "steadiness".into(),
            label: "How sure".into(),
            panel: html! {
                <>
                    { show!(Steadiness { tippings }) }
                    if let Some(words) = sentences::completeness(allocation.completeness()) {
                        <p>{ words }</p>
                    }
                </>
            },
        },
        Tab { id: "course".into(), label: format!("About {shown}").into(), panel: course },
    ];
    html! {
        { show!(Tabs {
            label: "About the suggestion",
            tabs,
            selected: assessing.panel.clone(),
            on_select: handlers.dispatch.reform(|id: AttrValue| Action::ShowPanel(id.to_string())),
            on_arrow: handlers.dispatch.reform(|id: AttrValue| Action::ShowPanelByKey(id.to_string())),
        }) }
    }
}

/// Which of the two stands first, and what decides it.
fn order(allocation: &Allocation, comparison: &Comparison) -> String {
    match (allocation.find(comparison.first), allocation.find(comparison.second)) {
        (Some(first), Some(second)) => sentences::order(first, second),
        _ => String::new(),
    }
}

/// The pack that the assessment was begun with is not here. It is never replaced without being asked.
fn missing_pack(state: &State, assessing: &Assessing, handlers: &Handlers) -> Html {
    let stamp = &assessing.form.pack;
    let current = state.packs.current().ok();
    html! {
        <>
            { show!(PageHeading { title: "Suggestion and decision", caption: step_caption(state, 4) }) }
            { show!(WarningCallout {
                heading: "The rule pack is not here",
                children: html! {
                    <>
                    <p>
                        { format!("This assessment was begun with rule pack {}, version {}. It is not in this browser any more. Your \
                                   ratings are safe.", stamp.id, stamp.fingerprint) }
                    </p>
                    <p>{ "Load it again under “How it works”, or go on with the pack that is in use now." }</p>
                    if let Some(pack) = current {
                        { show!(ButtonGroup {
                            children: html! { { show!(Button {
                                id: "pack",
                                on_press: handlers.on(Action::UseCurrentPack),
                                children: html! { { format!("Go on with {}", pack.about().id) } },
                            }) } },
                        }) }
                    }
                    </>
                },
            }) }
        </>
    }
}
