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

/// Measures when the page of a cluster can be read, on a slow network and a slowed processor.
pub(crate) fn reading(workspace: &Workspace) -> Result<(), Problem> {
    npm::install(workspace, "tests/e2e")?;
    let chromium = setup::chromium(workspace)?;
    say("from opening the address of a cluster to its text, on a slow network");
    run(npm::npm(workspace, "tests/e2e", &["run", "--silent", "reading"])?.env("CHROMIUM", chromium))
}

/// Measures the casemix: in the page, with as many people as a browser keeps, and the counting alone, as the program
/// that lies at this path does it.
pub(crate) fn casemix(workspace: &Workspace, program: &str) -> Result<(), Problem> {
    npm::install(workspace, "tests/e2e")?;
    let chromium = setup::chromium(workspace)?;
    say("the casemix, counted in the browser");
    run(npm::npm(workspace, "tests/e2e", &["run", "--silent", "casemix"])?
        .env("CHROMIUM", chromium)
        .env("CASEMIX_PROGRAM", program))
}
