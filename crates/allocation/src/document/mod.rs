//! Documents that a person wrote, and saying what is wrong with one.
//!
//! Owns JSON as it was written, the shape of a message and the mistakes that any document can have. Does not know
//! what a document is about: rule packs, transitions and sets of vignettes each have a reader of their own, which goes
//! on from here.

mod json;
mod problem;

pub use problem::DocumentProblem;

pub use json::Node;

use crate::Status;

/// The fields of an object, in the order in which they were written.
pub type Fields = Vec<(String, Node)>;

/// The tree of a document and a reader that has found nothing wrong yet. `right_file` says what to choose instead of
/// an empty file.
///
/// # Errors
///
/// The one thing that is wrong where the text is not JSON at all.
///
/// ```
/// use allocation::document::{self, Node};
/// let (mut reader, node) = document::open("ours.json", r#"{"title": ""}"#, "choose the file of a set of vignettes").unwrap();
/// let Node::Object(fields) = node else { unreachable!() };
/// assert_eq!(reader.text("title", &fields, "title"), None);
/// assert_eq!(reader.problems[0].to_string(), "ours.json, title: the text is empty; fill it in");
/// ```
pub fn open<'a>(file: &'a str, text: &str, right_file: &str) -> Result<(Reader<'a>, Node), Vec<DocumentProblem>> {
    // Windows puts a byte order mark before what it saves as text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let node: Node = serde_json::from_str(text).map_err(|error| vec![not_json(file, text, right_file, &error)])?;
    Ok((Reader { file, problems: Vec::new() }, node))
}

fn not_json(file: &str, text: &str, right_file: &str, error: &serde_json::Error) -> DocumentProblem {
    if text.trim().is_empty() {
        return DocumentProblem::new(file, "", "the file is empty", right_file);
    }
    // A text without its second quote is noticed where its line ends, which is said to be before the next.
    let place = match (error.line(), error.column()) {
        (line, 0) => format!("end of line {}", line.saturating_sub(1)),
        (line, column) => format!("line {line}, column {column}"),
    };
    if error.is_eof() {
        return DocumentProblem::new(file, &place, "the file ends too early", "look for a missing quote, ] or }");
    }
    DocumentProblem::new(file, &place, "this is not JSON from here on", "look for a missing comma, quote or bracket")
}

/// Walks the tree and gathers problems. A part that cannot be read is `None`, and its problem is listed.
#[derive(Debug)]
pub struct Reader<'a> {
    file: &'a str,
    /// What was found wrong so far, in the order of the document.
    pub problems: Vec<DocumentProblem>,
}

impl Reader<'_> {
    /// Reads how far the document can be relied on.
    pub fn status(&mut self, fields: &Fields) -> Option<Status> {
        let word = self.text("status", fields, "status")?;
        let status = [Status::Provisional, Status::Verified].into_iter().find(|status| status.id() == word);
        if status.is_none() {
            self.problem("status", format!("{} is not a status", quoted(&word)), "write provisional or verified");
        }
        status
    }

    /// Says which fields are missing, unknown or there twice. Whether there is none of that.
    pub fn fields(&mut self, place: &str, fields: &Fields, needed: &[&str], optional: &[&str]) -> bool {
        let before = self.problems.len();
        for name in needed {
            if !has(fields, name) {
                self.missing(place, name);
            }
        }
        for (index, (name, _)) in fields.iter().enumerate() {
            let there = |known: &&str| *known == name;
            if !needed.iter().chain(optional).any(there) {
                self.problem(
                    place,
                    format!("{} is not known here", quoted(name)),
                    "take it out, or look for a spelling mistake",
                );
            } else if fields.iter().take(index).any(|(earlier, _)| earlier == name) {
                self.problem(place, format!("“{name}” is there twice"), "keep one of the two");
            }
        }
        self.problems.len() == before
    }

    /// Reads a text that says something. A field that is not there is no problem of this reader's: [`Reader::fields`] tells it.
    pub fn text(&mut self, place: &str, fields: &Fields, name: &str) -> Option<String> {
        match get(fields, name)? {
            Node::Text(text) if !text.trim().is_empty() => Some(text.clone()),
            Node::Text(_) => {
                self.problem(place, "the text is empty", "fill it in");
                None
            }
            other => {
                self.wrong_kind(place, other, "write text in quotes");
                None
            }
        }
    }

    /// Reads an object.
    pub fn object(&mut self, place: &str, node: &Node) -> Option<Fields> {
        if let Node::Object(fields) = node {
            return Some(fields.clone());
        }
        self.wrong_kind(place, node, "write an object in { and }");
        None
    }

    /// Says that a field is missing.
    pub fn missing(&mut self, place: &str, name: &str) {
        self.problem(place, format!("“{name}” is missing"), "add it");
    }

    /// Says that a value is of a kind that cannot be here.
    pub fn wrong_kind(&mut self, place: &str, node: &Node, fix: &str) {
        self.problem(place, format!("this cannot be {}", node.kind()), fix);
    }

    /// Says what is wrong at a place, and what to do.
    pub fn problem(&mut self, place: &str, what: impl Into<String>, fix: impl Into<String>) {
        self.problems.push(DocumentProblem::new(self.file, place, what, fix));
    }
}

/// The first field of this name.
#[must_use]
pub fn get<'a>(fields: &'a Fields, name: &str) -> Option<&'a Node> {
    fields.iter().find(|(field, _)| field == name).map(|(_, node)| node)
}

/// Whether there is a field of this name.
#[must_use]
pub fn has(fields: &Fields, name: &str) -> bool {
    get(fields, name).is_some()
}

/// A value as it stands in the file, where it is short enough to repeat.
#[must_use]
pub fn written(node: &Node) -> String {
    match node {
        Node::Number(number) if *number == 0.0 || (1e-6..1e9).contains(&number.abs()) => decimal(*number),
        Node::Text(text) => quoted(text),
        other => other.kind().to_owned(),
    }
}

/// A number as a person writes it. In `serde_json`'s way, because it is in the app already, and the standard
/// library's would add kilobytes to it.
#[expect(clippy::cast_possible_truncation, reason = "below a thousand million")]
fn decimal(number: f64) -> String {
    let whole = number as i64;
    if libm::trunc(number) == number { whole.to_string() } else { serde_json::to_string(&number).unwrap_or_default() }
}

/// Text in quotes, on one line and cut where it is long: the wrong file may hold anything.
#[must_use]
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut shown: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    format!("“{shown}”")
}
