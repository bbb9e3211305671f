//! One share, such as people within their review period, by cluster or by anything else that has a name.
//!
//! Accessibility: a table whose rows end in their bar, from nothing on the left to all on the right. A share of nothing
//! is a dash and has no bar.

use super::figure_table::{FigureRow, FigureTable, bar, drawing};
use super::{Line, number};
use crate::Part;
use yew::prelude::*;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many have what is asked for.
    pub numerator: u32,
    /// Of how many that can be checked.
    pub denominator: u32,
    /// How many cannot be checked, and are in neither.
    pub unchecked: u32,
}

impl Share {
    /// The share in per cent with one decimal; a dash when there is nothing that it could be a share of.
    ///
    /// ```
    /// let share = ui::Share { numerator: 231, denominator: 300, unchecked: 4 };
    /// assert_eq!(share.percent(), "77.0%");
    /// ```
    #[must_use]
    pub fn percent(&self) -> String {
        number::percent(self.numerator, self.denominator)
    }

    /// A bar as long as the share, in a frame that is as long as all.
    pub(super) fn bar(&self) -> Html {
        if self.denominator == 0 {
            return Html::default();
        }
        let filled = number::thousandths(self.numerator, self.denominator);
        drawing(html! {
            <>
                <rect class="figures__frame" x="0" y="50%" width="100%" height="12" transform="translate(0 -6)" />
                { bar(filled, 0) }
            </>
        })
    }
}

/// The share of one cluster, super class or team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareRow {
    /// Which.
    pub line: Line,
    /// Its share.
    pub share: Share,
}

/// One share by cluster, or by anything else that has a name.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ShareBars {
    /// The id of the table's caption, unique on the page.
    pub id: AttrValue,
    /// What the table holds.
    pub caption: AttrValue,
    /// The head of the first column.
    #[prop_or(AttrValue::Static("Cluster"))]
    pub head: AttrValue,
    /// The head of the numerators, such as "In period".
    pub numerator: AttrValue,
    /// The head of the denominators, such as "People".
    pub denominator: AttrValue,
    /// The shares, in any order. Without any, nothing is drawn.
    pub rows: Vec<ShareRow>,
}

impl Part for ShareBars {
    fn html(&self) -> Html {
        let has_unchecked = self.rows.iter().any(|row| row.share.unchecked > 0);
        let mut columns = vec![self.numerator.clone(), self.denominator.clone(), "Share".into()];
        columns.extend(has_unchecked.then_some(AttrValue::Static("Cannot be checked")));
        let row = |row: &ShareRow| {
            let Share { numerator, denominator, unchecked } = row.share;
            let mut cells = vec![number::count(numerator), number::count(denominator), row.share.percent()];
            cells.extend(has_unchecked.then(|| number::count(unchecked)));
            FigureRow {
                line: row.line.clone(),
                cells: cells.into_iter().map(AttrValue::from).collect(),
                note: None,
                drawing: row.share.bar(),
            }
        };
        FigureTable {
            id: &self.id,
            caption: self.caption.clone(),
            head: self.head.clone(),
            columns,
            over: Some(scale_of_shares()),
            rows: self.rows.iter().map(row).collect(),
        }
        .draw()
    }
}

/// Nothing, half and all, over the bars.
fn scale_of_shares() -> Html {
    let at = |x: &'static str, anchor: &'static str| {
        html! { <text class="chart__words" {x} y="100%" dy="-5" text-anchor={anchor}>{ x }</text> }
    };
    drawing(html! { <>{ at("0%", "start") }{ at("50%", "middle") }{ at("100%", "end") }</> })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};
    use allocation::ClusterCode;

    fn shares(rows: Vec<ShareRow>) -> String {
        rendered(ShareBars {
            id: "shares".into(),
            caption: "In review period".into(),
            head: "Cluster".into(),
            numerator: "In period".into(),
            denominator: "People".into(),
            rows,
        })
    }

    fn row(line: Line, numerator: u32, denominator: u32, unchecked: u32) -> ShareRow {
        ShareRow { line, share: Share { numerator, denominator, unchecked } }
    }

    #[test]
    fn a_share_has_its_numbers_and_a_bar_as_long_as_it() {
        let html = shares(vec![row(Line::Cluster(ClusterCode::C04), 3, 8, 0), row(Line::Total, 5, 8, 0)]);
        assert_eq!(tags(&html, "rect", &[r#"class="figures__bar""#, r#"width="37.5%""#]).len(), 1, "{html}");
        assert!(html.contains(">37.5%</td>") && html.contains(">62.5%</td>"), "{html}");
        assert!(!html.contains("Cannot be checked"), "there is nothing that cannot: {html}");
    }

    #[test]
    fn a_share_of_nothing_is_a_dash_without_a_bar() {
        let html = shares(vec![row(Line::Named("4. Cognition".into()), 0, 0, 7)]);
        assert!(html.contains(">–</td>") && !html.contains("figures__frame"), "{html}");
        assert!(html.contains(">Cannot be checked</th>") && html.contains(">7</td>"), "{html}");
    }
}
