//! The files of the page that are fetched only when something in them is first called: its parts.
//!
//! Owns their names, the script that fetches them, and the way from the tool that makes them to the page. The tool is
//! `bin/bindgen.rs`: Trunk calls it for each build, and later calls `cargo xtask finish`, which puts what the tool made
//! beside the page. Does not know what is in a part: a function with `#[wasm_split(name)]` is in the part of that name,
//! together with everything that only such functions lead to.

mod integrity;
mod names;

pub use integrity::integrity;
pub use names::{Names, rename, short};

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

/// The folder of the parts, in the tool's output and in the page.
pub const FOLDER: &str = "parts";

/// What the program imports the functions from that fetch its parts, until [`with_loader`] puts them in its script.
pub const LINK: &str = "./parts.js";

/// The files that a part needs, by its name.
pub type Files = BTreeMap<String, Vec<File>>;

/// A file of a part.
#[derive(Clone, Debug)]
pub struct File {
    /// What it is called.
    pub name: String,
    /// What the browser holds it to.
    pub integrity: String,
}

/// What a file is called. The name changes with what is in it, so that a page which was opened before a newer one was
/// put in its place can never fetch what fits only that one.
#[must_use]
pub fn file_name(stem: &str, bytes: &[u8], extension: &str) -> String {
    format!("{stem}-{:016x}.{extension}", fingerprint(&[bytes]))
}

/// Which edition of the tool this is. One that was made of other sources is made again.
#[must_use]
pub fn edition() -> String {
    let sources = [
        include_str!("mod.rs"),
        include_str!("integrity.rs"),
        include_str!("loader.js"),
        include_str!("names.rs"),
        include_str!("../bin/bindgen.rs"),
    ];
    format!("{:016x}", fingerprint(&sources.map(str::as_bytes)))
}

/// FNV-1a: short, and the same on every machine. For names, not for trust.
#[must_use]
pub fn fingerprint(texts: &[&[u8]]) -> u64 {
    let bytes = texts.iter().copied().flatten();
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The script of wasm-bindgen, with the functions that fetch parts in the place where it would import them.
///
/// # Errors
///
/// When the script does not import them, and so is not of the wasm-bindgen that this was written for.
pub fn with_loader(script: &str, files: &Files) -> Result<String, String> {
    let mut functions = String::new();
    for (part, files) in files {
        let list = |File { name, integrity }: &File| format!("['./{FOLDER}/{name}', '{integrity}']");
        let files: Vec<String> = files.iter().map(list).collect();
        let _ = writeln!(functions, "    __wasm_split_load_{part}: partLoader({}),", files.join(", "));
    }
    let loader = include_str!("loader.js");
    let mut text = format!("{loader}\nconst partLoaders = {{\n{functions}}};\n");
    // It imports them once for each function that it takes from there, before all else.
    let mut is_linked = false;
    for line in script.lines() {
        let import = line.strip_prefix("import ");
        match import.map(|import| import.trim_end_matches(';').split_once(" from ")) {
            None => text.push_str(line),
            Some(Some((name, from))) if from == format!("\"{LINK}\"") => {
                let name = name.strip_prefix("* as ").ok_or_else(|| format!("it imports {name} from {LINK}"))?;
                let _ = write!(text, "const {name} = partLoaders;");
                is_linked = true;
            }
            Some(_) => return Err(format!("it imports other things than {LINK}: {line}")),
        }
        text.push('\n');
    }
    is_linked.then_some(text).ok_or_else(|| "it imports nothing".to_owned())
}

/// Puts the parts that the tool made into the folder of the page, instead of any that are there.
///
/// # Errors
///
/// When there are none, or a file cannot be copied.
pub fn copy(made: &Path, page: &Path) -> io::Result<()> {
    let (from, to) = (made.join(FOLDER), page.join(FOLDER));
    if to.exists() {
        fs::remove_dir_all(&to)?;
    }
    fs::create_dir_all(&to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        let file = |name: &str| File { name: name.to_owned(), integrity: format!("sha384-{name}") };
        Files::from([("later".to_owned(), vec![file("a"), file("b")])])
    }

    #[test]
    fn the_script_gets_the_functions_where_it_imported_them() {
        let script = "import * as import1 from \"./parts.js\"\nimport * as import2 from \"./parts.js\";\nfunction go() { use(import1) }\n";
        let script = with_loader(script, &files()).unwrap();
        assert!(!script.contains("import *"));
        let loader = "__wasm_split_load_later: partLoader(['./parts/a', 'sha384-a'], ['./parts/b', 'sha384-b']),";
        assert!(script.contains(loader), "{script}");
        let linked = "const import1 = partLoaders;\nconst import2 = partLoaders;\nfunction go() { use(import1) }\n";
        assert!(script.ends_with(linked), "{script}");
    }

    #[test]
    fn a_script_that_imports_anything_else_is_refused() {
        for script in [
            "function go() {}\n",
            "import * as import1 from \"./other.js\"\n",
            "import * as import1 from \"./parts.js\"\nimport * as import2 from \"./other.js\"\n",
        ] {
            assert!(with_loader(script, &files()).is_err(), "{script}");
        }
    }

    #[test]
    fn a_file_is_called_otherwise_when_it_holds_something_else() {
        assert_eq!(file_name("later", b"", "wasm"), "later-cbf29ce484222325.wasm");
        assert_ne!(file_name("later", b"a", "wasm"), file_name("later", b"b", "wasm"));
    }
}
