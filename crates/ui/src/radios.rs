//! A question with one answer out of a few.
//!
//! Accessibility: the question is the fieldset's legend; hint and error describe the fieldset. The first radio has
//! the field's own id, so that the error summary's link lands on it; the others are `<id>-2`, `<id>-3`, as in
//! nhsuk-frontend. Nothing is preselected. What an answer reveals follows it in the reading order and is not there
//! while the answer is not chosen.

use crate::Part;
use crate::field;
use yew::prelude::*;

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct RadioItem {
    /// What is handed back when it is chosen, unlike that of any other answer.
    pub value: AttrValue,
    /// Its words.
    pub label: AttrValue,
    /// A line under its words.
    pub hint: Option<AttrValue>,
    /// What is revealed below it while it is chosen.
    pub reveals: Option<Html>,
}

impl RadioItem {
    /// An answer with nothing but its words.
    #[must_use]
    pub fn new(value: impl Into<AttrValue>, label: impl Into<AttrValue>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, reveals: None }
    }

    /// The same answer with a line under it.
    #[must_use]
    pub fn hint(self, hint: impl Into<AttrValue>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// The same answer, revealing something while it is chosen.
    #[must_use]
    pub fn reveals(self, content: Html) -> Self {
        Self { reveals: Some(content), ..self }
    }
}

/// A question with one answer out of a few.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Radios {
    /// The id of the field, which is the id of its first radio and the name of the group.
    pub id: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// A line under the question.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The answers.
    pub items: Vec<RadioItem>,
    /// The answer that is chosen.
    #[prop_or_default]
    pub value: Option<AttrValue>,
    /// Whether the answers stand side by side on a wide screen.
    #[prop_or_default]
    pub inline: bool,
    /// Whether the radios are small.
    #[prop_or_default]
    pub small: bool,
    /// Called with the value of the answer that was chosen.
    pub on_choose: Callback<AttrValue>,
}

impl Part for Radios {
    fn html(&self) -> Html {
        let class = classes!(
            "nhsuk-radios",
            self.small.then_some("nhsuk-radios--small"),
            self.inline.then_some("nhsuk-radios--inline"),
        );
        html! {
            <div class={field::group_class(self.error.as_ref())}>
                <fieldset class="nhsuk-fieldset"
                    aria-describedby={field::described_by(&self.id, self.hint.is_some(), self.error.is_some())}>
                    <legend class={field::LEGEND}>{ self.legend.clone() }</legend>
                    { field::hint(&self.id, self.hint.as_ref()) }
                    { field::error_message(&self.id, self.error.as_ref()) }
                    <div {class}>{ for self.items.iter().enumerate().map(|(index, item)| radio(self, index, item)) }</div>
                </fieldset>
            </div>
        }
    }
}

fn radio(props: &Radios, index: usize, item: &RadioItem) -> Html {
    let id: AttrValue =
        if index == 0 { props.id.clone() } else { format!("{}-{}", props.id, index.saturating_add(1)).into() };
    let checked = props.value.as_ref() == Some(&item.value);
    let hint_id: Option<AttrValue> = item.hint.as_ref().map(|_| format!("{id}-item-hint").into());
    let value = item.value.clone();
    let onchange = props.on_choose.reform(move |_: Event| value.clone());
    html! {
        <key={item.value.to_string()}>
            <div class="nhsuk-radios__item">
                <input class="nhsuk-radios__input" id={id.clone()} name={props.id.clone()} type="radio"
                    value={item.value.clone()} {checked} aria-describedby={hint_id.clone()} {onchange} />
                <label class="nhsuk-label nhsuk-radios__label" for={id.clone()}>{ item.label.clone() }</label>
                if let Some(hint) = &item.hint {
                    <div class="nhsuk-hint nhsuk-radios__hint" id={hint_id}>{ hint.clone() }</div>
                }
            </div>
            if let (Some(content), true) = (&item.reveals, checked) {
                <div class="nhsuk-radios__conditional" id={format!("conditional-{id}")}>{ content.clone() }</div>
            }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn radios(value: Option<&'static str>, error: Option<&'static str>) -> String {
        rendered(Radios {
            id: "reason".into(),
            legend: "Why is this assessment made?".into(),
            hint: Some("Choose one".into()),
            error: error.map(AttrValue::Static),
            items: vec![
                RadioItem::new("10", "New referral").hint("The first time"),
                RadioItem::new("97", "Other").reveals(html! { <p>{ "revealed" }</p> }),
            ],
            value: value.map(AttrValue::Static),
            inline: false,
            small: false,
            on_choose: Callback::noop(),
        })
    }

    #[test]
    fn the_first_radio_has_the_id_of_the_field_and_nothing_is_preselected() {
        let html = radios(None, None);
        assert_eq!(tags(&html, "input", &[r#"id="reason""#, r#"name="reason""#, r#"value="10""#]).len(), 1, "{html}");
        assert_eq!(tags(&html, "input", &[r#"id="reason-2""#, r#"name="reason""#, r#"value="97""#]).len(), 1, "{html}");
        assert!(!html.contains("checked"), "{html}");
    }

    #[test]
    fn what_an_answer_reveals_is_there_only_while_it_is_chosen() {
        assert!(!radios(Some("10"), None).contains("revealed"));
        let html = radios(Some("97"), None);
        assert!(html.contains("revealed"), "{html}");
        assert_eq!(tags(&html, "div", &[r#"id="conditional-reason-2""#]).len(), 1, "{html}");
    }

    #[test]
    fn hint_and_error_describe_the_fieldset_and_the_item_its_own_hint() {
        let html = radios(None, Some("Choose why"));
        let described = r#"aria-describedby="reason-hint reason-error""#;
        assert_eq!(tags(&html, "fieldset", &[described]).len(), 1, "{html}");
        assert_eq!(tags(&html, "input", &[r#"aria-describedby="reason-item-hint""#]).len(), 1, "{html}");
        assert_eq!(tags(&html, "div", &[r#"id="reason-item-hint""#]).len(), 1, "{html}");
        assert!(html.contains(">Error: </span>Choose why<"), "{html}");
    }
}
