//! Generated files: runs the `codegen` command of this package.
//!
//! It is a command of its own, compiled only when it is wanted, because it depends on `allocation`. The chores do
//! not, and so go on working while that crate does not compile.

use crate::problem::Problem;
use crate::workspace::{Workspace, run};

/// Writes the generated files, or with `--check` fails if one is stale.
pub(crate) fn run_with(workspace: &Workspace, more: &[String]) -> Result<(), Problem> {
    run(workspace
        .command("cargo", &["run", "--quiet", "--package", "xtask", "--features", "codegen", "--bin", "codegen", "--"])
        .args(more))
}

/// Fails if a generated file is stale.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Problem> {
    run_with(workspace, &["--check".to_owned()])
}
