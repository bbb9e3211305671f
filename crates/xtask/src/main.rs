//! The chores of the workspace: `cargo xtask <command>`.
//!
//! Each command does its own set-up and says in a line what it is doing. Nothing is installed outside the
//! workspace's `target/` and `node_modules` but a Rust target and, for root on Debian, Chromium. What each command
//! needs stands in [`setup`]; what it does stands in the module of its name.

#![allow(clippy::print_stdout, reason = "what a chore has to say goes to the terminal")]

mod audit;
mod bench;
mod browser;
mod codegen;
mod finish;
mod fuzz;
mod npm;
mod page;
mod problem;
mod setup;
mod size;
mod styles;
mod test;
mod workspace;

use problem::Problem;
use std::process::ExitCode;
use workspace::Workspace;

const HELP: &str = "\
Chores of Clusterwise. Each one installs what it needs and says so.

  cargo xtask serve     build the page and serve it at http://127.0.0.1:8080, again at every change
  cargo xtask test      every test there is: format, lints, tests, release page, its size, browser tests
  cargo xtask build     the release page, in dist/: copy that folder to any static host

  cargo xtask browser   only the browser tests, on a release page; what follows goes to Playwright
  cargo xtask bench     the figures the tool is held to: time, instructions, click to changed page, casemix
  cargo xtask audit     what Lighthouse makes of the release page: best practices, accessibility, speed
  cargo xtask size      what a first visit transfers, and its limit
  cargo xtask styles    www/build/clusterwise.css, if its sources have changed
  cargo xtask finish    for Trunk, after each build: parts; for release the policy, fingerprints and service worker
  cargo xtask codegen   what is written from data: rules, transitions, hazards, pages, glossary; --check only compares
  cargo xtask fuzz      any bytes into whatever reads them, a minute each; or one target: fuzz store --seconds 600
  cargo xtask setup     everything the others would install, at once

For `serve` and `build`, what follows the command goes to Trunk: cargo xtask serve --port 8081";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    match run(&command, &rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\ncargo xtask {command}: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &str, rest: &[String]) -> Result<(), Problem> {
    if ["", "help", "-h", "--help"].contains(&command) || rest.iter().any(|word| word == "--help") {
        println!("{HELP}");
        return Ok(());
    }
    let takes_more = ["serve", "build", "browser", "codegen", "fuzz"].contains(&command);
    if !rest.is_empty() && !takes_more {
        return Err(Problem::new(format!("this command takes nothing after it, but got {:?}", rest.join(" "))));
    }
    let workspace = Workspace::find()?;
    match command {
        "serve" => page::serve(&workspace, rest),
        "build" => page::build(&workspace, rest),
        "finish" => finish::page(),
        "styles" => styles::build(&workspace),
        "test" => test::everything(&workspace),
        "browser" => browser::build_and_test(&workspace, rest),
        "bench" => bench::figures(&workspace),
        "audit" => audit::build_and_audit(&workspace),
        "size" => size::build_and_measure(&workspace),
        "codegen" => codegen::run_with(&workspace, rest),
        "fuzz" => fuzz::run_with(&workspace, rest),
        "setup" => setup::everything(&workspace).map(|()| setup::say_where_the_tools_are(&workspace)),
        other => Err(Problem::new(format!("there is no command {other:?}; `cargo xtask help` lists them"))),
    }
}
