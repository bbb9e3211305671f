//! How hard each page is to read: `cargo run -p pathways --example grades`, after `cargo xtask codegen`.

#![allow(clippy::print_stdout, reason = "what an example has to say goes to the terminal")]

#[path = "../tests/page_text/mod.rs"]
mod page_text;

use allocation::ClusterCode;
use page_text::{common, graded, own};
use pathways::Page;
use pathways::readability::{Count, breaths, words};

fn main() {
    println!("cluster  grade   own  own words  all words  sentences  longest");
    for page in ClusterCode::ALL.map(Page::of) {
        let (all, own) = (graded(page), own(page));
        let grade = |text: &str| Count::of(text).grade().unwrap_or_default();
        let longest = breaths(&all).iter().map(|breath| words(breath).len()).max().unwrap_or_default();
        let (count, of_own) = (Count::of(&all), Count::of(&own));
        println!(
            "{:>7} {:>3}.{:02} {:>2}.{:02} {:>10} {:>10} {:>10} {:>8}",
            page.cluster.code(),
            grade(&all) / 100,
            grade(&all) % 100,
            grade(&own) / 100,
            grade(&own) % 100,
            of_own.words,
            count.words,
            count.sentences,
            longest
        );
    }
    let common = Count::of(&common(Page::of(ClusterCode::VARIANCE)));
    println!(
        "what every page says: {} words, grade {}.{:02}",
        common.words,
        common.grade().unwrap_or_default() / 100,
        common.grade().unwrap_or_default() % 100
    );
}
