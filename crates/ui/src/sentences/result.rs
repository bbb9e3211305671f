//! What is suggested, and what to know about it.

use super::{capital, cluster, fit, list, percent, scales};
use allocation::{Allocation, ClusterCode, Completeness, Ranked, SuperClass};
use ratings::Scale;

/// What is suggested, as a heading.
#[must_use]
pub fn suggestion(allocation: &Allocation) -> String {
    if allocation.completeness().known == 0 {
        return "No suggestion: no rating is known".to_owned();
    }
    let codes: Vec<String> = allocation.first().iter().map(|first| first.code.code().to_owned()).collect();
    match allocation.first() {
        [] => "No cluster is suggested".to_owned(),
        [_, ..] if allocation.all_broken() => {
            format!("No cluster meets its must clauses; closest: {}", list(&codes, "and"))
        }
        [only] => format!("Suggested: cluster {}", cluster(only.code)),
        _ => format!("Suggested: clusters {} come first together", list(&codes, "and")),
    }
}

/// What was suggested, from what a record keeps of it: the clusters that came first, and whether they broke a must
/// clause.
///
/// ```
/// use allocation::ClusterCode;
/// use ui::sentences::suggested;
/// assert_eq!(suggested(&[ClusterCode::C03], false), "03 Non-psychotic (moderate severity)");
/// assert_eq!(
///     suggested(&[ClusterCode::C03, ClusterCode::C04], false),
///     "03 Non-psychotic (moderate severity) or 04 Non-psychotic (severe)",
/// );
/// assert_eq!(
///     suggested(&[ClusterCode::C04], true),
///     "no cluster met its must clauses; closest: 04 Non-psychotic (severe)",
/// );
/// assert_eq!(suggested(&[], false), "nothing");
/// ```
#[must_use]
pub fn suggested(codes: &[ClusterCode], broken: bool) -> String {
    let clusters: Vec<String> = codes.iter().map(|code| cluster(*code)).collect();
    match (list(&clusters, "or"), broken) {
        (words, _) if words.is_empty() => "nothing".to_owned(),
        (words, true) => format!("no cluster met its must clauses; closest: {words}"),
        (words, false) => words,
    }
}

/// What is missing, if the result is incomplete.
#[must_use]
pub fn completeness(completeness: &Completeness) -> Option<String> {
    if completeness.is_complete() {
        return None;
    }
    let mut words = format!("Incomplete: {} of {} scales are known", completeness.known, Scale::COUNT);
    if completeness.known < Completeness::FEWEST_KNOWN {
        words.push_str(&format!(", fewer than {}", Completeness::FEWEST_KNOWN));
    }
    words.push('.');
    if let [_, more @ ..] = &completeness.missing_in_clauses[..] {
        let missing = scales(&completeness.missing_in_clauses, "and");
        let stand = if more.is_empty() {
            "is not known, and it stands in a must clause of the first cluster"
        } else {
            "are not known, and they stand in must clauses of the first cluster"
        };
        words.push_str(&format!(" {} {stand}.", capital(&missing)));
    }
    Some(words)
}

/// Whether a result was incomplete, from what a record keeps of it: how many scales are known, and whether a must
/// clause of what was suggested could not be checked.
///
/// ```
/// use ui::sentences::incomplete;
/// assert_eq!(incomplete(15, false), None);
/// assert_eq!(incomplete(14, false).as_deref(), Some("Incomplete: fewer than 15 scales are known."));
/// assert_eq!(
///     incomplete(14, true).as_deref(),
///     Some("Incomplete: fewer than 15 scales are known, and a must clause of what was suggested cannot be checked."),
/// );
/// ```
#[must_use]
pub fn incomplete(known: usize, has_unchecked: bool) -> Option<String> {
    let few = format!("fewer than {} scales are known", Completeness::FEWEST_KNOWN);
    let unchecked = "a must clause of what was suggested cannot be checked";
    match (known < Completeness::FEWEST_KNOWN, has_unchecked) {
        (false, false) => None,
        (true, false) => Some(format!("Incomplete: {few}.")),
        (false, true) => Some(format!("Incomplete: {unchecked}.")),
        (true, true) => Some(format!("Incomplete: {few}, and {unchecked}.")),
    }
}

/// When cluster 00 may be chosen, why.
#[must_use]
pub fn variance(allocation: &Allocation) -> Option<String> {
    if !allocation.offers_variance() {
        return None;
    }
    let because = if allocation.all_broken() {
        "every ranked cluster breaks a must clause".to_owned()
    } else {
        let fit = allocation.best_eligible_fit().map_or_else(|| "none".to_owned(), percent);
        format!("the best fit is only {fit}")
    };
    Some(format!("You may choose cluster {}, because {because}.", cluster(ClusterCode::VARIANCE)))
}

/// The best cluster outside the origin that the clinician chose.
#[must_use]
pub fn best_outside(outside: &Ranked, origin: SuperClass) -> String {
    format!(
        "You said that the origin is {}, so only those clusters are ranked. The closest outside them is cluster {}, with \
         a fit of {}.",
        origin.name().to_ascii_lowercase(),
        cluster(outside.code),
        fit(outside),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use allocation::{Case, Facts, Pack};
    use ratings::{Assessment, Rating};

    #[test]
    fn completeness_says_what_is_missing_and_why_it_matters() {
        let of = |known, missing: &[Scale]| Completeness { known, missing_in_clauses: missing.to_vec() };
        assert_eq!(completeness(&of(17, &[])), None);
        assert_eq!(
            completeness(&of(13, &[])).as_deref(),
            Some("Incomplete: 13 of 18 scales are known, fewer than 15.")
        );
        assert_eq!(
            completeness(&of(17, &[Scale::DepressedMood])).as_deref(),
            Some(
                "Incomplete: 17 of 18 scales are known. Scale 7 is not known, and it stands in a must clause of the first \
                 cluster."
            )
        );
        assert_eq!(
            completeness(&of(10, &[Scale::DepressedMood, Scale::OtherProblems])).as_deref(),
            Some(
                "Incomplete: 10 of 18 scales are known, fewer than 15. Scales 7 and 8 are not known, and they stand in \
                 must clauses of the first cluster."
            )
        );
    }

    #[test]
    fn a_suggestion_names_its_cluster_and_variance_its_reason() {
        let pack = Pack::provisional();
        let mild = Assessment::from_ratings([Rating::NoProblem; 18])
            .with(Scale::DepressedMood, Rating::Minor)
            .with(Scale::OtherProblems, Rating::Minor);
        let result = Allocation::new(&pack, &Case { origin: Some(SuperClass::NonPsychotic), ..mild.into() });
        assert_eq!(suggestion(&result), "Suggested: cluster 01 Common mental health problems (low severity)");
        assert_eq!(variance(&result), None);

        let nothing = Assessment::from_ratings([Rating::NoProblem; 18]);
        let result = Allocation::new(
            &pack,
            &Case { assessment: nothing, facts: Facts::default(), origin: Some(SuperClass::NonPsychotic) },
        );
        assert!(result.all_broken(), "every non-psychotic cluster asks for a problem");
        assert_eq!(suggestion(&result), "No cluster meets its must clauses; closest: 01");
        assert_eq!(
            variance(&result).as_deref(),
            Some(
                "You may choose cluster 00 Variance (unable to assign), because every ranked cluster breaks a must \
                 clause."
            )
        );
    }

    #[test]
    fn without_a_known_rating_nothing_is_suggested() {
        let assessment = Assessment::from_ratings([Rating::NotKnown; 18]);
        for first_episode in [None, Some(true)] {
            let facts = Facts { first_episode, acute_episode: None };
            let case = Case { assessment, facts, origin: Some(SuperClass::Psychotic) };
            let result = Allocation::new(&Pack::provisional(), &case);
            assert_eq!(suggestion(&result), "No suggestion: no rating is known");
        }
    }
}
