//! Writes the transition tables as Rust constants.
//!
//! Owns the form of the generated file. Does not check the tables: it takes some that `allocation` has read.

use allocation::{ClusterCode, TransitionsFile, TransitionsRow};

/// The source text of the constant, before formatting.
pub(crate) fn render(tables: &TransitionsFile, data: &str) -> String {
    let rows: String = tables.rows.iter().map(row).collect();
    format!(
        "//! The transition tables, written by `cargo xtask codegen` from `{data}`. Do not edit.\n\n\
         use super::{{Provenance, Transitions, TransitionsAbout}};\n\
         use crate::ClusterCode::*;\n\
         use crate::Status;\n\n\
         pub(super) static PROVISIONAL: (TransitionsAbout, [Transitions; {count}]) = (TransitionsAbout {{\n\
         title: {title:?}, source: {source:?}, rights: {rights:?}, status: Status::{status:?},\n\
         }}, [\n{rows}]);\n",
        count = tables.rows.len(),
        title = tables.title,
        source = tables.source,
        rights = tables.rights,
        status = tables.status,
    )
}

fn row(row: &TransitionsRow) -> String {
    let codes = |codes: &[ClusterCode]| codes.iter().map(|code| format!("{code:?}")).collect::<Vec<_>>().join(", ");
    format!(
        "Transitions {{ from: {:?}, step_up: &[{}], step_down: &[{}], expects_discharge: {}, \
         provenance: Provenance::{:?} }},\n",
        row.from,
        codes(&row.step_up),
        codes(&row.step_down),
        row.expects_discharge,
        row.provenance,
    )
}
