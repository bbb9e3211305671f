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

/// Whether two neighbours in a list have one key, which Yew cannot tell apart when it draws the list again.
pub(crate) fn has_repeated_keys(html: &Html) -> bool {
    match html {
        Html::VTag(tag) => tag.children().is_some_and(has_repeated_keys),
        Html::VList(list) => {
            let keys: Vec<_> = list.iter().filter_map(Html::key).collect();
            let repeats = keys.iter().enumerate().any(|(place, key)| keys.iter().take(place).any(|other| other == key));
            repeats || list.iter().any(has_repeated_keys)
        }
        _ => false,
    }
}

/// The opening tags of an element's name that carry all of these attributes, in whatever order they are written.
pub(crate) fn tags<'html>(html: &'html str, name: &str, attributes: &[&str]) -> Vec<&'html str> {
    html.split('<')
        .filter_map(|piece| piece.split_once('>').map(|(tag, _)| tag))
        .filter(|tag| tag.split(' ').next() == Some(name))
        .filter(|tag| attributes.iter().all(|attribute| format!("{tag} ").contains(&format!(" {attribute} "))))
        .collect()
}
