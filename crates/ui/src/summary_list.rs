//! What has been answered, in two columns, each with a way to change it.
//!
//! Accessibility: a description list, so that each answer is tied to its question. The words of an action are
//! completed for the ear ("Change date of assessment"), because many rows say "Change".

use crate::Part;
use yew::prelude::*;

/// What an action in a row does.
#[derive(Clone, Debug, PartialEq)]
pub enum RowTarget {
    /// Goes somewhere.
    Link(AttrValue),
    /// Does something on this page.
    Press(Callback<()>),
}

/// The action at the end of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowAction {
    /// Its words, such as "Change".
    pub words: AttrValue,
    /// What it is about, such as "date of assessment"; heard only.
    pub about: AttrValue,
    /// What it does.
    pub target: RowTarget,
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
    /// Whether the lines between the rows are left out.
    #[prop_or_default]
    pub borderless: bool,
}

impl Part for SummaryList {
    fn html(&self) -> Html {
        let class = classes!("nhsuk-summary-list", self.borderless.then_some("nhsuk-summary-list--no-border"));
        html! { <dl {class}>{ for self.rows.iter().map(row) }</dl> }
    }
}

fn row(row: &SummaryRow) -> Html {
    html! {
        <div class="nhsuk-summary-list__row" key={row.key.to_string()}>
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
    match &action.target {
        RowTarget::Link(href) => html! { <a class="nhsuk-link" href={href.clone()}>{ words }</a> },
        RowTarget::Press(on_press) => {
            let onclick = on_press.reform(|_: MouseEvent| ());
            html! { <button class="nhsuk-link" type="button" {onclick}>{ words }</button> }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;

    #[test]
    fn an_action_says_to_the_ear_what_it_changes() {
        let action = RowAction {
            words: "Change".into(),
            about: "date of assessment".into(),
            target: RowTarget::Press(Callback::noop()),
        };
        let rows =
            vec![SummaryRow::words("Date", "4 March 2026").action(action), SummaryRow::words("Label", "Blue 14")];
        let html = rendered(SummaryList { rows, borderless: false });
        assert!(html.contains(r#">Change<span class="nhsuk-u-visually-hidden"> date of assessment</span>"#), "{html}");
        assert_eq!(html.matches("nhsuk-summary-list__actions").count(), 1, "{html}");
    }
}
