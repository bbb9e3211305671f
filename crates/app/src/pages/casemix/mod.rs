//! Casemix: figures about everyone, and the only file that may leave.
//!
//! Owns what the tabs share: the choices above them, which lines a figure is shown for, and the definition behind each. The
//! figures on the screen are as they are; what is printed and saved is protected.

mod caseload;
mod export;
mod flows;
mod outcomes;
mod quality;
mod report;

use super::{Handlers, term};
use crate::counting::{Counting, Figures, last_day, last_whole_quarter};
use crate::platform;
use crate::route::Route;
use crate::state::{Action, CasemixTab, CasemixView, State};
use ::casemix::{Counts, Definition, Group, Span};
use allocation::SuperClass;
use pathways::TermId;
use ui::{
    Button, ButtonGroup, ButtonKind, ButtonLink, DemonstrationBanner, Line, PageHeading, SelectField, SelectItem, Tab,
    Tabs, long_date, show,
};
use yew::prelude::*;

/// What the tables of the page are made of.
const WORDS: [(TermId, &str); 8] = [
    (TermId::Casemix, "casemix"),
    (TermId::ActiveCaseload, "active caseload"),
    (TermId::ReportingDate, "reporting date"),
    (TermId::ClusterReviewPeriod, "cluster review period"),
    (TermId::MustClause, "must clause"),
    (TermId::CareTransition, "care transition"),
    (TermId::HiddenCount, "hidden count"),
    (TermId::PooledTeam, "pooled team"),
];

pub(super) fn view(state: &State, handlers: &Handlers, counting: &Counting) -> Html {
    let is_empty = state.people.is_empty() && !state.casemix.is_demonstration;
    html! {
        <>
            <div class="no-print">
                { show!(PageHeading { title: "Casemix" }) }
                if state.casemix.is_demonstration {
                    { demonstration(state, handlers) }
                }
                if is_empty {
                    { nobody(state, handlers) }
                } else if let Some(figures) = &counting.figures {
                    { shown(state, handlers, figures, counting) }
                    { term::explained(&WORDS) }
                } else {
                    <p role="status">{ "Counting" }</p>
                }
            </div>
            if let Some((figures, file)) = counting.figures.as_ref().zip(counting.file.as_ref()).filter(|_| !is_empty) {
                { report::view(state, figures, file) }
            }
        </>
    }
}

/// What there is to see when nobody was assessed.
fn nobody(state: &State, handlers: &Handlers) -> Html {
    html! {
        <>
            <p>
                { "Nobody is here yet. This page counts the people who were assessed in this browser: how many are in each \
                   cluster, whether reviews happen in time, what changes, and how people move between clusters." }
            </p>
            <p>
                { "To see what it looks like, open a demonstration. Its 300 people are made up. They are never kept, never mixed \
                   with your records, and gone when you leave this page." }
            </p>
            { show!(ButtonGroup {
                children: html! {
                    <>
                    { show!(ButtonLink { href: Route::Assess(None).to_string(), children: "Allocate a cluster" }) }
                    { show!(Button {
                        kind: ButtonKind::Secondary,
                        id: "demonstrate",
                        on_press: set(state, handlers, |view| view.is_demonstration = true),
                        children: "Open the demonstration",
                    }) }
                    </>
                },
            }) }
        </>
    }
}

fn demonstration(state: &State, handlers: &Handlers) -> Html {
    html! {
        { show!(DemonstrationBanner {
            children: show!(Button {
                kind: ButtonKind::Secondary,
                id: "end-demonstration",
                on_press: set(state, handlers, |view| *view = CasemixView::default()),
                children: "End the demonstration",
            }),
        }) }
    }
}

fn shown(state: &State, handlers: &Handlers, figures: &Figures, counting: &Counting) -> Html {
    let counts = counts(state, figures);
    html! {
        <>
            { filters(state, handlers, figures) }
            if figures.summary.all == Counts::default() {
                <p role="status">{ format!("Nobody had been assessed here by {}. Choose a later reporting date.", long_date(figures.at)) }</p>
            } else {
                <p role="status">{ about(state, figures, counts) }</p>
                { tabs(state, handlers, figures, counts, counting) }
            }
        </>
    }
}

/// The counts of the team that was chosen, or of all.
fn counts<'a>(state: &State, figures: &'a Figures) -> &'a Counts {
    let chosen = state.casemix.team.as_ref();
    let place = chosen.and_then(|chosen| figures.teams.iter().position(|team| team == chosen));
    place.and_then(|place| figures.summary.teams.get(place)).unwrap_or(&figures.summary.all)
}

/// What the figures are of, in a sentence.
fn about(state: &State, figures: &Figures, counts: &Counts) -> String {
    if state.casemix.tab == CasemixTab::Export {
        return "The choices above pick rows of the file and change no figure in it.".to_owned();
    }
    let people = super::banners::counted(
        usize::try_from(counts.caseload.active()).unwrap_or(0),
        "active person",
        "active people",
    );
    let of = state.casemix.team.as_ref().map_or_else(|| "all teams".to_owned(), Clone::clone);
    let of = match state.casemix.class {
        Some(class) => {
            format!("{of}, of whom {} in {} clusters", counts.caseload.clustered(Group::Class(class)), class.id())
        }
        None => of,
    };
    let months = figures.summary.period.span.months();
    format!(
        "{people} on {}, {of}. Events are those of the {months} months up to then. These figures are as they are: keep them \
         within the service.",
        long_date(figures.at)
    )
}

fn filters(state: &State, handlers: &Handlers, figures: &Figures) -> Html {
    let view = &state.casemix;
    let every = std::iter::once(SelectItem::new("", "All teams"));
    let teams = every.chain(figures.teams.iter().map(|team| SelectItem::new(team.clone(), team.clone())));
    let every = std::iter::once(SelectItem::new("", "All clusters"));
    let classes = every.chain(SuperClass::ALL.map(|class| SelectItem::new(class.id(), class.name())));
    let spans = Span::ALL.map(|span| {
        let words = if span == Span::Year { "12 months up to then" } else { "3 months up to then" };
        SelectItem::new(span.months().to_string(), words)
    });
    html! {
        <div class="casemix-filter" role="group" aria-label="What is counted">
            { show!(SelectField {
                id: "casemix-team",
                label: "Team",
                items: teams.collect::<Vec<_>>(),
                value: view.team.clone().unwrap_or_default(),
                on_change: chosen(state, handlers, |view, team| view.team = Some(team).filter(|team| !team.is_empty())),
            }) }
            { show!(SelectField {
                id: "casemix-class",
                label: "Clusters",
                items: classes.collect::<Vec<_>>(),
                value: view.class.map_or("", SuperClass::id),
                on_change: chosen(state, handlers, |view, id| view.class = SuperClass::from_id(&id).ok()),
            }) }
            if !view.is_demonstration {
                { show!(SelectField {
                    id: "casemix-date",
                    label: "Reporting date",
                    items: dates(state),
                    value: view.quarters_ago.map(|ago| ago.to_string()).unwrap_or_default(),
                    on_change: chosen(state, handlers, |view, ago| view.quarters_ago = ago.parse().ok()),
                }) }
            }
            // A file is always about one quarter.
            if view.tab != CasemixTab::Export {
                { show!(SelectField {
                    id: "casemix-span",
                    label: "Events",
                    items: spans.to_vec(),
                    value: view.span.months().to_string(),
                    on_change: chosen(state, handlers, |view, months| {
                        view.span = Span::ALL.into_iter().find(|span| span.months().to_string() == months).unwrap_or_default();
                    }),
                }) }
            }
        </div>
    }
}

/// Today, and the ends of the last eight quarters.
fn dates(state: &State) -> Vec<SelectItem> {
    let mut quarter = last_whole_quarter(state.today);
    let mut items = vec![SelectItem::new("", format!("Today, {}", long_date(state.today)))];
    for ago in 0..8_u8 {
        if let Some(end) = last_day(quarter) {
            items.push(SelectItem::new(ago.to_string(), format!("{}, end of {quarter}", long_date(end))));
        }
        quarter = quarter.before();
    }
    items
}

fn tabs(state: &State, handlers: &Handlers, figures: &Figures, counts: &Counts, counting: &Counting) -> Html {
    let selected = state.casemix.tab;
    let panel = |tab: CasemixTab| {
        if tab != selected {
            return Html::default();
        }
        match tab {
            CasemixTab::Caseload => caseload::view(state, figures, counts),
            CasemixTab::Quality => quality::view(state, figures, counts),
            CasemixTab::Outcomes => outcomes::view(state, figures, counts),
            CasemixTab::Flows => flows::view(state, counts),
            CasemixTab::Export => export::view(state, handlers, figures, counting.file.as_ref()),
        }
    };
    let tab = |tab: CasemixTab| Tab { id: tab.id().into(), label: tab.name().into(), panel: panel(tab) };
    let show = |by_key: bool| {
        let view = state.casemix.clone();
        handlers.dispatch.reform(move |id: AttrValue| {
            let tab = CasemixTab::ALL.into_iter().find(|tab| tab.id() == id).unwrap_or_default();
            let view = CasemixView { tab, ..view.clone() };
            if by_key { Action::ShowCasemixByKey(view) } else { Action::ShowCasemix(view) }
        })
    };
    html! {
        { show!(Tabs {
            label: "Casemix",
            tabs: CasemixTab::ALL.map(tab).to_vec(),
            selected: selected.id(),
            on_select: show(false),
            on_arrow: show(true),
        }) }
    }
}

/// A callback that changes what is shown.
fn set<T: 'static>(state: &State, handlers: &Handlers, change: impl FnOnce(&mut CasemixView)) -> Callback<T> {
    let mut view = state.casemix.clone();
    change(&mut view);
    handlers.on(Action::ShowCasemix(view))
}

/// A callback that changes what is shown by what was chosen in a select.
fn chosen(state: &State, handlers: &Handlers, change: impl Fn(&mut CasemixView, String) + 'static) -> Callback<Event> {
    let view = state.casemix.clone();
    handlers.dispatch.reform(move |event: Event| {
        let mut view = view.clone();
        change(&mut view, platform::choice_of(&event));
        Action::ShowCasemix(view)
    })
}

/// The groups that are shown: those of the super class that was chosen, or all.
fn groups(state: &State) -> impl Iterator<Item = Group> {
    let class = state.casemix.class;
    Group::every().filter(move |group| match (class, group) {
        (None, _) => true,
        (Some(class), Group::Class(other)) => *other == class,
        (Some(class), Group::Cluster(cluster)) => cluster.super_class() == Some(class),
        (Some(_), Group::All) => false,
    })
}

/// The group that stands for everything that is shown.
fn whole(state: &State) -> Group {
    state.casemix.class.map_or(Group::All, Group::Class)
}

fn line(group: Group) -> Line {
    match group {
        Group::Cluster(cluster) => Line::Cluster(cluster),
        Group::Class(class) => Line::Class(class),
        Group::All => Line::Total,
    }
}

/// A proportion as a part shows it.
fn share(share: ::casemix::Share) -> ui::Share {
    ui::Share { numerator: share.part, denominator: share.whole, ..ui::Share::default() }
}

/// What a figure counts, one click away.
fn defined(definition: Definition) -> Html {
    html! {
        { show!(ui::Definition {
            of: definition.name(),
            words: definition.words(),
            code: definition.code().map(AttrValue::Static),
        }) }
    }
}

/// A line at figures that are not told apart by cluster, while a super class is chosen.
fn all_clusters(state: &State) -> Html {
    let of_all = html! { <p class="chart__note">{ OF_ALL_CLUSTERS }</p> };
    state.casemix.class.map(|_| of_all).unwrap_or_default()
}

/// What it says.
const OF_ALL_CLUSTERS: &str = "Of all clusters, whatever is chosen above.";

/// The same for a figure with a note of its own.
fn note(state: &State, note: Option<String>) -> Option<AttrValue> {
    let of_all = state.casemix.class.map(|_| OF_ALL_CLUSTERS.to_owned());
    let notes: Vec<String> = [note, of_all].into_iter().flatten().collect();
    (!notes.is_empty()).then(|| notes.join(". ").into())
}

/// A heading with what it counts.
fn heading(definition: Definition) -> Html {
    html! {
        <>
            <h2 class="nhsuk-heading-m">{ definition.name() }</h2>
            { defined(definition) }
        </>
    }
}
