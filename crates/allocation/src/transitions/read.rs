//! Reading the transition tables from their file, and every check that they must pass.
//!
//! Owns the form of the file and the words for each mistake. It goes on after a mistake, so that all of them are
//! seen at once. Used when the tables are turned into constants; nothing reads them while the page runs.

use super::Provenance;
use crate::document::{self, Fields, Node, Reader, get, quoted, written};
use crate::{ClusterCode, DocumentProblem, Status};

/// The transition tables as their file holds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransitionsFile {
    /// What a person calls them.
    pub title: String,
    /// Where they come from.
    pub source: String,
    /// Who may use them.
    pub rights: String,
    /// Whether they were checked against the booklet.
    pub status: Status,
    /// A row for each ranked cluster, by code.
    pub rows: Vec<TransitionsRow>,
}

/// Where one cluster leads, as the file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransitionsRow {
    /// The cluster.
    pub from: ClusterCode,
    /// The clusters that are a step up.
    pub step_up: Vec<ClusterCode>,
    /// The clusters that are a step down.
    pub step_down: Vec<ClusterCode>,
    /// Whether discharge from the cluster is expected.
    pub expects_discharge: bool,
    /// How the row is known.
    pub provenance: Provenance,
}

impl TransitionsFile {
    /// Reads the tables from the text of a file.
    ///
    /// `file` is the file's name, for the messages.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, each with the file, the row and what to do.
    ///
    /// ```
    /// use allocation::TransitionsFile;
    /// let problems = TransitionsFile::read("ours.json", "[]").unwrap_err();
    /// assert_eq!(
    ///     problems[0].to_string(),
    ///     "ours.json: the transitions are an object; begin the file with { and end it with }",
    /// );
    /// ```
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<DocumentProblem>> {
        let (mut reader, node) = document::open(file, text, "choose the file of the transitions")?;
        let tables = reader.transitions(node);
        match tables {
            Some(tables) if reader.problems.is_empty() => Ok(tables),
            _ => Err(reader.problems),
        }
    }
}

impl Reader<'_> {
    fn transitions(&mut self, node: Node) -> Option<TransitionsFile> {
        let Node::Object(fields) = node else {
            self.problem("", "the transitions are an object", "begin the file with { and end it with }");
            return None;
        };
        self.fields("", &fields, &["title", "source", "rights", "status", "clusters"], &[]);
        let title = self.text("title", &fields, "title");
        let source = self.text("source", &fields, "source");
        let rights = self.text("rights", &fields, "rights");
        let status = self.status(&fields);
        let rows = self.transition_rows(&fields);
        if status == Some(Status::Verified)
            && let Some(row) = rows.iter().find(|row| row.provenance != Provenance::Sourced)
        {
            self.problem(
                &format!("cluster {}, provenance", row.from),
                "the row was not read in the source, yet the file says that it is verified",
                "check the row, or write provisional as the status",
            );
        }
        Some(TransitionsFile { title: title?, source: source?, rights: rights?, status: status?, rows })
    }

    fn transition_rows(&mut self, fields: &Fields) -> Vec<TransitionsRow> {
        let Some(node) = get(fields, "clusters") else { return Vec::new() };
        let Node::List(nodes) = node else {
            self.wrong_kind("clusters", node, "write a list of clusters in [ and ]");
            return Vec::new();
        };
        let mut rows: Vec<TransitionsRow> = Vec::new();
        let mut seen = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let place = format!("clusters, number {}", index + 1);
            let Some(fields) = self.object(&place, node) else { continue };
            const NEEDED: [&str; 5] = ["code", "step_up", "step_down", "expects_discharge", "provenance"];
            self.fields(&place, &fields, &NEEDED, &[]);
            let Some(from) = get(&fields, "code").and_then(|code| self.transition_cluster(&place, code)) else {
                continue;
            };
            if seen.contains(&from) {
                self.problem(&place, format!("cluster {from} is there twice"), "keep one of the two");
                continue;
            }
            seen.push(from);
            if let Some(row) = self.transition_row(from, &fields) {
                let place = rows.partition_point(|other| other.from < from);
                rows.insert(place, row);
            }
        }
        for code in ClusterCode::RANKED {
            if !seen.contains(&code) {
                self.problem(
                    &format!("cluster {code}"),
                    "the cluster is missing",
                    "add it: there is a row for each of 01 to 08 and 10 to 21",
                );
            }
        }
        rows
    }

    fn transition_row(&mut self, from: ClusterCode, fields: &Fields) -> Option<TransitionsRow> {
        let place = format!("cluster {from}");
        let step_up = self.steps(from, &format!("{place}, step_up"), get(fields, "step_up"));
        let step_down = self.steps(from, &format!("{place}, step_down"), get(fields, "step_down"));
        let expects_discharge = match get(fields, "expects_discharge") {
            Some(Node::Bool(expected)) => Some(*expected),
            Some(other) => {
                self.wrong_kind(&format!("{place}, expects_discharge"), other, "write true or false, without quotes");
                None
            }
            None => None,
        };
        let provenance = self.provenance(&format!("{place}, provenance"), fields);
        let (step_up, step_down) = (step_up?, step_down?);
        if let Some(both) = step_up.iter().find(|code| step_down.contains(code)) {
            self.problem(&place, format!("cluster {both} is both a step up and a step down"), "keep one of the two");
            return None;
        }
        Some(TransitionsRow {
            from,
            step_up,
            step_down,
            expects_discharge: expects_discharge?,
            provenance: provenance?,
        })
    }

    fn steps(&mut self, from: ClusterCode, place: &str, node: Option<&Node>) -> Option<Vec<ClusterCode>> {
        let Node::List(nodes) = node? else {
            self.wrong_kind(place, node?, "write a list of codes in [ and ], empty if there are none");
            return None;
        };
        let mut steps = Vec::new();
        for node in nodes {
            let code = self.transition_cluster(place, node)?;
            if code == from {
                self.problem(place, "the cluster leads to itself", "take it out: to stay is always possible");
                return None;
            }
            if steps.contains(&code) {
                self.problem(place, format!("cluster {code} is there twice"), "name it once");
                return None;
            }
            steps.push(code);
        }
        Some(steps)
    }

    /// A cluster that a table can be of or lead to: one that is ranked.
    fn transition_cluster(&mut self, place: &str, node: &Node) -> Option<ClusterCode> {
        let Node::Text(text) = node else {
            self.wrong_kind(place, node, "write a code in quotes, such as \"04\"");
            return None;
        };
        match ClusterCode::from_code(text) {
            Ok(code) if code.is_variance() => {
                self.problem(place, "cluster 00 has no transitions", "take it out");
                None
            }
            Ok(code) => Some(code),
            Err(_) => {
                self.problem(
                    place,
                    format!("there is no cluster {}", quoted(text)),
                    "use 01 to 08 or 10 to 21, in quotes, with two digits",
                );
                None
            }
        }
    }

    fn provenance(&mut self, place: &str, fields: &Fields) -> Option<Provenance> {
        let node = get(fields, "provenance")?;
        let provenance = Provenance::ALL.into_iter().find(|known| *node == Node::Text(known.id().to_owned()));
        if provenance.is_none() {
            self.problem(place, format!("{} is not a provenance", written(node)), "write sourced or recalled");
        }
        provenance
    }
}
