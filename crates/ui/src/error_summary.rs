//! What is wrong with a form, in one place.
//!
//! Accessibility: it stands at the top of the page, is announced when it appears (`role="alert"`) and takes the focus:
//! the app moves it to [`ERROR_SUMMARY_ID`]. Each problem is a link to the input that can mend it. The links call
//! back instead of changing the address, which is the app's route; the app moves the focus to the id it is given.

use crate::Part;
use yew::prelude::*;

/// The id of the error summary.
pub const ERROR_SUMMARY_ID: &str = "error-summary";

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormError {
    /// The id of the input that can mend it.
    pub target: AttrValue,
    /// What is wrong and what to do: the same words as at the field.
    pub words: AttrValue,
}

impl FormError {
    /// A problem and the id of the input that can mend it.
    #[must_use]
    pub fn new(target: impl Into<AttrValue>, words: impl Into<AttrValue>) -> Self {
        Self { target: target.into(), words: words.into() }
    }
}

/// What is wrong with a form.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ErrorSummary {
    /// The problems, in the order of the page. Without any, nothing is shown.
    pub errors: Vec<FormError>,
    /// A line before the problems.
    #[prop_or_default]
    pub description: Option<AttrValue>,
    /// Called with the id of the input whose problem was chosen.
    pub on_choose: Callback<AttrValue>,
}

impl Part for ErrorSummary {
    fn html(&self) -> Html {
        if self.errors.is_empty() {
            return Html::default();
        }
        html! {
            <div class="nhsuk-error-summary" id={ERROR_SUMMARY_ID} tabindex="-1">
                <div role="alert">
                    <h2 class="nhsuk-error-summary__heading">{ "There is a problem" }</h2>
                    <div class="nhsuk-error-summary__body">
                        if let Some(words) = &self.description {
                            <p>{ words.clone() }</p>
                        }
                        <ul class="nhsuk-list nhsuk-error-summary__list">
                            { for self.errors.iter().enumerate().map(|(index, error)| problem(index, error, &self.on_choose)) }
                        </ul>
                    </div>
                </div>
            </div>
        }
    }
}

/// Keyed by its place: several problems may be about one input.
fn problem(index: usize, error: &FormError, on_choose: &Callback<AttrValue>) -> Html {
    let target = error.target.clone();
    let onclick = on_choose.reform(move |event: MouseEvent| {
        event.prevent_default();
        target.clone()
    });
    html! {
        <li key={index}><a href={format!("#{}", error.target)} {onclick}>{ error.words.clone() }</a></li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{has_repeated_keys, rendered, tags};

    fn summary(errors: Vec<FormError>) -> String {
        rendered(ErrorSummary { errors, description: None, on_choose: Callback::noop() })
    }

    #[test]
    fn each_problem_is_a_link_to_the_input_that_can_mend_it() {
        let html = summary(vec![FormError::new("rate-4", "Rate scale 4, or choose not known")]);
        assert!(html.contains(r##"<a href="#rate-4">Rate scale 4, or choose not known</a>"##), "{html}");
    }

    #[test]
    fn several_problems_may_be_about_one_input() {
        let errors = ["Cluster 04: a row is missing", "Cluster 05: a row is missing"];
        let errors = errors.map(|words| FormError::new("pack-file", words)).to_vec();
        let part = ErrorSummary { errors, description: None, on_choose: Callback::noop() };
        assert!(!has_repeated_keys(&part.html()));
        let html = rendered(part);
        assert_eq!(tags(&html, "a", &[r##"href="#pack-file""##]).len(), 2, "{html}");
        assert!(html.contains("Cluster 04") && html.contains("Cluster 05"), "{html}");
    }

    #[test]
    fn it_is_announced_and_can_take_the_focus() {
        let html = summary(vec![FormError::new("rate-4", "Rate scale 4")]);
        assert_eq!(tags(&html, "div", &[r#"id="error-summary""#, r#"tabindex="-1""#]).len(), 1, "{html}");
        assert_eq!(tags(&html, "div", &[r#"role="alert""#]).len(), 1, "{html}");
    }

    #[test]
    fn without_problems_there_is_nothing() {
        assert_eq!(summary(Vec::new()), "");
    }
}
