//! What the tool is for, for whom, and what it is not.

use super::{heading, list};
use crate::route::Route;
use crate::state::State;
use ui::sentences;
use yew::prelude::*;

pub(super) fn view(state: &State) -> Html {
    let pack = state.packs.current().ok().map(|pack| sentences::pack(&pack));
    html! {
        <>
            <p>
                { "Clusterwise helps mental health clinicians in England to allocate an adult to one of the 21 care clusters, from the \
                   18 ratings of the Mental Health Clustering Tool." }
            </p>
            <p>{ sentences::DECISION_SUPPORT }</p>
            { heading("Who it is for") }
            { list(&[
                "Clinicians who are trained in the clustering tool, for adults whom they have assessed themselves.",
                "Teams that review people who were clustered before.",
                "Team leads and informatics leads who look at a team’s casemix.",
                "Training and research.",
            ]) }
            { heading("What it is not") }
            { list(&[
                "It is not a diagnosis, and no assessment of risk. It suggests no treatment and no medicine.",
                "It is not for children and young people, and not for learning disability or forensic services: they have clusters and \
                 tools of their own.",
                "It does not say who may have a service, and nobody should be turned away because of a cluster.",
                "It is not a patient record, and it reminds nobody of a review.",
                "It is not an NHS service and not endorsed by one. It is not registered as a medical device and claims to be none.",
            ]) }
            { heading("How far its rules can be relied on") }
            <p>
                { "They are not the official algorithm or the official grid." }{ " " }{ pack.unwrap_or_default() }{ " " }
                <a href={Route::Method.to_string()}>{ "How a suggestion is made" }</a>
            </p>
            <p>{ sentences::transitions_note() }</p>
        </>
    }
}
