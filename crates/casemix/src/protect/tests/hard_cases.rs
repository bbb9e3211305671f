//! Cases in which the rule without a witness gives something away, each by a reader's arithmetic that is written down.

use super::file::{File, Plan};
use super::letter;
use super::solver;
use crate::{Rule, Shown};

/// One row: each part one atom, and the total.
fn row(parts: &[u32]) -> Plan {
    let mut plan = Plan { atoms: parts.to_vec(), ..Plan::default() };
    let ids: Vec<usize> = (0..parts.len()).map(|part| plan.count(vec![part])).collect();
    let total = plan.count((0..parts.len()).collect());
    plan.lines.push((ids, total));
    plan
}

/// Rows and columns with their totals, and all.
fn grid(rows: &[&[u32]]) -> Plan {
    let columns = rows[0].len();
    let mut plan = Plan { atoms: rows.concat(), ..Plan::default() };
    let cells: Vec<Vec<usize>> = (0..rows.len())
        .map(|row| (0..columns).map(|column| plan.count(vec![row * columns + column])).collect())
        .collect();
    let of_rows: Vec<usize> =
        (0..rows.len()).map(|row| plan.count((0..columns).map(|column| row * columns + column).collect())).collect();
    let of_columns: Vec<usize> =
        (0..columns).map(|column| plan.count((0..rows.len()).map(|row| row * columns + column).collect())).collect();
    let all = plan.count((0..rows.len() * columns).collect());
    for (cells, total) in cells.iter().zip(&of_rows) {
        plan.lines.push((cells.clone(), *total));
    }
    for (column, total) in of_columns.iter().enumerate() {
        plan.lines.push((cells.iter().map(|row| row[column]).collect(), *total));
    }
    plan.lines.push((of_rows, all));
    plan.lines.push((of_columns, all));
    plan
}

/// The file of the plan gives nothing away, and follows the letter.
fn check(plan: &Plan) -> File {
    let file = plan.publish();
    letter::check(&file);
    assert_eq!(solver::told(&file), (vec![], vec![]), "{:?}", file.counts);
    assert!(!file.open.contains(&true), "and the engine says so");
    file
}

/// The file without a protection beyond the limit.
pub(super) fn without_protection(plan: &Plan) -> File {
    let mut file = plan.publish();
    for count in 0..plan.counts.len() {
        let truth = plan.truth(count);
        file.counts[count] =
            if truth < 5 { Shown::Hidden(Rule::SmallCount) } else { Shown::Value((truth + 2) / 5 * 5) };
    }
    for (place, (part, whole)) in plan.shares.iter().enumerate() {
        let (part, whole) = (plan.truth(*part), plan.truth(*whole));
        let per_cent = |part: u32, whole: u32| (200 * part + whole) / (2 * whole);
        let is_small = part < 5 || whole < 5;
        file.shares[place] =
            if is_small { Shown::Hidden(Rule::SmallCount) } else { Shown::Value(per_cent(part, whole)) };
    }
    file
}

/// What a reader could tell without a protection beyond the limit.
fn told_without_protection(plan: &Plan) -> Vec<usize> {
    solver::told(&without_protection(plan)).0
}

#[test]
fn a_single_4_among_7s_whose_total_is_rounded_up() {
    // 7, 7 and 4 are 18, shown as 5, 5, * and 20. The shown two are 14 at most, so the hidden one is 4.
    let plan = row(&[7, 7, 4]);
    assert_eq!(told_without_protection(&plan), [2]);
    let file = check(&plan);
    assert_eq!(file.secondary().len(), 1, "one of the sevens is enough");
    // The same with seven 7s: 53 is shown as 55.
    let plan = row(&[7, 7, 7, 7, 7, 7, 7, 4]);
    assert_eq!(told_without_protection(&plan), [7]);
    check(&plan);
}

#[test]
fn five_7s_and_a_4() {
    // 39, shown as 40: from 38, so the 4 is 3 or 4 and stays unknown; but it is alone in its row.
    let plan = row(&[7, 7, 7, 7, 7, 4]);
    assert_eq!(told_without_protection(&plan), [0; 0]);
    check(&plan);
}

#[test]
fn a_0_among_counts_whose_total_is_rounded_down() {
    // 8, 8, 8, 8 and 0 are 32, shown as 10, 10, 10, 10, * and 30. The shown four are at least 32, so the last is 0.
    let plan = row(&[8, 8, 8, 8, 0]);
    assert_eq!(told_without_protection(&plan), [4]);
    check(&plan);
}

#[test]
fn two_4s_that_are_8() {
    // Shown as 10, so at least 8, and each is 4 at most. No cell is left to hide: the total has to be.
    let plan = row(&[4, 4]);
    assert_eq!(told_without_protection(&plan), [0, 1]);
    let file = check(&plan);
    assert_eq!(file.counts[2], Shown::Hidden(Rule::Secondary));
}

#[test]
fn all_hidden_cells_are_4_in_every_row_and_column() {
    let plan = grid(&[&[4, 4], &[4, 4]]);
    assert_eq!(told_without_protection(&plan), [0, 1, 2, 3]);
    check(&plan);
    let plan = grid(&[&[4, 4, 30], &[4, 4, 30], &[30, 30, 8]]);
    check(&plan);
}

#[test]
fn a_row_of_zeros() {
    check(&row(&[0, 0, 0, 0]));
    check(&grid(&[&[0, 0, 0], &[12, 20, 31], &[7, 9, 44]]));
    check(&grid(&[&[0, 0, 0], &[0, 0, 0], &[0, 0, 0]]));
}

#[test]
fn one_hidden_cell_in_a_large_table() {
    let plan = grid(&[&[10, 20, 30], &[40, 2, 60], &[70, 80, 90]]);
    let file = check(&plan);
    assert_eq!(file.secondary().len(), 3, "a corner each in another row, in another column and in both");
}

#[test]
fn hidden_cells_in_a_diagonal() {
    check(&grid(&[&[1, 20, 30], &[40, 2, 60], &[70, 80, 3]]));
}

#[test]
fn a_total_that_is_known_exactly_because_of_its_mean() {
    // The total is exactly 12 and the first exactly 10.
    let mut plan = row(&[10, 2, 0]);
    plan.pinned = vec![0, 3];
    let file = check(&plan);
    assert!(file.secondary().is_empty(), "2 and 0, 1 and 1, 0 and 2 are all alike");
    // 10, 1, 1 and 6 of 18, all but the 1s known: still 0 and 2. But with one hidden cell, it is the rest.
    let mut plan = row(&[10, 2, 6]);
    plan.pinned = vec![0, 2, 3];
    assert_eq!(told_without_protection(&plan), [1]);
    check(&plan);
}

#[test]
fn a_proportion_that_gives_the_rest_away() {
    // 6 of 10 are in the period. 60 % of 8 to 12 is only 6 of 10; the 4 others are no figure. With the 4 as a figure they
    // would be known.
    let mut plan = Plan { atoms: vec![6, 4], ..Plan::default() };
    let (inside, out, all) = (plan.count(vec![0]), plan.count(vec![1]), plan.count(vec![0, 1]));
    plan.lines.push((vec![inside, out], all));
    plan.shares.push((inside, all));
    assert_eq!(told_without_protection(&plan), [1]);
    let file = check(&plan);
    assert_eq!(file.shares[0], Shown::Hidden(Rule::Secondary));
}

#[test]
fn proportions_that_are_100_per_cent() {
    // Everybody is in the period, in every cluster. The hidden ones who are not are 0 in the whole class as well.
    for people in [vec![(7, 0), (8, 0), (3, 0)], vec![(12, 0), (0, 0), (33, 0)], vec![(5, 0), (5, 0), (5, 0)]] {
        check(&super::plans::caseload(&[people], &[3], true));
    }
}

#[test]
fn a_class_of_one_cluster() {
    // The class and its cluster are one count: hiding one hides both, and the class line has nothing else to hide.
    check(&super::plans::caseload(&[vec![(2, 1), (30, 4), (8, 8)], vec![(20, 1), (30, 4), (8, 8)]], &[1, 2], true));
}

#[test]
fn what_a_reader_knows_from_elsewhere_is_named_and_nothing_is_hidden_in_vain() {
    let mut plan = row(&[4, 4, 30, 40]);
    plan.known = vec![vec![0, 1]];
    let file = plan.publish();
    // Two counts under 5 that are 8 together are both 4, whatever the file shows.
    assert_eq!(file.open, [true, true, false, false, false]);
    plan.known = vec![vec![0, 1, 2]];
    check(&plan);
}

#[test]
fn nobody_at_all() {
    check(&row(&[]));
    check(&Plan::default());
}

#[test]
fn a_count_that_would_be_small_stands_in_the_way_even_if_it_is_hidden() {
    // All but the last are 0. What is known of the last three is 5, and the last is at least 5, whether it is shown or not:
    // so the two before it are 0, and no hiding can help.
    let mut plan = row(&[0, 0, 0, 5]);
    for pair in [[0, 1], [2, 3], [1, 3], [0, 3]] {
        plan.count(pair.to_vec());
    }
    plan.known = vec![vec![1, 2, 3]];
    let file = plan.publish();
    assert_eq!(solver::told(&file).0.iter().filter(|count| !file.open[**count]).count(), 0, "{file:?}");
    assert_eq!((file.open[1], file.open[2]), (true, true));
}
