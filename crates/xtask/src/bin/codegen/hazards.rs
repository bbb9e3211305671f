//! Writes the hazard log as Rust constants.
//!
//! Owns the form of the data file, in which every field is needed and no other is known, and that of the generated file.
//! Whether the tests that are named exist is asked by `tests/tests/hazards.rs`, which compiles none of this.

use serde::Deserialize;
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Log {
    title: String,
    source: String,
    rights: String,
    status: String,
    groups: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    title: String,
    hazards: Vec<Hazard>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hazard {
    id: String,
    hazard: String,
    cause: String,
    effect: String,
    controls: Vec<String>,
    tests: Vec<Test>,
    remains: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    file: String,
    test: String,
}

/// The source text of the constant, before formatting; or why the data cannot be read.
pub(crate) fn render(data: &str, text: &str) -> Result<String, String> {
    let Log { title, source, rights, status, groups } =
        serde_json::from_str(text).map_err(|error| format!("{data}: {error}"))?;
    let groups: String = groups.iter().map(group).collect();
    Ok(format!(
        "//! The hazard log, written by `cargo xtask codegen` from `{data}`. Do not edit.\n\n\
         use super::hazard_log::{{Hazard, HazardGroup, HazardLog, NamedTest}};\n\n\
         pub(super) static HAZARDS: HazardLog = HazardLog {{\n\
         title: {title:?}, source: {source:?}, rights: {rights:?}, status: {status:?},\n\
         groups: &[\n{groups}],\n}};\n"
    ))
}

fn group(group: &Group) -> String {
    let hazards: String = group.hazards.iter().map(hazard).collect();
    format!("HazardGroup {{ title: {:?}, hazards: &[\n{hazards}] }},\n", group.title)
}

fn hazard(hazard: &Hazard) -> String {
    let Hazard { id, hazard, cause, effect, controls, tests, remains } = hazard;
    let tests = tests.iter().fold(String::new(), |mut lines, Test { file, test }| {
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "NamedTest {{ file: {file:?}, test: {test:?} }},");
        lines
    });
    format!(
        "Hazard {{\nid: {id:?},\nhazard: {hazard:?},\ncause: {cause:?},\neffect: {effect:?},\n\
         controls: &{controls:?},\ntests: &[\n{tests}],\nremains: &{remains:?},\n}},\n"
    )
}
