//! Clusters as choices.

use allocation::ClusterCode;
use ui::{RadioItem, SelectItem, sentences};

/// A cluster as a radio.
pub(super) fn radio(code: ClusterCode) -> RadioItem {
    RadioItem::new(code.code(), sentences::cluster(code))
}

/// A cluster in a select.
pub(super) fn option(code: ClusterCode) -> SelectItem {
    SelectItem::new(code.code(), sentences::cluster(code))
}
