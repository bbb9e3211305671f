//! Prints what is wrong with a set of vignettes and, for each vignette, how many words it has and which clusters rank first.
//!
//! `cargo run -p training --example vignettes` for the set that comes with Clusterwise, or with the path of a set, or of
//! a single vignette.

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use allocation::{Allocation, Pack};
use training::Set;

fn main() -> Result<(), std::io::Error> {
    let (file, text) = match std::env::args().nth(1) {
        None => ("authors".to_owned(), Set::AUTHORS.to_owned()),
        Some(path) => {
            let text = std::fs::read_to_string(&path)?;
            (path, if text.contains("\"vignettes\"") { text } else { alone(&text) })
        }
    };
    let pack = Pack::provisional();
    match Set::read(&file, &text) {
        Err(problems) => problems.iter().for_each(|problem| println!("{problem}")),
        Ok(set) => {
            for vignette in set.vignettes() {
                let ranked = Allocation::new(&pack, &vignette.case());
                let first: Vec<String> = ranked
                    .ranked()
                    .iter()
                    .take(4)
                    .map(|it| {
                        let fit = it.fit.unwrap_or_default() * 100.0;
                        format!("{} share {:.0} % fit {fit:.0} % broken {}", it.code, it.share * 100.0, it.broken)
                    })
                    .collect();
                println!(
                    "{} {}, {} words, cluster {}: {}",
                    vignette.id,
                    vignette.name,
                    vignette.words(),
                    vignette.cluster,
                    first.join("; ")
                );
            }
            set.check(&file, &pack).iter().for_each(|problem| println!("{problem}"));
            println!("{} vignettes", set.vignettes().len());
        }
    }
    Ok(())
}

/// One vignette as a set.
fn alone(vignette: &str) -> String {
    format!(
        "{{\"id\": \"one\", \"title\": \"One\", \"status\": \"provisional\", \"provenance\": \"-\", \"vignettes\": [{vignette}]}}"
    )
}
