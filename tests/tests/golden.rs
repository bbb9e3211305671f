//! The worked cases in `golden/`, each put through the built-in pack and compared with what a clinician expects.
//!
//! The form of the tables and the words of their expectations are described in `golden/README.md`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail the test"
)]

use allocation::{Allocation, Case, ClusterCode, Facts, Pack, Ranked, SuperClass};
use ratings::{Assessment, Rating, Scale};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// One row of a table.
struct Golden {
    file: String,
    fields: BTreeMap<String, String>,
}

const REST: [&str; 10] =
    ["first_episode", "acute_episode", "origin", "cluster", "place", "why", "source", "also", "disagreement", "id"];

impl Golden {
    fn field(&self, name: &str) -> &str {
        &self.fields[name]
    }

    fn cluster(&self) -> ClusterCode {
        ClusterCode::from_code(self.field("cluster")).unwrap()
    }

    fn case(&self) -> Result<Case, String> {
        let rating = |scale: Scale| {
            let text = self.field(scale.id());
            let code = text.parse().map_err(|_| format!("scale {scale}: “{text}” is not a rating"))?;
            Rating::from_form_code(code).map_err(|error| format!("scale {scale}: {error}"))
        };
        let ratings = Scale::ALL.into_iter().map(rating).collect::<Result<Vec<_>, _>>()?;
        let fact = |name: &str| match self.field(name) {
            "" => Ok(None),
            "yes" => Ok(Some(true)),
            "no" => Ok(Some(false)),
            other => Err(format!("{name}: “{other}” is not an answer")),
        };
        let origin = match self.field("origin") {
            "" => None,
            id => Some(SuperClass::from_id(id).map_err(|error| error.to_string())?),
        };
        Ok(Case {
            assessment: Assessment::from_ratings(ratings.try_into().map_err(|_| "not 18 ratings")?),
            facts: Facts { first_episode: fact("first_episode")?, acute_episode: fact("acute_episode")? },
            origin,
        })
    }

    /// Everything about the row that is not as it expects.
    fn faults(&self, pack: &Pack) -> Result<Vec<String>, String> {
        let result = Allocation::new(pack, &self.case()?);
        let code = ClusterCode::from_code(self.field("cluster")).map_err(|error| error.to_string())?;
        let ranked = *result.find(code).ok_or_else(|| format!("cluster {code} is not ranked for this origin"))?;
        let mut faults = Vec::new();
        if self.field("place") != ranked.place.to_string() {
            let first: Vec<&str> = result.ranked().iter().take(4).map(|ranked| ranked.code.code()).collect();
            faults.push(format!(
                "cluster {code} came in place {}, not {}; the order is {}",
                ranked.place,
                self.field("place"),
                first.join(", "),
            ));
        }
        if (self.field("place") == "1") != self.field("disagreement").is_empty() {
            faults.push("a disagreement is written where the cluster is not first, and only there".to_owned());
        }
        if !self.field("disagreement").is_empty() {
            let first = result.first()[0].code.code();
            if !self.field("disagreement").starts_with(&format!("Cluster {first} comes first")) {
                faults.push(format!("the disagreement does not begin with “Cluster {first} comes first”"));
            }
        }
        for also in self.field("also").split(';').map(str::trim).filter(|also| !also.is_empty()) {
            if !holds(also, &ranked, &result)? {
                faults.push(format!("expected “{also}”"));
            }
        }
        let tied: Vec<&str> = others_in_place(&ranked, &result);
        let named = self.field("also").split(';').filter(|also| also.contains("ties with")).count();
        if tied.len() != named {
            faults.push(format!("it shares its place with {tied:?}"));
        }
        Ok(faults)
    }
}

fn others_in_place(ranked: &Ranked, result: &Allocation) -> Vec<&'static str> {
    let shares = |other: &&Ranked| other.place == ranked.place && other.code != ranked.code;
    result.ranked().iter().filter(shares).map(|other| other.code.code()).collect()
}

/// Whether one of the further expectations holds.
fn holds(also: &str, ranked: &Ranked, result: &Allocation) -> Result<bool, String> {
    let missing: Vec<&str> = result.completeness().missing_in_clauses.iter().map(|scale| scale.id()).collect();
    let all = result.ranked().len() == ClusterCode::RANKED.len();
    let position = |code: &str| result.ranked().iter().position(|ranked| ranked.code.code() == code);
    let number = |text: &str| text.parse::<u8>().map_err(|_| format!("“{also}” has no number"));
    Ok(match also.split_whitespace().collect::<Vec<_>>()[..] {
        ["ties", "with", code] => others_in_place(ranked, result).contains(&code),
        ["ahead", "of", code] => position(ranked.code.code()) < position(code),
        ["broken", count] => ranked.broken == number(count)?,
        ["unchecked", count] => ranked.unchecked == number(count)?,
        ["complete"] => result.completeness().is_complete(),
        ["incomplete"] => !result.completeness().is_complete(),
        ["missing", "nothing"] => missing.is_empty(),
        ["missing", ref scales @ ..] => missing == scales,
        ["variance", "offered"] => result.offers_variance() && !result.needs_reason(ClusterCode::VARIANCE),
        ["variance", "not", "offered"] => !result.offers_variance() && result.needs_reason(ClusterCode::VARIANCE),
        ["every", "cluster", "broken"] => result.all_broken(),
        ["not", "every", "cluster", "broken"] => !result.all_broken(),
        ["all", "ranked"] => all && result.best_outside().is_none(),
        ["only", class] => {
            let is_in = |ranked: &Ranked| ranked.code.super_class().is_some_and(|ours| ours.id() == class);
            !all && result.ranked().iter().all(is_in)
        }
        ["best", "outside", code] => result.best_outside().is_some_and(|best| best.code.code() == code),
        ["no", "fit"] => result.ranked().iter().all(|ranked| ranked.fit.is_none()),
        _ => return Err(format!("“{also}” is no expectation that golden/README.md describes")),
    })
}

fn table(path: &Path) -> Vec<Golden> {
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    let mut reader = csv::Reader::from_path(path).unwrap();
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let ours: BTreeSet<&str> = Scale::ALL.map(Scale::id).into_iter().chain(REST).collect();
    assert_eq!(header.iter().map(String::as_str).collect::<BTreeSet<_>>(), ours, "the columns of {file}");
    assert_eq!(header.len(), ours.len(), "a column of {file} is there twice");
    let row = |row: Result<csv::StringRecord, csv::Error>| {
        let row = row.unwrap_or_else(|error| panic!("{file}: {error}"));
        let fields = header.iter().cloned().zip(row.iter().map(|field| field.trim().to_owned()));
        Golden { file: file.clone(), fields: fields.collect() }
    };
    reader.records().map(row).collect()
}

fn tables() -> Vec<Golden> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let mut paths: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    // The reviews have a form of their own and a test of their own.
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "csv") && !path.ends_with("reviews.csv"));
    paths.sort();
    assert_eq!(paths.len(), 4, "{}", folder.display());
    paths.iter().flat_map(|path| table(path)).collect()
}

#[test]
fn each_worked_case_is_ranked_as_its_clinician_expects() {
    let pack = Pack::provisional();
    let mut failures = Vec::new();
    for golden in tables() {
        let faults = golden.faults(&pack).unwrap_or_else(|problem| vec![problem]);
        if !faults.is_empty() {
            let (file, id, why) = (&golden.file, golden.field("id"), golden.field("why"));
            failures.push(format!("{file}, {id}: {}\n  {why}", faults.join("; ")));
        }
    }
    assert!(failures.is_empty(), "{} cases:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn each_cluster_has_two_worked_cases_and_one_that_comes_first() {
    let mut cases: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let tables = tables();
    for golden in tables.iter().filter(|golden| golden.file != "special.csv") {
        let class = golden.cluster().super_class().map_or("", SuperClass::id);
        assert_eq!(golden.file, format!("{class}.csv"), "{} is in the wrong table", golden.field("id"));
        let (all, first) = cases.entry(golden.cluster().code()).or_default();
        *all += 1;
        *first += usize::from(golden.field("place") == "1");
    }
    for code in ClusterCode::RANKED {
        let (all, first) = cases.get(code.code()).copied().unwrap_or_default();
        assert!(all >= 2 && first >= 1, "cluster {code} has {all} cases, {first} of which come first");
    }
}

#[test]
fn each_worked_case_can_be_read_and_disputed() {
    let mut seen = BTreeSet::new();
    for golden in tables() {
        let complaint = tests::complaint(&mut seen, golden.field("id"), golden.field("why"), golden.field("source"));
        assert_eq!(complaint, None);
    }
}

#[test]
fn an_expectation_that_nobody_described_is_a_fault() {
    let pack = Pack::provisional();
    let with = |changes: &[(&str, &str)]| {
        let mut golden = tables().remove(0);
        for (name, value) in changes {
            golden.fields.insert((*name).to_owned(), (*value).to_owned());
        }
        golden.faults(&pack)
    };
    assert_eq!(with(&[]), Ok(vec![]));
    assert!(with(&[("also", "variance perhaps")]).is_err());
    assert!(with(&[("1", "5")]).is_err());
    assert!(with(&[("first_episode", "maybe")]).is_err());
    let changed = with(&[("cluster", "03")]).unwrap();
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert!(!with(&[("place", "2")]).unwrap().is_empty());
    assert!(!with(&[("also", "variance offered")]).unwrap().is_empty());
}
