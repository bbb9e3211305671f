//! What allocation found out, in sentences.
//!
//! Owns the words for reasons, must clauses, steadiness, completeness and figures: the screen, the print and the
//! training page all take them from here, so that the same finding always reads the same. It decides nothing: every
//! sentence says what a structure of `allocation` holds.

mod clause;
mod figure;
mod outcome;
mod pack;
mod reason;
mod result;
mod review;
mod steadiness;

pub use clause::{clause, clauses, decided_clauses, ruling, verdict};
pub(crate) use figure::parts_of;
pub use figure::{fit, percent};
pub use outcome::{
    ReliableRule, band_shift, honos_change, left_out, score, short_name, signed_change, wellbeing, wellbeing_change,
};
pub(crate) use outcome::{left_out_cell, without_scales};
pub use pack::{pack, pack_words, verified_rows};
pub(crate) use reason::points;
pub use reason::{class, fact_words, order, reason, speaks_for, strength};
pub use result::{best_outside, completeness, incomplete, suggested, suggestion, variance};
pub use review::{
    TREATMENT_HINT, TREATMENT_QUESTION, WHAT_CHANGED_QUESTION, ground, pack_changed, rating_change, reasons_needed,
    review_outcome, review_suggestion, timing, transitions, transitions_note,
};
pub use steadiness::{steadiness, tipping};

use allocation::ClusterCode;
use chrono::NaiveDate;
use ratings::Scale;

/// What a share is and is not. Said wherever one is shown.
pub const SHARE: &str =
    "Share is how the evidence divides between these descriptions. It is not the chance of being right.";

/// What a fit is. Said wherever one is shown.
pub const FIT: &str = "Fit is how close the known ratings are to the ratings that the description expects most.";

/// What every suggestion is.
pub const DECISION_SUPPORT: &str =
    "This is decision support. It does not diagnose or assess risk. A clinician decides.";

/// A cluster's code and name.
///
/// ```
/// assert_eq!(ui::sentences::cluster(allocation::ClusterCode::C04), "04 Non-psychotic (severe)");
/// ```
#[must_use]
pub fn cluster(code: ClusterCode) -> String {
    format!("{} {}", code.code(), code.name())
}

/// That care under a cluster has ended, and how.
///
/// ```
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
/// assert_eq!(ui::sentences::care_closed(day, "Lost contact"), "Care closed on 4 March 2026: lost contact.");
/// ```
#[must_use]
pub fn care_closed(date: NaiveDate, how: &str) -> String {
    format!("Care closed on {}: {}.", crate::long_date(date), how.to_ascii_lowercase())
}

/// Words in a row: "7", "7 and 8", "1, 6 and 8".
fn list(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., end] => format!("{} {last} {end}", before.join(", ")),
    }
}

fn scales(scales: &[Scale], last: &str) -> String {
    let ids: Vec<String> = scales.iter().map(ToString::to_string).collect();
    let noun = if scales.len() == 1 { "scale" } else { "scales" };
    format!("{noun} {}", list(&ids, last))
}

/// The same words with a capital at their beginning.
#[must_use]
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map_or_else(String::new, |first| std::iter::once(first.to_ascii_uppercase()).chain(letters).collect())
}

fn scale_name(scale: Scale) -> String {
    let name = scale.name();
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| std::iter::once(first.to_ascii_lowercase()).chain(letters).collect())
}
