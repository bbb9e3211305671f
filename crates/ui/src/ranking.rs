//! The ranked clusters as a table.
//!
//! Accessibility: a table with a caption; the row's header is the cluster. On a narrow screen each row becomes a
//! small block; the roles are written out, because a browser forgets that a table is one when its layout changes.
//! The bar beside a share repeats its number and is not heard. "Show" says which cluster it shows, and stays a button
//! when it has done so (`aria-pressed`): a button that goes away when it is pressed takes the focus with it.

use crate::Part;
use crate::show;
use crate::{Button, ButtonKind, Details, sentences};
use allocation::{ClusterCode, Ranked};
use yew::prelude::*;

/// The ranked clusters.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Ranking {
    /// The ranked clusters, best first.
    pub ranked: Vec<Ranked>,
    /// How many are shown at first; the others open on demand.
    #[prop_or(5)]
    pub shown: usize,
    /// The cluster whose reasons and grid are shown.
    #[prop_or_default]
    pub selected: Option<ClusterCode>,
    /// Called with the cluster whose reasons and grid are wanted.
    pub on_show: Callback<ClusterCode>,
}

impl Part for Ranking {
    fn html(&self) -> Html {
        let (first, rest) = self.ranked.split_at_checked(self.shown).unwrap_or((&self.ranked, &[]));
        html! {
            <div class="ranking">
                { table(self, first, "ranking-first", "The clusters that fit best") }
                if !rest.is_empty() {
                    { show!(Details {
                        summary: format!("The other {} clusters", rest.len()),
                        children: html! { { table(self, rest, "ranking-rest", "The other clusters") } },
                    }) }
                }
                <p class="ranking__note">{ sentences::SHARE }{ " " }{ sentences::FIT }</p>
            </div>
        }
    }
}

fn table(props: &Ranking, ranked: &[Ranked], id: &'static str, caption: &'static str) -> Html {
    let head = |words: &'static str| html! { <th class="ranking__head" role="columnheader" scope="col">{ words }</th> };
    html! {
        <table class="ranking__table" role="table" aria-labelledby={id}>
            <caption class="ranking__caption" {id}>{ caption }</caption>
            <thead class="ranking__heads" role="rowgroup">
                <tr role="row">
                    { for ["Place", "Cluster", "Fit", "Share", "Must clauses", "Compare"].into_iter().map(head) }
                </tr>
            </thead>
            <tbody role="rowgroup">{ for ranked.iter().map(|ranked| row(props, ranked)) }</tbody>
        </table>
    }
}

fn row(props: &Ranking, ranked: &Ranked) -> Html {
    let code = ranked.code;
    let selected = props.selected == Some(code);
    let tied = props.ranked.iter().filter(|other| other.place == ranked.place).count() > 1;
    let place = if tied { format!("{}=", ranked.place) } else { ranked.place.to_string() };
    let clauses = sentences::clauses(ranked);
    let modifier = match (ranked.broken, ranked.unchecked) {
        (0, 0) => "ranking__clauses--met",
        (0, _) => "ranking__clauses--unchecked",
        _ => "ranking__clauses--broken",
    };
    html! {
        <tr class={classes!("ranking__row", selected.then_some("ranking__row--selected"))} role="row" key={code.code()}>
            <td class="ranking__cell ranking__cell--place" role="cell">{ label("Place") }{ place }</td>
            <th class="ranking__cell ranking__cell--cluster" role="rowheader" scope="row">
                <span class="ranking__code">{ code.code() }</span>{ " " }{ code.name() }
            </th>
            <td class="ranking__cell ranking__cell--number" role="cell">{ label("Fit") }{ sentences::fit(ranked) }</td>
            <td class="ranking__cell ranking__cell--number" role="cell">
                { label("Share") }{ sentences::percent(ranked.share) }{ bar(ranked.share) }
            </td>
            <td class="ranking__cell" role="cell">
                { label("Must clauses") }<span class={classes!("ranking__clauses", modifier)}>{ clauses }</span>
            </td>
            <td class="ranking__cell ranking__cell--action" role="cell">
                { show!(Button {
                    kind: ButtonKind::Link,
                    hidden: format!("{} the reasons and the grid of cluster {}", if selected { ":" } else { "" }, code.code()),
                    pressed: selected,
                    on_press: props.on_show.reform(move |()| code),
                    children: if selected { "Shown" } else { "Show" },
                }) }
            </td>
        </tr>
    }
}

/// The column's head, beside the value where the heads are not shown.
fn label(words: &'static str) -> Html {
    html! { <span class="ranking__label" aria-hidden="true">{ words }</span> }
}

fn bar(share: f64) -> Html {
    html! {
        <svg class="ranking__bar" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="ranking__bar-ground" width="1000" height="1" />
            <rect class="ranking__bar-share" width={sentences::parts_of(share, 1000).to_string()} height="1" />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};
    use allocation::{Allocation, Case, Pack, SuperClass};
    use ratings::{Assessment, Rating, Scale};

    fn ranking(ranked: Vec<Ranked>, selected: Option<ClusterCode>) -> String {
        rendered(Ranking { ranked, shown: 5, selected, on_show: Callback::noop() })
    }

    fn ranked() -> Vec<Ranked> {
        let assessment = Assessment::from_ratings([Rating::Minor; 18]).with(Scale::DepressedMood, Rating::Moderate);
        let case = Case { origin: Some(SuperClass::NonPsychotic), ..assessment.into() };
        Allocation::new(&Pack::provisional(), &case).ranked().to_vec()
    }

    #[test]
    fn every_ranked_cluster_is_there_once_and_the_rest_under_details() {
        let html = ranking(ranked(), None);
        assert_eq!(html.matches("ranking__row").count(), 8);
        assert!(html.contains("The other 3 clusters"), "{html}");
    }

    #[test]
    fn what_a_share_is_not_is_said_with_the_table() {
        assert!(ranking(ranked(), None).contains("It is not the chance of being right."));
    }

    #[test]
    fn every_row_keeps_its_button_and_the_shown_one_is_pressed() {
        let all = ranked();
        let first = all[0].code;
        let html = ranking(all, Some(first));
        assert_eq!(tags(&html, "button", &[]).len(), 8, "{html}");
        assert_eq!(tags(&html, "button", &[r#"aria-pressed="true""#]).len(), 1, "{html}");
        assert_eq!(html.matches(">Show<").count(), 7, "{html}");
        let hidden = format!(
            r#">Shown<span class="nhsuk-u-visually-hidden">: the reasons and the grid of cluster {}<"#,
            first.code()
        );
        assert_eq!(html.matches(&hidden).count(), 1, "{hidden} in {html}");
    }

    #[test]
    fn a_tie_is_shown_as_one() {
        let mut tied = ranked();
        tied[1].place = 1;
        let html = ranking(tied, None);
        assert_eq!(html.matches(">1=<").count(), 2, "{html}");
    }
}
