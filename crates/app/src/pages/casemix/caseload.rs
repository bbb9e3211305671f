//! Who is there on the reporting date.

use super::{defined, groups, heading, line, note, share, whole};
use crate::counting::Figures;
use crate::state::State;
use ::casemix::{Counts, Definition, Group};
use ui::{ClusterBars, ClusterCount, Line, QualityFigure, QualityFigures, Table, TableColumn, TableRow, number, show};
use yew::prelude::*;

pub(super) fn view(state: &State, figures: &Figures, counts: &Counts) -> Html {
    let caseload = &counts.caseload;
    let rows: Vec<ClusterCount> = groups(state)
        .map(|group| ClusterCount { line: line(group), number: caseload.clustered(group), second: 0 })
        .collect();
    html! {
        <>
            <h2 class="nhsuk-heading-m">{ "In short" }</h2>
            { show!(QualityFigures {
                figures: vec![yew::props!(QualityFigure {
                    name: Definition::Clustered.name(),
                    share: share(caseload.clustered_share()),
                    noun: "active people",
                    note: note(state, None),
                    definition: Definition::Clustered.words(),
                })],
            }) }
            { defined(Definition::Active) }
            { heading(Definition::ByCluster) }
            { show!(ClusterBars { id: "by-cluster", caption: "People by cluster", counts: rows }) }
            { by_team(state, figures) }
        </>
    }
}

/// The teams side by side, where there is more than one.
fn by_team(state: &State, figures: &Figures) -> Html {
    if figures.teams.len() < 2 || state.casemix.team.is_some() {
        return Html::default();
    }
    let group = whole(state);
    let row = |(name, counts): (&String, &Counts)| {
        let caseload = &counts.caseload;
        let in_period = caseload.in_period_share(group);
        let cells = [
            name.clone(),
            number::count(caseload.active()),
            number::count(caseload.clustered(group)),
            number::percent(in_period.part, in_period.whole),
        ];
        TableRow { key: name.clone().into(), cells: cells.map(|cell| html! { { cell } }).to_vec() }
    };
    html! {
        { show!(Table {
            id: "by-team",
            caption: "Teams",
            columns: vec![
                TableColumn::words("Team"),
                TableColumn::numbers("Active people"),
                TableColumn::numbers(match group {
                    Group::Class(class) => format!("In {} clusters", line(Group::Class(class)).name()),
                    _ => "In a cluster".to_owned(),
                }),
                TableColumn::numbers("In review period (ACC37)"),
            ],
            rows: figures.teams.iter().zip(&figures.summary.teams).map(row).collect::<Vec<_>>(),
        }) }
    }
}

/// Nothing but a name for what has no cluster.
pub(super) fn named(name: impl Into<AttrValue>) -> Line {
    Line::Named(name.into())
}
