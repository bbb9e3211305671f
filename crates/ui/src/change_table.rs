//! Two assessments of one person, compared.
//!
//! Accessibility: two tables with captions and header cells. Better, worse and no change are words, never a colour or a
//! sign alone; a rating that is not known is said to be, and what is not compared has no number.

use crate::chart::short_date;
use crate::{Part, Table, TableColumn, TableRow, sentences, show};
use chrono::NaiveDate;
use outcomes::{Comparison, Measure, MeasureChange, ScaleChange};
use ratings::{Assessment, Rating};
use sentences::ReliableRule;
use yew::prelude::*;

/// Two assessments of one person, compared: the total and the subscales, then the 18 scales.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ChangeTable {
    /// What the ids of its parts begin with, unique on the page.
    pub id: AttrValue,
    /// The earlier assessment and its day.
    pub before: (NaiveDate, Assessment),
    /// The later assessment and its day.
    pub after: (NaiveDate, Assessment),
    /// From how many points a change of the total is called reliable, and who says so.
    #[prop_or_default]
    pub reliable: ReliableRule,
}

impl Part for ChangeTable {
    fn html(&self) -> Html {
        let ((before, earlier), (after, later)) = (&self.before, &self.after);
        let comparison = Comparison::new(earlier, later);
        let days =
            [("Before", *before), ("After", *after)].map(|(place, date)| format!("{place}: {}", short_date(date)));
        let columns = |first: &'static str, last: &[&'static str]| {
            let mut columns = vec![TableColumn::words(first)];
            columns.extend(days.iter().map(|day| TableColumn::words(day.clone())));
            columns.extend(["Change"].iter().chain(last).map(|head| TableColumn::words(*head)));
            columns
        };
        html! {
            <div class="change">
                <p class="change__summary" role="status">{ sentences::honos_change(&comparison, *before, *after, &self.reliable) }</p>
                { show!(Table {
                    id: format!("{}-totals", self.id),
                    caption: "Change of the total and subscales",
                    columns: columns("Score", &["Scales compared", "Left out"]),
                    rows: Measure::ALL.map(|measure| measure_row(&comparison.measure(measure))).to_vec(),
                }) }
                { show!(Table {
                    id: format!("{}-scales", self.id),
                    caption: "Change of each scale",
                    columns: columns("Scale", &["Low or high"]),
                    rows: comparison.scales().map(|change| scale_row(&change)).collect::<Vec<_>>(),
                }) }
                <p class="change__note">
                    { "A fall is better. Totals and subscales are over the scales known both times. Scale 13 and scales A to E \
                       are in none of them. Low is 0 to 2, high is 3 or 4. Sources: " }{ outcomes::MEASURE_SOURCE }{ " " }
                    { outcomes::SHIFT_SOURCE }{ "." }
                </p>
            </div>
        }
    }
}

fn measure_row(change: &MeasureChange) -> TableRow {
    let measure = change.measure();
    let scales = measure.scales();
    let name = match (measure, scales) {
        (Measure::Total, _) | (_, []) => measure.name().to_owned(),
        (_, [first, last]) => format!("{} (scales {first} and {last})", measure.name()),
        (_, [first, .., last]) => format!("{} (scales {first} to {last})", measure.name()),
        (_, [only]) => format!("{} (scale {only})", measure.name()),
    };
    let value = |value: Option<u8>| value.map_or_else(|| html! { "–" }, |value| html! { { value } });
    let values = change.values();
    TableRow {
        key: measure.id().into(),
        cells: vec![
            html! { { name } },
            value(values.map(|(before, _)| before)),
            value(values.map(|(_, after)| after)),
            change_cell(change.change(), "not compared: too few known"),
            html! { { format!("{} of {}", change.compared(), scales.len()) } },
            html! { { sentences::left_out_cell(change.left_out()) } },
        ],
    }
}

fn scale_row(change: &ScaleChange) -> TableRow {
    let rating =
        |rating: Rating| rating.severity().map_or_else(|| html! { "not known" }, |severity| html! { { severity } });
    TableRow {
        key: change.scale.id().into(),
        cells: vec![
            html! { { format!("{}. {}", change.scale, sentences::short_name(change.scale)) } },
            rating(change.before),
            rating(change.after),
            change_cell(change.change(), "not compared"),
            html! { { sentences::band_shift(change) } },
        ],
    }
}

/// A change, which stands out when there is one.
fn change_cell(change: Option<i8>, none: &'static str) -> Html {
    match change {
        None => html! { { none } },
        Some(0) => html! { { sentences::signed_change(0) } },
        Some(change) => html! { <strong>{ sentences::signed_change(change) }</strong> },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;
    use ratings::Scale;

    fn table(before: Assessment, after: Assessment) -> String {
        let day = |month| NaiveDate::from_ymd_opt(2026, month, 4).expect("a day");
        rendered(ChangeTable {
            id: "change".into(),
            before: (day(3), before),
            after: (day(6), after),
            reliable: ReliableRule::default(),
        })
    }

    fn all(rating: Rating) -> Assessment {
        Assessment::from_ratings([rating; 18])
    }

    /// The cells of the row that begins with these words.
    fn row(html: &str, begins: &str) -> Vec<String> {
        let row = html.split("<tr").skip(1).find(|row| row.contains(&format!(">{begins}"))).expect("the row is there");
        let plain = |cell: &str| {
            let texts = cell.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text);
            texts.collect::<String>()
        };
        row.split("<td").skip(1).map(|cell| plain(&format!("<td{cell}"))).collect()
    }

    #[test]
    fn a_change_says_which_way_is_better_and_between_which_bands_it_went() {
        let html = table(
            all(Rating::Mild).with(Scale::DepressedMood, Rating::Severe).with(Scale::Engagement, Rating::Minor),
            all(Rating::Mild).with(Scale::DepressedMood, Rating::Minor).with(Scale::Engagement, Rating::Moderate),
        );
        assert_eq!(row(&html, "7. Depressed mood"), ["4", "1", "−3, better", "HL: high to low (better)"]);
        assert_eq!(row(&html, "D. Engagement"), ["1", "3", "+2, worse", "LH: low to high (worse)"]);
        assert_eq!(row(&html, "9. Relationships"), ["2", "2", "0, no change", "LL: stayed low"]);
        assert_eq!(row(&html, "HoNOS total"), ["26", "23", "−3, better", "12 of 12", "none"]);
        assert_eq!(row(&html, "Symptoms (scales 6 to 8)"), ["8", "5", "−3, better", "3 of 3", "none"]);
    }

    #[test]
    fn what_is_not_known_is_no_number_and_is_left_out_by_name() {
        let html = table(
            all(Rating::Mild).with(Scale::Cognition, Rating::NotKnown).with(Scale::PhysicalIllness, Rating::NotKnown),
            all(Rating::Mild).with(Scale::Cognition, Rating::NotKnown),
        );
        assert_eq!(row(&html, "4. Cognitive"), ["not known", "not known", "not compared", "not compared"]);
        assert_eq!(row(&html, "5. Physical"), ["not known", "2", "not compared", "not compared"]);
        let left_out = "5 (not known before); 4 (not known both times)";
        assert_eq!(row(&html, "HoNOS total"), ["20", "20", "0, no change", "10 of 12", left_out]);
        assert_eq!(row(&html, "Impairment"), ["–", "–", "not compared: too few known", "0 of 2", left_out]);
    }

    #[test]
    fn the_total_and_its_verdict_come_first_in_words() {
        let html = table(all(Rating::Severe), all(Rating::NoProblem));
        let words = "HoNOS total 0, was 48 on 4 March 2026 (12 scales known both times): 48 lower, reliable improvement (8 \
                     points or more, Parabiaghi 2005).";
        assert!(html.contains(words), "{html}");
        assert!(html.find(words) < html.find("<table"), "{html}");
    }
}
