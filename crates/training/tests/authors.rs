//! The set that comes with Clusterwise: that it is whole, that its answers hold, and that its people are not all alike.

#![expect(clippy::expect_used, reason = "a helper of a test may fail the test")]

use allocation::{Allocation, ClusterCode, Pack, Status};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use training::{Set, TrapKind, Vignette};

static SET: LazyLock<Set> = LazyLock::new(|| Set::authors().expect("the set that comes with Clusterwise is whole"));

fn all() -> &'static [Vignette] {
    SET.vignettes()
}

/// How often each value comes.
fn counts<T: Ord>(values: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    values.fold(BTreeMap::new(), |mut counts, value| {
        *counts.entry(value).or_default() += 1;
        counts
    })
}

#[test]
fn there_are_24_vignettes_numbered_in_their_order() {
    let ids: Vec<&str> = all().iter().map(|vignette| vignette.id.as_str()).collect();
    let wanted: Vec<String> = (1..=24).map(|number| format!("{number:02}")).collect();
    assert_eq!(ids, wanted);
}

#[test]
fn nothing_is_wrong_with_the_set_or_with_its_answers_under_the_built_in_rules() {
    let problems = Set::authors().map(|set| set.check("authors", &Pack::provisional()));
    assert_eq!(problems, Ok(Vec::new()));
}

#[test]
fn each_cluster_ranks_first_or_it_is_said_why_not() {
    let pack = Pack::provisional();
    for vignette in all() {
        let allocation = Allocation::new(&pack, &vignette.case());
        let is_first = allocation.first().iter().any(|first| first.code == vignette.cluster);
        assert_eq!(is_first, vignette.not_first.is_none(), "{}", vignette.id);
    }
}

#[test]
fn the_answers_are_the_authors_own_until_a_panel_has_confirmed_them() {
    assert_eq!(SET.status, Status::Provisional);
    assert!(SET.provenance.contains("Nobody in them is real"), "{}", SET.provenance);
    assert!(SET.provenance.contains("to be confirmed by a panel of local experts"), "{}", SET.provenance);
}

#[test]
fn every_text_has_120_to_250_words_and_no_word_of_the_answer() {
    for vignette in all() {
        assert!((120..=250).contains(&vignette.words()), "{} has {} words", vignette.id, vignette.words());
        let text = vignette.text.join(" ").to_lowercase();
        for word in ["cluster", "honos", "rating", "scale "] {
            assert!(!text.contains(word), "{} says “{word}”", vignette.id);
        }
    }
}

#[test]
fn every_cluster_that_can_be_ranked_has_a_vignette() {
    let clusters: BTreeSet<ClusterCode> = all().iter().map(|vignette| vignette.cluster).collect();
    assert_eq!(clusters, BTreeSet::from(ClusterCode::RANKED));
}

#[test]
fn four_people_sit_between_two_clusters() {
    let between = |vignette: &&Vignette| vignette.alternatives.iter().any(|other| other.is_between);
    let pairs: Vec<(&str, usize)> =
        all().iter().filter(between).map(|it| (it.id.as_str(), it.alternatives.len())).collect();
    assert_eq!(pairs.len(), 4, "{pairs:?}");
}

#[test]
fn every_kind_of_slip_is_invited_twice_or_more() {
    let kinds = counts(all().iter().map(|vignette| vignette.trap.kind.id()));
    for kind in TrapKind::ALL {
        assert!(kinds.get(kind.id()).is_some_and(|count| *count >= 2), "{}: {kinds:?}", kind.id());
    }
}

#[test]
fn no_two_people_share_a_name() {
    let names = counts(all().iter().map(|vignette| vignette.name.as_str()));
    assert!(names.values().all(|count| *count == 1), "{names:?}");
}

#[test]
fn ages_run_from_under_20_to_90_with_every_decade_between() {
    let decades: BTreeSet<u8> = all().iter().map(|vignette| vignette.subject.age / 10).collect();
    assert_eq!(decades, (1..=9).collect());
    let of_working_age = all().iter().filter(|vignette| (18..65).contains(&vignette.subject.age)).count();
    assert!((12..=20).contains(&of_working_age), "{of_working_age} of 24");
}

#[test]
fn neither_women_nor_men_are_most_and_others_are_there() {
    let genders = counts(all().iter().map(|vignette| vignette.subject.gender.as_str()));
    let count = |gender| genders.get(gender).copied().unwrap_or(0);
    assert!((8..=12).contains(&count("woman")) && (8..=12).contains(&count("man")), "{genders:?}");
    assert!(genders.len() >= 3, "{genders:?}");
}

#[test]
fn ethnicities_are_many_and_no_cluster_of_one_origin_belongs_to_one_of_them() {
    let ethnicities = counts(all().iter().map(|vignette| vignette.subject.ethnicity.as_str()));
    assert!(ethnicities.len() >= 12, "{ethnicities:?}");
    assert!(ethnicities.values().all(|count| *count <= 12), "{ethnicities:?}");
    // White and other people are in every super class: no vignette should teach that an illness goes with a skin.
    let kinds = counts(all().iter().map(|it| (it.origin.id(), it.subject.ethnicity.starts_with("White"))));
    assert_eq!(kinds.len(), 6, "{kinds:?}");
    assert!(kinds.values().all(|count| *count >= 2), "{kinds:?}");
}

#[test]
fn people_are_seen_in_many_places() {
    let settings = counts(all().iter().map(|vignette| vignette.subject.setting.as_str()));
    assert!(settings.len() >= 20, "{settings:?}");
    let seen_in = |words: &[&str]| {
        all().iter().filter(|vignette| words.iter().any(|word| vignette.subject.setting.contains(word))).count()
    };
    // At home, in a clinic or surgery, on a ward or unit, in an emergency, in care, and where people are not expected
    // to be.
    let places: [&[&str]; 6] = [
        &["at home"],
        &["clinic", "surgery", "day hospital"],
        &["ward", "unit"],
        &["A&E", "crisis"],
        &["care home", "nursing home"],
        &["prison", "hostel", "in town", "hall", "college"],
    ];
    for place in places {
        assert!(seen_in(place) >= 2, "{place:?}");
    }
}
