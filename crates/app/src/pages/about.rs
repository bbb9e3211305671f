//! What the tool is, what it is not, and what happens to what is typed.

use crate::route::Route;
use crate::state::State;
use ui::{PageHeading, sentences, show};
use yew::prelude::*;

pub(super) fn view(state: &State) -> Html {
    let pack = state.packs.current().ok().map(|pack| sentences::pack(&pack));
    html! {
        <>
            { show!(PageHeading { title: "About Clusterwise" }) }
            <h2 class="nhsuk-heading-m">{ "What it is for" }</h2>
            <p>
                { "Clusterwise helps mental health clinicians in England to allocate an adult to one of the 21 care clusters, from the \
                   18 ratings of the Mental Health Clustering Tool. It is for clinicians who are trained in the tool, for teams that \
                   review people who were clustered before, for training and for research." }
            </p>
            <p>{ sentences::DECISION_SUPPORT }</p>
            <h2 class="nhsuk-heading-m">{ "What it is not" }</h2>
            <ul class="nhsuk-list nhsuk-list--bullet">
                <li>{ "It is not a diagnosis, and no assessment of risk. It suggests no treatment." }</li>
                <li>{ "It is not an NHS service and not endorsed by one. It is not registered as a medical device." }</li>
                <li>{ "It is not the official algorithm or the official grid." }{ " " }{ pack.unwrap_or_default() }</li>
            </ul>
            <p><a href={Route::Method.to_string()}>{ "How a suggestion is made" }</a></p>
            <h2 class="nhsuk-heading-m">{ "Privacy" }</h2>
            <ul class="nhsuk-list nhsuk-list--bullet">
                <li>{ "What you enter is kept in this browser’s local storage, on this computer. It is not encrypted: anyone who can use \
                       this browser can read it." }</li>
                <li>{ "Nothing you enter is sent anywhere. The page fetches the rest of itself from where it came from when you first                        open some pages, and asks no server for anything else." }</li>
                <li>{ "The only file it writes is the " }<a href={Route::Casemix.to_string()}>{ "casemix" }</a>
                    { " summary, and only when you save it. Small numbers in it are hidden, and so are labels, dates and everything you                        typed but the names of teams." }</li>
                <li>{ "There are no cookies, no counting of visits and nothing from other sites." }</li>
                <li>{ "People are kept under labels that you make up. The page refuses what it can recognise as an NHS number, a date of \
                       birth, an email address or a postcode. It cannot recognise a name: do not enter one." }</li>
                <li>{ "You can delete one person or everything, in the caseload and in " }
                    <a href={Route::Settings.to_string()}>{ "settings" }</a>{ "." }</li>
            </ul>
            <h2 class="nhsuk-heading-m">{ "Accessibility" }</h2>
            <p>
                { "It is meant to meet WCAG 2.2 at level AA. Every page is tested automatically with axe in light, dark and forced \
                   colours, and the whole task is tested by keyboard alone. It has not been tested by people who use screen \
                   readers every day." }
            </p>
            <h2 class="nhsuk-heading-m">{ "Sources and rights" }</h2>
            <p>
                { "Names and codes of scales and clusters, and the labels of the ratings 0 to 4, are those of the NHS Data Dictionary. \
                   The HoNOS glossary is copyright of the Royal College of Psychiatrists and is not shown here: rate with the \
                   official glossary beside you. The styles are those of nhsuk-frontend (MIT licence). Clusterwise is open source \
                   under the MIT licence." }
            </p>
        </>
    }
}
