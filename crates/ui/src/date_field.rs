//! A date, typed as day, month and year.
//!
//! Accessibility: three labelled inputs in a fieldset, as in nhsuk-frontend, because date pickers are hard to use by
//! keyboard and by voice. The first input has the id `<id>-day`: that is where an error about the whole date leads.
//! An error marks all three.

use crate::Part;
use crate::field;
use yew::prelude::*;

/// One part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// The day of the month.
    Day,
    /// The month, 1 to 12.
    Month,
    /// The year, four digits.
    Year,
}

impl DatePart {
    /// The three parts, in the order in which they are typed.
    pub const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];

    /// The end of the id of its input: "day", "month" or "year".
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Day => "Day",
            Self::Month => "Month",
            Self::Year => "Year",
        }
    }

    const fn width_class(self) -> &'static str {
        match self {
            Self::Year => "nhsuk-input--width-4",
            Self::Day | Self::Month => "nhsuk-input--width-2",
        }
    }
}

/// What has been typed as a date, which may be no date at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDate {
    /// The day as typed.
    pub day: AttrValue,
    /// The month as typed.
    pub month: AttrValue,
    /// The year as typed.
    pub year: AttrValue,
}

impl TypedDate {
    fn part(&self, part: DatePart) -> AttrValue {
        match part {
            DatePart::Day => self.day.clone(),
            DatePart::Month => self.month.clone(),
            DatePart::Year => self.year.clone(),
        }
    }
}

/// A date, typed in three parts.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DateField {
    /// The id of the field; its inputs are `<id>-day`, `<id>-month` and `<id>-year`.
    pub id: AttrValue,
    /// What date it is.
    pub legend: AttrValue,
    /// A line under it, such as an example.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What has been typed.
    #[prop_or_default]
    pub value: TypedDate,
    /// Called at every change of a part, with its input as the event's target.
    pub on_input: Callback<(DatePart, InputEvent)>,
}

impl Part for DateField {
    fn html(&self) -> Html {
        html! {
            <div class={field::group_class(self.error.as_ref())}>
                <fieldset class="nhsuk-fieldset" role="group"
                    aria-describedby={field::described_by(&self.id, self.hint.is_some(), self.error.is_some())}>
                    <legend class={field::LEGEND}>{ self.legend.clone() }</legend>
                    { field::hint(&self.id, self.hint.as_ref()) }
                    { field::error_message(&self.id, self.error.as_ref()) }
                    <div class="nhsuk-date-input" id={self.id.clone()}>
                        { for DatePart::ALL.into_iter().map(|part| input(self, part)) }
                    </div>
                </fieldset>
            </div>
        }
    }
}

fn input(props: &DateField, part: DatePart) -> Html {
    let wrong = props.error.is_some();
    let id: AttrValue = format!("{}-{}", props.id, part.id()).into();
    let class =
        classes!("nhsuk-input", wrong.then_some("nhsuk-input--error"), part.width_class(), "nhsuk-date-input__input",);
    html! {
        <div class="nhsuk-date-input__item" key={part.id()}>
            <div class={classes!("nhsuk-form-group", wrong.then_some("nhsuk-form-group--error"))}>
                <label class="nhsuk-label nhsuk-date-input__label" for={id.clone()}>{ part.label() }</label>
                <input {class} id={id.clone()} name={id} type="text" inputmode="numeric" autocomplete="off"
                    value={props.value.part(part)} oninput={props.on_input.reform(move |event| (part, event))} />
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn date(error: Option<AttrValue>) -> String {
        rendered(DateField {
            id: "date".into(),
            legend: "Date of assessment".into(),
            hint: Some("For example, 4 3 2026".into()),
            error,
            value: TypedDate { day: "31".into(), month: "2".into(), year: "2026".into() },
            on_input: Callback::noop(),
        })
    }

    #[test]
    fn each_part_has_its_own_label_and_keeps_what_was_typed() {
        let html = date(None);
        for (part, typed) in [("day", "31"), ("month", "2"), ("year", "2026")] {
            let (id, value) = (format!(r#"id="date-{part}""#), format!(r#"value="{typed}""#));
            assert_eq!(tags(&html, "input", &[&id, &value, r#"inputmode="numeric""#]).len(), 1, "{id} in {html}");
            assert_eq!(tags(&html, "label", &[&format!(r#"for="date-{part}""#)]).len(), 1, "{part} in {html}");
        }
    }

    #[test]
    fn an_error_marks_all_three_parts_and_is_said_of_the_date() {
        assert!(!date(None).contains("--error"));
        let html = date(Some("There is no 31 February".into()));
        assert_eq!(html.matches("nhsuk-input--error").count(), 3, "{html}");
        let described = r#"aria-describedby="date-hint date-error""#;
        assert_eq!(tags(&html, "fieldset", &[described]).len(), 1, "{html}");
    }
}
