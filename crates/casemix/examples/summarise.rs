//! The summary of a table of assessments, as the app would export it: CSV on standard input, JSON on standard output.
//!
//! The header is `person,team,date,reason,initial,final,closed,1,…,13,A,…,E`, in any order. A row is one assessment, and
//! a person's rows may stand anywhere. Dates are written 2026-12-31, ratings 0 to 4 or 9. What is empty: `team` for no
//! team, `initial` if the clinician could not say, `final` (or 09) if no cluster was allocated, `closed` if it was not.
//! `reason` is 10 for a first allocation, 11, 12 or 97 for another, 99 for not known.
//!
//! `closed` is the day on which the assignment ended. Where the next assessment took its place by then, or followed on the
//! same or the next day with another reason than 10, that is no end of care and the column changes nothing.
//!
//! `--at DATE` is the reporting date. People are counted on that day, events in the three months that end with it; rows
//! after it are left out. `--unsuppressed` writes every figure as it is, for checking on the spot and not to be handed on;
//! with it, `--months 12` counts the events of a year.
//!
//! A table has no suggestion, so the built-in rule pack ranks each row by its ratings alone: no fact, no origin, and at a
//! review nothing of the assessment before. It has no reason for a decision either, and no score of wellbeing.
//!
//! Rows that cannot be read end the run with a message for each that names its line and no person, and exit code 1.

#[path = "summarise/calendar.rs"]
mod calendar;
#[path = "summarise/columns.rs"]
mod columns;
#[path = "summarise/histories.rs"]
mod histories;
#[path = "summarise/table.rs"]
mod table;

use allocation::Pack;
use casemix::{About, File, Filter, PackName, Rules, Span, Tally};
use chrono::NaiveDate;
use histories::Histories;
use std::io::{self, Read, Write};
use std::process::ExitCode;

const USAGE: &str = "usage: summarise --at DATE [--unsuppressed [--months 12]] < assessments.csv";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let asked = Asked::read(std::env::args().skip(1))?;
    let mut input = Vec::new();
    io::stdin().lock().read_to_end(&mut input).map_err(|error| error.to_string())?;
    let rows = table::read(&input)?;
    let pack = Pack::provisional();
    let text = summary(&Histories::new(rows, asked.at, &pack), &pack, &asked);
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| error.to_string())
}

/// What was asked for on the command line.
struct Asked {
    at: NaiveDate,
    is_unsuppressed: bool,
    span: Span,
}

impl Asked {
    fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut at, mut is_unsuppressed, mut span) = (None, false, None);
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--at" if at.is_none() => {
                    let text = arguments.next().ok_or(USAGE)?;
                    at = Some(calendar::date(&text).ok_or_else(|| format!("--at: {}", calendar::NOT_A_DATE))?);
                }
                "--unsuppressed" if !is_unsuppressed => is_unsuppressed = true,
                "--months" if span.is_none() => {
                    let months = arguments.next().ok_or(USAGE)?;
                    let is_asked = |span: &Span| span.months().to_string() == months;
                    span = Some(Span::ALL.into_iter().find(is_asked).ok_or(USAGE)?);
                }
                _ => return Err(USAGE.to_owned()),
            }
        }
        // A year holds its quarters: a protected file of both would tell of what one of them hides.
        if span == Some(Span::Year) && !is_unsuppressed {
            return Err(USAGE.to_owned());
        }
        Ok(Self { at: at.ok_or(USAGE)?, is_unsuppressed, span: span.unwrap_or(Span::Quarter) })
    }
}

/// The file that the app would save.
fn summary(histories: &Histories, pack: &Pack, asked: &Asked) -> String {
    let mut tally = Tally::new(calendar::period(asked.at, asked.span), Rules::default());
    for history in &histories.people {
        tally.add(history);
    }
    let summary = tally.finish();
    let is_provisional = pack.about().status == allocation::Status::Provisional;
    let about = About { packs: vec![PackName { id: pack.about().id.clone(), is_provisional }], ..About::default() };
    let file = if asked.is_unsuppressed { File::unprotected } else { File::protected };
    file(&summary, &histories.teams, about).json(&Filter::default())
}
