//! How long one ranking and one whole allocation take. Figures are kept in crates/README.md.

use allocation::{Allocation, Case, Facts, Pack};
use criterion::{Criterion, criterion_group, criterion_main};
use ratings::{Assessment, Rating, Scale};
use std::hint::black_box;

fn case() -> Case {
    let codes = [1, 2, 0, 1, 0, 1, 3, 3, 2, 2, 1, 3, 2, 1, 2, 0, 1, 2];
    let ratings = codes.map(|code| Rating::from_form_code(code).unwrap_or(Rating::NotKnown));
    let facts = Facts { first_episode: Some(false), acute_episode: Some(false) };
    Case { assessment: Assessment::from_ratings(ratings), facts, origin: None }
}

fn benches(criterion: &mut Criterion) {
    let pack = Pack::provisional();
    let case = case();
    let unknown = Case { assessment: case.assessment.with(Scale::Cognition, Rating::NotKnown), ..case };
    criterion.bench_function("rank", |bench| bench.iter(|| black_box(pack.rank(black_box(&case)))));
    criterion
        .bench_function("rank, one rating not known", |bench| bench.iter(|| black_box(pack.rank(black_box(&unknown)))));
    criterion.bench_function("allocate, with figures and reasons", |bench| {
        bench.iter(|| black_box(Allocation::new(&pack, black_box(&case))));
    });
    criterion
        .bench_function("tipping, every single step", |bench| bench.iter(|| black_box(pack.tipping(black_box(&case)))));
    criterion.bench_function("build the pack", |bench| bench.iter(|| black_box(Pack::provisional())));
}

criterion_group!(all, benches);
criterion_main!(all);
