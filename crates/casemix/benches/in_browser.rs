//! The same work as WebAssembly without a page, so that a browser's time for it can be taken: `cargo xtask bench`.
//!
//! `main` is all that such a program exports, and it is called again and again: the first time it makes up the people;
//! then by turns it counts them, and makes the file of what it has counted. What it returns shows that it has done so.

use casemix::{About, Day, File, Filter, History, Period, Quarter, Rules, Span, Summary, Tally, synthetic};
use std::cell::RefCell;
use std::process::ExitCode;

const SEED: u64 = 2013;
const PEOPLE: usize = 10_000;
const ASSESSMENTS: usize = 5;
const TEAMS: usize = 20;

thread_local! {
    static PEOPLE_MADE: RefCell<Vec<History>> = const { RefCell::new(Vec::new()) };
    static COUNTED: RefCell<Option<Summary>> = const { RefCell::new(None) };
}

fn main() -> ExitCode {
    let done = PEOPLE_MADE.with_borrow_mut(|people| {
        if people.is_empty() {
            *people = synthetic::caseload_of(SEED, PEOPLE, TEAMS, ASSESSMENTS);
            return people.len();
        }
        COUNTED.with_borrow_mut(|counted| match counted.take() {
            None => {
                let summary = count(people);
                let active = summary.all.caseload.active();
                *counted = Some(summary);
                usize::try_from(active).unwrap_or_default()
            }
            Some(summary) => {
                let file = File::protected(&summary, &synthetic::team_names(TEAMS), About::default());
                file.rows(&Filter::default()).count()
            }
        })
    });
    // An exit code has eight bits.
    ExitCode::from(u8::try_from(done % 251).unwrap_or_default())
}

fn count(people: &[History]) -> Summary {
    let period = Period { quarter: Quarter::of_month(2026, 9), is_whole: true, span: Span::Year, first: Day(-364) };
    let mut tally = Tally::new(period, Rules::default());
    people.iter().for_each(|history| tally.add(history));
    tally.finish()
}
