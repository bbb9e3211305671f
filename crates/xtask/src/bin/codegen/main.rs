//! Writes the source files that are made from data: `cargo xtask codegen`, or `cargo xtask codegen --check`.
//!
//! Owns the list of such files, their formatting and the comparison. What a file says is its own module's business.

#![allow(clippy::print_stdout, reason = "what a chore has to say goes to the terminal")]

mod hazards;
mod rule_pack;
mod transitions;

use allocation::{Pack, PackProblem, TransitionsFile};
use std::fs;
use std::io::Write;
use std::process::{Command, ExitCode, Stdio};

/// A source file that is made from data: the data, the file, and what makes the one from the other.
struct Generated {
    data: &'static str,
    file: &'static str,
    render: fn(&str, &str) -> Result<String, String>,
}

const GENERATED: [Generated; 3] = [
    Generated {
        data: "crates/allocation/data/provisional-2013-14/pack.json",
        file: "crates/allocation/src/pack/built_in/provisional_2013_14.rs",
        render: |data, text| {
            Ok(rule_pack::render(&Pack::read(data, text).map_err(lines)?, "PROVISIONAL_2013_14", data))
        },
    },
    Generated {
        data: "crates/allocation/data/transitions/transitions.json",
        file: "crates/allocation/src/transitions/provisional.rs",
        render: |data, text| Ok(transitions::render(&TransitionsFile::read(data, text).map_err(lines)?, data)),
    },
    Generated {
        data: "crates/app/data/hazards.json",
        file: "crates/app/src/pages/about/hazards.rs",
        render: hazards::render,
    },
];

/// One problem a line.
fn lines(problems: Vec<PackProblem>) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Runs in the workspace's root, where `cargo xtask` starts it.
fn main() -> ExitCode {
    let more: Vec<String> = std::env::args().skip(1).collect();
    let only_compare = match more.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--check"] => true,
        _ => {
            eprintln!("codegen takes nothing but --check, and got {:?}", more.join(" "));
            return ExitCode::FAILURE;
        }
    };
    let mut all_well = true;
    for generated in &GENERATED {
        if let Err(problem) = generate(generated, only_compare) {
            eprintln!("{problem}");
            all_well = false;
        }
    }
    if all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn generate(generated: &Generated, only_compare: bool) -> Result<(), String> {
    let &Generated { data, file, render } = generated;
    let text = fs::read_to_string(data).map_err(|error| format!("{data}: {error}"))?;
    let source = formatted(&render(data, &text)?)?;
    if fs::read_to_string(file).is_ok_and(|old| old == source) {
        println!("{file} is up to date");
        return Ok(());
    }
    if only_compare {
        return Err(format!("{file} is not what {data} says: run `cargo xtask codegen` and commit what it writes"));
    }
    fs::write(file, source).map_err(|error| format!("{file}: {error}"))?;
    println!("{file} written");
    Ok(())
}

/// The source as rustfmt leaves it, by the workspace's own rustfmt.toml.
fn formatted(source: &str) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("rustfmt could not be used ({error}): rustup component add rustfmt");
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    // Dropped at the end of the statement, so that rustfmt sees the end of its input.
    rustfmt.stdin.take().map_or(Ok(()), |mut input| input.write_all(source.as_bytes())).map_err(failed)?;
    let output = rustfmt.wait_with_output().map_err(failed)?;
    if !output.status.success() {
        return Err("rustfmt refused what was generated; its message above says where".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("rustfmt wrote what is not text: {error}"))
}
