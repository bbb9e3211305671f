//! What is done to the page after Trunk has built it: `cargo xtask finish`, which Trunk calls.
//!
//! Every page gets its parts. The release page also gets what makes it safe to put on any host and to use without a
//! network: a script that starts the program by itself, so that nothing in the page is inline; a policy of what the page
//! may do; fingerprints, by which the browser refuses any file that is not the one that was built; the same policy as
//! headers; and the service worker with the list of all files. What a file is called changes with what is in it, but for
//! those whose names others rely on.

mod headers;
mod index;
mod minify;
mod policy;
mod worker;

use crate::problem::Problem;
use crate::workspace::read;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The files of the page by their paths in it.
type Files = BTreeMap<String, Vec<u8>>;

/// The file that a host starts with.
const INDEX: &str = "index.html";

/// Finishes the page that Trunk has just built, where Trunk says it is.
pub(crate) fn page() -> Result<(), Problem> {
    let said = |name| env::var_os(name).ok_or_else(|| Problem::new(format!("Trunk calls this, and sets {name}")));
    let (page, profile) = (PathBuf::from(said("TRUNK_STAGING_DIR")?), said("TRUNK_PROFILE")?);
    let source = PathBuf::from(said("TRUNK_SOURCE_DIR")?);
    copy_parts(&page, Path::new(&profile))?;
    if profile == "release" { for_release(&page, &source) } else { Ok(()) }
}

/// Puts the parts of the page beside it.
fn copy_parts(page: &Path, profile: &Path) -> Result<(), Problem> {
    let program = env::current_exe().map_err(|error| Problem::new(format!("where this program is: {error}")))?;
    let target = program.ancestors().nth(2).unwrap_or(&program);
    let made = target.join("wasm-bindgen").join(profile);
    parts::copy(&made, page).map_err(|error| {
        Problem::new(format!(
            "the parts of the page cannot be copied from {} ({error}). Is the wasm-bindgen on the PATH the one in \
             target/tools/bin? No other makes them",
            made.join(parts::FOLDER).display()
        ))
    })
}

fn for_release(page: &Path, source: &Path) -> Result<(), Problem> {
    let html = read(&page.join(INDEX))?;
    let built = index::Built::find(&html)?;
    let program = page.join(built.program);
    let program = fs::read(&program).map_err(|error| Problem::with_file(&program, &error))?;

    let script = index::self_starting(&take(page, built.script)?, built.program, &program);
    let script = smaller(page, source, "app", &script)?;
    let early = smaller(page, source, "my-cluster", &take(page, built.early)?)?;
    let html = index::without_comments(&built.with_scripts((&early.0, &early.1), (&script.0, &script.1)));
    write(page, INDEX, &index::with_policy(&html, &policy::in_page())?)?;

    let files = files_of(page)?;
    write(page, headers::FILE, &headers::for_files(files.keys()))?;
    let template = read(&source.join("www/worker.js"))?;
    write(page, worker::FILE, &worker::for_files(&template, &files)?)
}

/// The text of a file of the page, which is a file of it no longer.
fn take(page: &Path, name: &str) -> Result<String, Problem> {
    let path = page.join(name);
    let text = read(&path)?;
    fs::remove_file(&path).map_err(|error| Problem::with_file(&path, &error))?;
    Ok(text)
}

/// Puts a script into the page, made smaller, and answers with its name and its fingerprint.
fn smaller(page: &Path, source: &Path, stem: &str, script: &str) -> Result<(String, String), Problem> {
    let script = minify::minified(source, script)?;
    let name = parts::file_name(stem, script.as_bytes(), "js");
    write(page, &name, &script)?;
    Ok((name, parts::integrity(script.as_bytes())))
}

fn write(page: &Path, name: &str, text: &str) -> Result<(), Problem> {
    let path = page.join(name);
    fs::write(&path, text).map_err(|error| Problem::with_file(&path, &error))
}

/// Every file below a folder, by its path with slashes.
pub(crate) fn files_of(folder: &Path) -> Result<Files, Problem> {
    let mut files = Files::new();
    gather(folder, "", &mut files)?;
    Ok(files)
}

fn gather(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), Problem> {
    let entries = fs::read_dir(folder).map_err(|error| Problem::with_file(folder, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| Problem::with_file(folder, &error))?;
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            gather(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(&path).map_err(|error| Problem::with_file(&path, &error))?);
        }
    }
    Ok(())
}
