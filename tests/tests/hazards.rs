//! The hazard log: every field of every hazard is filled in, and every test that it names is one that is run.
//!
//! Reads `crates/app/data/hazards.json` and the files of tests that it names. Of a Rust file a test is a function right
//! under `#[test]`; of a Playwright spec it is the title given to `test(`, where `${…}` in a title stands for anything.

#![expect(clippy::expect_used, reason = "a test says what is wrong by failing")]

use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const LOG: &str = "crates/app/data/hazards.json";

/// A log of fewer hazards has forgotten some.
const FEWEST: usize = 15;

/// A title whose fixed words are fewer letters could stand for anything.
const FEWEST_FIXED: usize = 12;

fn text_of(file: &str) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the workspace");
    fs::read_to_string(root.join(file)).ok()
}

fn log() -> Value {
    let text = text_of(LOG).expect("the hazard log is there");
    serde_json::from_str(&text).expect("the hazard log is JSON")
}

/// What is wrong with a log, given a way to read the files that it names.
fn problems(log: &Value, text_of: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let mut problems = Vec::new();
    let top = Fields::of(log, "the log", &mut problems);
    for name in ["title", "source", "rights", "status"] {
        top.words(name, &mut problems);
    }
    top.only(&["title", "source", "rights", "status", "groups"], &mut problems);
    let mut ids = BTreeSet::new();
    for group in top.list("groups", &mut problems) {
        let group = Fields::of(group, "a group", &mut problems);
        group.words("title", &mut problems);
        group.only(&["title", "hazards"], &mut problems);
        for hazard in group.list("hazards", &mut problems) {
            let id = hazard.get("id").and_then(Value::as_str).unwrap_or("a hazard without an id").to_owned();
            check(&Fields::of(hazard, &id, &mut problems), text_of, &mut problems);
            if !ids.insert(id.clone()) {
                problems.push(format!("{id} is there twice"));
            }
        }
    }
    problems
}

fn check(hazard: &Fields<'_>, text_of: &dyn Fn(&str) -> Option<String>, problems: &mut Vec<String>) {
    let id = hazard.words("id", problems);
    let is_id = id.len() == 3 && id.starts_with('H') && id.chars().skip(1).all(|letter| letter.is_ascii_digit());
    if !is_id {
        problems.push(format!("{}: an id is an H and two digits", hazard.whose));
    }
    for name in ["hazard", "cause", "effect"] {
        hazard.words(name, problems);
    }
    for name in ["controls", "remains"] {
        for words in hazard.list(name, problems) {
            if words.as_str().is_none_or(|words| words.trim().is_empty()) {
                problems.push(format!("{}: {name} has a line without words", hazard.whose));
            }
        }
    }
    for test in hazard.list("tests", problems) {
        let test = Fields::of(test, &hazard.whose, problems);
        let (file, name) = (test.words("file", problems), test.words("test", problems));
        test.only(&["file", "test"], problems);
        match text_of(file) {
            None => problems.push(format!("{}: there is no file {file}", hazard.whose)),
            Some(text) if has_test(file, &text, name) => {}
            Some(_) => problems.push(format!("{}: {file} has no test “{name}”", hazard.whose)),
        }
    }
    hazard.only(&["id", "hazard", "cause", "effect", "controls", "tests", "remains"], problems);
}

/// The fields of an object, and whose they are.
struct Fields<'a> {
    whose: String,
    fields: Option<&'a Map<String, Value>>,
}

impl<'a> Fields<'a> {
    fn of(value: &'a Value, whose: &str, problems: &mut Vec<String>) -> Self {
        let fields = value.as_object();
        if fields.is_none() {
            problems.push(format!("{whose} has no fields"));
        }
        Self { whose: whose.to_owned(), fields }
    }

    fn field(&self, name: &str) -> Option<&'a Value> {
        self.fields.and_then(|fields| fields.get(name))
    }

    fn words(&self, name: &str, problems: &mut Vec<String>) -> &'a str {
        let words = self.field(name).and_then(Value::as_str).unwrap_or_default();
        if words.trim().is_empty() {
            problems.push(format!("{}: {name} has no words", self.whose));
        }
        words
    }

    fn list(&self, name: &str, problems: &mut Vec<String>) -> &'a [Value] {
        let list = self.field(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        if list.is_empty() {
            problems.push(format!("{}: {name} has no lines", self.whose));
        }
        list
    }

    fn only(&self, names: &[&str], problems: &mut Vec<String>) {
        for name in self.fields.into_iter().flat_map(Map::keys).filter(|name| !names.contains(&name.as_str())) {
            problems.push(format!("{}: {name} is no field of a hazard log", self.whose));
        }
    }
}

/// Whether a file of tests has a test of this name that is run.
fn has_test(file: &str, text: &str, name: &str) -> bool {
    if file.ends_with(".spec.mjs") {
        titles(text).iter().any(|title| stands_for(title, name))
    } else {
        file.ends_with(".rs") && functions(text).any(|function| function == name)
    }
}

/// The functions right under `#[test]`; other attributes may stand between.
fn functions(text: &str) -> impl Iterator<Item = &str> {
    let mut is_test = false;
    text.lines().map(str::trim).filter_map(move |line| {
        if line == "#[test]" {
            is_test = true;
            return None;
        }
        let is_between = line.starts_with("#[") || line.starts_with("//");
        let was_test = is_test;
        is_test &= is_between;
        let (name, _) = line.strip_prefix("fn ").filter(|_| was_test)?.split_once('(')?;
        Some(name)
    })
}

/// The titles given to `test(`, each as its fixed parts: between two of them anything may stand. A call of
/// `test.skip(` or in a comment is no test that is run.
fn titles(text: &str) -> Vec<Vec<String>> {
    let calls = text.match_indices("test(").filter(|(at, _)| {
        let line = text.get(..*at).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
        line.trim().is_empty()
    });
    calls.filter_map(|(at, call)| title(text.get(at + call.len()..)?.trim_start())).collect()
}

fn title(argument: &str) -> Option<Vec<String>> {
    let mut letters = argument.chars();
    let quote = letters.next().filter(|quote| ['\'', '"', '`'].contains(quote))?;
    let mut parts = vec![String::new()];
    while let Some(letter) = letters.next() {
        let part = parts.last_mut()?;
        match letter {
            _ if letter == quote => return Some(parts),
            '\\' => part.extend(letters.next()),
            '$' if quote == '`' && letters.clone().next() == Some('{') => {
                letters.find(|letter| *letter == '}')?;
                parts.push(String::new());
            }
            _ => part.push(letter),
        }
    }
    None
}

/// Whether a title with these fixed parts can be this name.
fn stands_for(title: &[String], name: &str) -> bool {
    let [first, between @ .., last] = title else {
        return title.first().is_some_and(|only| only == name);
    };
    let fixed = title.iter().map(|part| part.trim().len()).sum::<usize>();
    let inner = name.strip_prefix(first.as_str()).and_then(|name| name.strip_suffix(last.as_str()));
    let Some(mut rest) = inner.filter(|_| fixed >= FEWEST_FIXED) else { return false };
    for part in between {
        let Some((_, after)) = rest.split_once(part.as_str()) else { return false };
        rest = after;
    }
    true
}

#[test]
fn every_hazard_is_filled_in_and_every_test_that_it_names_is_run() {
    assert_eq!(problems(&log(), &text_of), [""; 0]);
}

#[test]
fn the_log_is_of_many_hazards_in_the_order_of_their_ids() {
    let log = log();
    let groups = log.pointer("/groups").and_then(Value::as_array).into_iter().flatten();
    let ids = groups.map(|group| {
        let hazards = group.get("hazards").and_then(Value::as_array).into_iter().flatten();
        hazards.filter_map(|hazard| hazard.get("id")?.as_str()).collect::<Vec<_>>()
    });
    let ids: Vec<_> = ids.collect();
    assert!(ids.iter().flatten().count() >= FEWEST, "{ids:?}");
    assert!(ids.iter().all(|group| group.is_sorted()), "{ids:?}");
}

#[test]
fn a_test_that_was_renamed_or_is_no_longer_run_is_found_missing() {
    let rust = "    #[test]\n    #[cfg(unix)]\n    fn nothing_is_lost(text in \".*\") {}\n\n    fn no_test() {}\n";
    assert!(has_test("a.rs", rust, "nothing_is_lost"));
    assert!(!has_test("a.rs", rust, "nothing_is_lost_any_more"));
    assert!(!has_test("a.rs", rust, "no_test"));
    assert!(!has_test("a.rs", &rust.replace("#[test]", "// #[test]"), "nothing_is_lost"));

    let spec = "test('it’s kept', async () => {})\n  test(`${how} or not: it says so`, async () => {})\n\
                test(\n  'a long\\'s title',\n  () => {})\n// test('was there', () => {})\ntest.skip('not now', () => {})\n\
                test(`${anything}`, () => {})\n";
    let has = |name: &str| has_test("a.spec.mjs", spec, name);
    for name in ["it’s kept", "denied or not: it says so", " or not: it says so", "a long's title"] {
        assert!(has(name), "{name}");
    }
    for name in ["it is kept", "or not: it says so", "denied or not: it says nothing", "was there", "not now"] {
        assert!(!has(name), "{name}");
    }
}

#[test]
fn a_log_with_a_mistake_is_refused_with_where_it_is() {
    let good = |file: &str| (file == "a.rs").then(|| "#[test]\nfn it_is_so() {}\n".to_owned());
    let hazard = r#"{"id":"H01","hazard":"h","cause":"c","effect":"e","controls":["c"],
                     "tests":[{"file":"a.rs","test":"it_is_so"}],"remains":["r"]}"#;
    let check = |hazards: &str| {
        let log =
            r#"{"title":"t","source":"s","rights":"r","status":"s","groups":[{"title":"g","hazards":[HAZARDS]}]}"#;
        problems(&serde_json::from_str(&log.replace("HAZARDS", hazards)).expect("the sample is JSON"), &good)
    };
    assert_eq!(check(hazard), [""; 0]);
    assert_eq!(check(&format!("{hazard},{hazard}")), ["H01 is there twice"]);
    for (from, to, words) in [
        ("it_is_so", "it_was_so", "H01: a.rs has no test “it_was_so”"),
        ("a.rs", "b.rs", "H01: there is no file b.rs"),
        (r#""cause":"c","#, "", "H01: cause has no words"),
        (r#""effect":"e""#, r#""effect":" ""#, "H01: effect has no words"),
        (r#""controls":["c"]"#, r#""controls":[]"#, "H01: controls has no lines"),
        (r#""remains":["r"]"#, r#""remains":[""]"#, "H01: remains has a line without words"),
        (r#""remains""#, r#""risk":"low","remains""#, "H01: risk is no field of a hazard log"),
        ("H01", "H1", "H1: an id is an H and two digits"),
        (r#"[{"file":"a.rs","test":"it_is_so"}]"#, "[]", "H01: tests has no lines"),
    ] {
        assert_eq!(check(&hazard.replacen(from, to, 1)), [words], "{from} → {to}");
    }
}
