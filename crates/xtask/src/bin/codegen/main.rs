//! Writes the source files that are made from data: `cargo xtask codegen`, or `cargo xtask codegen --check`.
//!
//! Owns the list of such files, their formatting and the comparison. What a file says is its own module's business.

#![allow(clippy::print_stdout, reason = "what a chore has to say goes to the terminal")]

mod early;
mod hazards;
mod pathways;
mod rule_pack;
mod transitions;
mod words;

use allocation::{DocumentProblem, Pack, TransitionsFile};
use std::fs;
use std::io::Write;
use std::process::{Command, ExitCode, Stdio};

/// A file of data.
pub(crate) struct Source {
    path: String,
    text: String,
}

/// A source file that is made from data: the data, the file, and what makes the one from the other.
struct Generated {
    /// Files in the order in which they are given; a name that ends in `/` stands for every file of a folder, by name.
    data: &'static [&'static str],
    file: &'static str,
    render: fn(&[Source]) -> Result<String, String>,
}

const GENERATED: [Generated; 7] = [
    Generated {
        data: &["crates/allocation/data/provisional-2013-14/pack.json"],
        file: "crates/allocation/src/pack/built_in/provisional_2013_14.rs",
        render: |sources| {
            each(sources, |Source { path, text }| {
                Ok(rule_pack::render(&Pack::read(path, text).map_err(lines)?, "PROVISIONAL_2013_14", path))
            })
        },
    },
    Generated {
        data: &["crates/allocation/data/transitions/transitions.json"],
        file: "crates/allocation/src/transitions/provisional.rs",
        render: |sources| {
            each(sources, |Source { path, text }| {
                Ok(transitions::render(&TransitionsFile::read(path, text).map_err(lines)?, path))
            })
        },
    },
    Generated {
        data: &["crates/app/data/hazards.json"],
        file: "crates/app/src/pages/about/hazards.rs",
        render: |sources| each(sources, |Source { path, text }| hazards::render(path, text)),
    },
    Generated {
        data: &["crates/pathways/data/glossary.json"],
        file: "crates/pathways/src/glossary/entries.rs",
        render: pathways::glossary,
    },
    Generated {
        data: &[
            "crates/pathways/data/glossary.json",
            "crates/pathways/data/common.json",
            "crates/pathways/data/clusters/",
        ],
        file: "crates/pathways/src/pages.rs",
        render: pathways::pages,
    },
    Generated {
        data: &["crates/pathways/data/words.json"],
        file: "crates/pathways/src/everyday/words.rs",
        render: |sources| each(sources, words::render),
    },
    Generated {
        data: &["crates/pathways/data/common.json", "crates/pathways/data/clusters/"],
        file: "www/my-cluster.js",
        render: early::render,
    },
];

/// What is made of each file of data, one after the other.
fn each(sources: &[Source], render: impl Fn(&Source) -> Result<String, String>) -> Result<String, String> {
    sources.iter().map(render).collect()
}

/// One problem a line.
fn lines(problems: Vec<DocumentProblem>) -> String {
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
    let source = render(&read(data)?)?;
    let source = if file.ends_with(".rs") { formatted(&source)? } else { source };
    if fs::read_to_string(file).is_ok_and(|old| old == source) {
        println!("{file} is up to date");
        return Ok(());
    }
    if only_compare {
        let data = data.join(", ");
        return Err(format!("{file} is not what {data} says: run `cargo xtask codegen` and commit what it writes"));
    }
    fs::write(file, source).map_err(|error| format!("{file}: {error}"))?;
    println!("{file} written");
    Ok(())
}

/// The files, and every file of the folders among them, by name: the order in which a disk lists them is no one's choice.
fn read(data: &[&str]) -> Result<Vec<Source>, String> {
    let failed = |path: &str| {
        let path = path.to_owned();
        move |error: std::io::Error| format!("{path}: {error}")
    };
    let mut paths = Vec::new();
    for &path in data {
        if path.ends_with('/') {
            let mut files = Vec::new();
            for entry in fs::read_dir(path).map_err(failed(path))? {
                files.push(format!("{path}{}", entry.map_err(failed(path))?.file_name().display()));
            }
            files.sort();
            paths.append(&mut files);
        } else {
            paths.push(path.to_owned());
        }
    }
    let read = |path: String| fs::read_to_string(&path).map_err(failed(&path)).map(|text| Source { path, text });
    paths.into_iter().map(read).collect()
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
