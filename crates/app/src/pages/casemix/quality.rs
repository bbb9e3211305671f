//! Whether clustering is done as it should be.

use super::caseload::named;
use super::{all_clusters, defined, groups, heading, line, note, share, whole};
use crate::counting::Figures;
use crate::state::State;
use ::casemix::{Compared, Counts, Definition, Group};
use ratings::Scale;
use ui::{ClusterBars, ClusterCount, QualityFigure, QualityFigures, ShareBars, ShareRow, number, show};
use yew::prelude::*;

pub(super) fn view(state: &State, figures: &Figures, counts: &Counts) -> Html {
    html! {
        <>
            { overview(state, counts) }
            { in_period(state, counts) }
            { must_clauses(state, counts) }
            { transitions(state, counts) }
            { agreement(state, counts) }
            { completeness(state, counts) }
            { by_team(state, figures) }
        </>
    }
}

/// The figures that a service is asked for first.
fn overview(state: &State, counts: &Counts) -> Html {
    let (group, flows) = (whole(state), &counts.flows);
    let must = ui::Share { unchecked: counts.first.unchecked(group), ..share(counts.first.met(group)) };
    let listed = ui::Share { numerator: flows.listed(), denominator: flows.changes(), ..ui::Share::default() };
    let initial = &counts.agreement.initial_final;
    let kappa = initial.kappa().map(|kappa| format!("Cohen’s kappa {}", number::rounded(kappa, 2)));
    html! {
        <>
            <h2 class="nhsuk-heading-m">{ "In short" }</h2>
            { show!(QualityFigures {
                figures: vec![
                    yew::props!(QualityFigure {
                        name: Definition::InPeriod.name(),
                        code: Some(AttrValue::Static("ACC37")),
                        share: share(counts.caseload.in_period_share(group)),
                        definition: Definition::InPeriod.words(),
                    }),
                    yew::props!(QualityFigure {
                        name: "Must clauses met",
                        share: must,
                        noun: "first allocations",
                        definition: Definition::MustClauses.words(),
                    }),
                    yew::props!(QualityFigure {
                        name: "Changes that the transitions list",
                        share: listed,
                        noun: "changes of cluster",
                        note: note(state, None),
                        definition: Definition::Transitions.words(),
                    }),
                    yew::props!(QualityFigure {
                        name: "Initial cluster is the final one",
                        share: share(initial.equal()),
                        noun: "assessments",
                        note: note(state, kappa),
                        definition: Definition::Agreement.words(),
                    }),
                ],
            }) }
        </>
    }
}

fn in_period(state: &State, counts: &Counts) -> Html {
    let caseload = &counts.caseload;
    let count = |group: Group| ClusterCount {
        line: line(group),
        number: caseload.clustered(group),
        second: caseload.past_period(group),
    };
    html! {
        <>
            { heading(Definition::InPeriod) }
            { show!(ClusterBars {
                id: "in-period",
                caption: "People in their review period (ACC36) and past it, by cluster",
                parts: Some(["In review period".into(), "Past it".into()]),
                counts: groups(state).map(count).collect::<Vec<_>>(),
            }) }
        </>
    }
}

fn must_clauses(state: &State, counts: &Counts) -> Html {
    let row = |group: Group| {
        let share = ui::Share { unchecked: counts.first.unchecked(group), ..share(counts.first.met(group)) };
        ShareRow { line: line(group), share }
    };
    let has_rules = |group: &Group| *group != Group::Cluster(allocation::ClusterCode::VARIANCE);
    html! {
        <>
            { heading(Definition::MustClauses) }
            { show!(ShareBars {
                id: "must-clauses",
                caption: "First allocations whose must clauses are all met, by final cluster",
                numerator: "Met",
                denominator: "Checked",
                rows: groups(state).filter(has_rules).map(row).collect::<Vec<_>>(),
            }) }
        </>
    }
}

fn transitions(state: &State, counts: &Counts) -> Html {
    let flows = &counts.flows;
    let all = flows.changes();
    let row = |name: &'static str, part: u32| ShareRow {
        line: named(name),
        share: ui::Share { numerator: part, denominator: all, ..ui::Share::default() },
    };
    html! {
        <>
            { heading(Definition::Transitions) }
            { all_clusters(state) }
            if all == 0 {
                <p>{ "Nobody changed cluster in the period." }</p>
            } else {
                { show!(ShareBars {
                    id: "transitions",
                    caption: "Changes of cluster and the care transitions (provisional)",
                    head: "Change",
                    numerator: "Changes",
                    denominator: "Of all",
                    rows: vec![
                        row("Listed in the care transitions", flows.listed()),
                        row("Not listed, with a recorded reason", flows.unlisted_with_reason()),
                        row("Not listed, without a recorded reason", flows.unlisted_without_reason()),
                        row("From cluster 00, which has none", flows.without_table()),
                    ],
                }) }
            }
        </>
    }
}

fn agreement(state: &State, counts: &Counts) -> Html {
    let agreement = &counts.agreement;
    html! {
        <>
            { heading(Definition::Agreement) }
            { all_clusters(state) }
            { defined(Definition::Kappa) }
            { compared("initial-suggested", "Initial cluster and suggestion", true, &agreement.initial_suggested) }
            { compared("initial-final", "Initial cluster and final cluster", false, &agreement.initial_final) }
            { compared("final-suggested", "Final cluster and suggestion", true, &agreement.final_suggested) }
        </>
    }
}

fn compared(id: &'static str, caption: &'static str, has_three: bool, compared: &Compared) -> Html {
    let row = |name: &'static str, of: ::casemix::Share| ShareRow { line: named(name), share: share(of) };
    let mut rows = vec![row("Same cluster", compared.equal())];
    if has_three {
        rows.push(row("Among the first three", compared.among_three()));
    }
    rows.push(row("Same super class", compared.same_class()));
    let kappa = match compared.kappa() {
        Some(kappa) => format!("Cohen’s kappa: {}", number::rounded(kappa, 2)),
        None => "Cohen’s kappa cannot be worked out from these.".to_owned(),
    };
    html! {
        <>
            { show!(ShareBars { id, caption, head: "Agreement", numerator: "Agree", denominator: "Assessments", rows }) }
            <p>{ kappa }</p>
        </>
    }
}

fn completeness(state: &State, counts: &Counts) -> Html {
    let row = |scale: Scale| ShareRow {
        line: named(format!("{} {}", scale.id(), scale.name())),
        share: share(counts.completeness.not_known(scale)),
    };
    html! {
        <>
            { heading(Definition::Completeness) }
            { all_clusters(state) }
            { show!(ShareBars {
                id: "completeness",
                caption: "Ratings not known, by scale",
                head: "Scale",
                numerator: "Not known",
                denominator: "Assessments",
                rows: Scale::ALL.map(row).to_vec(),
            }) }
        </>
    }
}

/// The teams side by side, where there is more than one.
fn by_team(state: &State, figures: &Figures) -> Html {
    if figures.teams.len() < 2 || state.casemix.team.is_some() {
        return Html::default();
    }
    let group = whole(state);
    let rows = |of: fn(&Counts, Group) -> ui::Share| -> Vec<ShareRow> {
        let teams = figures.teams.iter().zip(&figures.summary.teams);
        teams.map(|(name, counts)| ShareRow { line: named(name.clone()), share: of(counts, group) }).collect()
    };
    html! {
        <>
            <h2 class="nhsuk-heading-m">{ "By team" }</h2>
            { show!(ShareBars {
                id: "in-period-by-team",
                caption: "In review period (ACC37), by team",
                head: "Team",
                numerator: "In period",
                denominator: "People",
                rows: rows(|counts, group| share(counts.caseload.in_period_share(group))),
            }) }
            { show!(ShareBars {
                id: "must-by-team",
                caption: "Must clauses met at first allocation, by team",
                head: "Team",
                numerator: "Met",
                denominator: "Checked",
                rows: rows(|counts, group| ui::Share {
                    unchecked: counts.first.unchecked(group),
                    ..share(counts.first.met(group))
                }),
            }) }
        </>
    }
}
