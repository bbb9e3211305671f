//! How steady an answer is.

use super::{cluster, scale_name};
use allocation::Tipping;

/// One change of one rating that would put another cluster first.
#[must_use]
pub fn tipping(tipping: &Tipping) -> String {
    format!(
        "If scale {}, {}, were rated {} instead of {}, cluster {} would come first.",
        tipping.scale,
        scale_name(tipping.scale),
        tipping.to.form_code(),
        tipping.from.form_code(),
        cluster(tipping.first),
    )
}

/// How many single changes would put another cluster first.
#[must_use]
pub fn steadiness(tippings: &[Tipping]) -> String {
    match tippings.len() {
        0 => "Steady: no change of a single rating by one step would put another cluster first.".to_owned(),
        1 => "One change of a single rating by one step would put another cluster first:".to_owned(),
        many => format!("{many} changes of a single rating by one step would each put another cluster first:"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use allocation::ClusterCode;
    use ratings::{Rating, Scale};

    #[test]
    fn a_tipping_says_the_change_and_the_cluster() {
        let change =
            Tipping { scale: Scale::DepressedMood, from: Rating::Moderate, to: Rating::Mild, first: ClusterCode::C03 };
        assert_eq!(
            tipping(&change),
            "If scale 7, problems with depressed mood, were rated 2 instead of 3, cluster 03 Non-psychotic (moderate \
             severity) would come first."
        );
        assert_eq!(
            steadiness(&[]),
            "Steady: no change of a single rating by one step would put another cluster first."
        );
        assert_eq!(
            steadiness(&[change, change]),
            "2 changes of a single rating by one step would each put another cluster first:"
        );
    }
}
