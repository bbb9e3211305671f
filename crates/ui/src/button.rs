//! Buttons.
//!
//! Accessibility: always `type="button"`, so that nothing is ever sent off; never disabled, because a disabled button
//! cannot say why. A button that only names an action in its context ("Show") gets the rest as visually hidden words.
//! A button that stays pressed says so with `aria-pressed`.

use crate::Part;
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

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "nhsuk-button",
            Self::Secondary => "nhsuk-button nhsuk-button--secondary",
            Self::Warning => "nhsuk-button nhsuk-button--warning",
            Self::Link => "nhsuk-link nhsuk-link--target",
        }
    }
}

/// A button.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Button {
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
    /// Whether what it does is done and stays so; nothing for a button that does something each time.
    #[prop_or_default]
    pub pressed: Option<bool>,
    /// Called when it is pressed.
    pub on_press: Callback<()>,
    /// Its words.
    pub children: Html,
}

impl Part for Button {
    fn html(&self) -> Html {
        let class = self.kind.class();
        let small = (self.small && self.kind != ButtonKind::Link).then_some("nhsuk-button--small");
        let onclick = self.on_press.reform(|_: MouseEvent| ());
        html! {
            <button class={classes!(class, small)} id={self.id.clone()} type="button"
                aria-pressed={self.pressed.map(|pressed| if pressed { "true" } else { "false" })} {onclick}>
                { self.children.clone() }
                if let Some(words) = &self.hidden {
                    <span class="nhsuk-u-visually-hidden">{ words.clone() }</span>
                }
            </button>
        }
    }
}

/// Buttons side by side, wrapping on a narrow screen.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ButtonGroup {
    /// The buttons.
    pub children: Html,
}

impl Part for ButtonGroup {
    fn html(&self) -> Html {
        html! { <div class="nhsuk-button-group">{ self.children.clone() }</div> }
    }
}

/// A link that looks like a button: the way to another page where something is done. It stays a link to a screen reader,
/// because it goes somewhere and does nothing else.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ButtonLink {
    /// Where it leads, such as `#/assess`.
    pub href: AttrValue,
    /// What it looks like.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Its words.
    pub children: Html,
}

impl Part for ButtonLink {
    fn html(&self) -> Html {
        html! { <a class={self.kind.class()} href={self.href.clone()} draggable="false">{ self.children.clone() }</a> }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn no_button_sends_a_form_and_hidden_words_complete_it_for_the_ear() {
        for kind in [ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Warning, ButtonKind::Link] {
            let html = rendered(Button {
                kind,
                id: None,
                small: true,
                hidden: Some(" cluster 04".into()),
                pressed: None,
                on_press: Callback::noop(),
                children: html! { "Show" },
            });
            assert_eq!(tags(&html, "button", &[r#"type="button""#]).len(), 1, "{html}");
            assert!(html.contains(r#">Show<span class="nhsuk-u-visually-hidden"> cluster 04</span>"#), "{html}");
            assert!(!html.contains("aria-pressed"), "it does something each time: {html}");
        }
    }
}
