//! Lighthouse on the release page: best practices, accessibility, and how fast a first visit is.
//!
//! It has npm packages of its own, because they are many and nothing else needs them.

use crate::npm;
use crate::page;
use crate::problem::Problem;
use crate::setup;
use crate::workspace::{Workspace, run, say};

/// Builds the release page, then prints what Lighthouse makes of it.
pub(crate) fn build_and_audit(workspace: &Workspace) -> Result<(), Problem> {
    page::build(workspace, &[])?;
    npm::install(workspace, "tests/audit")?;
    let chromium = setup::chromium(workspace)?;
    say("Lighthouse, on a first visit by a middling phone with a slow connection");
    run(npm::npm(workspace, "tests/audit", &["run", "--silent", "audit"])?.env("CHROMIUM", chromium))
}
