//! What has changed, for each instrument. Cluster 00 is not among them.
//!
//! Means and tests tell a reader who works on them how many people they are of, so that every count with such figures is
//! taken as known exactly.

use super::place;
use crate::file::Decimal;
use crate::file::levels::Levels;
use crate::file::sheet::{ByGroup, Counted, Sheet};
use crate::{Counts, Group, Instrument, PairCounts};
use allocation::ClusterCode;
use outcomes::Measure;

const IMPROVED: usize = 0;
const DETERIORATED: usize = 1;
const UNCHANGED: usize = 2;
const NOT_COMPARABLE: usize = 3;
const UNKNOWNS: usize = 4;

pub(super) fn sheets(levels: &Levels, has_factors: bool) -> Vec<Sheet> {
    let shown = Instrument::every().filter(|of| has_factors || !matches!(of, Instrument::Factor(_)));
    shown.map(|of| sheet(levels, of)).collect()
}

fn sheet(levels: &Levels, of: Instrument) -> Sheet {
    let is_total = of == Instrument::Honos(Measure::Total);
    let has_verdict = is_total || matches!(of, Instrument::Wellbeing(_));
    let mut sheet = Sheet::new(levels, |Counts { outcomes, .. }| {
        let stand = |cluster: ClusterCode| {
            let group = Group::Cluster(cluster);
            let PairCounts { pairs, improved, deteriorated } = outcomes.pairs(of, group);
            let unchanged = pairs.pairs() - improved - deteriorated;
            [improved, deteriorated, unchanged, if is_total { outcomes.not_comparable(group) } else { 0 }]
        };
        ClusterCode::ALL.into_iter().flat_map(stand).collect()
    });
    let name = of.id();
    let counts = |sheet: &mut Sheet, what: &str, offsets: &[usize]| {
        sheet.by_class(&format!("{name}_{what}"), |cluster| {
            offsets.iter().map(|offset| place(cluster, UNKNOWNS, *offset)).collect()
        })
    };
    let pairs = counts(&mut sheet, "pairs", &[IMPROVED, DETERIORATED, UNCHANGED]);
    if has_verdict {
        for (what, offset) in [("improved", IMPROVED), ("deteriorated", DETERIORATED)] {
            let part = counts(&mut sheet, what, &[offset]);
            sheet.shares(&format!("{name}_{what}_percent"), &part, &pairs);
        }
    }
    if is_total {
        counts(&mut sheet, "not_comparable", &[NOT_COMPARABLE]);
    }
    statistics(&mut sheet, levels, of, &pairs);
    sheet
}

fn statistics(sheet: &mut Sheet, levels: &Levels, of: Instrument, pairs: &ByGroup) {
    for (level, (_, counts, _)) in levels.every().enumerate() {
        for (group, counted) in &pairs.0 {
            let Some(counted) = counted.get(level).copied() else { continue };
            sheet.pin(counted);
            for (what, value) in figures(of, &counts.outcomes.pairs(of, *group)) {
                statistic(sheet, level, *group, format!("{}_{what}", of.id()), counted, value);
            }
        }
    }
}

fn statistic(sheet: &mut Sheet, level: usize, group: Group, measure: String, over: Counted, value: Option<Decimal>) {
    sheet.statistic(level, Some(group), measure, &[over], value);
}

/// The figures of a group's pairs, in points.
fn figures(of: Instrument, counts: &PairCounts) -> [(&'static str, Option<Decimal>); 7] {
    let points = |value: Option<f64>| value.and_then(|value| Decimal::round(value / f64::from(of.units_a_point()), 1));
    let number = |value: Option<f64>, places| value.and_then(|value| Decimal::round(value, places));
    let pairs = &counts.pairs;
    let interval = pairs.interval();
    [
        ("first_mean", points(pairs.mean_first())),
        ("change_mean", points(pairs.mean_change())),
        ("change_low95", points(interval.map(|interval| interval.low))),
        ("change_high95", points(interval.map(|interval| interval.high))),
        ("change_t", number(pairs.t(), 2)),
        ("change_p", number(pairs.p(), 3)),
        ("effect_size", number(pairs.effect_size(), 2)),
    ]
}
