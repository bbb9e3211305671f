//! Outcomes by cluster, as numbers.
//!
//! Accessibility: a table that scrolls in a box of its own, which the keyboard can reach; the name of the row stays in
//! sight. Fewer than five pairs have no figures, only their number, and the reason stands where the figures would.

use super::figure_table::{FigureRow, FigureTable};
use super::{Line, number};
use crate::Part;
use yew::prelude::*;

/// From how many pairs there are figures.
pub const LEAST_PAIRS: u32 = 5;

/// The change of a group of people, from the first to the last assessment of each. In points of the score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OutcomeFigures {
    /// The mean of the first scores.
    pub mean_first: f64,
    /// The mean change; below nought when the scores fell.
    pub mean_change: f64,
    /// The lower end of the 95 % interval of the mean change.
    pub low: f64,
    /// The upper end of it.
    pub high: f64,
    /// Student's t for pairs; `None` when all changed alike.
    pub t: Option<f64>,
    /// Its two-sided probability.
    pub p: Option<f64>,
    /// The mean change in standard deviations of the first scores; `None` when those do not differ.
    pub effect: Option<f64>,
    /// How many improved reliably, and how many deteriorated; nothing where it is not defined what reliable is.
    pub reliable: Option<(u32, u32)>,
}

/// The outcomes of one cluster, super class or of all.
#[derive(Clone, Debug, PartialEq)]
pub struct OutcomeRow {
    /// Which.
    pub line: Line,
    /// How many people have two scores that can be compared.
    pub pairs: u32,
    /// Their change. Left out of sight when there are fewer than [`LEAST_PAIRS`].
    pub figures: Option<OutcomeFigures>,
}

impl OutcomeRow {
    /// The figures, when there are enough pairs for them.
    pub(super) fn shown(&self) -> Option<&OutcomeFigures> {
        self.figures.as_ref().filter(|_| self.pairs >= LEAST_PAIRS)
    }

    /// Why there are no figures.
    pub(super) fn why_not(&self) -> AttrValue {
        if self.pairs == 0 { "no pairs" } else { "fewer than 5 pairs" }.into()
    }
}

/// The 95 % interval in words: "−4.1 to −2.3".
pub(super) fn interval(figures: &OutcomeFigures) -> String {
    format!("{} to {}", number::signed(figures.low, 1), number::signed(figures.high, 1))
}

/// Outcomes by cluster, as numbers.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OutcomeTable {
    /// The id of the table's caption, unique on the page.
    pub id: AttrValue,
    /// What the table holds.
    pub caption: AttrValue,
    /// The head of the names.
    #[prop_or(AttrValue::Static("Cluster"))]
    pub head: AttrValue,
    /// The outcomes, in any order. Without any, nothing is drawn.
    pub rows: Vec<OutcomeRow>,
}

impl Part for OutcomeTable {
    fn html(&self) -> Html {
        if self.rows.is_empty() {
            return Html::default();
        }
        let heads = ["Pairs", "Mean first", "Mean change", "95% interval", "Paired t", "p", "Effect size"];
        let mut columns = heads.map(AttrValue::Static).to_vec();
        if self.rows.iter().any(|row| row.figures.is_some_and(|figures| figures.reliable.is_some())) {
            columns.extend(["Improved".into(), "Deteriorated".into()]);
        }
        let row = |row: &OutcomeRow| {
            let mut cells = vec![number::count(row.pairs)];
            if let Some(figures) = row.shown() {
                let or_none =
                    |value: Option<f64>, words: fn(f64) -> String| value.map_or_else(|| number::NONE.to_owned(), words);
                cells.extend([
                    number::rounded(figures.mean_first, 1),
                    number::signed(figures.mean_change, 1),
                    interval(figures),
                    or_none(figures.t, |t| number::rounded(t, 2)),
                    or_none(figures.p, number::probability),
                    or_none(figures.effect, |effect| number::signed(effect, 2)),
                ]);
                if let Some((improved, deteriorated)) = figures.reliable {
                    cells.extend([number::percent(improved, row.pairs), number::percent(deteriorated, row.pairs)]);
                }
            }
            FigureRow {
                line: row.line.clone(),
                cells: cells.into_iter().map(AttrValue::from).collect(),
                note: Some(row.why_not()),
                drawing: Html::default(),
            }
        };
        let table = FigureTable {
            id: &self.id,
            caption: self.caption.clone(),
            head: self.head.clone(),
            columns,
            over: None,
            rows: self.rows.iter().map(row).collect(),
        };
        html! {
            <div class="nhsuk-scroll" role="region" aria-labelledby={self.id.clone()} tabindex="0">{ table.draw() }</div>
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::casemix::texts;
    use crate::rendered::rendered;
    use allocation::ClusterCode;

    /// A fall by 3.2 points on average, between 4.1 and 2.3.
    pub(in crate::casemix) const FALL: OutcomeFigures = OutcomeFigures {
        mean_first: 17.25,
        mean_change: -3.2,
        low: -4.1,
        high: -2.3,
        t: Some(-7.123),
        p: Some(0.000_02),
        effect: Some(-0.614),
        reliable: Some((6, 1)),
    };

    fn table(rows: Vec<OutcomeRow>) -> String {
        rendered(OutcomeTable { id: "outcomes".into(), caption: "Outcomes".into(), head: "Cluster".into(), rows })
    }

    #[test]
    fn the_figures_of_a_cluster_stand_in_one_row() {
        let html = table(vec![OutcomeRow { line: Line::Cluster(ClusterCode::C04), pairs: 24, figures: Some(FALL) }]);
        let figures = ["24", "17.3", "−3.2", "−4.1 to −2.3", "−7.12", "under 0.001", "−0.61", "25.0%", "4.2%"];
        assert_eq!(texts(&html, "td", r#"role="cell""#), figures);
    }

    #[test]
    fn of_fewer_than_five_pairs_only_the_number_is_shown_whatever_is_given() {
        let html = table(vec![OutcomeRow { line: Line::Cluster(ClusterCode::C04), pairs: 4, figures: Some(FALL) }]);
        assert!(html.contains(">4</td>") && html.contains(r#"colspan="8""#), "{html}");
        assert!(html.contains("fewer than 5 pairs") && !html.contains("3.2"), "{html}");
    }

    #[test]
    fn what_cannot_be_worked_out_is_a_dash() {
        let alike = OutcomeFigures { t: None, p: None, effect: None, ..FALL };
        let html = table(vec![OutcomeRow { line: Line::Total, pairs: 5, figures: Some(alike) }]);
        assert_eq!(html.matches(">–</td>").count(), 3, "{html}");
    }
}
