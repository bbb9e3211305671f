//! One score across time: the HoNOS total, WEMWBS or SWEMWBS.
//!
//! Owns how each of them is shown: its range, its notes and which way is better. A total that is not over all twelve
//! scales is a ring and says what it lacks; one that cannot be given is a question mark, never a nought.

use super::{Mark, Plot, TimeAxis, day_heads, key, legend, point, series_words};
use crate::{Part, Table, TableColumn, TableRow, sentences, show};
use chrono::NaiveDate;
use outcomes::{Measure, Score, Wellbeing, WellbeingScale};
use ratings::Assessment;
use yew::prelude::*;

/// A score on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct ScorePoint {
    /// The day.
    pub date: NaiveDate,
    /// The score in hundredths of a point; `None` when there is none.
    pub hundredths: Option<u16>,
    /// What has to be said with it, such as the scales that are not in it.
    pub note: Option<AttrValue>,
    /// Whether it lacks something that belongs to it.
    pub is_partial: bool,
}

impl ScorePoint {
    /// The HoNOS total of an assessment, with the scales that are not in it.
    #[must_use]
    pub fn honos(date: NaiveDate, assessment: &Assessment) -> Self {
        let total = Score::of(Measure::Total, assessment);
        let without = sentences::without_scales(&total);
        Self {
            date,
            hundredths: total.value().map(|value| u16::from(value) * 100),
            is_partial: without.is_some(),
            note: without.map(|without| format!("{} of 12, {without}", total.known()).into()),
        }
    }

    /// A score of wellbeing; of SWEMWBS with the raw total that it was converted from.
    #[must_use]
    pub fn wellbeing(date: NaiveDate, score: Wellbeing) -> Self {
        let is_converted = score.scale() == WellbeingScale::Swemwbs;
        Self {
            date,
            hundredths: Some(score.hundredths()),
            is_partial: false,
            note: is_converted.then(|| format!("raw total {}", score.total()).into()),
        }
    }
}

/// One score across time, with its table.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ScoreChart {
    /// What the ids of its parts begin with, unique on the page.
    pub id: AttrValue,
    /// What is charted, such as "HoNOS total".
    pub title: AttrValue,
    /// The lowest score that can be, in points.
    pub lowest: u8,
    /// The highest score that can be, in points.
    pub highest: u8,
    /// Whether a fall is better, as in HoNOS; otherwise a rise is.
    #[prop_or_default]
    pub fall_is_better: bool,
    /// The scores, earliest first. Without any, nothing is drawn.
    pub points: Vec<ScorePoint>,
}

impl ScoreChart {
    /// The HoNOS total of each assessment, earliest first.
    #[must_use]
    pub fn honos(id: impl Into<AttrValue>, assessments: &[(NaiveDate, Assessment)]) -> Self {
        Self {
            id: id.into(),
            title: Measure::Total.name().into(),
            lowest: 0,
            highest: Measure::Total.highest(),
            fall_is_better: true,
            points: assessments.iter().map(|(date, assessment)| ScorePoint::honos(*date, assessment)).collect(),
        }
    }

    /// The scores of one form of wellbeing, earliest first. Those of the other form are not in it.
    #[must_use]
    pub fn wellbeing(id: impl Into<AttrValue>, scale: WellbeingScale, scores: &[(NaiveDate, Wellbeing)]) -> Self {
        let of_form = scores.iter().filter(|(_, score)| score.scale() == scale);
        Self {
            id: id.into(),
            title: scale.name().into(),
            lowest: scale.lowest(),
            highest: scale.highest(),
            fall_is_better: false,
            points: of_form.map(|(date, score)| ScorePoint::wellbeing(*date, *score)).collect(),
        }
    }
}

impl Part for ScoreChart {
    fn html(&self) -> Html {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return Html::default() };
        let dates: Vec<NaiveDate> = self.points.iter().map(|point| point.date).collect();
        let axis = TimeAxis { first: first.date, last: last.date };
        let place = axis.places(&dates);
        let mark =
            |(place, point): (u16, &ScorePoint)| Mark { place, value: point.hundredths, is_partial: point.is_partial };
        let words = |place: usize| self.points.get(place).map_or_else(String::new, |point| value(point, "no score"));
        let middle = self.lowest.midpoint(self.highest);
        let has = |wanted: fn(&ScorePoint) -> bool| self.points.iter().any(wanted);
        let has_strip = has(|point| point.hundredths.is_none());
        let better = if self.fall_is_better { "A fall is better." } else { "A rise is better." };
        let plot = Plot {
            label: format!("{}, {} to {}: {}", self.title, self.lowest, self.highest, series_words(&dates, words)),
            axis: &axis,
            marks: place.into_iter().zip(&self.points).map(mark).collect(),
            range: (u16::from(self.lowest) * 100, u16::from(self.highest) * 100),
            ticks: &[self.lowest, middle, self.highest].map(|value| (u16::from(value) * 100, value.to_string().into())),
            divide: false,
            height: 120,
            has_strip,
        };
        html! {
            <div class="chart chart--score">
                <div>
                    <p class="chart__title" aria-hidden="true">{ self.title.clone() }</p>
                    { plot.draw() }
                    { legend(
                        "score",
                        has_strip.then_some("no score: too few scales are known"),
                        if has(|point| point.is_partial && point.hundredths.is_some()) {
                            key(point("12".to_owned(), 8, true), "over fewer scales, as some are not known")
                        } else {
                            Html::default()
                        },
                    ) }
                    <p class="chart__note">{ format!("From {} to {}. {better}", self.lowest, self.highest) }</p>
                </div>
                { self.table(&dates) }
            </div>
        }
    }
}

impl ScoreChart {
    fn table(&self, dates: &[NaiveDate]) -> Html {
        let has_notes = self.points.iter().any(|point| point.note.is_some());
        let mut columns = vec![TableColumn::words("Date"), TableColumn::numbers("Score")];
        columns.extend(has_notes.then(|| TableColumn::words("Note")));
        let row = |(place, (head, point)): (usize, (String, &ScorePoint))| {
            let note = point.note.clone().unwrap_or_default();
            let cells = vec![html! { { head } }, html! { { value(point, "none") } }, html! { { note } }];
            TableRow { key: place.to_string().into(), cells }
        };
        show!(Table {
            id: format!("{}-table", self.id),
            caption: format!("{} by date", self.title),
            columns: columns,
            rows: day_heads(dates).into_iter().zip(&self.points).enumerate().map(row).collect::<Vec<_>>(),
        })
    }
}

fn value(point: &ScorePoint, none: &str) -> String {
    point.hundredths.map_or_else(|| none.to_owned(), sentences::score)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};
    use ratings::{Rating, Scale};

    fn day(month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, 4).expect("a day")
    }

    #[test]
    fn a_total_that_lacks_scales_is_a_ring_and_says_so_and_one_that_cannot_be_given_is_none() {
        let minor = Assessment::from_ratings([Rating::Minor; 18]);
        let html = rendered(ScoreChart::honos(
            "honos",
            &[
                (day(3), minor),
                (day(6), minor.with(Scale::Cognition, Rating::NotKnown)),
                (day(9), Assessment::from_ratings([Rating::NotKnown; 18])),
            ],
        ));
        let words = "HoNOS total, 0 to 48: 12 on 4 March 2026, 11 on 4 June 2026, no score on 4 September 2026";
        assert!(html.contains(words), "{html}");
        assert_eq!(tags(&html, "circle", &[r#"class="chart__ring""#]).len(), 2, "the mark and the legend: {html}");
        assert!(html.contains("11 of 12, without scale 4"), "{html}");
        assert!(html.contains(">none</td>") && !html.contains(">0</td>"), "{html}");
        assert!(html.contains("A fall is better."), "{html}");
    }

    #[test]
    fn wellbeing_is_charted_by_form_in_converted_points() {
        let score = |scale, total| Wellbeing::from_total(scale, total).expect("a total");
        let scores = [
            (day(3), score(WellbeingScale::Swemwbs, 21)),
            (day(4), score(WellbeingScale::Wemwbs, 46)),
            (day(6), score(WellbeingScale::Swemwbs, 35)),
        ];
        let html = rendered(ScoreChart::wellbeing("swemwbs", WellbeingScale::Swemwbs, &scores));
        assert!(html.contains("SWEMWBS, 7 to 35: 19.25 on 4 March 2026, 35 on 4 June 2026"), "{html}");
        assert!(html.contains(">raw total 21</td>") && html.contains("A rise is better."), "{html}");
        assert!(!html.contains("46"), "the other form has a chart of its own: {html}");
    }

    #[test]
    fn the_highest_score_is_at_the_top_and_the_lowest_at_the_foot() {
        let scores = [14, 70].map(|total| Wellbeing::from_total(WellbeingScale::Wemwbs, total).expect("a total"));
        let html =
            rendered(ScoreChart::wellbeing("w", WellbeingScale::Wemwbs, &[(day(3), scores[0]), (day(4), scores[1])]));
        assert_eq!(tags(&html, "circle", &[r#"cx="0.0%""#, r#"cy="128""#]).len(), 1, "{html}");
        assert_eq!(tags(&html, "circle", &[r#"cx="100.0%""#, r#"cy="8""#]).len(), 1, "{html}");
        assert!(!html.contains(">Note</th>"), "nothing has to be noted: {html}");
    }
}
