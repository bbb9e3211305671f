//! Clusters as choices.

use allocation::{ClusterCode, change};
use ui::{RadioItem, SelectItem, sentences};

/// A cluster as a radio.
pub(super) fn radio(code: ClusterCode) -> RadioItem {
    RadioItem::new(code.code(), sentences::cluster(code))
}

/// A cluster in a select; at a review with what it would be from the present one.
pub(super) fn option(code: ClusterCode, from: Option<ClusterCode>) -> SelectItem {
    let cluster = sentences::cluster(code);
    let label = from.map_or_else(|| cluster.clone(), |from| format!("{cluster}: {}", change(from, code).name()));
    SelectItem::new(code.code(), label)
}
