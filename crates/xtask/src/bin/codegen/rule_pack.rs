//! Writes a rule pack as Rust constants.
//!
//! Owns the form of the generated file. Does not check the pack: it takes one that `allocation` has read.

use allocation::{Class, ClusterRules, Fact, Pack, Quantifier, Status};
use ratings::Scale;
use std::fmt::Write;

/// The source text of the constant `name`, before formatting.
pub(crate) fn render(pack: &Pack, name: &str, data: &str) -> String {
    let (about, weights) = (pack.about(), pack.weights());
    let status = match about.status {
        Status::Provisional => "Provisional",
        Status::Verified => "Verified",
    };
    let mut source = format!(
        "//! The rule pack `{id}`, written by `cargo xtask codegen` from `{data}`. Do not edit.\n\n\
         use super::{{ClauseTable, ClusterTable, PackTable}};\n\
         use crate::pack::Class::{{Expected as E, May as M, Unlikely as U}};\n\
         use crate::pack::{{Quantifier, Status, Weights}};\n\
         use crate::ClusterCode;\n\
         use ratings::Scale;\n\n\
         pub(in crate::pack) const {name}: PackTable = PackTable {{\n\
         id: {id:?}, title: {title:?}, status: Status::{status}, provenance: {provenance:?}, rights: {rights:?},\n\
         weights: Weights {{ expected: {expected:?}, may: {may:?}, unlikely: {unlikely:?}, fact: {fact:?} }},\n\
         clusters: &[\n",
        id = about.id,
        title = about.title,
        provenance = about.provenance,
        rights = about.rights,
        expected = weights.expected,
        may = weights.may,
        unlikely = weights.unlikely,
        fact = weights.fact,
    );
    for rules in pack.clusters() {
        source.push_str(&cluster(rules));
    }
    source.push_str("],\n};\n");
    source
}

fn cluster(rules: &ClusterRules) -> String {
    let rows = |cell: &dyn Fn(Scale) -> String| {
        Scale::ALL.iter().fold(String::new(), |mut rows, scale| {
            let _ = writeln!(rows, "{}, // {}", cell(*scale), scale.id());
            rows
        })
    };
    let profile = rows(&|scale| {
        let letters: Vec<&str> = rules.row(scale).iter().map(|class| letter(*class)).collect();
        format!("[{}]", letters.join(", "))
    });
    let points = rows(&|scale| format!("{:?}", rules.points(scale)));
    let must = rules.must().iter().fold(String::new(), |mut must, clause| {
        let quantifier = match clause.quantifier {
            Quantifier::Any => "Any",
            Quantifier::Each => "Each",
        };
        let scales: Vec<String> = clause.scales.iter().map(|scale| format!("Scale::{scale:?}")).collect();
        let (from, to) = (clause.from, clause.to);
        let _ = writeln!(must, "ClauseTable(Quantifier::{quantifier}, &[{}], {from}, {to}),", scales.join(", "));
        must
    });
    format!(
        "ClusterTable {{ code: ClusterCode::{:?},\nprofile: [\n{profile}],\npoints: [\n{points}],\n\
         must: &[\n{must}],\nfacts: {:?},\nverified: {:?},\n}},\n",
        rules.code(),
        Fact::ALL.map(|fact| rules.fact(fact)),
        Scale::ALL.map(|scale| rules.is_verified(scale)),
    )
}

const fn letter(class: Class) -> &'static str {
    match class {
        Class::Expected => "E",
        Class::May => "M",
        Class::Unlikely => "U",
    }
}
