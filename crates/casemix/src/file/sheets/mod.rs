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

/// How a sheet is made.
pub(super) type Make = fn(&Levels) -> Sheet;

/// Every sheet, in the order of the file.
pub(super) fn all(has_factors: bool) -> Vec<Make> {
    let mut sheets: Vec<Make> =
        vec![caseload::sheet, agreement::sheet, reviews::sheet, flows::sheet, completeness::sheet, outcomes::honos];
    sheets.extend(has_factors.then_some(outcomes::factors as Make));
    sheets.extend([outcomes::wemwbs as Make, outcomes::swemwbs]);
    sheets
}

/// The place of a cluster, where each cluster has a number of unknowns that stand side by side.
const fn place(cluster: allocation::ClusterCode, width: usize, offset: usize) -> usize {
    cluster as usize * width + offset
}
