//! Changes of cluster as a list, the most frequent first.
//!
//! Accessibility: a table with the clusters' full names, for whom the matrix is too wide or its codes say nothing.

use super::flow_matrix::{Flow, end_words};
use super::number;
use crate::{Part, Table, TableColumn, TableRow, show};
use yew::prelude::*;

/// Changes of cluster as a list, the most frequent first.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FlowList {
    /// The id of the table's caption, unique on the page.
    pub id: AttrValue,
    /// What the table holds.
    pub caption: AttrValue,
    /// The changes, in any order. Without any, nothing is drawn.
    pub flows: Vec<Flow>,
}

impl Part for FlowList {
    fn html(&self) -> Html {
        let mut flows: Vec<&Flow> = self.flows.iter().filter(|flow| flow.is_shown()).collect();
        if flows.is_empty() {
            return Html::default();
        }
        flows.sort_by_key(|flow| (std::cmp::Reverse(flow.number), flow.from, flow.to));
        let row = |flow: &&Flow| {
            let [from, to] = end_words(flow);
            TableRow {
                key: format!("{from} {to}").into(),
                cells: vec![
                    html! { { from } },
                    html! { { to } },
                    html! { { number::count(flow.number) } },
                    html! { { listed_words(flow.listed) } },
                ],
            }
        };
        let columns = vec![
            TableColumn::words("From"),
            TableColumn::words("To"),
            TableColumn::numbers("Number"),
            TableColumn::words("Listed transition"),
        ];
        let rows: Vec<_> = flows.iter().map(row).collect();
        html! {
            <div class="flows">
                { show!(Table { id: self.id.clone(), caption: self.caption.clone(), columns: columns, rows: rows }) }
            </div>
        }
    }
}

fn listed_words(listed: Option<bool>) -> &'static str {
    match listed {
        Some(true) => "listed",
        Some(false) => "not listed",
        None => number::NONE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casemix::texts;
    use crate::rendered::{has_repeated_keys, rendered};
    use allocation::ClusterCode;

    #[test]
    fn the_most_frequent_change_comes_first_in_full_words() {
        let flow = |from, to, number, listed| Flow { from, to, number, listed };
        let list = FlowList {
            id: "list".into(),
            caption: "Changes".into(),
            flows: vec![
                flow(Some(ClusterCode::C03), Some(ClusterCode::C04), 2, Some(true)),
                flow(None, Some(ClusterCode::C04), 9, None),
                flow(Some(ClusterCode::C04), None, 2, Some(false)),
                flow(Some(ClusterCode::C11), Some(ClusterCode::C11), 50, None),
                flow(Some(ClusterCode::C11), Some(ClusterCode::C12), 0, None),
            ],
        };
        assert!(!has_repeated_keys(&list.html()));
        let html = rendered(list);
        let heads = texts(&html, "th", r#"scope="row""#);
        let (third, fourth) = ("03 Non-psychotic (moderate severity)", "04 Non-psychotic (severe)");
        assert_eq!(heads, ["Entry", third, fourth], "no stays and no noughts: {html}");
        assert!(html.contains(">Discharge</td>") && html.contains(">not listed</td>"), "{html}");
    }
}
