//! Every target with any bytes, with text that looks like JSON, and with what is nearly right.

use fuzz::{TARGETS, Target};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// Pieces that readers stumble over.
const PIECES: [&str; 24] = [
    "null",
    "true",
    "{}",
    "[]",
    "{",
    "}",
    "[",
    "]",
    "\"",
    ",",
    ":",
    "\"\"",
    "0",
    "9",
    "-1",
    "1e999",
    "0.5",
    "18446744073709551616",
    "\\u0000",
    "\\ud800",
    "é👩",
    "\u{1d}",
    "\u{1e}",
    "\u{1f}",
];

/// What each target begins with, made once.
static SEEDS: LazyLock<Vec<(Target, Vec<Vec<u8>>)>> =
    LazyLock::new(|| TARGETS.into_iter().map(|target| (target, (target.seeds)())).collect());

fn any_piece() -> impl Strategy<Value = String> {
    prop_oneof![prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned), ".{0,6}", "\"[a-z_]{1,12}\":"]
}

/// Cuts something out and puts something in.
fn changed(bytes: &[u8], changes: &[(prop::sample::Index, usize, String)]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (at, cut, piece) in changes {
        let from = at.index(bytes.len() + 1);
        let to = (from + cut).min(bytes.len());
        bytes.splice(from..to, piece.bytes());
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        TARGETS.iter().for_each(|target| (target.check)(&bytes));
    }

    #[test]
    fn text_that_looks_like_json_is_read_or_refused(pieces in prop::collection::vec(any_piece(), 0..40)) {
        TARGETS.iter().for_each(|target| (target.check)(pieces.concat().as_bytes()));
    }

    #[test]
    fn what_is_nearly_right_is_read_or_refused(
        target in 0..TARGETS.len(),
        seed: prop::sample::Index,
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..12_usize, any_piece()), 0..4),
    ) {
        let (target, seeds) = &SEEDS[target];
        (target.check)(&changed(&seeds[seed.index(seeds.len())], &changes));
    }
}

#[test]
fn what_every_target_begins_with_passes() {
    for (target, seeds) in SEEDS.iter() {
        assert!(!seeds.is_empty(), "{}", target.name);
        seeds.iter().for_each(|seed| (target.check)(seed));
    }
}

#[test]
fn every_target_has_a_program_and_no_program_is_without_a_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz_targets");
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut programs: Vec<String> = files.map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    programs.sort();
    let mut names = TARGETS.map(|target| target.name.to_owned());
    names.sort();
    assert_eq!(programs, names);
    let manifest = fs::read_to_string(folder.with_file_name("Cargo.toml")).unwrap();
    for name in names {
        let text = fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
        assert!(text.contains(&format!("fuzz::{name}(bytes)")), "{name}.rs runs something else");
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "Cargo.toml has no program {name}");
    }
}
