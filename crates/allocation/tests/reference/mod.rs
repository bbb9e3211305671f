//! The ranking a second time: slowly, in floating point, and straight from the written method.
//!
//! Owns a reading of a pack's JSON and of every figure that is independent of the crate under test: it shares no
//! code, no table and no number type with it. Where the two disagree, one of them misreads the method.

#![allow(dead_code, reason = "each test takes the parts that it needs")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a helper of a test may fail the test")]

use allocation::{Case, Facts, SuperClass};
use ratings::{Assessment, Rating, Scale};
use serde_json::Value;

pub(crate) const GOOD: &str = include_str!("../../data/provisional-2013-14/pack.json");

pub(crate) const SCALES: [&str; 18] =
    ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "A", "B", "C", "D", "E"];
pub(crate) const CLASSES: [&str; 3] = ["non-psychotic", "psychotic", "organic"];
pub(crate) const FACTS: [&str; 2] = ["first_episode", "acute_episode"];

/// What is known of a person, with the form's codes: 0 to 4, and 9 for not known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Person {
    pub(crate) codes: [u8; 18],
    pub(crate) facts: [Option<bool>; 2],
    pub(crate) origin: Option<usize>,
}

impl Person {
    pub(crate) fn severity(&self, scale: usize) -> Option<u8> {
        (self.codes[scale] != 9).then_some(self.codes[scale])
    }

    pub(crate) fn known(&self) -> usize {
        self.codes.iter().filter(|code| **code != 9).count()
    }

    pub(crate) fn with(&self, scale: usize, code: u8) -> Self {
        let mut other = self.clone();
        other.codes[scale] = code;
        other
    }

    /// The same person as the crate under test takes her.
    pub(crate) fn case(&self) -> Case {
        let ratings = self.codes.map(|code| Rating::from_form_code(code).unwrap());
        Case {
            assessment: Assessment::from_ratings(ratings),
            facts: Facts { first_episode: self.facts[0], acute_episode: self.facts[1] },
            origin: self.origin.map(|class| SuperClass::ALL[class]),
        }
    }
}

pub(crate) fn scale_index(id: &str) -> usize {
    SCALES.iter().position(|scale| *scale == id).unwrap()
}

pub(crate) fn scale(index: usize) -> Scale {
    Scale::from_id(SCALES[index]).unwrap()
}

/// One must clause, as the file has it.
#[derive(Clone, Debug)]
pub(crate) struct Must {
    pub(crate) any: bool,
    pub(crate) scales: Vec<usize>,
    pub(crate) from: u8,
    pub(crate) to: u8,
}

/// Met, broken or cannot be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Met,
    Broken,
    Unchecked,
}

impl Must {
    pub(crate) fn is_inside(&self, severity: u8) -> bool {
        severity >= self.from && severity <= self.to
    }

    /// "`any` is met as soon as one known scale is inside, broken only if all are known and none is; `each` is
    /// broken as soon as one known scale is outside, met only if all are known and inside."
    pub(crate) fn answer(&self, person: &Person) -> Answer {
        let known: Vec<u8> = self.scales.iter().filter_map(|scale| person.severity(*scale)).collect();
        let all_known = known.len() == self.scales.len();
        if self.any {
            if known.iter().any(|severity| self.is_inside(*severity)) {
                return Answer::Met;
            }
            return if all_known { Answer::Broken } else { Answer::Unchecked };
        }
        if known.iter().any(|severity| !self.is_inside(*severity)) {
            return Answer::Broken;
        }
        if all_known { Answer::Met } else { Answer::Unchecked }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Cluster {
    pub(crate) code: String,
    pub(crate) class: usize,
    pub(crate) weights: Vec<[f64; 5]>,
    pub(crate) points: Vec<[f64; 5]>,
    pub(crate) must: Vec<Must>,
    pub(crate) facts: [Option<bool>; 2],
}

#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) clusters: Vec<Cluster>,
    pub(crate) fact_points: f64,
}

/// One line of the ranked list.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) code: String,
    pub(crate) total: i32,
    pub(crate) broken: usize,
    pub(crate) unchecked: usize,
    pub(crate) place: usize,
    pub(crate) share: f64,
    pub(crate) fit: Option<f64>,
}

/// Everything that the method says of a person.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) ranked: Vec<Line>,
    pub(crate) outside: Vec<Line>,
    pub(crate) classes: [f64; 3],
}

impl Outcome {
    /// The codes of the clusters that share the first place.
    pub(crate) fn first(&self) -> Vec<&str> {
        self.ranked.iter().filter(|line| line.place == 1).map(|line| line.code.as_str()).collect()
    }

    pub(crate) fn offers_variance(&self) -> bool {
        let eligible: Vec<&Line> = self.ranked.iter().filter(|line| line.broken == 0).collect();
        let best = eligible.iter().filter_map(|line| line.fit).reduce(f64::max);
        eligible.is_empty() || best.is_some_and(|best| best < 0.45)
    }
}

impl Reference {
    /// `round(100 · log2(weight / Σ weights of the row))`, halves away from zero.
    pub(crate) fn read(text: &str) -> Self {
        let pack: Value = serde_json::from_str(text).unwrap();
        let weight = |letter: char| {
            let name = match letter {
                'E' => "expected",
                'm' => "may",
                'u' => "unlikely",
                other => panic!("{other}"),
            };
            pack["weights"][name].as_f64().unwrap()
        };
        let cluster = |node: &Value| {
            let row = |scale: &&str| {
                let letters: Vec<char> = node["profile"][*scale].as_str().unwrap().chars().collect();
                <[f64; 5]>::try_from(letters.into_iter().map(weight).collect::<Vec<_>>()).unwrap()
            };
            let weights: Vec<[f64; 5]> = SCALES.iter().map(row).collect();
            let points = weights.iter().map(|row| {
                let sum: f64 = row.iter().sum();
                row.map(|weight| (100.0 * (weight / sum).log2()).round())
            });
            let must = node["must"].as_array().unwrap().iter().map(|clause| {
                let any = clause.get("any").is_some();
                let scales = clause[if any { "any" } else { "each" }].as_array().unwrap();
                let end = |name: &str| u8::try_from(clause[name].as_u64().unwrap()).unwrap();
                Must {
                    any,
                    scales: scales.iter().map(|scale| scale_index(scale.as_str().unwrap())).collect(),
                    from: end("from"),
                    to: end("to"),
                }
            });
            let class = node["super_class"].as_str().unwrap();
            Cluster {
                code: node["code"].as_str().unwrap().to_owned(),
                class: CLASSES.iter().position(|ours| *ours == class).unwrap(),
                points: points.collect(),
                must: must.collect(),
                facts: FACTS.map(|fact| node["facts"].get(fact).map(|answer| answer.as_bool().unwrap())),
                weights,
            }
        };
        Self {
            clusters: pack["clusters"].as_array().unwrap().iter().map(cluster).collect(),
            fact_points: (100.0 * pack["fact_weight"].as_f64().unwrap().log2()).round(),
        }
    }

    pub(crate) fn cluster(&self, code: &str) -> &Cluster {
        self.clusters.iter().find(|cluster| cluster.code == code).unwrap()
    }

    /// "Σ points over the known ratings + facts"
    pub(crate) fn total(&self, cluster: &Cluster, person: &Person) -> f64 {
        let ratings = (0..18).filter_map(|scale| Some(cluster.points[scale][usize::from(person.severity(scale)?)]));
        ratings.sum::<f64>() + (0..2).map(|fact| self.of_fact(cluster, person, fact)).sum::<f64>()
    }

    /// "A fact that is known and disagrees with the cluster's"; everything else adds 0.
    pub(crate) fn of_fact(&self, cluster: &Cluster, person: &Person, fact: usize) -> f64 {
        match (person.facts[fact], cluster.facts[fact]) {
            (Some(answer), Some(expected)) if answer != expected => self.fact_points,
            _ => 0.0,
        }
    }

    pub(crate) fn outcome(&self, person: &Person) -> Outcome {
        let (inside, outside): (Vec<&Cluster>, Vec<&Cluster>) =
            self.clusters.iter().partition(|cluster| person.origin.is_none_or(|origin| cluster.class == origin));
        let all: f64 = self.clusters.iter().map(|cluster| (self.total(cluster, person) / 100.0).exp2()).sum();
        let classes = [0, 1, 2].map(|class| {
            let of_class = self.clusters.iter().filter(|cluster| cluster.class == class);
            of_class.map(|cluster| (self.total(cluster, person) / 100.0).exp2()).sum::<f64>() / all
        });
        Outcome { ranked: self.lines(&inside, person), outside: self.lines(&outside, person), classes }
    }

    fn lines(&self, clusters: &[&Cluster], person: &Person) -> Vec<Line> {
        let sum: f64 = clusters.iter().map(|cluster| (self.total(cluster, person) / 100.0).exp2()).sum();
        let mut lines: Vec<Line> = clusters
            .iter()
            .map(|cluster| {
                let total = self.total(cluster, person);
                let count = |answer| cluster.must.iter().filter(|must| must.answer(person) == answer).count();
                Line {
                    code: cluster.code.clone(),
                    #[expect(clippy::cast_possible_truncation, reason = "a sum of whole numbers")]
                    total: total as i32,
                    broken: count(Answer::Broken),
                    unchecked: count(Answer::Unchecked),
                    place: 0,
                    share: (total / 100.0).exp2() / sum,
                    fit: fit(cluster, person),
                }
            })
            .collect();
        // Selection, three rules one after another: the simplest thing that could be right.
        let is_before = |one: &Line, two: &Line| {
            if (one.broken == 0) != (two.broken == 0) {
                return one.broken == 0;
            }
            if one.total != two.total {
                return one.total > two.total;
            }
            one.code < two.code
        };
        for start in 0..lines.len() {
            for other in start + 1..lines.len() {
                if is_before(&lines[other], &lines[start]) {
                    lines.swap(start, other);
                }
            }
        }
        for index in 0..lines.len() {
            let ties = |one: &Line, two: &Line| one.total == two.total && (one.broken == 0) == (two.broken == 0);
            let place = match index.checked_sub(1) {
                Some(before) if ties(&lines[before], &lines[index]) => lines[before].place,
                _ => index + 1,
            };
            lines[index].place = place;
        }
        lines
    }

    /// Every change of one known rating by one step after which no cluster that was first is first: scale, from,
    /// to, the new first.
    pub(crate) fn tipping(&self, person: &Person) -> Vec<(usize, u8, u8, String)> {
        let now = self.outcome(person);
        let mut found = Vec::new();
        for scale in 0..18 {
            let Some(from) = person.severity(scale) else { continue };
            for to in 0..=4_u8 {
                if to + 1 != from && from + 1 != to {
                    continue;
                }
                let then = self.outcome(&person.with(scale, to));
                if !then.first().iter().any(|code| now.first().contains(code)) {
                    found.push((scale, from, to, then.ranked[0].code.clone()));
                }
            }
        }
        found
    }
}

/// `2^( Σ (points − best points of the row) / 100 / known )`
fn fit(cluster: &Cluster, person: &Person) -> Option<f64> {
    let shortfall = |scale: usize| {
        let row = &cluster.points[scale];
        let best = row.iter().copied().reduce(f64::max)?;
        Some(row[usize::from(person.severity(scale)?)] - best)
    };
    let shortfalls: Vec<f64> = (0..18).filter_map(shortfall).collect();
    #[expect(clippy::cast_precision_loss, reason = "at most 18")]
    let known = shortfalls.len() as f64;
    (!shortfalls.is_empty()).then(|| (shortfalls.iter().sum::<f64>() / 100.0 / known).exp2())
}

/// "the geometric mean, over the known ratings, of weight / best weight in that row", without rounded points.
pub(crate) fn geometric_mean(cluster: &Cluster, person: &Person) -> Option<f64> {
    let ratio = |scale: usize| {
        let row = &cluster.weights[scale];
        Some(row[usize::from(person.severity(scale)?)] / row.iter().copied().reduce(f64::max)?)
    };
    let ratios: Vec<f64> = (0..18).filter_map(ratio).collect();
    #[expect(clippy::cast_precision_loss, reason = "at most 18")]
    let known = ratios.len() as f64;
    (!ratios.is_empty()).then(|| ratios.iter().product::<f64>().powf(1.0 / known))
}
