//! What stands above every page of the practice: that it is practice, and what could not be read or kept.
//!
//! Owns these words, on the screen and on paper.

use crate::pages::Handlers;
use crate::pages::banners::counted;
use crate::route::Route;
use crate::state::{Action, CONFIRM, News, Practice, PracticeInput, PracticePage, PracticeQuestion, Prefer, TROUBLE};
use records::SaveError;
use ui::{
    Button, ButtonGroup, ButtonKind, ConfirmPanel, NotificationBanner, NotificationKind, Tag, TagColour,
    WarningCallout, show,
};
use yew::prelude::*;

pub(super) fn view(practice: &Practice, handlers: &Handlers) -> Html {
    html! {
        <>
            { question(practice, handlers) }
            if practice.news == Some(News::Saved) {
                { show!(NotificationBanner { kind: NotificationKind::Success, id: "practice-saved", heading: "Saved in this browser." }) }
            }
            { practice.trouble.as_ref().map(|error| trouble(practice, error, handlers)).unwrap_or_default() }
            <p class="practice-mark">
                { show!(Tag { label: "Practice", colour: TagColour::Orange }) }
                <span>{ words(&practice.page) }</span>
            </p>
        </>
    }
}

const fn words(page: &PracticePage) -> &'static str {
    match page {
        PracticePage::Vignette(..) => "A made-up person. Nothing here is about a patient.",
        _ => "Made-up people. Nothing here is about a patient.",
    }
}

fn on<T: 'static>(handlers: &Handlers, input: PracticeInput) -> Callback<T> {
    handlers.on(Action::Practise(input))
}

fn question(practice: &Practice, handlers: &Handlers) -> Html {
    let Some(question) = practice.question else { return Html::default() };
    let (asked, consequence, yes) = match question {
        PracticeQuestion::DeletePractice => (
            "Delete your practice in this browser?",
            "This deletes every vignette that you have begun or finished, and your results over time. Codes that you gathered as a \
             trainer stay. It cannot be undone.",
            "Yes, delete my practice",
        ),
        PracticeQuestion::SomebodyElse(_) => (
            "Begin this session anew for somebody else?",
            "Have the codes of the person before been handed in? They go from this page, and stay in the list under “Your practice so \
             far”. A vignette of this session that was begun and not finished is deleted.",
            "Yes, begin it anew",
        ),
        PracticeQuestion::ReplaceUnreadable => (
            "Delete the practice that cannot be read?",
            "What you have practised on this page since is kept instead. A newer version of Clusterwise might still read the old \
             one. Once deleted it is gone.",
            "Yes, delete it and begin afresh",
        ),
    };
    html! {
        { show!(ConfirmPanel {
            id: CONFIRM,
            question: asked,
            consequence,
            confirm: yes,
            cancel: "No, keep it",
            on_confirm: on(handlers, PracticeInput::Answer(true)),
            on_cancel: on(handlers, PracticeInput::Answer(false)),
        }) }
    }
}

/// Whether both tabs lead a session, and not the same.
fn is_about_rooms(practice: &Practice, current: &records::Practice) -> bool {
    let ours = practice.kept.as_ref().and_then(|kept| kept.room.as_ref());
    ours.zip(current.room.as_ref()).is_some_and(|(ours, theirs)| ours.session != theirs.session)
}

/// What was practised could not be read or kept.
fn trouble(practice: &Practice, error: &SaveError<records::Practice>, handlers: &Handlers) -> Html {
    let heading = match error {
        SaveError::Unreadable(why) => format!("Your earlier practice cannot be read. {why}"),
        SaveError::ChangedElsewhere { current } if is_about_rooms(practice, current) => {
            let other = current.room.as_ref();
            format!(
                "Not saved: in another tab or window you gather for session {}, which has {}. Only one session is kept at a time. \
                 Both are still there.",
                other.map_or("", |room| room.session.as_str()),
                counted(other.map_or(0, |room| room.codes.len()), "code", "codes"),
            )
        }
        SaveError::ChangedElsewhere { .. } => {
            "Not saved: the same vignette was answered otherwise in another tab or window. Both are still there."
                .to_owned()
        }
        error => error.to_string(),
    };
    html! {
        <div id={TROUBLE} tabindex="-1">
            { show!(NotificationBanner {
                kind: NotificationKind::Problem,
                id: "practice-trouble-title",
                heading,
                children: match error {
                    SaveError::ChangedElsewhere { current } if is_about_rooms(practice, current) => {
                        settle("Keep this session, and throw the codes of the other away", "Go on with the other session", handlers)
                    }
                    SaveError::ChangedElsewhere { .. } => settle(THIS_PAGE, "Use the other one", handlers),
                    SaveError::DeletedElsewhere => settle(THIS_PAGE, "Leave it deleted", handlers),
                    SaveError::Unreadable(_) => unreadable(handlers),
                    _ => again(error, handlers),
                },
            }) }
        </div>
    }
}

const THIS_PAGE: &str = "Keep what is on this page";

fn settle(this: &'static str, other: &'static str, handlers: &Handlers) -> Html {
    html! {
        { show!(ButtonGroup {
            children: html! {
                <>
                { show!(Button {
                    small: true,
                    on_press: on(handlers, PracticeInput::Settle(Prefer::Ours)),
                    children: this,
                }) }
                { show!(Button {
                    small: true,
                    kind: ButtonKind::Secondary,
                    on_press: on(handlers, PracticeInput::Settle(Prefer::Theirs)),
                    children: other,
                }) }
                </>
            },
        }) }
    }
}

fn unreadable(handlers: &Handlers) -> Html {
    html! {
        <>
            <p>
                { "Nothing writes over it. You can practise all the same, but what you do now is only on this page until you delete \
                   the old one." }
            </p>
            { show!(Button {
                id: PracticeQuestion::ReplaceUnreadable.asker(),
                small: true,
                kind: ButtonKind::Secondary,
                on_press: on(handlers, PracticeInput::Ask(PracticeQuestion::ReplaceUnreadable)),
                children: "Delete the old one and begin afresh",
            }) }
        </>
    }
}

fn again(error: &SaveError<records::Practice>, handlers: &Handlers) -> Html {
    html! {
        <>
            <p>
                { "Your answers stay on this page while it is open. " }
                if matches!(error, SaveError::Full) {
                    { "To make room, delete what you no longer need: " }
                    <a href={Route::Settings.to_string()}>{ "settings" }</a>{ ". Then come back." }
                }
            </p>
            { show!(Button {
                small: true,
                kind: ButtonKind::Secondary,
                on_press: on(handlers, PracticeInput::KeepNow),
                children: "Try to save again",
            }) }
        </>
    }
}

/// The set in use cannot be read, and nothing stands in for it.
pub(super) fn no_set() -> Html {
    html! {
        { show!(WarningCallout {
            heading: "The set of vignettes cannot be read",
            children: html! {
                <>
                <p>{ "You use a set of your own, and it cannot be read. Nothing stands in for it, and nothing writes over it." }</p>
                <p><a href={PracticePage::Sets.route().to_string()}>{ "See what is wrong, or use the set that comes with Clusterwise" }</a></p>
                </>
            },
        }) }
    }
}
