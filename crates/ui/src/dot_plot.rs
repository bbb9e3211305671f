//! How the ratings of a room spread: a row for each scale, a dot for each person.
//!
//! Accessibility: a table that is its own picture. Under the dots of a cell stands their number, which is what is heard. The
//! answer and what can be defended are told by shape: a thick frame with a diamond, and a broken frame. Both are said in words
//! that only a screen reader says, because the legend says them to the eye.

use crate::Part;
use yew::prelude::*;

/// How many columns there are: 0 to 4, and not known.
const COLUMNS: usize = 6;

/// The heads of the columns.
const HEADS: [&str; COLUMNS] = ["0", "1", "2", "3", "4", "?"];

/// How many dots stand side by side.
const ACROSS: u32 = 8;

/// How far apart dots are, in units of the drawing.
const PITCH: u32 = 10;

/// Where the answer is, in columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DotAnswer {
    /// The column of the answer.
    pub column: usize,
    /// The first column that can be defended.
    pub from: usize,
    /// The last column that can be defended.
    pub to: usize,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DotRow {
    /// What tells the row from the others; not shown.
    pub key: AttrValue,
    /// Its name.
    pub name: AttrValue,
    /// How many people gave each rating: 0 to 4, and not known.
    pub counts: [u32; COLUMNS],
    /// The answer, while it is shown.
    pub answer: Option<DotAnswer>,
}

/// How ratings spread.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DotPlot {
    /// The id of the caption, unique on the page.
    pub id: AttrValue,
    /// What is drawn.
    pub caption: AttrValue,
    /// The rows.
    pub rows: Vec<DotRow>,
}

impl Part for DotPlot {
    fn html(&self) -> Html {
        let has_answers = self.rows.iter().any(|row| row.answer.is_some());
        html! {
            <table class="dots" role="table" aria-labelledby={self.id.clone()}>
                <caption class="dots__caption">
                    <span class="nhsuk-table__caption nhsuk-table__caption--s" id={self.id.clone()}>{ self.caption.clone() }</span>
                    { legend(has_answers) }
                </caption>
                <thead role="rowgroup">
                    <tr class="dots__row" role="row">
                        <th class="dots__head dots__head--name" role="columnheader" scope="col">{ "Scale" }</th>
                        { for HEADS.iter().map(|head| html! {
                            <th class="dots__head" role="columnheader" scope="col">
                                if *head == "?" {
                                    <span aria-hidden="true">{ "?" }</span>
                                    <span class="nhsuk-u-visually-hidden">{ "Not known" }</span>
                                } else {
                                    { *head }
                                }
                            </th>
                        }) }
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for self.rows.iter().map(row) }</tbody>
            </table>
        }
    }
}

fn legend(has_answers: bool) -> Html {
    let key = |sign: Html, words: &'static str| {
        html! { <span class="dots__key">{ sign }<span>{ words }</span></span> }
    };
    html! {
        <span class="dots__legend" aria-hidden="true">
            { key(html! { <svg class="dots__sign" viewBox="0 0 10 10"><circle class="dots__dot" cx="5" cy="5" r="4" /></svg> }, "one person") }
            { key(html! { <span class="dots__sign">{ "?" }</span> }, "not known") }
            if has_answers {
                { key(html! { <span class="dots__sign dots__sign--answer"><span class="dots__diamond">{ "◆" }</span></span> }, "the authors’ answer") }
                { key(html! { <span class="dots__sign dots__sign--range" /> }, "can be defended") }
            }
        </span>
    }
}

fn row(row: &DotRow) -> Html {
    // A row is as high as its fullest cell, so that dots have one size.
    let most = row.counts.into_iter().max().unwrap_or(0);
    let rows = most.div_ceil(ACROSS).max(1);
    let cell = |(column, count): (usize, u32)| {
        let is_answer = row.answer.is_some_and(|answer| answer.column == column);
        let is_defended = row.answer.is_some_and(|answer| (answer.from..=answer.to).contains(&column));
        let modifier = match (is_answer, is_defended) {
            (true, _) => Some("dots__cell--answer"),
            (false, true) => Some("dots__cell--range"),
            (false, false) => None,
        };
        let words = match (is_answer, is_defended) {
            (true, _) => ", the authors’ answer",
            (false, true) => ", can be defended",
            (false, false) => "",
        };
        html! {
            <td class={classes!("dots__cell", modifier)} role="cell" key={column}>
                { dots(count, rows) }
                <span class={classes!("dots__count", (count == 0).then_some("dots__count--none"))}>{ count }</span>
                if is_answer {
                    <span class="dots__diamond" aria-hidden="true">{ "◆" }</span>
                }
                <span class="nhsuk-u-visually-hidden">{ words }</span>
            </td>
        }
    };
    html! {
        <tr class="dots__row" role="row" key={row.key.to_string()}>
            <th class="dots__name" role="rowheader" scope="row">{ row.name.clone() }</th>
            { for row.counts.into_iter().enumerate().map(cell) }
        </tr>
    }
}

/// So many dots, from the bottom up.
fn dots(count: u32, rows: u32) -> Html {
    let (width, height) = (ACROSS * PITCH, rows * PITCH);
    let dot = |place: u32| {
        let in_row = ACROSS.min(count - place / ACROSS * ACROSS);
        let left = (width - in_row * PITCH) / 2;
        let x = left + place % ACROSS * PITCH + PITCH / 2;
        let y = height - place / ACROSS * PITCH - PITCH / 2;
        html! { <circle class="dots__dot" cx={x.to_string()} cy={y.to_string()} r="4" /> }
    };
    html! {
        <svg class="dots__drawing" viewBox={format!("0 0 {width} {height}")} aria-hidden="true" focusable="false">
            { for (0..count).map(dot) }
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn plot(counts: [u32; 6], answer: Option<DotAnswer>) -> String {
        let row = DotRow { key: "1".into(), name: "1. Overactive".into(), counts, answer };
        rendered(DotPlot { id: "spread".into(), caption: "The spread".into(), rows: vec![row] })
    }

    #[test]
    fn each_person_is_one_dot_and_each_cell_says_how_many_there_are() {
        let html = plot([0, 3, 14, 0, 0, 2], None);
        let (_, body) = html.split_once("<tbody").expect("rows");
        assert_eq!(tags(body, "circle", &[]).len(), 19, "{body}");
        for count in [0, 3, 14, 2] {
            assert!(body.contains(&format!(">{count}</span>")), "{count}: {body}");
        }
        assert!(!html.contains("answer"), "{html}");
    }

    #[test]
    fn no_two_dots_of_a_cell_are_in_one_place_and_none_is_outside() {
        let html = plot([0, 0, 14, 0, 0, 0], None);
        let (_, body) = html.split_once("<tbody").expect("rows");
        let dots = tags(body, "circle", &[]);
        let places: std::collections::BTreeSet<_> = dots.iter().collect();
        assert_eq!(places.len(), 14);
        assert!(body.contains(r#"viewBox="0 0 80 20""#), "two rows of eight: {body}");
        assert!(dots.iter().all(|dot| !dot.contains('-')), "{dots:?}");
    }

    #[test]
    fn the_answer_and_what_can_be_defended_are_heard() {
        let html = plot([0, 3, 1, 0, 0, 0], Some(DotAnswer { column: 1, from: 1, to: 2 }));
        assert_eq!(html.matches(", the authors’ answer").count(), 1, "{html}");
        assert_eq!(html.matches(", can be defended").count(), 1, "{html}");
        assert_eq!(html.matches("dots__cell--answer").count(), 1, "{html}");
        assert_eq!(html.matches("dots__cell--range").count(), 1, "{html}");
    }
}
