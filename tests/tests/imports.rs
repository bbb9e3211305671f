//! Who may import whom, and that the map of the crates is true.
//!
//! The policy is DESIGN's table, as data in [`POLICY`]. It is compared with what cargo itself says each crate depends
//! on, development dependencies included: a test that needs a crate from above is in the wrong crate.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test says what is wrong by failing")]

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What each crate may import, of ours. A crate without a row fails a test: decide first what it must not know.
const POLICY: [(&str, &[&str]); 12] = [
    ("ratings", &[]),
    ("allocation", &["ratings"]),
    ("outcomes", &["ratings"]),
    ("pathways", &["allocation"]),
    ("training", &["allocation", "ratings"]),
    ("casemix", &["allocation", "outcomes", "ratings"]),
    ("records", &["allocation", "ratings"]),
    ("ui", &["allocation", "casemix", "outcomes", "pathways", "ratings", "training"]),
    ("app", &["allocation", "casemix", "outcomes", "pathways", "ratings", "records", "training", "ui"]),
    ("xtask", &["allocation", "ratings"]),
    ("fuzz", &["allocation", "ratings", "records", "training"]),
    ("tests", &["allocation", "app", "casemix", "outcomes", "pathways", "ratings", "records", "training", "ui"]),
];

/// Crates of others that only some of ours may import; a name that ends in `-` stands for all that begin so.
const RESERVED: [(&str, &[&str]); 12] = [
    ("yew", &["app", "ui"]),
    ("yew-", &["app", "ui"]),
    ("gloo", &["app"]),
    ("gloo-", &["app"]),
    ("idb", &["app"]),
    ("log", &[]),
    ("tracing", &[]),
    ("rand", &[]),
    ("getrandom", &[]),
    ("js-sys", &["app"]),
    ("wasm-bindgen", &["app"]),
    ("web-sys", &["app"]),
];

/// The crates whose types may be written down: everything else that is kept or sent goes through theirs.
const MAY_SERIALIZE: [&str; 2] = ["casemix", "records"];

/// Names by which the browser's storage, clock, keys and chance are reached. Only `app::platform` may say them.
const ONLY_IN_PLATFORM: [&str; 13] = [
    "LocalStorage",
    "SessionStorage",
    "gloo_storage",
    "local_storage",
    "idb::",
    "CacheStorage",
    "ServiceWorker",
    "SubtleCrypto",
    ".crypto()",
    "get_random_values",
    "js_sys::Date",
    "Local::now",
    "Utc::now",
];

/// Names by which something typed could reach a log, or chance come from anywhere but WebCrypto. Nobody may say them.
const NOWHERE: [&str; 3] = ["web_sys::console", "gloo_console", "Math::random"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the workspace").to_path_buf()
}

/// The crates that each package of the workspace depends on, in any way.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo can be run");
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON");
    let name = |value: &Value| value["name"].as_str().expect("packages have names").to_owned();
    metadata["packages"]
        .as_array()
        .expect("cargo lists packages")
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().expect("cargo lists dependencies");
            (name(package), dependencies.iter().map(name).collect())
        })
        .collect()
}

/// Every Rust file of a crate's `src`, with its text.
fn sources(of: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![root().join("crates").join(of).join("src")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a crate has a src folder") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("sources are text");
                sources.push((path, text));
            }
        }
    }
    sources
}

/// The lines of code that hold any of the words; comments may say what they like.
fn lines_with(sources: &[(PathBuf, String)], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in sources {
        for (number, line) in text.lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            if !is_comment && words.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    found
}

/// The folders of crates/.
fn folders() -> BTreeSet<String> {
    fs::read_dir(root().join("crates"))
        .expect("there is a crates folder")
        .map(|entry| entry.expect("the folder can be read"))
        .filter(|entry| entry.path().join("Cargo.toml").is_file())
        .map(|entry| entry.file_name().into_string().expect("crates have plain names"))
        .collect()
}

#[test]
fn nothing_is_logged_and_chance_comes_from_webcrypto_alone() {
    for package in ["app", "ui", "records", "allocation", "ratings", "outcomes", "pathways"] {
        assert_eq!(lines_with(&sources(package), &NOWHERE), [""; 0], "{package} logs, or draws its own chance");
    }
}

#[test]
fn no_crate_imports_what_it_must_not_know() {
    let policy = BTreeMap::from(POLICY);
    let imports = imports();
    for (package, dependencies) in &imports {
        let allowed = policy.get(package.as_str()).unwrap_or_else(|| panic!("{package} has no row in POLICY"));
        for dependency in dependencies.iter().filter(|name| imports.contains_key(*name)) {
            assert!(allowed.contains(&dependency.as_str()), "{package} imports {dependency}, which it must not know");
        }
    }
}

#[test]
fn the_page_and_the_browser_are_named_only_where_they_belong() {
    for (package, dependencies) in imports() {
        for dependency in dependencies {
            for (reserved, users) in RESERVED {
                let is_reserved =
                    dependency == reserved || (reserved.ends_with('-') && dependency.starts_with(reserved));
                assert!(
                    !is_reserved || users.contains(&package.as_str()),
                    "{package} imports {dependency}, which is for {} only",
                    users.join(" and ")
                );
            }
        }
    }
}

#[test]
fn only_records_and_casemix_can_be_written_down() {
    for package in folders().into_iter().filter(|package| !MAY_SERIALIZE.contains(&package.as_str())) {
        assert_eq!(lines_with(&sources(&package), &["Serialize"]), [""; 0], "{package} makes types that can be stored");
    }
}

#[test]
fn the_casemix_knows_no_date_and_no_record() {
    // Its example and its tests read tables with dates; the crate itself is given days before the reporting date.
    assert_eq!(lines_with(&sources("casemix"), &["chrono", "NaiveDate", "records::"]), [""; 0]);
}

#[test]
fn only_the_platform_reaches_storage_and_the_clock() {
    let outside = |(path, _): &(PathBuf, String)| {
        !path.components().any(|part| part.as_os_str() == "platform" || part.as_os_str() == "platform.rs")
    };
    for package in folders().into_iter().filter(|package| package != "xtask") {
        let sources: Vec<_> = sources(&package).into_iter().filter(outside).collect();
        assert_eq!(lines_with(&sources, &ONLY_IN_PLATFORM), [""; 0], "{package} goes round app::platform");
    }
}

#[test]
fn the_map_of_the_crates_names_each_folder_and_no_other() {
    let map = fs::read_to_string(root().join("crates/README.md")).expect("crates/README.md is the map of the crates");
    let rows: BTreeSet<String> = map
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|line| line.split_once("` |"))
        .map(|(name, _)| name.to_owned())
        .collect();
    assert_eq!(rows, folders(), "left: the rows of crates/README.md; right: the folders of crates/");
}
