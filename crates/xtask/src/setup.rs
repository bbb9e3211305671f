//! What the chores need, and how each thing is installed when it is missing.
//!
//! Each function looks first and is quick when there is nothing to do. Versions: Trunk's is [`TRUNK`]; wasm-bindgen's
//! is the one in Cargo.lock, always, because Trunk accepts no other, and it has to be ours, which also takes the page
//! apart; npm's are in the package-lock.json files.

use crate::npm;
use crate::problem::Problem;
use crate::workspace::{Workspace, answer, read, run, say};
use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};

/// The newest Trunk that the Rust of this workspace compiles.
const TRUNK: &str = "0.21.14";

/// Where tools are installed, and where they are compiled.
const TOOLS: &str = "target/tools";
const BUILD: &str = "target/tools/build";

const WASM: &str = "wasm32-unknown-unknown";

/// Installs everything that any chore would.
pub(crate) fn everything(workspace: &Workspace) -> Result<(), Problem> {
    checkers(workspace)?;
    page_tools(workspace)?;
    npm::install(workspace, "tests/e2e")?;
    chromium(workspace)?;
    say("everything is installed");
    Ok(())
}

/// Says how Trunk can be called without these chores.
pub(crate) fn say_where_the_tools_are(workspace: &Workspace) {
    println!("To call trunk itself: export PATH=\"{}:$PATH\"", workspace.at(TOOLS).join("bin").display());
}

/// What building the page needs: the WebAssembly target, wasm-bindgen, Trunk and the npm packages of www/.
pub(crate) fn page_tools(workspace: &Workspace) -> Result<(), Problem> {
    // npm first: where Node is missing, it is better to hear of it before minutes of compiling.
    npm::install(workspace, "www")?;
    wasm_target(workspace)?;
    wasm_bindgen(workspace)?;
    trunk(workspace)
}

/// rustfmt and clippy, which a minimal installation of Rust leaves out.
pub(crate) fn checkers(workspace: &Workspace) -> Result<(), Problem> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if answer(&mut workspace.command("cargo", &[command, "--version"])).is_none() {
            say(&format!("installing {component} with rustup"));
            run(&mut workspace.command("rustup", &["component", "add", component]))?;
        }
    }
    Ok(())
}

fn wasm_target(workspace: &Workspace) -> Result<(), Problem> {
    let folder = answer(&mut workspace.command("rustc", &["--print", "target-libdir", "--target", WASM]));
    if folder.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    say(&format!("adding the Rust target {WASM} with rustup"));
    run(&mut workspace.command("rustup", &["target", "add", WASM]))
}

fn trunk(workspace: &Workspace) -> Result<(), Problem> {
    if is_version(workspace, "trunk", TRUNK) {
        return Ok(());
    }
    say(&format!("compiling Trunk {TRUNK} into target/tools (about two minutes, once)"));
    // Trunk's own release profile takes four times as long and the result is no faster at its work.
    run(workspace
        .command("cargo", &["install", "--quiet", "--locked", "--force", "--no-default-features"])
        .args(["--root", TOOLS, "--target-dir", BUILD, &format!("trunk@{TRUNK}")])
        .envs([
            ("CARGO_PROFILE_RELEASE_LTO", "off"),
            ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
            ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
        ]))
}

fn wasm_bindgen(workspace: &Workspace) -> Result<(), Problem> {
    let version = locked_version(&read(&workspace.at("Cargo.lock"))?, "wasm-bindgen")
        .ok_or_else(|| Problem::new("Cargo.lock names no wasm-bindgen, without which the page cannot be built"))?;
    let is_ours = || {
        let edition = answer(&mut workspace.command("wasm-bindgen", &["--edition"]));
        edition.is_some_and(|edition| edition.trim() == parts::edition())
    };
    if is_version(workspace, "wasm-bindgen", &version) && is_ours() {
        return Ok(());
    }
    say(&format!("compiling wasm-bindgen {version} into target/tools (about a minute and a half, once)"));
    run(workspace
        .command("cargo", &["build", "--quiet", "--release", "--locked", "--package", "xtask"])
        .args(["--bin", "bindgen", "--features", "bindgen", "--target-dir", BUILD])
        .envs([
            ("CARGO_PROFILE_RELEASE_LTO", "off"),
            ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
            ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
        ]))?;
    let built = workspace.at(BUILD).join(format!("release/bindgen{EXE_SUFFIX}"));
    let bin = workspace.at(TOOLS).join("bin");
    fs::create_dir_all(&bin).map_err(|error| Problem::with_file(&bin, &error))?;
    let installed = bin.join(format!("wasm-bindgen{EXE_SUFFIX}"));
    fs::copy(built, &installed).map_err(|error| Problem::with_file(&installed, &error))?;
    Ok(())
}

/// Whether the program on the PATH calls itself by this version.
fn is_version(workspace: &Workspace, program: &str, version: &str) -> bool {
    answer(&mut workspace.command(program, &["--version"])).is_some_and(|text| text.trim().ends_with(version))
}

/// The version of a package in Cargo.lock.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

/// The browser for the browser tests: `$CHROMIUM`, or one on the PATH, or installed now if that can be done.
pub(crate) fn chromium(workspace: &Workspace) -> Result<PathBuf, Problem> {
    if let Some(path) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        return if path.is_file() {
            Ok(path)
        } else {
            Err(Problem::new(format!("CHROMIUM is set to {}, and there is no such file", path.display())))
        };
    }
    if let Some(path) = installed_chromium(workspace) {
        return Ok(path);
    }
    let is_root = answer(&mut workspace.command("id", &["-u"])).is_some_and(|id| id.trim() == "0");
    if !is_root || workspace.program("apt-get").is_none() {
        return Err(Problem::new(
            "the browser tests need Chromium or Google Chrome. Install one (on Debian, as root: apt-get install \
             chromium-headless-shell), or set CHROMIUM to the path of one",
        ));
    }
    apt_get(workspace, &["update"])?;
    // Chromium as it is without a window: the tests take two thirds of the time in it. Older Debians do not have it.
    if apt_get(workspace, &["install", "-y", "--no-install-recommends", SHELL, FONTS]).is_err() {
        apt_get(workspace, &["install", "-y", "--no-install-recommends", "chromium", FONTS])?;
    }
    installed_chromium(workspace)
        .ok_or_else(|| Problem::new("apt-get installed Chromium, but there is no `chromium` on the PATH"))
}

const SHELL: &str = "chromium-headless-shell";
const FONTS: &str = "fonts-dejavu-core";

fn apt_get(workspace: &Workspace, arguments: &[&str]) -> Result<(), Problem> {
    say(&format!("apt-get {}", arguments.join(" ")));
    run(workspace.command("apt-get", &["-qq"]).args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}

fn installed_chromium(workspace: &Workspace) -> Option<PathBuf> {
    let mac = PathBuf::from("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        .iter()
        .find_map(|name| workspace.program(name))
        .or_else(|| mac.is_file().then_some(mac))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"0.2.1\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\nsource = \"x\"\n";

    #[test]
    fn the_version_is_read_of_the_package_and_not_of_one_whose_name_begins_alike() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen").as_deref(), Some("0.2.129"));
    }

    #[test]
    fn a_package_that_is_not_in_the_lock_has_no_version() {
        assert_eq!(locked_version(LOCK, "trunk"), None);
    }
}
