//! Text set apart from the rest: inset text, warning callout, details and cards.
//!
//! Accessibility: each says in words what it is ("Information", "Important"), visually hidden where the look says it
//! already. Details are the browser's own, so that they open by keyboard and are found by searching the page.

use crate::Part;
use yew::prelude::*;

/// Text that is to be noticed.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct InsetText {
    /// The text.
    pub children: Html,
}

impl Part for InsetText {
    fn html(&self) -> Html {
        html! {
            <div class="nhsuk-inset-text">
                <span class="nhsuk-u-visually-hidden">{ "Information: " }</span>
                { self.children.clone() }
            </div>
        }
    }
}

/// Text that must not be overlooked.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WarningCallout {
    /// What it is about.
    pub heading: AttrValue,
    /// The text.
    pub children: Html,
}

impl Part for WarningCallout {
    fn html(&self) -> Html {
        html! {
            <div class="nhsuk-card nhsuk-card--warning">
                <div class="nhsuk-card__content">
                    <h3 class="nhsuk-card__heading">
                        <span class="nhsuk-u-visually-hidden">{ "Important: " }</span>{ self.heading.clone() }
                    </h3>
                    { self.children.clone() }
                </div>
            </div>
        }
    }
}

/// Text that opens when it is wanted.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Details {
    /// What is seen while it is closed.
    pub summary: AttrValue,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// What is seen when it is open.
    pub children: Html,
}

impl Part for Details {
    fn html(&self) -> Html {
        html! {
            <details class="nhsuk-details" open={self.open}>
                <summary class="nhsuk-details__summary">
                    <span class="nhsuk-details__summary-text">{ self.summary.clone() }</span>
                </summary>
                <div class="nhsuk-details__text">{ self.children.clone() }</div>
            </details>
        }
    }
}

/// A box with a heading, which may be one large link.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Card {
    /// The heading.
    pub heading: AttrValue,
    /// Where the card leads; a card that leads nowhere is only a box.
    #[prop_or_default]
    pub href: Option<AttrValue>,
    /// What stands under the heading.
    #[prop_or_default]
    pub children: Html,
}

impl Part for Card {
    fn html(&self) -> Html {
        let class = classes!("nhsuk-card", self.href.as_ref().map(|_| "nhsuk-card--clickable"));
        html! {
            <div {class}>
                <div class="nhsuk-card__content">
                    <h2 class="nhsuk-card__heading">
                        if let Some(href) = &self.href {
                            <a class="nhsuk-card__link" href={href.clone()}>{ self.heading.clone() }</a>
                        } else {
                            { self.heading.clone() }
                        }
                    </h2>
                    { self.children.clone() }
                </div>
            </div>
        }
    }
}

/// Cards side by side, as many as there is room for.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CardRow {
    /// The cards.
    pub cards: Vec<Card>,
}

impl Part for CardRow {
    fn html(&self) -> Html {
        html! { <ul class="card-row">{ for self.cards.iter().map(|card| html! { <li>{ card.html() }</li> }) }</ul> }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;

    #[test]
    fn each_says_in_words_what_it_is() {
        let inset = rendered(InsetText { children: html! { <p>{ "Kept here only." }</p> } });
        assert!(inset.contains(">Information: </span>"), "{inset}");
        let warning = rendered(WarningCallout { heading: "Provisional".into(), children: Html::default() });
        assert!(warning.contains(">Important: </span>Provisional</h3>"), "{warning}");
    }

    #[test]
    fn a_card_is_a_link_only_when_it_leads_somewhere() {
        let card =
            |href: Option<AttrValue>| rendered(Card { heading: "Caseload".into(), href, children: Html::default() });
        assert!(card(Some("#/caseload".into())).contains(r##"href="#/caseload""##));
        let plain = card(None);
        assert!(!plain.contains("<a") && !plain.contains("clickable"), "{plain}");
    }
}
