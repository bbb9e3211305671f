//! Asks a second time before something that cannot be undone.
//!
//! Accessibility: it is shown at the top of the page, wherever the button that was pressed stands, and takes the focus:
//! the app moves it to the panel's id, so that question and consequence are read. It says what will be lost, and both answers say in full what they do.

use crate::Part;
use crate::show;
use crate::{Button, ButtonGroup, ButtonKind};
use yew::prelude::*;

/// A question with its consequence, and yes and no.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ConfirmPanel {
    /// The id of the panel, which can take the focus.
    pub id: AttrValue,
    /// What is asked, such as "Delete everything in this browser?".
    pub question: AttrValue,
    /// What follows from yes.
    pub consequence: AttrValue,
    /// The words for yes, such as "Yes, delete everything".
    pub confirm: AttrValue,
    /// The words for no, such as "No, keep it".
    pub cancel: AttrValue,
    /// Whether no stands before yes: where a second question is asked in the place of the first.
    #[prop_or_default]
    pub cancel_first: bool,
    /// Called on yes.
    pub on_confirm: Callback<()>,
    /// Called on no.
    pub on_cancel: Callback<()>,
}

impl Part for ConfirmPanel {
    fn html(&self) -> Html {
        let (question_id, consequence_id) = (format!("{}-question", self.id), format!("{}-consequence", self.id));
        html! {
            <div class="confirm" id={self.id.clone()} role="group" tabindex="-1" aria-labelledby={question_id.clone()}
                aria-describedby={consequence_id.clone()}>
                <h2 class="confirm__question" id={question_id}>{ self.question.clone() }</h2>
                <p id={consequence_id}>{ self.consequence.clone() }</p>
                { show!(ButtonGroup {
                    children: html! {
                        <>
                        if self.cancel_first {
                            { self.no() }{ self.yes() }
                        } else {
                            { self.yes() }{ self.no() }
                        }
                        </>
                    },
                }) }
            </div>
        }
    }
}

impl ConfirmPanel {
    fn yes(&self) -> Html {
        html! {
            { show!(Button {
                kind: ButtonKind::Warning,
                on_press: self.on_confirm.clone(),
                children: html! { { self.confirm.clone() } },
            }) }
        }
    }

    fn no(&self) -> Html {
        html! {
            { show!(Button {
                kind: ButtonKind::Secondary,
                on_press: self.on_cancel.clone(),
                children: html! { { self.cancel.clone() } },
            }) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn question_and_consequence_are_read_when_it_takes_the_focus() {
        let html = rendered(ConfirmPanel {
            id: "delete".into(),
            question: "Delete everything?".into(),
            consequence: "It cannot be brought back.".into(),
            confirm: "Yes, delete everything".into(),
            cancel: "No, keep it".into(),
            cancel_first: false,
            on_confirm: Callback::noop(),
            on_cancel: Callback::noop(),
        });
        let panel = [
            r#"id="delete""#,
            r#"tabindex="-1""#,
            r#"aria-labelledby="delete-question""#,
            r#"aria-describedby="delete-consequence""#,
        ];
        assert_eq!(tags(&html, "div", &panel).len(), 1, "{html}");
        assert_eq!(tags(&html, "button", &[r#"type="button""#]).len(), 2, "{html}");
        assert!(html.contains(">Yes, delete everything<") && html.contains(">No, keep it<"), "{html}");
    }
}
