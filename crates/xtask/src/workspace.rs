//! Where the workspace is, and how commands are run in it.
//!
//! Every command sees `target/tools/bin` first on its PATH: that is where the tools of this workspace are installed,
//! so that they neither need nor disturb those of anyone else.

use crate::problem::Problem;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder with the root Cargo.toml.
pub(crate) struct Workspace {
    root: PathBuf,
    path: OsString,
}

impl Workspace {
    /// Finds the workspace from where cargo says that this package is.
    pub(crate) fn find() -> Result<Self, Problem> {
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .ok_or_else(|| Problem::new("run this as `cargo xtask`, which says where the workspace is"))?;
        let root = package
            .ancestors()
            .nth(2)
            .ok_or_else(|| Problem::new("crates/xtask is not where it should be"))?
            .to_path_buf();
        let old = env::var_os("PATH").unwrap_or_default();
        let tools = root.join("target/tools/bin");
        let path = env::join_paths(std::iter::once(tools).chain(env::split_paths(&old)))
            .map_err(|error| Problem::new(format!("the PATH cannot be used: {error}")))?;
        Ok(Self { root, path })
    }

    /// A path inside the workspace.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A command that will run in the workspace's root, with its tools on the PATH.
    pub(crate) fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.root).env("PATH", &self.path);
        command
    }

    /// The path of a program, if it is on the PATH.
    pub(crate) fn program(&self, name: &str) -> Option<PathBuf> {
        let name = format!("{name}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&self.path).map(|folder| folder.join(&name)).find(|path| path.is_file())
    }
}

/// Runs a command to its end, its output on the terminal.
pub(crate) fn run(command: &mut Command) -> Result<(), Problem> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(Problem::new(format!("`{}` failed ({status})", words(command)))) }
}

/// Runs a command quietly, and answers what it wrote to its standard output, if it succeeded.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Says what is about to be done.
pub(crate) fn say(line: &str) {
    println!("==> {line}");
}

/// Reads a file of the workspace as text.
pub(crate) fn read(path: &Path) -> Result<String, Problem> {
    std::fs::read_to_string(path).map_err(|error| Problem::with_file(path, &error))
}

fn not_started(command: &Command, error: &std::io::Error) -> Problem {
    let program = command.get_program().to_string_lossy();
    Problem::new(format!("`{program}` could not be started ({error}): is it installed and on the PATH?"))
}

fn words(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
