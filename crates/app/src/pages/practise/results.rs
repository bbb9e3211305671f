//! How far a trainee agreed with the answers, over time.
//!
//! Owns the figures of one person, for herself. Sheets that were made with another set, or another version of it, are listed
//! and not counted: their answers were others.

use super::{figures, marks, words};
use crate::pages::{Handlers, term};
use crate::state::{Action, Practice, PracticeInput, PracticePage, PracticeQuestion};
use pathways::TermId;
use ratings::Scale;
use records::DoneSheet;
use training::{Agreement, Compared, Marking, Rated, Set};
use ui::{
    Button, ButtonGroup, ButtonKind, ButtonLink, PageHeading, SummaryList, SummaryRow, Table, TableColumn, TableRow,
    long_date, number, show,
};
use yew::prelude::*;

pub(super) fn view(practice: &Practice, set: &Set, handlers: &Handlers) -> Html {
    let kept = practice.kept.as_deref();
    let done = kept.map(|kept| kept.done.as_slice()).unwrap_or_default();
    let has_open = kept.is_some_and(|kept| !kept.open.is_empty());
    let stamp = practice.sets.stamp();
    let (counted, others): (Vec<&DoneSheet>, Vec<&DoneSheet>) =
        done.iter().partition(|sheet| Some(&sheet.set) == stamp.as_ref() && set.vignette(&sheet.vignette).is_some());
    let first = first_of_each(&counted);
    html! {
        <>
            { show!(PageHeading { title: "Your practice so far" }) }
            if done.is_empty() {
                <p>{ "You have not finished a vignette in this browser yet." }</p>
                { show!(ButtonLink { href: PracticePage::Choose.route().to_string(), children: "Choose a vignette" }) }
            } else {
                <p>{ "These figures are for you. They stay in this browser, and nobody else sees them unless you show them. \
                      If several people practise in this browser, they are counted together." }</p>
                { words::how_far_to_rely_on(practice) }
            }
            if !counted.is_empty() {
                { figures(set, &first) }
                if first.len() < counted.len() {
                    <p>{ "What you practised again is listed and not counted: you had seen the answers." }</p>
                }
                { over_time(set, &counted, &first) }
                { by_scale(set, &first) }
            }
            if !others.is_empty() {
                { of_others(&others) }
            }
            if !done.is_empty() || has_open {
                { end(handlers) }
            }
        </>
    }
}

/// Those that were rated before the answers were seen: the first of each vignette, and in a session the first of each person.
fn first_of_each<'a>(sheets: &[&'a DoneSheet]) -> Vec<&'a DoneSheet> {
    let is_of_another = |one: &DoneSheet, other: &DoneSheet| {
        one.session.is_some() && one.session == other.session && one.trainee != other.trainee
    };
    let mut first: Vec<&DoneSheet> = Vec::new();
    for sheet in sheets {
        if first.iter().filter(|other| other.vignette == sheet.vignette).all(|other| is_of_another(sheet, other)) {
            first.push(sheet);
        }
    }
    first
}

fn rated<'a>(set: &'a Set, sheets: &[&'a DoneSheet]) -> Vec<Rated<'a>> {
    let of = |sheet: &&'a DoneSheet| {
        Some(Rated {
            vignette: set.vignette(&sheet.vignette)?,
            assessment: &sheet.ratings,
            own: sheet.own,
            rater: None,
        })
    };
    sheets.iter().filter_map(of).collect()
}

/// "12 of 18 (66.7%)".
fn part(count: u32, whole: u32) -> String {
    format!("{} of {} ({})", number::count(count), number::count(whole), number::percent(count, whole))
}

fn figures(set: &Set, sheets: &[&DoneSheet]) -> Html {
    let agreement = Agreement::with_answers(&rated(set, sheets));
    let overall = agreement.overall();
    let clusters = agreement.clusters();
    let not_known = overall.not_known();
    let mut rows = vec![
        SummaryRow::words("Vignettes finished", number::count(u32::try_from(sheets.len()).unwrap_or(u32::MAX))),
        SummaryRow::words("The same rating", part(overall.exact(), overall.compared())),
        SummaryRow::words("The same or one apart", part(overall.within_one(), overall.compared())),
        SummaryRow::words("Kappa", kappa(overall)),
        SummaryRow::words("The same cluster", part(clusters.same, clusters.compared)),
    ];
    if let Some(defensible) = clusters.same_or_defensible {
        rows.push(SummaryRow::words("The same, or one that can be defended", part(defensible, clusters.compared)));
    }
    if not_known.one > 0 || not_known.both > 0 {
        rows.push(SummaryRow::words(
            "Not known",
            format!(
                "{} on both sides, {} on one only: no number, and in none of the figures above",
                number::count(not_known.both),
                number::count(not_known.one)
            ),
        ));
    }
    html! {
        <section aria-labelledby="figures-title">
            <h2 class="nhsuk-heading-m" id="figures-title">{ "All together" }</h2>
            { show!(SummaryList { rows }) }
            <p class="nhsuk-body-s">{ term::link(TermId::WeightedKappa, "Kappa") }{ KAPPA }</p>
        </section>
    }
}

const KAPPA: &str = " says how much more you agree than by chance: 1 is complete agreement, 0 is no more than chance. A rating \
                     that is far off counts more than one that is close (the weights are quadratic).";

/// Kappa with its interval, or why there is none.
fn kappa(compared: &Compared) -> String {
    let Some(kappa) = compared.kappa() else {
        return "None yet: your ratings, or the authors’, were all the same".to_owned();
    };
    let interval = match figures::interval(compared) {
        Some(interval) => format!("95% interval {interval}"),
        None if compared.raters() < Compared::FEWEST_RATERS => {
            format!("too few for an interval: it takes {} vignettes", Compared::FEWEST_RATERS)
        }
        None => "no interval: no single vignette makes a difference to it".to_owned(),
    };
    format!("{}; {interval}", number::rounded(kappa, 2))
}

/// Each sheet, as a column and as a row.
fn over_time(set: &Set, sheets: &[&DoneSheet], first: &[&DoneSheet]) -> Html {
    let marked: Vec<(&DoneSheet, String, Marking)> = sheets
        .iter()
        .filter_map(|sheet| {
            let vignette = set.vignette(&sheet.vignette)?;
            Some((*sheet, vignette.name.clone(), Marking::new(vignette, &sheet.ratings, sheet.own)))
        })
        .collect();
    let is_first = |sheet: &DoneSheet| first.iter().any(|other| std::ptr::eq(*other, sheet));
    let rows = marked.iter().enumerate().map(|(place, (sheet, name, marking))| TableRow {
        key: place.to_string().into(),
        cells: vec![
            html! { <>{ name }if !is_first(sheet) { { " (again)" } }</> },
            html! { { long_date(sheet.date) } },
            html! { { marking.exact().to_string() } },
            html! { { marking.within_one().to_string() } },
            html! { { marks::cluster_words(marking.cluster) } },
            html! { { sheet.session.clone().unwrap_or_default() } },
            html! { { sheet.session.as_ref().and_then(|_| marks::code_of(set, sheet)).map(|code| code.to_string()).unwrap_or_default() } },
        ],
    });
    html! {
        <section aria-labelledby="time-title">
            <h2 class="nhsuk-heading-m" id="time-title">{ "Over time" }</h2>
            if first.len() > 1 {
                { chart(&marked.iter().filter(|(sheet, ..)| is_first(sheet)).cloned().collect::<Vec<_>>()) }
            }
            { show!(Table {
                id: "sheets",
                caption: "Each vignette, the earliest first: how many of 18 ratings agree",
                columns: vec![
                    TableColumn::words("Vignette"),
                    TableColumn::words("Finished"),
                    TableColumn::numbers("The same"),
                    TableColumn::numbers("The same or one apart"),
                    TableColumn::words("Cluster"),
                    TableColumn::words("Session"),
                    TableColumn::words("Result code"),
                ],
                rows: rows.collect::<Vec<_>>(),
            }) }
        </section>
    }
}

/// How wide a column is, with its gap, in the drawing.
const STEP: usize = 10;

/// A column for each sheet: full as far as ratings are the same, an outline as far as they are one apart. The table below says
/// the same.
fn chart(marked: &[(&DoneSheet, String, Marking)]) -> Html {
    let width = marked.len().saturating_mul(STEP);
    html! {
        <figure class="practice-chart">
            <svg class="practice-chart__drawing" viewBox={format!("0 0 {width} 18")} preserveAspectRatio="none" role="img"
                aria-label="How many of 18 ratings agree, by vignette. The table below says the same.">
                { for marked.iter().enumerate().map(|(place, (_, _, marking))| {
                    let column = |count: u32, class: &'static str| {
                        let x = place.saturating_mul(STEP).saturating_add(1).to_string();
                        html! { <rect {class} {x} y={18_u32.saturating_sub(count).to_string()} width="8" height={count.to_string()} /> }
                    };
                    html! {
                        <>
                        { column(marking.within_one(), "practice-chart__near") }
                        { column(marking.exact(), "practice-chart__same") }
                        </>
                    }
                }) }
            </svg>
            <figcaption class="nhsuk-body-s">
                <span class="practice-chart__key practice-chart__key--same" aria-hidden="true" />{ "the same rating " }
                <span class="practice-chart__key practice-chart__key--near" aria-hidden="true" />{ "one apart. The height is 18 ratings, \
                 the earliest is on the left." }
            </figcaption>
        </figure>
    }
}

fn by_scale(set: &Set, sheets: &[&DoneSheet]) -> Html {
    let agreement = Agreement::with_answers(&rated(set, sheets));
    let rows = Scale::ALL.into_iter().map(|scale| {
        let compared = agreement.scale(scale);
        let figure = |count: u32| {
            if compared.compared() > 0 {
                format!("{count} of {}", compared.compared())
            } else {
                number::NONE.to_owned()
            }
        };
        let [kappa, interval] = figures::kappa_cells(compared);
        let cells = [
            format!("{scale} {}", scale.name()),
            figure(compared.exact()),
            figure(compared.within_one()),
            kappa,
            interval,
        ];
        TableRow { key: scale.id().into(), cells: cells.map(|cell| html! { { cell } }).to_vec() }
    });
    html! {
        <section aria-labelledby="by-scale-title">
            <h2 class="nhsuk-heading-m" id="by-scale-title">{ "Scale by scale" }</h2>
            { show!(Table {
                id: "scales",
                caption: "How far you agree on each scale",
                columns: vec![
                    TableColumn::words("Scale"),
                    TableColumn::numbers("The same"),
                    TableColumn::numbers("The same or one apart"),
                    TableColumn::numbers("Kappa"),
                    TableColumn::numbers("95% interval"),
                ],
                rows: rows.collect::<Vec<_>>(),
            }) }
            <p class="nhsuk-body-s">{ figures::about_kappa(sheets.len()) }</p>
        </section>
    }
}

fn of_others(sheets: &[&DoneSheet]) -> Html {
    let rows = sheets.iter().enumerate().map(|(place, sheet)| TableRow {
        key: place.to_string().into(),
        cells: vec![
            html! { { format!("Vignette {}", sheet.vignette) } },
            html! { { long_date(sheet.date) } },
            html! { { &sheet.set.id } },
        ],
    });
    html! {
        <section aria-labelledby="others-title">
            <h2 class="nhsuk-heading-m" id="others-title">{ "Not counted" }</h2>
            <p>{ "These were made with another set of vignettes, or another version of it. Use that set again to see their marks." }</p>
            { show!(Table {
                id: "others",
                caption: "Vignettes of other sets",
                columns: ["Vignette", "Finished", "Set"].map(TableColumn::words).to_vec(),
                rows: rows.collect::<Vec<_>>(),
            }) }
        </section>
    }
}

fn end(handlers: &Handlers) -> Html {
    html! {
        <div class="no-print">
            { show!(ButtonGroup {
                children: html! {
                    <>
                    { show!(Button {
                        kind: ButtonKind::Secondary,
                        on_press: handlers.on(Action::Print),
                        children: "Print this page",
                    }) }
                    { show!(Button {
                        kind: ButtonKind::Warning,
                        id: PracticeQuestion::DeletePractice.asker(),
                        on_press: handlers.on(Action::Practise(PracticeInput::Ask(PracticeQuestion::DeletePractice))),
                        children: "Delete my practice",
                    }) }
                    </>
                },
            }) }
        </div>
    }
}
