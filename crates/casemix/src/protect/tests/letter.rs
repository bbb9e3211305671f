//! The rule to the letter, figure by figure.

use super::file::{File, Plan};
use super::plans::{caseload, flows, plausible_changes, plausible_people};
use crate::{Rule, Shown};

/// Every figure is what the letter says, and no line has exactly one hidden.
pub(super) fn check(file: &File) {
    let plan = &file.plan;
    for (count, shown) in file.counts.iter().enumerate() {
        let truth = plan.truth(count);
        let nearest = (0..=u32::MAX).step_by(5).find(|five| five.abs_diff(truth) <= 2).unwrap();
        match shown {
            Shown::Value(value) => assert!(truth >= 5 && *value == nearest, "{truth} is shown as {value}"),
            Shown::Hidden(Rule::SmallCount) => assert!(truth < 5, "{truth} is no small count"),
            Shown::Hidden(Rule::Secondary) => assert!(truth >= 5, "{truth} is a small count"),
        }
    }
    for (shown, (part, whole)) in file.shares.iter().zip(&plan.shares) {
        let (shown_part, shown_whole) = (file.counts[*part], file.counts[*whole]);
        let (part, whole) = (plan.truth(*part), plan.truth(*whole));
        match shown {
            Shown::Value(_) => {
                assert!(shown_part.value().is_some() && shown_whole.value().is_some(), "a share of hidden counts");
                assert!(part >= 5 && whole >= 5 && File::allows(*shown, part, whole), "{part} of {whole}: {shown}");
            }
            Shown::Hidden(Rule::SmallCount) => assert!(part < 5 || whole < 5, "{part} of {whole}"),
            Shown::Hidden(Rule::Secondary) => assert!(part >= 5 && whole >= 5, "{part} of {whole}"),
        }
    }
    for (parts, total) in &plan.lines {
        let mut cells: Vec<usize> = parts.iter().copied().filter(|part| !plan.counts[*part].is_empty()).collect();
        cells.sort_unstable();
        cells.dedup();
        let is_hidden = |count: &&usize| file.counts[**count].value().is_none();
        let hidden = cells.iter().filter(is_hidden).count();
        let with_total = hidden + usize::from(is_hidden(&total) && !cells.contains(total));
        // A line of one cell that is its own total has nothing else to hide.
        if cells.len() + usize::from(!cells.contains(total)) > 1 {
            assert!(hidden != 1 || cells.len() == 1, "one cell of {:?} is hidden", shown(file, &cells));
            assert!(with_total != 1, "one of {:?} and {} is hidden", shown(file, &cells), file.counts[*total]);
        }
    }
}

fn shown(file: &File, counts: &[usize]) -> Vec<String> {
    counts.iter().map(|count| file.counts[*count].to_string()).collect()
}

#[test]
fn a_row_of_large_counts_is_only_rounded() {
    let file = caseload(&[vec![(11, 1), (33, 0), (53, 9)]], &[2, 1], true).publish();
    // The counts: 12, 33, 62, in classes of 45 and 62, and 107; of these in the period 11, 33, 53, 44, 53, 97. The last
    // class has one cluster and is the same count as that.
    assert_eq!(
        shown(&file, &(0..10).collect::<Vec<_>>()),
        ["10", "35", "60", "45", "105", "10", "35", "55", "45", "95"]
    );
    // 11/12, 33/33, 53/62, 44/45, 53/62, 97/107.
    assert_eq!(file.shares.iter().map(ToString::to_string).collect::<Vec<_>>(), ["92", "100", "85", "98", "85", "91"]);
    check(&file);
}

#[test]
fn nothing_is_hidden_where_nothing_is_small() {
    for seed in 0..20 {
        let mut people = plausible_people(seed, 500, 4);
        for (inside, out) in people.iter_mut().flatten() {
            *inside += 5;
            *out += 5;
        }
        let file = caseload(&people, &[9, 8, 4], true).publish();
        assert_eq!(file.hidden().count(), 0, "seed {seed}");
        assert!(file.shares.iter().all(|share| share.value().is_some()), "seed {seed}");
        check(&file);
    }
}

#[test]
fn a_count_of_0_and_a_proportion_of_nobody_are_small() {
    let file = caseload(&[vec![(0, 0), (0, 0)]], &[2], true).publish();
    assert!(file.counts.iter().chain(&file.shares).all(|shown| *shown == Shown::Hidden(Rule::SmallCount)));
}

#[test]
fn the_same_people_counted_twice_are_one_count() {
    let plan = Plan { atoms: vec![3, 9], counts: vec![vec![0, 1], vec![1, 0], vec![1, 1, 0, 7]], ..Plan::default() };
    let (_, ids, _) = plan.block();
    assert_eq!((ids[0], ids[0]), (ids[1], ids[2]));
}

#[test]
fn the_same_counts_always_give_the_same_file() {
    let publish = || caseload(&plausible_people(7, 900, 6), &[9, 8, 4], true).publish();
    let (one, other) = (publish(), publish());
    assert_eq!((one.counts, one.shares), (other.counts, other.shares));
}

#[test]
fn the_letter_holds_for_large_files() {
    for seed in 0..4 {
        check(&caseload(&plausible_people(seed, 1_500, 10), &[9, 8, 4], true).publish());
        check(&flows(&plausible_changes(seed, 2_000, 10, 22)).publish());
    }
}

#[test]
fn little_is_hidden_that_is_not_small() {
    for seed in 0..5 {
        let people = caseload(&plausible_people(seed, 3_000, 10), &[9, 8, 4], false).publish();
        let changes = flows(&plausible_changes(seed, 4_000, 10, 22)).publish();
        for file in [people, changes] {
            let (hidden, secondary) = (file.hidden().count(), file.secondary().len());
            let shown = file.counts.len() - hidden;
            assert!(10 * secondary < shown, "seed {seed}: {secondary} more beside {shown} shown");
            // What counts everybody is shown.
            let all = (0..file.counts.len()).max_by_key(|count| file.plan.counts[*count].len()).unwrap();
            assert!(file.counts[all].value().is_some(), "seed {seed}");
        }
    }
}
