//! The folders with npm packages: www/ for the styles, tests/e2e/ for the browser tests, tests/audit/ for Lighthouse.

use crate::problem::Problem;
use crate::workspace::{Workspace, run, say};
use std::fs;
use std::process::Command;

/// Runs `npm ci` in the folder unless what is installed came from this very package-lock.json.
///
/// The lock that was installed is kept as a copy beside the packages: times of files say nothing after a checkout.
pub(crate) fn install(workspace: &Workspace, folder: &str) -> Result<(), Problem> {
    let lock = workspace.at(folder).join("package-lock.json");
    let installed = workspace.at(folder).join("node_modules/.installed-lock.json");
    let wanted = fs::read(&lock).map_err(|error| Problem::with_file(&lock, &error))?;
    if fs::read(&installed).is_ok_and(|bytes| bytes == wanted) {
        return Ok(());
    }
    say(&format!("installing the npm packages of {folder}/"));
    run(&mut npm(workspace, folder, &["ci", "--no-audit", "--no-fund"])?)?;
    fs::write(&installed, wanted).map_err(|error| Problem::with_file(&installed, &error))
}

/// An npm command that will run in the folder. No package downloads a browser: the one that is installed is used.
pub(crate) fn npm(workspace: &Workspace, folder: &str, arguments: &[&str]) -> Result<Command, Problem> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if workspace.program("npm").is_none() && !cfg!(windows) {
        return Err(Problem::new(
            "npm is not on the PATH. Install Node 20 or newer with npm, from https://nodejs.org or with your package \
             manager (on Debian: apt-get install nodejs npm)",
        ));
    }
    let mut command = workspace.command(program, arguments);
    command
        .current_dir(workspace.at(folder))
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        // Its warnings are about how npm is set up on this machine, and nothing here can mend that.
        .env("npm_config_loglevel", "error");
    Ok(command)
}
