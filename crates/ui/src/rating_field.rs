//! One scale of the clustering tool: its name, what it covers, and six choices.
//!
//! Accessibility: a fieldset with the scale as its legend; the hint and the error describe it. The first radio has
//! the field's id ([`RatingField`] of scale 7 is `rate-7`), so that the error summary's link lands on it; the others
//! are `rate-7-1` to `rate-7-4` and `rate-7-9`. Nothing is preselected.
//!
//! While the focus is within the group, the keys 0 to 4 and 9 rate it and ask for the next scale, and Backspace asks
//! for the one before; with Ctrl, Alt or Meta, or held down, they do nothing. They can be turned off (WCAG 2.1.4).
//! The mouse and the arrow keys rate and stay.
//!
//! Whoever is asked for the next scale must move the focus **before the callback returns**, not when the page has been
//! drawn again: Yew may draw later than the next key arrives, and that key would then rate this scale a second time.
//! Only scale 8's letter cannot have the focus at once, because its field has yet to be drawn. From the key that rated
//! scale 8 with 2 to 4 until the focus leaves, scale 8 takes a letter itself (`on_letter`), and no second digit. At any
//! other time a letter does nothing there, so that none can write over the one that was chosen.
//!
//! Where last time's rating is shown, it stands under the choices with a button that takes it over: one scale at a time,
//! and only when it is pressed. The button is named for the ear with its scale. What was not known last time has no
//! button: it is asked anew.
//!
//! All 18 stand on one page and one changes at a time: the properties compare cheaply, so that the other 17 are not
//! drawn again. Give every field the same callbacks.

use crate::choice::{Choice, is_plain};
use crate::letter_field::problem_of;
use crate::{field, hints};
use ratings::{OtherProblem, Rating, Scale};
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// The properties of [`RatingField`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RatingFieldProps {
    /// The scale.
    pub scale: Scale,
    /// The answer so far.
    pub value: Option<Rating>,
    /// What is wrong and what to do.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether the keys 0 to 4, 9 and Backspace do anything.
    #[prop_or(true)]
    pub shortcuts: bool,
    /// Called with the answer, however it was given.
    pub on_rate: Callback<(Scale, Rating)>,
    /// Called after an answer by key: the next scale is wanted.
    pub on_next: Callback<Scale>,
    /// Called on Backspace: the scale before is wanted.
    pub on_back: Callback<Scale>,
    /// At scale 8: called with the kind of problem when its letter is pressed here right after the rating, before the
    /// letter's own field has the focus: choose it, and go on to scale 9.
    #[prop_or_default]
    pub on_letter: Option<Callback<OtherProblem>>,
    /// Last time's rating, if it is to be shown.
    #[prop_or_default]
    pub last: Option<Rating>,
    /// Called when the scale is to be rated as it was last time: rate it, and go on to the next scale.
    #[prop_or_default]
    pub on_same: Callback<Scale>,
}

/// The id of a scale's field, which is the id of its first radio.
///
/// ```
/// assert_eq!(ui::rating_field_id(ratings::Scale::RepeatSelfHarm), "rate-B");
/// ```
#[must_use]
pub fn rating_field_id(scale: Scale) -> String {
    format!("rate-{scale}")
}

/// The id of the radio that the focus belongs on when a scale is come to: its answer, or its first choice.
///
/// ```
/// use ratings::{Rating, Scale};
/// assert_eq!(ui::rating_focus_id(Scale::Cognition, None), "rate-4");
/// assert_eq!(ui::rating_focus_id(Scale::Cognition, Some(Rating::NotKnown)), "rate-4-9");
/// ```
#[must_use]
pub fn rating_focus_id(scale: Scale, value: Option<Rating>) -> String {
    match value {
        None | Some(Rating::NoProblem) => rating_field_id(scale),
        Some(rating) => format!("rate-{scale}-{}", rating.form_code()),
    }
}

/// One scale of the clustering tool.
#[component]
pub fn RatingField(props: &RatingFieldProps) -> Html {
    let scale = props.scale;
    let id: AttrValue = rating_field_id(scale).into();
    // Whether scale 8 was rated 2 to 4 by the key before and the focus has not left it: a letter is expected next.
    let waits_for_letter = use_memo((), |()| Rc::new(Cell::new(false)));
    let onkeydown = props.shortcuts.then(|| keys(props, Rc::clone(&waits_for_letter)));
    let onfocusout = (scale == Scale::OtherProblems).then(|| {
        let waits_for_letter = Rc::clone(&waits_for_letter);
        Callback::from(move |_: FocusEvent| waits_for_letter.set(false))
    });
    html! {
        <div class={classes!(field::group_class(props.error.as_ref()), "rating-field")}>
            <fieldset class="nhsuk-fieldset" id={format!("scale-{scale}")} {onkeydown} {onfocusout}
                aria-describedby={field::described_by(&id, true, props.error.is_some())}>
                <legend class={field::LEGEND}>
                    { format!("{scale}. {}", scale.name()) }
                </legend>
                { hint(&id, scale) }
                { field::error_message(&id, props.error.as_ref()) }
                <div class="choices choices--ratings">
                    { for Rating::ALL.into_iter().map(|rating| choice(props, &id, rating)) }
                </div>
                if let Some(last) = props.last {
                    { last_time(props, last) }
                }
            </fieldset>
        </div>
    }
}

fn hint(id: &AttrValue, scale: Scale) -> Html {
    let hint = hints::hint(scale);
    html! {
        <div class="nhsuk-hint rating-field__hint" id={format!("{id}-hint")}>
            <p>{ hint.covers }</p>
            if let Some(exception) = hint.exception {
                <p><strong>{ exception }</strong></p>
            }
            <p><span class="rating-field__not">{ "Not here: " }</span>{ hint.not_here }</p>
        </div>
    }
}

fn last_time(props: &RatingFieldProps, last: Rating) -> Html {
    let scale = props.scale;
    let words = match last.severity() {
        None => "Last time: not known".to_owned(),
        Some(severity) => format!("Last time: {severity}, {}", last.label().to_ascii_lowercase()),
    };
    let onclick = props.on_same.reform(move |_: MouseEvent| scale);
    html! {
        <p class="rating-field__last">
            { words }
            if last.is_known() {
                { " " }
                <button class="nhsuk-link" type="button" {onclick}>
                    { "Same as last time" }<span class="nhsuk-u-visually-hidden">{ format!(" for scale {scale}") }</span>
                </button>
            }
        </p>
    }
}

fn choice(props: &RatingFieldProps, name: &AttrValue, rating: Rating) -> Html {
    let scale = props.scale;
    Choice {
        id: rating_focus_id(scale, Some(rating)).into(),
        name: name.clone(),
        code: rating.form_code().to_string().into(),
        words: rating.label(),
        checked: props.value == Some(rating),
        apart: rating == Rating::NotKnown,
        onchange: props.on_rate.reform(move |_: Event| (scale, rating)),
    }
    .html()
}

fn keys(props: &RatingFieldProps, waits_for_letter: Rc<Cell<bool>>) -> Callback<KeyboardEvent> {
    let RatingFieldProps { scale, on_rate, on_next, on_back, on_letter, .. } = props.clone();
    let on_letter = on_letter.filter(|_| scale == Scale::OtherProblems);
    Callback::from(move |event: KeyboardEvent| {
        if !is_plain(&event) {
            return;
        }
        let key = event.key();
        let meaning = meaning(&key, waits_for_letter.get());
        // Set before the next scale is asked for: if the focus leaves at once, that takes it back.
        waits_for_letter.set(on_letter.is_some() && waits_after(meaning, &key, waits_for_letter.get()));
        let Some(meaning) = meaning else { return };
        event.prevent_default();
        match meaning {
            Meaning::Rates(rating) => {
                on_rate.emit((scale, rating));
                on_next.emit(scale);
            }
            Meaning::TooEarly => {}
            Meaning::Names(problem) => {
                if let Some(on_letter) = &on_letter {
                    on_letter.emit(problem);
                }
            }
            Meaning::GoesBack => on_back.emit(scale),
        }
    })
}

/// What a key does at a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// Rates the scale.
    Rates(Rating),
    /// A digit that came before scale 8's letter: it would rate scale 8 once more.
    TooEarly,
    /// Names the kind of problem that scale 8 waits for.
    Names(OtherProblem),
    /// Asks for the scale before.
    GoesBack,
}

/// What a key does, if anything.
fn meaning(key: &str, waits_for_letter: bool) -> Option<Meaning> {
    match (rating_of(key), problem_of(key)) {
        (Some(_), _) if waits_for_letter => Some(Meaning::TooEarly),
        (Some(rating), _) => Some(Meaning::Rates(rating)),
        (None, Some(problem)) if waits_for_letter => Some(Meaning::Names(problem)),
        _ => (key == "Backspace").then_some(Meaning::GoesBack),
    }
}

/// Whether scale 8 waits for its letter after a key.
fn waits_after(meaning: Option<Meaning>, key: &str, waited: bool) -> bool {
    match meaning {
        Some(Meaning::Rates(rating)) => rating.severity().is_some_and(|severity| severity >= 2),
        Some(Meaning::TooEarly) => true,
        Some(Meaning::Names(_) | Meaning::GoesBack) => false,
        // On the way to a capital letter.
        None => waited && matches!(key, "Shift" | "CapsLock"),
    }
}

/// The rating that a key stands for.
fn rating_of(key: &str) -> Option<Rating> {
    let code = key.parse().ok().filter(|_| key.len() == 1)?;
    Rating::from_form_code(code).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered_component, tags};

    fn field(scale: Scale, value: Option<Rating>, error: Option<AttrValue>) -> String {
        rendered_component::<RatingField>(RatingFieldProps {
            scale,
            value,
            error,
            shortcuts: true,
            on_rate: Callback::noop(),
            on_next: Callback::noop(),
            on_back: Callback::noop(),
            on_letter: None,
            last: None,
            on_same: Callback::noop(),
        })
    }

    #[test]
    fn last_time_is_shown_beside_the_choices_and_never_chosen() {
        let with_last = |last| {
            rendered_component::<RatingField>(RatingFieldProps {
                scale: Scale::DepressedMood,
                value: None,
                error: None,
                shortcuts: true,
                on_rate: Callback::noop(),
                on_next: Callback::noop(),
                on_back: Callback::noop(),
                on_letter: None,
                last,
                on_same: Callback::noop(),
            })
        };
        let html = with_last(Some(Rating::Moderate));
        assert!(html.contains("Last time: 3, moderately severe problem"), "{html}");
        assert!(
            html.contains(r#"Same as last time<span class="nhsuk-u-visually-hidden"> for scale 7</span>"#),
            "{html}"
        );
        assert!(!html.contains("checked"), "{html}");
        let html = with_last(Some(Rating::NotKnown));
        assert!(html.contains("Last time: not known") && !html.contains("<button"), "it is asked anew: {html}");
        assert!(!with_last(None).contains("Last time"));
    }

    #[test]
    fn nothing_is_preselected() {
        for scale in Scale::ALL {
            assert!(!field(scale, None, None).contains("checked"), "scale {scale}");
        }
    }

    #[test]
    fn the_answer_alone_is_checked() {
        for rating in Rating::ALL {
            let html = field(Scale::DepressedMood, Some(rating), None);
            assert_eq!(html.matches(" checked").count(), 1, "{html}");
            let radio = format!(r#"value="{}" checked"#, rating.form_code());
            assert!(html.contains(&radio), "{radio} in {html}");
        }
    }

    #[test]
    fn the_first_radio_has_the_id_of_the_field_and_each_choice_has_its_label() {
        let html = field(Scale::DepressedMood, None, None);
        for (id, label) in [
            ("rate-7", "No problem"),
            ("rate-7-1", "Minor problem requiring no action"),
            ("rate-7-2", "Mild problem but definitely present"),
            ("rate-7-3", "Moderately severe problem"),
            ("rate-7-4", "Severe to very severe problem"),
            ("rate-7-9", "Not known"),
        ] {
            let id = format!(r#"id="{id}""#);
            let radio = [id.as_str(), r#"name="rate-7""#, r#"type="radio""#];
            assert_eq!(tags(&html, "input", &radio).len(), 1, "{id} in {html}");
            assert_eq!(tags(&html, "label", &[&id.replace("id=", "for=")]).len(), 1, "{id} in {html}");
            assert!(html.contains(label), "{label} in {html}");
        }
        assert!(html.find(r#"id="rate-7""#) < html.find(r#"id="rate-7-1""#));
        let fieldset = [r#"id="scale-7""#, r#"class="nhsuk-fieldset""#, r#"aria-describedby="rate-7-hint""#];
        assert_eq!(tags(&html, "fieldset", &fieldset).len(), 1, "{html}");
        assert!(html.contains(">7. Problems with depressed mood</legend>"), "{html}");
    }

    #[test]
    fn an_error_is_described_at_the_field() {
        let html = field(Scale::Cognition, None, Some("Rate scale 4, or choose not known".into()));
        assert!(html.contains("nhsuk-form-group--error"), "{html}");
        assert!(html.contains(r#"aria-describedby="rate-4-hint rate-4-error""#), "{html}");
        let message = [r#"class="nhsuk-error-message""#, r#"id="rate-4-error""#];
        assert_eq!(tags(&html, "span", &message).len(), 1, "{html}");
        assert!(html.contains(">Error: </span>Rate scale 4, or choose not known</span>"), "{html}");
    }

    /// What each of these keys does at scale 8, one after the other, while the focus stays.
    fn typed(keys: &[&str]) -> Vec<Option<Meaning>> {
        let mut waits = false;
        let press = |key: &&str| {
            let meaning = meaning(key, waits);
            waits = waits_after(meaning, key, waits);
            meaning
        };
        keys.iter().map(press).collect()
    }

    #[test]
    fn a_letter_is_taken_only_right_after_scale_8_was_rated_two_to_four() {
        use Meaning::{GoesBack, Names, Rates, TooEarly};
        let (sleep, dissociative) = (Some(Names(OtherProblem::Sleep)), Some(Names(OtherProblem::Dissociative)));
        let mild = Some(Rates(Rating::Mild));
        assert_eq!(typed(&["2", "h"]), [mild, sleep]);
        assert_eq!(typed(&["2", "Shift", "H"]), [mild, None, sleep]);
        assert_eq!(typed(&["2", "3", "e"]), [mild, Some(TooEarly), dissociative], "a second digit is lost, not rated");
        assert_eq!(typed(&["2", "h", "e"]), [mild, sleep, None], "the letter is not written over");
        assert_eq!(typed(&["e"]), [None], "a rating by mouse, or from before");
        assert_eq!(typed(&["2", "Backspace", "e"]), [mild, Some(GoesBack), None]);
        assert_eq!(typed(&["2", "ArrowDown", "e"]), [mild, None, None]);
        for (key, rating) in [("0", Rating::NoProblem), ("1", Rating::Minor), ("9", Rating::NotKnown)] {
            assert_eq!(typed(&[key, "e"]), [Some(Rates(rating)), None], "{key} needs no letter");
        }
    }

    #[test]
    fn only_the_codes_on_the_form_are_keys() {
        let keys: Vec<&str> = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "+1", "04", "a", "Enter", "F1", ""]
            .into_iter()
            .filter(|key| rating_of(key).is_some())
            .collect();
        assert_eq!(keys, ["0", "1", "2", "3", "4", "9"]);
    }
}
