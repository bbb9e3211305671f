//! What a review comes to, on the page of the result: the suggestion, the question on which it may hang, what has changed,
//! and where one can go from the present cluster.

use super::{Handlers, error_at, paragraph};
use crate::state::{Assessing, Input, State, TREATMENT};
use allocation::{Allocation, Pack, Review};
use records::Answer;
use std::rc::Rc;
use ui::{
    ChangeTable, Details, InsetText, RadioItem, Radios, ReviewBanner, TransitionTable, long_date, sentences, show,
};
use yew::prelude::*;

/// A review, and what it was made from.
pub(super) struct Reviewing {
    pub(super) review: Rc<Review>,
    pub(super) allocation: Rc<Allocation>,
    pub(super) pack: Rc<Pack>,
}

pub(super) fn view(state: &State, assessing: &Assessing, reviewing: &Reviewing, handlers: &Handlers) -> Html {
    let Reviewing { review, allocation, pack } = reviewing;
    let (Some(reviewed), Some(case), Some(date)) =
        (assessing.reviewed(&state.people), assessing.case(), assessing.date())
    else {
        return Html::default();
    };
    let before = reviewed.before;
    let pack_changed =
        before.and_then(|before| sentences::pack_changed(&before.pack.id, &before.pack.fingerprint, pack));
    html! {
        <>
            { show!(ReviewBanner {
                review: review.clone(),
                allocation: allocation.clone(),
                pack: pack.clone(),
                origin: case.origin,
            }) }
            if review.asks_treatment {
                { treatment(state, assessing, handlers) }
                // The suggestion stands above and changes with the answer, which nobody would hear.
                <p role="status">{ answered(assessing, review) }</p>
            }
            if let Some(words) = pack_changed {
                { show!(InsetText { children: html! { <p>{ words }</p> } }) }
            }
            <div class="printed">
            { show!(Details {
                summary: format!("The transition table of cluster {}", review.from),
                children: html! { { show!(TransitionTable { from: review.from, lead: review.lead.clone() }) } },
            }) }
            if let Some(before) = before {
                { show!(Details {
                    summary: format!("What has changed since {}", long_date(before.date)),
                    children: html! {
                        { show!(ChangeTable {
                            id: "change",
                            before: (before.date, before.assessment),
                            after: (date, case.assessment),
                            reliable: paragraph::rule(&state.settings),
                        }) }
                    },
                }) }
            }
            </div>
        </>
    }
}

fn answered(assessing: &Assessing, review: &Review) -> String {
    if assessing.form.only_treatment.is_answered() {
        format!("With this answer. {}.", sentences::review_suggestion(review))
    } else {
        String::new()
    }
}

/// Asked only where the answer can change what is suggested.
fn treatment(state: &State, assessing: &Assessing, handlers: &Handlers) -> Html {
    const YES: &str = "yes";
    const NO: &str = "no";
    const CANNOT_SAY: &str = "cannot-say";
    let items = vec![
        RadioItem::new(YES, "Yes, the need would come back without it"),
        RadioItem::new(NO, "No, the need itself is less"),
        RadioItem::new(CANNOT_SAY, "I cannot say"),
    ];
    let value = match assessing.form.only_treatment {
        Answer::NotYet => None,
        Answer::CannotSay => Some(CANNOT_SAY),
        Answer::Given(true) => Some(YES),
        Answer::Given(false) => Some(NO),
    };
    let on_choose = handlers.answer(|id: AttrValue| {
        Some(Input::Treatment(match id.as_str() {
            YES => Answer::Given(true),
            NO => Answer::Given(false),
            _ => Answer::CannotSay,
        }))
    });
    html! {
        { show!(Radios {
            id: TREATMENT,
            legend: sentences::TREATMENT_QUESTION,
            hint: sentences::TREATMENT_HINT,
            error: error_at(&state.shown_obstacles(), TREATMENT),
            items,
            value: value.map(AttrValue::Static),
            on_choose,
        }) }
    }
}
