//! Renders a component to a string on the host, for tests.

use yew::prelude::*;

/// The HTML of a component with these properties, without the lines and marks that only hydration needs.
pub(crate) fn rendered<C>(props: C::Properties) -> String
where
    C: BaseComponent,
    C::Properties: 'static,
{
    let renderer = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}
