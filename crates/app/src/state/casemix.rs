//! What is shown of the casemix.
//!
//! Owns the choices on that page. The figures are counted from the people whenever they are shown, and kept nowhere; so are
//! the people of the demonstration, who never get among the others.

use allocation::SuperClass;
use casemix::Span;

/// The choices on the casemix page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CasemixView {
    /// Which tab is open.
    pub(crate) tab: CasemixTab,
    /// Only the team of this name.
    pub(crate) team: Option<String>,
    /// Only this super class.
    pub(crate) class: Option<SuperClass>,
    /// The reporting date: today, or the end of the quarter that was over so many quarters ago; 0 is the last one.
    pub(crate) quarters_ago: Option<u8>,
    /// How long before the reporting date events are counted.
    pub(crate) span: Span,
    /// Whether the people are those of the demonstration.
    pub(crate) is_demonstration: bool,
    /// Whether the preview shows the file as JSON and not as CSV.
    pub(crate) is_json: bool,
}

/// A tab of the casemix page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum CasemixTab {
    /// Who is there.
    #[default]
    Caseload,
    /// Reviews, must clauses, transitions, agreement, completeness.
    Quality,
    /// What has changed.
    Outcomes,
    /// Moves, and time in clusters.
    Flows,
    /// The file.
    Export,
}

impl CasemixTab {
    /// All five, in order.
    pub(crate) const ALL: [Self; 5] = [Self::Caseload, Self::Quality, Self::Outcomes, Self::Flows, Self::Export];

    /// The id of its panel.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Caseload => "caseload-panel",
            Self::Quality => "quality-panel",
            Self::Outcomes => "outcomes-panel",
            Self::Flows => "flows-panel",
            Self::Export => "export-panel",
        }
    }

    /// The words on it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Caseload => "Caseload",
            Self::Quality => "Quality",
            Self::Outcomes => "Outcomes",
            Self::Flows => "Flows",
            Self::Export => "Export",
        }
    }
}

/// A file that is handed to the browser. Only the casemix makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Download {
    /// Its name.
    pub(crate) name: String,
    /// Its media type.
    pub(crate) media: &'static str,
    /// What is in it.
    pub(crate) text: String,
}
