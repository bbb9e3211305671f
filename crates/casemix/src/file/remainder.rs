//! What is left over between means.
//!
//! Owns the rule that no mean can be worked out over fewer than 5 people: the mean of a super class and those of its
//! clusters tell the mean of whoever is in the class and in none of them. So whatever a group has beyond the groups
//! within it must be nobody, or 5 people at least; otherwise the figures of one of them are withheld. Groups lie within
//! one another, clusters in super classes and these in all, so that these leavings are all that sums and differences can
//! lead to.

use crate::Group;
use crate::protect::is_small;

/// A group, how many people its figures are of, and whether they are shown so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) group: Group,
    pub(super) count: u32,
    pub(super) is_shown: bool,
}

/// Withholds figures until nothing that is left over is of fewer than 5 people.
///
/// It ends, because each turn withholds one more. Of a super class and its clusters the smallest cluster gives way; of all
/// and the super classes it is all, because the classes say more.
pub(super) fn withhold(nodes: &mut [Node]) {
    while let Some(place) = next(nodes) {
        if let Some(node) = nodes.get_mut(place) {
            node.is_shown = false;
        }
    }
}

/// The place of the next that is withheld.
fn next(nodes: &[Node]) -> Option<usize> {
    let outer = nodes.iter().position(|node| node.is_shown && is_too_little(left_over(nodes, *node)))?;
    let outer_node = nodes.get(outer)?;
    if outer_node.group == Group::All {
        return Some(outer);
    }
    let inner = nodes.iter().enumerate().filter(|(_, node)| node.is_shown && is_within(node.group, outer_node.group));
    inner.min_by_key(|(place, node)| (node.count, *place)).map(|(place, _)| place)
}

/// Whether it is somebody, and too few.
const fn is_too_little(count: u32) -> bool {
    count > 0 && is_small(count)
}

/// The people of a group who are in none of the groups within it whose figures are shown.
fn left_over(nodes: &[Node], of: Node) -> u32 {
    let within = |inner: &Node, outer: Group| inner.is_shown && is_within(inner.group, outer);
    let largest = nodes.iter().filter(|node| {
        let is_inside_another =
            nodes.iter().any(|between| within(between, of.group) && is_within(node.group, between.group));
        within(node, of.group) && !is_inside_another
    });
    of.count.saturating_sub(largest.map(|node| node.count).sum())
}

/// Whether a group lies within another, and is not the same.
fn is_within(inner: Group, outer: Group) -> bool {
    match (inner, outer) {
        (Group::Cluster(cluster), Group::Class(_)) => outer.has(cluster),
        (Group::Cluster(_) | Group::Class(_), Group::All) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use allocation::ClusterCode;
    use proptest::prelude::*;

    /// Every group but 00, with so many people in each cluster.
    fn nodes(counts: &[u32]) -> Vec<Node> {
        let of = |cluster: ClusterCode| counts.get(cluster as usize).copied().unwrap_or(0);
        let groups = Group::every().filter(|group| *group != Group::Cluster(ClusterCode::VARIANCE));
        let node = |group: Group| {
            let clusters = group.clusters().filter(|cluster| !cluster.is_variance());
            let count = clusters.map(of).sum();
            Node { group, count, is_shown: !is_small(count) }
        };
        groups.map(node).collect()
    }

    fn shown(nodes: &[Node]) -> Vec<&'static str> {
        nodes.iter().filter(|node| node.is_shown).map(|node| node.group.id()).collect()
    }

    #[test]
    fn one_person_beside_two_clusters_makes_the_smaller_give_way() {
        // 03 has 5, 04 has 6 and 05 has 1: the class less the two would be that one person.
        let mut nodes = nodes(&[0, 0, 0, 5, 6, 1]);
        withhold(&mut nodes);
        assert_eq!(shown(&nodes), ["04", "non-psychotic", "all"]);
    }

    #[test]
    fn a_small_super_class_makes_all_give_way() {
        let mut counts = [0; 21];
        counts[ClusterCode::C03 as usize] = 20;
        counts[ClusterCode::C11 as usize] = 20;
        counts[ClusterCode::C18 as usize] = 3;
        let mut nodes = nodes(&counts);
        withhold(&mut nodes);
        assert_eq!(shown(&nodes), ["03", "non-psychotic", "11", "psychotic"]);
    }

    #[test]
    fn nothing_is_withheld_where_nobody_or_enough_are_left_over() {
        for counts in [vec![0, 5, 6, 7], vec![0, 5, 6, 3, 2], vec![0, 3, 2]] {
            let mut nodes = nodes(&counts);
            let before = shown(&nodes).len();
            withhold(&mut nodes);
            assert_eq!(shown(&nodes).len(), before, "{counts:?}");
        }
    }

    proptest! {
        #[test]
        fn no_sum_or_difference_of_shown_groups_is_of_one_to_four_people(
            counts in prop::collection::vec(prop_oneof![3 => 0_u32..4, 2 => 4_u32..9, 1 => 9_u32..60], 21),
        ) {
            let mut nodes = nodes(&counts);
            withhold(&mut nodes);
            // Clusters that no shown group tells apart are one set to a reader; whatever he adds and takes away is made of
            // such sets, because shown groups lie within one another.
            let shown: Vec<Group> = nodes.iter().filter(|node| node.is_shown).map(|node| node.group).collect();
            let mut sets: Vec<(Vec<bool>, u32)> = Vec::new();
            for cluster in ClusterCode::RANKED {
                let told: Vec<bool> = shown.iter().map(|group| group.has(cluster)).collect();
                let count = counts[cluster as usize];
                match sets.iter_mut().find(|(other, _)| *other == told) {
                    Some((_, sum)) => *sum += count,
                    None => sets.push((told, count)),
                }
            }
            for (told, sum) in sets.into_iter().filter(|(told, _)| told.contains(&true)) {
                prop_assert!(sum == 0 || sum >= 5, "{} people: {:?} of {:?}", sum, told, shown);
            }
        }

        #[test]
        fn what_is_withheld_was_shown(counts in prop::collection::vec(0_u32..12, 21)) {
            let before = nodes(&counts);
            let mut after = before.clone();
            withhold(&mut after);
            for (before, after) in before.iter().zip(&after) {
                prop_assert!(before.is_shown || !after.is_shown);
                prop_assert_eq!((before.group, before.count), (after.group, after.count));
            }
        }
    }
}
