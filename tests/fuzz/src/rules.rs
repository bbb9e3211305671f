//! Rule packs and the tables of the care transitions.

use crate::texts::text;
use allocation::{ClusterCode, DocumentProblem, Pack, TransitionsFile};
use ratings::{Assessment, Rating, Scale};
use std::collections::BTreeSet;

const FILE: &str = "any.json";

/// A rule pack: one that is taken ranks anybody in every cluster, and says the same version of itself each time.
pub fn pack(bytes: &[u8]) {
    let text = text(bytes);
    match Pack::read(FILE, &text) {
        Ok(pack) => {
            assert!(
                Pack::read(FILE, &text).is_ok_and(|again| again == pack && again.fingerprint() == pack.fingerprint())
            );
            for rating in Rating::ALL {
                let ranking = pack.rank(&Assessment::from_ratings([rating; Scale::COUNT]).into());
                assert_eq!(ranking.ranked().len(), ClusterCode::ALL.len() - 1, "all but variance are ranked");
            }
        }
        Err(problems) => name_the_file(&problems),
    }
}

/// The tables of the care transitions: those that are taken have one for each cluster that is ranked.
pub fn transitions(bytes: &[u8]) {
    match TransitionsFile::read(FILE, &text(bytes)) {
        Ok(tables) => {
            let codes: BTreeSet<&str> = tables.rows.iter().map(|row| row.from.code()).collect();
            assert_eq!((tables.rows.len(), codes.len()), (ClusterCode::ALL.len() - 1, ClusterCode::ALL.len() - 1));
        }
        Err(problems) => name_the_file(&problems),
    }
}

fn name_the_file(problems: &[DocumentProblem]) {
    assert!(!problems.is_empty(), "refused without a reason");
    for problem in problems {
        assert!(problem.to_string().starts_with(FILE), "{problem}");
    }
}
