#![doc = include_str!("../README.md")]

mod button;
mod callout;
mod checkbox;
mod choice;
mod cluster_grid;
mod confirm_panel;
mod copy_box;
mod date_field;
mod error_summary;
mod field;
mod file_field;
mod footer;
mod header;
pub mod hints;
mod letter_field;
mod live_region;
mod notification_banner;
mod page;
mod patient_record;
mod progress;
mod radios;
mod ranking;
mod rating_field;
mod reasons;
#[cfg(test)]
mod rendered;
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

pub use button::{Button, ButtonGroup, ButtonGroupProps, ButtonKind, ButtonLink, ButtonLinkProps, ButtonProps};
pub use callout::{
    Card, CardProps, CardRow, CardRowProps, Details, DetailsProps, InsetText, InsetTextProps, WarningCallout,
    WarningCalloutProps,
};
pub use checkbox::{Checkbox, CheckboxProps};
pub use cluster_grid::{ClusterGrid, ClusterGridProps};
pub use confirm_panel::{ConfirmPanel, ConfirmPanelProps};
pub use copy_box::{CopyBox, CopyBoxProps};
pub use date_field::{DateField, DateFieldProps, DatePart, TypedDate};
pub use error_summary::{ERROR_SUMMARY_ID, ErrorSummary, ErrorSummaryProps, FormError};
pub use field::LegendSize;
pub use file_field::{FileField, FileFieldProps};
pub use footer::{Footer, FooterProps};
pub use header::{Header, HeaderProps, NavigationItem};
pub use letter_field::{LETTER_FIELD_ID, LetterField, LetterFieldProps, letter_focus_id};
pub use live_region::{LiveRegion, LiveRegionProps};
pub use notification_banner::{NotificationBanner, NotificationBannerProps, NotificationKind};
pub use page::{BackLink, BackLinkProps, PAGE_TITLE_ID, Page, PageHeading, PageHeadingProps, PageProps};
pub use patient_record::{PatientRecord, long_date, ratings_line};
pub use progress::{Progress, ProgressProps};
pub use radios::{RadioItem, Radios, RadiosProps};
pub use ranking::{Ranking, RankingProps};
pub use rating_field::{RatingField, RatingFieldProps, rating_field_id, rating_focus_id};
pub use reasons::{Reasons, ReasonsProps, Steadiness, SteadinessProps};
pub use select_field::{SelectField, SelectFieldProps, SelectItem};
pub use skip_link::{MAIN_ID, SkipLink, SkipLinkProps};
pub use suggestion_banner::{SuggestionBanner, SuggestionBannerProps};
pub use summary_list::{RowAction, RowTarget, SummaryList, SummaryListProps, SummaryRow};
pub use table::{Table, TableColumn, TableProps, TableRow};
pub use tabs::{Tab, Tabs, TabsProps, tab_id};
pub use tag::{Tag, TagColour, TagProps};
pub use text_area::{TextArea, TextAreaProps, word_count, words_left};
pub use text_field::{TextField, TextFieldProps};
