//! One choice out of many, in a list that opens.
//!
//! Accessibility: the browser's own select, because it works with every help there is. A select always shows one of
//! its options: where nothing may be preselected, the first has to be a prompt with an empty value.

use crate::Part;
use crate::field;
use yew::prelude::*;

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectItem {
    /// What the select's value is when it is chosen, unlike that of any other choice; empty for a prompt.
    pub value: AttrValue,
    /// Its words.
    pub label: AttrValue,
}

impl SelectItem {
    /// A choice.
    #[must_use]
    pub fn new(value: impl Into<AttrValue>, label: impl Into<AttrValue>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

/// One choice out of many.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SelectField {
    /// The id of the field and its select.
    pub id: AttrValue,
    /// What to choose.
    pub label: AttrValue,
    /// A line under the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The choices.
    pub items: Vec<SelectItem>,
    /// The value of the choice that was made.
    #[prop_or_default]
    pub value: AttrValue,
    /// Called when a choice is made, with the select as the event's target.
    pub on_change: Callback<Event>,
}

impl Part for SelectField {
    fn html(&self) -> Html {
        let class = classes!("nhsuk-select", self.error.as_ref().map(|_| "nhsuk-select--error"));
        html! {
            <div class={field::group_class(self.error.as_ref())}>
                { field::label(&self.id, &self.label) }
                { field::hint(&self.id, self.hint.as_ref()) }
                { field::error_message(&self.id, self.error.as_ref()) }
                <select {class} id={self.id.clone()} name={self.id.clone()} onchange={self.on_change.clone()}
                    aria-describedby={field::described_by(&self.id, self.hint.is_some(), self.error.is_some())}>
                    { for self.items.iter().map(|item| html! {
                        <option key={item.value.to_string()} value={item.value.clone()} selected={item.value == self.value}>
                            { item.label.clone() }
                        </option>
                    }) }
                </select>
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn only_the_choice_that_was_made_is_selected() {
        let html = rendered(SelectField {
            id: "own".into(),
            label: "Your own cluster".into(),
            hint: None,
            error: Some("Choose a cluster".into()),
            items: vec![
                SelectItem::new("", "Choose a cluster"),
                SelectItem::new("04", "04"),
                SelectItem::new("05", "05"),
            ],
            value: "04".into(),
            on_change: Callback::noop(),
        });
        assert_eq!(
            tags(&html, "option", &[r#"selected="selected""#]),
            tags(&html, "option", &[r#"value="04""#]),
            "{html}"
        );
        assert_eq!(tags(&html, "select", &[r#"id="own""#, r#"aria-describedby="own-error""#]).len(), 1, "{html}");
    }
}
