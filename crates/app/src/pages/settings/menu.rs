//! The service's own text on the pages of the clusters: menus of help, how to reach the service, and who to complain to.
//!
//! Shows beside each what Clusterwise says there. Limits and what may not be typed are `records`'.

use crate::pages::{Handlers, cluster_choice, error_at, form_errors};
use crate::platform;
use crate::route::Route;
use crate::state::{Action, MENU_CLUSTER, PreferenceInput, Question, State, period, reset_button, text_field};
use allocation::ClusterCode;
use pathways::{Block, Page, Topic, in_words, plain};
use records::{LocalPlace, LocalText};
use ui::{
    Button, ButtonGroup, ButtonKind, Details, ErrorSummary, InsetText, PageHeading, RowAction, SelectField, SelectItem,
    SummaryList, SummaryRow, TextArea, long_date, sentences, show,
};
use yew::prelude::*;

pub(in crate::pages) fn view(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            { show!(ErrorSummary { errors: form_errors(&state.preferences.tried), on_choose: handlers.on_go.clone() }) }
            { show!(PageHeading { title: "Your own text for service users" }) }
            <p>
                { "Care packages are agreed locally. Here you can say on the pages of “My care cluster”, and on the leaflet, what your \
                   service offers. Your text is marked there as your service’s, with the day on which you saved it." }
            </p>
            { show!(InsetText {
                children: html! {
                    <>
                        <p>
                            { "This text stays in this browser. Each computer on which the pages are read or printed needs it, and needs \
                               it again when it changes." }
                        </p>
                        <p>{ "Type nothing about a patient: no name and no number." }</p>
                    </>
                },
            }) }
            { menus(state, handlers) }
            { contact(state, handlers) }
            { complaints(state, handlers) }
        </>
    }
}

/// The menu of help of one cluster.
fn menus(state: &State, handlers: &Handlers) -> Html {
    let prompt = std::iter::once(SelectItem::new("", "Choose a cluster"));
    let items: Vec<SelectItem> =
        prompt.chain(ClusterCode::ALL.map(|code| cluster_choice::option(code, None))).collect();
    let chosen = state.preferences.menu;
    let rows: Vec<SummaryRow> = state.settings.local_texts.iter().filter_map(|local| row(local, handlers)).collect();
    html! {
        <section aria-labelledby="menu-title">
            <h2 class="nhsuk-heading-m" id="menu-title">{ "Menu of help for a cluster" }</h2>
            <p>
                { "It stands in the place of the help that Clusterwise lists. Say what people may be offered and what they can choose. It \
                   is no promise: the page goes on to say that each person and their team choose what fits." }
            </p>
            if !rows.is_empty() {
                { show!(SummaryList { rows }) }
            }
            { show!(SelectField {
                id: MENU_CLUSTER,
                label: "Cluster",
                items,
                value: chosen.map_or("", ClusterCode::code),
                on_change: handlers.dispatch.reform(|event: Event| {
                    Action::Prefer(PreferenceInput::Menu(ClusterCode::from_code(&platform::choice_of(&event)).ok()))
                }),
            }) }
            if let Some(cluster) = chosen {
                { ours(state, cluster, &format!("What Clusterwise lists for cluster {cluster}"), Topic::Help) }
                { text(state, handlers, LocalPlace::Menu(cluster), Words {
                    what: &format!("your menu of help for cluster {cluster}"),
                    hint: "Write it for the person, in short plain sentences, one thing to a line",
                    rows: 8,
                    none: "You have not saved a menu for this cluster. What Clusterwise lists stands on the page.",
                    reset: "Use Clusterwise’s list again",
                }) }
                <p>{ preview(Some(cluster)) }</p>
            }
        </section>
    }
}

/// A cluster that has a menu of the service's own, and the way to it.
fn row(local: &LocalText, handlers: &Handlers) -> Option<SummaryRow> {
    let LocalPlace::Menu(cluster) = local.place else { return None };
    let dispatch = handlers.dispatch.clone();
    let on_press = Callback::from(move |()| {
        dispatch.emit(Action::Prefer(PreferenceInput::Menu(Some(cluster))));
        dispatch.emit(Action::GoTo(text_field(LocalPlace::Menu(cluster)).to_owned()));
    });
    let action =
        RowAction { words: "Change".into(), about: format!("the menu of help for cluster {cluster}").into(), on_press };
    let saved = format!("Your own menu, saved on {}", long_date(local.set));
    Some(SummaryRow::words(sentences::cluster(cluster), saved).action(action))
}

fn contact(state: &State, handlers: &Handlers) -> Html {
    html! {
        <section aria-labelledby="contact-title">
            <h2 class="nhsuk-heading-m" id="contact-title">{ "How to reach you" }</h2>
            <p>
                { "It stands on the page of every cluster, above 999, NHS 111 and the Samaritans, and where the page says who may help. \
                   Clusterwise has no text of its own for it." }
            </p>
            { text(state, handlers, LocalPlace::Contact, Words {
                what: "your contact",
                hint: "The name of your team, its telephone number and hours, and who answers at other times",
                rows: 4,
                none: "You have not saved a contact. The page gives only the numbers that are the same everywhere.",
                reset: "Take it off the pages",
            }) }
            <p>{ preview(state.preferences.menu) }</p>
        </section>
    }
}

fn complaints(state: &State, handlers: &Handlers) -> Html {
    html! {
        <section aria-labelledby="complaints-title">
            <h2 class="nhsuk-heading-m" id="complaints-title">{ "Who to complain to" }</h2>
            <p>{ "It stands on the page of every cluster, above what Clusterwise says there." }</p>
            // What it says of this is the same for every cluster.
            { ours(state, state.preferences.menu.unwrap_or(ClusterCode::VARIANCE), "What Clusterwise says there", Topic::Voice) }
            { text(state, handlers, LocalPlace::Complaints, Words {
                what: "your text about complaints",
                hint: "Who listens, how to reach them, and when to expect an answer",
                rows: 4,
                none: "You have not saved a text about complaints.",
                reset: "Take it off the pages",
            }) }
            <p>{ preview(state.preferences.menu) }</p>
        </section>
    }
}

/// What is said about a field.
struct Words<'a> {
    /// What it is, as in the middle of a sentence: "your contact".
    what: &'a str,
    hint: &'static str,
    rows: u8,
    /// What stands there while no text is set.
    none: &'static str,
    /// The button that takes the text away.
    reset: &'static str,
}

/// A text of the service's own: the field, when it was saved, and what can be done with it.
fn text(state: &State, handlers: &Handlers, place: LocalPlace, words: Words<'_>) -> Html {
    let Words { what, hint, rows, none, reset } = words;
    let (form, settings) = (&state.preferences, &state.settings);
    let set = settings.local_text(place);
    let typed = form.text(settings, place);
    let unsaved = typed.trim() != set.map_or("", |set| &set.text);
    let saved = set.map_or_else(|| none.to_owned(), |set| format!("Last saved on {}.", long_date(set.set)));
    let save = form.save_text(settings, place, state.today);
    let id = text_field(place);
    html! {
        <>
            { show!(TextArea {
                id,
                label: what.replacen('y', "Y", 1),
                hint: format!("{hint}. At most {} lines.", place.most_lines()),
                error: error_at(&form.tried, id),
                value: typed,
                rows,
                max_characters: u16::try_from(place.longest()).ok(),
                on_input: handlers.dispatch.reform(move |event: InputEvent| {
                    Action::Prefer(PreferenceInput::LocalText(place, platform::text_of(&event)))
                }),
            }) }
            <p class="nhsuk-body-s nhsuk-u-secondary-text-colour">
                { saved }
                if unsaved {
                    { " What is in the box is not saved yet." }
                }
            </p>
            { show!(ButtonGroup {
                children: html! {
                    <>
                        { show!(Button {
                            kind: ButtonKind::Secondary,
                            on_press: handlers.on(save),
                            hidden: format!(" {what}"),
                            children: "Save",
                        }) }
                        if set.is_some() {
                            { show!(Button {
                                kind: ButtonKind::Secondary,
                                id: reset_button(place),
                                on_press: handlers.on(Action::Ask(Question::OurWords(place))),
                                hidden: format!(" ({what})"),
                                children: reset,
                            }) }
                        }
                    </>
                },
            }) }
        </>
    }
}

fn preview(cluster: Option<ClusterCode>) -> Html {
    let words = cluster.map_or_else(
        || "See the pages as they are now".to_owned(),
        |cluster| format!("See the page of cluster {cluster} as it is now"),
    );
    html! { <a href={Route::MyCluster(cluster).to_string()}>{ words }</a> }
}

/// What Clusterwise says about something. The menu of a cluster is what it says of that cluster alone.
fn ours(state: &State, cluster: ClusterCode, summary: &str, topic: Topic) -> Html {
    let sections = &Page::of(cluster).sections;
    let Some(section) = sections.iter().find(|section| section.topic == topic) else { return Html::default() };
    let blocks = if topic == Topic::Help { section.own } else { section.common };
    let period = in_words(period(&state.settings, cluster));
    let block = |block: &Block| match block {
        Block::Paragraph(text) => html! { <p>{ plain(text, &period) }</p> },
        Block::List(items) => html! {
            <ul class="nhsuk-list nhsuk-list--bullet">
                { for items.iter().map(|text| html! { <li>{ plain(text, &period) }</li> }) }
            </ul>
        },
        // They stand on the page whatever a service says.
        Block::Contacts(_) => Html::default(),
    };
    html! {
        { show!(Details {
            summary: summary.to_owned(),
            children: html! { <>{ for blocks.iter().map(block) }</> },
        }) }
    }
}
