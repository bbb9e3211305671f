//! Records to test with: fixed ones, named once, and any at all.

use allocation::{ClusterCode, Facts, SuperClass};
use chrono::NaiveDate;
use proptest::{
    collection::{btree_set, vec},
    option,
    prelude::*,
    sample::select,
};
use ratings::{Assessment, Draft, OtherProblem, Rating, Scale};
use records::{
    Answer, AssessmentReason, Entry, EntryId, Label, LoadedPack, PackStamp, Person, PersonId, Revision, Settings, Step,
    Suggested, Team, TypedDate, Unfinished, Who,
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

pub(crate) fn any_entry() -> impl Strategy<Value = Entry> {
    let cluster = || select(ClusterCode::ALL.to_vec());
    let day = || (-25_000_i32..60_000).prop_map(|days| date("1970-01-01") + chrono::TimeDelta::days(days.into()));
    let who_and_why = (any::<[u8; 10]>(), day(), select(AssessmentReason::ALL.to_vec()), any_finished());
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
    let decision = (suggested, cluster(), option::of(".*"), day(), any_stamp());
    (who_and_why, judged, decision).prop_map(|((id, date, reason, assessment), (facts, origin, own), decision)| {
        let (suggested, decided, decision_reason, next_review, pack) = decision;
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
    (any::<[u8; 10]>(), label, team, vec(any_entry(), 0..4)).prop_map(|(id, label, team, mut assessments)| {
        assessments.sort_by_key(|entry| entry.id);
        assessments.dedup_by_key(|entry| entry.id);
        Person { assessments, ..Person::new(PersonId::from_random(id), label, team) }
    })
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
    (form, judged, decision).prop_map(|((entry, who, date, reason, ratings), judged, decision)| {
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
        }
    })
}
