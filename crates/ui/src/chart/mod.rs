//! Charts of one person over time.
//!
//! Owns what they share: where a day is on the axis of time, how a series is drawn, the marks and their legend. Places
//! along the axis are in per cent and heights in pixels, so that letters and lines keep their size whatever the width.
//!
//! Accessibility: each drawing is one image whose label says the whole series in words, and a table with the same figures
//! stands after it. What is not known is drawn as a question mark in a strip of its own, below the lowest value; no line
//! leads to it or past it. Every mark has its own shape, and colours come from the stylesheet.

mod cluster_timeline;
mod scale_chart;
mod score_chart;

pub use cluster_timeline::{ClusterSpan, ClusterTimeline};
pub use scale_chart::ScaleChart;
pub use score_chart::{ScoreChart, ScorePoint};

use crate::long_date;
use chrono::NaiveDate;
use yew::prelude::*;

/// The days that a chart covers.
struct TimeAxis {
    first: NaiveDate,
    last: NaiveDate,
}

impl TimeAxis {
    /// Where a day is, in thousandths of the axis; in the middle when the chart covers a single day.
    fn at(&self, date: NaiveDate) -> u16 {
        let days = (self.last - self.first).num_days();
        let thousandths = if days > 0 { (date - self.first).num_days().clamp(0, days) * 1000 / days } else { 500 };
        u16::try_from(thousandths).unwrap_or(0)
    }

    /// Where each of several days is, earliest first. Those of one day are set apart a little, in their order.
    fn places(&self, dates: &[NaiveDate]) -> Vec<u16> {
        let mut places: Vec<u16> = Vec::new();
        let mut before: Option<NaiveDate> = None;
        for &date in dates {
            let beside = places.last().filter(|_| before == Some(date)).map(|place| place + 20);
            places.push(beside.unwrap_or_else(|| self.at(date)));
            before = Some(date);
        }
        places
    }

    /// The first and the last day, written under the axis.
    fn labels(&self, y: u16) -> Html {
        let label = |x: &'static str, anchor: &'static str, date| {
            html! { <text class="chart__words" {x} y={y.to_string()} text-anchor={anchor}>{ short_date(date) }</text> }
        };
        if self.first == self.last {
            return label("50%", "middle", self.first);
        }
        html! { <>{ label("0%", "start", self.first) }{ label("100%", "end", self.last) }</> }
    }
}

/// A place on the axis as an attribute: "12.5%".
fn percent(thousandths: u16) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// A day where there is little room: 4 Sep 2026.
pub(crate) fn short_date(date: NaiveDate) -> String {
    let long = long_date(date);
    let mut words = long.split(' ');
    let (day, month) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let year = words.next().unwrap_or_default();
    format!("{day} {} {year}", month.get(..3).unwrap_or(month))
}

/// The heads of columns or rows that stand for days; those of one day are numbered.
fn day_heads(dates: &[NaiveDate]) -> Vec<String> {
    let heads = dates.iter().enumerate().map(|(place, date)| {
        let before = dates.iter().take(place).filter(|other| *other == date).count();
        let of_day = dates.iter().filter(|other| *other == date).count();
        if of_day == 1 { short_date(*date) } else { format!("{}, {} of {of_day}", short_date(*date), before + 1) }
    });
    heads.collect()
}

/// One value of a series.
#[derive(Clone, Copy)]
struct Mark {
    /// Where it is, in thousandths of the axis.
    place: u16,
    /// The value; `None` when it is not known.
    value: Option<u16>,
    /// Whether it is drawn as a ring, because it is not made of all that belongs to it.
    is_partial: bool,
}

/// One series, drawn.
struct Plot<'a> {
    /// The series in words.
    label: String,
    axis: &'a TimeAxis,
    marks: Vec<Mark>,
    /// The lowest and the highest value that can be.
    range: (u16, u16),
    /// The values that are written beside a line across the drawing.
    ticks: &'a [(u16, AttrValue)],
    /// Whether a broken line runs between 2 and 3, where low ratings end and high ones begin.
    divide: bool,
    /// How high the drawing is between the lowest and the highest value, in pixels.
    height: u16,
    /// Whether there is a strip for what is not known.
    has_strip: bool,
}

/// Room above the highest value, so that its mark is whole.
const TOP: u16 = 8;

impl Plot<'_> {
    /// How far down a value is, in pixels.
    fn y(&self, value: u16) -> u16 {
        let (lowest, highest) = self.range;
        let span = highest.saturating_sub(lowest).max(1);
        let down = u32::from(highest.saturating_sub(value)) * u32::from(self.height) / u32::from(span);
        TOP + u16::try_from(down).unwrap_or(0)
    }

    fn draw(&self) -> Html {
        let lowest = TOP + self.height;
        let strip = lowest + 20;
        let dates = if self.has_strip { strip + 19 } else { lowest + 21 };
        let across = |class: &'static str, y: u16| {
            html! { <line {class} x1="0%" x2="100%" y1={y.to_string()} y2={y.to_string()} /> }
        };
        let ticks = self.ticks.iter().map(|(value, words)| {
            let y = self.y(*value);
            html! {
                <>
                    { across("chart__grid", y) }
                    <text class="chart__words" x="-8" y={(y + 4).to_string()} text-anchor="end">{ words.clone() }</text>
                </>
            }
        });
        let lines = self.marks.windows(2).filter_map(|pair| match pair {
            [Mark { place: x1, value: Some(from), .. }, Mark { place: x2, value: Some(to), .. }] => Some(html! {
                <line class="chart__line" x1={percent(*x1)} y1={self.y(*from).to_string()} x2={percent(*x2)}
                    y2={self.y(*to).to_string()} />
            }),
            _ => None,
        });
        let marks = self.marks.iter().map(|mark| {
            let x = percent(mark.place);
            match mark.value {
                Some(value) => point(x, self.y(value), mark.is_partial),
                None => question(x, strip + 5),
            }
        });
        html! {
            <svg class="chart__plot" role="img" aria-label={self.label.clone()} height={(dates + 6).to_string()}>
                { for ticks }
                if self.divide {
                    { across("chart__divide", self.y(2).midpoint(self.y(3))) }
                }
                { across("chart__axis", lowest) }
                { for lines }
                { for marks }
                { self.axis.labels(dates) }
            </svg>
        }
    }
}

/// A value: a filled circle, or a ring.
fn point(x: String, y: u16, is_partial: bool) -> Html {
    let class = if is_partial { "chart__ring" } else { "chart__point" };
    html! { <circle {class} cx={x} cy={y.to_string()} r="4" /> }
}

/// What is not known.
fn question(x: String, y: u16) -> Html {
    html! { <text class="chart__unknown" {x} y={y.to_string()} text-anchor="middle">{ "?" }</text> }
}

/// One line of a legend: a small drawing and what it stands for.
fn key(drawing: Html, words: &'static str) -> Html {
    html! {
        <li class="chart__key">
            <svg class="chart__sign" width="24" height="16" aria-hidden="true" focusable="false">{ drawing }</svg>{ words }
        </li>
    }
}

/// The lines of the legend that every series has.
fn legend(known: &'static str, unknown: Option<&'static str>, more: Html) -> Html {
    html! {
        <ul class="chart__legend" aria-label="What the chart shows">
            { key(point("12".to_owned(), 8, false), known) }
            { more }
            if let Some(unknown) = unknown {
                { key(question("12".to_owned(), 13), unknown) }
            }
        </ul>
    }
}

/// The series in words: "3 on 4 March 2026, not known on 4 June 2026".
fn series_words(dates: &[NaiveDate], words: impl Fn(usize) -> String) -> String {
    let each = dates.iter().enumerate().map(|(place, date)| format!("{} on {}", words(place), long_date(*date)));
    each.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    #[test]
    fn days_are_placed_by_the_calendar_and_those_of_one_day_in_their_order() {
        let axis = TimeAxis { first: day(2026, 1, 1), last: day(2026, 1, 11) };
        let dates = [day(2026, 1, 1), day(2026, 1, 6), day(2026, 1, 6), day(2026, 1, 6), day(2026, 1, 11)];
        assert_eq!(axis.places(&dates), [0, 500, 520, 540, 1000]);
        assert_eq!([percent(0), percent(125), percent(1000)], ["0.0%", "12.5%", "100.0%"]);
    }

    #[test]
    fn a_single_day_is_in_the_middle() {
        let axis = TimeAxis { first: day(2026, 1, 1), last: day(2026, 1, 1) };
        assert_eq!(axis.places(&[day(2026, 1, 1), day(2026, 1, 1)]), [500, 520]);
    }

    #[test]
    fn heads_of_one_day_are_numbered() {
        let dates = [day(2026, 9, 4), day(2026, 9, 5), day(2026, 9, 5)];
        assert_eq!(day_heads(&dates), ["4 Sep 2026", "5 Sep 2026, 1 of 2", "5 Sep 2026, 2 of 2"]);
    }
}
