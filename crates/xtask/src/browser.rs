//! The browser tests: Playwright in tests/e2e, on the release page in dist/.

use crate::npm;
use crate::page;
use crate::problem::Problem;
use crate::setup;
use crate::workspace::{Workspace, run, say};

/// Builds the release page, then runs the browser tests; what follows the command goes to Playwright.
pub(crate) fn build_and_test(workspace: &Workspace, more: &[String]) -> Result<(), Problem> {
    page::build(workspace, &[])?;
    test(workspace, more)
}

/// Runs the browser tests on the page that is in dist/.
pub(crate) fn test(workspace: &Workspace, more: &[String]) -> Result<(), Problem> {
    npm::install(workspace, "tests/e2e")?;
    let chromium = setup::chromium(workspace)?;
    say(&format!("Playwright, in {}", chromium.display()));
    run(npm::npm(workspace, "tests/e2e", &["exec", "--", "playwright", "test"])?.args(more).env("CHROMIUM", chromium))
}

/// Measures the time from a click on a rating to the changed page, in a browser on a slowed processor.
pub(crate) fn click(workspace: &Workspace) -> Result<(), Problem> {
    npm::install(workspace, "tests/e2e")?;
    let chromium = setup::chromium(workspace)?;
    say("from a click on a rating to the changed page, the processor slowed down four times");
    run(npm::npm(workspace, "tests/e2e", &["run", "--silent", "click"])?.env("CHROMIUM", chromium))
}
