//! A line of text.
//!
//! Accessibility: the label is always seen; hint and error describe the input. The browser neither completes nor
//! checks the spelling of what is typed: it may concern a person, and some browsers send it away to be checked.
//!
//! The event itself is handed on, because reading an input is the app's business.

use crate::Part;
use crate::field;
use yew::prelude::*;

/// A line of text.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TextField {
    /// The id of the field and its input.
    pub id: AttrValue,
    /// What to type.
    pub label: AttrValue,
    /// A line under the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What has been typed.
    #[prop_or_default]
    pub value: AttrValue,
    /// How many characters wide the input looks: 2, 3, 4, 5, 10, 20 or 30; as wide as the page without.
    #[prop_or_default]
    pub width: Option<u8>,
    /// The longest text it takes, in characters.
    #[prop_or_default]
    pub max_length: Option<u16>,
    /// Called at every change, with the input as the event's target.
    pub on_input: Callback<InputEvent>,
}

impl Part for TextField {
    fn html(&self) -> Html {
        let class = classes!(
            "nhsuk-input",
            self.error.as_ref().map(|_| "nhsuk-input--error"),
            self.width.map(|width| format!("nhsuk-input--width-{width}")),
        );
        html! {
            <div class={field::group_class(self.error.as_ref())}>
                { field::label(&self.id, &self.label) }
                { field::hint(&self.id, self.hint.as_ref()) }
                { field::error_message(&self.id, self.error.as_ref()) }
                <input {class} id={self.id.clone()} name={self.id.clone()} type="text" spellcheck="false"
                    autocomplete="off" autocapitalize="off"
                    maxlength={self.max_length.map(|length| length.to_string())} value={self.value.clone()}
                    aria-describedby={field::described_by(&self.id, self.hint.is_some(), self.error.is_some())}
                    oninput={self.on_input.clone()} />
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn what_is_typed_is_neither_completed_nor_spell_checked_by_the_browser() {
        let html = rendered(TextField {
            id: "label".into(),
            label: "Label".into(),
            hint: Some("Make one up".into()),
            error: Some("This looks like an NHS number".into()),
            value: "999".into(),
            width: Some(20),
            max_length: Some(40),
            on_input: Callback::noop(),
        });
        let input =
            [r#"id="label""#, r#"autocomplete="off""#, r#"spellcheck="false""#, r#"maxlength="40""#, r#"value="999""#];
        assert_eq!(tags(&html, "input", &input).len(), 1, "{html}");
        assert_eq!(tags(&html, "input", &[r#"aria-describedby="label-hint label-error""#]).len(), 1, "{html}");
        assert_eq!(tags(&html, "label", &[r#"for="label""#]).len(), 1, "{html}");
        assert!(html.contains("nhsuk-input--error") && html.contains("nhsuk-input--width-20"), "{html}");
    }
}
