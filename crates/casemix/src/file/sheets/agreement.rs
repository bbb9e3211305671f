//! Whether initial cluster, suggestion and final cluster agree.

use crate::file::Decimal;
use crate::file::levels::Levels;
use crate::file::sheet::Sheet;
use crate::{Agreement, Compared, Counts};

/// The comparisons, and whether the suggestion is one of the two, so that there is a first three.
type Comparison = (&'static str, bool, fn(&Agreement) -> &Compared);

const COMPARISONS: [Comparison; 3] = [
    ("initial_suggested", true, |agreement| &agreement.initial_suggested),
    ("initial_final", false, |agreement| &agreement.initial_final),
    ("final_suggested", true, |agreement| &agreement.final_suggested),
];

// Who gave the same cluster is among the first three and of one class; the others may be either, both or neither.
const UNKNOWNS: usize = 5;
const EQUAL: usize = 0;
const THREE_AND_CLASS: usize = 1;
const THREE_ONLY: usize = 2;
const CLASS_ONLY: usize = 3;
const NEITHER: usize = 4;

pub(super) fn sheet(levels: &Levels) -> Sheet {
    let mut sheet = Sheet::new(levels, |Counts { agreement, .. }| {
        COMPARISONS.iter().flat_map(|(_, _, of)| unknowns(of(agreement))).collect()
    });
    for (index, (name, has_three, of)) in COMPARISONS.into_iter().enumerate() {
        let places =
            |offsets: &[usize]| -> Vec<usize> { offsets.iter().map(|offset| index * UNKNOWNS + offset).collect() };
        let compared = sheet.count(
            None,
            format!("{name}_compared"),
            &places(&[EQUAL, THREE_AND_CLASS, THREE_ONLY, CLASS_ONLY, NEITHER]),
        );
        let equal = sheet.count(None, format!("{name}_equal"), &places(&[EQUAL]));
        sheet.share(None, format!("{name}_equal_percent"), &equal, &compared);
        if has_three {
            let three =
                sheet.count(None, format!("{name}_first_three"), &places(&[EQUAL, THREE_AND_CLASS, THREE_ONLY]));
            sheet.share(None, format!("{name}_first_three_percent"), &three, &compared);
        }
        let class = sheet.count(None, format!("{name}_same_class"), &places(&[EQUAL, THREE_AND_CLASS, CLASS_ONLY]));
        sheet.share(None, format!("{name}_same_class_percent"), &class, &compared);
        for (level, (_, counts, _)) in levels.every().enumerate() {
            let kappa = of(&counts.agreement).kappa().and_then(|kappa| Decimal::round(kappa, 2));
            let over: Vec<_> = [&compared, &equal].iter().filter_map(|counts| counts.get(level)).copied().collect();
            over.iter().for_each(|counted| sheet.pin(*counted));
            sheet.statistic(level, None, format!("{name}_kappa"), &over, kappa);
        }
    }
    sheet
}

fn unknowns(compared: &Compared) -> [u32; UNKNOWNS] {
    let (all, equal) = (compared.compared(), compared.equal().part);
    let (three, class, both) =
        (compared.among_three().part, compared.same_class().part, compared.among_three_and_same_class());
    [equal, both - equal, three - both, class - both, all + both - three - class]
}
