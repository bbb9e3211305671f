//! Why one cluster comes before another.

use super::clause::counted;
use super::scale_name;
use allocation::{Class, ClusterCode, Comparison, Evidence, Fact, Ranked, Reason};

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
                format!("{rated}: {} in both, and {favoured} is narrower on this scale.", class(first))
            } else {
                format!("{rated}: {} in {one}, {} in {two}.", class(first), class(second))
            }
        }
        Evidence::Fact { fact, answer, first, second } => {
            let sides = [(one, first), (two, second)].map(|(code, expected)| match expected {
                Some(expected) if expected == answer => format!("agrees with {code}"),
                Some(_) => format!("disagrees with {code}"),
                None => format!("{code} has no rule about it"),
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

/// Why one cluster stands before another: must clauses count before points. The same whichever is named first.
#[must_use]
pub fn order(first: &Ranked, second: &Ranked) -> String {
    if stands_before(second, first) {
        return order(second, first);
    }
    let (one, two) = (first.code, second.code);
    let more = first.total.saturating_sub(second.total);
    if first.broken == 0 && second.broken > 0 {
        let because = format!("{one} comes first because {two} breaks {}", broken(second.broken));
        return match more {
            0 => format!("{because}. Their points are equal."),
            1.. => format!("{because}, and {one} has {} more.", points(more)),
            _ => format!("{because}, although {two} has {} more.", points(more)),
        };
    }
    if more == 0 {
        let (one, two) = if one <= two { (one, two) } else { (two, one) };
        return format!("{one} and {two} tie.");
    }
    format!("{one} comes before {two}: it has {} more.", points(more))
}

const fn stands_before(one: &Ranked, other: &Ranked) -> bool {
    match (one.broken, other.broken) {
        (0, 1..) => true,
        (1.., 0) => false,
        _ => one.total > other.total,
    }
}

/// "a must clause", "2 must clauses".
fn broken(clauses: u8) -> String {
    if clauses == 1 { "a must clause".to_owned() } else { counted(clauses) }
}

/// "1 point", "22 points", whichever way they speak.
pub(crate) fn points(points: i32) -> String {
    match points.unsigned_abs() {
        1 => "1 point".to_owned(),
        points => format!("{points} points"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratings::{Rating, Scale};

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
                "Scale 7, problems with depressed mood, is rated 3: expected in both, and 10 is narrower on this scale.",
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
            "Within a first episode of psychosis: 04 has no rule about it, disagrees with 10."
        );
    }

    const fn ranked(code: ClusterCode, total: i32, broken: u8) -> Ranked {
        Ranked { code, place: 1, total, share: 0.5, fit: None, broken, unchecked: 0 }
    }

    #[test]
    fn an_order_says_what_put_one_before_the_other_whichever_is_named_first() {
        let (third, fourth) = (ClusterCode::C03, ClusterCode::C04);
        for (first, second, words) in [
            ((third, -500, 0), (fourth, -522, 0), "03 comes before 04: it has 22 points more."),
            ((third, -500, 2), (fourth, -501, 1), "03 comes before 04: it has 1 point more."),
            ((third, -500, 0), (fourth, -500, 0), "03 and 04 tie."),
            ((third, -500, 1), (fourth, -500, 2), "03 and 04 tie."),
            (
                (fourth, -620, 0),
                (third, -500, 1),
                "04 comes first because 03 breaks a must clause, although 03 has 120 points more.",
            ),
            (
                (fourth, -500, 0),
                (third, -620, 2),
                "04 comes first because 03 breaks 2 must clauses, and 04 has 120 points more.",
            ),
            (
                (fourth, -500, 0),
                (third, -500, 1),
                "04 comes first because 03 breaks a must clause. Their points are equal.",
            ),
        ] {
            let [first, second] = [first, second].map(|(code, total, broken)| ranked(code, total, broken));
            assert_eq!(order(&first, &second), words);
            assert_eq!(order(&second, &first), words);
        }
    }
}
