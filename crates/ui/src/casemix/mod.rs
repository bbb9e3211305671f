//! What the casemix page is made of: figures by cluster, as tables that are their own pictures.
//!
//! Owns how counts, shares, medians, changes with their intervals and flows are shown, and the page that is printed. It
//! counts nothing and hides nothing: it is given the figures, and draws those that it is given.
//!
//! Accessibility: a picture is the last cell of a row, beside the numbers that it is drawn from, so that who sees it and
//! who hears the table have the same figures in the same order and nothing is there twice. The drawing itself is not
//! heard. What two parts of a drawing stand for is told by their shape (filled or hollow, square or stroke) and said in
//! a legend. Below 992 pixels each row sets its name over its numbers, and below 640 these over the drawing, with all of
//! their words; the roles of the table are written out, because a browser forgets them when the layout changes.

mod casemix_report;
mod cluster_bars;
mod definition;
mod demonstration_banner;
mod figure_table;
mod file_preview;
mod flow_list;
mod flow_matrix;
mod interval_chart;
mod line;
pub mod number;
mod outcome_table;
mod quality_figure;
mod share_bars;
mod time_bars;

pub use casemix_report::{CasemixReport, ReportRow, ReportTable};
pub use cluster_bars::{ClusterBars, ClusterCount};
pub use definition::Definition;
pub use demonstration_banner::{DEMONSTRATION, DemonstrationBanner};
pub use file_preview::{FilePreview, HiddenFigures};
pub use flow_list::FlowList;
pub use flow_matrix::{Flow, FlowMatrix};
pub use interval_chart::IntervalChart;
pub use line::Line;
pub use outcome_table::{LEAST_PAIRS, OutcomeFigures, OutcomeRow, OutcomeTable};
pub use quality_figure::{QualityFigure, QualityFigures};
pub use share_bars::{Share, ShareBars, ShareRow};
pub use time_bars::{TimeBars, TimeRow};

/// The words of each element of a name that carries an attribute, without what is only drawn.
#[cfg(test)]
fn texts(html: &str, name: &str, attribute: &str) -> Vec<String> {
    let (opens, closes) = (format!("<{name} "), format!("</{name}>"));
    let of_name = html.split(&opens).skip(1);
    let wanted = of_name.filter(|piece| piece.split('>').next().is_some_and(|tag| tag.contains(attribute)));
    let inside = wanted.filter_map(|piece| piece.split(&closes).next());
    inside
        .map(|inside| inside.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect())
        .collect()
}
