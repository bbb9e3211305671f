//! What a room made of a vignette, in dots, and which clusters it chose.
//!
//! Owns how a room's answers are drawn. Works nothing out: it shows what the training crate counted. While the answers are
//! hidden, nothing here gives one away.

use crate::state::people;
use allocation::{ClusterCode, Status};
use ratings::{Rating, Scale};
use training::{Results, Set, Tolerance, Vignette};
use ui::{DotAnswer, DotPlot, DotRow, Table, TableColumn, TableRow, number, sentences, show};
use yew::prelude::*;

/// How far the answers of a set can be relied on. Stands wherever one is shown.
pub(super) const fn whose(set: &Set) -> &'static str {
    match set.status {
        Status::Provisional => "The answers are the authors’ own, to be confirmed by a local panel.",
        Status::Verified => "A panel of local experts has confirmed the answers, as the set says.",
    }
}

/// The dots of one vignette, with the answers marked if they are shown.
pub(super) fn spread(id: &str, vignette: &Vignette, results: &Results, has_answers: bool) -> Html {
    let row = |scale: Scale| DotRow {
        key: scale.id().into(),
        name: scale_name(scale).into(),
        counts: results.spread.of(scale),
        answer: has_answers.then(|| answer(vignette, scale)),
    };
    html! {
        { show!(DotPlot {
            id: id.to_owned(),
            caption: format!("How {} was rated by {}", vignette.name, people(results.sheets)),
            rows: Scale::ALL.map(row).to_vec(),
        }) }
    }
}

/// Which clusters the room chose.
pub(super) fn clusters(id: &str, results: &Results, vignette: Option<&Vignette>) -> Html {
    let row = |(code, count): &(Option<ClusterCode>, u32)| {
        let name = code.map_or_else(|| "Could not say".to_owned(), sentences::cluster);
        let mut cells = vec![html! { { name } }, html! { { number::count(*count) } }];
        if let Some(vignette) = vignette {
            cells.push(html! { { code.map_or("", |code| standing(vignette, code)) } });
        }
        TableRow { key: code.map_or("none", ClusterCode::code).into(), cells }
    };
    let mut rows: Vec<TableRow> = results.clusters.iter().map(row).collect();
    let mut columns = vec![TableColumn::words("Cluster"), TableColumn::numbers("Chosen by")];
    if let Some(vignette) = vignette {
        columns.push(TableColumn::words("The authors"));
        if !results.clusters.iter().any(|(code, _)| *code == Some(vignette.cluster)) {
            let cells = vec![
                html! { { sentences::cluster(vignette.cluster) } },
                html! { { "0" } },
                html! { { standing(vignette, vignette.cluster) } },
            ];
            rows.push(TableRow { key: vignette.cluster.code().into(), cells });
        }
    }
    html! { { show!(Table { id: id.to_owned(), caption: "Clusters chosen", columns, rows }) } }
}

/// The number of a scale and its name, as they stand in a table.
pub(super) fn scale_name(scale: Scale) -> String {
    format!("{scale}. {}", sentences::short_name(scale))
}

fn answer(vignette: &Vignette, scale: Scale) -> DotAnswer {
    let answer = vignette.answer(scale);
    let column = Rating::ALL.into_iter().position(|rating| rating == answer.rating).unwrap_or_default();
    let (from, to) = match answer.tolerance {
        Tolerance::Known(from, to) => (usize::from(from), usize::from(to)),
        Tolerance::NotKnown => (column, column),
    };
    DotAnswer { column, from, to }
}

fn standing(vignette: &Vignette, code: ClusterCode) -> &'static str {
    if code == vignette.cluster {
        return "◆ the authors’ cluster";
    }
    match vignette.alternative(code) {
        Some(other) if other.is_between => "can be defended as well: it sits between the two",
        Some(_) => "can be defended",
        None => "",
    }
}
