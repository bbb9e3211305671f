//! What has changed from the first to the last assessment.

use super::{all_clusters, defined, groups, heading, line, whole};
use crate::counting::Figures;
use crate::state::State;
use ::casemix::{Counts, Definition, Group, Instrument, PairCounts};
use ::outcomes::{Factor, Measure, Shift, WellbeingScale};
use allocation::ClusterCode;
use ui::{IntervalChart, Line, OutcomeFigures, OutcomeRow, OutcomeTable, Table, TableColumn, TableRow, number, show};
use yew::prelude::*;

pub(super) fn view(state: &State, figures: &Figures, counts: &Counts) -> Html {
    html! {
        <>
            { honos(state, counts) }
            { several(state, counts, Definition::Subscales, &Measure::SUBSCALES.map(Instrument::Honos)) }
            { factors(state, figures, counts) }
            { several(state, counts, Definition::Wellbeing, &WellbeingScale::ALL.map(Instrument::Wellbeing)) }
            { shifts(state, counts) }
        </>
    }
}

fn honos(state: &State, counts: &Counts) -> Html {
    let total = Instrument::Honos(Measure::Total);
    let rows = by_group(state, counts, total);
    let too_few = counts.outcomes.not_comparable(whole(state));
    html! {
        <>
            { heading(Definition::HonosTotal) }
            { defined(Definition::Statistics) }
            { defined(Definition::ReliableChange) }
            { threshold(state) }
            if too_few > 0 {
                <p>{ format!("Pairs that cannot be compared, because fewer than 9 scales are known both times: {too_few}.") }</p>
            }
            { show!(IntervalChart { id: "honos-change", caption: "Mean change of the HoNOS total, with its 95% interval", rows: rows.clone() }) }
            { show!(OutcomeTable { id: "honos-table", caption: "Outcomes by cluster, HoNOS total", rows }) }
        </>
    }
}

/// What counts as reliable here, and on whose word.
fn threshold(state: &State) -> Html {
    match &state.settings.reliable_change {
        None => html! { <p>{ "Reliable change: 8 points or more (Parabiaghi and others 2005)." }</p> },
        Some(set) => html! {
            <p>{ format!("Reliable change: {} points or more, as set here. Source: {}", set.points, set.source) }</p>
        },
    }
}

/// Several instruments, each for all that is shown.
fn several(state: &State, counts: &Counts, definition: Definition, instruments: &[Instrument]) -> Html {
    let rows: Vec<OutcomeRow> = instruments
        .iter()
        .map(|of| outcome(Line::Named(of.name().into()), &counts.outcomes.pairs(*of, whole(state)), *of))
        .collect();
    let (chart, table) = match definition {
        Definition::Subscales => ("subscales-change", "subscales-table"),
        Definition::FourFactors => ("factors-change", "factors-table"),
        _ => ("wellbeing-change", "wellbeing-table"),
    };
    let rise_is_better = instruments.iter().any(|of| !of.is_better_lower());
    let caption = format!("Mean change with its 95% interval: {}", definition.name());
    html! {
        <>
            { heading(definition) }
            if rows.iter().all(|row| row.pairs == 0) {
                <p>{ "There are no pairs yet." }</p>
            } else {
                { show!(IntervalChart { id: chart, caption, head: "Score", rise_is_better, rows: rows.clone() }) }
                { show!(OutcomeTable { id: table, caption: format!("Outcomes: {}", definition.name()), head: "Score", rows }) }
            }
        </>
    }
}

fn factors(state: &State, figures: &Figures, counts: &Counts) -> Html {
    match (&figures.summary.rules.factors, &state.settings.four_factors) {
        (Some(_), Some(set)) => html! {
            <>
                { several(state, counts, Definition::FourFactors, &Factor::ALL.map(Instrument::Factor)) }
                <p>{ format!("Which scale belongs to which factor was set here. Source: {}", set.source) }</p>
            </>
        },
        _ => html! {
            <>
                { heading(Definition::FourFactors) }
                <p>
                    { "Not shown: which scale belongs to which factor is not built in. You can enter it, with its source, under " }
                    <a href={crate::route::Route::Settings.to_string()}>{ "Settings" }</a>{ "." }
                </p>
            </>
        },
    }
}

fn by_group(state: &State, counts: &Counts, of: Instrument) -> Vec<OutcomeRow> {
    let is_counted = |group: &Group| *group != Group::Cluster(ClusterCode::VARIANCE);
    let row = |group: Group| outcome(line(group), &counts.outcomes.pairs(of, group), of);
    groups(state).filter(is_counted).map(row).collect()
}

fn outcome(line: Line, counts: &PairCounts, of: Instrument) -> OutcomeRow {
    let points = |value: f64| value / f64::from(of.units_a_point());
    let has_verdict = matches!(of, Instrument::Honos(Measure::Total) | Instrument::Wellbeing(_));
    let pairs = &counts.pairs;
    let figures = pairs.mean_first().zip(pairs.mean_change()).map(|(first, change)| {
        // Where all changed alike there is no spread, and the interval is the mean itself.
        let (low, high) = pairs.interval().map_or((change, change), |interval| (interval.low, interval.high));
        OutcomeFigures {
            mean_first: points(first),
            mean_change: points(change),
            low: points(low),
            high: points(high),
            t: pairs.t(),
            p: pairs.p(),
            effect: pairs.effect_size(),
            reliable: has_verdict.then_some((counts.improved, counts.deteriorated)),
        }
    });
    OutcomeRow { line, pairs: counts.count(), figures }
}

fn shifts(state: &State, counts: &Counts) -> Html {
    let columns = ["Stayed low (LL)", "High to low (HL), better", "Low to high (LH), worse", "Stayed high (HH)"];
    let columns = std::iter::once(TableColumn::words("Scale")).chain(columns.map(TableColumn::numbers));
    let row = |scale: &ratings::Scale| {
        let head = html! { { format!("{} {}", scale.id(), scale.name()) } };
        let cells = Shift::ALL.map(|shift| html! { { number::count(counts.outcomes.shifts(*scale, shift)) } });
        TableRow { key: scale.id().into(), cells: std::iter::once(head).chain(cells).collect() }
    };
    html! {
        <>
            { heading(Definition::Shifts) }
            { all_clusters(state) }
            { show!(Table {
                id: "shifts",
                caption: "People by change of each HoNOS scale",
                columns: columns.collect::<Vec<_>>(),
                rows: Measure::Total.scales().iter().map(row).collect::<Vec<_>>(),
            }) }
        </>
    }
}
