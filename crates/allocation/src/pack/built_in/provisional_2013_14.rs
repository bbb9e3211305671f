//! The rule pack `provisional-2013-14`, written by `cargo xtask codegen` from `crates/allocation/data/provisional-2013-14/pack.json`. Do not edit.

use super::{ClauseTable, ClusterTable, PackTable};
use crate::ClusterCode;
use crate::pack::Class::{Expected as E, May as M, Unlikely as U};
use crate::pack::{Quantifier, Status, Weights};
use ratings::Scale;

pub(in crate::pack) const PROVISIONAL_2013_14: PackTable = PackTable {
    id: "provisional-2013-14",
    title: "Provisional profile pack for MHCT 2013/14",
    status: Status::Provisional,
    provenance: "Reconstructed from the published cluster descriptions. The official booklet prints its grid as coloured cells that could not be read here; no cell below has been checked against it. A trust replaces this pack with its own transcription.",
    rights: Some(
        "Written for Clusterwise; MIT licence. It holds no text of the clustering booklet or of the HoNOS glossary.",
    ),
    weights: Weights { expected: 1.0, may: 0.3, unlikely: 0.05, fact: 0.1 },
    clusters: &[
        ClusterTable {
            code: ClusterCode::C01,
            profile: [
                [E, M, U, U, U], // 1
                [E, M, U, U, U], // 2
                [E, M, U, U, U], // 3
                [E, M, U, U, U], // 4
                [E, M, M, M, U], // 5
                [E, U, U, U, U], // 6
                [M, E, E, U, U], // 7
                [M, E, E, U, U], // 8
                [E, E, M, U, U], // 9
                [E, M, U, U, U], // 10
                [E, M, U, U, U], // 11
                [E, M, M, U, U], // 12
                [E, M, U, U, U], // 13
                [E, M, U, U, U], // A
                [E, M, U, U, U], // B
                [E, M, U, U, U], // C
                [E, M, U, U, U], // D
                [E, M, U, U, U], // E
            ],
            points: [
                [-54, -227, -486, -486, -486],  // 1
                [-54, -227, -486, -486, -486],  // 2
                [-54, -227, -486, -486, -486],  // 3
                [-54, -227, -486, -486, -486],  // 4
                [-96, -270, -270, -270, -529],  // 5
                [-26, -458, -458, -458, -458],  // 6
                [-300, -126, -126, -558, -558], // 7
                [-300, -126, -126, -558, -558], // 8
                [-126, -126, -300, -558, -558], // 9
                [-54, -227, -486, -486, -486],  // 10
                [-54, -227, -486, -486, -486],  // 11
                [-77, -250, -250, -509, -509],  // 12
                [-54, -227, -486, -486, -486],  // 13
                [-54, -227, -486, -486, -486],  // A
                [-54, -227, -486, -486, -486],  // B
                [-54, -227, -486, -486, -486],  // C
                [-54, -227, -486, -486, -486],  // D
                [-54, -227, -486, -486, -486],  // E
            ],
            must: &[
                ClauseTable(Quantifier::Any, &[Scale::DepressedMood, Scale::OtherProblems], 1, 2),
                ClauseTable(Quantifier::Each, &[Scale::DepressedMood, Scale::OtherProblems], 0, 2),
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 0, 1),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C02,
            profile: [
                [E, M, U, U, U], // 1
                [E, E, U, U, U], // 2
                [E, M, M, U, U], // 3
                [E, M, U, U, U], // 4
                [E, M, M, M, U], // 5
                [E, U, U, U, U], // 6
                [M, E, E, M, U], // 7
                [M, E, E, M, U], // 8
                [M, E, E, U, U], // 9
                [E, E, M, U, U], // 10
                [E, M, M, U, U], // 11
                [E, E, M, U, U], // 12
                [E, E, M, U, U], // 13
                [E, M, U, U, U], // A
                [E, E, M, U, U], // B
                [E, M, M, U, U], // C
                [E, E, M, U, U], // D
                [E, E, M, U, U], // E
            ],
            points: [
                [-54, -227, -486, -486, -486],  // 1
                [-110, -110, -543, -543, -543], // 2
                [-77, -250, -250, -509, -509],  // 3
                [-54, -227, -486, -486, -486],  // 4
                [-96, -270, -270, -270, -529],  // 5
                [-26, -458, -458, -458, -458],  // 6
                [-314, -141, -141, -314, -573], // 7
                [-314, -141, -141, -314, -573], // 8
                [-300, -126, -126, -558, -558], // 9
                [-126, -126, -300, -558, -558], // 10
                [-77, -250, -250, -509, -509],  // 11
                [-126, -126, -300, -558, -558], // 12
                [-126, -126, -300, -558, -558], // 13
                [-54, -227, -486, -486, -486],  // A
                [-126, -126, -300, -558, -558], // B
                [-77, -250, -250, -509, -509],  // C
                [-126, -126, -300, -558, -558], // D
                [-126, -126, -300, -558, -558], // E
            ],
            must: &[
                ClauseTable(Quantifier::Any, &[Scale::DepressedMood, Scale::OtherProblems], 1, 3),
                ClauseTable(Quantifier::Each, &[Scale::DepressedMood, Scale::OtherProblems], 0, 3),
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 0, 1),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C03,
            profile: [
                [E, E, M, U, U], // 1
                [E, E, M, U, U], // 2
                [E, E, M, U, U], // 3
                [E, M, M, U, U], // 4
                [E, M, M, M, M], // 5
                [E, M, U, U, U], // 6
                [M, M, E, E, U], // 7
                [M, M, E, E, U], // 8
                [M, E, E, M, U], // 9
                [M, E, E, M, U], // 10
                [E, E, M, U, U], // 11
                [M, E, E, M, U], // 12
                [E, E, M, M, U], // 13
                [E, E, M, U, U], // A
                [E, E, M, U, U], // B
                [E, E, M, U, U], // C
                [E, E, M, U, U], // D
                [E, E, M, U, U], // E
            ],
            points: [
                [-126, -126, -300, -558, -558], // 1
                [-126, -126, -300, -558, -558], // 2
                [-126, -126, -300, -558, -558], // 3
                [-77, -250, -250, -509, -509],  // 4
                [-114, -287, -287, -287, -287], // 5
                [-54, -227, -486, -486, -486],  // 6
                [-314, -314, -141, -141, -573], // 7
                [-314, -314, -141, -141, -573], // 8
                [-314, -141, -141, -314, -573], // 9
                [-314, -141, -141, -314, -573], // 10
                [-126, -126, -300, -558, -558], // 11
                [-314, -141, -141, -314, -573], // 12
                [-141, -141, -314, -314, -573], // 13
                [-126, -126, -300, -558, -558], // A
                [-126, -126, -300, -558, -558], // B
                [-126, -126, -300, -558, -558], // C
                [-126, -126, -300, -558, -558], // D
                [-126, -126, -300, -558, -558], // E
            ],
            must: &[
                ClauseTable(Quantifier::Any, &[Scale::DepressedMood, Scale::OtherProblems], 2, 3),
                ClauseTable(Quantifier::Each, &[Scale::DepressedMood, Scale::OtherProblems], 0, 3),
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 0, 1),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C04,
            profile: [
                [E, E, E, M, U], // 1
                [E, E, E, M, U], // 2
                [E, E, M, M, U], // 3
                [E, E, M, U, U], // 4
                [E, M, M, M, M], // 5
                [E, E, M, U, U], // 6
                [U, M, E, E, M], // 7
                [U, M, E, E, M], // 8
                [M, E, E, E, M], // 9
                [M, E, E, E, U], // 10
                [E, E, M, M, U], // 11
                [M, E, E, E, M], // 12
                [E, E, E, M, U], // 13
                [E, E, M, M, U], // A
                [E, E, E, M, U], // B
                [E, E, M, M, U], // C
                [E, E, M, M, U], // D
                [E, E, E, M, U], // E
            ],
            points: [
                [-174, -174, -174, -348, -607], // 1
                [-174, -174, -174, -348, -607], // 2
                [-141, -141, -314, -314, -573], // 3
                [-126, -126, -300, -558, -558], // 4
                [-114, -287, -287, -287, -287], // 5
                [-126, -126, -300, -558, -558], // 6
                [-573, -314, -141, -141, -314], // 7
                [-573, -314, -141, -141, -314], // 8
                [-358, -185, -185, -185, -358], // 9
                [-348, -174, -174, -174, -607], // 10
                [-141, -141, -314, -314, -573], // 11
                [-358, -185, -185, -185, -358], // 12
                [-174, -174, -174, -348, -607], // 13
                [-141, -141, -314, -314, -573], // A
                [-174, -174, -174, -348, -607], // B
                [-141, -141, -314, -314, -573], // C
                [-141, -141, -314, -314, -573], // D
                [-174, -174, -174, -348, -607], // E
            ],
            must: &[
                ClauseTable(Quantifier::Any, &[Scale::DepressedMood, Scale::OtherProblems], 3, 4),
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 0, 2),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C05,
            profile: [
                [M, E, E, M, M], // 1
                [M, E, E, E, M], // 2
                [E, E, M, M, M], // 3
                [E, E, E, M, U], // 4
                [E, M, M, M, M], // 5
                [E, E, M, U, U], // 6
                [U, U, M, E, E], // 7
                [U, U, M, E, E], // 8
                [M, M, E, E, M], // 9
                [M, M, E, E, E], // 10
                [E, E, M, M, M], // 11
                [U, M, E, E, E], // 12
                [M, E, E, E, M], // 13
                [E, E, M, M, M], // A
                [M, E, E, E, M], // B
                [E, E, M, M, M], // C
                [E, E, E, M, M], // D
                [M, E, E, E, M], // E
            ],
            points: [
                [-327, -154, -154, -327, -327], // 1
                [-358, -185, -185, -185, -358], // 2
                [-154, -154, -327, -327, -327], // 3
                [-174, -174, -174, -348, -607], // 4
                [-114, -287, -287, -287, -287], // 5
                [-126, -126, -300, -558, -558], // 6
                [-558, -558, -300, -126, -126], // 7
                [-558, -558, -300, -126, -126], // 8
                [-327, -327, -154, -154, -327], // 9
                [-358, -358, -185, -185, -185], // 10
                [-154, -154, -327, -327, -327], // 11
                [-607, -348, -174, -174, -174], // 12
                [-358, -185, -185, -185, -358], // 13
                [-154, -154, -327, -327, -327], // A
                [-358, -185, -185, -185, -358], // B
                [-154, -154, -327, -327, -327], // C
                [-185, -185, -185, -358, -358], // D
                [-358, -185, -185, -185, -358], // E
            ],
            must: &[
                ClauseTable(Quantifier::Any, &[Scale::DepressedMood, Scale::OtherProblems], 3, 4),
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 0, 2),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C06,
            profile: [
                [E, E, M, M, U], // 1
                [E, E, M, M, U], // 2
                [E, E, M, U, U], // 3
                [E, E, M, U, U], // 4
                [E, E, M, M, M], // 5
                [E, E, M, U, U], // 6
                [M, E, E, E, M], // 7
                [U, U, M, E, E], // 8
                [M, E, E, E, M], // 9
                [M, E, E, E, M], // 10
                [E, E, M, U, U], // 11
                [M, M, E, E, M], // 12
                [U, U, M, E, E], // 13
                [E, E, M, U, U], // A
                [E, E, M, M, M], // B
                [E, E, M, U, U], // C
                [E, E, E, M, M], // D
                [M, E, E, M, M], // E
            ],
            points: [
                [-141, -141, -314, -314, -573], // 1
                [-141, -141, -314, -314, -573], // 2
                [-126, -126, -300, -558, -558], // 3
                [-126, -126, -300, -558, -558], // 4
                [-154, -154, -327, -327, -327], // 5
                [-126, -126, -300, -558, -558], // 6
                [-358, -185, -185, -185, -358], // 7
                [-558, -558, -300, -126, -126], // 8
                [-358, -185, -185, -185, -358], // 9
                [-358, -185, -185, -185, -358], // 10
                [-126, -126, -300, -558, -558], // 11
                [-327, -327, -154, -154, -327], // 12
                [-558, -558, -300, -126, -126], // 13
                [-126, -126, -300, -558, -558], // A
                [-154, -154, -327, -327, -327], // B
                [-126, -126, -300, -558, -558], // C
                [-185, -185, -185, -358, -358], // D
                [-327, -154, -154, -327, -327], // E
            ],
            must: &[
                ClauseTable(Quantifier::Each, &[Scale::OtherProblems], 2, 4),
                ClauseTable(Quantifier::Each, &[Scale::UnreasonableBeliefs], 2, 4),
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 0, 2),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C07,
            profile: [
                [M, E, E, M, U], // 1
                [E, E, M, M, U], // 2
                [E, E, M, M, U], // 3
                [E, E, E, M, U], // 4
                [M, E, E, M, M], // 5
                [E, E, M, U, U], // 6
                [M, E, E, E, M], // 7
                [U, M, E, E, M], // 8
                [U, M, E, E, M], // 9
                [U, M, E, E, M], // 10
                [E, E, E, M, M], // 11
                [U, M, E, E, E], // 12
                [M, E, E, M, M], // 13
                [M, E, E, M, M], // A
                [M, E, E, M, M], // B
                [E, E, M, M, U], // C
                [M, E, E, M, M], // D
                [M, E, E, E, M], // E
            ],
            points: [
                [-314, -141, -141, -314, -573], // 1
                [-141, -141, -314, -314, -573], // 2
                [-141, -141, -314, -314, -573], // 3
                [-174, -174, -174, -348, -607], // 4
                [-327, -154, -154, -327, -327], // 5
                [-126, -126, -300, -558, -558], // 6
                [-358, -185, -185, -185, -358], // 7
                [-573, -314, -141, -141, -314], // 8
                [-573, -314, -141, -141, -314], // 9
                [-573, -314, -141, -141, -314], // 10
                [-185, -185, -185, -358, -358], // 11
                [-607, -348, -174, -174, -174], // 12
                [-327, -154, -154, -327, -327], // 13
                [-327, -154, -154, -327, -327], // A
                [-327, -154, -154, -327, -327], // B
                [-141, -141, -314, -314, -573], // C
                [-327, -154, -154, -327, -327], // D
                [-358, -185, -185, -185, -358], // E
            ],
            must: &[
                ClauseTable(Quantifier::Any, &[Scale::DepressedMood, Scale::OtherProblems], 2, 4),
                ClauseTable(Quantifier::Any, &[Scale::Relationships, Scale::DailyLiving, Scale::Occupation], 2, 4),
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 0, 2),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C08,
            profile: [
                [U, M, E, E, M], // 1
                [U, M, E, E, E], // 2
                [M, E, E, E, E], // 3
                [E, E, M, U, U], // 4
                [E, E, M, M, M], // 5
                [E, E, M, M, U], // 6
                [M, M, E, E, M], // 7
                [M, M, E, E, M], // 8
                [U, U, M, E, E], // 9
                [M, E, E, M, M], // 10
                [M, E, E, M, M], // 11
                [M, E, E, E, M], // 12
                [M, E, E, E, M], // 13
                [M, E, E, E, M], // A
                [U, U, M, E, E], // B
                [M, E, E, M, M], // C
                [U, M, E, E, E], // D
                [U, M, E, E, E], // E
            ],
            points: [
                [-573, -314, -141, -141, -314], // 1
                [-607, -348, -174, -174, -174], // 2
                [-384, -210, -210, -210, -210], // 3
                [-126, -126, -300, -558, -558], // 4
                [-154, -154, -327, -327, -327], // 5
                [-141, -141, -314, -314, -573], // 6
                [-327, -327, -154, -154, -327], // 7
                [-327, -327, -154, -154, -327], // 8
                [-558, -558, -300, -126, -126], // 9
                [-327, -154, -154, -327, -327], // 10
                [-327, -154, -154, -327, -327], // 11
                [-358, -185, -185, -185, -358], // 12
                [-358, -185, -185, -185, -358], // 13
                [-358, -185, -185, -185, -358], // A
                [-558, -558, -300, -126, -126], // B
                [-327, -154, -154, -327, -327], // C
                [-607, -348, -174, -174, -174], // D
                [-607, -348, -174, -174, -174], // E
            ],
            must: &[
                ClauseTable(Quantifier::Each, &[Scale::Relationships], 2, 4),
                ClauseTable(Quantifier::Any, &[Scale::AgitatedBehaviour, Scale::RepeatSelfHarm], 2, 4),
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 0, 2),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C10,
            profile: [
                [M, E, E, E, M], // 1
                [E, E, E, M, M], // 2
                [M, E, E, E, M], // 3
                [E, E, E, M, U], // 4
                [E, M, M, M, U], // 5
                [U, M, E, E, E], // 6
                [M, E, E, E, M], // 7
                [M, E, E, E, M], // 8
                [M, E, E, E, M], // 9
                [M, E, E, E, M], // 10
                [E, E, M, M, M], // 11
                [M, E, E, E, M], // 12
                [E, E, M, M, M], // 13
                [M, E, E, M, M], // A
                [E, E, M, M, M], // B
                [E, E, M, M, M], // C
                [E, E, E, M, M], // D
                [E, E, E, M, M], // E
            ],
            points: [
                [-358, -185, -185, -185, -358], // 1
                [-185, -185, -185, -358, -358], // 2
                [-358, -185, -185, -185, -358], // 3
                [-174, -174, -174, -348, -607], // 4
                [-96, -270, -270, -270, -529],  // 5
                [-607, -348, -174, -174, -174], // 6
                [-358, -185, -185, -185, -358], // 7
                [-358, -185, -185, -185, -358], // 8
                [-358, -185, -185, -185, -358], // 9
                [-358, -185, -185, -185, -358], // 10
                [-154, -154, -327, -327, -327], // 11
                [-358, -185, -185, -185, -358], // 12
                [-154, -154, -327, -327, -327], // 13
                [-327, -154, -154, -327, -327], // A
                [-154, -154, -327, -327, -327], // B
                [-154, -154, -327, -327, -327], // C
                [-185, -185, -185, -358, -358], // D
                [-185, -185, -185, -358, -358], // E
            ],
            must: &[ClauseTable(Quantifier::Any, &[Scale::Hallucinations, Scale::AgitatedBehaviour], 2, 4)],
            facts: [Some(true), None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C11,
            profile: [
                [E, E, M, U, U], // 1
                [E, E, U, U, U], // 2
                [E, E, M, U, U], // 3
                [E, E, M, U, U], // 4
                [E, M, M, M, M], // 5
                [E, E, M, U, U], // 6
                [E, E, E, U, U], // 7
                [E, E, E, M, U], // 8
                [E, E, E, M, U], // 9
                [E, E, M, U, U], // 10
                [E, E, M, U, U], // 11
                [E, E, E, M, U], // 12
                [E, E, M, U, U], // 13
                [M, E, E, M, M], // A
                [E, E, M, M, M], // B
                [E, E, M, M, U], // C
                [E, E, M, M, U], // D
                [E, E, E, M, U], // E
            ],
            points: [
                [-126, -126, -300, -558, -558], // 1
                [-110, -110, -543, -543, -543], // 2
                [-126, -126, -300, -558, -558], // 3
                [-126, -126, -300, -558, -558], // 4
                [-114, -287, -287, -287, -287], // 5
                [-126, -126, -300, -558, -558], // 6
                [-163, -163, -163, -595, -595], // 7
                [-174, -174, -174, -348, -607], // 8
                [-174, -174, -174, -348, -607], // 9
                [-126, -126, -300, -558, -558], // 10
                [-126, -126, -300, -558, -558], // 11
                [-174, -174, -174, -348, -607], // 12
                [-126, -126, -300, -558, -558], // 13
                [-327, -154, -154, -327, -327], // A
                [-154, -154, -327, -327, -327], // B
                [-141, -141, -314, -314, -573], // C
                [-141, -141, -314, -314, -573], // D
                [-174, -174, -174, -348, -607], // E
            ],
            must: &[ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 0, 2)],
            facts: [Some(false), Some(false)],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C12,
            profile: [
                [M, E, E, M, U], // 1
                [E, E, M, U, U], // 2
                [E, E, E, M, U], // 3
                [M, E, E, M, U], // 4
                [M, E, E, M, M], // 5
                [M, E, E, M, U], // 6
                [M, E, E, M, U], // 7
                [M, E, E, M, U], // 8
                [U, M, E, E, M], // 9
                [U, M, E, E, M], // 10
                [M, E, E, M, M], // 11
                [U, M, E, E, E], // 12
                [E, E, E, M, U], // 13
                [M, E, E, E, M], // A
                [E, E, M, M, M], // B
                [E, E, M, M, M], // C
                [M, E, E, M, M], // D
                [U, M, E, E, M], // E
            ],
            points: [
                [-314, -141, -141, -314, -573], // 1
                [-126, -126, -300, -558, -558], // 2
                [-174, -174, -174, -348, -607], // 3
                [-314, -141, -141, -314, -573], // 4
                [-327, -154, -154, -327, -327], // 5
                [-314, -141, -141, -314, -573], // 6
                [-314, -141, -141, -314, -573], // 7
                [-314, -141, -141, -314, -573], // 8
                [-573, -314, -141, -141, -314], // 9
                [-573, -314, -141, -141, -314], // 10
                [-327, -154, -154, -327, -327], // 11
                [-607, -348, -174, -174, -174], // 12
                [-174, -174, -174, -348, -607], // 13
                [-358, -185, -185, -185, -358], // A
                [-154, -154, -327, -327, -327], // B
                [-154, -154, -327, -327, -327], // C
                [-327, -154, -154, -327, -327], // D
                [-573, -314, -141, -141, -314], // E
            ],
            must: &[
                ClauseTable(Quantifier::Any, &[Scale::Relationships, Scale::DailyLiving, Scale::Occupation], 2, 4),
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 0, 3),
            ],
            facts: [Some(false), Some(false)],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C13,
            profile: [
                [M, E, E, E, M], // 1
                [E, E, E, M, M], // 2
                [M, E, E, M, M], // 3
                [M, E, E, E, M], // 4
                [M, E, E, M, M], // 5
                [U, U, M, E, E], // 6
                [M, E, E, E, M], // 7
                [M, E, E, E, M], // 8
                [U, M, E, E, E], // 9
                [U, M, E, E, E], // 10
                [M, E, E, E, M], // 11
                [U, U, M, E, E], // 12
                [E, E, E, M, M], // 13
                [M, E, E, E, M], // A
                [E, E, E, M, M], // B
                [E, E, M, M, M], // C
                [M, E, E, E, M], // D
                [U, M, E, E, E], // E
            ],
            points: [
                [-358, -185, -185, -185, -358], // 1
                [-185, -185, -185, -358, -358], // 2
                [-327, -154, -154, -327, -327], // 3
                [-358, -185, -185, -185, -358], // 4
                [-327, -154, -154, -327, -327], // 5
                [-558, -558, -300, -126, -126], // 6
                [-358, -185, -185, -185, -358], // 7
                [-358, -185, -185, -185, -358], // 8
                [-607, -348, -174, -174, -174], // 9
                [-607, -348, -174, -174, -174], // 10
                [-358, -185, -185, -185, -358], // 11
                [-558, -558, -300, -126, -126], // 12
                [-185, -185, -185, -358, -358], // 13
                [-358, -185, -185, -185, -358], // A
                [-185, -185, -185, -358, -358], // B
                [-154, -154, -327, -327, -327], // C
                [-358, -185, -185, -185, -358], // D
                [-607, -348, -174, -174, -174], // E
            ],
            must: &[
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 2, 4),
                ClauseTable(Quantifier::Any, &[Scale::Relationships, Scale::DailyLiving, Scale::Occupation], 2, 4),
            ],
            facts: [Some(false), Some(false)],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C14,
            profile: [
                [U, U, M, E, E], // 1
                [M, E, E, M, M], // 2
                [M, E, E, E, M], // 3
                [M, E, E, E, M], // 4
                [E, M, M, M, M], // 5
                [U, U, M, E, E], // 6
                [M, E, E, E, M], // 7
                [M, E, E, E, M], // 8
                [U, M, E, E, E], // 9
                [M, E, E, E, E], // 10
                [M, E, E, M, M], // 11
                [U, M, E, E, E], // 12
                [E, E, M, M, M], // 13
                [M, E, E, E, E], // A
                [E, E, E, M, M], // B
                [E, E, M, M, M], // C
                [M, E, E, E, E], // D
                [U, M, E, E, E], // E
            ],
            points: [
                [-558, -558, -300, -126, -126], // 1
                [-327, -154, -154, -327, -327], // 2
                [-358, -185, -185, -185, -358], // 3
                [-358, -185, -185, -185, -358], // 4
                [-114, -287, -287, -287, -287], // 5
                [-558, -558, -300, -126, -126], // 6
                [-358, -185, -185, -185, -358], // 7
                [-358, -185, -185, -185, -358], // 8
                [-607, -348, -174, -174, -174], // 9
                [-384, -210, -210, -210, -210], // 10
                [-327, -154, -154, -327, -327], // 11
                [-607, -348, -174, -174, -174], // 12
                [-154, -154, -327, -327, -327], // 13
                [-384, -210, -210, -210, -210], // A
                [-185, -185, -185, -358, -358], // B
                [-154, -154, -327, -327, -327], // C
                [-384, -210, -210, -210, -210], // D
                [-607, -348, -174, -174, -174], // E
            ],
            must: &[ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 3, 4)],
            facts: [None, Some(true)],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C15,
            profile: [
                [M, E, E, M, M], // 1
                [M, E, E, E, E], // 2
                [E, E, M, M, M], // 3
                [M, E, E, M, M], // 4
                [E, M, M, M, M], // 5
                [U, M, E, E, E], // 6
                [U, U, U, E, E], // 7
                [M, E, E, E, M], // 8
                [M, E, E, E, M], // 9
                [U, M, E, E, E], // 10
                [E, E, M, M, M], // 11
                [U, M, E, E, E], // 12
                [E, E, M, M, M], // 13
                [E, E, M, M, M], // A
                [M, E, E, E, M], // B
                [E, E, M, M, M], // C
                [E, E, E, M, M], // D
                [M, E, E, E, M], // E
            ],
            points: [
                [-327, -154, -154, -327, -327], // 1
                [-384, -210, -210, -210, -210], // 2
                [-154, -154, -327, -327, -327], // 3
                [-327, -154, -154, -327, -327], // 4
                [-114, -287, -287, -287, -287], // 5
                [-607, -348, -174, -174, -174], // 6
                [-543, -543, -543, -110, -110], // 7
                [-358, -185, -185, -185, -358], // 8
                [-358, -185, -185, -185, -358], // 9
                [-607, -348, -174, -174, -174], // 10
                [-154, -154, -327, -327, -327], // 11
                [-607, -348, -174, -174, -174], // 12
                [-154, -154, -327, -327, -327], // 13
                [-154, -154, -327, -327, -327], // A
                [-358, -185, -185, -185, -358], // B
                [-154, -154, -327, -327, -327], // C
                [-185, -185, -185, -358, -358], // D
                [-358, -185, -185, -185, -358], // E
            ],
            must: &[
                ClauseTable(Quantifier::Each, &[Scale::Hallucinations], 2, 4),
                ClauseTable(Quantifier::Each, &[Scale::DepressedMood], 3, 4),
            ],
            facts: [None, Some(true)],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C16,
            profile: [
                [M, E, E, E, M], // 1
                [E, E, E, M, M], // 2
                [U, U, M, E, E], // 3
                [M, E, E, M, M], // 4
                [M, E, E, M, M], // 5
                [U, M, E, E, E], // 6
                [M, E, E, E, M], // 7
                [M, E, E, E, M], // 8
                [U, M, E, E, E], // 9
                [M, E, E, E, M], // 10
                [M, M, E, E, E], // 11
                [U, M, E, E, E], // 12
                [E, E, M, M, M], // 13
                [M, M, E, E, E], // A
                [M, E, E, M, M], // B
                [M, E, E, M, M], // C
                [U, U, M, E, E], // D
                [U, U, M, E, E], // E
            ],
            points: [
                [-358, -185, -185, -185, -358], // 1
                [-185, -185, -185, -358, -358], // 2
                [-558, -558, -300, -126, -126], // 3
                [-327, -154, -154, -327, -327], // 4
                [-327, -154, -154, -327, -327], // 5
                [-607, -348, -174, -174, -174], // 6
                [-358, -185, -185, -185, -358], // 7
                [-358, -185, -185, -185, -358], // 8
                [-607, -348, -174, -174, -174], // 9
                [-358, -185, -185, -185, -358], // 10
                [-358, -358, -185, -185, -185], // 11
                [-607, -348, -174, -174, -174], // 12
                [-154, -154, -327, -327, -327], // 13
                [-358, -358, -185, -185, -185], // A
                [-327, -154, -154, -327, -327], // B
                [-327, -154, -154, -327, -327], // C
                [-558, -558, -300, -126, -126], // D
                [-558, -558, -300, -126, -126], // E
            ],
            must: &[
                ClauseTable(Quantifier::Each, &[Scale::DrinkingOrDrugs], 2, 4),
                ClauseTable(
                    Quantifier::Any,
                    &[Scale::Hallucinations, Scale::DepressedMood, Scale::AgitatedBehaviour],
                    2,
                    4,
                ),
            ],
            facts: [Some(false), None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C17,
            profile: [
                [M, E, E, E, M], // 1
                [E, E, E, M, M], // 2
                [M, E, E, M, U], // 3
                [M, E, E, M, M], // 4
                [M, E, E, M, M], // 5
                [U, M, E, E, E], // 6
                [M, E, E, M, M], // 7
                [M, E, E, E, M], // 8
                [U, M, E, E, E], // 9
                [U, M, E, E, E], // 10
                [M, M, E, E, E], // 11
                [U, M, E, E, E], // 12
                [E, E, M, M, M], // 13
                [M, M, E, E, E], // A
                [E, E, E, M, M], // B
                [E, E, M, M, M], // C
                [U, U, U, E, E], // D
                [U, U, M, E, E], // E
            ],
            points: [
                [-358, -185, -185, -185, -358], // 1
                [-185, -185, -185, -358, -358], // 2
                [-314, -141, -141, -314, -573], // 3
                [-327, -154, -154, -327, -327], // 4
                [-327, -154, -154, -327, -327], // 5
                [-607, -348, -174, -174, -174], // 6
                [-327, -154, -154, -327, -327], // 7
                [-358, -185, -185, -185, -358], // 8
                [-607, -348, -174, -174, -174], // 9
                [-607, -348, -174, -174, -174], // 10
                [-358, -358, -185, -185, -185], // 11
                [-607, -348, -174, -174, -174], // 12
                [-154, -154, -327, -327, -327], // 13
                [-358, -358, -185, -185, -185], // A
                [-185, -185, -185, -358, -358], // B
                [-154, -154, -327, -327, -327], // C
                [-543, -543, -543, -110, -110], // D
                [-558, -558, -300, -126, -126], // E
            ],
            must: &[
                ClauseTable(Quantifier::Each, &[Scale::Engagement], 2, 4),
                ClauseTable(Quantifier::Any, &[Scale::Hallucinations, Scale::AgitatedBehaviour], 1, 4),
            ],
            facts: [Some(false), None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C18,
            profile: [
                [E, E, M, U, U], // 1
                [E, M, U, U, U], // 2
                [E, M, U, U, U], // 3
                [U, E, E, M, U], // 4
                [E, E, E, M, U], // 5
                [E, M, U, U, U], // 6
                [E, E, E, M, U], // 7
                [E, E, E, M, U], // 8
                [E, E, M, U, U], // 9
                [E, E, E, U, U], // 10
                [E, E, M, U, U], // 11
                [E, E, E, M, U], // 12
                [E, E, U, U, U], // 13
                [E, E, M, U, U], // A
                [E, M, U, U, U], // B
                [E, M, U, U, U], // C
                [E, M, U, U, U], // D
                [E, E, E, M, U], // E
            ],
            points: [
                [-126, -126, -300, -558, -558], // 1
                [-54, -227, -486, -486, -486],  // 2
                [-54, -227, -486, -486, -486],  // 3
                [-558, -126, -126, -300, -558], // 4
                [-174, -174, -174, -348, -607], // 5
                [-54, -227, -486, -486, -486],  // 6
                [-174, -174, -174, -348, -607], // 7
                [-174, -174, -174, -348, -607], // 8
                [-126, -126, -300, -558, -558], // 9
                [-163, -163, -163, -595, -595], // 10
                [-126, -126, -300, -558, -558], // 11
                [-174, -174, -174, -348, -607], // 12
                [-110, -110, -543, -543, -543], // 13
                [-126, -126, -300, -558, -558], // A
                [-54, -227, -486, -486, -486],  // B
                [-54, -227, -486, -486, -486],  // C
                [-54, -227, -486, -486, -486],  // D
                [-174, -174, -174, -348, -607], // E
            ],
            must: &[
                ClauseTable(Quantifier::Each, &[Scale::Cognition], 1, 2),
                ClauseTable(Quantifier::Each, &[Scale::DailyLiving], 0, 2),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C19,
            profile: [
                [E, E, E, M, U], // 1
                [E, M, U, U, U], // 2
                [E, M, U, U, U], // 3
                [U, M, E, E, M], // 4
                [M, E, E, E, M], // 5
                [E, E, E, M, U], // 6
                [M, E, E, M, U], // 7
                [M, E, E, M, U], // 8
                [M, E, E, M, U], // 9
                [U, M, E, E, M], // 10
                [E, E, E, M, U], // 11
                [U, M, E, E, M], // 12
                [E, E, M, U, U], // 13
                [E, E, E, M, U], // A
                [E, M, U, U, U], // B
                [E, M, U, U, U], // C
                [E, E, M, U, U], // D
                [U, M, E, E, M], // E
            ],
            points: [
                [-174, -174, -174, -348, -607], // 1
                [-54, -227, -486, -486, -486],  // 2
                [-54, -227, -486, -486, -486],  // 3
                [-573, -314, -141, -141, -314], // 4
                [-358, -185, -185, -185, -358], // 5
                [-174, -174, -174, -348, -607], // 6
                [-314, -141, -141, -314, -573], // 7
                [-314, -141, -141, -314, -573], // 8
                [-314, -141, -141, -314, -573], // 9
                [-573, -314, -141, -141, -314], // 10
                [-174, -174, -174, -348, -607], // 11
                [-573, -314, -141, -141, -314], // 12
                [-126, -126, -300, -558, -558], // 13
                [-174, -174, -174, -348, -607], // A
                [-54, -227, -486, -486, -486],  // B
                [-54, -227, -486, -486, -486],  // C
                [-126, -126, -300, -558, -558], // D
                [-573, -314, -141, -141, -314], // E
            ],
            must: &[
                ClauseTable(Quantifier::Each, &[Scale::Cognition], 2, 4),
                ClauseTable(Quantifier::Each, &[Scale::DailyLiving], 1, 3),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C20,
            profile: [
                [U, M, E, E, E], // 1
                [E, E, M, U, U], // 2
                [E, M, U, U, U], // 3
                [U, U, M, E, E], // 4
                [M, E, E, M, U], // 5
                [M, E, E, E, M], // 6
                [M, E, E, E, M], // 7
                [M, E, E, E, M], // 8
                [U, M, E, E, E], // 9
                [U, U, M, E, E], // 10
                [M, E, E, M, M], // 11
                [U, U, M, E, E], // 12
                [E, E, M, M, M], // 13
                [M, E, E, E, M], // A
                [E, M, U, U, U], // B
                [E, E, M, U, U], // C
                [M, E, E, E, M], // D
                [U, U, M, E, E], // E
            ],
            points: [
                [-607, -348, -174, -174, -174], // 1
                [-126, -126, -300, -558, -558], // 2
                [-54, -227, -486, -486, -486],  // 3
                [-558, -558, -300, -126, -126], // 4
                [-314, -141, -141, -314, -573], // 5
                [-358, -185, -185, -185, -358], // 6
                [-358, -185, -185, -185, -358], // 7
                [-358, -185, -185, -185, -358], // 8
                [-607, -348, -174, -174, -174], // 9
                [-558, -558, -300, -126, -126], // 10
                [-327, -154, -154, -327, -327], // 11
                [-558, -558, -300, -126, -126], // 12
                [-154, -154, -327, -327, -327], // 13
                [-358, -185, -185, -185, -358], // A
                [-54, -227, -486, -486, -486],  // B
                [-126, -126, -300, -558, -558], // C
                [-358, -185, -185, -185, -358], // D
                [-558, -558, -300, -126, -126], // E
            ],
            must: &[
                ClauseTable(Quantifier::Each, &[Scale::Cognition], 3, 4),
                ClauseTable(Quantifier::Each, &[Scale::DailyLiving], 3, 4),
                ClauseTable(
                    Quantifier::Any,
                    &[Scale::OveractiveBehaviour, Scale::Hallucinations, Scale::DepressedMood, Scale::OtherProblems],
                    2,
                    4,
                ),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
        ClusterTable {
            code: ClusterCode::C21,
            profile: [
                [E, E, E, M, M], // 1
                [E, M, U, U, U], // 2
                [E, M, U, U, U], // 3
                [U, U, M, E, E], // 4
                [U, U, M, E, E], // 5
                [E, E, E, M, M], // 6
                [M, E, E, M, M], // 7
                [M, E, E, M, M], // 8
                [M, E, E, E, M], // 9
                [U, U, U, E, E], // 10
                [M, E, E, M, M], // 11
                [U, M, E, E, E], // 12
                [E, E, M, U, U], // 13
                [E, E, M, M, M], // A
                [E, M, U, U, U], // B
                [E, M, U, U, U], // C
                [M, E, E, M, M], // D
                [U, U, M, E, E], // E
            ],
            points: [
                [-185, -185, -185, -358, -358], // 1
                [-54, -227, -486, -486, -486],  // 2
                [-54, -227, -486, -486, -486],  // 3
                [-558, -558, -300, -126, -126], // 4
                [-558, -558, -300, -126, -126], // 5
                [-185, -185, -185, -358, -358], // 6
                [-327, -154, -154, -327, -327], // 7
                [-327, -154, -154, -327, -327], // 8
                [-358, -185, -185, -185, -358], // 9
                [-543, -543, -543, -110, -110], // 10
                [-327, -154, -154, -327, -327], // 11
                [-607, -348, -174, -174, -174], // 12
                [-126, -126, -300, -558, -558], // 13
                [-154, -154, -327, -327, -327], // A
                [-54, -227, -486, -486, -486],  // B
                [-54, -227, -486, -486, -486],  // C
                [-327, -154, -154, -327, -327], // D
                [-558, -558, -300, -126, -126], // E
            ],
            must: &[
                ClauseTable(Quantifier::Each, &[Scale::Cognition], 2, 4),
                ClauseTable(Quantifier::Each, &[Scale::PhysicalIllness], 3, 4),
                ClauseTable(Quantifier::Each, &[Scale::DailyLiving], 3, 4),
            ],
            facts: [None, None],
            verified: [
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false, false, false, false,
            ],
        },
    ],
};
