//! Looks for other people that would have given the same file.
//!
//! Owns the search for a witness: another number for each atom, none below 0, with which every figure that is shown
//! comes out the same, every `*` has the same rule, every sum that a reader knows exactly is the same, and the count in
//! question is another. It is a proof: with it in mind no reader can be sure of the count, whatever he works out. It
//! begins with one person more or fewer in the count, and then moves single people, one after the other, to mend what
//! does not come out the same any more. Does not hide anything: where only figures that are shown stand in the way, it
//! says which.
//!
//! The search is not complete. Where a witness exists and is not found, more is hidden than needed, never less.

#![expect(clippy::indexing_slicing, reason = "places come from the table, which the lists here are as long as")]

use super::loss;
use super::mask::Mask;
use super::round::{LEAST, is_per_cent, per_cent};
use super::table::Table;
use std::rc::Rc;

/// How long to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effort {
    /// For every hidden count.
    Little,
    /// For those where little was not enough.
    Much,
    /// For the few that are left, before something is hidden because of them.
    Most,
}

impl Effort {
    /// How many of the things that do not come out the same are mended first, one way after the other, and how many
    /// steps are weighed for it. To mend only the most pressing thing leads furthest in a short time; where it leads
    /// nowhere, that may be the thing to leave.
    const fn passes(self) -> &'static [(usize, usize)] {
        match self {
            Self::Little => &[(1, 120)],
            Self::Much => &[(1, 1_500), (2, 1_500)],
            Self::Most => &[(1, 20_000), (3, 20_000)],
        }
    }
}

/// The most people that are moved, and for the few that are left.
const LONGEST: usize = 8;
const LONGEST_OF_ALL: usize = 16;
/// How many people are weighed to mend one thing with, and for the few that are left.
const TRIED: usize = 40;
const TRIED_AT_MOST: usize = 1_000;
/// How many of these are gone on with.
const KEPT: usize = 3;
/// A witness, if something more is hidden.
#[derive(Clone, Debug)]
pub(super) struct Way {
    /// The shown counts and proportions that do not come out the same.
    pub(super) counts: Vec<usize>,
    pub(super) shares: Vec<usize>,
    /// The sums that have another value.
    pub(super) changed: Vec<usize>,
    loss: u64,
}

impl Way {
    /// Whether it is a witness as things are.
    pub(super) fn is_free(&self) -> bool {
        self.counts.is_empty() && self.shares.is_empty()
    }

    /// Whether a headline would have to be hidden.
    pub(super) const fn is_dear(&self) -> bool {
        self.loss >= loss::HEADLINE
    }
}

/// Something that does not come out the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Broken {
    Sum(usize),
    Share(usize),
}

/// One person more or fewer in an atom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Step {
    atom: usize,
    is_up: bool,
}

impl Step {
    const fn back(self) -> Self {
        Self { is_up: !self.is_up, ..self }
    }

    const fn on(self, number: u64) -> u64 {
        if self.is_up { number.wrapping_add(1) } else { number.wrapping_sub(1) }
    }
}

/// How something stands to what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// It comes out the same.
    Same,
    /// It does not, and would not matter if it were hidden, at this loss.
    Other(u64),
    /// It does not, and nothing can be done: it is hidden already, or known exactly, or small where it was not, so that
    /// the rule of its `*` would be another.
    Never,
}

/// How far from the truth: how much can never be had, how much could be by hiding more, and what would be lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Damage {
    never: usize,
    others: usize,
    loss: u64,
}

impl Damage {
    /// Something that stood one way stands another way now.
    const fn change(&mut self, was: Fit, is: Fit) {
        match was {
            Fit::Same => {}
            Fit::Other(loss) => {
                self.others -= 1;
                self.loss -= loss;
            }
            Fit::Never => self.never -= 1,
        }
        match is {
            Fit::Same => {}
            Fit::Other(loss) => {
                self.others += 1;
                self.loss += loss;
            }
            Fit::Never => self.never += 1,
        }
    }

    const fn is_none(self) -> bool {
        self.never == 0 && self.others == 0
    }
}

/// A sum while one looks.
#[derive(Clone, Copy, Debug)]
struct Held {
    now: u64,
    truth: u64,
    least: u64,
    greatest: u64,
    loss: u64,
    is_fixed: bool,
}

impl Held {
    const fn fit(&self, number: u64) -> Fit {
        if self.least <= number && number <= self.greatest {
            Fit::Same
        } else if self.is_fixed || number < LEAST {
            Fit::Never
        } else {
            Fit::Other(self.loss)
        }
    }
}

/// A share while one looks.
#[derive(Clone, Copy, Debug)]
struct Part {
    numerator: usize,
    denominator: usize,
    per_cent: Option<u64>,
    is_hidden: bool,
    loss: u64,
}

impl Part {
    const fn fit(&self, numerator: u64, denominator: u64) -> Fit {
        match self.per_cent {
            Some(shown) if !self.is_hidden && (denominator == 0 || !is_per_cent(shown, numerator, denominator)) => {
                Fit::Other(self.loss)
            }
            _ => Fit::Same,
        }
    }
}

/// The people as they are thought to be while one looks, and what does not come out the same with them.
#[derive(Clone, Debug)]
pub(super) struct Search {
    table: Rc<Table>,
    atoms: Vec<u32>,
    sums: Vec<Held>,
    shares: Vec<Part>,
    /// For each atom the shares that it is in: whether it is in the numerator, whether in the denominator.
    shares_of: Vec<Vec<(usize, bool, bool)>>,
    damage: Damage,
    broken: Vec<Broken>,
    /// The way from the truth to here.
    steps: Vec<Step>,
    left: usize,
    /// How many steps were weighed so far, for whoever has no time for more.
    weighed: usize,
    longest: usize,
    tried: usize,
    best: Option<Way>,
}

impl Search {
    /// Begins with the truth.
    pub(super) fn new(table: &Rc<Table>, mask: &Mask) -> Self {
        let sums = table.sums.iter().map(|sum| Held {
            now: sum.truth,
            truth: sum.truth,
            least: 0,
            greatest: 0,
            loss: 0,
            is_fixed: true,
        });
        let shares = table.shares.iter().enumerate().map(|(place, share)| Part {
            numerator: share.numerator,
            denominator: share.denominator,
            per_cent: match table.sums[share.denominator].truth {
                0 => None,
                denominator => Some(per_cent(table.sums[share.numerator].truth, denominator)),
            },
            is_hidden: true,
            loss: loss::of_share(table, place),
        });
        let mut search = Self {
            table: table.clone(),
            atoms: table.atoms.clone(),
            sums: sums.collect(),
            shares: shares.collect(),
            shares_of: vec![Vec::new(); table.atoms.len()],
            damage: Damage::default(),
            broken: Vec::new(),
            steps: Vec::new(),
            left: 0,
            weighed: 0,
            longest: LONGEST,
            tried: TRIED,
            best: None,
        };
        for (place, share) in table.shares.iter().enumerate() {
            for atom in &table.sums[share.denominator].atoms {
                search.shares_of[*atom].push((place, false, true));
            }
            for atom in &table.sums[share.numerator].atoms {
                match search.shares_of[*atom].last_mut().filter(|last| last.0 == place) {
                    Some(last) => last.1 = true,
                    None => search.shares_of[*atom].push((place, true, false)),
                }
            }
        }
        search.look(mask);
        search
    }

    /// Sees what is hidden by now.
    pub(super) fn look(&mut self, mask: &Mask) {
        for (place, held) in self.sums.iter_mut().enumerate() {
            (held.least, held.greatest) = mask.range(place);
            held.is_fixed = mask.has(place) || self.table.sums[place].is_known;
            held.loss = if held.is_fixed { 0 } else { loss::of_count(&self.table, mask, place) };
        }
        for (place, part) in self.shares.iter_mut().enumerate() {
            part.is_hidden = mask.has_share(place);
        }
    }

    /// How many steps were weighed so far.
    pub(super) const fn weighed(&self) -> usize {
        self.weighed
    }

    /// Looks for a witness for a hidden count: the first that is free, otherwise the one with the least loss.
    pub(super) fn find(&mut self, place: usize, effort: Effort) -> Option<Way> {
        self.best = None;
        (self.longest, self.tried) =
            if effort == Effort::Most { (LONGEST_OF_ALL, TRIED_AT_MOST) } else { (LONGEST, TRIED) };
        let held = self.sums[place];
        let table = self.table.clone();
        let atoms = table.sums[place].atoms.as_slice();
        let ups = turned(atoms, place).take(self.tried).map(|atom| Step { atom, is_up: true });
        let downs = turned(atoms, place).map(|atom| Step { atom, is_up: false });
        let ups = ups.filter(|_| held.truth < held.greatest);
        let downs = downs.filter(|_| held.truth > held.least);
        for (mended, steps) in effort.passes() {
            self.left = *steps;
            for (_, step) in self.choose(place, ups.clone().chain(downs.clone()), 2 * self.tried, 2 * KEPT) {
                self.take(step);
                let is_found = self.go_on(place, *mended);
                self.take_back();
                if is_found {
                    return self.best.take();
                }
            }
        }
        self.best.take()
    }

    /// Goes on from here. Answers whether a free witness is found.
    fn go_on(&mut self, place: usize, mended: usize) -> bool {
        if self.note(place) {
            return true;
        }
        if self.steps.len() >= self.longest {
            return false;
        }
        for broken in self.most_pressing(mended) {
            if self.left == 0 {
                return false;
            }
            for (_, step) in self.mend(place, broken) {
                self.take(step);
                let is_found = self.go_on(place, mended);
                self.take_back();
                if is_found {
                    return true;
                }
            }
        }
        false
    }

    /// The best steps that bring something nearer to what is shown.
    fn mend(&mut self, place: usize, broken: Broken) -> Vec<(Damage, Step)> {
        let table = self.table.clone();
        match broken {
            Broken::Sum(sum) => {
                let is_up = self.sums[sum].now < self.sums[sum].least;
                let steps = turned(&table.sums[sum].atoms, place).map(|atom| Step { atom, is_up });
                self.choose(place, steps, self.tried, KEPT)
            }
            Broken::Share(share) => {
                let part = self.shares[share];
                let denominator = self.sums[part.denominator].now;
                let is_up =
                    denominator == 0 || Some(per_cent(self.sums[part.numerator].now, denominator)) < part.per_cent;
                let above = turned(&table.sums[part.numerator].atoms, place).map(|atom| Step { atom, is_up });
                let is_below_only = |atom: &usize| !table.sums_of[*atom].contains(&part.numerator);
                let below = turned(&table.sums[part.denominator].atoms, place).filter(is_below_only);
                let below = below.take(self.tried).map(|atom| Step { atom, is_up: !is_up });
                self.choose(place, below.chain(above), 2 * self.tried, KEPT)
            }
        }
    }

    /// Keeps where it stands, if that is a witness and better than what was found before. Answers whether it is free.
    fn note(&mut self, place: usize) -> bool {
        let is_worse = self.best.as_ref().is_some_and(|best| best.loss <= self.damage.loss);
        if self.damage.never > 0 || is_worse || self.sums[place].now == self.sums[place].truth {
            return false;
        }
        let mut way = Way { counts: Vec::new(), shares: Vec::new(), changed: Vec::new(), loss: self.damage.loss };
        for broken in &self.broken {
            match broken {
                Broken::Sum(sum) => way.counts.push(*sum),
                Broken::Share(share) => way.shares.push(*share),
            }
        }
        let touched = self.steps.iter().flat_map(|step| self.table.sums_of[step.atom].iter().copied());
        way.changed = touched.filter(|sum| self.sums[*sum].now != self.sums[*sum].truth).collect();
        self.best = Some(way);
        self.broken.is_empty()
    }

    /// What to mend next: what fewest people can mend, because that mends the wider sums as well.
    fn most_pressing(&self, mended: usize) -> Vec<Broken> {
        let mut broken = self.broken.clone();
        broken.sort_by_key(|broken| match broken {
            Broken::Sum(place) => (self.table.sums[*place].atoms.len(), *place),
            Broken::Share(place) => (self.table.sums[self.shares[*place].denominator].atoms.len(), *place),
        });
        broken.truncate(mended);
        broken
    }

    /// The steps after which least is broken.
    fn choose(
        &mut self,
        place: usize,
        steps: impl Iterator<Item = Step>,
        tried: usize,
        keep: usize,
    ) -> Vec<(Damage, Step)> {
        let mut kept: Vec<(Damage, Step)> = Vec::with_capacity(keep + 1);
        let mut left = tried.min(self.left);
        for step in steps {
            // Nobody is taken from where nobody is, and no step undoes another.
            let end = if step.is_up { u32::MAX } else { 0 };
            if self.atoms[step.atom] == end || self.steps.contains(&step.back()) {
                continue;
            }
            if left == 0 {
                break;
            }
            left -= 1;
            self.left -= 1;
            self.weighed += 1;
            let damage = self.weigh(step);
            if kept.len() == keep && kept.last().is_some_and(|(worst, _)| *worst <= damage) {
                continue;
            }
            let is_back = step.on(self.sums[place].now) == self.sums[place].truth
                && self.table.sums_of[step.atom].contains(&place);
            if is_back {
                continue;
            }
            let rank = kept.partition_point(|(other, _)| *other <= damage);
            kept.insert(rank, (damage, step));
            kept.truncate(keep);
            if damage.is_none() {
                break;
            }
        }
        kept
    }

    /// What would be broken after a step.
    fn weigh(&self, step: Step) -> Damage {
        let mut damage = self.damage;
        for sum in &self.table.sums_of[step.atom] {
            let held = &self.sums[*sum];
            damage.change(held.fit(held.now), held.fit(step.on(held.now)));
        }
        for (share, is_above, is_below) in &self.shares_of[step.atom] {
            let part = &self.shares[*share];
            let (numerator, denominator) = (self.sums[part.numerator].now, self.sums[part.denominator].now);
            let next = part.fit(
                if *is_above { step.on(numerator) } else { numerator },
                if *is_below { step.on(denominator) } else { denominator },
            );
            damage.change(part.fit(numerator, denominator), next);
        }
        damage
    }

    fn take(&mut self, step: Step) {
        self.steps.push(step);
        self.turn(step);
    }

    fn take_back(&mut self) {
        if let Some(step) = self.steps.pop() {
            self.turn(step.back());
        }
    }

    fn turn(&mut self, step: Step) {
        self.damage = self.weigh(step);
        let atom = &mut self.atoms[step.atom];
        *atom = if step.is_up { atom.saturating_add(1) } else { atom.saturating_sub(1) };
        for sum in &self.table.sums_of[step.atom] {
            let held = &mut self.sums[*sum];
            held.now = step.on(held.now);
        }
        let sums = self.table.sums_of[step.atom].iter().map(|sum| Broken::Sum(*sum));
        let shares = self.shares_of[step.atom].iter().map(|(share, ..)| Broken::Share(*share));
        let touched: Vec<Broken> = sums.chain(shares).collect();
        self.broken.retain(|broken| !touched.contains(broken));
        let is_broken = |broken: &Broken| self.fit(*broken) != Fit::Same;
        let broken: Vec<Broken> = touched.into_iter().filter(is_broken).collect();
        self.broken.extend(broken);
    }

    fn fit(&self, of: Broken) -> Fit {
        match of {
            Broken::Sum(place) => self.sums[place].fit(self.sums[place].now),
            Broken::Share(place) => {
                let part = &self.shares[place];
                part.fit(self.sums[part.numerator].now, self.sums[part.denominator].now)
            }
        }
    }
}

/// Atoms from a place of their list on and round to it, so that not every count turns to the same people.
fn turned(atoms: &[usize], by: usize) -> impl Iterator<Item = usize> + Clone + '_ {
    let (head, tail) = atoms.split_at(by.checked_rem(atoms.len()).unwrap_or(0));
    tail.iter().chain(head).copied()
}
