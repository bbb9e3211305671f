//! From which cluster to which.
//!
//! Accessibility: a table that scrolls in a box of its own, which the keyboard can reach; the heads of rows and columns
//! stay in sight and carry the cluster's full name for the ear. Every number is written; the shade behind it only
//! repeats it. A listed transition is underlined, and said to be listed. Where somebody stays nothing is counted.

use super::number;
use crate::Part;
use allocation::ClusterCode;
use yew::prelude::*;

/// How many went from one cluster to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Where from; `None` is entry.
    pub from: Option<ClusterCode>,
    /// Where to; `None` is discharge.
    pub to: Option<ClusterCode>,
    /// How often.
    pub number: u32,
    /// Whether the transition is listed; `None` where there is no table that it could be in.
    pub listed: Option<bool>,
}

impl Flow {
    /// Whether it is a change that happened: to stay is none, and neither is to come and go without a cluster.
    pub(super) fn is_shown(&self) -> bool {
        self.number > 0 && self.from != self.to
    }
}

/// Where a change begins and where it ends, in words.
pub(super) fn end_words(flow: &Flow) -> [String; 2] {
    let words = |code: Option<ClusterCode>, none: &str| code.map_or_else(|| none.to_owned(), crate::sentences::cluster);
    [words(flow.from, "Entry"), words(flow.to, "Discharge")]
}

/// From which cluster to which, as a table with a row for each cluster that was left and a column for each that was
/// reached.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FlowMatrix {
    /// The id of the table's caption, unique on the page.
    pub id: AttrValue,
    /// What the table holds.
    pub caption: AttrValue,
    /// Whether rows and columns in which nothing happened are there too.
    #[prop_or_default]
    pub all: bool,
    /// The changes, in any order; each pair once. Without any, nothing is drawn.
    pub flows: Vec<Flow>,
}

impl Part for FlowMatrix {
    fn html(&self) -> Html {
        let flows: Vec<&Flow> = self.flows.iter().filter(|flow| flow.is_shown()).collect();
        let Some(most) = flows.iter().map(|flow| flow.number).max() else { return Html::default() };
        let clusters = ClusterCode::RANKED.into_iter().chain([ClusterCode::VARIANCE]).map(Some);
        let is_wanted = |end: &End, of: fn(&Flow) -> End| self.all || flows.iter().any(|flow| of(flow) == *end);
        let from: Vec<End> =
            [None].into_iter().chain(clusters.clone()).filter(|end| is_wanted(end, |flow| flow.from)).collect();
        let to: Vec<End> = clusters.chain([None]).filter(|end| is_wanted(end, |flow| flow.to)).collect();
        let matrix = Matrix { flows, from, to, most };
        html! {
            <div class="flows">
                <div class="nhsuk-scroll flows__scroll" role="region" aria-labelledby={self.id.clone()} tabindex="0">
                    <table class="flows__table">
                        <caption class="nhsuk-table__caption nhsuk-table__caption--s flows__caption" id={self.id.clone()}>
                            { self.caption.clone() }
                        </caption>
                        { matrix.head() }
                        <tbody>{ for matrix.rows() }</tbody>
                        { matrix.foot() }
                    </table>
                </div>
                { legend(most) }
            </div>
        }
    }
}

/// A cluster, or what is outside all of them.
type End = Option<ClusterCode>;

struct Matrix<'a> {
    flows: Vec<&'a Flow>,
    from: Vec<End>,
    to: Vec<End>,
    /// The largest number.
    most: u32,
}

impl Matrix<'_> {
    fn sum(&self, wanted: impl Fn(&Flow) -> bool) -> u32 {
        self.flows.iter().filter(|flow| wanted(flow)).map(|flow| flow.number).sum()
    }

    fn head(&self) -> Html {
        let heads = self.to.iter().enumerate().map(|(place, to)| {
            let class = classes!("flows__head", begins_group(&self.to, place).then_some("flows__cell--group"));
            html! { <th {class} scope="col">{ end_head(*to, "to ", "Discharge") }</th> }
        });
        html! {
            <thead>
                <tr>
                    <th class="flows__head flows__corner" scope="col">{ "From" }<br />{ "to →" }</th>
                    { for heads }
                    <th class="flows__head flows__cell--sum" scope="col">{ "All" }</th>
                </tr>
            </thead>
        }
    }

    fn rows(&self) -> impl Iterator<Item = Html> {
        self.from.iter().enumerate().map(|(place, from)| {
            let class = begins_group(&self.from, place).then_some("flows__row--group");
            html! {
                <tr {class}>
                    <th class="flows__head flows__head--row" scope="row">{ end_head(*from, "from ", "Entry") }</th>
                    { for self.to.iter().enumerate().map(|(place, to)| self.cell(*from, *to, begins_group(&self.to, place))) }
                    <td class="flows__cell flows__cell--sum">{ number::count(self.sum(|flow| flow.from == *from)) }</td>
                </tr>
            }
        })
    }

    fn cell(&self, from: End, to: End, begins_group: bool) -> Html {
        let group = begins_group.then_some("flows__cell--group");
        let flow = self.flows.iter().find(|flow| flow.from == from && flow.to == to);
        let Some(flow) = flow else {
            let stays = (from == to && from.is_some()).then_some("flows__cell--stay");
            return html! { <td class={classes!("flows__cell", stays, group)} /> };
        };
        let words = match flow.listed {
            Some(true) => ", listed",
            Some(false) => ", not listed",
            None => "",
        };
        let shade = format!("flows__cell--{}", shade(flow.number, self.most));
        html! {
            <td class={classes!("flows__cell", shade, group)}>
                if flow.listed == Some(true) {
                    <span class="flows__listed">{ number::count(flow.number) }</span>
                } else {
                    { number::count(flow.number) }
                }
                if !words.is_empty() {
                    <span class="nhsuk-u-visually-hidden">{ words }</span>
                }
            </td>
        }
    }

    fn foot(&self) -> Html {
        let sums = self.to.iter().enumerate().map(|(place, to)| {
            let group = begins_group(&self.to, place).then_some("flows__cell--group");
            let class = classes!("flows__cell", "flows__cell--sum", group);
            html! { <td {class}>{ number::count(self.sum(|flow| flow.to == *to)) }</td> }
        });
        html! {
            <tfoot>
                <tr class="flows__row--group">
                    <th class="flows__head flows__head--row" scope="row">{ "All" }</th>
                    { for sums }
                    <td class="flows__cell flows__cell--sum">{ number::count(self.sum(|_| true)) }</td>
                </tr>
            </tfoot>
        }
    }
}

/// Whether another super class begins here, or what is outside of them.
fn begins_group(ends: &[End], place: usize) -> bool {
    let group = |place: usize| ends.get(place).map(|end| end.map(ClusterCode::super_class));
    place.checked_sub(1).is_some_and(|before| group(before) != group(place))
}

/// A code to be seen, with the name to be heard.
fn end_head(end: End, before: &'static str, none: &'static str) -> Html {
    let Some(code) = end else { return html! { { none } } };
    html! {
        <>
            <span class="nhsuk-u-visually-hidden">{ before }</span>
            { code.code() }
            <span class="nhsuk-u-visually-hidden">{ " " }{ code.name() }</span>
        </>
    }
}

/// One of four shades: each is for a quarter of the way to the largest number.
fn shade(number: u32, most: u32) -> u32 {
    (u64::from(number) * 4).div_ceil(u64::from(most.max(1))).clamp(1, 4).try_into().unwrap_or(4)
}

/// The smallest and the largest number of each shade that there is.
fn shades(most: u32) -> impl Iterator<Item = (u32, u32, u32)> {
    let up_to = move |step: u32| u32::try_from(u64::from(most) * u64::from(step) / 4).unwrap_or(most);
    (1..=4).map(move |step| (step, up_to(step - 1) + 1, up_to(step))).filter(|(_, from, to)| from <= to)
}

fn legend(most: u32) -> Html {
    let key = |class: Classes, sign: Html, words: String| {
        html! { <li class="chart__key"><span {class} aria-hidden="true">{ sign }</span>{ words }</li> }
    };
    let swatch = |modifier: String| classes!("flows__swatch", modifier);
    let range = |(step, from, to): (u32, u32, u32)| {
        let words =
            if from == to { number::count(from) } else { format!("{} to {}", number::count(from), number::count(to)) };
        key(swatch(format!("flows__cell--{step}")), Html::default(), words)
    };
    html! {
        <>
            <ul class="chart__legend" aria-label="What the table shows">
                { for shades(most).map(range) }
                { key(classes!("flows__swatch"), html! { <span class="flows__listed">{ "7" }</span> }, "a listed transition".to_owned()) }
                { key(swatch("flows__cell--stay".to_owned()), Html::default(), "stays: not a change".to_owned()) }
            </ul>
            <p class="chart__note">{ "Heavy lines part the super classes: 01 to 08, 10 to 17, 18 to 21, and cluster 00." }</p>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn flow(from: Option<&str>, to: Option<&str>, number: u32, listed: Option<bool>) -> Flow {
        let end = |code: Option<&str>| code.map(|code| ClusterCode::from_code(code).expect("a cluster"));
        Flow { from: end(from), to: end(to), number, listed }
    }

    fn matrix(all: bool, flows: Vec<Flow>) -> String {
        rendered(FlowMatrix { id: "flows".into(), caption: "Changes".into(), all, flows })
    }

    fn some() -> Vec<Flow> {
        vec![
            flow(None, Some("04"), 40, None),
            flow(Some("04"), Some("11"), 3, Some(false)),
            flow(Some("04"), Some("03"), 10, Some(true)),
            flow(Some("03"), Some("03"), 99, None),
            flow(Some("00"), None, 11, None),
        ]
    }

    #[test]
    fn only_where_something_happened_there_are_rows_and_columns_unless_all_are_wanted() {
        let html = matrix(false, some());
        assert_eq!(tags(&html, "th", &[r#"scope="row""#]).len(), 3 + 1, "entry, 04, 00 and all: {html}");
        assert_eq!(tags(&html, "th", &[r#"scope="col""#]).len(), 1 + 4 + 1, "03, 04, 11 and discharge: {html}");
        let all = matrix(true, some());
        assert_eq!(tags(&all, "th", &[r#"scope="row""#]).len(), 22 + 1);
        assert_eq!(tags(&all, "th", &[r#"scope="col""#]).len(), 1 + 22 + 1);
        assert_eq!(all.matches("flows__cell--stay").count(), 21 + 1, "the diagonal, and the legend");
    }

    #[test]
    fn sums_are_of_what_is_shown_and_to_stay_is_not() {
        let html = matrix(false, some());
        let sums: Vec<_> =
            html.split("flows__cell--sum").skip(2).filter_map(|rest| rest.split(['>', '<']).nth(1)).collect();
        assert_eq!(sums, ["40", "13", "11", "10", "40", "3", "11", "64"]);
        assert!(!html.contains("99"), "{html}");
    }

    #[test]
    fn a_listed_transition_is_underlined_and_said_to_be() {
        let html = matrix(false, some());
        let listed = r#"<span class="flows__listed">10</span><span class="nhsuk-u-visually-hidden">, listed</span>"#;
        assert!(html.contains(listed), "{html}");
        assert!(html.contains(r#">3<span class="nhsuk-u-visually-hidden">, not listed</span></td>"#), "{html}");
        assert!(html.contains(r#"flows__cell--4">40</td>"#), "nobody is listed on entry: {html}");
    }

    #[test]
    fn every_number_has_the_shade_that_the_legend_gives_it() {
        for most in 1..50 {
            let covered: u32 = shades(most).map(|(_, from, to)| to - from + 1).sum();
            assert_eq!(covered, most, "each number once");
            for (step, from, to) in shades(most) {
                assert_eq!([from, to].map(|number| shade(number, most)), [step, step], "{from} to {to} of {most}");
            }
        }
    }

    #[test]
    fn heads_carry_the_full_name_for_the_ear() {
        let html = matrix(false, some());
        let name = r#"<span class="nhsuk-u-visually-hidden">from </span>04<span class="nhsuk-u-visually-hidden"> Non-psychotic (severe)</span>"#;
        assert!(html.contains(name), "{html}");
    }

    #[test]
    fn a_heavy_line_stands_where_a_super_class_begins() {
        let ends = ["03", "04", "10", "18", "00"].map(|code| ClusterCode::from_code(code).ok());
        let begins: Vec<_> = (0..ends.len()).map(|place| begins_group(&ends, place)).collect();
        assert_eq!(begins, [false, false, true, true, true]);
        assert!(begins_group(&[None, ends[0]], 1), "after entry");
    }

    #[test]
    fn nothing_is_drawn_when_nothing_happened() {
        assert_eq!(matrix(true, vec![flow(Some("03"), Some("03"), 4, None)]), "");
    }
}
