//! A file to be read.
//!
//! Accessibility: the browser's own file input, labelled and described like any other field. The file is read in the
//! browser; the label should say that nothing is sent.

use crate::field;
use yew::prelude::*;

/// The properties of [`FileField`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FileFieldProps {
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

/// A file to be read.
#[component]
pub fn FileField(props: &FileFieldProps) -> Html {
    html! {
        <div class={classes!(field::group_class(props.error.as_ref()), "nhsuk-file-upload")}>
            { field::label(&props.id, &props.label) }
            { field::hint(&props.id, props.hint.as_ref()) }
            { field::error_message(&props.id, props.error.as_ref()) }
            <input class="nhsuk-file-upload__input" id={props.id.clone()} name={props.id.clone()} type="file"
                accept={props.accept.clone()} onchange={props.on_change.clone()}
                aria-describedby={field::described_by(&props.id, props.hint.is_some(), props.error.is_some())} />
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn the_error_describes_the_file_input() {
        let html = rendered::<FileField>(FileFieldProps {
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
