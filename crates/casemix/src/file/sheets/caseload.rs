//! Who is there, and who is in the review period: ACC33, ACC36 and ACC37.

use super::place;
use crate::file::levels::Levels;
use crate::file::sheet::Sheet;
use crate::{Counts, Group};
use allocation::ClusterCode;

const IN_PERIOD: usize = 0;
const PAST: usize = 1;
const WITHOUT: usize = 2 * ClusterCode::ALL.len();

pub(super) fn sheet(levels: &Levels) -> Sheet {
    let mut sheet = Sheet::new(levels, |Counts { caseload, .. }| {
        let stand =
            |cluster| [caseload.in_period(Group::Cluster(cluster)), caseload.past_period(Group::Cluster(cluster))];
        ClusterCode::ALL.into_iter().flat_map(stand).chain([caseload.without_cluster()]).collect()
    });
    let active = sheet.count(None, "active", &(0..=WITHOUT).collect::<Vec<_>>());
    let clustered =
        sheet.by_group("acc33", true, |cluster| vec![place(cluster, 2, IN_PERIOD), place(cluster, 2, PAST)]);
    let in_period = sheet.by_group("acc36", true, |cluster| vec![place(cluster, 2, IN_PERIOD)]);
    if let Some(all) = clustered.get(Group::All) {
        sheet.share(None, "clustered_percent", all, &active);
    }
    sheet.shares("acc37_percent", &in_period, &clustered);
    // How long people have been in their cluster is not among them: a median of days so far, counted back from the end of a
    // quarter, is the day on which somebody came.
    sheet
}
