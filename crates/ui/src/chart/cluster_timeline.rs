//! The clusters of one person across time.
//!
//! Each super class has a row of its own with its name, so that colour has nothing to tell. A cluster is a bar with its
//! code; a bar that goes on ends in a point, a closing in a heavy stroke. Where nobody was in a cluster there is no bar.

use super::{TimeAxis, key, percent, short_date};
use crate::{Part, Table, TableColumn, TableRow, long_date, sentences, show};
use allocation::{ClusterCode, SuperClass};
use chrono::NaiveDate;
use yew::prelude::*;

/// A time in one cluster.
#[derive(Clone, Debug, PartialEq)]
pub struct ClusterSpan {
    /// The cluster.
    pub cluster: ClusterCode,
    /// The day it began.
    pub from: NaiveDate,
    /// The day it ended; `None` while it goes on.
    pub until: Option<NaiveDate>,
    /// How the person's care was closed, such as "Care completed"; `None` when the span did not end with a closing.
    pub closed: Option<AttrValue>,
}

/// The clusters of one person across time, with their table.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ClusterTimeline {
    /// What the ids of its parts begin with, unique on the page.
    pub id: AttrValue,
    /// The spans, earliest first. Without any, nothing is drawn.
    pub spans: Vec<ClusterSpan>,
    /// The day up to which a span that goes on is drawn and counted.
    pub today: NaiveDate,
}

/// How high a row is, with the name above its bar.
const ROW: u16 = 52;

/// How high a bar is.
const BAR: u16 = 26;

impl Part for ClusterTimeline {
    fn html(&self) -> Html {
        let Some(first) = self.spans.first() else { return Html::default() };
        let ends = self.spans.iter().map(|span| self.end(span));
        let axis = TimeAxis { first: first.from, last: ends.max().unwrap_or(self.today) };
        let mut rows: Vec<Option<SuperClass>> = Vec::new();
        for class in [Some(SuperClass::NonPsychotic), Some(SuperClass::Psychotic), Some(SuperClass::Organic), None] {
            rows.extend(self.spans.iter().any(|span| span.cluster.super_class() == class).then_some(class));
        }
        let foot = (0..rows.len()).fold(0, |foot, _| foot + ROW);
        let row = |(top, class): (u16, &Option<SuperClass>)| {
            let bars = self.spans.iter().filter(|span| span.cluster.super_class() == *class);
            html! {
                <>
                    <text class="chart__words" x="0%" y={(top + 16).to_string()}>{ class.map_or("No super class", SuperClass::name) }</text>
                    { for bars.map(|span| self.bar(span, &axis, top + 22)) }
                </>
            }
        };
        let words: Vec<String> = self.spans.iter().enumerate().map(|(place, span)| self.words(place, span)).collect();
        let has = |wanted: fn(&ClusterSpan) -> bool| self.spans.iter().any(wanted);
        html! {
            <div class="chart">
                <svg class="chart__plot chart__plot--time" role="img" height={(foot + 26).to_string()}
                    aria-label={format!("Clusters over time: {}", words.join("; "))}>
                    { for (0..).step_by(ROW.into()).zip(&rows).map(row) }
                    <line class="chart__axis" x1="0%" x2="100%" y1={(foot + 2).to_string()} y2={(foot + 2).to_string()} />
                    { axis.labels(foot + 20) }
                </svg>
                <ul class="chart__legend" aria-label="What the chart shows">
                    { key(html! { <rect class="chart__bar" x="1" y="2" width="22" height="12" /> }, "time in a cluster, with its code") }
                    if has(|span| span.until.is_none()) {
                        { key(html! { <path class="chart__tip" d="M6 1 L18 8 L6 15 Z" /> }, "still in this cluster") }
                    }
                    if has(|span| span.closed.is_some()) {
                        { key(html! { <rect class="chart__stop" x="10" y="0" width="4" height="16" /> }, "closed") }
                    }
                </ul>
                { self.table() }
            </div>
        }
    }
}

impl ClusterTimeline {
    /// The last day of a span, or today while it goes on.
    fn end(&self, span: &ClusterSpan) -> NaiveDate {
        span.until.unwrap_or(self.today).max(span.from)
    }

    fn bar(&self, span: &ClusterSpan, axis: &TimeAxis, top: u16) -> Html {
        // A chart of a single day has nowhere to begin and end but its edges.
        let (from, until) =
            if axis.first == axis.last { (0, 1000) } else { (axis.at(span.from), axis.at(self.end(span))) };
        // However short, it can be seen. A code takes 22 pixels: 80 thousandths of a narrow screen, 30 of a wide one.
        let width = until.saturating_sub(from).max(6);
        let code = span.cluster.code();
        let y = top.to_string();
        let height = BAR.to_string();
        html! {
            <>
                <rect class="chart__bar" x={percent(from)} y={y.clone()} width={percent(width)} height={height.clone()} />
                if width >= 30 {
                    <text class={classes!("chart__code", (width < 90).then_some("chart__code--tight"))} x={percent(from + width / 2)} y={(top + 18).to_string()} text-anchor="middle">{ code }</text>
                }
                <svg class="chart__end" x={percent(from + width)} y={y} height={height}>
                    if span.closed.is_some() {
                        <rect class="chart__stop" x="-2" y="-4" width="4" height="34" />
                    } else if span.until.is_none() {
                        <path class="chart__tip" d="M0 0 L11 13 L0 26 Z" />
                    }
                </svg>
            </>
        }
    }

    /// A span in words: "cluster 04 from 4 March 2026 until 4 June 2026, then cluster 05".
    fn words(&self, place: usize, span: &ClusterSpan) -> String {
        let from = long_date(span.from);
        let until = span.until.map_or_else(String::new, |until| format!(" until {}", long_date(until)));
        format!("cluster {} from {from}{until}, {}", span.cluster.code(), self.ending(place, span))
    }

    fn ending(&self, place: usize, span: &ClusterSpan) -> String {
        match (&span.closed, span.until, self.spans.get(place + 1)) {
            (Some(how), _, _) => format!("closed: {how}"),
            (None, None, _) => "still in this cluster".to_owned(),
            (None, Some(_), Some(next)) => format!("changed to cluster {}", next.cluster.code()),
            (None, Some(_), None) => "ended".to_owned(),
        }
    }

    fn table(&self) -> Html {
        let row = |(place, span): (usize, &ClusterSpan)| {
            let until = span.until.map_or_else(|| "now".to_owned(), short_date);
            let days = (self.end(span) - span.from).num_days();
            TableRow {
                key: place.to_string().into(),
                cells: vec![
                    html! { { sentences::cluster(span.cluster) } },
                    html! { <span class="nhsuk-u-nowrap">{ short_date(span.from) }</span> },
                    html! { <span class="nhsuk-u-nowrap">{ until }</span> },
                    html! { { days } },
                    html! { { sentences::capital(&self.ending(place, span)) } },
                ],
            }
        };
        show!(Table {
            id: format!("{}-table", self.id),
            caption: "Clusters by date",
            columns: vec![
                TableColumn::words("Cluster"),
                TableColumn::words("From"),
                TableColumn::words("Until"),
                TableColumn::numbers("Days"),
                TableColumn::words("How it ended"),
            ],
            rows: self.spans.iter().enumerate().map(row).collect::<Vec<_>>(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
    }

    fn span(
        cluster: ClusterCode,
        from: NaiveDate,
        until: Option<NaiveDate>,
        closed: Option<&'static str>,
    ) -> ClusterSpan {
        ClusterSpan { cluster, from, until, closed: closed.map(AttrValue::from) }
    }

    fn timeline(spans: Vec<ClusterSpan>) -> String {
        rendered(ClusterTimeline { id: "clusters".into(), spans, today: day(12, 31) })
    }

    #[test]
    fn it_says_in_words_what_it_shows_and_how_each_time_ended() {
        let html = timeline(vec![
            span(ClusterCode::C04, day(1, 1), Some(day(3, 2)), None),
            span(ClusterCode::C15, day(3, 2), Some(day(4, 1)), Some("Care completed")),
            span(ClusterCode::C03, day(9, 1), None, None),
        ]);
        assert!(
            html.contains(
                "Clusters over time: cluster 04 from 1 January 2026 until 2 March 2026, changed to cluster 15; cluster 15 \
                 from 2 March 2026 until 1 April 2026, closed: Care completed; cluster 03 from 1 September 2026, still in \
                 this cluster"
            ),
            "{html}"
        );
        assert_eq!(tags(&html, "svg", &[r#"role="img""#]).len(), 1);
        assert!(html.contains(">Non-psychotic</text>") && html.contains(">Psychotic</text>"), "{html}");
        assert!(!html.contains(">Organic</text>"), "a super class without a span has no row: {html}");
        // January has 31 days and February 28, and the last day is not counted: 31 + 28 + 1 = 60.
        assert!(html.contains(">60</td>") && html.contains(">30</td>") && html.contains(">121</td>"), "{html}");
    }

    #[test]
    fn a_closing_and_a_span_that_goes_on_end_in_different_shapes() {
        let closed = timeline(vec![span(ClusterCode::C04, day(1, 1), Some(day(3, 2)), Some("Care completed"))]);
        assert!(closed.contains("chart__stop") && !closed.contains("chart__tip"), "{closed}");
        let open = timeline(vec![span(ClusterCode::C04, day(1, 1), None, None)]);
        assert!(open.contains("chart__tip") && !open.contains("chart__stop"), "{open}");
    }

    #[test]
    fn a_code_is_written_where_there_is_room_and_always_in_the_table() {
        let html = timeline(vec![
            span(ClusterCode::C14, day(1, 1), Some(day(1, 9)), None),
            span(ClusterCode::C11, day(1, 9), None, None),
        ]);
        assert!(!html.contains(">14</text>") && html.contains(">11</text>"), "8 days of a year are too few: {html}");
        assert!(html.contains(">14 Psychotic crisis</th>"), "{html}");
    }

    #[test]
    fn a_first_day_without_a_past_is_drawn_and_variance_has_a_row() {
        let html = timeline(vec![span(ClusterCode::VARIANCE, day(12, 31), None, None)]);
        assert!(html.contains(r#"width="100.0%""#) && html.contains(">No super class</text>"), "{html}");
        assert!(html.contains(">0</td>"), "no day has passed: {html}");
        assert_eq!(timeline(Vec::new()), "");
    }
}
