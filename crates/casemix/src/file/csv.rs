//! The file as CSV.
//!
//! Owns quoting (RFC 4180) and what a spreadsheet would otherwise take for a formula. What the file says of itself are
//! rows like the others, with `file` as their breakdown, so that the table stays one table.

use super::{File, Filter, Level, Row, Value};

const HEADER: [&str; 7] = ["period", "breakdown", "level", "cluster", "measure", "value", "rule"];

pub(super) fn write(file: &File, filter: &Filter) -> String {
    let mut text = String::new();
    line(&mut text, HEADER);
    let period = file.period_words();
    for (measure, value) in file.says_of_itself(filter) {
        line(&mut text, [&period, "file", "", "", &measure, &value, ""]);
    }
    for row in file.rows(filter) {
        let rule = if let Value::Hidden(rule) = row.value { rule.id() } else { "" };
        let level = file.level_words(row);
        line(
            &mut text,
            [&period, breakdown(file, row), &level, row.cluster(), &row.measure, &row.value.to_string(), rule],
        );
    }
    text
}

/// Whether a row is about all teams, about one, or about those that are counted together.
pub(super) fn breakdown(file: &File, row: &Row) -> &'static str {
    match file.levels.get(row.level) {
        Some(Level::Team(_)) => "team",
        Some(Level::Others) => "other teams",
        Some(Level::All) | None => "all",
    }
}

fn line(text: &mut String, fields: [&str; 7]) {
    for (place, field) in fields.into_iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        put(text, field);
    }
    text.push_str("\r\n");
}

/// Writes a field. One that begins as a formula does gets an apostrophe, which spreadsheets take as "this is text"; a
/// negative number is left as it is.
fn put(text: &mut String, field: &str) {
    let is_formula = field.starts_with(['=', '+', '@', '\t', '\r']) || (field.starts_with('-') && !is_number(field));
    let field = if is_formula { &format!("'{field}") } else { field };
    if field.contains([',', '"', '\n', '\r']) {
        text.push('"');
        text.push_str(&field.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(field);
    }
}

fn is_number(field: &str) -> bool {
    field.parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_quotes_gets_them_and_no_field_is_a_formula() {
        for (field, written) in [
            ("South team", "South team"),
            ("North, South", "\"North, South\""),
            ("the \"old\" team", "\"the \"\"old\"\" team\""),
            ("=1+1", "'=1+1"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2.3", "-2.3"),
            ("*", "*"),
        ] {
            let mut text = String::new();
            put(&mut text, field);
            assert_eq!(text, written);
        }
    }
}
