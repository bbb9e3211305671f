//! The pages to learn from, and their list.
//!
//! Owns how they are drawn and where each link leads. The words are the training crate's, which also counts how hard they
//! are to read.

use crate::pages::Handlers;
use crate::route::Route;
use crate::state::{Action, PracticePage};
use pathways::TermId;
use training::{Destination, LearningBlock, LearningSection, Topic};
use ui::{BackLink, Button, ButtonKind, Card, CardRow, Details, InsetText, PageHeading, show};
use yew::prelude::*;

/// The page of this id, or the list of all.
pub(super) fn view(id: Option<&str>, handlers: &Handlers) -> Html {
    match id.map(Topic::from_id) {
        None => list(),
        Some(Some(topic)) => page(topic, handlers),
        Some(None) => html! {
            <>
                { show!(PageHeading { title: "Page not found" }) }
                <p>{ "There is no page to learn from at this address." }</p>
                <p><a href={address(None)}>{ "All pages to learn from" }</a></p>
            </>
        },
    }
}

fn address(topic: Option<Topic>) -> String {
    PracticePage::Learn(topic.map(|topic| topic.id().to_owned())).route().to_string()
}

fn list() -> Html {
    let card = |topic: Topic| Card {
        heading: topic.page().title.into(),
        href: Some(address(Some(topic)).into()),
        children: html! { <p>{ topic.page().opening }</p> },
    };
    html! {
        <>
            { show!(BackLink { href: PracticePage::Choose.route().to_string(), label: "Practise" }) }
            { show!(PageHeading { title: "Learn" }) }
            <p>{ "Six short pages. Each takes about two minutes. Read them in this order, or the one that you need." }</p>
            { show!(CardRow { cards: Topic::ALL.map(card).to_vec() }) }
        </>
    }
}

fn page(topic: Topic, handlers: &Handlers) -> Html {
    let page = topic.page();
    html! {
        <article class="learn" key={topic.id()}>
            { show!(BackLink { href: address(None), label: "All pages to learn from" }) }
            { show!(PageHeading { title: page.title }) }
            <p class="learn__opening">{ page.opening }</p>
            <div class="learn__columns">
                { for page.sections.iter().map(section) }
                <section class="learn__section no-print">
                    <h2 class="nhsuk-heading-s">{ "What next" }</h2>
                    <ul class="nhsuk-list nhsuk-list--bullet">
                        { for page.next.iter().map(|step| html! {
                            <li><a class="nhsuk-link--target" href={place(step.to)}>{ step.label }</a></li>
                        }) }
                    </ul>
                </section>
                <section class="learn__section">
                    <h2 class="nhsuk-heading-s">{ "Check yourself" }</h2>
                    <div class="learn__questions printed">
                        { for page.questions.iter().map(|question| show!(Details {
                            summary: question.asks,
                            children: html! { <p>{ question.answer }</p> },
                        })) }
                    </div>
                </section>
            </div>
            <div class="learn__foot">
            <div class="learn__sources printed">
                { show!(Details {
                    summary: "Where this comes from",
                    children: html! {
                        <ul class="nhsuk-list nhsuk-list--bullet">
                            { for page.sources.iter().map(|source| html! { <li>{ *source }</li> }) }
                        </ul>
                    },
                }) }
            </div>
            <div class="no-print">
                { show!(Button {
                    kind: ButtonKind::Secondary,
                    small: true,
                    on_press: handlers.on(Action::Print),
                    children: "Print this page",
                }) }
            </div>
            </div>
        </article>
    }
}

fn section(section: &LearningSection) -> Html {
    html! {
        <section class="learn__section">
            <h2 class="nhsuk-heading-s">{ section.heading }</h2>
            { for section.blocks.iter().map(block) }
        </section>
    }
}

fn block(block: &LearningBlock) -> Html {
    let items = |items: &[&'static str]| items.iter().map(|item| html! { <li>{ *item }</li> }).collect::<Html>();
    match block {
        LearningBlock::Paragraph(words) => html! { <p>{ *words }</p> },
        LearningBlock::List(words) => html! { <ul class="nhsuk-list nhsuk-list--bullet">{ items(words) }</ul> },
        LearningBlock::Steps(words) => html! { <ol class="nhsuk-list nhsuk-list--number">{ items(words) }</ol> },
        LearningBlock::Example(words) => {
            show!(InsetText { children: html! { <p><strong>{ "For example: " }</strong>{ *words }</p> } })
        }
    }
}

/// The address of a place in the app.
fn place(to: Destination) -> String {
    match to {
        Destination::Learn(topic) => address(Some(topic)),
        Destination::Vignettes => PracticePage::Choose.route().to_string(),
        Destination::Practise(kind) => PracticePage::Kind(kind.id().to_owned()).route().to_string(),
        Destination::Method => Route::Method.to_string(),
        Destination::Glossary(id) => TermId::from_id(id).map_or(Route::Glossary(None), Route::from).to_string(),
        Destination::MyCluster => Route::MyCluster(None).to_string(),
        Destination::Casemix => Route::Casemix.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_of_every_page_leads_somewhere() {
        for step in Topic::ALL.into_iter().flat_map(|topic| topic.page().next) {
            let route = Route::parse(&place(step.to));
            assert_ne!(route, Route::Unknown, "{}", step.label);
            assert!(!matches!(step.to, Destination::Glossary(_)) || route != Route::Glossary(None), "{}", step.label);
            if let Route::Practise(_) = route {
                assert_ne!(PracticePage::of(route), PracticePage::Unknown, "{}", step.label);
            }
        }
    }
}
