//! Text to be copied somewhere else.
//!
//! Accessibility: the text is plain, wraps, can be reached by keyboard and is selected whole by one click, so that it
//! can be copied where the browser does not let a page do it. What came of the button is said in a status line.
//! It is a group and no landmark: a person's page has one for each assessment.

use crate::Part;
use crate::show;
use crate::{Button, ButtonKind};
use yew::prelude::*;

/// Text with a button that copies it.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CopyBox {
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

impl Part for CopyBox {
    fn html(&self) -> Html {
        let heading_id = format!("{}-heading", self.id);
        let text = self.text.clone();
        let on_press = self.on_copy.reform(move |()| text.clone());
        html! {
            <div class="copy-box">
                <h2 class="copy-box__heading" id={heading_id.clone()}>{ self.heading.clone() }</h2>
                <pre class="copy-box__text" id={self.id.clone()} role="group" aria-labelledby={heading_id} tabindex="0">
                    { self.text.clone() }
                </pre>
                <div class="copy-box__actions">
                    { show!(Button { kind: ButtonKind::Secondary, small: true, on_press, children: "Copy" }) }
                    <span class="copy-box__status" role="status">{ self.status.clone() }</span>
                </div>
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn the_text_can_be_reached_and_what_came_of_copying_is_a_status() {
        let html = rendered(CopyBox {
            id: "record".into(),
            heading: "Copy for the patient record".into(),
            text: "line one\nline two".into(),
            status: "Copied".into(),
            on_copy: Callback::noop(),
        });
        assert!(html.contains("line one\nline two</pre>"), "{html}");
        let text = [r#"id="record""#, r#"tabindex="0""#, r#"aria-labelledby="record-heading""#];
        assert_eq!(tags(&html, "pre", &text).len(), 1, "{html}");
        assert_eq!(tags(&html, "span", &[r#"role="status""#]).len(), 1, "{html}");
    }
}
