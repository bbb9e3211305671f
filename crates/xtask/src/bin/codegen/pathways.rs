//! Writes the pages of the clusters and the glossary as Rust constants.
//!
//! Owns the form of the data files: every field is needed and no other is known, a topic without words is refused, and so
//! are an unknown term, a cluster that is missing or given twice, and code 09. What every page says is written once, and
//! each page refers to it. Whether the words are easy to read is asked by the tests of `pathways`.

use super::Source;
use allocation::ClusterCode;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Every topic in the order of the page: its id in the data, and its name in the code.
pub(crate) const TOPICS: [(&str, &str); 12] = [
    ("experience", "Experience"),
    ("help", "Help"),
    ("people", "People"),
    ("time", "Time"),
    ("change", "Change"),
    ("is_not", "IsNot"),
    ("questions", "Questions"),
    ("choice", "Choice"),
    ("budget", "Budget"),
    ("carers", "Carers"),
    ("voice", "Voice"),
    ("crisis", "Crisis"),
];

/// The topic that ends with the contacts.
const CRISIS: &str = "crisis";

/// What the needs of a cluster may rest on.
const NEEDS_SOURCES: [&str; 3] = ["sourced", "sourced in part", "recalled"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    title: String,
    source: String,
    rights: String,
    status: String,
    terms: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    id: String,
    term: String,
    staff: String,
    plain: String,
    source: String,
    see: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Common {
    title: String,
    source: String,
    rights: String,
    status: String,
    headings: BTreeMap<String, String>,
    common: BTreeMap<String, Vec<Block>>,
    contacts: Vec<Contact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contact {
    name: String,
    how: String,
    link: String,
    what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cluster {
    code: String,
    title: String,
    opening: String,
    person: BTreeMap<String, Vec<Block>>,
    staff: Staff,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Staff {
    needs: String,
    needs_source: String,
    course: String,
    /// None for variance alone.
    #[serde(default)]
    episode: Option<String>,
    /// Nobody has checked the course and the time of a cluster unless its file says so.
    #[serde(default = "yes")]
    is_recalled: bool,
}

const fn yes() -> bool {
    true
}

/// A string is a paragraph, and an array of strings is a list.
#[derive(Deserialize)]
#[serde(untagged)]
enum Block {
    Paragraph(String),
    List(Vec<String>),
}

/// The source text of the glossary, before formatting; or why the data cannot be read.
pub(crate) fn glossary(sources: &[Source]) -> Result<String, String> {
    let [source] = sources else { return Err("the glossary is one file".to_owned()) };
    let path = &source.path;
    let glossary: Glossary = json(source)?;
    let Glossary { title, source, rights, status, .. } = &glossary;
    for words in [title, source, rights, status] {
        prose(path, words)?;
    }
    let known = ids(path, &glossary)?;
    let mut terms: Vec<&Term> = glossary.terms.iter().collect();
    // As a reader looks for them: capital letters make no difference.
    terms.sort_by_key(|term| term.term.to_lowercase());
    let (mut variants, mut entries, mut names, mut places) =
        (String::new(), String::new(), String::new(), String::new());
    for (place, Term { id, term, staff, plain, source, see }) in terms.iter().enumerate() {
        for words in [term, staff, plain, source] {
            prose(path, words).map_err(|problem| format!("{problem} (in the term {id})"))?;
        }
        if let Some(unknown) = see.iter().find(|other| *other == id || !known.contains(other.as_str())) {
            return Err(format!("{path}: {id} says to see {unknown}, which is not another term"));
        }
        let see: String = see.iter().map(|id| format!("TermId::{}, ", variant(id))).collect();
        let name = variant(id);
        // Writing to a string cannot fail.
        let _ = writeln!(variants, "/// {}.\n{name},", doc(term));
        let _ = writeln!(
            entries,
            "Entry {{ id: TermId::{name}, term: {term:?}, staff: {staff:?}, plain: {plain:?}, source: {source:?}, see: &[{see}] }},"
        );
        let _ = writeln!(names, "Self::{name} => {id:?},");
        let _ = writeln!(places, "TermId::{name} => &GLOSSARY[{place}],");
    }
    let count = terms.len();
    let all: String = terms.iter().map(|term| format!("Self::{},\n", variant(&term.id))).collect();
    Ok(format!(
        "//! The glossary, written by `cargo xtask codegen` from `{path}`. Do not edit.\n//!\n//! Status: {status}.\n\n\
         use super::Entry;\n\n\
         /// A term of the glossary, in the order of the alphabet.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         pub enum TermId {{\n{variants}}}\n\n\
         impl TermId {{\n\
         /// Every term, in the order of the alphabet.\n\
         pub const ALL: [Self; {count}] = [\n{all}];\n\n\
         /// A word for it in addresses and data files: \"care-plan\".\n\
         #[must_use]\n\
         pub const fn id(self) -> &'static str {{\nmatch self {{\n{names}}}\n}}\n}}\n\n\
         /// Every term with its meanings, in the order of the alphabet.\n\
         pub static GLOSSARY: [Entry; {count}] = [\n{entries}];\n\n\
         pub(super) const fn of(term: TermId) -> &'static Entry {{\nmatch term {{\n{places}}}\n}}\n"
    ))
}

/// The source text of the pages, before formatting; or why the data cannot be read.
///
/// The sources are the glossary, what every page says, and then a file for each cluster.
pub(crate) fn pages(sources: &[Source]) -> Result<String, String> {
    let [glossary, common, clusters @ ..] = sources else {
        return Err("pages need the glossary and what every page says".to_owned());
    };
    let terms: Glossary = json(glossary)?;
    let terms = ids(&glossary.path, &terms)?;
    let (path, common) = (&common.path, json::<Common>(common)?);
    topics_are_known(path, "headings", common.headings.keys())?;
    topics_are_known(path, "common", common.common.keys())?;
    for words in [&common.title, &common.source, &common.rights, &common.status] {
        prose(path, words)?;
    }

    let mut shared = String::new();
    for (id, _) in TOPICS {
        let heading = common.headings.get(id).ok_or_else(|| format!("{path}: no heading for {id}"))?;
        prose(path, heading)?;
        let mut blocks = written(path, common.common.get(id), &terms)?;
        if id == CRISIS {
            blocks.push(contacts(path, &common.contacts)?);
        }
        let name = id.to_uppercase();
        let _ = writeln!(shared, "static {name}: [Block; {}] = [{}];\n", blocks.len(), blocks.join(", "));
    }

    let mut read: BTreeMap<String, (&str, Cluster)> = BTreeMap::new();
    for source in clusters {
        let cluster: Cluster = json(source)?;
        if !source.path.ends_with(&format!("/{}.json", cluster.code)) {
            return Err(format!("{}: says that it is of cluster {}", source.path, cluster.code));
        }
        ClusterCode::from_code(&cluster.code).map_err(|problem| format!("{}: {problem}", source.path))?;
        read.insert(cluster.code.clone(), (&source.path, cluster));
    }
    let (mut pages, mut courses, mut page_of, mut course_of) =
        (String::new(), String::new(), String::new(), String::new());
    for code in ClusterCode::ALL {
        let (path, cluster) = read.get(code.code()).ok_or_else(|| format!("no file for cluster {}", code.code()))?;
        let _ =
            writeln!(pages, "static PAGE_{}: Page = {};\n", code.code(), page(path, code, cluster, &common, &terms)?);
        let _ = writeln!(courses, "static COURSE_{}: Course = {};\n", code.code(), course(path, code, &cluster.staff)?);
        let _ = writeln!(page_of, "ClusterCode::{code:?} => &PAGE_{},", code.code());
        let _ = writeln!(course_of, "ClusterCode::{code:?} => &COURSE_{},", code.code());
    }
    let status = &common.status;
    Ok(format!(
        "//! The pages of the clusters, written by `cargo xtask codegen` from `crates/pathways/data/`. Do not edit.\n//!\n\
         //! Status: {status}.\n\n\
         use crate::Block::{{self, Contacts, List as L, Paragraph as P}};\n\
         use crate::Span::{{Period, Term as T, Words as W}};\n\
         use crate::{{Contact, Course, Page, Section, TermId, Topic}};\n\
         use allocation::ClusterCode;\n\n\
         pub(crate) const fn of(cluster: ClusterCode) -> &'static Page {{\nmatch cluster {{\n{page_of}}}\n}}\n\n\
         pub(crate) const fn course(cluster: ClusterCode) -> &'static Course {{\nmatch cluster {{\n{course_of}}}\n}}\n\n\
         {shared}{pages}{courses}"
    ))
}

fn page(
    path: &str,
    code: ClusterCode,
    cluster: &Cluster,
    common: &Common,
    terms: &BTreeSet<&str>,
) -> Result<String, String> {
    let Cluster { title, opening, person, .. } = cluster;
    topics_are_known(path, "person", person.keys())?;
    prose(path, title)?;
    let mut sections = String::new();
    for (id, name) in TOPICS {
        let own = written(path, person.get(id), terms)?;
        if own.is_empty() && common.common.get(id).is_none_or(Vec::is_empty) && id != CRISIS {
            return Err(format!("{path}: nothing is said about {id}, here or for all"));
        }
        let heading = common.headings.get(id).ok_or_else(|| format!("no heading for {id}"))?;
        let _ = writeln!(
            sections,
            "Section {{ topic: Topic::{name}, heading: {heading:?}, own: &[{}], common: &{} }},",
            own.join(", "),
            id.to_uppercase()
        );
    }
    let opening = text(path, opening, terms)?;
    Ok(format!(
        "Page {{ cluster: ClusterCode::{code:?}, title: {title:?}, opening: {opening}, sections: [\n{sections}] }}"
    ))
}

fn course(path: &str, code: ClusterCode, staff: &Staff) -> Result<String, String> {
    let Staff { needs, needs_source, course, episode, is_recalled } = staff;
    for words in [Some(needs), Some(course), episode.as_ref()].into_iter().flatten() {
        prose(path, words)?;
    }
    if !NEEDS_SOURCES.contains(&needs_source.as_str()) {
        return Err(format!("{path}: needs_source is {needs_source:?}, and must be one of {NEEDS_SOURCES:?}"));
    }
    if episode.is_none() != (code == ClusterCode::VARIANCE) {
        return Err(format!("{path}: every cluster but variance says how long an episode of care usually takes"));
    }
    Ok(format!(
        "Course {{ cluster: ClusterCode::{code:?}, needs: {needs:?}, course: {course:?}, episode: {episode:?}, \
         needs_source: {needs_source:?}, is_recalled: {is_recalled} }}"
    ))
}

fn contacts(path: &str, contacts: &[Contact]) -> Result<String, String> {
    let mut list = String::new();
    for Contact { name, how, link, what } in contacts {
        for words in [name, how, what] {
            prose(path, words)?;
        }
        if !(link.starts_with("tel:") || link.starts_with("sms:")) {
            return Err(format!("{path}: {link:?} is not a link for a telephone"));
        }
        let _ = writeln!(list, "Contact {{ name: {name:?}, how: {how:?}, link: {link:?}, what: {what:?} }},");
    }
    if list.is_empty() {
        return Err(format!("{path}: there is nobody to contact in a crisis"));
    }
    Ok(format!("Contacts(&[\n{list}])"))
}

/// The blocks of a topic, as code; none if nothing is said about it.
fn written(path: &str, blocks: Option<&Vec<Block>>, terms: &BTreeSet<&str>) -> Result<Vec<String>, String> {
    let write = |block: &Block| match block {
        Block::Paragraph(words) => Ok(format!("P({})", text(path, words, terms)?)),
        Block::List(items) if items.is_empty() => Err(format!("{path}: a list has nothing in it")),
        Block::List(items) => {
            let items: Vec<String> = items.iter().map(|item| text(path, item, terms)).collect::<Result<_, _>>()?;
            Ok(format!("L(&[{}])", items.join(", ")))
        }
    };
    blocks.into_iter().flatten().map(write).collect()
}

/// A running text as code: `[words](term-id)` is a term, `{period}` is the review period.
fn text(path: &str, marked: &str, terms: &BTreeSet<&str>) -> Result<String, String> {
    let refused = |why: &str| format!("{path}: {why} in {marked:?}");
    let mut spans = Vec::new();
    let mut rest = marked;
    while !rest.is_empty() {
        let (words, next) = rest.split_at(rest.find(['[', '{']).unwrap_or(rest.len()));
        if !words.is_empty() {
            spans.push(format!("W({words:?})"));
        }
        rest = next;
        if let Some(after) = rest.strip_prefix("{period}") {
            spans.push("Period".to_owned());
            rest = after;
        } else if let Some(after) = rest.strip_prefix('[') {
            let (words, after) = after.split_once("](").ok_or_else(|| refused("a term is not written [words](id)"))?;
            let (id, after) = after.split_once(')').ok_or_else(|| refused("a term is not written [words](id)"))?;
            if !terms.contains(id) {
                return Err(refused(&format!("the glossary has no term {id:?}")));
            }
            spans.push(format!("T(TermId::{}, {words:?})", variant(id)));
            rest = after;
        } else if !rest.is_empty() {
            return Err(refused("only {period} may stand in braces"));
        }
    }
    let mut bare = marked.replace("{period}", "period");
    for id in terms {
        bare = bare.replace(&format!("]({id})"), "");
    }
    prose(path, &bare.replace('[', ""))?;
    Ok(format!("&[{}]", spans.join(", ")))
}

/// Refuses what is not prose as it is printed: nothing at all, stray spaces, marks and straight quotation marks.
fn prose(path: &str, words: &str) -> Result<(), String> {
    let why = if words.trim() != words || words.is_empty() || words.contains("  ") {
        "is empty or has spaces that nobody sees"
    } else if words.contains(['[', ']', '{', '}', '\n', '\t']) {
        "has marks that would be printed as they are"
    } else if words.contains(['\'', '"']) {
        "has straight quotation marks: write ’, “ and ”"
    } else {
        return Ok(());
    };
    Err(format!("{path}: {words:?} {why}"))
}

/// The ids of the terms, which no two may share.
fn ids<'a>(path: &str, glossary: &'a Glossary) -> Result<BTreeSet<&'a str>, String> {
    let mut known = BTreeSet::new();
    for Term { id, .. } in &glossary.terms {
        let is_kebab = id.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase()));
        if !is_kebab || !known.insert(id.as_str()) {
            return Err(format!("{path}: the id {id:?} is given twice, or is not lowercase words joined by hyphens"));
        }
    }
    Ok(known)
}

fn topics_are_known<'a>(path: &str, field: &str, ids: impl Iterator<Item = &'a String>) -> Result<(), String> {
    let unknown = ids.into_iter().find(|id| TOPICS.iter().all(|(topic, _)| topic != id));
    unknown.map_or(Ok(()), |id| Err(format!("{path}: {field} has {id:?}, which is not a topic")))
}

/// The name of a term in the code: "care-plan" is `CarePlan`.
fn variant(id: &str) -> String {
    id.split('-')
        .flat_map(|part| part.chars().take(1).map(|c| c.to_ascii_uppercase()).chain(part.chars().skip(1)))
        .collect()
}

/// The term as the first line of its documentation.
fn doc(term: &str) -> String {
    term.chars().take(1).flat_map(char::to_uppercase).chain(term.chars().skip(1)).collect()
}

fn json<T: DeserializeOwned>(source: &Source) -> Result<T, String> {
    serde_json::from_str(&source.text).map_err(|error| format!("{}: {error}", source.path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn source(path: &str, value: &Value) -> Source {
        Source { path: path.to_owned(), text: value.to_string() }
    }

    fn a_glossary() -> Value {
        let term = |id: &str, see: &[&str]| json!({"id": id, "term": id, "staff": "S.", "plain": "P.", "source": "S.", "see": see});
        json!({
            "title": "T", "source": "S", "rights": "R", "status": "draft",
            "terms": [term("review", &["care-plan"]), term("care-plan", &[])],
        })
    }

    fn a_common() -> Value {
        let headings: serde_json::Map<String, Value> =
            TOPICS.iter().map(|(id, _)| ((*id).to_owned(), json!("Heading"))).collect();
        let said: serde_json::Map<String, Value> = TOPICS
            .iter()
            .filter(|(id, _)| *id != CRISIS)
            .map(|(id, _)| ((*id).to_owned(), json!(["To all."])))
            .collect();
        json!({
            "title": "T", "source": "S", "rights": "R", "status": "draft", "headings": headings, "common": said,
            "contacts": [{"name": "N", "how": "Call 999", "link": "tel:999", "what": "W."}],
        })
    }

    fn a_cluster(code: &str) -> Value {
        let episode = (code != "00").then_some("3 months");
        json!({
            "code": code, "title": "Title", "opening": "See your [plan](care-plan) {period}.", "person": {"help": ["Own.", ["Item."]]},
            "staff": {"needs": "N.", "needs_source": "recalled", "course": "C.", "episode": episode},
        })
    }

    /// What comes of data in which one thing was changed.
    fn pages_of(change: impl Fn(&mut Value, &mut Value, &mut BTreeMap<String, Value>)) -> Result<String, String> {
        let (mut glossary, mut common) = (a_glossary(), a_common());
        let clusters = ClusterCode::ALL.map(|code| (format!("c/{}.json", code.code()), a_cluster(code.code())));
        let mut clusters = BTreeMap::from(clusters);
        change(&mut common, &mut glossary, &mut clusters);
        let mut sources = vec![source("glossary.json", &glossary), source("common.json", &common)];
        sources.extend(clusters.iter().map(|(path, cluster)| source(path, cluster)));
        pages(&sources)
    }

    /// What comes of changing one field of cluster 04.
    fn page_with(field: &str, value: Value) -> Result<String, String> {
        pages_of(|_, _, clusters| {
            clusters.entry("c/04.json".to_owned()).and_modify(|cluster| {
                *cluster.pointer_mut(field).expect("the field is there") = value.clone();
            });
        })
    }

    #[track_caller]
    fn refused(made: Result<String, String>, why: &str) {
        match made {
            Ok(_) => panic!("nothing was refused, and this should have been: {why}"),
            Err(problem) => assert!(problem.contains(why), "{problem:?} does not say {why:?}"),
        }
    }

    #[test]
    fn a_page_has_its_own_words_and_refers_to_those_for_all() {
        let made = pages_of(|_, _, _| ()).expect("the data are whole");
        assert!(
            made.contains("opening: &[W(\"See your \"), T(TermId::CarePlan, \"plan\"), W(\" \"), Period, W(\".\")]")
        );
        assert!(made.contains("Section { topic: Topic::Help, heading: \"Heading\", own: &[P(&[W(\"Own.\")]), L(&[&[W(\"Item.\")]])], common: &HELP }"));
        assert_eq!(made.matches("To all.").count(), TOPICS.len() - 1);
        assert_eq!(made.matches("is_recalled: true").count(), ClusterCode::ALL.len());
    }

    #[test]
    fn a_page_that_is_not_whole_is_refused() {
        refused(pages_of(|_, _, clusters| drop(clusters.remove("c/04.json"))), "no file for cluster 04");
        refused(
            pages_of(|_, _, clusters| drop(clusters.insert("c/09.json".to_owned(), a_cluster("09")))),
            "c/09.json: cluster 09 is a blank place marker",
        );
        refused(
            pages_of(|_, _, clusters| drop(clusters.insert("c/22.json".to_owned(), a_cluster("04")))),
            "c/22.json: says that it is of cluster 04",
        );
        let without = |field: &'static str, topic: &'static str| {
            pages_of(move |common, _, _| {
                common.get_mut(field).and_then(Value::as_object_mut).and_then(|topics| topics.remove(topic));
            })
        };
        refused(without("common", "voice"), "nothing is said about voice");
        refused(without("headings", "crisis"), "no heading for crisis");
        refused(page_with("/person", json!({"helping": ["Own."]})), "person has \"helping\", which is not a topic");
        refused(page_with("/person", json!({"help": [[]]})), "a list has nothing in it");
        refused(page_with("/staff/episode", json!(null)), "every cluster but variance");
        refused(page_with("/staff/needs_source", json!("a friend")), "needs_source is \"a friend\"");
        refused(
            pages_of(|common, _, _| {
                common["more"] = json!("unknown");
            }),
            "unknown field `more`",
        );
    }

    #[test]
    fn text_that_would_be_printed_wrong_is_refused() {
        let wrong = [
            ("See [plan](no-such-term).", "the glossary has no term \"no-such-term\""),
            ("See [plan.", "a term is not written [words](id)"),
            ("See plan].", "has marks"),
            ("At least {perod}.", "only {period} may stand in braces"),
            ("Don't.", "straight quotation marks"),
            ("Two  spaces.", "spaces that nobody sees"),
            ("", "is empty"),
        ];
        for (text, why) in wrong {
            refused(page_with("/opening", json!(text)), why);
        }
        refused(page_with("/title", json!("[Plan](care-plan)")), "has marks");
    }

    #[test]
    fn somebody_to_call_is_never_missing() {
        refused(pages_of(|common, _, _| common["contacts"] = json!([])), "nobody to contact in a crisis");
        let link = |common: &mut Value| common["contacts"][0]["link"] = json!("999");
        refused(pages_of(|common, _, _| link(common)), "\"999\" is not a link for a telephone");
    }

    #[test]
    fn terms_stand_in_the_order_of_the_alphabet() {
        let made = glossary(&[source("glossary.json", &a_glossary())]).expect("the data are whole");
        assert!(made.contains("pub const ALL: [Self; 2] = [\nSelf::CarePlan,\nSelf::Review,\n]"));
        assert!(made.contains("see: &[TermId::CarePlan, ]"));
        for (see, why) in [("review", "review says to see review"), ("fog", "review says to see fog")] {
            let mut changed = a_glossary();
            changed["terms"][0]["see"] = json!([see]);
            refused(glossary(&[source("glossary.json", &changed)]), why);
        }
        for id in ["care-plan", "Care", "care--plan", ""] {
            let mut changed = a_glossary();
            changed["terms"][0]["id"] = json!(id);
            refused(glossary(&[source("glossary.json", &changed)]), &format!("the id {id:?} is given twice, or"));
        }
    }
}
