//! Which kind of problem scale 8 rates: a letter from A to J.
//!
//! Accessibility: a fieldset like a rating, shown only when it is asked for, after scale 8. The first radio has the
//! field's id ([`LETTER_FIELD_ID`]). The keys A to J choose and ask to go on, Backspace asks to go back, under the
//! same conditions as at a rating.

use crate::Part;
use crate::choice::{Choice, is_plain};
use crate::field;
use ratings::OtherProblem;
use yew::prelude::*;

/// The id of the field, which is the id of its first radio.
pub const LETTER_FIELD_ID: &str = "letter";

/// Which kind of problem scale 8 rates.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LetterField {
    /// The kind of problem so far.
    pub value: Option<OtherProblem>,
    /// Whether an answer is needed: from a rating of 2.
    pub needed: bool,
    /// What is wrong and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether the keys A to J and Backspace do anything.
    #[prop_or(true)]
    pub shortcuts: bool,
    /// Called with the kind of problem, however it was chosen.
    pub on_choose: Callback<OtherProblem>,
    /// Called after a choice by key: the next field is wanted.
    pub on_next: Callback<()>,
    /// Called on Backspace: the field before is wanted.
    pub on_back: Callback<()>,
}

/// The id of the radio that the focus belongs on: the answer, or the first choice.
///
/// ```
/// use ratings::OtherProblem;
/// assert_eq!(ui::letter_focus_id(None), "letter");
/// assert_eq!(ui::letter_focus_id(Some(OtherProblem::Sleep)), "letter-H");
/// ```
#[must_use]
pub fn letter_focus_id(value: Option<OtherProblem>) -> String {
    match value {
        None | Some(OtherProblem::Phobic) => LETTER_FIELD_ID.to_owned(),
        Some(problem) => format!("{LETTER_FIELD_ID}-{}", problem.letter()),
    }
}

impl Part for LetterField {
    fn html(&self) -> Html {
        let id = AttrValue::Static(LETTER_FIELD_ID);
        let onkeydown = self.shortcuts.then(|| keys(self));
        let hint = if self.needed {
            "Choose the kind that fits best. Look through all ten: A and D are chosen too readily."
        } else {
            "You need not answer for a minor problem. A and D are chosen too readily."
        };
        html! {
            <div class={classes!(field::group_class(self.error.as_ref()), "rating-field", "rating-field--letter")}>
                <fieldset class="nhsuk-fieldset" {onkeydown}
                    aria-describedby={field::described_by(&id, true, self.error.is_some())}>
                    <legend class={field::LEGEND}>
                        { "8, the kind of problem" }
                    </legend>
                    { field::hint(&id, Some(&AttrValue::Static(hint))) }
                    { field::error_message(&id, self.error.as_ref()) }
                    <div class="choices choices--letters">
                        { for OtherProblem::ALL.into_iter().map(|problem| choice(self, &id, problem)) }
                    </div>
                </fieldset>
            </div>
        }
    }
}

fn choice(props: &LetterField, name: &AttrValue, problem: OtherProblem) -> Html {
    Choice {
        id: letter_focus_id(Some(problem)).into(),
        name: name.clone(),
        code: problem.letter().to_string().into(),
        words: problem.name(),
        checked: props.value == Some(problem),
        apart: false,
        onchange: props.on_choose.reform(move |_: Event| problem),
    }
    .html()
}

fn keys(props: &LetterField) -> Callback<KeyboardEvent> {
    let LetterField { on_choose, on_next, on_back, .. } = props.clone();
    Callback::from(move |event: KeyboardEvent| {
        if !is_plain(&event) {
            return;
        }
        let key = event.key();
        if let Some(problem) = problem_of(&key) {
            event.prevent_default();
            on_choose.emit(problem);
            on_next.emit(());
        } else if key == "Backspace" {
            event.prevent_default();
            on_back.emit(());
        }
    })
}

/// The kind of problem that a key stands for.
pub(crate) fn problem_of(key: &str) -> Option<OtherProblem> {
    let mut letters = key.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => OtherProblem::from_letter(letter).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn field(value: Option<OtherProblem>, error: Option<AttrValue>) -> String {
        rendered(LetterField {
            value,
            needed: true,
            error,
            shortcuts: true,
            on_choose: Callback::noop(),
            on_next: Callback::noop(),
            on_back: Callback::noop(),
        })
    }

    #[test]
    fn the_first_radio_has_the_id_that_an_error_links_to() {
        let html = field(None, Some("Choose the kind of problem rated on scale 8".into()));
        let first = [r#"id="letter""#, r#"name="letter""#, r#"type="radio""#, r#"value="A""#];
        assert_eq!(tags(&html, "input", &first).len(), 1, "{html}");
        assert!(html.contains(r#"aria-describedby="letter-hint letter-error""#), "{html}");
        assert!(!html.contains("checked"), "nothing is preselected");
    }

    #[test]
    fn all_ten_letters_are_there_and_the_answer_alone_is_checked() {
        let html = field(Some(OtherProblem::Sleep), None);
        for problem in OtherProblem::ALL {
            assert!(html.contains(problem.name()), "{problem:?}");
        }
        assert_eq!(html.matches("type=\"radio\"").count(), 10);
        assert_eq!(html.matches(" checked").count(), 1);
        assert!(html.contains(r#"value="H" checked"#), "{html}");
    }

    #[test]
    fn a_key_is_a_letter_by_itself_in_either_case() {
        assert_eq!(problem_of("g"), Some(OtherProblem::Eating));
        assert_eq!(problem_of("G"), Some(OtherProblem::Eating));
        for key in ["k", "Alt", "Backspace", "", "1"] {
            assert_eq!(problem_of(key), None, "{key}");
        }
    }
}
