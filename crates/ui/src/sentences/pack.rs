//! Which rule pack made a result, and how far it can be relied on.

use allocation::{ClusterCode, Pack, Status};
use ratings::Scale;

/// Which pack made a suggestion, and how far it can be relied on. Said wherever a suggestion is shown.
#[must_use]
pub fn pack(pack: &Pack) -> String {
    let about = pack.about();
    let status = match (about.status, pack.verified_cells()) {
        (Status::Verified, _) => VERIFIED.to_owned(),
        (Status::Provisional, (0, _)) => "PROVISIONAL: not checked against the official grid.".to_owned(),
        (Status::Provisional, (checked, cells)) => {
            format!("PROVISIONAL: {checked} of {cells} cells checked against the official grid.")
        }
    };
    words(&about.id, &pack.fingerprint(), &status)
}

/// Which pack made a suggestion, from what a record keeps of it, which is not how many cells were checked.
///
/// ```
/// use allocation::Status;
/// assert_eq!(
///     ui::sentences::pack_words("provisional-2013-14", "1a2b3c4d", Status::Provisional),
///     "Rule pack provisional-2013-14, version 1a2b3c4d. PROVISIONAL: not checked in full against the official grid.",
/// );
/// ```
#[must_use]
pub fn pack_words(id: &str, fingerprint: &str, status: Status) -> String {
    let status = match status {
        Status::Provisional => "PROVISIONAL: not checked in full against the official grid.",
        Status::Verified => VERIFIED,
    };
    words(id, fingerprint, status)
}

const VERIFIED: &str = "Its author says that it was checked against the official grid.";

fn words(id: &str, fingerprint: &str, status: &str) -> String {
    format!("Rule pack {id}, version {fingerprint}. {status}")
}

/// How many rows of a cluster were checked against the official grid.
#[must_use]
pub fn verified_rows(pack: &Pack, code: ClusterCode) -> String {
    let checked =
        pack.rules(code).map_or(0, |rules| Scale::ALL.into_iter().filter(|scale| rules.is_verified(*scale)).count());
    match checked {
        0 => "No row of this grid has been checked against the official grid.".to_owned(),
        Scale::COUNT => "Every row of this grid has been checked against the official grid.".to_owned(),
        some => format!("{some} of {} rows of this grid have been checked against the official grid.", Scale::COUNT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_pack_is_called_provisional_and_unchecked() {
        let built_in = Pack::provisional();
        let words = pack(&built_in);
        assert!(words.starts_with("Rule pack provisional-2013-14, version "), "{words}");
        assert!(words.ends_with("PROVISIONAL: not checked against the official grid."), "{words}");
        assert_eq!(
            verified_rows(&built_in, ClusterCode::C04),
            "No row of this grid has been checked against the official grid."
        );
    }

    #[test]
    fn a_pack_that_was_checked_in_part_says_how_much() {
        let some = include_str!("../../../allocation/data/provisional-2013-14/pack.json").replacen(
            r#""verified": false"#,
            r#""verified": ["7", "8"]"#,
            1,
        );
        let words = pack(&Pack::read("some.json", &some).expect("it differs in what was checked only"));
        assert!(words.ends_with("PROVISIONAL: 10 of 1800 cells checked against the official grid."), "{words}");
    }
}
