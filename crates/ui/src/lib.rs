#![doc = include_str!("../README.md")]

mod button;
mod callout;
mod casemix;
mod change_table;
mod chart;
mod checkbox;
mod choice;
mod cluster_course;
mod cluster_grid;
mod confirm_panel;
mod copy_box;
mod date_field;
mod dot_plot;
mod error_summary;
mod field;
mod file_field;
mod footer;
mod header;
pub mod hints;
mod letter_field;
mod notification_banner;
mod page;
mod part;
mod passcode_field;
mod patient_record;
mod progress;
mod radios;
mod ranking;
mod rating_field;
mod reasons;
#[cfg(test)]
mod rendered;
mod review_banner;
mod select_field;
pub mod sentences;
mod skip_link;
mod suggestion_banner;
mod summary_list;
mod table;
mod tabs;
mod tag;
mod text_area;
mod text_field;
mod transition_table;

pub use button::{Button, ButtonGroup, ButtonKind, ButtonLink};
pub use callout::{Card, CardRow, Details, InsetText, WarningCallout};
pub use casemix::{
    CasemixReport, ClusterBars, ClusterCount, DEMONSTRATION, Definition, DemonstrationBanner, FilePreview, Flow,
    FlowList, FlowMatrix, HiddenFigures, IntervalChart, LEAST_PAIRS, Line, OutcomeFigures, OutcomeRow, OutcomeTable,
    QualityFigure, QualityFigures, ReportRow, ReportTable, Share, ShareBars, ShareRow, TimeBars, TimeRow, number,
};
pub use change_table::ChangeTable;
pub use chart::{ClusterSpan, ClusterTimeline, ScaleChart, ScoreChart, ScorePoint};
pub use checkbox::Checkbox;
pub use cluster_course::ClusterCourse;
pub use cluster_grid::ClusterGrid;
pub use confirm_panel::ConfirmPanel;
pub use copy_box::CopyBox;
pub use date_field::{DateField, DatePart, TypedDate};
pub use dot_plot::{DotAnswer, DotPlot, DotRow};
pub use error_summary::{ERROR_SUMMARY_ID, ErrorSummary, FormError};
pub use file_field::FileField;
pub use footer::Footer;
pub use header::{Header, NavigationItem};
pub use letter_field::{LETTER_FIELD_ID, LetterField, letter_focus_id};
pub use notification_banner::{NotificationBanner, NotificationKind};
pub use page::{BackLink, PAGE_TITLE_ID, Page, PageHeading};
pub use part::Part;
pub use passcode_field::PasscodeField;
pub use patient_record::{PatientRecord, ReviewRecord, long_date, ratings_line};
pub use progress::Progress;
pub use radios::{RadioItem, Radios};
pub use ranking::Ranking;
pub use rating_field::{RatingField, RatingFieldProps, rating_field_id, rating_focus_id};
pub use reasons::{Reasons, Steadiness};
pub use review_banner::ReviewBanner;
pub use select_field::{SelectField, SelectItem};
pub use skip_link::{MAIN_ID, SkipLink};
pub use suggestion_banner::SuggestionBanner;
pub use summary_list::{RowAction, SummaryList, SummaryRow};
pub use table::{Table, TableColumn, TableRow};
pub use tabs::{Tab, Tabs, tab_id};
pub use tag::{Tag, TagColour};
pub use text_area::{TextArea, characters_left};
pub use text_field::TextField;
pub use transition_table::TransitionTable;
