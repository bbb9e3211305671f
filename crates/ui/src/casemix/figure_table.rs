//! A table of figures by cluster, with a drawing at the end of each row.

use super::{Line, number};
use allocation::SuperClass;
use yew::prelude::*;

/// One row.
#[derive(Clone)]
pub(super) struct FigureRow {
    pub(super) line: Line,
    /// The numbers, one a column.
    pub(super) cells: Vec<AttrValue>,
    /// Words across the columns that are left, when there are no figures for them.
    pub(super) note: Option<AttrValue>,
    /// What is drawn beside the numbers; never heard.
    pub(super) drawing: Html,
}

/// A table of figures by cluster. Rows are grouped by super class.
pub(super) struct FigureTable<'a> {
    /// The id of the caption.
    pub(super) id: &'a str,
    pub(super) caption: AttrValue,
    /// The head of the first column.
    pub(super) head: AttrValue,
    /// The heads of the columns of numbers.
    pub(super) columns: Vec<AttrValue>,
    /// What stands over the drawings, a legend and an axis; without it there is no room for drawings. Never heard.
    pub(super) over: Option<Html>,
    pub(super) rows: Vec<FigureRow>,
}

impl FigureTable<'_> {
    /// The table. Nothing when it has no rows.
    pub(super) fn draw(self) -> Html {
        if self.rows.is_empty() {
            return Html::default();
        }
        // A table without drawings is wide: it scrolls, and its rows are not taken apart.
        let modifier = if self.over.is_some() { "figures--drawn" } else { "figures--wide" };
        let pair = (self.columns.len() <= 2).then_some("figures--pair");
        let of = |wanted: &dyn Fn(&Line) -> bool| {
            let rows = self.rows.iter().filter(|row| wanted(&row.line));
            rows.map(|row| self.row(row)).collect::<Vec<_>>()
        };
        let class = |class: SuperClass| {
            let mut rows = of(&|line| *line == Line::Class(class));
            rows.extend(of(&|line| matches!(line, Line::Cluster(_)) && line.group() == Some(class)));
            rows
        };
        let mut groups = vec![of(&|line| matches!(line, Line::Named(_)))];
        groups.extend(SuperClass::ALL.map(class));
        groups.push(of(&|line| matches!(line, Line::Cluster(_)) && line.group().is_none()));
        groups.push(of(&|line| *line == Line::Total));
        let groups = groups.into_iter().filter(|rows| !rows.is_empty());
        html! {
            <table class={classes!("nhsuk-table", "nhsuk-table--compact", "figures", modifier, pair)} role="table"
                aria-labelledby={self.id.to_owned()}>
                <caption class="nhsuk-table__caption nhsuk-table__caption--s" id={self.id.to_owned()}>
                    { self.caption.clone() }
                </caption>
                <thead class="nhsuk-table__head" role="rowgroup">
                    <tr class="nhsuk-table__row" role="row">
                        <th class="nhsuk-table__header" role="columnheader" scope="col">{ self.head.clone() }</th>
                        { for self.columns.iter().map(|column| html! {
                            <th class="nhsuk-table__header nhsuk-table__header--numeric" role="columnheader" scope="col">
                                { column.clone() }
                            </th>
                        }) }
                        if let Some(over) = &self.over {
                            <td class="nhsuk-table__header figures__picture" aria-hidden="true">{ over.clone() }</td>
                        }
                    </tr>
                </thead>
                { for groups.map(|rows| html! { <tbody class="figures__group" role="rowgroup">{ for rows }</tbody> }) }
            </table>
        }
    }

    fn row(&self, row: &FigureRow) -> Html {
        let modifier = match row.line {
            Line::Class(_) => Some("figures__row--class"),
            Line::Total => Some("figures__row--total"),
            Line::Named(_) | Line::Cluster(_) => None,
        };
        let left = self.columns.len().saturating_sub(row.cells.len());
        html! {
            <tr class={classes!("nhsuk-table__row", "figures__row", modifier)} role="row">
                <th class="nhsuk-table__header figures__name" role="rowheader" scope="row">
                    if let Some(code) = row.line.code() {
                        <span class="figures__code">{ code }</span>{ " " }
                    }
                    { row.line.name() }
                </th>
                { for row.cells.iter().map(|cell| html! {
                    <td class="nhsuk-table__cell nhsuk-table__cell--numeric" role="cell">{ cell.clone() }</td>
                }) }
                if let Some(note) = row.note.as_ref().filter(|_| left > 0) {
                    <td class="nhsuk-table__cell figures__note" role="cell" colspan={left.to_string()}>{ note.clone() }</td>
                }
                if self.over.is_some() {
                    <td class="nhsuk-table__cell figures__picture" aria-hidden="true">{ row.drawing.clone() }</td>
                }
            </tr>
        }
    }
}

/// A drawing as wide and as high as its cell.
pub(super) fn drawing(shapes: Html) -> Html {
    html! { <svg class="figures__drawing" aria-hidden="true" focusable="false">{ shapes }</svg> }
}

/// A filled bar and, right after it, a hollow one. Both in thousandths of the drawing.
pub(super) fn bar(filled: u16, hollow: u16) -> Html {
    let piece = |class: &'static str, from: u16, width: u16| {
        if width == 0 {
            return Html::default();
        }
        html! {
            <rect {class} x={number::place(from)} y="50%" width={number::place(width)} height="12"
                transform="translate(0 -6)" />
        }
    };
    html! { <>{ piece("figures__bar", 0, filled) }{ piece("figures__rest", filled, hollow) }</> }
}

/// An upright line through the whole height.
pub(super) fn line(class: &'static str, at: u16) -> Html {
    let x = number::place(at);
    html! { <line {class} x1={x.clone()} x2={x} y1="0%" y2="100%" /> }
}

/// A short upright stroke that reaches over a bar above and below.
pub(super) fn tick(at: u16) -> Html {
    html! {
        <rect class="figures__tick" x={number::place(at)} y="50%" width="3" height="20" transform="translate(-1.5 -10)" />
    }
}

/// A legend of small drawings and what they stand for. It stands over the drawings and is not heard, as they are not.
pub(super) fn legend(keys: Vec<(Html, AttrValue)>) -> Html {
    html! {
        <ul class="chart__legend">
            { for keys.into_iter().map(|(shape, words)| html! {
                <li class="chart__key">
                    <svg class="chart__sign" width="28" height="20" aria-hidden="true" focusable="false">{ shape }</svg>
                    { words }
                </li>
            }) }
        </ul>
    }
}
