//! The version of a pack, made from what it says.
//!
//! Owns the canonical text of a pack and its hash (FNV-1a, 32 bit). Records keep the result, so neither may
//! ever change; a frozen value in a test sees to that.

use super::{Pack, Quantifier};
use crate::Fact;
use ratings::Scale;
use std::fmt::Write;

/// Eight hexadecimal digits.
pub(super) fn of(pack: &Pack) -> String {
    let hash =
        canonical(pack).bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

fn canonical(pack: &Pack) -> String {
    let (about, weights) = (pack.about(), pack.weights());
    let mut text =
        [&about.id, &about.title, about.status.id(), &about.provenance, about.rights.as_deref().unwrap_or("")]
            .join("\n");
    // Writing to a string cannot fail.
    let [expected, may, unlikely, fact] =
        [weights.expected, weights.may, weights.unlikely, weights.fact].map(f64::to_bits);
    let _ = write!(text, "\n{expected:x} {may:x} {unlikely:x} {fact:x}");
    for rules in pack.clusters() {
        let _ = write!(text, "\n{}", rules.code());
        for scale in Scale::ALL {
            let checked = if rules.is_verified(scale) { "!" } else { "" };
            let row: String = rules.row(scale).iter().map(|class| class.letter()).collect();
            let _ = write!(text, " {row}{checked}");
        }
        for clause in rules.must() {
            let quantifier = match clause.quantifier {
                Quantifier::Any => "any",
                Quantifier::Each => "each",
            };
            let scales: Vec<&str> = clause.scales.iter().map(|scale| scale.id()).collect();
            let _ = write!(text, " {quantifier}:{}:{}-{}", scales.join(","), clause.from, clause.to);
        }
        for fact in Fact::ALL {
            if let Some(answer) = rules.fact(fact) {
                let _ = write!(text, " {}:{answer}", fact.id());
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_of_the_built_in_pack_is_frozen() {
        // Stored records carry this value. It may change only together with the pack's data.
        assert_eq!(Pack::provisional().fingerprint(), "b5e86c0b");
    }
}
