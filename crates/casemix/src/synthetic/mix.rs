//! How many people are in which cluster, and with which team.
//!
//! Owns the sketch of a community mix. It is ours and from no source: all that was found in print is the mix of
//! admissions to wards.

use allocation::ClusterCode::{self, *};

/// Of a hundred people, how many are in each cluster.
pub(super) const SKETCH: [(ClusterCode, u32); 21] = [
    (C00, 3),
    (C01, 2),
    (C02, 3),
    (C03, 9),
    (C04, 12),
    (C05, 6),
    (C06, 3),
    (C07, 6),
    (C08, 5),
    (C10, 4),
    (C11, 11),
    (C12, 7),
    (C13, 5),
    (C14, 1),
    (C15, 1),
    (C16, 2),
    (C17, 2),
    (C18, 8),
    (C19, 7),
    (C20, 2),
    (C21, 1),
];

/// Where someone stands on the reporting date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// In care, with a cluster.
    InCare,
    /// Care was closed.
    Closed,
    /// Care was closed and is open again, and nobody has assessed her since.
    OpenAgain,
    /// Assessed, and no cluster allocated yet.
    Undecided,
}

/// So many people, by cluster, and where they stand: the same share of each cluster is in care, so that the mix of those
/// who are is that of the sketch too.
pub(super) fn people(people: usize) -> Vec<(ClusterCode, Standing)> {
    let standing = |place| match place % 50 {
        4 | 12 | 20 | 29 | 37 | 45 => Standing::Closed,
        8 => Standing::OpenAgain,
        33 => Standing::Undecided,
        _ => Standing::InCare,
    };
    clusters(people).into_iter().enumerate().map(|(place, cluster)| (cluster, standing(place))).collect()
}

/// The clusters of so many people, in order.
fn clusters(people: usize) -> Vec<ClusterCode> {
    let shares = shared_out(people, &SKETCH.map(|(_, share)| share));
    SKETCH.iter().zip(shares).flat_map(|((cluster, _), share)| std::iter::repeat_n(*cluster, share)).collect()
}

/// The teams of so many people, in order: each a little smaller than the one before, and the last of three or more very
/// small.
pub(super) fn teams(people: usize, teams: usize) -> Vec<usize> {
    let teams = u32::try_from(teams).unwrap_or(u32::MAX).max(1);
    let small = u32::from(teams >= 3);
    let mut weights: Vec<u32> = (small..teams).rev().map(|smaller| smaller + 3).collect();
    if small == 1 {
        // One person in forty: 7 of 300.
        let large: u32 = weights.iter().sum();
        weights.iter_mut().for_each(|weight| *weight *= 39);
        weights.push(large);
    }
    let shares = shared_out(people, &weights);
    shares.into_iter().enumerate().flat_map(|(team, share)| std::iter::repeat_n(team, share)).collect()
}

/// Shares out people by weight. Those who are over after whole shares go one each to the largest remainders, the first
/// of equals first.
fn shared_out(people: usize, weights: &[u32]) -> Vec<usize> {
    let whole: u64 = weights.iter().map(|weight| u64::from(*weight)).sum::<u64>().max(1);
    let exact: Vec<u64> = weights.iter().map(|weight| people as u64 * u64::from(*weight)).collect();
    let mut shares: Vec<usize> = exact.iter().map(|exact| (exact / whole) as usize).collect();
    let mut places: Vec<usize> = (0..weights.len()).collect();
    places.sort_by_key(|place| std::cmp::Reverse(exact.get(*place).map(|exact| exact % whole)));
    let over = people.saturating_sub(shares.iter().sum());
    for place in places.into_iter().take(over) {
        if let Some(share) = shares.get_mut(place) {
            *share += 1;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sketch_is_of_a_hundred_people_and_names_every_cluster() {
        assert_eq!(SKETCH.map(|(cluster, _)| cluster), ClusterCode::ALL);
        assert_eq!(SKETCH.iter().map(|(_, share)| share).sum::<u32>(), 100);
        assert_eq!(clusters(100).iter().filter(|cluster| **cluster == C04).count(), 12);
    }

    #[test]
    fn everybody_is_shared_out_however_many_there_are() {
        for people in [0, 1, 7, 33, 300, 10_000] {
            assert_eq!(clusters(people).len(), people);
            for count in [0, 1, 2, 3, 8, 40] {
                assert_eq!(teams(people, count).len(), people, "{people} people, {count} teams");
            }
        }
        // 3 : 2 : 2 of 4 is 1.7, 1.1, 1.1: the one who is over goes where most is left over.
        assert_eq!(shared_out(4, &[3, 2, 2]), [2, 1, 1]);
    }

    #[test]
    fn the_last_team_of_a_demonstration_is_too_small_to_be_shown() {
        for count in 3..=8 {
            let teams = teams(300, count);
            let size = |team| teams.iter().filter(|of| **of == team).count();
            assert!((1..10).contains(&size(count - 1)), "{count} teams: {}", size(count - 1));
            assert!((0..count - 1).all(|team| size(team) >= 20));
        }
    }
}
