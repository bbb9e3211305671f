//! The stylesheet: www/styles and nhsuk-frontend into www/build/clusterwise.css.
//!
//! Trunk calls this before each build, so that plain `trunk serve` has its styles, and it must be quick when nothing
//! has changed.

use crate::npm;
use crate::problem::Problem;
use crate::workspace::{Workspace, run, say};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// What is not a source, though it lies in www/.
const MADE: [&str; 2] = ["build", "node_modules"];

/// Builds the stylesheet if a source is newer than it.
pub(crate) fn build(workspace: &Workspace) -> Result<(), Problem> {
    npm::install(workspace, "www")?;
    let www = workspace.at("www");
    let output = www.join("build/clusterwise.css");
    let packages = www.join("node_modules/.installed-lock.json");
    let sources = newest(&www, &MADE).max(modified(&packages));
    if modified(&output).is_some_and(|built| sources.is_some_and(|source| source <= built)) {
        return Ok(());
    }
    say("building the styles");
    run(&mut npm::npm(workspace, "www", &["run", "--silent", "build"])?)?;
    if output.is_file() { Ok(()) } else { Err(Problem::new("www's `npm run build` made no build/clusterwise.css")) }
}

/// When the newest file below a folder was changed.
fn newest(folder: &Path, leave_out: &[&str]) -> Option<SystemTime> {
    let mut newest = None;
    for entry in fs::read_dir(folder).ok()?.flatten() {
        let path = entry.path();
        if leave_out.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        newest = newest.max(if path.is_dir() { self::newest(&path, &[]) } else { modified(&path) });
    }
    newest
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}
