//! A few sentences of text, with how many words are left.
//!
//! Accessibility: how many words are allowed describes the text area from the start; how many are left stands under
//! it and is a polite status, so that it is heard after a pause in typing and interrupts nothing. Too many words
//! are never cut off: the count says so and the text stays.

use crate::Part;
use crate::field;
use yew::prelude::*;

/// A few sentences of text.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TextArea {
    /// The id of the field and its text area.
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
    /// How many lines are shown.
    #[prop_or(4)]
    pub rows: u8,
    /// The most words it should have.
    #[prop_or_default]
    pub max_words: Option<u16>,
    /// Called at every change, with the text area as the event's target.
    pub on_input: Callback<InputEvent>,
    /// Called when the text area is left.
    #[prop_or_default]
    pub on_leave: Option<Callback<FocusEvent>>,
}

/// How many words a text has: runs of anything but white space.
#[must_use]
pub fn word_count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// What is said under a text area about the number of its words.
///
/// ```
/// assert_eq!(ui::words_left("", 100), "You can enter up to 100 words");
/// assert_eq!(ui::words_left("no longer needed", 100), "You have 97 words remaining");
/// assert_eq!(ui::words_left("one two", 3), "You have 1 word remaining");
/// assert_eq!(ui::words_left("one two", 1), "You have 1 word too many");
/// ```
#[must_use]
pub fn words_left(text: &str, max_words: u16) -> String {
    let words = word_count(text);
    let most = usize::from(max_words);
    let plural = |count: usize| if count == 1 { "word" } else { "words" };
    if words == 0 {
        format!("You can enter up to {most} {}", plural(most))
    } else if words <= most {
        let left = most.saturating_sub(words);
        format!("You have {left} {} remaining", plural(left))
    } else {
        let over = words.saturating_sub(most);
        format!("You have {over} {} too many", plural(over))
    }
}

impl Part for TextArea {
    fn html(&self) -> Html {
        let class = classes!("nhsuk-textarea", self.error.as_ref().map(|_| "nhsuk-textarea--error"));
        let described = field::described_by(&self.id, self.hint.is_some(), self.error.is_some());
        let described: Option<AttrValue> = match (described, self.max_words) {
            (Some(ids), Some(_)) => Some(format!("{ids} {}-info", self.id).into()),
            (None, Some(_)) => Some(format!("{}-info", self.id).into()),
            (ids, None) => ids,
        };
        html! {
            <div class={classes!(field::group_class(self.error.as_ref()), self.max_words.map(|_| "nhsuk-character-count"))}>
                { field::label(&self.id, &self.label) }
                { field::hint(&self.id, self.hint.as_ref()) }
                { field::error_message(&self.id, self.error.as_ref()) }
                <textarea {class} id={self.id.clone()} name={self.id.clone()} rows={self.rows.to_string()} autocomplete="off"
                    spellcheck="false" value={self.value.clone()} aria-describedby={described}
                    oninput={self.on_input.clone()} onblur={self.on_leave.clone()} />
                if let Some(max_words) = self.max_words {
                    { count(self, max_words) }
                }
            </div>
        }
    }
}

fn count(props: &TextArea, max_words: u16) -> Html {
    let over = word_count(&props.value) > usize::from(max_words);
    let class = classes!("nhsuk-character-count__message", if over { "nhsuk-error-message" } else { "nhsuk-hint" });
    html! {
        <>
            <div class="nhsuk-u-visually-hidden" id={format!("{}-info", props.id)}>{ words_left("", max_words) }</div>
            <div {class} role="status">{ words_left(&props.value, max_words) }</div>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn area(value: &'static str) -> String {
        rendered(TextArea {
            id: "why".into(),
            label: "Why?".into(),
            hint: None,
            error: None,
            value: value.into(),
            rows: 4,
            max_words: Some(3),
            on_input: Callback::noop(),
            on_leave: None,
        })
    }

    #[test]
    fn too_many_words_are_counted_and_kept() {
        let html = area("one two three four");
        assert!(html.contains(">one two three four</textarea>"), "{html}");
        assert!(html.contains("You have 1 word too many"), "{html}");
        assert!(html.contains("nhsuk-character-count__message nhsuk-error-message"), "{html}");
    }

    #[test]
    fn how_many_words_are_allowed_describes_the_text_area_and_how_many_are_left_is_a_status() {
        let html = area("one");
        assert_eq!(tags(&html, "textarea", &[r#"aria-describedby="why-info""#]).len(), 1, "{html}");
        assert!(html.contains("You can enter up to 3 words") && html.contains("You have 2 words remaining"), "{html}");
        assert_eq!(tags(&html, "div", &[r#"role="status""#]).len(), 1, "{html}");
    }
}
