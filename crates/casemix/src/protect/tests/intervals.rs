//! A reader of large files, who narrows every count from every side until nothing moves any more.
//!
//! It keeps the least and the greatest number for each atom and for each count, and goes round: counts from their atoms and
//! atoms from their counts, lines from their parts and parts from their lines, counts from a part of their people and the
//! rest, proportions.

use super::file::{File, MANY};
use super::plans::{caseload, flows, plausible_changes, plausible_people};
use crate::Shown;

/// The least and the greatest.
type Range = (i64, i64);

fn narrow(range: &mut Range, by: Range, moved: &mut bool) {
    let narrower = (range.0.max(by.0), range.1.min(by.1));
    assert!(narrower.0 <= narrower.1, "the truth is always possible");
    *moved |= narrower != *range;
    *range = narrower;
}

/// Narrows a total from its parts and each part from the total and the other parts.
fn add_up(ranges: &mut [Range], parts: &[usize], total: usize, moved: &mut bool) {
    let sum = parts.iter().fold((0, 0), |sum, part| (sum.0 + ranges[*part].0, sum.1 + ranges[*part].1));
    narrow(&mut ranges[total], sum, moved);
    for part in parts {
        let others = (sum.0 - ranges[*part].0, sum.1 - ranges[*part].1);
        let by = (ranges[total].0 - others.1, ranges[total].1 - others.0);
        let mut range = ranges[*part];
        narrow(&mut range, by, moved);
        ranges[*part] = range;
    }
}

/// Narrows two counts of which one is a per cent of the other, by trying every number while there are not too many.
fn divide(ranges: &mut [Range], shown: Shown, part: usize, whole: usize, moved: &mut bool) {
    let width = |range: Range| range.1 - range.0;
    if shown.value().is_none() || width(ranges[part]) > 50 || width(ranges[whole]) > 50 {
        return;
    }
    let (parts, wholes) = (ranges[part].0..=ranges[part].1, ranges[whole].0..=ranges[whole].1);
    let number = |value: i64| u32::try_from(value).unwrap();
    let both = parts.flat_map(|part| wholes.clone().map(move |whole| (part, whole)));
    let possible: Vec<_> = both.filter(|(part, whole)| File::allows(shown, number(*part), number(*whole))).collect();
    let range =
        |of: fn(&(i64, i64)) -> i64| (possible.iter().map(of).min().unwrap(), possible.iter().map(of).max().unwrap());
    narrow(&mut ranges[part], range(|pair| pair.0), moved);
    narrow(&mut ranges[whole], range(|pair| pair.1), moved);
}

/// The hidden counts that come down to one number.
pub(super) fn told(file: &File) -> Vec<usize> {
    let plan = &file.plan;
    let counts = plan.counts.len();
    let facts = file.ranges();
    // First the facts, of which the first are the counts, then the atoms.
    let mut ranges: Vec<Range> =
        facts.iter().map(|(_, least, greatest)| ((*least).into(), (*greatest).into())).collect();
    let first_atom = ranges.len();
    ranges.extend(vec![(0, MANY.into()); plan.atoms.len()]);
    let sums: Vec<(Vec<usize>, usize)> = facts
        .iter()
        .enumerate()
        .map(|(fact, (atoms, ..))| (atoms.iter().map(|atom| first_atom + atom).collect(), fact))
        .collect();
    for _ in 0..200 {
        let mut moved = false;
        for (parts, total) in plan.lines.iter().chain(&sums) {
            add_up(&mut ranges, parts, *total, &mut moved);
        }
        for (shown, (part, whole)) in file.shares.iter().zip(&plan.shares) {
            divide(&mut ranges, *shown, *part, *whole, &mut moved);
        }
        if !moved {
            break;
        }
    }
    let is_hidden = |count: &usize| file.counts[*count].value().is_none() && !plan.counts[*count].is_empty();
    (0..counts).filter(is_hidden).filter(|count| ranges[*count].0 == ranges[*count].1).collect()
}

#[test]
fn the_reader_of_large_files_finds_what_is_not_protected() {
    // Two teams of 7 and one of 4 are 18, which is shown as 20: only with 4 can it be.
    let plan = caseload(&[vec![(7, 0), (7, 0), (4, 0)]], &[3], false);
    let mut file = plan.publish();
    for (count, shown) in file.counts.iter_mut().enumerate() {
        let rounded = (plan.truth(count) + 2) / 5 * 5;
        *shown = if plan.truth(count) < 5 { *shown } else { Shown::Value(rounded) };
    }
    let small = plan.counts.iter().position(|atoms| plan.sum(atoms) == 4).unwrap();
    assert!(told(&file).contains(&small));
}

#[test]
fn ten_teams_by_21_clusters_are_not_narrowed_down() {
    for (seed, people) in [(1, 300), (2, 1_000), (3, 2_500), (4, 6_000)] {
        let mut plan = caseload(&plausible_people(seed, people, 10), &[9, 8, 4], true);
        // Means are given for clusters over all teams.
        plan.pinned = (0..plan.counts.len()).filter(|count| plan.counts[*count].len() == 20).collect();
        let file = plan.publish();
        assert!(file.hidden().count() > 20, "seed {seed} has something to hide");
        assert_eq!(told(&file), [0; 0], "seed {seed}");
        assert!(!file.open.contains(&true), "seed {seed}");
    }
}

#[test]
fn changes_between_22_places_in_ten_teams_are_not_narrowed_down() {
    for (seed, changes) in [(1, 400), (2, 4_000)] {
        let plan = flows(&plausible_changes(seed, changes, 10, 22));
        let file = plan.publish();
        assert_eq!(told(&file), [0; 0], "seed {seed}");
        assert!(!file.open.contains(&true), "seed {seed}");
    }
}
