//! One page of paper, protected like the file.

use super::{export, line};
use crate::counting::Figures;
use crate::state::State;
use ::casemix::{File, Filter, Group, Row, Value};
use allocation::SuperClass;
use ui::{CasemixReport, Line, ReportRow, ReportTable, number, show};
use yew::prelude::*;

pub(super) fn view(state: &State, figures: &Figures, file: &File) -> Html {
    let filter = Filter { class: None, ..export::filter(state, file) };
    let rows: Vec<&Row> = rows(file, &filter);
    let whose = filter.level.as_ref().map_or_else(|| "All teams".to_owned(), ToString::to_string);
    let quarter = figures.quarter;
    let packs = file.packs().iter().map(|pack| {
        let provisional = if pack.is_provisional { " (provisional)" } else { "" };
        format!("{}{provisional}", pack.id)
    });
    let packs: Vec<String> = packs.collect();
    let about: Vec<AttrValue> = vec![
        format!(
            "{whose}, all clusters. People at the end of {quarter} ({}); events of that quarter.",
            quarter.months()
        )
        .into(),
        format!(
            "Rule packs: {}. Care transitions: provisional.",
            if packs.is_empty() { "none".to_owned() } else { packs.join(", ") }
        )
        .into(),
    ];
    html! {
        { show!(CasemixReport {
            title: "Clusterwise: casemix summary",
            about,
            is_demonstration: state.casemix.is_demonstration,
            caseload: caseload(&rows),
            quality: quality(&rows),
            outcomes: outcomes(&rows),
            flows: flows(&rows),
            hidden: export::hidden(file, &filter),
            footnote: "* is hidden. Counts are rounded to the nearest 5. Clusters inform care; they are no diagnosis and no \
                       measure of a clinician.",
        }) }
    }
}

/// The rows of one level: the team's, or those of all teams.
fn rows<'a>(file: &'a File, filter: &'a Filter) -> Vec<&'a Row> {
    let place = filter.level.as_ref().and_then(|level| file.levels().iter().position(|other| other == level));
    let level = place.unwrap_or_default();
    file.rows(filter).filter(|row| row.level == level).collect()
}

fn find(rows: &[&Row], group: Option<Group>, measure: &str) -> Option<Value> {
    rows.iter().find(|row| row.group == group && row.measure == measure && !row.is_entry).map(|row| row.value)
}

fn cell(rows: &[&Row], group: Option<Group>, measure: &str) -> AttrValue {
    match find(rows, group, measure) {
        Some(value @ Value::Percent(_)) => format!("{value}%").into(),
        Some(Value::None) | None => number::NONE.into(),
        Some(value) => value.to_string().into(),
    }
}

fn table(caption: &str, head: &'static str, columns: &[&'static str], rows: Vec<ReportRow>) -> ReportTable {
    let columns = columns.iter().map(|column| AttrValue::Static(column)).collect();
    ReportTable { caption: caption.to_owned().into(), head: head.into(), columns, rows }
}

fn caseload(rows: &[&Row]) -> ReportTable {
    let row = |group: Group| ReportRow {
        line: line(group),
        cells: ["acc33", "acc37_percent"].map(|measure| cell(rows, Some(group), measure)).to_vec(),
    };
    let mut lines: Vec<ReportRow> = Vec::new();
    for wanted in Line::all() {
        lines.extend(Group::every().find(|group| line(*group) == wanted).map(row));
    }
    table("People by cluster (ACC33, ACC37)", "Cluster", &["People", "In period"], lines)
}

fn quality(rows: &[&Row]) -> ReportTable {
    let row = |name: &'static str, group: Option<Group>, measure: &str| ReportRow {
        line: Line::Named(name.into()),
        cells: vec![cell(rows, group, measure)],
    };
    table(
        "Quality",
        "Figure",
        &["Share"],
        vec![
            row("Clustered, of active people", None, "clustered_percent"),
            row("In review period (ACC37)", Some(Group::All), "acc37_percent"),
            row("Re-assessments in time", Some(Group::All), "reviews_in_time_percent"),
            row("Must clauses met at first allocation", Some(Group::All), "must_met_percent"),
            row("Changes of cluster that the care transitions list", None, "changes_listed_percent"),
            row("Initial cluster same as the suggestion", None, "initial_suggested_equal_percent"),
            row("Initial cluster same as the final one", None, "initial_final_equal_percent"),
        ],
    )
}

fn outcomes(rows: &[&Row]) -> ReportTable {
    let groups = SuperClass::ALL.into_iter().map(Group::Class).chain([Group::All]);
    let row = |group: Group| {
        let of = |measure: &str| cell(rows, Some(group), measure);
        let interval = match (of("total_change_low95"), of("total_change_high95")) {
            (low, high) if low == high => low,
            (low, high) => format!("{low} to {high}").into(),
        };
        let cells = vec![
            of("total_pairs"),
            of("total_change_mean"),
            interval,
            of("total_improved_percent"),
            of("total_deteriorated_percent"),
        ];
        ReportRow { line: line(group), cells }
    };
    table(
        "Change of the HoNOS total, first to last; a fall is better",
        "Super class",
        &["Pairs", "Mean change", "95% interval", "Improved", "Deteriorated"],
        groups.map(row).collect(),
    )
}

/// The most frequent moves that are shown.
fn flows(rows: &[&Row]) -> ReportTable {
    const MOST: usize = 8;
    let mut moves: Vec<(u32, String)> = Vec::new();
    for row in rows {
        let Value::Count(count) = row.value else { continue };
        let to = match row.measure.strip_prefix("moved_to_") {
            Some(to) => to,
            None if row.measure == "discharged" && row.group != Some(Group::All) => "discharge",
            None => continue,
        };
        let place = moves.partition_point(|(other, _)| *other >= count);
        moves.insert(place, (count, format!("{} to {to}", row.cluster())));
    }
    let row = |(count, name): (u32, String)| ReportRow {
        line: Line::Named(name.into()),
        cells: vec![if count == 0 { AttrValue::default() } else { number::count(count).into() }],
    };
    if moves.is_empty() {
        moves.push((0, "No move is frequent enough to be shown".to_owned()));
    }
    table("Most frequent moves", "From and to", &["Moves"], moves.into_iter().take(MOST).map(row).collect())
}
