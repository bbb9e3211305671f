//! Records to test with: fixed ones, named once, and any at all.

use allocation::{ClusterCode, Facts, ReviewOutcome, ReviewPeriod, SuperClass};
use chrono::NaiveDate;
use proptest::{
    collection::{btree_map, btree_set, vec},
    option,
    prelude::*,
    sample::select,
};
use ratings::{Assessment, Draft, OtherProblem, Rating, Scale};
use records::{
    Answer, AssessmentReason, Closing, ClosingOutcome, Correction, Entry, EntryId, Label, LoadedPack, PackStamp,
    Person, PersonId, ReliableChange, Review, ReviewOverride, Revision, Settings, Step, Suggested, Team, TypedDate,
    Unfinished, Wellbeing, WellbeingScore, Who,
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
        ..nearly_finished()
    }
}

/// A discharge that is being decided; `outcome` is how care ended, once that is chosen.
pub(crate) fn discharging(outcome: Option<ClosingOutcome>) -> Unfinished {
    Unfinished { only_treatment: Answer::CannotSay, discharge: Some(outcome), ..nearly_finished() }
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

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (-25_000_i32..60_000).prop_map(|days| date("1970-01-01") + chrono::TimeDelta::days(days.into()))
}

fn any_review() -> impl Strategy<Value = (Review, ClusterCode)> {
    let cluster = || select(ClusterCode::ALL.to_vec());
    let outcome = || select(ReviewOutcome::ALL.to_vec());
    let keeps = |outcome| matches!(outcome, ReviewOutcome::Stay | ReviewOutcome::Discharge);
    let decision = (cluster(), cluster(), outcome())
        .prop_filter("goes with the cluster", move |(from, to, outcome)| keeps(*outcome) == (from == to));
    let suggestion = (outcome(), vec(cluster(), 0..3));
    (decision, suggestion, any_answer(any::<bool>()), option::of(".*")).prop_map(
        move |((from, to, outcome), (suggested, codes), only_treatment, what_changed)| {
            let suggested_to = if keeps(suggested) { Vec::new() } else { codes };
            (Review { from, suggested, suggested_to, outcome, only_treatment, what_changed }, to)
        },
    )
}

/// An assessment of which some have been corrected, up to three times.
fn any_entry() -> impl Strategy<Value = Entry> {
    let corrections = vec((any_day(), "\\S.{0,20}", any_version()), 0..4);
    (any_version(), corrections).prop_map(|(first, corrections)| {
        corrections.into_iter().fold(first, |before, (date, why, version)| Entry {
            correction: Some(Box::new(Correction { date, why, before })),
            ..version
        })
    })
}

fn any_version() -> impl Strategy<Value = Entry> {
    let cluster = || select(ClusterCode::ALL.to_vec());
    let who_and_why = (any::<[u8; 10]>(), any_day(), select(AssessmentReason::ALL.to_vec()), any_finished());
    let judged = (any::<[Option<bool>; 2]>(), option::of(select(SuperClass::ALL.to_vec())), option::of(cluster()));
    let suggested = btree_set(cluster(), 0..21).prop_flat_map(|codes| {
        let lines = codes.into_iter().map(|code| {
            any::<(i32, u8, u8)>().prop_map(move |(total, broken, unchecked)| Suggested {
                code,
                total,
                broken,
                unchecked,
            })
        });
        lines.collect::<Vec<_>>().prop_shuffle()
    });
    let decision = (suggested, cluster(), option::of(".*"), any_day(), any_stamp(), option::of(any_review()));
    (who_and_why, judged, decision).prop_map(|((id, date, reason, assessment), (facts, origin, own), decision)| {
        let (suggested, decided, decision_reason, next_review, pack, review) = decision;
        let (review, decided) = review.map_or((None, decided), |(review, to)| (Some(review), to));
        let [first_episode, acute_episode] = facts;
        let facts = Facts { first_episode, acute_episode };
        let id = EntryId::from_random(id);
        Entry {
            id,
            date,
            reason,
            assessment,
            facts,
            origin,
            own,
            pack,
            suggested,
            decided,
            decision_reason,
            next_review,
            review,
            correction: None,
        }
    })
}

fn any_stamp() -> impl Strategy<Value = PackStamp> {
    ("\\S.{0,10}", "[0-9a-f]{8}", any::<bool>()).prop_map(|(id, fingerprint, is_provisional)| PackStamp {
        id,
        fingerprint,
        is_provisional,
    })
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let rating = || option::of(select(Rating::ALL.to_vec()));
    (vec(rating(), Scale::COUNT), option::of(select(OtherProblem::ALL.to_vec()))).prop_map(|(ratings, letter)| {
        let mut draft = Draft::default();
        for (scale, rating) in Scale::ALL.into_iter().zip(ratings) {
            if let Some(rating) = rating {
                draft.rate(scale, rating);
            }
        }
        if let Some(letter) = letter {
            draft.name_other_problem(letter);
        }
        draft
    })
}

fn any_finished() -> impl Strategy<Value = Assessment> {
    any_draft().prop_map(|draft| {
        let ratings = Scale::ALL.map(|scale| draft.rating(scale).unwrap_or(Rating::NotKnown));
        Assessment::new(ratings, draft.other_problem())
    })
}

pub(crate) fn any_person() -> impl Strategy<Value = Person> {
    let label = "[A-Z][a-z]{1,8} [0-9]{1,3}".prop_map(|text| Label::new(&text).unwrap());
    let team = option::of("[A-Z][a-z]{1,8}").prop_map(|text| Team::optional(&text.unwrap_or_default()).unwrap());
    let parts = (vec(any_entry(), 0..4), any_closings(), vec(any_wellbeing(), 0..4));
    (any::<[u8; 10]>(), label, team, parts).prop_map(|(id, label, team, (mut assessments, closings, wellbeing))| {
        let mut count = 0;
        for entry in &mut assessments {
            let mut version = Some(entry);
            while let Some(one) = version {
                count += 1;
                one.id = EntryId::from_random([id[0], id[1], 0, 0, 0, 0, 0, 0, 0, count]);
                version = one.correction.as_mut().map(|correction| &mut correction.before);
            }
        }
        Person { assessments, closings, wellbeing, ..Person::new(PersonId::from_random(id), label, team) }
    })
}

/// Days in order, of which each odd one ends care and each even one begins it again.
fn any_closings() -> impl Strategy<Value = Vec<Closing>> {
    let closing = (select(ClosingOutcome::ALL.to_vec()), option::of(".*"));
    (vec(any_day(), 0..7), vec(closing, 4)).prop_map(|(mut days, closings)| {
        days.sort();
        let with = |(days, (outcome, note)): (&[NaiveDate], _)| Closing {
            date: days[0],
            outcome,
            note,
            reopened: days.get(1).copied(),
        };
        days.chunks(2).zip(closings).map(with).collect()
    })
}

fn any_wellbeing() -> impl Strategy<Value = Wellbeing> {
    let score = prop_oneof![
        WellbeingScore::WEMWBS.prop_map(WellbeingScore::Wemwbs),
        WellbeingScore::SWEMWBS.prop_map(WellbeingScore::Swemwbs),
    ];
    (any_day(), score).prop_map(|(date, score)| Wellbeing { date, score })
}

pub(crate) fn any_settings() -> impl Strategy<Value = Settings> {
    let period = prop_oneof![
        (1..=ReviewOverride::MOST_DAYS).prop_map(ReviewPeriod::Days),
        (1..=ReviewOverride::MOST_MONTHS).prop_map(ReviewPeriod::Months),
    ];
    let periods = btree_map(select(ClusterCode::ALL.to_vec()), period, 0..21);
    let change = (1..=ReliableChange::MOST_POINTS, "\\S.{0,20}");
    (any::<bool>(), option::of("[0-9a-z]{1,64}"), periods, option::of(change)).prop_map(
        |(shortcuts, pack, periods, change)| Settings {
            shortcuts,
            pack,
            review_periods: periods.into_iter().map(|(cluster, period)| ReviewOverride { cluster, period }).collect(),
            reliable_change: change.map(|(points, source)| ReliableChange { points, source }),
            ..Settings::default()
        },
    )
}

fn any_answer<T: Clone + std::fmt::Debug + 'static>(
    given: impl Strategy<Value = T>,
) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![Just(Answer::NotYet), Just(Answer::CannotSay), given.prop_map(Answer::Given)]
}

pub(crate) fn any_unfinished() -> impl Strategy<Value = Unfinished> {
    let cluster = || select(ClusterCode::ALL.to_vec());
    let who = (any::<[u8; 10]>(), option::of((".*", ".*"))).prop_map(|(person, new)| {
        let person = PersonId::from_random(person);
        new.map_or(Who::Known(person), |(label, team)| Who::New { person, label, team })
    });
    let typed = (".*", ".*", ".*").prop_map(|(day, month, year)| TypedDate { day, month, year });
    let form = (any::<[u8; 10]>(), who, typed, option::of(select(AssessmentReason::ALL.to_vec())), any_draft());
    let judged = (
        any_answer(any::<bool>()),
        any_answer(any::<bool>()),
        any_answer(select(SuperClass::ALL.to_vec())),
        any_answer(cluster()),
    );
    let decision = (any::<bool>(), option::of(cluster()), ".*", select(Step::ALL.to_vec()), any_stamp());
    let corrects = option::of(any::<[u8; 10]>().prop_map(EntryId::from_random));
    let discharge = option::of(option::of(select(ClosingOutcome::ALL.to_vec())));
    let review = (corrects, ".*", any_answer(any::<bool>()), ".*", discharge);
    (form, judged, decision, review).prop_map(|((entry, who, date, reason, ratings), judged, decision, review)| {
        let (corrects, correction_why, only_treatment, what_changed, discharge) = review;
        let (first_episode, acute_episode, origin, own) = judged;
        let (is_shown, decided, decision_reason, step, pack) = decision;
        Unfinished {
            revision: Revision::NEVER_SAVED,
            entry: EntryId::from_random(entry),
            who,
            date,
            reason,
            ratings,
            first_episode,
            acute_episode,
            origin,
            own,
            is_shown,
            decided,
            decision_reason,
            step,
            pack,
            corrects,
            correction_why,
            only_treatment,
            what_changed,
            discharge,
        }
    })
}
