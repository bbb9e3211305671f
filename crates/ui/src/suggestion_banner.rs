//! What is suggested, with which pack, and that a clinician decides.
//!
//! Accessibility: a region named by its heading. That the pack is provisional is a word in a tag and a sentence, and
//! neither can be left out: the banner takes the pack, not a flag.

use crate::Part;
use crate::show;
use crate::{Tag, TagColour, sentences};
use allocation::{Allocation, Pack, Status, SuperClass};
use std::rc::Rc;
use yew::prelude::*;

/// What is suggested.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SuggestionBanner {
    /// The result.
    pub allocation: Rc<Allocation>,
    /// The pack that made it.
    pub pack: Rc<Pack>,
    /// The origin that the clinician chose, if any.
    #[prop_or_default]
    pub origin: Option<SuperClass>,
}

impl Part for SuggestionBanner {
    fn html(&self) -> Html {
        let allocation = &*self.allocation;
        let (word, colour) = match self.pack.about().status {
            Status::Provisional => ("Provisional", TagColour::Orange),
            Status::Verified => ("Verified pack", TagColour::Green),
        };
        html! {
            <section class="suggestion" aria-labelledby="suggestion-title">
                <p class="suggestion__tag">{ show!(Tag { label: word, colour }) }</p>
                <h2 class="suggestion__title" id="suggestion-title">{ sentences::suggestion(allocation) }</h2>
                { figures(allocation) }
                if let Some(words) = sentences::completeness(allocation.completeness()) {
                    <p class="suggestion__caution">{ words }</p>
                }
                if let Some(words) = sentences::variance(allocation) {
                    <p class="suggestion__caution">{ words }</p>
                }
                if let (Some(outside), Some(origin)) = (allocation.best_outside(), self.origin) {
                    <p class="suggestion__line">{ sentences::best_outside(outside, origin) }</p>
                }
                <p class="suggestion__line">{ sentences::pack(&self.pack) }{ " " }{ sentences::DECISION_SUPPORT }</p>
            </section>
        }
    }
}

fn figures(allocation: &Allocation) -> Html {
    let [first] = allocation.first() else { return Html::default() };
    let figure = |name: &'static str, value: String| {
        html! { <div class="suggestion__figure"><dt>{ name }</dt><dd>{ value }</dd></div> }
    };
    html! {
        <dl class="suggestion__figures">
            { figure("Fit", sentences::fit(first)) }
            { figure("Share", sentences::percent(first.share)) }
            { figure("Must clauses", sentences::clauses(first)) }
            { figure("Scales known", format!("{} of 18", allocation.completeness().known)) }
        </dl>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;
    use allocation::Case;
    use ratings::{Assessment, Rating, Scale};

    fn banner(assessment: Assessment, origin: Option<SuperClass>) -> String {
        let pack = Pack::provisional();
        let allocation = Allocation::new(&pack, &Case { origin, ..assessment.into() });
        rendered(SuggestionBanner { allocation: Rc::new(allocation), pack: Rc::new(pack), origin })
    }

    #[test]
    fn provisional_the_pack_and_who_decides_are_always_said() {
        for rating in Rating::ALL {
            let html = banner(Assessment::from_ratings([rating; 18]), None);
            for words in [">Provisional<", "provisional-2013-14", "A clinician decides."] {
                assert!(html.contains(words), "{words} for {rating:?} in {html}");
            }
        }
    }

    #[test]
    fn the_closest_cluster_outside_the_origin_is_named() {
        let psychotic = Assessment::from_ratings([Rating::Mild; 18]).with(Scale::Hallucinations, Rating::Severe);
        let html = banner(psychotic, Some(SuperClass::Organic));
        assert!(html.contains("You said that the origin is organic"), "{html}");
        assert!(!banner(psychotic, None).contains("You said that"), "no origin, nothing outside");
    }
}
