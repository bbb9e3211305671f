//! Tests of what is kept: through the public names only, as the app uses them.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail by a panic")]

mod any_text;
mod copies;
mod destinations;
mod faults;
mod given;
mod health;
mod lock;
mod locked_tabs;
mod moving;
mod practice;
mod samples;
mod sequences;
mod tabs;
mod values;
