//! Which scale belongs to which of the four factors, as a service sets it.

use super::local::{field, on_set};
use crate::pages::{Handlers, error_at, term};
use crate::platform;
use crate::state::{Action, FACTORS_SOURCE, Preference, PreferenceInput, State, factor_field};
use outcomes::Factor;
use pathways::TermId;
use ratings::Scale;
use ui::{Button, ButtonKind, SelectField, SelectItem, SummaryList, SummaryRow, show};
use yew::prelude::*;

/// The four factors: what is set, and the fields to set it.
pub(super) fn factors(state: &State, handlers: &Handlers) -> Html {
    let typed = state.preferences.over(&state.settings);
    let chosen = typed.factors.unwrap_or_default();
    let is_set = state.settings.four_factors.is_some();
    html! {
        <section aria-labelledby="factors-title">
            <h2 class="nhsuk-heading-m" id="factors-title">{ "Four factors" }</h2>
            <p>
                { "The Department of Health asked for HoNOS by " }{ term::link(TermId::FourFactors, "four factors") }
                { " as well: personal, emotional and social well-being, and \
                   severe disturbance. None is built in, because the published lists of their scales could not be checked. If your \
                   service has such a list, set it here with its source. The classic subscales are always shown." }
            </p>
            { set(state) }
            if is_set {
                { show!(Button {
                    kind: ButtonKind::Secondary,
                    on_press: on_set(state, handlers, Preference::NoFactors),
                    children: "Remove the four factors",
                }) }
            }
            <fieldset class="nhsuk-fieldset">
                <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{ "Which factor each scale belongs to" }</legend>
                { for Scale::ALL.into_iter().zip(chosen).map(|(scale, factor)| {
                    let on_change = handlers.dispatch.reform(move |event: Event| {
                        let mut factors = chosen;
                        if let Some(place) = factors.get_mut(scale.index()) {
                            *place = Factor::from_id(&platform::choice_of(&event));
                        }
                        Action::Prefer(PreferenceInput::Factors(factors))
                    });
                    select(scale, factor, state, on_change)
                }) }
            </fieldset>
            { field(
                FACTORS_SOURCE,
                "Where this comes from",
                None,
                30,
                typed.factors_source.as_deref().unwrap_or_default(),
                state,
                handlers,
                PreferenceInput::FactorsSource,
            ) }
            { show!(Button {
                kind: ButtonKind::Secondary,
                on_press: on_set(state, handlers, Preference::FourFactors),
                children: "Set the four factors",
            }) }
        </section>
    }
}

fn select(scale: Scale, factor: Option<Factor>, state: &State, on_change: Callback<Event>) -> Html {
    let id = factor_field(scale);
    let none = std::iter::once(SelectItem::new("", "In no factor"));
    let items: Vec<_> = none.chain(Factor::ALL.map(|factor| SelectItem::new(factor.id(), factor.name()))).collect();
    show!(SelectField {
        error: error_at(&state.preferences.tried, &id),
        id,
        label: format!("{scale}. {}", scale.name()),
        items,
        value: factor.map_or("", Factor::id),
        on_change,
    })
}

/// What holds now.
fn set(state: &State) -> Html {
    let Some(set) = &state.settings.four_factors else { return Html::default() };
    let row = |factor: Factor| {
        let in_it =
            |(scale, place): (Scale, &Option<u8>)| (place.map(usize::from) == Some(factor.index())).then(|| scale.id());
        let scales: Vec<_> = Scale::ALL.into_iter().zip(&set.factors).filter_map(in_it).collect();
        SummaryRow::words(factor.name(), words(&scales))
    };
    html! {
        <>
            <p>{ format!("Your service’s own factors, from: {}.", set.source) }</p>
            { show!(SummaryList { rows: Factor::ALL.map(row).to_vec() }) }
        </>
    }
}

/// The scales of a factor: "Scales 1, 2 and 5".
fn words(scales: &[&str]) -> String {
    match scales {
        [] => "No scale".to_owned(),
        [one] => format!("Scale {one}"),
        [before @ .., last] => format!("Scales {} and {last}", before.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_listed_as_they_would_be_said() {
        assert_eq!(words(&[]), "No scale");
        assert_eq!(words(&["7"]), "Scale 7");
        assert_eq!(words(&["1", "3"]), "Scales 1 and 3");
        assert_eq!(words(&["1", "3", "12"]), "Scales 1, 3 and 12");
    }
}
