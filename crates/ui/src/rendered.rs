//! Renders a component to a string on the host, for tests.

use crate::Part;
use yew::prelude::*;

/// The HTML of a part.
pub(crate) fn rendered(part: impl Part) -> String {
    rendered_component::<Drawn>(DrawnProps { html: part.html() })
}

#[derive(PartialEq, Properties)]
struct DrawnProps {
    html: Html,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.html.clone()
}

/// The HTML of a component with these properties, without the lines and marks that only hydration needs.
pub(crate) fn rendered_component<C>(props: C::Properties) -> String
where
    C: BaseComponent,
    C::Properties: 'static,
{
    let renderer = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}

/// The opening tags of an element's name that carry all of these attributes, in whatever order they are written.
pub(crate) fn tags<'html>(html: &'html str, name: &str, attributes: &[&str]) -> Vec<&'html str> {
    html.split('<')
        .filter_map(|piece| piece.split_once('>').map(|(tag, _)| tag))
        .filter(|tag| tag.split(' ').next() == Some(name))
        .filter(|tag| attributes.iter().all(|attribute| format!("{tag} ").contains(&format!(" {attribute} "))))
        .collect()
}
