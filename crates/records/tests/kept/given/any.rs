//! Any records at all.

use super::date;
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
    Answer, AssessmentReason, Closing, ClosingOutcome, Correction, DoneSheet, Entry, EntryId, FourFactors, Label,
    LoadedVignettes, LocalPlace, LocalText, OpenSheet, PackStamp, Person, PersonId, Practice, PracticeRoom,
    ReliableChange, Review, ReviewOverride, Revision, SetStamp, Settings, Step, Suggested, Team, TypedDate, Unfinished,
    VignetteFile, Wellbeing, WellbeingScore, Who,
};

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
    let factors =
        (any::<[Option<prop::sample::Index>; FourFactors::SCALES]>(), "\\S.{0,20}").prop_map(|(factors, source)| {
            let factors = factors.map(|factor| factor.map(|factor| u8::try_from(factor.index(4)).unwrap()));
            Some(FourFactors { factors, source }).filter(FourFactors::is_possible)
        });
    (any::<bool>(), option::of("[0-9a-z]{1,64}"), periods, option::of(change), factors, any_local_texts()).prop_map(
        |(shortcuts, pack, periods, change, four_factors, local_texts)| Settings {
            four_factors,
            local_texts,
            shortcuts,
            pack,
            review_periods: periods.into_iter().map(|(cluster, period)| ReviewOverride { cluster, period }).collect(),
            reliable_change: change.map(|(points, source)| ReliableChange { points, source }),
            ..Settings::default()
        },
    )
}

fn any_local_texts() -> impl Strategy<Value = Vec<LocalText>> {
    let place = prop_oneof![
        Just(LocalPlace::Contact),
        Just(LocalPlace::Complaints),
        select(ClusterCode::ALL.to_vec()).prop_map(LocalPlace::Menu),
    ];
    btree_map(place, ("(\\PC|\n){0,320}", any_day()), 0..23).prop_map(|texts| {
        let text = |(place, (typed, day)): (_, (String, _))| LocalText::new(place, &typed, day).ok().flatten();
        texts.into_iter().filter_map(text).collect()
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
    let other = || option::of(any::<[u8; 10]>().prop_map(EntryId::from_random));
    let last_time = (other(), proptest::sample::subsequence(Scale::ALL.to_vec(), 0..=Scale::COUNT));
    let corrects = other();
    let discharge = option::of(option::of(select(ClosingOutcome::ALL.to_vec())));
    let review = (corrects, ".*", any_answer(any::<bool>()), ".*", discharge, any_answer(cluster()), last_time);
    (form, judged, decision, review).prop_map(|((entry, who, date, reason, ratings), judged, decision, review)| {
        let (corrects, correction_why, only_treatment, what_changed, discharge, current, (against, copied)) = review;
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
            current,
            against,
            copied,
        }
    })
}

fn any_set() -> impl Strategy<Value = SetStamp> {
    ("\\S.{0,10}", any::<u32>()).prop_map(|(id, fingerprint)| SetStamp { id, fingerprint })
}

fn any_open_sheet() -> impl Strategy<Value = OpenSheet> {
    let judged = (
        any_answer(select(SuperClass::ALL.to_vec())),
        any_answer(any::<bool>()),
        any_answer(any::<bool>()),
        any_answer(select(ClusterCode::ALL.to_vec())),
    );
    (any_set(), "[0-9a-z-]{1,20}", any_draft(), judged).prop_map(|(set, vignette, ratings, judged)| {
        let (origin, first_episode, acute_episode, own) = judged;
        OpenSheet { set, vignette, ratings, origin, first_episode, acute_episode, own }
    })
}

fn any_done_sheet() -> impl Strategy<Value = DoneSheet> {
    let when = (any_day(), option::of(any_session()), 0..Practice::TRAINEES);
    let judged = (
        option::of(select(SuperClass::ALL.to_vec())),
        any::<[Option<bool>; 2]>(),
        option::of(select(ClusterCode::ALL.to_vec())),
    );
    (any_set(), "[0-9a-z-]{1,20}", when, any_finished(), judged).prop_map(|(set, vignette, when, ratings, judged)| {
        let (date, session, trainee) = when;
        let (origin, [first_episode, acute_episode], own) = judged;
        DoneSheet { set, vignette, date, session, trainee, ratings, origin, first_episode, acute_episode, own }
    })
}

fn any_session() -> impl Strategy<Value = String> {
    "[0-9]{1,2}-[0-9]{1,4}"
}

pub(crate) fn any_practice() -> impl Strategy<Value = Practice> {
    let room = (any_session(), vec(".*", 0..4)).prop_map(|(session, codes)| PracticeRoom { session, codes });
    let taking_part = (option::of(any_session()), option::of(0..Practice::TRAINEES), option::of(room));
    (vec(any_open_sheet(), 0..4), vec(any_done_sheet(), 0..4), taking_part).prop_map(
        |(sheets, done, (session, trainee, room))| {
            let mut open: Vec<OpenSheet> = Vec::new();
            for sheet in sheets {
                if !open.iter().any(|other| other.is_of(&sheet.set, &sheet.vignette)) {
                    open.push(sheet);
                }
            }
            Practice { revision: Revision::NEVER_SAVED, open, done, session, trainee, room }
        },
    )
}

pub(crate) fn any_vignettes() -> impl Strategy<Value = LoadedVignettes> {
    option::of((".*", ".*").prop_map(|(name, text)| VignetteFile { name, text }))
        .prop_map(|file| LoadedVignettes { file, ..LoadedVignettes::default() })
}
