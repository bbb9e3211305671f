//! The `wasm-bindgen` command, from its own library.
//!
//! Trunk looks for this command on the PATH and insists on the version in Cargo.lock. Compiled here, it cannot be of
//! any other, and nobody has to fetch a binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    match wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(std::env::args_os()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:?}");
            ExitCode::FAILURE
        }
    }
}
