//! Parts of a page.
//!
//! Owns the one way in which a page is put together from parts: a part is its properties and can draw them.
//! Most parts are no Yew components, because each component costs a first visit about a kilobyte and gives
//! nothing to a part without a life of its own. What is drawn again and again on its own is a component still:
//! [`RatingField`](crate::RatingField), of which a page has eighteen and a change touches one.

use yew::prelude::*;

/// Something that a page is made of: properties in, elements out, callbacks for what is done with it.
pub trait Part {
    /// The elements.
    fn html(&self) -> Html;
}

/// Draws a part inside `html!`. Properties are given as in a struct; those with a default may be left out.
///
/// ```
/// use ui::{Tag, TagColour, show};
/// use yew::prelude::*;
///
/// let drawn = html! { <p>{ show!(Tag { label: "overdue", colour: TagColour::Red }) }</p> };
/// # assert_ne!(drawn, Html::default());
/// ```
#[macro_export]
macro_rules! show {
    ($($part:tt)*) => {
        $crate::Part::html(&::yew::props!($($part)*))
    };
}
