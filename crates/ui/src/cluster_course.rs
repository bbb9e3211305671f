//! What a cluster means for staff: needs, likely course, review period and where it leads.
//!
//! Accessibility: a description list. What was only recalled is marked in words beside what it says, never by colour alone.

use crate::{Part, SummaryList, SummaryRow, Tag, TagColour, sentences, show};
use allocation::{ClusterCode, ReviewPeriod, Status, Transitions};
use pathways::Course;
use yew::prelude::*;

/// What staff may expect of a cluster.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ClusterCourse {
    /// Which cluster.
    pub code: ClusterCode,
    /// The longest time between two reviews here: the service's own, or the national one.
    pub period: ReviewPeriod,
}

impl Part for ClusterCourse {
    fn html(&self) -> Html {
        let Self { code, period } = *self;
        let course = Course::of(code);
        let recalled = || if course.is_recalled { provisional() } else { Html::default() };
        let needs =
            html! { <>{ course.needs }{ " " }<span class="nhsuk-body-s">{ basis(course.needs_source) }</span></> };
        let mut rows = vec![
            SummaryRow::new("Needs", needs),
            SummaryRow::new("Likely course", html! { <>{ course.course }{ " " }{ recalled() }</> }),
        ];
        if let Some(episode) = course.episode {
            rows.push(SummaryRow::new("Usual length", html! { <>{ episode }{ " " }{ recalled() }</> }));
        }
        rows.push(SummaryRow::words("Review at the latest after", review(period, code.review_period())));
        rows.push(SummaryRow::new("At a review", transitions(code)));
        html! { { show!(SummaryList { rows }) } }
    }
}

fn provisional() -> Html {
    html! { { show!(Tag { label: "Provisional", colour: TagColour::Orange }) } }
}

/// What the words about needs rest on.
fn basis(source: &str) -> &'static str {
    match source {
        "sourced" => "From published descriptions, in our words.",
        "sourced in part" => "In part from published descriptions, in part recalled; nobody has checked it.",
        _ => "Recalled, in our words; nobody has checked it.",
    }
}

fn review(period: ReviewPeriod, national: ReviewPeriod) -> String {
    if period == national {
        format!("{period}")
    } else {
        format!("{period}, as your service has set; nationally {national}")
    }
}

fn transitions(code: ClusterCode) -> Html {
    let is_provisional = Transitions::of(code).is_some() && Transitions::about().status == Status::Provisional;
    html! {
        <>
            { sentences::transitions(code) }
            if is_provisional {
                { " " }{ provisional() }
            }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;

    fn said(code: ClusterCode) -> String {
        rendered(ClusterCourse { code, period: code.review_period() })
    }

    #[test]
    fn every_cluster_says_its_needs_course_and_review() {
        for code in ClusterCode::ALL {
            let html = said(code);
            let course = Course::of(code);
            for words in [course.needs, course.course, &code.review_period().to_string()] {
                assert!(html.contains(words), "{code}: {words}");
            }
        }
    }

    #[test]
    fn what_was_only_recalled_says_so() {
        let html = said(ClusterCode::C08);
        assert!(html.contains("nobody has checked it"), "{html}");
        // The course, the length and the transitions.
        assert_eq!(html.matches("Provisional").count(), 3, "{html}");
    }

    #[test]
    fn a_period_of_the_service_stands_beside_the_national_one() {
        let html = rendered(ClusterCourse { code: ClusterCode::C10, period: ReviewPeriod::Months(6) });
        assert!(html.contains("6 months, as your service has set; nationally 12 months"), "{html}");
    }

    #[test]
    fn where_no_transitions_are_listed_nothing_of_them_is_provisional() {
        let html = said(ClusterCode::C00);
        let said = html.split("No transitions are listed.").nth(1);
        assert!(said.is_some_and(|rest| !rest.contains("Provisional")), "{html}");
    }
}
