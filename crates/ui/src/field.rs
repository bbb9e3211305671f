//! What every form field has around its input: an error state, a hint and a message.
//!
//! Accessibility: a field is named by its id, and everything else is named from it: `<id>-hint`, `<id>-error`. The
//! input (or the fieldset) points to those that are there with `aria-describedby`, so that they are read with it.
//! The message begins with a visually hidden "Error:", because colour and edge are not heard.

use yew::prelude::*;

/// The classes of the group that holds a field.
pub(crate) fn group_class(error: Option<&AttrValue>) -> Classes {
    classes!("nhsuk-form-group", error.map(|_| "nhsuk-form-group--error"))
}

/// The ids that describe a field: its hint and its error, those that are there.
pub(crate) fn described_by(id: &str, hint: bool, error: bool) -> Option<AttrValue> {
    match (hint, error) {
        (true, true) => Some(format!("{id}-hint {id}-error").into()),
        (true, false) => Some(format!("{id}-hint").into()),
        (false, true) => Some(format!("{id}-error").into()),
        (false, false) => None,
    }
}

/// The hint of a field.
pub(crate) fn hint(id: &str, hint: Option<&AttrValue>) -> Html {
    html! {
        if let Some(words) = hint {
            <div class="nhsuk-hint" id={format!("{id}-hint")}>{ words.clone() }</div>
        }
    }
}

/// What is wrong with a field and what to do about it.
pub(crate) fn error_message(id: &str, error: Option<&AttrValue>) -> Html {
    html! {
        if let Some(words) = error {
            <span class="nhsuk-error-message" id={format!("{id}-error")}>
                <span class="nhsuk-u-visually-hidden">{ "Error: " }</span>{ words.clone() }
            </span>
        }
    }
}

/// The label of a field with one input.
pub(crate) fn label(id: &AttrValue, words: &AttrValue) -> Html {
    html! { <label class="nhsuk-label" for={id.clone()}>{ words.clone() }</label> }
}

/// The classes of the question above a group of inputs: bold, a little larger than the text.
pub(crate) const LEGEND: &str = "nhsuk-fieldset__legend nhsuk-fieldset__legend--s";
