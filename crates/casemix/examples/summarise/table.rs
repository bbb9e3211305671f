//! A table of assessments.
//!
//! Owns lines, and the list of those that cannot be read. The input is cut into lines here and not by the CSV reader,
//! whose own count of lines goes wrong after Windows line ends and blank lines. No column needs a field of two lines.

use crate::columns::{Columns, Row, names};

/// How many bad rows are named.
const NAMED: usize = 20;

/// Reads all rows, in the order of their lines.
///
/// # Errors
///
/// One line of text for each row that cannot be read, the first twenty of them, and how many more there are.
pub(crate) fn read(input: &[u8]) -> Result<Vec<Row>, String> {
    let input = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    let mut columns: Option<Columns> = None;
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    for (number, line) in (1..).zip(input.split(|byte| *byte == b'\n')) {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let at = |problem: String| format!("line {number}: {problem}");
        let fields = fields(line).map_err(at);
        match &columns {
            // Without a header no row can be read, so this is the only problem.
            None => columns = Some(Columns::find(&fields?).map_err(at)?),
            Some(columns) => match fields.and_then(|fields| columns.row(&fields).map_err(at)) {
                Ok(row) => rows.push(row),
                Err(problem) => problems.push(problem),
            },
        }
    }
    if columns.is_none() {
        return Err(format!("line 1: there is no header: the columns are {}", names()));
    }
    if problems.is_empty() {
        return Ok(rows);
    }
    let more = problems.len().saturating_sub(NAMED);
    problems.truncate(NAMED);
    match more {
        0 => {}
        1 => problems.push("and 1 more row that cannot be read".to_owned()),
        more => problems.push(format!("and {more} more rows that cannot be read")),
    }
    Err(problems.join("\n"))
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
