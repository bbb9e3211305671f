//! How long it takes to count a large service, and to make its file. Figures are kept in crates/README.md.

use casemix::{About, Day, File, History, Period, Quarter, Rules, Span, Summary, Tally, synthetic};
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;

const SEED: u64 = 2013;
const PEOPLE: usize = 10_000;
const ASSESSMENTS: usize = 5;
const TEAMS: usize = 20;

fn summary(people: &[History]) -> Summary {
    let period = Period { quarter: Quarter::of_month(2026, 9), is_whole: true, span: Span::Year, first: Day(-364) };
    let mut tally = Tally::new(period, Rules::default());
    people.iter().for_each(|history| tally.add(history));
    tally.finish()
}

fn benches(criterion: &mut Criterion) {
    let people = synthetic::caseload_of(SEED, PEOPLE, TEAMS, ASSESSMENTS);
    criterion.bench_function("every figure of 10,000 people with 5 assessments", |bench| {
        bench.iter(|| black_box(summary(black_box(&people))));
    });
    let large = summary(&people);
    let small = summary(&synthetic::caseload(SEED, 300, 5));
    for (name, summary, teams) in [("of these people", &large, TEAMS), ("of the demonstration", &small, 5)] {
        let names = synthetic::team_names(teams);
        criterion.bench_function(&format!("the protected file {name}"), |bench| {
            bench.iter(|| black_box(File::protected(black_box(summary), &names, About::default())));
        });
    }
}

criterion_group! {
    name = all;
    config = Criterion::default().sample_size(10);
    targets = benches
}
criterion_main!(all);
