//! Must clauses, and how they stand.

use super::{capital, list, scales};
use allocation::{Clause, ClusterCode, Quantifier, Ranked, Ruling, Verdict};
use ratings::{Assessment, Rating};

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

fn range(from: u8, to: u8) -> String {
    match to.saturating_sub(from) {
        0 => from.to_string(),
        1 => format!("{from} or {to}"),
        _ => format!("{from} to {to}"),
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

/// How the must clauses of the cluster that was decided on stand, where they do not all hold.
///
/// ```
/// use allocation::ClusterCode;
/// use ui::sentences::decided_clauses;
/// let words = |broken, unchecked| decided_clauses(ClusterCode::C08, broken, unchecked);
/// assert_eq!(words(0, 0), None);
/// assert_eq!(words(1, 0).as_deref(), Some("These ratings break 1 must clause of cluster 08."));
/// assert_eq!(words(0, 2).as_deref(), Some("2 must clauses of cluster 08 cannot be checked."));
/// assert_eq!(
///     words(2, 1).as_deref(),
///     Some("These ratings break 2 must clauses of cluster 08; 1 must clause cannot be checked."),
/// );
/// ```
#[must_use]
pub fn decided_clauses(code: ClusterCode, broken: u8, unchecked: u8) -> Option<String> {
    let (breaks, leaves) = (counted(broken), counted(unchecked));
    match (broken, unchecked) {
        (0, 0) => None,
        (_, 0) => Some(format!("These ratings break {breaks} of cluster {code}.")),
        (0, _) => Some(format!("{leaves} of cluster {code} cannot be checked.")),
        _ => Some(format!("These ratings break {breaks} of cluster {code}; {leaves} cannot be checked.")),
    }
}

/// "1 must clause", "2 must clauses".
pub(super) fn counted(clauses: u8) -> String {
    if clauses == 1 { "1 must clause".to_owned() } else { format!("{clauses} must clauses") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratings::Scale;

    fn any(scales: &[Scale], from: u8, to: u8) -> Clause {
        Clause { quantifier: Quantifier::Any, scales: scales.to_vec(), from, to }
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
    }
}
