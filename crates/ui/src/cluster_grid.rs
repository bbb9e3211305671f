//! One cluster's profile as a grid, with a person's ratings marked on it.
//!
//! Accessibility: a table with a caption, a header cell a scale and a rating. What a cell means is told by a letter,
//! by lightness and by words that are heard; the person's rating by a ring around the letter and by words; a must
//! range by a heavy edge (`each`) or a broken one (`any`) and by words. Nothing depends on colour, in forced colours
//! or on paper. On a narrow screen the scale's name gives way to its id, which still carries the name for the ear;
//! the grid scrolls in a box that the keyboard can reach.

use crate::Part;
use crate::sentences;
use allocation::{Class, Clause, ClusterCode, ClusterRules, Pack, Quantifier};
use ratings::{Assessment, Rating, Scale};
use std::rc::Rc;
use yew::prelude::*;

/// One cluster's profile as a grid.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ClusterGrid {
    /// The pack.
    pub pack: Rc<Pack>,
    /// The cluster; variance has no grid, and nothing is shown.
    pub code: ClusterCode,
    /// The ratings to mark, if there are any.
    #[prop_or_default]
    pub assessment: Option<Assessment>,
}

impl Part for ClusterGrid {
    fn html(&self) -> Html {
        let Some(rules) = self.pack.rules(self.code) else { return Html::default() };
        let id = format!("grid-{}", self.code.code());
        let columns = Columns::of(rules, self.assessment);
        html! {
            <div class="cluster-grid">
                <div class="nhsuk-scroll cluster-grid__scroll" role="region" aria-labelledby={id.clone()} tabindex="0">
                    <table class="cluster-grid__table">
                        <caption class="cluster-grid__caption" {id}>
                            { format!("Cluster {}", sentences::cluster(self.code)) }
                            <span class="cluster-grid__pack">{ sentences::pack(&self.pack) }</span>
                        </caption>
                        { head(columns) }
                        <tbody>{ for Scale::ALL.into_iter().map(|scale| row(rules, scale, self.assessment, columns)) }</tbody>
                    </table>
                </div>
                { legend(self.assessment.is_some(), columns.unknown) }
                <p class="cluster-grid__checked">{ sentences::verified_rows(&self.pack, self.code) }</p>
            </div>
        }
    }
}

/// The columns that a grid has only when they would say something.
#[derive(Clone, Copy)]
struct Columns {
    /// Some rating is not known.
    unknown: bool,
    /// Some rows were checked against the official grid and some were not; otherwise the line below says it of all.
    checked: bool,
}

impl Columns {
    fn of(rules: &ClusterRules, assessment: Option<Assessment>) -> Self {
        let checked = Scale::ALL.into_iter().filter(|scale| rules.is_verified(*scale)).count();
        Self {
            unknown: assessment.is_some_and(|assessment| assessment.unknown().next().is_some()),
            checked: (1..Scale::COUNT).contains(&checked),
        }
    }
}

fn head(columns: Columns) -> Html {
    html! {
        <thead>
            <tr>
                <th class="cluster-grid__head cluster-grid__head--scale" scope="col">{ "Scale" }</th>
                { for (0..=4_u8).map(|severity| html! {
                    <th class="cluster-grid__head" scope="col">{ severity }</th>
                }) }
                if columns.unknown {
                    <th class="cluster-grid__head cluster-grid__head--words" scope="col">{ "Not known" }</th>
                }
                if columns.checked {
                    <th class="cluster-grid__head cluster-grid__head--words" scope="col">{ "Checked" }</th>
                }
            </tr>
        </thead>
    }
}

fn row(rules: &ClusterRules, scale: Scale, assessment: Option<Assessment>, columns: Columns) -> Html {
    let rating = assessment.map(|assessment| assessment.rating(scale));
    let clauses: Vec<&Clause> = rules.must().iter().filter(|clause| clause.scales.contains(&scale)).collect();
    let cells = (0_u8..).zip(rules.row(scale)).map(|(severity, class)| {
        let rated = rating.and_then(Rating::severity) == Some(severity);
        cell(*class, severity, rated, &clauses)
    });
    html! {
        <tr class="cluster-grid__row" key={scale.id()}>
            <th class="cluster-grid__scale" scope="row">
                <span class="cluster-grid__id">{ scale.id() }</span>
                <span class="cluster-grid__name">{ " " }{ scale.name() }</span>
            </th>
            { for cells }
            if columns.unknown {
                <td class="cluster-grid__unknown">
                    if rating == Some(Rating::NotKnown) {
                        <span class="cluster-grid__mark">
                            <span aria-hidden="true">{ "?" }</span>
                            <span class="nhsuk-u-visually-hidden">{ "not known" }</span>
                        </span>
                    }
                </td>
            }
            if columns.checked {
                <td class="cluster-grid__verified">{ if rules.is_verified(scale) { "Yes" } else { "No" } }</td>
            }
        </tr>
    }
}

fn cell(class: Class, severity: u8, rated: bool, clauses: &[&Clause]) -> Html {
    let edge = |quantifier: Quantifier| Edge::of(clauses, quantifier, severity);
    let (each, any) = (edge(Quantifier::Each), edge(Quantifier::Any));
    let (modifier, letter) = match class {
        Class::Expected => ("cluster-grid__cell--expected", "E"),
        Class::May => ("cluster-grid__cell--may", "m"),
        Class::Unlikely => ("cluster-grid__cell--unlikely", "u"),
    };
    let must = each.is_inside || any.is_inside;
    html! {
        <td class={classes!("cluster-grid__cell", modifier)}>
            <div class={each.classes("each")}>
                <div class={any.classes("any")}>
                    <span class={if rated { "cluster-grid__mark" } else { "cluster-grid__letter" }} aria-hidden="true">{ letter }</span>
                    <span class="nhsuk-u-visually-hidden">
                        { sentences::class(class) }
                        if must { { ", in a must range" } }
                        if rated { { ", rated here" } }
                    </span>
                </div>
            </div>
        </td>
    }
}

/// Whether a cell is inside the ranges of a row's clauses, and whether the range begins or ends with it.
struct Edge {
    is_inside: bool,
    begins: bool,
    ends: bool,
}

impl Edge {
    fn of(clauses: &[&Clause], quantifier: Quantifier, severity: u8) -> Self {
        let inside = |severity: Option<u8>| {
            severity.is_some_and(|severity| {
                clauses.iter().any(|clause| clause.quantifier == quantifier && clause.includes(severity))
            })
        };
        let is_inside = inside(Some(severity));
        Self {
            is_inside,
            begins: is_inside && !inside(severity.checked_sub(1)),
            ends: is_inside && !inside(severity.checked_add(1)),
        }
    }

    fn classes(&self, quantifier: &str) -> Classes {
        let modifier = |wanted: bool, name: &str| wanted.then(|| format!("cluster-grid__{quantifier}--{name}"));
        classes!(
            format!("cluster-grid__{quantifier}"),
            modifier(self.is_inside, "inside"),
            modifier(self.begins, "begins"),
            modifier(self.ends, "ends"),
        )
    }
}

fn legend(rated: bool, unknown: bool) -> Html {
    let key = |class: &'static str, letter: &'static str, words: &'static str| {
        html! {
            <li class="cluster-grid__key">
                <span class={classes!("cluster-grid__swatch", class)} aria-hidden="true">{ letter }</span>{ words }
            </li>
        }
    };
    html! {
        <ul class="cluster-grid__legend" aria-label="What the grid shows">
            { key("cluster-grid__cell--expected", "E", "expected") }
            { key("cluster-grid__cell--may", "m", "may occur") }
            { key("cluster-grid__cell--unlikely", "u", "unlikely") }
            { key("cluster-grid__swatch--each", "", "must be in this range") }
            { key("cluster-grid__swatch--any", "", "this scale or another must be in this range") }
            if rated {
                <li class="cluster-grid__key">
                    <span class="cluster-grid__mark" aria-hidden="true">{ "E" }</span>{ "this person’s rating" }
                </li>
            }
            if unknown {
                <li class="cluster-grid__key">
                    <span class="cluster-grid__mark" aria-hidden="true">{ "?" }</span>{ "not known" }
                </li>
            }
        </ul>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::rendered;

    fn grid(code: ClusterCode, assessment: Option<Assessment>) -> String {
        rendered(ClusterGrid { pack: Rc::new(Pack::provisional()), code, assessment })
    }

    #[test]
    fn every_known_rating_is_marked_once_and_in_words() {
        let assessment = Assessment::from_ratings([Rating::Mild; 18]).with(Scale::Engagement, Rating::NotKnown);
        let html = grid(ClusterCode::C04, Some(assessment));
        assert_eq!(html.matches(", rated here").count(), 17);
        assert_eq!(html.matches(">not known</span>").count(), 1, "the one that is not known has its own mark");
    }

    #[test]
    fn without_ratings_nothing_is_marked() {
        let html = grid(ClusterCode::C04, None);
        assert!(!html.contains("rated here") && !html.contains("Not known"), "{html}");
        assert_eq!(html.matches(r#"scope="row""#).count(), 18);
    }

    #[test]
    fn the_must_range_of_cluster_04_is_edged_on_its_scales() {
        // Scale 7 or 8 at 3 or 4, and scale 6 at 0 to 2.
        let html = grid(ClusterCode::C04, None);
        assert_eq!(html.matches(", in a must range").count(), 2 + 2 + 3);
        assert_eq!(html.matches("cluster-grid__any--begins").count(), 2);
        assert_eq!(html.matches("cluster-grid__each--ends").count(), 1);
    }

    #[test]
    fn the_pack_and_that_it_is_provisional_are_said_with_every_grid() {
        let html = grid(ClusterCode::C12, None);
        assert!(html.contains("provisional-2013-14") && html.contains("PROVISIONAL"), "{html}");
    }

    #[test]
    fn rows_say_whether_they_were_checked_when_they_differ() {
        let some = include_str!("../../allocation/data/provisional-2013-14/pack.json").replacen(
            r#""verified": false"#,
            r#""verified": ["7", "8"]"#,
            1,
        );
        let pack = Pack::read("some.json", &some).expect("it differs in what was checked only");
        let html = rendered(ClusterGrid { pack: Rc::new(pack), code: ClusterCode::C01, assessment: None });
        assert_eq!(html.matches(">Yes</td>").count(), 2, "{html}");
        assert_eq!(html.matches(">No</td>").count(), 16, "{html}");
        assert!(html.contains("2 of 18 rows of this grid have been checked"), "{html}");
        let none = grid(ClusterCode::C01, None);
        assert!(!none.contains(">No</td>") && none.contains("No row of this grid has been checked"), "{none}");
    }

    #[test]
    fn variance_has_no_grid() {
        assert_eq!(grid(ClusterCode::VARIANCE, None), "");
    }
}
