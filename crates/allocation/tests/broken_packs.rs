//! Every mistake that the reader of rule packs can tell: a sample of each, and the exact words it is told in.
//!
//! A sample is the good pack with one edit, as a person's slip would make it. The last test reads the source of
//! the reader, so that a check without a sample fails here.

#![expect(clippy::panic, clippy::expect_used, reason = "a helper of a test may fail the test")]

use std::collections::BTreeSet;

use allocation::{DocumentProblem, Pack};

const GOOD: &str = include_str!("../data/provisional-2013-14/pack.json");
const READER: &str = concat!(include_str!("../src/document/mod.rs"), include_str!("../src/pack/read.rs"));
const FILE: &str = "ours.json";

/// One slip: the first `find` after `after` becomes `replace`, and the reader must say exactly `says`, in this
/// order, each after the file's name.
struct Slip {
    name: &'static str,
    after: &'static str,
    find: &'static str,
    replace: &'static str,
    says: &'static [&'static str],
}

const fn slip(
    name: &'static str,
    after: &'static str,
    find: &'static str,
    replace: &'static str,
    says: &'static [&'static str],
) -> Slip {
    Slip { name, after, find, replace, says }
}

const C01: &str = r#""code": "01""#;
const C02: &str = r#""code": "02""#;
const C10: &str = r#""code": "10""#;
const C21: &str = r#""code": "21""#;
const MISSING_07: &str = "cluster 07: the cluster is missing; add it: a pack has all of 01 to 08 and 10 to 21";

const SLIPS: &[Slip] = &[
    // The file as a whole.
    slip(
        "a comma is lost at the end of a row",
        C01,
        r#""Emuuu", "2""#,
        r#""Emuuu" "2""#,
        &["line 15, column 29: this is not JSON from here on; look for a missing comma, quote or bracket"],
    ),
    slip(
        "a row loses its last quote",
        C21,
        r#""uumEE"}"#,
        r#""uumEE}"#,
        // The string goes on to the end of its line, where JSON does not allow it to.
        &["end of line 228: this is not JSON from here on; look for a missing comma, quote or bracket"],
    ),
    slip(
        "something follows the last bracket",
        C21,
        "\n}\n",
        "\n}\n}\n",
        &["line 239, column 1: this is not JSON from here on; look for a missing comma, quote or bracket"],
    ),
    slip(
        "the title is left out",
        "",
        r#""title""#,
        r#""subtitle""#,
        &["“title” is missing; add it", "“subtitle” is not known here; take it out, or look for a spelling mistake"],
    ),
    slip(
        "a field is written twice",
        "",
        r#" "legend""#,
        "\"status\": \"verified\",\n \"legend\"",
        &["“status” is there twice; keep one of the two"],
    ),
    slip(
        "a field has a long name of somebody else's file",
        "",
        r#" "legend""#,
        concat!(r#" "patient name and address as it stands\nin the old system": 1, "#, r#""legend""#),
        &["“patient name and address as it stands in…” is not known here; take it out, or look for a spelling mistake"],
    ),
    // What the pack says of itself.
    slip(
        "the id has a space and capitals",
        "",
        r#""provisional-2013-14""#,
        r#""Our Trust 2026""#,
        &["id: an id is up to 60 lower-case letters, digits and hyphens; write it like our-trust-2026"],
    ),
    slip(
        "the id is too long",
        "",
        r#""provisional-2013-14""#,
        r#""aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa""#,
        &["id: an id is up to 60 lower-case letters, digits and hyphens; write it like our-trust-2026"],
    ),
    slip(
        "the id is a number",
        "",
        r#""provisional-2013-14""#,
        "2026",
        &["id: this cannot be a number; write text in quotes"],
    ),
    slip("the id is empty", "", r#""provisional-2013-14""#, r#""""#, &["id: the text is empty; fill it in"]),
    slip(
        "the title is blank",
        "",
        r#""Provisional profile pack for MHCT 2013/14""#,
        r#"" ""#,
        &["title: the text is empty; fill it in"],
    ),
    slip(
        "the status is a word of one's own",
        "",
        r#""provisional","#,
        r#""final","#,
        &["status: “final” is not a status; write provisional or verified"],
    ),
    slip(
        "the status is true",
        "",
        r#""provisional","#,
        "true,",
        &["status: this cannot be true or false; write text in quotes"],
    ),
    slip(
        "the provenance is null",
        "",
        r#""Reconstructed from the published cluster descriptions. The official booklet prints its grid as coloured cells that could not be read here; no cell below has been checked against it. A trust replaces this pack with its own transcription.""#,
        "null",
        &["provenance: this cannot be null; write text in quotes"],
    ),
    slip(
        "the rights are a list",
        "",
        r#""Written for Clusterwise; MIT licence. It holds no text of the clustering booklet or of the HoNOS glossary.""#,
        r#"["ours"]"#,
        &["rights: this cannot be a list; write text in quotes"],
    ),
    // The columns and the letters.
    slip(
        "the scales are numbers",
        "",
        r#""scales": ["1", "2","#,
        r#""scales": [1, 2,"#,
        &["scales: these are not the 18 scales in order; list 1 to 13 and then A to E, each in quotes"],
    ),
    slip(
        "the scales are out of order",
        "",
        r#""scales": ["1", "2","#,
        r#""scales": ["2", "1","#,
        &["scales: these are not the 18 scales in order; list 1 to 13 and then A to E, each in quotes"],
    ),
    slip(
        "the legend gives E and m each other's meaning",
        "",
        r#"{"E": "expected", "m": "may""#,
        r#"{"E": "may", "m": "expected""#,
        &["legend: the letters are not the usual ones; write E for expected, m for may and u for unlikely"],
    ),
    slip(
        "the legend lacks a letter",
        "",
        r#", "u": "unlikely"}"#,
        "}",
        &["legend: the letters are not the usual ones; write E for expected, m for may and u for unlikely"],
    ),
    // The weights.
    slip(
        "a weight is a percentage",
        "",
        r#""may": 0.3"#,
        r#""may": 30"#,
        &["weights, may: 30 is out of range; use a number from 0.001 to 1"],
    ),
    slip(
        "a weight is nothing at all",
        "",
        r#""unlikely": 0.05"#,
        r#""unlikely": 0"#,
        &["weights, unlikely: 0 is out of range; use a number from 0.001 to 1"],
    ),
    slip(
        "a weight is immense",
        "",
        r#""expected": 1.0"#,
        r#""expected": 1e300"#,
        &["weights, expected: a number is out of range; use a number from 0.001 to 1"],
    ),
    slip(
        "a weight is below zero",
        "",
        r#""fact_weight": 0.1"#,
        r#""fact_weight": -0.5"#,
        &["fact_weight: -0.5 is out of range; use a number from 0.001 to 1"],
    ),
    slip(
        "a weight is in quotes",
        "",
        r#""fact_weight": 0.1"#,
        r#""fact_weight": "0.1""#,
        &["fact_weight: this cannot be text; use a number from 0.001 to 1"],
    ),
    slip(
        "the weights are in the wrong order",
        "",
        r#""may": 0.3, "unlikely": 0.05"#,
        r#""may": 0.05, "unlikely": 0.3"#,
        &["weights: they do not fall from expected to unlikely; make expected the largest and unlikely the smallest"],
    ),
    slip(
        "two weights are equal",
        "",
        r#""may": 0.3"#,
        r#""may": 1"#,
        &["weights: they do not fall from expected to unlikely; make expected the largest and unlikely the smallest"],
    ),
    slip("a weight is left out", "", r#", "unlikely": 0.05"#, "", &["weights: “unlikely” is missing; add it"]),
    slip(
        "the weights are a list",
        "",
        r#"{"expected": 1.0, "may": 0.3, "unlikely": 0.05}"#,
        "[1, 0.3, 0.05]",
        &["weights: this cannot be a list; write an object in { and }"],
    ),
    // The list of clusters.
    slip(
        "the clusters are under their codes",
        "",
        r#""clusters": ["#,
        r#""clusters": {}, "rest": ["#,
        &[
            "“rest” is not known here; take it out, or look for a spelling mistake",
            "clusters: this cannot be an object; write a list of clusters in [ and ]",
        ],
    ),
    slip(
        "a cluster is a word",
        "",
        "\"clusters\": [\n",
        "\"clusters\": [\"01\",\n",
        &["clusters, number 1: this cannot be text; write an object in { and }"],
    ),
    slip(
        "a cluster has no code",
        "",
        "   \"code\": \"07\",\n",
        "",
        &["clusters, number 7: “code” is missing; add it", MISSING_07],
    ),
    slip(
        "a code is a number",
        "",
        r#""code": "07""#,
        r#""code": 7"#,
        &["clusters, number 7, code: this cannot be a number; write text in quotes", MISSING_07],
    ),
    slip(
        "a code has one digit",
        "",
        r#""code": "07""#,
        r#""code": "7""#,
        &[
            "clusters, number 7: there is no cluster “7”; use 01 to 08 or 10 to 21, in quotes, with two digits",
            MISSING_07,
        ],
    ),
    slip(
        "a cluster is the blank one",
        "",
        r#""code": "07""#,
        r#""code": "09""#,
        &[
            "clusters, number 7: there is no cluster “09”; use 01 to 08 or 10 to 21, in quotes, with two digits",
            MISSING_07,
        ],
    ),
    slip(
        "there are rules for variance",
        "",
        r#""code": "07""#,
        r#""code": "00""#,
        &["clusters, number 7: cluster 00 has no rules, because it is never ranked; take it out", MISSING_07],
    ),
    slip(
        "a block was copied and kept its code",
        "",
        r#""code": "07""#,
        r#""code": "06""#,
        &[
            "clusters, number 7: cluster 06 is there twice; keep one of the two, or correct the code of the other",
            MISSING_07,
        ],
    ),
    // One cluster.
    slip(
        "a cluster has a field that nobody knows",
        C01,
        r#""facts": {}"#,
        r#""fact": {}"#,
        &[
            "cluster 01: “facts” is missing; add it",
            "cluster 01: “fact” is not known here; take it out, or look for a spelling mistake",
        ],
    ),
    slip(
        "the must clauses are left out",
        r#""code": "14""#,
        r#""must": ["#,
        r#""should": ["#,
        &[
            "cluster 14: “must” is missing; add it",
            "cluster 14: “should” is not known here; take it out, or look for a spelling mistake",
        ],
    ),
    slip(
        "a cluster is in the wrong super class",
        C10,
        r#""super_class": "psychotic""#,
        r#""super_class": "organic""#,
        &["cluster 10, super_class: “organic” is not the super class of this cluster; write psychotic"],
    ),
    slip(
        "the super class is its national letter",
        C10,
        r#""super_class": "psychotic""#,
        r#""super_class": "B""#,
        &["cluster 10, super_class: “B” is not the super class of this cluster; write psychotic"],
    ),
    slip(
        "the super class is missing",
        C10,
        "   \"super_class\": \"psychotic\",\n",
        "",
        &["cluster 10: “super_class” is missing; add it"],
    ),
    // The grid.
    slip("a row is left out", C01, r#""7": "mEEuu", "#, "", &["cluster 01, profile: “7” is missing; add it"]),
    slip(
        "a row is there twice",
        C01,
        r#""8": "mEEuu""#,
        r#""7": "mEEuu""#,
        &[
            "cluster 01, profile: “8” is missing; add it",
            "cluster 01, profile: “7” is there twice; keep one of the two",
        ],
    ),
    slip(
        "a row is of a scale that is not there",
        C01,
        r#""8": "mEEuu""#,
        r#""14": "mEEuu""#,
        &[
            "cluster 01, profile: “8” is missing; add it",
            "cluster 01, profile: “14” is not known here; take it out, or look for a spelling mistake",
        ],
    ),
    slip(
        "a scale is written small",
        C01,
        r#""D": "Emuuu""#,
        r#""d": "Emuuu""#,
        &[
            "cluster 01, profile: “D” is missing; add it",
            "cluster 01, profile: “d” is not known here; take it out, or look for a spelling mistake",
        ],
    ),
    slip(
        "a row has four letters",
        C01,
        r#""Emuuu""#,
        r#""Emuu""#,
        &["cluster 01, scale 1: the row has 4 letters; write 5, one for each rating from 0 to 4"],
    ),
    slip(
        "a row has six letters",
        C21,
        r#""E": "uumEE""#,
        r#""E": "uuumEE""#,
        &["cluster 21, scale E: the row has 6 letters; write 5, one for each rating from 0 to 4"],
    ),
    slip(
        "a row has one letter",
        C01,
        r#""Emuuu""#,
        r#""E""#,
        &["cluster 01, scale 1: the row has 1 letter; write 5, one for each rating from 0 to 4"],
    ),
    slip(
        "a row is empty",
        C01,
        r#""Emuuu""#,
        r#""""#,
        &["cluster 01, scale 1: the row has 0 letters; write 5, one for each rating from 0 to 4"],
    ),
    slip(
        "a letter is of another legend",
        C01,
        r#""Emuuu""#,
        r#""EMuuu""#,
        &["cluster 01, scale 1: “M” is not a letter of the legend; use E for expected, m for may and u for unlikely"],
    ),
    slip(
        "a letter only looks like one of ours",
        C01,
        r#""Emuuu""#,
        r#""Еmuuu""#,
        &["cluster 01, scale 1: “Е” is not a letter of the legend; use E for expected, m for may and u for unlikely"],
    ),
    slip(
        "a row is a list",
        C01,
        r#""1": "Emuuu""#,
        r#""1": ["E", "m", "u", "u", "u"]"#,
        &["cluster 01, scale 1: this cannot be a list; write 5 letters in quotes, such as \"EEmuu\""],
    ),
    slip(
        "the profile is text",
        C01,
        r#""profile": {"1": "Emuuu","#,
        r#""profile": "see over", "rows": {"1": "Emuuu","#,
        &[
            "cluster 01: “rows” is not known here; take it out, or look for a spelling mistake",
            "cluster 01, profile: this cannot be text; write an object in { and }",
        ],
    ),
    // Must clauses.
    slip(
        "the clauses are an object",
        C02,
        r#""must": ["#,
        r#""must": {}, "old": ["#,
        &[
            "cluster 02: “old” is not known here; take it out, or look for a spelling mistake",
            "cluster 02, must: this cannot be an object; write a list of clauses in [ and ], empty if there are none",
        ],
    ),
    slip(
        "a clause is text",
        C02,
        r#"{"any": ["7", "8"], "from": 1, "to": 3}"#,
        r#""7 or 8 from 1 to 3""#,
        &["cluster 02, must clause 1: this cannot be text; write an object in { and }"],
    ),
    slip(
        "a clause is of another kind",
        C02,
        r#"{"any": ["#,
        r#"{"all": ["#,
        &[
            "cluster 02, must clause 1: “all” is not known here; take it out, or look for a spelling mistake",
            "cluster 02, must clause 1: a clause has either “any” or “each”; write one of them, with a list of scales",
        ],
    ),
    slip(
        "a clause is of both kinds",
        C02,
        r#"{"any": ["7", "8"]"#,
        r#"{"any": ["7"], "each": ["8"]"#,
        &["cluster 02, must clause 1: a clause has either “any” or “each”; write one of them, with a list of scales"],
    ),
    slip(
        "a clause has no upper end",
        C02,
        r#", "to": 3}"#,
        "}",
        &["cluster 02, must clause 1: “to” is missing; add it"],
    ),
    slip(
        "a clause has no lower end",
        C02,
        r#""from": 1, "#,
        "",
        &["cluster 02, must clause 1: “from” is missing; add it"],
    ),
    slip(
        "a clause has two lower ends",
        C02,
        r#""from": 1"#,
        r#""from": 1, "from": 2"#,
        &["cluster 02, must clause 1: “from” is there twice; keep one of the two"],
    ),
    slip(
        "a range is the wrong way round",
        C02,
        r#""from": 1, "to": 3"#,
        r#""from": 3, "to": 1"#,
        &["cluster 02, must clause 1: no rating is from 3 to 1; put the lower rating in “from” and the higher in “to”"],
    ),
    slip(
        "a range goes past the highest rating",
        C02,
        r#""from": 1, "to": 3"#,
        r#""from": 1, "to": 5"#,
        &["cluster 02, must clause 1, to: 5 is not a rating; use 0, 1, 2, 3 or 4, without quotes"],
    ),
    slip(
        "a range ends in not known",
        C02,
        r#""from": 1, "to": 3"#,
        r#""from": 1, "to": 9"#,
        &["cluster 02, must clause 1, to: 9 is not a rating; use 0, 1, 2, 3 or 4, without quotes"],
    ),
    slip(
        "a range begins below zero",
        C02,
        r#""from": 1"#,
        r#""from": -1"#,
        &["cluster 02, must clause 1, from: -1 is not a rating; use 0, 1, 2, 3 or 4, without quotes"],
    ),
    slip(
        "a range begins between two ratings",
        C02,
        r#""from": 1"#,
        r#""from": 1.5"#,
        &["cluster 02, must clause 1, from: 1.5 is not a rating; use 0, 1, 2, 3 or 4, without quotes"],
    ),
    slip(
        "a range is in quotes",
        C02,
        r#""from": 1"#,
        r#""from": "1""#,
        &["cluster 02, must clause 1, from: “1” is not a rating; use 0, 1, 2, 3 or 4, without quotes"],
    ),
    slip(
        "a range is a list",
        C02,
        r#""from": 1"#,
        r#""from": [1]"#,
        &["cluster 02, must clause 1, from: a list is not a rating; use 0, 1, 2, 3 or 4, without quotes"],
    ),
    slip(
        "a clause names one scale without a list",
        C02,
        r#"{"each": ["6"]"#,
        r#"{"each": "6""#,
        &["cluster 02, must clause 3: this cannot be text; write a list of scales in [ and ], each in quotes"],
    ),
    slip(
        "a clause names no scale",
        C02,
        r#"{"each": ["6"]"#,
        r#"{"each": []"#,
        &["cluster 02, must clause 3: the clause names no scale; list at least one, in quotes"],
    ),
    slip(
        "a clause names a scale that is not there",
        C02,
        r#"{"each": ["6"]"#,
        r#"{"each": ["F"]"#,
        &["cluster 02, must clause 3: “F” is not a scale; use 1 to 13 or A to E, in quotes"],
    ),
    slip(
        "a clause names a scale without quotes",
        C02,
        r#"{"each": ["6"]"#,
        r#"{"each": [6]"#,
        &["cluster 02, must clause 3: 6 is not a scale; use 1 to 13 or A to E, in quotes"],
    ),
    slip(
        "a clause names a scale twice",
        C02,
        r#"{"any": ["7", "8"]"#,
        r#"{"any": ["7", "7"]"#,
        &["cluster 02, must clause 1: scale 7 is there twice; name it once"],
    ),
    // Facts and verification.
    slip(
        "a fact is in quotes",
        C10,
        r#""first_episode": true"#,
        r#""first_episode": "yes""#,
        &["cluster 10, facts, first_episode: this cannot be text; write true or false, without quotes"],
    ),
    slip(
        "a fact is not one of the two",
        C10,
        r#""first_episode": true"#,
        r#""first_episode": true, "inpatient": true"#,
        &["cluster 10, facts: “inpatient” is not known here; take it out, or look for a spelling mistake"],
    ),
    slip(
        "a fact is there twice",
        C10,
        r#""first_episode": true"#,
        r#""first_episode": true, "first_episode": false"#,
        &["cluster 10, facts: “first_episode” is there twice; keep one of the two"],
    ),
    slip(
        "the facts are a list",
        C10,
        r#"{"first_episode": true}"#,
        r#"["first_episode"]"#,
        &["cluster 10, facts: this cannot be a list; write an object in { and }"],
    ),
    slip(
        "verified is a word",
        C10,
        r#""verified": false"#,
        r#""verified": "no""#,
        &[
            "cluster 10, verified: this cannot be text; write true, false, or a list of the scales whose rows were checked",
        ],
    ),
    slip(
        "verified lists something else",
        C10,
        r#""verified": false"#,
        r#""verified": ["1", "page 24"]"#,
        &[
            "cluster 10, verified: “page 24” is not a scale; write true, false, or a list of the scales whose rows were checked",
        ],
    ),
    slip("verified is left out", C10, ",\n   \"verified\": false", "", &["cluster 10: “verified” is missing; add it"]),
];

/// A text that is no pack, and all that must be said of it.
struct Sample {
    name: String,
    text: String,
    says: Vec<String>,
}

impl Sample {
    fn new(name: &str, text: impl Into<String>, says: &[&str]) -> Self {
        Self { name: name.to_owned(), text: text.into(), says: says.iter().map(ToString::to_string).collect() }
    }
}

/// Where a needle is, after another. Both have to be there, or the sample would not be what it says it is.
fn find(text: &str, after: &str, needle: &str) -> usize {
    let start = text.find(after).unwrap_or_else(|| panic!("“{after}” is not in the good pack"));
    let offset = text[start..].find(needle).unwrap_or_else(|| panic!("“{needle}” does not follow “{after}”"));
    start + offset
}

fn edited(slip: &Slip) -> String {
    let place = find(GOOD, slip.after, slip.find);
    [&GOOD[..place], slip.replace, &GOOD[place + slip.find.len()..]].concat()
}

/// The text of one cluster's object.
fn block(code: &str) -> &'static str {
    let start = find(GOOD, &format!("\"code\": \"{code}\""), "");
    let end = find(GOOD, &format!("\"code\": \"{code}\""), "\n  }");
    &GOOD[start..end]
}

fn samples() -> Vec<Sample> {
    let mut samples: Vec<Sample> = SLIPS.iter().map(|slip| Sample::new(slip.name, edited(slip), slip.says)).collect();

    // Not a pack at all.
    let empty = ["the file is empty; choose the file of a rule pack"];
    let no_object = ["a rule pack is an object; begin the file with { and end it with }"];
    samples.push(Sample::new("nothing", "", &empty));
    samples.push(Sample::new("blank lines", " \r\n\t\n", &empty));
    samples.push(Sample::new("a byte order mark and nothing", "\u{feff}", &empty));
    for text in ["[]", "12", "\"a pack\"", "null", "true"] {
        samples.push(Sample::new(&format!("the file is {text}"), text, &no_object));
    }
    samples.push(Sample::new(
        "a table",
        "code,1,2,3\n01,Emuuu,Emuuu,Emuuu\n",
        &["line 1, column 1: this is not JSON from here on; look for a missing comma, quote or bracket"],
    ));
    samples.push(Sample::new(
        "half a file",
        &GOOD[..find(GOOD, C10, "super_class")],
        &["line 108, column 4: the file ends too early; look for a missing quote, ] or }"],
    ));
    samples.push(Sample::new(
        "brackets without an end",
        "[".repeat(100_000),
        &["line 1, column 128: this is not JSON from here on; look for a missing comma, quote or bracket"],
    ));
    let needed = ["id", "title", "status", "provenance", "scales", "weights", "fact_weight", "clusters"];
    let missing: Vec<String> = needed.iter().map(|name| format!("“{name}” is missing; add it")).collect();
    let missing: Vec<&str> = missing.iter().map(String::as_str).collect();
    samples.push(Sample::new("an empty object", "{}", &missing));

    // Slips that more than one place has to do with.
    let clause = r#"{"each": ["9"], "from": 0, "to": 4}"#;
    let seventeen = GOOD.replacen(
        &block("02")[find(block("02"), "", "\"must\"")..],
        &format!("\"must\": [{}], \"facts\": {{}}, \"verified\": false", [clause; 17].join(", ")),
        1,
    );
    samples.push(Sample::new("there are too many clauses", seventeen, &[
        "cluster 02, must: there are 17 clauses; use 16 at most; clauses with the same range can share a list of scales",
    ]));
    let claimed = GOOD.replacen("\"status\": \"provisional\"", "\"status\": \"verified\"", 1);
    let unchecked: Vec<String> = allocation::ClusterCode::RANKED
        .iter()
        .map(|code| {
            format!(
                "cluster {code}, scale 1: the row was not checked, yet the pack says that it is verified; \
                 check the row, or write provisional as the status"
            )
        })
        .collect();
    let unchecked: Vec<&str> = unchecked.iter().map(String::as_str).collect();
    samples.push(Sample::new("a pack is called verified and nothing was checked", &claimed, &unchecked));
    let one_row_left = claimed.replace("\"verified\": false", "\"verified\": true").replacen(
        "\"verified\": true",
        r#""verified": ["1", "2", "3", "4", "5", "6", "8", "9", "10", "11", "12", "13", "A", "B", "C", "D", "E"]"#,
        1,
    );
    samples.push(Sample::new("a pack is called verified and one row was not checked", one_row_left, &[
        "cluster 01, scale 7: the row was not checked, yet the pack says that it is verified; check the row, or write provisional as the status",
    ]));
    let no_clusters = format!("{}[]\n}}\n", &GOOD[..find(GOOD, "", "\"clusters\": ") + "\"clusters\": ".len()]);
    let missing: Vec<String> = allocation::ClusterCode::RANKED
        .iter()
        .map(|code| format!("cluster {code}: the cluster is missing; add it: a pack has all of 01 to 08 and 10 to 21"))
        .collect();
    let missing: Vec<&str> = missing.iter().map(String::as_str).collect();
    samples.push(Sample::new("there is no cluster", no_clusters, &missing));
    samples
}

fn told(text: &str) -> Vec<String> {
    Pack::read(FILE, text).map_or_else(|problems| problems.iter().map(ToString::to_string).collect(), |_| Vec::new())
}

#[test]
fn the_good_pack_has_no_problem() {
    assert_eq!(told(GOOD), Vec::<String>::new());
}

#[test]
fn each_mistake_is_told_in_its_own_words() {
    let mut failures = Vec::new();
    for Sample { name, text, says } in samples() {
        let expected: Vec<String> = says
            .iter()
            // A problem of the whole file, or of one of its fields, follows the name directly.
            .map(|says| if is_of_the_whole_file(says) { format!("{FILE}: {says}") } else { format!("{FILE}, {says}") })
            .collect();
        let told = told(&text);
        if told != expected {
            failures.push(format!("{name}\n  expected {expected:#?}\n  told {told:#?}"));
        }
    }
    assert!(failures.is_empty(), "{} samples:\n{}", failures.len(), failures.join("\n"));
}

fn is_of_the_whole_file(says: &str) -> bool {
    ["“", "a rule pack is", "the file is"].iter().any(|start| says.starts_with(start))
}

#[test]
fn every_message_names_the_file_and_a_thing_to_do() {
    for Sample { name, text, .. } in samples() {
        let problems = Pack::read(FILE, &text).unwrap_err();
        assert!(!problems.is_empty(), "{name}");
        for problem in problems {
            let shown = problem.to_string();
            assert_eq!(problem.file(), FILE, "{name}");
            assert!(shown.contains(problem.place()), "{name}: {shown}");
            assert!(shown.contains("; "), "{name} does not say what to do: {shown}");
            assert!(!shown.contains(['\n', '\r']), "{name} takes more than a line: {shown}");
            assert!(shown.chars().count() < 220, "{name} is too long: {shown}");
        }
    }
}

#[test]
fn no_two_samples_share_a_name() {
    let samples = samples();
    let names: BTreeSet<&str> = samples.iter().map(|sample| sample.name.as_str()).collect();
    assert_eq!(names.len(), samples.len());
}

#[test]
fn several_mistakes_are_told_at_once() {
    let text = GOOD.replacen("Emuuu", "Emuux", 1).replacen("\"to\": 2", "\"to\": 7", 1).replacen("0.3", "\"0.3\"", 1);
    assert_eq!(
        told(&text),
        [
            "ours.json, weights, may: this cannot be text; use a number from 0.001 to 1",
            "ours.json, cluster 01, scale 1: “x” is not a letter of the legend; use E for expected, m for may and u for unlikely",
            "ours.json, cluster 01, must clause 1, to: 7 is not a rating; use 0, 1, 2, 3 or 4, without quotes",
        ]
    );
}

#[test]
fn what_is_merely_unusual_is_accepted() {
    let unusual: [(&str, &str, &str); 9] = [
        ("a row without any expected rating", r#""C": "Emuuu""#, r#""C": "mmmuu""#),
        ("a row that says nothing", r#""C": "Emuuu""#, r#""C": "uuuuu""#),
        ("a clause that any rating meets", r#""from": 1, "to": 2"#, r#""from": 0, "to": 4"#),
        ("no legend", r#" "legend": {"E": "expected", "m": "may", "u": "unlikely"},"#, ""),
        ("a whole number with a point", r#""from": 1, "to": 2"#, r#""from": 1.0, "to": 2"#),
        ("facts of a non-psychotic cluster", r#""facts": {}"#, r#""facts": {"acute_episode": false}"#),
        ("a fact that changes nothing", r#""fact_weight": 0.1"#, r#""fact_weight": 1"#),
        ("some rows checked", r#""verified": false"#, r#""verified": ["1", "7"]"#),
        (
            "fields in another order",
            r#"{"any": ["7", "8"], "from": 1, "to": 2}"#,
            r#"{"to": 2, "from": 1, "any": ["7", "8"]}"#,
        ),
    ];
    for (name, find, replace) in unusual {
        assert!(GOOD.contains(find), "{name}: “{find}” is not in the good pack");
        assert_eq!(told(&GOOD.replacen(find, replace, 1)), Vec::<String>::new(), "{name}");
    }
    let must = &block("01")[find(block("01"), "", "\"must\"")..find(block("01"), "", "\"facts\"")];
    assert_eq!(told(&GOOD.replacen(must, "\"must\": [],\n   ", 1)), Vec::<String>::new(), "no must clause");
    assert_eq!(told(&format!("\u{feff}{}", GOOD.replace('\n', "\r\n"))), Vec::<String>::new(), "saved on Windows");
}

#[test]
fn the_order_of_the_clusters_makes_no_difference() {
    let (one, two) = (block("01"), block("21"));
    let swapped = GOOD.replacen(two, "other", 1).replacen(one, two, 1).replacen("other", one, 1);
    let (good, swapped) = (Pack::read(FILE, GOOD).unwrap(), Pack::read(FILE, &swapped).unwrap());
    assert_eq!(good, swapped);
    assert_eq!(good.fingerprint(), swapped.fingerprint());
}

#[test]
fn a_pack_that_took_the_built_in_id_is_told_apart() {
    let changed = Pack::read(FILE, &GOOD.replacen("Emuuu", "Emmuu", 1)).unwrap();
    assert!(changed.takes_built_in_id());
    assert!(!Pack::read(FILE, GOOD).unwrap().takes_built_in_id());
    assert_ne!(changed.fingerprint(), Pack::provisional().fingerprint());
    assert_eq!(
        DocumentProblem::built_in_id(FILE).to_string(),
        "ours.json, id: this id belongs to the rule pack that is built in, and the content is not the same; \
         give the pack an id of its own",
    );
}

/// The calls in the source of the reader that make a message, each as its text.
fn calls() -> Vec<String> {
    let mut calls = Vec::new();
    for opening in ["self.problem(", "self.wrong_kind(", "self.missing(", "DocumentProblem::new("] {
        for (start, _) in READER.match_indices(opening) {
            let rest = &READER[start..];
            let mut depth = 0;
            let mut in_text = false;
            let mut before = ' ';
            let end = rest.char_indices().find_map(|(index, c)| {
                match c {
                    '"' if before != '\\' => in_text = !in_text,
                    '(' if !in_text => depth += 1,
                    ')' if !in_text => depth -= 1,
                    _ => {}
                }
                before = c;
                (c == ')' && depth == 0 && !in_text).then_some(index + 1)
            });
            calls.push(rest[..end.expect("a call has an end")].to_owned());
        }
    }
    calls
}

/// The fixed pieces of the texts in a call: what stands between quotes, without what is filled in.
fn pieces(call: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let (mut in_text, mut in_braces, mut before) = (false, false, ' ');
    let mut characters = call.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' if before != '\\' => {
                in_text = !in_text;
                pieces.push(String::new());
            }
            '\\' if in_text => {}
            // A brace that stands for something is followed by a name or by its end; others are text.
            '{' if in_text && characters.peek().is_some_and(|next| *next == '}' || next.is_alphabetic()) => {
                in_braces = true;
                pieces.push(String::new());
            }
            '}' if in_braces => in_braces = false,
            c if in_text && !in_braces => pieces.last_mut().expect("there is one from the start").push(c),
            _ => {}
        }
        before = c;
    }
    // Shorter ones would be found anywhere.
    pieces.retain(|piece| piece.trim().len() > 3);
    pieces
}

#[test]
fn every_check_of_the_reader_has_a_sample() {
    let samples = samples();
    let told: Vec<String> = samples.iter().flat_map(|sample| told(&sample.text)).collect();
    let calls = calls();
    for call in &calls {
        let pieces = pieces(call);
        assert!(
            told.iter().any(|message| pieces.iter().all(|piece| message.contains(piece))),
            "no sample of a broken pack makes this message: add one\n{call}\n{pieces:#?}",
        );
    }
    // A call without a text of its own would pass above whatever it says, so their number is counted too.
    assert_eq!(calls.len(), 43, "a check was added or taken away: see to its sample, then correct the number");
}
