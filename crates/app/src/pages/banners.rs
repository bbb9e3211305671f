//! What stands above every page: what has just happened, what is wrong with the storage, and the question before
//! something is deleted.

use super::Handlers;
use crate::route::Route;
use crate::state::{Action, CONFIRM, NoPack, Notice, Question, Standing, State, is_discharge, standing, without};
use records::{EntryId, PersonId, SaveError};
use ui::{
    Button, ButtonGroup, ButtonKind, ButtonLink, ConfirmPanel, NotificationBanner, NotificationKind, long_date, show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            { question(state, handlers) }
            { notice(state, handlers) }
            { storage(state) }
            { autosave(state, handlers) }
            { pack(state, handlers) }
        </>
    }
}

fn notice(state: &State, handlers: &Handlers) -> Html {
    let (kind, words) = match &state.notice {
        None => return Html::default(),
        Some(Notice::Saved) => (NotificationKind::Success, "The assessment is saved in this browser.".to_owned()),
        Some(Notice::Unfinished) => return unfinished(state, handlers),
        Some(Notice::Done(words)) => (NotificationKind::Success, (*words).to_owned()),
        Some(Notice::PackLoaded(id)) => {
            (NotificationKind::Success, format!("Rule pack {id} is loaded. New assessments use it."))
        }
        Some(Notice::Trouble(words)) => (NotificationKind::Problem, words.clone()),
    };
    html! { { show!(NotificationBanner { kind, heading: words }) } }
}

/// An assessment of somebody else was begun and comes first.
fn unfinished(state: &State, handlers: &Handlers) -> Html {
    let who = state.assessed().unwrap_or_else(|| "someone else".to_owned());
    let buttons = html! {
        <>
            { show!(ButtonLink { href: Route::Assess(None).to_string(), children: "Continue it" }) }
            { show!(Button {
                kind: ButtonKind::Secondary,
                on_press: handlers.on(Action::Ask(Question::DiscardUnfinished)),
                children: "Delete it",
            }) }
        </>
    };
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Important,
            heading: format!("You have an unfinished assessment of {who}. Finish it or delete it first."),
            children: html! { { show!(ButtonGroup { children: buttons }) } },
        }) }
    }
}

fn storage(state: &State) -> Html {
    if let Some(words) = &state.storage_trouble {
        return html! {
            { show!(NotificationBanner {
                kind: NotificationKind::Problem,
                id: "storage-title",
                heading: words.clone(),
                children: html! { <p>{ "You can use the page, but nothing you enter is kept. Copy the result before you leave it." }</p> },
            }) }
        };
    }
    let is_listed_here = matches!(state.route, Route::Settings);
    if state.unreadable.is_empty() || is_listed_here || !matches!(state.route, Route::Home | Route::Caseload) {
        return Html::default();
    }
    let heading = match state.unreadable.len() {
        1 => "1 record in this browser cannot be read".to_owned(),
        many => format!("{many} records in this browser cannot be read"),
    };
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Important,
            id: "unreadable-title",
            heading,
            children: html! {
                <>
                <p>{ if state.unreadable.len() == 1 { "It is kept as it is and nothing writes over it. " } else { "They are kept as they are and nothing writes over them. " } }
                    <a href={Route::Settings.to_string()}>{ "See what can be done in settings" }</a></p>
                </>
            },
        }) }
    }
}

/// The unfinished assessment could not be kept.
fn autosave(state: &State, handlers: &Handlers) -> Html {
    let trouble = state.assessing.as_ref().and_then(|assessing| assessing.trouble.as_ref());
    let (Some(error), Route::Assess(_)) = (trouble, state.route) else { return Html::default() };
    let is_settled_here = matches!(error, SaveError::ChangedElsewhere { .. } | SaveError::DeletedElsewhere);
    html! {
        { show!(NotificationBanner {
            kind: NotificationKind::Problem,
            id: "autosave-title",
            heading: error.to_string(),
            children: html! {
                <>
                if is_settled_here {
                    { show!(ButtonGroup {
                        children: html! {
                            <>
                            { show!(Button {
                                small: true,
                                on_press: handlers.on(Action::KeepThisUnfinished),
                                children: "Keep what is on this page",
                            }) }
                            { show!(Button {
                                small: true,
                                kind: ButtonKind::Secondary,
                                on_press: handlers.on(Action::TakeOtherUnfinished),
                                children: html! { <>if matches!(error, SaveError::DeletedElsewhere) { { "Leave it deleted" } } else { { "Use the other one" } }</> },
                            }) }
                            </>
                        },
                    }) }
                } else if matches!(error, SaveError::Full | SaveError::Unreadable(_)) {
                    <p>
                        { "Your answers stay on this page while it is open. To make room, delete people whom you no longer see, or \
                           unreadable records: " }
                        <a href={Route::Settings.to_string()}>{ "settings" }</a>{ ". Then answer any question again to save." }
                    </p>
                }
                </>
            },
        }) }
    }
}

/// The rule pack that was chosen is not here, or not the one that the assessment was begun with.
fn pack(state: &State, handlers: &Handlers) -> Html {
    if let (Err(no_pack), Route::Assess(_) | Route::Home | Route::Method) = (state.packs.current(), state.route) {
        let heading = match no_pack {
            NoPack::Gone(fingerprint) => {
                format!("The rule pack that was chosen (version {fingerprint}) is not in this browser any more.")
            }
            NoPack::Unknown => {
                "The settings cannot be read, so that nobody knows which rule pack was chosen.".to_owned()
            }
        };
        return html! {
            { show!(NotificationBanner {
                kind: NotificationKind::Problem,
                id: "pack-title",
                heading,
                children: html! {
                    <>
                    <p>{ "Saved assessments are safe. Load the pack again under “How it works”, or use the built-in one." }</p>
                    { show!(Button {
                        small: true,
                        kind: ButtonKind::Secondary,
                        on_press: handlers.on(Action::UsePack(None)),
                        children: "Use the built-in rule pack",
                    }) }
                    </>
                },
            }) }
        };
    }
    Html::default()
}

fn question(state: &State, handlers: &Handlers) -> Html {
    let Some(question) = &state.question else { return Html::default() };
    let (ask, consequence, confirm) = words(question, state);
    html! {
        { show!(ConfirmPanel {
            id: CONFIRM,
            question: ask,
            consequence,
            confirm,
            cancel: "No, keep it",
            // Where yes stood the first time, so that pressing twice in a row keeps the assessment.
            cancel_first: matches!(question, Question::DeleteAssessment { is_sure: true, .. }),
            on_confirm: handlers.on(Action::Confirmed),
            on_cancel: handlers.on(Action::Cancelled),
        }) }
    }
}

fn words(question: &Question, state: &State) -> (String, String, &'static str) {
    match question {
        Question::DeleteEverything => {
            let count = state.people.iter().map(|person| person.assessments.len()).sum::<usize>();
            let consequence = if state.is_locked() {
                // How much it is, only the passcode would tell.
                "This deletes every person, assessment, rule pack and setting, and the passcode. It cannot be undone."
                    .to_owned()
            } else {
                format!(
                    "This deletes {} with {}, and an unfinished assessment, rule packs, unreadable records and settings, if \
                     there are any. It cannot be undone.",
                    counted(state.people.len(), "person", "people"),
                    counted(count, "assessment", "assessments"),
                )
            };
            (
                "Delete everything that Clusterwise keeps in this browser?".to_owned(),
                consequence,
                "Yes, delete everything",
            )
        }
        Question::DeletePerson(id) => {
            let count = state.person(*id).map_or(0, |person| person.assessments.len());
            (
                "Delete this person?".to_owned(),
                format!(
                    "This deletes {} and the label from this browser. It cannot be undone.",
                    counted(count, "assessment", "assessments"),
                ),
                "Yes, delete the person",
            )
        }
        Question::DeleteAssessment { person, entry, is_sure } => delete_assessment(state, *person, *entry, *is_sure),
        Question::DeleteWellbeing(_, wellbeing) => (
            "Delete this score?".to_owned(),
            format!("The wellbeing score of {} is deleted. It cannot be undone.", long_date(wellbeing.date)),
            "Yes, delete the score",
        ),
        Question::DeleteUnreadable(_) => (
            "Delete this unreadable record?".to_owned(),
            "A newer version of Clusterwise might still read it. Once deleted it is gone.".to_owned(),
            "Yes, delete the record",
        ),
        Question::DiscardUnfinished => (
            "Delete the unfinished assessment?".to_owned(),
            "The answers given so far are deleted. Saved assessments are not touched.".to_owned(),
            "Yes, delete it",
        ),
        Question::RemovePack(_) => (
            "Remove this rule pack?".to_owned(),
            "Saved assessments keep the results that it gave. An unfinished assessment made with it needs it again."
                .to_owned(),
            "Yes, remove the pack",
        ),
        Question::OurWords(_) => (
            "Delete your own text?".to_owned(),
            "The page says only what Clusterwise says then. Leaflets that were printed stay as they are.".to_owned(),
            "Yes, delete the text",
        ),
    }
}

/// What taking an assessment out does to the person and to what is counted. It is asked a second time, in other words.
fn delete_assessment(state: &State, person: PersonId, entry: EntryId, is_sure: bool) -> (String, String, &'static str) {
    let found = state.person(person).and_then(|person| Some((person, person.entry(entry)?, without(person, entry)?)));
    let Some((person, entry, left)) = found else {
        return (
            "Delete this assessment?".to_owned(),
            "It is not in this browser any more.".to_owned(),
            "Yes, delete it",
        );
    };
    let day = long_date(entry.date);
    if is_sure {
        return (
            format!("Delete the assessment of {day} for good?"),
            "Its ratings, its result and every version before a correction are gone then. If only something in it was \
             wrong, correct it instead."
                .to_owned(),
            "Yes, delete it for good",
        );
    }
    let count = counted(left.assessments.len(), "assessment", "assessments");
    let after = match standing(&left) {
        Standing::NotAssessed => "The person then has no assessment and is counted in no cluster.".to_owned(),
        Standing::In { latest, since } => format!(
            "The person then has {count} and is counted in cluster {}, in it since {}, with the next review by {}.",
            latest.decided,
            long_date(since),
            long_date(latest.next_review),
        ),
        Standing::Reopened { .. } => {
            format!("The person then has {count} and is counted in no cluster until assessed.")
        }
        Standing::Closed(_) => {
            format!("The person then has {count}. The care stays closed and is counted in no cluster.")
        }
    };
    let opened = if is_discharge(entry) && person.closed().is_some() && left.closed().is_none() {
        " The care was closed at this review: that is taken back."
    } else {
        ""
    };
    let next = person.in_order().into_iter().skip_while(|other| other.id != entry.id).nth(1);
    let reviewed = next.filter(|next| next.review.is_some()).map_or_else(String::new, |next| {
        format!(
            " The review of {} was made of its cluster. It stays as it is, and is compared with the one before.",
            long_date(next.date)
        )
    });
    let consequence = format!(
        "{after}{opened}{reviewed} The assessment no longer counts in review dates, outcomes, agreement, or changes between \
         clusters."
    );
    (format!("Delete the assessment of {day}?"), consequence, "Yes, go on")
}

/// "1 person", "2 people".
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}
