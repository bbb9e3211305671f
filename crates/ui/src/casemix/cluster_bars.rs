//! How many people are in each cluster.
//!
//! Accessibility: a table whose rows end in their bar. Of two parts of a number the second bar is hollow.

use super::figure_table::{FigureRow, FigureTable, bar, drawing, legend};
use super::{Line, number};
use crate::Part;
use yew::prelude::*;

/// How many people are in a cluster, in a super class or in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterCount {
    /// Which.
    pub line: Line,
    /// How many there are.
    pub number: u32,
    /// How many of them are in the second part, such as those past their review period. Only shown when
    /// [`ClusterBars::parts`] names the parts.
    pub second: u32,
}

/// How many people are in each cluster, by super class.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ClusterBars {
    /// The id of the table's caption, unique on the page.
    pub id: AttrValue,
    /// What the table holds.
    pub caption: AttrValue,
    /// The head of the numbers.
    #[prop_or(AttrValue::Static("People"))]
    pub number: AttrValue,
    /// The two parts that a number is made of, such as "In review period" and "Past it"; without them each number has
    /// its share of the total beside it.
    #[prop_or_default]
    pub parts: Option<[AttrValue; 2]>,
    /// The counts, in any order. Without any, nothing is drawn.
    pub counts: Vec<ClusterCount>,
}

impl Part for ClusterBars {
    fn html(&self) -> Html {
        let is_single = |count: &&ClusterCount| !matches!(count.line, Line::Class(_) | Line::Total);
        let longest = self.counts.iter().filter(is_single).map(|count| count.number).max().unwrap_or(0);
        let total = self.counts.iter().find(|count| count.line == Line::Total).map(|count| count.number);
        let mut columns = vec![self.number.clone()];
        match &self.parts {
            Some(parts) => columns.extend(parts.iter().cloned()),
            None => columns.extend(total.map(|_| AttrValue::Static("Share"))),
        }
        let row = |count: &ClusterCount| {
            let second = if self.parts.is_some() { count.second.min(count.number) } else { 0 };
            let first = count.number - second;
            let mut cells = vec![number::count(count.number)];
            match (&self.parts, total) {
                (Some(_), _) => cells.extend([first, second].map(number::count)),
                (None, Some(total)) => cells.push(number::percent(count.number, total)),
                (None, None) => {}
            }
            // A class is a sum of the bars below it: on their scale it would make them all short.
            let bars = if is_single(&count) {
                let filled = number::thousandths(first, longest);
                drawing(bar(filled, number::thousandths(count.number, longest) - filled))
            } else {
                Html::default()
            };
            FigureRow {
                line: count.line.clone(),
                cells: cells.into_iter().map(AttrValue::from).collect(),
                note: None,
                drawing: bars,
            }
        };
        let over = self
            .parts
            .as_ref()
            .map(|[first, second]| legend(vec![(bar(1000, 0), first.clone()), (bar(0, 1000), second.clone())]));
        FigureTable {
            id: &self.id,
            caption: self.caption.clone(),
            head: "Cluster".into(),
            columns,
            over: Some(over.unwrap_or_default()),
            rows: self.counts.iter().map(row).collect(),
        }
        .draw()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casemix::texts;
    use crate::rendered::{rendered, tags};
    use allocation::{ClusterCode, SuperClass};

    fn count(line: Line, number: u32, second: u32) -> ClusterCount {
        ClusterCount { line, number, second }
    }

    fn bars(parts: Option<[AttrValue; 2]>, counts: Vec<ClusterCount>) -> String {
        rendered(ClusterBars {
            id: "bars".into(),
            caption: "By cluster".into(),
            number: "People".into(),
            parts,
            counts,
        })
    }

    fn counts() -> Vec<ClusterCount> {
        vec![
            count(Line::Total, 30, 6),
            count(Line::Cluster(ClusterCode::VARIANCE), 0, 0),
            count(Line::Cluster(ClusterCode::C11), 20, 5),
            count(Line::Class(SuperClass::Psychotic), 20, 5),
            count(Line::Cluster(ClusterCode::C04), 10, 1),
            count(Line::Class(SuperClass::NonPsychotic), 10, 1),
        ]
    }

    #[test]
    fn each_super_class_stands_before_its_clusters_and_variance_and_the_total_last() {
        let html = bars(None, counts());
        assert_eq!(
            texts(&html, "th", r#"scope="row""#),
            [
                "Non-psychotic, 01 to 08",
                "04 Non-psychotic (severe)",
                "Psychotic, 10 to 17",
                "11 Ongoing recurrent psychosis (low symptoms)",
                "00 Variance (unable to assign)",
                "All clusters",
            ]
        );
        assert!(html.contains(">66.7%</td>"), "20 of 30: {html}");
    }

    #[test]
    fn the_longest_bar_fills_its_cell_and_only_clusters_have_one() {
        let html = bars(None, counts());
        let widths: Vec<_> = tags(&html, "rect", &[]).into_iter().filter(|tag| tag.contains("figures__bar")).collect();
        assert_eq!(widths.len(), 2, "a nought has no bar: {html}");
        assert!(widths[0].contains(r#"width="50.0%""#) && widths[1].contains(r#"width="100.0%""#), "{widths:?}");
    }

    #[test]
    fn the_second_part_is_a_hollow_bar_after_the_first_and_a_number_of_its_own() {
        let html = bars(Some(["In review period".into(), "Past it".into()]), counts());
        let rest = tags(&html, "rect", &[r#"class="figures__rest""#, r#"x="75.0%""#, r#"width="25.0%""#]);
        assert_eq!(rest.len(), 1, "5 of 20 after 15: {html}");
        let row = html.split("<tr").find(|row| row.contains(">11<")).expect("the row of cluster 11");
        assert!([">20<", ">15<", ">5<"].iter().all(|number| row.contains(number)), "{row}");
        assert!(html.contains("</svg>Past it</li>"), "the legend says what hollow means: {html}");
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        assert_eq!(bars(Some(["In".into(), "Past".into()]), Vec::new()), "");
    }
}
