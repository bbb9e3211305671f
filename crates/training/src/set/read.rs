//! Reading a set from its file, and every check of its form.
//!
//! Owns the form of the file and the words for each mistake. It goes on after a mistake, so that an author sees all of
//! them at once; nothing is guessed, filled in or passed over. What goes together with a rule pack is in `rules.rs`.

use super::{Set, fingerprint};
use crate::{Alternative, Answer, Subject, Tolerance, Trap, TrapKind, Vignette};
use allocation::document::{self, DocumentProblem, Fields, Node, Reader, get, has, quoted, written};
use allocation::{ClusterCode, Facts, SuperClass};
use ratings::{OtherProblem, Rating, Scale};

/// Reads a set, or says everything that is wrong with it.
pub(super) fn read(file: &str, text: &str) -> Result<Set, Vec<DocumentProblem>> {
    let (reader, node) = document::open(file, text, "choose the file of a set of vignettes")?;
    let mut reader = SetReader(reader);
    let set = reader.set(&node);
    match set {
        Some(set) if reader.0.problems.is_empty() => Ok(set),
        _ => Err(reader.0.problems),
    }
}

/// The fewest and the most words of a vignette's text.
const WORDS: (usize, usize) = (40, 400);

/// How far apart the ratings that can be defended may be.
const WIDEST: u8 = 2;

struct SetReader<'a>(Reader<'a>);

impl SetReader<'_> {
    fn set(&mut self, node: &Node) -> Option<Set> {
        let Node::Object(fields) = node else {
            self.0.problem("", "a set of vignettes is an object", "begin the file with { and end it with }");
            return None;
        };
        self.0.fields("", fields, &["id", "title", "status", "provenance", "vignettes"], &["rights"]);
        let id = self.id("id", fields, 60);
        let title = self.0.text("title", fields, "title");
        let status = self.0.status(fields);
        let provenance = self.0.text("provenance", fields, "provenance");
        let rights = if has(fields, "rights") { self.0.text("rights", fields, "rights") } else { None };
        let vignettes = self.vignettes(get(fields, "vignettes")?);
        Some(Set {
            id: id?,
            title: title?,
            status: status?,
            provenance: provenance?,
            rights,
            vignettes: vignettes?,
            fingerprint: fingerprint::of(node),
        })
    }

    fn id(&mut self, place: &str, fields: &Fields, longest: usize) -> Option<String> {
        let id = self.0.text(place, fields, "id")?;
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.len() > longest || !id.chars().all(is_plain) {
            self.0.problem(
                place,
                format!("an id is up to {longest} lower-case letters, digits and hyphens"),
                "write it like our-trust-2026",
            );
            return None;
        }
        Some(id)
    }

    fn vignettes(&mut self, node: &Node) -> Option<Vec<Vignette>> {
        let nodes = self.list("vignettes", node, "write a list of vignettes in [ and ]")?;
        if nodes.is_empty() || nodes.len() > Set::MOST {
            let count = nodes.len();
            self.0.problem(
                "vignettes",
                format!("there are {count} vignettes, and a set has 1 to {}", Set::MOST),
                "add some, or make two sets of them",
            );
            return None;
        }
        let mut vignettes: Vec<Option<Vignette>> = Vec::new();
        let mut seen: Vec<String> = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let place = format!("vignettes, number {}", index + 1);
            let Some(fields) = self.0.object(&place, node) else { continue };
            if !has(&fields, "id") {
                self.0.missing(&place, "id");
                continue;
            }
            let Some(id) = self.id(&format!("{place}, id"), &fields, 20) else { continue };
            if seen.contains(&id) {
                let what = format!("there is another vignette with the id {}", quoted(&id));
                self.0.problem(&place, what, "give each an id of its own");
                continue;
            }
            seen.push(id.clone());
            let vignette = self.vignette(id, &fields);
            vignettes.push(vignette);
        }
        vignettes.into_iter().collect()
    }

    fn vignette(&mut self, id: String, fields: &Fields) -> Option<Vignette> {
        let place = format!("vignette {id}");
        const NEEDED: [&str; 10] =
            ["id", "name", "subject", "text", "answers", "origin", "cluster", "why", "alternatives", "trap"];
        const OPTIONAL: [&str; 5] = ["letters", "first_episode", "acute_episode", "not_first", "breaks"];
        self.0.fields(&place, fields, &NEEDED, &OPTIONAL);
        let name = self.0.text(&format!("{place}, name"), fields, "name");
        let subject = get(fields, "subject").and_then(|node| self.subject(&place, node));
        let text = get(fields, "text").and_then(|node| self.paragraphs(&place, node));
        let answers = get(fields, "answers").and_then(|node| self.answers(&place, node, text.as_deref()));
        let letters = self.letters(&place, fields, answers.as_ref());
        let cluster = self.cluster(&format!("{place}, cluster"), fields);
        let origin = self.origin(&place, fields, cluster);
        let facts = self.facts(&place, fields, origin);
        let why = self.0.text(&format!("{place}, why"), fields, "why");
        let alternatives = get(fields, "alternatives").and_then(|node| self.alternatives(&place, node, cluster));
        let trap = get(fields, "trap").and_then(|node| self.trap(&place, node));
        let not_first = self.0.text(&format!("{place}, not_first"), fields, "not_first");
        let breaks = self.0.text(&format!("{place}, breaks"), fields, "breaks");
        Some(Vignette {
            id,
            name: name?,
            subject: subject?,
            text: text?,
            answers: answers?,
            letters: letters?,
            origin: origin?,
            facts: facts?,
            cluster: cluster?,
            why: why?,
            alternatives: alternatives?,
            trap: trap?,
            not_first,
            breaks,
        })
    }

    fn subject(&mut self, vignette: &str, node: &Node) -> Option<Subject> {
        let place = format!("{vignette}, subject");
        let fields = self.0.object(&place, node)?;
        self.0.fields(&place, &fields, &["age", "gender", "ethnicity", "setting"], &[]);
        let age = get(&fields, "age").and_then(|node| self.age(&format!("{place}, age"), node));
        let gender = self.0.text(&format!("{place}, gender"), &fields, "gender");
        let ethnicity = self.0.text(&format!("{place}, ethnicity"), &fields, "ethnicity");
        let setting = self.0.text(&format!("{place}, setting"), &fields, "setting");
        Some(Subject { age: age?, gender: gender?, ethnicity: ethnicity?, setting: setting? })
    }

    fn age(&mut self, place: &str, node: &Node) -> Option<u8> {
        let age = (14..=110_u8).find(|age| *node == Node::Number(f64::from(*age)));
        if age.is_none() {
            self.0.problem(place, format!("{} is not an age", written(node)), "use whole years from 14 to 110");
        }
        age
    }

    fn paragraphs(&mut self, vignette: &str, node: &Node) -> Option<Vec<String>> {
        let place = format!("{vignette}, text");
        let nodes = self.list(&place, node, "write a list of paragraphs in [ and ], each in quotes")?;
        let mut text = Vec::new();
        for node in nodes {
            let Node::Text(paragraph) = node else {
                self.0.wrong_kind(&place, node, "write each paragraph in quotes");
                return None;
            };
            text.push(paragraph.clone());
        }
        let words: usize = text.iter().map(|paragraph| paragraph.split_whitespace().count()).sum();
        let (fewest, most) = WORDS;
        if !(fewest..=most).contains(&words) {
            let what = format!("the text has {words} words");
            self.0.problem(&place, what, format!("use {fewest} to {most}"));
            return None;
        }
        Some(text)
    }

    fn answers(&mut self, vignette: &str, node: &Node, text: Option<&[String]>) -> Option<[Answer; Scale::COUNT]> {
        let place = format!("{vignette}, answers");
        let fields = self.0.object(&place, node)?;
        let ids: Vec<&str> = Scale::ALL.into_iter().map(Scale::id).collect();
        self.0.fields(&place, &fields, &ids, &[]);
        let mut answers = Vec::new();
        for scale in Scale::ALL {
            let Some(node) = get(&fields, scale.id()) else { continue };
            if let Some(answer) = self.answer(&format!("{vignette}, scale {scale}"), node, text) {
                answers.push(answer);
            }
        }
        answers.try_into().ok()
    }

    fn answer(&mut self, place: &str, node: &Node, text: Option<&[String]>) -> Option<Answer> {
        let fields = self.0.object(place, node)?;
        let good = self.0.fields(place, &fields, &["rating"], &["from", "to", "because", "note"]);
        let rating = self.rating(&format!("{place}, rating"), get(&fields, "rating")?);
        let tolerance = rating.and_then(|rating| self.tolerance(place, &fields, rating));
        let because = self.0.text(&format!("{place}, because"), &fields, "because");
        let note = self.0.text(&format!("{place}, note"), &fields, "note");
        let rating = rating?;
        match (&because, text) {
            (None, _) if rating != Rating::NoProblem && !has(&fields, "because") => {
                self.0.problem(
                    place,
                    format!("nothing supports the rating of {}", rating.form_code()),
                    "copy the words of the text that it rests on into “because”",
                );
                return None;
            }
            (Some(because), Some(text)) if !text.iter().any(|paragraph| paragraph.contains(because.as_str())) => {
                self.0.problem(
                    place,
                    format!("{} is not in the text", quoted(because)),
                    "copy the words as they stand there, out of one paragraph",
                );
                return None;
            }
            _ => {}
        }
        let answer = Answer { rating, tolerance: tolerance?, because, note };
        good.then_some(answer)
    }

    fn rating(&mut self, place: &str, node: &Node) -> Option<Rating> {
        let rating = Rating::ALL.into_iter().find(|rating| *node == Node::Number(f64::from(rating.form_code())));
        if rating.is_none() {
            self.0.problem(
                place,
                format!("{} is not a rating", written(node)),
                "use 0, 1, 2, 3 or 4, or 9 for not known, without quotes",
            );
        }
        rating
    }

    /// Without a range, only the rating itself can be defended.
    fn tolerance(&mut self, place: &str, fields: &Fields, rating: Rating) -> Option<Tolerance> {
        let Some(severity) = rating.severity() else {
            if has(fields, "from") || has(fields, "to") {
                self.0.problem(place, "“not known” has no range", "take “from” and “to” out");
                return None;
            }
            return Some(Tolerance::NotKnown);
        };
        let from = self.bound(&format!("{place}, from"), get(fields, "from"), severity)?;
        let to = self.bound(&format!("{place}, to"), get(fields, "to"), severity)?;
        if !(from..=to).contains(&severity) {
            self.0.problem(
                place,
                format!("the rating of {severity} is outside its range of {from} to {to}"),
                "correct the rating, or the range that can be defended",
            );
            return None;
        }
        if to - from > WIDEST {
            self.0.problem(
                place,
                format!("the range of {from} to {to} is too wide to learn from"),
                "let it hold three ratings at most",
            );
            return None;
        }
        Some(Tolerance::Known(from, to))
    }

    fn bound(&mut self, place: &str, node: Option<&Node>, rating: u8) -> Option<u8> {
        let Some(node) = node else { return Some(rating) };
        let bound = (0..=4_u8).find(|severity| *node == Node::Number(f64::from(*severity)));
        if bound.is_none() {
            let what = format!("{} is not a rating with a severity", written(node));
            self.0.problem(place, what, "use 0, 1, 2, 3 or 4, without quotes");
        }
        bound
    }

    fn letters(
        &mut self,
        vignette: &str,
        fields: &Fields,
        answers: Option<&[Answer; Scale::COUNT]>,
    ) -> Option<Vec<OtherProblem>> {
        let place = format!("{vignette}, letters");
        let nodes = match get(fields, "letters") {
            Some(node) => self.list(&place, node, "write a list of letters from A to J in [ and ], the best first")?,
            None => &[],
        };
        let mut letters = Vec::new();
        for node in nodes {
            let letter = match node {
                Node::Text(text) => OtherProblem::ALL.into_iter().find(|problem| problem.letter().to_string() == *text),
                _ => None,
            };
            let Some(letter) = letter else {
                let what = format!("{} is not a letter of scale 8", written(node));
                self.0.problem(&place, what, "use capital letters from A to J, each in quotes");
                return None;
            };
            if letters.contains(&letter) {
                self.0.problem(&place, format!("letter {} is there twice", letter.letter()), "keep one of the two");
                return None;
            }
            letters.push(letter);
        }
        let severity = answers.and_then(|answers| answers.get(Scale::OtherProblems.index())?.rating.severity());
        match (answers, severity) {
            (Some(_), Some(2..)) if letters.is_empty() => {
                self.0.problem(
                    &place,
                    "scale 8 is rated 2 or more, and has no letter",
                    "say for which kind of problem",
                );
                None
            }
            (Some(_), None | Some(0)) if !letters.is_empty() => {
                self.0.problem(&place, "scale 8 has no problem that a letter could name", "take “letters” out");
                None
            }
            _ => Some(letters),
        }
    }

    fn cluster(&mut self, place: &str, fields: &Fields) -> Option<ClusterCode> {
        let text = self.0.text(place, fields, "cluster")?;
        let cluster = ClusterCode::RANKED.into_iter().find(|cluster| cluster.code() == text);
        if cluster.is_none() {
            let what = format!("{} is not a cluster that a vignette can have", quoted(&text));
            self.0.problem(place, what, "use 01 to 08 or 10 to 21, in quotes, with two digits");
        }
        cluster
    }

    fn origin(&mut self, vignette: &str, fields: &Fields, cluster: Option<ClusterCode>) -> Option<SuperClass> {
        let place = format!("{vignette}, origin");
        let word = self.0.text(&place, fields, "origin")?;
        let Ok(origin) = SuperClass::from_id(&word) else {
            let what = format!("{} is not a super class", quoted(&word));
            self.0.problem(&place, what, "write non-psychotic, psychotic or organic");
            return None;
        };
        if let Some(cluster) = cluster
            && cluster.super_class() != Some(origin)
        {
            let what = format!("cluster {cluster} is not {word}");
            self.0.problem(&place, what, "correct the origin, or the cluster");
            return None;
        }
        Some(origin)
    }

    fn facts(&mut self, vignette: &str, fields: &Fields, origin: Option<SuperClass>) -> Option<Facts> {
        let mut read = |name: &str| match (get(fields, name), origin) {
            (None, _) => Some(None),
            (Some(_), Some(SuperClass::NonPsychotic | SuperClass::Organic)) => {
                let place = format!("{vignette}, {name}");
                self.0.problem(&place, "this is asked only where the origin is psychotic", "take it out");
                None
            }
            (Some(Node::Bool(fact)), _) => Some(Some(*fact)),
            (Some(node), _) => {
                self.0.wrong_kind(&format!("{vignette}, {name}"), node, "write true or false, without quotes");
                None
            }
        };
        let (first_episode, acute_episode) = (read("first_episode"), read("acute_episode"));
        Some(Facts { first_episode: first_episode?, acute_episode: acute_episode? })
    }

    fn alternatives(&mut self, vignette: &str, node: &Node, cluster: Option<ClusterCode>) -> Option<Vec<Alternative>> {
        let place = format!("{vignette}, alternatives");
        let nodes = self.list(&place, node, "write a list in [ and ], empty if there are none")?;
        let mut alternatives: Vec<Alternative> = Vec::new();
        for node in nodes {
            let fields = self.0.object(&place, node)?;
            self.0.fields(&place, &fields, &["cluster", "why"], &["between"]);
            let code = self.cluster(&place, &fields)?;
            if cluster == Some(code) || alternatives.iter().any(|other| other.cluster == code) {
                let what = format!("cluster {code} is there already");
                self.0.problem(&place, what, "name each cluster once");
                return None;
            }
            let is_between = match get(&fields, "between") {
                None => false,
                Some(Node::Bool(is_between)) => *is_between,
                Some(other) => {
                    self.0.wrong_kind(&place, other, "write true or false in “between”, without quotes");
                    return None;
                }
            };
            let why = self.0.text(&place, &fields, "why")?;
            alternatives.push(Alternative { cluster: code, why, is_between });
        }
        Some(alternatives)
    }

    fn trap(&mut self, vignette: &str, node: &Node) -> Option<Trap> {
        let place = format!("{vignette}, trap");
        let fields = self.0.object(&place, node)?;
        self.0.fields(&place, &fields, &["kind", "note"], &[]);
        let note = self.0.text(&place, &fields, "note");
        let word = self.0.text(&place, &fields, "kind")?;
        let kind = TrapKind::from_id(&word);
        if kind.is_none() {
            let kinds: Vec<&str> = TrapKind::ALL.into_iter().map(TrapKind::id).collect();
            let what = format!("{} is not a kind of trap", quoted(&word));
            self.0.problem(&place, what, format!("use one of {}", kinds.join(", ")));
        }
        Some(Trap { kind: kind?, note: note? })
    }

    fn list<'n>(&mut self, place: &str, node: &'n Node, fix: &str) -> Option<&'n [Node]> {
        if let Node::List(nodes) = node {
            return Some(nodes);
        }
        self.0.wrong_kind(place, node, fix);
        None
    }
}
