//! What a service sets for itself: review periods, and what counts as a reliable change.
//!
//! Owns the field and the button that all such settings have.

use crate::pages::{Handlers, cluster_choice, error_at, term};
use crate::platform;
use crate::state::{
    Action, CHANGE_POINTS, CHANGE_SOURCE, PERIOD_CLUSTER, PERIOD_COUNT, PERIOD_UNIT, Preference, PreferenceInput,
    State, Unit, may_exceed_national,
};
use allocation::ClusterCode;
use outcomes::ReliableThreshold;
use pathways::TermId;
use records::{LONGEST_REASON, ReviewOverride};
use ui::{
    Button, ButtonKind, RadioItem, Radios, RowAction, SelectField, SelectItem, SummaryList, SummaryRow, TextField,
    sentences, show,
};
use yew::prelude::*;

const WEEKS: &str = "weeks";
const MONTHS: &str = "months";

/// The review periods that differ from the national ones.
pub(super) fn periods(state: &State, handlers: &Handlers) -> Html {
    let typed = &state.preferences;
    let prompt = std::iter::once(SelectItem::new("", "Choose a cluster"));
    let items: Vec<SelectItem> =
        prompt.chain(ClusterCode::ALL.map(|code| cluster_choice::option(code, None))).collect();
    let on_cluster = handlers.dispatch.reform(|event: Event| {
        Action::Prefer(PreferenceInput::Cluster(ClusterCode::from_code(&platform::choice_of(&event)).ok()))
    });
    let on_unit = handlers.dispatch.reform(|unit: AttrValue| {
        Action::Prefer(PreferenceInput::Unit(if unit == WEEKS { Unit::Weeks } else { Unit::Months }))
    });
    let unit = typed.unit.map(|unit| match unit {
        Unit::Weeks => WEEKS,
        Unit::Months => MONTHS,
    });
    html! {
        <section aria-labelledby="periods-title">
            <h2 class="nhsuk-heading-m" id="periods-title">{ "Review periods" }</h2>
            <p>
                { "Each cluster has a longest time between two assessments, set nationally: its " }
                { term::link(TermId::MaximumReviewPeriod, "maximum review period") }
                { ". If your service reviews a cluster \
                   at another interval, set it here. It holds for assessments that are saved from then on." }
            </p>
            if !state.settings.review_periods.is_empty() {
                { show!(SummaryList {
                    rows: state.settings.review_periods.iter().map(|local| row(*local, state, handlers)).collect::<Vec<_>>(),
                }) }
            }
            { show!(SelectField {
                id: PERIOD_CLUSTER,
                label: "Cluster",
                error: error_at(&typed.tried, PERIOD_CLUSTER),
                items,
                value: typed.cluster.map_or("", ClusterCode::code),
                on_change: on_cluster,
            }) }
            { field(PERIOD_COUNT, "How long between reviews", Some("A whole number"), 3, &typed.count, state, handlers, PreferenceInput::Count) }
            { show!(Radios {
                id: PERIOD_UNIT,
                legend: "Counted in",
                inline: true,
                error: error_at(&typed.tried, PERIOD_UNIT),
                items: vec![RadioItem::new(WEEKS, "Weeks"), RadioItem::new(MONTHS, "Calendar months")],
                value: unit.map(AttrValue::Static),
                on_choose: on_unit,
            }) }
            { show!(Button {
                kind: ButtonKind::Secondary,
                on_press: on_set(state, handlers, Preference::Period),
                children: "Set the period",
            }) }
        </section>
    }
}

fn row(local: ReviewOverride, state: &State, handlers: &Handlers) -> SummaryRow {
    let national = local.cluster.review_period();
    let longer = if may_exceed_national(local) {
        ", which can be shorter: a review at the local date can then count as late in national figures"
    } else {
        ""
    };
    let words = format!("{} here. The national maximum is {national}{longer}.", local.period);
    let action = RowAction {
        words: "Use the national period".into(),
        about: format!("for cluster {}", local.cluster).into(),
        on_press: on_set(state, handlers, Preference::NationalPeriod(local.cluster)),
    };
    SummaryRow::words(sentences::cluster(local.cluster), words).action(action)
}

/// What counts as a reliable change of the HoNOS total.
pub(super) fn reliable_change(state: &State, handlers: &Handlers) -> Html {
    let typed = &state.preferences;
    let local = state.settings.reliable_change.as_ref();
    let words = match local {
        None => format!(
            "A change of the HoNOS total of {} points or more counts as reliable. Source: {}.",
            ReliableThreshold::BUILT_IN.points(),
            outcomes::RELIABLE_CHANGE_SOURCE,
        ),
        Some(local) => format!(
            "A change of the HoNOS total of {} or more counts as reliable here. Source: {}.",
            points(local.points),
            local.source,
        ),
    };
    html! {
        <section aria-labelledby="change-title">
            <h2 class="nhsuk-heading-m" id="change-title">{ "Reliable change" }</h2>
            <p>{ words }{ " " }{ term::link(TermId::ReliableChange, "What a reliable change is") }</p>
            if local.is_some() {
                { show!(Button {
                    kind: ButtonKind::Secondary,
                    on_press: on_set(state, handlers, Preference::PublishedChange),
                    children: "Use the published 8 points again",
                }) }
            }
            { field(CHANGE_POINTS, "Points", Some("From 1 to 48"), 3, &typed.points, state, handlers, PreferenceInput::Points) }
            { field(CHANGE_SOURCE, "Where the number comes from", None, 30, &typed.source, state, handlers, PreferenceInput::Source) }
            { show!(Button {
                kind: ButtonKind::Secondary,
                on_press: on_set(state, handlers, Preference::ReliableChange),
                children: "Set the reliable change",
            }) }
        </section>
    }
}

/// Makes a setting hold, or says what stands in its way.
pub(super) fn on_set(state: &State, handlers: &Handlers, preference: Preference) -> Callback<()> {
    let typed = state.preferences.over(&state.settings);
    handlers.dispatch.reform(move |()| Action::PreferenceTried(typed.change(preference)))
}

fn points(points: u8) -> String {
    if points == 1 { "1 point".to_owned() } else { format!("{points} points") }
}

/// A line of text that belongs to a setting.
#[expect(clippy::too_many_arguments, reason = "a field has a name, a hint, a width, a value and a way back")]
pub(super) fn field(
    id: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    width: u8,
    typed: &str,
    state: &State,
    handlers: &Handlers,
    input: fn(String) -> PreferenceInput,
) -> Html {
    html! {
        { show!(TextField {
            id,
            label,
            hint: hint.map(AttrValue::Static),
            width,
            error: error_at(&state.preferences.tried, id),
            value: typed.to_owned(),
            max_length: u16::try_from(LONGEST_REASON).ok(),
            on_input: handlers.dispatch.reform(move |event: InputEvent| Action::Prefer(input(platform::text_of(&event)))),
        }) }
    }
}
