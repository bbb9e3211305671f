//! That what is said of a word in two places says the same: the glossary and whatever else explains it.
//!
//! The casemix and the sentences of the screen keep their own words, because they say more than the glossary or stand in a
//! file that others read. Of each the glossary must hold what decides.

use allocation::ClusterCode;
use casemix::{Definition, FEWEST_IN_TEAM};
use outcomes::ReliableThreshold;
use pathways::TermId;
use ui::sentences;

fn staff(term: TermId) -> &'static str {
    term.entry().staff
}

/// What two texts must both say.
fn check(term: TermId, other: &str, both: &[&str]) {
    for words in both {
        assert!(staff(term).contains(words), "{term:?} does not say “{words}” in the glossary: {}", staff(term));
        assert!(other.contains(words), "{term:?}: “{words}” is said only in the glossary: {other}");
    }
}

#[test]
fn what_the_casemix_counts_is_what_the_glossary_says() {
    for (term, definition, both) in [
        (
            TermId::ActiveCaseload,
            Definition::Active,
            &["whose latest cluster assignment is not closed on the reporting date"][..],
        ),
        (
            TermId::ClusterEpisode,
            Definition::Episodes,
            &["ays on the same cluster, whatever reviews took place in them"],
        ),
        (TermId::Agreement, Definition::Agreement, &["the clinician’s own", "suggestion"]),
        (TermId::Agreement, Definition::Kappa, &["chance alone would give"]),
        (TermId::Honos, Definition::HonosTotal, &["scales 1 to 12", "from 0 to 48", "a fall is better"]),
        (
            TermId::Subscale,
            Definition::Subscales,
            &["behaviour", "1 to 3", "impairment", "4 and 5", "symptoms", "6 to 8", "social", "9 to 12"],
        ),
        (TermId::WellbeingScore, Definition::Wellbeing, &["rise is better", "never mixed", "7 to 35"]),
        (
            TermId::ReliableChange,
            Definition::ReliableChange,
            &["HoNOS total", "8", "service has set", "their own published numbers"],
        ),
        (TermId::CareTransition, Definition::Transitions, &["provisional"]),
    ] {
        check(term, definition.words(), both);
    }
    assert_eq!(ReliableThreshold::BUILT_IN.points(), 8);
    let pooled = format!("fewer than {FEWEST_IN_TEAM} active people");
    assert!(staff(TermId::PooledTeam).contains(&pooled), "{pooled}: {}", staff(TermId::PooledTeam));
}

#[test]
fn a_share_and_a_fit_are_the_same_on_the_result_and_in_the_glossary() {
    check(TermId::Share, sentences::SHARE, &["the chance of being right", "evidence", "divides between"]);
    check(TermId::Fit, sentences::FIT, &["ow close the known ratings are to"]);
}

#[test]
fn the_longest_review_periods_are_those_that_clusters_have() {
    let text = staff(TermId::MaximumReviewPeriod);
    let (shortest, longest) = (ClusterCode::C14.review_period(), ClusterCode::C11.review_period());
    let today = "2026-11-21".parse().expect("it is a date");
    for cluster in ClusterCode::ALL {
        let end = cluster.review_period().after(today);
        assert!(shortest.after(today) <= end && end <= longest.after(today), "{cluster}");
        let is_shortest = end == shortest.after(today);
        assert_eq!(is_shortest, matches!(cluster.code(), "14" | "15"), "{cluster}");
    }
    assert!(text.contains(&format!("{shortest} (clusters 14 and 15) to {longest}")), "{text}");
}
