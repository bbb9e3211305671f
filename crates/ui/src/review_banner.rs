//! What is suggested at a review, what it rests on, and that a clinician decides.
//!
//! Accessibility: a region named by its heading; the grounds are a plain list. That the tables are provisional is a
//! word in a tag and a sentence, and neither can be left out: the banner takes the pack, not a flag, and the
//! transitions say it themselves.

use crate::Part;
use crate::show;
use crate::{Tag, TagColour, sentences};
use allocation::{Allocation, Pack, Review, Status, SuperClass, Transitions};
use std::rc::Rc;
use yew::prelude::*;

/// What is suggested at a review.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReviewBanner {
    /// The result of the review.
    pub review: Rc<Review>,
    /// The result of today’s ratings.
    pub allocation: Rc<Allocation>,
    /// The pack that made it.
    pub pack: Rc<Pack>,
    /// The origin that the clinician chose, if any.
    #[prop_or_default]
    pub origin: Option<SuperClass>,
}

impl Part for ReviewBanner {
    fn html(&self) -> Html {
        let (review, allocation) = (&*self.review, &*self.allocation);
        let both = [self.pack.about().status, Transitions::about().status];
        let (word, colour) = if both.contains(&Status::Provisional) {
            ("Provisional", TagColour::Orange)
        } else {
            ("Verified pack", TagColour::Green)
        };
        html! {
            <section class="suggestion" aria-labelledby="review-title">
                <p class="suggestion__tag">{ show!(Tag { label: word, colour }) }</p>
                <h2 class="suggestion__title" id="review-title">{ sentences::review_suggestion(review) }</h2>
                <ul class="review__grounds">
                    { for review.grounds.iter().map(|ground| html! { <li>{ sentences::ground(*ground, review) }</li> }) }
                </ul>
                if let Some(words) = sentences::completeness(allocation.completeness()) {
                    <p class="suggestion__caution">{ words }</p>
                }
                if let (Some(outside), Some(origin)) = (allocation.best_outside(), self.origin) {
                    <p class="suggestion__line">{ sentences::best_outside(outside, origin) }</p>
                }
                <p class="suggestion__line">{ sentences::rating_change(review.change.as_ref()) }</p>
                <p class="suggestion__line">{ sentences::transitions_note() }</p>
                <p class="suggestion__line">{ sentences::pack(&self.pack) }{ " " }{ sentences::DECISION_SUPPORT }</p>
            </section>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;
    use allocation::{Case, ClusterCode};
    use ratings::{Assessment, Rating, Scale};

    fn banner(from: ClusterCode, before: Option<Assessment>, today: Assessment, answer: Option<bool>) -> String {
        let pack = Pack::provisional();
        let origin = Some(SuperClass::NonPsychotic);
        let allocation = Allocation::new(&pack, &Case { origin, ..today.into() });
        let review = Rc::new(Review::new(&allocation, from, before.as_ref(), &today, answer));
        rendered(ReviewBanner { review, allocation: Rc::new(allocation), pack: Rc::new(pack), origin })
    }

    fn mild() -> Assessment {
        Assessment::from_ratings([Rating::NoProblem; 18])
            .with(Scale::DepressedMood, Rating::Mild)
            .with(Scale::OtherProblems, Rating::Minor)
    }

    #[test]
    fn provisional_the_source_and_who_decides_are_always_said() {
        for rating in Rating::ALL {
            for from in ClusterCode::ALL {
                let html = banner(from, None, Assessment::from_ratings([rating; 18]), None);
                let source = "could not be read here";
                for words in [">Provisional<", "PROVISIONAL", source, "provisional-2013-14", "A clinician decides."] {
                    assert!(html.contains(words), "{words} for {rating:?} in {html}");
                }
            }
        }
    }

    #[test]
    fn a_step_down_waits_for_an_answer_and_says_so() {
        let before = Assessment::from_ratings([Rating::Mild; 18]);
        let open = banner(ClusterCode::C02, Some(before), mild(), None);
        assert!(open.contains(">Suggested: stay in cluster 02<"), "{open}");
        assert!(open.contains("lists it as a step down") && open.contains("is not answered"), "{open}");
        let answered = banner(ClusterCode::C02, Some(before), mild(), Some(false));
        assert!(answered.contains(">Suggested: step down to cluster 01 Common"), "{answered}");
    }

    #[test]
    fn a_broken_clause_of_the_closest_cluster_is_said_and_stops_no_step_up() {
        let codes = [1, 1, 0, 1, 2, 0, 1, 1, 3, 3, 1, 3, 1, 1, 1, 0, 1, 2];
        let today = Assessment::from_ratings(codes.map(|code| Rating::from_form_code(code).expect("a rating")));
        let html = banner(ClusterCode::C06, None, today, None);
        assert!(html.contains(">Suggested: step up to cluster 07"), "{html}");
        assert!(html.contains("break 1 must clause of cluster 07") && html.contains("stops nothing"), "{html}");
        assert!(!html.contains("comes first"), "the list of clusters begins with another: {html}");
    }

    #[test]
    fn that_the_present_cluster_is_outside_the_origin_is_said() {
        let html = banner(ClusterCode::C11, None, mild(), None);
        assert!(html.contains("Cluster 11 is outside the origin that was chosen"), "{html}");
    }

    #[test]
    fn what_withholds_discharge_is_named() {
        let today = Assessment::from_ratings([Rating::NoProblem; 18]).with(Scale::Vulnerability, Rating::Severe);
        let html = banner(ClusterCode::C01, None, today, Some(false));
        assert!(!html.contains(">Suggested: discharge<"), "{html}");
        assert!(html.contains("because of scale E: rated above 2, or not known"), "{html}");
    }

    #[test]
    fn what_is_not_compared_is_said() {
        let html = banner(ClusterCode::C01, None, mild(), None);
        assert!(html.contains("Last time’s ratings are not in this browser"), "{html}");
    }
}
