//! The first page: what the tool is for, and the ways in.

use super::Handlers;
use super::banners::counted;
use crate::route::Route;
use crate::state::{Action, CaseloadFilter, Due, Question, State, rows};
use ratings::Scale;
use ui::{Button, ButtonGroup, ButtonKind, ButtonLink, Card, CardRow, InsetText, PageHeading, show};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            { show!(PageHeading { title: "Allocate a person to a care cluster" }) }
            <p class="nhsuk-body-l">
                { "Rate the 18 scales of the Mental Health Clustering Tool, say which cluster you would choose, and then see which \
                   clusters fit the ratings and why. You decide." }
            </p>
            { unfinished(state, handlers) }
            { show!(CardRow {
                cards: vec![
                    yew::props!(Card {
                        heading: "Allocate a cluster",
                        href: Route::Assess(None).to_string(),
                        children: html! { <p>{ "Rate someone, see which clusters fit and why, and record your decision." }</p> },
                    }),
                    yew::props!(Card {
                        heading: "Practise",
                        href: Route::Practise(None).to_string(),
                        children: html! { <p>{ "Rate people who are made up, see where you agree, alone or as a room. Kept apart from real work." }</p> },
                    }),
                    yew::props!(Card {
                        heading: "My care cluster",
                        href: Route::MyCluster(None).to_string(),
                        children: html! { <p>{ "For service users and carers: what a cluster means, in plain words." }</p> },
                    }),
                    yew::props!(Card {
                        heading: "Caseload",
                        href: Route::Caseload.to_string(),
                        children: html! { <p>{ caseload(state) }</p> },
                    }),
                    yew::props!(Card {
                        heading: "Casemix",
                        href: Route::Casemix.to_string(),
                        children: html! { <p>{ "How many people are in each cluster, how they move and what changes: anonymous figures." }</p> },
                    }),
                    yew::props!(Card {
                        heading: "How it works",
                        href: Route::Method.to_string(),
                        children: html! { <p>{ "The rules behind a suggestion, cluster by cluster, and what is provisional about them." }</p> },
                    }),
                ],
            }) }
            <p>
                { "What you enter stays in this browser, on this computer. Nothing is sent anywhere. " }
                <a href={Route::About.to_string()}>{ "About, privacy and accessibility" }</a>
            </p>
        </>
    }
}

fn unfinished(state: &State, handlers: &Handlers) -> Html {
    let Some(assessing) = state.assessing.as_ref().filter(|_| state.has_unfinished()) else { return Html::default() };
    html! {
        { show!(InsetText {
            children: html! {
                <>
                <h2 class="nhsuk-heading-s">{ match state.assessed() { Some(label) => format!("You have an unfinished assessment of {label}"), None => "You have an unfinished assessment".to_owned() } }</h2>
                <p>{ format!("{} of {} scales are rated.", assessing.form.ratings.answered(), Scale::COUNT) }</p>
                { show!(ButtonGroup {
                    children: html! {
                        <>
                        { show!(ButtonLink { href: Route::Assess(None).to_string(), children: "Continue it" }) }
                        { show!(Button {
                            kind: ButtonKind::Secondary,
                            id: Question::DiscardUnfinished.asker(),
                            on_press: handlers.on(Action::Ask(Question::DiscardUnfinished)),
                            children: "Delete it",
                        }) }
                        </>
                    },
                }) }
                </>
            },
        }) }
    }
}

fn caseload(state: &State) -> String {
    if state.people.is_empty() {
        return "Nobody yet. People appear here once an assessment is saved.".to_owned();
    }
    let rows = rows(&state.people, &CaseloadFilter::default(), state.today);
    let overdue = rows.iter().filter(|row| row.due.is_some_and(Due::is_overdue)).count();
    let people = counted(rows.len(), "person", "people");
    match overdue {
        0 => format!("{people}. No review is overdue."),
        _ => format!("{people}. {} overdue.", counted(overdue, "review is", "reviews are")),
    }
}
