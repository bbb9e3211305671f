//! How far the ratings have come, and which are missing.
//!
//! Accessibility: it stands after the ratings in the reading order, so that nobody has to pass it to begin, and sticks
//! to the lower edge of a tall window. The missing scales are links to their fields. It is silent: a count that
//! is read out after every rating would get in the way of the next.

use crate::Part;
use crate::rating_field_id;
use ratings::Scale;
use yew::prelude::*;

/// How far the ratings have come.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Progress {
    /// The scales without an answer, in the order of the form.
    pub missing: Vec<Scale>,
    /// Called with the scale whose link was followed.
    pub on_go: Callback<Scale>,
    /// What stands at its end, such as the button that goes on.
    #[prop_or_default]
    pub children: Html,
}

impl Part for Progress {
    fn html(&self) -> Html {
        let rated = Scale::COUNT.saturating_sub(self.missing.len());
        html! {
            <div class="progress" role="group" aria-label="Progress">
                <svg class="progress__bar" viewBox="0 0 18 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <rect class="progress__done" width={rated.to_string()} height="1" />
                </svg>
                <div class="progress__line">
                    <p class="progress__count">{ format!("{rated} of {} rated", Scale::COUNT) }</p>
                    { missing(self) }
                    if self.children != Html::default() {
                        <div class="progress__end">{ self.children.clone() }</div>
                    }
                </div>
            </div>
        }
    }
}

fn missing(props: &Progress) -> Html {
    let Some(first) = props.missing.first() else {
        return html! { <p class="progress__missing">{ "All rated" }</p> };
    };
    html! {
        <div class="progress__missing">
            <span id="progress-missing">{ "Not yet:" }</span>
            <ul class="progress__scales" aria-labelledby="progress-missing">
                { for props.missing.iter().map(|scale| html! {
                    <li key={scale.id()}>{ link(*scale, scale.id().into(), props) }</li>
                }) }
            </ul>
            // On a narrow screen only the first of them, so that the line stays one line.
            <span class="progress__next">{ link(*first, format!("scale {first}").into(), props) }</span>
        </div>
    }
}

fn link(scale: Scale, words: AttrValue, props: &Progress) -> Html {
    let onclick = props.on_go.reform(move |event: MouseEvent| {
        event.prevent_default();
        scale
    });
    html! {
        <a class="progress__scale" href={format!("#{}", rating_field_id(scale))} title={scale.name()} {onclick}>{ words }</a>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;

    fn progress(missing: Vec<Scale>) -> String {
        rendered(Progress { missing, on_go: Callback::noop(), children: Html::default() })
    }

    #[test]
    fn the_missing_scales_are_links_to_their_fields() {
        let html = progress(vec![Scale::Cognition, Scale::Vulnerability]);
        assert!(html.contains("16 of 18 rated"), "{html}");
        assert!(html.contains(r##"href="#rate-4""##) && html.contains(r##"href="#rate-E""##), "{html}");
        assert!(!html.contains("status"), "it is silent");
    }

    #[test]
    fn a_finished_set_says_so() {
        let html = progress(Vec::new());
        assert!(html.contains("18 of 18 rated") && html.contains("All rated"), "{html}");
    }
}
