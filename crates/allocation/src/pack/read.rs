//! Reading a pack from its file, and every check that a pack must pass.
//!
//! Owns the form of the file and the words for each mistake. It goes on after a mistake, so that a person who
//! transcribes a grid sees all of them at once; nothing is guessed, filled in or passed over.

use super::{About, Class, Clause, ClusterRules, Pack, Quantifier, Status, Weights, points};
use crate::document::{self, Fields, Node, Reader, get, has, quoted, written};
use crate::{ClusterCode, DocumentProblem, Fact, SuperClass};
use ratings::Scale;

/// Reads a pack, or says everything that is wrong with it.
pub(super) fn read(file: &str, text: &str) -> Result<Pack, Vec<DocumentProblem>> {
    let (mut reader, node) = document::open(file, text, "choose the file of a rule pack")?;
    let pack = reader.pack(node);
    match pack {
        Some(pack) if reader.problems.is_empty() => Ok(pack),
        _ => Err(reader.problems),
    }
}

impl Reader<'_> {
    fn pack(&mut self, node: Node) -> Option<Pack> {
        let Node::Object(fields) = node else {
            self.problem("", "a rule pack is an object", "begin the file with { and end it with }");
            return None;
        };
        const NEEDED: [&str; 8] =
            ["id", "title", "status", "provenance", "scales", "weights", "fact_weight", "clusters"];
        self.fields("", &fields, &NEEDED, &["legend", "rights"]);

        let id = self.id(&fields);
        let title = self.text("title", &fields, "title");
        let status = self.status(&fields);
        let provenance = self.text("provenance", &fields, "provenance");
        let rights = if has(&fields, "rights") { self.text("rights", &fields, "rights") } else { None };
        self.scales(&fields);
        self.legend(&fields);
        let weights = self.weights(&fields);
        let clusters = self.clusters(&fields, weights);
        if status == Some(Status::Verified) {
            self.all_verified(&clusters);
        }
        let about = About { id: id?, title: title?, status: status?, provenance: provenance?, rights };
        Some(Pack::assemble(about, weights?, clusters))
    }

    fn id(&mut self, fields: &Fields) -> Option<String> {
        let id = self.text("id", fields, "id")?;
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.len() > 60 || !id.chars().all(is_plain) {
            self.problem(
                "id",
                "an id is up to 60 lower-case letters, digits and hyphens",
                "write it like our-trust-2026",
            );
            return None;
        }
        Some(id)
    }

    fn scales(&mut self, fields: &Fields) {
        let Some(node) = get(fields, "scales") else { return };
        let ours: Vec<Node> = Scale::ALL.into_iter().map(|scale| Node::Text(scale.id().to_owned())).collect();
        if *node != Node::List(ours) {
            self.problem(
                "scales",
                "these are not the 18 scales in order",
                "list 1 to 13 and then A to E, each in quotes",
            );
        }
    }

    fn legend(&mut self, fields: &Fields) {
        let Some(node) = get(fields, "legend") else { return };
        let is_ours = |(letter, class): &(String, Node)| {
            Class::ALL
                .iter()
                .any(|ours| *letter == ours.letter().to_string() && *class == Node::Text(ours.name().into()))
        };
        if !matches!(node, Node::Object(legend) if legend.len() == 3 && legend.iter().all(is_ours)) {
            self.problem(
                "legend",
                "the letters are not the usual ones",
                "write E for expected, m for may and u for unlikely",
            );
        }
    }

    fn weights(&mut self, fields: &Fields) -> Option<Weights> {
        let fact = self.weight("fact_weight", get(fields, "fact_weight"));
        let weights = self.object("weights", get(fields, "weights")?)?;
        self.fields("weights", &weights, &["expected", "may", "unlikely"], &[]);
        let expected = self.weight("weights, expected", get(&weights, "expected"));
        let may = self.weight("weights, may", get(&weights, "may"));
        let unlikely = self.weight("weights, unlikely", get(&weights, "unlikely"));
        let weights = Weights { expected: expected?, may: may?, unlikely: unlikely?, fact: fact? };
        if weights.expected <= weights.may || weights.may <= weights.unlikely {
            self.problem(
                "weights",
                "they do not fall from expected to unlikely",
                "make expected the largest and unlikely the smallest",
            );
            return None;
        }
        Some(weights)
    }

    fn weight(&mut self, place: &str, node: Option<&Node>) -> Option<f64> {
        match node? {
            Node::Number(weight) if (0.001..=1.0).contains(weight) => Some(*weight),
            number @ Node::Number(_) => {
                self.problem(place, format!("{} is out of range", written(number)), "use a number from 0.001 to 1");
                None
            }
            other => {
                self.wrong_kind(place, other, "use a number from 0.001 to 1");
                None
            }
        }
    }

    fn clusters(&mut self, fields: &Fields, weights: Option<Weights>) -> Vec<ClusterRules> {
        let Some(node) = get(fields, "clusters") else { return Vec::new() };
        let Node::List(nodes) = node else {
            self.wrong_kind("clusters", node, "write a list of clusters in [ and ]");
            return Vec::new();
        };
        let mut clusters: Vec<ClusterRules> = Vec::new();
        let mut seen = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let Some(fields) = self.object(&format!("clusters, number {}", index + 1), node) else { continue };
            let Some(code) = self.code(index, &fields) else { continue };
            if seen.contains(&code) {
                self.problem(
                    &format!("clusters, number {}", index + 1),
                    format!("cluster {code} is there twice"),
                    "keep one of the two, or correct the code of the other",
                );
                continue;
            }
            seen.push(code);
            if let Some(rules) = self.cluster(code, &fields, weights) {
                let place = clusters.partition_point(|other: &ClusterRules| other.code < code);
                clusters.insert(place, rules);
            }
        }
        for code in ClusterCode::RANKED {
            if !seen.contains(&code) {
                self.problem(
                    &format!("cluster {code}"),
                    "the cluster is missing",
                    "add it: a pack has all of 01 to 08 and 10 to 21",
                );
            }
        }
        clusters
    }

    fn code(&mut self, index: usize, fields: &Fields) -> Option<ClusterCode> {
        let place = format!("clusters, number {}", index + 1);
        if !has(fields, "code") {
            self.missing(&place, "code");
            return None;
        }
        let text = self.text(&format!("{place}, code"), fields, "code")?;
        match ClusterCode::from_code(&text) {
            Ok(ClusterCode::VARIANCE) => {
                self.problem(&place, "cluster 00 has no rules, because it is never ranked", "take it out");
                None
            }
            Ok(code) => Some(code),
            Err(_) => {
                self.problem(
                    &place,
                    format!("there is no cluster {}", quoted(&text)),
                    "use 01 to 08 or 10 to 21, in quotes, with two digits",
                );
                None
            }
        }
    }

    fn cluster(&mut self, code: ClusterCode, fields: &Fields, weights: Option<Weights>) -> Option<ClusterRules> {
        let place = format!("cluster {code}");
        self.fields(&place, fields, &["code", "super_class", "profile", "must", "facts", "verified"], &[]);
        self.super_class(code, fields);
        let profile = self.profile(&place, fields);
        let must = self.must(&place, fields);
        let facts = self.facts(&place, fields);
        let verified = self.verified(&place, fields);
        let (profile, weights) = (profile?, weights?);
        let points = profile.map(|row| points::of_row(&row, weights));
        Some(ClusterRules { code, profile, points, must: must?, facts: facts?, verified: verified? })
    }

    fn super_class(&mut self, code: ClusterCode, fields: &Fields) {
        let place = format!("cluster {code}, super_class");
        let Some(word) = self.text(&place, fields, "super_class") else { return };
        let ours = code.super_class().map_or("", SuperClass::id);
        if word != ours {
            let what = format!("{} is not the super class of this cluster", quoted(&word));
            self.problem(&place, what, format!("write {ours}"));
        }
    }

    fn profile(&mut self, cluster: &str, fields: &Fields) -> Option<[[Class; 5]; Scale::COUNT]> {
        let rows = self.object(&format!("{cluster}, profile"), get(fields, "profile")?)?;
        let ids: Vec<&str> = Scale::ALL.into_iter().map(Scale::id).collect();
        let mut good = self.fields(&format!("{cluster}, profile"), &rows, &ids, &[]);
        let mut profile = [[Class::Unlikely; 5]; Scale::COUNT];
        for (scale, slot) in Scale::ALL.into_iter().zip(&mut profile) {
            let Some(node) = get(&rows, scale.id()) else { continue };
            match self.row(&format!("{cluster}, scale {scale}"), node) {
                Some(row) => *slot = row,
                None => good = false,
            }
        }
        good.then_some(profile)
    }

    fn row(&mut self, place: &str, node: &Node) -> Option<[Class; 5]> {
        let Node::Text(letters) = node else {
            self.wrong_kind(place, node, "write 5 letters in quotes, such as \"EEmuu\"");
            return None;
        };
        if let Some(wrong) = letters.chars().find(|letter| Class::from_letter(*letter).is_none()) {
            self.problem(
                place,
                format!("“{wrong}” is not a letter of the legend"),
                "use E for expected, m for may and u for unlikely",
            );
            return None;
        }
        let row: Vec<Class> = letters.chars().filter_map(Class::from_letter).collect();
        let count = row.len();
        let row = <[Class; 5]>::try_from(row).ok();
        if row.is_none() {
            let letters = if count == 1 { "letter" } else { "letters" };
            self.problem(place, format!("the row has {count} {letters}"), "write 5, one for each rating from 0 to 4");
        }
        row
    }

    fn must(&mut self, cluster: &str, fields: &Fields) -> Option<Vec<Clause>> {
        let place = format!("{cluster}, must");
        let Node::List(nodes) = get(fields, "must")? else {
            self.wrong_kind(
                &place,
                get(fields, "must")?,
                "write a list of clauses in [ and ], empty if there are none",
            );
            return None;
        };
        if nodes.len() > ClusterRules::MOST_CLAUSES {
            let most = ClusterRules::MOST_CLAUSES;
            self.problem(
                &place,
                format!("there are {} clauses", nodes.len()),
                format!("use {most} at most; clauses with the same range can share a list of scales"),
            );
            return None;
        }
        let clauses: Vec<Option<Clause>> = nodes
            .iter()
            .enumerate()
            .map(|(index, node)| self.clause(&format!("{cluster}, must clause {}", index + 1), node))
            .collect();
        clauses.into_iter().collect()
    }

    fn clause(&mut self, place: &str, node: &Node) -> Option<Clause> {
        let fields = self.object(place, node)?;
        let good = self.fields(place, &fields, &["from", "to"], &["any", "each"]);
        let (quantifier, scales) = match (get(&fields, "any"), get(&fields, "each")) {
            (Some(scales), None) => (Quantifier::Any, scales),
            (None, Some(scales)) => (Quantifier::Each, scales),
            _ => {
                self.problem(place, "a clause has either “any” or “each”", "write one of them, with a list of scales");
                return None;
            }
        };
        let scales = self.clause_scales(place, scales);
        let from = self.severity(&format!("{place}, from"), get(&fields, "from"));
        let to = self.severity(&format!("{place}, to"), get(&fields, "to"));
        let (from, to) = (from?, to?);
        if from > to {
            self.problem(
                place,
                format!("no rating is from {from} to {to}"),
                "put the lower rating in “from” and the higher in “to”",
            );
            return None;
        }
        let clause = Clause { quantifier, scales: scales?, from, to };
        good.then_some(clause)
    }

    fn clause_scales(&mut self, place: &str, node: &Node) -> Option<Vec<Scale>> {
        let Node::List(nodes) = node else {
            self.wrong_kind(place, node, "write a list of scales in [ and ], each in quotes");
            return None;
        };
        if nodes.is_empty() {
            self.problem(place, "the clause names no scale", "list at least one, in quotes");
            return None;
        }
        let mut scales = Vec::new();
        for node in nodes {
            let Some(scale) = scale_of(node) else {
                self.problem(place, format!("{} is not a scale", written(node)), "use 1 to 13 or A to E, in quotes");
                return None;
            };
            if scales.contains(&scale) {
                self.problem(place, format!("scale {scale} is there twice"), "name it once");
                return None;
            }
            scales.push(scale);
        }
        Some(scales)
    }

    fn severity(&mut self, place: &str, node: Option<&Node>) -> Option<u8> {
        let node = node?;
        let severity = (0..=4_u8).find(|severity| *node == Node::Number(f64::from(*severity)));
        if severity.is_none() {
            self.problem(place, format!("{} is not a rating", written(node)), "use 0, 1, 2, 3 or 4, without quotes");
        }
        severity
    }

    fn facts(&mut self, cluster: &str, fields: &Fields) -> Option<[Option<bool>; Fact::COUNT]> {
        let place = format!("{cluster}, facts");
        let written = self.object(&place, get(fields, "facts")?)?;
        let mut good = self.fields(&place, &written, &[], &Fact::ALL.map(Fact::id));
        let facts = Fact::ALL.map(|fact| match get(&written, fact.id()) {
            None => None,
            Some(Node::Bool(answer)) => Some(*answer),
            Some(other) => {
                self.wrong_kind(&format!("{place}, {}", fact.id()), other, "write true or false, without quotes");
                good = false;
                None
            }
        });
        good.then_some(facts)
    }

    fn verified(&mut self, cluster: &str, fields: &Fields) -> Option<[bool; Scale::COUNT]> {
        let place = format!("{cluster}, verified");
        let fix = "write true, false, or a list of the scales whose rows were checked";
        match get(fields, "verified")? {
            Node::Bool(all) => Some([*all; Scale::COUNT]),
            Node::List(nodes) => {
                let mut verified = [false; Scale::COUNT];
                for node in nodes {
                    let slot = scale_of(node).and_then(|scale| verified.get_mut(scale.index()));
                    let Some(slot) = slot else {
                        self.problem(&place, format!("{} is not a scale", written(node)), fix);
                        return None;
                    };
                    *slot = true;
                }
                Some(verified)
            }
            other => {
                self.wrong_kind(&place, other, fix);
                None
            }
        }
    }

    fn all_verified(&mut self, clusters: &[ClusterRules]) {
        for rules in clusters {
            if let Some(scale) = Scale::ALL.into_iter().find(|scale| !rules.is_verified(*scale)) {
                let place = format!("cluster {}, scale {scale}", rules.code());
                self.problem(
                    &place,
                    "the row was not checked, yet the pack says that it is verified",
                    "check the row, or write provisional as the status",
                );
            }
        }
    }
}

/// A scale's id as the form prints it; a pack does not write it in any other way.
fn scale_of(node: &Node) -> Option<Scale> {
    let Node::Text(id) = node else { return None };
    Scale::ALL.into_iter().find(|scale| scale.id() == id)
}
