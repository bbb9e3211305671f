//! Why the first cluster comes before the second.
//!
//! Accessibility: plain lists under headings; how much a reason weighs is a word, and each must clause's verdict is a
//! word with a sign of its own shape. The weakest reasons open on demand.

use crate::Part;
use crate::show;
use crate::{Details, sentences};
use allocation::{ClusterCode, Comparison, Reason, Ruling, Tipping, Verdict};
use ratings::Assessment;
use std::rc::Rc;
use yew::prelude::*;

/// Why the first cluster comes before the second.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Reasons {
    /// The comparison of the first two clusters.
    pub comparison: Rc<Comparison>,
    /// The ratings that it was made from.
    pub assessment: Assessment,
    /// How many reasons a side are shown at first.
    #[prop_or(4)]
    pub shown: usize,
}

impl Part for Reasons {
    fn html(&self) -> Html {
        let Comparison { first, second, first_rulings, second_rulings, .. } = &*self.comparison;
        html! {
            <div class="reasons">
                <div class="reasons__side">
                    { side(self, *first) }
                    { rulings(*first, first_rulings, &self.assessment) }
                </div>
                <div class="reasons__side">
                    { side(self, *second) }
                    { rulings(*second, second_rulings, &self.assessment) }
                </div>
            </div>
        }
    }
}

fn side(props: &Reasons, code: ClusterCode) -> Html {
    let comparison = &props.comparison;
    let reasons: Vec<&Reason> =
        comparison.reasons.iter().filter(|reason| sentences::speaks_for(reason, comparison) == code).collect();
    let (shown, rest) = reasons.split_at_checked(props.shown).unwrap_or((&reasons, &[]));
    let list = |reasons: &[&Reason]| {
        html! { <ul class="reasons__list">{ for reasons.iter().map(|reason| item(reason, comparison)) }</ul> }
    };
    html! {
        <>
            <h3 class="reasons__heading">{ format!("What speaks for cluster {}", code.code()) }</h3>
            if reasons.is_empty() {
                <p>{ "No rating favours this cluster." }</p>
            } else {
                { list(shown) }
            }
            if !rest.is_empty() {
                { show!(Details {
                    summary: format!("{} more for cluster {}", rest.len(), code.code()),
                    children: html! { { list(rest) } },
                }) }
            }
        </>
    }
}

fn item(reason: &Reason, comparison: &Comparison) -> Html {
    let strength = sentences::strength(reason);
    html! {
        <li class={classes!("reasons__item", format!("reasons__item--{strength}"))}>
            { sentences::reason(reason, comparison) }
            <span class="reasons__strength">{ " " }{ strength }{ ", " }{ sentences::points(reason.points) }</span>
        </li>
    }
}

fn rulings(code: ClusterCode, rulings: &[Ruling], assessment: &Assessment) -> Html {
    html! {
        if !rulings.is_empty() {
            <h4 class="reasons__heading">{ format!("Must clauses of cluster {}", code.code()) }</h4>
            <ul class="reasons__list">
                { for rulings.iter().map(|ruling| {
                    let modifier = match ruling.verdict {
                        Verdict::Met => "reasons__ruling--met",
                        Verdict::Broken => "reasons__ruling--broken",
                        Verdict::Unchecked => "reasons__ruling--unchecked",
                    };
                    html! {
                        <li class={classes!("reasons__ruling", modifier)}>{ sentences::ruling(ruling, assessment) }</li>
                    }
                }) }
            </ul>
        }
    }
}

/// Which single rating would change the answer.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Steadiness {
    /// The single changes that would put another cluster first.
    pub tippings: Rc<[Tipping]>,
}

impl Part for Steadiness {
    fn html(&self) -> Html {
        html! {
            <div class="steadiness">
                <p>{ sentences::steadiness(&self.tippings) }</p>
                if !self.tippings.is_empty() {
                    <ul class="nhsuk-list nhsuk-list--bullet">
                        { for self.tippings.iter().map(|tipping| html! { <li>{ sentences::tipping(tipping) }</li> }) }
                    </ul>
                }
            </div>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;
    use allocation::{Allocation, Case, Pack, SuperClass};
    use ratings::{Rating, Scale};

    fn comparison() -> (Comparison, Assessment) {
        let assessment = Assessment::from_ratings([Rating::Minor; 18])
            .with(Scale::DepressedMood, Rating::Moderate)
            .with(Scale::Hallucinations, Rating::NotKnown);
        let case = Case { origin: Some(SuperClass::NonPsychotic), ..assessment.into() };
        let result = Allocation::new(&Pack::provisional(), &case);
        (result.comparison().expect("there are two clusters to compare").clone(), assessment)
    }

    #[test]
    fn every_reason_and_every_must_clause_is_said_once() {
        let (comparison, assessment) = comparison();
        let clauses = comparison.first_rulings.len() + comparison.second_rulings.len();
        let reasons = comparison.reasons.len();
        let html = rendered(Reasons { comparison: Rc::new(comparison), assessment, shown: 4 });
        assert_eq!(html.matches(r#"<li class="reasons__item "#).count(), reasons, "{html}");
        assert_eq!(html.matches(r#"<li class="reasons__ruling "#).count(), clauses, "{html}");
        assert!(html.contains("Cannot be checked: "), "scale 6 is not known: {html}");
    }

    #[test]
    fn a_steady_answer_says_so_and_lists_nothing() {
        let html = rendered(Steadiness { tippings: Rc::new([]) });
        assert!(html.contains("Steady: no change") && !html.contains("<ul"), "{html}");
    }
}
