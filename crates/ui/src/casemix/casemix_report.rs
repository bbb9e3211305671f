//! The casemix on one sheet of paper.
//!
//! Owns what stands where on the sheet. It is there on paper only; on the screen it is neither seen nor heard. It takes
//! every figure as words, hidden ones included, so that the paper can say no more than the file.

use super::{DEMONSTRATION, HiddenFigures, Line};
use crate::Part;
use allocation::SuperClass;
use yew::prelude::*;

/// One row of a table on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportRow {
    /// What it is about.
    pub line: Line,
    /// Its figures, one a column.
    pub cells: Vec<AttrValue>,
}

/// A table on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportTable {
    /// What it holds.
    pub caption: AttrValue,
    /// The head of its first column.
    pub head: AttrValue,
    /// The heads of the others.
    pub columns: Vec<AttrValue>,
    /// Its rows, in the order of the sheet. A table without rows is left out.
    pub rows: Vec<ReportRow>,
}

/// The casemix on one sheet of paper.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CasemixReport {
    /// The heading, such as "Casemix summary: all teams".
    pub title: AttrValue,
    /// What stands under it, a line each: the period, the rule pack and that it is provisional.
    pub about: Vec<AttrValue>,
    /// Whether the people are those of the demonstration.
    #[prop_or_default]
    pub is_demonstration: bool,
    /// The caseload by cluster, in the order of [`Line::all`]; it is set in two columns, the total at the head of them.
    pub caseload: ReportTable,
    /// The shares of quality.
    pub quality: ReportTable,
    /// The outcomes by super class.
    pub outcomes: ReportTable,
    /// The most frequent changes of cluster.
    pub flows: ReportTable,
    /// What was hidden, by rule.
    pub hidden: Vec<HiddenFigures>,
    /// What stands at the foot.
    pub footnote: AttrValue,
}

impl Part for CasemixReport {
    fn html(&self) -> Html {
        // The two columns are about as long as each other: all and the non-psychotic clusters, then the others.
        let is_first = |row: &ReportRow| !matches!(row.line.group(), Some(SuperClass::Psychotic | SuperClass::Organic));
        let half = |wanted: bool| {
            let mut rows: Vec<_> = self.caseload.rows.iter().filter(|row| is_first(row) == wanted).cloned().collect();
            rows.sort_by_key(|row| row.line != Line::Total);
            ReportTable { rows, ..self.caseload.clone() }
        };
        let (first, second) = (half(true), half(false));
        let second = ReportTable { caption: format!("{}, continued", second.caption).into(), ..second };
        html! {
            <article class="casemix-report">
                <h1 class="casemix-report__title">{ self.title.clone() }</h1>
                if self.is_demonstration {
                    <p class="demonstration"><strong>{ DEMONSTRATION }</strong></p>
                }
                { for self.about.iter().map(|line| html! { <p>{ line.clone() }</p> }) }
                <div class="casemix-report__columns casemix-report__columns--caseload">{ table(&first) }{ table(&second) }</div>
                <div class="casemix-report__columns">{ table(&self.quality) }{ table(&self.flows) }</div>
                { table(&self.outcomes) }
                if !self.hidden.is_empty() {
                    <h2>{ "What was hidden" }</h2>
                    <ul>
                        { for self.hidden.iter().map(|hidden| html! {
                            <li>{ format!("{} ({}): {}", hidden.words, hidden.rule, hidden.number) }</li>
                        }) }
                    </ul>
                }
                <p class="casemix-report__foot">{ self.footnote.clone() }</p>
            </article>
        }
    }
}

fn table(table: &ReportTable) -> Html {
    if table.rows.is_empty() {
        return Html::default();
    }
    html! {
        <table>
            <caption>{ table.caption.clone() }</caption>
            <thead>
                <tr>
                    <th scope="col">{ table.head.clone() }</th>
                    { for table.columns.iter().map(|column| html! { <th scope="col">{ column.clone() }</th> }) }
                </tr>
            </thead>
            <tbody>{ for table.rows.iter().map(row) }</tbody>
        </table>
    }
}

fn row(row: &ReportRow) -> Html {
    let is_sum = matches!(row.line, Line::Class(_) | Line::Total);
    html! {
        <tr class={is_sum.then_some("casemix-report__sum")}>
            <th scope="row">{ for row.line.code().map(|code| format!("{code} ")) }{ row.line.name() }</th>
            { for row.cells.iter().map(|cell| html! { <td>{ cell.clone() }</td> }) }
        </tr>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn named(name: &'static str, cell: &'static str) -> ReportRow {
        ReportRow { line: Line::Named(name.into()), cells: vec![cell.into()] }
    }

    fn small(caption: &'static str, rows: Vec<ReportRow>) -> ReportTable {
        ReportTable { caption: caption.into(), head: "What".into(), columns: vec!["Figure".into()], rows }
    }

    fn report(is_demonstration: bool) -> String {
        let rows = Line::all().map(|line| ReportRow { line, cells: vec!["*".into()] }).collect();
        rendered(CasemixReport {
            title: "Casemix summary: all teams".into(),
            about: vec!["12 months to 31 March 2026".into(), "Provisional rules".into()],
            is_demonstration,
            caseload: small("Caseload", rows),
            quality: small("Quality", vec![named("In review period (ACC37)", "77%")]),
            outcomes: small("Outcomes", Vec::new()),
            flows: small("Changes", vec![named("04 to 03", "15")]),
            hidden: vec![HiddenFigures {
                rule: "small-count".into(),
                words: "Counts under 5".into(),
                number: "12".into(),
            }],
            footnote: "Other counts are rounded to the nearest 5.".into(),
        })
    }

    #[test]
    fn the_caseload_is_set_in_two_halves_and_every_line_is_in_one_of_them() {
        let html = report(false);
        let halves: Vec<_> = html.split("<table>").skip(1).take(2).collect();
        let rows = halves.iter().map(|half| half.matches(r#"scope="row""#).count()).collect::<Vec<_>>();
        assert_eq!(rows, [1 + 1 + 8 + 1, 1 + 8 + 1 + 4]);
        assert!(halves[0].contains("<caption>Caseload</caption>"), "{html}");
        assert!(halves[1].contains("<caption>Caseload, continued</caption>"), "{html}");
        assert!(halves[0].find("All clusters") < halves[0].find("Non-psychotic, 01 to 08"), "{html}");
        assert_eq!(tags(&html, "tr", &[r#"class="casemix-report__sum""#]).len(), 4, "{html}");
    }

    #[test]
    fn what_was_hidden_is_said_by_rule_and_what_is_empty_is_left_out() {
        let html = report(false);
        assert!(html.contains("<li>Counts under 5 (small-count): 12</li>"), "{html}");
        assert!(!html.contains("Outcomes") && html.contains("Quality"), "{html}");
    }

    #[test]
    fn a_demonstration_says_so_on_paper_too() {
        assert!(report(true).contains("no real person"));
        assert!(!report(false).contains("no real person"));
    }
}
