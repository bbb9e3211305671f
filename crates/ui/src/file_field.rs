//! A file to be read.
//!
//! Accessibility: the browser's own file input, labelled and described like any other field. The file is read in the
//! browser; the label should say that nothing is sent.

use crate::Part;
use crate::field;
use yew::prelude::*;

/// A file to be read.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FileField {
    /// The id of the field and its input.
    pub id: AttrValue,
    /// What to choose.
    pub label: AttrValue,
    /// A line under the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The kinds of file to offer, such as ".json".
    #[prop_or_default]
    pub accept: Option<AttrValue>,
    /// Called when a file is chosen, with the input as the event's target.
    pub on_change: Callback<Event>,
}

impl Part for FileField {
    fn html(&self) -> Html {
        html! {
            <div class={classes!(field::group_class(self.error.as_ref()), "nhsuk-file-upload")}>
                { field::label(&self.id, &self.label) }
                { field::hint(&self.id, self.hint.as_ref()) }
                { field::error_message(&self.id, self.error.as_ref()) }
                <input class="nhsuk-file-upload__input" id={self.id.clone()} name={self.id.clone()} type="file"
                    accept={self.accept.clone()} onchange={self.on_change.clone()}
                    aria-describedby={field::described_by(&self.id, self.hint.is_some(), self.error.is_some())} />
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn the_error_describes_the_file_input() {
        let html = rendered(FileField {
            id: "pack".into(),
            label: "Load a rule pack".into(),
            hint: None,
            error: Some("pack.json: not a rule pack".into()),
            accept: Some(".json".into()),
            on_change: Callback::noop(),
        });
        let input = [r#"id="pack""#, r#"type="file""#, r#"accept=".json""#, r#"aria-describedby="pack-error""#];
        assert_eq!(tags(&html, "input", &input).len(), 1, "{html}");
    }
}
