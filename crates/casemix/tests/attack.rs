//! A reader who wants to know what is hidden, with nothing but the file and all the arithmetic there is.
//!
//! He knows how the file is made: which counts add up to which, how they are rounded, what each `*` stands for. Of every
//! group that has means he is taken to know the number of people exactly. Here he attacks whole files as they are written;
//! the attacks on blocks, with a complete solver, stand beside the code.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

use casemix::{
    About, Day, File, Filter, Group, History, Level, Period, Quarter, Rules, Span, Summary, Tally, Value, synthetic,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn summary(people: &[History], first: i32) -> Summary {
    let period = Period { quarter: Quarter::of_month(2026, 9), is_whole: true, span: Span::Quarter, first: Day(first) };
    let mut tally = Tally::new(period, Rules::default());
    people.iter().for_each(|history| tally.add(history));
    tally.finish()
}

/// A protected file and the truth behind it.
fn files(seed: u64, people: usize, teams: usize, first: i32) -> (File, File) {
    let summary = summary(&synthetic::caseload(seed, people, teams), first);
    let names = synthetic::team_names(teams);
    (File::protected(&summary, &names, About::default()), File::unprotected(&summary, &names, About::default()))
}

/// Level, cluster and measure.
type Key = (String, String, String);

/// What the reader thinks a count can be.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Range {
    least: i64,
    greatest: i64,
}

const MANY: i64 = 1_000_000;

struct Reader {
    ranges: BTreeMap<Key, Range>,
    /// Parts that add up to a total.
    sums: Vec<(Vec<Key>, Key)>,
    /// A per cent, of what, of what.
    shares: Vec<(i64, Key, Key)>,
    hidden: Vec<Key>,
}

impl Reader {
    fn new(file: &File, truth: &File) -> Self {
        let level = |file: &File, place: usize| file.levels().get(place).map(Level::to_string).unwrap_or_default();
        let all = Filter::default();
        let mut reader = Self { ranges: BTreeMap::new(), sums: Vec::new(), shares: Vec::new(), hidden: Vec::new() };
        let mut per_cents: Vec<(Key, i64)> = Vec::new();
        let mut pinned: Vec<Key> = Vec::new();
        for row in file.rows(&all) {
            let key = (level(file, row.level), row.cluster().to_owned(), row.measure.to_string());
            let is_count = !row.measure.ends_with("_percent") && !is_figure(&row.measure);
            match row.value {
                Value::Count(0..5) => panic!("{key:?} is shown"),
                Value::Count(count) => {
                    let count = i64::from(count);
                    let least = (count - 2).max(5);
                    reader.ranges.insert(key, Range { least, greatest: count + 2 });
                }
                Value::Hidden(rule) if is_count => {
                    let range = if rule.id() == "small-count" { (0, 4) } else { (5, MANY) };
                    reader.ranges.insert(key.clone(), Range { least: range.0, greatest: range.1 });
                    reader.hidden.push(key);
                }
                Value::Percent(per_cent) => per_cents.push((key, i64::from(per_cent))),
                Value::Number(_) if row.measure.ends_with("change_mean") => {
                    pinned.push((key.0, key.1, row.measure.replace("change_mean", "pairs")));
                }
                _ => {}
            }
        }
        for row in truth.rows(&all) {
            let key = (level(truth, row.level), row.cluster().to_owned(), row.measure.to_string());
            if let (Value::Count(count), true) = (row.value, pinned.contains(&key)) {
                reader.ranges.insert(key, Range { least: count.into(), greatest: count.into() });
            }
        }
        for ((level, cluster, measure), per_cent) in per_cents {
            let (part, whole) = share_of(&measure);
            // The share of people with a cluster is of all clusters, and stands beside the active people.
            let part_cluster = if measure == "clustered_percent" { "all".to_owned() } else { cluster.clone() };
            let key = |cluster: &str, name: String| (level.clone(), cluster.to_owned(), name);
            reader.shares.push((per_cent, key(&part_cluster, part), key(&cluster, whole)));
        }
        reader.relate();
        reader
    }

    /// What adds up to what.
    fn relate(&mut self) {
        let keys: Vec<Key> = self.ranges.keys().cloned().collect();
        let has = |key: &Key| keys.contains(key);
        let mut sums: Vec<(Vec<Key>, Key)> = Vec::new();
        for key in &keys {
            let (level, cluster, measure) = key;
            let at = |cluster: &str| (level.clone(), cluster.to_owned(), measure.clone());
            let group = Group::every().find(|group| group.id() == cluster);
            let is_by_group = !measure.starts_with("moved_to") && measure != "discharged";
            match group {
                Some(group @ Group::Class(_)) => {
                    sums.push((group.clusters().map(|cluster| at(cluster.code())).collect(), key.clone()));
                }
                Some(Group::All) if is_by_group => {
                    sums.push((["00", "non-psychotic", "psychotic", "organic"].map(at).to_vec(), key.clone()));
                }
                _ => {}
            }
            if level == "All teams" {
                let parts = keys.iter().filter(|(other, name, of)| other != level && name == cluster && of == measure);
                sums.push((parts.cloned().collect(), key.clone()));
            }
            let moves = |from: &str, to: &str| {
                let measure = if to == "outside" { "discharged".to_owned() } else { format!("moved_to_{to}") };
                (level.clone(), from.to_owned(), measure)
            };
            let clusters: Vec<&str> = allocation::ClusterCode::ALL.iter().map(|cluster| cluster.code()).collect();
            match measure.as_str() {
                "moved_out" => {
                    let to = clusters.iter().copied().chain(["outside"]);
                    sums.push((to.map(|to| moves(cluster, to)).collect(), key.clone()));
                }
                "entered" => sums.push((clusters.iter().map(|to| moves("entry", to)).collect(), key.clone())),
                "moved_in" => {
                    let from = clusters.iter().copied().chain(["entry"]);
                    sums.push((from.map(|from| moves(from, cluster)).collect(), key.clone()));
                }
                "discharged" if cluster == "all" => {
                    sums.push((clusters.iter().map(|from| moves(from, "outside")).collect(), key.clone()));
                }
                "changes" => {
                    let parts = ["listed", "unlisted_with_reason", "unlisted_without_reason", "from_00"];
                    let parts = parts.map(|part| (level.clone(), String::new(), format!("changes_{part}")));
                    sums.push((parts.to_vec(), key.clone()));
                    let out = (level.clone(), "all".to_owned(), "moved_out".to_owned());
                    sums.push((vec![key.clone(), (level.clone(), "all".to_owned(), "discharged".to_owned())], out));
                }
                _ => {}
            }
        }
        // Cluster 00 is not counted everywhere, and no cluster moves to itself.
        let present = |(parts, total): (Vec<Key>, Key)| (parts.into_iter().filter(has).collect::<Vec<_>>(), total);
        self.sums = sums.into_iter().map(present).filter(|(parts, total)| parts.len() > 1 && has(total)).collect();
    }

    /// Narrows until nothing narrows any more.
    fn attack(&mut self) {
        let sums = std::mem::take(&mut self.sums);
        let shares = std::mem::take(&mut self.shares);
        loop {
            let before = self.ranges.clone();
            for (parts, total) in &sums {
                let of = |key: &Key, reader: &Self| reader.ranges[key];
                let (mut least, mut greatest) = (0, 0);
                for part in parts {
                    least += of(part, self).least;
                    greatest += of(part, self).greatest.min(MANY);
                }
                self.narrow(total, least, greatest);
                let whole = of(total, self);
                for part in parts {
                    let own = of(part, self);
                    let others = (least - own.least, greatest - own.greatest.min(MANY));
                    self.narrow(part, whole.least - others.1, whole.greatest - others.0);
                }
            }
            for (per_cent, part, whole) in &shares {
                let (Some(one), Some(all)) = (self.ranges.get(part).copied(), self.ranges.get(whole).copied()) else {
                    continue;
                };
                let fits = |one: i64, all: i64| all > 0 && one <= all && (200 * one + all) / (2 * all) == *per_cent;
                let pairs =
                    (one.least..=one.greatest).flat_map(|one| (all.least..=all.greatest).map(move |all| (one, all)));
                let pairs: Vec<(i64, i64)> = pairs.filter(|(one, all)| fits(*one, *all)).collect();
                let bounds = |of: fn(&(i64, i64)) -> i64| {
                    (
                        pairs.iter().map(of).min().expect("the truth fits"),
                        pairs.iter().map(of).max().expect("the truth fits"),
                    )
                };
                let (ones, alls) = (bounds(|pair| pair.0), bounds(|pair| pair.1));
                self.narrow(part, ones.0, ones.1);
                self.narrow(whole, alls.0, alls.1);
            }
            if self.ranges == before {
                return;
            }
        }
    }

    fn narrow(&mut self, key: &Key, least: i64, greatest: i64) {
        let range = self.ranges.get_mut(key).expect("a count of the file");
        range.least = range.least.max(least);
        range.greatest = range.greatest.min(greatest);
        assert!(range.least <= range.greatest, "{key:?}: the reader has misunderstood the file");
    }
}

/// Whether a measure is a figure that is no count.
fn is_figure(measure: &str) -> bool {
    ["_kappa", "_days", "_mean", "_low95", "_high95", "_t", "_p", "_size"].iter().any(|end| measure.ends_with(end))
}

/// What a proportion is of.
fn share_of(measure: &str) -> (String, String) {
    let part = measure.trim_end_matches("_percent");
    let whole = match part {
        "clustered" => return ("acc33".to_owned(), "active".to_owned()),
        "acc37" => return ("acc36".to_owned(), "acc33".to_owned()),
        "must_met" => "must_checked",
        "changes_listed" => "changes",
        "reviews_in_time" => "reviews",
        _ if part.ends_with("_not_known") => "assessments",
        _ => {
            let start =
                part.trim_end_matches("_equal").trim_end_matches("_first_three").trim_end_matches("_same_class");
            let start = start.trim_end_matches("_improved").trim_end_matches("_deteriorated");
            let end = if ["total", "wemwbs", "swemwbs"].contains(&start) { "pairs" } else { "compared" };
            return (part.to_owned(), format!("{start}_{end}"));
        }
    };
    (part.to_owned(), whole.to_owned())
}

fn attacked(file: &File, truth: &File) -> Reader {
    let mut reader = Reader::new(file, truth);
    assert!(reader.sums.len() > 100 && reader.hidden.len() > 100, "there is something to attack");
    reader.attack();
    reader
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn no_hidden_count_of_a_whole_file_comes_down_to_one(
        seed in 0_u64..10_000,
        people in prop::sample::select(vec![40_usize, 120, 300, 700]),
        teams in 1_usize..7,
        first in prop::sample::select(vec![-91_i32, -364]),
    ) {
        let (file, truth) = files(seed, people, teams, first);
        let reader = attacked(&file, &truth);
        for key in &reader.hidden {
            let range = reader.ranges[key];
            prop_assert!(range.least < range.greatest, "{:?} is {}", key, range.least);
        }
    }

    #[test]
    fn no_means_can_be_taken_apart_to_fewer_than_five_people(
        seed in 0_u64..10_000,
        people in prop::sample::select(vec![40_usize, 120, 300, 700]),
    ) {
        let (file, truth) = files(seed, people, 3, -364);
        let all = Filter { level: Some(Level::All), class: None };
        for instrument in ["total", "behaviour", "impairment", "symptoms", "social", "wemwbs", "swemwbs"] {
            let counted = if ["wemwbs", "swemwbs"].contains(&instrument) { instrument } else { "total" };
            let shown: Vec<Group> = file
                .rows(&all)
                .filter(|row| row.measure == format!("{instrument}_change_mean") && matches!(row.value, Value::Number(_)))
                .filter_map(|row| row.group)
                .collect();
            // Clusters that no shown group tells apart are one set: sums and differences lead to such sets and no further.
            let mut sets: BTreeMap<Vec<bool>, u32> = BTreeMap::new();
            for row in truth.rows(&all).filter(|row| row.measure == format!("{counted}_pairs")) {
                let (Some(Group::Cluster(cluster)), Value::Count(count)) = (row.group, row.value) else { continue };
                *sets.entry(shown.iter().map(|group| group.has(cluster)).collect()).or_default() += count;
            }
            for (told, count) in sets.into_iter().filter(|(told, _)| told.contains(&true)) {
                prop_assert!(count == 0 || count >= 5, "{}: {} people by {:?} of {:?}", instrument, count, told, shown);
            }
        }
    }
}

#[test]
fn two_files_of_different_filters_tell_no_more_than_one() {
    let (file, _) = files(2013, 300, 5, -91);
    let whole: Vec<String> = file.csv(&Filter::default()).lines().map(str::to_owned).collect();
    for level in file.levels() {
        for class in allocation::SuperClass::ALL {
            let filter = Filter { level: Some(level.clone()), class: Some(class) };
            let figures = file.csv(&filter);
            let figures = figures.lines().filter(|line| !line.contains(",file,,,"));
            assert!(figures.clone().count() > 50);
            assert!(
                figures.into_iter().all(|line| whole.iter().any(|other| other == line)),
                "a figure that is nowhere else"
            );
        }
    }
}

#[test]
fn no_event_is_in_the_files_of_two_quarters() {
    let people = synthetic::caseload(7, 300, 4);
    // The quarter that ends on the reporting date, the three before it, and all four at once.
    let quarter = |last: i32, first: i32| {
        let later: Vec<History> = people
            .iter()
            .map(|history| {
                let mut history = history.clone();
                history.assessed.iter_mut().for_each(|assessed| {
                    assessed.day.0 -= last;
                    assessed.due.0 -= last;
                    assessed.closed.iter_mut().for_each(|closed| closed.0 -= last);
                });
                history.assessed.retain(|assessed| assessed.day <= Day::REPORTING);
                history
                    .assessed
                    .iter_mut()
                    .for_each(|assessed| assessed.closed = assessed.closed.filter(|day| *day <= Day::REPORTING));
                history
            })
            .filter(|history| !history.assessed.is_empty())
            .collect();
        summary(&later, first).all.completeness.assessments()
    };
    let parts: u32 = [0, -91, -182, -273].map(|last| quarter(last, -90)).iter().sum();
    assert!(parts > 100);
    assert_eq!(parts, quarter(0, -363));
}
