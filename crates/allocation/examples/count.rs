//! Does one kind of work a given number of times, so that callgrind can count its instructions.
//!
//! `count rank 1000` ranks, `count allocate 1000` makes whole allocations with figures and reasons. Two runs
//! with different numbers tell the instructions of one: the difference, divided.

use allocation::{Allocation, Case, Facts, Pack};
use ratings::{Assessment, Rating, Scale};
use std::hint::black_box;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let times: usize = arguments.next().and_then(|times| times.parse().ok()).unwrap_or(0);
    let pack = Pack::provisional();
    let cases = cases();
    for case in cases.iter().cycle().take(times) {
        match what.as_str() {
            "rank" => drop(black_box(pack.rank(black_box(case)))),
            "allocate" => drop(black_box(Allocation::new(&pack, black_box(case)))),
            _ => return eprintln!("usage: count rank|allocate TIMES"),
        }
    }
}

/// Sixty-four cases with every rating in them, made by a fixed recurrence.
fn cases() -> Vec<Case> {
    let mut state = 1_u32;
    let mut next = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % below
    };
    let mut case = || {
        let mut ratings = [Rating::NotKnown; Scale::COUNT];
        for rating in &mut ratings {
            let severity = next(5) as usize;
            *rating = Rating::KNOWN.get(severity).copied().unwrap_or(Rating::NotKnown);
        }
        let facts = Facts { first_episode: Some(next(2) == 0), acute_episode: Some(next(2) == 0) };
        Case { assessment: Assessment::from_ratings(ratings), facts, origin: None }
    };
    (0..64).map(|_| case()).collect()
}
