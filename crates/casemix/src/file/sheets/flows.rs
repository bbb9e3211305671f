//! How people move, how that stands to the care transitions, and how long they had stayed; and how first allocations stand
//! to the must clauses. These are in one sheet, because a first allocation is nearly always an entry.

use crate::count::{Protocol, Stand};
use crate::file::Decimal;
use crate::file::levels::Levels;
use crate::file::sheet::{OnLevels, Sheet};
use crate::{Counts, Flow, Group, Must};
use allocation::ClusterCode;

/// One unknown: the moves from one place to another of one kind.
#[derive(Clone, Copy)]
struct Moves {
    from: Flow,
    to: Flow,
    kind: Kind,
}

/// What tells the moves from one place to another apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Nothing.
    Any,
    /// A change that the care transitions do not list: whether a reason was recorded.
    Unlisted { has_reason: bool },
    /// An entry that is a first allocation.
    First(Must),
    /// An entry that is none, or has no must clauses.
    NotFirst,
    /// A first allocation of somebody who had a cluster: no move, and counted with first allocations only.
    NoMove(Must),
}

const MUST: [Must; 3] = [Must::Met, Must::Broken, Must::Unchecked];

impl Kind {
    /// The kinds that the moves between two places have.
    fn between(from: Flow, to: Flow) -> Vec<Self> {
        match (from, to, protocol(from, to)) {
            (_, _, Some(Protocol::Unlisted)) => [false, true].map(|has_reason| Self::Unlisted { has_reason }).to_vec(),
            (Flow::Outside, Flow::In(_), _) => {
                let moves = MUST.map(Self::First).into_iter().chain([Self::NotFirst]);
                moves.chain(MUST.map(Self::NoMove)).collect()
            }
            _ => vec![Self::Any],
        }
    }

    const fn is_move(self) -> bool {
        !matches!(self, Self::NoMove(_))
    }

    /// How a first allocation stands to the must clauses.
    const fn must(self) -> Option<Must> {
        match self {
            Self::First(must) | Self::NoMove(must) => Some(must),
            _ => None,
        }
    }
}

impl Moves {
    fn every() -> Vec<Self> {
        let pairs = Flow::every().flat_map(|from| Flow::every().map(move |to| (from, to)));
        let kinds = |(from, to)| Kind::between(from, to).into_iter().map(move |kind| Self { from, to, kind });
        pairs.filter(|(from, to)| from != to).flat_map(kinds).collect()
    }

    fn count(self, Counts { flows, first, .. }: &Counts) -> u32 {
        let moved = flows.moved(self.from, self.to);
        let (Flow::In(from), Flow::In(to)) = (self.from, self.to) else {
            let Flow::In(to) = self.to else { return moved };
            let [entries, others] = first.of(to);
            return match self.kind {
                Kind::First(must) => of(entries, must),
                Kind::NoMove(must) => of(others, must),
                _ => moved.saturating_sub(entries.all()),
            };
        };
        match self.kind {
            Kind::Unlisted { has_reason: true } => flows.reasoned(from, to),
            Kind::Unlisted { has_reason: false } => moved - flows.reasoned(from, to),
            _ => moved,
        }
    }
}

const fn of(stand: Stand, must: Must) -> u32 {
    match must {
        Must::Met => stand.met,
        Must::Broken => stand.broken,
        Must::Unchecked => stand.unchecked,
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
        let found = moves.iter().enumerate().filter(|(_, moves)| moves.kind.is_move() && is_in(moves));
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
            // Of all teams only: by team nearly every pair of clusters is small.
            let count = match from {
                Flow::In(from) => sheet.count_all(Some(Group::Cluster(from)), measure, &here),
                Flow::Outside => sheet.entry_count_all(measure, &here),
            };
            cells.push((from, to, vec![count]));
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
    let reasoned = |has_reason: bool| standing(&move |moves, _| moves.kind == Kind::Unlisted { has_reason });
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
    must_clauses(&mut sheet, &moves);
    sheet
}

/// How first allocations stand to the must clauses. Cluster 00 has none.
fn must_clauses(sheet: &mut Sheet, moves: &[Moves]) {
    let places = |cluster: ClusterCode, wanted: &[Must]| -> Vec<usize> {
        let is_in = |moves: &Moves| {
            moves.to == Flow::In(cluster) && moves.kind.must().is_some_and(|must| wanted.contains(&must))
        };
        moves.iter().enumerate().filter(|(_, moves)| is_in(moves)).map(|(place, _)| place).collect()
    };
    let checked = sheet.by_group("must_checked", false, |cluster| places(cluster, &[Must::Met, Must::Broken]));
    let met = sheet.by_group("must_met", false, |cluster| places(cluster, &[Must::Met]));
    sheet.shares("must_met_percent", &met, &checked);
    sheet.by_group("must_unchecked", false, |cluster| places(cluster, &[Must::Unchecked]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unknowns_of_all_moves_add_up_to_the_table() {
        let moves = Moves::every();
        let kinds = |wanted: fn(&Kind) -> bool| moves.iter().filter(|moves| wanted(&moves.kind)).count();
        let unlisted = kinds(|kind| matches!(kind, Kind::Unlisted { .. }));
        let entries = kinds(|kind| matches!(kind, Kind::First(_) | Kind::NotFirst));
        assert_eq!((entries, unlisted % 2), (4 * 21, 0));
        // 22 places, 21 others each.
        assert_eq!(kinds(|kind| *kind == Kind::Any) + unlisted / 2 + entries / 4, 22 * 21);
    }
}
