//! Days, as their median, against the longest that they should be, where there is such a limit.
//!
//! Accessibility: a table whose rows end in their bar. The longest time is a stroke across the bar; what is past it is
//! hollow. Both numbers stand beside it.

use super::figure_table::{FigureRow, FigureTable, bar, drawing, legend, tick};
use super::{Line, number};
use crate::Part;
use yew::prelude::*;

/// The days of one cluster, super class or of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeRow {
    /// Which.
    pub line: Line,
    /// Over how many the median is taken.
    pub number: u32,
    /// The median in tenths of a day; `None` of nothing.
    pub median_tenths: Option<u32>,
    /// The longest that it should be, in days; a super class and the total have none, because their clusters differ.
    /// Where no row has one, there is no column for it.
    pub longest: Option<u32>,
}

/// Days by cluster, as their median, against the longest that they should be.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TimeBars {
    /// The id of the table's caption, unique on the page.
    pub id: AttrValue,
    /// What the table holds.
    pub caption: AttrValue,
    /// The head of the numbers, such as "Reviews".
    pub number: AttrValue,
    /// The days, in any order. Without any, nothing is drawn.
    pub rows: Vec<TimeRow>,
}

impl Part for TimeBars {
    fn html(&self) -> Html {
        let whole = self.rows.iter().flat_map(|row| [row.median_tenths, row.longest.map(|days| days * 10)]);
        let whole = whole.flatten().max().unwrap_or(0);
        let has_limit = self.rows.iter().any(|row| row.longest.is_some());
        let row = |row: &TimeRow| {
            let longest = row.longest.map(|days| days * 10);
            let median = row.median_tenths.unwrap_or(0);
            let within = longest.map_or(median, |longest| median.min(longest));
            let filled = number::thousandths(within, whole);
            let drawn = html! {
                <>
                    { bar(filled, number::thousandths(median, whole) - filled) }
                    { for longest.map(|longest| tick(number::thousandths(longest, whole))) }
                </>
            };
            let mut cells = vec![
                number::count(row.number),
                row.median_tenths.map_or_else(|| number::NONE.to_owned(), number::half),
            ];
            if has_limit {
                cells.push(row.longest.map_or_else(|| number::NONE.to_owned(), number::count));
            }
            FigureRow {
                line: row.line.clone(),
                cells: cells.into_iter().map(AttrValue::from).collect(),
                note: None,
                drawing: drawing(drawn),
            }
        };
        let mut keys = vec![(bar(1000, 0), AttrValue::Static("median"))];
        let mut columns = vec![self.number.clone(), "Median days".into()];
        if has_limit {
            keys.push((tick(500), "longest allowed".into()));
            keys.push((bar(0, 1000), "past it".into()));
            columns.push("Longest allowed".into());
        }
        FigureTable {
            id: &self.id,
            caption: self.caption.clone(),
            head: "Cluster".into(),
            columns,
            over: Some(legend(keys)),
            rows: self.rows.iter().map(row).collect(),
        }
        .draw()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};
    use allocation::ClusterCode;

    fn bars(rows: Vec<TimeRow>) -> String {
        rendered(TimeBars { id: "days".into(), caption: "Days".into(), number: "Reviews".into(), rows })
    }

    fn row(code: ClusterCode, median_tenths: Option<u32>, longest: Option<u32>) -> TimeRow {
        TimeRow { line: Line::Cluster(code), number: 12, median_tenths, longest }
    }

    /// The pieces of drawings below the legend.
    fn drawn<'a>(html: &'a str, class: &str) -> Vec<&'a str> {
        let table = html.split_once("<tbody").map_or("", |(_, rows)| rows);
        tags(table, "rect", &[&format!(r#"class="{class}""#)])
    }

    #[test]
    fn what_is_past_the_longest_time_is_hollow() {
        let html = bars(vec![row(ClusterCode::C14, Some(350), Some(28)), row(ClusterCode::C03, Some(1255), Some(140))]);
        assert!(html.contains(">125.5</td>") && html.contains(">35</td>"), "{html}");
        assert_eq!(drawn(&html, "figures__tick").len(), 2, "{html}");
        let rest = drawn(&html, "figures__rest");
        assert_eq!(rest.len(), 1, "{html}");
        assert!(rest[0].contains(r#"x="20.0%""#) && rest[0].contains(r#"width="5.0%""#), "28 to 35 of 140: {rest:?}");
    }

    #[test]
    fn where_nothing_has_a_limit_there_is_no_column_for_it() {
        let html = bars(vec![row(ClusterCode::C14, Some(350), None), row(ClusterCode::C03, Some(1255), None)]);
        assert!(!html.contains("Longest allowed") && !html.contains("past it"), "{html}");
        assert!(bars(vec![row(ClusterCode::C14, Some(350), Some(28))]).contains("Longest allowed"));
    }

    #[test]
    fn where_there_is_no_median_there_is_a_dash_and_no_bar() {
        let html = bars(vec![row(ClusterCode::C03, None, Some(182))]);
        assert!(html.contains(">–</td>") && drawn(&html, "figures__bar").is_empty(), "{html}");
    }
}
