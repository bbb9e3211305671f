//! What a first visit transfers, and the limit it is held to.

use crate::finish;
use crate::page;
use crate::problem::Problem;
use crate::workspace::{Workspace, say};
use std::collections::BTreeMap;
use std::io::Write;

/// The most that a first visit may transfer, in bytes, after brotli at its best. A build above it fails its tests.
const LIMIT: usize = 230_000;

/// Builds the release page, then measures it.
pub(crate) fn build_and_measure(workspace: &Workspace) -> Result<(), Problem> {
    page::build(workspace, &[])?;
    measure(workspace)
}

/// Prints what each file of dist/ costs a first visit, and fails above the limit.
pub(crate) fn measure(workspace: &Workspace) -> Result<(), Problem> {
    let files = finish::files_of(&workspace.at("dist"))?;
    let visited = first_visit(&files);
    if visited.is_empty() {
        return Err(Problem::new("dist/ has no index.html: build the page first, with cargo xtask build"));
    }

    say("what a first visit transfers, in bytes");
    println!("{:>9} {:>9}  file", "as it is", "brotli");
    let (mut total, mut rest) = (0, 0);
    for (name, bytes) in &files {
        let compressed = brotli(bytes)?;
        let is_visited = visited.contains(&name.as_str());
        *(if is_visited { &mut total } else { &mut rest }) += compressed;
        let note = match (is_visited, is_part(name)) {
            (true, _) => "",
            (false, true) => " (fetched later)",
            (false, false) => " (not on a first visit)",
        };
        println!("{:>9} {compressed:>9}  {name}{note}", bytes.len());
    }
    println!("{:>9} {total:>9}  in all; the limit is {LIMIT}", "");
    println!("{:>9} {rest:>9}  more, once the page is there, so that every page works without a network", "");
    if total > LIMIT {
        return Err(Problem::new(format!(
            "a first visit transfers {total} bytes, {} above the limit of {LIMIT}. Make it smaller: the largest files \
             above are where to look",
            total - LIMIT
        )));
    }
    Ok(())
}

/// The files that index.html leads to: those whose names stand in it, or in a file that it leads to.
///
/// This may count a file too many, never one too few: a name that is put together at run time would be missed, and
/// there is none. Parts are left out: their names stand in the script that fetches them later. So are the service worker,
/// which the page asks for once it is there, and the icons that only an installation fetches.
fn first_visit(files: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
    let mut visited: Vec<&str> = files.keys().map(String::as_str).filter(|name| *name == "index.html").collect();
    let mut next = 0;
    while let Some(bytes) = visited.get(next).and_then(|name| files.get(*name)) {
        for name in files.keys() {
            let file = name.rsplit('/').next().unwrap_or(name);
            if !is_part(name)
                && !is_for_installation(name)
                && !visited.contains(&name.as_str())
                && contains(bytes, file.as_bytes())
            {
                visited.push(name);
            }
        }
        next += 1;
    }
    visited
}

/// Whether a file is fetched when something in it is first called, and so not on a first visit.
fn is_part(name: &str) -> bool {
    name.split_once('/').is_some_and(|(folder, _)| folder == parts::FOLDER)
}

/// Whether a file is only for keeping the page on a device: the service worker, and icons for a home screen.
fn is_for_installation(name: &str) -> bool {
    name == "worker.js" || (name.starts_with("icons/") && name.ends_with(".png"))
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn brotli(bytes: &[u8]) -> Result<usize, Problem> {
    let failed = |error: std::io::Error| Problem::new(format!("a file could not be compressed: {error}"));
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 24);
    writer.write_all(bytes).map_err(failed)?;
    Ok(writer.into_inner().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visited(files: &[(&str, &str)]) -> Vec<String> {
        let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        let mut names: Vec<String> = first_visit(&files).into_iter().map(str::to_owned).collect();
        names.sort();
        names
    }

    #[test]
    fn a_first_visit_follows_names_from_file_to_file_and_leaves_the_rest() {
        assert_eq!(
            visited(&[
                ("index.html", "<link href='./page.css'>"),
                ("page.css", "url(icons/tick.svg)"),
                ("icons/tick.svg", "<svg/>"),
                ("icons/cross.svg", "<svg/>"),
            ]),
            ["icons/tick.svg", "index.html", "page.css"]
        );
    }

    #[test]
    fn a_part_is_fetched_later_though_the_script_names_it() {
        let script = "import('./parts/later-1.wasm')";
        assert_eq!(
            visited(&[("index.html", "app.js"), ("app.js", script), ("parts/later-1.wasm", "")]),
            ["app.js", "index.html"]
        );
    }

    #[test]
    fn what_only_an_installation_fetches_is_not_part_of_a_visit() {
        let manifest = "icons/large.png icons/small.svg";
        let files = [
            ("index.html", "app.webmanifest worker.js"),
            ("app.webmanifest", manifest),
            ("icons/large.png", ""),
            ("icons/small.svg", ""),
            ("worker.js", ""),
        ];
        assert_eq!(visited(&files), ["app.webmanifest", "icons/small.svg", "index.html"]);
    }

    #[test]
    fn without_an_index_there_is_no_visit() {
        assert!(visited(&[("page.css", "")]).is_empty());
    }

    #[test]
    fn what_repeats_compresses_to_next_to_nothing() {
        assert!(brotli(&[b'a'; 100_000]).unwrap() < 50);
    }
}
