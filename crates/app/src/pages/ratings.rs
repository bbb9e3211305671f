//! Step 2: the 18 ratings, on one page and by keyboard alone if wanted.

use super::{Handlers, error_at, form_errors, step_caption};
use crate::route::Route;
use crate::state::{Action, Assessing, CONTINUE, Obstacle, State};
use ratings::{Assessment, Draft, Period, Problem, Scale};
use records::Entry;
use ui::{
    Button, ButtonKind, ErrorSummary, InsetText, LETTER_FIELD_ID, LetterField, PageHeading, Progress, RatingField,
    long_date, rating_field_id, show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, assessing: &Assessing, handlers: &Handlers) -> Html {
    let before = assessing.reviewed(&state.people).and_then(|reviewed| reviewed.before);
    let sheet = Sheet {
        draft: &assessing.form.ratings,
        shortcuts: state.settings.shortcuts,
        obstacles: state.shown_obstacles(),
        last: before.filter(|_| assessing.shows_last).map(|before| &before.assessment),
        go_on: "Continue",
        unsaved: None,
    };
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(state.summary()), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Rate the 18 scales", caption: step_caption(state, 2) }) }
            { keys(sheet.shortcuts) }
            if assessing.is_uncopied {
                { show!(InsetText {
                    children: html! { <p>{ "Ratings that were copied from another person’s last assessment were taken back." }</p> },
                }) }
            }
            if let Some(before) = before {
                { last_time(assessing.shows_last, before, handlers) }
            }
            { sheet.scales(handlers) }
            { sheet.progress(handlers) }
        </>
    }
}

/// The 18 scales as they are rated, for a person or for a vignette.
pub(super) struct Sheet<'a> {
    /// The answers so far.
    pub(super) draft: &'a Draft,
    /// Whether digits rate.
    pub(super) shortcuts: bool,
    /// What is to be said at the fields.
    pub(super) obstacles: Vec<Obstacle>,
    /// Last time's ratings, if they are shown.
    pub(super) last: Option<&'a Assessment>,
    /// What is on the button that goes on.
    pub(super) go_on: &'static str,
    /// The id of the words that say why something is not saved, if it is not.
    pub(super) unsaved: Option<&'static str>,
}

impl Sheet<'_> {
    /// The fields: what is rated as of now, and what is rated over time.
    pub(super) fn scales(&self, handlers: &Handlers) -> Html {
        let of = |period: Period| {
            Scale::ALL
                .into_iter()
                .filter(move |scale| scale.period() == period)
                .map(|scale| self.field(scale, handlers))
        };
        html! {
            <>
            <section aria-labelledby="current">
                <h2 class="nhsuk-heading-m" id="current">{ "Now: the worst of the last two weeks" }</h2>
                { for of(Period::Current) }
            </section>
            <section aria-labelledby="historical">
                <h2 class="nhsuk-heading-m" id="historical">{ "Over time" }</h2>
                <p>
                    { "Problems that come and go or cannot be foreseen, and still matter for the care plan, even if not seen in \
                       the last two weeks." }
                </p>
                { for of(Period::Historical) }
            </section>
            </>
        }
    }

    fn field(&self, scale: Scale, handlers: &Handlers) -> Html {
        let Self { draft, shortcuts, obstacles, .. } = self;
        html! {
            <>
                <RatingField key={scale.id()} {scale} value={draft.rating(scale)} shortcuts={*shortcuts}
                    error={error_at(obstacles, &rating_field_id(scale))} on_rate={handlers.on_rate.clone()}
                    on_next={handlers.on_next.clone()} on_back={handlers.on_back.clone()}
                    on_letter={(scale == Scale::OtherProblems).then(|| handlers.on_early_letter.clone())}
                    last={self.last.map(|last| last.rating(scale))} on_same={handlers.on_same.clone()} />
                if scale == Scale::OtherProblems && draft.takes_letter() {
                    { show!(LetterField {
                        value: draft.other_problem(),
                        needed: draft.needs_letter(),
                        shortcuts: *shortcuts,
                        error: error_at(obstacles, LETTER_FIELD_ID),
                        on_choose: handlers.on_letter.clone(),
                        on_next: handlers.on_letter_next.clone(),
                        on_back: handlers.on_letter_back.clone(),
                    }) }
                }
            </>
        }
    }

    /// How far it has come, and the button that goes on.
    pub(super) fn progress(&self, handlers: &Handlers) -> Html {
        let missing: Vec<Scale> = Scale::ALL.into_iter().filter(|scale| self.draft.rating(*scale).is_none()).collect();
        let waits_for_letter = self.draft.problems() == [Problem::NoLetter];
        html! {
            { show!(Progress {
                missing,
                on_go: handlers.on_go_scale.clone(),
                children: html! {
                    <>
                    if let Some(why) = self.unsaved {
                        { unsaved(why, handlers) }
                    }
                    if waits_for_letter {
                        <span>{ "Scale 8 needs its kind of problem" }</span>
                    }
                    { show!(Button {
                        id: CONTINUE,
                        small: true,
                        on_press: handlers.on_continue.clone(),
                        children: self.go_on,
                    }) }
                    </>
                },
            }) }
        }
    }
}

/// The words at the top of the page are far away from most scales.
fn unsaved(why: &'static str, handlers: &Handlers) -> Html {
    let go = handlers.on_go.reform(move |event: MouseEvent| {
        event.prevent_default();
        AttrValue::Static(why)
    });
    html! { <a class="progress__unsaved" href={format!("#{why}")} onclick={go}>{ "Not saved: see why" }</a> }
}

/// Last time's ratings are shown only when they are asked for, so that they do not lead.
fn last_time(is_shown: bool, before: &Entry, handlers: &Handlers) -> Html {
    let day = long_date(before.date);
    let words = if is_shown { "Hide last time’s ratings" } else { "Show last time’s ratings" };
    html! {
        <div class="last-time">
            <p>
                { format!("This is a review of cluster {}. Rate what you see now. ", before.decided) }
                if is_shown {
                    { format!("The ratings of {day} stand under the choices; nothing is copied unless you press “Same as last \
                               time” at a scale.") }
                } else {
                    { format!("The ratings of {day} can be shown beside the scales.") }
                }
            </p>
            { show!(Button {
                id: "show-last",
                small: true,
                kind: ButtonKind::Secondary,
                on_press: handlers.on(Action::ShowLast(!is_shown)),
                children: words,
            }) }
        </div>
    }
}

/// How to rate, and by which keys.
pub(super) fn keys(shortcuts: bool) -> Html {
    html! {
        <>
            <p>
                { "Rate in order, each problem once, whatever its cause. If you cannot rate a scale, choose “not known”: it is \
                   left out and never counted as 0. The Royal College of Psychiatrists publishes the official HoNOS glossary: \
                   keep it beside you." }
            </p>
            if shortcuts {
                <p class="nhsuk-body-s">
                    { "Keys: Tab to a scale, then " }<kbd>{ "0" }</kbd>{ " to " }<kbd>{ "4" }</kbd>{ " or " }<kbd>{ "9" }</kbd>
                    { " for not known rates it and goes on. " }<kbd>{ "Backspace" }</kbd>{ " goes back. You can turn the keys off in " }
                    <a href={Route::Settings.to_string()}>{ "settings" }</a>{ "." }
                </p>
            }
        </>
    }
}
