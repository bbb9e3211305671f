//! That nothing in our sources needs more than the page's content security policy allows.
//!
//! The policy has no room for styles or scripts inside the page, and none for text that becomes markup. A browser would
//! refuse them only where they are reached; here they are found wherever they stand.

#![expect(clippy::expect_used, reason = "a test says what is wrong by failing")]

use std::fs;
use std::path::{Path, PathBuf};

/// What the policy refuses, as it would be written.
const REFUSED: [&str; 9] = [
    "style=\"",
    "style={",
    "<style",
    "inner_html",
    "outer_html",
    "adjacent_html",
    "from_html_unchecked",
    "javascript:",
    "new_no_args",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the workspace").to_path_buf()
}

/// Every file of these kinds below a folder, with its text.
fn sources(folder: &Path, kinds: &[&str]) -> Vec<(PathBuf, String)> {
    let mut folders = vec![folder.to_path_buf()];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kinds.iter().any(|one| kind == *one)) {
                let text = fs::read_to_string(&path).expect("sources are text");
                sources.push((path, text));
            }
        }
    }
    sources
}

/// The lines of code with any of these words; comments may say what they like.
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

#[test]
fn no_page_has_styles_scripts_or_markup_that_the_policy_refuses() {
    let mut sources: Vec<_> = ["app", "ui"]
        .iter()
        .flat_map(|name| self::sources(&root().join("crates").join(name).join("src"), &["rs"]))
        .collect();
    assert!(sources.len() > 50, "the sources are somewhere else");
    let html = root().join("index.html");
    let text = fs::read_to_string(&html).expect("index.html is there");
    sources.push((html, text));
    assert_eq!(lines_with(&sources, &REFUSED), [""; 0]);
}

#[test]
fn the_styles_fetch_nothing() {
    let sources = sources(&root().join("www/styles"), &["scss"]);
    assert!(sources.len() > 10, "the styles are somewhere else");
    assert_eq!(lines_with(&sources, &["url(", "@font-face", "http:", "https:"]), [""; 0]);
}

#[test]
fn the_guide_for_servers_has_the_policy_of_the_page() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("the file is there");
    let source = read("crates/xtask/src/finish/policy.rs");
    let (_, list) = source.split_once("const DIRECTIVES").expect("the policy is a list");
    let (list, _) = list.split_once("];").expect("the list ends");
    let lines = list.lines().filter_map(|line| line.trim().strip_prefix("(\"")?.strip_suffix("\"),"));
    let directives: Vec<String> = lines.map(|line| line.replace("\", \"", " ")).collect();
    assert!(directives.len() > 8, "{directives:?}");
    assert_eq!(directives[0], "default-src 'none'");
    let policy = format!("{}; frame-ancestors 'none'", directives.join("; "));
    assert_eq!(read("README.md").matches(&policy).count(), 1, "README.md has to give this policy: {policy}");
}
