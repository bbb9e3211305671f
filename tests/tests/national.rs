//! The national counts, worked out a second time in another language.
//!
//! ACC33 (people by cluster), ACC36 (of those, in the review period) and ACC37 (the share) of 2,000 generated people are
//! worked out by `examples/summarise.rs` of `casemix`, run as a program, and by plain SQL on the same table. The SQL is
//! the definition, independent of our code: periods and super classes are typed from the national tables, months are
//! added by SQLite, and the latest row, what is closed and what is a blank marker are decided there again. Every cell of
//! the two is compared, on reporting dates that lie where calendars go wrong.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper of a test may fail the test")]

use chrono::{Days, Months, NaiveDate};
use fastrand::Rng;
use rusqlite::{Connection, params};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

/// Quarter ends, other month ends, a leap day, the days beside the end of February, and a day in between.
const REPORTING: [&str; 8] =
    ["2026-03-31", "2026-08-31", "2026-11-22", "2027-02-27", "2027-02-28", "2028-02-29", "2028-03-01", "2028-06-30"];

const PEOPLE: usize = 2_000;
const TEAMS: [&str; 5] = ["North", "East, inner", "The \"old\" team", "Few", ""];

/// Every cluster, the blank marker, and nothing.
const CODES: [&str; 23] = [
    "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18",
    "19", "20", "21", "",
];

/// The tables and views. A period is what SQLite is told to add to a date: months clamp to the last day there is.
///
/// Periods: Jacobs et al. 2019, table 1, and the national publication code. A row without an end date is open, and so is
/// one that ends after the reporting date; of several rows of a person the latest counts, the later line of one day.
const DEFINITION: &str = "
    CREATE TABLE period (cluster TEXT PRIMARY KEY, class TEXT, adds TEXT);
    INSERT INTO period VALUES
        ('00', NULL, '+6 months'),
        ('01', 'non-psychotic', '+84 days'), ('02', 'non-psychotic', '+105 days'),
        ('03', 'non-psychotic', '+6 months'), ('04', 'non-psychotic', '+6 months'),
        ('05', 'non-psychotic', '+6 months'), ('06', 'non-psychotic', '+6 months'),
        ('07', 'non-psychotic', '+12 months'), ('08', 'non-psychotic', '+12 months'),
        ('10', 'psychotic', '+12 months'), ('11', 'psychotic', '+12 months'),
        ('12', 'psychotic', '+12 months'), ('13', 'psychotic', '+12 months'),
        ('14', 'psychotic', '+28 days'), ('15', 'psychotic', '+28 days'),
        ('16', 'psychotic', '+6 months'), ('17', 'psychotic', '+6 months'),
        ('18', 'organic', '+12 months'), ('19', 'organic', '+6 months'),
        ('20', 'organic', '+6 months'), ('21', 'organic', '+6 months');

    CREATE TABLE assessment (line INTEGER, person TEXT, team TEXT, date TEXT, final TEXT, closed TEXT);
    CREATE TABLE reporting (at TEXT);

    -- One row a person: the latest by the reporting date.
    CREATE VIEW latest AS
        SELECT * FROM (
            SELECT assessment.*, ROW_NUMBER() OVER (PARTITION BY person ORDER BY date DESC, line DESC) AS place
            FROM assessment, reporting WHERE date <= at
        ) WHERE place = 1;

    -- Those whose assignment is open and gives a cluster: there is no period for 09, nor for none.
    CREATE VIEW open_with_cluster AS
        SELECT IIF(team = '', 'No team', team) AS team, final AS cluster, class,
               date(date, adds, 'floor') AS due, at
        FROM latest JOIN period ON final = cluster, reporting
        WHERE closed = '' OR closed > at;
    -- The same, put down for one reporting date, because it is asked for in each cell.
    CREATE TABLE clustered (team TEXT, cluster TEXT, class TEXT, due TEXT, at TEXT);

    -- Every level and group, and who is in it.
    CREATE VIEW level AS
        SELECT DISTINCT IIF(team = '', 'No team', team) AS level FROM assessment UNION SELECT 'All teams';
    CREATE VIEW kind AS
        SELECT cluster AS kind FROM period UNION SELECT class FROM period WHERE class IS NOT NULL UNION SELECT 'all';
    CREATE VIEW counted AS
        SELECT level, kind, COUNT(team) AS acc33, COUNT(CASE WHEN due > at THEN 1 END) AS acc36
        FROM level CROSS JOIN kind LEFT JOIN clustered
            ON level IN (team, 'All teams') AND kind IN (cluster, class, 'all')
        GROUP BY level, kind;

    -- A share in whole per cent, a half rounded up; of nobody there is none.
    CREATE VIEW figure AS
        SELECT level, kind, 'acc33' AS measure, acc33 AS value FROM counted
        UNION ALL SELECT level, kind, 'acc36', acc36 FROM counted
        UNION ALL SELECT level, kind, 'acc37_percent', IIF(acc33 = 0, NULL, (200 * acc36 + acc33) / (2 * acc33))
        FROM counted;
";

/// A cell: whose, of which cluster, what; and what it comes to.
type Cells = BTreeMap<(String, String, String), Option<i64>>;

#[test]
fn the_national_counts_are_those_of_plain_sql() {
    let csv = table(&mut Rng::with_seed(2_013));
    let database = load(&csv);
    let edges = |sql: &str| database.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let mut met = [0; 5];
    for (at, ours) in REPORTING.into_iter().zip(summaries(&csv)) {
        database.execute_batch("DELETE FROM reporting; DELETE FROM clustered").unwrap();
        database.execute("INSERT INTO reporting VALUES (?)", [at]).unwrap();
        database.execute("INSERT INTO clustered SELECT * FROM open_with_cluster", []).unwrap();
        let theirs = queried(&database);
        let levels: Vec<_> = ours.keys().map(|(level, _, _)| level).collect();
        for (cell, value) in &theirs {
            if levels.contains(&&cell.0) {
                assert_eq!(ours.get(cell), Some(value), "{cell:?} on {at}");
            } else {
                // A team of whom nobody is left and of whom nothing happened in the year has no rows.
                assert!(matches!(value, None | Some(0)), "{cell:?} on {at} is missing");
            }
        }
        for cell in ours.keys() {
            assert!(theirs.contains_key(cell), "{cell:?} on {at} is of nobody");
        }
        assert!(
            theirs[&("All teams".into(), "all".into(), "acc33".into())] > Some(300),
            "hardly anybody is left on {at}"
        );
        for (met, sql) in met.iter_mut().zip([
            "SELECT COUNT(*) FROM clustered WHERE due = at",
            "SELECT COUNT(*) FROM clustered WHERE due = date(at, '+1 day')",
            "SELECT COUNT(*) FROM latest, reporting WHERE closed = at",
            "SELECT COUNT(*) FROM latest, reporting WHERE final IN ('', '09') AND (closed = '' OR closed > at)",
            "SELECT COUNT(*) FROM latest JOIN period ON final = cluster WHERE date(date, adds, 'floor') <> date(date, adds)",
        ]) {
            *met += edges(sql);
        }
    }
    // Due on the reporting date, due on the day after, closed on it, open without a cluster, and due on a day that the month
    // does not have: each must have been there to be got wrong.
    assert!(met.iter().all(|met| *met >= 20), "{met:?}");
}

#[test]
fn months_are_added_as_the_national_code_adds_them() {
    // ADD_MONTHS of the national code gives the last day of a month that lacks the day.
    let database = load("person,team,date,reason,initial,final,closed\n");
    for (date, adds, due) in [
        ("2026-08-31", "+6 months", "2027-02-28"),
        ("2027-08-31", "+6 months", "2028-02-29"),
        ("2028-02-29", "+12 months", "2029-02-28"),
        ("2026-03-31", "+6 months", "2026-09-30"),
        ("2026-02-28", "+6 months", "2026-08-28"),
        ("2026-12-01", "+84 days", "2027-02-23"),
    ] {
        let sql = "SELECT date(?, ?, 'floor')";
        assert_eq!(database.query_row(sql, [date, adds], |row| row.get::<_, String>(0)).unwrap(), due);
    }
}

/// The table, put into a database.
fn load(csv: &str) -> Connection {
    let database = Connection::open_in_memory().unwrap();
    database.execute_batch(DEFINITION).unwrap();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().unwrap().clone();
    let columns = ["person", "team", "date", "final", "closed"]
        .map(|name| header.iter().position(|other| other == name).unwrap());
    let mut insert = database.prepare("INSERT INTO assessment VALUES (?, ?, ?, ?, ?, ?)").unwrap();
    for (line, row) in (2_i64..).zip(reader.records()) {
        let row = row.unwrap();
        let [person, team, date, decided, closed] = columns.map(|column| row[column].to_owned());
        insert.execute(params![line, person, team, date, decided, closed]).unwrap();
    }
    drop(insert);
    database
}

/// The cells as SQL has them.
fn queried(database: &Connection) -> Cells {
    let mut query = database.prepare("SELECT level, kind, measure, value FROM figure").unwrap();
    let cells = query.query_map([], |row| Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?))).unwrap();
    cells.map(Result::unwrap).collect()
}

/// The cells as the program writes them, on each reporting date; several run at once.
fn summaries(csv: &str) -> Vec<Cells> {
    let program = &program();
    std::thread::scope(|scope| {
        let runs = REPORTING.map(|at| scope.spawn(move || summarised(program, csv, at)));
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    })
}

fn summarised(program: &Path, csv: &str, at: &str) -> Cells {
    let mut program = Command::new(program);
    program.args(["--at", at, "--unsuppressed"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = program.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(csv.as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    let figures = summary["figures"].as_array().unwrap();
    let text = |figure: &Value, key: &str| figure[key].as_str().unwrap().to_owned();
    let mut cells = Cells::new();
    for figure in figures.iter().filter(|figure| figure["measure"].as_str().unwrap().starts_with("acc3")) {
        let value = (!figure["value"].is_null()).then(|| figure["value"].as_i64().unwrap());
        let cell = (text(figure, "level"), text(figure, "cluster"), text(figure, "measure"));
        assert!(cells.insert(cell, value).is_none(), "twice: {figure}");
    }
    cells
}

/// The built example of `casemix`. Cargo builds it with the tests of that crate, but not with these alone.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let program = profile.join("examples").join(format!("summarise{}", std::env::consts::EXE_SUFFIX));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let sources = ["ratings/src", "allocation/src", "outcomes/src", "casemix/src", "casemix/examples"];
    let changed = sources.into_iter().map(|folder| newest(&root.join("crates").join(folder))).max().unwrap();
    if std::fs::metadata(&program).and_then(|file| file.modified()).is_ok_and(|built| built >= changed) {
        return program;
    }
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--package", "casemix", "--example", "summarise"]).current_dir(root);
    build.arg("--target-dir").arg(profile.parent().unwrap());
    assert!(build.status().unwrap().success());
    program
}

/// When a file in a folder was last changed.
fn newest(folder: &Path) -> SystemTime {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let changed = |path: PathBuf| {
        if path.is_dir() { newest(&path) } else { std::fs::metadata(path).and_then(|file| file.modified()).unwrap() }
    };
    entries.map(changed).max().unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Rows of 2,000 people, in no order.
fn table(rng: &mut Rng) -> String {
    let mut rows: Vec<[String; 25]> = (0..PEOPLE).flat_map(|person| person_rows(person, rng)).collect();
    rng.shuffle(&mut rows);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record("person,team,date,reason,initial,final,closed,1,2,3,4,5,6,7,8,9,10,11,12,13,A,B,C,D,E".split(','))
        .unwrap();
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// One to three assessments of a person, now and then two on one day, in a team that may change.
fn person_rows(person: usize, rng: &mut Rng) -> Vec<[String; 25]> {
    let mut dates: Vec<NaiveDate> = (0..[1, 1, 1, 2, 3][rng.usize(0..5)]).map(|_| date(rng)).collect();
    if rng.u8(0..10) == 0 {
        dates.push(dates[0]);
    }
    dates.into_iter().map(|date| row(person, date, rng)).collect()
}

fn row(person: usize, date: NaiveDate, rng: &mut Rng) -> [String; 25] {
    let team = if person.is_multiple_of(400) { "Few" } else { TEAMS[[0, 0, 0, 1, 1, 1, 2, 2, 4][rng.usize(0..9)]] };
    let reason = ["10", "11", "12", "97", "99"][rng.usize(0..5)];
    let (initial, decided) = (CODES[rng.usize(0..CODES.len())], CODES[rng.usize(0..CODES.len())]);
    let closed = closed(date, rng).map(|closed| closed.to_string()).unwrap_or_default();
    let (person, date) = (format!("P{person:04}"), date.to_string());
    let before = [&person, team, &date, reason, initial, decided, &closed];
    std::array::from_fn(|place| match before.get(place) {
        Some(field) => (*field).to_owned(),
        None => [0, 1, 2, 3, 4, 9][rng.usize(0..6)].to_string(),
    })
}

/// A date: any, the end of a month, or about a review period before a reporting date.
fn date(rng: &mut Rng) -> NaiveDate {
    match rng.u8(0..4) {
        0 => day("2025-01-01") + Days::new(rng.u64(0..1_300)),
        1 => day("2025-01-31") + Months::new(rng.u32(0..42)),
        2 => near(reporting(rng) - Days::new([28, 84, 105][rng.usize(0..3)]), rng),
        _ => near(reporting(rng) - Months::new([6, 12][rng.usize(0..2)]), rng),
    }
}

/// Mostly open; otherwise some time after the assessment, or about a reporting date.
fn closed(date: NaiveDate, rng: &mut Rng) -> Option<NaiveDate> {
    match rng.u8(0..10) {
        0..6 => None,
        6 | 7 => Some(date + Days::new(rng.u64(0..400))),
        _ => Some(near(reporting(rng), rng).max(date)),
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn reporting(rng: &mut Rng) -> NaiveDate {
    day(REPORTING[rng.usize(0..REPORTING.len())])
}

/// That day, the one before or the one after.
fn near(date: NaiveDate, rng: &mut Rng) -> NaiveDate {
    date - Days::new(1) + Days::new(rng.u64(0..=2))
}
