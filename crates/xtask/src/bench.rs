//! The figures that the tool is held to.
//!
//! Times differ from one machine to the next, so nothing here fails; counts of instructions hardly do, so they stand
//! beside the times in crates/README.md.

use crate::browser;
use crate::page;
use crate::problem::Problem;
use crate::workspace::{Workspace, run, say};
use std::process::Stdio;

/// What `crates/allocation/examples/count.rs` can be asked to repeat: the list alone, or with its reasons.
const COUNTED: [&str; 2] = ["rank", "allocate"];

/// Enough repetitions that starting the program does not show in the difference, few enough for callgrind.
const FEW: u64 = 100;
const MANY: u64 = 1100;

const WASM: &str = "wasm32-unknown-unknown";

/// The program of `crates/casemix/benches/in_browser.rs`.
const IN_BROWSER: &str = "casemix-in-browser";

/// Prints all of them: time, instructions, and the browser's time from a click to the changed page, from opening a page to its
/// text, and for a casemix.
pub(crate) fn figures(workspace: &Workspace) -> Result<(), Problem> {
    say("time of one allocation (criterion)");
    run(&mut workspace.command("cargo", &["bench", "--locked", "--package", "allocation"]))?;
    instructions(workspace)?;
    say("time of a casemix of 10,000 people (criterion)");
    run(&mut workspace.command("cargo", &["bench", "--locked", "--package", "casemix", "--bench", "summary"]))?;
    page::build(workspace, &[])?;
    browser::click(workspace)?;
    browser::reading(workspace)?;
    browser::casemix(workspace, &in_browser(workspace)?)
}

/// Compiles the counting as the page is compiled, and says where the program lies.
fn in_browser(workspace: &Workspace) -> Result<String, Problem> {
    let target = target_folder(workspace);
    run(workspace
        .command("cargo", &["build", "--quiet", "--locked", "--package", "casemix", "--bin", IN_BROWSER])
        .args(["--features", "measure", "--profile", "wasm-release", "--target", WASM, "--target-dir", &target]))?;
    Ok(format!("{target}/{WASM}/wasm-release/{IN_BROWSER}.wasm"))
}

fn instructions(workspace: &Workspace) -> Result<(), Problem> {
    if workspace.program("valgrind").is_none() {
        say("no count of instructions: valgrind is not on the PATH (on Debian: apt-get install valgrind)");
        return Ok(());
    }
    say("instructions of one allocation (callgrind)");
    let target = target_folder(workspace);
    run(workspace.command("cargo", &["build", "--quiet", "--release", "--locked", "--package", "allocation"]).args([
        "--example",
        "count",
        "--target-dir",
        &target,
    ]))?;
    for what in COUNTED {
        let few = callgrind(workspace, &target, what, FEW)?;
        let many = callgrind(workspace, &target, what, MANY)?;
        println!("{what:<10} {} instructions", many.saturating_sub(few) / (MANY - FEW));
    }
    Ok(())
}

/// Where cargo puts what it builds, unless it was told to put it elsewhere.
fn target_folder(workspace: &Workspace) -> String {
    std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| workspace.at("target").to_string_lossy().into_owned())
}

/// The instructions of a whole run that repeats one thing so many times.
fn callgrind(workspace: &Workspace, target: &str, what: &str, times: u64) -> Result<u64, Problem> {
    let output = workspace
        .command("valgrind", &["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .args([&format!("{target}/release/examples/count"), what, &times.to_string()])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Problem::new(format!("valgrind could not be started: {error}")))?;
    let report = String::from_utf8_lossy(&output.stderr);
    collected(&report)
        .filter(|_| output.status.success())
        .ok_or_else(|| Problem::new(format!("callgrind gave no count for `count {what} {times}`:\n{report}")))
}

/// The count in callgrind's report: the number on the line `==123== Collected : 456`.
fn collected(report: &str) -> Option<u64> {
    let line = report.lines().find(|line| line.contains("Collected"))?;
    line.rsplit(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_read_from_what_callgrind_reports() {
        assert_eq!(collected("==9== Events    : Ir\n==9== Collected : 123456\n==9==\n"), Some(123_456));
        assert_eq!(collected("==9== Command: count rank 100\n"), None);
    }
}
