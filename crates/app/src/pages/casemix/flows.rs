//! How people move, and how long they stay.

use super::{groups, heading, line, share};
use crate::state::State;
use ::casemix::{Counts, Definition, Flow, Group, Median};
use allocation::{ClusterCode, ReviewOutcome, ReviewPeriod, Transitions, change};
use ui::{Details, FlowList, FlowMatrix, ShareBars, ShareRow, TimeBars, TimeRow, show};
use yew::prelude::*;

pub(super) fn view(state: &State, counts: &Counts) -> Html {
    let in_time = |group| ShareRow { line: line(group), share: share(counts.times.reviews(group).in_time) };
    html! {
        <>
            { heading(Definition::Flows) }
            { moves(state, counts) }
            { heading(Definition::Episodes) }
            { times(state, "episodes-ended", "Days on the same cluster, ended in the period", "Episodes", no_limit, |group| {
                counts.times.ended(group)
            }) }
            { times(state, "episodes-so-far", "Days on the same cluster so far", "People", no_limit, |group| {
                counts.times.running(group)
            }) }
            { heading(Definition::Reviews) }
            { times(state, "reviews", "Days between assessments", "Reviews", longest, |group| {
                let reviews = counts.times.reviews(group);
                (reviews.in_time.whole, reviews.median)
            }) }
            { show!(ShareBars {
                id: "reviews-in-time",
                caption: "Re-assessments before the maximum review period had ended",
                numerator: "In time",
                denominator: "Reviews",
                rows: groups(state).map(in_time).collect::<Vec<_>>(),
            }) }
        </>
    }
}

fn moves(state: &State, counts: &Counts) -> Html {
    let flows: Vec<ui::Flow> = Flow::every()
        .flat_map(|from| Flow::every().map(move |to| (from, to)))
        .filter(|(from, to)| from != to && is_shown(state, *from, *to))
        .map(|(from, to)| ui::Flow {
            from: cluster(from),
            to: cluster(to),
            number: counts.flows.moved(from, to),
            listed: listed(from, to),
        })
        .filter(|flow| flow.number > 0)
        .collect();
    if flows.is_empty() {
        return html! { <p>{ "Nobody moved in the period." }</p> };
    }
    html! {
        <>
            { show!(FlowMatrix { id: "flows", caption: "Moves from cluster to cluster, with entry and discharge", flows: flows.clone() }) }
            { show!(Details {
                summary: "The same as a list, with the names of the clusters",
                children: show!(FlowList { id: "flow-list", caption: "Moves, the most frequent first", flows }),
            }) }
        </>
    }
}

/// With a super class chosen, moves from it or to it.
fn is_shown(state: &State, from: Flow, to: Flow) -> bool {
    let is_in = |place: Flow| cluster(place).and_then(ClusterCode::super_class) == state.casemix.class;
    state.casemix.class.is_none() || is_in(from) || is_in(to)
}

const fn cluster(place: Flow) -> Option<ClusterCode> {
    match place {
        Flow::In(cluster) => Some(cluster),
        Flow::Outside => None,
    }
}

/// Whether the care transitions list a change; nothing for entry, discharge and cluster 00.
fn listed(from: Flow, to: Flow) -> Option<bool> {
    let (from, to) = (cluster(from)?, cluster(to)?);
    Transitions::of(from).map(|_| change(from, to) != ReviewOutcome::OtherChange)
}

fn times(
    state: &State,
    id: &'static str,
    caption: &'static str,
    number: &'static str,
    limit: fn(ClusterCode) -> Option<u32>,
    of: impl Fn(Group) -> (u32, Option<Median>),
) -> Html {
    let row = |group: Group| {
        let (count, median) = of(group);
        let longest = match group {
            Group::Cluster(cluster) => limit(cluster),
            Group::Class(_) | Group::All => None,
        };
        TimeRow { line: line(group), number: count, median_tenths: median.map(|median| median.days() * 10), longest }
    };
    html! { { show!(TimeBars { id, caption, number, rows: groups(state).map(row).collect::<Vec<_>>() }) } }
}

/// How long someone may be in a cluster: nobody says.
const fn no_limit(_: ClusterCode) -> Option<u32> {
    None
}

/// The national maximum review period in days, for the mark on the bar: months as the days that they mostly have.
fn longest(cluster: ClusterCode) -> Option<u32> {
    Some(match cluster.review_period() {
        ReviewPeriod::Days(days) => days.into(),
        ReviewPeriod::Months(months) => (u32::from(months) * 365).div_ceil(12),
    })
}
