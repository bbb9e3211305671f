//! Figures that are protected together.
//!
//! Owns the bookkeeping between figures and a block of `protect`: which groups of people are the unknowns, which of them
//! each figure adds up, and which figures add up to which. A figure about the same people must be in one sheet, or one
//! sheet could give away what the other hides.

use super::levels::Levels;
use super::remainder::{self, Node};
use super::{Decimal, Row, Value};
use crate::protect::{Block, CountId, Protected, Protecting, ShareId, is_small};
use crate::{Counts, Group, Rule, Share, Shown};
use allocation::{ClusterCode, SuperClass};
use std::borrow::Cow;
use std::ops::Range;

/// The name of a figure in the file.
pub(super) type Measure = Cow<'static, str>;

/// Figures that are protected together.
pub(super) struct Sheet {
    /// How many unknowns each part of the levels has.
    width: usize,
    /// The parts that each level is made of: all of them first, then each one.
    spans: Vec<Range<usize>>,
    truth: Vec<u32>,
    block: Block,
    figures: Vec<Figure>,
}

/// One count for each level.
pub(super) type OnLevels = Vec<Counted>;

/// A count in the file, and what it truly is.
#[derive(Clone, Copy)]
pub(super) struct Counted {
    id: CountId,
    truth: u32,
}

impl Counted {
    /// What it truly is.
    pub(super) const fn truth(self) -> u32 {
        self.truth
    }

    /// Whether it is large enough to be shown.
    pub(super) const fn is_large(self) -> bool {
        !is_small(self.truth)
    }
}

/// One count for each group and level.
pub(super) struct ByGroup(pub(super) Vec<(Group, OnLevels)>);

impl ByGroup {
    /// The counts of one group.
    pub(super) fn get(&self, wanted: Group) -> Option<&OnLevels> {
        self.0.iter().find(|(group, _)| *group == wanted).map(|(_, counts)| counts)
    }
}

struct Figure {
    level: usize,
    heading: Heading,
    cell: Cell,
}

/// What a figure is, on whatever level.
#[derive(Clone)]
struct Heading {
    group: Option<Group>,
    is_entry: bool,
    measure: Measure,
}

enum Cell {
    Count(Counted),
    Share(ShareId, Share),
    /// A figure that is worked out of the people of these counts, and what it comes to.
    Statistic(Vec<CountId>, Option<Decimal>),
    /// A figure of the people of a group that goes by sums, so that it can be worked out of groups less others; and
    /// whether it may be shown as far as other figures go.
    Mean {
        of: Counted,
        value: Option<Decimal>,
        may_be_shown: bool,
    },
}

impl Heading {
    /// Whether it is about all clusters, and not about one scale.
    fn is_headline(&self) -> bool {
        matches!(self.group, None | Some(Group::All))
            && !self.measure.starts_with("scale")
            && !self.measure.starts_with("moved_to")
    }
}

impl Sheet {
    /// A sheet whose unknowns are, for each part of the levels, what a function makes of its counts.
    pub(super) fn new(levels: &Levels, unknowns: impl Fn(&Counts) -> Vec<u32>) -> Self {
        let parts: Vec<Vec<u32>> = levels.parts.iter().map(|(_, counts)| unknowns(counts)).collect();
        let width = parts.first().map_or(0, Vec::len);
        let truth: Vec<u32> = parts.concat();
        let spans = levels.every().map(|(_, _, parts)| parts).collect();
        Self { width, spans, block: Block::new(truth.clone()), truth, figures: Vec::new() }
    }

    /// A count for each level of the unknowns at these places, as rows of the file. The parts add up to all teams.
    pub(super) fn count(&mut self, group: Option<Group>, measure: impl Into<Measure>, places: &[usize]) -> OnLevels {
        self.row_of_counts(&Heading { group, is_entry: false, measure: measure.into() }, self.levels(), places)
    }

    /// The count of all teams only.
    pub(super) fn count_all(&mut self, group: Option<Group>, measure: impl Into<Measure>, places: &[usize]) -> Counted {
        self.only_all(Heading { group, is_entry: false, measure: measure.into() }, places)
    }

    /// The count of all teams only, of moves that start from outside.
    pub(super) fn entry_count_all(&mut self, measure: impl Into<Measure>, places: &[usize]) -> Counted {
        self.only_all(Heading { group: None, is_entry: true, measure: measure.into() }, places)
    }

    fn only_all(&mut self, heading: Heading, places: &[usize]) -> Counted {
        let none = Counted { id: self.block.count([]), truth: 0 };
        self.row_of_counts(&heading, 0..1, places).first().copied().unwrap_or(none)
    }

    /// A count for each level where the figure starts from outside.
    pub(super) fn entry_count(&mut self, measure: impl Into<Measure>, places: &[usize]) -> OnLevels {
        let heading = Heading { group: None, is_entry: true, measure: measure.into() };
        self.row_of_counts(&heading, self.levels(), places)
    }

    fn row_of_counts(&mut self, heading: &Heading, levels: Range<usize>, places: &[usize]) -> OnLevels {
        let mut counts = OnLevels::new();
        for (level, span) in levels.clone().zip(self.spans.get(levels).unwrap_or_default().to_vec()) {
            let atoms = self.atoms(span, places);
            let truth = atoms.iter().filter_map(|atom| self.truth.get(*atom)).sum();
            let counted = Counted { id: self.block.count(atoms), truth };
            if level == 0 && heading.is_headline() {
                self.block.headline(counted.id);
            }
            self.figures.push(Figure { level, heading: heading.clone(), cell: Cell::Count(counted) });
            counts.push(counted);
        }
        if let [total, parts @ ..] = counts.as_slice()
            && !parts.is_empty()
        {
            self.block.line(parts.iter().map(|part| part.id).collect(), total.id);
        }
        counts
    }

    fn atoms(&self, parts: Range<usize>, places: &[usize]) -> Vec<usize> {
        parts.flat_map(|part| places.iter().map(move |place| part * self.width + place)).collect()
    }

    /// On every level that they have, some counts add up to another.
    pub(super) fn adds_up(&mut self, parts: &[&OnLevels], total: &OnLevels) {
        for (level, total) in total.iter().enumerate() {
            let parts: Vec<CountId> = parts.iter().filter_map(|part| part.get(level)).map(|part| part.id).collect();
            if !parts.is_empty() {
                self.block.line(parts, total.id);
            }
        }
    }

    /// Counts of every group, from the places of each cluster. Clusters add up to super classes, and these to all,
    /// with cluster 00 where it is counted.
    pub(super) fn by_group(
        &mut self,
        measure: &str,
        has_variance: bool,
        places: impl Fn(ClusterCode) -> Vec<usize>,
    ) -> ByGroup {
        let every = self.levels();
        self.groups(measure, has_variance, &|_| every.clone(), places)
    }

    /// The same without cluster 00, and single clusters for all teams only.
    pub(super) fn by_class(&mut self, measure: &str, places: impl Fn(ClusterCode) -> Vec<usize>) -> ByGroup {
        let every = self.levels();
        let levels = |group| if matches!(group, Group::Cluster(_)) { 0..1 } else { every.clone() };
        self.groups(measure, false, &levels, places)
    }

    fn groups(
        &mut self,
        measure: &str,
        has_variance: bool,
        levels: &dyn Fn(Group) -> Range<usize>,
        places: impl Fn(ClusterCode) -> Vec<usize>,
    ) -> ByGroup {
        let counted = |group: &Group| has_variance || *group != Group::Cluster(ClusterCode::VARIANCE);
        let mut groups = Vec::new();
        for group in Group::every().filter(counted) {
            let clusters = group.clusters().filter(|cluster| has_variance || !cluster.is_variance());
            let places: Vec<usize> = clusters.flat_map(&places).collect();
            let row = Heading { group: Some(group), is_entry: false, measure: measure.to_owned().into() };
            groups.push((group, self.row_of_counts(&row, levels(group), &places)));
        }
        let groups = ByGroup(groups);
        for class in SuperClass::ALL {
            let clusters = Group::Class(class).clusters().filter_map(|cluster| groups.get(Group::Cluster(cluster)));
            if let Some(total) = groups.get(Group::Class(class)) {
                self.adds_up(&clusters.collect::<Vec<_>>(), total);
            }
        }
        let classes = SuperClass::ALL.into_iter().map(Group::Class);
        let parts = classes.chain([Group::Cluster(ClusterCode::VARIANCE)]).filter_map(|group| groups.get(group));
        if let Some(total) = groups.get(Group::All) {
            self.adds_up(&parts.collect::<Vec<_>>(), total);
        }
        groups
    }

    /// A proportion for each level, of counts that are in the file.
    pub(super) fn share(
        &mut self,
        group: Option<Group>,
        measure: impl Into<Measure>,
        part: &OnLevels,
        whole: &OnLevels,
    ) {
        let heading = Heading { group, is_entry: false, measure: measure.into() };
        for (level, (part, whole)) in part.iter().zip(whole).enumerate() {
            let truth = Share { part: part.truth, whole: whole.truth };
            let cell = Cell::Share(self.block.share(part.id, whole.id), truth);
            self.figures.push(Figure { level, heading: heading.clone(), cell });
        }
    }

    /// A figure that is worked out of the people of some counts: hidden if one of these is.
    pub(super) fn statistic(
        &mut self,
        level: usize,
        group: Option<Group>,
        measure: impl Into<Measure>,
        over: &[Counted],
        value: Option<Decimal>,
    ) {
        let cell = Cell::Statistic(over.iter().map(|counted| counted.id).collect(), value);
        let heading = Heading { group, is_entry: false, measure: measure.into() };
        self.figures.push(Figure { level, heading, cell });
    }

    /// A proportion for each group and level.
    pub(super) fn shares(&mut self, measure: &str, part: &ByGroup, whole: &ByGroup) {
        for ((group, part), (_, whole)) in part.0.iter().zip(&whole.0) {
            self.share(Some(*group), measure.to_owned(), part, whole);
        }
    }

    /// A figure of all teams that goes by sums, such as a mean or a test. Whoever has it is taken to know the count exactly.
    pub(super) fn mean(
        &mut self,
        group: Group,
        measure: impl Into<Measure>,
        of: Counted,
        value: Option<Decimal>,
        may_be_shown: bool,
    ) {
        self.block.pin(of.id);
        let heading = Heading { group: Some(group), is_entry: false, measure: measure.into() };
        self.figures.push(Figure { level: 0, heading, cell: Cell::Mean { of, value, may_be_shown } });
    }

    /// Takes it that a reader can work a count out exactly from what is said about it, if it is shown.
    pub(super) fn pin(&mut self, count: Counted) {
        self.block.pin(count.id);
    }

    /// Takes it that a reader knows exactly what the unknowns at these places come to on a level.
    pub(super) fn known(&mut self, level: usize, places: &[usize]) {
        if let Some(span) = self.spans.get(level) {
            let atoms = self.atoms(span.clone(), places);
            self.block.known(atoms);
        }
    }

    /// How many levels there are.
    pub(super) fn levels(&self) -> Range<usize> {
        0..self.spans.len()
    }

    /// Begins to hide what may not leave.
    pub(super) fn begin(self) -> HalfHidden {
        HalfHidden { figures: self.figures, protecting: self.block.begin() }
    }

    /// Its rows as they are.
    pub(super) fn unprotected(self) -> Vec<Row> {
        rows(self.figures, |_, cell| match cell {
            Cell::Count(counted) => Value::Count(counted.truth),
            Cell::Mean { value, .. } => number(*value),
            Cell::Share(_, truth) => truth.percent().map_or(Value::None, Value::Percent),
            Cell::Statistic(_, value) => number(*value),
        })
    }
}

/// A sheet of which is being hidden, a slice at a time.
pub(super) struct HalfHidden {
    figures: Vec<Figure>,
    protecting: Protecting,
}

impl HalfHidden {
    /// Goes on for a slice. Answers whether there is more to do.
    pub(super) fn step(&mut self) -> bool {
        self.protecting.step()
    }

    /// The rows as they may leave, once there is no more to do.
    pub(super) fn finish(self) -> Vec<Row> {
        let shown = self.protecting.finish();
        if !shown.open().is_empty() {
            // Something could be worked out, whatever else was hidden: then nothing of the sheet is written.
            return rows(self.figures, |_, _| Value::Hidden(Rule::Secondary));
        }
        let means = means(&self.figures, &shown);
        let of_count = |value| match shown.count(value) {
            Shown::Value(count) => Value::Count(count),
            Shown::Hidden(rule) => Value::Hidden(rule),
        };
        rows(self.figures, |group, cell| match cell {
            Cell::Count(counted) => of_count(counted.id),
            Cell::Mean { of, value, may_be_shown } => match of_count(of.id) {
                hidden @ Value::Hidden(_) => hidden,
                _ if *may_be_shown && means.iter().any(|node| Some(node.group) == group && node.is_shown) => {
                    number(*value)
                }
                _ => Value::Hidden(Rule::Secondary),
            },
            Cell::Share(id, _) => match shown.share(*id) {
                Shown::Value(percent) => Value::Percent(percent),
                Shown::Hidden(rule) => Value::Hidden(rule),
            },
            Cell::Statistic(over, value) => {
                let hidden: Vec<Rule> = over.iter().filter_map(|id| shown.count(*id).rule()).collect();
                match hidden.iter().find(|rule| **rule == Rule::SmallCount).or(hidden.first()) {
                    Some(rule) => Value::Hidden(*rule),
                    None => number(*value),
                }
            }
        })
    }
}

fn number(value: Option<Decimal>) -> Value {
    value.map_or(Value::None, Value::Number)
}

/// The groups that have means, and whether these may be shown.
fn means(figures: &[Figure], shown: &Protected) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    for figure in figures {
        let (Cell::Mean { of, .. }, Some(group)) = (&figure.cell, figure.heading.group) else { continue };
        if nodes.iter().all(|node| node.group != group) {
            nodes.push(Node { group, count: of.truth, is_shown: shown.count(of.id).value().is_some() });
        }
    }
    remainder::withhold(&mut nodes);
    nodes
}

fn rows(figures: Vec<Figure>, value: impl Fn(Option<Group>, &Cell) -> Value) -> Vec<Row> {
    let row = |Figure { level, heading: Heading { group, is_entry, measure }, cell }| {
        let value = value(group, &cell);
        Row { level, group, is_entry, measure, value }
    };
    figures.into_iter().map(row).collect()
}
