//! Where each field of each stored record may go: the whole of what is kept, in one place.
//!
//! Owns the declarations and the words for them. Nothing is reached here that a page needs at once: the list and the
//! views are for pages that are fetched later.

use crate::{
    Closing, Correction, DoneSheet, Entry, FourFactors, LoadedPack, LoadedVignettes, LocalText, LockRecord, OpenSheet,
    PackStamp, Person, Practice, PracticeRoom, ReliableChange, Review, ReviewOverride, SetStamp, Settings, Suggested,
    Team, Tries, TypedDate, Unfinished, VignetteFile, Wellbeing, WellbeingScore, Who, order::put_in_order,
};
use allocation::{ClusterCode, ReviewOutcome};
use chrono::NaiveDate;
use ratings::Assessment;

crate::destinations! {
    /// Every field that is kept in this browser, and where it may go.
    ///
    /// In the order in which it is worth reading: what is kept of a person, of an assessment and of its parts; then what
    /// is still being typed, what was set, the rule packs, and the lock. Of one record the fields stand together.
    ///
    /// ```
    /// use records::{Destination, FIELDS};
    /// let label = FIELDS.iter().find(|declared| declared.key == "label").unwrap();
    /// assert_eq!((label.record, label.field), ("A person", "The label that you made up"));
    /// assert_eq!(label.destination, Destination::Screen);
    /// ```
    pub const FIELDS;

    Person "A person" => CountedPerson<'a> {
        id: Never { "id": "Random letters that tell one person from another, in the address of their pages" };
        revision: Never { "revision": "How many times the record was written" };
        label: Screen { "label": "The label that you made up" };
        team: Count { "team": "The team; its name stands beside sums of ten people or more" }
            => team: Option<&'a Team> = Option::as_ref;
        assessments: Count { "assessments": "The assessments, as listed below" }
            => assessments: Vec<CountedEntry<'a>> = by_date;
        closings: Count { "closings": "When care was closed and opened again, as listed below" }
            => closings: Vec<CountedClosing> = closings;
        wellbeing: Count { "wellbeing": "The wellbeing totals, as listed below" }
            => wellbeing: Vec<CountedWellbeing> = wellbeing;
        + Never { "version": "The form in which the record is written" };
    }

    Entry "An assessment" => CountedEntry<'a> {
        id: Never { "id": "Random letters that tell one assessment from another" };
        date: Count { "date": "The day of the assessment; nothing finer than the quarter leaves" }
            => date: NaiveDate = Clone::clone;
        reason: Screen { "reason": "Why the assessment was made" };
        assessment: Count {
            "ratings": "The 18 ratings",
            "other_problem": "The kind of problem that was rated on scale 8",
        } => assessment: Assessment = Clone::clone;
        facts: Screen {
            "first_episode": "Whether it is a first episode of psychosis",
            "acute_episode": "Whether there is an acute episode",
        };
        origin: Screen { "origin": "The origin of the condition" };
        own: Count { "own": "The cluster that you gave before the suggestion was shown" }
            => own: Option<ClusterCode> = Clone::clone;
        pack: Count { "pack": "The rule pack that made the suggestion, as listed below" }
            => pack: CountedPackStamp<'a> = PackStamp::counted;
        suggested: Count { "suggested": "The suggestion, as listed below" }
            => suggested: Vec<CountedSuggested> = suggested;
        decided: Count { "decided": "The cluster that you decided on" } => decided: ClusterCode = Clone::clone;
        decision_reason: Presence { "decision_reason": "Why you decided otherwise than suggested" }
            => has_decision_reason: bool = Option::is_some;
        next_review: Screen { "next_review": "The day by which the next review is due" };
        review: Count { "review": "What a review came to, as listed below" }
            => review: Option<CountedReview<'a>> = review;
        correction: Screen { "correction": "What was corrected, as listed below; an earlier version is never counted" };
    }

    Suggested "A line of a suggestion" => CountedSuggested {
        code: Count { "code": "The cluster" } => code: ClusterCode = Clone::clone;
        total: Screen { "total": "Its points" };
        broken: Count { "broken": "How many of its must clauses are broken" } => broken: u8 = Clone::clone;
        unchecked: Count { "unchecked": "How many of its must clauses cannot be checked" }
            => unchecked: u8 = Clone::clone;
    }

    PackStamp "The rule pack of an assessment" => CountedPackStamp<'a> {
        id: Count { "id": "The name that the pack gives itself" } => id: &'a str = String::as_str;
        fingerprint: Count { "fingerprint": "Which version of its rules it is" }
            => fingerprint: &'a str = String::as_str;
        is_provisional: Count { "provisional": "Whether the pack was provisional" }
            => is_provisional: bool = Clone::clone;
    }

    Review "A review" => CountedReview<'a> {
        from: Count { "from": "The cluster that was reviewed" } => from: ClusterCode = Clone::clone;
        suggested: Count { "suggested": "What was suggested" } => suggested: ReviewOutcome = Clone::clone;
        suggested_to: Count { "suggested_to": "The clusters that the suggestion named" }
            => suggested_to: &'a [ClusterCode] = Vec::as_slice;
        outcome: Count { "outcome": "What you decided" } => outcome: ReviewOutcome = Clone::clone;
        only_treatment: Screen { "only_treatment": "Whether ratings fell only because of continuing treatment" };
        what_changed: Screen { "what_changed": "What has changed, as you wrote it" };
    }

    Correction "A correction" {
        date: Screen { "date": "The day of the correction" };
        why: Screen { "why": "Why it was corrected, as you wrote it" };
        // It stands before this one, as an assessment like any other.
        before: Screen {};
    }

    Closing "The end of care" => CountedClosing {
        date: Count { "date": "The day on which care was closed; nothing finer than the quarter leaves" }
            => date: NaiveDate = Clone::clone;
        outcome: Screen { "outcome": "How care ended" };
        note: Screen { "note": "What you noted" };
        reopened: Count { "reopened": "The day on which care was opened again; nothing finer than the quarter leaves" }
            => reopened: Option<NaiveDate> = Clone::clone;
    }

    Wellbeing "A wellbeing total" => CountedWellbeing {
        date: Count { "date": "The day on which it was filled in; nothing finer than the quarter leaves" }
            => date: NaiveDate = Clone::clone;
        score: Count { "scale": "Which scale it is", "total": "The total" } => score: WellbeingScore = Clone::clone;
    }

    Unfinished "The unfinished assessment" {
        revision: Never { "revision": "How many times the record was written" };
        entry: Never { "entry": "Random letters: the id that the assessment will have" };
        who: Screen { "new": "Who is assessed, if it is someone new, as listed below" };
        date: Screen { "date": "The day of the assessment, as listed below" };
        reason: Screen { "reason": "Why the assessment is made" };
        ratings: Screen {
            "ratings": "The ratings so far",
            "other_problem": "The kind of problem that was rated on scale 8",
        };
        first_episode: Screen { "first_episode": "Whether it is a first episode of psychosis" };
        acute_episode: Screen { "acute_episode": "Whether there is an acute episode" };
        origin: Screen { "origin": "The origin of the condition" };
        own: Screen { "own": "The cluster that you gave before the suggestion was shown" };
        is_shown: Never { "shown": "Whether the suggestion has been shown" };
        decided: Screen { "decided": "The cluster that you chose" };
        decision_reason: Screen { "decision_reason": "Why you chose otherwise than suggested" };
        step: Never { "step": "Which step was open" };
        pack: Screen { "pack": "The rule pack that the assessment is made with" };
        corrects: Never { "corrects": "Random letters: the id of the assessment that is put right" };
        correction_why: Screen { "correction_why": "Why it is put right, as you write it" };
        only_treatment: Screen { "only_treatment": "Whether ratings fell only because of continuing treatment" };
        what_changed: Screen { "what_changed": "What has changed, as you write it" };
        discharge: Screen { "discharge": "How care ended, if you chose discharge" };
        current: Screen { "current": "The cluster that another record gives" };
        against: Never { "against": "Random letters: the id of last time’s assessment" };
        copied: Never { "copied": "The scales whose ratings were taken over from last time" };
        + Never {
            "person": "Random letters: the id of the person",
            "version": "The form in which the record is written",
        };
    }

    Who::New or Who::Known(_), "Someone new in the unfinished assessment" {
        // It stands beside the rest of the assessment.
        person: Never {};
        label: Screen { "label": "The label, as you type it" };
        team: Screen { "team": "The team, as you type it" };
    }

    TypedDate "The day of the unfinished assessment" {
        day: Screen { "day": "The day of the month, as you type it" };
        month: Screen { "month": "The month, as you type it" };
        year: Screen { "year": "The year, as you type it" };
    }

    Settings "The settings" => CountedSettings {
        revision: Never { "revision": "How many times the record was written" };
        shortcuts: Screen { "shortcuts": "Whether keys rate the scales" };
        pack: Screen { "pack": "Which rule pack is in use" };
        review_periods: Screen { "review_periods": "Review periods of your service, as listed below" };
        reliable_change: Count { "reliable_change": "What counts as a reliable change, as listed below" }
            => reliable_change: Option<CountedReliableChange> = reliable_change;
        four_factors: Count { "four_factors": "Which scale belongs to which of the four factors, as listed below" }
            => four_factors: Option<CountedFourFactors> = four_factors;
        local_texts: Screen { "local_texts": "What your service says in its own words, as listed below" };
        + Never { "version": "The form in which the record is written" };
    }

    ReviewOverride "A review period of your service" {
        cluster: Screen { "cluster": "The cluster" };
        period: Screen { "unit": "Whether it is in days or in months", "count": "How many of them" };
    }

    ReliableChange "What counts as a reliable change" => CountedReliableChange {
        points: Count { "points": "The points" } => points: u8 = Clone::clone;
        source: Screen { "source": "Where the number comes from, as you wrote it" };
    }

    FourFactors "The four factors" => CountedFourFactors {
        factors: Count {
            "personal": "The scales of personal well-being",
            "emotional": "The scales of emotional well-being",
            "social": "The scales of social well-being",
            "disturbance": "The scales of severe disturbance",
        } => factors: [Option<u8>; FourFactors::SCALES] = Clone::clone;
        source: Screen { "source": "Where that comes from, as you wrote it" };
    }

    LocalText "Your service’s own text" {
        place: Screen { "place": "Where it stands: a cluster’s menu of help, the contact, or who to complain to" };
        text: Screen { "text": "The text, as it was typed: it stands on the page for the person, and on paper" };
        set: Screen { "set": "The day it was set" };
    }

    LoadedPack "A rule pack that you loaded" {
        id: Screen { "id": "The name that it gives itself" };
        fingerprint: Screen { "fingerprint": "Which version of its rules it is" };
        file_name: Screen { "file_name": "The name of the file" };
        text: Screen { "text": "Its rules" };
        + Never { "version": "The form in which the record is written" };
    }

    Practice "Your practice on vignettes" {
        revision: Never { "revision": "How many times the record was written" };
        open: Screen { "open": "The vignettes that are not finished, as listed below" };
        done: Screen { "done": "Those that are, as listed below" };
        session: Screen { "session": "The session that you take part in" };
        trainee: Never { "trainee": "A number drawn by chance, which tells two trainees of a session apart in their result codes" };
        room: Screen { "room": "The session whose result codes you gather, as listed below" };
        + Never { "version": "The form in which the record is written" };
    }

    OpenSheet "A vignette that is not finished" {
        set: Screen { "set": "The set of vignettes, as listed below" };
        vignette: Screen { "vignette": "Which vignette it is" };
        ratings: Screen {
            "ratings": "Your ratings so far",
            "other_problem": "The kind of problem that you rated on scale 8",
        };
        origin: Screen { "origin": "The origin of the condition as you saw it" };
        first_episode: Screen { "first_episode": "Whether you saw a first episode of psychosis" };
        acute_episode: Screen { "acute_episode": "Whether you saw an acute episode" };
        own: Screen { "own": "Your own cluster" };
    }

    DoneSheet "A finished vignette" {
        set: Screen { "set": "The set of vignettes, as listed below" };
        vignette: Screen { "vignette": "Which vignette it is" };
        date: Screen { "date": "The day on which you finished it" };
        session: Screen { "session": "The session that it was part of" };
        trainee: Never { "trainee": "The number drawn by chance that is part of its result code" };
        ratings: Screen {
            "ratings": "Your ratings",
            "other_problem": "The kind of problem that you rated on scale 8",
        };
        origin: Screen { "origin": "The origin of the condition as you saw it" };
        first_episode: Screen { "first_episode": "Whether you saw a first episode of psychosis" };
        acute_episode: Screen { "acute_episode": "Whether you saw an acute episode" };
        own: Screen { "own": "Your own cluster" };
    }

    SetStamp "The set of vignettes of a sheet" {
        id: Screen { "id": "The name that the set gives itself" };
        fingerprint: Never { "fingerprint": "Which version of it it is" };
    }

    PracticeRoom "A session whose result codes you gather" {
        session: Screen { "session": "The session" };
        codes: Screen { "codes": "The result codes: ratings of vignettes, and no name" };
    }

    LoadedVignettes "A set of vignettes that you loaded" {
        revision: Never { "revision": "How many times the record was written" };
        file: Screen { "file": "The file, as listed below" };
        + Never { "version": "The form in which the record is written" };
    }

    VignetteFile "The file of a set of vignettes" {
        name: Screen { "name": "The name of the file" };
        text: Screen { "text": "The vignettes in it" };
    }

    LockRecord "The lock" {
        id: Never { "id": "Random digits that tell one lock from another" };
        rounds: Never { "rounds": "How often the passcode is worked over before it opens anything" };
        salt: Never { "salt": "Random digits that are mixed with the passcode" };
        nonce: Never { "nonce": "Random digits with which the key is encrypted" };
        wrapped: Never { "wrapped": "The key to the records, encrypted with the passcode" };
        minutes: Screen { "minutes": "After how many minutes the page locks itself" };
        + Never { "version": "The form in which the record is written" };
    }

    Tries "Wrong passcodes" {
        count: Screen { "count": "How many were typed since the last right one" };
        + Never { "version": "The form in which the record is written" };
    }
}

/// The earliest first; of two on one day, the one saved first comes first.
fn by_date(entries: &[Entry]) -> Vec<CountedEntry<'_>> {
    let mut counted = Vec::new();
    for entry in entries {
        put_in_order(&mut counted, entry.counted(), |one: &CountedEntry<'_>, other| one.date <= other.date);
    }
    counted
}

fn suggested(lines: &[Suggested]) -> Vec<CountedSuggested> {
    lines.iter().map(Suggested::counted).collect()
}

fn review(review: &Option<Review>) -> Option<CountedReview<'_>> {
    review.as_ref().map(Review::counted)
}

fn closings(closings: &[Closing]) -> Vec<CountedClosing> {
    closings.iter().map(Closing::counted).collect()
}

/// The earliest first; of two on one day, the one saved first comes first.
fn wellbeing(totals: &[Wellbeing]) -> Vec<CountedWellbeing> {
    let mut counted = Vec::new();
    for total in totals {
        put_in_order(&mut counted, total.counted(), |one: &CountedWellbeing, other| one.date <= other.date);
    }
    counted
}

fn reliable_change(change: &Option<ReliableChange>) -> Option<CountedReliableChange> {
    change.as_ref().map(ReliableChange::counted)
}

fn four_factors(factors: &Option<FourFactors>) -> Option<CountedFourFactors> {
    factors.as_ref().map(FourFactors::counted)
}
