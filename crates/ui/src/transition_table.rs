//! Where the current cluster leads at a review, and where the clusters closest to today’s ratings stand in that.
//!
//! Accessibility: a table with a caption and headers; that a cluster is closest today is said in words in a column of
//! its own. That the table is provisional is said beside it, always.

use crate::Part;
use crate::show;
use crate::{Table, TableColumn, TableRow, Tag, TagColour, sentences};
use allocation::{ClusterCode, ReviewOutcome, Status, Transitions, change};
use yew::prelude::*;

/// The transition table of one cluster.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TransitionTable {
    /// The current cluster.
    pub from: ClusterCode,
    /// The clusters that are closest to today’s ratings; none to show the table alone.
    #[prop_or_default]
    pub lead: Vec<ClusterCode>,
}

impl Part for TransitionTable {
    fn html(&self) -> Html {
        let from = self.from;
        let provisional = Transitions::about().status == Status::Provisional;
        html! {
            <div class="transitions">
                if provisional {
                    <p class="transitions__tag">{ show!(Tag { label: "Provisional", colour: TagColour::Orange }) }</p>
                }
                if let Some(table) = Transitions::of(from) {
                    { show!(Table {
                        id: "transitions",
                        caption: format!("Where cluster {from} leads at a review"),
                        columns: columns(!self.lead.is_empty()),
                        rows: rows(self, table),
                    }) }
                    if table.step_up.is_empty() {
                        <p class="transitions__note">{ "No step up is listed." }</p>
                    }
                    if table.step_down.is_empty() {
                        <p class="transitions__note">{ "No step down is listed." }</p>
                    }
                } else {
                    <p class="transitions__note">
                        { "Cluster 00 has no transition table: every move from it is another change, and asks for a reason." }
                    </p>
                }
                <p class="transitions__note">{ sentences::transitions_note() }</p>
            </div>
        }
    }
}

fn columns(has_lead: bool) -> Vec<TableColumn> {
    let heads: &[&'static str] = if has_lead { &["Cluster", "Move", "Today"] } else { &["Cluster", "Move"] };
    heads.iter().map(|head| TableColumn::words(*head)).collect()
}

/// To stay, each listed move, whatever is closest without being listed, and discharge.
fn rows(props: &TransitionTable, table: &Transitions) -> Vec<TableRow> {
    let listed = || [table.from].into_iter().chain(table.step_up.iter().chain(table.step_down).copied());
    let unlisted = props.lead.iter().copied().filter(|code| !listed().any(|listed| listed == *code));
    let mut rows: Vec<TableRow> = listed().chain(unlisted).map(|to| row(props, to)).collect();
    let expected = if table.expects_discharge { "Expected" } else { "Not expected: asks for a reason" };
    rows.push(TableRow {
        key: "discharge".into(),
        cells: vec![html! { "Discharge" }, html! { { expected } }, Html::default()],
    });
    rows
}

fn row(props: &TransitionTable, to: ClusterCode) -> TableRow {
    let outcome = change(props.from, to);
    let move_to = match outcome {
        ReviewOutcome::OtherChange => "Other change: not listed",
        listed => listed.name(),
    };
    let today = if props.lead.contains(&to) {
        let words = if props.lead.len() > 1 { "Equally close" } else { "Closest" };
        show!(Tag { label: words })
    } else {
        Html::default()
    };
    TableRow { key: to.code().into(), cells: vec![html! { { sentences::cluster(to) } }, html! { { move_to } }, today] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn table(from: ClusterCode, lead: &[ClusterCode]) -> String {
        rendered(TransitionTable { from, lead: lead.to_vec() })
    }

    #[test]
    fn every_table_names_each_listed_cluster_and_says_that_it_is_provisional() {
        for from in ClusterCode::ALL {
            let html = table(from, &[]);
            for words in [">Provisional<", "PROVISIONAL", "could not be read here"] {
                assert!(html.contains(words), "{words} for {from} in {html}");
            }
            let Some(table) = Transitions::of(from) else {
                assert!(html.contains("Cluster 00 has no transition table") && !html.contains("<table"), "{html}");
                continue;
            };
            let moves = table.step_up.len() + table.step_down.len();
            assert_eq!(tags(&html, "th", &[r#"scope="row""#]).len(), moves + 2, "stay and discharge too: {html}");
            assert_eq!(html.matches(">Step up<").count(), table.step_up.len(), "{html}");
            assert_eq!(html.matches(">Step down<").count(), table.step_down.len(), "{html}");
            assert_eq!(html.contains("No step down is listed."), table.step_down.is_empty(), "{html}");
            assert_eq!(html.contains(">Expected<"), table.expects_discharge, "{html}");
        }
    }

    #[test]
    fn the_closest_cluster_is_marked_where_it_stands() {
        let html = table(ClusterCode::C03, &[ClusterCode::C04]);
        assert_eq!(html.matches(">Closest<").count(), 1, "{html}");
        assert!(html.contains(">Today<"), "{html}");
        assert!(!table(ClusterCode::C03, &[]).contains(">Today<"));
    }

    #[test]
    fn a_closest_cluster_that_is_not_listed_has_a_row_too() {
        let html = table(ClusterCode::C03, &[ClusterCode::C03, ClusterCode::C11]);
        assert!(html.contains("11 Ongoing recurrent psychosis"), "{html}");
        assert!(html.contains(">Other change: not listed<"), "{html}");
        assert_eq!(html.matches(">Equally close<").count(), 2, "{html}");
    }
}
