//! The worked reviews in `golden/reviews.csv`, each put through the built-in pack and the transition tables and
//! compared with what a clinician expects.
//!
//! The form of the table and the words of its expectations are described in `golden/README.md`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail the test"
)]

use allocation::{
    Allocation, Case, ClusterCode, Facts, Ground, NeedsReason, Pack, RatingChange, Review, ReviewDecision,
    ReviewOutcome, SuperClass, Transitions, change,
};
use ratings::{Assessment, Rating, Scale};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const COLUMNS: [&str; 14] = [
    "id",
    "from",
    "then",
    "now",
    "first_episode",
    "acute_episode",
    "origin",
    "only_treatment",
    "outcome",
    "to",
    "also",
    "why",
    "source",
    "disagreement",
];

/// Every kind of ground; the table has to show each.
const GROUNDS: [&str; 25] = [
    "nothing-known",
    "outside-origin",
    "comes-first",
    "shares-first",
    "no-description-fits",
    "not-one-way",
    "leads-up",
    "leads-up-by-clauses",
    "leads-down",
    "not-listed",
    "no-table",
    "other-super-class",
    "nothing-rose",
    "fell",
    "no-longer-known",
    "not-compared",
    "clause-not-enforced",
    "clause-not-checked",
    "clause-broken",
    "clause-unchecked",
    "minor-at-most",
    "history-withholds",
    "treatment-not-said",
    "only-treatment",
    "not-only-treatment",
];

/// One row of the table.
#[derive(Clone)]
struct Golden(BTreeMap<String, String>);

/// What is reviewed, as the row says it.
struct Inputs {
    from: ClusterCode,
    before: Option<Assessment>,
    today: Assessment,
    allocation: Allocation,
    only_treatment: Option<bool>,
}

impl Inputs {
    fn review(&self, only_treatment: Option<bool>) -> Review {
        Review::new(&self.allocation, self.from, self.before.as_ref(), &self.today, only_treatment)
    }
}

impl Golden {
    fn field(&self, name: &str) -> &str {
        &self.0[name]
    }

    fn inputs(&self, pack: &Pack) -> Result<Inputs, String> {
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
        let today = assessment(self.field("now"))?;
        let facts = Facts { first_episode: fact("first_episode")?, acute_episode: fact("acute_episode")? };
        Ok(Inputs {
            from: cluster(self.field("from"))?,
            before: if self.field("then") == "not here" { None } else { Some(assessment(self.field("then"))?) },
            today,
            allocation: Allocation::new(pack, &Case { assessment: today, facts, origin }),
            only_treatment: match self.field("only_treatment") {
                "" | "cannot say" => None,
                "yes" => Some(true),
                "no" => Some(false),
                other => return Err(format!("only_treatment: “{other}” is not an answer")),
            },
        })
    }

    fn outcome(&self) -> Result<ReviewOutcome, String> {
        let id = self.field("outcome");
        ReviewOutcome::from_id(id).ok_or_else(|| format!("outcome: “{id}” is none"))
    }

    fn to(&self) -> Result<Vec<ClusterCode>, String> {
        self.field("to").split_whitespace().map(cluster).collect()
    }

    /// Everything about the row that is not as it expects.
    fn faults(&self, pack: &Pack) -> Result<Vec<String>, String> {
        let inputs = self.inputs(pack)?;
        let review = inputs.review(inputs.only_treatment);
        let (outcome, to) = (self.outcome()?, self.to()?);
        let mut faults = Vec::new();
        let suggestion = &review.suggestion;
        let agrees = (suggestion.outcome, &suggestion.to) == (outcome, &to);
        let disagreement = self.field("disagreement");
        if !agrees && disagreement.is_empty() {
            faults.push(format!("expected {} {to:?} and got {review:#?}", outcome.id()));
        }
        if !disagreement.is_empty() {
            let first = review.lead.first().map_or("none", |code| code.code());
            if agrees {
                faults.push("the disagreement has gone away: take it out".to_owned());
            } else if !disagreement.starts_with(&format!("Cluster {first} is closest")) {
                faults.push(format!("the disagreement does not begin with “Cluster {first} is closest”"));
            }
        }
        for also in self.field("also").split(';').map(str::trim).filter(|also| !also.is_empty()) {
            if !holds(also, &review)? {
                faults.push(format!("expected “{also}” of {review:#?}"));
            }
        }
        Ok(faults)
    }
}

fn cluster(code: &str) -> Result<ClusterCode, String> {
    ClusterCode::from_code(code).map_err(|error| error.to_string())
}

/// Thirteen digits, a space, five digits: the ratings in the order of the form.
fn assessment(text: &str) -> Result<Assessment, String> {
    let in_groups = text.len() == Scale::COUNT + 1 && text.find(' ') == Some(13);
    let digits = text.chars().filter_map(|digit| digit.to_digit(10)).filter_map(|digit| u8::try_from(digit).ok());
    let ratings = digits.map(Rating::from_form_code).collect::<Result<Vec<_>, _>>().map_err(|e| e.to_string())?;
    let ratings: [Rating; Scale::COUNT] =
        ratings.try_into().map_err(|_| format!("“{text}” is not 13 ratings, a space and 5 ratings"))?;
    if in_groups {
        Ok(Assessment::from_ratings(ratings))
    } else {
        Err(format!("“{text}” has no space after the 13th"))
    }
}

/// Whether one of the further expectations holds.
fn holds(also: &str, review: &Review) -> Result<bool, String> {
    let change = review.change.as_ref();
    let ids = |scales: &[Scale]| scales.iter().map(|scale| scale.id()).collect::<Vec<_>>();
    let codes = |clusters: &[ClusterCode]| clusters.iter().map(|code| code.code()).collect::<Vec<_>>();
    Ok(match also.split_whitespace().collect::<Vec<_>>()[..] {
        ["asks"] => review.asks_treatment,
        ["does", "not", "ask"] => !review.asks_treatment,
        ["leads", "nothing"] => review.lead.is_empty(),
        ["leads", ref expected @ ..] => codes(&review.lead) == expected,
        ["because", id, ref about @ ..] => has_ground(review, id, about)?,
        ["not", "because", id] => !has_ground(review, id, &[])?,
        ["risen", ref scales @ ..] => change.is_some_and(|change| ids(&change.risen) == scales),
        ["fallen", ref scales @ ..] => change.is_some_and(|change| ids(&change.fallen) == scales),
        ["no", "longer", "known", ref scales @ ..] => {
            change.is_some_and(|change| ids(&change.no_longer_known) == scales)
        }
        ["left", "out", ref scales @ ..] => change.is_some_and(|change| ids(&change.left_out) == scales),
        ["sum", then, now] => change.is_some_and(|RatingChange { then: ours, now: later, .. }| {
            (ours.to_string(), later.to_string()) == (then.to_owned(), now.to_owned())
        }),
        ["reason", decision, ref expected @ ..] => {
            let decision = match decision {
                "discharge" => ReviewDecision::Discharge,
                code => ReviewDecision::Cluster(cluster(code)?),
            };
            let needed: Vec<&str> = review.reasons_needed(decision).into_iter().map(NeedsReason::id).collect();
            if expected == ["nothing"] { needed.is_empty() } else { needed == expected }
        }
        _ => return Err(format!("“{also}” is no expectation that golden/README.md describes")),
    })
}

fn has_ground(review: &Review, id: &str, about: &[&str]) -> Result<bool, String> {
    if !GROUNDS.contains(&id) {
        return Err(format!("“{id}” is no ground that golden/README.md describes"));
    }
    let details = |ground: Ground| match ground {
        Ground::LeadsUp(code)
        | Ground::LeadsUpByClauses(code)
        | Ground::LeadsDown(code)
        | Ground::NotListed(code)
        | Ground::NoTable(code)
        | Ground::OtherSuperClass(code) => vec![code.code().to_owned()],
        Ground::ClauseNotEnforced(code, count)
        | Ground::ClauseNotChecked(code, count)
        | Ground::ClauseBroken(code, count)
        | Ground::ClauseUnchecked(code, count) => vec![code.code().to_owned(), count.to_string()],
        Ground::HistoryWithholds => review.unsettled.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    };
    let is_meant = |ground: &Ground| ground.id() == id && (about.is_empty() || details(*ground) == about);
    Ok(review.grounds.iter().any(is_meant))
}

fn table() -> Vec<Golden> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/reviews.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(header, COLUMNS, "the columns of reviews.csv");
    let row = |row: Result<csv::StringRecord, csv::Error>| {
        let row = row.unwrap_or_else(|error| panic!("reviews.csv: {error}"));
        Golden(header.iter().cloned().zip(row.iter().map(|field| field.trim().to_owned())).collect())
    };
    reader.records().map(row).collect()
}

#[test]
fn each_worked_review_comes_to_what_its_clinician_expects() {
    let pack = Pack::provisional();
    let mut failures = Vec::new();
    for golden in table() {
        let faults = golden.faults(&pack).unwrap_or_else(|problem| vec![problem]);
        if !faults.is_empty() {
            failures.push(format!("{}: {}\n  {}", golden.field("id"), faults.join("; "), golden.field("why")));
        }
    }
    assert!(failures.is_empty(), "{} reviews:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn each_listed_move_of_each_cluster_has_a_worked_review() {
    let mut worked = BTreeSet::new();
    for golden in table() {
        let from = cluster(golden.field("from")).unwrap();
        worked.extend(golden.to().unwrap().into_iter().map(|to| (from, to)));
    }
    let mut listed = 0;
    for from in ClusterCode::RANKED {
        let table = Transitions::of(from).unwrap();
        for to in table.step_up.iter().chain(table.step_down) {
            assert!(worked.contains(&(from, *to)), "no review in reviews.csv goes from {from} to {to}: add one");
            listed += 1;
        }
    }
    assert_eq!(listed, 82, "44 steps up and 38 steps down: see to the table's rows, then correct the number");
}

#[test]
fn each_step_down_of_the_table_is_withheld_until_treatment_is_ruled_out() {
    let pack = Pack::provisional();
    let mut step_downs = 0;
    for golden in table().into_iter().filter(|golden| golden.field("disagreement").is_empty()) {
        if golden.outcome() != Ok(ReviewOutcome::StepDown) {
            continue;
        }
        let inputs = golden.inputs(&pack).unwrap();
        for answer in [None, Some(true)] {
            let review = inputs.review(answer);
            assert_eq!(review.suggestion.outcome, ReviewOutcome::Stay, "{} with {answer:?}", golden.field("id"));
            assert!(review.asks_treatment, "{}", golden.field("id"));
        }
        step_downs += 1;
    }
    assert!(step_downs >= 38, "{step_downs}");
}

#[test]
fn a_row_that_moves_says_a_move_that_the_tables_call_so() {
    for golden in table() {
        let (id, from, outcome) =
            (golden.field("id"), cluster(golden.field("from")).unwrap(), golden.outcome().unwrap());
        let to = golden.to().unwrap();
        let stands_still = matches!(outcome, ReviewOutcome::Stay | ReviewOutcome::Discharge);
        assert_eq!(to.is_empty(), stands_still, "{id}");
        for to in to {
            assert_eq!(change(from, to), outcome, "{id}");
        }
    }
}

#[test]
fn every_outcome_every_ground_and_every_reason_is_worked() {
    let table = table();
    for outcome in ReviewOutcome::ALL {
        assert!(table.iter().any(|golden| golden.outcome() == Ok(outcome)), "no row comes to {}", outcome.id());
    }
    let expects = |words: &str| {
        table.iter().any(|golden| golden.field("also").split(';').any(|also| also.trim().starts_with(words)))
    };
    for ground in GROUNDS {
        assert!(expects(&format!("because {ground}")), "no row expects the ground {ground}");
    }
    for needed in NeedsReason::ALL {
        let named = |golden: &Golden| {
            let mut also = golden.field("also").split(';').map(str::trim);
            also.any(|also| also.starts_with("reason ") && also.contains(needed.id()))
        };
        assert!(table.iter().any(named), "no row expects the reason {}", needed.id());
    }
}

#[test]
fn each_worked_review_can_be_read_and_disputed() {
    let mut seen = BTreeSet::new();
    for golden in table() {
        let complaint = tests::complaint(&mut seen, golden.field("id"), golden.field("why"), golden.field("source"));
        assert_eq!(complaint, None);
    }
}

#[test]
fn an_expectation_of_a_review_that_nobody_described_is_a_fault() {
    let pack = Pack::provisional();
    let with = |changes: &[(&str, &str)]| {
        let mut golden = table().remove(0);
        for (name, value) in changes {
            golden.0.insert((*name).to_owned(), (*value).to_owned());
        }
        golden.faults(&pack)
    };
    assert_eq!(with(&[]), Ok(vec![]));
    for (name, value) in [
        ("also", "perhaps"),
        ("also", "because of-something"),
        ("now", "0000000000000"),
        ("now", "00000000000000 0000"),
        ("now", "5000000000000 00000"),
        ("then", "somewhere else"),
        ("from", "09"),
        ("only_treatment", "maybe"),
        ("outcome", "sideways"),
    ] {
        assert!(with(&[(name, value)]).is_err(), "{name} {value}");
    }
    assert!(!with(&[("outcome", "stay"), ("to", "")]).unwrap().is_empty());
    assert!(!with(&[("disagreement", "Cluster 01 is closest.")]).unwrap().is_empty());
}
