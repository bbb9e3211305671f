//! libFuzzer on the targets of tests/fuzz, as long as one likes.
//!
//! Owns how they are compiled: with the compiler's own counting of what was run, which needs no nightly Rust. What a target
//! does is its own business.

use crate::problem::Problem;
use crate::workspace::{Workspace, answer, run, say};
use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};

/// What is compiled so goes apart from everything else that is compiled.
const BUILD: &str = "target/fuzz/build";
const CORPUS: &str = "target/fuzz/corpus";
const ARTIFACTS: &str = "target/fuzz/artifacts";
const TARGETS: &str = "tests/fuzz/fuzz_targets";

/// What cargo-fuzz asks of the compiler, but for the sanitizers of memory: nothing here is unsafe.
const FLAGS: [&str; 8] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cdebug-assertions",
    "-Coverflow-checks",
];

/// How long each target is run unless it is said.
const SECONDS: u32 = 60;

/// What is to be run.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    /// One target, or all.
    target: Option<String>,
    seconds: u32,
    /// Files to run once instead.
    files: Vec<String>,
}

/// Compiles the targets and runs them. Ends at the first that fails.
pub(crate) fn run_with(workspace: &Workspace, more: &[String]) -> Result<(), Problem> {
    let Wanted { target, seconds, files } = wanted(more)?;
    let all = targets(&workspace.at(TARGETS))?;
    let chosen = match target {
        None => all,
        Some(name) if all.contains(&name) => vec![name],
        Some(name) => return Err(Problem::new(format!("there is no target {name:?}; there are {}", all.join(", ")))),
    };
    let programs = build(workspace)?;
    seed(workspace)?;
    for name in chosen {
        let program = programs.join(format!("{name}{EXE_SUFFIX}"));
        let artifacts = workspace.at(ARTIFACTS).join(&name);
        fs::create_dir_all(&artifacts).map_err(|error| Problem::with_file(&artifacts, &error))?;
        let mut command = workspace.command(&program.to_string_lossy(), &[]);
        command.arg(format!("-artifact_prefix={}/", artifacts.display()));
        if files.is_empty() {
            say(&format!("{name}, for {seconds} seconds"));
            command.arg(format!("-max_total_time={seconds}")).args([
                "-max_len=65536",
                "-timeout=20",
                "-print_final_stats=1",
            ]);
            command.arg(workspace.at(CORPUS).join(&name));
        } else {
            say(&format!("{name}, with {}", files.join(", ")));
            command.args(&files);
        }
        run(&mut command)?;
    }
    Ok(())
}

fn wanted(more: &[String]) -> Result<Wanted, Problem> {
    let mut wanted = Wanted { target: None, seconds: SECONDS, files: Vec::new() };
    let mut words = more.iter();
    while let Some(word) = words.next() {
        if word == "--seconds" {
            let seconds = words.next().and_then(|number| number.parse().ok()).filter(|seconds| *seconds > 0);
            wanted.seconds = seconds.ok_or_else(|| Problem::new("--seconds takes a whole number, such as 600"))?;
        } else if word.starts_with('-') {
            return Err(Problem::new(format!("fuzz takes a target, --seconds and files, but got {word:?}")));
        } else if wanted.target.is_none() {
            wanted.target = Some(word.clone());
        } else {
            wanted.files.push(word.clone());
        }
    }
    Ok(wanted)
}

/// The names of all targets: their programs' files.
fn targets(folder: &Path) -> Result<Vec<String>, Problem> {
    let entries = fs::read_dir(folder).map_err(|error| Problem::with_file(folder, &error))?;
    let names = entries.filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_string_lossy().into_owned()));
    let mut names: Vec<String> = names.collect();
    names.sort();
    Ok(names)
}

/// Compiles all of them, and says where they are.
fn build(workspace: &Workspace) -> Result<PathBuf, Problem> {
    say("compiling the targets of tests/fuzz with libFuzzer (for which a C++ compiler is needed)");
    let host = answer(&mut workspace.command("rustc", &["--print", "host-tuple"]))
        .ok_or_else(|| Problem::new("rustc does not say for which machine it compiles"))?;
    let host = host.trim();
    // With the machine named, the flags are for the targets alone and not for what only helps to compile them.
    run(workspace
        .command("cargo", &["build", "--quiet", "--locked", "--release", "--package", "fuzz", "--bins"])
        .args(["--features", "run", "--target", host, "--target-dir", BUILD])
        .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"))
        // What is linked in one piece takes minutes for so many programs, and a failure has to say where it was.
        .envs([
            ("CARGO_PROFILE_RELEASE_LTO", "off"),
            ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
            ("CARGO_PROFILE_RELEASE_STRIP", "none"),
            ("CARGO_PROFILE_RELEASE_DEBUG", "line-tables-only"),
        ]))?;
    Ok(workspace.at(BUILD).join(host).join("release"))
}

/// Puts what each target begins with beside what was found before.
fn seed(workspace: &Workspace) -> Result<(), Problem> {
    let seeds = ["run", "--quiet", "--locked", "--package", "fuzz", "--example", "seeds", "--", CORPUS];
    run(&mut workspace.command("cargo", &seeds))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str) -> Option<Wanted> {
        wanted(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).ok()
    }

    #[test]
    fn a_target_a_time_and_files_can_be_given() {
        let of = |target: Option<&str>, seconds, files: &[&str]| Wanted {
            target: target.map(str::to_owned),
            seconds,
            files: files.iter().map(|&file| file.to_owned()).collect(),
        };
        assert_eq!(check(""), Some(of(None, SECONDS, &[])));
        assert_eq!(check("--seconds 5"), Some(of(None, 5, &[])));
        assert_eq!(check("store --seconds 600"), Some(of(Some("store"), 600, &[])));
        assert_eq!(check("store a b"), Some(of(Some("store"), SECONDS, &["a", "b"])));
        for line in ["--seconds", "--seconds 0", "--seconds ten", "store --jobs 2"] {
            assert_eq!(check(line), None, "{line}");
        }
    }
}
