//! A reader with all the time in the world.
//!
//! Goes through the sets of people that could have given the file, for small blocks: it takes an atom, tries each number
//! it can have, narrows what that leaves for the others, and goes on. It gives up a number only when some figure cannot
//! come out any more. It is complete within a box: no atom above its true number by more than [`SLACK`]. A box can only
//! make it see less than there is, so it can blame a file that is right, and never praise a wrong one.

use super::file::{File, MANY};
use crate::Shown;

const SLACK: u32 = 8;

/// Something that the file says: atoms, each so many times, add up to at least this.
struct Fact {
    terms: Vec<(usize, i64)>,
    least: i64,
}

impl Fact {
    fn of(atoms: &[usize], times: i64, least: i64) -> Self {
        Self { terms: atoms.iter().map(|atom| (*atom, times)).collect(), least }
    }

    /// A sum is between two numbers.
    fn between(atoms: &[usize], least: u32, greatest: u32) -> [Self; 2] {
        [Self::of(atoms, 1, least.into()), Self::of(atoms, -1, -i64::from(greatest))]
    }

    /// A part is so many per cent of a whole, half up.
    fn ratio(shown: Shown, part: &[usize], whole: &[usize]) -> Vec<Self> {
        let Shown::Value(per_cent) = shown else { return Vec::new() };
        let times = |of: i64, atom: usize, atoms: &[usize]| if atoms.contains(&atom) { of } else { 0 };
        let fact = |of_part: i64, of_whole: i64, least| Self {
            terms: whole.iter().map(|atom| (*atom, times(of_part, *atom, part) + of_whole)).collect(),
            least,
        };
        vec![fact(200, 1 - 2 * i64::from(per_cent), 0), fact(-200, 1 + 2 * i64::from(per_cent), 1)]
    }
}

/// The least and the greatest number that each atom can have.
type Ranges = Vec<(i64, i64)>;

struct Solver<'a> {
    truth: &'a [u32],
    facts: &'a [Fact],
    /// How many more choices may be made.
    left: u32,
}

impl Solver<'_> {
    /// Whether there is anything in the box with at most so many people added or taken away in all; `None` if that is
    /// not found out in time.
    fn solve(&mut self, mut atoms: Ranges, people: u64) -> Option<bool> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        if !self.narrow(&mut atoms) {
            return Some(false);
        }
        let undecided = (0..atoms.len()).filter(|atom| atoms[*atom].0 < atoms[*atom].1);
        let Some(atom) = undecided.min_by_key(|atom| atoms[*atom].1 - atoms[*atom].0) else { return Some(true) };
        let away = |number: &i64| number.abs_diff(self.truth[atom].into());
        let mut numbers: Vec<(u64, i64)> =
            (atoms[atom].0..=atoms[atom].1).map(|number| (away(&number), number)).collect();
        numbers.sort_unstable();
        for (away, number) in numbers.into_iter().filter(|(away, _)| *away <= people) {
            atoms[atom] = (number, number);
            if self.solve(atoms.clone(), people - away)? {
                return Some(true);
            }
        }
        Some(false)
    }

    /// Narrows each atom by each fact until nothing moves; answers whether everything can still come out.
    fn narrow(&self, atoms: &mut Ranges) -> bool {
        loop {
            let mut is_done = true;
            for fact in self.facts {
                let at_most = |(atom, times): (usize, i64)| (times * atoms[atom].0).max(times * atoms[atom].1);
                // How much the sum can lose before it is too little.
                let room = fact.terms.iter().copied().map(at_most).sum::<i64>() - fact.least;
                if room < 0 {
                    return false;
                }
                for (atom, times) in fact.terms.iter().filter(|(_, times)| *times != 0) {
                    let (from, to) = &mut atoms[*atom];
                    let steps = room / times.abs();
                    if *to - *from > steps {
                        is_done = false;
                        if *times > 0 { *from = *to - steps } else { *to = *from + steps }
                    }
                }
            }
            if is_done {
                return true;
            }
        }
    }
}

/// Whether the reader can tell a count: no number but the true one gives the same file.
pub(super) fn is_told(file: &File, count: usize) -> bool {
    let plan = &file.plan;
    let truth = plan.truth(count);
    let of = plan.counts[count].as_slice();
    let others = [Some((truth + 1, MANY)), truth.checked_sub(1).map(|greatest| (0, greatest))];
    let ranges: Ranges = plan.atoms.iter().map(|atom| (0, (atom + SLACK).into())).collect();
    let facts: Vec<Vec<Fact>> = others
        .into_iter()
        .flatten()
        .map(|(least, greatest)| {
            let sums = file.ranges().into_iter().chain([(of, least, greatest)]);
            let sums = sums.flat_map(|(of, least, greatest)| Fact::between(of, least, greatest));
            let shares = file.shares.iter().zip(&plan.shares);
            let shares = shares
                .flat_map(|(shown, (part, whole))| Fact::ratio(*shown, &plan.counts[*part], &plan.counts[*whole]));
            sums.chain(shares).collect()
        })
        .collect();
    // Near the truth first, only to be done sooner: of two directions one may take for ever while the other is easy. Who
    // has found nothing after so many choices is taken to have told it.
    [2, 4, 6, 10, u64::MAX].into_iter().all(|people| {
        facts.iter().all(|facts| {
            Solver { truth: &plan.atoms, facts, left: 200_000 }.solve(ranges.clone(), people) != Some(true)
        })
    })
}

/// The hidden counts, and of the hidden proportions those of which both counts are shown, that the reader can tell.
pub(super) fn told(file: &File) -> (Vec<usize>, Vec<usize>) {
    let counts = file.hidden().filter(|count| !file.plan.counts[*count].is_empty() && is_told(file, *count)).collect();
    let is_shown = |count: usize| file.counts[count].value().is_some();
    let shares = file.plan.shares.iter().enumerate().filter(|(place, (part, whole))| {
        let is_hidden_alone = file.shares[*place].value().is_none() && is_shown(*part) && is_shown(*whole);
        is_hidden_alone && is_told(file, *part) && is_told(file, *whole)
    });
    (counts, shares.map(|(place, _)| place).collect())
}

#[test]
fn the_reader_goes_through_every_set_of_people() {
    // Held against all sets of up to 12 in each of three cells, one after the other.
    for atoms in [[7, 7, 4], [4, 4, 0], [12, 2, 3], [5, 1, 0], [8, 8, 0], [3, 3, 3]] {
        let counts = vec![vec![0], vec![1], vec![2], vec![0, 1, 2], vec![0, 2]];
        let plan = super::file::Plan { atoms: atoms.to_vec(), counts, shares: vec![(0, 3)], ..Default::default() };
        let mut file = plan.publish();
        for is_protected in [true, false] {
            if !is_protected {
                file = super::hard_cases::without_protection(&plan);
            }
            let all = (0..13_u32).flat_map(|a| (0..13_u32).flat_map(move |b| (0..13_u32).map(move |c| [a, b, c])));
            let sum = |people: &[u32; 3], of: &[usize]| of.iter().map(|atom| people[*atom]).sum::<u32>();
            let possible: Vec<[u32; 3]> = all
                .filter(|people| {
                    file.ranges().iter().all(|(of, least, greatest)| (*least..=*greatest).contains(&sum(people, of)))
                        && File::allows(file.shares[0], people[0], people.iter().sum())
                })
                .collect();
            for count in file.hidden() {
                let numbers: std::collections::BTreeSet<u32> =
                    possible.iter().map(|people| sum(people, &plan.counts[count])).collect();
                assert_eq!(is_told(&file, count), numbers.len() == 1, "{atoms:?}, count {count}: {numbers:?}");
            }
        }
    }
}
