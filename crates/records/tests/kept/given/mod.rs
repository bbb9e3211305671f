//! Records to test with: fixed ones, named once, and any at all.

mod any;
pub(crate) mod vault;

pub(crate) use any::{any_person, any_practice, any_settings, any_unfinished, any_vignettes};

use allocation::{ClusterCode, Facts, ReviewOutcome, ReviewPeriod, SuperClass};
use chrono::NaiveDate;
use ratings::{Assessment, Draft, OtherProblem, Rating, Scale};
use records::{
    Answer, AssessmentReason, Closing, ClosingOutcome, Correction, DoneSheet, Entry, EntryId, FourFactors, Label,
    LoadedPack, LoadedVignettes, LocalPlace, LocalText, LockRecord, OpenSheet, PackStamp, Person, PersonId, Practice,
    PracticeRoom, ReliableChange, Review, ReviewOverride, Revision, SetStamp, Settings, Step, Suggested, Team,
    TypedDate, Unfinished, VignetteFile, Wellbeing, WellbeingScore, Who,
};

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn stamp() -> PackStamp {
    PackStamp { id: "provisional-2013-14".to_owned(), fingerprint: "0a1b2c3d".to_owned(), is_provisional: true }
}

/// An assessment of which everything is filled in; `mark` tells one from another.
pub(crate) fn entry(mark: u8) -> Entry {
    let ratings =
        [0, 1, 2, 3, 4, 9, 0, 2, 1, 2, 3, 4, 9, 0, 1, 2, 3, 4].map(|code| Rating::from_form_code(code).unwrap());
    Entry {
        id: EntryId::from_random([mark; 10]),
        date: date("2026-03-14"),
        reason: AssessmentReason::Initial,
        assessment: Assessment::new(ratings, Some(OtherProblem::Eating)),
        facts: Facts { first_episode: Some(false), acute_episode: None },
        origin: Some(SuperClass::NonPsychotic),
        own: Some(ClusterCode::C04),
        pack: stamp(),
        suggested: vec![
            Suggested { code: ClusterCode::C03, total: -2210, broken: 0, unchecked: 1 },
            Suggested { code: ClusterCode::C04, total: -2344, broken: 1, unchecked: 0 },
        ],
        decided: ClusterCode::C04,
        decision_reason: Some("More help is needed than \"03\" gives.\nSeen twice.".to_owned()),
        next_review: date("2026-09-14"),
        review: None,
        correction: None,
    }
}

/// An assessment of which all is open that can be.
pub(crate) fn open_entry(mark: u8) -> Entry {
    Entry {
        date: date("2025-12-01"),
        reason: AssessmentReason::Other,
        assessment: Assessment::from_ratings([Rating::NotKnown; Scale::COUNT]),
        facts: Facts::default(),
        origin: None,
        own: None,
        suggested: Vec::new(),
        decided: ClusterCode::VARIANCE,
        decision_reason: None,
        next_review: date("2026-06-01"),
        ..entry(mark)
    }
}

pub(crate) fn person(mark: u8) -> Person {
    let team = Team::optional("North 2").unwrap();
    let label = Label::new(&format!("Blue {mark}")).unwrap();
    let mut person = Person::new(PersonId::from_random([mark; 10]), label, team);
    person.assessments = vec![open_entry(mark), entry(mark + 100)];
    person
}

/// A step up before its time, to the cluster that [`entry`] decides on.
pub(crate) fn step_up() -> Review {
    Review {
        from: ClusterCode::C03,
        suggested: ReviewOutcome::StepUp,
        suggested_to: vec![ClusterCode::C04, ClusterCode::C05],
        outcome: ReviewOutcome::StepUp,
        only_treatment: Answer::Given(false),
        what_changed: Some("Lost the job on 3 March.\nSeen twice since.".to_owned()),
    }
}

/// A review that ends care.
pub(crate) fn discharge(mark: u8) -> Entry {
    let review = Review {
        from: ClusterCode::C04,
        suggested: ReviewOutcome::Stay,
        suggested_to: Vec::new(),
        outcome: ReviewOutcome::Discharge,
        only_treatment: Answer::CannotSay,
        what_changed: None,
    };
    Entry {
        date: date("2026-10-01"),
        reason: AssessmentReason::Scheduled,
        review: Some(review),
        next_review: date("2027-04-01"),
        ..entry(mark)
    }
}

/// The entry as corrected: `later` takes the place of `before`.
pub(crate) fn corrected(before: Entry, on: &str, why: &str, later: Entry) -> Entry {
    Entry { correction: Some(Box::new(Correction { date: date(on), why: why.to_owned(), before })), ..later }
}

pub(crate) fn closing(on: &str, reopened: Option<&str>) -> Closing {
    Closing {
        date: date(on),
        outcome: ClosingOutcome::Moved,
        note: Some("To the \"recovery\" team.".to_owned()),
        reopened: reopened.map(date),
    }
}

/// A person with everything that there is: a correction of a correction, a closing that was undone and one that
/// holds, and both kinds of wellbeing totals.
pub(crate) fn full_person(mark: u8) -> Person {
    let first = entry(mark + 1);
    let second = Entry { origin: None, ..entry(mark + 2) };
    let second = corrected(first, "2026-03-20", "A rating of another person.", second);
    let third = Entry { review: Some(step_up()), reason: AssessmentReason::ChangeInNeed, ..entry(mark + 3) };
    let third = corrected(second, "2026-03-21", "It was a review.\tNot the first.", third);
    let last = Closing { outcome: ClosingOutcome::Completed, note: None, ..closing("2026-10-01", None) };
    let score = |on: &str, score| Wellbeing { date: date(on), score };
    Person {
        assessments: vec![open_entry(mark), third, discharge(mark + 4)],
        closings: vec![closing("2025-12-20", Some("2026-03-14")), last],
        wellbeing: vec![
            score("2026-03-14", WellbeingScore::Wemwbs(38)),
            score("2026-10-01", WellbeingScore::Swemwbs(24)),
        ],
        ..person(mark)
    }
}

/// Half-way through the ratings of someone new.
pub(crate) fn unfinished() -> Unfinished {
    let mut unfinished = Unfinished::new(
        EntryId::from_random([200; 10]),
        Who::New { person: PersonId::from_random([201; 10]), label: " Green 943".to_owned(), team: String::new() },
        stamp(),
    );
    unfinished.date = TypedDate { day: "14".to_owned(), month: "mar".to_owned(), year: String::new() };
    unfinished.reason = Some(AssessmentReason::ChangeInNeed);
    unfinished.ratings.rate(Scale::OveractiveBehaviour, Rating::Severe);
    unfinished.ratings.rate(Scale::OtherProblems, Rating::Minor);
    unfinished.ratings.name_other_problem(OtherProblem::Sleep);
    unfinished.ratings.rate(Scale::Vulnerability, Rating::NotKnown);
    unfinished.step = Step::Ratings;
    unfinished
}

/// At the decision on someone of the caseload.
pub(crate) fn nearly_finished() -> Unfinished {
    let mut unfinished =
        Unfinished::new(EntryId::from_random([202; 10]), Who::Known(PersonId::from_random([1; 10])), stamp());
    unfinished.date = TypedDate { day: "1".to_owned(), month: "4".to_owned(), year: "2026".to_owned() };
    unfinished.reason = Some(AssessmentReason::Scheduled);
    unfinished.ratings = Draft::from(entry(0).assessment);
    unfinished.first_episode = Answer::Given(true);
    unfinished.acute_episode = Answer::CannotSay;
    unfinished.origin = Answer::CannotSay;
    unfinished.own = Answer::Given(ClusterCode::C10);
    unfinished.is_shown = true;
    unfinished.decided = Some(ClusterCode::C14);
    unfinished.decision_reason = "In crisis since ".to_owned();
    unfinished.step = Step::Result;
    unfinished
}

/// A correction that is being made.
pub(crate) fn correcting() -> Unfinished {
    Unfinished {
        corrects: Some(EntryId::from_random([101; 10])),
        correction_why: "A rating of \"another".to_owned(),
        only_treatment: Answer::Given(true),
        what_changed: " Moved house".to_owned(),
        current: Answer::Given(ClusterCode::C04),
        against: Some(EntryId::from_random([101; 10])),
        copied: vec![Scale::DepressedMood, Scale::AgitatedBehaviour],
        ..nearly_finished()
    }
}

/// A discharge that is being decided; `outcome` is how care ended, once that is chosen.
pub(crate) fn discharging(outcome: Option<ClosingOutcome>) -> Unfinished {
    Unfinished {
        only_treatment: Answer::CannotSay,
        discharge: Some(outcome),
        current: Answer::CannotSay,
        ..nearly_finished()
    }
}

/// Settings of a team that has agreed on other reviews.
pub(crate) fn local_settings() -> Settings {
    let period = |cluster, period| ReviewOverride { cluster, period };
    Settings {
        review_periods: vec![
            period(ClusterCode::C10, ReviewPeriod::Months(6)),
            period(ClusterCode::C02, ReviewPeriod::Days(84)),
        ],
        reliable_change: Some(ReliableChange { points: 7, source: "Our own audit, 2025".to_owned() }),
        ..settings()
    }
}

/// The same with a mapping of its own to the four factors. It is made up: no published one could be checked.
pub(crate) fn mapped_settings() -> Settings {
    let mut factors = [None; FourFactors::SCALES];
    for (scale, factor) in [(1, 3), (7, 1), (9, 2), (10, 2), (12, 0)] {
        factors[scale - 1] = Some(factor);
    }
    let source = "Made up, for a \"test\"".to_owned();
    Settings { four_factors: Some(FourFactors { factors, source }), ..local_settings() }
}

/// The same with texts of the service's own.
pub(crate) fn worded_settings() -> Settings {
    let text = |place, text: &str, set| LocalText { place, text: text.to_owned(), set: date(set) };
    Settings {
        local_texts: vec![
            text(LocalPlace::Contact, "The Blue House, LS1 4AP\nCall 0113 496 0000", "2026-11-20"),
            text(LocalPlace::Complaints, "Ask for \"listening\" at the desk.", "2026-11-21"),
            text(LocalPlace::Menu(ClusterCode::VARIANCE), "Ffôn, a call a week", "2027-01-02"),
            text(LocalPlace::Menu(ClusterCode::C08), "- A group\n\n- Time alone", "2026-11-20"),
        ],
        ..mapped_settings()
    }
}

pub(crate) fn settings() -> Settings {
    Settings { shortcuts: false, pack: Some("0a1b2c3d".to_owned()), ..Settings::default() }
}

pub(crate) fn pack() -> LoadedPack {
    LoadedPack {
        id: "trust-2026".to_owned(),
        fingerprint: "4e5f6a7b".to_owned(),
        file_name: "our rules.json".to_owned(),
        text: "{\n \"id\": \"trust-2026\"\n}\n".to_owned(),
    }
}

/// A lock that nothing opens.
pub(crate) fn lock() -> LockRecord {
    LockRecord {
        id: [0, 1, 2, 3, 4, 5, 6, 255],
        rounds: 700_000,
        salt: [0xab; 16],
        nonce: [0x0c; 12],
        wrapped: (100..148).collect(),
        minutes: 15,
    }
}

pub(crate) fn set_stamp() -> SetStamp {
    SetStamp { id: "authors".to_owned(), fingerprint: 0x0a1b_2c3d }
}

/// Practice with everything that there is.
pub(crate) fn practice() -> Practice {
    let entry = entry(1);
    let begun = OpenSheet {
        ratings: Draft::from(entry.assessment),
        origin: Answer::Given(SuperClass::Psychotic),
        first_episode: Answer::Given(false),
        acute_episode: Answer::CannotSay,
        own: Answer::Given(ClusterCode::C12),
        ..OpenSheet::new(set_stamp(), "07".to_owned())
    };
    let done = DoneSheet {
        set: set_stamp(),
        vignette: "05".to_owned(),
        date: date("2026-11-20"),
        session: Some("3-4821".to_owned()),
        trainee: 32_767,
        ratings: entry.assessment,
        origin: Some(SuperClass::NonPsychotic),
        first_episode: Some(false),
        acute_episode: Some(true),
        own: Some(ClusterCode::C01),
    };
    let open = DoneSheet {
        vignette: "06".to_owned(),
        session: None,
        trainee: 0,
        ratings: Assessment::from_ratings([Rating::NotKnown; Scale::COUNT]),
        origin: None,
        first_episode: None,
        acute_episode: None,
        own: None,
        ..done.clone()
    };
    let other = SetStamp { id: "Our panel".to_owned(), fingerprint: u32::MAX };
    Practice {
        revision: Revision::NEVER_SAVED,
        open: vec![begun, OpenSheet::new(other, "07".to_owned())],
        done: vec![done, open],
        session: Some("3-4821".to_owned()),
        trainee: Some(4821),
        room: Some(PracticeRoom {
            session: "2-17".to_owned(),
            codes: vec!["K7Q49XW23MNP8TRS06VD".to_owned(), "not yet checked".to_owned()],
        }),
    }
}

/// A panel's own set, as it is kept.
pub(crate) fn vignettes() -> LoadedVignettes {
    let file = VignetteFile { name: "our set.json".to_owned(), text: "{\n  \"id\": \"our-set\"\n}\n".to_owned() };
    LoadedVignettes { file: Some(file), ..LoadedVignettes::default() }
}
