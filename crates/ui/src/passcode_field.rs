//! A passcode.
//!
//! Accessibility: what is typed can be shown, password managers may fill it in, and it can be pasted (WCAG 2.2, 3.3.8). What
//! is typed is not a property: it stays in the input until the app reads it there, and is nowhere else meanwhile.

use crate::Part;
use crate::field;
use yew::prelude::*;

/// A passcode.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PasscodeField {
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
    /// Whether it is a new one, which a password manager may make up.
    #[prop_or_default]
    pub is_new: bool,
    /// Whether what is typed is to be seen.
    #[prop_or_default]
    pub shows: bool,
    /// Called when Enter is pressed in it.
    pub on_enter: Callback<()>,
}

impl Part for PasscodeField {
    fn html(&self) -> Html {
        let class =
            classes!("nhsuk-input", "nhsuk-input--width-20", self.error.as_ref().map(|_| "nhsuk-input--error"),);
        let on_enter = self.on_enter.clone();
        let onkeydown = Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                event.prevent_default();
                on_enter.emit(());
            }
        });
        html! {
            <div class={field::group_class(self.error.as_ref())}>
                { field::label(&self.id, &self.label) }
                { field::hint(&self.id, self.hint.as_ref()) }
                { field::error_message(&self.id, self.error.as_ref()) }
                <input {class} id={self.id.clone()} name={self.id.clone()} spellcheck="false" autocapitalize="off"
                    type={if self.shows { "text" } else { "password" }}
                    autocomplete={if self.is_new { "new-password" } else { "current-password" }}
                    aria-describedby={field::described_by(&self.id, self.hint.is_some(), self.error.is_some())}
                    {onkeydown} />
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn field(is_new: bool, shows: bool) -> String {
        rendered(PasscodeField {
            id: "passcode".into(),
            label: "Passcode".into(),
            hint: None,
            error: Some("This is not the passcode".into()),
            is_new,
            shows,
            on_enter: Callback::noop(),
        })
    }

    #[test]
    fn a_password_manager_is_told_whether_it_is_a_new_one() {
        let html = field(false, false);
        let input =
            [r#"type="password""#, r#"autocomplete="current-password""#, r#"aria-describedby="passcode-error""#];
        assert_eq!(tags(&html, "input", &input).len(), 1, "{html}");
        assert_eq!(tags(&field(true, false), "input", &[r#"autocomplete="new-password""#]).len(), 1);
    }

    #[test]
    fn what_is_typed_can_be_shown_and_is_no_property() {
        let html = field(false, true);
        assert_eq!(tags(&html, "input", &[r#"type="text""#]).len(), 1, "{html}");
        assert!(!html.contains("value="), "{html}");
    }
}
