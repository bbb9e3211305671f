//! What has been answered, in two columns, each with a way to change it.
//!
//! Accessibility: a description list, so that each answer is tied to its question. The words of an action are
//! completed for the ear ("Change date of assessment"), because many rows say "Change".

use crate::Part;
use yew::prelude::*;

/// The action at the end of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowAction {
    /// Its words, such as "Change".
    pub words: AttrValue,
    /// What it is about, such as "date of assessment"; heard only.
    pub about: AttrValue,
    /// Called when it is pressed.
    pub on_press: Callback<()>,
}

/// One row: a question and its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryRow {
    /// The question in a few words.
    pub key: AttrValue,
    /// The answer.
    pub value: Html,
    /// What can be done about it.
    pub action: Option<RowAction>,
}

impl SummaryRow {
    /// A row without an action.
    #[must_use]
    pub fn new(key: impl Into<AttrValue>, value: Html) -> Self {
        Self { key: key.into(), value, action: None }
    }

    /// A row without an action whose answer is plain words.
    #[must_use]
    pub fn words(key: impl Into<AttrValue>, value: impl Into<AttrValue>) -> Self {
        let value: AttrValue = value.into();
        Self::new(key, html! { { value } })
    }

    /// The same row with an action.
    #[must_use]
    pub fn action(self, action: RowAction) -> Self {
        Self { action: Some(action), ..self }
    }
}

/// Questions and answers in two columns.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SummaryList {
    /// The rows.
    pub rows: Vec<SummaryRow>,
}

impl Part for SummaryList {
    fn html(&self) -> Html {
        html! { <dl class="nhsuk-summary-list">{ for self.rows.iter().enumerate().map(row) }</dl> }
    }
}

/// Keyed by its place: two rows may ask the same.
fn row((index, row): (usize, &SummaryRow)) -> Html {
    html! {
        <div class="nhsuk-summary-list__row" key={index}>
            <dt class="nhsuk-summary-list__key">{ row.key.clone() }</dt>
            <dd class="nhsuk-summary-list__value">{ row.value.clone() }</dd>
            if let Some(action) = &row.action {
                <dd class="nhsuk-summary-list__actions">{ action_html(action) }</dd>
            }
        </div>
    }
}

fn action_html(action: &RowAction) -> Html {
    let words = html! {
        <>{ action.words.clone() }<span class="nhsuk-u-visually-hidden">{ format!(" {}", action.about) }</span></>
    };
    let onclick = action.on_press.reform(|_: MouseEvent| ());
    html! { <button class="nhsuk-link" type="button" {onclick}>{ words }</button> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{has_repeated_keys, rendered};

    #[test]
    fn an_action_says_to_the_ear_what_it_changes() {
        let action =
            RowAction { words: "Change".into(), about: "date of assessment".into(), on_press: Callback::noop() };
        let rows =
            vec![SummaryRow::words("Date", "4 March 2026").action(action), SummaryRow::words("Label", "Blue 14")];
        let html = rendered(SummaryList { rows });
        assert!(html.contains(r#">Change<span class="nhsuk-u-visually-hidden"> date of assessment</span>"#), "{html}");
        assert_eq!(html.matches("nhsuk-summary-list__actions").count(), 1, "{html}");
    }

    #[test]
    fn two_rows_may_ask_the_same() {
        let rows = vec![SummaryRow::words("local", "version 1a2b3c4d"), SummaryRow::words("local", "version 5e6f7a8b")];
        let part = SummaryList { rows };
        assert!(!has_repeated_keys(&part.html()));
        let html = rendered(part);
        assert!(html.contains("1a2b3c4d") && html.contains("5e6f7a8b"), "{html}");
    }
}
