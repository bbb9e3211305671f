//! The file as JSON.
//!
//! Owns the shape: what the file says of itself, then one figure a line, so that the text can be read and compared.

use super::{Decimal, File, Filter, SCHEMA, Value, csv};
use crate::Definition;
use serde::Serialize;

#[derive(Serialize)]
struct Head<'a> {
    schema: &'static str,
    version: u32,
    status: &'static str,
    synthetic: bool,
    period: Period<'a>,
    filter: Chosen<'a>,
    packs: Vec<Pack<'a>>,
    transitions: &'static str,
    reliable_change: ReliableChange,
    four_factors: &'static str,
    rules: Vec<&'static str>,
    suppressed: Vec<Suppressed>,
    definitions: Vec<Explained>,
}

#[derive(Serialize)]
struct Period<'a> {
    quarter: String,
    whole: bool,
    months: u8,
    words: &'a str,
}

#[derive(Serialize)]
struct Chosen<'a> {
    team: Option<String>,
    super_class: Option<&'a str>,
}

#[derive(Serialize)]
struct Pack<'a> {
    id: &'a str,
    provisional: bool,
}

#[derive(Serialize)]
struct ReliableChange {
    points: u8,
    source: &'static str,
}

#[derive(Serialize)]
struct Suppressed {
    rule: &'static str,
    words: &'static str,
    figures: usize,
}

#[derive(Serialize)]
struct Explained {
    name: &'static str,
    code: Option<&'static str>,
    words: &'static str,
    measures: &'static [&'static str],
}

#[derive(Serialize)]
struct Figure<'a> {
    breakdown: &'static str,
    level: &'a str,
    cluster: &'static str,
    measure: &'a str,
    value: Shown,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Shown {
    Count(u32),
    Number(Decimal),
    None,
    Hidden(&'static str),
}

pub(super) fn write(file: &File, filter: &Filter) -> String {
    let mut text = serde_json::to_string_pretty(&head(file, filter)).unwrap_or_default();
    // The figures are one more field of the object that ends here.
    text.truncate(text.trim_end_matches(['}', '\n']).len());
    text.push_str(",\n  \"figures\": [");
    for (place, row) in file.rows(filter).enumerate() {
        let (value, rule) = match row.value {
            Value::Count(count) | Value::Percent(count) => (Shown::Count(count), None),
            Value::Number(number) => (Shown::Number(number), None),
            Value::None => (Shown::None, None),
            Value::Hidden(rule) => (Shown::Hidden("*"), Some(rule.id())),
        };
        let level = file.level_words(row);
        let (cluster, measure) = (row.cluster(), row.measure.as_ref());
        let figure = Figure { breakdown: csv::breakdown(file, row), level: &level, cluster, measure, value, rule };
        text.push_str(if place == 0 { "\n    " } else { ",\n    " });
        text.push_str(&serde_json::to_string(&figure).unwrap_or_default());
    }
    text.push_str("\n  ]\n}\n");
    text
}

fn head<'a>(file: &'a File, filter: &'a Filter) -> Head<'a> {
    let about = &file.about;
    Head {
        schema: "clusterwise-casemix",
        version: SCHEMA,
        status: file.status(),
        synthetic: about.is_synthetic,
        period: Period {
            quarter: file.period.quarter.to_string(),
            whole: file.period.is_whole,
            months: file.period.span.months(),
            words: "people are counted at the end, events in the months before",
        },
        filter: Chosen {
            team: filter.level.as_ref().map(ToString::to_string),
            super_class: filter.class.map(allocation::SuperClass::id),
        },
        packs: about.packs.iter().map(|pack| Pack { id: &pack.id, provisional: pack.is_provisional }).collect(),
        transitions: "provisional",
        reliable_change: ReliableChange { points: file.reliable_points, source: file.reliable_source() },
        four_factors: file.four_factors(),
        rules: file.rules(),
        suppressed: file
            .hidden(filter)
            .map(|(rule, figures)| Suppressed { rule: rule.id(), words: rule.words(), figures })
            .into(),
        definitions: Definition::ALL
            .map(|definition| Explained {
                name: definition.name(),
                code: definition.code(),
                words: definition.words(),
                measures: definition.measures(),
            })
            .into(),
    }
}
