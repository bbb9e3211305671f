//! What stands in the file, and what never does.

use allocation::SuperClass;
use casemix::{
    About, Day, Definition, File, Filter, Group, History, Level, PackName, Period, Quarter, Row, Rules, Span, Summary,
    Tally, Team, Value, synthetic,
};
use outcomes::{Factor, FactorMapping};
use serde_json::Value as Json;
use std::collections::BTreeSet;

fn period() -> Period {
    Period { quarter: Quarter::of_month(2026, 9), is_whole: true, span: Span::Year, first: Day(-364) }
}

fn summary(people: &[History], rules: Rules) -> Summary {
    let mut tally = Tally::new(period(), rules);
    people.iter().for_each(|history| tally.add(history));
    tally.finish()
}

fn about() -> About {
    let packs = vec![PackName { id: "provisional-2013-14".to_owned(), is_provisional: true }];
    About { packs, has_own_threshold: false, is_synthetic: true }
}

fn demonstration() -> File {
    let people = synthetic::caseload(2013, 300, 5);
    File::protected(&summary(&people, Rules::default()), &synthetic::team_names(5), about())
}

/// Every row of the file, as the fields of its line.
#[expect(clippy::unwrap_used, reason = "a test says what is wrong by failing")]
fn lines(csv: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn every_measure_is_explained_by_one_definition() {
    let factors = FactorMapping::new([Some(Factor::SocialWellbeing); 12]);
    let people = synthetic::caseload(1, 60, 2);
    let summary = summary(&people, Rules { factors: Some(factors), ..Rules::default() });
    let file = File::unprotected(&summary, &synthetic::team_names(2), about());
    let all = Filter::default();
    let measures: BTreeSet<&str> = file.rows(&all).map(|row| row.measure.as_ref()).collect();
    assert!(measures.len() > 200, "{}", measures.len());
    for measure in &measures {
        let explained: Vec<_> = Definition::ALL.into_iter().filter(|definition| definition.explains(measure)).collect();
        assert_eq!(explained.len(), 1, "{measure}: {explained:?}");
    }
    for definition in Definition::ALL {
        assert!(measures.iter().any(|measure| definition.explains(measure)), "{definition:?} explains nothing");
    }
}

#[test]
fn each_figure_of_a_level_stands_in_it_once() {
    let file = demonstration();
    let all = Filter::default();
    let mut keys: Vec<_> = file.rows(&all).map(|row| (row.level, row.cluster(), row.measure.as_ref())).collect();
    let count = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), count);
}

#[test]
fn csv_and_json_say_the_same() {
    let file = demonstration();
    let all = Filter::default();
    let json: Json = serde_json::from_str(&file.json(&all)).unwrap();
    let figures = json["figures"].as_array().unwrap();
    let csv: Vec<Vec<String>> = lines(&file.csv(&all)).into_iter().filter(|line| line[1] != "file").collect();
    assert_eq!(csv[0], ["period", "breakdown", "level", "cluster", "measure", "value", "rule"]);
    assert_eq!(csv.len() - 1, figures.len());
    for (line, figure) in csv[1..].iter().zip(figures) {
        let text = |key: &str| figure[key].as_str().unwrap_or_default().to_owned();
        let value = match &figure["value"] {
            Json::String(text) => text.clone(),
            Json::Null => String::new(),
            number => number.as_f64().unwrap().to_string(),
        };
        let in_csv =
            if line[5].parse::<f64>().is_ok() { line[5].parse::<f64>().unwrap().to_string() } else { line[5].clone() };
        assert_eq!(
            [&line[1], &line[2], &line[3], &line[4], &in_csv, &line[6]].map(String::as_str),
            [&text("breakdown"), &text("level"), &text("cluster"), &text("measure"), &value, &text("rule")]
                .map(String::as_str)
        );
    }
}

#[test]
fn it_says_what_it_is_and_what_was_hidden_by_which_rule() {
    let file = demonstration();
    let all = Filter::default();
    let json: Json = serde_json::from_str(&file.json(&all)).unwrap();
    assert_eq!(json["schema"], "clusterwise-casemix");
    assert_eq!(json["version"], 1);
    assert_eq!(json["status"], "protected");
    assert_eq!(json["synthetic"], true);
    assert_eq!(json["period"]["quarter"], "2026/27 Q2");
    assert_eq!(json["packs"][0]["id"], "provisional-2013-14");
    assert_eq!(json["packs"][0]["provisional"], true);
    for (rule, figures) in file.hidden(&all) {
        let said = json["suppressed"].as_array().unwrap().iter().find(|said| said["rule"] == rule.id()).unwrap();
        assert_eq!(said["figures"], figures);
        let stars = lines(&file.csv(&all)).into_iter().filter(|line| line[5] == "*" && line[6] == rule.id()).count();
        assert_eq!(stars, figures);
    }
    assert!(file.csv(&all).contains("file,,,schema_version,1,"));
    assert!(file.csv(&all).contains("file,,,pack,provisional-2013-14 (provisional),"));
}

#[test]
fn a_filter_chooses_among_the_rows_and_changes_none() {
    let file = demonstration();
    let all = Filter::default();
    let every: Vec<&Row> = file.rows(&all).collect();
    for level in file.levels() {
        for class in [None, Some(SuperClass::NonPsychotic), Some(SuperClass::Psychotic), Some(SuperClass::Organic)] {
            let filter = Filter { level: Some(level.clone()), class };
            let rows: Vec<&Row> = file.rows(&filter).collect();
            assert!(!rows.is_empty() && rows.len() < every.len());
            let mut places = rows.iter().map(|row| every.iter().position(|other| other == row).expect("the same row"));
            assert!(places.clone().zip(places.by_ref().skip(1)).all(|(one, next)| one < next), "in the same order");
        }
    }
}

#[test]
fn small_teams_are_pooled_and_not_named() {
    let file = demonstration();
    let names = synthetic::team_names(5);
    let summary = summary(&synthetic::caseload(2013, 300, 5), Rules::default());
    let active: Vec<u32> = summary.teams.iter().map(|team| team.caseload.active()).collect();
    assert!(active.iter().any(|active| *active < 10), "the demonstration has a small team: {active:?}");
    let csv = file.csv(&Filter::default());
    let mut pooled = 0;
    for (name, active) in names.iter().zip(&active) {
        let is_named = file.levels().contains(&Level::Team(name.clone()));
        assert!(!is_named || *active >= 10, "{name} has {active}");
        assert_eq!(csv.contains(name.as_str()), is_named);
        pooled += if is_named { 0 } else { *active };
    }
    assert!(pooled >= 10, "and the pool is large enough: {pooled}");
    assert!(file.levels().contains(&Level::Others));
}

#[test]
fn teams_stand_in_the_order_of_their_names_whatever_their_size() {
    let mut people = synthetic::caseload(7, 300, 4);
    for history in &mut people {
        history.team = Team(3 - history.team.0);
    }
    let names = ["D", "C", "B", "A"].map(str::to_owned);
    let file = File::protected(&summary(&people, Rules::default()), &names, about());
    let named: Vec<String> = file
        .levels()
        .iter()
        .filter_map(|level| if let Level::Team(name) = level { Some(name.clone()) } else { None })
        .collect();
    let mut sorted = named.clone();
    sorted.sort();
    assert_eq!(named, sorted);
    assert!(named.len() > 1);
}

#[test]
fn one_team_or_only_small_ones_have_no_level_of_their_own() {
    let one = synthetic::caseload(3, 80, 1);
    let file = File::protected(&summary(&one, Rules::default()), &["Solo".to_owned()], about());
    assert_eq!(file.levels(), [Level::All]);
    assert!(!file.csv(&Filter::default()).contains("Solo"));

    let small: Vec<History> = synthetic::caseload(3, 24, 4);
    let file = File::protected(&summary(&small, Rules::default()), &synthetic::team_names(4), about());
    assert!(!file.csv(&Filter::default()).contains("Demonstration"));
}

#[test]
fn what_is_protected_follows_from_what_is_true_by_the_letter() {
    let people = synthetic::caseload(11, 400, 4);
    let summary = summary(&people, Rules::default());
    let names = synthetic::team_names(4);
    let (open, closed) = (File::unprotected(&summary, &names, about()), File::protected(&summary, &names, about()));
    let all = Filter { level: Some(Level::All), class: None };
    let (mut shown, mut hidden) = (0, 0);
    for (true_row, row) in open.rows(&all).zip(closed.rows(&all)) {
        assert_eq!((true_row.cluster(), &true_row.measure), (row.cluster(), &row.measure));
        match (true_row.value, row.value) {
            (Value::Count(count), Value::Hidden(rule)) => {
                assert_eq!(count < 5, rule.id() == "small-count", "{row:?} of {count}");
                hidden += 1;
            }
            (Value::Count(count), Value::Count(rounded)) => {
                assert!(count >= 5, "{row:?} of {count}");
                assert_eq!(rounded, (count + 2) / 5 * 5, "{row:?} of {count}");
                shown += 1;
            }
            (Value::Percent(one), Value::Percent(other)) => assert_eq!(one, other),
            (Value::Number(one), Value::Number(other)) => assert_eq!(one, other),
            (Value::None, Value::None | Value::Hidden(_))
            | (Value::Percent(_) | Value::Number(_), Value::Hidden(_)) => {}
            (one, other) => panic!("{row:?}: {one:?} became {other:?}"),
        }
    }
    assert!(shown > 100 && hidden > 100, "{shown} shown, {hidden} hidden");
}

#[test]
fn nothing_is_said_of_fewer_than_five_people() {
    let people = synthetic::caseload(5, 300, 4);
    let summary = summary(&people, Rules::default());
    let names = synthetic::team_names(4);
    let (open, closed) = (File::unprotected(&summary, &names, about()), File::protected(&summary, &names, about()));
    let all = Filter { level: Some(Level::All), class: None };
    let pairs = |file: &File, cluster: &str| {
        let found = file.rows(&all).find(|row| row.measure == "total_pairs" && row.cluster() == cluster);
        found.map(|row| row.value).unwrap()
    };
    let mut few = 0;
    for group in Group::every().filter(|group| group.id() != "00") {
        let Value::Count(count) = pairs(&open, group.id()) else { panic!("a count") };
        let of_group = closed.rows(&all).filter(|row| row.cluster() == group.id() && row.measure.starts_with("total_"));
        let numbers = of_group.filter(|row| matches!(row.value, Value::Number(_))).count();
        assert!(count >= 5 || numbers == 0, "{group:?} has {count} pairs and {numbers} figures");
        few += u32::from(count < 5);
    }
    assert!(few > 0, "some clusters have few pairs");
}

#[test]
fn nobody_gives_a_file_of_stars() {
    let file = File::protected(&summary(&[], Rules::default()), &[], about());
    let all = Filter::default();
    assert!(file.rows(&all).all(|row| matches!(row.value, Value::Hidden(_))), "0 is hidden too");
    assert!(file.rows(&all).count() > 500);
}

#[test]
fn no_time_in_it_is_finer_than_the_quarter() {
    let file = demonstration();
    let text = format!("{}{}", file.csv(&Filter::default()), file.json(&Filter::default()));
    let digits: Vec<char> = text.chars().collect();
    let date = digits.windows(10).find(|window| {
        window
            .iter()
            .enumerate()
            .all(|(place, sign)| if place == 4 || place == 7 { *sign == '-' } else { sign.is_ascii_digit() })
    });
    assert_eq!(date, None);
    for month in ["January", "February", "July", "September"] {
        assert!(!text.contains(month), "{month}");
    }
    assert_eq!(file.name(), "clusterwise-casemix-synthetic-2026-27-q2");
}
