//! `examples/rank.rs` as other systems meet it: a process that reads CSV and writes a JSON object a line.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail the test"
)]

mod reference;

use reference::{CLASSES, FACTS, GOOD, Line, Person, Reference, SCALES};
use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::SystemTime;

const HEADER: &str = "1,2,3,4,5,6,7,8,9,10,11,12,13,A,B,C,D,E,first_episode,acute_episode,origin";
/// Ratings of a person with moderate low mood, to put facts and an origin after.
const RATINGS: &str = "1,1,0,0,0,0,3,2,2,2,1,2,1,0,1,0,1,1";

/// The built example. Cargo builds examples with the tests, but not when it is asked for this test alone.
static RANK: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let rank = profile.join("examples").join(format!("rank{}", std::env::consts::EXE_SUFFIX));
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let changed = newest(&here.join("src")).max(newest(&here.join("examples")));
    if std::fs::metadata(&rank).and_then(|file| file.modified()).is_ok_and(|built| built >= changed) {
        return rank;
    }
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--package", "allocation", "--example", "rank"]).current_dir(here);
    build.arg("--target-dir").arg(profile.parent().unwrap());
    assert!(build.status().unwrap().success());
    rank
});

/// When a file in a folder was last changed.
fn newest(folder: &Path) -> SystemTime {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let changed = |path: PathBuf| {
        if path.is_dir() { newest(&path) } else { std::fs::metadata(path).and_then(|file| file.modified()).unwrap() }
    };
    entries.map(changed).max().unwrap_or(SystemTime::UNIX_EPOCH)
}

/// What a run said: its exit code, the lines on standard output, and standard error.
#[derive(Debug)]
struct Said {
    code: Option<i32>,
    out: Vec<Value>,
    err: String,
}

fn run_with(arguments: &[&str], input: &[u8]) -> Said {
    let mut command = Command::new(&*RANK);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", RANK.display()));
    // A run that refuses its arguments does not read, and that is no fault of the test.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    Said {
        code: output.status.code(),
        out: lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn run(input: &str) -> Said {
    run_with(&[], input.as_bytes())
}

/// The input is refused with this message, after as many good rows.
#[track_caller]
fn refuses(input: &str, good_rows: usize, message: &str) {
    let said = run(input);
    assert_eq!((said.code, said.err.trim_end()), (Some(1), message), "{input}");
    assert_eq!(said.out.len(), good_rows, "{input}");
}

fn row(person: &Person) -> String {
    let fact = |answer: Option<bool>| match answer {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    let codes: Vec<String> = person.codes.iter().map(ToString::to_string).collect();
    let origin = person.origin.map_or("", |class| CLASSES[class]);
    format!("{},{},{},{origin}", codes.join(","), fact(person.facts[0]), fact(person.facts[1]))
}

/// One object of the output is what the reference makes of the person, to the last field.
#[track_caller]
fn agrees(object: &Value, person: &Person, reference: &Reference) {
    let outcome = reference.outcome(person);
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let sorted = |names: &[&str]| {
        let mut names: Vec<String> = names.iter().map(ToString::to_string).collect();
        names.sort();
        names
    };
    let is_near = |value: &Value, expected: f64| (value.as_f64().unwrap() - expected).abs() < 1e-9;
    assert_eq!(keys(object), sorted(&["known", "super_classes", "ranked"]));
    assert_eq!(object["known"], person.known());
    assert_eq!(keys(&object["super_classes"]), sorted(&CLASSES));
    for (class, share) in CLASSES.iter().zip(outcome.classes) {
        assert!(is_near(&object["super_classes"][*class], share), "{class}");
    }
    let ranked = object["ranked"].as_array().unwrap();
    assert_eq!(ranked.len(), outcome.ranked.len());
    for (line, expected) in ranked.iter().zip(&outcome.ranked) {
        let Line { code, total, broken, unchecked, share, fit, .. } = expected;
        assert_eq!(keys(line), sorted(&["code", "total", "share", "fit", "broken", "unchecked"]));
        assert_eq!(line["code"], *code, "{person:?}");
        assert_eq!(line["total"], *total);
        assert_eq!(line["broken"], *broken);
        assert_eq!(line["unchecked"], *unchecked);
        assert!(is_near(&line["share"], *share));
        match fit {
            Some(fit) => assert!(is_near(&line["fit"], *fit)),
            None => assert!(line["fit"].is_null()),
        }
    }
}

/// A few hundred people who are all different, the same every time.
fn people() -> Vec<Person> {
    let mut state = 20_131_401_u64;
    let mut below = |end: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u8::try_from((state >> 33) % end).unwrap()
    };
    (0..300)
        .map(|number| {
            let mut codes = [0; 18];
            for code in &mut codes {
                *code = match below(if number % 3 == 0 { 5 } else { 6 }) {
                    5 => 9,
                    code => code,
                };
            }
            let facts = [below(3), below(3)].map(|answer| (answer < 2).then_some(answer == 1));
            let origin = Some(usize::from(below(4))).filter(|class| *class < 3);
            Person { codes, facts, origin }
        })
        .collect()
}

#[test]
fn every_row_is_ranked_as_the_written_method_says() {
    let people = people();
    let rows: Vec<String> = people.iter().map(row).collect();
    let said = run(&format!("{HEADER}\n{}\n", rows.join("\n")));
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert_eq!(said.out.len(), people.len());
    let reference = Reference::read(GOOD);
    for (object, person) in said.out.iter().zip(&people) {
        agrees(object, person, &reference);
    }
}

#[test]
fn another_pack_ranks_by_its_own_rules() {
    let ours = GOOD
        .replacen("\"provisional-2013-14\"", "\"our-trust\"", 1)
        .replace("\"may\": 0.3", "\"may\": 0.45")
        .replace("\"fact_weight\": 0.1", "\"fact_weight\": 0.02")
        .replacen("\"each\": [\"6\"], \"from\": 0, \"to\": 2", "\"each\": [\"6\"], \"from\": 0, \"to\": 3", 3);
    let file = Temporary::new("ours.json", &ours);
    let people = people();
    let rows: Vec<String> = people.iter().map(row).collect();
    let said = run_with(&["--pack", file.path()], format!("{HEADER}\n{}\n", rows.join("\n")).as_bytes());
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let reference = Reference::read(&ours);
    for (object, person) in said.out.iter().zip(&people) {
        agrees(object, person, &reference);
    }
    let built_in = run(&format!("{HEADER}\n{}\n", rows.join("\n")));
    assert_ne!(said.out, built_in.out);
}

#[test]
fn a_pack_that_is_broken_is_refused_with_everything_that_is_wrong() {
    let broken = GOOD.replacen("\"Emuuu\"", "\"Emuu\"", 1).replacen("\"to\": 2", "\"to\": 6", 1);
    let file = Temporary::new("broken.json", &broken);
    let said = run_with(&["--pack", file.path()], format!("{HEADER}\n{RATINGS},,,\n").as_bytes());
    let path = file.path();
    assert_eq!(said.code, Some(1));
    assert!(said.out.is_empty(), "nothing is ranked with it");
    assert_eq!(
        said.err,
        format!(
            "{path}, cluster 01, scale 1: the row has 4 letters; write 5, one for each rating from 0 to 4\n\
             {path}, cluster 01, must clause 1, to: 6 is not a rating; use 0, 1, 2, 3 or 4, without quotes\n"
        ),
    );
}

#[test]
fn a_pack_that_is_not_there_and_arguments_that_nobody_knows_are_refused() {
    let said = run_with(&["--pack", "no such pack.json"], HEADER.as_bytes());
    assert_eq!(said.code, Some(1));
    assert!(said.err.starts_with("no such pack.json: "), "{}", said.err);
    for arguments in [&["--pack"][..], &["ratings.csv"], &["--pack", "a", "b"], &["--rules", "a"]] {
        let said = run_with(arguments, HEADER.as_bytes());
        assert_eq!((said.code, said.err.as_str()), (Some(1), "usage: rank [--pack FILE] < ratings.csv\n"));
        assert!(said.out.is_empty());
    }
}

#[test]
fn nothing_known_gives_no_fit_and_equal_places() {
    let nobody = Person { codes: [9; 18], facts: [None; 2], origin: None };
    let said = run(&format!("{HEADER}\n{}\n", row(&nobody)));
    assert_eq!(said.code, Some(0));
    agrees(&said.out[0], &nobody, &Reference::read(GOOD));
    let ranked = said.out[0]["ranked"].as_array().unwrap();
    assert_eq!(said.out[0]["known"], 0);
    assert!(ranked.iter().all(|line| line["fit"].is_null() && line["total"] == 0 && line["broken"] == 0));
    assert_eq!(ranked[0]["code"], "01", "in a tie the lower code is shown first");
}

#[test]
fn files_as_spreadsheets_save_them_are_read() {
    let plain = run(&format!("{HEADER}\n{RATINGS},yes,no,psychotic\n{RATINGS},,,\n"));
    assert_eq!((plain.code, plain.out.len()), (Some(0), 2));
    let quoted = |line: &str| line.split(',').map(|field| format!("\"{field}\"")).collect::<Vec<_>>().join(",");
    let body = format!("{RATINGS},yes,no,psychotic\n{RATINGS},,,\n");
    for (name, input) in [
        ("Windows line ends", format!("{HEADER}\n{body}").replace('\n', "\r\n")),
        ("no end to the last line", format!("{HEADER}\n{body}").trim_end().to_owned()),
        ("quotes", format!("{HEADER}\n{body}").lines().map(quoted).collect::<Vec<_>>().join("\n")),
        ("a byte order mark", format!("\u{feff}{HEADER}\n{body}")),
        ("blank lines", format!("\n{HEADER}\n\n{}\n\n", body.replace('\n', "\n\n"))),
        ("spaces", format!("{HEADER}\n{body}").replace(',', " , ")),
    ] {
        let said = run(&input);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{name}");
        assert_eq!(said.out, plain.out, "{name}");
    }
}

#[test]
fn the_columns_may_stand_in_any_order() {
    let plain = run(&format!("{HEADER}\n{RATINGS},yes,no,psychotic\n"));
    let backwards = |line: &str| line.split(',').rev().collect::<Vec<_>>().join(",");
    let said = run(&format!("{}\n{}\n", backwards(HEADER), backwards(&format!("{RATINGS},yes,no,psychotic"))));
    assert_eq!(said.out, plain.out);
    assert_eq!(said.code, Some(0));
}

#[test]
fn a_header_alone_gives_nothing_and_nothing_at_all_is_refused() {
    let said = run(&format!("{HEADER}\n"));
    assert_eq!((said.code, said.out.len(), said.err.as_str()), (Some(0), 0, ""));
    let message = format!("line 1: there is no header: the columns are {HEADER}");
    refuses("", 0, &message);
    refuses("\r\n\n", 0, &message);
}

#[test]
fn a_header_that_is_not_ours_is_refused() {
    let columns = SCALES.iter().chain(&FACTS).chain(&["origin"]).copied().collect::<Vec<_>>().join(",");
    assert_eq!(columns, HEADER);
    refuses(&format!("{}\n", HEADER.replace(",13,", ",")), 0, "line 1: the column “13” is missing");
    refuses(&format!("{}\n", HEADER.replace(",origin", "")), 0, "line 1: the column “origin” is missing");
    refuses(&format!("{HEADER},E\n"), 0, "line 1: the column “E” is there twice");
    refuses(&format!("{HEADER},name\n"), 0, &format!("line 1: there is no column “name”: the columns are {HEADER}"));
    refuses(
        &format!("{}\n", HEADER.replace(",A,", ",a,")),
        0,
        &format!("line 1: there is no column “a”: the columns are {HEADER}"),
    );
    // A file without a header: its first row is taken for one, and refused.
    refuses(&format!("{RATINGS},,,\n"), 0, &format!("line 1: there is no column “0”: the columns are {HEADER}"));
}

#[test]
fn a_bad_row_ends_the_run_with_its_line_and_what_to_write() {
    let rating = "use 0, 1, 2, 3 or 4, or 9 for not known";
    let answer = "use yes or no, or leave it empty for not known";
    let first = |field: &str| format!("{field}{},,,", &RATINGS[1..]);
    for (bad, message) in [
        (first("5"), format!("scale 1: 5 is not a rating: {rating}")),
        (first("8"), format!("scale 1: 8 is not a rating: {rating}")),
        (first("-1"), format!("scale 1: -1 is not a rating: {rating}")),
        (first("+1"), format!("scale 1: +1 is not a rating: {rating}")),
        (first("10"), format!("scale 1: 10 is not a rating: {rating}")),
        (first("03"), format!("scale 1: 03 is not a rating: {rating}")),
        (first("3.0"), format!("scale 1: 3.0 is not a rating: {rating}")),
        (first("1e0"), format!("scale 1: 1e0 is not a rating: {rating}")),
        (first("NA"), format!("scale 1: NA is not a rating: {rating}")),
        (first("３"), format!("scale 1: ３ is not a rating: {rating}")),
        (first("256"), format!("scale 1: 256 is not a rating: {rating}")),
        (first(""), format!("scale 1: there is no rating: {rating}")),
        (first("\"  \""), format!("scale 1: there is no rating: {rating}")),
        (format!("{}7,,,", &RATINGS[..RATINGS.len() - 1]), format!("scale E: 7 is not a rating: {rating}")),
        (format!("{RATINGS},Yes,,"), format!("first_episode: Yes is not an answer: {answer}")),
        (format!("{RATINGS},true,,"), format!("first_episode: true is not an answer: {answer}")),
        (format!("{RATINGS},,9,"), format!("acute_episode: 9 is not an answer: {answer}")),
        (
            format!("{RATINGS},,,B"),
            "origin: B is not a super class: use non-psychotic, psychotic or organic".to_owned(),
        ),
        (
            format!("{RATINGS},,,Organic"),
            "origin: Organic is not a super class: use non-psychotic, psychotic or organic".to_owned(),
        ),
        (RATINGS.to_owned(), "the row has 18 fields and the header 21".to_owned()),
        (format!("{RATINGS},,,,"), "the row has 22 fields and the header 21".to_owned()),
        ("x".to_owned(), "the row has 1 field and the header 21".to_owned()),
    ] {
        // The line is the file's, whatever stands before it.
        refuses(&format!("{HEADER}\n{bad}\n"), 0, &format!("line 2: {message}"));
        refuses(&format!("{HEADER}\n{RATINGS},,,\n{RATINGS},,,\n{bad}\n{bad}\n"), 2, &format!("line 4: {message}"));
    }
}

#[test]
fn the_line_of_a_bad_row_is_counted_as_an_editor_counts_it() {
    let (good, bad) = (format!("{RATINGS},,,"), format!("{RATINGS},maybe,,"));
    let message = |line| {
        format!("line {line}: first_episode: maybe is not an answer: use yes or no, or leave it empty for not known")
    };
    refuses(&format!("{HEADER}\r\n{good}\r\n{good}\r\n{bad}\r\n"), 2, &message(4));
    refuses(&format!("{HEADER}\n\n\n{good}\n\n{bad}\n"), 1, &message(6));
    refuses(&format!("{HEADER}\r\n\r\n{good}\r\n\r\n\r\n{bad}"), 1, &message(6));
    refuses(&format!("\n\n{HEADER}\n{bad}\n"), 0, &message(4));
    refuses(&format!("\u{feff}{HEADER}\n{good}\n{bad}\n"), 1, &message(3));
    // No field may go on in the next line.
    let long = good.replacen("1,", "\"1\n\",", 1);
    refuses(&format!("{HEADER}\n{long}\n{bad}\n"), 0, "line 2: the row has 1 field and the header 21");
    let old = "line 1: there are two rows in one line: save the file with a line end after each row";
    refuses(&format!("{HEADER}\r{good}\r{good}\r"), 0, old);
}

#[test]
fn bytes_that_are_no_text_are_refused_with_their_line() {
    let mut input = format!("{HEADER}\n{RATINGS},,,\n{RATINGS},,,\n").into_bytes();
    let last = input.len() - 4;
    input[last] = 0xff;
    let said = run_with(&[], &input);
    assert_eq!(said.code, Some(1));
    assert_eq!(said.err.trim_end(), "line 3: this is not text in UTF-8: save the file as CSV UTF-8");
}

/// A file that is taken away again.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str, text: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("clusterwise-rank-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
        // The folder goes with its last file.
        let _ = self.0.parent().map(std::fs::remove_dir);
    }
}
