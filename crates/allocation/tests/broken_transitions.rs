//! Every mistake that the reader of the transition tables can tell: a sample of each, and the exact words it is told in.
//!
//! What any document can have wrong (no JSON, a field that is missing, twice or unknown) is told by the same code as
//! for rule packs, whose samples are in `broken_packs.rs`; here are one or two of those and all of the tables' own.

#![expect(clippy::panic, reason = "a helper of a test may fail the test")]

use allocation::{ClusterCode, Provenance, Status, TransitionsFile};

const GOOD: &str = include_str!("../data/transitions/transitions.json");
const READER: &str = include_str!("../src/transitions/read.rs");
const FILE: &str = "ours.json";

const C03: &str = r#"{"code": "03", "step_up": ["04", "05"], "step_down": ["02"], "expects_discharge": true, "provenance": "recalled"}"#;
const CODES: &str = "use 01 to 08 or 10 to 21, in quotes, with two digits";
const MISSING_03: &str =
    "ours.json, cluster 03: the cluster is missing; add it: there is a row for each of 01 to 08 and 10 to 21";

fn told(text: &str) -> Vec<String> {
    match TransitionsFile::read(FILE, text) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

/// The good file with one edit.
fn with(find: &str, replace: &str) -> String {
    if !GOOD.contains(find) {
        panic!("“{find}” is not in the good file");
    }
    GOOD.replacen(find, replace, 1)
}

/// The good file with one edit in the row of cluster 03.
fn with_03(find: &str, replace: &str) -> String {
    assert!(C03.contains(find), "“{find}” is not in the row of cluster 03");
    with(C03, &C03.replacen(find, replace, 1))
}

#[test]
fn the_good_file_has_no_problem_and_its_rows_are_in_order() {
    let file = TransitionsFile::read(FILE, GOOD).unwrap();
    assert_eq!(file.status, Status::Provisional);
    assert_eq!(file.rows.iter().map(|row| row.from).collect::<Vec<_>>(), ClusterCode::RANKED);
    let moved = format!(
        "\u{feff}{}",
        GOOD.replacen(&format!("  {C03},\n"), "", 1).replacen("\n ]", &format!(",\n  {C03}\n ]"), 1)
    );
    assert_eq!(TransitionsFile::read(FILE, &moved), Ok(file), "whatever the order of the rows");
}

#[test]
fn each_mistake_in_the_transitions_is_told_in_its_own_words() {
    let own = |name: &'static str, text: String, says: &[&str]| {
        let says: Vec<String> = says.iter().map(|says| says.replace("CODES", CODES)).collect();
        assert_eq!(told(&text), says, "{name}");
    };
    own("an empty file", " ".to_owned(), &["ours.json: the file is empty; choose the file of the transitions"]);
    own(
        "a list",
        "[]".to_owned(),
        &["ours.json: the transitions are an object; begin the file with { and end it with }"],
    );
    own(
        "no source",
        with("\"source\"", "\"origin\""),
        &[
            "ours.json: “source” is missing; add it",
            "ours.json: “origin” is not known here; take it out, or look for a spelling mistake",
        ],
    );
    own(
        "another status",
        with("\"provisional\"", "\"draft\""),
        &["ours.json, status: “draft” is not a status; write provisional or verified"],
    );
    own(
        "verified, and not one row read",
        with("\"provisional\"", "\"verified\""),
        &[
            "ours.json, cluster 01, provenance: the row was not read in the source, yet the file says that it is verified; \
         check the row, or write provisional as the status",
        ],
    );
    let from = GOOD.find("\"clusters\"").unwrap();
    own(
        "clusters as text",
        format!("{}\"clusters\": \"all\"}}", &GOOD[..from]),
        &["ours.json, clusters: this cannot be text; write a list of clusters in [ and ]"],
    );
    own("a row left out", with(&format!("  {C03},\n"), ""), &[MISSING_03]);
    own(
        "a row that is no object",
        with(C03, "[]"),
        &["ours.json, clusters, number 3: this cannot be a list; write an object in { and }", MISSING_03],
    );
    own(
        "a row without its code",
        with_03("\"code\": \"03\", ", ""),
        &["ours.json, clusters, number 3: “code” is missing; add it", MISSING_03],
    );
    own(
        "a row there twice",
        with_03("\"03\"", "\"02\""),
        &["ours.json, clusters, number 3: cluster 02 is there twice; keep one of the two", MISSING_03],
    );
    own(
        "a code as a number",
        with_03("\"03\"", "3"),
        &["ours.json, clusters, number 3: this cannot be a number; write a code in quotes, such as \"04\"", MISSING_03],
    );
    own(
        "a row for the place marker",
        with_03("\"03\"", "\"09\""),
        &["ours.json, clusters, number 3: there is no cluster “09”; CODES", MISSING_03],
    );
    own(
        "a row for variance",
        with_03("\"03\"", "\"00\""),
        &["ours.json, clusters, number 3: cluster 00 has no transitions; take it out", MISSING_03],
    );
    own(
        "a step to variance",
        with_03("\"05\"", "\"00\""),
        &["ours.json, cluster 03, step_up: cluster 00 has no transitions; take it out"],
    );
    own(
        "a step to a cluster that is not",
        with_03("\"05\"", "\"5\""),
        &["ours.json, cluster 03, step_up: there is no cluster “5”; CODES"],
    );
    own(
        "a step to itself",
        with_03("\"02\"", "\"03\""),
        &["ours.json, cluster 03, step_down: the cluster leads to itself; take it out: to stay is always possible"],
    );
    own(
        "a step there twice",
        with_03("\"05\"", "\"04\""),
        &["ours.json, cluster 03, step_up: cluster 04 is there twice; name it once"],
    );
    own(
        "up and down at once",
        with_03("\"02\"", "\"04\""),
        &["ours.json, cluster 03: cluster 04 is both a step up and a step down; keep one of the two"],
    );
    own(
        "steps without a list",
        with_03("[\"02\"]", "\"02\""),
        &[
            "ours.json, cluster 03, step_down: this cannot be text; write a list of codes in [ and ], empty if there are none",
        ],
    );
    own(
        "discharge as text",
        with_03("true", "\"yes\""),
        &["ours.json, cluster 03, expects_discharge: this cannot be text; write true or false, without quotes"],
    );
    own(
        "a provenance of one's own",
        with_03("\"recalled\"", "\"well known\""),
        &["ours.json, cluster 03, provenance: “well known” is not a provenance; write sourced or recalled"],
    );
}

#[test]
fn several_mistakes_are_told_at_once() {
    let text = with_03("\"02\"", "\"03\"").replacen("\"expects_discharge\": true", "\"expects_discharge\": 1", 1);
    assert_eq!(told(&text).len(), 2, "{:?}", told(&text));
}

#[test]
fn a_file_that_was_read_in_the_source_can_be_verified() {
    let text = GOOD.replace("\"recalled\"", "\"sourced\"").replacen("\"provisional\"", "\"verified\"", 1);
    let file = TransitionsFile::read(FILE, &text).unwrap();
    assert_eq!(file.status, Status::Verified);
    assert!(file.rows.iter().all(|row| row.provenance == Provenance::Sourced));
}

#[test]
fn every_check_of_the_transitions_has_a_sample() {
    let checks = ["self.problem(", "self.wrong_kind("].map(|call| READER.matches(call).count());
    assert_eq!(checks, [10, 4], "a check was added or taken away: see to its sample above, then correct the numbers");
}
