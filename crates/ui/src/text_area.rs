//! A few sentences of text, with how many characters are left.
//!
//! Accessibility: how many characters are allowed describes the text area from the start, and how many are left stands
//! under it. That changes at every key, so it is not what is read out: a polite status says only that few are left,
//! and then that there are too many. Text that is too long is never cut off: the count says so and the text stays.

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
    /// The most characters it may have, space at its ends not counted.
    #[prop_or_default]
    pub max_characters: Option<u16>,
    /// Called at every change, with the text area as the event's target.
    pub on_input: Callback<InputEvent>,
}

/// What is said under a text area about the number of its characters.
///
/// ```
/// assert_eq!(ui::characters_left("", 500), "You can enter up to 500 characters");
/// assert_eq!(ui::characters_left("no longer needed", 500), "You have 484 characters remaining");
/// assert_eq!(ui::characters_left("one two ", 8), "You have 1 character remaining");
/// assert_eq!(ui::characters_left("one two", 5), "You have 2 characters too many");
/// ```
#[must_use]
pub fn characters_left(text: &str, most: u16) -> String {
    let plural = |count: usize| if count == 1 { "character" } else { "characters" };
    match (length(text), usize::from(most)) {
        (0, most) => format!("You can enter up to {most} {}", plural(most)),
        (length, most) if length <= most => {
            let left = most.saturating_sub(length);
            format!("You have {left} {} remaining", plural(left))
        }
        (length, most) => {
            let over = length.saturating_sub(most);
            format!("You have {over} {} too many", plural(over))
        }
    }
}

/// How many characters a text has, space at its ends not counted.
fn length(text: &str) -> usize {
    text.trim().chars().count()
}

/// What is read out about the number of characters, so rarely that it interrupts no typing.
fn heard(length: usize, most: u16) -> String {
    let most = usize::from(most);
    let few = most / 10;
    if length > most {
        "You have too many characters".to_owned()
    } else if length >= most.saturating_sub(few) {
        format!("You have {few} characters or fewer remaining")
    } else {
        String::new()
    }
}

impl Part for TextArea {
    fn html(&self) -> Html {
        let class = classes!("nhsuk-textarea", self.error.as_ref().map(|_| "nhsuk-textarea--error"));
        let described = field::described_by(&self.id, self.hint.is_some(), self.error.is_some());
        let described: Option<AttrValue> = match (described, self.max_characters) {
            (Some(ids), Some(_)) => Some(format!("{ids} {}-info", self.id).into()),
            (None, Some(_)) => Some(format!("{}-info", self.id).into()),
            (ids, None) => ids,
        };
        html! {
            <div class={classes!(field::group_class(self.error.as_ref()), self.max_characters.map(|_| "nhsuk-character-count"))}>
                { field::label(&self.id, &self.label) }
                { field::hint(&self.id, self.hint.as_ref()) }
                { field::error_message(&self.id, self.error.as_ref()) }
                <textarea {class} id={self.id.clone()} name={self.id.clone()} rows={self.rows.to_string()} autocomplete="off"
                    spellcheck="false" value={self.value.clone()} aria-describedby={described}
                    oninput={self.on_input.clone()} />
                if let Some(most) = self.max_characters {
                    { count(self, most) }
                }
            </div>
        }
    }
}

fn count(props: &TextArea, most: u16) -> Html {
    let length = length(&props.value);
    let modifier = if length > usize::from(most) { "nhsuk-error-message" } else { "nhsuk-hint" };
    html! {
        <>
            <div class="nhsuk-u-visually-hidden" id={format!("{}-info", props.id)}>{ characters_left("", most) }</div>
            <div class={classes!("nhsuk-character-count__message", modifier)}>{ characters_left(&props.value, most) }</div>
            <div class="nhsuk-u-visually-hidden" role="status">{ heard(length, most) }</div>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn area(value: &str) -> String {
        rendered(TextArea {
            id: "why".into(),
            label: "Why?".into(),
            hint: None,
            error: None,
            value: value.to_owned().into(),
            rows: 4,
            max_characters: Some(20),
            on_input: Callback::noop(),
        })
    }

    #[test]
    fn too_many_characters_are_counted_and_kept() {
        let html = area("one two three four five");
        assert!(html.contains(">one two three four five</textarea>"), "{html}");
        assert!(html.contains("You have 3 characters too many"), "{html}");
        assert!(html.contains("nhsuk-character-count__message nhsuk-error-message"), "{html}");
    }

    #[test]
    fn how_many_are_allowed_describes_the_text_area_and_how_many_are_left_is_seen() {
        let html = area("one");
        assert_eq!(tags(&html, "textarea", &[r#"aria-describedby="why-info""#]).len(), 1, "{html}");
        let words = ["You can enter up to 20 characters", "You have 17 characters remaining"];
        assert!(words.iter().all(|words| html.contains(words)), "{html}");
    }

    #[test]
    fn a_character_is_one_however_many_bytes_it_has() {
        assert_eq!(characters_left("é…’", 3), "You have 0 characters remaining");
    }

    #[test]
    fn what_is_read_out_changes_twice_and_not_at_every_key() {
        let heard: Vec<String> = (0..=25).map(|length| heard(length, 20)).collect();
        let mut changes = heard.clone();
        changes.dedup();
        assert_eq!(changes, ["", "You have 2 characters or fewer remaining", "You have too many characters"]);
        assert_eq!((heard[17].as_str(), heard[18] == heard[20], heard[21] == heard[25]), ("", true, true));
    }
}
