//! A word in a coloured box.
//!
//! Accessibility: the word alone says what is meant; the colour only helps to find it.

use crate::Part;
use yew::prelude::*;

/// The colour of a tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagColour {
    /// Neutral and present.
    #[default]
    Blue,
    /// Done or in order.
    Green,
    /// Provisional, or soon.
    Orange,
    /// Wrong, or overdue.
    Red,
    /// Neutral and past.
    Grey,
}

/// A word in a coloured box.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Tag {
    /// Its words.
    pub label: AttrValue,
    /// Its colour.
    #[prop_or_default]
    pub colour: TagColour,
}

impl Part for Tag {
    fn html(&self) -> Html {
        let colour = match self.colour {
            TagColour::Blue => "nhsuk-tag--blue",
            TagColour::Green => "nhsuk-tag--green",
            TagColour::Orange => "nhsuk-tag--orange",
            TagColour::Red => "nhsuk-tag--red",
            TagColour::Grey => "nhsuk-tag--grey",
        };
        html! { <strong class={classes!("nhsuk-tag", colour)}>{ self.label.clone() }</strong> }
    }
}
