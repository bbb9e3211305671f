//! The figures of the file, by what they are about.
//!
//! Owns the names of the measures. Each module makes one sheet.

mod agreement;
mod caseload;
mod completeness;
mod flows;
mod outcomes;
mod reviews;

use super::levels::Levels;
use super::sheet::Sheet;

/// Every sheet, in the order of the file.
pub(super) fn all(levels: &Levels, has_factors: bool) -> Vec<Sheet> {
    let mut sheets =
        vec![caseload::sheet(levels), agreement::sheet(levels), reviews::sheet(levels), flows::sheet(levels)];
    sheets.push(completeness::sheet(levels));
    sheets.extend(outcomes::sheets(levels, has_factors));
    sheets
}

/// The place of a cluster, where each cluster has a number of unknowns that stand side by side.
const fn place(cluster: allocation::ClusterCode, width: usize, offset: usize) -> usize {
    cluster as usize * width + offset
}
