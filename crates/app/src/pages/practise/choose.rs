//! What to practise.

use crate::state::{Practice, PracticePage, VignetteStep};
use ui::{PageHeading, show};
use yew::prelude::*;

pub(super) fn view(practice: &Practice) -> Html {
    let vignettes = practice.sets.set().map(|set| set.vignettes()).unwrap_or_default();
    html! {
        <>
            { show!(PageHeading { title: "Practise" }) }
            <ol>
                { for vignettes.iter().map(|vignette| {
                    let page = PracticePage::Vignette(vignette.id.clone(), VignetteStep::Ratings);
                    html! { <li><a href={page.route().to_string()}>{ &vignette.name }</a></li> }
                }) }
            </ol>
        </>
    }
}
