//! Text set apart from the rest: inset text, warning callout, details and cards.
//!
//! Accessibility: each says in words what it is ("Information", "Important"), visually hidden where the look says it
//! already. Details are the browser's own, so that they open by keyboard and are found by searching the page.

use yew::prelude::*;

/// The properties of [`InsetText`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct InsetTextProps {
    /// The text.
    pub children: Html,
}

/// Text that is to be noticed.
#[component]
pub fn InsetText(props: &InsetTextProps) -> Html {
    html! {
        <div class="nhsuk-inset-text">
            <span class="nhsuk-u-visually-hidden">{ "Information: " }</span>
            { props.children.clone() }
        </div>
    }
}

/// The properties of [`WarningCallout`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WarningCalloutProps {
    /// What it is about.
    pub heading: AttrValue,
    /// The text.
    pub children: Html,
}

/// Text that must not be overlooked.
#[component]
pub fn WarningCallout(props: &WarningCalloutProps) -> Html {
    html! {
        <div class="nhsuk-card nhsuk-card--warning">
            <div class="nhsuk-card__content">
                <h3 class="nhsuk-card__heading">
                    <span class="nhsuk-u-visually-hidden">{ "Important: " }</span>{ props.heading.clone() }
                </h3>
                { props.children.clone() }
            </div>
        </div>
    }
}

/// The properties of [`Details`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DetailsProps {
    /// What is seen while it is closed.
    pub summary: AttrValue,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// What is seen when it is open.
    pub children: Html,
}

/// Text that opens when it is wanted.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    html! {
        <details class="nhsuk-details" open={props.open}>
            <summary class="nhsuk-details__summary">
                <span class="nhsuk-details__summary-text">{ props.summary.clone() }</span>
            </summary>
            <div class="nhsuk-details__text">{ props.children.clone() }</div>
        </details>
    }
}

/// The properties of [`Card`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CardProps {
    /// The heading.
    pub heading: AttrValue,
    /// Where the card leads; a card that leads nowhere is only a box.
    #[prop_or_default]
    pub href: Option<AttrValue>,
    /// What stands under the heading.
    #[prop_or_default]
    pub children: Html,
}

/// A box with a heading, which may be one large link.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let class = classes!("nhsuk-card", props.href.as_ref().map(|_| "nhsuk-card--clickable"));
    html! {
        <div {class}>
            <div class="nhsuk-card__content">
                <h2 class="nhsuk-card__heading">
                    if let Some(href) = &props.href {
                        <a class="nhsuk-card__link" href={href.clone()}>{ props.heading.clone() }</a>
                    } else {
                        { props.heading.clone() }
                    }
                </h2>
                { props.children.clone() }
            </div>
        </div>
    }
}

/// The properties of [`CardRow`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CardRowProps {
    /// The cards.
    pub children: ChildrenWithProps<Card>,
}

/// Cards side by side, as many as there is room for.
#[component]
pub fn CardRow(props: &CardRowProps) -> Html {
    html! { <ul class="card-row">{ for props.children.iter().map(|card| html! { <li>{ card }</li> }) }</ul> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;

    #[test]
    fn each_says_in_words_what_it_is() {
        let inset = rendered::<InsetText>(InsetTextProps { children: html! { <p>{ "Kept here only." }</p> } });
        assert!(inset.contains(">Information: </span>"), "{inset}");
        let warning = rendered::<WarningCallout>(WarningCalloutProps {
            heading: "Provisional".into(),
            children: Html::default(),
        });
        assert!(warning.contains(">Important: </span>Provisional</h3>"), "{warning}");
    }

    #[test]
    fn a_card_is_a_link_only_when_it_leads_somewhere() {
        let card = |href: Option<AttrValue>| {
            rendered::<Card>(CardProps { heading: "Caseload".into(), href, children: Html::default() })
        };
        assert!(card(Some("#/caseload".into())).contains(r##"href="#/caseload""##));
        let plain = card(None);
        assert!(!plain.contains("<a") && !plain.contains("clickable"), "{plain}");
    }
}
