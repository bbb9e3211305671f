//! What a review comes to, and what to know about it.
//!
//! The transition tables are provisional, so every sentence that names one says so, or stands beside
//! [`transitions_note`], which does.

use super::clause::counted;
use super::{capital, cluster, list, scales};
use crate::long_date;
use allocation::{
    ClusterCode, Ground, NeedsReason, Pack, RatingChange, Review, ReviewOutcome, Status, Timing, Transitions,
};

/// The question that a step down or discharge waits for.
pub const TREATMENT_QUESTION: &str = "Is the fall only because of continuing treatment?";

/// What the question means.
pub const TREATMENT_HINT: &str = "Treatment that is still needed may be what keeps the ratings low. Then the need for \
     this cluster’s package has not changed. If the ratings are low but have not fallen, answer for why they are low.";

/// What an unscheduled review is asked.
pub const WHAT_CHANGED_QUESTION: &str = "What has changed since last time?";

/// What a review comes to, as a heading.
#[must_use]
pub fn review_suggestion(review: &Review) -> String {
    format!("Suggested: {}", review_outcome(review.from, review.suggestion.outcome, &review.suggestion.to))
}

/// What a review of somebody in cluster `from` comes to, as suggested or as decided, from what a record keeps of it.
///
/// ```
/// use allocation::{ClusterCode, ReviewOutcome};
/// use ui::sentences::review_outcome;
/// let words = |outcome, to: &[ClusterCode]| review_outcome(ClusterCode::C03, outcome, to);
/// assert_eq!(words(ReviewOutcome::Stay, &[]), "stay in cluster 03");
/// assert_eq!(words(ReviewOutcome::StepUp, &[ClusterCode::C04]), "step up to cluster 04 Non-psychotic (severe)");
/// assert_eq!(words(ReviewOutcome::StepUp, &[ClusterCode::C04, ClusterCode::C05]), "step up to cluster 04 or 05");
/// assert_eq!(words(ReviewOutcome::Discharge, &[]), "discharge");
/// ```
#[must_use]
pub fn review_outcome(from: ClusterCode, outcome: ReviewOutcome, to: &[ClusterCode]) -> String {
    let verb = match outcome {
        ReviewOutcome::Stay => return format!("stay in cluster {}", from.code()),
        ReviewOutcome::Discharge => return "discharge".to_owned(),
        ReviewOutcome::StepUp => "step up",
        ReviewOutcome::StepDown => "step down",
        ReviewOutcome::OtherChange => "other change,",
    };
    let to = match to {
        [only] => cluster(*only),
        several => codes(several, "or"),
    };
    format!("{verb} to cluster {to}")
}

/// One ground of a suggestion at a review.
///
/// The cluster with the most points is called the closest to today’s ratings, not the first: the list of clusters puts
/// those with broken clauses last and may begin with another.
#[must_use]
pub fn ground(ground: Ground, review: &Review) -> String {
    let from = review.from.code();
    let is_closest = |code: ClusterCode, is: &str| {
        let others: Vec<ClusterCode> = review.lead.iter().copied().filter(|other| *other != code).collect();
        let with =
            if others.is_empty() { String::new() } else { format!(", with {} equally close", codes(&others, "and")) };
        format!("Cluster {code} {is} closest to today’s ratings{with}")
    };
    match ground {
        Ground::NothingKnown => "No rating is known today, so nothing speaks for a change.".to_owned(),
        Ground::OutsideOrigin => format!(
            "Cluster {from} is outside the origin that was chosen, so it is not among the clusters compared with today’s \
             ratings."
        ),
        Ground::ComesFirst | Ground::SharesFirst => format!("{}.", is_closest(review.from, "is still")),
        Ground::NoDescriptionFits if review.from.is_variance() => {
            "Today’s result says again that no description may fit, so cluster 00 may stand.".to_owned()
        }
        Ground::NoDescriptionFits => {
            "Today’s result says that no description may fit. So no move outside the table is suggested.".to_owned()
        }
        Ground::LeadsUpByClauses(to) => format!(
            "Cluster {to} is the closest of those whose must clauses are not broken, and the table of cluster {from} lists \
             it as a step up."
        ),
        Ground::NotOneWay => format!(
            "Clusters {} are equally close to today’s ratings, and from cluster {from} they are not the same kind of move: \
             the ratings do not point one way.",
            codes(&review.lead, "and"),
        ),
        Ground::LeadsUp(to) => {
            format!("{}, and the table of cluster {from} lists it as a step up.", is_closest(to, "is"))
        }
        Ground::LeadsDown(to) => {
            format!("{}, and the table of cluster {from} lists it as a step down.", is_closest(to, "is"))
        }
        Ground::NotListed(to) => format!("{}, and the table of cluster {from} does not list it.", is_closest(to, "is")),
        Ground::NoTable(to) => format!("{}. {NO_TABLE}", is_closest(to, "is")),
        Ground::OtherSuperClass(to) => format!(
            "Cluster {to} is in another super class, {}. The super class should not change at a review without new \
             information.",
            to.super_class().map_or("", allocation::SuperClass::id),
        ),
        Ground::NothingRose => "No rating that is known both times is higher than last time.".to_owned(),
        Ground::Fell => {
            let fallen = review.change.as_ref().map_or(&[][..], |change| &change.fallen);
            format!("Lower than last time: {}. {LIKE_A_STEP_DOWN}", scales(fallen, "and"))
        }
        Ground::NoLongerKnown => {
            let gone = review.change.as_ref().map_or(&[][..], |change| &change.no_longer_known);
            let words = format!("Known last time but not today, and so perhaps lower: {}.", scales(gone, "and"));
            if review.grounds.contains(&Ground::Fell) { words } else { format!("{words} {LIKE_A_STEP_DOWN}") }
        }
        Ground::NotCompared => format!("Last time’s ratings cannot be compared with today’s. {LIKE_A_STEP_DOWN}"),
        Ground::ClauseNotEnforced(to, broken) => format!(
            "These ratings break {} of cluster {to}, so the list of clusters that fit puts it below those that break none. \
             {STOPS_NOTHING}",
            counted(broken),
        ),
        Ground::ClauseNotChecked(to, unchecked) => {
            format!("{} of cluster {to} cannot be checked: a rating is not known. {STOPS_NOTHING}", counted(unchecked),)
        }
        Ground::ClauseBroken(to, broken) => {
            format!("Cluster {to} is not suggested, because these ratings break {} of it.", counted(broken))
        }
        Ground::ClauseUnchecked(to, unchecked) => format!(
            "Cluster {to} is not suggested, because {} of it cannot be checked: a rating is not known.",
            counted(unchecked),
        ),
        Ground::MinorAtMost => format!(
            "All {} current scales are rated 0 or 1 and scales A to E at most 2, and the table of cluster {from} expects \
             discharge. {OWN_RULE}",
            RatingChange::CURRENT,
        ),
        Ground::HistoryWithholds => format!(
            "All {} current scales are rated 0 or 1, but discharge is not suggested because of {}: rated above 2, or not \
             known. {OWN_RULE}",
            RatingChange::CURRENT,
            scales(&review.unsettled, "and"),
        ),
        Ground::TreatmentNotSaid => {
            let what = if review.grounds.contains(&Ground::MinorAtMost) { "discharge" } else { "this move" };
            format!(
                "Whether the fall is only because of continuing treatment is not answered, or cannot be said. Lower \
                 ratings alone do not suggest {what}.",
            )
        }
        Ground::OnlyTreatment => {
            "The fall is only because of continuing treatment, so the need for this cluster’s package remains."
                .to_owned()
        }
        Ground::NotOnlyTreatment => "The fall is not only because of continuing treatment.".to_owned(),
    }
}

const NO_TABLE: &str = "Cluster 00 has no transition table, so every move from it is another change.";
const LIKE_A_STEP_DOWN: &str = "So it is treated as a step down: it is suggested only if the fall is not only because \
     of continuing treatment and every must clause holds.";
const STOPS_NOTHING: &str = "At a review that is shown and stops nothing.";
const OWN_RULE: &str = "When to suggest discharge is Clusterwise’s own rule, not a national one.";

/// When a review takes place, against the day on which it is due.
///
/// ```
/// use allocation::Timing;
/// let due = chrono::NaiveDate::from_ymd_opt(2027, 3, 4).expect("a day");
/// assert_eq!(ui::sentences::timing(Timing::Near { due }), "This review is due by 4 March 2027.");
/// assert_eq!(ui::sentences::timing(Timing::Overdue { due }), "This review was due by 4 March 2027 and is overdue.");
/// ```
#[must_use]
pub fn timing(timing: Timing) -> String {
    let due = long_date(timing.due());
    match timing {
        Timing::Early { .. } => format!(
            "This review is due by {due}. It is early: without cause, people are not clustered again long before that \
             day. If the need has changed, choose a review after a significant unanticipated change."
        ),
        Timing::Near { .. } => format!("This review is due by {due}."),
        Timing::Overdue { .. } => format!("This review was due by {due} and is overdue."),
    }
}

/// Why a decision at a review has to be explained; `None` when it need not be.
///
/// ```
/// use allocation::{ClusterCode, NeedsReason};
/// use ui::sentences::reasons_needed;
/// assert_eq!(reasons_needed(&[], ClusterCode::C03), None);
/// assert_eq!(
///     reasons_needed(&[NeedsReason::NotSuggested, NeedsReason::OutsideTransitions], ClusterCode::C03).as_deref(),
///     Some("Say why: it is not what is suggested. The provisional transition table of cluster 03 does not list it."),
/// );
/// ```
#[must_use]
pub fn reasons_needed(needed: &[NeedsReason], from: ClusterCode) -> Option<String> {
    let mut words = "Say why:".to_owned();
    for (index, needed) in needed.iter().enumerate() {
        let sentence = match needed {
            NeedsReason::NotSuggested => "it is not what is suggested.".to_owned(),
            NeedsReason::OutsideTransitions if from.is_variance() => "cluster 00 has no transition table.".to_owned(),
            NeedsReason::OutsideTransitions => {
                format!("the provisional transition table of cluster {from} does not list it.")
            }
            NeedsReason::OtherSuperClass => "it is a move to another super class.".to_owned(),
            NeedsReason::DischargeNotExpected => {
                format!("the provisional transition table of cluster {from} does not expect discharge.")
            }
        };
        words.push(' ');
        words.push_str(&if index == 0 { sentence } else { capital(&sentence) });
    }
    (!needed.is_empty()).then_some(words)
}

/// That the rule pack is another than last time, from what a record keeps of the last one; `None` when it is the same.
///
/// ```
/// use allocation::Pack;
/// use ui::sentences::pack_changed;
/// let pack = Pack::provisional();
/// assert_eq!(pack_changed("provisional-2013-14", &pack.fingerprint(), &pack), None);
/// assert_eq!(
///     pack_changed("our-trust", "1a2b3c4d", &pack).as_deref(),
///     Some(
///         "Last time the rule pack was our-trust, version 1a2b3c4d. Today it is provisional-2013-14, version b5e86c0b. \
///          The ratings of both times can be compared; the places and points of the clusters cannot.",
///     ),
/// );
/// ```
#[must_use]
pub fn pack_changed(last_id: &str, last_fingerprint: &str, today: &Pack) -> Option<String> {
    let (id, fingerprint) = (&today.about().id, today.fingerprint());
    if id == last_id && fingerprint == last_fingerprint {
        return None;
    }
    Some(format!(
        "Last time the rule pack was {last_id}, version {last_fingerprint}. Today it is {id}, version {fingerprint}. The \
         ratings of both times can be compared; the places and points of the clusters cannot."
    ))
}

/// Where the transition tables come from and how far they can be relied on. Said wherever one is used.
#[must_use]
pub fn transitions_note() -> String {
    let about = Transitions::about();
    let status = match about.status {
        Status::Provisional => "PROVISIONAL: ",
        Status::Verified => "",
    };
    format!("{}. {status}{}", about.title, about.source)
}

/// Where a cluster leads at a review, in short.
///
/// ```
/// use allocation::ClusterCode;
/// assert_eq!(
///     ui::sentences::transitions(ClusterCode::C08),
///     "Steps up: 14 or 15. Steps down: 07. Discharge is not expected.",
/// );
/// assert_eq!(ui::sentences::transitions(ClusterCode::C00), "No transitions are listed.");
/// ```
#[must_use]
pub fn transitions(from: ClusterCode) -> String {
    let Some(table) = Transitions::of(from) else {
        return "No transitions are listed.".to_owned();
    };
    let of = |steps: &[_]| if steps.is_empty() { "none".to_owned() } else { codes(steps, "or") };
    let not = if table.expects_discharge { "" } else { " not" };
    format!("Steps up: {}. Steps down: {}. Discharge is{not} expected.", of(table.step_up), of(table.step_down))
}

/// What rose and what fell since last time, and what is left out of the comparison.
#[must_use]
pub fn rating_change(change: Option<&RatingChange>) -> String {
    let Some(change) = change else {
        return "Last time’s ratings are not in this browser, so nothing is compared.".to_owned();
    };
    if change.compared == 0 {
        return "No current scale is known both times, so nothing is compared.".to_owned();
    }
    let of = |moved: &[_]| if moved.is_empty() { "none".to_owned() } else { scales(moved, "and") };
    let mut words = format!(
        "Higher than last time: {}. Lower: {}. In sum {}.",
        of(&change.risen),
        of(&change.fallen),
        sums(change),
    );
    if !change.left_out.is_empty() {
        words.push_str(&format!(
            " Left out, because not known at one of the two times: {}.",
            scales(&change.left_out, "and")
        ));
    }
    words
}

fn sums(change: &RatingChange) -> String {
    let RatingChange { then, now, compared, .. } = change;
    let noun = if *compared == 1 { "scale" } else { "scales" };
    format!("from {then} to {now} over the {compared} current {noun} known both times")
}

fn codes(clusters: &[ClusterCode], last: &str) -> String {
    let codes: Vec<String> = clusters.iter().map(|code| code.code().to_owned()).collect();
    list(&codes, last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use allocation::{Allocation, Case};
    use ratings::{Assessment, Rating, Scale};

    fn review(from: ClusterCode, lead: &[ClusterCode], grounds: &[Ground]) -> Review {
        let today = Assessment::from_ratings([Rating::NotKnown; 18]);
        let allocation = Allocation::new(&Pack::provisional(), &Case::from(today));
        let nothing_known = Review::new(&allocation, from, None, &today, None);
        Review { lead: lead.to_vec(), grounds: grounds.to_vec(), ..nothing_known }
    }

    #[test]
    fn every_ground_is_said_in_words_that_name_what_it_is_about() {
        use ClusterCode::{C02, C03, C04, C15};
        let alone = review(C03, &[C04], &[Ground::TreatmentNotSaid]);
        let still = review(C03, &[C03], &[]);
        let tied = review(C03, &[C03, C04], &[]);
        let unsettled = vec![Scale::RepeatSelfHarm, Scale::Engagement];
        let history = Review { unsettled, ..review(C03, &[C03], &[Ground::HistoryWithholds]) };
        for (kind, review, words) in [
            (Ground::NothingKnown, &alone, "No rating is known today, so nothing speaks for a change."),
            (
                Ground::OutsideOrigin,
                &alone,
                "Cluster 03 is outside the origin that was chosen, so it is not among the clusters compared with today’s \
                 ratings.",
            ),
            (Ground::ComesFirst, &still, "Cluster 03 is still closest to today’s ratings."),
            (Ground::SharesFirst, &tied, "Cluster 03 is still closest to today’s ratings, with 04 equally close."),
            (
                Ground::NoDescriptionFits,
                &review(ClusterCode::C00, &[C04], &[]),
                "Today’s result says again that no description may fit, so cluster 00 may stand.",
            ),
            (
                Ground::NoDescriptionFits,
                &alone,
                "Today’s result says that no description may fit. So no move outside the table is suggested.",
            ),
            (
                Ground::LeadsUpByClauses(C04),
                &alone,
                "Cluster 04 is the closest of those whose must clauses are not broken, and the table of cluster 03 lists \
                 it as a step up.",
            ),
            (
                Ground::NotOneWay,
                &tied,
                "Clusters 03 and 04 are equally close to today’s ratings, and from cluster 03 they are not the same kind \
                 of move: the ratings do not point one way.",
            ),
            (
                Ground::LeadsUp(C04),
                &alone,
                "Cluster 04 is closest to today’s ratings, and the table of cluster 03 lists it as a step up.",
            ),
            (
                Ground::LeadsDown(C02),
                &review(C03, &[C02, C15], &[]),
                "Cluster 02 is closest to today’s ratings, with 15 equally close, and the table of cluster 03 lists it as \
                 a step down.",
            ),
            (
                Ground::NotListed(C15),
                &review(C03, &[C15], &[]),
                "Cluster 15 is closest to today’s ratings, and the table of cluster 03 does not list it.",
            ),
            (
                Ground::NoTable(C04),
                &alone,
                "Cluster 04 is closest to today’s ratings. Cluster 00 has no transition table, so every move from it is \
                 another change.",
            ),
            (
                Ground::OtherSuperClass(C15),
                &alone,
                "Cluster 15 is in another super class, psychotic. The super class should not change at a review without \
                 new information.",
            ),
            (Ground::NothingRose, &alone, "No rating that is known both times is higher than last time."),
            (
                Ground::NotCompared,
                &alone,
                "Last time’s ratings cannot be compared with today’s. So it is treated as a step down: it is suggested only \
                 if the fall is not only because of continuing treatment and every must clause holds.",
            ),
            (
                Ground::ClauseNotEnforced(C04, 2),
                &alone,
                "These ratings break 2 must clauses of cluster 04, so the list of clusters that fit puts it below those \
                 that break none. At a review that is shown and stops nothing.",
            ),
            (
                Ground::ClauseNotChecked(C04, 1),
                &alone,
                "1 must clause of cluster 04 cannot be checked: a rating is not known. At a review that is shown and stops \
                 nothing.",
            ),
            (
                Ground::ClauseBroken(C02, 1),
                &alone,
                "Cluster 02 is not suggested, because these ratings break 1 must clause of it.",
            ),
            (
                Ground::ClauseUnchecked(C02, 1),
                &alone,
                "Cluster 02 is not suggested, because 1 must clause of it cannot be checked: a rating is not known.",
            ),
            (
                Ground::MinorAtMost,
                &alone,
                "All 13 current scales are rated 0 or 1 and scales A to E at most 2, and the table of cluster 03 expects \
                 discharge. When to suggest discharge is Clusterwise’s own rule, not a national one.",
            ),
            (
                Ground::HistoryWithholds,
                &history,
                "All 13 current scales are rated 0 or 1, but discharge is not suggested because of scales B and D: rated \
                 above 2, or not known. When to suggest discharge is Clusterwise’s own rule, not a national one.",
            ),
            (
                Ground::TreatmentNotSaid,
                &alone,
                "Whether the fall is only because of continuing treatment is not answered, or cannot be said. Lower \
                 ratings alone do not suggest this move.",
            ),
            (
                Ground::OnlyTreatment,
                &alone,
                "The fall is only because of continuing treatment, so the need for this cluster’s package remains.",
            ),
            (Ground::NotOnlyTreatment, &alone, "The fall is not only because of continuing treatment."),
        ] {
            assert_eq!(ground(kind, review), words);
        }
    }

    #[test]
    fn a_change_says_what_rose_what_fell_and_what_is_left_out() {
        let before = Assessment::from_ratings([Rating::Mild; 18]);
        let today = before
            .with(Scale::DepressedMood, Rating::NoProblem)
            .with(Scale::OtherProblems, Rating::Minor)
            .with(Scale::SelfInjury, Rating::Severe)
            .with(Scale::Hallucinations, Rating::NotKnown);
        let change = RatingChange::between(&before, &today);
        assert_eq!(
            rating_change(Some(&change)),
            "Higher than last time: scale 2. Lower: scales 7 and 8. In sum from 24 to 23 over the 12 current scales known \
             both times. Left out, because not known at one of the two times: scale 6."
        );
        let same = RatingChange::between(&before, &before);
        assert!(rating_change(Some(&same)).starts_with("Higher than last time: none. Lower: none."));
        let nothing = RatingChange::between(&before, &Assessment::from_ratings([Rating::NotKnown; 18]));
        assert_eq!(rating_change(Some(&nothing)), "No current scale is known both times, so nothing is compared.");
        assert_eq!(rating_change(None), "Last time’s ratings are not in this browser, so nothing is compared.");
    }

    #[test]
    fn what_guards_a_change_names_the_scales_and_says_once_what_it_needs() {
        let before = Assessment::from_ratings([Rating::Mild; 18]);
        let today = before
            .with(Scale::DepressedMood, Rating::NoProblem)
            .with(Scale::OtherProblems, Rating::Minor)
            .with(Scale::Cognition, Rating::NotKnown);
        let change = Some(RatingChange::between(&before, &today));
        let guarded = |grounds: &[Ground]| Review {
            change: change.clone(),
            ..review(ClusterCode::C04, &[ClusterCode::C11], grounds)
        };
        let both = guarded(&[Ground::Fell, Ground::NoLongerKnown]);
        assert_eq!(
            ground(Ground::Fell, &both),
            "Lower than last time: scales 7 and 8. So it is treated as a step down: it is suggested only if the fall is \
             not only because of continuing treatment and every must clause holds."
        );
        let gone = "Known last time but not today, and so perhaps lower: scale 4.";
        assert_eq!(ground(Ground::NoLongerKnown, &both), gone);
        assert_eq!(
            ground(Ground::NoLongerKnown, &guarded(&[Ground::NoLongerKnown])),
            format!(
                "{gone} So it is treated as a step down: it is suggested only if the fall is not only because of continuing treatment and every must clause holds."
            )
        );
    }

    #[test]
    fn the_transition_tables_are_called_provisional_with_their_source() {
        let note = transitions_note();
        assert!(note.contains("PROVISIONAL") && note.contains("could not be read"), "{note}");
    }

    #[test]
    fn an_early_review_says_so_and_what_to_choose_instead() {
        let due = chrono::NaiveDate::from_ymd_opt(2027, 3, 4).expect("a day");
        let words = timing(Timing::Early { due });
        assert!(words.starts_with("This review is due by 4 March 2027. It is early: "), "{words}");
    }

    #[test]
    fn what_a_decision_must_answer_for_is_one_hint() {
        use NeedsReason::{DischargeNotExpected, NotSuggested, OtherSuperClass, OutsideTransitions};
        for (needed, from, words) in [
            (&[OutsideTransitions][..], ClusterCode::VARIANCE, "Say why: cluster 00 has no transition table."),
            (&[OtherSuperClass], ClusterCode::C05, "Say why: it is a move to another super class."),
            (
                &[NotSuggested, DischargeNotExpected],
                ClusterCode::C08,
                "Say why: it is not what is suggested. The provisional transition table of cluster 08 does not expect \
                 discharge.",
            ),
        ] {
            assert_eq!(reasons_needed(needed, from).as_deref(), Some(words));
        }
    }
}
