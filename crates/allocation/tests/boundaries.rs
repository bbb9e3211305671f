//! Every boundary of every must clause, enumerated from the data: each scale that a clause names, each answer that
//! the scale can have, and the clause's other scales inside the range, outside it or not known.
//!
//! What is expected is worked out here from the words of the clause, not by the crate.

#![expect(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

mod reference;

use allocation::{Pack, Standing, Verdict};
use reference::{GOOD, Must, Person, Reference};

const NOT_KNOWN: u8 = 9;
const ANSWERS: [u8; 6] = [0, 1, 2, 3, 4, NOT_KNOWN];

/// Where a clause's other scales are.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Others {
    None,
    Inside,
    Outside,
    Unknown,
}

/// What the words of a clause say, given one scale's answer and where the others are.
fn expected(must: &Must, answer: u8, others: Others) -> Verdict {
    let is_inside = answer != NOT_KNOWN && must.from <= answer && answer <= must.to;
    let is_outside = answer != NOT_KNOWN && !is_inside;
    if must.any {
        // One scale inside is enough; with none, an answer that is missing might still be inside.
        if is_inside || others == Others::Inside {
            return Verdict::Met;
        }
        return if answer == NOT_KNOWN || others == Others::Unknown { Verdict::Unchecked } else { Verdict::Broken };
    }
    // One scale outside is too much; with none, an answer that is missing might still be outside.
    if is_outside || others == Others::Outside {
        return Verdict::Broken;
    }
    if answer == NOT_KNOWN || others == Others::Unknown { Verdict::Unchecked } else { Verdict::Met }
}

/// The ways to answer the other scales, all of them with the same answer: every one inside, every one outside.
fn ways(must: &Must) -> Vec<(Others, u8)> {
    if must.scales.len() == 1 {
        return vec![(Others::None, 0)];
    }
    ANSWERS
        .into_iter()
        .map(|answer| match answer {
            NOT_KNOWN => (Others::Unknown, answer),
            answer if must.is_inside(answer) => (Others::Inside, answer),
            answer => (Others::Outside, answer),
        })
        .collect()
}

fn standing<'a>(ranking: &'a [Standing], code: &str) -> &'a Standing {
    ranking.iter().find(|standing| standing.code.code() == code).unwrap()
}

#[test]
fn every_boundary_of_every_clause_is_where_the_clause_says() {
    let (pack, reference) = (Pack::provisional(), Reference::read(GOOD));
    let (mut clauses, mut boundaries) = (0, 0);
    for cluster in &reference.clusters {
        let rules = pack.clusters().iter().find(|rules| rules.code().code() == cluster.code).unwrap();
        assert_eq!(rules.must().len(), cluster.must.len());
        for (clause, must) in rules.must().iter().zip(&cluster.must) {
            clauses += 1;
            for (scale, answer) in must.scales.iter().flat_map(|scale| ANSWERS.map(|answer| (*scale, answer))) {
                for (others, theirs) in ways(must) {
                    // The scales that the clause does not name are no problem, and must make no difference.
                    let mut person = Person { codes: [0; 18], facts: [None; 2], origin: None };
                    for other in &must.scales {
                        person.codes[*other] = theirs;
                    }
                    person.codes[scale] = answer;
                    let case = person.case();
                    let shown = format!("cluster {}, {clause:?}: {person:?}", cluster.code);
                    assert_eq!(clause.verdict(&case.assessment), expected(must, answer, others), "{shown}");
                    let elsewhere = (0..18).fold(person.clone(), |person, index| {
                        if must.scales.contains(&index) { person } else { person.with(index, NOT_KNOWN) }
                    });
                    assert_eq!(
                        clause.verdict(&elsewhere.case().assessment),
                        expected(must, answer, others),
                        "the rest not known, {shown}",
                    );
                    boundaries += 1;
                }
            }
        }
    }
    assert_eq!((clauses, boundaries), (45, 1608), "a clause was added or taken away: correct the numbers");
}

#[test]
fn the_ranking_counts_the_verdicts_that_the_clauses_give() {
    let (pack, reference) = (Pack::provisional(), Reference::read(GOOD));
    for must in reference.clusters.iter().flat_map(|cluster| &cluster.must) {
        for (scale, answer) in must.scales.iter().flat_map(|scale| ANSWERS.map(|answer| (*scale, answer))) {
            for (_, theirs) in ways(must) {
                let mut person = Person { codes: [1; 18], facts: [None; 2], origin: None };
                for other in &must.scales {
                    person.codes[*other] = theirs;
                }
                person.codes[scale] = answer;
                let case = person.case();
                let ranking = pack.rank(&case);
                for rules in pack.clusters() {
                    let count = |verdict| {
                        rules.must().iter().filter(|clause| clause.verdict(&case.assessment) == verdict).count()
                    };
                    let standing = standing(ranking.ranked(), rules.code().code());
                    assert_eq!(
                        (usize::from(standing.broken), usize::from(standing.unchecked)),
                        (count(Verdict::Broken), count(Verdict::Unchecked)),
                        "cluster {}: {person:?}",
                        rules.code(),
                    );
                }
            }
        }
    }
}

#[test]
fn a_broken_clause_moves_a_cluster_behind_every_unbroken_one_and_an_unchecked_one_does_not() {
    let (pack, reference) = (Pack::provisional(), Reference::read(GOOD));
    for cluster in &reference.clusters {
        for must in &cluster.must {
            // Everyone at the cluster's best rating of each row, then the clause's scales moved out of the range.
            let best =
                |row: &[f64; 5]| (0..5_u8).max_by(|one, two| row[usize::from(*one)].total_cmp(&row[usize::from(*two)]));
            let codes: Vec<u8> = cluster.weights.iter().map(|row| best(row).unwrap()).collect();
            let person = Person { codes: codes.try_into().unwrap(), facts: [None; 2], origin: None };
            let moved = |code: u8| must.scales.iter().fold(person.clone(), |person, scale| person.with(*scale, code));
            let unknown = pack.rank(&moved(NOT_KNOWN).case());
            assert_eq!(standing(unknown.ranked(), &cluster.code).broken, 0, "{must:?} {}", cluster.code);
            assert!(standing(unknown.ranked(), &cluster.code).unchecked > 0);
            for outside in (0..=4).filter(|severity| !must.is_inside(*severity)) {
                let ranking = pack.rank(&moved(outside).case());
                assert!(standing(ranking.ranked(), &cluster.code).broken > 0);
                let broken: Vec<bool> = ranking.ranked().iter().map(|standing| standing.broken > 0).collect();
                assert!(broken.is_sorted(), "unbroken first: {broken:?}");
            }
        }
    }
}
