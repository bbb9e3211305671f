//! Whether the answers of a set go together with a rule pack.
//!
//! Owns the two things that an author has to answer for: must clauses that the ratings break, and a cluster that does not
//! rank first; and that no set takes the name of ours, by which results refer to it. Does not read files.

use super::Set;
use crate::Vignette;
use allocation::document::DocumentProblem;
use allocation::{Allocation, Pack, Verdict};

pub(super) fn check(set: &Set, file: &str, pack: &Pack) -> Vec<DocumentProblem> {
    let is_ours = |ours: Set| ours.id == set.id && ours.fingerprint() != set.fingerprint();
    let taken = Set::authors().is_ok_and(is_ours).then(|| {
        let what = "this id belongs to the set that comes with Clusterwise, and the content is not the same";
        DocumentProblem::new(file, "id", what, "give the set an id of its own")
    });
    taken.into_iter().chain(set.vignettes().iter().flat_map(|vignette| of(vignette, file, pack))).collect()
}

fn of(vignette: &Vignette, file: &str, pack: &Pack) -> Vec<DocumentProblem> {
    let case = vignette.case();
    let mut problems = Vec::new();
    let mut add = |what: String, fix: &str| {
        problems.push(DocumentProblem::new(file, &format!("vignette {}", vignette.id), what, fix));
    };
    let rulings = pack.rulings(&case, vignette.cluster);
    let broken = rulings.iter().any(|ruling| ruling.verdict == Verdict::Broken);
    match (broken, &vignette.breaks) {
        (true, None) => add(
            format!("the ratings break a must clause of cluster {}", vignette.cluster),
            "look at the ratings again, or say in “breaks” why the cluster is right all the same",
        ),
        (false, Some(_)) => {
            add(format!("the ratings break no must clause of cluster {}", vignette.cluster), "take “breaks” out")
        }
        _ => {}
    }
    let allocation = Allocation::new(pack, &case);
    let is_first = allocation.first().iter().any(|first| first.code == vignette.cluster);
    match (is_first, &vignette.not_first) {
        (false, None) => {
            let place = allocation.find(vignette.cluster).map_or(0, |ranked| ranked.place);
            let first = allocation.first().first().map_or("", |first| first.code.code());
            add(
                format!("cluster {} ranks {place}, after cluster {first}", vignette.cluster),
                "look at the ratings again, or say in “not_first” why it does not rank first",
            );
        }
        (true, Some(_)) => {
            add(format!("cluster {} ranks first", vignette.cluster), "take “not_first” out");
        }
        _ => {}
    }
    problems
}
