//! How people move, how that stands to the care transitions, and how long they had stayed.

use crate::count::Protocol;
use crate::file::Decimal;
use crate::file::levels::Levels;
use crate::file::sheet::{OnLevels, Sheet};
use crate::{Counts, Flow, Group};

/// One unknown: the moves from one place to another; where the care transitions do not list them, apart by whether a
/// reason was recorded.
#[derive(Clone, Copy)]
struct Moves {
    from: Flow,
    to: Flow,
    has_reason: Option<bool>,
}

impl Moves {
    fn every() -> Vec<Self> {
        let pairs = Flow::every().flat_map(|from| Flow::every().map(move |to| (from, to)));
        let unknowns = pairs.filter(|(from, to)| from != to).flat_map(|(from, to)| {
            let reasons: &[Option<bool>] = match protocol(from, to) {
                Some(Protocol::Unlisted) => &[Some(false), Some(true)],
                _ => &[None],
            };
            reasons.iter().map(move |has_reason| Self { from, to, has_reason: *has_reason })
        });
        unknowns.collect()
    }

    fn count(self, Counts { flows, .. }: &Counts) -> u32 {
        let moved = flows.moved(self.from, self.to);
        match (self.from, self.to, self.has_reason) {
            (Flow::In(from), Flow::In(to), Some(true)) => flows.reasoned(from, to),
            (Flow::In(from), Flow::In(to), Some(false)) => moved - flows.reasoned(from, to),
            _ => moved,
        }
    }
}

/// How a change between clusters stands to the care transitions; nothing for entry and discharge.
fn protocol(from: Flow, to: Flow) -> Option<Protocol> {
    match (from, to) {
        (Flow::In(from), Flow::In(to)) => Some(Protocol::of(from, to)),
        _ => None,
    }
}

pub(super) fn sheet(levels: &Levels) -> Sheet {
    let moves = Moves::every();
    let places = |is_in: &dyn Fn(&Moves) -> bool| -> Vec<usize> {
        let found = moves.iter().enumerate().filter(|(_, moves)| is_in(moves));
        found.map(|(place, _)| place).collect()
    };
    let mut sheet = Sheet::new(levels, |counts| moves.iter().map(|moves| moves.count(counts)).collect());

    let out = sheet.by_group("moved_out", true, |cluster| places(&|moves| moves.from == Flow::In(cluster)));
    let into = sheet.by_group("moved_in", true, |cluster| places(&|moves| moves.to == Flow::In(cluster)));
    let entered = sheet.entry_count("entered", &places(&|moves| moves.from == Flow::Outside));
    let discharged = sheet.count(Some(Group::All), "discharged", &places(&|moves| moves.to == Flow::Outside));
    let row_total = |from| match from {
        Flow::In(cluster) => out.get(Group::Cluster(cluster)),
        Flow::Outside => Some(&entered),
    };
    let column_total = |to| match to {
        Flow::In(cluster) => into.get(Group::Cluster(cluster)),
        Flow::Outside => Some(&discharged),
    };
    let mut cells: Vec<(Flow, Flow, OnLevels)> = Vec::new();
    for from in Flow::every() {
        for to in Flow::every().filter(|to| *to != from) {
            let here = places(&|moves| moves.from == from && moves.to == to);
            let measure = match to {
                Flow::In(to) => format!("moved_to_{to}"),
                Flow::Outside => "discharged".to_owned(),
            };
            let counts = match from {
                Flow::In(from) => sheet.count(Some(Group::Cluster(from)), measure, &here),
                Flow::Outside => sheet.entry_count(measure, &here),
            };
            cells.push((from, to, counts));
        }
    }
    for place in Flow::every() {
        let row: Vec<&OnLevels> = cells.iter().filter(|cell| cell.0 == place).map(|cell| &cell.2).collect();
        row_total(place).into_iter().for_each(|total| sheet.adds_up(&row, total));
        let column: Vec<&OnLevels> = cells.iter().filter(|cell| cell.1 == place).map(|cell| &cell.2).collect();
        column_total(place).into_iter().for_each(|total| sheet.adds_up(&column, total));
    }

    let standing = |wanted: &dyn Fn(&Moves, Protocol) -> bool| {
        places(&|moves| protocol(moves.from, moves.to).is_some_and(|protocol| wanted(moves, protocol)))
    };
    let is = |wanted: Protocol| move |_: &Moves, protocol| protocol == wanted;
    let changes = sheet.count(None, "changes", &standing(&|_, _| true));
    let listed = sheet.count(None, "changes_listed", &standing(&is(Protocol::Listed)));
    sheet.share(None, "changes_listed_percent", &listed, &changes);
    let reasoned = |reason: bool| standing(&move |moves, _| moves.has_reason == Some(reason));
    let with = sheet.count(None, "changes_unlisted_with_reason", &reasoned(true));
    let without = sheet.count(None, "changes_unlisted_without_reason", &reasoned(false));
    let no_table = sheet.count(None, "changes_from_00", &standing(&is(Protocol::NoTable)));
    sheet.adds_up(&[&listed, &with, &without, &no_table], &changes);

    for (level, (_, counts, _)) in levels.every().enumerate() {
        for (group, ended) in &out.0 {
            let (_, median) = counts.times.ended(*group);
            let days = median.and_then(|median| Decimal::round(f64::from(median.days()), 0));
            if let Some(counted) = ended.get(level) {
                sheet.statistic(level, Some(*group), "episode_ended_median_days", &[*counted], days);
            }
        }
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unknowns_of_all_moves_add_up_to_the_table() {
        let moves = Moves::every();
        let listed = moves.iter().filter(|moves| moves.has_reason.is_none()).count();
        // 22 places, 21 others each; those not listed stand twice.
        assert_eq!(moves.len() - (moves.len() - listed) / 2, 22 * 21);
    }
}
