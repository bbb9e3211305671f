//! What has changed over time: two assessments compared, every scale across all of them, the clusters, and wellbeing.
//!
//! Owns which pictures there are and what they are made from. Nothing is ranked: only ratings, decisions and scores are
//! compared, whichever rule pack was in use.

use crate::pages::{Handlers, paragraph, term};
use crate::platform;
use crate::route::{PersonPage, Route};
use crate::state::{Action, CourseInput, Question, Span, State, spans};
use chrono::NaiveDate;
use outcomes::{Wellbeing as Scored, WellbeingScale};
use pathways::TermId;
use ratings::Assessment;
use records::{Entry, EntryId, Person, Wellbeing, WellbeingScore};
use ui::{
    ButtonKind, ButtonLink, ChangeTable, ClusterSpan, ClusterTimeline, Details, InsetText, PageHeading, Part,
    RowAction, ScaleChart, ScoreChart, SelectField, SelectItem, SummaryList, SummaryRow, long_date, sentences, show,
};
use yew::prelude::*;

pub(super) fn view(state: &State, handlers: &Handlers, person: &Person) -> Html {
    let entries = person.in_order();
    let assessments: Vec<(NaiveDate, Assessment)> =
        entries.iter().map(|entry| (entry.date, entry.assessment)).collect();
    html! {
        <>
            { show!(PageHeading { title: "Change over time", caption: AttrValue::from(person.label.to_string()) }) }
            if entries.is_empty() {
                <p>{ "There is no assessment, and nothing to compare." }</p>
            } else {
                { compared(state, handlers, &entries) }
                <section aria-labelledby="scales-title">
                    <h2 class="nhsuk-heading-m" id="scales-title">{ "The 18 scales" }</h2>
                    { show!(ScaleChart { id: "scales", assessments: assessments.clone() }) }
                </section>
                <section aria-labelledby="total-title">
                    <h2 class="nhsuk-heading-m" id="total-title">{ "The HoNOS total" }</h2>
                    { ScoreChart::honos("total", &assessments).html() }
                </section>
                <section aria-labelledby="clusters-title">
                    <h2 class="nhsuk-heading-m" id="clusters-title">{ "The clusters" }</h2>
                    { show!(ClusterTimeline { id: "clusters", spans: spans(person).iter().map(span).collect::<Vec<_>>(), today: state.today }) }
                </section>
            }
            { wellbeing(handlers, person) }
        </>
    }
}

/// Two assessments, the last two unless others are chosen.
fn compared(state: &State, handlers: &Handlers, entries: &[&Entry]) -> Html {
    let [.., before, last] = entries else {
        return html! { <p>{ "There is one assessment so far. What changes is shown from the second on." }</p> };
    };
    let chosen = |id: Option<EntryId>, usual: &Entry| {
        let chosen = id.and_then(|id| entries.iter().position(|entry| entry.id == id));
        chosen.or_else(|| entries.iter().position(|entry| entry.id == usual.id)).unwrap_or(0)
    };
    let (one, two) = (chosen(state.course.compare_from, before), chosen(state.course.compare_to, last));
    // Whichever way round they were chosen, the earlier one stands first.
    let (from, to) = (one.min(two), one.max(two));
    let (Some(from), Some(to)) = (entries.get(from), entries.get(to)) else { return Html::default() };
    html! {
        <section aria-labelledby="compared-title">
            <h2 class="nhsuk-heading-m" id="compared-title">{ "Two assessments compared" }</h2>
            if entries.len() > 2 {
                <div class="no-print">
                    { choice("compare-from", "Compare from", entries, one, handlers, CourseInput::CompareFrom) }
                    { choice("compare-to", "Compare to", entries, two, handlers, CourseInput::CompareTo) }
                </div>
            }
            if from.id == to.id {
                <p role="status">{ "Choose two different assessments." }</p>
            } else {
                if let Some(words) = packs(from, to) {
                    { show!(InsetText { children: html! { <p>{ words }</p> } }) }
                }
                { show!(ChangeTable {
                    id: "change",
                    before: (from.date, from.assessment),
                    after: (to.date, to.assessment),
                    reliable: paragraph::rule(&state.settings),
                }) }
                { term::explained(&[
                    (TermId::Honos, "HoNOS"),
                    (TermId::Subscale, "subscale"),
                    (TermId::ReliableChange, "reliable change"),
                    (TermId::NotKnown, "not known"),
                ]) }
            }
        </section>
    }
}

fn choice(
    id: &'static str,
    label: &'static str,
    entries: &[&Entry],
    chosen: usize,
    handlers: &Handlers,
    input: fn(Option<EntryId>) -> CourseInput,
) -> Html {
    let item = |entry: &&Entry| {
        SelectItem::new(entry.id.to_string(), format!("{}, cluster {}", long_date(entry.date), entry.decided))
    };
    html! {
        { show!(SelectField {
            id,
            label,
            items: entries.iter().map(item).collect::<Vec<_>>(),
            value: entries.get(chosen).map(|entry| entry.id.to_string()).unwrap_or_default(),
            on_change: handlers.dispatch.reform(move |event: Event| {
                Action::Course(input(platform::choice_of(&event).parse().ok()))
            }),
        }) }
    }
}

/// Two assessments that were ranked by different rules: their ratings can be compared.
fn packs(from: &Entry, to: &Entry) -> Option<String> {
    let name = |entry: &Entry| format!("{}, version {}", entry.pack.id, entry.pack.fingerprint);
    (from.pack != to.pack).then(|| {
        format!(
            "The suggestions of the two days came from different rule packs ({} and {}). Ratings can be compared; the order of \
             clusters cannot.",
            name(from),
            name(to)
        )
    })
}

fn span(span: &Span<'_>) -> ClusterSpan {
    let closed = span.closed.map(|closing| AttrValue::Static(closing.outcome.name()));
    ClusterSpan { cluster: span.cluster, from: span.from, until: span.until, closed }
}

fn wellbeing(handlers: &Handlers, person: &Person) -> Html {
    let of = |scale: WellbeingScale| -> Vec<(&Wellbeing, Scored)> {
        let mut scores: Vec<(&Wellbeing, Scored)> = Vec::new();
        for wellbeing in &person.wellbeing {
            if let Some(scored) = scored(wellbeing.score).filter(|scored| scored.scale() == scale) {
                let place = scores.partition_point(|(other, _)| other.date <= wellbeing.date);
                scores.insert(place, (wellbeing, scored));
            }
        }
        scores
    };
    html! {
        <section aria-labelledby="wellbeing-title">
            <h2 class="nhsuk-heading-m" id="wellbeing-title">{ "Wellbeing" }</h2>
            if person.wellbeing.is_empty() {
                <p>{ "No score is recorded." }</p>
            }
            { for WellbeingScale::ALL.into_iter().map(|scale| chart(scale, &of(scale), handlers, person)) }
            { show!(ButtonLink {
                kind: ButtonKind::Secondary,
                href: Route::Person(person.id, PersonPage::Wellbeing).to_string(),
                children: "Record a wellbeing score",
            }) }
        </section>
    }
}

fn chart(scale: WellbeingScale, scores: &[(&Wellbeing, Scored)], handlers: &Handlers, person: &Person) -> Html {
    if scores.is_empty() {
        return Html::default();
    }
    let dated: Vec<(NaiveDate, Scored)> = scores.iter().map(|(wellbeing, scored)| (wellbeing.date, *scored)).collect();
    let change = match scores {
        [.., (before, earlier), (_, later)] => {
            earlier.change_to(*later).map(|change| sentences::wellbeing_change(change, before.date))
        }
        _ => None,
    };
    let row = |(wellbeing, scored): &(&Wellbeing, Scored)| {
        SummaryRow::words(long_date(wellbeing.date), sentences::wellbeing(*scored)).action(RowAction {
            words: "Delete".into(),
            about: format!("the {} score of {}", scale.name(), long_date(wellbeing.date)).into(),
            on_press: handlers.on(Action::Ask(Question::DeleteWellbeing(person.id, **wellbeing))),
        })
    };
    html! {
        <div class="score">
            <h3 class="nhsuk-heading-s">{ scale.name() }</h3>
            if let Some(change) = change {
                <p>{ change }</p>
            }
            { ScoreChart::wellbeing(scale.name().to_ascii_lowercase(), scale, &dated).html() }
            <div class="no-print">
                { show!(Details {
                    summary: format!("Delete a {} score", scale.name()),
                    children: html! { { show!(SummaryList { rows: scores.iter().map(row).collect::<Vec<_>>() }) } },
                }) }
            </div>
        </div>
    }
}

/// A score as it was kept. One that cannot be is not kept either.
fn scored(score: WellbeingScore) -> Option<Scored> {
    let (scale, total) = match score {
        WellbeingScore::Wemwbs(total) => (WellbeingScale::Wemwbs, total),
        WellbeingScore::Swemwbs(total) => (WellbeingScale::Swemwbs, total),
    };
    Scored::from_total(scale, total).ok()
}
