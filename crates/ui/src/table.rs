//! A table of words and numbers.
//!
//! Accessibility: the caption names the table; column heads and the first cell of each row are header cells with a
//! scope. A wide table scrolls in a box of its own that the keyboard can reach and scroll, named by the caption.

use crate::Part;
use yew::prelude::*;

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableColumn {
    /// Its head.
    pub label: AttrValue,
    /// Whether it holds numbers, which are set to the right.
    pub numeric: bool,
}

impl TableColumn {
    /// A column of words.
    #[must_use]
    pub fn words(label: impl Into<AttrValue>) -> Self {
        Self { label: label.into(), numeric: false }
    }

    /// A column of numbers.
    #[must_use]
    pub fn numbers(label: impl Into<AttrValue>) -> Self {
        Self { label: label.into(), numeric: true }
    }
}

/// One row: a key that is unique in the table, and a cell for each column.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// What tells the row from the others; not shown.
    pub key: AttrValue,
    /// Its cells; the first is the row's header.
    pub cells: Vec<Html>,
}

/// A table of words and numbers.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Table {
    /// The id of the table's caption, unique on the page.
    pub id: AttrValue,
    /// What the table holds.
    pub caption: AttrValue,
    /// Its columns.
    pub columns: Vec<TableColumn>,
    /// Its rows.
    pub rows: Vec<TableRow>,
}

impl Part for Table {
    fn html(&self) -> Html {
        html! {
            <div class="nhsuk-scroll" role="region" aria-labelledby={self.id.clone()} tabindex="0">
                <table class="nhsuk-table">
                    <caption class="nhsuk-table__caption nhsuk-table__caption--s" id={self.id.clone()}>
                        { self.caption.clone() }
                    </caption>
                    <thead class="nhsuk-table__head">
                        <tr class="nhsuk-table__row">
                            { for self.columns.iter().map(|column| html! {
                                <th class={cell_class("nhsuk-table__header", column.numeric)} scope="col">
                                    { column.label.clone() }
                                </th>
                            }) }
                        </tr>
                    </thead>
                    <tbody class="nhsuk-table__body">{ for self.rows.iter().map(|row| body_row(&self.columns, row)) }</tbody>
                </table>
            </div>
        }
    }
}

fn body_row(columns: &[TableColumn], row: &TableRow) -> Html {
    let cells = row.cells.iter().zip(columns).enumerate().map(|(index, (cell, column))| {
        if index == 0 {
            html! { <th class={cell_class("nhsuk-table__header", column.numeric)} scope="row">{ cell.clone() }</th> }
        } else {
            html! { <td class={cell_class("nhsuk-table__cell", column.numeric)}>{ cell.clone() }</td> }
        }
    });
    html! { <tr class="nhsuk-table__row" key={row.key.to_string()}>{ for cells }</tr> }
}

pub(crate) fn cell_class(block: &'static str, numeric: bool) -> Classes {
    classes!(block, numeric.then(|| format!("{block}--numeric")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn heads_have_a_scope_and_the_box_it_scrolls_in_is_named_and_reachable() {
        let html = rendered(Table {
            id: "caseload".into(),
            caption: "Caseload".into(),
            columns: vec![TableColumn::words("Label"), TableColumn::numbers("Assessments")],
            rows: vec![TableRow { key: "a".into(), cells: vec![html! { "Blue 14" }, html! { "3" }] }],
        });
        assert_eq!(tags(&html, "th", &[r#"scope="col""#]).len(), 2, "{html}");
        assert_eq!(tags(&html, "th", &[r#"scope="row""#]).len(), 1, "{html}");
        let region = [r#"role="region""#, r#"tabindex="0""#, r#"aria-labelledby="caseload""#];
        assert_eq!(tags(&html, "div", &region).len(), 1, "{html}");
        assert_eq!(html.matches("--numeric").count(), 2, "the head and the cell: {html}");
    }
}
