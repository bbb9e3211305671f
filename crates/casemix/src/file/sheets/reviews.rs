//! Whether assessments follow one another in time.

use super::place;
use crate::file::Decimal;
use crate::file::levels::Levels;
use crate::file::sheet::Sheet;
use crate::{Counts, Group};
use allocation::ClusterCode;

const IN_TIME: usize = 0;
const LATE: usize = 1;

pub(super) fn sheet(levels: &Levels) -> Sheet {
    let mut sheet = Sheet::new(levels, |Counts { times, .. }| {
        let stand = |cluster| {
            let in_time = times.reviews(Group::Cluster(cluster)).in_time;
            [in_time.part, in_time.whole - in_time.part]
        };
        ClusterCode::ALL.into_iter().flat_map(stand).collect()
    });
    let all = sheet.by_group("reviews", true, |cluster| vec![place(cluster, 2, IN_TIME), place(cluster, 2, LATE)]);
    let in_time = sheet.by_group("reviews_in_time", true, |cluster| vec![place(cluster, 2, IN_TIME)]);
    sheet.shares("reviews_in_time_percent", &in_time, &all);
    for (level, (_, counts, _)) in levels.every().enumerate() {
        for (group, reviews) in &all.0 {
            let days = counts.times.reviews(*group).median;
            let days = days.and_then(|median| Decimal::round(f64::from(median.days()), 0));
            if let Some(counted) = reviews.get(level) {
                sheet.statistic(level, Some(*group), "reviews_median_days", &[*counted], days);
            }
        }
    }
    sheet
}
