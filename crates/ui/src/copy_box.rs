//! Text to be copied somewhere else.
//!
//! Accessibility: the text is plain, wraps, can be reached by keyboard and is selected whole by one click, so that it
//! can be copied where the browser does not let a page do it. What came of the button is said in a status line.

use crate::{Button, ButtonKind};
use yew::prelude::*;

/// The properties of [`CopyBox`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CopyBoxProps {
    /// The id of the text.
    pub id: AttrValue,
    /// What the text is.
    pub heading: AttrValue,
    /// The text.
    pub text: AttrValue,
    /// What came of copying, such as "Copied"; empty before.
    #[prop_or_default]
    pub status: AttrValue,
    /// Called with the text that is to be copied.
    pub on_copy: Callback<AttrValue>,
}

/// Text with a button that copies it.
#[component]
pub fn CopyBox(props: &CopyBoxProps) -> Html {
    let heading_id = format!("{}-heading", props.id);
    let text = props.text.clone();
    let on_press = props.on_copy.reform(move |()| text.clone());
    html! {
        <div class="copy-box">
            <h3 class="copy-box__heading" id={heading_id.clone()}>{ props.heading.clone() }</h3>
            <pre class="copy-box__text" id={props.id.clone()} role="region" aria-labelledby={heading_id} tabindex="0">
                { props.text.clone() }
            </pre>
            <div class="copy-box__actions">
                <Button kind={ButtonKind::Secondary} small=true {on_press}>{ "Copy" }</Button>
                <span class="copy-box__status" role="status">{ props.status.clone() }</span>
            </div>
        </div>
    }
}
