//! A few panels of which one is shown at a time.
//!
//! Accessibility: the roles and keys of the ARIA tabs pattern. Only the selected tab is a stop of the keyboard; the
//! left and right arrows call back with its neighbour, and the app selects it and moves the focus to [`tab_id`].
//! The tabs are links in nhsuk-frontend's markup but never change the address. In print every panel is shown under
//! its own heading, because paper cannot be pressed.

use crate::Part;
use yew::prelude::*;

/// One panel and its tab.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// The id of its panel.
    pub id: AttrValue,
    /// The words on the tab.
    pub label: AttrValue,
    /// What the panel holds.
    pub panel: Html,
}

/// The id of the tab that shows a panel.
#[must_use]
pub fn tab_id(panel: &str) -> String {
    format!("tab_{panel}")
}

/// Panels of which one is shown at a time.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Tabs {
    /// What the tabs are for, heard only.
    pub label: AttrValue,
    /// The panels.
    pub tabs: Vec<Tab>,
    /// The id of the panel that is shown.
    pub selected: AttrValue,
    /// Called with the id of the panel whose tab was pressed.
    pub on_select: Callback<AttrValue>,
    /// Called with the id of the neighbouring panel when an arrow key is pressed: select it, and focus its tab.
    pub on_arrow: Callback<AttrValue>,
}

impl Part for Tabs {
    fn html(&self) -> Html {
        html! {
            <div class="nhsuk-tabs">
                <ul class="nhsuk-tabs__list" role="tablist" aria-label={self.label.clone()}>
                    { for self.tabs.iter().enumerate().map(|(index, tab)| item(self, index, tab)) }
                </ul>
                { for self.tabs.iter().map(|tab| panel(self, tab)) }
            </div>
        }
    }
}

fn item(props: &Tabs, index: usize, tab: &Tab) -> Html {
    let selected = tab.id == props.selected;
    let id = tab.id.clone();
    let onclick = props.on_select.reform(move |event: MouseEvent| {
        event.prevent_default();
        id.clone()
    });
    let neighbour = |step: Option<usize>| step.and_then(|place| props.tabs.get(place)).map(|tab| tab.id.clone());
    let (left, right) = (neighbour(index.checked_sub(1)), neighbour(index.checked_add(1)));
    let on_arrow = props.on_arrow.clone();
    let onkeydown = move |event: KeyboardEvent| {
        let target = match event.key().as_str() {
            "ArrowLeft" => left.clone(),
            "ArrowRight" => right.clone(),
            _ => return,
        };
        event.prevent_default();
        if let Some(id) = target {
            on_arrow.emit(id);
        }
    };
    html! {
        <li class={classes!("nhsuk-tabs__list-item", selected.then_some("nhsuk-tabs__list-item--selected"))}
            role="presentation" key={tab.id.to_string()}>
            <a class="nhsuk-tabs__tab" id={tab_id(&tab.id)} href={format!("#{}", tab.id)} role="tab"
                aria-controls={tab.id.clone()} aria-selected={selected.to_string()}
                tabindex={if selected { "0" } else { "-1" }} {onclick} {onkeydown}>
                { tab.label.clone() }
            </a>
        </li>
    }
}

fn panel(props: &Tabs, tab: &Tab) -> Html {
    let hidden = (tab.id != props.selected).then_some("nhsuk-tabs__panel--hidden");
    html! {
        <div class={classes!("nhsuk-tabs__panel", hidden)} id={tab.id.clone()} role="tabpanel"
            aria-labelledby={tab_id(&tab.id)} key={tab.id.to_string()}>
            <p class="tabs__print-heading nhsuk-heading-s" aria-hidden="true">{ tab.label.clone() }</p>
            { tab.panel.clone() }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    #[test]
    fn one_tab_is_selected_and_a_stop_of_the_keyboard_and_every_panel_is_there_to_print() {
        let tab = |id: &'static str| Tab { id: id.into(), label: id.into(), panel: html! { <p>{ id }</p> } };
        let html = rendered(Tabs {
            label: "Views".into(),
            tabs: vec![tab("history"), tab("change")],
            selected: "change".into(),
            on_select: Callback::noop(),
            on_arrow: Callback::noop(),
        });
        let selected =
            [r#"id="tab_change""#, r#"aria-selected="true""#, r#"tabindex="0""#, r#"aria-controls="change""#];
        assert_eq!(tags(&html, "a", &selected).len(), 1, "{html}");
        let other = [r#"id="tab_history""#, r#"aria-selected="false""#, r#"tabindex="-1""#];
        assert_eq!(tags(&html, "a", &other).len(), 1, "{html}");
        assert_eq!(tags(&html, "div", &[r#"role="tabpanel""#]).len(), 2, "{html}");
        assert_eq!(html.matches("nhsuk-tabs__panel--hidden").count(), 1, "{html}");
    }
}
