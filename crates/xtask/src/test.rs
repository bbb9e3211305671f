//! Every test there is, one stage after another, with a line for each at the end.
//!
//! A stage that fails does not stop those after it, so that one run shows all there is to mend. Only what needs the
//! release page is left out when there is none.

use crate::browser;
use crate::codegen;
use crate::page;
use crate::problem::Problem;
use crate::setup;
use crate::size;
use crate::workspace::{Workspace, run, say};
use std::time::{Duration, Instant};

/// How one stage ended.
struct Stage {
    name: &'static str,
    took: Duration,
    problem: Option<Problem>,
}

/// Runs every stage and fails if any failed.
pub(crate) fn everything(workspace: &Workspace) -> Result<(), Problem> {
    let mut stages = Vec::new();
    let mut stage = |name, work: &dyn Fn() -> Result<(), Problem>| {
        say(name);
        let start = Instant::now();
        let problem = work().err();
        if let Some(problem) = &problem {
            eprintln!("{name}: {problem}");
        }
        let passed = problem.is_none();
        stages.push(Stage { name, took: start.elapsed(), problem });
        passed
    };
    let cargo = |arguments: &[&str]| run(&mut workspace.command("cargo", arguments));

    stage("set-up", &|| setup::everything(workspace));
    stage("format", &|| cargo(&["fmt", "--all", "--check"]));
    stage("generated files", &|| codegen::check(workspace));
    stage("lints", &|| {
        let all = ["--workspace", "--all-targets", "--features", "xtask/codegen,fuzz/targets"];
        cargo(&[&["clippy", "--quiet", "--locked"], &all[..], &["--", "-D", "warnings"]].concat())
    });
    stage("tests", &|| cargo(&["test", "--locked", "--workspace", "--no-fail-fast"]));
    let is_built = stage("release page", &|| page::build(workspace, &[]));
    if is_built {
        stage("size", &|| size::measure(workspace));
        stage("browser tests", &|| browser::test(workspace, &[]));
    } else {
        for name in ["size", "browser tests"] {
            stage(name, &|| Err(Problem::new("not run, because there is no release page")));
        }
    }
    summarise(&stages)
}

fn summarise(stages: &[Stage]) -> Result<(), Problem> {
    say("summary");
    for Stage { name, took, problem } in stages {
        match problem {
            None => println!("passed  {name} ({} s)", took.as_secs()),
            Some(problem) => println!("FAILED  {name} ({} s): {problem}", took.as_secs()),
        }
    }
    let failed = stages.iter().filter(|stage| stage.problem.is_some()).count();
    if failed == 0 {
        return Ok(());
    }
    Err(Problem::new(format!("{failed} of {} stages failed; each says why above", stages.len())))
}
