//! Callbacks that live as long as the app.
//!
//! Owns those that many components of one page share: made once, they are equal at every drawing, so that only
//! the field that changed is drawn again.

use crate::platform;
use crate::state::{Action, Input};
use ratings::{OtherProblem, Rating, Scale};
use yew::prelude::*;

/// What the pages hand to components.
#[derive(Clone, Debug)]
pub(crate) struct Handlers {
    /// Any action.
    pub(crate) dispatch: Callback<Action>,
    /// Try once more to fetch the pages that are fetched later.
    pub(crate) on_fetch: Callback<()>,
    pub(crate) on_skip: Callback<()>,
    pub(crate) on_go: Callback<AttrValue>,
    pub(crate) on_rate: Callback<(Scale, Rating)>,
    pub(crate) on_next: Callback<Scale>,
    pub(crate) on_back: Callback<Scale>,
    pub(crate) on_letter: Callback<OtherProblem>,
    /// A letter typed at scale 8 itself, before its own field is there to be typed into.
    pub(crate) on_early_letter: Callback<OtherProblem>,
    pub(crate) on_letter_next: Callback<()>,
    pub(crate) on_letter_back: Callback<()>,
    pub(crate) on_same: Callback<Scale>,
    pub(crate) on_go_scale: Callback<Scale>,
    pub(crate) on_continue: Callback<()>,
    pub(crate) on_copy: Callback<AttrValue>,
}

impl Handlers {
    /// The callbacks for one way of handing out actions.
    pub(crate) fn new(dispatch: Callback<Action>, on_fetch: Callback<()>) -> Self {
        Self {
            on_fetch,
            on_skip: dispatch.reform(|()| Action::Skip),
            on_go: dispatch.reform(|id: AttrValue| Action::GoTo(id.to_string())),
            on_rate: dispatch.reform(|(scale, rating)| Action::Answered(Input::Rating(scale, rating))),
            on_next: dispatch.reform(Action::NextAfter),
            on_back: dispatch.reform(Action::BackFrom),
            on_letter: dispatch.reform(|letter| Action::Answered(Input::Letter(letter))),
            on_early_letter: {
                let dispatch = dispatch.clone();
                Callback::from(move |letter| {
                    dispatch.emit(Action::Answered(Input::Letter(letter)));
                    dispatch.emit(Action::NextAfterLetter);
                })
            },
            on_letter_next: dispatch.reform(|()| Action::NextAfterLetter),
            on_letter_back: dispatch.reform(|()| Action::BackFromLetter),
            on_same: dispatch.reform(Action::SameAsLast),
            on_go_scale: dispatch.reform(|scale| Action::GoTo(ui::rating_field_id(scale))),
            on_continue: dispatch.reform(|()| Action::Continue),
            on_copy: dispatch.reform(|text: AttrValue| Action::Copy(text.to_string())),
            dispatch,
        }
    }

    /// A callback for one action, whatever was pressed.
    pub(crate) fn on<T: 'static>(&self, action: Action) -> Callback<T> {
        self.dispatch.reform(move |_| action.clone())
    }

    /// A callback that makes an answer of what was chosen.
    pub(crate) fn answer<T: 'static>(&self, input: impl Fn(T) -> Option<Input> + 'static) -> Callback<T> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |value: T| {
            if let Some(input) = input(value) {
                dispatch.emit(Action::Answered(input));
            }
        })
    }

    /// A callback that makes an answer of what was typed.
    pub(crate) fn typed(&self, input: impl Fn(String) -> Input + 'static) -> Callback<InputEvent> {
        self.dispatch.reform(move |event: InputEvent| Action::Answered(input(platform::text_of(&event))))
    }

    /// A callback that makes an answer of what was chosen in a select.
    pub(crate) fn selected(&self, input: impl Fn(String) -> Option<Input> + 'static) -> Callback<Event> {
        self.answer(move |event: Event| input(platform::choice_of(&event)))
    }
}
