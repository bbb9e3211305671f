//! A finished assessment as it is shown later.
//!
//! Owns how one entry is laid out, and its paragraph for the patient record. A result is shown as it was kept:
//! nothing is ranked again.

use super::Handlers;
use crate::state::State;
use allocation::{ClusterCode, Fact, Status, SuperClass};
use ratings::{Rating, Scale};
use records::{Entry, Suggested};
use ui::{
    CopyBox, Details, PatientRecord, SummaryList, SummaryRow, Table, TableColumn, TableRow, long_date, sentences, show,
};
use yew::prelude::*;

/// The clusters that came first when the suggestion was shown; none when no rating was known.
pub(super) fn first_suggested(entry: &Entry) -> Vec<ClusterCode> {
    let shares_first =
        |one: &Suggested, other: &Suggested| one.total == other.total && (one.broken == 0) == (other.broken == 0);
    let Some(first) = entry.suggested.first().filter(|_| entry.assessment.known() > 0) else { return Vec::new() };
    entry.suggested.iter().take_while(|other| shares_first(first, other)).map(|other| other.code).collect()
}

/// Whether the clusters that came first broke a must clause.
fn is_broken(entry: &Entry) -> bool {
    entry.suggested.first().is_some_and(|first| first.broken > 0)
}

/// The paragraph for the patient record. It holds no label.
pub(super) fn paragraph(entry: &Entry) -> String {
    let suggested = first_suggested(entry);
    let is_unchecked = entry.suggested.iter().any(|ranked| ranked.unchecked > 0 && suggested.contains(&ranked.code));
    let decided = entry.suggested.iter().find(|ranked| ranked.code == entry.decided);
    PatientRecord {
        date: entry.date,
        assessment_reason: entry.reason.name().to_ascii_lowercase(),
        assessment: entry.assessment,
        origin: entry.origin,
        facts: entry.facts,
        own: entry.own,
        suggested,
        suggested_broken: is_broken(entry),
        incomplete: sentences::incomplete(entry.assessment.known(), is_unchecked),
        decided: entry.decided,
        decided_clauses: decided
            .and_then(|ranked| sentences::decided_clauses(ranked.code, ranked.broken, ranked.unchecked)),
        decision_reason: entry.decision_reason.clone(),
        next_review: entry.next_review,
        pack_id: entry.pack.id.clone(),
        pack_fingerprint: entry.pack.fingerprint.clone(),
        pack_status: status(entry),
    }
    .text()
}

/// The paragraph in a box with a button that copies it.
pub(super) fn copy_box(state: &State, handlers: &Handlers, id: &str, text: String) -> Html {
    let status = match &state.copied {
        Some((copied, true)) if *copied == text => "Copied",
        Some((copied, false)) if *copied == text => {
            "The browser did not allow it. Select the text above, then press Ctrl and C."
        }
        _ => "",
    };
    html! {
        { show!(CopyBox {
            id: id.to_owned(),
            heading: "For the patient record",
            text,
            status,
            on_copy: handlers.on_copy.clone(),
        }) }
    }
}

/// Everything that is kept of an assessment.
pub(super) fn entry(entry: &Entry) -> Html {
    let own = entry.own.map_or_else(|| "Could not say".to_owned(), sentences::cluster);
    let mut rows = vec![
        SummaryRow::words("Decided", sentences::cluster(entry.decided)),
        SummaryRow::words("Clinician’s own, before the suggestion", own),
        SummaryRow::words("Suggested at the time", sentences::suggested(&first_suggested(entry), is_broken(entry))),
    ];
    if let Some(reason) = &entry.decision_reason {
        rows.push(SummaryRow::words("Reason for the decision", reason.clone()));
    }
    rows.push(SummaryRow::words("Why it was made", format!("{} ({})", entry.reason.name(), entry.reason.code())));
    rows.push(SummaryRow::words("Origin of the condition", entry.origin.map_or("Not decided", SuperClass::name)));
    for fact in Fact::ALL {
        if let Some(answer) = entry.facts.get(fact) {
            rows.push(SummaryRow::words(fact.question(), if answer { "Yes" } else { "No" }));
        }
    }
    rows.push(SummaryRow::words("Next review by", long_date(entry.next_review)));
    rows.push(SummaryRow::words(
        "Rule pack",
        sentences::pack_words(&entry.pack.id, &entry.pack.fingerprint, status(entry)),
    ));
    html! {
        <>
            { show!(SummaryList { rows }) }
            { show!(Details { summary: "The 18 ratings", children: html! { { ratings(entry) } } }) }
        </>
    }
}

fn ratings(entry: &Entry) -> Html {
    let row = |scale: Scale| {
        let rating = entry.assessment.rating(scale);
        let letter = entry.assessment.other_problem().filter(|_| scale == Scale::OtherProblems);
        let words = letter.map_or_else(
            || rating.label().to_owned(),
            |letter| format!("{} ({}: {})", rating.label(), letter.letter(), letter.name()),
        );
        TableRow {
            key: scale.id().into(),
            cells: vec![
                html! { { format!("{scale}. {}", scale.name()) } },
                html! { { code(rating) } },
                html! { { words } },
            ],
        }
    };
    html! {
        { show!(Table {
            id: format!("ratings-{}", entry.id),
            caption: format!("Ratings of {}", long_date(entry.date)),
            columns: vec![TableColumn::words("Scale"), TableColumn::numbers("Rating"), TableColumn::words("Meaning")],
            rows: Scale::ALL.into_iter().map(row).collect::<Vec<_>>(),
        }) }
    }
}

fn code(rating: Rating) -> String {
    rating.severity().map_or_else(|| "-".to_owned(), |severity| severity.to_string())
}

const fn status(entry: &Entry) -> Status {
    if entry.pack.is_provisional { Status::Provisional } else { Status::Verified }
}
