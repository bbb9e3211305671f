//! Random files against the readers: small ones against the one with all the time in the world.

use super::file::{File, Plan};
use super::plans::{caseload, flows};
use super::{intervals, letter, solver};
use proptest::prelude::*;
use proptest::sample::select;

/// Numbers as they are hard: small, at the limit, at the ends of what is rounded alike, and in one table few different.
fn numbers() -> impl Strategy<Value = Vec<u32>> {
    let pools: Vec<&[u32]> = vec![
        &[0, 1, 2, 3, 4, 5, 6, 7],
        &[0, 4, 7, 8],
        &[4],
        &[7, 4],
        &[0, 0, 0, 12],
        &[0, 0, 5, 33],
        &[2, 3, 4, 5],
        &[0, 0, 0, 1],
        &[0, 3, 7, 12, 13, 18, 22],
        &[7, 7, 7, 7, 4, 2],
    ];
    select(pools).prop_map(<[u32]>::to_vec)
}

/// A list of numbers out of one pool.
fn list(length: usize) -> impl Strategy<Value = Vec<u32>> {
    numbers().prop_flat_map(move |pool| prop::collection::vec(select(pool), length))
}

/// Some of a plan's counts are pinned.
fn with_pins(plan: Plan, pins: &[prop::sample::Index]) -> Plan {
    let pinned = pins.iter().map(|pin| pin.index(plan.counts.len())).collect();
    Plan { pinned, ..plan }
}

fn pins() -> impl Strategy<Value = Vec<prop::sample::Index>> {
    prop::collection::vec(any::<prop::sample::Index>(), 0..3)
}

/// Two to four teams by two to four clusters in one or two classes.
fn caseloads() -> impl Strategy<Value = Plan> {
    let shape = (1_usize..=4, 2_usize..=4, any::<bool>(), any::<bool>(), any::<bool>());
    shape.prop_flat_map(|(teams, clusters, is_divided, with_shares, is_all_inside)| {
        let cells = teams * clusters;
        (list(cells), list(cells), pins()).prop_map(move |(inside, out, pins)| {
            let out = if is_all_inside { vec![0; cells] } else { out };
            let people: Vec<(u32, u32)> = inside.into_iter().zip(out).collect();
            let people: Vec<Vec<(u32, u32)>> = people.chunks(clusters).map(<[_]>::to_vec).collect();
            let classes = if is_divided { vec![1, clusters - 1] } else { vec![clusters] };
            with_pins(caseload(&people, &classes, with_shares), &pins)
        })
    })
}

/// One to three teams by two or three places.
fn changes() -> impl Strategy<Value = Plan> {
    (1_usize..=3, 2_usize..=3).prop_flat_map(|(teams, places)| {
        (list(teams * places * places), pins()).prop_map(move |(changes, pins)| {
            let rows: Vec<Vec<u32>> = changes.chunks(places).map(<[_]>::to_vec).collect();
            let changes: Vec<Vec<Vec<u32>>> = rows.chunks(places).map(<[_]>::to_vec).collect();
            with_pins(flows(&changes), &pins)
        })
    })
}

/// Any counts over up to eight atoms, that hang together in no orderly way, with a line, shares, and a known sum.
fn anything() -> impl Strategy<Value = Plan> {
    let sets = prop::collection::vec(prop::collection::vec(any::<bool>(), 8), 1..9);
    let pairs = prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..4);
    (2_usize..=8).prop_flat_map(move |atoms| {
        (list(atoms), sets.clone(), pairs.clone(), pins(), prop::option::of(prop::collection::vec(any::<bool>(), 8)))
            .prop_map(move |(atoms, sets, pairs, pins, known)| {
                let length = atoms.len();
                let of = |set: Vec<bool>| (0..length).filter(|atom| set[*atom]).collect::<Vec<usize>>();
                let mut plan = Plan { atoms, ..Plan::default() };
                let singles: Vec<usize> = (0..length).map(|atom| plan.count(vec![atom])).collect();
                let all = plan.count((0..length).collect());
                plan.lines.push((singles, all));
                for set in sets {
                    plan.count(of(set));
                }
                let counts = plan.counts.len();
                plan.shares = pairs
                    .into_iter()
                    .map(|(part, whole)| (part.index(counts), whole.index(counts)))
                    .filter(|(part, whole)| plan.counts[*part].iter().all(|atom| plan.counts[*whole].contains(atom)))
                    .collect();
                plan.known = known.into_iter().map(of).filter(|set| set.len() > 2).collect();
                with_pins(plan, &pins)
            })
    })
}

/// What the reader can tell is what the engine says that it cannot protect, and no more.
fn check(file: &File) {
    letter::check(file);
    let (counts, shares) = solver::told(file);
    let unforeseen: Vec<&usize> = counts.iter().filter(|count| !file.open[**count]).collect();
    assert!(unforeseen.is_empty() && shares.is_empty(), "told {unforeseen:?} and shares {shares:?}\n{file:#?}");
    assert!(intervals::told(file).iter().all(|count| file.open[*count]), "{file:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn no_hidden_number_of_a_caseload_can_be_told(plan in caseloads()) {
        let file = plan.publish();
        check(&file);
        prop_assert!(!file.open.contains(&true), "{file:#?}");
    }

    #[test]
    fn no_hidden_number_of_changes_can_be_told(plan in changes()) {
        let file = plan.publish();
        check(&file);
        prop_assert!(!file.open.contains(&true), "{file:#?}");
    }

    #[test]
    fn no_hidden_number_of_anything_can_be_told_but_those_that_are_named(plan in anything()) {
        check(&plan.publish());
    }
}
