//! The ranking for other systems and for checks: CSV on standard input, a JSON object a line on standard output.
//!
//! The header is `1,…,13,A,…,E,first_episode,acute_episode,origin`, in any order; ratings are 0 to 4 or 9, facts
//! yes, no or empty, the origin a super class or empty. `--pack FILE` takes another rule pack. The first row
//! that cannot be read ends the run with a message that names its line, and exit code 1: nothing is guessed.
//!
//! The input is cut into lines here and not by the CSV reader, whose own count of lines goes wrong after Windows
//! line ends and blank lines. No column needs a field of two lines.

use allocation::{Allocation, Case, Fact, Facts, Pack, Ranked, SuperClass};
use ratings::{Assessment, Rating, Scale};
use std::fmt::Write as _;
use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let pack = pack(&std::env::args().skip(1).collect::<Vec<_>>())?;
    let mut out = BufWriter::new(io::stdout().lock());
    let mut input = io::stdin().lock();
    let mut columns: Option<Columns> = None;
    let mut line = Vec::new();
    for number in 1_u64.. {
        let at = |problem: String| format!("line {number}: {problem}");
        line.clear();
        if input.read_until(b'\n', &mut line).map_err(|error| at(error.to_string()))? == 0 {
            break;
        }
        let bytes = if number == 1 { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line) } else { &line };
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let row = fields(bytes).map_err(at)?;
        let Some(columns) = &columns else {
            columns = Some(Columns::find(&row).map_err(at)?);
            continue;
        };
        let case = columns.case(&row).map_err(at)?;
        let result = Allocation::new(&pack, &case);
        // Each result goes out at once, for whoever feeds this row by row.
        writeln!(out, "{}", json(&case, &result)).and_then(|()| out.flush()).map_err(|error| error.to_string())?;
    }
    if columns.is_none() {
        return Err(format!("line 1: there is no header: the columns are {}", names().join(",")));
    }
    Ok(())
}

/// The fields of one line.
fn fields(line: &[u8]) -> Result<csv::StringRecord, String> {
    let text = std::str::from_utf8(line).map_err(|_| "this is not text in UTF-8: save the file as CSV UTF-8")?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .buffer_capacity(line.len())
        .from_reader(text.as_bytes());
    let (mut row, mut another) = (csv::StringRecord::new(), csv::StringRecord::new());
    reader.read_record(&mut row).map_err(|error| error.to_string())?;
    if reader.read_record(&mut another).map_err(|error| error.to_string())? {
        return Err("there are two rows in one line: save the file with a line end after each row".to_owned());
    }
    Ok(row)
}

fn pack(arguments: &[String]) -> Result<Pack, String> {
    match arguments {
        [] => Ok(Pack::provisional()),
        [flag, file] if flag == "--pack" => {
            let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
            Pack::read(file, &text)
                .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        }
        _ => Err("usage: rank [--pack FILE] < ratings.csv".to_owned()),
    }
}

/// The columns, in the order of the form.
fn names() -> Vec<&'static str> {
    Scale::ALL.map(Scale::id).into_iter().chain(Fact::ALL.map(Fact::id)).chain(["origin"]).collect()
}

/// Where each column is.
struct Columns {
    scales: [usize; Scale::COUNT],
    facts: [usize; Fact::COUNT],
    origin: usize,
    count: usize,
}

impl Columns {
    fn find(headers: &csv::StringRecord) -> Result<Self, String> {
        let names = names();
        if let Some(extra) = headers.iter().find(|header| !names.contains(header)) {
            return Err(format!("there is no column “{extra}”: the columns are {}", names.join(",")));
        }
        let place = |name: &str| {
            let mut places = headers.iter().enumerate().filter(|(_, header)| *header == name).map(|(place, _)| place);
            match (places.next(), places.next()) {
                (Some(place), None) => Ok(place),
                (None, _) => Err(format!("the column “{name}” is missing")),
                (Some(_), Some(_)) => Err(format!("the column “{name}” is there twice")),
            }
        };
        let mut columns = Self { scales: [0; Scale::COUNT], facts: [0; Fact::COUNT], origin: 0, count: headers.len() };
        for (slot, scale) in columns.scales.iter_mut().zip(Scale::ALL) {
            *slot = place(scale.id())?;
        }
        for (slot, fact) in columns.facts.iter_mut().zip(Fact::ALL) {
            *slot = place(fact.id())?;
        }
        columns.origin = place("origin")?;
        Ok(columns)
    }

    fn case(&self, row: &csv::StringRecord) -> Result<Case, String> {
        if row.len() != self.count {
            let fields = if row.len() == 1 { "field" } else { "fields" };
            return Err(format!("the row has {} {fields} and the header {}", row.len(), self.count));
        }
        let mut ratings = [Rating::NotKnown; Scale::COUNT];
        for ((rating, scale), place) in ratings.iter_mut().zip(Scale::ALL).zip(self.scales) {
            *rating =
                read_rating(row.get(place).unwrap_or("")).map_err(|problem| format!("scale {scale}: {problem}"))?;
        }
        let fact = |index: usize| {
            let text = self.facts.get(index).and_then(|place| row.get(*place)).unwrap_or("");
            let name = Fact::ALL.get(index).map_or("", |fact| fact.id());
            read_fact(text).map_err(|problem| format!("{name}: {problem}"))
        };
        let facts = Facts { first_episode: fact(0)?, acute_episode: fact(1)? };
        let origin = match row.get(self.origin).unwrap_or("") {
            "" => None,
            id => Some(SuperClass::from_id(id).map_err(|problem| format!("origin: {problem}"))?),
        };
        Ok(Case { assessment: Assessment::from_ratings(ratings), facts, origin })
    }
}

fn read_rating(text: &str) -> Result<Rating, String> {
    if text.is_empty() {
        return Err("there is no rating: use 0, 1, 2, 3 or 4, or 9 for not known".to_owned());
    }
    // One digit and nothing else: "+3", "03" and "3.0" are not what the form prints.
    let code = text.parse::<u8>().ok().filter(|_| text.len() == 1);
    let code = code.ok_or_else(|| format!("{text} is not a rating: use 0, 1, 2, 3 or 4, or 9 for not known"))?;
    Rating::from_form_code(code).map_err(|error| error.to_string())
}

fn read_fact(text: &str) -> Result<Option<bool>, String> {
    match text {
        "" => Ok(None),
        "yes" => Ok(Some(true)),
        "no" => Ok(Some(false)),
        other => Err(format!("{other} is not an answer: use yes or no, or leave it empty for not known")),
    }
}

/// One result as one line. Only numbers and known words are written, so nothing needs quoting.
fn json(case: &Case, result: &Allocation) -> String {
    let classes = result.super_classes().map(|(class, share)| format!("\"{class}\":{share}")).join(",");
    let ranked: Vec<String> = result.ranked().iter().map(json_ranked).collect();
    let known = case.assessment.known();
    format!("{{\"known\":{known},\"super_classes\":{{{classes}}},\"ranked\":[{}]}}", ranked.join(","))
}

fn json_ranked(ranked: &Ranked) -> String {
    let Ranked { code, total, share, fit, broken, unchecked, .. } = ranked;
    let mut text = format!("{{\"code\":\"{code}\",\"total\":{total},\"share\":{share},\"fit\":");
    // Writing to a string cannot fail.
    let _ = match fit {
        Some(fit) => write!(text, "{fit}"),
        None => write!(text, "null"),
    };
    let _ = write!(text, ",\"broken\":{broken},\"unchecked\":{unchecked}}}");
    text
}
