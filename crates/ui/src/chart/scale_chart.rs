//! The 18 scales across all assessments of one person, a small chart each.
//!
//! All have the same axes, so that they can be compared at a glance. The letter of scale 8 is not shown. What they share
//! with other charts, and how they are read without seeing them, is said in the module above.

use super::{Mark, Plot, TimeAxis, day_heads, key, legend, series_words};
use crate::{Details, Part, Table, TableColumn, TableRow, sentences, show};
use chrono::NaiveDate;
use ratings::{Assessment, Scale};
use yew::prelude::*;

/// The 18 scales across all assessments of one person, with their table.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ScaleChart {
    /// What the ids of its parts begin with, unique on the page.
    pub id: AttrValue,
    /// The assessments, earliest first; of two on one day the one made first comes first. Without any, nothing is drawn.
    pub assessments: Vec<(NaiveDate, Assessment)>,
    /// Whether the table is open at first. It is always printed.
    #[prop_or_default]
    pub open: bool,
}

impl Part for ScaleChart {
    fn html(&self) -> Html {
        let (Some((first, _)), Some((last, _))) = (self.assessments.first(), self.assessments.last()) else {
            return Html::default();
        };
        let dates: Vec<NaiveDate> = self.assessments.iter().map(|(date, _)| *date).collect();
        let axis = TimeAxis { first: *first, last: *last };
        let places = axis.places(&dates);
        let has_strip = self.assessments.iter().any(|(_, assessment)| assessment.unknown().next().is_some());
        let divide = html! { <line class="chart__divide" x1="0" x2="24" y1="8" y2="8" /> };
        let panel = |scale: Scale| {
            let severity = |assessment: &Assessment| assessment.rating(scale).severity().map(u16::from);
            let values: Vec<Option<u16>> =
                self.assessments.iter().map(|(_, assessment)| severity(assessment)).collect();
            let words = |place: usize| {
                values.get(place).copied().flatten().map_or("not known".to_owned(), |value| value.to_string())
            };
            let name = sentences::short_name(scale);
            let plot = Plot {
                label: format!("Scale {scale}, {name}: {}", series_words(&dates, words)),
                axis: &axis,
                marks: places
                    .iter()
                    .zip(&values)
                    .map(|(&place, &value)| Mark { place, value, is_partial: false })
                    .collect(),
                range: (0, 4),
                ticks: &[0, 1, 2, 3, 4].map(|value: u16| (value, value.to_string().into())),
                divide: true,
                height: 72,
                has_strip,
            };
            html! {
                <li class="chart__panel" key={scale.id()}>
                    <p class="chart__title" aria-hidden="true">{ format!("{scale}. {name}") }</p>
                    { plot.draw() }
                </li>
            }
        };
        html! {
            <div class="chart">
                { legend(
                    "rating, 0 to 4",
                    has_strip.then_some("not known; no line is drawn to it"),
                    key(divide, "low (0 to 2) below the broken line, high (3 and 4) above it"),
                ) }
                <ul class="chart__panels">{ for Scale::ALL.into_iter().map(panel) }</ul>
                <div class="chart__table">
                    { show!(Details {
                        summary: "The ratings as a table",
                        open: self.open,
                        children: self.table(&dates, has_strip),
                    }) }
                </div>
            </div>
        }
    }
}

impl ScaleChart {
    fn table(&self, dates: &[NaiveDate], has_unknown: bool) -> Html {
        let mut columns = vec![TableColumn::words("Scale")];
        columns.extend(day_heads(dates).into_iter().map(TableColumn::numbers));
        let row = |scale: Scale| {
            let mut cells = vec![html! { { format!("{scale}. {}", sentences::short_name(scale)) } }];
            cells.extend(self.assessments.iter().map(|(_, assessment)| cell(assessment.rating(scale).severity())));
            TableRow { key: scale.id().into(), cells }
        };
        html! {
            <>
                { show!(Table {
                    id: format!("{}-table", self.id),
                    caption: if has_unknown { "Ratings by date (? is not known)" } else { "Ratings by date" },
                    columns: columns,
                    rows: Scale::ALL.map(row).to_vec(),
                }) }
            </>
        }
    }
}

/// A known rating as its number, any other as the mark of the chart and in words.
fn cell(severity: Option<u8>) -> Html {
    match severity {
        Some(severity) => html! { { severity } },
        None => html! {
            <><span aria-hidden="true">{ "?" }</span><span class="nhsuk-u-visually-hidden">{ "not known" }</span></>
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{has_repeated_keys, rendered, tags};
    use ratings::Rating;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
    }

    fn all(rating: Rating) -> Assessment {
        Assessment::from_ratings([rating; 18])
    }

    fn chart(assessments: Vec<(NaiveDate, Assessment)>) -> String {
        rendered(ScaleChart { id: "scales".into(), assessments, open: false })
    }

    #[test]
    fn each_scale_is_one_image_that_says_its_series_in_words() {
        let html = chart(vec![
            (day(3, 4), all(Rating::Moderate)),
            (day(6, 4), all(Rating::Moderate).with(Scale::DepressedMood, Rating::NotKnown)),
            (day(9, 4), all(Rating::Minor)),
        ]);
        assert_eq!(tags(&html, "svg", &[r#"role="img""#]).len(), 18);
        let words = "Scale 7, Depressed mood: 3 on 4 March 2026, not known on 4 June 2026, 1 on 4 September 2026";
        assert!(html.contains(words), "{html}");
    }

    #[test]
    fn what_is_not_known_has_its_own_mark_and_no_line_and_no_place_on_the_scale() {
        let unknown = all(Rating::NotKnown);
        let html = chart(vec![(day(3, 4), all(Rating::Mild)), (day(6, 4), unknown), (day(9, 4), all(Rating::Mild))]);
        assert!(!html.contains(r#"class="chart__line""#), "no line leads to a gap or past it: {html}");
        assert_eq!(
            html.matches(r#"class="chart__point""#).count(),
            2 * 18 + 1,
            "two known ratings a scale, and the legend"
        );
        assert_eq!(html.matches(r#"class="chart__unknown""#).count(), 18 + 1);
        // 0 is at 80 pixels, the question mark stands well below it.
        assert!(html.contains(r#"y="105""#) && !html.contains(r#"cy="80""#), "{html}");
        assert_eq!(html.matches(">not known</span>").count(), 18, "and in the table it is said");
    }

    #[test]
    fn a_rating_of_no_problem_is_drawn_at_the_foot_of_the_scale() {
        let html = chart(vec![(day(3, 4), all(Rating::NoProblem)), (day(9, 4), all(Rating::Severe))]);
        assert_eq!(tags(&html, "circle", &[r#"cy="80""#]).len(), 18, "{html}");
        assert_eq!(tags(&html, "circle", &[r#"cx="100.0%""#]).len(), 18, "the last day is at the end: {html}");
        assert!(!html.contains("not known"), "nothing is not known: {html}");
    }

    #[test]
    fn the_table_has_a_row_a_scale_and_a_column_a_day() {
        let html = chart(vec![(day(3, 4), all(Rating::Mild)), (day(3, 4), all(Rating::Minor))]);
        assert_eq!(html.matches(r#"scope="row""#).count(), 18);
        assert!(html.contains(">4 Mar 2026, 1 of 2</th>") && html.contains(">4 Mar 2026, 2 of 2</th>"), "{html}");
    }

    #[test]
    fn any_number_of_assessments_can_be_drawn() {
        for count in [0_u32, 1, 2, 10, 30] {
            let assessments: Vec<_> = (0..count).map(|n| (day(1 + n % 12, 1), all(Rating::Minor))).collect();
            let html = chart(assessments.clone());
            assert_eq!(html.is_empty(), count == 0);
            assert!(!html.contains("nan") && !html.contains("-0"), "{html}");
            assert!(!has_repeated_keys(&ScaleChart { id: "s".into(), assessments, open: false }.html()));
        }
    }
}
