//! Agreement: examples that can be checked by hand, and what has to hold for any sheets.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper of a test may fail the test")]

mod given;

use allocation::ClusterCode;
use given::{any_sheet, rated, set, set_of, sheet};
use proptest::prelude::*;
use ratings::{Rating, Scale};
use std::sync::LazyLock;
use training::{Agreement, Compared, Interval, NotKnown, Rated, Set, Sheet};

static SET: LazyLock<Set> = LazyLock::new(|| set_of(6));

fn rated_of<'a>(set: &'a Set, sheets: &'a [Sheet]) -> Vec<Rated<'a>> {
    sheets.iter().map(|sheet| sheet.rated(set).unwrap()).collect()
}

fn any_sheets(most: usize) -> impl Strategy<Value = Vec<Sheet>> {
    prop::collection::vec(any_sheet(6), 0..=most)
}

/// Sheets that mostly agree with the answers, as those of a room do.
fn near_sheets() -> impl Strategy<Value = Vec<Sheet>> {
    let slips = prop::collection::vec((0..18_usize, prop::sample::select(Rating::ALL.to_vec())), 0..6);
    let near = (0..6_usize, 0..12_u16, slips).prop_map(|(place, trainee, slips)| {
        let vignette = &SET.vignettes()[place];
        let ratings = slips
            .into_iter()
            .fold(vignette.assessment(), |rated, (scale, rating)| rated.with(Scale::ALL[scale], rating));
        sheet(trainee, &vignette.id, ratings)
    });
    prop::collection::vec(near, 0..16)
}

#[test]
fn a_room_of_three_can_be_counted_by_hand() {
    let set = set(&[("v", "210900000000000000")]);
    let sheets = [
        sheet(1, "v", rated("210900000000000000")),
        sheet(2, "v", rated("301000000000000000")),
        sheet(3, "v", rated("490900000000000000")),
    ];
    let sheets = rated_of(&set, &sheets);

    let answers = Agreement::with_answers(&sheets);
    let scale = |id: &str| *answers.scale(Scale::from_id(id).unwrap());
    assert_eq!((scale("1").compared(), scale("1").exact(), scale("1").within_one()), (3, 1, 2));
    assert_eq!((scale("2").compared(), scale("2").exact(), scale("2").within_one()), (2, 1, 2));
    assert_eq!((scale("2").not_known(), scale("2").raters()), (NotKnown { both: 0, one: 1 }, 2));
    assert_eq!((scale("4").compared(), scale("4").not_known()), (0, NotKnown { both: 2, one: 1 }));
    let overall = answers.overall();
    // 54 pairs; of scale 2 one is not known, of scale 4 none is.
    assert_eq!((overall.compared(), overall.not_known()), (50, NotKnown { both: 2, one: 2 }));
    assert_eq!((overall.exact(), overall.within_one(), overall.raters()), (46, 49, 3));

    // Three pairs of raters: 2 and 3, 2 and 4, 3 and 4 on scale 1.
    let raters = Agreement::among_raters(&sheets);
    let scale = |id: &str| *raters.scale(Scale::from_id(id).unwrap());
    assert_eq!((scale("1").compared(), scale("1").exact(), scale("1").within_one()), (3, 0, 2));
    assert_eq!((scale("2").compared(), scale("2").not_known()), (1, NotKnown { both: 0, one: 2 }));
    assert_eq!((scale("4").compared(), scale("4").not_known()), (0, NotKnown { both: 1, one: 2 }));
    assert_eq!((scale("5").compared(), scale("5").exact()), (3, 3));
    assert_eq!(scale("4").raters(), 0);
}

#[test]
fn a_kappa_over_two_vignettes_can_be_worked_out_by_hand() {
    // One scale, two vignettes with the answers 0 and 4, two people: 0 and 4, 1 and 4.
    let set = set(&[("low", "000000000000000000"), ("high", "400000000000000000")]);
    let sheets = [
        sheet(1, "low", rated("000000000000000000")),
        sheet(1, "high", rated("400000000000000000")),
        sheet(2, "low", rated("100000000000000000")),
        sheet(2, "high", rated("400000000000000000")),
    ];
    let sheets = rated_of(&set, &sheets);
    // Pairs (0,0), (4,4), (1,0), (4,4): Σxy 32, Σx 9, Σy 8, Σx² 33, Σy² 32.
    // 2 (4 * 32 - 72) / (4 * 65 - 144) = 112 / 116.
    let scale = |agreement: &Agreement| agreement.scale(Scale::OveractiveBehaviour).kappa();
    assert_eq!(scale(&Agreement::with_answers(&sheets)), Some(112.0 / 116.0));
    // Among raters (0,1), (1,0), (4,4), (4,4): Σxy 32, Σx 9, Σx² 33. 2 (4 * 32 - 81) / (8 * 33 - 162) = 94 / 102.
    assert_eq!(scale(&Agreement::among_raters(&sheets)), Some(94.0 / 102.0));
}

#[test]
fn one_scale_of_one_vignette_has_no_kappa_because_it_would_say_nothing() {
    let sheets: Vec<Sheet> =
        (0..9).map(|it| sheet(it, "v", rated(&format!("{}{}", it % 5, "01234".repeat(4))[..18]))).collect();
    let set = set(&[("v", "301234012340123401")]);
    let sheets = rated_of(&set, &sheets);
    for agreement in [Agreement::with_answers(&sheets), Agreement::among_raters(&sheets)] {
        assert!(Scale::ALL.iter().all(|scale| agreement.scale(*scale).kappa().is_none()));
        assert!(agreement.overall().kappa().is_some());
        assert!(agreement.overall().interval().is_some());
    }
}

#[test]
fn no_sheets_agree_on_nothing() {
    for agreement in [Agreement::with_answers(&[]), Agreement::among_raters(&[])] {
        let overall = agreement.overall();
        assert_eq!((overall.compared(), overall.raters(), overall.kappa(), overall.interval()), (0, 0, None, None));
        assert_eq!(agreement.clusters().compared, 0);
    }
}

#[test]
fn an_interval_needs_five_people_and_some_that_differ() {
    let answer = SET.vignettes()[0].assessment();
    let off = answer.with(Scale::OveractiveBehaviour, Rating::Severe);
    let interval = |right: u16, wrong: u16| {
        let ratings = |it| if it < right { answer } else { off };
        let sheets: Vec<Sheet> = (0..right + wrong).map(|it| sheet(it, "v0", ratings(it))).collect();
        Agreement::with_answers(&rated_of(&SET, &sheets)).overall().interval()
    };
    assert_eq!(Compared::FEWEST_RATERS, 5);
    assert_eq!(interval(3, 1), None);
    assert!(interval(4, 1).is_some());
    assert_eq!(interval(9, 0), None);
    assert_eq!(interval(0, 9), None);
}

#[test]
fn clusters_are_compared_where_both_sides_have_one() {
    use ClusterCode::{C00, C03, C04, C05, C08, C12};
    let own = [Some(C04), Some(C03), Some(C05), Some(C08), Some(C12), Some(C00), None];
    let sheets: Vec<Sheet> =
        (0..).zip(own).map(|(it, own)| Sheet { own, ..sheet(it, "v0", rated(&"0".repeat(18))) }).collect();
    let answers = *Agreement::with_answers(&rated_of(&SET, &sheets)).clusters();
    assert_eq!((answers.compared, answers.same, answers.same_or_defensible), (6, 1, Some(3)));
    assert_eq!((answers.same_class, answers.could_not_say), (4, 1));
    // Six clusters make 15 pairs, none the same; four of one super class make 6. The seventh is in 6 pairs.
    let raters = *Agreement::among_raters(&rated_of(&SET, &sheets)).clusters();
    assert_eq!((raters.compared, raters.same, raters.same_class), (15, 0, 6));
    assert_eq!((raters.could_not_say, raters.same_or_defensible), (6, None));
    let twice = [C00, C00].map(|own| Sheet { own: Some(own), ..sheet(1, "v0", rated(&"0".repeat(18))) });
    assert_eq!(Agreement::among_raters(&rated_of(&SET, &twice)).clusters().same_class, 1);
}

/// The interval from leaving each person out in turn, with all her sheets, and counting anew; each sheet that is
/// nobody's.
fn by_brute_force(sheets: &[Rated], of: impl Fn(&[Rated]) -> Compared) -> Option<Interval> {
    let whole = of(sheets).kappa()?;
    let mut without = Vec::new();
    for (place, sheet) in sheets.iter().enumerate() {
        let is_hers =
            |(it, other): &(usize, &Rated)| *it == place || (sheet.rater.is_some() && other.rater == sheet.rater);
        if sheets.iter().enumerate().take(place).any(|it| is_hers(&it)) {
            continue;
        }
        let others: Vec<Rated> = sheets.iter().enumerate().filter(|it| !is_hers(it)).map(|(_, it)| *it).collect();
        let left = of(&others);
        // Who has nothing that is compared has no part in this figure.
        if left.compared() < of(sheets).compared() {
            without.push(left.kappa()?);
        }
    }
    let n = without.len() as f64;
    let mean = without.iter().sum::<f64>() / n;
    let error = ((n - 1.0) / n * without.iter().map(|it| (it - mean).powi(2)).sum::<f64>()).sqrt();
    let quantiles = [2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131];
    let t = quantiles.get(without.len().checked_sub(5)?)?;
    let is_alike = without.iter().all(|it| *it == without[0]);
    (!is_alike).then(|| Interval { low: (whole - t * error).max(-1.0), high: (whole + t * error).min(1.0) })
}

fn assert_close(ours: Option<Interval>, known: Option<Interval>) {
    match (ours, known) {
        (Some(ours), Some(known)) => {
            assert!((ours.low - known.low).abs() < 1e-9 && (ours.high - known.high).abs() < 1e-9, "{ours:?} {known:?}");
        }
        _ => assert_eq!(ours, known),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_interval_is_that_of_leaving_people_out_one_by_one(
        sheets in near_sheets(),
        scale in 0..18_usize,
        is_one_person: bool,
    ) {
        let mut sheets = rated_of(&SET, &sheets);
        if is_one_person {
            sheets.iter_mut().for_each(|sheet| sheet.rater = None);
        }
        let scale = Scale::ALL[scale];
        for of in [Agreement::with_answers, Agreement::among_raters] {
            let agreement = of(&sheets);
            assert_close(agreement.overall().interval(), by_brute_force(&sheets, |sheets| *of(sheets).overall()));
            assert_close(agreement.scale(scale).interval(), by_brute_force(&sheets, |sheets| *of(sheets).scale(scale)));
        }
    }
}

proptest! {
    #[test]
    fn the_order_of_sheets_makes_no_difference(sheets in near_sheets(), seed: u64) {
        let mut moved = sheets.clone();
        // Any order will do.
        moved.sort_by_key(|sheet| (u64::from(sheet.trainee.number()) + 7).wrapping_mul(seed | 1).rotate_left(17));
        let (sheets, moved) = (rated_of(&SET, &sheets), rated_of(&SET, &moved));
        prop_assert_eq!(Agreement::with_answers(&sheets), Agreement::with_answers(&moved));
        prop_assert_eq!(Agreement::among_raters(&sheets), Agreement::among_raters(&moved));
    }

    #[test]
    fn raters_who_rate_alike_have_a_kappa_of_exactly_1_where_there_is_one(one in any_sheet(6), times in 2..6_u16) {
        let sheets: Vec<Sheet> =
            (0..times).map(|trainee| Sheet { trainee: sheet(trainee, "", one.assessment).trainee, ..one.clone() }).collect();
        let agreement = Agreement::among_raters(&rated_of(&SET, &sheets));
        let known: Vec<u8> = one.assessment.ratings().iter().filter_map(|rating| rating.severity()).collect();
        let varies = known.iter().any(|severity| *severity != known[0]);
        prop_assert_eq!(agreement.overall().kappa(), varies.then_some(1.0));
        prop_assert_eq!(agreement.overall().interval(), None);
        prop_assert_eq!(agreement.overall().exact(), agreement.overall().compared());
        prop_assert_eq!(agreement.overall().not_known().one, 0);
    }

    #[test]
    fn the_authors_agree_with_themselves(places in prop::collection::vec(0..6_usize, 1..12)) {
        let sheets: Vec<Sheet> =
            places.iter().map(|place| sheet(1, &format!("v{place}"), SET.vignettes()[*place].assessment())).collect();
        let overall = *Agreement::with_answers(&rated_of(&SET, &sheets)).overall();
        prop_assert_eq!(overall.kappa(), Some(1.0));
        prop_assert_eq!((overall.exact(), overall.not_known().one), (overall.compared(), 0));
    }

    #[test]
    fn figures_stay_within_what_they_can_be(sheets in any_sheets(12)) {
        let sheets = rated_of(&SET, &sheets);
        for agreement in [Agreement::with_answers(&sheets), Agreement::among_raters(&sheets)] {
            for compared in Scale::ALL.map(|scale| *agreement.scale(scale)).into_iter().chain([*agreement.overall()]) {
                prop_assert!(compared.exact() <= compared.within_one() && compared.within_one() <= compared.compared());
                prop_assert!(compared.kappa().is_none_or(|kappa| (-1.0..=1.0).contains(&kappa)));
                if let Some(Interval { low, high }) = compared.interval() {
                    let kappa = compared.kappa().unwrap();
                    prop_assert!(-1.0 <= low && low < high && high <= 1.0);
                    prop_assert!((low..=high).contains(&kappa));
                    prop_assert!(compared.raters() >= Compared::FEWEST_RATERS);
                }
            }
        }
    }

    #[test]
    fn every_pair_is_counted_once(sheets in any_sheets(12)) {
        let pairs: usize = (0..6)
            .map(|place| sheets.iter().filter(|sheet| sheet.vignette == format!("v{place}")).count())
            .map(|raters| raters * raters.saturating_sub(1) / 2)
            .sum();
        let number = sheets.len();
        let sheets = rated_of(&SET, &sheets);
        let count = |compared: &Compared| {
            (compared.compared() + compared.not_known().one + compared.not_known().both) as usize
        };
        prop_assert_eq!(count(Agreement::with_answers(&sheets).overall()), 18 * number);
        prop_assert_eq!(count(Agreement::among_raters(&sheets).overall()), 18 * pairs);
        prop_assert_eq!(count(Agreement::among_raters(&sheets).scale(Scale::Engagement)), pairs);
    }

    #[test]
    fn not_known_is_in_no_figure(sheets in near_sheets(), scale in 0..18_usize) {
        // Whoever says "not known" on a scale changes the figures of that scale as if there had been no sheet.
        let scale = Scale::ALL[scale];
        let unknown: Vec<Sheet> = sheets
            .iter()
            .map(|it| Sheet { assessment: it.assessment.with(scale, Rating::NotKnown), ..it.clone() })
            .collect();
        let all = [sheets.clone(), unknown].concat();
        let (before, after) = (rated_of(&SET, &sheets), rated_of(&SET, &all));
        let (before, after) = (Agreement::among_raters(&before), Agreement::among_raters(&after));
        let figures = |compared: &Compared| (compared.compared(), compared.exact(), compared.kappa(), compared.interval());
        prop_assert_eq!(figures(before.scale(scale)), figures(after.scale(scale)));
    }
}
