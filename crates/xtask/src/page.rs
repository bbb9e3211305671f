//! The page: served while it is worked on, or built for release into dist/.

use crate::problem::Problem;
use crate::setup;
use crate::workspace::{Workspace, run, say};
use std::env;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

/// Serves the page and builds it again at every change. Ends only with Ctrl+C or a mistake.
pub(crate) fn serve(workspace: &Workspace, more: &[String]) -> Result<(), Problem> {
    let port = port(more)?;
    // Trunk would only say so after building.
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| {
        Problem::new(format!(
            "port {port} of 127.0.0.1 cannot be had ({error}). Stop what uses it, or choose another: \
             cargo xtask serve --port {}",
            port.wrapping_add(1)
        ))
    })?;
    setup::page_tools(workspace)?;
    say(&format!("building the page; then it is served at http://127.0.0.1:{port} until Ctrl+C"));
    // Not in dist/, which is the release page's, also while the page is served and tests are run beside it.
    run(trunk(workspace, &["serve", "--dist", "target/serve"]).args(more))
}

/// Builds the page for release into dist/.
pub(crate) fn build(workspace: &Workspace, more: &[String]) -> Result<(), Problem> {
    setup::page_tools(workspace)?;
    say("building the release page into dist/");
    let mut build = trunk(workspace, &["build", "--release"]);
    if let Some(folder) = cargo_home() {
        // Messages of panics name source files. Where this machine keeps them, and whose home that is, is not for
        // the public; and without it every machine builds the same page.
        let remap = format!("--remap-path-prefix={}=cargo", folder.display());
        build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remap);
    }
    run(build.args(more))
}

/// Where cargo keeps the sources of other people's crates, unless there is a space in it: flags end at spaces.
fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .filter(|folder| !folder.to_string_lossy().contains(char::is_whitespace))
}

fn trunk(workspace: &Workspace, arguments: &[&str]) -> Command {
    let mut command = workspace.command("trunk", arguments);
    // Trunk stops at the usual NO_COLOR=1: it wants the word "true".
    command.env_remove("NO_COLOR");
    command
}

/// The port that Trunk.toml or the command line asks for.
fn port(more: &[String]) -> Result<u16, Problem> {
    let mut words = more.iter();
    while let Some(word) = words.next() {
        let value = match word.strip_prefix("--port") {
            Some("") => words.next().map(String::as_str),
            Some(joined) => joined.strip_prefix('='),
            None => continue,
        };
        let value = value.unwrap_or_default();
        return value.parse().map_err(|_| Problem::new(format!("--port takes a number, but got {value:?}")));
    }
    Ok(8080)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str) -> Option<u16> {
        port(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).ok()
    }

    #[test]
    fn the_port_is_8080_unless_another_is_asked_for() {
        assert_eq!(check(""), Some(8080));
        assert_eq!(check("--release"), Some(8080));
        assert_eq!(check("--release --port 9000"), Some(9000));
        assert_eq!(check("--port=9000"), Some(9000));
        assert_eq!(check("--port"), None);
        assert_eq!(check("--port eight"), None);
    }
}
