//! The paragraph for the patient record, as plain text.
//!
//! Owns its wording. It never holds the label of a person: the text is pasted where the person is known, and the
//! label is nobody's business there. Ratings are written so that none can be taken for another and "not known" for
//! no number. It is a pure function of what was saved, so that the same assessment always gives the same text.

use crate::sentences;
use allocation::{ClusterCode, Fact, Facts, ReviewOutcome, Status, SuperClass, Transitions};
use chrono::{Datelike, NaiveDate};
use ratings::{Assessment, Rating, Scale};
use std::fmt::Write;

/// What the paragraph is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct PatientRecord {
    /// The day of the assessment.
    pub date: NaiveDate,
    /// Why it was made, in words, such as "scheduled review".
    pub assessment_reason: String,
    /// The ratings and scale 8's letter.
    pub assessment: Assessment,
    /// The origin as the clinician judged it; `None` when not decided.
    pub origin: Option<SuperClass>,
    /// The two facts.
    pub facts: Facts,
    /// The clinician's own cluster before the suggestion; `None` when they could not say.
    pub own: Option<ClusterCode>,
    /// The clusters that came first.
    pub suggested: Vec<ClusterCode>,
    /// Whether they broke a must clause, as every other then did.
    pub suggested_broken: bool,
    /// What was missing, from [`sentences::incomplete`].
    pub incomplete: Option<String>,
    /// What a review adds; `None` for a first allocation.
    pub review: Option<ReviewRecord>,
    /// The cluster that was decided on.
    pub decided: ClusterCode,
    /// How its must clauses stand where they do not all hold, from [`sentences::decided_clauses`].
    pub decided_clauses: Option<String>,
    /// Why, where a reason was asked for.
    pub decision_reason: Option<String>,
    /// When the next review is due; `None` for a discharge.
    pub next_review: Option<NaiveDate>,
    /// That this is later than the national maximum, if it is, as a sentence.
    pub longer: Option<String>,
    /// When the care was closed, how it ended, in words, and when it was opened again, if it was.
    pub closed: Option<(NaiveDate, &'static str, Option<NaiveDate>)>,
    /// When the assessment was put right, and what was wrong.
    pub corrected: Option<(NaiveDate, String)>,
    /// The id of the pack.
    pub pack_id: String,
    /// The version of the pack.
    pub pack_fingerprint: String,
    /// How far the pack can be relied on.
    pub pack_status: Status,
}

/// What a review adds to the paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct ReviewRecord {
    /// The cluster that was reviewed.
    pub from: ClusterCode,
    /// What was suggested.
    pub suggested: ReviewOutcome,
    /// The clusters that were suggested; none for stay and discharge.
    pub suggested_to: Vec<ClusterCode>,
    /// What was decided.
    pub outcome: ReviewOutcome,
    /// Whether the fall was said to be only because of continuing treatment; `None` when that was not asked, and
    /// `Some(None)` when the clinician could not say.
    pub only_treatment: Option<Option<bool>>,
    /// What had changed, in the clinician's words.
    pub what_changed: Option<String>,
    /// How the total has changed since last time, from [`sentences::honos_change`].
    pub change: Option<String>,
}

/// A day as it is written in letters: 4 March 2026.
///
/// ```
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
/// assert_eq!(ui::long_date(day), "4 March 2026");
/// ```
#[must_use]
pub fn long_date(date: NaiveDate) -> String {
    let month = match date.month() {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    };
    format!("{} {month} {}", date.day(), date.year())
}

/// All ratings in one line: "1:2, 2:0, …, 13:not known; A:0, …".
#[must_use]
pub fn ratings_line(assessment: &Assessment) -> String {
    let mut line = String::new();
    for scale in Scale::ALL {
        match scale {
            Scale::OveractiveBehaviour => {}
            Scale::AgitatedBehaviour => line.push_str("; "),
            _ => line.push_str(", "),
        }
        line.push_str(scale.id());
        line.push(':');
        match assessment.rating(scale) {
            Rating::NotKnown => line.push_str("not known"),
            known => line.push_str(&known.form_code().to_string()),
        }
        if let (Scale::OtherProblems, Some(problem)) = (scale, assessment.other_problem()) {
            // Writing to a string cannot fail.
            let _ = write!(line, " ({} {})", problem.letter(), problem.name().to_ascii_lowercase());
        }
    }
    line
}

/// A text with a full stop, if it has none of its own.
fn stopped(text: &str) -> String {
    let text = text.trim();
    let stop = if text.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{text}{stop}")
}

impl ReviewRecord {
    /// What was suggested and decided, and the answer that it hung on.
    fn decision(&self, decided: ClusterCode) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(answer) = self.only_treatment {
            let answer = match answer {
                None => "Could not say",
                Some(true) => "Yes",
                Some(false) => "No",
            };
            lines.push(format!("{} {answer}.", sentences::TREATMENT_QUESTION));
        }
        let suggested = sentences::review_outcome(self.from, self.suggested, &self.suggested_to);
        lines.push(format!("Suggested by Clusterwise at this review: {suggested}."));
        let to = if self.outcome == ReviewOutcome::Discharge { Vec::new() } else { vec![decided] };
        let decided = sentences::review_outcome(self.from, self.outcome, &to);
        lines.push(format!("Decided by the clinician: {decided}."));
        lines
    }
}

impl PatientRecord {
    /// Which clusters the ratings are closest to, which at a review is no suggestion.
    fn closest(&self) -> String {
        let closest = sentences::suggested(&self.suggested, false);
        let broken = if self.suggested_broken { ", although they break a must clause of it" } else { "" };
        format!("Ratings closest to: {closest}{broken}.")
    }

    /// The paragraph, one statement a line, without a line break at its end.
    #[must_use]
    pub fn text(&self) -> String {
        let mut lines = vec![format!(
            "Mental health care cluster, {}. Reason for assessment: {}.",
            long_date(self.date),
            self.assessment_reason
        )];
        if let Some(review) = &self.review {
            lines.push(format!("Review of cluster {}.", sentences::cluster(review.from)));
            lines.extend(review.what_changed.as_deref().map(|what| format!("What has changed: {}", stopped(what))));
        }
        lines.push(format!(
            "MHCT ratings (0 to 4, {} of {} known): {}.",
            self.assessment.known(),
            Scale::COUNT,
            ratings_line(&self.assessment)
        ));
        lines.extend(self.review.as_ref().and_then(|review| review.change.clone()));
        lines.push(format!(
            "Origin of the condition: {}.",
            self.origin.map_or("not decided", SuperClass::name).to_ascii_lowercase()
        ));
        for fact in Fact::ALL {
            if let Some(answer) = self.facts.get(fact) {
                lines.push(format!("{}.", sentences::fact_words(fact, answer)));
            }
        }
        let own = self.own.map_or_else(|| "could not say".to_owned(), sentences::cluster);
        lines.push(format!("Clinician’s own cluster, before the suggestion: {own}."));
        let suggested = sentences::suggested(&self.suggested, self.suggested_broken);
        match &self.review {
            None => lines.push(format!("Suggested by Clusterwise: {suggested}.")),
            Some(_) => lines.push(self.closest()),
        }
        lines.extend(self.incomplete.clone());
        match &self.review {
            None => lines.push(format!("Decided by the clinician: cluster {}.", sentences::cluster(self.decided))),
            Some(review) => lines.extend(review.decision(self.decided)),
        }
        lines.extend(self.decided_clauses.clone());
        if let Some(reason) = self.decision_reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty()) {
            lines.push(format!("Reason for the decision: {}", stopped(reason)));
        }
        match (self.closed, self.next_review) {
            (Some((date, how, reopened)), _) => {
                lines.push(sentences::care_closed(date, how));
                lines.extend(reopened.map(|day| format!("Opened again on {}.", long_date(day))));
            }
            (None, Some(next_review)) => {
                let longer = self.longer.as_ref().map_or_else(String::new, |longer| format!(" {longer}"));
                lines.push(format!("Next review by {}.{longer}", long_date(next_review)));
            }
            (None, None) => {}
        }
        if let Some((date, why)) = &self.corrected {
            lines.push(format!("Corrected on {}: {}", long_date(*date), stopped(why)));
        }
        lines.push(sentences::pack_words(&self.pack_id, &self.pack_fingerprint, self.pack_status));
        if self.review.is_some() && Transitions::about().status == Status::Provisional {
            lines.push("The care transitions are PROVISIONAL too.".to_owned());
        }
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratings::OtherProblem;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    fn record() -> PatientRecord {
        let ratings = Assessment::from_ratings([Rating::NoProblem; 18])
            .with(Scale::DepressedMood, Rating::Moderate)
            .with(Scale::OtherProblems, Rating::Severe)
            .with(Scale::UnreasonableBeliefs, Rating::NotKnown)
            .with(Scale::Vulnerability, Rating::Minor)
            .ratings();
        PatientRecord {
            date: day(2026, 3, 4),
            assessment_reason: "scheduled review".to_owned(),
            assessment: Assessment::new(ratings, Some(OtherProblem::Anxiety)),
            origin: Some(SuperClass::NonPsychotic),
            facts: Facts { first_episode: None, acute_episode: Some(false) },
            own: Some(ClusterCode::C03),
            suggested: vec![ClusterCode::C04],
            suggested_broken: false,
            incomplete: None,
            review: None,
            decided: ClusterCode::C03,
            decided_clauses: None,
            decision_reason: Some("Function is better than the ratings suggest".to_owned()),
            next_review: Some(day(2026, 9, 4)),
            longer: None,
            closed: None,
            corrected: None,
            pack_id: "provisional-2013-14".to_owned(),
            pack_fingerprint: "1a2b3c4d".to_owned(),
            pack_status: Status::Provisional,
        }
    }

    #[test]
    fn the_text_holds_everything_that_was_decided_and_with_what() {
        assert_eq!(
            record().text(),
            "Mental health care cluster, 4 March 2026. Reason for assessment: scheduled review.\n\
             MHCT ratings (0 to 4, 17 of 18 known): 1:0, 2:0, 3:0, 4:0, 5:0, 6:0, 7:3, 8:4 (B anxiety), 9:0, 10:0, 11:0, \
             12:0, 13:not known; A:0, B:0, C:0, D:0, E:1.\n\
             Origin of the condition: non-psychotic.\n\
             Not in an acute episode now.\n\
             Clinician’s own cluster, before the suggestion: 03 Non-psychotic (moderate severity).\n\
             Suggested by Clusterwise: 04 Non-psychotic (severe).\n\
             Decided by the clinician: cluster 03 Non-psychotic (moderate severity).\n\
             Reason for the decision: Function is better than the ratings suggest.\n\
             Next review by 4 September 2026.\n\
             Rule pack provisional-2013-14, version 1a2b3c4d. PROVISIONAL: not checked in full against the official \
             grid."
        );
    }

    #[test]
    fn what_was_not_said_is_said_to_be_unsaid_or_left_out() {
        let record = PatientRecord {
            origin: None,
            facts: Facts::default(),
            own: None,
            suggested: Vec::new(),
            decision_reason: Some("  ".to_owned()),
            ..record()
        };
        let text = record.text();
        assert!(text.contains("Origin of the condition: not decided."), "{text}");
        assert!(text.contains("before the suggestion: could not say."), "{text}");
        assert!(text.contains("Suggested by Clusterwise: nothing."), "{text}");
        for absent in ["episode", "Incomplete", "These ratings break", "Reason for the decision"] {
            assert!(!text.contains(absent), "{absent} in {text}");
        }
    }

    #[test]
    fn what_does_not_hold_is_said_where_it_belongs() {
        let record = PatientRecord {
            suggested: vec![ClusterCode::C04, ClusterCode::C05],
            suggested_broken: true,
            incomplete: sentences::incomplete(14, false),
            decided: ClusterCode::C08,
            decided_clauses: sentences::decided_clauses(ClusterCode::C08, 1, 0),
            ..record()
        };
        let lines = "\nSuggested by Clusterwise: no cluster met its must clauses; closest: 04 Non-psychotic (severe) or 05 \
                     Non-psychotic disorders (very severe).\n\
                     Incomplete: fewer than 15 scales are known.\n\
                     Decided by the clinician: cluster 08 Non-psychotic chaotic and challenging disorders.\n\
                     These ratings break 1 must clause of cluster 08.\n\
                     Reason for the decision: ";
        let text = record.text();
        assert!(text.contains(lines), "{text}");
    }

    #[test]
    fn a_review_says_what_was_reviewed_suggested_and_decided() {
        let review = ReviewRecord {
            from: ClusterCode::C04,
            suggested: ReviewOutcome::StepDown,
            suggested_to: vec![ClusterCode::C03],
            outcome: ReviewOutcome::StepDown,
            only_treatment: Some(Some(false)),
            what_changed: Some("Back at work".to_owned()),
            change: Some("HoNOS total 9, was 18.".to_owned()),
        };
        let record = PatientRecord { review: Some(review), decision_reason: None, ..record() };
        let lines = "\nReview of cluster 04 Non-psychotic (severe).\nWhat has changed: Back at work.\nMHCT ratings";
        assert!(record.text().contains(lines), "{}", record.text());
        let lines = "; A:0, B:0, C:0, D:0, E:1.\nHoNOS total 9, was 18.\nOrigin of";
        assert!(record.text().contains(lines), "{}", record.text());
        let lines = "\nRatings closest to: 04 Non-psychotic (severe).\n\
                     Is the fall only because of continuing treatment? No.\n\
                     Suggested by Clusterwise at this review: step down to cluster 03 Non-psychotic (moderate severity).\n\
                     Decided by the clinician: step down to cluster 03 Non-psychotic (moderate severity).\n\
                     Next review by 4 September 2026.\n";
        assert!(record.text().contains(lines), "{}", record.text());
        assert!(record.text().ends_with("\nThe care transitions are PROVISIONAL too."), "{}", record.text());
    }

    #[test]
    fn closed_care_has_no_next_review_and_a_correction_says_what_was_wrong() {
        let closed = Some((day(2026, 5, 1), "Care completed", None));
        let corrected = Some((day(2026, 5, 2), "Scale 7 was 2".to_owned()));
        let text = PatientRecord { closed, corrected, ..record() }.text();
        assert!(!text.contains("Next review"), "{text}");
        assert!(
            text.contains("\nCare closed on 1 May 2026: care completed.\nCorrected on 2 May 2026: Scale 7 was 2.\n"),
            "{text}"
        );
    }

    #[test]
    fn a_rating_that_is_not_known_has_no_number() {
        let line = ratings_line(&Assessment::from_ratings([Rating::NotKnown; 18]));
        assert_eq!(line.matches("not known").count(), 18);
        assert!(!line.contains(":9") && !line.contains(":0"), "{line}");
    }
}
