//! Must clauses at first allocation. Cluster 00 has none.

use super::place;
use crate::file::levels::Levels;
use crate::file::sheet::Sheet;
use crate::{Counts, Group};
use allocation::ClusterCode;

const MET: usize = 0;
const BROKEN: usize = 1;
const UNCHECKED: usize = 2;

pub(super) fn sheet(levels: &Levels) -> Sheet {
    let mut sheet = Sheet::new(levels, |Counts { first, .. }| {
        let stand = |cluster| {
            let met = first.met(Group::Cluster(cluster));
            [met.part, met.whole - met.part, first.unchecked(Group::Cluster(cluster))]
        };
        ClusterCode::ALL.into_iter().flat_map(stand).collect()
    });
    let checked =
        sheet.by_group("must_checked", false, |cluster| vec![place(cluster, 3, MET), place(cluster, 3, BROKEN)]);
    let met = sheet.by_group("must_met", false, |cluster| vec![place(cluster, 3, MET)]);
    sheet.shares("must_met_percent", &met, &checked);
    sheet.by_group("must_unchecked", false, |cluster| vec![place(cluster, 3, UNCHECKED)]);
    sheet
}
