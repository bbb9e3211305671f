//! What has changed. Cluster 00 is not among them.
//!
//! Means and tests tell a reader who works on them how many people they are of, so that every count with such figures is
//! taken as known exactly. Whatever is said of the same pairs is in one sheet: total, subscales and scales. They are of all
//! teams only, because a team less another would tell of few people in ways that groups within one another do not.

use super::place;
use crate::file::Decimal;
use crate::file::levels::Levels;
use crate::file::sheet::{ByGroup, Sheet};
use crate::protect::is_small;
use crate::{Counts, Group, Instrument, Outcomes, PairCounts};
use allocation::ClusterCode;
use outcomes::{Factor, Measure, Shift, WellbeingScale};

const IMPROVED: usize = 0;
const DETERIORATED: usize = 1;
const UNCHANGED: usize = 2;
const NOT_COMPARABLE: usize = 3;
const UNKNOWNS: usize = 4;

/// Where the unknowns of the scales begin: for each the four shifts, and those where it is not known at one of the times.
const SCALES: usize = UNKNOWNS * ClusterCode::ALL.len();
const SCALE: usize = Shift::ALL.len() + 1;

const TOTAL: Instrument = Instrument::Honos(Measure::Total);

/// The total, the subscales of the same pairs, and their scales.
pub(super) fn honos(levels: &Levels) -> Sheet {
    let mut sheet = Sheet::new(levels, |Counts { outcomes, .. }| {
        let mut unknowns = verdicts(outcomes, TOTAL);
        for scale in Measure::Total.scales() {
            let shifts = Shift::ALL.map(|shift| outcomes.shifts(*scale, shift));
            let pairs = outcomes.pairs(TOTAL, Group::All).count();
            unknowns.extend(shifts);
            unknowns.push(pairs - shifts.iter().sum::<u32>());
        }
        unknowns
    });
    let pairs = pairs(&mut sheet, TOTAL);
    sheet.by_class("total_not_comparable", |cluster| vec![place(cluster, UNKNOWNS, NOT_COMPARABLE)]);
    for of in Measure::ALL.map(Instrument::Honos) {
        means(&mut sheet, levels, of, &pairs);
    }
    scales(&mut sheet, levels);
    sheet
}

/// WEMWBS.
pub(super) fn wemwbs(levels: &Levels) -> Sheet {
    wellbeing(levels, Instrument::Wellbeing(WellbeingScale::Wemwbs))
}

/// SWEMWBS.
pub(super) fn swemwbs(levels: &Levels) -> Sheet {
    wellbeing(levels, Instrument::Wellbeing(WellbeingScale::Swemwbs))
}

fn wellbeing(levels: &Levels, of: Instrument) -> Sheet {
    let mut sheet = Sheet::new(levels, |Counts { outcomes, .. }| verdicts(outcomes, of));
    let pairs = pairs(&mut sheet, of);
    means(&mut sheet, levels, of, &pairs);
    sheet
}

/// The four factors, of all clusters and teams together.
pub(super) fn factors(levels: &Levels) -> Sheet {
    let count = |outcomes: &Outcomes, factor| outcomes.pairs(Instrument::Factor(factor), Group::All).count();
    let mut sheet =
        Sheet::new(levels, |Counts { outcomes, .. }| Factor::ALL.map(|factor| count(outcomes, factor)).to_vec());
    let outcomes = &levels.all.outcomes;
    for factor in Factor::ALL {
        let of = Instrument::Factor(factor);
        let counted = sheet.count_all(Some(Group::All), format!("{}_pairs", of.id()), &[factor.index()]);
        // Scores add up to totals. A factor that a few of those with a total lack would tell of these few.
        let lacking = outcomes.pairs(TOTAL, Group::All).count().saturating_sub(counted.truth());
        let has_spread = outcomes.pairs(of, Group::All).pairs.interval().is_some();
        let may_be_shown = (lacking == 0 || !is_small(lacking)) && has_spread;
        for (what, value) in figures(of, &outcomes.pairs(of, Group::All)) {
            sheet.mean(Group::All, format!("{}_{what}", of.id()), counted, value, may_be_shown);
        }
    }
    sheet
}

/// The pairs of each cluster by what became of them.
fn verdicts(outcomes: &Outcomes, of: Instrument) -> Vec<u32> {
    let stand = |cluster: ClusterCode| {
        let group = Group::Cluster(cluster);
        let PairCounts { pairs, improved, deteriorated } = outcomes.pairs(of, group);
        let unchanged = pairs.pairs() - improved - deteriorated;
        [improved, deteriorated, unchanged, if of == TOTAL { outcomes.not_comparable(group) } else { 0 }]
    };
    ClusterCode::ALL.into_iter().flat_map(stand).collect()
}

/// The counts of pairs, and the shares of those that improved and deteriorated.
fn pairs(sheet: &mut Sheet, of: Instrument) -> ByGroup {
    let name = of.id();
    let counts = |sheet: &mut Sheet, what: &str, offsets: &[usize]| {
        sheet.by_class(&format!("{name}_{what}"), |cluster| {
            offsets.iter().map(|offset| place(cluster, UNKNOWNS, *offset)).collect()
        })
    };
    let pairs = counts(sheet, "pairs", &[IMPROVED, DETERIORATED, UNCHANGED]);
    for (what, offset) in [("improved", IMPROVED), ("deteriorated", DETERIORATED)] {
        let part = counts(sheet, what, &[offset]);
        sheet.shares(&format!("{name}_{what}_percent"), &part, &pairs);
    }
    pairs
}

/// Means and tests. A subscale is left out where it is not of every pair: it would tell of the few that lack it.
fn means(sheet: &mut Sheet, levels: &Levels, of: Instrument, pairs: &ByGroup) {
    let outcomes = &levels.all.outcomes;
    for (group, counted) in &pairs.0 {
        let Some(counted) = counted.first().copied() else { continue };
        let counts = outcomes.pairs(of, *group);
        // Without spread everybody is the same, and the mean is what each of them has.
        let has_spread = counts.pairs.interval().is_some() && counts.pairs.effect_size().is_some();
        let may_be_shown = counts.count() == counted.truth() && has_spread;
        for (what, value) in figures(of, &counts) {
            sheet.mean(*group, format!("{}_{what}", of.id()), counted, value, may_be_shown);
        }
    }
}

/// Which scales stayed low or high, or went from one to the other, in the pairs that have a total.
fn scales(sheet: &mut Sheet, levels: &Levels) {
    let pairs = levels.all.outcomes.pairs(TOTAL, Group::All).count();
    for (index, scale) in Measure::Total.scales().iter().enumerate() {
        let first = SCALES + index * SCALE;
        for (offset, shift) in Shift::ALL.into_iter().enumerate() {
            let measure = format!("scale_{}_{}", scale.id(), shift.code().to_ascii_lowercase());
            sheet.count_all(None, measure, &[first + offset]);
        }
        // Each pair is one of the five, so that they add up to the pairs.
        if !is_small(pairs) {
            sheet.known(0, &(first..first + SCALE).collect::<Vec<_>>());
        }
    }
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
