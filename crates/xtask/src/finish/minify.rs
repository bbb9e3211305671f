//! The script of the program with short names and without comments: half of what wasm-bindgen writes is for people.

use crate::problem::Problem;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What makes it smaller, with what npm has installed for the styles.
const PROGRAM: &str = "www/minify.mjs";

/// The same script, smaller.
pub(super) fn minified(source: &Path, script: &str) -> Result<String, Problem> {
    let not_done = |why: &dyn std::fmt::Display| Problem::new(format!("`node {PROGRAM}`: {why}"));
    let mut node = Command::new("node")
        .arg(source.join(PROGRAM))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_done(&error))?;
    // It reads all before it writes, so neither waits for the other. Dropping the pipe says that this was all.
    if let Some(mut pipe) = node.stdin.take() {
        pipe.write_all(script.as_bytes()).map_err(|error| not_done(&error))?;
    }
    let output = node.wait_with_output().map_err(|error| not_done(&error))?;
    if !output.status.success() {
        return Err(not_done(&output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| not_done(&error))
}
