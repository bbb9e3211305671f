//! The `wasm-bindgen` command, from its own library, which also takes the program apart.
//!
//! Trunk looks for this command on the PATH and insists on the version in Cargo.lock. Compiled here, it cannot be of
//! any other, and nobody has to fetch a binary. The parts are cut out of the linked program before wasm-bindgen sees
//! it, and lie beside the output in a folder of their own; what they are called and who fetches them is
//! [`parts`]'s business.

#![allow(clippy::print_stdout, reason = "it answers which edition it is")]

use parts::{File, Files};
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Whatever went wrong, in words.
type Problem = String;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Vec<OsString>) -> Result<(), Problem> {
    if arguments.iter().any(|argument| argument == "--edition") {
        println!("{}", parts::edition());
        return Ok(());
    }
    let value = |option: &str| {
        let mut values = arguments.iter().filter_map(|argument| argument.to_str()?.strip_prefix(option));
        values.next().map(str::to_owned)
    };
    let (Some(output), Some(name)) = (value("--out-dir="), value("--out-name=")) else {
        return bind(arguments);
    };
    let Some(input) = arguments.iter_mut().find(|argument| Path::new(argument).extension().is_some_and(is_wasm)) else {
        return bind(arguments);
    };
    let output = PathBuf::from(output);
    let whole = output.join("whole.wasm");
    let files = take_apart(Path::new(&*input), &output, &whole)?;
    *input = whole.clone().into();
    // The table of functions is one of them, and the parts need it.
    arguments.push("--keep-lld-exports".into());
    // Trunk names the folder after the way of building.
    let is_release = output.ends_with("release");
    if is_release {
        arguments.extend(["--remove-name-section", "--remove-producers-section"].map(OsString::from));
    }
    bind(arguments)?;
    fs::remove_file(&whole).map_err(|error| format!("{}: {error}", whole.display()))?;
    if files.is_empty() {
        return Ok(());
    }
    let script = output.join(format!("{name}.js"));
    let problem_with_script = |problem: String| format!("{}: {problem}", script.display());
    let text = String::from_utf8(read(&script)?).map_err(|error| problem_with_script(error.to_string()))?;
    let mut text = parts::with_loader(&text, &files).map_err(problem_with_script)?;
    if is_release {
        let names = shorten_names(&output.join(format!("{name}_bg.wasm")), &format!("./{name}_bg.js"))?;
        text = parts::rename(&text, &names).map_err(problem_with_script)?;
    }
    write(&script, text.as_bytes())
}

/// Gives what a program imports from its script short names, and says which.
fn shorten_names(path: &Path, script: &str) -> Result<parts::Names, Problem> {
    let mut module = walrus::ModuleConfig::new()
        .generate_producers_section(false)
        .parse(&read(path)?)
        .map_err(|error| format!("{} could not be read again: {error:?}", path.display()))?;
    let mut imports: Vec<_> = module.imports.iter_mut().filter(|import| import.module == script).collect();
    let names = parts::short(imports.iter().map(|import| import.name.clone()));
    for import in &mut imports {
        if let Some(short) = names.get(&import.name) {
            import.name.clone_from(short);
        }
    }
    write(path, &module.emit_wasm())?;
    Ok(names)
}

fn is_wasm(extension: &OsStr) -> bool {
    extension == "wasm"
}

fn bind(arguments: Vec<OsString>) -> Result<(), Problem> {
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments).map_err(|error| format!("{error:?}"))
}

/// Writes the parts of a program to the folder of parts, and what is left of it to `rest`.
fn take_apart(input: &Path, output: &Path, rest: &Path) -> Result<Files, Problem> {
    let program = read(input)?;
    let folder = output.join(parts::FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let mut options = wasm_split_cli_support::Options::new(&program);
    options.output_dir = &folder;
    options.main_out_path = rest;
    options.link_name = parts::LINK;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| format!("{} could not be taken apart: {error:?}", input.display()))?;
    // The splitter's own script knows one kind of host only.
    let script = folder.join(parts::LINK);
    fs::remove_file(&script).map_err(|error| format!("{}: {error}", script.display()))?;
    let mut names = HashMap::new();
    for path in &split.split_modules {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let bytes = compact(&read(path)?)?;
        let name = parts::file_name(stem.trim_start_matches("split_"), &bytes, "wasm");
        write(&folder.join(&name), &bytes)?;
        fs::remove_file(path).map_err(|error| format!("{}: {error}", path.display()))?;
        names.insert(stem, File { name, integrity: parts::integrity(&bytes) });
    }
    let files = |stems: Vec<String>| stems.iter().filter_map(|stem| names.get(stem).cloned()).collect();
    Ok(split.prefetch_map.into_iter().map(|(part, stems)| (part, files(stems))).collect())
}

/// The same part without what it does not use, and with short numbers where the linker left room for long ones.
fn compact(part: &[u8]) -> Result<Vec<u8>, Problem> {
    let mut module = walrus::ModuleConfig::new()
        .generate_producers_section(false)
        .parse(part)
        .map_err(|error| format!("a part could not be read again: {error:?}"))?;
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

fn read(path: &Path) -> Result<Vec<u8>, Problem> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
