//! Buttons.
//!
//! Accessibility: always `type="button"`, so that nothing is ever sent off; never disabled, because a disabled button
//! cannot say why. A button that only names an action in its context ("Show") gets the rest as visually hidden words.

use yew::prelude::*;

/// What pressing a button means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do next on a page.
    #[default]
    Primary,
    /// Anything else.
    Secondary,
    /// Something that cannot be undone.
    Warning,
    /// Something small beside text: looks like a link.
    Link,
}

/// The properties of [`Button`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ButtonProps {
    /// What pressing it means.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// The id, where something has to find it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Whether it is small.
    #[prop_or_default]
    pub small: bool,
    /// What the words leave to the eye, such as " cluster 04"; heard only.
    #[prop_or_default]
    pub hidden: Option<AttrValue>,
    /// Called when it is pressed.
    pub on_press: Callback<()>,
    /// Its words.
    pub children: Html,
}

/// A button.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let class = match props.kind {
        ButtonKind::Primary => classes!("nhsuk-button"),
        ButtonKind::Secondary => classes!("nhsuk-button", "nhsuk-button--secondary"),
        ButtonKind::Warning => classes!("nhsuk-button", "nhsuk-button--warning"),
        ButtonKind::Link => classes!("nhsuk-link", "nhsuk-link--target"),
    };
    let small = (props.small && props.kind != ButtonKind::Link).then_some("nhsuk-button--small");
    let onclick = props.on_press.reform(|_: MouseEvent| ());
    html! {
        <button class={classes!(class, small)} id={props.id.clone()} type="button" {onclick}>
            { props.children.clone() }
            if let Some(words) = &props.hidden {
                <span class="nhsuk-u-visually-hidden">{ words.clone() }</span>
            }
        </button>
    }
}

/// The properties of [`ButtonGroup`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ButtonGroupProps {
    /// The buttons.
    pub children: Html,
}

/// Buttons side by side, wrapping on a narrow screen.
#[component]
pub fn ButtonGroup(props: &ButtonGroupProps) -> Html {
    html! { <div class="nhsuk-button-group">{ props.children.clone() }</div> }
}

/// The properties of [`ButtonLink`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ButtonLinkProps {
    /// Where it leads, such as `#/assess`.
    pub href: AttrValue,
    /// Whether it is secondary.
    #[prop_or_default]
    pub secondary: bool,
    /// Its words.
    pub children: Html,
}

/// A link that looks like a button: the way into the main task of a page. It stays a link to a screen reader,
/// because it goes somewhere and does nothing else.
#[component]
pub fn ButtonLink(props: &ButtonLinkProps) -> Html {
    let class = classes!("nhsuk-button", props.secondary.then_some("nhsuk-button--secondary"));
    html! { <a {class} href={props.href.clone()} draggable="false">{ props.children.clone() }</a> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn no_button_sends_a_form_and_hidden_words_complete_it_for_the_ear() {
        for kind in [ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Warning, ButtonKind::Link] {
            let html = rendered::<Button>(ButtonProps {
                kind,
                id: None,
                small: true,
                hidden: Some(" cluster 04".into()),
                on_press: Callback::noop(),
                children: html! { "Show" },
            });
            assert_eq!(tags(&html, "button", &[r#"type="button""#]).len(), 1, "{html}");
            assert!(html.contains(r#">Show<span class="nhsuk-u-visually-hidden"> cluster 04</span>"#), "{html}");
        }
    }
}
