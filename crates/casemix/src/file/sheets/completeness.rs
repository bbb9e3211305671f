//! Ratings that are not known, by scale.

use crate::Counts;
use crate::file::levels::Levels;
use crate::file::sheet::Sheet;
use ratings::Scale;

pub(super) fn sheet(levels: &Levels) -> Sheet {
    // First the assessments, then for each scale those in which it is not known, and those in which it is.
    let mut sheet = Sheet::new(levels, |Counts { completeness, .. }| {
        let of = |scale| {
            let share = completeness.not_known(scale);
            [share.part, share.whole - share.part]
        };
        [completeness.assessments()].into_iter().chain(Scale::ALL.into_iter().flat_map(of)).collect()
    });
    let assessments = sheet.count(None, "assessments", &[0]);
    let large: Vec<usize> =
        sheet.levels().filter(|level| assessments.get(*level).is_some_and(|counted| counted.is_large())).collect();
    large.iter().for_each(|level| sheet.known(*level, &[0]));
    for scale in Scale::ALL {
        let (not_known, known) = (1 + 2 * scale.index(), 2 + 2 * scale.index());
        let counts = sheet.count(None, format!("scale_{}_not_known", scale.id()), &[not_known]);
        sheet.share(None, format!("scale_{}_not_known_percent", scale.id()), &counts, &assessments);
        // Every scale is rated in every assessment, so that each pair adds up to the same count.
        large.iter().for_each(|level| sheet.known(*level, &[not_known, known]));
    }
    sheet
}
