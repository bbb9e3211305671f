//! What allocation found out, in sentences.
//!
//! Owns the words for reasons, must clauses, steadiness, completeness and figures: the screen, the print and the
//! training page all take them from here, so that the same finding always reads the same. It decides nothing: every
//! sentence says what a structure of `allocation` holds.

use allocation::{
    Allocation, Class, Clause, ClusterCode, Comparison, Completeness, Evidence, Fact, Pack, Quantifier, Ranked, Reason,
    Ruling, Status, SuperClass, Tipping, Verdict,
};
use ratings::{Assessment, Rating, Scale};

/// What a share is and is not. Said wherever one is shown.
pub const SHARE: &str =
    "Share is how the evidence divides between these descriptions. It is not the chance of being right.";

/// What a fit is. Said wherever one is shown.
pub const FIT: &str = "Fit is how close the known ratings are to the ratings that the description expects most.";

/// What every suggestion is.
pub const DECISION_SUPPORT: &str =
    "This is decision support. It does not diagnose or assess risk. A clinician decides.";

/// A fraction from 0 to 1 in whole per cent, never rounded up to all or down to nothing.
///
/// ```
/// use ui::sentences::percent;
/// assert_eq!([percent(0.0), percent(0.614), percent(1.0)], ["0%", "61%", "100%"]);
/// assert_eq!([percent(0.004), percent(0.997)], ["under 1%", "over 99%"]);
/// ```
#[must_use]
pub fn percent(fraction: f64) -> String {
    match parts_of(fraction, 100) {
        0 if fraction > 0.0 => "under 1%".to_owned(),
        100 if fraction < 1.0 => "over 99%".to_owned(),
        whole => format!("{whole}%"),
    }
}

/// A fraction from 0 to 1 as so many parts of a whole, to the nearest. Whole numbers, because writing a fraction
/// takes five kilobytes of code.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to the number of parts")]
pub(crate) fn parts_of(fraction: f64, parts: u16) -> u16 {
    (fraction.clamp(0.0, 1.0) * f64::from(parts)).round() as u16
}

/// The fit of a cluster; without a known rating there is none.
#[must_use]
pub fn fit(ranked: &Ranked) -> String {
    ranked.fit.map_or_else(|| "none".to_owned(), percent)
}

/// A cluster's code and name.
///
/// ```
/// assert_eq!(ui::sentences::cluster(allocation::ClusterCode::C04), "04 Non-psychotic (severe)");
/// ```
#[must_use]
pub fn cluster(code: ClusterCode) -> String {
    format!("{} {}", code.code(), code.name())
}

/// Words in a row: "7", "7 and 8", "1, 6 and 8".
fn list(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., end] => format!("{} {last} {end}", before.join(", ")),
    }
}

fn scales(scales: &[Scale], last: &str) -> String {
    let ids: Vec<String> = scales.iter().map(ToString::to_string).collect();
    let noun = if scales.len() == 1 { "scale" } else { "scales" };
    format!("{noun} {}", list(&ids, last))
}

fn range(from: u8, to: u8) -> String {
    match to.saturating_sub(from) {
        0 => from.to_string(),
        1 => format!("{from} or {to}"),
        _ => format!("{from} to {to}"),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map_or_else(String::new, |first| std::iter::once(first.to_ascii_uppercase()).chain(letters).collect())
}

fn scale_name(scale: Scale) -> String {
    let name = scale.name();
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| std::iter::once(first.to_ascii_lowercase()).chain(letters).collect())
}

/// A must clause: what must hold for a cluster.
///
/// ```
/// use allocation::{Clause, Quantifier};
/// use ratings::Scale;
/// let scales = vec![Scale::DepressedMood, Scale::OtherProblems];
/// let any = Clause { quantifier: Quantifier::Any, scales: scales.clone(), from: 3, to: 4 };
/// assert_eq!(ui::sentences::clause(&any), "Scale 7 or 8 must be rated 3 or 4");
/// let each = Clause { quantifier: Quantifier::Each, scales, from: 0, to: 2 };
/// assert_eq!(ui::sentences::clause(&each), "Scales 7 and 8 must each be rated 0 to 2");
/// ```
#[must_use]
pub fn clause(clause: &Clause) -> String {
    let range = range(clause.from, clause.to);
    match (clause.quantifier, clause.scales.len()) {
        (_, 1) => capital(&format!("{} must be rated {range}", scales(&clause.scales, "and"))),
        (Quantifier::Any, 2) => {
            let ids: Vec<String> = clause.scales.iter().map(ToString::to_string).collect();
            format!("Scale {} must be rated {range}", list(&ids, "or"))
        }
        (Quantifier::Any, _) => format!("At least one of {} must be rated {range}", scales(&clause.scales, "and")),
        (Quantifier::Each, _) => capital(&format!("{} must each be rated {range}", scales(&clause.scales, "and"))),
    }
}

/// A must clause with what these ratings say of it, and which ratings they are.
#[must_use]
pub fn ruling(ruling: &Ruling, assessment: &Assessment) -> String {
    let said: Vec<String> = ruling
        .clause
        .scales
        .iter()
        .map(|scale| match assessment.rating(*scale) {
            Rating::NotKnown => format!("{scale} is not known"),
            known => format!("{scale} is {}", known.form_code()),
        })
        .collect();
    format!("{}: {}; {}.", verdict(ruling.verdict), clause(&ruling.clause), list(&said, "and"))
}

/// The word for a verdict.
#[must_use]
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "Met",
        Verdict::Broken => "Broken",
        Verdict::Unchecked => "Cannot be checked",
    }
}

/// How a cluster's must clauses stand, in a few words.
#[must_use]
pub fn clauses(ranked: &Ranked) -> String {
    match (ranked.broken, ranked.unchecked) {
        (0, 0) => "all met".to_owned(),
        (broken, 0) => format!("{broken} broken"),
        (0, unchecked) => format!("{unchecked} cannot be checked"),
        (broken, unchecked) => format!("{broken} broken, {unchecked} cannot be checked"),
    }
}

/// How much a reason weighs: its points are hundredths of a bit.
#[must_use]
pub const fn strength(reason: &Reason) -> &'static str {
    match reason.points.unsigned_abs() {
        300.. => "strong",
        100..300 => "moderate",
        _ => "weak",
    }
}

/// The cluster that a reason speaks for.
#[must_use]
pub const fn speaks_for(reason: &Reason, comparison: &Comparison) -> ClusterCode {
    if reason.points > 0 { comparison.first } else { comparison.second }
}

/// One reason why two clusters differ.
#[must_use]
pub fn reason(reason: &Reason, comparison: &Comparison) -> String {
    let (one, two) = (comparison.first.code(), comparison.second.code());
    match reason.evidence {
        Evidence::Rating { scale, rating, first, second } => {
            let rated = format!("Scale {scale}, {}, is rated {}", scale_name(scale), rating.form_code());
            if first == second {
                let favoured = speaks_for(reason, comparison).code();
                format!("{rated}: {} in both, and {favoured} allows fewer other ratings.", class(first))
            } else {
                format!("{rated}: {} in {one}, {} in {two}.", class(first), class(second))
            }
        }
        Evidence::Fact { fact, answer, first, second } => {
            let sides = [(one, first), (two, second)].map(|(code, expected)| match expected {
                Some(expected) if expected == answer => format!("agrees with {code}"),
                Some(_) => format!("disagrees with {code}"),
                None => format!("{code} says nothing of it"),
            });
            format!("{}: {}.", fact_words(fact, answer), sides.join(", "))
        }
    }
}

/// The words for what a cluster's profile says of a rating.
#[must_use]
pub const fn class(class: Class) -> &'static str {
    match class {
        Class::Expected => "expected",
        Class::May => "may occur",
        Class::Unlikely => "unlikely",
    }
}

/// A fact with its answer.
#[must_use]
pub const fn fact_words(fact: Fact, answer: bool) -> &'static str {
    match (fact, answer) {
        (Fact::FirstEpisode, true) => "Within a first episode of psychosis",
        (Fact::FirstEpisode, false) => "Not within a first episode of psychosis",
        (Fact::AcuteEpisode, true) => "In an acute episode now",
        (Fact::AcuteEpisode, false) => "Not in an acute episode now",
    }
}

/// One change of one rating that would put another cluster first.
#[must_use]
pub fn tipping(tipping: &Tipping) -> String {
    format!(
        "If scale {}, {}, were rated {} instead of {}, cluster {} would come first.",
        tipping.scale,
        scale_name(tipping.scale),
        tipping.to.form_code(),
        tipping.from.form_code(),
        cluster(tipping.first),
    )
}

/// How many single changes would put another cluster first.
#[must_use]
pub fn steadiness(tippings: &[Tipping]) -> String {
    match tippings.len() {
        0 => "Steady: no change of a single rating by one step would put another cluster first.".to_owned(),
        1 => "One change of a single rating by one step would put another cluster first:".to_owned(),
        many => format!("{many} changes of a single rating by one step would each put another cluster first:"),
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
        let (verb, pronoun) = if more.is_empty() { ("is", "it") } else { ("are", "them") };
        words.push_str(&format!(
            " {} {verb} not known, and a must clause of the first cluster depends on {pronoun}.",
            capital(&missing)
        ));
    }
    Some(words)
}

/// What is suggested, as a heading.
#[must_use]
pub fn suggestion(allocation: &Allocation) -> String {
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

/// Which pack made a suggestion, and how far it can be relied on. Said wherever a suggestion is shown.
#[must_use]
pub fn pack(pack: &Pack) -> String {
    pack_words(&pack.about().id, &pack.fingerprint(), pack.about().status)
}

/// Which pack made a suggestion, from what a record keeps of it.
///
/// ```
/// use allocation::Status;
/// assert_eq!(
///     ui::sentences::pack_words("provisional-2013-14", "1a2b3c4d", Status::Provisional),
///     "Rule pack provisional-2013-14, version 1a2b3c4d. PROVISIONAL: not checked against the official grid.",
/// );
/// ```
#[must_use]
pub fn pack_words(id: &str, fingerprint: &str, status: Status) -> String {
    let status = match status {
        Status::Provisional => "PROVISIONAL: not checked against the official grid.",
        Status::Verified => "Its author says that it was checked against the official grid.",
    };
    format!("Rule pack {id}, version {fingerprint}. {status}")
}

/// How many rows of a cluster were checked against the official grid.
#[must_use]
pub fn verified_rows(pack: &Pack, code: ClusterCode) -> String {
    let checked =
        pack.rules(code).map_or(0, |rules| Scale::ALL.into_iter().filter(|scale| rules.is_verified(*scale)).count());
    match checked {
        0 => "No row of this grid has been checked against the official grid.".to_owned(),
        Scale::COUNT => "Every row of this grid has been checked against the official grid.".to_owned(),
        some => format!("{some} of {} rows of this grid have been checked against the official grid.", Scale::COUNT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use allocation::{Case, Facts};

    const ANY: Clause = Clause { quantifier: Quantifier::Any, scales: Vec::new(), from: 0, to: 0 };

    fn any(scales: &[Scale], from: u8, to: u8) -> Clause {
        Clause { scales: scales.to_vec(), from, to, ..ANY }
    }

    fn each(scales: &[Scale], from: u8, to: u8) -> Clause {
        Clause { quantifier: Quantifier::Each, scales: scales.to_vec(), from, to }
    }

    #[test]
    fn a_clause_says_its_scales_and_its_range() {
        use Scale::{Cognition, Hallucinations, OtherProblems, OveractiveBehaviour};
        for (tested, words) in [
            (each(&[Hallucinations], 0, 1), "Scale 6 must be rated 0 or 1"),
            (any(&[Cognition], 4, 4), "Scale 4 must be rated 4"),
            (any(&[Hallucinations, OtherProblems], 2, 4), "Scale 6 or 8 must be rated 2 to 4"),
            (
                any(&[OveractiveBehaviour, Hallucinations, OtherProblems], 2, 4),
                "At least one of scales 1, 6 and 8 must be rated 2 to 4",
            ),
            (each(&[Cognition, Hallucinations], 0, 2), "Scales 4 and 6 must each be rated 0 to 2"),
        ] {
            assert_eq!(clause(&tested), words);
        }
    }

    #[test]
    fn a_ruling_says_which_ratings_it_rests_on() {
        let assessment = Assessment::from_ratings([Rating::NoProblem; 18])
            .with(Scale::OtherProblems, Rating::NotKnown)
            .with(Scale::DepressedMood, Rating::Minor);
        let clause = any(&[Scale::DepressedMood, Scale::OtherProblems], 3, 4);
        let unchecked = Ruling { verdict: clause.verdict(&assessment), clause };
        assert_eq!(
            ruling(&unchecked, &assessment),
            "Cannot be checked: Scale 7 or 8 must be rated 3 or 4; 7 is 1 and 8 is not known."
        );
        let clause = each(&[Scale::DepressedMood], 0, 0);
        let broken = Ruling { verdict: clause.verdict(&assessment), clause };
        assert_eq!(ruling(&broken, &assessment), "Broken: Scale 7 must be rated 0; 7 is 1.");
    }

    fn comparison(reasons: Vec<Reason>) -> Comparison {
        let (first, second) = (ClusterCode::C04, ClusterCode::C10);
        Comparison { first, second, reasons, first_rulings: Vec::new(), second_rulings: Vec::new() }
    }

    #[test]
    fn a_reason_says_what_each_cluster_makes_of_a_rating() {
        let evidence =
            |first, second| Evidence::Rating { scale: Scale::DepressedMood, rating: Rating::Moderate, first, second };
        for (points, first, second, words, strength_word, favoured) in [
            (
                432,
                Class::Expected,
                Class::Unlikely,
                "Scale 7, problems with depressed mood, is rated 3: expected in 04, unlikely in 10.",
                "strong",
                ClusterCode::C04,
            ),
            (
                -174,
                Class::May,
                Class::Expected,
                "Scale 7, problems with depressed mood, is rated 3: may occur in 04, expected in 10.",
                "moderate",
                ClusterCode::C10,
            ),
            (
                -12,
                Class::Expected,
                Class::Expected,
                "Scale 7, problems with depressed mood, is rated 3: expected in both, and 10 allows fewer other ratings.",
                "weak",
                ClusterCode::C10,
            ),
        ] {
            let tested = Reason { evidence: evidence(first, second), points };
            let comparison = comparison(vec![tested]);
            assert_eq!(reason(&tested, &comparison), words);
            assert_eq!(strength(&tested), strength_word);
            assert_eq!(speaks_for(&tested, &comparison), favoured);
        }
    }

    #[test]
    fn a_fact_says_whom_it_agrees_with() {
        let evidence = Evidence::Fact { fact: Fact::FirstEpisode, answer: true, first: None, second: Some(false) };
        let tested = Reason { evidence, points: 332 };
        assert_eq!(
            reason(&tested, &comparison(vec![tested])),
            "Within a first episode of psychosis: 04 says nothing of it, disagrees with 10."
        );
    }

    #[test]
    fn a_tipping_says_the_change_and_the_cluster() {
        let change =
            Tipping { scale: Scale::DepressedMood, from: Rating::Moderate, to: Rating::Mild, first: ClusterCode::C03 };
        assert_eq!(
            tipping(&change),
            "If scale 7, problems with depressed mood, were rated 2 instead of 3, cluster 03 Non-psychotic (moderate \
             severity) would come first."
        );
        assert_eq!(
            steadiness(&[]),
            "Steady: no change of a single rating by one step would put another cluster first."
        );
        assert_eq!(
            steadiness(&[change, change]),
            "2 changes of a single rating by one step would each put another cluster first:"
        );
    }

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
                "Incomplete: 17 of 18 scales are known. Scale 7 is not known, and a must clause of the first cluster \
                 depends on it."
            )
        );
        assert_eq!(
            completeness(&of(10, &[Scale::DepressedMood, Scale::OtherProblems])).as_deref(),
            Some(
                "Incomplete: 10 of 18 scales are known, fewer than 15. Scales 7 and 8 are not known, and a must clause \
                 of the first cluster depends on them."
            )
        );
    }

    #[test]
    fn clauses_are_counted_in_three_values() {
        let of = |broken, unchecked| Ranked {
            code: ClusterCode::C04,
            place: 1,
            total: 0,
            share: 0.5,
            fit: None,
            broken,
            unchecked,
        };
        assert_eq!(clauses(&of(0, 0)), "all met");
        assert_eq!(clauses(&of(1, 0)), "1 broken");
        assert_eq!(clauses(&of(0, 2)), "2 cannot be checked");
        assert_eq!(clauses(&of(1, 1)), "1 broken, 1 cannot be checked");
        assert_eq!(fit(&of(0, 0)), "none", "no known rating, no fit");
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
    fn the_built_in_pack_is_called_provisional_and_unchecked() {
        let built_in = Pack::provisional();
        let words = pack(&built_in);
        assert!(words.starts_with("Rule pack provisional-2013-14, version "), "{words}");
        assert!(words.ends_with("PROVISIONAL: not checked against the official grid."), "{words}");
        assert_eq!(
            verified_rows(&built_in, ClusterCode::C04),
            "No row of this grid has been checked against the official grid."
        );
    }
}
