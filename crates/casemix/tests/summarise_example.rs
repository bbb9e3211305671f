//! `examples/summarise.rs` as other systems meet it: a process that reads CSV and writes the summary as JSON.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail the test"
)]

use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::SystemTime;

const HEADER: &str = "person,team,date,reason,initial,final,closed,1,2,3,4,5,6,7,8,9,10,11,12,13,A,B,C,D,E";
/// Ratings of a person with moderate low mood, to put after the rest.
const RATINGS: &str = "1,1,0,0,0,0,3,2,2,2,1,2,1,0,1,0,1,1";
/// The reporting date of most tests: the last day of a quarter.
const AT: &str = "2026-09-30";
const USAGE: &str = "usage: summarise --at DATE [--unsuppressed [--months 12]] < assessments.csv";

/// The built example. Cargo builds examples with the tests, but not when it is asked for this test alone.
static SUMMARISE: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let summarise = profile.join("examples").join(format!("summarise{}", std::env::consts::EXE_SUFFIX));
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let changed = newest(&here.join("src")).max(newest(&here.join("examples")));
    if std::fs::metadata(&summarise).and_then(|file| file.modified()).is_ok_and(|built| built >= changed) {
        return summarise;
    }
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--package", "casemix", "--example", "summarise"]).current_dir(here);
    build.arg("--target-dir").arg(profile.parent().unwrap());
    assert!(build.status().unwrap().success());
    summarise
});

/// When a file in a folder was last changed.
fn newest(folder: &Path) -> SystemTime {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let changed = |path: PathBuf| {
        if path.is_dir() { newest(&path) } else { std::fs::metadata(path).and_then(|file| file.modified()).unwrap() }
    };
    entries.map(changed).max().unwrap_or(SystemTime::UNIX_EPOCH)
}

/// What a run said: its exit code, standard output and standard error.
#[derive(Debug, PartialEq)]
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run_with(arguments: &[&str], input: &[u8]) -> Said {
    let mut command = Command::new(&*SUMMARISE);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", SUMMARISE.display()));
    // A run that refuses its arguments does not read, and that is no fault of the test.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// The figures as they are, of rows that all have the same ratings.
#[track_caller]
fn figures_at(at: &str, rows: &[&str]) -> Figures {
    let lines: Vec<String> = rows.iter().map(|row| format!("{row},{RATINGS}\n")).collect();
    let said =
        run_with(&["--at", at, "--unsuppressed", "--months", "12"], format!("{HEADER}\n{}", lines.concat()).as_bytes());
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    Figures(serde_json::from_str(&said.out).unwrap())
}

#[track_caller]
fn figures(rows: &[&str]) -> Figures {
    figures_at(AT, rows)
}

/// A summary that was written.
struct Figures(Value);

impl Figures {
    /// A figure of all teams.
    #[track_caller]
    fn all(&self, cluster: &str, measure: &str) -> Value {
        self.of("All teams", cluster, measure)
    }

    #[track_caller]
    fn of(&self, level: &str, cluster: &str, measure: &str) -> Value {
        let figures = self.0["figures"].as_array().unwrap();
        let is_it =
            |figure: &&Value| figure["level"] == level && figure["cluster"] == cluster && figure["measure"] == measure;
        let found: Vec<_> = figures.iter().filter(is_it).collect();
        assert_eq!(found.len(), 1, "{level}, {cluster}, {measure}");
        found[0]["value"].clone()
    }

    fn levels(&self) -> Vec<&str> {
        let figures = self.0["figures"].as_array().unwrap();
        let mut levels: Vec<_> = figures.iter().map(|figure| figure["level"].as_str().unwrap()).collect();
        levels.dedup();
        levels
    }
}

/// The input is refused with these messages, and nothing is written.
#[track_caller]
fn refuses(input: &str, messages: &[&str]) {
    let said = run_with(&["--at", AT], input.as_bytes());
    assert_eq!(said.err.lines().collect::<Vec<_>>(), messages, "{input}");
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""), "{input}");
}

#[test]
fn people_are_counted_by_the_cluster_of_their_latest_assessment() {
    let figures = figures(&[
        "a,North,2026-01-10,10,03,03,",
        "a,North,2026-06-10,11,03,04,",
        "b,North,2026-05-01,10,,11,",
        "c,South,2026-09-30,10,18,18,",
        "d,,2026-09-01,10,,09,",
        "e,,2026-09-01,10,,,",
        "f,South,2026-10-01,10,01,01,",
    ]);
    assert_eq!(figures.levels(), ["All teams", "No team", "North", "South"]);
    assert_eq!((figures.all("", "active"), figures.all("all", "acc33")), (5.into(), 3.into()));
    assert_eq!((figures.all("03", "acc33"), figures.all("04", "acc33")), (0.into(), 1.into()));
    assert_eq!(figures.all("01", "acc33"), 0, "the row after the reporting date is left out");
    assert_eq!((figures.of("No team", "", "active"), figures.of("No team", "all", "acc33")), (2.into(), 0.into()));
    assert_eq!((figures.of("North", "all", "acc33"), figures.of("South", "organic", "acc33")), (2.into(), 1.into()));
    assert_eq!(figures.all("entry", "entered"), 3);
    assert_eq!(figures.all("03", "moved_to_04"), 1);
    let period = &figures.0["period"];
    assert_eq!((&period["quarter"], &period["whole"]), (&"2026/27 Q2".into(), &true.into()));
}

#[test]
fn the_order_of_rows_and_columns_does_not_matter_but_on_one_day_the_later_line_is_later() {
    let rows = ["a,N,2026-02-01,10,03,03,", "a,N,2026-06-01,11,04,04,2026-07-01", "b,S,2026-06-01,12,,05,"];
    let lines: Vec<String> =
        [HEADER.to_owned()].into_iter().chain(rows.map(|row| format!("{row},{RATINGS}"))).collect();
    let backwards = |line: &String| line.split(',').rev().collect::<Vec<_>>().join(",");
    let said = |lines: Vec<String>| run_with(&["--at", AT, "--unsuppressed"], lines.join("\n").as_bytes());
    let plain = said(lines.clone());
    assert_eq!(plain.code, Some(0));
    assert_eq!(said([0, 3, 2, 1].map(|place: usize| lines[place].clone()).into()), plain);
    assert_eq!(said(lines.iter().map(backwards).collect()), plain);

    let (one, other) = ("a,N,2026-02-01,10,03,03,", "a,N,2026-02-01,11,04,04,");
    assert_eq!(figures(&[one, other]).all("04", "acc33"), 1);
    assert_eq!(figures(&[other, one]).all("03", "acc33"), 1);
}

#[test]
fn a_person_is_with_the_team_of_the_latest_row_by_the_reporting_date() {
    let rows = ["a,North,2026-01-10,10,03,03,", "a,South,2026-06-10,11,03,04,", "a,East,2026-11-01,11,03,04,"];
    let late = figures(&[&rows[..], &["b,North,2026-06-10,10,03,03,"]].concat());
    assert_eq!(late.levels(), ["All teams", "North", "South"]);
    assert_eq!((late.of("South", "04", "acc33"), late.of("North", "all", "acc33")), (1.into(), 1.into()));
    let early = figures_at("2026-06-09", &rows);
    assert_eq!(early.levels(), ["All teams"], "with a single team there is nothing but the whole");
    assert_eq!(early.all("03", "acc33"), 1);
}

#[test]
fn a_closing_ends_the_assignment_of_its_row() {
    // Active people, people who left in the twelve months, and people who came.
    let counts = |rows: &[&str]| {
        let figures = figures(rows);
        ["active", "discharged", "entered"].map(|measure| {
            let cluster = match measure {
                "discharged" => "04",
                "entered" => "entry",
                _ => "",
            };
            figures.all(cluster, measure).as_u64().unwrap()
        })
    };
    let first = "a,N,2026-01-10,10,04,04";
    let alone = |closed: &str| counts(&[&format!("{first},{closed}")]);
    assert_eq!(alone(""), [1, 0, 1]);
    assert_eq!(alone("2026-03-01"), [0, 1, 1]);
    // On the reporting date it is closed, the day after it is not yet.
    assert_eq!(alone("2026-09-30"), [0, 1, 1]);
    assert_eq!(alone("2026-10-01"), [1, 0, 1]);
    // On the day of the assessment.
    assert_eq!(alone("2026-01-10"), [0, 1, 1]);

    let later = |closed: &str, reason: &str, end: &str| {
        counts(&[&format!("{first},{closed}"), &format!("a,N,2026-05-01,{reason},04,04,{end}")])
    };
    // Between the two: left and came back.
    assert_eq!(later("2026-03-01", "10", ""), [1, 1, 2]);
    // After the next assessment, which took the assignment's place.
    assert_eq!(later("2026-05-02", "11", ""), [1, 0, 1]);
    // The end of the spell on each of its rows is one closing.
    assert_eq!(later("2026-07-01", "11", "2026-07-01"), [0, 1, 1]);
    assert_eq!(later("2026-05-01", "11", "2026-05-01"), [0, 1, 1]);
    // The next assessment took its place on that day, or on the day after.
    assert_eq!(later("2026-05-01", "11", ""), [1, 0, 1]);
    assert_eq!(later("2026-04-30", "12", ""), [1, 0, 1]);
    assert_eq!(later("2026-04-29", "12", ""), [1, 1, 2]);
    // On the day of the next assessment, which goes on: closed, and open again the same day.
    assert_eq!(later("2026-05-01", "10", ""), [1, 1, 2]);
    assert_eq!(later("2026-05-01", "10", "2026-08-01"), [0, 2, 2]);
}

#[test]
fn the_review_period_ends_by_the_calendar_and_must_end_after_the_reporting_date() {
    let in_period = |at: &str, row: &str| figures_at(at, &[row]).all("all", "acc36").as_u64().unwrap();
    // Six months after 31 August is the last day of February.
    assert_eq!(in_period("2027-02-27", "a,N,2026-08-31,10,03,03,"), 1);
    assert_eq!(in_period("2027-02-28", "a,N,2026-08-31,10,03,03,"), 0);
    assert_eq!(in_period("2028-02-28", "a,N,2027-08-31,10,03,03,"), 1);
    assert_eq!(in_period("2028-02-29", "a,N,2027-08-31,10,03,03,"), 0);
    // Twelve weeks are 84 days: from 1 December to 23 February.
    assert_eq!(in_period("2027-02-22", "a,N,2026-12-01,10,01,01,"), 1);
    assert_eq!(in_period("2027-02-23", "a,N,2026-12-01,10,01,01,"), 0);
}

#[test]
fn events_are_counted_in_the_months_that_end_with_the_reporting_date() {
    let row = |date: &str| format!("a,N,{date},10,03,03,");
    let entered = |date: &str| figures(&[&row(date)]).all("entry", "entered").as_u64().unwrap();
    assert_eq!(["2025-09-30", "2025-10-01", "2026-09-30"].map(entered), [0, 1, 1]);
    // Without being asked, three.
    let said = |date: &str| {
        let said = run_with(&["--at", AT, "--unsuppressed"], format!("{HEADER}\n{},{RATINGS}\n", row(date)).as_bytes());
        let json: Value = serde_json::from_str(&said.out).unwrap();
        let figures = json["figures"].as_array().unwrap().clone();
        figures.into_iter().find(|figure| figure["measure"] == "entered").unwrap()["value"].clone()
    };
    assert_eq!((said("2026-06-30"), said("2026-07-01")), (0.into(), 1.into()));
}

#[test]
fn only_reason_10_is_a_first_allocation() {
    // The ratings meet the must clauses of cluster 03.
    let met = |reason: &str| figures(&[&format!("a,N,2026-05-01,{reason},03,03,")]).all("03", "must_met");
    assert_eq!(met("10"), 1);
    for reason in ["11", "12", "97", "99"] {
        assert_eq!(met(reason), 0, "{reason}");
    }
}

#[test]
fn initial_suggestion_and_final_are_compared() {
    let as_suggested =
        |code: &&str| figures(&[&format!("a,N,2026-05-01,10,{code},21,")]).all("", "initial_suggested_equal") == 1;
    let first = ["01", "02", "03", "04", "05"].into_iter().find(as_suggested).unwrap();
    let could_not_say = figures(&[&format!("a,N,2026-05-01,10,,{first},")]);
    assert_eq!(could_not_say.all("", "initial_suggested_compared"), 0);
    assert_eq!(could_not_say.all("", "initial_final_compared"), 0);
    assert_eq!(could_not_say.all("", "final_suggested_equal"), 1);
    assert_eq!(figures(&[&format!("a,N,2026-05-01,10,09,{first},")]).0, could_not_say.0, "09 is a blank");
}

#[test]
fn what_may_leave_is_rounded_hidden_and_free_of_people_and_dates() {
    let clusters = [("03", 12), ("04", 7), ("11", 3)].into_iter().flat_map(|(code, n)| std::iter::repeat_n(code, n));
    let row = |(n, code)| format!("Blue {n:03},North,2026-05-{:02},10,{code},{code},,{RATINGS}", 1 + n);
    let input = format!("{HEADER}\n{}\n", (0..).zip(clusters).map(row).collect::<Vec<_>>().join("\n"));
    let [protected, exact] = [&["--at", AT][..], &["--unsuppressed", "--at", AT]].map(|arguments| {
        let said = run_with(arguments, input.as_bytes());
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
        assert!(!said.out.contains("Blue") && !said.out.contains("2026-"), "a person or a date got out");
        Figures(serde_json::from_str(&said.out).unwrap())
    });
    assert_eq!((protected.all("03", "acc33"), protected.all("all", "acc33")), (10.into(), 20.into()));
    assert_eq!((protected.all("11", "acc33"), protected.all("01", "acc33")), ("*".into(), "*".into()));
    assert_eq!((exact.all("03", "acc33"), exact.all("all", "acc33")), (12.into(), 22.into()));
    assert_eq!((exact.all("11", "acc33"), exact.all("01", "acc33")), (3.into(), 0.into()));
    assert_eq!(protected.0["status"], "protected");
    assert!(exact.0["status"].as_str().unwrap().starts_with("unprotected"));
    assert_eq!(protected.0["packs"][0]["id"], "provisional-2013-14");
    assert_eq!(protected.0["synthetic"], false);
}

#[test]
fn files_as_spreadsheets_save_them_are_read() {
    let one = format!("a,North,2026-01-10,10,03,03,,{RATINGS}");
    let plain = format!("{HEADER}\n{one}\nb,\"North\",2026-01-11,10,,09,2026-02-01,{RATINGS}\n");
    let said = |input: &str| run_with(&["--at", AT], input.as_bytes());
    let expected = said(&plain);
    assert_eq!(expected.code, Some(0));
    for (name, input) in [
        ("Windows line ends", plain.replace('\n', "\r\n")),
        ("no end to the last line", plain.trim_end().to_owned()),
        ("a byte order mark", format!("\u{feff}{plain}")),
        ("blank lines", format!("\n{}\n\n", plain.replace('\n', "\n\n"))),
        ("spaces", plain.replace(',', " , ").replace("\"North\"", "North")),
    ] {
        assert_eq!(said(&input), expected, "{name}");
    }
}

#[test]
fn a_header_alone_is_an_empty_caseload_and_nothing_at_all_is_refused() {
    assert_eq!(figures(&[]).all("", "active"), 0);
    let message = format!("line 1: there is no header: the columns are {HEADER}");
    refuses("", &[&message]);
    refuses("\r\n\n", &[&message]);
}

#[test]
fn a_header_that_is_not_ours_is_refused_without_repeating_it() {
    let row = format!("Blue 14,North,2026-01-10,10,03,03,,{RATINGS}");
    let unknown = |place: usize| format!("line 1: column {place} has no name of ours: the columns are {HEADER}");
    refuses(&format!("{HEADER},name\n{row}\n"), &[&unknown(26)]);
    refuses(&format!("{}\n", HEADER.replace(",A,", ",a,")), &[&unknown(21)]);
    refuses(&format!("{}\n{row}\n", HEADER.replace(",13,", ",")), &["line 1: the column “13” is missing"]);
    refuses(&format!("{}\n{row}\n", HEADER.replace(",closed", "")), &["line 1: the column “closed” is missing"]);
    refuses(&format!("{HEADER},person\n{row}\n"), &["line 1: the column “person” is there twice"]);
    // Without a header, the first row is taken for one.
    refuses(&format!("{row}\n"), &[&unknown(1)]);
}

#[test]
fn a_bad_row_is_named_by_its_line_with_what_to_write() {
    let good = "Blue 14,North,2026-01-10,10,03,03,2026-02-01";
    let rating = "use 0, 1, 2, 3 or 4, or 9 for not known";
    let date = "this is not a date: write it like 2026-12-31";
    let cluster = "use 00 to 08 or 10 to 21, with two digits";
    let reason = "use 10, 11, 12 or 97, or 99 for not known";
    let with = |from: &str, to: &str| format!("{},{RATINGS}", good.replacen(from, to, 1));
    let rated = |first: &str| format!("{good},{first}{}", &RATINGS[1..]);
    for (bad, message) in [
        (with("Blue 14", ""), "person: this is empty: write the same word in all rows of a person".to_owned()),
        (
            with("North", "Other teams"),
            "team: “Other teams” is what teams together are called: use another name".to_owned(),
        ),
        (with("2026-01-10", ""), "date: this is empty: write a date like 2026-12-31".to_owned()),
        (with("2026-01-10", "10/01/2026"), format!("date: {date}")),
        (with("2026-01-10", "2026-1-10"), format!("date: {date}")),
        (with("2026-01-10", "2026-02-30"), format!("date: {date}")),
        (with("2026-01-10", "2027-02-29"), format!("date: {date}")),
        (with("2026-01-10", "+2026-01-10"), format!("date: {date}")),
        (with("2026-01-10", "12026-01-10"), format!("date: {date}")),
        (with("2026-01-10", "2026-01-10T09:00"), format!("date: {date}")),
        (with(",10,", ",,"), format!("reason: this is empty: {reason}")),
        (with(",10,", ",01,"), format!("reason: 01 is not a reason: {reason}")),
        (with(",10,", ",review of Blue 14,"), format!("reason: this is not a reason: {reason}")),
        (with(",03,03,", ",22,03,"), format!("initial: 22 is not a cluster: {cluster}")),
        (with(",03,03,", ",03,3,"), format!("final: 3 is not a cluster: {cluster}")),
        (with(",03,03,", ",03,none yet,"), format!("final: this is not a cluster: {cluster}")),
        (with("2026-02-01", "no"), format!("closed: {date}")),
        (with("2026-02-01", "2026-01-09"), "closed: this is before the date of the assessment".to_owned()),
        (rated("5"), format!("scale 1: 5 is not a rating: {rating}")),
        (rated("03"), format!("scale 1: 03 is not a rating: {rating}")),
        (rated("-1"), format!("scale 1: -1 is not a rating: {rating}")),
        (rated("256"), format!("scale 1: 256 is not a rating: {rating}")),
        (rated("３"), format!("scale 1: ３ is not a rating: {rating}")),
        (rated("severe"), format!("scale 1: this is not a rating: {rating}")),
        (rated(""), format!("scale 1: this is empty: {rating}")),
        (format!("{good},{}7", &RATINGS[..RATINGS.len() - 1]), format!("scale E: 7 is not a rating: {rating}")),
        (good.to_owned(), "the row has 7 fields and the header 25".to_owned()),
        (format!("{good},{RATINGS},"), "the row has 26 fields and the header 25".to_owned()),
        ("x".to_owned(), "the row has 1 field and the header 25".to_owned()),
    ] {
        // The line is the file's, whatever stands around it, and a good row does not make up for a bad one.
        refuses(&format!("{HEADER}\n{bad}\n"), &[&format!("line 2: {message}")]);
        let good = format!("{good},{RATINGS}");
        let (first, second) = (format!("line 4: {message}"), format!("line 5: {message}"));
        refuses(&format!("{HEADER}\r\n\r\n{good}\r\n{bad}\r\n{bad}\r\n{good}"), &[&first, &second]);
    }
}

#[test]
fn twenty_bad_rows_are_named_and_the_others_counted() {
    let input = |bad: usize| format!("{HEADER}\n{}", format!("a,N,2026-01-10,13,03,03,,{RATINGS}\n").repeat(bad));
    let line = |number| format!("line {number}: reason: 13 is not a reason: use 10, 11, 12 or 97, or 99 for not known");
    let named: Vec<String> = (2..22).map(line).collect();
    let refused = |bad: usize, last: Option<&str>| {
        let messages: Vec<&str> = named.iter().map(String::as_str).chain(last).collect();
        refuses(&input(bad), &messages);
    };
    refused(20, None);
    refused(21, Some("and 1 more row that cannot be read"));
    refused(500, Some("and 480 more rows that cannot be read"));
}

#[test]
fn a_field_of_two_lines_and_bytes_that_are_no_text_are_bad_rows() {
    let good = format!("a,N,2026-01-10,10,03,03,,{RATINGS}");
    let long = format!("\"a\nb\",N,2026-01-10,10,03,03,,{RATINGS}");
    refuses(&format!("{HEADER}\n{long}\n"), &["line 2: the row has 1 field and the header 25"]);
    let old = "line 1: there are two rows in one line: save the file with a line end after each row";
    refuses(&format!("{HEADER}\r{good}\r{good}\r"), &[old]);
    let mut input = format!("{HEADER}\n{good}\n{good}\n").into_bytes();
    let last = input.len() - 2;
    input[last] = 0xff;
    let said = run_with(&["--at", AT], &input);
    let message = "line 3: this is not text in UTF-8: save the file as CSV UTF-8\n";
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (Some(1), "", message));
}

#[test]
fn arguments_that_nobody_knows_are_refused() {
    for arguments in [
        &[][..],
        &["--at"],
        &["--unsuppressed"],
        &["--at", AT, "--at", AT],
        &["--at", AT, "--unsuppressed", "--unsuppressed"],
        &["--at", AT, "assessments.csv"],
        &["--at", AT, "--months", "12"],
        &["--at", AT, "--unsuppressed", "--months", "6"],
        &["--at=2026-09-30"],
        &["--by", AT],
    ] {
        let said = run_with(arguments, HEADER.as_bytes());
        assert_eq!((said.code, said.out.as_str(), said.err.trim_end()), (Some(1), "", USAGE), "{arguments:?}");
    }
    for date in ["30/09/2026", "2026-9-30", "2026-02-29", "today", ""] {
        let said = run_with(&["--at", date], HEADER.as_bytes());
        let message = "--at: this is not a date: write it like 2026-12-31";
        assert_eq!((said.code, said.out.as_str(), said.err.trim_end()), (Some(1), "", message), "{date}");
    }
}
