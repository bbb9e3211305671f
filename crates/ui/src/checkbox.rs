//! One thing to agree to or to switch on.
//!
//! Accessibility: a single box with its own label needs no fieldset; hint and error describe the box itself, and the
//! box has the field's id.

use crate::Part;
use crate::field;
use yew::prelude::*;

/// One box to tick.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Checkbox {
    /// The id of the field and its box.
    pub id: AttrValue,
    /// Its words.
    pub label: AttrValue,
    /// A line under its words.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it is ticked.
    pub checked: bool,
    /// Called with whether it is to be ticked.
    pub on_change: Callback<bool>,
}

impl Part for Checkbox {
    fn html(&self) -> Html {
        let wanted = !self.checked;
        let onchange = self.on_change.reform(move |_: Event| wanted);
        let described = field::described_by(&self.id, self.hint.is_some(), self.error.is_some());
        html! {
            <div class={field::group_class(self.error.as_ref())}>
                { field::error_message(&self.id, self.error.as_ref()) }
                <div class="nhsuk-checkboxes">
                    <div class="nhsuk-checkboxes__item">
                        <input class="nhsuk-checkboxes__input" id={self.id.clone()} name={self.id.clone()} type="checkbox"
                            value="yes" checked={self.checked} aria-describedby={described} {onchange} />
                        <label class="nhsuk-label nhsuk-checkboxes__label" for={self.id.clone()}>{ self.label.clone() }</label>
                        if let Some(hint) = &self.hint {
                            <div class="nhsuk-hint nhsuk-checkboxes__hint" id={format!("{}-hint", self.id)}>{ hint.clone() }</div>
                        }
                    </div>
                </div>
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn hint_and_error_describe_the_box_itself() {
        let html = rendered(Checkbox {
            id: "agree".into(),
            label: "I have read this".into(),
            hint: Some("All of it".into()),
            error: Some("Tick the box to go on".into()),
            checked: false,
            on_change: Callback::noop(),
        });
        let input = [r#"id="agree""#, r#"type="checkbox""#, r#"aria-describedby="agree-hint agree-error""#];
        assert_eq!(tags(&html, "input", &input).len(), 1, "{html}");
        for id in [r#"id="agree-error""#, r#"id="agree-hint""#] {
            assert!(html.contains(id), "{id} in {html}");
        }
    }
}
