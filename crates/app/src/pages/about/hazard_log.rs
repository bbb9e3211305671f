//! What can go wrong, what is done about it, and which tests show that.
//!
//! Owns how the log is shown. What it says is data (`data/hazards.json`), of which `hazards.rs` is made; a test in `tests/`
//! fails when a test that the log names does not exist.

use super::hazards::HAZARDS;
use super::list;
use ui::{Details, SummaryList, SummaryRow, sentences, show};
use yew::prelude::*;

/// The whole log.
pub(super) struct HazardLog {
    pub(super) title: &'static str,
    pub(super) source: &'static str,
    pub(super) rights: &'static str,
    pub(super) status: &'static str,
    pub(super) groups: &'static [HazardGroup],
}

/// Hazards that are about one thing.
pub(super) struct HazardGroup {
    pub(super) title: &'static str,
    pub(super) hazards: &'static [Hazard],
}

/// One thing that can go wrong.
pub(super) struct Hazard {
    /// Never given to another.
    pub(super) id: &'static str,
    pub(super) hazard: &'static str,
    pub(super) cause: &'static str,
    /// What it can do to a person.
    pub(super) effect: &'static str,
    /// What the software does about it.
    pub(super) controls: &'static [&'static str],
    pub(super) tests: &'static [NamedTest],
    /// What is left to the organisation that uses it.
    pub(super) remains: &'static [&'static str],
}

/// A test, by its file and its name.
pub(super) struct NamedTest {
    pub(super) file: &'static str,
    pub(super) test: &'static str,
}

impl NamedTest {
    /// Its name as a sentence: Rust writes it with underscores.
    fn words(&self) -> String {
        let words = if self.file.ends_with(".rs") { self.test.replace('_', " ") } else { self.test.to_owned() };
        sentences::capital(&words)
    }
}

pub(super) fn view() -> Html {
    let HazardLog { title, source, rights, status, groups } = &HAZARDS;
    html! {
        <>
            <p>{ format!("{title}, {status}. {source} {rights}") }</p>
            <p>
                { "It is meant for the clinical safety officer of an organisation that thinks of using Clusterwise. How severe and how \
                   likely each hazard is, before and after what is done about it, depends on where and how it is used: that \
                   organisation rates it, and no rating is given here." }
            </p>
            <p>{ "Every test that is named here exists and is run at every change: a test sees to that." }</p>
            <div class="printed">{ for groups.iter().map(group) }</div>
        </>
    }
}

fn group(group: &HazardGroup) -> Html {
    html! {
        <>
            <h3 class="nhsuk-heading-s">{ group.title }</h3>
            { for group.hazards.iter().map(hazard) }
        </>
    }
}

fn hazard(hazard: &Hazard) -> Html {
    let tests = hazard.tests.iter().map(|test| {
        html! { <li>{ test.words() }{ " " }<code>{ test.file }</code></li> }
    });
    let rows = vec![
        SummaryRow::words("Cause", hazard.cause),
        SummaryRow::words("Effect", hazard.effect),
        SummaryRow::new("Control in the software", list(hazard.controls)),
        SummaryRow::new(
            "Tests that show it",
            html! { <ul class="nhsuk-list nhsuk-list--bullet nhsuk-body-s">{ for tests }</ul> },
        ),
        SummaryRow::new("What remains with the organisation", list(hazard.remains)),
    ];
    html! {
        { show!(Details {
            summary: format!("{} {}", hazard.id, hazard.hazard),
            children: show!(SummaryList { rows }),
        }) }
    }
}
