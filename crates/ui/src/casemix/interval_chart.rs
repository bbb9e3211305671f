//! Mean changes with their 95 % intervals, on both sides of no change.
//!
//! Accessibility: a table whose rows end in their interval; which way is better is a word in the row as well as over the
//! drawing. An interval that includes no change has a hollow square, and no such word.

use super::figure_table::{FigureRow, FigureTable, drawing, legend, line};
use super::outcome_table::interval;
use super::{OutcomeFigures, OutcomeRow, number};
use crate::Part;
use yew::prelude::*;

/// Mean changes by cluster with their 95 % intervals.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct IntervalChart {
    /// The id of the table's caption, unique on the page.
    pub id: AttrValue,
    /// What the table holds.
    pub caption: AttrValue,
    /// Whether a rise is better, as in WEMWBS; otherwise a fall is, as in HoNOS. A fall is on the left in any case.
    #[prop_or_default]
    pub rise_is_better: bool,
    /// The head of the names.
    #[prop_or(AttrValue::Static("Cluster"))]
    pub head: AttrValue,
    /// The outcomes, in any order. Without any, nothing is drawn.
    pub rows: Vec<OutcomeRow>,
}

impl Part for IntervalChart {
    fn html(&self) -> Html {
        let axis = Axis::around(self.rows.iter().filter_map(OutcomeRow::shown));
        let row = |row: &OutcomeRow| {
            let mut cells = vec![AttrValue::from(number::count(row.pairs))];
            let shown = row.shown();
            if let Some(figures) = shown {
                cells.push(format!("{}{}", number::signed(figures.mean_change, 1), self.verdict(figures)).into());
                cells.push(interval(figures).into());
            }
            FigureRow {
                line: row.line.clone(),
                cells,
                note: Some(row.why_not()),
                drawing: drawing(html! {
                    <>{ line("chart__axis", axis.at(0.0)) }{ for shown.map(|figures| axis.mark(figures)) }</>
                }),
            }
        };
        let keys = vec![
            (mark(500, (100, 900), false), AttrValue::Static("mean change and 95% interval")),
            (mark(500, (100, 900), true), "no clear change: the interval includes 0".into()),
        ];
        FigureTable {
            id: &self.id,
            caption: self.caption.clone(),
            head: self.head.clone(),
            columns: vec!["Pairs".into(), "Mean change".into(), "95% interval".into()],
            over: Some(html! { <>{ legend(keys) }{ axis.head(self.sides()) }</> }),
            rows: self.rows.iter().map(row).collect(),
        }
        .draw()
    }
}

impl IntervalChart {
    /// What a fall is, and what a rise is.
    fn sides(&self) -> [&'static str; 2] {
        if self.rise_is_better { ["worse", "better"] } else { ["better", "worse"] }
    }

    /// What the mean change is, in a word; nothing when the interval includes no change.
    fn verdict(&self, figures: &OutcomeFigures) -> String {
        let [fall, rise] = self.sides();
        match figures {
            figures if figures.high < 0.0 => format!(", {fall}"),
            figures if figures.low > 0.0 => format!(", {rise}"),
            _ => String::new(),
        }
    }
}

/// The axis of the changes, from a fall to a rise, both in whole points.
struct Axis {
    lowest: i32,
    highest: i32,
    /// How many points there are between two numbers.
    step: i32,
}

impl Axis {
    /// An axis that every interval fits on, with room for a word on either side of no change.
    #[expect(clippy::cast_possible_truncation, reason = "clamped to the points that a score can change by")]
    fn around<'a>(figures: impl Iterator<Item = &'a OutcomeFigures>) -> Self {
        let (mut low, mut high) = (0.0_f64, 0.0_f64);
        for figures in figures {
            // `min` and `max` pass over what is no number.
            low = low.min(figures.low).min(figures.mean_change);
            high = high.max(figures.high).max(figures.mean_change);
        }
        let (low, high) = (-low.max(-100.0).floor() as i32, high.min(100.0).ceil() as i32);
        let step = [1, 2, 5, 10, 20].into_iter().find(|step| low + high <= 6 * step).unwrap_or(50);
        let up = |points: i32, other: i32| (points.max((other + 2) / 3).max(1) + step - 1) / step * step;
        Self { lowest: -up(low, high), highest: up(high, low), step }
    }

    /// Where a change is, in thousandths of the drawing. The axis leaves room at its ends for half a number.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 30 to 970")]
    fn at(&self, change: f64) -> u16 {
        let share = (change - f64::from(self.lowest)) / f64::from(self.highest - self.lowest);
        (30.0 + share.clamp(0.0, 1.0) * 940.0).round() as u16
    }

    fn mark(&self, figures: &OutcomeFigures) -> Html {
        let includes_none = figures.low <= 0.0 && figures.high >= 0.0;
        mark(self.at(figures.mean_change), (self.at(figures.low), self.at(figures.high)), includes_none)
    }

    /// Which side is which, and the points.
    fn head(&self, [fall, rise]: [&'static str; 2]) -> Html {
        let nought = number::place(self.at(0.0));
        let side = |words: String, dx: &'static str, anchor: &'static str| {
            html! { <text class="figures__side" x={nought.clone()} {dx} y="100%" dy="-25" text-anchor={anchor}>{ words }</text> }
        };
        let count = (self.highest - self.lowest) / self.step;
        let points = (0..=count).map(|place| self.lowest + place * self.step).map(|points| {
            let change = f64::from(points);
            html! {
                <text class="chart__words" x={number::place(self.at(change))} y="100%" dy="-5" text-anchor="middle">
                    { number::signed(change, 0) }
                </text>
            }
        });
        drawing(html! {
            <>
                { side(format!("← {fall}"), "-8", "end") }
                { side(format!("{rise} →"), "8", "start") }
                { for points }
            </>
        })
    }
}

/// A square on a line with two ends. In thousandths of the drawing.
fn mark(mean: u16, (low, high): (u16, u16), is_hollow: bool) -> Html {
    let [from, to] = [low, high].map(number::place);
    let end = |x: &str| {
        html! { <rect class="figures__tick" x={x.to_owned()} y="50%" width="2" height="8" transform="translate(-1 -4)" /> }
    };
    html! {
        <>
            <line class="chart__line" x1={from.clone()} x2={to.clone()} y1="50%" y2="50%" />
            { end(&from) }
            { end(&to) }
            <rect class={if is_hollow { "figures__rest" } else { "figures__bar" }} x={number::place(mean)} y="50%"
                width="10" height="10" transform="translate(-5 -5)" />
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casemix::Line;
    use crate::casemix::outcome_table::tests::FALL;
    use crate::rendered::{rendered, tags};
    use allocation::ClusterCode;

    fn chart(rise_is_better: bool, rows: Vec<OutcomeRow>) -> String {
        rendered(IntervalChart {
            id: "changes".into(),
            caption: "Changes".into(),
            head: "Cluster".into(),
            rise_is_better,
            rows,
        })
    }

    fn row(code: ClusterCode, pairs: u32, figures: OutcomeFigures) -> OutcomeRow {
        OutcomeRow { line: Line::Cluster(code), pairs, figures: Some(figures) }
    }

    /// The drawings of rows, without the legend.
    fn drawn(html: &str) -> &str {
        html.split_once("<tbody").map_or("", |(_, rows)| rows)
    }

    #[test]
    fn which_way_is_better_is_said_in_the_row_and_over_the_drawing() {
        let html = chart(false, vec![row(ClusterCode::C04, 24, FALL)]);
        assert!(html.contains(">−3.2, better</td>") && html.contains(">−4.1 to −2.3</td>"), "{html}");
        assert!(html.contains(">← better</text>") && html.contains(">worse →</text>"), "{html}");
        let wellbeing = chart(true, vec![row(ClusterCode::C04, 24, FALL)]);
        assert!(wellbeing.contains(">−3.2, worse</td>") && wellbeing.contains(">← worse</text>"), "{wellbeing}");
    }

    #[test]
    fn an_interval_that_includes_no_change_has_a_hollow_square() {
        let both = OutcomeFigures { high: 0.4, ..FALL };
        let html = chart(false, vec![row(ClusterCode::C03, 24, FALL), row(ClusterCode::C04, 9, both)]);
        assert_eq!(tags(drawn(&html), "rect", &[r#"class="figures__bar""#]).len(), 1, "{html}");
        assert_eq!(tags(drawn(&html), "rect", &[r#"class="figures__rest""#]).len(), 1, "{html}");
        assert_eq!(html.matches(", better</td>").count(), 1, "and is not called better: {html}");
    }

    #[test]
    fn fewer_than_five_pairs_are_counted_and_not_drawn() {
        let html = chart(false, vec![row(ClusterCode::C04, 4, FALL)]);
        assert!(html.contains(">4</td>") && html.contains("fewer than 5 pairs"), "{html}");
        assert!(!drawn(&html).contains("<rect") && !html.contains("3.2"), "{html}");
    }

    #[test]
    fn every_interval_fits_on_the_axis_and_no_change_is_on_it() {
        let of = |low: f64, high: f64| {
            let figures = OutcomeFigures { low, high, mean_change: low.midpoint(high), ..FALL };
            Axis::around([&figures].into_iter())
        };
        for (low, high, lowest, highest, step) in [
            (-4.1, -2.3, -5, 2, 1),
            (-0.2, 0.3, -1, 1, 1),
            (2.0, 9.5, -4, 10, 2),
            (-31.0, 3.0, -40, 20, 10),
            (f64::NAN, f64::NAN, -1, 1, 1),
        ] {
            let axis = of(low, high);
            assert_eq!((axis.lowest, axis.highest, axis.step), (lowest, highest, step), "{low} to {high}");
        }
        assert_eq!([-5.0, 0.0, 2.0].map(|change| of(-4.1, -2.3).at(change)), [30, 701, 970]);
    }
}
