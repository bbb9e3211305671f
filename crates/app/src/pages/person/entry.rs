//! A finished assessment as it is shown later.
//!
//! Owns how one entry is laid out, and the versions that it had before it was put right. A result is shown as it was
//! kept: nothing is ranked again.

use crate::pages::paragraph::{first_suggested, is_broken, status};
use crate::state::is_discharge;
use allocation::{Fact, SuperClass};
use chrono::NaiveDate;
use ratings::{Rating, Scale};
use records::{Answer, Entry, Review};
use ui::{Details, SummaryList, SummaryRow, Table, TableColumn, TableRow, long_date, sentences, show};
use yew::prelude::*;

/// Everything that is kept of an assessment.
pub(super) fn view(entry: &Entry) -> Html {
    version(entry, None)
}

/// One version; an earlier one with the day on which it was corrected.
fn version(entry: &Entry, corrected: Option<NaiveDate>) -> Html {
    let own = entry.own.map_or_else(|| "Could not say".to_owned(), sentences::cluster);
    let mut rows = vec![
        SummaryRow::words("Decided", decided(entry)),
        SummaryRow::words("Clinician’s own, before the suggestion", own),
        SummaryRow::words(
            "Closest at the time",
            sentences::capital(&sentences::suggested(&first_suggested(entry), is_broken(entry))),
        ),
    ];
    if let Some(reason) = &entry.decision_reason {
        rows.push(SummaryRow::words("Reason for the decision", reason.clone()));
    }
    if let Some(review) = &entry.review {
        rows.extend(review_rows(review));
    }
    rows.push(SummaryRow::words("Why it was made", format!("{} ({})", entry.reason.name(), entry.reason.code())));
    rows.push(SummaryRow::words("Origin of the condition", entry.origin.map_or("Not decided", SuperClass::name)));
    for fact in Fact::ALL {
        if let Some(answer) = entry.facts.get(fact) {
            rows.push(SummaryRow::words(fact.question(), if answer { "Yes" } else { "No" }));
        }
    }
    if !is_discharge(entry) {
        rows.push(SummaryRow::words("Next review by", long_date(entry.next_review)));
    }
    rows.push(SummaryRow::words(
        "Made with",
        sentences::pack_words(&entry.pack.id, &entry.pack.fingerprint, status(entry)),
    ));
    if entry.review.is_some() {
        rows.push(SummaryRow::words("Care transitions", sentences::transitions_note()));
    }
    html! {
        <>
            { show!(SummaryList { rows }) }
            { show!(Details { summary: "The 18 ratings", children: html! { { ratings(entry, corrected) } } }) }
        </>
    }
}

fn decided(entry: &Entry) -> String {
    if is_discharge(entry) {
        format!("Discharge from cluster {}", sentences::cluster(entry.decided))
    } else {
        sentences::cluster(entry.decided)
    }
}

fn review_rows(review: &Review) -> Vec<SummaryRow> {
    let suggested = sentences::review_outcome(review.from, review.suggested, &review.suggested_to);
    let suggested = sentences::capital(&suggested);
    let mut rows = vec![
        SummaryRow::words("Cluster that was reviewed", sentences::cluster(review.from)),
        SummaryRow::words("Review result suggested at the time", suggested),
        SummaryRow::words("Review result decided", review.outcome.name()),
    ];
    let answer = match review.only_treatment {
        Answer::NotYet => None,
        Answer::CannotSay => Some("Could not say"),
        Answer::Given(true) => Some("Yes"),
        Answer::Given(false) => Some("No"),
    };
    if let Some(answer) = answer {
        rows.push(SummaryRow::words(sentences::TREATMENT_QUESTION, answer));
    }
    if let Some(what) = &review.what_changed {
        rows.push(SummaryRow::words("What had changed", what.clone()));
    }
    rows
}

/// The versions before the present one, latest first, each with what was wrong with it.
pub(super) fn earlier(entry: &Entry) -> Html {
    let Some(correction) = &entry.correction else { return Html::default() };
    let summary = format!("The version before it was corrected on {}", long_date(correction.date));
    html! {
        <>
            <p>{ format!("Corrected on {}: {}", long_date(correction.date), correction.why) }</p>
            { show!(Details {
                summary,
                children: html! { <>{ version(&correction.before, Some(correction.date)) }{ earlier(&correction.before) }</> },
            }) }
        </>
    }
}

fn ratings(entry: &Entry, corrected: Option<NaiveDate>) -> Html {
    let before = corrected.map_or_else(String::new, |day| format!(", before it was corrected on {}", long_date(day)));
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
            caption: format!("Ratings of {}{before}", long_date(entry.date)),
            columns: vec![TableColumn::words("Scale"), TableColumn::numbers("Rating"), TableColumn::words("Meaning")],
            rows: Scale::ALL.into_iter().map(row).collect::<Vec<_>>(),
        }) }
    }
}

fn code(rating: Rating) -> String {
    rating.severity().map_or_else(|| "-".to_owned(), |severity| severity.to_string())
}
