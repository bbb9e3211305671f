//! Blocks as a casemix has them, small and large.

use super::file::Plan;

/// People by team and cluster, each in or out of the review period, with totals over clusters in classes, over all and
/// over teams, and the share in the period for each.
///
/// `people[team][cluster]` is how many are in the period and how many are not; `classes` says how many clusters, one
/// after the other, are a class.
pub(super) fn caseload(people: &[Vec<(u32, u32)>], classes: &[usize], with_shares: bool) -> Plan {
    let clusters = people[0].len();
    assert_eq!(classes.iter().sum::<usize>(), clusters);
    let mut plan =
        Plan { atoms: people.iter().flatten().flat_map(|(inside, out)| [*inside, *out]).collect(), ..Plan::default() };
    let atom = |team: usize, cluster: usize| 2 * (team * clusters + cluster);
    let everybody: Vec<usize> = (0..people.len()).collect();
    let levels: Vec<Vec<usize>> =
        (0..people.len()).map(|team| vec![team]).chain((people.len() > 1).then_some(everybody)).collect();
    // For each measure (active, in the period), for each level, the counts of clusters, classes and all.
    let mut counts = Vec::new();
    for is_inside in [false, true] {
        for teams in &levels {
            let mut of = |clusters: Vec<usize>| {
                let cells = teams.iter().flat_map(|team| clusters.iter().map(move |cluster| atom(*team, *cluster)));
                plan.count(cells.flat_map(|atom| if is_inside { atom..=atom } else { atom..=atom + 1 }).collect())
            };
            let cells: Vec<usize> = (0..clusters).map(|cluster| of(vec![cluster])).collect();
            let mut first = 0;
            let mut class_totals = Vec::new();
            let mut lines = Vec::new();
            for class in classes {
                let members: Vec<usize> = (first..first + class).collect();
                let total = of(members.clone());
                lines.push((members.iter().map(|cluster| cells[*cluster]).collect(), total));
                class_totals.push(total);
                first += class;
            }
            let total = of((0..clusters).collect());
            lines.push((class_totals.clone(), total));
            lines.push((cells.clone(), total));
            plan.lines.extend(lines);
            counts.push([cells, class_totals, vec![total]].concat());
        }
    }
    let (active, inside) = counts.split_at(levels.len());
    if people.len() > 1 {
        for measure in [active, inside] {
            let (all, teams) = measure.split_last().unwrap();
            for (place, total) in all.iter().enumerate() {
                plan.lines.push((teams.iter().map(|team| team[place]).collect(), *total));
            }
        }
    }
    if with_shares {
        for (active, inside) in active.iter().zip(inside) {
            plan.shares.extend(inside.iter().copied().zip(active.iter().copied()));
        }
    }
    plan
}

/// Changes from each of some places to each, by team, with row totals, column totals and all, for each team and over
/// teams. `changes[team][from][to]`.
pub(super) fn flows(changes: &[Vec<Vec<u32>>]) -> Plan {
    let (teams, places) = (changes.len(), changes[0].len());
    let atom = |team: usize, from: usize, to: usize| (team * places + from) * places + to;
    let mut block = Fast::default();
    let levels: Vec<Vec<usize>> = (0..teams).map(|team| vec![team]).chain([(0..teams).collect()]).collect();
    let mut at_level = Vec::new();
    for level in &levels {
        let mut of = |from: std::ops::Range<usize>, to: std::ops::Range<usize>| {
            let mut atoms = Vec::new();
            for team in level {
                for from in from.clone() {
                    atoms.extend(to.clone().map(|to| atom(*team, from, to)));
                }
            }
            block.count(atoms)
        };
        let cells: Vec<Vec<usize>> =
            (0..places).map(|from| (0..places).map(|to| of(from..from + 1, to..to + 1)).collect()).collect();
        let rows: Vec<usize> = (0..places).map(|from| of(from..from + 1, 0..places)).collect();
        let columns: Vec<usize> = (0..places).map(|to| of(0..places, to..to + 1)).collect();
        let all = of(0..places, 0..places);
        for (row, total) in cells.iter().zip(&rows) {
            block.lines.push((row.clone(), *total));
        }
        for (to, total) in columns.iter().enumerate() {
            block.lines.push((cells.iter().map(|row| row[to]).collect(), *total));
        }
        block.lines.push((rows.clone(), all));
        block.lines.push((columns.clone(), all));
        at_level.push([cells.concat(), rows, columns, vec![all]].concat());
    }
    if teams > 1 {
        for (place, total) in at_level[teams].iter().enumerate() {
            block.lines.push((at_level[..teams].iter().map(|level| level[place]).collect(), *total));
        }
    }
    Plan {
        atoms: changes.iter().flatten().flatten().copied().collect(),
        counts: block.counts,
        lines: block.lines,
        ..Plan::default()
    }
}

/// Counts that are all different, without looking for each among the others.
#[derive(Default)]
struct Fast {
    counts: Vec<Vec<usize>>,
    lines: Vec<(Vec<usize>, usize)>,
}

impl Fast {
    fn count(&mut self, atoms: Vec<usize>) -> usize {
        self.counts.push(atoms);
        self.counts.len() - 1
    }
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
pub(super) struct Numbers(pub(super) u64);

impl Numbers {
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }

    fn small(&mut self, limit: u64) -> u32 {
        u32::try_from(self.below(limit)).unwrap()
    }
}

/// Ten teams as a community service may have them: 21 clusters, few of which are common, three quarters in the period.
pub(super) fn plausible_people(seed: u64, people: u64, teams: u64) -> Vec<Vec<(u32, u32)>> {
    let mut numbers = Numbers(seed);
    // Of 100 people in each cluster of the list: rather a mix of community teams than of any one.
    let mix = [1, 2, 6, 11, 9, 4, 4, 6, 5, 4, 12, 9, 6, 2, 2, 3, 3, 3, 5, 2, 1_u64];
    let of_mix: Vec<usize> =
        mix.iter().enumerate().flat_map(|(cluster, of)| vec![cluster; usize::try_from(*of).unwrap()]).collect();
    let mut table = vec![vec![(0, 0); mix.len()]; usize::try_from(teams).unwrap()];
    for _ in 0..people {
        // Teams differ in size, and each is for some clusters more than for others.
        let team = numbers.below(teams).min(numbers.below(teams));
        let any = of_mix[usize::try_from(numbers.below(of_mix.len() as u64)).unwrap()];
        let own = (any / 7 * 7 + usize::try_from(team).unwrap() % 7).min(20);
        let cell = &mut table[usize::try_from(team).unwrap()][if numbers.below(3) == 0 { own } else { any }];
        if numbers.below(4) > 0 { cell.0 += 1 } else { cell.1 += 1 }
    }
    table
}

/// Changes of clusters of that service: mostly to a neighbour, to discharge (the last place) or by entry (the first).
pub(super) fn plausible_changes(seed: u64, changes: u64, teams: u64, places: usize) -> Vec<Vec<Vec<u32>>> {
    let mut numbers = Numbers(seed);
    let mut table = vec![vec![vec![0; places]; places]; usize::try_from(teams).unwrap()];
    for _ in 0..changes {
        let team = usize::try_from(numbers.below(teams).min(numbers.below(teams))).unwrap();
        let from = usize::try_from(numbers.below(places as u64)).unwrap();
        let (from, to) = match numbers.below(10) {
            0..3 => (0, from),
            3..6 => (from, places - 1),
            6..9 => (from, (from + 1 + numbers.small(3) as usize) % places),
            _ => (from, usize::try_from(numbers.below(places as u64)).unwrap()),
        };
        table[team][from][to] += 1;
    }
    table
}
