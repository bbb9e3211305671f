//! Writes `www/my-cluster.js`, which shows the page of a cluster before the program is here.
//!
//! Owns the form in which that script has the words, as small as it can be. That the data are whole and know their terms has
//! been seen to by `pathways`, whose files these are; that the script shows what the program shows is tested in a browser.

#[expect(unreachable_pub, reason = "in pathways it can be reached from outside")]
#[path = "../../../../pathways/src/period.rs"]
mod period;

use super::Source;
use allocation::ClusterCode;
use serde_json::{Value, json};

const SCRIPT: &str = include_str!("early.js");

/// The place in the script that the words take.
const PLACE: &str = "{data}";

/// The source text of the script; or why it cannot be made of the data: what every page says, and a file for each cluster.
pub(crate) fn render(sources: &[Source]) -> Result<String, String> {
    let [common, clusters @ ..] = sources else { return Err("what every page says is not there".to_owned()) };
    let common = read(common)?;
    let headings = object(&common, "headings")?;
    let clusters: Vec<Value> = clusters.iter().map(read).collect::<Result<_, _>>()?;
    let code = |cluster: &Value| {
        ClusterCode::from_code(of(cluster, "code").as_str().unwrap_or_default()).map_err(|problem| problem.to_string())
    };
    let codes: Vec<ClusterCode> = clusters.iter().map(code).collect::<Result<_, _>>()?;
    let each = |key| Value::from_iter(clusters.iter().map(|cluster| of(cluster, key).clone()));
    let topic = |topic| Value::from_iter(clusters.iter().map(|cluster| of(of(cluster, "person"), topic).clone()));
    let own: Vec<String> = topics().map(|id| format!("{id}: {}", topic(id))).collect();
    let headings: Vec<String> = topics().map(|topic| format!("{topic}: {}", of(headings, topic))).collect();
    let contact = |contact: &Value| json!(["name", "how", "link", "what"].map(|key| of(contact, key)));
    let contacts: Vec<Value> = of(&common, "contacts").as_array().into_iter().flatten().map(contact).collect();
    let data = format!(
        "{{\ntitles: {},\nnames: {},\nperiods: {},\nopenings: {},\nown: {{\n{}\n}},\n\
         headings: {{ {} }},\ncommon: {},\ncontacts: {}\n}}",
        each("title"),
        Value::from_iter(codes.iter().map(|code| code.name())),
        Value::from_iter(codes.iter().map(|code| period::in_words(code.review_period()))),
        each("opening"),
        own.join(",\n"),
        headings.join(", "),
        object(&common, "common")?,
        Value::from(contacts),
    );
    // Comments and indentation are for those who write it: a phone would fetch them in vain.
    let lines = SCRIPT.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(['/', '*']));
    let script: String = lines.map(|line| format!("{line}\n")).collect();
    if script.matches(PLACE).count() != 1 {
        return Err(format!("early.js has to have the place {PLACE} once"));
    }
    Ok(format!("// Written by `cargo xtask codegen`: do not edit.\n{}", script.replace(PLACE, &shortened(&data))))
}

/// The text with less of its links: a term that is called as it is linked, but for spaces, is not named twice.
fn shortened(data: &str) -> String {
    let mut links = data.split("](");
    let mut short = links.next().unwrap_or_default().to_owned();
    for rest in links {
        let words = short.rsplit('[').next().unwrap_or_default().replace(' ', "-");
        match rest.split_once(')') {
            Some((id, after)) if id == words => short.extend(["]", after]),
            _ => short.extend(["](", rest]),
        }
    }
    short
}

/// Every topic, in the order of the page.
fn topics() -> impl Iterator<Item = &'static str> {
    super::pathways::TOPICS.into_iter().map(|(id, _)| id)
}

/// What stands under a key; null if nothing does.
fn of<'a>(value: &'a Value, key: &str) -> &'a Value {
    static NOTHING: Value = Value::Null;
    value.get(key).unwrap_or(&NOTHING)
}

fn object<'a>(value: &'a Value, key: &str) -> Result<&'a Value, String> {
    value.get(key).filter(|it| it.is_object()).ok_or_else(|| format!("what every page says has no {key}"))
}

fn read(source: &Source) -> Result<Value, String> {
    serde_json::from_str(&source.text).map_err(|error| format!("{}: {error}", source.path))
}
