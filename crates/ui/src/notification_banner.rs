//! What has just happened, at the top of a page.
//!
//! Accessibility: a success or a problem is an alert, announced as it appears; anything else is a region to be found.
//! The kind stands in the banner's title in words. Regions are told apart by their message, because a page can have several.

use crate::Part;
use yew::prelude::*;

/// What a banner tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NotificationKind {
    /// Something to know.
    #[default]
    Important,
    /// Something was done.
    Success,
    /// Something could not be done.
    Problem,
}

/// What has just happened.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NotificationBanner {
    /// What it tells.
    #[prop_or_default]
    pub kind: NotificationKind,
    /// The id of its title, when a page has more than one.
    #[prop_or(AttrValue::Static("notification-title"))]
    pub id: AttrValue,
    /// The message in one line.
    pub heading: AttrValue,
    /// What more there is to say.
    #[prop_or_default]
    pub children: Html,
}

impl Part for NotificationBanner {
    fn html(&self) -> Html {
        let (title, role, modifier) = match self.kind {
            NotificationKind::Important => ("Important", "region", None),
            NotificationKind::Success => ("Success", "alert", Some("nhsuk-notification-banner--success")),
            NotificationKind::Problem => ("Problem", "alert", Some("notification--problem")),
        };
        let message = format!("{}-heading", self.id);
        let name = if role == "region" { format!("{} {message}", self.id).into() } else { self.id.clone() };
        html! {
            <div class={classes!("nhsuk-notification-banner", modifier)} {role} aria-labelledby={name}>
                <div class="nhsuk-notification-banner__header">
                    <h2 class="nhsuk-notification-banner__title" id={self.id.clone()}>{ title }</h2>
                </div>
                <div class="nhsuk-notification-banner__content">
                    <p class="nhsuk-notification-banner__heading" id={message}>{ self.heading.clone() }</p>
                    { self.children.clone() }
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
    fn what_was_done_or_could_not_be_done_is_announced() {
        for (kind, role, title, name) in [
            (NotificationKind::Important, "region", "Important", "notification-title notification-title-heading"),
            (NotificationKind::Success, "alert", "Success", "notification-title"),
            (NotificationKind::Problem, "alert", "Problem", "notification-title"),
        ] {
            let html = rendered(NotificationBanner {
                kind,
                id: "notification-title".into(),
                heading: "The assessment was saved".into(),
                children: Html::default(),
            });
            let banner = [&format!(r#"role="{role}""#), &*format!(r#"aria-labelledby="{name}""#)];
            assert_eq!(tags(&html, "div", &banner).len(), 1, "{html}");
            assert!(html.contains(&format!(">{title}</h2>")), "{html}");
        }
    }
}
